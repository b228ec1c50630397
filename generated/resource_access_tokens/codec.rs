// Generated from schema/resource_access_tokens.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::common;

impl codec::Encode for super::ResourceAccessTokenParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceOrderId", &self.service_order_id),
                ("CompanionshipId", &self.companionship_id),
                ("ResourceId", &self.resource_id),
                ("Value", &self.value),
                ("Type", &self.type_),
                ("SerialNumber", &self.serial_number),
                ("ValidityStartUtc", &self.validity_start_utc),
                ("ValidityEndUtc", &self.validity_end_utc),
                ("Permissions", &self.permissions),
            ],
        );
    }
}

impl Serialize for super::ResourceAccessTokenParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResourceAccessTokenPermissionsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Bed", &self.bed),
                ("Room", &self.room),
                ("Floor", &self.floor),
                ("Building", &self.building),
            ],
        );
    }
}

impl Serialize for super::ResourceAccessTokenPermissionsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResourceAccessTokenUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceAccessTokenId", &self.resource_access_token_id),
                ("ValidityStartUtc", &self.validity_start_utc),
                ("ValidityEndUtc", &self.validity_end_utc),
                ("Value", &self.value),
                ("Permissions", &self.permissions),
            ],
        );
    }
}

impl Serialize for super::ResourceAccessTokenUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ResourceAccessTokenParameters", &self.resource_access_token_parameters)],
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
        let mut resource_access_tokens: Vec<common::ResourceAccessToken> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("ResourceAccessTokens", Place::List(&mut resource_access_tokens))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            resource_access_tokens,
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
        out.object(&[("Ids", &self.ids)]);
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
                ("EnterpriseIds", &self.enterprise_ids),
                ("ResourceAccessTokenIds", &self.resource_access_token_ids),
                ("ServiceOrderIds", &self.service_order_ids),
                ("CollidingUtc", &self.colliding_utc),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut resource_access_tokens: Vec<common::ResourceAccessToken> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ResourceAccessTokens", Place::List(&mut resource_access_tokens)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            resource_access_tokens,
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
                ("EnterpriseId", &self.enterprise_id),
                ("ResourceAccessTokenUpdates", &self.resource_access_token_updates),
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
        let mut resource_access_tokens: Vec<common::ResourceAccessToken> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("ResourceAccessTokens", Place::List(&mut resource_access_tokens))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            resource_access_tokens,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
