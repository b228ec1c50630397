// Generated from schema/product_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "product-categories")]
pub use super::common::TimeInterval;

/// The product category above another one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentProductCategory {
    /// Identifier of this parent product category.
    pub id: ids::ProductCategoryId,
    /// Name of the parent product category, by language.
    pub names: std::collections::BTreeMap<String, String>,
}

/// A group of products of one service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategory {
    /// Identifier of this product category.
    pub id: ids::ProductCategoryId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Name of the product category, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Short name, by language code.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// Description, by language code.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// Category above this one.
    pub parent_product_category: Option<ParentProductCategory>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Place among its siblings in lists; the lowest comes first.
    pub ordering: i32,
}

/// Request of `productCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the product categories.
    ///
    /// Items: 1 to 1000.
    pub product_category_ids: Option<Vec<ids::ProductCategoryId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            product_category_ids: None,
            service_ids: service_ids.into_iter().collect(),
            updated_utc: None,
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

    /// Sets `ProductCategoryIds`. Identifiers of the product categories.
    #[must_use]
    #[inline]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<Item = ids::ProductCategoryId>,
    ) -> Self {
        self.product_category_ids = Some(product_category_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

#[cfg(feature = "product-categories")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "productCategories/getAll",
            "/api/connector/v1/productCategories/getAll",
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
                    "ProductCategoryIds",
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

#[cfg(feature = "product-categories")]
impl runtime::Paginated for GetAllRequest {
    type Item = ProductCategory;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.product_categories.len()
    }

    #[inline]
    fn key(item: &ProductCategory) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<ProductCategory> {
        response.product_categories
    }
}

/// Response of `productCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The product categories.
    ///
    /// Items: at most 1000.
    pub product_categories: Vec<ProductCategory>,
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

/// The operations of `productCategories`. Categories that group the products of a service.
#[cfg(feature = "product-categories")]
#[derive(Debug, Clone)]
pub struct ProductCategories {
    client: runtime::Client,
}

#[cfg(feature = "product-categories")]
impl ProductCategories {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the product categories of the given services, newest first.
    ///
    /// `POST /api/connector/v1/productCategories/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
