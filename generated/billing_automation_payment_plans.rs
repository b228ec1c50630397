// Generated from schema/billing_automation_payment_plans.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// The payment request that starts a payment plan.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationPaymentPlanPaymentRequest {
    /// Means by which the customer may pay.
    pub payment_methods: Vec<PaymentMethods>,
    /// Message of the payment request.
    ///
    /// Length: at most 1000 characters.
    pub message: String,
    /// Further note on the payment request.
    ///
    /// Length: at most 2000 characters.
    pub note: Option<String>,
    /// When the payment request expires.
    pub expiration_date_utc: values::UtcDateTime,
    /// True to send the payment request by e-mail.
    pub send_email: bool,
}

impl BillingAutomationPaymentPlanPaymentRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        payment_methods: impl IntoIterator<Item = PaymentMethods>,
        message: impl Into<String>,
        expiration_date_utc: values::UtcDateTime,
        send_email: bool,
    ) -> Self {
        Self {
            payment_methods: payment_methods.into_iter().collect(),
            message: message.into(),
            note: None,
            expiration_date_utc,
            send_email,
        }
    }

    /// Sets `Note`. Further note on the payment request.
    #[must_use]
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Means by which a payment request may be paid.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethods {
    /// iDEAL, a Dutch scheme for bank payments.
    Ideal,
    /// Payment card.
    PaymentCard,
    /// Apple pay.
    ApplePay,
    /// Google pay.
    GooglePay,
    /// Direct debit from a SEPA bank account.
    SepaDirectDebit,
    /// Every means that the property offers.
    All,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentMethods {}

impl PaymentMethods {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Ideal,
        Self::PaymentCard,
        Self::ApplePay,
        Self::GooglePay,
        Self::SepaDirectDebit,
        Self::All,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ideal => "Ideal",
            Self::PaymentCard => "PaymentCard",
            Self::ApplePay => "ApplePay",
            Self::GooglePay => "GooglePay",
            Self::SepaDirectDebit => "SepaDirectDebit",
            Self::All => "All",
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

/// Request of `billingAutomationPaymentPlans/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the billing automation.
    pub billing_automation_id: ids::BillingAutomationId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Name of the add request.
    ///
    /// Length: at most 255 characters.
    pub name: String,
    /// The payment request that the customer receives.
    pub payment_request: BillingAutomationPaymentPlanPaymentRequest,
    /// Number of days by which payments are shifted.
    pub payment_offset_days: i32,
    /// First month of the plan, as `YYYY-MM`.
    pub start_month: Option<values::Month>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        billing_automation_id: ids::BillingAutomationId,
        customer_id: ids::CustomerId,
        name: impl Into<String>,
        payment_request: BillingAutomationPaymentPlanPaymentRequest,
        payment_offset_days: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_id,
            customer_id,
            name: name.into(),
            payment_request,
            payment_offset_days,
            start_month: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `StartMonth`. First month of the plan, as `YYYY-MM`.
    #[must_use]
    #[inline]
    pub fn start_month(mut self, start_month: values::Month) -> Self {
        self.start_month = Some(start_month);
        self
    }
}

#[cfg(feature = "billing-automation-payment-plans")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomationPaymentPlans/add",
            "/api/connector/v1/billingAutomationPaymentPlans/add",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("paymentRequests/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "PaymentRequest.Message",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "PaymentRequest.Note",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(2000),
                    },
                ),
            ],
        );
}

#[cfg(all(feature = "billing-automation-payment-plans", feature = "payment-requests"))]
impl runtime::Confirmed for AddRequest {
    type Read = super::payment_requests::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `billingAutomationPaymentPlans/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// Address where the customer answers the payment request.
    pub payment_request_url: String,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `billingAutomationPaymentPlans`. Payment plans that customers accept for what a
/// billing automation bills.
#[cfg(feature = "billing-automation-payment-plans")]
#[derive(Debug, Clone)]
pub struct BillingAutomationPaymentPlans {
    client: runtime::Client,
}

#[cfg(feature = "billing-automation-payment-plans")]
impl BillingAutomationPaymentPlans {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds a payment plan for a customer to a billing automation and issues the payment request that goes
    /// with it.
    ///
    /// `POST /api/connector/v1/billingAutomationPaymentPlans/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. Every call creates one more plan and one more
    /// payment request, and may e-mail the customer. No read lists the plans, but `paymentRequests/getAll`
    /// shows the new request on the customer's account. It moves money. If the response is lost, check with
    /// `paymentRequests/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
