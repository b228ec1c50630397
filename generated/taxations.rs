// Generated from schema/taxations.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};

/// A period of time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DateTimeIntervalUtc {
    /// Start of the period; empty when it is open.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub start_utc: Option<String>,
    /// End of the period; empty when it is open.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub end_utc: Option<String>,
}

/// A tax that is also levied on the amounts of other taxes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentTaxRateStrategy {
    /// The tax rate as a fraction; 0.2 stands for 20 %.
    pub value: Option<values::Decimal>,
    /// Codes of the taxations on whose amounts this tax is levied.
    pub base_taxation_codes: Vec<String>,
}

/// A tax of a fixed amount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlatTaxRateStrategy {
    /// Currency of the flat amount.
    pub currency_code: String,
    /// The amount of the tax.
    pub value: Option<values::Decimal>,
}

/// A tax in proportion to the net amount.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RelativeTaxRateStrategy {
    /// The tax rate as a fraction; 0.2 stands for 20 %.
    pub value: Option<values::Decimal>,
}

/// A rate of a taxation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    /// Code of the tax rate, used in amounts.
    pub code: String,
    /// Code of the taxation that the rate belongs to.
    pub taxation_code: String,
    /// The tax rate as a fraction, if it is relative.
    pub value: Option<values::Decimal>,
    /// Periods in which the rate is in force.
    pub validity_intervals_utc: Vec<DateTimeIntervalUtc>,
    /// How the tax is calculated.
    pub strategy: Option<TaxRateStrategy>,
}

/// A kind of tax, such as the value added tax of a country.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Taxation {
    /// Code of the taxation.
    pub code: String,
    /// Name of the taxation.
    pub name: String,
    /// Name in the language of the country.
    pub local_name: String,
}

/// How the tax is calculated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaxRateStrategy {
    /// In proportion to the amount.
    Relative(RelativeTaxRateStrategy),
    /// As a fixed amount.
    Flat(FlatTaxRateStrategy),
    /// In proportion to the amount, other taxes included.
    Dependent(DependentTaxRateStrategy),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Request of `taxations/getAll`.
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

#[cfg(feature = "taxations")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "taxations/getAll",
        "/api/connector/v1/taxations/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `taxations/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The taxations.
    pub taxations: Vec<Taxation>,
    /// The tax rates.
    pub tax_rates: Vec<TaxRate>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `taxations`. Kinds of tax and their rates.
#[cfg(feature = "taxations")]
#[derive(Debug, Clone)]
pub struct Taxations {
    client: runtime::Client,
}

#[cfg(feature = "taxations")]
impl Taxations {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists all taxations and their tax rates.
    ///
    /// `POST /api/connector/v1/taxations/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
