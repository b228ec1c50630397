// Generated from schema/tasks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Task {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("Name", &self.name),
                ("State", &self.state),
                ("Description", &self.description),
                ("DepartmentId", &self.department_id),
                ("ServiceOrderId", &self.service_order_id),
                ("CreatedUtc", &self.created_utc),
                ("DeadlineUtc", &self.deadline_utc),
                ("ClosedUtc", &self.closed_utc),
            ],
        );
    }
}

impl Serialize for super::Task {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut department_id: Option<ids::DepartmentId> = None;
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut deadline_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("DepartmentId", Place::Optional(&mut department_id)),
                    ("ServiceOrderId", Place::Optional(&mut service_order_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Description", Place::Optional(&mut description)),
                    ("DeadlineUtc", Place::Required(&mut deadline_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(name), Some(deadline_utc)) = (name, deadline_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            department_id,
            service_order_id,
            name,
            description,
            deadline_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("TaskId", &self.task_id)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CloseRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut task_ids: Vec<ids::TaskId> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("TaskIds", Place::List(&mut task_ids))])
        {
            return Err(fault);
        }
        Ok(Self { task_ids })
    }
}

impl<'de> Deserialize<'de> for super::CloseRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CloseResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::CloseResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut deadline_utc: Option<common::TimeInterval> = None;
        let mut task_ids: Option<Vec<ids::TaskId>> = None;
        let mut department_ids: Option<Vec<ids::DepartmentId>> = None;
        let mut service_order_ids: Option<Vec<ids::ServiceOrderId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("DeadlineUtc", Place::Optional(&mut deadline_utc)),
                    ("TaskIds", Place::Optional(&mut task_ids)),
                    ("DepartmentIds", Place::Optional(&mut department_ids)),
                    ("ServiceOrderIds", Place::Optional(&mut service_order_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            created_utc,
            closed_utc,
            deadline_utc,
            task_ids,
            department_ids,
            service_order_ids,
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
        out.object(&[("Tasks", &self.tasks), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
