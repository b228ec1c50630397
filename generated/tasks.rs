// Generated from schema/tasks.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "tasks")]
pub use super::common::TimeInterval;

/// A to-do item for the staff.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Identifier of this task.
    pub id: Option<ids::TaskId>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Name of the task.
    pub name: String,
    /// Whether the task is open or closed.
    pub state: String,
    /// What is to be done.
    pub description: Option<String>,
    /// Identifier of the department.
    pub department_id: Option<ids::DepartmentId>,
    /// The reservation or other service order that the task concerns.
    pub service_order_id: Option<ids::ServiceOrderId>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Until when the task is to be done.
    pub deadline_utc: values::UtcDateTime,
    /// When the task was marked as done.
    pub closed_utc: Option<values::UtcDateTime>,
}

/// Request of `tasks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the department.
    pub department_id: Option<ids::DepartmentId>,
    /// The reservation or other service order that the task concerns.
    pub service_order_id: Option<ids::ServiceOrderId>,
    /// Name of the add request.
    pub name: String,
    /// What is to be done.
    pub description: Option<String>,
    /// Until when the task is to be done.
    pub deadline_utc: values::UtcDateTime,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, deadline_utc: values::UtcDateTime) -> Self {
        Self {
            department_id: None,
            service_order_id: None,
            name: name.into(),
            description: None,
            deadline_utc,
        }
    }

    /// Sets `DepartmentId`. Identifier of the department.
    #[must_use]
    #[inline]
    pub fn department_id(mut self, department_id: ids::DepartmentId) -> Self {
        self.department_id = Some(department_id);
        self
    }

    /// Sets `ServiceOrderId`. The reservation or other service order that the task concerns.
    #[must_use]
    #[inline]
    pub fn service_order_id(mut self, service_order_id: ids::ServiceOrderId) -> Self {
        self.service_order_id = Some(service_order_id);
        self
    }

    /// Sets `Description`. What is to be done.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

#[cfg(feature = "tasks")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "tasks/add",
            "/api/connector/v1/tasks/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("tasks/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(feature = "tasks")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `tasks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The new task.
    pub task_id: Option<ids::TaskId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `tasks/close`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRequest {
    /// Identifiers of the tasks.
    ///
    /// Items: at most 100.
    pub task_ids: Vec<ids::TaskId>,
}

impl CloseRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(task_ids: impl IntoIterator<Item = ids::TaskId>) -> Self {
        Self {
            task_ids: task_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "tasks")]
impl runtime::Operation for CloseRequest {
    type Response = CloseResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "tasks/close",
            "/api/connector/v1/tasks/close",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("tasks/getAll")
        .confirmed_within("ClosedUtc")
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "TaskIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

#[cfg(feature = "tasks")]
impl runtime::Confirmed for CloseRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.closed_utc = Some(unknown.into());
        read
    }
}

/// Response of `tasks/close`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseResponse {}

impl runtime::OperationResponse for CloseResponse {}

/// Request of `tasks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only tasks closed in this interval.
    ///
    /// At most 3 months long.
    pub closed_utc: Option<common::TimeInterval>,
    /// Only tasks with a deadline in this interval.
    ///
    /// At most 3 months long.
    pub deadline_utc: Option<common::TimeInterval>,
    /// Identifiers of the tasks.
    ///
    /// Items: 1 to 1000.
    pub task_ids: Option<Vec<ids::TaskId>>,
    /// Identifiers of the departments.
    ///
    /// Items: 1 to 1000.
    pub department_ids: Option<Vec<ids::DepartmentId>>,
    /// Identifiers of the service orders.
    ///
    /// Items: 1 to 1000.
    pub service_order_ids: Option<Vec<ids::ServiceOrderId>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            created_utc: None,
            closed_utc: None,
            deadline_utc: None,
            task_ids: None,
            department_ids: None,
            service_order_ids: None,
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `ClosedUtc`. Only tasks closed in this interval.
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
        self
    }

    /// Sets `DeadlineUtc`. Only tasks with a deadline in this interval.
    #[must_use]
    #[inline]
    pub fn deadline_utc(mut self, deadline_utc: common::TimeInterval) -> Self {
        self.deadline_utc = Some(deadline_utc);
        self
    }

    /// Sets `TaskIds`. Identifiers of the tasks.
    #[must_use]
    #[inline]
    pub fn task_ids(mut self, task_ids: impl IntoIterator<Item = ids::TaskId>) -> Self {
        self.task_ids = Some(task_ids.into_iter().collect());
        self
    }

    /// Sets `DepartmentIds`. Identifiers of the departments.
    #[must_use]
    #[inline]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = ids::DepartmentId>,
    ) -> Self {
        self.department_ids = Some(department_ids.into_iter().collect());
        self
    }

    /// Sets `ServiceOrderIds`. Identifiers of the service orders.
    #[must_use]
    #[inline]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<Item = ids::ServiceOrderId>,
    ) -> Self {
        self.service_order_ids = Some(service_order_ids.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "tasks")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "tasks/getAll",
            "/api/connector/v1/tasks/getAll",
            runtime::Effect::Read,
        )
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("DeadlineUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "TaskIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "DepartmentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceOrderIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "tasks")]
impl runtime::Paginated for GetAllRequest {
    type Item = Task;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.tasks.len()
    }

    #[inline]
    fn key(item: &Task) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Task> {
        response.tasks
    }
}

/// Response of `tasks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `tasks`. To-do items for the staff.
#[cfg(feature = "tasks")]
#[derive(Debug, Clone)]
pub struct Tasks {
    client: runtime::Client,
}

#[cfg(feature = "tasks")]
impl Tasks {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates a task for the staff.
    ///
    /// `POST /api/connector/v1/tasks/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `tasks/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about
    /// the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Marks tasks as done.
    ///
    /// `POST /api/connector/v1/tasks/close`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `tasks/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `ClosedUtc`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn close(&self, request: CloseRequest) -> runtime::Call<CloseRequest> {
        self.client.call(request)
    }

    /// Lists tasks, newest first.
    ///
    /// `POST /api/connector/v1/tasks/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
