// Generated from schema/rates.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AgeCategoryAdjustment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut age_category_id: Option<ids::AgeCategoryId> = None;
        let mut absolute_value: Option<values::Decimal> = None;
        let mut type_: Option<super::AgeCategoryAdjustmentType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AgeCategoryId", Place::Required(&mut age_category_id)),
                    ("AbsoluteValue", Place::Required(&mut absolute_value)),
                    ("Type", Place::Required(&mut type_)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(age_category_id), Some(absolute_value), Some(type_)) = (
            age_category_id,
            absolute_value,
            type_,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            age_category_id,
            absolute_value,
            type_,
        })
    }
}

impl<'de> Deserialize<'de> for super::AgeCategoryAdjustment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BaseRatePricingParametersWithOccupancyAdjustments {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Amount", &self.amount),
                ("NegativeOccupancyAdjustment", &self.negative_occupancy_adjustment),
                ("ExtraOccupancyAdjustment", &self.extra_occupancy_adjustment),
            ],
        );
    }
}

impl Serialize for super::BaseRatePricingParametersWithOccupancyAdjustments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BaseRatePricingWithoutAdjustmentsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Amount", &self.amount)]);
    }
}

impl Serialize for super::BaseRatePricingWithoutAdjustmentsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CategoryAdjustment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut parent_category_id: Option<ids::ResourceCategoryId> = None;
        let mut absolute_value: Option<values::Decimal> = None;
        let mut relative_value: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CategoryId", Place::Required(&mut category_id)),
                    ("ParentCategoryId", Place::Optional(&mut parent_category_id)),
                    ("AbsoluteValue", Place::Required(&mut absolute_value)),
                    ("RelativeValue", Place::Required(&mut relative_value)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(category_id), Some(absolute_value), Some(relative_value)) = (
            category_id,
            absolute_value,
            relative_value,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            category_id,
            parent_category_id,
            absolute_value,
            relative_value,
        })
    }
}

impl<'de> Deserialize<'de> for super::CategoryAdjustment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CategoryPricing {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut prices: Vec<values::Decimal> = codec::Empty::EMPTY;
        let mut amount_prices: Vec<common::Amount> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CategoryId", Place::Required(&mut category_id)),
                    ("Prices", Place::OptionalList(&mut prices)),
                    ("AmountPrices", Place::List(&mut amount_prices)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(category_id) = category_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            category_id,
            prices,
            amount_prices,
        })
    }
}

impl<'de> Deserialize<'de> for super::CategoryPricing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::DateRestriction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateRestrictionId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut is_inherited: Option<bool> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut days: Vec<String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("IsInherited", Place::Optional(&mut is_inherited)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Days", Place::OptionalList(&mut days)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            rate_id,
            is_inherited,
            start_utc,
            end_utc,
            days,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::DateRestriction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DependentRatePricingParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BaseRateId", &self.base_rate_id),
                ("RelativeAdjustment", &self.relative_adjustment),
                ("AbsoluteAdjustment", &self.absolute_adjustment),
            ],
        );
    }
}

impl Serialize for super::DependentRatePricingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DependentRateSetPricingParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BaseRateId", &self.base_rate_id),
                ("RelativeAdjustment", &self.relative_adjustment),
                ("AbsoluteAdjustment", &self.absolute_adjustment),
            ],
        );
    }
}

impl Serialize for super::DependentRateSetPricingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::EarlinessRestriction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateRestrictionId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut is_inherited: Option<bool> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut days: Vec<String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        let mut min_advance: Option<values::IsoDuration> = None;
        let mut max_advance: Option<values::IsoDuration> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("IsInherited", Place::Optional(&mut is_inherited)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Days", Place::OptionalList(&mut days)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("MinAdvance", Place::Optional(&mut min_advance)),
                    ("MaxAdvance", Place::Optional(&mut max_advance)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            rate_id,
            is_inherited,
            start_utc,
            end_utc,
            days,
            external_identifier,
            min_advance,
            max_advance,
        })
    }
}

impl<'de> Deserialize<'de> for super::EarlinessRestriction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LengthRestriction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateRestrictionId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut is_inherited: Option<bool> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut days: Vec<String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        let mut min_length: Option<values::IsoDuration> = None;
        let mut max_length: Option<values::IsoDuration> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("IsInherited", Place::Optional(&mut is_inherited)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Days", Place::OptionalList(&mut days)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("MinLength", Place::Optional(&mut min_length)),
                    ("MaxLength", Place::Optional(&mut max_length)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            rate_id,
            is_inherited,
            start_utc,
            end_utc,
            days,
            external_identifier,
            min_length,
            max_length,
        })
    }
}

impl<'de> Deserialize<'de> for super::LengthRestriction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Rate {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateId> = None;
        let mut group_id: Option<ids::RateGroupId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut base_rate_id: Option<ids::RateId> = None;
        let mut is_base_rate: Option<bool> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut is_active: Option<bool> = None;
        let mut is_enabled: Option<bool> = None;
        let mut is_public: Option<bool> = None;
        let mut is_default: Option<bool> = None;
        let mut type_: Option<common::RateType> = None;
        let mut name: Option<String> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_name: Option<String> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut external_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut description: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        let mut tax_exemption_reason: Option<common::TaxExemptionReasonType> = None;
        let mut tax_exemption_legal_reference: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("GroupId", Place::Required(&mut group_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("BaseRateId", Place::Optional(&mut base_rate_id)),
                    ("IsBaseRate", Place::Required(&mut is_base_rate)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("IsEnabled", Place::Required(&mut is_enabled)),
                    ("IsPublic", Place::Required(&mut is_public)),
                    ("IsDefault", Place::Required(&mut is_default)),
                    ("Type", Place::Required(&mut type_)),
                    ("Name", Place::Optional(&mut name)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortName", Place::Optional(&mut short_name)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ExternalNames", Place::OptionalMap(&mut external_names)),
                    ("Description", Place::OptionalMap(&mut description)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("TaxExemptionReason", Place::Optional(&mut tax_exemption_reason)),
                    (
                        "TaxExemptionLegalReference",
                        Place::Optional(&mut tax_exemption_legal_reference),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(group_id),
            Some(service_id),
            Some(is_base_rate),
            Some(is_active),
            Some(is_enabled),
            Some(is_public),
            Some(is_default),
            Some(type_),
            Some(updated_utc),
        ) = (
            id,
            group_id,
            service_id,
            is_base_rate,
            is_active,
            is_enabled,
            is_public,
            is_default,
            type_,
            updated_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            group_id,
            service_id,
            base_rate_id,
            is_base_rate,
            business_segment_id,
            is_active,
            is_enabled,
            is_public,
            is_default,
            type_,
            name,
            names,
            short_name,
            updated_utc,
            external_names,
            description,
            external_identifier,
            tax_exemption_reason,
            tax_exemption_legal_reference,
        })
    }
}

impl<'de> Deserialize<'de> for super::Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RateAddData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("RateGroupId", &self.rate_group_id),
                ("IsEnabled", &self.is_enabled),
                ("Type", &self.type_),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("Names", &self.names),
                ("ShortNames", &self.short_names),
                ("ExternalNames", &self.external_names),
                ("Descriptions", &self.descriptions),
                ("PricingType", &self.pricing_type),
                ("ExternalIdentifier", &self.external_identifier),
                ("Pricing", &self.pricing),
            ],
        );
    }
}

impl Serialize for super::RateAddData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RateAddPricingDataParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BaseRatePricing", &self.base_rate_pricing),
                ("DependentRatePricing", &self.dependent_rate_pricing),
            ],
        );
    }
}

impl Serialize for super::RateAddPricingDataParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RateCapacityOffsetUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RateId", &self.rate_id),
                ("NegativeOccupancyAdjustment", &self.negative_occupancy_adjustment),
                ("ExtraOccupancyAdjustment", &self.extra_occupancy_adjustment),
            ],
        );
    }
}

impl Serialize for super::RateCapacityOffsetUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RateExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("AvailabilityBlockAssignments", &self.availability_block_assignments),
            ],
        );
    }
}

impl Serialize for super::RateExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RatePriceUpdate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CategoryId", &self.category_id),
                ("Value", &self.value),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
            ],
        );
    }
}

impl Serialize for super::RatePriceUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RateRestrictionResult {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut date_restrictions: Vec<super::DateRestriction> = codec::Empty::EMPTY;
        let mut earliness_restrictions: Vec<super::EarlinessRestriction> = codec::Empty::EMPTY;
        let mut length_restrictions: Vec<super::LengthRestriction> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("DateRestrictions", Place::List(&mut date_restrictions)),
                    ("EarlinessRestrictions", Place::List(&mut earliness_restrictions)),
                    ("LengthRestrictions", Place::List(&mut length_restrictions)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            date_restrictions,
            earliness_restrictions,
            length_restrictions,
        })
    }
}

impl<'de> Deserialize<'de> for super::RateRestrictionResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RateSetData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ExternalIdentifier", &self.external_identifier),
                ("ServiceId", &self.service_id),
                ("RateGroupId", &self.rate_group_id),
                ("IsEnabled", &self.is_enabled),
                ("Type", &self.type_),
                ("Names", &self.names),
                ("Descriptions", &self.descriptions),
                ("PricingType", &self.pricing_type),
                ("Pricing", &self.pricing),
            ],
        );
    }
}

impl Serialize for super::RateSetData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RateSetPricingDataParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BaseRatePricing", &self.base_rate_pricing),
                ("DependentRatePricing", &self.dependent_rate_pricing),
            ],
        );
    }
}

impl Serialize for super::RateSetPricingDataParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::AgeCategoryAdjustmentType {
    fn from(text: &str) -> Self {
        match text {
            "ExtraOccupancyAdjustment" => Self::ExtraOccupancyAdjustment,
            "NegativeOccupancyAdjustment" => Self::NegativeOccupancyAdjustment,
            "StandardOccupancyAdjustment" => Self::StandardOccupancyAdjustment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AgeCategoryAdjustmentType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AgeCategoryAdjustmentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AgeCategoryAdjustmentType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AgeCategoryAdjustmentType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RateAddType {
    fn from(text: &str) -> Self {
        match text {
            "Public" => Self::Public,
            "Private" => Self::Private,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RateAddType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RateAddType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::RateAddType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RateAddType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RatePricingDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "BaseRatePricing" => Self::BaseRatePricing,
            "DependentRatePricing" => Self::DependentRatePricing,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RatePricingDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RatePricingDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::RatePricingDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RatePricingDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("EnterpriseId", &self.enterprise_id), ("Rates", &self.rates)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rates: Vec<super::Rate> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Rates", Place::OptionalList(&mut rates))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { rates, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseId", &self.enterprise_id), ("RateIds", &self.rate_ids)],
        );
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Extent", &self.extent),
                ("RateIds", &self.rate_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("ServiceIds", &self.service_ids),
                ("ExternalIdentifiers", &self.external_identifiers),
                ("ActivityStates", &self.activity_states),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rates: Vec<super::Rate> = codec::Empty::EMPTY;
        let mut rate_groups: Vec<common::RateGroupOld> = codec::Empty::EMPTY;
        let mut rate_restrictions: Option<super::RateRestrictionResult> = None;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Rates", Place::List(&mut rates)),
                    ("RateGroups", Place::OptionalList(&mut rate_groups)),
                    ("RateRestrictions", Place::Optional(&mut rate_restrictions)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            rates,
            rate_groups,
            rate_restrictions,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPricingRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RateId", &self.rate_id),
                ("ProductId", &self.product_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
            ],
        );
    }
}

impl Serialize for super::GetPricingRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPricingResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut dates_utc: Vec<String> = codec::Empty::EMPTY;
        let mut time_unit_starts_utc: Vec<String> = codec::Empty::EMPTY;
        let mut base_prices: Vec<values::Decimal> = codec::Empty::EMPTY;
        let mut base_amount_prices: Vec<common::Amount> = codec::Empty::EMPTY;
        let mut category_prices: Vec<super::CategoryPricing> = codec::Empty::EMPTY;
        let mut category_adjustments: Vec<super::CategoryAdjustment> = codec::Empty::EMPTY;
        let mut age_category_adjustments: Vec<super::AgeCategoryAdjustment> = codec::Empty::EMPTY;
        let mut relative_adjustment: Option<values::Decimal> = None;
        let mut absolute_adjustment: Option<values::Decimal> = None;
        let mut empty_unit_adjustment: Option<values::Decimal> = None;
        let mut extra_unit_adjustment: Option<values::Decimal> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("DatesUtc", Place::OptionalList(&mut dates_utc)),
                    ("TimeUnitStartsUtc", Place::List(&mut time_unit_starts_utc)),
                    ("BasePrices", Place::OptionalList(&mut base_prices)),
                    ("BaseAmountPrices", Place::List(&mut base_amount_prices)),
                    ("CategoryPrices", Place::List(&mut category_prices)),
                    ("CategoryAdjustments", Place::List(&mut category_adjustments)),
                    (
                        "AgeCategoryAdjustments",
                        Place::List(&mut age_category_adjustments),
                    ),
                    ("RelativeAdjustment", Place::Optional(&mut relative_adjustment)),
                    ("AbsoluteAdjustment", Place::Optional(&mut absolute_adjustment)),
                    ("EmptyUnitAdjustment", Place::Optional(&mut empty_unit_adjustment)),
                    ("ExtraUnitAdjustment", Place::Optional(&mut extra_unit_adjustment)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(currency) = currency else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            dates_utc,
            time_unit_starts_utc,
            base_prices,
            base_amount_prices,
            category_prices,
            category_adjustments,
            age_category_adjustments,
            relative_adjustment,
            absolute_adjustment,
            empty_unit_adjustment,
            extra_unit_adjustment,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetPricingResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("EnterpriseId", &self.enterprise_id), ("Rates", &self.rates)]);
    }
}

impl Serialize for super::SetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rates: Vec<super::Rate> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Rates", Place::OptionalList(&mut rates))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { rates, rejected })
    }
}

impl<'de> Deserialize<'de> for super::SetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateCapacityOffsetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("CapacityOffsetUpdates", &self.capacity_offset_updates),
            ],
        );
    }
}

impl Serialize for super::UpdateCapacityOffsetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateCapacityOffsetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateCapacityOffsetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdatePriceRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RateId", &self.rate_id),
                ("ProductId", &self.product_id),
                ("PriceUpdates", &self.price_updates),
            ],
        );
    }
}

impl Serialize for super::UpdatePriceRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdatePriceResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdatePriceResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
