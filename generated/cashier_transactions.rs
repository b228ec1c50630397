// Generated from schema/cashier_transactions.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "cashier-transactions")]
pub use super::common::{CurrencyValueOld, TimeInterval};

/// A movement of cash into or out of a cashier.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CashierTransaction {
    /// Identifier of this cashier transaction.
    pub id: ids::CashierTransactionId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the cashier.
    pub cashier_id: ids::CashierId,
    /// Payment that caused the movement.
    pub payment_id: Option<ids::PaymentId>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Number of the transaction.
    pub number: String,
    /// Notes on the transaction.
    pub notes: Option<String>,
    /// Amount of cash moved.
    pub amount: common::CurrencyValueOld,
    /// Direction and purpose of the movement.
    pub type_: Option<CashierTransactionType>,
}

/// Direction and purpose of a cash movement.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CashierTransactionType {
    /// Cash put in.
    CashIn,
    /// Cash taken out.
    CashOut,
    /// Cash taken out for a tip.
    CashOutTip,
    /// Cash taken out for an expense.
    CashOutExpense,
    /// Cash taken out to adjust the float.
    CashOutFloatAdjustment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CashierTransactionType {}

impl CashierTransactionType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CashIn,
        Self::CashOut,
        Self::CashOutTip,
        Self::CashOutExpense,
        Self::CashOutFloatAdjustment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CashIn => "CashIn",
            Self::CashOut => "CashOut",
            Self::CashOutTip => "CashOutTip",
            Self::CashOutExpense => "CashOutExpense",
            Self::CashOutFloatAdjustment => "CashOutFloatAdjustment",
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

/// Request of `cashierTransactions/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the cashier transactions.
    ///
    /// Items: 1 to 1000.
    pub cashier_transaction_ids: Option<Vec<ids::CashierTransactionId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            cashier_transaction_ids: None,
            created_utc: None,
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

    /// Sets `CashierTransactionIds`. Identifiers of the cashier transactions.
    #[must_use]
    #[inline]
    pub fn cashier_transaction_ids(
        mut self,
        cashier_transaction_ids: impl IntoIterator<Item = ids::CashierTransactionId>,
    ) -> Self {
        self.cashier_transaction_ids = Some(
            cashier_transaction_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "cashier-transactions")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "cashierTransactions/getAll",
            "/api/connector/v1/cashierTransactions/getAll",
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
                    "CashierTransactionIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "cashier-transactions")]
impl runtime::Paginated for GetAllRequest {
    type Item = CashierTransaction;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.cashier_transactions.len()
    }

    #[inline]
    fn key(item: &CashierTransaction) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<CashierTransaction> {
        response.cashier_transactions
    }
}

/// Response of `cashierTransactions/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The cashier transactions.
    pub cashier_transactions: Vec<CashierTransaction>,
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

/// The operations of `cashierTransactions`. Movements of cash into and out of cashiers.
#[cfg(feature = "cashier-transactions")]
#[derive(Debug, Clone)]
pub struct CashierTransactions {
    client: runtime::Client,
}

#[cfg(feature = "cashier-transactions")]
impl CashierTransactions {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists cash movements of cashiers.
    ///
    /// `POST /api/connector/v1/cashierTransactions/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
