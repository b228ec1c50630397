// Generated from schema/payments.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "payments")]
pub use super::common::{
    AccountType, AccountingState, AccountingStateEnum, Amount, AmountParameters,
    CreditCardTransaction, CurrencyValue, ExtendedAmount, ExtendedAmountParameters,
    ExternalPaymentType, TaxBreakdown, TaxBreakdownItem, TaxValue, TimeInterval,
};

/// A payment card that was charged elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardParameters {
    /// Card scheme, as text.
    pub type_: String,
    /// Number of the card, obscured or in part.
    pub number: String,
    /// Month and year of expiry, as text.
    pub expiration: Option<String>,
    /// Name of the card holder.
    pub name: String,
}

impl CreditCardParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        number: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            number: number.into(),
            expiration: None,
            name: name.into(),
        }
    }

    /// Sets `Expiration`. Month and year of expiry, as text.
    #[must_use]
    #[inline]
    pub fn expiration(mut self, expiration: impl Into<String>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

/// What a payment by iDEAL needs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdealData {
    /// Address to which the customer returns after paying.
    pub redirect_url: String,
}

impl IdealData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
        }
    }
}

/// A payment of a customer or company, or a refund to one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Identifier of this payment.
    pub id: ids::PaymentId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Customer or company that the payment belongs to.
    pub account_id: ids::AccountId,
    /// Whether the account is a customer or a company.
    pub account_type: common::AccountType,
    /// Bill on which the payment stands.
    pub bill_id: Option<ids::BillId>,
    /// Reservation that the payment is for.
    pub reservation_id: Option<ids::ReservationId>,
    /// Accounting category of the payment.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Amount of the payment.
    pub amount: common::Amount,
    /// Amount before later changes.
    pub original_amount: common::Amount,
    /// Notes on the payment.
    pub notes: Option<String>,
    /// Identifier of the settlement that paid the money out.
    pub settlement_id: Option<String>,
    /// When it was consumed.
    pub consumed_utc: Option<values::UtcDateTime>,
    /// When it was closed.
    pub closed_utc: Option<values::UtcDateTime>,
    /// When it was charged.
    pub charged_utc: Option<values::UtcDateTime>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Time of the settlement.
    pub settlement_utc: Option<values::UtcDateTime>,
    /// Whether the payment is open, closed or of no effect.
    pub accounting_state: common::AccountingStateEnum,
    /// How far the payment has come.
    pub state: PaymentStateEnum,
    /// Further identifier of the payment.
    pub identifier: Option<String>,
    /// Type of the payment.
    pub type_: PaymentDiscriminator,
    /// Whether money comes in, goes back or is disputed.
    pub kind: Option<PaymentKind>,
    /// What payments of this type have besides.
    pub data: Option<PaymentData>,
    /// Payment request that the payment answers.
    pub payment_request_id: Option<ids::PaymentRequestId>,
    /// Through which part of the system the payment came.
    pub payment_origin: Option<PaymentOrigin>,
}

/// What an alternative payment has besides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAlternativeData {
    /// Method of payment.
    pub type_: AlternativePaymentMethodType,
}

/// What a payment by card has besides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCreditCardData {
    /// The card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// The transaction of the card, with fees and settlement.
    pub transaction: Option<common::CreditCardTransaction>,
}

/// What a payment taken outside the system has besides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentExternalData {
    /// Means by which it was paid.
    pub type_: common::ExternalPaymentType,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
}

/// What a ghost payment has besides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentGhostData {
    /// Payment from which the ghost payment stems.
    pub original_payment_id: ids::PaymentId,
}

/// What a payment by invoice has besides.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentInvoiceData {
    /// Bill that is the invoice.
    pub invoice_id: Option<ids::BillId>,
    /// Part that the payment plays for the invoice.
    pub type_: InvoicePaymentType,
}

/// What a SEPA direct debit needs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SepaDirectDebitData {
    /// International bank account number (IBAN) to debit.
    pub iban: String,
    /// Name of the account holder.
    pub name: String,
    /// E-mail address of the account holder.
    pub email: String,
    /// User agent of the browser in which the debit was agreed to.
    pub user_agent: String,
    /// IP address from which the debit was agreed to.
    pub remote_ip_address: String,
}

impl SepaDirectDebitData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        iban: impl Into<String>,
        name: impl Into<String>,
        email: impl Into<String>,
        user_agent: impl Into<String>,
        remote_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            iban: iban.into(),
            name: name.into(),
            email: email.into(),
            user_agent: user_agent.into(),
            remote_ip_address: remote_ip_address.into(),
        }
    }
}

/// The method of an alternative payment and what it needs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AlternativePaymentsData {
    /// What a payment by iDEAL needs.
    Ideal(IdealData),
    /// Apple pay.
    ApplePay,
    /// Google pay.
    GooglePay,
    /// What a SEPA direct debit needs.
    SepaDirectDebit(SepaDirectDebitData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// A step that must follow for a payment to go through.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NextAction {
    /// The customer has to be sent to an address.
    RedirectToUrl(String),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What a payment has according to its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentData {
    /// Data of a payment by card.
    CreditCard(PaymentCreditCardData),
    /// Data of a payment by invoice.
    Invoice(PaymentInvoiceData),
    /// Data of a payment taken outside the system.
    External(PaymentExternalData),
    /// Data of a ghost payment.
    Ghost(PaymentGhostData),
    /// Data of a payment by an alternative method.
    Alternative(PaymentAlternativeData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Method of an alternative payment, in the former list.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlternativePaymentMethodDeprecated {
    /// Ideal.
    Ideal,
    /// Apple pay.
    ApplePay,
    /// Google pay.
    GooglePay,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AlternativePaymentMethodDeprecated {}

impl AlternativePaymentMethodDeprecated {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Ideal, Self::ApplePay, Self::GooglePay];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ideal => "Ideal",
            Self::ApplePay => "ApplePay",
            Self::GooglePay => "GooglePay",
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

/// Method by which an alternative payment was made.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlternativePaymentMethodType {
    /// iDEAL, online transfers of Dutch banks.
    Ideal,
    /// Apple pay.
    ApplePay,
    /// Google pay.
    GooglePay,
    /// Direct debit from a euro account.
    SepaDirectDebit,
    /// Pay pal.
    PayPal,
    /// Bank transfer.
    WireTransfer,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AlternativePaymentMethodType {}

impl AlternativePaymentMethodType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Ideal,
        Self::ApplePay,
        Self::GooglePay,
        Self::SepaDirectDebit,
        Self::PayPal,
        Self::WireTransfer,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ideal => "Ideal",
            Self::ApplePay => "ApplePay",
            Self::GooglePay => "GooglePay",
            Self::SepaDirectDebit => "SepaDirectDebit",
            Self::PayPal => "PayPal",
            Self::WireTransfer => "WireTransfer",
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

/// Part that a payment plays for an invoice.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentType {
    /// The amount of the invoice, which is to be received.
    Receivable,
    /// Settles a receivable.
    Balancing,
    /// Balances a receivable of which too little was paid.
    UnderpaymentBalancingReceivable,
    /// Balances a receivable of which too much was paid.
    OverpaymentBalancingReceivable,
    /// The part paid beyond what was owed.
    Overpayment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for InvoicePaymentType {}

impl InvoicePaymentType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Receivable,
        Self::Balancing,
        Self::UnderpaymentBalancingReceivable,
        Self::OverpaymentBalancingReceivable,
        Self::Overpayment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Receivable => "Receivable",
            Self::Balancing => "Balancing",
            Self::UnderpaymentBalancingReceivable => "UnderpaymentBalancingReceivable",
            Self::OverpaymentBalancingReceivable => "OverpaymentBalancingReceivable",
            Self::Overpayment => "Overpayment",
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

/// Type of a payment, by the means used.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentDiscriminator {
    /// A payment of no particular type.
    Payment,
    /// By payment card.
    CreditCardPayment,
    /// By an alternative method, such as iDEAL or a wallet.
    AlternativePayment,
    /// In cash.
    CashPayment,
    /// By invoice, to be paid later.
    InvoicePayment,
    /// Taken outside the system.
    ExternalPayment,
    /// Stems from another payment.
    GhostPayment,
    /// By deduction of tax.
    TaxDeductedPayment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentDiscriminator {}

impl PaymentDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Payment,
        Self::CreditCardPayment,
        Self::AlternativePayment,
        Self::CashPayment,
        Self::InvoicePayment,
        Self::ExternalPayment,
        Self::GhostPayment,
        Self::TaxDeductedPayment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payment => "Payment",
            Self::CreditCardPayment => "CreditCardPayment",
            Self::AlternativePayment => "AlternativePayment",
            Self::CashPayment => "CashPayment",
            Self::InvoicePayment => "InvoicePayment",
            Self::ExternalPayment => "ExternalPayment",
            Self::GhostPayment => "GhostPayment",
            Self::TaxDeductedPayment => "TaxDeductedPayment",
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

/// Whether money of a payment comes in, goes back or is disputed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentKind {
    /// Money comes in.
    Payment,
    /// The card holder or bank took the money back.
    Chargeback,
    /// A chargeback was undone.
    ChargebackReversal,
    /// Money goes back to the payer.
    Refund,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentKind {}

impl PaymentKind {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Payment,
        Self::Chargeback,
        Self::ChargebackReversal,
        Self::Refund,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payment => "Payment",
            Self::Chargeback => "Chargeback",
            Self::ChargebackReversal => "ChargebackReversal",
            Self::Refund => "Refund",
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

/// Through which part of the system a payment came.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentOrigin {
    /// Other.
    Other,
    /// The system on its own account.
    System,
    /// Staff in the property management system.
    Operations,
    /// An automatic payment.
    AutomaticPayment,
    /// A payment request that was paid.
    PaymentRequest,
    /// Booking engine.
    BookingEngine,
    /// This API.
    Api,
    /// A payment terminal.
    Terminal,
    /// Channel manager.
    ChannelManager,
    /// Online checkout.
    OnlineCheckout,
    /// The balancing of a bill.
    BillBalancing,
    /// Online checkin.
    OnlineCheckin,
    /// A point of sale.
    PointOfSales,
    /// The linking of a payment with an invoice.
    PaymentToInvoiceLinking,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentOrigin {}

impl PaymentOrigin {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Other,
        Self::System,
        Self::Operations,
        Self::AutomaticPayment,
        Self::PaymentRequest,
        Self::BookingEngine,
        Self::Api,
        Self::Terminal,
        Self::ChannelManager,
        Self::OnlineCheckout,
        Self::BillBalancing,
        Self::OnlineCheckin,
        Self::PointOfSales,
        Self::PaymentToInvoiceLinking,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::System => "System",
            Self::Operations => "Operations",
            Self::AutomaticPayment => "AutomaticPayment",
            Self::PaymentRequest => "PaymentRequest",
            Self::BookingEngine => "BookingEngine",
            Self::Api => "Api",
            Self::Terminal => "Terminal",
            Self::ChannelManager => "ChannelManager",
            Self::OnlineCheckout => "OnlineCheckout",
            Self::BillBalancing => "BillBalancing",
            Self::OnlineCheckin => "OnlineCheckin",
            Self::PointOfSales => "PointOfSales",
            Self::PaymentToInvoiceLinking => "PaymentToInvoiceLinking",
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

/// How far a payment has come, as a filter.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// The money was taken.
    Charged,
    /// Called off.
    Canceled,
    /// Under way.
    Pending,
    /// Not carried out because of an error or refusal.
    Failed,
    /// Being checked.
    Verifying,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentState {}

impl PaymentState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Charged,
        Self::Canceled,
        Self::Pending,
        Self::Failed,
        Self::Verifying,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charged => "Charged",
            Self::Canceled => "Canceled",
            Self::Pending => "Pending",
            Self::Failed => "Failed",
            Self::Verifying => "Verifying",
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

/// How far a payment has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentStateEnum {
    /// The money was taken.
    Charged,
    /// Called off.
    Canceled,
    /// Under way.
    Pending,
    /// Not carried out because of an error or refusal.
    Failed,
    /// Being checked.
    Verifying,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentStateEnum {}

impl PaymentStateEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Charged,
        Self::Canceled,
        Self::Pending,
        Self::Failed,
        Self::Verifying,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Charged => "Charged",
            Self::Canceled => "Canceled",
            Self::Pending => "Pending",
            Self::Failed => "Failed",
            Self::Verifying => "Verifying",
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

/// Type of the payment that makes a refund.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefundType {
    /// To a payment card.
    CreditCardPayment,
    /// By the alternative method of the payment.
    AlternativePayment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RefundType {}

impl RefundType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CreditCardPayment,
        Self::AlternativePayment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditCardPayment => "CreditCardPayment",
            Self::AlternativePayment => "AlternativePayment",
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

/// Request of `payments/addAlternative`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAlternativeRequest {
    /// Customer who pays.
    pub customer_id: ids::CustomerId,
    /// Amount to pay.
    pub amount: common::AmountParameters,
    /// Method of payment.
    ///
    /// Deprecated since 2024-05-08; use `Data` instead.
    #[deprecated(note = "deprecated since 2024-05-08; use `Data` instead")]
    pub method: Option<AlternativePaymentMethodDeprecated>,
    /// Address to which the customer returns after paying.
    ///
    /// Deprecated since 2024-05-08; use `Data` instead.
    #[deprecated(note = "deprecated since 2024-05-08; use `Data` instead")]
    pub redirect_url: Option<String>,
    /// Reservation that the payment is for.
    pub reservation_id: Option<ids::ReservationId>,
    /// Method of payment and what it needs.
    pub data: AlternativePaymentsData,
}

impl AddAlternativeRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        customer_id: ids::CustomerId,
        amount: common::AmountParameters,
        data: AlternativePaymentsData,
    ) -> Self {
        Self {
            customer_id,
            amount,
            method: None,
            redirect_url: None,
            reservation_id: None,
            data,
        }
    }

    /// Sets `Method`. Method of payment.
    #[deprecated(note = "deprecated since 2024-05-08; use `Data` instead")]
    #[must_use]
    #[inline]
    pub fn method(mut self, method: AlternativePaymentMethodDeprecated) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets `RedirectUrl`. Address to which the customer returns after paying.
    #[deprecated(note = "deprecated since 2024-05-08; use `Data` instead")]
    #[must_use]
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
        self
    }

    /// Sets `ReservationId`. Reservation that the payment is for.
    #[must_use]
    #[inline]
    pub fn reservation_id(mut self, reservation_id: ids::ReservationId) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }
}

#[cfg(feature = "payments")]
impl runtime::Operation for AddAlternativeRequest {
    type Response = AddAlternativeResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "payments/addAlternative",
            "/api/connector/v1/payments/addAlternative",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("payments/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(feature = "payments")]
impl runtime::Confirmed for AddAlternativeRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `payments/addAlternative`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAlternativeResponse {
    /// Identifier of the payment.
    pub payment_id: ids::PaymentId,
    /// What has to happen next for the payment to go through.
    pub next_action: Option<NextAction>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddAlternativeResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `payments/addCreditCard`.
#[deprecated(note = "deprecated since 2026-07-29; gone on 2028-01-10")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCreditCardRequest {
    /// Bill that the payment goes onto.
    pub bill_id: Option<ids::BillId>,
    /// Accounting category of the payment.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Reservation that the payment is for.
    pub reservation_id: Option<ids::ReservationId>,
    /// Amount that was paid.
    pub amount: common::ExtendedAmountParameters,
    /// Notes on the payment.
    pub notes: Option<String>,
    /// Customer who paid.
    pub customer_id: ids::CustomerId,
    /// The card that was used.
    pub credit_card: CreditCardParameters,
    /// Identifier of the receipt of the payment.
    pub receipt_identifier: Option<String>,
}

impl AddCreditCardRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        amount: common::ExtendedAmountParameters,
        customer_id: ids::CustomerId,
        credit_card: CreditCardParameters,
    ) -> Self {
        Self {
            bill_id: None,
            accounting_category_id: None,
            reservation_id: None,
            amount,
            notes: None,
            customer_id,
            credit_card,
            receipt_identifier: None,
        }
    }

    /// Sets `BillId`. Bill that the payment goes onto.
    #[must_use]
    #[inline]
    pub fn bill_id(mut self, bill_id: ids::BillId) -> Self {
        self.bill_id = Some(bill_id);
        self
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

    /// Sets `ReceiptIdentifier`. Identifier of the receipt of the payment.
    #[must_use]
    #[inline]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }
}

#[cfg(feature = "payments")]
impl runtime::Operation for AddCreditCardRequest {
    type Response = AddCreditCardResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "payments/addCreditCard",
            "/api/connector/v1/payments/addCreditCard",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("payments/getAll")
        .confirmed_within("CreatedUtc")
        .deprecated(Some("2026-07-29"), Some("2028-01-10"));
}

#[cfg(feature = "payments")]
impl runtime::Confirmed for AddCreditCardRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `payments/addCreditCard`.
#[deprecated(note = "deprecated since 2026-07-29; gone on 2028-01-10")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCreditCardResponse {
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddCreditCardResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `payments/addExternal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddExternalRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Customer or company that paid.
    pub account_id: ids::AccountId,
    /// Customer who paid.
    ///
    /// Deprecated since 2023-05-24; use `AccountId` instead.
    #[deprecated(note = "deprecated since 2023-05-24; use `AccountId` instead")]
    pub customer_id: Option<ids::CustomerId>,
    /// Bill that the payment goes onto.
    pub bill_id: Option<ids::BillId>,
    /// Accounting category of the payment.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Reservation that the payment is for.
    pub reservation_id: Option<ids::ReservationId>,
    /// Amount that was paid.
    pub amount: common::ExtendedAmountParameters,
    /// Means by which it was paid.
    pub type_: Option<common::ExternalPaymentType>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Notes on the payment.
    pub notes: Option<String>,
}

impl AddExternalRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        amount: common::ExtendedAmountParameters,
    ) -> Self {
        Self {
            enterprise_id: None,
            account_id,
            customer_id: None,
            bill_id: None,
            accounting_category_id: None,
            reservation_id: None,
            amount,
            type_: None,
            external_identifier: None,
            notes: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `CustomerId`. Customer who paid.
    #[deprecated(note = "deprecated since 2023-05-24; use `AccountId` instead")]
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: ids::CustomerId) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// Sets `BillId`. Bill that the payment goes onto.
    #[must_use]
    #[inline]
    pub fn bill_id(mut self, bill_id: ids::BillId) -> Self {
        self.bill_id = Some(bill_id);
        self
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

    /// Sets `Type`. Means by which it was paid.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: common::ExternalPaymentType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Notes`. Notes on the payment.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

#[cfg(feature = "payments")]
impl runtime::Operation for AddExternalRequest {
    type Response = AddExternalResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "payments/addExternal",
            "/api/connector/v1/payments/addExternal",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("payments/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio();
}

#[cfg(feature = "payments")]
impl runtime::Confirmed for AddExternalRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `payments/addExternal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddExternalResponse {
    /// Identifier of the external payment.
    pub external_payment_id: Option<ids::PaymentId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddExternalResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `payments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the payments.
    ///
    /// Items: 1 to 1000.
    pub payment_ids: Option<Vec<ids::PaymentId>>,
    /// Identifiers of the accounts.
    ///
    /// Items: 1 to 100.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Identifiers of the bills.
    ///
    /// Items: 1 to 1000.
    pub bill_ids: Option<Vec<ids::BillId>>,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only payments charged in this interval.
    ///
    /// At most 3 months long.
    pub charged_utc: Option<common::TimeInterval>,
    /// Only payments whose bill was closed in this interval.
    ///
    /// At most 3 months long.
    pub closed_utc: Option<common::TimeInterval>,
    /// Only payments settled in this interval.
    ///
    /// At most 3 months long.
    pub settlement_utc: Option<common::TimeInterval>,
    /// Currency into which the amounts are converted.
    pub currency: Option<String>,
    /// Only payments in one of these accounting states.
    ///
    /// Items: at least 1.
    pub accounting_states: Option<Vec<common::AccountingState>>,
    /// Only payments in one of these states.
    ///
    /// Items: at least 1.
    pub states: Option<Vec<PaymentState>>,
    /// Only payments of this type.
    pub type_: Option<PaymentDiscriminator>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            payment_ids: None,
            account_ids: None,
            bill_ids: None,
            reservation_ids: None,
            created_utc: None,
            updated_utc: None,
            charged_utc: None,
            closed_utc: None,
            settlement_utc: None,
            currency: None,
            accounting_states: None,
            states: None,
            type_: None,
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

    /// Sets `PaymentIds`. Identifiers of the payments.
    #[must_use]
    #[inline]
    pub fn payment_ids(
        mut self,
        payment_ids: impl IntoIterator<Item = ids::PaymentId>,
    ) -> Self {
        self.payment_ids = Some(payment_ids.into_iter().collect());
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

    /// Sets `BillIds`. Identifiers of the bills.
    #[must_use]
    #[inline]
    pub fn bill_ids(mut self, bill_ids: impl IntoIterator<Item = ids::BillId>) -> Self {
        self.bill_ids = Some(bill_ids.into_iter().collect());
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

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ChargedUtc`. Only payments charged in this interval.
    #[must_use]
    #[inline]
    pub fn charged_utc(mut self, charged_utc: common::TimeInterval) -> Self {
        self.charged_utc = Some(charged_utc);
        self
    }

    /// Sets `ClosedUtc`. Only payments whose bill was closed in this interval.
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
        self
    }

    /// Sets `SettlementUtc`. Only payments settled in this interval.
    #[must_use]
    #[inline]
    pub fn settlement_utc(mut self, settlement_utc: common::TimeInterval) -> Self {
        self.settlement_utc = Some(settlement_utc);
        self
    }

    /// Sets `Currency`. Currency into which the amounts are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `AccountingStates`. Only payments in one of these accounting states.
    #[must_use]
    #[inline]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = common::AccountingState>,
    ) -> Self {
        self.accounting_states = Some(accounting_states.into_iter().collect());
        self
    }

    /// Sets `States`. Only payments in one of these states.
    #[must_use]
    #[inline]
    pub fn states(mut self, states: impl IntoIterator<Item = PaymentState>) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }

    /// Sets `Type`. Only payments of this type.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: PaymentDiscriminator) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payments")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "payments/getAll",
            "/api/connector/v1/payments/getAll",
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
                    "PaymentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillIds",
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
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ChargedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("SettlementUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "AccountingStates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
                runtime::Limit::new(
                    "States",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
            ],
        );
}

#[cfg(feature = "payments")]
impl runtime::Paginated for GetAllRequest {
    type Item = Payment;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.payments.len()
    }

    #[inline]
    fn key(item: &Payment) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Payment> {
        response.payments
    }
}

/// Response of `payments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The payments.
    ///
    /// Items: at most 1000.
    pub payments: Vec<Payment>,
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

/// Request of `payments/refund`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The payment to refund.
    pub payment_id: ids::PaymentId,
    /// Customer or company that the payment belongs to.
    pub account_id: ids::AccountId,
    /// Why the payment is refunded.
    pub reason: String,
    /// Part to refund, in the currency of the payment; left out, the whole.
    pub value_to_refund: Option<values::Decimal>,
}

impl RefundRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        payment_id: ids::PaymentId,
        account_id: ids::AccountId,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            enterprise_id: None,
            payment_id,
            account_id,
            reason: reason.into(),
            value_to_refund: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `ValueToRefund`. Part to refund, in the currency of the payment; left out, the whole.
    #[must_use]
    #[inline]
    pub fn value_to_refund(mut self, value_to_refund: values::Decimal) -> Self {
        self.value_to_refund = Some(value_to_refund);
        self
    }
}

#[cfg(feature = "payments")]
impl runtime::Operation for RefundRequest {
    type Response = RefundResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "payments/refund",
            "/api/connector/v1/payments/refund",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("payments/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio();
}

#[cfg(feature = "payments")]
impl runtime::Confirmed for RefundRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `payments/refund`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundResponse {
    /// The payment that was refunded.
    pub payment_id: ids::PaymentId,
    /// The refund, itself a payment.
    pub refund_id: ids::PaymentId,
    /// Type of the payment that makes the refund.
    pub type_: RefundType,
    /// Amount refunded.
    pub amount: common::CurrencyValue,
    /// How far the refund has come.
    pub state: PaymentStateEnum,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for RefundResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `payments`. Payments and refunds by card, cash, invoice and other means.
#[cfg(feature = "payments")]
#[derive(Debug, Clone)]
pub struct Payments {
    client: runtime::Client,
}

#[cfg(feature = "payments")]
impl Payments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Starts a payment by iDEAL, a wallet or SEPA direct debit.
    ///
    /// `POST /api/connector/v1/payments/addAlternative`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition starts a second payment. It moves
    /// money. If the response is lost, check with `payments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add_alternative(
        &self,
        request: AddAlternativeRequest,
    ) -> runtime::Call<AddAlternativeRequest> {
        self.client.call(request)
    }

    /// Records a payment that was taken by a payment card outside the system.
    ///
    /// `POST /api/connector/v1/payments/addCreditCard`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition records the payment a second time.
    /// It moves money. If the response is lost, check with `payments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    ///
    /// Deprecated since 2026-07-29; gone on 2028-01-10.
    #[deprecated(note = "deprecated since 2026-07-29; gone on 2028-01-10")]
    #[inline]
    pub fn add_credit_card(
        &self,
        request: AddCreditCardRequest,
    ) -> runtime::Call<AddCreditCardRequest> {
        self.client.call(request)
    }

    /// Records a payment that was taken outside the system, such as cash or a bank transfer.
    ///
    /// `POST /api/connector/v1/payments/addExternal`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition records the payment a second time.
    /// An `ExternalIdentifier` of your own makes the search in `payments/getAll` certain. It moves money.
    /// If the response is lost, check with `payments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn add_external(
        &self,
        request: AddExternalRequest,
    ) -> runtime::Call<AddExternalRequest> {
        self.client.call(request)
    }

    /// Lists payments by identifier, account, bill, reservation, state or time, newest first.
    ///
    /// `POST /api/connector/v1/payments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Refunds a payment in full or in part.
    ///
    /// `POST /api/connector/v1/payments/refund`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition may refund again, as long as
    /// something of the payment is left. Refunds appear in `payments/getAll` with `Kind` `Refund`. It moves
    /// money. If the response is lost, check with `payments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn refund(&self, request: RefundRequest) -> runtime::Call<RefundRequest> {
        self.client.call(request)
    }
}
