// Generated from schema/exports.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "exports")]
pub use super::common::{DateFilterInterval, TimeInterval};

/// An export of data into files.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    /// Identifier of this export.
    pub id: ids::ExportId,
    /// How far the preparation has come.
    pub status: ExportStatus,
    /// What is exported.
    pub entity_type: ExportEntityType,
    /// The files, once the export has succeeded.
    pub files: Vec<ExportFileEntry>,
    /// Until when the files can be fetched.
    pub expires_utc: Option<values::UtcDateTime>,
    /// Enterprises or chains whose data are exported.
    pub scope: ExportScope,
    /// Which of the data are exported.
    pub filters: Option<ExportDataFilters>,
}

/// Which data an export takes in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportDataFilters {
    /// Only data changed in this interval.
    pub updated_utc: Option<common::TimeInterval>,
    /// Which ledger entries an export of `LedgerEntry` takes in.
    pub ledger_entry_filters: Option<ExportLedgerEntryDataFilters>,
}

impl ExportDataFilters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            updated_utc: None,
            ledger_entry_filters: None,
        }
    }

    /// Sets `UpdatedUtc`. Only data changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `LedgerEntryFilters`. Which ledger entries an export of `LedgerEntry` takes in.
    #[must_use]
    #[inline]
    pub fn ledger_entry_filters(
        mut self,
        ledger_entry_filters: ExportLedgerEntryDataFilters,
    ) -> Self {
        self.ledger_entry_filters = Some(ledger_entry_filters);
        self
    }
}

impl Default for ExportDataFilters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A file of an export.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportFileEntry {
    /// Address from which to fetch the file.
    pub url: String,
    /// Size of the file in bytes.
    pub size_in_bytes: i64,
}

/// Which ledger entries an export takes in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportLedgerEntryDataFilters {
    /// Days on which the entries were posted.
    pub posting: common::DateFilterInterval,
}

impl ExportLedgerEntryDataFilters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(posting: common::DateFilterInterval) -> Self {
        Self { posting }
    }
}

/// The enterprises or chains whose data an export covers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportScope {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: at most 1000.
    pub enterprise_ids: Vec<ids::EnterpriseId>,
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: at most 1000.
    pub chain_ids: Vec<ids::ChainId>,
}

/// The enterprises or chains whose data to export.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportScopeParameters {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: at most 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: at most 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
}

impl ExportScopeParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            chain_ids: None,
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

    /// Sets `ChainIds`. Chains to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = ids::ChainId>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().collect());
        self
    }
}

impl Default for ExportScopeParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// What an export contains.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportEntityType {
    /// Order items.
    OrderItem,
    /// Payments.
    Payment,
    /// Reservations.
    Reservation,
    /// Customers.
    Customer,
    /// Companies.
    Company,
    /// Bills.
    Bill,
    /// Changes to availability.
    AvailabilityAdjustment,
    /// Availability blocks.
    AvailabilityBlock,
    /// Resource blocks.
    ResourceBlock,
    /// Entries of the accounting ledgers.
    LedgerEntry,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ExportEntityType {}

impl ExportEntityType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::OrderItem,
        Self::Payment,
        Self::Reservation,
        Self::Customer,
        Self::Company,
        Self::Bill,
        Self::AvailabilityAdjustment,
        Self::AvailabilityBlock,
        Self::ResourceBlock,
        Self::LedgerEntry,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderItem => "OrderItem",
            Self::Payment => "Payment",
            Self::Reservation => "Reservation",
            Self::Customer => "Customer",
            Self::Company => "Company",
            Self::Bill => "Bill",
            Self::AvailabilityAdjustment => "AvailabilityAdjustment",
            Self::AvailabilityBlock => "AvailabilityBlock",
            Self::ResourceBlock => "ResourceBlock",
            Self::LedgerEntry => "LedgerEntry",
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

/// How far an export has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportStatus {
    /// Waiting for its turn.
    Pending,
    /// Being prepared.
    Processing,
    /// Ready; the files can be fetched.
    Success,
    /// Not prepared because of an error.
    Failed,
    /// The files can no longer be fetched.
    Expired,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ExportStatus {}

impl ExportStatus {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Processing,
        Self::Success,
        Self::Failed,
        Self::Expired,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Processing => "Processing",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Expired => "Expired",
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

/// Request of `exports/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// What to export.
    pub entity_type: ExportEntityType,
    /// Enterprises or chains whose data to export.
    pub scope: Option<ExportScopeParameters>,
    /// Which of the data to export.
    pub filters: Option<ExportDataFilters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(entity_type: ExportEntityType) -> Self {
        Self {
            entity_type,
            scope: None,
            filters: None,
        }
    }

    /// Sets `Scope`. Enterprises or chains whose data to export.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: ExportScopeParameters) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Sets `Filters`. Which of the data to export.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: ExportDataFilters) -> Self {
        self.filters = Some(filters);
        self
    }
}

#[cfg(feature = "exports")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "exports/add",
            "/api/connector/v1/exports/add",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "Scope.EnterpriseIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Scope.ChainIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `exports/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The export, with the state of its preparation.
    pub export: Export,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `exports/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Identifiers of the exports.
    ///
    /// Items: 1 to 1000.
    pub export_ids: Vec<ids::ExportId>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(export_ids: impl IntoIterator<Item = ids::ExportId>) -> Self {
        Self {
            export_ids: export_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "exports")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "exports/getAll",
            "/api/connector/v1/exports/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ExportIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `exports/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The exports.
    pub exports: Vec<Export>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `exports`. Bulk exports of data into files, prepared in the background.
#[cfg(feature = "exports")]
#[derive(Debug, Clone)]
pub struct Exports {
    client: runtime::Client,
}

#[cfg(feature = "exports")]
impl Exports {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Queues an export of one type of entity; poll `exports/getAll` for its files.
    ///
    /// `POST /api/connector/v1/exports/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition queues a second export.
    /// `exports/getAll` needs the identifier that the lost answer held, so it cannot settle. Accepts
    /// portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Returns the given exports with their state and, once ready, their files.
    ///
    /// `POST /api/connector/v1/exports/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
