// Generated from schema/payment_method_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// E-mail about a payment method request.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethodRequestEmailTypes {
    /// Tells the payer of the new request.
    PaymentMethodRequestAdded,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentMethodRequestEmailTypes {}

impl PaymentMethodRequestEmailTypes {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::PaymentMethodRequestAdded];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentMethodRequestAdded => "PaymentMethodRequestAdded",
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

/// Means of payment that a payer may hand in.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentMethodRequestPaymentMethods {
    /// Payment card.
    PaymentCard,
    /// A mandate for SEPA direct debit.
    SepaDirectDebit,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentMethodRequestPaymentMethods {}

impl PaymentMethodRequestPaymentMethods {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::PaymentCard, Self::SepaDirectDebit];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentCard => "PaymentCard",
            Self::SepaDirectDebit => "SepaDirectDebit",
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

/// Request of `paymentMethodRequests/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Customer or company that is asked.
    pub account_id: ids::AccountId,
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
    /// Means of payment that the payer may choose from.
    pub payment_methods: Vec<PaymentMethodRequestPaymentMethods>,
    /// E-mail address.
    ///
    /// Length: at most 500 characters.
    pub email: Option<String>,
    /// Which e-mails to send about the request.
    pub emails_to_send: Option<Vec<PaymentMethodRequestEmailTypes>>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        expiration_utc: values::UtcDateTime,
        description: impl Into<String>,
        payment_methods: impl IntoIterator<Item = PaymentMethodRequestPaymentMethods>,
    ) -> Self {
        Self {
            enterprise_id: None,
            account_id,
            expiration_utc,
            description: description.into(),
            notes: None,
            payment_methods: payment_methods.into_iter().collect(),
            email: None,
            emails_to_send: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `Notes`. Notes on the request.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `Email`. E-mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `EmailsToSend`. Which e-mails to send about the request.
    #[must_use]
    #[inline]
    pub fn emails_to_send(
        mut self,
        emails_to_send: impl IntoIterator<Item = PaymentMethodRequestEmailTypes>,
    ) -> Self {
        self.emails_to_send = Some(emails_to_send.into_iter().collect());
        self
    }
}

#[cfg(feature = "payment-method-requests")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "paymentMethodRequests/add",
            "/api/connector/v1/paymentMethodRequests/add",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "Description",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Notes",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Email",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(500),
                    },
                ),
            ],
        );
}

/// Response of `paymentMethodRequests/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// Identifier of the payment method request.
    pub payment_method_request_id: ids::PaymentMethodRequestId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `paymentMethodRequests`. Requests to a customer or company to hand in a means of
/// payment.
#[cfg(feature = "payment-method-requests")]
#[derive(Debug, Clone)]
pub struct PaymentMethodRequests {
    client: runtime::Client,
}

#[cfg(feature = "payment-method-requests")]
impl PaymentMethodRequests {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Asks a customer or company to hand in a means of payment until a given time.
    ///
    /// `POST /api/connector/v1/paymentMethodRequests/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition makes a second request and may send
    /// a second e-mail. No read lists these requests, so a lost response cannot be settled. Accepts
    /// portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
