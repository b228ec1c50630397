// Generated from schema/exchange_rates.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// The rate at which an enterprise converts one currency into another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// Identifier of this exchange rate.
    pub id: ids::ExchangeRateId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Currency to convert from.
    pub source_currency: String,
    /// Currency to convert to.
    pub target_currency: String,
    /// Units of the target currency for one unit of the source currency.
    pub value: values::Decimal,
}

/// Request of `exchangeRates/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Only these exchange rates.
    pub ids: Option<Vec<ids::ExchangeRateId>>,
    /// Enterprises to look in; all in the scope of the access token when left out.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            ids: None,
            enterprise_ids: None,
        }
    }

    /// Sets `Ids`. Only these exchange rates.
    #[must_use]
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = ids::ExchangeRateId>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
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
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "exchange-rates")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "exchangeRates/getAll",
        "/api/connector/v1/exchangeRates/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `exchangeRates/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The exchange rates.
    pub exchange_rates: Vec<ExchangeRate>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `exchangeRates`. Rates at which a property converts currencies.
#[cfg(feature = "exchange-rates")]
#[derive(Debug, Clone)]
pub struct ExchangeRates {
    client: runtime::Client,
}

#[cfg(feature = "exchange-rates")]
impl ExchangeRates {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the exchange rates of the enterprises.
    ///
    /// `POST /api/connector/v1/exchangeRates/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
