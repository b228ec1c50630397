// Generated from schema/tasks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Task {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::TaskId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut name: Option<String> = None;
        let mut state: Option<String> = None;
        let mut description: Option<String> = None;
        let mut department_id: Option<ids::DepartmentId> = None;
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut deadline_utc: Option<values::UtcDateTime> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("Name", Place::Required(&mut name)),
                    ("State", Place::Required(&mut state)),
                    ("Description", Place::Optional(&mut description)),
                    ("DepartmentId", Place::Optional(&mut department_id)),
                    ("ServiceOrderId", Place::Optional(&mut service_order_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("DeadlineUtc", Place::Required(&mut deadline_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(name), Some(state), Some(created_utc), Some(deadline_utc)) = (
            name,
            state,
            created_utc,
            deadline_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            name,
            state,
            description,
            department_id,
            service_order_id,
            created_utc,
            deadline_utc,
            closed_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::Task {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DepartmentId", &self.department_id),
                ("ServiceOrderId", &self.service_order_id),
                ("Name", &self.name),
                ("Description", &self.description),
                ("DeadlineUtc", &self.deadline_utc),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut task_id: Option<ids::TaskId> = None;
        let rejected = match value
            .response(&mut [("TaskId", Place::Optional(&mut task_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { task_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CloseRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("TaskIds", &self.task_ids)]);
    }
}

impl Serialize for super::CloseRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CloseResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::CloseResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CreatedUtc", &self.created_utc),
                ("ClosedUtc", &self.closed_utc),
                ("DeadlineUtc", &self.deadline_utc),
                ("TaskIds", &self.task_ids),
                ("DepartmentIds", &self.department_ids),
                ("ServiceOrderIds", &self.service_order_ids),
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
        let mut tasks: Vec<super::Task> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Tasks", Place::List(&mut tasks)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { tasks, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
