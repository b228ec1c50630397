// Generated from schema/rates.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "rates")]
pub use super::common::{
    ActivityStates, Amount, AmountParameters, RateGroupOld, RateType, TaxBreakdown,
    TaxBreakdownItem, TaxExemptionReasonType, TaxValue, TimeInterval,
};

/// A change of price for persons of an age category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategoryAdjustment {
    /// Identifier of the age category.
    pub age_category_id: ids::AgeCategoryId,
    /// Amount by which the price changes.
    pub absolute_value: values::Decimal,
    /// Which occupancy the adjustment concerns.
    pub type_: AgeCategoryAdjustmentType,
}

/// Pricing of a new rate that has prices of its own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingParametersWithOccupancyAdjustments {
    /// Base price of a time unit.
    pub amount: common::AmountParameters,
    /// Price change for occupancy below the regular capacity of a resource.
    pub negative_occupancy_adjustment: Option<values::Decimal>,
    /// Price change for occupancy above the regular capacity of a resource.
    pub extra_occupancy_adjustment: Option<values::Decimal>,
}

impl BaseRatePricingParametersWithOccupancyAdjustments {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(amount: common::AmountParameters) -> Self {
        Self {
            amount,
            negative_occupancy_adjustment: None,
            extra_occupancy_adjustment: None,
        }
    }

    /// Sets `NegativeOccupancyAdjustment`. Price change for occupancy below the regular capacity of a
    /// resource.
    #[must_use]
    #[inline]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: values::Decimal,
    ) -> Self {
        self.negative_occupancy_adjustment = Some(negative_occupancy_adjustment);
        self
    }

    /// Sets `ExtraOccupancyAdjustment`. Price change for occupancy above the regular capacity of a
    /// resource.
    #[must_use]
    #[inline]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: values::Decimal,
    ) -> Self {
        self.extra_occupancy_adjustment = Some(extra_occupancy_adjustment);
        self
    }
}

/// Pricing of a rate that has prices of its own, without occupancy adjustments.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseRatePricingWithoutAdjustmentsParameters {
    /// Base price of a time unit.
    pub amount: common::AmountParameters,
}

impl BaseRatePricingWithoutAdjustmentsParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(amount: common::AmountParameters) -> Self {
        Self { amount }
    }
}

/// How the price of a resource category differs from that of its parent category or from the base
/// price.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryAdjustment {
    /// Identifier of the category.
    pub category_id: ids::ResourceCategoryId,
    /// The category from whose price this one is derived.
    pub parent_category_id: Option<ids::ResourceCategoryId>,
    /// Amount by which the price differs.
    pub absolute_value: values::Decimal,
    /// Relative difference of the price.
    pub relative_value: values::Decimal,
}

/// Prices of a resource category in each time unit asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CategoryPricing {
    /// Identifier of the category.
    pub category_id: ids::ResourceCategoryId,
    /// Price without tax details, one per time unit.
    ///
    /// Deprecated since 2023-01-18; use `AmountPrices` instead.
    #[deprecated(note = "deprecated since 2023-01-18; use `AmountPrices` instead")]
    pub prices: Vec<values::Decimal>,
    /// Price, one per time unit.
    pub amount_prices: Vec<common::Amount>,
}

/// A former kind of restriction that closes a rate on certain days.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DateRestriction {
    /// Identifier of this date restriction.
    pub id: Option<ids::RateRestrictionId>,
    /// Identifier of the rate.
    pub rate_id: Option<ids::RateId>,
    /// True when the restriction comes from another rate, such as the base rate.
    pub is_inherited: Option<bool>,
    /// Start of the period; empty when it is open.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period; empty when it is open.
    pub end_utc: Option<values::UtcDateTime>,
    /// Days of the week on which the restriction applies.
    pub days: Vec<String>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
}

/// Pricing of a new rate that derives its prices from a base rate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentRatePricingParameters {
    /// The rate that the prices derive from, by identifier or by `eid:` and its external identifier.
    pub base_rate_id: values::HybridId<ids::markers::Rate>,
    /// Relative difference from the price of the base rate.
    pub relative_adjustment: Option<values::Decimal>,
    /// Fixed difference from the price of the base rate.
    pub absolute_adjustment: Option<values::Decimal>,
}

impl DependentRatePricingParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(base_rate_id: impl Into<values::HybridId<ids::markers::Rate>>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets `RelativeAdjustment`. Relative difference from the price of the base rate.
    #[must_use]
    #[inline]
    pub fn relative_adjustment(mut self, relative_adjustment: values::Decimal) -> Self {
        self.relative_adjustment = Some(relative_adjustment);
        self
    }

    /// Sets `AbsoluteAdjustment`. Fixed difference from the price of the base rate.
    #[must_use]
    #[inline]
    pub fn absolute_adjustment(mut self, absolute_adjustment: values::Decimal) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment);
        self
    }
}

/// Pricing of a created or overwritten rate that derives its prices from a base rate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DependentRateSetPricingParameters {
    /// The rate that the prices derive from, by identifier or by `eid:` and its external identifier.
    pub base_rate_id: values::HybridId<ids::markers::Rate>,
    /// Relative difference from the price of the base rate.
    pub relative_adjustment: Option<values::Decimal>,
    /// Fixed difference from the price of the base rate.
    pub absolute_adjustment: Option<values::Decimal>,
}

impl DependentRateSetPricingParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(base_rate_id: impl Into<values::HybridId<ids::markers::Rate>>) -> Self {
        Self {
            base_rate_id: base_rate_id.into(),
            relative_adjustment: None,
            absolute_adjustment: None,
        }
    }

    /// Sets `RelativeAdjustment`. Relative difference from the price of the base rate.
    #[must_use]
    #[inline]
    pub fn relative_adjustment(mut self, relative_adjustment: values::Decimal) -> Self {
        self.relative_adjustment = Some(relative_adjustment);
        self
    }

    /// Sets `AbsoluteAdjustment`. Fixed difference from the price of the base rate.
    #[must_use]
    #[inline]
    pub fn absolute_adjustment(mut self, absolute_adjustment: values::Decimal) -> Self {
        self.absolute_adjustment = Some(absolute_adjustment);
        self
    }
}

/// A former kind of restriction on how long before its start a stay is booked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EarlinessRestriction {
    /// Identifier of this earliness restriction.
    pub id: Option<ids::RateRestrictionId>,
    /// Identifier of the rate.
    pub rate_id: Option<ids::RateId>,
    /// True when the restriction comes from another rate, such as the base rate.
    pub is_inherited: Option<bool>,
    /// Start of the period; empty when it is open.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period; empty when it is open.
    pub end_utc: Option<values::UtcDateTime>,
    /// Days of the week on which the restriction applies.
    pub days: Vec<String>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Shortest allowed time between booking and start of the stay.
    pub min_advance: Option<values::IsoDuration>,
    /// Longest allowed time between booking and start of the stay.
    pub max_advance: Option<values::IsoDuration>,
}

/// A former kind of restriction on the length of a stay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LengthRestriction {
    /// Identifier of this length restriction.
    pub id: Option<ids::RateRestrictionId>,
    /// Identifier of the rate.
    pub rate_id: Option<ids::RateId>,
    /// True when the restriction comes from another rate, such as the base rate.
    pub is_inherited: Option<bool>,
    /// Start of the period; empty when it is open.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period; empty when it is open.
    pub end_utc: Option<values::UtcDateTime>,
    /// Days of the week on which the restriction applies.
    pub days: Vec<String>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Shortest allowed stay.
    pub min_length: Option<values::IsoDuration>,
    /// Longest allowed stay.
    pub max_length: Option<values::IsoDuration>,
}

/// A price plan under which a service is sold.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// Identifier of this rate.
    pub id: ids::RateId,
    /// Identifier of the group.
    pub group_id: ids::RateGroupId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The rate that the prices derive from, if they do.
    pub base_rate_id: Option<ids::RateId>,
    /// True when the rate has prices of its own instead of deriving them.
    pub is_base_rate: bool,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Whether it is active.
    pub is_active: bool,
    /// True when the rate is open for booking.
    pub is_enabled: bool,
    /// True when everybody may book the rate.
    pub is_public: bool,
    /// True when the rate is the default of its service.
    pub is_default: bool,
    /// Who may book the rate.
    pub type_: common::RateType,
    /// Name of the rate.
    ///
    /// Use `Names` instead.
    #[deprecated(note = "use `Names` instead")]
    pub name: Option<String>,
    /// Name of the rate, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Abbreviated name.
    pub short_name: Option<String>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Names shown to guests and partners, per language.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// Description, per language.
    pub description: std::collections::BTreeMap<String, String>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Why sales under the rate are exempt from tax.
    pub tax_exemption_reason: Option<common::TaxExemptionReasonType>,
    /// The legal provision that the tax exemption rests on.
    pub tax_exemption_legal_reference: Option<String>,
}

/// A rate to create.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddData {
    /// The service that the rate sells, by identifier or by `eid:` and its external identifier.
    pub service_id: values::HybridId<ids::markers::Service>,
    /// The group of the rate, by identifier or by `eid:` and its external identifier.
    pub rate_group_id: values::HybridId<ids::markers::RateGroup>,
    /// True when the rate is open for booking.
    pub is_enabled: Option<bool>,
    /// Whether everybody may book the rate.
    pub type_: Option<RateAddType>,
    /// The accounting category in which revenue under the rate is booked.
    pub accounting_category_id: Option<ids::AccountingCategoryId>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Name of the rate add data, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Abbreviated names, per language.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// Names shown to guests and partners, per language.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// Descriptions, per language.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// Whether the rate has prices of its own or derives them.
    pub pricing_type: RatePricingDiscriminator,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// The pricing, in the alternative that `PricingType` names.
    pub pricing: Option<RateAddPricingDataParameters>,
}

impl RateAddData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: impl Into<values::HybridId<ids::markers::Service>>,
        rate_group_id: impl Into<values::HybridId<ids::markers::RateGroup>>,
        names: impl IntoIterator<Item = (String, String)>,
        pricing_type: RatePricingDiscriminator,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            rate_group_id: rate_group_id.into(),
            is_enabled: None,
            type_: None,
            accounting_category_id: None,
            business_segment_id: None,
            names: names.into_iter().collect(),
            short_names: None,
            external_names: None,
            descriptions: None,
            pricing_type,
            external_identifier: None,
            pricing: None,
        }
    }

    /// Sets `IsEnabled`. True when the rate is open for booking.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `Type`. Whether everybody may book the rate.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: RateAddType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets `AccountingCategoryId`. The accounting category in which revenue under the rate is booked.
    #[must_use]
    #[inline]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: ids::AccountingCategoryId,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id);
        self
    }

    /// Sets `BusinessSegmentId`. Identifier of the business segment.
    #[must_use]
    #[inline]
    pub fn business_segment_id(
        mut self,
        business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id);
        self
    }

    /// Sets `ShortNames`. Abbreviated names, per language.
    #[must_use]
    #[inline]
    pub fn short_names(
        mut self,
        short_names: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.short_names = Some(short_names.into_iter().collect());
        self
    }

    /// Sets `ExternalNames`. Names shown to guests and partners, per language.
    #[must_use]
    #[inline]
    pub fn external_names(
        mut self,
        external_names: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.external_names = Some(external_names.into_iter().collect());
        self
    }

    /// Sets `Descriptions`. Descriptions, per language.
    #[must_use]
    #[inline]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.descriptions = Some(descriptions.into_iter().collect());
        self
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

    /// Sets `Pricing`. The pricing, in the alternative that `PricingType` names.
    #[must_use]
    #[inline]
    pub fn pricing(mut self, pricing: RateAddPricingDataParameters) -> Self {
        self.pricing = Some(pricing);
        self
    }
}

/// The pricing of a new rate; only the alternative that fits the type of pricing is filled in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateAddPricingDataParameters {
    /// Prices of its own.
    pub base_rate_pricing: Option<BaseRatePricingParametersWithOccupancyAdjustments>,
    /// Prices derived from a base rate.
    pub dependent_rate_pricing: Option<DependentRatePricingParameters>,
}

impl RateAddPricingDataParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            base_rate_pricing: None,
            dependent_rate_pricing: None,
        }
    }

    /// Sets `BaseRatePricing`. Prices of its own.
    #[must_use]
    #[inline]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: BaseRatePricingParametersWithOccupancyAdjustments,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing);
        self
    }

    /// Sets `DependentRatePricing`. Prices derived from a base rate.
    #[must_use]
    #[inline]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: DependentRatePricingParameters,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing);
        self
    }
}

impl Default for RateAddPricingDataParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// New occupancy adjustments of a rate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateCapacityOffsetUpdateParameters {
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// Sets the price change for occupancy below the regular capacity of a resource.
    pub negative_occupancy_adjustment: Option<values::UpdateValue<values::Decimal>>,
    /// Sets the price change for occupancy above the regular capacity of a resource.
    pub extra_occupancy_adjustment: Option<values::UpdateValue<values::Decimal>>,
}

impl RateCapacityOffsetUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(rate_id: ids::RateId) -> Self {
        Self {
            rate_id,
            negative_occupancy_adjustment: None,
            extra_occupancy_adjustment: None,
        }
    }

    /// Changes `NegativeOccupancyAdjustment`. Sets the price change for occupancy below the regular
    /// capacity of a resource.
    #[must_use]
    #[inline]
    pub fn negative_occupancy_adjustment(
        mut self,
        negative_occupancy_adjustment: values::Decimal,
    ) -> Self {
        self.negative_occupancy_adjustment = Some(
            values::UpdateValue::new(negative_occupancy_adjustment),
        );
        self
    }

    /// Changes `ExtraOccupancyAdjustment`. Sets the price change for occupancy above the regular capacity
    /// of a resource.
    #[must_use]
    #[inline]
    pub fn extra_occupancy_adjustment(
        mut self,
        extra_occupancy_adjustment: values::Decimal,
    ) -> Self {
        self.extra_occupancy_adjustment = Some(
            values::UpdateValue::new(extra_occupancy_adjustment),
        );
        self
    }
}

/// Which entities `rates/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateExtent {
    /// True returns the rates.
    pub rates: Option<bool>,
    /// True returns the groups of the rates.
    ///
    /// Deprecated since 2024-02-02; gone on 2026-01-10; use `rateGroups/getAll` instead.
    #[deprecated(
        note = "deprecated since 2024-02-02; gone on 2026-01-10; use `rateGroups/getAll` instead"
    )]
    pub rate_groups: Option<bool>,
    /// True covers rates that are assigned to availability blocks.
    pub availability_block_assignments: Option<bool>,
}

impl RateExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            rates: None,
            rate_groups: None,
            availability_block_assignments: None,
        }
    }

    /// Sets `Rates`. True returns the rates.
    #[must_use]
    #[inline]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `RateGroups`. True returns the groups of the rates.
    #[deprecated(
        note = "deprecated since 2024-02-02; gone on 2026-01-10; use `rateGroups/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn rate_groups(mut self, rate_groups: bool) -> Self {
        self.rate_groups = Some(rate_groups);
        self
    }

    /// Sets `AvailabilityBlockAssignments`. True covers rates that are assigned to availability blocks.
    #[must_use]
    #[inline]
    pub fn availability_block_assignments(
        mut self,
        availability_block_assignments: bool,
    ) -> Self {
        self.availability_block_assignments = Some(availability_block_assignments);
        self
    }
}

impl Default for RateExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A new price of a rate for an interval of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RatePriceUpdate {
    /// The resource category whose price is set; left out, the base price is set.
    pub category_id: Option<ids::ResourceCategoryId>,
    /// The new price; left out, the price stored for the interval is removed.
    pub value: Option<values::Decimal>,
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: Option<values::UtcDateTime>,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: Option<values::UtcDateTime>,
}

impl RatePriceUpdate {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            value: None,
            first_time_unit_start_utc: None,
            last_time_unit_start_utc: None,
        }
    }

    /// Sets `CategoryId`. The resource category whose price is set; left out, the base price is set.
    #[must_use]
    #[inline]
    pub fn category_id(mut self, category_id: ids::ResourceCategoryId) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `Value`. The new price; left out, the price stored for the interval is removed.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: values::Decimal) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `FirstTimeUnitStartUtc`. Start of the first time unit of the interval.
    #[must_use]
    #[inline]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.first_time_unit_start_utc = Some(first_time_unit_start_utc);
        self
    }

    /// Sets `LastTimeUnitStartUtc`. Start of the last time unit of the interval.
    #[must_use]
    #[inline]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.last_time_unit_start_utc = Some(last_time_unit_start_utc);
        self
    }
}

impl Default for RatePriceUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Restrictions of rates, in the shape from before `restrictions/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateRestrictionResult {
    /// Days on which rates are closed.
    pub date_restrictions: Vec<DateRestriction>,
    /// Limits on the time between booking and start of a stay.
    pub earliness_restrictions: Vec<EarlinessRestriction>,
    /// Limits on the length of a stay.
    pub length_restrictions: Vec<LengthRestriction>,
}

/// A rate to create or to overwrite.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetData {
    /// The rate to overwrite; may be left out.
    pub id: Option<ids::RateId>,
    /// Identifier of the rate in an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// The service that the rate sells, by identifier or by `eid:` and its external identifier.
    pub service_id: values::HybridId<ids::markers::Service>,
    /// The group of the rate, by identifier or by `eid:` and its external identifier.
    pub rate_group_id: Option<values::HybridId<ids::markers::RateGroup>>,
    /// True when the rate is open for booking.
    pub is_enabled: Option<bool>,
    /// Whether everybody may book the rate.
    pub type_: RateAddType,
    /// Name of the rate set data, by language.
    pub names: std::collections::BTreeMap<String, String>,
    /// Descriptions, per language.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// Whether the rate has prices of its own or derives them.
    pub pricing_type: RatePricingDiscriminator,
    /// The pricing, in the alternative that `PricingType` names.
    pub pricing: Option<RateSetPricingDataParameters>,
}

impl RateSetData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: impl Into<values::HybridId<ids::markers::Service>>,
        type_: RateAddType,
        names: impl IntoIterator<Item = (String, String)>,
        pricing_type: RatePricingDiscriminator,
    ) -> Self {
        Self {
            id: None,
            external_identifier: None,
            service_id: service_id.into(),
            rate_group_id: None,
            is_enabled: None,
            type_,
            names: names.into_iter().collect(),
            descriptions: None,
            pricing_type,
            pricing: None,
        }
    }

    /// Sets `Id`. The rate to overwrite; may be left out.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: ids::RateId) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier of the rate in an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `RateGroupId`. The group of the rate, by identifier or by `eid:` and its external identifier.
    #[must_use]
    #[inline]
    pub fn rate_group_id(
        mut self,
        rate_group_id: impl Into<values::HybridId<ids::markers::RateGroup>>,
    ) -> Self {
        self.rate_group_id = Some(rate_group_id.into());
        self
    }

    /// Sets `IsEnabled`. True when the rate is open for booking.
    #[must_use]
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `Descriptions`. Descriptions, per language.
    #[must_use]
    #[inline]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.descriptions = Some(descriptions.into_iter().collect());
        self
    }

    /// Sets `Pricing`. The pricing, in the alternative that `PricingType` names.
    #[must_use]
    #[inline]
    pub fn pricing(mut self, pricing: RateSetPricingDataParameters) -> Self {
        self.pricing = Some(pricing);
        self
    }
}

/// The pricing of a created or overwritten rate; only the alternative that fits the type of pricing is
/// filled in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RateSetPricingDataParameters {
    /// Prices of its own.
    pub base_rate_pricing: Option<BaseRatePricingWithoutAdjustmentsParameters>,
    /// Prices derived from a base rate.
    pub dependent_rate_pricing: Option<DependentRateSetPricingParameters>,
}

impl RateSetPricingDataParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            base_rate_pricing: None,
            dependent_rate_pricing: None,
        }
    }

    /// Sets `BaseRatePricing`. Prices of its own.
    #[must_use]
    #[inline]
    pub fn base_rate_pricing(
        mut self,
        base_rate_pricing: BaseRatePricingWithoutAdjustmentsParameters,
    ) -> Self {
        self.base_rate_pricing = Some(base_rate_pricing);
        self
    }

    /// Sets `DependentRatePricing`. Prices derived from a base rate.
    #[must_use]
    #[inline]
    pub fn dependent_rate_pricing(
        mut self,
        dependent_rate_pricing: DependentRateSetPricingParameters,
    ) -> Self {
        self.dependent_rate_pricing = Some(dependent_rate_pricing);
        self
    }
}

impl Default for RateSetPricingDataParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Which occupancy a price adjustment for an age category concerns.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgeCategoryAdjustmentType {
    /// Persons beyond the regular capacity.
    ExtraOccupancyAdjustment,
    /// Places of the regular capacity that stay empty.
    NegativeOccupancyAdjustment,
    /// Persons within the regular capacity.
    StandardOccupancyAdjustment,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AgeCategoryAdjustmentType {}

impl AgeCategoryAdjustmentType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::ExtraOccupancyAdjustment,
        Self::NegativeOccupancyAdjustment,
        Self::StandardOccupancyAdjustment,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExtraOccupancyAdjustment => "ExtraOccupancyAdjustment",
            Self::NegativeOccupancyAdjustment => "NegativeOccupancyAdjustment",
            Self::StandardOccupancyAdjustment => "StandardOccupancyAdjustment",
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

/// Whether everybody may book a rate.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateAddType {
    /// Everybody may book it.
    Public,
    /// Not open to the public.
    Private,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RateAddType {}

impl RateAddType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Public, Self::Private];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
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

/// How a rate gets its prices.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RatePricingDiscriminator {
    /// It has prices of its own.
    BaseRatePricing,
    /// It derives its prices from a base rate.
    DependentRatePricing,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for RatePricingDiscriminator {}

impl RatePricingDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::BaseRatePricing,
        Self::DependentRatePricing,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BaseRatePricing => "BaseRatePricing",
            Self::DependentRatePricing => "DependentRatePricing",
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

/// Request of `rates/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The rates.
    ///
    /// Items: 1 to 1000.
    pub rates: Vec<RateAddData>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(rates: impl IntoIterator<Item = RateAddData>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/add",
            "/api/connector/v1/rates/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("rates/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Rates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Rates[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "rates")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `rates/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The rates.
    ///
    /// Items: at most 1000.
    pub rates: Vec<Rate>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `rates/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The rates to delete, each by identifier or by `eid:` and its external identifier.
    ///
    /// Items: 1 to 10.
    pub rate_ids: Vec<values::HybridId<ids::markers::Rate>>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        rate_ids: impl IntoIterator<Item = values::HybridId<ids::markers::Rate>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            rate_ids: rate_ids.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/delete",
            "/api/connector/v1/rates/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("rates/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "RateIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
            ],
        );
}

/// Response of `rates/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `rates/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Which entities the response contains.
    pub extent: Option<RateExtent>,
    /// Identifiers of the rates.
    ///
    /// Items: 1 to 1000.
    pub rate_ids: Option<Vec<ids::RateId>>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Identifiers given by an external system.
    ///
    /// Items: at most 1000.
    pub external_identifiers: Option<Vec<String>>,
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
            extent: None,
            rate_ids: None,
            updated_utc: None,
            service_ids: service_ids.into_iter().collect(),
            external_identifiers: None,
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

    /// Sets `Extent`. Which entities the response contains.
    #[must_use]
    #[inline]
    pub fn extent(mut self, extent: RateExtent) -> Self {
        self.extent = Some(extent);
        self
    }

    /// Sets `RateIds`. Identifiers of the rates.
    #[must_use]
    #[inline]
    pub fn rate_ids(mut self, rate_ids: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `ExternalIdentifiers`. Identifiers given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
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

#[cfg(feature = "rates")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/getAll",
            "/api/connector/v1/rates/getAll",
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
                    "RateIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "rates")]
impl runtime::Paginated for GetAllRequest {
    type Item = Rate;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.rates.len()
    }

    #[inline]
    fn key(item: &Rate) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<Rate> {
        response.rates
    }
}

/// Response of `rates/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The rates.
    ///
    /// Items: at most 1000.
    pub rates: Vec<Rate>,
    /// The rate groups.
    ///
    /// Items: at most 1000.
    ///
    /// Deprecated since 2024-02-02; gone on 2026-01-10; use `rateGroups/getAll` instead.
    #[deprecated(
        note = "deprecated since 2024-02-02; gone on 2026-01-10; use `rateGroups/getAll` instead"
    )]
    pub rate_groups: Vec<common::RateGroupOld>,
    /// Restrictions of the returned rates, superseded by `restrictions/getAll`.
    ///
    /// Use `restrictions/getAll` instead.
    #[deprecated(note = "use `restrictions/getAll` instead")]
    pub rate_restrictions: Option<RateRestrictionResult>,
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

/// Request of `rates/getPricing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPricingRequest {
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// The product whose price under the rate is wanted; left out, the price of the service itself.
    pub product_id: Option<ids::ProductId>,
    /// Start of the first time unit of the interval.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the interval.
    pub last_time_unit_start_utc: values::UtcDateTime,
}

impl GetPricingRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        rate_id: ids::RateId,
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        Self {
            rate_id,
            product_id: None,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        }
    }

    /// Sets `ProductId`. The product whose price under the rate is wanted; left out, the price of the
    /// service itself.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: ids::ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for GetPricingRequest {
    type Response = GetPricingResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "rates/getPricing",
        "/api/connector/v1/rates/getPricing",
        runtime::Effect::Read,
    );
}

/// Response of `rates/getPricing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPricingResponse {
    /// Currency of all prices in the response.
    pub currency: String,
    /// Starts of the time units, under their former name.
    ///
    /// Deprecated since 2022-02-08; use `TimeUnitStartsUtc` instead.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    #[deprecated(note = "deprecated since 2022-02-08; use `TimeUnitStartsUtc` instead")]
    pub dates_utc: Vec<String>,
    /// Starts of the time units, in the order of the price lists.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub time_unit_starts_utc: Vec<String>,
    /// Base price per time unit, without tax details.
    ///
    /// Deprecated since 2023-01-18; use `BaseAmountPrices` instead.
    #[deprecated(note = "deprecated since 2023-01-18; use `BaseAmountPrices` instead")]
    pub base_prices: Vec<values::Decimal>,
    /// Base price per time unit.
    pub base_amount_prices: Vec<common::Amount>,
    /// Price of each resource category per time unit.
    pub category_prices: Vec<CategoryPricing>,
    /// How the price of each resource category differs from the base price.
    pub category_adjustments: Vec<CategoryAdjustment>,
    /// How the age of the persons changes the price.
    pub age_category_adjustments: Vec<AgeCategoryAdjustment>,
    /// Relative difference from the prices of the base rate.
    pub relative_adjustment: Option<values::Decimal>,
    /// Fixed difference from the prices of the base rate.
    pub absolute_adjustment: Option<values::Decimal>,
    /// Price change for places of a resource that stay empty.
    pub empty_unit_adjustment: Option<values::Decimal>,
    /// Price change for persons beyond the regular capacity of a resource.
    pub extra_unit_adjustment: Option<values::Decimal>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetPricingResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `rates/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The rates.
    ///
    /// Items: 1 to 100.
    pub rates: Vec<RateSetData>,
}

impl SetRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(rates: impl IntoIterator<Item = RateSetData>) -> Self {
        Self {
            enterprise_id: None,
            rates: rates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for SetRequest {
    type Response = SetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/set",
            "/api/connector/v1/rates/set",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("rates/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "Rates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "Rates[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "rates")]
impl runtime::Confirmed for SetRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `rates/set`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetResponse {
    /// The rates.
    ///
    /// Items: at most 1000.
    pub rates: Vec<Rate>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for SetResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `rates/updateCapacityOffset`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCapacityOffsetRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The capacity offset updates.
    ///
    /// Items: 1 to 50.
    pub capacity_offset_updates: Vec<RateCapacityOffsetUpdateParameters>,
}

impl UpdateCapacityOffsetRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        capacity_offset_updates: impl IntoIterator<
            Item = RateCapacityOffsetUpdateParameters,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            capacity_offset_updates: capacity_offset_updates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for UpdateCapacityOffsetRequest {
    type Response = UpdateCapacityOffsetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/updateCapacityOffset",
            "/api/connector/v1/rates/updateCapacityOffset",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("rates/getPricing")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "CapacityOffsetUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(50),
                    },
                ),
            ],
        );
}

/// Response of `rates/updateCapacityOffset`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCapacityOffsetResponse {}

impl runtime::OperationResponse for UpdateCapacityOffsetResponse {}

/// Request of `rates/updatePrice`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceRequest {
    /// The rate, by identifier or by `eid:` and its external identifier.
    pub rate_id: values::HybridId<ids::markers::Rate>,
    /// The product whose price under the rate is set; left out, the price of the service itself.
    pub product_id: Option<ids::ProductId>,
    /// The changes, each for one interval.
    ///
    /// Items: 1 to 1000.
    pub price_updates: Vec<RatePriceUpdate>,
}

impl UpdatePriceRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        rate_id: impl Into<values::HybridId<ids::markers::Rate>>,
        price_updates: impl IntoIterator<Item = RatePriceUpdate>,
    ) -> Self {
        Self {
            rate_id: rate_id.into(),
            product_id: None,
            price_updates: price_updates.into_iter().collect(),
        }
    }

    /// Sets `ProductId`. The product whose price under the rate is set; left out, the price of the service
    /// itself.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: ids::ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

#[cfg(feature = "rates")]
impl runtime::Operation for UpdatePriceRequest {
    type Response = UpdatePriceResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "rates/updatePrice",
            "/api/connector/v1/rates/updatePrice",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("rates/getPricing")
        .limits(
            &[
                runtime::Limit::new(
                    "PriceUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `rates/updatePrice`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriceResponse {}

impl runtime::OperationResponse for UpdatePriceResponse {}

/// The operations of `rates`. Price plans under which a service is sold, with their prices.
#[cfg(feature = "rates")]
#[derive(Debug, Clone)]
pub struct Rates {
    client: runtime::Client,
}

#[cfg(feature = "rates")]
impl Rates {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Creates rates in existing rate groups.
    ///
    /// `POST /api/connector/v1/rates/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `rates/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about
    /// the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes rates.
    ///
    /// `POST /api/connector/v1/rates/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `rates/getAll` before you call it again. Accepts portfolio access
    /// tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the rates of the given services, newest first.
    ///
    /// `POST /api/connector/v1/rates/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns the prices of a rate for every time unit of an interval and every resource category.
    ///
    /// `POST /api/connector/v1/rates/getPricing`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_pricing(
        &self,
        request: GetPricingRequest,
    ) -> runtime::Call<GetPricingRequest> {
        self.client.call(request)
    }

    /// Creates or overwrites rates.
    ///
    /// `POST /api/connector/v1/rates/set`
    ///
    /// **Not idempotent:** calling it twice does it twice. An item may leave out both `Id` and
    /// `ExternalIdentifier`; nothing then ties a repeated call to the rate that the first one created. With
    /// either of them the call sets an end state. If the response is lost, check with `rates/getAll` before
    /// you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question,
    /// by `UpdatedUtc`. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn set(&self, request: SetRequest) -> runtime::Call<SetRequest> {
        self.client.call(request)
    }

    /// Sets how the prices of rates change when a resource is occupied below or above its regular capacity.
    ///
    /// `POST /api/connector/v1/rates/updateCapacityOffset`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. Each
    /// wrapper holds the new value of the adjustment, not an increment to the adjustment stored before. If
    /// the response is lost, check with `rates/getPricing` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn update_capacity_offset(
        &self,
        request: UpdateCapacityOffsetRequest,
    ) -> runtime::Call<UpdateCapacityOffsetRequest> {
        self.client.call(request)
    }

    /// Sets or removes prices of a rate over intervals of time units.
    ///
    /// `POST /api/connector/v1/rates/updatePrice`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change.
    /// `Value` is stored for the time units of the interval and replaces what was stored before; leaving it
    /// out removes the stored value, so a repeated call arrives at the same prices. If the response is
    /// lost, check with `rates/getPricing` before you call it again.
    #[inline]
    pub fn update_price(
        &self,
        request: UpdatePriceRequest,
    ) -> runtime::Call<UpdatePriceRequest> {
        self.client.call(request)
    }
}
