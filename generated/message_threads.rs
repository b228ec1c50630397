// Generated from schema/message_threads.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "message-threads")]
pub use super::common::TimeInterval;

/// A conversation between a property and an application.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThread {
    /// Identifier of this message thread.
    pub id: ids::MessageThreadId,
    /// The name under which the thread was opened.
    pub original_sender: String,
    /// Subject of the thread.
    pub subject: String,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Whether nothing is left to be done about the thread.
    pub is_resolved: Option<bool>,
}

/// Request of `messageThreads/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the message threads.
    ///
    /// Items: 1 to 1000.
    pub message_thread_ids: Option<Vec<ids::MessageThreadId>>,
    /// Only threads created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only threads last updated in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            message_thread_ids: None,
            created_utc: None,
            updated_utc: None,
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

    /// Sets `MessageThreadIds`. Identifiers of the message threads.
    #[must_use]
    #[inline]
    pub fn message_thread_ids(
        mut self,
        message_thread_ids: impl IntoIterator<Item = ids::MessageThreadId>,
    ) -> Self {
        self.message_thread_ids = Some(message_thread_ids.into_iter().collect());
        self
    }

    /// Sets `CreatedUtc`. Only threads created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only threads last updated in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "message-threads")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "messageThreads/getAll",
            "/api/connector/v1/messageThreads/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
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
                runtime::Limit::new(
                    "MessageThreadIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "message-threads")]
impl runtime::Paginated for GetAllRequest {
    type Item = MessageThread;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.message_threads.len()
    }

    #[inline]
    fn key(item: &MessageThread) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<MessageThread> {
        response.message_threads
    }
}

/// Response of `messageThreads/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The message threads.
    pub message_threads: Vec<MessageThread>,
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

/// Request of `messageThreads/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The name under which the thread is opened.
    pub original_sender: String,
    /// Subject of the thread.
    pub subject: String,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(original_sender: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            original_sender: original_sender.into(),
            subject: subject.into(),
        }
    }
}

#[cfg(feature = "message-threads")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "messageThreads/add",
            "/api/connector/v1/messageThreads/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("messageThreads/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(feature = "message-threads")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `messageThreads/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The thread that was opened.
    pub message_threads: Vec<MessageThread>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `messageThreads`. Conversations between a property and an application, each of
/// which holds messages.
#[cfg(feature = "message-threads")]
#[derive(Debug, Clone)]
pub struct MessageThreads {
    client: runtime::Client,
}

#[cfg(feature = "message-threads")]
impl MessageThreads {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists message threads, newest first.
    ///
    /// `POST /api/connector/v1/messageThreads/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Opens a message thread.
    ///
    /// `POST /api/connector/v1/messageThreads/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `messageThreads/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
