// Generated from schema/identity_documents.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::IdentityDocumentUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Type", &self.type_),
                ("Number", &self.number),
                ("ExpirationDate", &self.expiration_date),
                ("IssuanceDate", &self.issuance_date),
                ("IssuingCountryCode", &self.issuing_country_code),
                ("IssuingCity", &self.issuing_city),
                (
                    "IdentityDocumentSupportNumber",
                    &self.identity_document_support_number,
                ),
                (
                    "IssuingCountrySubdivisionCode",
                    &self.issuing_country_subdivision_code,
                ),
                ("IsVerified", &self.is_verified),
            ],
        );
    }
}

impl Serialize for super::IdentityDocumentUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::IdentityDocumentV20241025 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::IdentityDocumentId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut type_: Option<common::IdentityDocumentType> = None;
        let mut number: Option<String> = None;
        let mut expiration_date: Option<values::Date> = None;
        let mut issuance_date: Option<values::Date> = None;
        let mut issuing_country_code: Option<String> = None;
        let mut issuing_city: Option<String> = None;
        let mut identity_document_support_number: Option<String> = None;
        let mut issuing_country_subdivision_code: Option<String> = None;
        let mut is_verified: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Number", Place::Required(&mut number)),
                    ("ExpirationDate", Place::Optional(&mut expiration_date)),
                    ("IssuanceDate", Place::Optional(&mut issuance_date)),
                    ("IssuingCountryCode", Place::Optional(&mut issuing_country_code)),
                    ("IssuingCity", Place::Optional(&mut issuing_city)),
                    (
                        "IdentityDocumentSupportNumber",
                        Place::Optional(&mut identity_document_support_number),
                    ),
                    (
                        "IssuingCountrySubdivisionCode",
                        Place::Optional(&mut issuing_country_subdivision_code),
                    ),
                    ("IsVerified", Place::Required(&mut is_verified)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(customer_id),
            Some(type_),
            Some(number),
            Some(is_verified),
        ) = (id, customer_id, type_, number, is_verified) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            customer_id,
            type_,
            number,
            expiration_date,
            issuance_date,
            issuing_country_code,
            issuing_city,
            identity_document_support_number,
            issuing_country_subdivision_code,
            is_verified,
        })
    }
}

impl<'de> Deserialize<'de> for super::IdentityDocumentV20241025 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::IdentityDocumentsAddData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerId", &self.customer_id),
                ("Type", &self.type_),
                ("Number", &self.number),
                ("ExpirationDate", &self.expiration_date),
                ("IssuanceDate", &self.issuance_date),
                ("IssuingCountryCode", &self.issuing_country_code),
                ("IssuingCity", &self.issuing_city),
                (
                    "IdentityDocumentSupportNumber",
                    &self.identity_document_support_number,
                ),
                (
                    "IssuingCountrySubdivisionCode",
                    &self.issuing_country_subdivision_code,
                ),
                ("IsVerified", &self.is_verified),
            ],
        );
    }
}

impl Serialize for super::IdentityDocumentsAddData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("IdentityDocuments", &self.identity_documents),
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
        let mut identity_documents: Vec<super::IdentityDocumentV20241025> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("IdentityDocuments", Place::List(&mut identity_documents))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            identity_documents,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ClearRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ChainId", &self.chain_id), ("CustomerIds", &self.customer_ids)]);
    }
}

impl Serialize for super::ClearRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ClearResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::ClearResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("IdentityDocumentIds", &self.identity_document_ids),
            ],
        );
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
                ("IdentityDocumentIds", &self.identity_document_ids),
                ("CustomerIds", &self.customer_ids),
                ("Types", &self.types),
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
        let mut identity_documents: Vec<super::IdentityDocumentV20241025> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("IdentityDocuments", Place::List(&mut identity_documents)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            identity_documents,
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
                ("IdentityDocuments", &self.identity_documents),
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
        let mut identity_documents: Vec<super::IdentityDocumentV20241025> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("IdentityDocuments", Place::List(&mut identity_documents))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            identity_documents,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
