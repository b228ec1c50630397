// Generated from schema/payment_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "payment-requests")]
pub use super::common::{
    Amount, CurrencyValue, TaxBreakdown, TaxBreakdownItem, TaxValue, TimeInterval,
};

/// A request to a customer or company to pay or to preauthorise an amount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    /// Identifier of this payment request.
    pub id: ids::PaymentRequestId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Customer or company that is asked.
    pub account_id: ids::AccountId,
    /// Customer who is asked.
    ///
    /// Use `AccountId` instead.
    #[deprecated(note = "use `AccountId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// Reservation group that the request concerns.
    pub reservation_group_id: Option<ids::ReservationGroupId>,
    /// Reservation that the request concerns.
    pub reservation_id: Option<ids::ReservationId>,
    /// How far the request has come.
    pub state: PaymentRequestState,
    /// Amount asked for.
    pub amount: common::Amount,
    /// Whether to pay or to preauthorise.
    pub type_: PaymentRequestType,
    /// Why the amount is asked for.
    pub reason: PaymentRequestReason,
    /// When the request lapses.
    pub expiration_utc: values::UtcDateTime,
    /// What the payer reads.
    ///
    /// Length: at most 1000 characters.
    pub description: String,
    /// Notes on the request.
    ///
    /// Length: at most 1000 characters.
    pub notes: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// A payment request to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequestAddParameters {
    /// Customer or company to ask.
    pub account_id: ids::AccountId,
    /// Amount to ask for.
    pub amount: common::CurrencyValue,
    /// Whether to pay or to preauthorise.
    pub type_: PaymentRequestType,
    /// Why the amount is asked for.
    pub reason: PaymentRequestReason,
    /// When the request lapses.
    pub expiration_utc: values::UtcDateTime,
    /// What the payer reads.
    ///
    /// Length: at most 1000 characters.
    pub description: String,
    /// Notes on the request.
    ///
    /// Length: at most 1000 characters.
    pub notes: Option<String>,
    /// Reservation that the request concerns.
    pub reservation_id: Option<ids::ReservationId>,
    /// Bill that the payment goes onto.
    pub bill_id: Option<ids::BillId>,
}

impl PaymentRequestAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        amount: common::CurrencyValue,
        type_: PaymentRequestType,
        reason: PaymentRequestReason,
        expiration_utc: values::UtcDateTime,
        description: impl Into<String>,
    ) -> Self {
        Self {
            account_id,
            amount,
            type_,
            reason,
            expiration_utc,
            description: description.into(),
            notes: None,
            reservation_id: None,
            bill_id: None,
        }
    }

    /// Sets `Notes`. Notes on the request.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `ReservationId`. Reservation that the request concerns.
    #[must_use]
    #[inline]
    pub fn reservation_id(mut self, reservation_id: ids::ReservationId) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Sets `BillId`. Bill that the payment goes onto.
    #[must_use]
    #[inline]
    pub fn bill_id(mut self, bill_id: ids::BillId) -> Self {
        self.bill_id = Some(bill_id);
        self
    }
}

/// Why an amount is asked for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentRequestReason {
    /// Other.
    Other,
    /// No payment card is on file.
    PaymentCardMissing,
    /// The payment card was declined.
    PaymentCardDeclined,
    /// A deposit is due.
    Deposit,
    /// A payment in advance is due.
    Prepayment,
    /// A fee is due.
    Fee,
    /// A payment that recurs is due.
    RecurringPayment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentRequestReason {}

impl PaymentRequestReason {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Other,
        Self::PaymentCardMissing,
        Self::PaymentCardDeclined,
        Self::Deposit,
        Self::Prepayment,
        Self::Fee,
        Self::RecurringPayment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::PaymentCardMissing => "PaymentCardMissing",
            Self::PaymentCardDeclined => "PaymentCardDeclined",
            Self::Deposit => "Deposit",
            Self::Prepayment => "Prepayment",
            Self::Fee => "Fee",
            Self::RecurringPayment => "RecurringPayment",
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

/// How far a payment request has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentRequestState {
    /// Waiting for the payer.
    Pending,
    /// Paid or preauthorised.
    Completed,
    /// Called off.
    Canceled,
    /// Not paid in time.
    Expired,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentRequestState {}

impl PaymentRequestState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Completed,
        Self::Canceled,
        Self::Expired,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Completed => "Completed",
            Self::Canceled => "Canceled",
            Self::Expired => "Expired",
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

/// What a payment request asks for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentRequestType {
    /// That the amount be paid.
    Payment,
    /// That the amount be reserved on a card.
    Preauthorization,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentRequestType {}

impl PaymentRequestType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Payment, Self::Preauthorization];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payment => "Payment",
            Self::Preauthorization => "Preauthorization",
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

/// Request of `paymentRequests/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The payment requests.
    ///
    /// Items: 1 to 1000.
    pub payment_requests: Vec<PaymentRequestAddParameters>,
    /// True to send the requests by e-mail.
    pub send_payment_request_emails: Option<bool>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        payment_requests: impl IntoIterator<Item = PaymentRequestAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            payment_requests: payment_requests.into_iter().collect(),
            send_payment_request_emails: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `SendPaymentRequestEmails`. True to send the requests by e-mail.
    #[must_use]
    #[inline]
    pub fn send_payment_request_emails(
        mut self,
        send_payment_request_emails: bool,
    ) -> Self {
        self.send_payment_request_emails = Some(send_payment_request_emails);
        self
    }
}

#[cfg(feature = "payment-requests")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paymentRequests/add",
            "/api/connector/v1/paymentRequests/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("paymentRequests/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "PaymentRequests",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "PaymentRequests[].Description",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "PaymentRequests[].Notes",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "payment-requests")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `paymentRequests/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The payment requests.
    ///
    /// Items: at most 1000.
    pub payment_requests: Vec<PaymentRequest>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paymentRequests/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelRequest {
    /// Identifiers of the payment requests.
    ///
    /// Items: 1 to 1000.
    pub payment_request_ids: Vec<ids::PaymentRequestId>,
}

impl CancelRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        payment_request_ids: impl IntoIterator<Item = ids::PaymentRequestId>,
    ) -> Self {
        Self {
            payment_request_ids: payment_request_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "payment-requests")]
impl runtime::Operation for CancelRequest {
    type Response = CancelResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paymentRequests/cancel",
            "/api/connector/v1/paymentRequests/cancel",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("paymentRequests/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "PaymentRequestIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "payment-requests")]
impl runtime::Confirmed for CancelRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `paymentRequests/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelResponse {
    /// The payment requests.
    ///
    /// Items: at most 1000.
    pub payment_requests: Vec<PaymentRequest>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for CancelResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `paymentRequests/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the payment requests.
    ///
    /// Items: 1 to 1000.
    pub payment_request_ids: Option<Vec<ids::PaymentRequestId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only requests in one of these states.
    pub states: Option<Vec<PaymentRequestState>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            payment_request_ids: None,
            account_ids: None,
            reservation_ids: None,
            updated_utc: None,
            states: None,
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

    /// Sets `PaymentRequestIds`. Identifiers of the payment requests.
    #[must_use]
    #[inline]
    pub fn payment_request_ids(
        mut self,
        payment_request_ids: impl IntoIterator<Item = ids::PaymentRequestId>,
    ) -> Self {
        self.payment_request_ids = Some(payment_request_ids.into_iter().collect());
        self
    }

    /// Sets `AccountIds`. Identifiers of the accounts.
    #[must_use]
    #[inline]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = ids::AccountId>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().collect());
        self
    }

    /// Sets `ReservationIds`. Identifiers of the reservations.
    #[must_use]
    #[inline]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = ids::ReservationId>,
    ) -> Self {
        self.reservation_ids = Some(reservation_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `States`. Only requests in one of these states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = PaymentRequestState>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment-requests")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paymentRequests/getAll",
            "/api/connector/v1/paymentRequests/getAll",
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
                    "PaymentRequestIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "payment-requests")]
impl runtime::Paginated for GetAllRequest {
    type Item = PaymentRequest;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.payment_requests.len()
    }

    #[inline]
    fn key(item: &PaymentRequest) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<PaymentRequest> {
        response.payment_requests
    }
}

/// Response of `paymentRequests/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The payment requests.
    ///
    /// Items: at most 1000.
    pub payment_requests: Vec<PaymentRequest>,
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

/// The operations of `paymentRequests`. Requests to a customer or company to pay or to preauthorise an
/// amount.
#[cfg(feature = "payment-requests")]
#[derive(Debug, Clone)]
pub struct PaymentRequests {
    client: runtime::Client,
}

#[cfg(feature = "payment-requests")]
impl PaymentRequests {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Asks customers or companies to pay or to preauthorise amounts.
    ///
    /// `POST /api/connector/v1/paymentRequests/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition makes a second request, which the
    /// payer may pay too; the request itself moves no money. If the response is lost, check with
    /// `paymentRequests/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Cancels payment requests that are still pending.
    ///
    /// `POST /api/connector/v1/paymentRequests/cancel`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `paymentRequests/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn cancel(&self, request: CancelRequest) -> runtime::Call<CancelRequest> {
        self.client.call(request)
    }

    /// Lists payment requests, newest first.
    ///
    /// `POST /api/connector/v1/paymentRequests/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
