// Generated from schema/cancellation_policies.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "cancellation-policies")]
pub use super::common::{ActivityStates, CurrencyValue, TimeInterval};

/// A rule on the fee for cancelling reservations made with the rates of a rate group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicy {
    /// Identifier of this cancellation policy.
    pub id: ids::CancellationPolicyId,
    /// Identifier of the rate group.
    pub rate_group_id: ids::RateGroupId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Moment from which `ApplicabilityOffset` counts.
    pub applicability: CancellationPolicyApplicability,
    /// What `RelativeFee` is counted from.
    pub fee_extent: Vec<CancellationFeeExtent>,
    /// Time between the moment of `Applicability` and the start of the fee.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::IsoDuration>()` reads it.
    pub applicability_offset: String,
    /// At most so many time units count towards the fee.
    pub fee_maximum_time_units: Option<i32>,
    /// Fixed part of the fee.
    pub absolute_fee: common::CurrencyValue,
    /// Part of the fee in proportion to the price.
    pub relative_fee: values::Decimal,
    /// Whether it is active.
    pub is_active: bool,
}

/// The cancellation policies of one rate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByRate {
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// Policies that apply to the rate.
    pub policies: Vec<CancellationPolicyData>,
}

/// The cancellation policies of one reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyByReservation {
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Policies that apply to the reservation.
    pub policies: Vec<CancellationPolicyData>,
}

/// The terms of a cancellation policy.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancellationPolicyData {
    /// Moment from which `ApplicabilityOffset` counts.
    pub applicability: CancellationPolicyApplicabilityEnum,
    /// What `RelativeFee` is counted from.
    pub fee_extents: Vec<CancellationFeeExtentEnum>,
    /// Time between the moment of `Applicability` and the start of the fee.
    pub applicability_offset: values::IsoDuration,
    /// At most so many time units count towards the fee.
    pub fee_maximum_time_units: Option<i32>,
    /// Fixed part of the fee.
    pub absolute_fee: common::CurrencyValue,
    /// Part of the fee in proportion to the price.
    pub relative_fee: values::Decimal,
}

/// What a relative cancellation fee is counted from.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancellationFeeExtent {
    /// The time units, such as nights.
    TimeUnits,
    /// The products ordered along.
    Products,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CancellationFeeExtent {}

impl CancellationFeeExtent {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::TimeUnits, Self::Products];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimeUnits => "TimeUnits",
            Self::Products => "Products",
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

/// What a relative cancellation fee is counted from, with values for nothing and everything.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancellationFeeExtentEnum {
    /// Nothing.
    Nothing,
    /// The time units, such as nights.
    TimeUnits,
    /// The products ordered along.
    Products,
    /// Time units and products.
    Everything,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CancellationFeeExtentEnum {}

impl CancellationFeeExtentEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Nothing,
        Self::TimeUnits,
        Self::Products,
        Self::Everything,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nothing => "Nothing",
            Self::TimeUnits => "TimeUnits",
            Self::Products => "Products",
            Self::Everything => "Everything",
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

/// The moment from which the offset of a cancellation policy counts.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancellationPolicyApplicability {
    /// When the reservation is created.
    Creation,
    /// When the reservation starts.
    Start,
    /// The date on which the reservation starts.
    StartDate,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CancellationPolicyApplicability {}

impl CancellationPolicyApplicability {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Creation, Self::Start, Self::StartDate];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creation => "Creation",
            Self::Start => "Start",
            Self::StartDate => "StartDate",
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

/// The moment from which the offset of a cancellation policy counts.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancellationPolicyApplicabilityEnum {
    /// When the reservation is created.
    Creation,
    /// When the reservation starts.
    Start,
    /// The date on which the reservation starts.
    StartDate,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CancellationPolicyApplicabilityEnum {}

impl CancellationPolicyApplicabilityEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Creation, Self::Start, Self::StartDate];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creation => "Creation",
            Self::Start => "Start",
            Self::StartDate => "StartDate",
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

/// Request of `cancellationPolicies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 100.
    pub service_ids: Vec<ids::ServiceId>,
    /// Identifiers of the cancellation policies.
    ///
    /// Items: 1 to 1000.
    pub cancellation_policy_ids: Option<Vec<ids::CancellationPolicyId>>,
    /// Identifiers of the rate groups.
    ///
    /// Items: 1 to 1000.
    pub rate_group_ids: Option<Vec<ids::RateGroupId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            service_ids: service_ids.into_iter().collect(),
            cancellation_policy_ids: None,
            rate_group_ids: None,
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

    /// Sets `CancellationPolicyIds`. Identifiers of the cancellation policies.
    #[must_use]
    #[inline]
    pub fn cancellation_policy_ids(
        mut self,
        cancellation_policy_ids: impl IntoIterator<Item = ids::CancellationPolicyId>,
    ) -> Self {
        self.cancellation_policy_ids = Some(
            cancellation_policy_ids.into_iter().collect(),
        );
        self
    }

    /// Sets `RateGroupIds`. Identifiers of the rate groups.
    #[must_use]
    #[inline]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<Item = ids::RateGroupId>,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().collect());
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

#[cfg(feature = "cancellation-policies")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "cancellationPolicies/getAll",
            "/api/connector/v1/cancellationPolicies/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
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
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "CancellationPolicyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "RateGroupIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "cancellation-policies")]
impl runtime::Paginated for GetAllRequest {
    type Item = CancellationPolicy;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.cancellation_policies.len()
    }

    #[inline]
    fn key(item: &CancellationPolicy) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<CancellationPolicy> {
        response.cancellation_policies
    }
}

/// Response of `cancellationPolicies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The cancellation policies.
    ///
    /// Items: at most 1000.
    pub cancellation_policies: Vec<CancellationPolicy>,
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

/// Request of `cancellationPolicies/getByRates`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetByRatesRequest {
    /// Identifiers of the rates.
    ///
    /// Items: 1 to 100.
    pub rate_ids: Vec<ids::RateId>,
    /// Start of the reservation in question.
    pub reservation_start_utc: values::UtcDateTime,
    /// End of the reservation in question.
    pub reservation_end_utc: values::UtcDateTime,
}

impl GetByRatesRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        rate_ids: impl IntoIterator<Item = ids::RateId>,
        reservation_start_utc: values::UtcDateTime,
        reservation_end_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            rate_ids: rate_ids.into_iter().collect(),
            reservation_start_utc,
            reservation_end_utc,
        }
    }
}

#[cfg(feature = "cancellation-policies")]
impl runtime::Operation for GetByRatesRequest {
    type Response = GetByRatesResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "cancellationPolicies/getByRates",
            "/api/connector/v1/cancellationPolicies/getByRates",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "RateIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `cancellationPolicies/getByRates`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetByRatesResponse {
    /// The cancellation policies.
    ///
    /// Items: at most 1300.
    pub cancellation_policies: Vec<CancellationPolicyByRate>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetByRatesResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `cancellationPolicies/getByReservations`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetByReservationsRequest {
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 100.
    pub reservation_ids: Vec<ids::ReservationId>,
}

impl GetByReservationsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_ids: impl IntoIterator<Item = ids::ReservationId>) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "cancellation-policies")]
impl runtime::Operation for GetByReservationsRequest {
    type Response = GetByReservationsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "cancellationPolicies/getByReservations",
            "/api/connector/v1/cancellationPolicies/getByReservations",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `cancellationPolicies/getByReservations`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetByReservationsResponse {
    /// The cancellation policies.
    ///
    /// Items: at most 1300.
    pub cancellation_policies: Vec<CancellationPolicyByReservation>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetByReservationsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `cancellationPolicies`. Rules that say when a cancellation costs a fee and how
/// much.
#[cfg(feature = "cancellation-policies")]
#[derive(Debug, Clone)]
pub struct CancellationPolicies {
    client: runtime::Client,
}

#[cfg(feature = "cancellation-policies")]
impl CancellationPolicies {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists the cancellation policies of services.
    ///
    /// `POST /api/connector/v1/cancellationPolicies/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns the cancellation policies that would apply to a reservation under each of the given rates.
    ///
    /// `POST /api/connector/v1/cancellationPolicies/getByRates`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_by_rates(
        &self,
        request: GetByRatesRequest,
    ) -> runtime::Call<GetByRatesRequest> {
        self.client.call(request)
    }

    /// Returns the cancellation policies that apply to each of the given reservations.
    ///
    /// `POST /api/connector/v1/cancellationPolicies/getByReservations`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_by_reservations(
        &self,
        request: GetByReservationsRequest,
    ) -> runtime::Call<GetByReservationsRequest> {
        self.client.call(request)
    }
}
