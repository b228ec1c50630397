// Generated from schema/services.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::CategoryAvailability {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CategoryId", &self.category_id),
                ("Availabilities", &self.availabilities),
                ("Adjustments", &self.adjustments),
            ],
        );
    }
}

impl Serialize for super::CategoryAvailability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ResourceCategoryAvailabilityV20240122 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ResourceCategoryId", &self.resource_category_id),
                ("Metrics", &self.metrics),
            ],
        );
    }
}

impl Serialize for super::ResourceCategoryAvailabilityV20240122 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ServiceAvailabilityUpdateData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut unit_count_adjustment: Option<values::UpdateValue<Option<i32>>> = None;
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut pax_counts: Option<Vec<common::PaxCount>> = None;
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
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("ResourceCategoryId", Place::Required(&mut resource_category_id)),
                    ("UnitCountAdjustment", Place::Required(&mut unit_count_adjustment)),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("PaxCounts", Place::Optional(&mut pax_counts)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(resource_category_id),
            Some(unit_count_adjustment),
        ) = (
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            resource_category_id,
            unit_count_adjustment,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            start_utc,
            end_utc,
            resource_category_id,
            unit_count_adjustment,
            availability_block_id,
            pax_counts,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceAvailabilityUpdateData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ServiceDataDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ServiceDataDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut service_ids: Option<Vec<ids::ServiceId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut service_type: Option<super::ServiceDataDiscriminator> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ServiceIds", Place::Optional(&mut service_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ServiceType", Place::Optional(&mut service_type)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            service_ids,
            updated_utc,
            service_type,
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
        out.object(&[("Services", &self.services), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAvailabilityRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(service_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
        ) = (service_id, first_time_unit_start_utc, last_time_unit_start_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            start_utc,
            end_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAvailabilityRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAvailabilityResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DatesUtc", &self.dates_utc),
                ("TimeUnitStartsUtc", &self.time_unit_starts_utc),
                ("CategoryAvailabilities", &self.category_availabilities),
            ],
        );
    }
}

impl Serialize for super::GetAvailabilityResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAvailability2024_01_22Request {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut metrics: Vec<super::ResourceAvailabilityMetricType> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("Metrics", Place::List(&mut metrics)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(service_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
        ) = (service_id, first_time_unit_start_utc, last_time_unit_start_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            metrics,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAvailability2024_01_22Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAvailability2024_01_22Response {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("TimeUnitStartsUtc", &self.time_unit_starts_utc),
                (
                    "ResourceCategoryAvailabilities",
                    &self.resource_category_availabilities,
                ),
            ],
        );
    }
}

impl Serialize for super::GetAvailability2024_01_22Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateAvailabilityRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut availability_updates: Vec<super::ServiceAvailabilityUpdateData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("AvailabilityUpdates", Place::List(&mut availability_updates)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            availability_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateAvailabilityRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateAvailabilityResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateAvailabilityResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
