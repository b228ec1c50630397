// Generated from schema/sources.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "sources")]
pub use super::common::TimeInterval;

/// A system or seller through which bookings come in, such as an online travel agency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// Identifier of this source.
    pub id: ids::SourceId,
    /// Name of the source.
    pub name: String,
    /// What kind of system or seller the source is.
    pub type_: SourceType,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Number of the source.
    pub code: i32,
}

/// What kind of system or seller a source is.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// A website that sells for many properties.
    OnlineTravelAgency,
    /// A reservation system that serves several properties.
    CentralReservationSystem,
    /// A network in which travel agencies book.
    GlobalDistributionSystem,
    /// A distribution network beside the global ones.
    AlternativeDistributionSystem,
    /// A system for the sale of events and groups.
    SalesAndCateringSystem,
    /// A system that runs the property.
    PropertyManagementSystem,
    /// A system of a tour operator.
    TourOperatorSystem,
    /// The booking form of a website.
    OnlineBookingEngine,
    /// A self-service terminal.
    Kiosk,
    /// Agent.
    Agent,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for SourceType {}

impl SourceType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::OnlineTravelAgency,
        Self::CentralReservationSystem,
        Self::GlobalDistributionSystem,
        Self::AlternativeDistributionSystem,
        Self::SalesAndCateringSystem,
        Self::PropertyManagementSystem,
        Self::TourOperatorSystem,
        Self::OnlineBookingEngine,
        Self::Kiosk,
        Self::Agent,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnlineTravelAgency => "OnlineTravelAgency",
            Self::CentralReservationSystem => "CentralReservationSystem",
            Self::GlobalDistributionSystem => "GlobalDistributionSystem",
            Self::AlternativeDistributionSystem => "AlternativeDistributionSystem",
            Self::SalesAndCateringSystem => "SalesAndCateringSystem",
            Self::PropertyManagementSystem => "PropertyManagementSystem",
            Self::TourOperatorSystem => "TourOperatorSystem",
            Self::OnlineBookingEngine => "OnlineBookingEngine",
            Self::Kiosk => "Kiosk",
            Self::Agent => "Agent",
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

/// Request of `sources/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Identifiers of the sources.
    ///
    /// Items: 1 to 1000.
    pub source_ids: Option<Vec<ids::SourceId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            source_ids: None,
            updated_utc: None,
        }
    }

    /// Sets `SourceIds`. Identifiers of the sources.
    #[must_use]
    #[inline]
    pub fn source_ids(
        mut self,
        source_ids: impl IntoIterator<Item = ids::SourceId>,
    ) -> Self {
        self.source_ids = Some(source_ids.into_iter().collect());
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

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "sources")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "sources/getAll",
            "/api/connector/v1/sources/getAll",
            runtime::Effect::Read,
        )
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "SourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "sources")]
impl runtime::Paginated for GetAllRequest {
    type Item = Source;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.sources.len()
    }

    #[inline]
    fn key(item: &Source) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Source> {
        response.sources
    }
}

/// Response of `sources/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The sources.
    pub sources: Vec<Source>,
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

/// The operations of `sources`. Systems and sellers through which bookings come in.
#[cfg(feature = "sources")]
#[derive(Debug, Clone)]
pub struct Sources {
    client: runtime::Client,
}

#[cfg(feature = "sources")]
impl Sources {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists sources, newest first.
    ///
    /// `POST /api/connector/v1/sources/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }
}
