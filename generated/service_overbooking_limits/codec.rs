// Generated from schema/service_overbooking_limits.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ServiceOverbookingLimit {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ServiceOverbookingLimitId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut limit: Option<i32> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut is_active: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("Limit", Place::Required(&mut limit)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("IsActive", Place::Required(&mut is_active)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(limit),
            Some(created_utc),
            Some(updated_utc),
            Some(is_active),
        ) = (
            id,
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            limit,
            created_utc,
            updated_utc,
            is_active,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            limit,
            created_utc,
            updated_utc,
            is_active,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOverbookingLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ServiceOverbookingLimitClearData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
            ],
        );
    }
}

impl Serialize for super::ServiceOverbookingLimitClearData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ServiceOverbookingLimitSetData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("Limit", &self.limit),
            ],
        );
    }
}

impl Serialize for super::ServiceOverbookingLimitSetData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ClearRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("ClearServiceOverbookingLimits", &self.clear_service_overbooking_limits),
            ],
        );
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

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ServiceIds", &self.service_ids),
                ("ServiceOverbookingLimitIds", &self.service_overbooking_limit_ids),
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
        let mut service_overbooking_limits: Vec<super::ServiceOverbookingLimit> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    (
                        "ServiceOverbookingLimits",
                        Place::List(&mut service_overbooking_limits),
                    ),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            service_overbooking_limits,
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

impl codec::Encode for super::SetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("SetServiceOverbookingLimits", &self.set_service_overbooking_limits),
            ],
        );
    }
}

impl Serialize for super::SetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::SetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
