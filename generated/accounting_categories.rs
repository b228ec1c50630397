// Generated from schema/accounting_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "accounting-categories")]
pub use super::common::{ActivityStates, TimeInterval};

/// A category under which revenue or payments are booked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategory {
    /// Identifier of this accounting category.
    pub id: ids::AccountingCategoryId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Whether it is active.
    pub is_active: bool,
    /// Name of the accounting category.
    pub name: String,
    /// Code of the category within the property.
    pub code: Option<String>,
    /// Code of the category in another system.
    pub external_code: Option<String>,
    /// Code of the account in the general ledger.
    pub ledger_account_code: Option<String>,
    /// Code of the account for postings.
    pub posting_account_code: Option<String>,
    /// Code of the cost centre.
    pub cost_center_code: Option<String>,
    /// Broad kind of revenue or payment.
    pub classification: Option<AccountingCategoryClassification>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// Broad kind of revenue or payment that an accounting category stands for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountingCategoryClassification {
    /// Accommodation.
    Accommodation,
    /// Food and beverage.
    FoodAndBeverage,
    /// Taxes.
    Taxes,
    /// Payments.
    Payments,
    /// Revenue that arises outside the property's own services.
    ExternalRevenue,
    /// Various smaller income.
    SundryIncome,
    /// Wellness.
    Wellness,
    /// Sport.
    Sport,
    /// Technology.
    Technology,
    /// Facilities.
    Facilities,
    /// Events.
    Events,
    /// Tourism.
    Tourism,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AccountingCategoryClassification {}

impl AccountingCategoryClassification {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Accommodation,
        Self::FoodAndBeverage,
        Self::Taxes,
        Self::Payments,
        Self::ExternalRevenue,
        Self::SundryIncome,
        Self::Wellness,
        Self::Sport,
        Self::Technology,
        Self::Facilities,
        Self::Events,
        Self::Tourism,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accommodation => "Accommodation",
            Self::FoodAndBeverage => "FoodAndBeverage",
            Self::Taxes => "Taxes",
            Self::Payments => "Payments",
            Self::ExternalRevenue => "ExternalRevenue",
            Self::SundryIncome => "SundryIncome",
            Self::Wellness => "Wellness",
            Self::Sport => "Sport",
            Self::Technology => "Technology",
            Self::Facilities => "Facilities",
            Self::Events => "Events",
            Self::Tourism => "Tourism",
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

/// Request of `accountingCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the accounting categories.
    ///
    /// Items: 1 to 1000.
    pub accounting_category_ids: Option<Vec<ids::AccountingCategoryId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            accounting_category_ids: None,
            updated_utc: None,
            activity_states: None,
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

    /// Sets `AccountingCategoryIds`. Identifiers of the accounting categories.
    #[must_use]
    #[inline]
    pub fn accounting_category_ids(
        mut self,
        accounting_category_ids: impl IntoIterator<Item = ids::AccountingCategoryId>,
    ) -> Self {
        self.accounting_category_ids = Some(
            accounting_category_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ActivityStates`. Only what is in one of these states of activity.
    #[must_use]
    #[inline]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = common::ActivityStates>,
    ) -> Self {
        self.activity_states = Some(activity_states.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "accounting-categories")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accountingCategories/getAll",
            "/api/connector/v1/accountingCategories/getAll",
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
                    "AccountingCategoryIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "accounting-categories")]
impl runtime::Paginated for GetAllRequest {
    type Item = AccountingCategory;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.accounting_categories.len()
    }

    #[inline]
    fn key(item: &AccountingCategory) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<AccountingCategory> {
        response.accounting_categories
    }
}

/// Response of `accountingCategories/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The accounting categories.
    pub accounting_categories: Vec<AccountingCategory>,
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

/// The operations of `accountingCategories`. Categories under which revenue and payments are booked,
/// with the codes that accounting systems expect.
#[cfg(feature = "accounting-categories")]
#[derive(Debug, Clone)]
pub struct AccountingCategories {
    client: runtime::Client,
}

#[cfg(feature = "accounting-categories")]
impl AccountingCategories {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the accounting categories of the given enterprises.
    ///
    /// `POST /api/connector/v1/accountingCategories/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
