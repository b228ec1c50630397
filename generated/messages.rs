// Generated from schema/messages.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "messages")]
pub use super::common::TimeInterval;

/// One text in a thread.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Identifier of this message.
    pub id: ids::MessageId,
    /// Identifier of the message thread.
    pub message_thread_id: ids::MessageThreadId,
    /// The text of the message.
    pub text: String,
    /// Who wrote the message.
    pub sender: Sender,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
}

/// Who wrote a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    /// The kind of sender.
    pub discriminator: SenderDiscriminator,
    /// Facts about the sender; the vendor keeps this for later and has sent only `null` so far.
    pub value: Option<values::Json>,
}

/// A message to be posted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageParameters {
    /// Identifier of the message thread.
    pub message_thread_id: ids::MessageThreadId,
    /// The text of the message.
    pub text: String,
    /// The caller's own name for the message. It comes back in `AddedMessage`, so that a response can be
    /// matched with what was sent.
    pub identifier: Option<String>,
}

impl MessageParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        message_thread_id: ids::MessageThreadId,
        text: impl Into<String>,
    ) -> Self {
        Self {
            message_thread_id,
            text: text.into(),
            identifier: None,
        }
    }

    /// Sets `Identifier`. The caller's own name for the message. It comes back in `AddedMessage`, so that a
    /// response can be matched with what was sent.
    #[must_use]
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}

/// A message that was posted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedMessage {
    /// The `Identifier` of the `MessageParameters` that the message was made from.
    pub identifier: Option<String>,
    /// The message as stored.
    pub message: Message,
}

/// The kinds of senders.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SenderDiscriminator {
    /// A connected application.
    Application,
    /// Someone who works for the property.
    Enterprise,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for SenderDiscriminator {}

impl SenderDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Application, Self::Enterprise];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Application => "Application",
            Self::Enterprise => "Enterprise",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `messages/getAll`.
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
    pub message_thread_ids: Vec<ids::MessageThreadId>,
    /// Only messages created in this interval.
    ///
    /// At most 1 month long.
    pub created_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        message_thread_ids: impl IntoIterator<Item = ids::MessageThreadId>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            message_thread_ids: message_thread_ids.into_iter().collect(),
            created_utc: None,
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

    /// Sets `CreatedUtc`. Only messages created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }
}

#[cfg(feature = "messages")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "messages/getAll",
            "/api/connector/v1/messages/getAll",
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
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(1)),
            ],
        );
}

#[cfg(feature = "messages")]
impl runtime::Paginated for GetAllRequest {
    type Item = Message;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.messages.len()
    }

    #[inline]
    fn key(item: &Message) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Message> {
        response.messages
    }
}

/// Response of `messages/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The messages.
    pub messages: Vec<Message>,
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

/// Request of `messages/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The messages.
    ///
    /// Items: at most 1000.
    pub messages: Vec<MessageParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(messages: impl IntoIterator<Item = MessageParameters>) -> Self {
        Self {
            messages: messages.into_iter().collect(),
        }
    }
}

#[cfg(feature = "messages")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "messages/add",
            "/api/connector/v1/messages/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("messages/getAll")
        .confirmed_within("CreatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "Messages",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "messages")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `messages/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The messages as they were stored, each with the caller's own identifier.
    pub messages: Vec<AddedMessage>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `messages`. Texts exchanged between a property and an application inside a message
/// thread.
#[cfg(feature = "messages")]
#[derive(Debug, Clone)]
pub struct Messages {
    client: runtime::Client,
}

#[cfg(feature = "messages")]
impl Messages {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the messages of the given threads, newest first.
    ///
    /// `POST /api/connector/v1/messages/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Posts messages to existing threads.
    ///
    /// `POST /api/connector/v1/messages/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `messages/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
