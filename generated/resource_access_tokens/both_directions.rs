// Generated from schema/resource_access_tokens.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ResourceAccessTokenParameters {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut companionship_id: Option<ids::CompanionshipId> = None;
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut value: Option<String> = None;
        let mut type_: Option<common::ResourceAccessTokenType> = None;
        let mut serial_number: Option<String> = None;
        let mut validity_start_utc: Option<values::UtcDateTime> = None;
        let mut validity_end_utc: Option<values::UtcDateTime> = None;
        let mut permissions: Option<super::ResourceAccessTokenPermissionsParameters> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("ServiceOrderId", Place::Optional(&mut service_order_id)),
                    ("CompanionshipId", Place::Optional(&mut companionship_id)),
                    ("ResourceId", Place::Optional(&mut resource_id)),
                    ("Value", Place::Optional(&mut value)),
                    ("Type", Place::Optional(&mut type_)),
                    ("SerialNumber", Place::Optional(&mut serial_number)),
                    ("ValidityStartUtc", Place::Optional(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Optional(&mut validity_end_utc)),
                    ("Permissions", Place::Optional(&mut permissions)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            service_order_id,
            companionship_id,
            resource_id,
            value,
            type_,
            serial_number,
            validity_start_utc,
            validity_end_utc,
            permissions,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceAccessTokenParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceAccessTokenPermissionsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bed: Option<values::UpdateValue<bool>> = None;
        let mut room: Option<values::UpdateValue<bool>> = None;
        let mut floor: Option<values::UpdateValue<bool>> = None;
        let mut building: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Bed", Place::Optional(&mut bed)),
                    ("Room", Place::Optional(&mut room)),
                    ("Floor", Place::Optional(&mut floor)),
                    ("Building", Place::Optional(&mut building)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { bed, room, floor, building })
    }
}

impl<'de> Deserialize<'de> for super::ResourceAccessTokenPermissionsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceAccessTokenUpdateParameters {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_access_token_id: Option<ids::ResourceAccessTokenId> = None;
        let mut validity_start_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut validity_end_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut value: Option<values::UpdateValue<Option<String>>> = None;
        let mut permissions: Option<super::ResourceAccessTokenPermissionsParameters> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    (
                        "ResourceAccessTokenId",
                        Place::Optional(&mut resource_access_token_id),
                    ),
                    ("ValidityStartUtc", Place::Optional(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Optional(&mut validity_end_utc)),
                    ("Value", Place::Optional(&mut value)),
                    ("Permissions", Place::Optional(&mut permissions)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            resource_access_token_id,
            validity_start_utc,
            validity_end_utc,
            value,
            permissions,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceAccessTokenUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_access_token_parameters: Vec<
            super::ResourceAccessTokenParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "ResourceAccessTokenParameters",
                        Place::List(&mut resource_access_token_parameters),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            resource_access_token_parameters,
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
        out.object(&[("ResourceAccessTokens", &self.resource_access_tokens)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut ids: Vec<ids::ResourceAccessTokenId> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Ids", Place::List(&mut ids))]) {
            return Err(fault);
        }
        Ok(Self { ids })
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
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut resource_access_token_ids: Option<Vec<ids::ResourceAccessTokenId>> = None;
        let mut service_order_ids: Option<Vec<ids::ServiceOrderId>> = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    (
                        "ResourceAccessTokenIds",
                        Place::Optional(&mut resource_access_token_ids),
                    ),
                    ("ServiceOrderIds", Place::Optional(&mut service_order_ids)),
                    ("CollidingUtc", Place::Optional(&mut colliding_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            resource_access_token_ids,
            service_order_ids,
            colliding_utc,
            updated_utc,
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
        out.object(
            &[
                ("ResourceAccessTokens", &self.resource_access_tokens),
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

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut resource_access_token_updates: Option<
            Vec<super::ResourceAccessTokenUpdateParameters>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    (
                        "ResourceAccessTokenUpdates",
                        Place::Optional(&mut resource_access_token_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            resource_access_token_updates,
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
        out.object(&[("ResourceAccessTokens", &self.resource_access_tokens)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
