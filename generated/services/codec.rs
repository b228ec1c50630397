// Generated from schema/services.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CategoryAvailability {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut availabilities: Vec<i32> = codec::Empty::EMPTY;
        let mut adjustments: Vec<i32> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CategoryId", Place::Required(&mut category_id)),
                    ("Availabilities", Place::List(&mut availabilities)),
                    ("Adjustments", Place::List(&mut adjustments)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(category_id) = category_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            category_id,
            availabilities,
            adjustments,
        })
    }
}

impl<'de> Deserialize<'de> for super::CategoryAvailability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ResourceCategoryAvailabilityV20240122 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut metrics: std::collections::BTreeMap<
            super::ResourceAvailabilityMetricType,
            Vec<i32>,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ResourceCategoryId", Place::Required(&mut resource_category_id)),
                    ("Metrics", Place::Map(&mut metrics)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(resource_category_id) = resource_category_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            resource_category_id,
            metrics,
        })
    }
}

impl<'de> Deserialize<'de> for super::ResourceCategoryAvailabilityV20240122 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ServiceAvailabilityUpdateData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ResourceCategoryId", &self.resource_category_id),
                ("UnitCountAdjustment", &self.unit_count_adjustment),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("PaxCounts", &self.pax_counts),
            ],
        );
    }
}

impl Serialize for super::ServiceAvailabilityUpdateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ResourceAvailabilityMetricType {
    fn from(text: &str) -> Self {
        match text {
            "OutOfOrderBlocks" => Self::OutOfOrderBlocks,
            "PublicAvailabilityAdjustment" => Self::PublicAvailabilityAdjustment,
            "OtherServiceReservationCount" => Self::OtherServiceReservationCount,
            "Occupied" => Self::Occupied,
            "ConfirmedReservations" => Self::ConfirmedReservations,
            "OptionalReservations" => Self::OptionalReservations,
            "BlockAvailability" => Self::BlockAvailability,
            "AllocatedBlockAvailability" => Self::AllocatedBlockAvailability,
            "UsableResources" => Self::UsableResources,
            "ActiveResources" => Self::ActiveResources,
            "HouseUse" => Self::HouseUse,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ResourceAvailabilityMetricType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ResourceAvailabilityMetricType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::FromText for super::ResourceAvailabilityMetricType {
    fn from_text(text: &str) -> Result<Self, codec::Fault> {
        Ok(Self::from(text))
    }
}

impl codec::AsText for super::ResourceAvailabilityMetricType {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }
}

impl codec::Decode for super::ResourceAvailabilityMetricType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ResourceAvailabilityMetricType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ResourceAvailabilityMetricType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ResourceAvailabilityMetricType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ServiceDataDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "Bookable" => Self::Bookable,
            "Additional" => Self::Additional,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ServiceDataDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ServiceDataDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::ServiceDataDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ServiceDataDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ServiceIds", &self.service_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("ServiceType", &self.service_type),
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
        let mut services: Vec<common::Service> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Services", Place::List(&mut services)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { services, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAvailabilityRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
            ],
        );
    }
}

impl Serialize for super::GetAvailabilityRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAvailabilityResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut dates_utc: Vec<String> = codec::Empty::EMPTY;
        let mut time_unit_starts_utc: Vec<String> = codec::Empty::EMPTY;
        let mut category_availabilities: Vec<super::CategoryAvailability> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("DatesUtc", Place::OptionalList(&mut dates_utc)),
                    ("TimeUnitStartsUtc", Place::List(&mut time_unit_starts_utc)),
                    ("CategoryAvailabilities", Place::List(&mut category_availabilities)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            dates_utc,
            time_unit_starts_utc,
            category_availabilities,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAvailabilityResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAvailability2024_01_22Request {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("Metrics", &self.metrics),
            ],
        );
    }
}

impl Serialize for super::GetAvailability2024_01_22Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAvailability2024_01_22Response {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut time_unit_starts_utc: Vec<values::UtcDateTime> = codec::Empty::EMPTY;
        let mut resource_category_availabilities: Vec<
            super::ResourceCategoryAvailabilityV20240122,
        > = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("TimeUnitStartsUtc", Place::List(&mut time_unit_starts_utc)),
                    (
                        "ResourceCategoryAvailabilities",
                        Place::List(&mut resource_category_availabilities),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            time_unit_starts_utc,
            resource_category_availabilities,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAvailability2024_01_22Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateAvailabilityRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("AvailabilityUpdates", &self.availability_updates),
            ],
        );
    }
}

impl Serialize for super::UpdateAvailabilityRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateAvailabilityResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateAvailabilityResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
