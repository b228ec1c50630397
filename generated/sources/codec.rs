// Generated from schema/sources.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Source {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::SourceId> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<super::SourceType> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut code: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Name", Place::Required(&mut name)),
                    ("Type", Place::Required(&mut type_)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Code", Place::Required(&mut code)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(name), Some(type_), Some(updated_utc), Some(code)) = (
            id,
            name,
            type_,
            updated_utc,
            code,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            name,
            type_,
            updated_utc,
            code,
        })
    }
}

impl<'de> Deserialize<'de> for super::Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::SourceType {
    fn from(text: &str) -> Self {
        match text {
            "OnlineTravelAgency" => Self::OnlineTravelAgency,
            "CentralReservationSystem" => Self::CentralReservationSystem,
            "GlobalDistributionSystem" => Self::GlobalDistributionSystem,
            "AlternativeDistributionSystem" => Self::AlternativeDistributionSystem,
            "SalesAndCateringSystem" => Self::SalesAndCateringSystem,
            "PropertyManagementSystem" => Self::PropertyManagementSystem,
            "TourOperatorSystem" => Self::TourOperatorSystem,
            "OnlineBookingEngine" => Self::OnlineBookingEngine,
            "Kiosk" => Self::Kiosk,
            "Agent" => Self::Agent,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::SourceType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::SourceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::SourceType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::SourceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("SourceIds", &self.source_ids), ("UpdatedUtc", &self.updated_utc)],
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
        let mut sources: Vec<super::Source> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Sources", Place::List(&mut sources)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { sources, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
