// Generated from schema/companies.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CompanyOptionsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut invoiceable: Option<bool> = None;
        let mut add_fees_to_invoices: Option<bool> = None;
        let mut add_tax_deducted_payment_to_invoices: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Invoiceable", Place::Optional(&mut invoiceable)),
                    ("AddFeesToInvoices", Place::Optional(&mut add_fees_to_invoices)),
                    (
                        "AddTaxDeductedPaymentToInvoices",
                        Place::Optional(&mut add_tax_deducted_payment_to_invoices),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            invoiceable,
            add_fees_to_invoices,
            add_tax_deducted_payment_to_invoices,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyOptionsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CreditRatingParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut basic: Option<common::CreditRatingBasicEnum> = None;
        if let Err(fault) = value.object(&mut [("Basic", Place::Optional(&mut basic))]) {
            return Err(fault);
        }
        Ok(Self { basic })
    }
}

impl<'de> Deserialize<'de> for super::CreditRatingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CreditRatingUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut basic: Option<values::UpdateValue<common::CreditRatingBasicEnum>> = None;
        if let Err(fault) = value.object(&mut [("Basic", Place::Optional(&mut basic))]) {
            return Err(fault);
        }
        Ok(Self { basic })
    }
}

impl<'de> Deserialize<'de> for super::CreditRatingUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CompanyTimeFilter {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CompanyTimeFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut name: Option<String> = None;
        let mut mother_company_id: Option<ids::CompanyId> = None;
        let mut invoicing_email: Option<String> = None;
        let mut website_url: Option<String> = None;
        let mut invoice_due_interval: Option<values::IsoDuration> = None;
        let mut options: Option<super::CompanyOptionsParameters> = None;
        let mut credit_rating: Option<super::CreditRatingParameters> = None;
        let mut department: Option<String> = None;
        let mut duns_number: Option<String> = None;
        let mut reference_identifier: Option<String> = None;
        let mut accounting_code: Option<String> = None;
        let mut additional_tax_identifier: Option<String> = None;
        let mut billing_code: Option<String> = None;
        let mut contact: Option<String> = None;
        let mut contact_person: Option<String> = None;
        let mut identifier: Option<String> = None;
        let mut iata: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut tax_identifier: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut address: Option<common::AddressParameters> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("Name", Place::Required(&mut name)),
                    ("MotherCompanyId", Place::Optional(&mut mother_company_id)),
                    ("InvoicingEmail", Place::Optional(&mut invoicing_email)),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("Options", Place::Required(&mut options)),
                    ("CreditRating", Place::Optional(&mut credit_rating)),
                    ("Department", Place::Optional(&mut department)),
                    ("DunsNumber", Place::Optional(&mut duns_number)),
                    ("ReferenceIdentifier", Place::Optional(&mut reference_identifier)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("Contact", Place::Optional(&mut contact)),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Iata", Place::Optional(&mut iata)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("Address", Place::Optional(&mut address)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(name), Some(options)) = (name, options) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            name,
            mother_company_id,
            invoicing_email,
            website_url,
            invoice_due_interval,
            options,
            credit_rating,
            department,
            duns_number,
            reference_identifier,
            accounting_code,
            additional_tax_identifier,
            billing_code,
            contact,
            contact_person,
            identifier,
            iata,
            notes,
            tax_identifier,
            telephone,
            address,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Companies", &self.companies), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut company_ids: Vec<ids::CompanyId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("CompanyIds", Place::List(&mut company_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, company_ids })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_ids: Option<Vec<ids::ChainId>> = None;
        let mut mother_company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut time_filter: Option<super::CompanyTimeFilter> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut ids: Option<Vec<ids::CompanyId>> = None;
        let mut external_identifiers: Option<Vec<String>> = None;
        let mut names: Option<Vec<String>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("MotherCompanyIds", Place::Optional(&mut mother_company_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("TimeFilter", Place::Optional(&mut time_filter)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Ids", Place::Optional(&mut ids)),
                    ("ExternalIdentifiers", Place::Optional(&mut external_identifiers)),
                    ("Names", Place::Optional(&mut names)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            mother_company_ids,
            created_utc,
            updated_utc,
            time_filter,
            start_utc,
            end_utc,
            ids,
            external_identifiers,
            names,
            activity_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Companies", &self.companies), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut mother_company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut invoicing_email: Option<values::UpdateValue<Option<String>>> = None;
        let mut website_url: Option<values::UpdateValue<Option<String>>> = None;
        let mut invoice_due_interval: Option<values::UpdateValue<Option<String>>> = None;
        let mut options: Option<common::CompanyOptionUpdateParameters> = None;
        let mut credit_rating: Option<super::CreditRatingUpdateParameters> = None;
        let mut department: Option<values::UpdateValue<Option<String>>> = None;
        let mut duns_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut reference_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut accounting_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut additional_tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut billing_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact_person: Option<values::UpdateValue<Option<String>>> = None;
        let mut identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut iata: Option<values::UpdateValue<Option<String>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut telephone: Option<values::UpdateValue<Option<String>>> = None;
        let mut external_identifier: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("MotherCompanyId", Place::Optional(&mut mother_company_id)),
                    ("InvoicingEmail", Place::Optional(&mut invoicing_email)),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("Options", Place::Optional(&mut options)),
                    ("CreditRating", Place::Optional(&mut credit_rating)),
                    ("Department", Place::Optional(&mut department)),
                    ("DunsNumber", Place::Optional(&mut duns_number)),
                    ("ReferenceIdentifier", Place::Optional(&mut reference_identifier)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("Contact", Place::Optional(&mut contact)),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Iata", Place::Optional(&mut iata)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(company_id) = company_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            company_id,
            name,
            mother_company_id,
            invoicing_email,
            website_url,
            invoice_due_interval,
            options,
            credit_rating,
            department,
            duns_number,
            reference_identifier,
            accounting_code,
            additional_tax_identifier,
            billing_code,
            contact,
            contact_person,
            identifier,
            iata,
            notes,
            tax_identifier,
            telephone,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Companies", &self.companies), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
