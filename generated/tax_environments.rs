// Generated from schema/tax_environments.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};

/// A set of taxations that is in force in a country for a time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxEnvironment {
    /// Code of the tax environment.
    pub code: String,
    /// The country, as a code of three letters.
    pub country_code: String,
    /// From when the set is in force; empty when it is open.
    pub validity_start_utc: Option<values::UtcDateTime>,
    /// Until when the set is in force; empty when it is open.
    pub validity_end_utc: Option<values::UtcDateTime>,
    /// Codes of the taxations in the set.
    pub taxation_codes: Vec<String>,
}

/// Request of `taxEnvironments/getAll`.
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

#[cfg(feature = "tax-environments")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "taxEnvironments/getAll",
        "/api/connector/v1/taxEnvironments/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `taxEnvironments/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The tax environments.
    pub tax_environments: Vec<TaxEnvironment>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `taxEnvironments`. Sets of taxations that are in force in a country for a time.
#[cfg(feature = "tax-environments")]
#[derive(Debug, Clone)]
pub struct TaxEnvironments {
    client: runtime::Client,
}

#[cfg(feature = "tax-environments")]
impl TaxEnvironments {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists all tax environments.
    ///
    /// `POST /api/connector/v1/taxEnvironments/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
