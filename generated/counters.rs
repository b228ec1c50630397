// Generated from schema/counters.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "counters")]
pub use super::common::TimeInterval;

/// A counter that hands out consecutive numbers for documents.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Counter {
    /// Identifier of this counter.
    pub id: ids::CounterId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Name of the counter.
    pub name: String,
    /// True if this counter is used where no other is chosen.
    pub is_default: bool,
    /// Current value of the counter.
    pub value: i64,
    /// Pattern by which the value becomes a number on a document.
    pub format: Option<String>,
    /// What the counter numbers.
    pub type_: EnterpriseScopeCounterDiscriminator,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// What a counter numbers.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnterpriseScopeCounterDiscriminator {
    /// Nothing in particular.
    Counter,
    /// Documents of accounting.
    AccountingCounter,
    /// Availability blocks.
    AvailabilityBlockCounter,
    /// Bills.
    BillCounter,
    /// Previews of bills.
    BillPreviewCounter,
    /// Fiscal documents.
    FiscalCounter,
    /// Proforma invoices.
    ProformaCounter,
    /// Registration cards.
    RegistrationCardCounter,
    /// Service orders, reservations included.
    ServiceOrderCounter,
    /// Bills that correct others.
    CorrectionBillCounter,
    /// Confirmations of payment.
    PaymentConfirmationBillCounter,
    /// Credit notes.
    CreditNoteBillCounter,
    /// Bills that come from splitting by payment.
    PaymentSplitBillCounter,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for EnterpriseScopeCounterDiscriminator {}

impl EnterpriseScopeCounterDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Counter,
        Self::AccountingCounter,
        Self::AvailabilityBlockCounter,
        Self::BillCounter,
        Self::BillPreviewCounter,
        Self::FiscalCounter,
        Self::ProformaCounter,
        Self::RegistrationCardCounter,
        Self::ServiceOrderCounter,
        Self::CorrectionBillCounter,
        Self::PaymentConfirmationBillCounter,
        Self::CreditNoteBillCounter,
        Self::PaymentSplitBillCounter,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Counter => "Counter",
            Self::AccountingCounter => "AccountingCounter",
            Self::AvailabilityBlockCounter => "AvailabilityBlockCounter",
            Self::BillCounter => "BillCounter",
            Self::BillPreviewCounter => "BillPreviewCounter",
            Self::FiscalCounter => "FiscalCounter",
            Self::ProformaCounter => "ProformaCounter",
            Self::RegistrationCardCounter => "RegistrationCardCounter",
            Self::ServiceOrderCounter => "ServiceOrderCounter",
            Self::CorrectionBillCounter => "CorrectionBillCounter",
            Self::PaymentConfirmationBillCounter => "PaymentConfirmationBillCounter",
            Self::CreditNoteBillCounter => "CreditNoteBillCounter",
            Self::PaymentSplitBillCounter => "PaymentSplitBillCounter",
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

/// Request of `counters/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the counters.
    ///
    /// Items: 1 to 1000.
    pub counter_ids: Option<Vec<ids::CounterId>>,
    /// Only counters of this type.
    pub type_: Option<EnterpriseScopeCounterDiscriminator>,
    /// Only what changed in this interval.
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
            counter_ids: None,
            type_: None,
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

    /// Sets `CounterIds`. Identifiers of the counters.
    #[must_use]
    #[inline]
    pub fn counter_ids(
        mut self,
        counter_ids: impl IntoIterator<Item = ids::CounterId>,
    ) -> Self {
        self.counter_ids = Some(counter_ids.into_iter().collect());
        self
    }

    /// Sets `Type`. Only counters of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: EnterpriseScopeCounterDiscriminator) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
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

#[cfg(feature = "counters")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "counters/getAll",
            "/api/connector/v1/counters/getAll",
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
                    "CounterIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "counters")]
impl runtime::Paginated for GetAllRequest {
    type Item = Counter;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.counters.len()
    }

    #[inline]
    fn key(item: &Counter) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Counter> {
        response.counters
    }
}

/// Response of `counters/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The counters.
    pub counters: Vec<Counter>,
    /// Counters of bills.
    ///
    /// Deprecated since 2023-06-21; use `Counters` instead.
    #[deprecated(note = "deprecated since 2023-06-21; use `Counters` instead")]
    pub bill_counters: Vec<Counter>,
    /// Counters of proforma invoices.
    ///
    /// Deprecated since 2023-06-21; use `Counters` instead.
    #[deprecated(note = "deprecated since 2023-06-21; use `Counters` instead")]
    pub proforma_counters: Vec<Counter>,
    /// Counters of bill previews.
    ///
    /// Deprecated since 2023-06-21; use `Counters` instead.
    #[deprecated(note = "deprecated since 2023-06-21; use `Counters` instead")]
    pub bill_preview_counters: Vec<Counter>,
    /// Counters of service orders.
    ///
    /// Deprecated since 2023-06-21; use `Counters` instead.
    #[deprecated(note = "deprecated since 2023-06-21; use `Counters` instead")]
    pub service_order_counters: Vec<Counter>,
    /// Counters of registration cards.
    ///
    /// Deprecated since 2023-06-21; use `Counters` instead.
    #[deprecated(note = "deprecated since 2023-06-21; use `Counters` instead")]
    pub registration_card_counters: Vec<Counter>,
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

/// The operations of `counters`. Counters that number bills, registration cards, service orders and
/// other documents.
#[cfg(feature = "counters")]
#[derive(Debug, Clone)]
pub struct Counters {
    client: runtime::Client,
}

#[cfg(feature = "counters")]
impl Counters {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the counters of the enterprises, newest first.
    ///
    /// `POST /api/connector/v1/counters/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
