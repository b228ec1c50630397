// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::codec;
use serde::{Serialize, Serializer};

impl codec::Encode for super::TimeInterval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

impl Serialize for super::TimeInterval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
