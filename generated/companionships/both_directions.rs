// Generated from schema/companionships.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Companionship {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("CustomerId", &self.customer_id),
                ("ReservationGroupId", &self.reservation_group_id),
                ("ReservationId", &self.reservation_id),
            ],
        );
    }
}

impl Serialize for super::Companionship {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CompanionshipExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Option<bool> = None;
        let mut reservation_groups: Option<bool> = None;
        let mut customers: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Reservations", Place::Optional(&mut reservations)),
                    ("ReservationGroups", Place::Optional(&mut reservation_groups)),
                    ("Customers", Place::Optional(&mut customers)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            reservations,
            reservation_groups,
            customers,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanionshipExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut companionship_ids: Option<Vec<ids::CompanionshipId>> = None;
        let mut extent: Option<super::CompanionshipExtent> = None;
        let mut reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut customer_ids: Option<Vec<ids::CustomerId>> = None;
        let mut reservation_group_ids: Option<Vec<ids::ReservationGroupId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CompanionshipIds", Place::Optional(&mut companionship_ids)),
                    ("Extent", Place::Required(&mut extent)),
                    ("ReservationIds", Place::Optional(&mut reservation_ids)),
                    ("CustomerIds", Place::Optional(&mut customer_ids)),
                    ("ReservationGroupIds", Place::Optional(&mut reservation_group_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_ids,
            companionship_ids,
            extent,
            reservation_ids,
            customer_ids,
            reservation_group_ids,
            updated_utc,
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
                ("Companionships", &self.companionships),
                ("Reservations", &self.reservations),
                ("ReservationGroups", &self.reservation_groups),
                ("Customers", &self.customers),
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
