// Generated from schema/age_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::AgeCategory {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AgeCategoryId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut minimal_age: Option<i32> = None;
        let mut maximal_age: Option<i32> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut classification: Option<super::AgeCategoryClassification> = None;
        let mut is_active: Option<bool> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("MinimalAge", Place::Optional(&mut minimal_age)),
                    ("MaximalAge", Place::Optional(&mut maximal_age)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::OptionalMap(&mut short_names)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Classification", Place::Required(&mut classification)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(created_utc),
            Some(updated_utc),
            Some(classification),
            Some(is_active),
        ) = (id, service_id, created_utc, updated_utc, classification, is_active) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            minimal_age,
            maximal_age,
            names,
            short_names,
            created_utc,
            updated_utc,
            classification,
            is_active,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::AgeCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AgeCategoryClassification {
    fn from(text: &str) -> Self {
        match text {
            "Adult" => Self::Adult,
            "Child" => Self::Child,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AgeCategoryClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AgeCategoryClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AgeCategoryClassification {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AgeCategoryClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("AgeCategoryIds", &self.age_category_ids),
                ("ServiceIds", &self.service_ids),
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
        let mut age_categories: Vec<super::AgeCategory> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("AgeCategories", Place::List(&mut age_categories)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            age_categories,
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
