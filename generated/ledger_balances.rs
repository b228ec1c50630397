// Generated from schema/ledger_balances.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "ledger-balances")]
pub use super::common::{
    Amount, DateFilterInterval, TaxBreakdown, TaxBreakdownItem, TaxValue,
};

/// The balance of one ledger on one day.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalance {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// The day.
    pub date: values::Date,
    /// The ledger.
    pub ledger_type: AccountingLedgerType,
    /// Balance at the start of the day.
    pub opening_balance: common::Amount,
    /// Balance at the end of the day.
    pub closing_balance: common::Amount,
}

/// Ledger of the accounts of an enterprise.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountingLedgerType {
    /// What was earned.
    Revenue,
    /// Taxes owed.
    Tax,
    /// Payments received.
    Payment,
    /// Money received ahead of consumption.
    Deposit,
    /// What guests in the house owe.
    Guest,
    /// What debtors outside the house owe, such as companies with open invoices.
    City,
    /// Items that are not revenue.
    NonRevenue,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AccountingLedgerType {}

impl AccountingLedgerType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Revenue,
        Self::Tax,
        Self::Payment,
        Self::Deposit,
        Self::Guest,
        Self::City,
        Self::NonRevenue,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Revenue => "Revenue",
            Self::Tax => "Tax",
            Self::Payment => "Payment",
            Self::Deposit => "Deposit",
            Self::Guest => "Guest",
            Self::City => "City",
            Self::NonRevenue => "NonRevenue",
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

/// Request of `ledgerBalances/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// The days to return, at most one month.
    ///
    /// At most 1 month long.
    pub date: common::DateFilterInterval,
    /// The ledgers to return.
    ///
    /// Items: at least 1. No duplicates.
    pub ledger_types: Vec<AccountingLedgerType>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        date: common::DateFilterInterval,
        ledger_types: impl IntoIterator<Item = AccountingLedgerType>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            date,
            ledger_types: ledger_types.into_iter().collect(),
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

#[cfg(feature = "ledger-balances")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "ledgerBalances/getAll",
            "/api/connector/v1/ledgerBalances/getAll",
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
                runtime::Limit::new("Date", runtime::Rule::MaxMonths(1)),
                runtime::Limit::new(
                    "LedgerTypes",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
                runtime::Limit::new("LedgerTypes", runtime::Rule::Unique),
            ],
        );
}

#[cfg(feature = "ledger-balances")]
impl runtime::Paginated for GetAllRequest {
    type Item = LedgerBalance;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.ledger_balances.len()
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<LedgerBalance> {
        response.ledger_balances
    }
}

/// Response of `ledgerBalances/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The ledger balances.
    pub ledger_balances: Vec<LedgerBalance>,
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

/// The operations of `ledgerBalances`. Opening and closing balances of the accounting ledgers, day by
/// day.
#[cfg(feature = "ledger-balances")]
#[derive(Debug, Clone)]
pub struct LedgerBalances {
    client: runtime::Client,
}

#[cfg(feature = "ledger-balances")]
impl LedgerBalances {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the opening and closing balances of ledgers for each day of an interval.
    ///
    /// `POST /api/connector/v1/ledgerBalances/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
