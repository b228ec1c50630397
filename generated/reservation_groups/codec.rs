// Generated from schema/reservation_groups.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ReservationGroup {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ReservationGroupId> = None;
        let mut name: Option<String> = None;
        let mut channel_manager: Option<String> = None;
        let mut channel_manager_group_number: Option<String> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Name", Place::Optional(&mut name)),
                    ("ChannelManager", Place::Optional(&mut channel_manager)),
                    (
                        "ChannelManagerGroupNumber",
                        Place::Optional(&mut channel_manager_group_number),
                    ),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(enterprise_id)) = (id, enterprise_id) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            name,
            channel_manager,
            channel_manager_group_number,
            enterprise_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
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
        let mut reservation_groups: Vec<super::ReservationGroup> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ReservationGroups", Place::List(&mut reservation_groups)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            reservation_groups,
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
