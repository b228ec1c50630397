// Generated from schema/outlet_items.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "outlet-items")]
pub use super::common::{
    Amount, CurrencyValueOld, OutletItemType, TaxBreakdown, TaxBreakdownItem, TaxValue,
    TimeInterval,
};

/// A closed bill of an outlet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBill {
    /// Identifier of this outlet bill.
    pub id: ids::OutletBillId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the outlet.
    pub outlet_id: ids::OutletId,
    /// Number of the bill.
    pub number: Option<String>,
    /// When it was closed.
    pub closed_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Notes on the bill.
    pub notes: Option<String>,
}

/// An item on the bill of an outlet: revenue, something else sold, or a payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletItem {
    /// Identifier of this outlet item.
    pub id: ids::OutletItemId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Bill of the outlet on which the item stands.
    pub bill_id: ids::OutletBillId,
    /// Accounting category of the item.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Whether the item is revenue, other than revenue, or a payment.
    pub type_: common::OutletItemType,
    /// Name of the outlet item.
    pub name: Option<String>,
    /// Number of units.
    pub unit_count: i32,
    /// Amount of one unit.
    pub unit_amount: common::Amount,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was consumed.
    pub consumed_utc: values::UtcDateTime,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Notes on the item.
    pub notes: Option<String>,
    /// Payment by card that the item stands for.
    pub payment_card_payment_id: Option<ids::PaymentId>,
    /// Amount of one unit, in the former shape.
    ///
    /// Use `UnitAmount` instead.
    #[deprecated(note = "use `UnitAmount` instead")]
    pub unit_cost: Option<common::CurrencyValueOld>,
}

/// Request of `outletItems/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Only these items.
    ///
    /// Items: 1 to 1000.
    pub ids: Option<Vec<ids::OutletItemId>>,
    /// Only items consumed in this interval.
    ///
    /// At most 3 months long.
    pub consumed_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only items whose bill was closed in this interval.
    ///
    /// At most 3 months long.
    pub closed_utc: Option<common::TimeInterval>,
    /// Currency into which the amounts are converted.
    pub currency: Option<String>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            ids: None,
            consumed_utc: None,
            updated_utc: None,
            closed_utc: None,
            currency: None,
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

    /// Sets `Ids`. Only these items.
    #[must_use]
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = ids::OutletItemId>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// Sets `ConsumedUtc`. Only items consumed in this interval.
    #[must_use]
    #[inline]
    pub fn consumed_utc(mut self, consumed_utc: common::TimeInterval) -> Self {
        self.consumed_utc = Some(consumed_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ClosedUtc`. Only items whose bill was closed in this interval.
    #[must_use]
    #[inline]
    pub fn closed_utc(mut self, closed_utc: common::TimeInterval) -> Self {
        self.closed_utc = Some(closed_utc);
        self
    }

    /// Sets `Currency`. Currency into which the amounts are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "outlet-items")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "outletItems/getAll",
            "/api/connector/v1/outletItems/getAll",
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
                    "Ids",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("ConsumedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ClosedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "outlet-items")]
impl runtime::Paginated for GetAllRequest {
    type Item = OutletItem;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.outlet_items.len()
    }

    #[inline]
    fn key(item: &OutletItem) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<OutletItem> {
        response.outlet_items
    }
}

/// Response of `outletItems/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The outlet items.
    pub outlet_items: Vec<OutletItem>,
    /// The bills on which the items stand.
    pub outlet_bills: Vec<OutletBill>,
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

/// The operations of `outletItems`. Items on the bills of outlets.
#[cfg(feature = "outlet-items")]
#[derive(Debug, Clone)]
pub struct OutletItems {
    client: runtime::Client,
}

#[cfg(feature = "outlet-items")]
impl OutletItems {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the items of outlets together with the bills that they stand on, newest first.
    ///
    /// `POST /api/connector/v1/outletItems/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
