// Generated from schema/credit_cards.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "credit-cards")]
pub use super::common::{CreditCardType, ExtendedAmountParameters, TimeInterval};

/// A payment card stored for a customer, its number obscured.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    /// Identifier of this credit card.
    pub id: ids::CreditCardId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Whether it is active.
    pub is_active: bool,
    /// Whether the card may be used.
    pub state: CreditCardState,
    /// Whether the card came in by a terminal or by a gateway.
    pub kind: CreditCardKind,
    /// Whether the card is a physical or a virtual one.
    pub format: CreditCardFormat,
    /// Card scheme.
    pub type_: Option<common::CreditCardType>,
    /// Number of the card with most digits hidden.
    pub obfuscated_number: Option<String>,
    /// Month and year of expiry, as text.
    pub expiration: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// A payment card in the form in which the card vault passes it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardData {
    /// Token data that the card vault returned for the card.
    pub storage_data: String,
    /// Month and year of expiry, as text.
    pub expiration: String,
}

impl CreditCardData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(storage_data: impl Into<String>, expiration: impl Into<String>) -> Self {
        Self {
            storage_data: storage_data.into(),
            expiration: expiration.into(),
        }
    }
}

/// Whether a payment card exists as a thing.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditCardFormat {
    /// A card one can hold.
    Physical,
    /// A card that consists of data only, as travel agencies issue them for single bookings.
    Virtual,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CreditCardFormat {}

impl CreditCardFormat {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Physical, Self::Virtual];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Physical => "Physical",
            Self::Virtual => "Virtual",
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

/// By which way a stored card is charged.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditCardKind {
    /// Through a payment terminal.
    Terminal,
    /// Through a payment gateway, without the card being present.
    Gateway,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CreditCardKind {}

impl CreditCardKind {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Terminal, Self::Gateway];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Terminal => "Terminal",
            Self::Gateway => "Gateway",
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

/// Whether a stored card may be used.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditCardState {
    /// Enabled.
    Enabled,
    /// Disabled.
    Disabled,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CreditCardState {}

impl CreditCardState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Enabled, Self::Disabled];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
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

/// Request of `creditCards/addTokenized`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTokenizedRequest {
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// The card, as token data of the vault.
    pub credit_card_data: CreditCardData,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
}

impl AddTokenizedRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_id: ids::CustomerId, credit_card_data: CreditCardData) -> Self {
        Self {
            customer_id,
            credit_card_data,
            enterprise_id: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "credit-cards")]
impl runtime::Operation for AddTokenizedRequest {
    type Response = AddTokenizedResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "creditCards/addTokenized",
            "/api/connector/v1/creditCards/addTokenized",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("creditCards/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "credit-cards")]
impl runtime::Confirmed for AddTokenizedRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `creditCards/addTokenized`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTokenizedResponse {
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddTokenizedResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `creditCards/charge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeRequest {
    /// Accounting category of the payment.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Reservation that the payment is for.
    pub reservation_id: Option<ids::ReservationId>,
    /// Amount to charge.
    pub amount: common::ExtendedAmountParameters,
    /// Notes on the payment.
    pub notes: Option<String>,
    /// The card to charge.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// Identifier of the receipt of the payment.
    pub receipt_identifier: Option<String>,
}

impl ChargeRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(amount: common::ExtendedAmountParameters) -> Self {
        Self {
            accounting_category_id: None,
            reservation_id: None,
            amount,
            notes: None,
            credit_card_id: None,
            receipt_identifier: None,
        }
    }

    /// Sets `AccountingCategoryId`. Accounting category of the payment.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id);
        self
    }

    /// Sets `ReservationId`. Reservation that the payment is for.
    #[must_use]
    #[inline]
    pub fn reservation_id(mut self, reservation_id: ids::ReservationId) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Sets `Notes`. Notes on the payment.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `CreditCardId`. The card to charge.
    #[must_use]
    #[inline]
    pub fn credit_card_id(mut self, credit_card_id: ids::CreditCardId) -> Self {
        self.credit_card_id = Some(credit_card_id);
        self
    }

    /// Sets `ReceiptIdentifier`. Identifier of the receipt of the payment.
    #[must_use]
    #[inline]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }
}

#[cfg(feature = "credit-cards")]
impl runtime::Operation for ChargeRequest {
    type Response = ChargeResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "creditCards/charge",
            "/api/connector/v1/creditCards/charge",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("payments/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(all(feature = "credit-cards", feature = "payments"))]
impl runtime::Confirmed for ChargeRequest {
    type Read = super::payments::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `creditCards/charge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeResponse {
    /// Identifier of the payment.
    pub payment_id: Option<ids::PaymentId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for ChargeResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `creditCards/disable`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisableRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the credit card.
    pub credit_card_id: ids::CreditCardId,
}

impl DisableRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(credit_card_id: ids::CreditCardId) -> Self {
        Self {
            enterprise_id: None,
            credit_card_id,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "credit-cards")]
impl runtime::Operation for DisableRequest {
    type Response = DisableResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "creditCards/disable",
            "/api/connector/v1/creditCards/disable",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("creditCards/getAll")
        .portfolio()
        .restricted();
}

/// Response of `creditCards/disable`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisableResponse {}

impl runtime::OperationResponse for DisableResponse {}

/// Request of `creditCards/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the credit cards.
    ///
    /// Items: 1 to 1000.
    pub credit_card_ids: Option<Vec<ids::CreditCardId>>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Option<Vec<ids::CustomerId>>,
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
            credit_card_ids: None,
            customer_ids: None,
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

    /// Sets `CreditCardIds`. Identifiers of the credit cards.
    #[must_use]
    #[inline]
    pub fn credit_card_ids(
        mut self,
        credit_card_ids: impl IntoIterator<Item = ids::CreditCardId>,
    ) -> Self {
        self.credit_card_ids = Some(credit_card_ids.into_iter().collect());
        self
    }

    /// Sets `CustomerIds`. Identifiers of the customers.
    #[must_use]
    #[inline]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = ids::CustomerId>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().collect());
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

#[cfg(feature = "credit-cards")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "creditCards/getAll",
            "/api/connector/v1/creditCards/getAll",
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
                    "CreditCardIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "credit-cards")]
impl runtime::Paginated for GetAllRequest {
    type Item = CreditCard;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.credit_cards.len()
    }

    #[inline]
    fn key(item: &CreditCard) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<CreditCard> {
        response.credit_cards
    }
}

/// Response of `creditCards/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The credit cards.
    pub credit_cards: Vec<CreditCard>,
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

/// The operations of `creditCards`. Payment cards of customers: storing, charging and disabling them.
#[cfg(feature = "credit-cards")]
#[derive(Debug, Clone)]
pub struct CreditCards {
    client: runtime::Client,
}

#[cfg(feature = "credit-cards")]
impl CreditCards {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Stores a payment card, collected by the card vault, for a customer.
    ///
    /// `POST /api/connector/v1/creditCards/addTokenized`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `creditCards/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add_tokenized(
        &self,
        request: AddTokenizedRequest,
    ) -> runtime::Call<AddTokenizedRequest> {
        self.client.call(request)
    }

    /// Charges an amount to a stored payment card and records the payment.
    ///
    /// `POST /api/connector/v1/creditCards/charge`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition charges the card a second time. The
    /// payment appears in `payments/getAll`, with the card in its data. It moves money. If the response is
    /// lost, check with `payments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn charge(&self, request: ChargeRequest) -> runtime::Call<ChargeRequest> {
        self.client.call(request)
    }

    /// Disables a gateway card so that it can no longer be charged.
    ///
    /// `POST /api/connector/v1/creditCards/disable`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `creditCards/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn disable(&self, request: DisableRequest) -> runtime::Call<DisableRequest> {
        self.client.call(request)
    }

    /// Lists the payment cards of customers, newest first.
    ///
    /// `POST /api/connector/v1/creditCards/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
