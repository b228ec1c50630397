// Generated from schema/countries.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;

/// A country or a dependent territory.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// Code of the country that holds sovereignty over it.
    pub sovereign_country_code: String,
    /// Name in English.
    pub english_name: String,
}

/// A named group of countries.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryGroup {
    /// Code of the group.
    pub code: String,
    /// Name in English.
    pub english_name: String,
    /// Codes of the countries in the group.
    pub country_codes: Vec<String>,
}

/// Which data on identity documents a country does not ask for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountryRule {
    /// ISO 3166-1 alpha-2 code of the country.
    pub country_code: String,
    /// True if identity cards may be recorded without a date of expiry.
    pub identity_card_expiration_date_not_required: bool,
    /// True if driving licences may be recorded without a date of expiry.
    pub driver_licence_expiration_date_not_required: bool,
}

/// A state, province or region of a country.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CountrySubdivision {
    /// ISO 3166-2 code.
    pub code: String,
    /// Code of the country that it is part of.
    pub country_code: String,
    /// Name in English.
    pub english_name: String,
}

/// Request of `countries/getAll`.
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

#[cfg(feature = "countries")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "countries/getAll",
        "/api/connector/v1/countries/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `countries/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The countries.
    pub countries: Vec<Country>,
    /// The country subdivisions.
    pub country_subdivisions: Vec<CountrySubdivision>,
    /// The country rules.
    pub country_rules: Vec<CountryRule>,
    /// The country groups.
    pub country_groups: Vec<CountryGroup>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `countries`. Countries, their subdivisions and groups, as the system knows them.
#[cfg(feature = "countries")]
#[derive(Debug, Clone)]
pub struct Countries {
    client: runtime::Client,
}

#[cfg(feature = "countries")]
impl Countries {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists all countries with their subdivisions, groups and rules.
    ///
    /// `POST /api/connector/v1/countries/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
