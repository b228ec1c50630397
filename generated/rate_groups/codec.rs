// Generated from schema/rate_groups.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::RateGroup {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateGroupId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut is_active: Option<bool> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut ordering: Option<i32> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Ordering", Place::Required(&mut ordering)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::OptionalMap(&mut short_names)),
                    ("Descriptions", Place::OptionalMap(&mut descriptions)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(is_active),
            Some(created_utc),
            Some(updated_utc),
            Some(ordering),
        ) = (id, service_id, is_active, created_utc, updated_utc, ordering) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            is_active,
            created_utc,
            updated_utc,
            ordering,
            names,
            short_names,
            descriptions,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("RateGroupIds", &self.rate_group_ids),
                ("ServiceIds", &self.service_ids),
                ("ExternalIdentifiers", &self.external_identifiers),
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
        let mut rate_groups: Vec<super::RateGroup> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("RateGroups", Place::List(&mut rate_groups)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            rate_groups,
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
