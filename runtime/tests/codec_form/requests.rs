//! What travels to the server.

use mews_connector_runtime::__private::codec;
use mews_connector_runtime::values::{Decimal, Id, UpdateValue, UtcDateTime};

use super::models::{EnterpriseId, Priority};

/// Marker of a thread.
#[derive(Debug)]
pub enum Thread {}

/// Names a thread.
pub type ThreadId = Id<Thread>;

/// A span of time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeInterval {
    pub start_utc: UtcDateTime,
    pub end_utc: UtcDateTime,
}

impl codec::Encode for TimeInterval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

impl serde::Serialize for TimeInterval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

/// A request with a property of each kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    pub enterprise_ids: Option<Vec<EnterpriseId>>,
    pub thread_ids: Vec<ThreadId>,
    pub created_utc: Option<TimeInterval>,
    pub amount: Option<Decimal>,
    pub priority: Option<Priority>,
    pub name: Option<UpdateValue<String>>,
    pub note: Option<UpdateValue<Option<String>>>,
    /// Required, and may be null.
    pub parent_id: Option<ThreadId>,
}

impl codec::Encode for UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[
            ("EnterpriseIds", &self.enterprise_ids),
            ("ThreadIds", &self.thread_ids),
            ("CreatedUtc", &self.created_utc),
            ("Amount", &self.amount),
            ("Priority", &self.priority),
            ("Name", &self.name),
            ("Note", &self.note),
            ("ParentId", &codec::Nullable(&self.parent_id)),
        ]);
    }
}

impl serde::Serialize for UpdateRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
