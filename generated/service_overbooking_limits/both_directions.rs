// Generated from schema/service_overbooking_limits.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ServiceOverbookingLimit {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("Limit", &self.limit),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("IsActive", &self.is_active),
            ],
        );
    }
}

impl Serialize for super::ServiceOverbookingLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ServiceOverbookingLimitClearData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(first_time_unit_start_utc), Some(last_time_unit_start_utc)) = (
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOverbookingLimitClearData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ServiceOverbookingLimitSetData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut limit: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("Limit", Place::Required(&mut limit)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(limit),
        ) = (first_time_unit_start_utc, last_time_unit_start_utc, limit) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            limit,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOverbookingLimitSetData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ClearRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut clear_service_overbooking_limits: Vec<
            super::ServiceOverbookingLimitClearData,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    (
                        "ClearServiceOverbookingLimits",
                        Place::List(&mut clear_service_overbooking_limits),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            service_id,
            clear_service_overbooking_limits,
        })
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

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut service_overbooking_limit_ids: Option<
            Vec<ids::ServiceOverbookingLimitId>,
        > = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    (
                        "ServiceOverbookingLimitIds",
                        Place::Optional(&mut service_overbooking_limit_ids),
                    ),
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
            service_ids,
            service_overbooking_limit_ids,
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
                ("ServiceOverbookingLimits", &self.service_overbooking_limits),
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

impl codec::Decode for super::SetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut set_service_overbooking_limits: Vec<
            super::ServiceOverbookingLimitSetData,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    (
                        "SetServiceOverbookingLimits",
                        Place::List(&mut set_service_overbooking_limits),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            service_id,
            set_service_overbooking_limits,
        })
    }
}

impl<'de> Deserialize<'de> for super::SetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::SetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
