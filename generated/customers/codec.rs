// Generated from schema/customers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ChargeableCustomer {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer: Option<common::Customer> = None;
        let mut reservation: Option<common::ReservationOld> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Customer", Place::Required(&mut customer)),
                    ("Reservation", Place::Optional(&mut reservation)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(customer) = customer else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { customer, reservation })
    }
}

impl<'de> Deserialize<'de> for super::ChargeableCustomer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CustomerExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Customers", &self.customers),
                ("Documents", &self.documents),
                ("Addresses", &self.addresses),
            ],
        );
    }
}

impl Serialize for super::CustomerExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CustomerItems {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut items: Vec<common::AccountingItem> = codec::Empty::EMPTY;
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        let mut payment_items: Vec<common::PaymentItemOld> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Items", Place::OptionalList(&mut items)),
                    ("OrderItems", Place::List(&mut order_items)),
                    ("PaymentItems", Place::List(&mut payment_items)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(customer_id) = customer_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            customer_id,
            items,
            order_items,
            payment_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CustomerRelationship {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut related_customer_id: Option<ids::CustomerId> = None;
        let mut relationship: Option<super::CustomerRelationshipType> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("RelatedCustomerId", Place::Required(&mut related_customer_id)),
                    ("Relationship", Place::Required(&mut relationship)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(customer_id),
            Some(related_customer_id),
            Some(relationship),
            Some(updated_utc),
        ) = (customer_id, related_customer_id, relationship, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            customer_id,
            related_customer_id,
            relationship,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerRelationship {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DocumentParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Number", &self.number),
                ("Expiration", &self.expiration),
                ("Issuance", &self.issuance),
                ("IssuingCountryCode", &self.issuing_country_code),
                ("IssuingCity", &self.issuing_city),
                ("IssuingCountrySubdivisionCode", &self.issuing_country_subdivision_code),
            ],
        );
    }
}

impl Serialize for super::DocumentParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::CustomerOption {
    fn from(text: &str) -> Self {
        match text {
            "SendMarketingEmails" => Self::SendMarketingEmails,
            "Invoiceable" => Self::Invoiceable,
            "BillAddressObjection" => Self::BillAddressObjection,
            "SendMarketingPostalMail" => Self::SendMarketingPostalMail,
            "SendPartnerMarketingEmails" => Self::SendPartnerMarketingEmails,
            "SendPartnerMarketingPostalMail" => Self::SendPartnerMarketingPostalMail,
            "WithdrawCardConsent" => Self::WithdrawCardConsent,
            "GuestPhotoConsent" => Self::GuestPhotoConsent,
            "IdPhotosConsent" => Self::IdPhotosConsent,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CustomerOption {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CustomerOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::CustomerOption {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CustomerOption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::CustomerRelationshipType {
    fn from(text: &str) -> Self {
        match text {
            "Spouse" => Self::Spouse,
            "Child" => Self::Child,
            "Parent" => Self::Parent,
            "OtherFamily" => Self::OtherFamily,
            "Friend" => Self::Friend,
            "Colleague" => Self::Colleague,
            "Other" => Self::Other,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CustomerRelationshipType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CustomerRelationshipType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CustomerRelationshipType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CustomerRelationshipType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::Sex {
    fn from(text: &str) -> Self {
        match text {
            "Male" => Self::Male,
            "Female" => Self::Female,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::Sex {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::Sex {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::Sex {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::Sex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Title", &self.title),
                ("FirstName", &self.first_name),
                ("LastName", &self.last_name),
                ("SecondLastName", &self.second_last_name),
                ("NationalityCode", &self.nationality_code),
                ("Sex", &self.sex),
                ("BirthDate", &self.birth_date),
                ("BirthPlace", &self.birth_place),
                ("Occupation", &self.occupation),
                ("Email", &self.email),
                ("Phone", &self.phone),
                ("LoyaltyCode", &self.loyalty_code),
                ("Notes", &self.notes),
                ("CarRegistrationNumber", &self.car_registration_number),
                ("DietaryRequirements", &self.dietary_requirements),
                ("TaxIdentificationNumber", &self.tax_identification_number),
                ("CompanyId", &self.company_id),
                ("Address", &self.address),
                ("IdentityCard", &self.identity_card),
                ("Passport", &self.passport),
                ("Visa", &self.visa),
                ("DriversLicense", &self.drivers_license),
                ("Classifications", &self.classifications),
                ("Options", &self.options),
                ("ChainId", &self.chain_id),
                ("OverwriteExisting", &self.overwrite_existing),
                ("ItalianDestinationCode", &self.italian_destination_code),
                ("ItalianFiscalCode", &self.italian_fiscal_code),
                ("PreferredLanguageCode", &self.preferred_language_code),
                ("BirthCountryCode", &self.birth_country_code),
                ("BirthCountrySubdivisionCode", &self.birth_country_subdivision_code),
                ("ItalianLotteryCode", &self.italian_lottery_code),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddFileRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("CustomerId", &self.customer_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("Data", &self.data),
            ],
        );
    }
}

impl Serialize for super::AddFileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddFileResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut file_id: Option<ids::FileId> = None;
        let rejected = match value
            .response(&mut [("FileId", Place::Required(&mut file_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(file_id) = file_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { file_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddFileResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainIds", &self.chain_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Extent", &self.extent),
                ("DeletedUtc", &self.deleted_utc),
                ("ActivityStates", &self.activity_states),
                ("CustomerIds", &self.customer_ids),
                ("CompanyIds", &self.company_ids),
                ("Emails", &self.emails),
                ("FirstNames", &self.first_names),
                ("LastNames", &self.last_names),
                ("LoyaltyCodes", &self.loyalty_codes),
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
        let mut customers: Vec<common::Customer> = codec::Empty::EMPTY;
        let mut documents: Vec<common::IdentityDocument> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Customers", Place::List(&mut customers)),
                    ("Documents", Place::OptionalList(&mut documents)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            customers,
            documents,
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

impl codec::Encode for super::GetOpenItemsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CustomerIds", &self.customer_ids), ("Currency", &self.currency)]);
    }
}

impl Serialize for super::GetOpenItemsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetOpenItemsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customers: Vec<super::CustomerItems> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Customers", Place::OptionalList(&mut customers))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { customers, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetOpenItemsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetRelationshipsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainIds", &self.chain_ids),
                ("CustomerIds", &self.customer_ids),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::GetRelationshipsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetRelationshipsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_relationships: Vec<super::CustomerRelationship> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("CustomerRelationships", Place::List(&mut customer_relationships)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            customer_relationships,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetRelationshipsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MergeRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SourceCustomerId", &self.source_customer_id),
                ("TargetCustomerId", &self.target_customer_id),
            ],
        );
    }
}

impl Serialize for super::MergeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MergeResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::MergeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SearchRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("ResourceId", &self.resource_id),
                ("Extent", &self.extent),
            ],
        );
    }
}

impl Serialize for super::SearchRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SearchResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customers: Vec<super::ChargeableCustomer> = codec::Empty::EMPTY;
        let mut documents: Vec<common::IdentityDocument> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("Customers", Place::List(&mut customers)),
                    ("Documents", Place::OptionalList(&mut documents)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            customers,
            documents,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::SearchResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("CustomerId", &self.customer_id),
                ("Title", &self.title),
                ("FirstName", &self.first_name),
                ("LastName", &self.last_name),
                ("SecondLastName", &self.second_last_name),
                ("NationalityCode", &self.nationality_code),
                ("Sex", &self.sex),
                ("BirthDate", &self.birth_date),
                ("BirthPlace", &self.birth_place),
                ("Occupation", &self.occupation),
                ("Email", &self.email),
                ("Phone", &self.phone),
                ("LoyaltyCode", &self.loyalty_code),
                ("Notes", &self.notes),
                ("CarRegistrationNumber", &self.car_registration_number),
                ("DietaryRequirements", &self.dietary_requirements),
                ("TaxIdentificationNumber", &self.tax_identification_number),
                ("CompanyId", &self.company_id),
                ("Address", &self.address),
                ("IdentityCard", &self.identity_card),
                ("Passport", &self.passport),
                ("Visa", &self.visa),
                ("DriversLicense", &self.drivers_license),
                ("Classifications", &self.classifications),
                ("Options", &self.options),
                ("ItalianDestinationCode", &self.italian_destination_code),
                ("ItalianFiscalCode", &self.italian_fiscal_code),
                ("PreferredLanguageCode", &self.preferred_language_code),
                ("BirthCountryCode", &self.birth_country_code),
                ("BirthCountrySubdivisionCode", &self.birth_country_subdivision_code),
                ("ItalianLotteryCode", &self.italian_lottery_code),
            ],
        );
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
