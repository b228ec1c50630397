// Generated from schema/preauthorizations.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "preauthorizations")]
pub use super::common::{Amount, TaxBreakdown, TaxBreakdownItem, TaxValue};

/// An amount reserved on a payment card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Preauthorization {
    /// Identifier of this preauthorization.
    pub id: Option<ids::PreauthorizationId>,
    /// Identifier of the customer.
    pub customer_id: Option<ids::CustomerId>,
    /// Identifier of the credit card.
    pub credit_card_id: ids::CreditCardId,
    /// Amount reserved.
    pub amount: common::Amount,
    /// Whether the amount can still be charged.
    pub state: PreauthorizationState,
    /// Code of the preauthorisation.
    pub code: Option<String>,
    /// Whether it is active.
    pub is_active: Option<bool>,
    /// Reservation that the preauthorisation secures.
    pub reservation_id: Option<ids::ReservationId>,
}

/// Whether a preauthorised amount can still be charged.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PreauthorizationState {
    /// It can be charged.
    Chargeable,
    /// The reservation of the amount has lapsed.
    Expired,
    /// The amount was released.
    Cancelled,
    /// It was charged.
    Charged,
    /// The preauthorisation is under way.
    Pending,
    /// The preauthorisation did not succeed.
    Failed,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PreauthorizationState {}

impl PreauthorizationState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Chargeable,
        Self::Expired,
        Self::Cancelled,
        Self::Charged,
        Self::Pending,
        Self::Failed,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chargeable => "Chargeable",
            Self::Expired => "Expired",
            Self::Cancelled => "Cancelled",
            Self::Charged => "Charged",
            Self::Pending => "Pending",
            Self::Failed => "Failed",
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

/// Request of `preauthorizations/getAllByCustomers`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllByCustomersRequest {
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Vec<ids::CustomerId>,
}

impl GetAllByCustomersRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_ids: impl IntoIterator<Item = ids::CustomerId>) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "preauthorizations")]
impl runtime::Operation for GetAllByCustomersRequest {
    type Response = GetAllByCustomersResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "preauthorizations/getAllByCustomers",
            "/api/connector/v1/preauthorizations/getAllByCustomers",
            runtime::Effect::Read,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `preauthorizations/getAllByCustomers`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllByCustomersResponse {
    /// The preauthorizations.
    pub preauthorizations: Vec<Preauthorization>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllByCustomersResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `preauthorizations`. Amounts reserved on payment cards, not yet charged.
#[cfg(feature = "preauthorizations")]
#[derive(Debug, Clone)]
pub struct Preauthorizations {
    client: runtime::Client,
}

#[cfg(feature = "preauthorizations")]
impl Preauthorizations {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the preauthorisations of the given customers.
    ///
    /// `POST /api/connector/v1/preauthorizations/getAllByCustomers`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all_by_customers(
        &self,
        request: GetAllByCustomersRequest,
    ) -> runtime::Call<GetAllByCustomersRequest> {
        self.client.call(request)
    }
}
