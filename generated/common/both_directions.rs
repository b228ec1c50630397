// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer};

impl codec::Decode for super::TimeInterval {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        value
            .object(
                &mut [
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )?;
        Ok(Self { start_utc, end_utc })
    }
}

impl<'de> Deserialize<'de> for super::TimeInterval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
