// Generated from schema/restrictions.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "restrictions")]
pub use super::common::{
    CurrencyValue, CurrencyValueOld, ResourceCategoryTypeEnum, TimeInterval,
};

/// The days of the week to which a restriction applies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DaysParameters {
    /// True when the restriction applies on Mondays.
    pub monday: bool,
    /// True when the restriction applies on Tuesdays.
    pub tuesday: bool,
    /// True when the restriction applies on Wednesdays.
    pub wednesday: bool,
    /// True when the restriction applies on Thursdays.
    pub thursday: bool,
    /// True when the restriction applies on Fridays.
    pub friday: bool,
    /// True when the restriction applies on Saturdays.
    pub saturday: bool,
    /// True when the restriction applies on Sundays.
    pub sunday: bool,
}

impl DaysParameters {
    /// Creates it with every flag false, and without any other field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            monday: false,
            tuesday: false,
            wednesday: false,
            thursday: false,
            friday: false,
            saturday: false,
            sunday: false,
        }
    }

    /// Sets `Monday`. True when the restriction applies on Mondays.
    #[must_use]
    #[inline]
    pub fn monday(mut self, monday: bool) -> Self {
        self.monday = monday;
        self
    }

    /// Sets `Tuesday`. True when the restriction applies on Tuesdays.
    #[must_use]
    #[inline]
    pub fn tuesday(mut self, tuesday: bool) -> Self {
        self.tuesday = tuesday;
        self
    }

    /// Sets `Wednesday`. True when the restriction applies on Wednesdays.
    #[must_use]
    #[inline]
    pub fn wednesday(mut self, wednesday: bool) -> Self {
        self.wednesday = wednesday;
        self
    }

    /// Sets `Thursday`. True when the restriction applies on Thursdays.
    #[must_use]
    #[inline]
    pub fn thursday(mut self, thursday: bool) -> Self {
        self.thursday = thursday;
        self
    }

    /// Sets `Friday`. True when the restriction applies on Fridays.
    #[must_use]
    #[inline]
    pub fn friday(mut self, friday: bool) -> Self {
        self.friday = friday;
        self
    }

    /// Sets `Saturday`. True when the restriction applies on Saturdays.
    #[must_use]
    #[inline]
    pub fn saturday(mut self, saturday: bool) -> Self {
        self.saturday = saturday;
        self
    }

    /// Sets `Sunday`. True when the restriction applies on Sundays.
    #[must_use]
    #[inline]
    pub fn sunday(mut self, sunday: bool) -> Self {
        self.sunday = sunday;
        self
    }
}

impl Default for DaysParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The hours of the day to which a restriction applies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hours {
    /// True when the restriction applies from 0:00 to 1:00.
    pub zero: bool,
    /// True when the restriction applies from 1:00 to 2:00.
    pub one: bool,
    /// True when the restriction applies from 2:00 to 3:00.
    pub two: bool,
    /// True when the restriction applies from 3:00 to 4:00.
    pub three: bool,
    /// True when the restriction applies from 4:00 to 5:00.
    pub four: bool,
    /// True when the restriction applies from 5:00 to 6:00.
    pub five: bool,
    /// True when the restriction applies from 6:00 to 7:00.
    pub six: bool,
    /// True when the restriction applies from 7:00 to 8:00.
    pub seven: bool,
    /// True when the restriction applies from 8:00 to 9:00.
    pub eight: bool,
    /// True when the restriction applies from 9:00 to 10:00.
    pub nine: bool,
    /// True when the restriction applies from 10:00 to 11:00.
    pub ten: bool,
    /// True when the restriction applies from 11:00 to 12:00.
    pub eleven: bool,
    /// True when the restriction applies from 12:00 to 13:00.
    pub twelve: bool,
    /// True when the restriction applies from 13:00 to 14:00.
    pub thirteen: bool,
    /// True when the restriction applies from 14:00 to 15:00.
    pub fourteen: bool,
    /// True when the restriction applies from 15:00 to 16:00.
    pub fifteen: bool,
    /// True when the restriction applies from 16:00 to 17:00.
    pub sixteen: bool,
    /// True when the restriction applies from 17:00 to 18:00.
    pub seventeen: bool,
    /// True when the restriction applies from 18:00 to 19:00.
    pub eighteen: bool,
    /// True when the restriction applies from 19:00 to 20:00.
    pub nineteen: bool,
    /// True when the restriction applies from 20:00 to 21:00.
    pub twenty: bool,
    /// True when the restriction applies from 21:00 to 22:00.
    pub twenty_one: bool,
    /// True when the restriction applies from 22:00 to 23:00.
    pub twenty_two: bool,
    /// True when the restriction applies from 23:00 to 24:00.
    pub twenty_three: bool,
}

/// A limit on the booking of a service; it holds for reservations that meet the conditions and none of
/// the exceptions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Restriction {
    /// Identifier of this restriction.
    pub id: ids::RestrictionId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Who set the restriction.
    pub origin: RestrictionOriginEnum,
    /// What a reservation has to match for the restriction to hold.
    pub conditions: RestrictionConditions,
    /// What exempts a matching reservation.
    pub exceptions: Option<RestrictionExceptions>,
}

/// Conditions of the restrictions to remove.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionClearData {
    /// Which time of the stay is compared with the period.
    pub type_: RestrictionType,
    /// Only this rate, by identifier or by `eid:` and its external identifier.
    pub exact_rate_id: Option<values::HybridId<ids::markers::Rate>>,
    /// This base rate and the rates that depend on it, by identifier or by `eid:` and its external
    /// identifier.
    pub base_rate_id: Option<values::HybridId<ids::markers::Rate>>,
    /// Rates of this group, by identifier or by `eid:` and its external identifier.
    pub rate_group_id: Option<values::HybridId<ids::markers::RateGroup>>,
    /// Only this resource category, by identifier or by `eid:` and its external identifier.
    pub resource_category_id: Option<values::HybridId<ids::markers::ResourceCategory>>,
    /// Only resource categories of this type.
    pub resource_category_type: Option<common::ResourceCategoryTypeEnum>,
    /// Start of the period; left out, it is open.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period; left out, it is open.
    pub end_utc: Option<values::UtcDateTime>,
    /// Days of the week to which the restriction applies.
    pub days: DaysParameters,
}

impl RestrictionClearData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(type_: RestrictionType, days: DaysParameters) -> Self {
        Self {
            type_,
            exact_rate_id: None,
            base_rate_id: None,
            rate_group_id: None,
            resource_category_id: None,
            resource_category_type: None,
            start_utc: None,
            end_utc: None,
            days,
        }
    }

    /// Sets `ExactRateId`. Only this rate, by identifier or by `eid:` and its external identifier.
    #[must_use]
    #[inline]
    pub fn exact_rate_id(
        mut self,
        exact_rate_id: impl Into<values::HybridId<ids::markers::Rate>>,
    ) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets `BaseRateId`. This base rate and the rates that depend on it, by identifier or by `eid:` and
    /// its external identifier.
    #[must_use]
    #[inline]
    pub fn base_rate_id(
        mut self,
        base_rate_id: impl Into<values::HybridId<ids::markers::Rate>>,
    ) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
        self
    }

    /// Sets `RateGroupId`. Rates of this group, by identifier or by `eid:` and its external identifier.
    #[must_use]
    #[inline]
    pub fn rate_group_id(
        mut self,
        rate_group_id: impl Into<values::HybridId<ids::markers::RateGroup>>,
    ) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `ResourceCategoryId`. Only this resource category, by identifier or by `eid:` and its external
    /// identifier.
    #[must_use]
    #[inline]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<values::HybridId<ids::markers::ResourceCategory>>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets `ResourceCategoryType`. Only resource categories of this type.
    #[must_use]
    #[inline]
    pub fn resource_category_type(
        mut self,
        resource_category_type: common::ResourceCategoryTypeEnum,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type);
        self
    }

    /// Sets `StartUtc`. Start of the period; left out, it is open.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the period; left out, it is open.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

/// What a reservation has to match for a restriction to hold.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionConditions {
    /// Which time of the stay is compared with the period.
    pub type_: RestrictionType,
    /// Only this rate.
    pub exact_rate_id: Option<ids::RateId>,
    /// This base rate and the rates that depend on it.
    pub base_rate_id: Option<ids::RateId>,
    /// Rates of this group.
    pub rate_group_id: Option<ids::RateGroupId>,
    /// Only this resource category.
    pub resource_category_id: Option<ids::ResourceCategoryId>,
    /// Only resource categories of this type.
    pub resource_category_type: Option<common::ResourceCategoryTypeEnum>,
    /// Start of the period; empty when it is open.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub start_utc: Option<String>,
    /// End of the period; empty when it is open.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub end_utc: Option<String>,
    /// Days of the week to which the restriction applies.
    pub days: Vec<String>,
    /// Hours of the day to which the restriction applies.
    pub hours: Option<Hours>,
}

/// What exempts a reservation from a restriction whose conditions it matches.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionExceptions {
    /// Exempts what is booked at least this long before the start.
    pub min_advance: Option<values::IsoDuration>,
    /// Exempts what is booked at most this long before the start.
    pub max_advance: Option<values::IsoDuration>,
    /// Exempts stays of at least this length.
    pub min_length: Option<values::IsoDuration>,
    /// Exempts stays of at most this length.
    pub max_length: Option<values::IsoDuration>,
    /// Exempts reservations whose price is at least this.
    pub min_price: Option<common::CurrencyValueOld>,
    /// Exempts reservations whose price is at most this.
    pub max_price: Option<common::CurrencyValueOld>,
}

/// A restriction to set, with its conditions and exceptions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestrictionSetData {
    /// Which time of the stay is compared with the period.
    pub type_: RestrictionType,
    /// Only this rate, by identifier or by `eid:` and its external identifier.
    pub exact_rate_id: Option<values::HybridId<ids::markers::Rate>>,
    /// This base rate and the rates that depend on it, by identifier or by `eid:` and its external
    /// identifier.
    pub base_rate_id: Option<values::HybridId<ids::markers::Rate>>,
    /// Rates of this group, by identifier or by `eid:` and its external identifier.
    pub rate_group_id: Option<values::HybridId<ids::markers::RateGroup>>,
    /// Only this resource category, by identifier or by `eid:` and its external identifier.
    pub resource_category_id: Option<values::HybridId<ids::markers::ResourceCategory>>,
    /// Only resource categories of this type.
    pub resource_category_type: Option<common::ResourceCategoryTypeEnum>,
    /// Start of the period; left out, it is open.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period; left out, it is open.
    pub end_utc: Option<values::UtcDateTime>,
    /// Days of the week to which the restriction applies.
    pub days: DaysParameters,
    /// Exempts what is booked at least this long before the start.
    pub min_advance: Option<values::IsoDuration>,
    /// Exempts what is booked at most this long before the start.
    pub max_advance: Option<values::IsoDuration>,
    /// Exempts stays of at least this length.
    pub min_length: Option<values::IsoDuration>,
    /// Exempts stays of at most this length.
    pub max_length: Option<values::IsoDuration>,
    /// Exempts reservations whose price is at least this.
    pub min_price: Option<common::CurrencyValue>,
    /// Exempts reservations whose price is at most this.
    pub max_price: Option<common::CurrencyValue>,
}

impl RestrictionSetData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(type_: RestrictionType, days: DaysParameters) -> Self {
        Self {
            type_,
            exact_rate_id: None,
            base_rate_id: None,
            rate_group_id: None,
            resource_category_id: None,
            resource_category_type: None,
            start_utc: None,
            end_utc: None,
            days,
            min_advance: None,
            max_advance: None,
            min_length: None,
            max_length: None,
            min_price: None,
            max_price: None,
        }
    }

    /// Sets `ExactRateId`. Only this rate, by identifier or by `eid:` and its external identifier.
    #[must_use]
    #[inline]
    pub fn exact_rate_id(
        mut self,
        exact_rate_id: impl Into<values::HybridId<ids::markers::Rate>>,
    ) -> Self {
        self.exact_rate_id = Some(exact_rate_id.into());
        self
    }

    /// Sets `BaseRateId`. This base rate and the rates that depend on it, by identifier or by `eid:` and
    /// its external identifier.
    #[must_use]
    #[inline]
    pub fn base_rate_id(
        mut self,
        base_rate_id: impl Into<values::HybridId<ids::markers::Rate>>,
    ) -> Self {
        self.base_rate_id = Some(base_rate_id.into());
        self
    }

    /// Sets `RateGroupId`. Rates of this group, by identifier or by `eid:` and its external identifier.
    #[must_use]
    #[inline]
    pub fn rate_group_id(
        mut self,
        rate_group_id: impl Into<values::HybridId<ids::markers::RateGroup>>,
    ) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `ResourceCategoryId`. Only this resource category, by identifier or by `eid:` and its external
    /// identifier.
    #[must_use]
    #[inline]
    pub fn resource_category_id(
        mut self,
        resource_category_id: impl Into<values::HybridId<ids::markers::ResourceCategory>>,
    ) -> Self {
        self.resource_category_id = Some(resource_category_id.into());
        self
    }

    /// Sets `ResourceCategoryType`. Only resource categories of this type.
    #[must_use]
    #[inline]
    pub fn resource_category_type(
        mut self,
        resource_category_type: common::ResourceCategoryTypeEnum,
    ) -> Self {
        self.resource_category_type = Some(resource_category_type);
        self
    }

    /// Sets `StartUtc`. Start of the period; left out, it is open.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the period; left out, it is open.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `MinAdvance`. Exempts what is booked at least this long before the start.
    #[must_use]
    #[inline]
    pub fn min_advance(mut self, min_advance: values::IsoDuration) -> Self {
        self.min_advance = Some(min_advance);
        self
    }

    /// Sets `MaxAdvance`. Exempts what is booked at most this long before the start.
    #[must_use]
    #[inline]
    pub fn max_advance(mut self, max_advance: values::IsoDuration) -> Self {
        self.max_advance = Some(max_advance);
        self
    }

    /// Sets `MinLength`. Exempts stays of at least this length.
    #[must_use]
    #[inline]
    pub fn min_length(mut self, min_length: values::IsoDuration) -> Self {
        self.min_length = Some(min_length);
        self
    }

    /// Sets `MaxLength`. Exempts stays of at most this length.
    #[must_use]
    #[inline]
    pub fn max_length(mut self, max_length: values::IsoDuration) -> Self {
        self.max_length = Some(max_length);
        self
    }

    /// Sets `MinPrice`. Exempts reservations whose price is at least this.
    #[must_use]
    #[inline]
    pub fn min_price(mut self, min_price: common::CurrencyValue) -> Self {
        self.min_price = Some(min_price);
        self
    }

    /// Sets `MaxPrice`. Exempts reservations whose price is at most this.
    #[must_use]
    #[inline]
    pub fn max_price(mut self, max_price: common::CurrencyValue) -> Self {
        self.max_price = Some(max_price);
        self
    }
}

/// Who set a restriction.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictionOrigin {
    /// A member of staff, in the application of the system.
    User,
    /// An integration, through an interface such as this one.
    Integration,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RestrictionOrigin {}

impl RestrictionOrigin {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::User, Self::Integration];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Integration => "Integration",
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

/// Who set a restriction.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictionOriginEnum {
    /// A member of staff, in the application of the system.
    User,
    /// An integration, through an interface such as this one.
    Integration,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RestrictionOriginEnum {}

impl RestrictionOriginEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::User, Self::Integration];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Integration => "Integration",
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

/// Which time of a stay is compared with the period of a restriction.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictionType {
    /// Any time unit of the stay lies in the period.
    Stay,
    /// The stay starts in the period.
    Start,
    /// The stay ends in the period.
    End,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RestrictionType {}

impl RestrictionType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Stay, Self::Start, Self::End];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stay => "Stay",
            Self::Start => "Start",
            Self::End => "End",
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

/// Request of `restrictions/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearRequest {
    /// The service, by identifier or by `eid:` and its external identifier.
    pub service_id: values::HybridId<ids::markers::Service>,
    /// The conditions under which restrictions are removed.
    ///
    /// Items: 1 to 1000.
    pub data: Vec<RestrictionClearData>,
}

impl ClearRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: impl Into<values::HybridId<ids::markers::Service>>,
        data: impl IntoIterator<Item = RestrictionClearData>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().collect(),
        }
    }
}

#[cfg(feature = "restrictions")]
impl runtime::Operation for ClearRequest {
    type Response = ClearResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "restrictions/clear",
            "/api/connector/v1/restrictions/clear",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("restrictions/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "Data",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `restrictions/clear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClearResponse {}

impl runtime::OperationResponse for ClearResponse {}

/// Request of `restrictions/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Former choice of the time that is compared with `StartUtc` and `EndUtc`.
    ///
    /// Deprecated since 2020-08-19.
    #[deprecated(note = "deprecated since 2020-08-19")]
    pub time_filter: Option<String>,
    /// Start of the interval of the former time filter.
    ///
    /// Deprecated since 2020-08-19.
    #[deprecated(note = "deprecated since 2020-08-19")]
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the interval of the former time filter.
    ///
    /// Deprecated since 2020-08-19.
    #[deprecated(note = "deprecated since 2020-08-19")]
    pub end_utc: Option<values::UtcDateTime>,
    /// Only restrictions whose period has time in common with this interval.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only what was created in this interval.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    pub updated_utc: Option<common::TimeInterval>,
    /// Identifiers of the restrictions.
    ///
    /// Items: at most 1000.
    pub restriction_ids: Option<Vec<ids::RestrictionId>>,
    /// Identifiers of the resource categories.
    ///
    /// Items: at most 1000.
    pub resource_category_ids: Option<Vec<ids::ResourceCategoryId>>,
    /// Only restrictions that concern these rates.
    ///
    /// Items: at most 1000.
    pub rate_ids: Option<Vec<ids::RateId>>,
    /// Only restrictions set for exactly these rates.
    ///
    /// Items: at most 1000.
    pub exact_rate_ids: Option<Vec<ids::RateId>>,
    /// Only restrictions set for these base rates and the rates that depend on them.
    ///
    /// Items: at most 1000.
    pub base_rate_ids: Option<Vec<ids::RateId>>,
    /// Only restrictions of this origin.
    pub origin: Option<RestrictionOrigin>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(service_ids: impl IntoIterator<Item = ids::ServiceId>) -> Self {
        Self {
            enterprise_ids: None,
            time_filter: None,
            start_utc: None,
            end_utc: None,
            colliding_utc: None,
            created_utc: None,
            updated_utc: None,
            restriction_ids: None,
            resource_category_ids: None,
            rate_ids: None,
            exact_rate_ids: None,
            base_rate_ids: None,
            origin: None,
            service_ids: service_ids.into_iter().collect(),
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

    /// Sets `TimeFilter`. Former choice of the time that is compared with `StartUtc` and `EndUtc`.
    #[deprecated(note = "deprecated since 2020-08-19")]
    #[must_use]
    #[inline]
    pub fn time_filter(mut self, time_filter: impl Into<String>) -> Self {
        self.time_filter = Some(time_filter.into());
        self
    }

    /// Sets `StartUtc`. Start of the interval of the former time filter.
    #[deprecated(note = "deprecated since 2020-08-19")]
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the interval of the former time filter.
    #[deprecated(note = "deprecated since 2020-08-19")]
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `CollidingUtc`. Only restrictions whose period has time in common with this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `RestrictionIds`. Identifiers of the restrictions.
    #[must_use]
    #[inline]
    pub fn restriction_ids(
        mut self,
        restriction_ids: impl IntoIterator<Item = ids::RestrictionId>,
    ) -> Self {
        self.restriction_ids = Some(restriction_ids.into_iter().collect());
        self
    }

    /// Sets `ResourceCategoryIds`. Identifiers of the resource categories.
    #[must_use]
    #[inline]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<Item = ids::ResourceCategoryId>,
    ) -> Self {
        self.resource_category_ids = Some(resource_category_ids.into_iter().collect());
        self
    }

    /// Sets `RateIds`. Only restrictions that concern these rates.
    #[must_use]
    #[inline]
    pub fn rate_ids(mut self, rate_ids: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().collect());
        self
    }

    /// Sets `ExactRateIds`. Only restrictions set for exactly these rates.
    #[must_use]
    #[inline]
    pub fn exact_rate_ids(
        mut self,
        exact_rate_ids: impl IntoIterator<Item = ids::RateId>,
    ) -> Self {
        self.exact_rate_ids = Some(exact_rate_ids.into_iter().collect());
        self
    }

    /// Sets `BaseRateIds`. Only restrictions set for these base rates and the rates that depend on them.
    #[must_use]
    #[inline]
    pub fn base_rate_ids(
        mut self,
        base_rate_ids: impl IntoIterator<Item = ids::RateId>,
    ) -> Self {
        self.base_rate_ids = Some(base_rate_ids.into_iter().collect());
        self
    }

    /// Sets `Origin`. Only restrictions of this origin.
    #[must_use]
    #[inline]
    pub fn origin(mut self, origin: RestrictionOrigin) -> Self {
        self.origin = Some(origin);
        self
    }
}

#[cfg(feature = "restrictions")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "restrictions/getAll",
            "/api/connector/v1/restrictions/getAll",
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
                    "RestrictionIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ResourceCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "RateIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ExactRateIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BaseRateIds",
                    runtime::Rule::Items {
                        min: None,
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
            ],
        );
}

#[cfg(feature = "restrictions")]
impl runtime::Paginated for GetAllRequest {
    type Item = Restriction;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.restrictions.len()
    }

    #[inline]
    fn key(item: &Restriction) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Restriction> {
        response.restrictions
    }
}

/// Response of `restrictions/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The restrictions.
    pub restrictions: Vec<Restriction>,
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

/// Request of `restrictions/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRequest {
    /// The service, by identifier or by `eid:` and its external identifier.
    pub service_id: values::HybridId<ids::markers::Service>,
    /// The restrictions to set.
    ///
    /// Items: 1 to 1000.
    pub data: Vec<RestrictionSetData>,
}

impl SetRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: impl Into<values::HybridId<ids::markers::Service>>,
        data: impl IntoIterator<Item = RestrictionSetData>,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            data: data.into_iter().collect(),
        }
    }
}

#[cfg(feature = "restrictions")]
impl runtime::Operation for SetRequest {
    type Response = SetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "restrictions/set",
            "/api/connector/v1/restrictions/set",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("restrictions/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "Data",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "restrictions")]
impl runtime::Confirmed for SetRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `restrictions/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetResponse {}

impl runtime::OperationResponse for SetResponse {}

/// The operations of `restrictions`. Limits on when and how the rates and categories of a service can
/// be booked.
#[cfg(feature = "restrictions")]
#[derive(Debug, Clone)]
pub struct Restrictions {
    client: runtime::Client,
}

#[cfg(feature = "restrictions")]
impl Restrictions {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Removes restrictions with the given conditions from a service. Answers 409 when the data changed
    /// meanwhile: read again, and send again.
    ///
    /// `POST /api/connector/v1/restrictions/clear`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `restrictions/getAll` before you call it again.
    #[inline]
    pub fn clear(&self, request: ClearRequest) -> runtime::Call<ClearRequest> {
        self.client.call(request)
    }

    /// Lists the restrictions of the given services, newest first.
    ///
    /// `POST /api/connector/v1/restrictions/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Sets restrictions on a service. Answers 409 when the data changed meanwhile: read again, and send
    /// again.
    ///
    /// `POST /api/connector/v1/restrictions/set`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. A
    /// restriction is addressed by its conditions; setting the same conditions and exceptions again leaves
    /// the same restrictions in force. If the response is lost, check with `restrictions/getAll` before you
    /// call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by
    /// `UpdatedUtc`.
    #[inline]
    pub fn set(&self, request: SetRequest) -> runtime::Call<SetRequest> {
        self.client.call(request)
    }
}
