// Generated from schema/services.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "services")]
pub use super::common::{
    AdditionalServiceData, BookableServiceData, PaxCount, Promotions, Service,
    ServiceData, ServiceOptions, TimeInterval, TimeUnitPeriod,
};

/// Availability of a resource category in each time unit asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAvailability {
    /// Identifier of the category.
    pub category_id: ids::ResourceCategoryId,
    /// Number of available units, one per time unit.
    pub availabilities: Vec<i32>,
    /// Manual adjustment of the number of available units, one per time unit.
    pub adjustments: Vec<i32>,
}

/// Availability metrics of a resource category, in the version of 2024-01-22.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAvailabilityV20240122 {
    /// Identifier of the resource category.
    pub resource_category_id: ids::ResourceCategoryId,
    /// Values of each metric asked for, one per time unit.
    pub metrics: std::collections::BTreeMap<ResourceAvailabilityMetricType, Vec<i32>>,
}

/// An adjustment of the availability of a resource category over an interval of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAvailabilityUpdateData {
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Start of the interval under its former name.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the interval under its former name.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub end_utc: Option<values::UtcDateTime>,
    /// Identifier of the resource category.
    pub resource_category_id: ids::ResourceCategoryId,
    /// Units to add, or to take away if negative; an empty value removes adjustments.
    pub unit_count_adjustment: values::UpdateValue<Option<i32>>,
    /// The availability block whose availability is adjusted instead of that of the service.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// How many of the units are meant for how many persons each.
    ///
    /// Items: at most 5.
    pub pax_counts: Option<Vec<common::PaxCount>>,
}

impl ServiceAvailabilityUpdateData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
        resource_category_id: ids::ResourceCategoryId,
        unit_count_adjustment: values::UpdateValue<Option<i32>>,
    ) -> Self {
        Self {
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            start_utc: None,
            end_utc: None,
            resource_category_id,
            unit_count_adjustment,
            availability_block_id: None,
            pax_counts: None,
        }
    }

    /// Sets `StartUtc`. Start of the interval under its former name.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the interval under its former name.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `AvailabilityBlockId`. The availability block whose availability is adjusted instead of that of
    /// the service.
    #[must_use]
    #[inline]
    pub fn availability_block_id(
        mut self,
        availability_block_id: ids::AvailabilityBlockId,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id);
        self
    }

    /// Sets `PaxCounts`. How many of the units are meant for how many persons each.
    #[must_use]
    #[inline]
    pub fn pax_counts(
        mut self,
        pax_counts: impl IntoIterator<Item = common::PaxCount>,
    ) -> Self {
        self.pax_counts = Some(pax_counts.into_iter().collect());
        self
    }
}

/// A number of units of a resource category in a time unit.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceAvailabilityMetricType {
    /// Resources blocked as out of order.
    OutOfOrderBlocks,
    /// Units added to or taken from the public availability by hand.
    PublicAvailabilityAdjustment,
    /// Units taken by reservations of other services that share the resources.
    OtherServiceReservationCount,
    /// Units that are occupied.
    Occupied,
    /// Units taken by confirmed reservations.
    ConfirmedReservations,
    /// Units taken by optional reservations.
    OptionalReservations,
    /// Units held by availability blocks.
    BlockAvailability,
    /// Units of availability blocks that are already allocated.
    AllocatedBlockAvailability,
    /// Resources that can be used.
    UsableResources,
    /// Active resources of the category.
    ActiveResources,
    /// Resources in use by the house itself.
    HouseUse,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ResourceAvailabilityMetricType {}

impl ResourceAvailabilityMetricType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::OutOfOrderBlocks,
        Self::PublicAvailabilityAdjustment,
        Self::OtherServiceReservationCount,
        Self::Occupied,
        Self::ConfirmedReservations,
        Self::OptionalReservations,
        Self::BlockAvailability,
        Self::AllocatedBlockAvailability,
        Self::UsableResources,
        Self::ActiveResources,
        Self::HouseUse,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutOfOrderBlocks => "OutOfOrderBlocks",
            Self::PublicAvailabilityAdjustment => "PublicAvailabilityAdjustment",
            Self::OtherServiceReservationCount => "OtherServiceReservationCount",
            Self::Occupied => "Occupied",
            Self::ConfirmedReservations => "ConfirmedReservations",
            Self::OptionalReservations => "OptionalReservations",
            Self::BlockAvailability => "BlockAvailability",
            Self::AllocatedBlockAvailability => "AllocatedBlockAvailability",
            Self::UsableResources => "UsableResources",
            Self::ActiveResources => "ActiveResources",
            Self::HouseUse => "HouseUse",
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

/// Whether a service is booked by time.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceDataDiscriminator {
    /// It is, such as a stay.
    Bookable,
    /// It is not; its products can be ordered without a booking.
    Additional,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ServiceDataDiscriminator {}

impl ServiceDataDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Bookable, Self::Additional];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bookable => "Bookable",
            Self::Additional => "Additional",
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

/// Request of `services/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only bookable or only additional services.
    pub service_type: Option<ServiceDataDiscriminator>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            service_ids: None,
            updated_utc: None,
            service_type: None,
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

    /// Sets `ServiceIds`. Identifiers of the services.
    #[must_use]
    #[inline]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ServiceType`. Only bookable or only additional services.
    #[must_use]
    #[inline]
    pub fn service_type(mut self, service_type: ServiceDataDiscriminator) -> Self {
        self.service_type = Some(service_type);
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "services")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "services/getAll",
            "/api/connector/v1/services/getAll",
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

#[cfg(feature = "services")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Service;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.services.len()
    }

    #[inline]
    fn key(item: &common::Service) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Service> {
        response.services
    }
}

/// Response of `services/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The services.
    pub services: Vec<common::Service>,
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

/// Request of `services/getAvailability`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAvailabilityRequest {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Start of the interval under its former name.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the interval under its former name.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub end_utc: Option<values::UtcDateTime>,
}

impl GetAvailabilityRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `StartUtc`. Start of the interval under its former name.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the interval under its former name.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

#[cfg(feature = "services")]
impl runtime::Operation for GetAvailabilityRequest {
    type Response = GetAvailabilityResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "services/getAvailability",
        "/api/connector/v1/services/getAvailability",
        runtime::Effect::Read,
    );
}

/// Response of `services/getAvailability`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAvailabilityResponse {
    /// Starts of the time units, under their former name.
    ///
    /// Deprecated by the vendor.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    #[deprecated(note = "deprecated by the vendor")]
    pub dates_utc: Vec<String>,
    /// Starts of the time units, in the order of the number lists.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub time_unit_starts_utc: Vec<String>,
    /// The category availabilities.
    pub category_availabilities: Vec<CategoryAvailability>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAvailabilityResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `services/getAvailability/2024-01-22`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAvailability2024_01_22Request {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// The metrics to return.
    ///
    /// Items: at least 1. No duplicates.
    pub metrics: Vec<ResourceAvailabilityMetricType>,
}

impl GetAvailability2024_01_22Request {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
        metrics: impl IntoIterator<Item = ResourceAvailabilityMetricType>,
    ) -> Self {
        Self {
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            metrics: metrics.into_iter().collect(),
        }
    }
}

#[cfg(feature = "services")]
impl runtime::Operation for GetAvailability2024_01_22Request {
    type Response = GetAvailability2024_01_22Response;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "services/getAvailability/2024-01-22",
            "/api/connector/v1/services/getAvailability/2024-01-22",
            runtime::Effect::Read,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "Metrics",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
                runtime::Limit::new("Metrics", runtime::Rule::Unique),
            ],
        );
}

/// Response of `services/getAvailability/2024-01-22`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAvailability2024_01_22Response {
    /// Starts of the time units, in the order of the metric values.
    pub time_unit_starts_utc: Vec<values::UtcDateTime>,
    /// The resource category availabilities.
    pub resource_category_availabilities: Vec<ResourceCategoryAvailabilityV20240122>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAvailability2024_01_22Response {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `services/updateAvailability`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAvailabilityRequest {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The adjustments, each for one category and interval.
    ///
    /// Items: 1 to 1000.
    pub availability_updates: Vec<ServiceAvailabilityUpdateData>,
}

impl UpdateAvailabilityRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        availability_updates: impl IntoIterator<Item = ServiceAvailabilityUpdateData>,
    ) -> Self {
        Self {
            service_id,
            availability_updates: availability_updates.into_iter().collect(),
        }
    }
}

#[cfg(feature = "services")]
impl runtime::Operation for UpdateAvailabilityRequest {
    type Response = UpdateAvailabilityResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "services/updateAvailability",
            "/api/connector/v1/services/updateAvailability",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("availabilityAdjustments/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "AvailabilityUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AvailabilityUpdates[].PaxCounts",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(5),
                    },
                ),
            ],
        );
}

#[cfg(all(feature = "services", feature = "availability-adjustments"))]
impl runtime::Confirmed for UpdateAvailabilityRequest {
    type Read = super::availability_adjustments::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `services/updateAvailability`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAvailabilityResponse {}

impl runtime::OperationResponse for UpdateAvailabilityResponse {}

/// The operations of `services`. Services of an enterprise, such as accommodation or breakfast, and
/// their availability.
#[cfg(feature = "services")]
#[derive(Debug, Clone)]
pub struct Services {
    client: runtime::Client,
}

#[cfg(feature = "services")]
impl Services {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists services, newest first.
    ///
    /// `POST /api/connector/v1/services/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns how many units of each resource category are free in every time unit of an interval.
    ///
    /// `POST /api/connector/v1/services/getAvailability`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_availability(
        &self,
        request: GetAvailabilityRequest,
    ) -> runtime::Call<GetAvailabilityRequest> {
        self.client.call(request)
    }

    /// Returns the chosen availability metrics of each resource category for every time unit of an
    /// interval.
    ///
    /// `POST /api/connector/v1/services/getAvailability/2024-01-22`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_availability_2024_01_22(
        &self,
        request: GetAvailability2024_01_22Request,
    ) -> runtime::Call<GetAvailability2024_01_22Request> {
        self.client.call(request)
    }

    /// Adjusts the number of available units of resource categories over intervals of time units.
    ///
    /// `POST /api/connector/v1/services/updateAvailability`
    ///
    /// **Not idempotent:** calling it twice does it twice. The number sent is an adjustment relative to the
    /// availability, not the availability wanted; nothing in the contract rules out that two adjustments of
    /// the same interval add up, so a repeat is not safe. If the response is lost, check with
    /// `availabilityAdjustments/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn update_availability(
        &self,
        request: UpdateAvailabilityRequest,
    ) -> runtime::Call<UpdateAvailabilityRequest> {
        self.client.call(request)
    }
}
