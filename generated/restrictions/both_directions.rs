// Generated from schema/restrictions.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::DaysParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut monday: Option<bool> = None;
        let mut tuesday: Option<bool> = None;
        let mut wednesday: Option<bool> = None;
        let mut thursday: Option<bool> = None;
        let mut friday: Option<bool> = None;
        let mut saturday: Option<bool> = None;
        let mut sunday: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Monday", Place::Required(&mut monday)),
                    ("Tuesday", Place::Required(&mut tuesday)),
                    ("Wednesday", Place::Required(&mut wednesday)),
                    ("Thursday", Place::Required(&mut thursday)),
                    ("Friday", Place::Required(&mut friday)),
                    ("Saturday", Place::Required(&mut saturday)),
                    ("Sunday", Place::Required(&mut sunday)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(monday),
            Some(tuesday),
            Some(wednesday),
            Some(thursday),
            Some(friday),
            Some(saturday),
            Some(sunday),
        ) = (monday, tuesday, wednesday, thursday, friday, saturday, sunday) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
            sunday,
        })
    }
}

impl<'de> Deserialize<'de> for super::DaysParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Hours {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Zero", &self.zero),
                ("One", &self.one),
                ("Two", &self.two),
                ("Three", &self.three),
                ("Four", &self.four),
                ("Five", &self.five),
                ("Six", &self.six),
                ("Seven", &self.seven),
                ("Eight", &self.eight),
                ("Nine", &self.nine),
                ("Ten", &self.ten),
                ("Eleven", &self.eleven),
                ("Twelve", &self.twelve),
                ("Thirteen", &self.thirteen),
                ("Fourteen", &self.fourteen),
                ("Fifteen", &self.fifteen),
                ("Sixteen", &self.sixteen),
                ("Seventeen", &self.seventeen),
                ("Eighteen", &self.eighteen),
                ("Nineteen", &self.nineteen),
                ("Twenty", &self.twenty),
                ("TwentyOne", &self.twenty_one),
                ("TwentyTwo", &self.twenty_two),
                ("TwentyThree", &self.twenty_three),
            ],
        );
    }
}

impl Serialize for super::Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Restriction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("ExternalIdentifier", &self.external_identifier),
                ("Origin", &self.origin),
                ("Conditions", &self.conditions),
                ("Exceptions", &self.exceptions),
            ],
        );
    }
}

impl Serialize for super::Restriction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RestrictionClearData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<super::RestrictionType> = None;
        let mut exact_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut base_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut rate_group_id: Option<values::HybridId<ids::markers::RateGroup>> = None;
        let mut resource_category_id: Option<
            values::HybridId<ids::markers::ResourceCategory>,
        > = None;
        let mut resource_category_type: Option<common::ResourceCategoryTypeEnum> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut days: Option<super::DaysParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Type", Place::Required(&mut type_)),
                    ("ExactRateId", Place::Optional(&mut exact_rate_id)),
                    ("BaseRateId", Place::Optional(&mut base_rate_id)),
                    ("RateGroupId", Place::Optional(&mut rate_group_id)),
                    ("ResourceCategoryId", Place::Optional(&mut resource_category_id)),
                    (
                        "ResourceCategoryType",
                        Place::Optional(&mut resource_category_type),
                    ),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Days", Place::Required(&mut days)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(type_), Some(days)) = (type_, days) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            type_,
            exact_rate_id,
            base_rate_id,
            rate_group_id,
            resource_category_id,
            resource_category_type,
            start_utc,
            end_utc,
            days,
        })
    }
}

impl<'de> Deserialize<'de> for super::RestrictionClearData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RestrictionConditions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Type", &self.type_),
                ("ExactRateId", &self.exact_rate_id),
                ("BaseRateId", &self.base_rate_id),
                ("RateGroupId", &self.rate_group_id),
                ("ResourceCategoryId", &self.resource_category_id),
                ("ResourceCategoryType", &self.resource_category_type),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("Days", &self.days),
                ("Hours", &self.hours),
            ],
        );
    }
}

impl Serialize for super::RestrictionConditions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RestrictionExceptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("MinAdvance", &self.min_advance),
                ("MaxAdvance", &self.max_advance),
                ("MinLength", &self.min_length),
                ("MaxLength", &self.max_length),
                ("MinPrice", &self.min_price),
                ("MaxPrice", &self.max_price),
            ],
        );
    }
}

impl Serialize for super::RestrictionExceptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RestrictionSetData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<super::RestrictionType> = None;
        let mut exact_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut base_rate_id: Option<values::HybridId<ids::markers::Rate>> = None;
        let mut rate_group_id: Option<values::HybridId<ids::markers::RateGroup>> = None;
        let mut resource_category_id: Option<
            values::HybridId<ids::markers::ResourceCategory>,
        > = None;
        let mut resource_category_type: Option<common::ResourceCategoryTypeEnum> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut days: Option<super::DaysParameters> = None;
        let mut min_advance: Option<values::IsoDuration> = None;
        let mut max_advance: Option<values::IsoDuration> = None;
        let mut min_length: Option<values::IsoDuration> = None;
        let mut max_length: Option<values::IsoDuration> = None;
        let mut min_price: Option<common::CurrencyValue> = None;
        let mut max_price: Option<common::CurrencyValue> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Type", Place::Required(&mut type_)),
                    ("ExactRateId", Place::Optional(&mut exact_rate_id)),
                    ("BaseRateId", Place::Optional(&mut base_rate_id)),
                    ("RateGroupId", Place::Optional(&mut rate_group_id)),
                    ("ResourceCategoryId", Place::Optional(&mut resource_category_id)),
                    (
                        "ResourceCategoryType",
                        Place::Optional(&mut resource_category_type),
                    ),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("Days", Place::Required(&mut days)),
                    ("MinAdvance", Place::Optional(&mut min_advance)),
                    ("MaxAdvance", Place::Optional(&mut max_advance)),
                    ("MinLength", Place::Optional(&mut min_length)),
                    ("MaxLength", Place::Optional(&mut max_length)),
                    ("MinPrice", Place::Optional(&mut min_price)),
                    ("MaxPrice", Place::Optional(&mut max_price)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(type_), Some(days)) = (type_, days) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            type_,
            exact_rate_id,
            base_rate_id,
            rate_group_id,
            resource_category_id,
            resource_category_type,
            start_utc,
            end_utc,
            days,
            min_advance,
            max_advance,
            min_length,
            max_length,
            min_price,
            max_price,
        })
    }
}

impl<'de> Deserialize<'de> for super::RestrictionSetData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RestrictionOrigin {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RestrictionOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RestrictionOriginEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RestrictionOriginEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ClearRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<values::HybridId<ids::markers::Service>> = None;
        let mut data: Vec<super::RestrictionClearData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Data", Place::List(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { service_id, data })
    }
}

impl<'de> Deserialize<'de> for super::ClearRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ClearResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::ClearResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut time_filter: Option<String> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut restriction_ids: Option<Vec<ids::RestrictionId>> = None;
        let mut resource_category_ids: Option<Vec<ids::ResourceCategoryId>> = None;
        let mut rate_ids: Option<Vec<ids::RateId>> = None;
        let mut exact_rate_ids: Option<Vec<ids::RateId>> = None;
        let mut base_rate_ids: Option<Vec<ids::RateId>> = None;
        let mut origin: Option<super::RestrictionOrigin> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("TimeFilter", Place::Optional(&mut time_filter)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("CollidingUtc", Place::Optional(&mut colliding_utc)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("RestrictionIds", Place::Optional(&mut restriction_ids)),
                    ("ResourceCategoryIds", Place::Optional(&mut resource_category_ids)),
                    ("RateIds", Place::Optional(&mut rate_ids)),
                    ("ExactRateIds", Place::Optional(&mut exact_rate_ids)),
                    ("BaseRateIds", Place::Optional(&mut base_rate_ids)),
                    ("Origin", Place::Optional(&mut origin)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            time_filter,
            start_utc,
            end_utc,
            colliding_utc,
            created_utc,
            updated_utc,
            restriction_ids,
            resource_category_ids,
            rate_ids,
            exact_rate_ids,
            base_rate_ids,
            origin,
            service_ids,
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
        out.object(&[("Restrictions", &self.restrictions), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<values::HybridId<ids::markers::Service>> = None;
        let mut data: Vec<super::RestrictionSetData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Data", Place::List(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { service_id, data })
    }
}

impl<'de> Deserialize<'de> for super::SetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::SetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
