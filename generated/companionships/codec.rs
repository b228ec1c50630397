// Generated from schema/companionships.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::Companionship {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CompanionshipId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut reservation_group_id: Option<ids::ReservationGroupId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("ReservationGroupId", Place::Optional(&mut reservation_group_id)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            customer_id,
            reservation_group_id,
            reservation_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::Companionship {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CompanionshipExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Reservations", &self.reservations),
                ("ReservationGroups", &self.reservation_groups),
                ("Customers", &self.customers),
            ],
        );
    }
}

impl Serialize for super::CompanionshipExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CompanionshipIds", &self.companionship_ids),
                ("Extent", &self.extent),
                ("ReservationIds", &self.reservation_ids),
                ("CustomerIds", &self.customer_ids),
                ("ReservationGroupIds", &self.reservation_group_ids),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut companionships: Vec<super::Companionship> = codec::Empty::EMPTY;
        let mut reservations: Vec<common::ReservationOld> = codec::Empty::EMPTY;
        let mut reservation_groups: Vec<common::ReservationGroupOld> = codec::Empty::EMPTY;
        let mut customers: Vec<common::Customer> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Companionships", Place::OptionalList(&mut companionships)),
                    ("Reservations", Place::OptionalList(&mut reservations)),
                    ("ReservationGroups", Place::OptionalList(&mut reservation_groups)),
                    ("Customers", Place::OptionalList(&mut customers)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            companionships,
            reservations,
            reservation_groups,
            customers,
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
