// Generated from schema/outlet_bills.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "outlet-bills")]
pub use super::common::{AmountParameters, OutletItemType};

/// A bill of an outlet to report.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBillParameters {
    /// Identifier of the outlet.
    pub outlet_id: ids::OutletId,
    /// Number of the bill.
    pub number: String,
    /// When the outlet closed the bill.
    pub closed_utc: values::UtcDateTime,
    /// Items on the bill, payments included.
    pub items: Vec<OutletItemParameters>,
    /// Customer or company that the bill concerns.
    pub account_id: Option<ids::AccountId>,
    /// Notes on the bill.
    pub notes: Option<String>,
}

impl OutletBillParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        outlet_id: ids::OutletId,
        number: impl Into<String>,
        closed_utc: values::UtcDateTime,
        items: impl IntoIterator<Item = OutletItemParameters>,
    ) -> Self {
        Self {
            outlet_id,
            number: number.into(),
            closed_utc,
            items: items.into_iter().collect(),
            account_id: None,
            notes: None,
        }
    }

    /// Sets `AccountId`. Customer or company that the bill concerns.
    #[must_use]
    #[inline]
    pub fn account_id(mut self, account_id: ids::AccountId) -> Self {
        self.account_id = Some(account_id);
        self
    }

    /// Sets `Notes`. Notes on the bill.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

/// An item on the bill of an outlet to report.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletItemParameters {
    /// Name of the outlet item parameters.
    pub name: String,
    /// Number of units.
    pub unit_count: i32,
    /// Amount of one unit.
    pub unit_amount: common::AmountParameters,
    /// When it was consumed.
    pub consumed_utc: values::UtcDateTime,
    /// Whether the item is revenue, other than revenue, or a payment.
    pub type_: common::OutletItemType,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Notes on the item.
    pub notes: Option<String>,
    /// Accounting category of the item.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
}

impl OutletItemParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        unit_count: i32,
        unit_amount: common::AmountParameters,
        consumed_utc: values::UtcDateTime,
        type_: common::OutletItemType,
    ) -> Self {
        Self {
            name: name.into(),
            unit_count,
            unit_amount,
            consumed_utc,
            type_,
            external_identifier: None,
            notes: None,
            accounting_category_id: None,
        }
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Notes`. Notes on the item.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `AccountingCategoryId`. Accounting category of the item.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id);
        self
    }
}

/// Request of `outletBills/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// The bills to report.
    ///
    /// Items: 1 to 1000.
    pub bills: Vec<OutletBillParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(bills: impl IntoIterator<Item = OutletBillParameters>) -> Self {
        Self {
            bills: bills.into_iter().collect(),
        }
    }
}

#[cfg(feature = "outlet-bills")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "outletBills/add",
            "/api/connector/v1/outletBills/add",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("outletItems/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "Bills",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Bills[].Items[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(all(feature = "outlet-bills", feature = "outlet-items"))]
impl runtime::Confirmed for AddRequest {
    type Read = super::outlet_items::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `outletBills/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// Identifiers of the outlet bills.
    pub outlet_bill_ids: Vec<ids::OutletBillId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `outletBills`. Bills of outlets, such as restaurants, that are settled outside the
/// bills of the property.
#[cfg(feature = "outlet-bills")]
#[derive(Debug, Clone)]
pub struct OutletBills {
    client: runtime::Client,
}

#[cfg(feature = "outlet-bills")]
impl OutletBills {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Reports closed bills of outlets with their items.
    ///
    /// `POST /api/connector/v1/outletBills/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition books revenue and payments of the
    /// outlet twice. `outletItems/getAll` also returns the bills, with number and time of closing. It moves
    /// money. If the response is lost, check with `outletItems/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }
}
