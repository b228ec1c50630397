// Generated from schema/companies.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::common;

impl codec::Encode for super::CompanyOptionsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Invoiceable", &self.invoiceable),
                ("AddFeesToInvoices", &self.add_fees_to_invoices),
                (
                    "AddTaxDeductedPaymentToInvoices",
                    &self.add_tax_deducted_payment_to_invoices,
                ),
            ],
        );
    }
}

impl Serialize for super::CompanyOptionsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CreditRatingParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Basic", &self.basic)]);
    }
}

impl Serialize for super::CreditRatingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CreditRatingUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Basic", &self.basic)]);
    }
}

impl Serialize for super::CreditRatingUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::CompanyTimeFilter {
    fn from(text: &str) -> Self {
        match text {
            "Created" => Self::Created,
            "Updated" => Self::Updated,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CompanyTimeFilter {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CompanyTimeFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::CompanyTimeFilter {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CompanyTimeFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("Name", &self.name),
                ("MotherCompanyId", &self.mother_company_id),
                ("InvoicingEmail", &self.invoicing_email),
                ("WebsiteUrl", &self.website_url),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("Options", &self.options),
                ("CreditRating", &self.credit_rating),
                ("Department", &self.department),
                ("DunsNumber", &self.duns_number),
                ("ReferenceIdentifier", &self.reference_identifier),
                ("AccountingCode", &self.accounting_code),
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("BillingCode", &self.billing_code),
                ("Contact", &self.contact),
                ("ContactPerson", &self.contact_person),
                ("Identifier", &self.identifier),
                ("Iata", &self.iata),
                ("Notes", &self.notes),
                ("TaxIdentifier", &self.tax_identifier),
                ("Telephone", &self.telephone),
                ("Address", &self.address),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Companies", Place::List(&mut companies)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            companies,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ChainId", &self.chain_id), ("CompanyIds", &self.company_ids)]);
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainIds", &self.chain_ids),
                ("MotherCompanyIds", &self.mother_company_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("TimeFilter", &self.time_filter),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Ids", &self.ids),
                ("ExternalIdentifiers", &self.external_identifiers),
                ("Names", &self.names),
                ("ActivityStates", &self.activity_states),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Companies", Place::List(&mut companies)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            companies,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("CompanyId", &self.company_id),
                ("Name", &self.name),
                ("MotherCompanyId", &self.mother_company_id),
                ("InvoicingEmail", &self.invoicing_email),
                ("WebsiteUrl", &self.website_url),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("Options", &self.options),
                ("CreditRating", &self.credit_rating),
                ("Department", &self.department),
                ("DunsNumber", &self.duns_number),
                ("ReferenceIdentifier", &self.reference_identifier),
                ("AccountingCode", &self.accounting_code),
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("BillingCode", &self.billing_code),
                ("Contact", &self.contact),
                ("ContactPerson", &self.contact_person),
                ("Identifier", &self.identifier),
                ("Iata", &self.iata),
                ("Notes", &self.notes),
                ("TaxIdentifier", &self.tax_identifier),
                ("Telephone", &self.telephone),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Companies", Place::List(&mut companies)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            companies,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
