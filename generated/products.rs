// Generated from schema/products.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "products")]
pub use super::common::{
    Amount, ExtendedAmount, Product, ProductChargingMode, ProductClassifications,
    ProductConsumptionMoment, ProductOptions, ProductPosting, ProductPostingMode,
    ProductPricing, Promotions, RelativeProductPrice, TaxBreakdown, TaxBreakdownItem,
    TaxExemptionReasonType, TaxValue, TimeInterval,
};

/// Prices of a product for one age category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductAgeCategoryPrice {
    /// The age category.
    pub age_category_id: ids::AgeCategoryId,
    /// Price in each time unit, in the order of `TimeUnitStartsUtc`.
    pub prices: Vec<common::Amount>,
}

/// A new price of a product for an interval of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPriceUpdate {
    /// Price in each time unit of the interval.
    pub value: Option<values::Decimal>,
    /// Start of the first time unit concerned.
    pub first_time_unit_start_utc: Option<values::UtcDateTime>,
    /// Start of the last time unit concerned.
    pub last_time_unit_start_utc: Option<values::UtcDateTime>,
}

impl ProductPriceUpdate {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            value: None,
            first_time_unit_start_utc: None,
            last_time_unit_start_utc: None,
        }
    }

    /// Sets `Value`. Price in each time unit of the interval.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: values::Decimal) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `FirstTimeUnitStartUtc`. Start of the first time unit concerned.
    #[must_use]
    #[inline]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.first_time_unit_start_utc = Some(first_time_unit_start_utc);
        self
    }

    /// Sets `LastTimeUnitStartUtc`. Start of the last time unit concerned.
    #[must_use]
    #[inline]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.last_time_unit_start_utc = Some(last_time_unit_start_utc);
        self
    }
}

impl Default for ProductPriceUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Request of `products/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the products.
    ///
    /// Items: at most 1000.
    pub product_ids: Vec<ids::ProductId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_ids: impl IntoIterator<Item = ids::ProductId>) -> Self {
        Self {
            enterprise_id: None,
            product_ids: product_ids.into_iter().collect(),
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

#[cfg(feature = "products")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "products/delete",
            "/api/connector/v1/products/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("products/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "ProductIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `products/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `products/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the products.
    ///
    /// Items: 1 to 1000.
    pub product_ids: Option<Vec<ids::ProductId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// True to return default products too.
    pub include_default: Option<bool>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            product_ids: None,
            service_ids: service_ids.into_iter().collect(),
            updated_utc: None,
            include_default: None,
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

    /// Sets `ProductIds`. Identifiers of the products.
    #[must_use]
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = ids::ProductId>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `IncludeDefault`. True to return default products too.
    #[must_use]
    #[inline]
    pub fn include_default(mut self, include_default: bool) -> Self {
        self.include_default = Some(include_default);
        self
    }
}

#[cfg(feature = "products")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "products/getAll",
            "/api/connector/v1/products/getAll",
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
                    "ProductIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "products")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Product;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.products.len()
    }

    #[inline]
    fn key(item: &common::Product) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Product> {
        response.products
    }
}

/// Response of `products/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The products.
    pub products: Vec<common::Product>,
    /// Products that are set apart as products for customers.
    pub customer_products: Vec<common::Product>,
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

/// Request of `products/getPricing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPricingRequest {
    /// Identifier of the product.
    pub product_id: ids::ProductId,
    /// Start of the first time unit.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
}

impl GetPricingRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        product_id: ids::ProductId,
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            product_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            enterprise_ids: None,
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
}

#[cfg(feature = "products")]
impl runtime::Operation for GetPricingRequest {
    type Response = GetPricingResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "products/getPricing",
            "/api/connector/v1/products/getPricing",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `products/getPricing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPricingResponse {
    /// Identifier of the product.
    pub product_id: ids::ProductId,
    /// Start of each time unit; the lists of prices follow this order.
    pub time_unit_starts_utc: Vec<values::UtcDateTime>,
    /// Price of the product in each time unit.
    pub base_amount_prices: Vec<common::Amount>,
    /// Prices for particular age categories.
    pub age_category_prices: Vec<ProductAgeCategoryPrice>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetPricingResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `products/updatePrice`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The product, by identifier or by `eid:` and its external identifier.
    pub product_id: values::HybridId<ids::markers::Product>,
    /// The new prices, each for one interval.
    ///
    /// Items: 1 to 100.
    pub price_updates: Vec<ProductPriceUpdate>,
}

impl UpdatePriceRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        product_id: impl Into<values::HybridId<ids::markers::Product>>,
        price_updates: impl IntoIterator<Item = ProductPriceUpdate>,
    ) -> Self {
        Self {
            enterprise_id: None,
            product_id: product_id.into(),
            price_updates: price_updates.into_iter().collect(),
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

#[cfg(feature = "products")]
impl runtime::Operation for UpdatePriceRequest {
    type Response = UpdatePriceResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "products/updatePrice",
            "/api/connector/v1/products/updatePrice",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("products/getPricing")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "PriceUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `products/updatePrice`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceResponse {}

impl runtime::OperationResponse for UpdatePriceResponse {}

/// The operations of `products`. What a property sells with or beside its services, such as breakfast
/// or parking.
#[cfg(feature = "products")]
#[derive(Debug, Clone)]
pub struct Products {
    client: runtime::Client,
}

#[cfg(feature = "products")]
impl Products {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Deletes products.
    ///
    /// `POST /api/connector/v1/products/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `products/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the products of the given services, newest first.
    ///
    /// `POST /api/connector/v1/products/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns the prices of a product for each time unit between two time units.
    ///
    /// `POST /api/connector/v1/products/getPricing`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_pricing(
        &self,
        request: GetPricingRequest,
    ) -> runtime::Call<GetPricingRequest> {
        self.client.call(request)
    }

    /// Sets prices of a product over intervals of time units.
    ///
    /// `POST /api/connector/v1/products/updatePrice`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change.
    /// `Value` is a price for each time unit of the interval, not a change to the price before, so a
    /// repeated call arrives at the same prices. If the response is lost, check with `products/getPricing`
    /// before you call it again. Accepts portfolio access tokens.
    #[inline]
    pub fn update_price(
        &self,
        request: UpdatePriceRequest,
    ) -> runtime::Call<UpdatePriceRequest> {
        self.client.call(request)
    }
}
