// Generated from schema/currencies.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;

/// Money that some enterprise on the platform may accept.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// ISO 4217 code.
    pub code: String,
    /// Number of decimal places of its amounts.
    pub precision: i32,
}

/// Request of `currencies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "currencies")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "currencies/getAll",
        "/api/connector/v1/currencies/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `currencies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The currencies.
    pub currencies: Vec<Currency>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `currencies`. Currencies that the system knows.
#[cfg(feature = "currencies")]
#[derive(Debug, Clone)]
pub struct Currencies {
    client: runtime::Client,
}

#[cfg(feature = "currencies")]
impl Currencies {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists all currencies.
    ///
    /// `POST /api/connector/v1/currencies/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
