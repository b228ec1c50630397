// Generated from schema/service_order_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "service-order-notes")]
pub use super::common::{OrderNote, OrderNoteType, TimeInterval};

/// A note to add to a service order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteAddParameters {
    /// The reservation or other service order to annotate.
    pub service_order_id: ids::ServiceOrderId,
    /// The text of the note.
    pub text: String,
}

impl ServiceOrderNoteAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_order_id: ids::ServiceOrderId, text: impl Into<String>) -> Self {
        Self {
            service_order_id,
            text: text.into(),
        }
    }
}

/// A change to a service order note.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteUpdateParameters {
    /// Identifier of the service order note.
    pub service_order_note_id: ids::ServiceOrderNoteId,
    /// Replaces the text of the note.
    pub text: Option<values::UpdateValue<Option<String>>>,
}

impl ServiceOrderNoteUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_order_note_id: ids::ServiceOrderNoteId) -> Self {
        Self {
            service_order_note_id,
            text: None,
        }
    }

    /// Changes `Text`. Replaces the text of the note.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(values::UpdateValue::new(Some(text.into())));
        self
    }

    /// Clears `Text`.
    #[must_use]
    #[inline]
    pub fn clear_text(mut self) -> Self {
        self.text = Some(values::UpdateValue::new(None));
        self
    }
}

/// Request of `serviceOrderNotes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The service order notes.
    ///
    /// Items: 1 to 1000.
    pub service_order_notes: Vec<ServiceOrderNoteAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_order_notes: impl IntoIterator<Item = ServiceOrderNoteAddParameters>,
    ) -> Self {
        Self {
            service_order_notes: service_order_notes.into_iter().collect(),
        }
    }
}

#[cfg(feature = "service-order-notes")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOrderNotes/add",
            "/api/connector/v1/serviceOrderNotes/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("serviceOrderNotes/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ServiceOrderNotes",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "service-order-notes")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `serviceOrderNotes/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The notes that were added.
    pub service_order_notes: Vec<common::OrderNote>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `serviceOrderNotes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifiers of the service order notes.
    ///
    /// Items: 1 to 1000.
    pub service_order_note_ids: Vec<ids::ServiceOrderNoteId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_order_note_ids: impl IntoIterator<Item = ids::ServiceOrderNoteId>,
    ) -> Self {
        Self {
            service_order_note_ids: service_order_note_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "service-order-notes")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOrderNotes/delete",
            "/api/connector/v1/serviceOrderNotes/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("serviceOrderNotes/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "ServiceOrderNoteIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `serviceOrderNotes/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `serviceOrderNotes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the service orders.
    ///
    /// Items: 1 to 1000.
    pub service_order_ids: Vec<ids::ServiceOrderId>,
    /// Identifiers of the service order notes.
    ///
    /// Items: 1 to 1000.
    pub service_order_note_ids: Option<Vec<ids::ServiceOrderNoteId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only notes of these types.
    pub types: Option<Vec<common::OrderNoteType>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_order_ids: impl IntoIterator<Item = ids::ServiceOrderId>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            service_order_ids: service_order_ids.into_iter().collect(),
            service_order_note_ids: None,
            updated_utc: None,
            types: None,
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

    /// Sets `ServiceOrderNoteIds`. Identifiers of the service order notes.
    #[must_use]
    #[inline]
    pub fn service_order_note_ids(
        mut self,
        service_order_note_ids: impl IntoIterator<Item = ids::ServiceOrderNoteId>,
    ) -> Self {
        self.service_order_note_ids = Some(service_order_note_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `Types`. Only notes of these types.
    #[must_use]
    #[inline]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = common::OrderNoteType>,
    ) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }
}

#[cfg(feature = "service-order-notes")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOrderNotes/getAll",
            "/api/connector/v1/serviceOrderNotes/getAll",
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
                    "ServiceOrderIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceOrderNoteIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "service-order-notes")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::OrderNote;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.service_order_notes.len()
    }

    #[inline]
    fn key(item: &common::OrderNote) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), item.updated_utc)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::OrderNote> {
        response.service_order_notes
    }
}

/// Response of `serviceOrderNotes/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The notes that match.
    pub service_order_notes: Vec<common::OrderNote>,
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

/// Request of `serviceOrderNotes/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The service order note updates.
    ///
    /// Items: 1 to 1000.
    pub service_order_note_updates: Vec<ServiceOrderNoteUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_order_note_updates: impl IntoIterator<
            Item = ServiceOrderNoteUpdateParameters,
        >,
    ) -> Self {
        Self {
            service_order_note_updates: service_order_note_updates.into_iter().collect(),
        }
    }
}

#[cfg(feature = "service-order-notes")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "serviceOrderNotes/update",
            "/api/connector/v1/serviceOrderNotes/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("serviceOrderNotes/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "ServiceOrderNoteUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "service-order-notes")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `serviceOrderNotes/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The notes as they are now.
    pub service_order_notes: Vec<common::OrderNote>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `serviceOrderNotes`. Notes on reservations and other service orders.
#[cfg(feature = "service-order-notes")]
#[derive(Debug, Clone)]
pub struct ServiceOrderNotes {
    client: runtime::Client,
}

#[cfg(feature = "service-order-notes")]
impl ServiceOrderNotes {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds notes to reservations and other service orders.
    ///
    /// `POST /api/connector/v1/serviceOrderNotes/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `serviceOrderNotes/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow)
    /// asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes service order notes.
    ///
    /// `POST /api/connector/v1/serviceOrderNotes/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `serviceOrderNotes/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the notes on the given service orders, newest first.
    ///
    /// `POST /api/connector/v1/serviceOrderNotes/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Replaces the texts of service order notes.
    ///
    /// `POST /api/connector/v1/serviceOrderNotes/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `serviceOrderNotes/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
