// Generated from schema/customers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ChargeableCustomer {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Customer", &self.customer), ("Reservation", &self.reservation)]);
    }
}

impl Serialize for super::ChargeableCustomer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CustomerExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customers: Option<bool> = None;
        let mut documents: Option<bool> = None;
        let mut addresses: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Customers", Place::Optional(&mut customers)),
                    ("Documents", Place::Optional(&mut documents)),
                    ("Addresses", Place::Optional(&mut addresses)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            customers,
            documents,
            addresses,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CustomerItems {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerId", &self.customer_id),
                ("Items", &self.items),
                ("OrderItems", &self.order_items),
                ("PaymentItems", &self.payment_items),
            ],
        );
    }
}

impl Serialize for super::CustomerItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CustomerRelationship {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerId", &self.customer_id),
                ("RelatedCustomerId", &self.related_customer_id),
                ("Relationship", &self.relationship),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::CustomerRelationship {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DocumentParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut number: Option<String> = None;
        let mut expiration: Option<values::Date> = None;
        let mut issuance: Option<values::Date> = None;
        let mut issuing_country_code: Option<String> = None;
        let mut issuing_city: Option<String> = None;
        let mut issuing_country_subdivision_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Number", Place::Optional(&mut number)),
                    ("Expiration", Place::Optional(&mut expiration)),
                    ("Issuance", Place::Optional(&mut issuance)),
                    ("IssuingCountryCode", Place::Optional(&mut issuing_country_code)),
                    ("IssuingCity", Place::Optional(&mut issuing_city)),
                    (
                        "IssuingCountrySubdivisionCode",
                        Place::Optional(&mut issuing_country_subdivision_code),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            number,
            expiration,
            issuance,
            issuing_country_code,
            issuing_city,
            issuing_country_subdivision_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::DocumentParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CustomerOption {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CustomerOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CustomerRelationshipType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CustomerRelationshipType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Sex {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::Sex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut title: Option<common::Title> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut second_last_name: Option<String> = None;
        let mut nationality_code: Option<String> = None;
        let mut sex: Option<super::Sex> = None;
        let mut birth_date: Option<values::Date> = None;
        let mut birth_place: Option<String> = None;
        let mut occupation: Option<String> = None;
        let mut email: Option<String> = None;
        let mut phone: Option<String> = None;
        let mut loyalty_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut car_registration_number: Option<String> = None;
        let mut dietary_requirements: Option<String> = None;
        let mut tax_identification_number: Option<String> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut address: Option<common::AddressParameters> = None;
        let mut identity_card: Option<super::DocumentParameters> = None;
        let mut passport: Option<super::DocumentParameters> = None;
        let mut visa: Option<super::DocumentParameters> = None;
        let mut drivers_license: Option<super::DocumentParameters> = None;
        let mut classifications: Option<Vec<common::CustomerClassification>> = None;
        let mut options: Option<Vec<super::CustomerOption>> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut overwrite_existing: Option<bool> = None;
        let mut italian_destination_code: Option<String> = None;
        let mut italian_fiscal_code: Option<String> = None;
        let mut preferred_language_code: Option<String> = None;
        let mut birth_country_code: Option<String> = None;
        let mut birth_country_subdivision_code: Option<String> = None;
        let mut italian_lottery_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Title", Place::Optional(&mut title)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("SecondLastName", Place::Optional(&mut second_last_name)),
                    ("NationalityCode", Place::Optional(&mut nationality_code)),
                    ("Sex", Place::Optional(&mut sex)),
                    ("BirthDate", Place::Optional(&mut birth_date)),
                    ("BirthPlace", Place::Optional(&mut birth_place)),
                    ("Occupation", Place::Optional(&mut occupation)),
                    ("Email", Place::Optional(&mut email)),
                    ("Phone", Place::Optional(&mut phone)),
                    ("LoyaltyCode", Place::Optional(&mut loyalty_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    (
                        "CarRegistrationNumber",
                        Place::Optional(&mut car_registration_number),
                    ),
                    ("DietaryRequirements", Place::Optional(&mut dietary_requirements)),
                    (
                        "TaxIdentificationNumber",
                        Place::Optional(&mut tax_identification_number),
                    ),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("Address", Place::Optional(&mut address)),
                    ("IdentityCard", Place::Optional(&mut identity_card)),
                    ("Passport", Place::Optional(&mut passport)),
                    ("Visa", Place::Optional(&mut visa)),
                    ("DriversLicense", Place::Optional(&mut drivers_license)),
                    ("Classifications", Place::Optional(&mut classifications)),
                    ("Options", Place::Optional(&mut options)),
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("OverwriteExisting", Place::Required(&mut overwrite_existing)),
                    (
                        "ItalianDestinationCode",
                        Place::Optional(&mut italian_destination_code),
                    ),
                    ("ItalianFiscalCode", Place::Optional(&mut italian_fiscal_code)),
                    (
                        "PreferredLanguageCode",
                        Place::Optional(&mut preferred_language_code),
                    ),
                    ("BirthCountryCode", Place::Optional(&mut birth_country_code)),
                    (
                        "BirthCountrySubdivisionCode",
                        Place::Optional(&mut birth_country_subdivision_code),
                    ),
                    ("ItalianLotteryCode", Place::Optional(&mut italian_lottery_code)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(last_name), Some(overwrite_existing)) = (last_name, overwrite_existing)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            title,
            first_name,
            last_name,
            second_last_name,
            nationality_code,
            sex,
            birth_date,
            birth_place,
            occupation,
            email,
            phone,
            loyalty_code,
            notes,
            car_registration_number,
            dietary_requirements,
            tax_identification_number,
            company_id,
            address,
            identity_card,
            passport,
            visa,
            drivers_license,
            classifications,
            options,
            chain_id,
            overwrite_existing,
            italian_destination_code,
            italian_fiscal_code,
            preferred_language_code,
            birth_country_code,
            birth_country_subdivision_code,
            italian_lottery_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddFileRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<String> = None;
        let mut data: Option<values::Base64> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Type", Place::Required(&mut type_)),
                    ("Data", Place::Required(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(customer_id), Some(name), Some(type_), Some(data)) = (
            customer_id,
            name,
            type_,
            data,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            customer_id,
            name,
            type_,
            data,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddFileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddFileResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("FileId", &self.file_id)]);
    }
}

impl Serialize for super::AddFileResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_ids: Option<Vec<ids::ChainId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut extent: Option<super::CustomerExtent> = None;
        let mut deleted_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut customer_ids: Option<Vec<ids::CustomerId>> = None;
        let mut company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut emails: Option<Vec<String>> = None;
        let mut first_names: Option<Vec<String>> = None;
        let mut last_names: Option<Vec<String>> = None;
        let mut loyalty_codes: Option<Vec<String>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("Extent", Place::Required(&mut extent)),
                    ("DeletedUtc", Place::Optional(&mut deleted_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("CustomerIds", Place::Optional(&mut customer_ids)),
                    ("CompanyIds", Place::Optional(&mut company_ids)),
                    ("Emails", Place::Optional(&mut emails)),
                    ("FirstNames", Place::Optional(&mut first_names)),
                    ("LastNames", Place::Optional(&mut last_names)),
                    ("LoyaltyCodes", Place::Optional(&mut loyalty_codes)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_ids,
            created_utc,
            updated_utc,
            extent,
            deleted_utc,
            activity_states,
            customer_ids,
            company_ids,
            emails,
            first_names,
            last_names,
            loyalty_codes,
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
        out.object(
            &[
                ("Customers", &self.customers),
                ("Documents", &self.documents),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetOpenItemsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        let mut currency: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CustomerIds", Place::List(&mut customer_ids)),
                    ("Currency", Place::Optional(&mut currency)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { customer_ids, currency })
    }
}

impl<'de> Deserialize<'de> for super::GetOpenItemsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetOpenItemsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Customers", &self.customers)]);
    }
}

impl Serialize for super::GetOpenItemsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetRelationshipsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_ids: Option<Vec<ids::ChainId>> = None;
        let mut customer_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("CustomerIds", Place::List(&mut customer_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            customer_ids,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetRelationshipsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetRelationshipsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerRelationships", &self.customer_relationships),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetRelationshipsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MergeRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut source_customer_id: Option<ids::CustomerId> = None;
        let mut target_customer_id: Option<ids::CustomerId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SourceCustomerId", Place::Required(&mut source_customer_id)),
                    ("TargetCustomerId", Place::Required(&mut target_customer_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(source_customer_id), Some(target_customer_id)) = (
            source_customer_id,
            target_customer_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            source_customer_id,
            target_customer_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::MergeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MergeResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::MergeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SearchRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut extent: Option<super::CustomerExtent> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Optional(&mut name)),
                    ("ResourceId", Place::Optional(&mut resource_id)),
                    ("Extent", Place::Optional(&mut extent)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { name, resource_id, extent })
    }
}

impl<'de> Deserialize<'de> for super::SearchRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SearchResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Customers", &self.customers), ("Documents", &self.documents)]);
    }
}

impl Serialize for super::SearchResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut title: Option<common::Title> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut second_last_name: Option<String> = None;
        let mut nationality_code: Option<String> = None;
        let mut sex: Option<common::SexEnum> = None;
        let mut birth_date: Option<values::Date> = None;
        let mut birth_place: Option<String> = None;
        let mut occupation: Option<String> = None;
        let mut email: Option<String> = None;
        let mut phone: Option<String> = None;
        let mut loyalty_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut car_registration_number: Option<String> = None;
        let mut dietary_requirements: Option<String> = None;
        let mut tax_identification_number: Option<String> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut address: Option<common::AddressParameters> = None;
        let mut identity_card: Option<super::DocumentParameters> = None;
        let mut passport: Option<super::DocumentParameters> = None;
        let mut visa: Option<super::DocumentParameters> = None;
        let mut drivers_license: Option<super::DocumentParameters> = None;
        let mut classifications: Option<Vec<common::CustomerClassification>> = None;
        let mut options: Option<Vec<super::CustomerOption>> = None;
        let mut italian_destination_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut italian_fiscal_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut preferred_language_code: Option<String> = None;
        let mut birth_country_code: Option<String> = None;
        let mut birth_country_subdivision_code: Option<String> = None;
        let mut italian_lottery_code: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Title", Place::Optional(&mut title)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("LastName", Place::Optional(&mut last_name)),
                    ("SecondLastName", Place::Optional(&mut second_last_name)),
                    ("NationalityCode", Place::Optional(&mut nationality_code)),
                    ("Sex", Place::Optional(&mut sex)),
                    ("BirthDate", Place::Optional(&mut birth_date)),
                    ("BirthPlace", Place::Optional(&mut birth_place)),
                    ("Occupation", Place::Optional(&mut occupation)),
                    ("Email", Place::Optional(&mut email)),
                    ("Phone", Place::Optional(&mut phone)),
                    ("LoyaltyCode", Place::Optional(&mut loyalty_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    (
                        "CarRegistrationNumber",
                        Place::Optional(&mut car_registration_number),
                    ),
                    ("DietaryRequirements", Place::Optional(&mut dietary_requirements)),
                    (
                        "TaxIdentificationNumber",
                        Place::Optional(&mut tax_identification_number),
                    ),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("Address", Place::Optional(&mut address)),
                    ("IdentityCard", Place::Optional(&mut identity_card)),
                    ("Passport", Place::Optional(&mut passport)),
                    ("Visa", Place::Optional(&mut visa)),
                    ("DriversLicense", Place::Optional(&mut drivers_license)),
                    ("Classifications", Place::Optional(&mut classifications)),
                    ("Options", Place::Optional(&mut options)),
                    (
                        "ItalianDestinationCode",
                        Place::Optional(&mut italian_destination_code),
                    ),
                    ("ItalianFiscalCode", Place::Optional(&mut italian_fiscal_code)),
                    (
                        "PreferredLanguageCode",
                        Place::Optional(&mut preferred_language_code),
                    ),
                    ("BirthCountryCode", Place::Optional(&mut birth_country_code)),
                    (
                        "BirthCountrySubdivisionCode",
                        Place::Optional(&mut birth_country_subdivision_code),
                    ),
                    ("ItalianLotteryCode", Place::Optional(&mut italian_lottery_code)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(customer_id) = customer_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            customer_id,
            title,
            first_name,
            last_name,
            second_last_name,
            nationality_code,
            sex,
            birth_date,
            birth_place,
            occupation,
            email,
            phone,
            loyalty_code,
            notes,
            car_registration_number,
            dietary_requirements,
            tax_identification_number,
            company_id,
            address,
            identity_card,
            passport,
            visa,
            drivers_license,
            classifications,
            options,
            italian_destination_code,
            italian_fiscal_code,
            preferred_language_code,
            birth_country_code,
            birth_country_subdivision_code,
            italian_lottery_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
