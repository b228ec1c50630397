// Generated from schema/identity_documents.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::IdentityDocumentUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::IdentityDocumentId> = None;
        let mut type_: Option<values::UpdateValue<common::IdentityDocumentType>> = None;
        let mut number: Option<values::UpdateValue<Option<String>>> = None;
        let mut expiration_date: Option<values::UpdateValue<Option<values::Date>>> = None;
        let mut issuance_date: Option<values::UpdateValue<Option<values::Date>>> = None;
        let mut issuing_country_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut issuing_city: Option<values::UpdateValue<Option<String>>> = None;
        let mut identity_document_support_number: Option<
            values::UpdateValue<Option<String>>,
        > = None;
        let mut issuing_country_subdivision_code: Option<
            values::UpdateValue<Option<String>>,
        > = None;
        let mut is_verified: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Type", Place::Optional(&mut type_)),
                    ("Number", Place::Optional(&mut number)),
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
                    ("IsVerified", Place::Optional(&mut is_verified)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(id) = id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
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

impl<'de> Deserialize<'de> for super::IdentityDocumentUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::IdentityDocumentV20241025 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
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

impl Serialize for super::IdentityDocumentV20241025 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::IdentityDocumentsAddData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
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
                    ("IsVerified", Place::Optional(&mut is_verified)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(customer_id), Some(type_), Some(number)) = (customer_id, type_, number)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
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

impl<'de> Deserialize<'de> for super::IdentityDocumentsAddData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut identity_documents: Vec<super::IdentityDocumentsAddData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("IdentityDocuments", Place::List(&mut identity_documents)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            identity_documents,
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
        out.object(&[("IdentityDocuments", &self.identity_documents)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ClearRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut customer_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("CustomerIds", Place::List(&mut customer_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, customer_ids })
    }
}

impl<'de> Deserialize<'de> for super::ClearRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ClearResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::ClearResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut identity_document_ids: Vec<ids::IdentityDocumentId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("IdentityDocumentIds", Place::List(&mut identity_document_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            identity_document_ids,
        })
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
        let mut identity_document_ids: Option<Vec<ids::IdentityDocumentId>> = None;
        let mut customer_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        let mut types: Option<Vec<common::IdentityDocumentType>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("IdentityDocumentIds", Place::Optional(&mut identity_document_ids)),
                    ("CustomerIds", Place::List(&mut customer_ids)),
                    ("Types", Place::Optional(&mut types)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            identity_document_ids,
            customer_ids,
            types,
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
            &[("IdentityDocuments", &self.identity_documents), ("Cursor", &self.cursor)],
        );
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
        let mut identity_documents: Vec<super::IdentityDocumentUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("IdentityDocuments", Place::List(&mut identity_documents)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            identity_documents,
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
        out.object(&[("IdentityDocuments", &self.identity_documents)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
