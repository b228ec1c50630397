// Generated from schema/rates.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AgeCategoryAdjustment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AgeCategoryId", &self.age_category_id),
                ("AbsoluteValue", &self.absolute_value),
                ("Type", &self.type_),
            ],
        );
    }
}

impl Serialize for super::AgeCategoryAdjustment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BaseRatePricingParametersWithOccupancyAdjustments {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut amount: Option<common::AmountParameters> = None;
        let mut negative_occupancy_adjustment: Option<values::Decimal> = None;
        let mut extra_occupancy_adjustment: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Amount", Place::Required(&mut amount)),
                    (
                        "NegativeOccupancyAdjustment",
                        Place::Optional(&mut negative_occupancy_adjustment),
                    ),
                    (
                        "ExtraOccupancyAdjustment",
                        Place::Optional(&mut extra_occupancy_adjustment),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(amount) = amount else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            amount,
            negative_occupancy_adjustment,
            extra_occupancy_adjustment,
        })
    }
}

impl<'de> Deserialize<'de> for super::BaseRatePricingParametersWithOccupancyAdjustments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BaseRatePricingWithoutAdjustmentsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut amount: Option<common::AmountParameters> = None;
        if let Err(fault) = value.object(&mut [("Amount", Place::Required(&mut amount))])
        {
            return Err(fault);
        }
        let Some(amount) = amount else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { amount })
    }
}

impl<'de> Deserialize<'de> for super::BaseRatePricingWithoutAdjustmentsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CategoryAdjustment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CategoryId", &self.category_id),
                ("ParentCategoryId", &self.parent_category_id),
                ("AbsoluteValue", &self.absolute_value),
                ("RelativeValue", &self.relative_value),
            ],
        );
    }
}

impl Serialize for super::CategoryAdjustment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CategoryPricing {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CategoryId", &self.category_id),
                ("Prices", &self.prices),
                ("AmountPrices", &self.amount_prices),
            ],
        );
    }
}

impl Serialize for super::CategoryPricing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DateRestriction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("RateId", &self.rate_id),
                ("IsInherited", &self.is_inherited),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Days", &self.days),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::DateRestriction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DependentRatePricingParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut base_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut relative_adjustment: Option<values::Decimal> = None;
        let mut absolute_adjustment: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BaseRateId", Place::Required(&mut base_rate_id)),
                    ("RelativeAdjustment", Place::Optional(&mut relative_adjustment)),
                    ("AbsoluteAdjustment", Place::Optional(&mut absolute_adjustment)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(base_rate_id) = base_rate_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            base_rate_id,
            relative_adjustment,
            absolute_adjustment,
        })
    }
}

impl<'de> Deserialize<'de> for super::DependentRatePricingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::DependentRateSetPricingParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut base_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut relative_adjustment: Option<values::Decimal> = None;
        let mut absolute_adjustment: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BaseRateId", Place::Required(&mut base_rate_id)),
                    ("RelativeAdjustment", Place::Optional(&mut relative_adjustment)),
                    ("AbsoluteAdjustment", Place::Optional(&mut absolute_adjustment)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(base_rate_id) = base_rate_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            base_rate_id,
            relative_adjustment,
            absolute_adjustment,
        })
    }
}

impl<'de> Deserialize<'de> for super::DependentRateSetPricingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::EarlinessRestriction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("RateId", &self.rate_id),
                ("IsInherited", &self.is_inherited),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Days", &self.days),
                ("ExternalIdentifier", &self.external_identifier),
                ("MinAdvance", &self.min_advance),
                ("MaxAdvance", &self.max_advance),
            ],
        );
    }
}

impl Serialize for super::EarlinessRestriction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LengthRestriction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("RateId", &self.rate_id),
                ("IsInherited", &self.is_inherited),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Days", &self.days),
                ("ExternalIdentifier", &self.external_identifier),
                ("MinLength", &self.min_length),
                ("MaxLength", &self.max_length),
            ],
        );
    }
}

impl Serialize for super::LengthRestriction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Rate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("GroupId", &self.group_id),
                ("ServiceId", &self.service_id),
                ("BaseRateId", &self.base_rate_id),
                ("IsBaseRate", &self.is_base_rate),
                ("BusinessSegmentId", &self.business_segment_id),
                ("IsActive", &self.is_active),
                ("IsEnabled", &self.is_enabled),
                ("IsPublic", &self.is_public),
                ("IsDefault", &self.is_default),
                ("Type", &self.type_),
                ("Name", &self.name),
                ("Names", &self.names),
                ("ShortName", &self.short_name),
                ("UpdatedUtc", &self.updated_utc),
                ("ExternalNames", &self.external_names),
                ("Description", &self.description),
                ("ExternalIdentifier", &self.external_identifier),
                ("TaxExemptionReason", &self.tax_exemption_reason),
                ("TaxExemptionLegalReference", &self.tax_exemption_legal_reference),
            ],
        );
    }
}

impl Serialize for super::Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RateAddData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<values::HybridId<ids::markers::Service>> = None;
        let mut rate_group_id: Option<values::HybridId<ids::markers::RateGroup>> = None;
        let mut is_enabled: Option<bool> = None;
        let mut type_: Option<super::RateAddType> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: Option<std::collections::BTreeMap<String, String>> = None;
        let mut external_names: Option<std::collections::BTreeMap<String, String>> = None;
        let mut descriptions: Option<std::collections::BTreeMap<String, String>> = None;
        let mut pricing_type: Option<super::RatePricingDiscriminator> = None;
        let mut external_identifier: Option<String> = None;
        let mut pricing: Option<super::RateAddPricingDataParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("RateGroupId", Place::Required(&mut rate_group_id)),
                    ("IsEnabled", Place::Optional(&mut is_enabled)),
                    ("Type", Place::Optional(&mut type_)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::Optional(&mut short_names)),
                    ("ExternalNames", Place::Optional(&mut external_names)),
                    ("Descriptions", Place::Optional(&mut descriptions)),
                    ("PricingType", Place::Required(&mut pricing_type)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Pricing", Place::Optional(&mut pricing)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(rate_group_id), Some(pricing_type)) = (
            service_id,
            rate_group_id,
            pricing_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            rate_group_id,
            is_enabled,
            type_,
            accounting_category_id,
            business_segment_id,
            names,
            short_names,
            external_names,
            descriptions,
            pricing_type,
            external_identifier,
            pricing,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateAddData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RateAddPricingDataParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut base_rate_pricing: Option<
            super::BaseRatePricingParametersWithOccupancyAdjustments,
        > = None;
        let mut dependent_rate_pricing: Option<super::DependentRatePricingParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BaseRatePricing", Place::Optional(&mut base_rate_pricing)),
                    (
                        "DependentRatePricing",
                        Place::Optional(&mut dependent_rate_pricing),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            base_rate_pricing,
            dependent_rate_pricing,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateAddPricingDataParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RateCapacityOffsetUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_id: Option<ids::RateId> = None;
        let mut negative_occupancy_adjustment: Option<
            values::UpdateValue<values::Decimal>,
        > = None;
        let mut extra_occupancy_adjustment: Option<
            values::UpdateValue<values::Decimal>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateId", Place::Required(&mut rate_id)),
                    (
                        "NegativeOccupancyAdjustment",
                        Place::Optional(&mut negative_occupancy_adjustment),
                    ),
                    (
                        "ExtraOccupancyAdjustment",
                        Place::Optional(&mut extra_occupancy_adjustment),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(rate_id) = rate_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            rate_id,
            negative_occupancy_adjustment,
            extra_occupancy_adjustment,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateCapacityOffsetUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RateExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rates: Option<bool> = None;
        let mut rate_groups: Option<bool> = None;
        let mut availability_block_assignments: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Rates", Place::Optional(&mut rates)),
                    ("RateGroups", Place::Optional(&mut rate_groups)),
                    (
                        "AvailabilityBlockAssignments",
                        Place::Optional(&mut availability_block_assignments),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            rates,
            rate_groups,
            availability_block_assignments,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RatePriceUpdate {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut value: Option<values::Decimal> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("CategoryId", Place::Optional(&mut category_id)),
                    ("Value", Place::Optional(&mut value)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Optional(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Optional(&mut last_time_unit_start_utc),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            category_id,
            value,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::RatePriceUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RateRestrictionResult {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DateRestrictions", &self.date_restrictions),
                ("EarlinessRestrictions", &self.earliness_restrictions),
                ("LengthRestrictions", &self.length_restrictions),
            ],
        );
    }
}

impl Serialize for super::RateRestrictionResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RateSetData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateId> = None;
        let mut external_identifier: Option<String> = None;
        let mut service_id: Option<values::HybridId<ids::markers::Service>> = None;
        let mut rate_group_id: Option<values::HybridId<ids::markers::RateGroup>> = None;
        let mut is_enabled: Option<bool> = None;
        let mut type_: Option<super::RateAddType> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut descriptions: Option<std::collections::BTreeMap<String, String>> = None;
        let mut pricing_type: Option<super::RatePricingDiscriminator> = None;
        let mut pricing: Option<super::RateSetPricingDataParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("RateGroupId", Place::Optional(&mut rate_group_id)),
                    ("IsEnabled", Place::Optional(&mut is_enabled)),
                    ("Type", Place::Required(&mut type_)),
                    ("Names", Place::Map(&mut names)),
                    ("Descriptions", Place::Optional(&mut descriptions)),
                    ("PricingType", Place::Required(&mut pricing_type)),
                    ("Pricing", Place::Optional(&mut pricing)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(type_), Some(pricing_type)) = (
            service_id,
            type_,
            pricing_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            external_identifier,
            service_id,
            rate_group_id,
            is_enabled,
            type_,
            names,
            descriptions,
            pricing_type,
            pricing,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateSetData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RateSetPricingDataParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut base_rate_pricing: Option<
            super::BaseRatePricingWithoutAdjustmentsParameters,
        > = None;
        let mut dependent_rate_pricing: Option<
            super::DependentRateSetPricingParameters,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BaseRatePricing", Place::Optional(&mut base_rate_pricing)),
                    (
                        "DependentRatePricing",
                        Place::Optional(&mut dependent_rate_pricing),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            base_rate_pricing,
            dependent_rate_pricing,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateSetPricingDataParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AgeCategoryAdjustmentType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AgeCategoryAdjustmentType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RateAddType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RateAddType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RatePricingDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RatePricingDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut rates: Vec<super::RateAddData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("Rates", Place::List(&mut rates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, rates })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Rates", &self.rates)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut rate_ids: Vec<values::HybridId<ids::markers::Rate>> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("RateIds", Place::List(&mut rate_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, rate_ids })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut extent: Option<super::RateExtent> = None;
        let mut rate_ids: Option<Vec<ids::RateId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut external_identifiers: Option<Vec<String>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Extent", Place::Optional(&mut extent)),
                    ("RateIds", Place::Optional(&mut rate_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("ExternalIdentifiers", Place::Optional(&mut external_identifiers)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            extent,
            rate_ids,
            updated_utc,
            service_ids,
            external_identifiers,
            activity_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("RateRestrictions", &self.rate_restrictions),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPricingRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_id: Option<ids::RateId> = None;
        let mut product_id: Option<ids::ProductId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateId", Place::Required(&mut rate_id)),
                    ("ProductId", Place::Optional(&mut product_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(rate_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
        ) = (rate_id, first_time_unit_start_utc, last_time_unit_start_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            rate_id,
            product_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetPricingRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPricingResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("DatesUtc", &self.dates_utc),
                ("TimeUnitStartsUtc", &self.time_unit_starts_utc),
                ("BasePrices", &self.base_prices),
                ("BaseAmountPrices", &self.base_amount_prices),
                ("CategoryPrices", &self.category_prices),
                ("CategoryAdjustments", &self.category_adjustments),
                ("AgeCategoryAdjustments", &self.age_category_adjustments),
                ("RelativeAdjustment", &self.relative_adjustment),
                ("AbsoluteAdjustment", &self.absolute_adjustment),
                ("EmptyUnitAdjustment", &self.empty_unit_adjustment),
                ("ExtraUnitAdjustment", &self.extra_unit_adjustment),
            ],
        );
    }
}

impl Serialize for super::GetPricingResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut rates: Vec<super::RateSetData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("Rates", Place::List(&mut rates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, rates })
    }
}

impl<'de> Deserialize<'de> for super::SetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Rates", &self.rates)]);
    }
}

impl Serialize for super::SetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateCapacityOffsetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut capacity_offset_updates: Vec<
            super::RateCapacityOffsetUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("CapacityOffsetUpdates", Place::List(&mut capacity_offset_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            capacity_offset_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateCapacityOffsetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateCapacityOffsetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateCapacityOffsetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdatePriceRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut product_id: Option<ids::ProductId> = None;
        let mut price_updates: Vec<super::RatePriceUpdate> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateId", Place::Required(&mut rate_id)),
                    ("ProductId", Place::Optional(&mut product_id)),
                    ("PriceUpdates", Place::List(&mut price_updates)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(rate_id) = rate_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            rate_id,
            product_id,
            price_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdatePriceRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdatePriceResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdatePriceResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
