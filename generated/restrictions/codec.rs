// Generated from schema/restrictions.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::DaysParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Monday", &self.monday),
                ("Tuesday", &self.tuesday),
                ("Wednesday", &self.wednesday),
                ("Thursday", &self.thursday),
                ("Friday", &self.friday),
                ("Saturday", &self.saturday),
                ("Sunday", &self.sunday),
            ],
        );
    }
}

impl Serialize for super::DaysParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Hours {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut zero: Option<bool> = None;
        let mut one: Option<bool> = None;
        let mut two: Option<bool> = None;
        let mut three: Option<bool> = None;
        let mut four: Option<bool> = None;
        let mut five: Option<bool> = None;
        let mut six: Option<bool> = None;
        let mut seven: Option<bool> = None;
        let mut eight: Option<bool> = None;
        let mut nine: Option<bool> = None;
        let mut ten: Option<bool> = None;
        let mut eleven: Option<bool> = None;
        let mut twelve: Option<bool> = None;
        let mut thirteen: Option<bool> = None;
        let mut fourteen: Option<bool> = None;
        let mut fifteen: Option<bool> = None;
        let mut sixteen: Option<bool> = None;
        let mut seventeen: Option<bool> = None;
        let mut eighteen: Option<bool> = None;
        let mut nineteen: Option<bool> = None;
        let mut twenty: Option<bool> = None;
        let mut twenty_one: Option<bool> = None;
        let mut twenty_two: Option<bool> = None;
        let mut twenty_three: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Zero", Place::Required(&mut zero)),
                    ("One", Place::Required(&mut one)),
                    ("Two", Place::Required(&mut two)),
                    ("Three", Place::Required(&mut three)),
                    ("Four", Place::Required(&mut four)),
                    ("Five", Place::Required(&mut five)),
                    ("Six", Place::Required(&mut six)),
                    ("Seven", Place::Required(&mut seven)),
                    ("Eight", Place::Required(&mut eight)),
                    ("Nine", Place::Required(&mut nine)),
                    ("Ten", Place::Required(&mut ten)),
                    ("Eleven", Place::Required(&mut eleven)),
                    ("Twelve", Place::Required(&mut twelve)),
                    ("Thirteen", Place::Required(&mut thirteen)),
                    ("Fourteen", Place::Required(&mut fourteen)),
                    ("Fifteen", Place::Required(&mut fifteen)),
                    ("Sixteen", Place::Required(&mut sixteen)),
                    ("Seventeen", Place::Required(&mut seventeen)),
                    ("Eighteen", Place::Required(&mut eighteen)),
                    ("Nineteen", Place::Required(&mut nineteen)),
                    ("Twenty", Place::Required(&mut twenty)),
                    ("TwentyOne", Place::Required(&mut twenty_one)),
                    ("TwentyTwo", Place::Required(&mut twenty_two)),
                    ("TwentyThree", Place::Required(&mut twenty_three)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(zero),
            Some(one),
            Some(two),
            Some(three),
            Some(four),
            Some(five),
            Some(six),
            Some(seven),
            Some(eight),
            Some(nine),
            Some(ten),
            Some(eleven),
            Some(twelve),
            Some(thirteen),
            Some(fourteen),
            Some(fifteen),
            Some(sixteen),
            Some(seventeen),
            Some(eighteen),
            Some(nineteen),
            Some(twenty),
            Some(twenty_one),
            Some(twenty_two),
            Some(twenty_three),
        ) = (
            zero,
            one,
            two,
            three,
            four,
            five,
            six,
            seven,
            eight,
            nine,
            ten,
            eleven,
            twelve,
            thirteen,
            fourteen,
            fifteen,
            sixteen,
            seventeen,
            eighteen,
            nineteen,
            twenty,
            twenty_one,
            twenty_two,
            twenty_three,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            zero,
            one,
            two,
            three,
            four,
            five,
            six,
            seven,
            eight,
            nine,
            ten,
            eleven,
            twelve,
            thirteen,
            fourteen,
            fifteen,
            sixteen,
            seventeen,
            eighteen,
            nineteen,
            twenty,
            twenty_one,
            twenty_two,
            twenty_three,
        })
    }
}

impl<'de> Deserialize<'de> for super::Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Restriction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RestrictionId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut external_identifier: Option<String> = None;
        let mut origin: Option<super::RestrictionOriginEnum> = None;
        let mut conditions: Option<super::RestrictionConditions> = None;
        let mut exceptions: Option<super::RestrictionExceptions> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Origin", Place::Required(&mut origin)),
                    ("Conditions", Place::Required(&mut conditions)),
                    ("Exceptions", Place::Optional(&mut exceptions)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(service_id), Some(origin), Some(conditions)) = (
            id,
            service_id,
            origin,
            conditions,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            external_identifier,
            origin,
            conditions,
            exceptions,
        })
    }
}

impl<'de> Deserialize<'de> for super::Restriction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RestrictionClearData {
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
            ],
        );
    }
}

impl Serialize for super::RestrictionClearData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RestrictionConditions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<super::RestrictionType> = None;
        let mut exact_rate_id: Option<ids::RateId> = None;
        let mut base_rate_id: Option<ids::RateId> = None;
        let mut rate_group_id: Option<ids::RateGroupId> = None;
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut resource_category_type: Option<common::ResourceCategoryTypeEnum> = None;
        let mut start_utc: Option<String> = None;
        let mut end_utc: Option<String> = None;
        let mut days: Vec<String> = codec::Empty::EMPTY;
        let mut hours: Option<super::Hours> = None;
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
                    ("Days", Place::OptionalList(&mut days)),
                    ("Hours", Place::Optional(&mut hours)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(type_) = type_ else {
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
            hours,
        })
    }
}

impl<'de> Deserialize<'de> for super::RestrictionConditions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RestrictionExceptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut min_advance: Option<values::IsoDuration> = None;
        let mut max_advance: Option<values::IsoDuration> = None;
        let mut min_length: Option<values::IsoDuration> = None;
        let mut max_length: Option<values::IsoDuration> = None;
        let mut min_price: Option<common::CurrencyValueOld> = None;
        let mut max_price: Option<common::CurrencyValueOld> = None;
        if let Err(fault) = value
            .object(
                &mut [
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
        Ok(Self {
            min_advance,
            max_advance,
            min_length,
            max_length,
            min_price,
            max_price,
        })
    }
}

impl<'de> Deserialize<'de> for super::RestrictionExceptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RestrictionSetData {
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

impl Serialize for super::RestrictionSetData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RestrictionOrigin {
    fn from(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "Integration" => Self::Integration,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RestrictionOrigin {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RestrictionOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::RestrictionOrigin {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RestrictionOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::RestrictionOriginEnum {
    fn from(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "Integration" => Self::Integration,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RestrictionOriginEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RestrictionOriginEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RestrictionOriginEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RestrictionOriginEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RestrictionType {
    fn from(text: &str) -> Self {
        match text {
            "Stay" => Self::Stay,
            "Start" => Self::Start,
            "End" => Self::End,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RestrictionType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RestrictionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RestrictionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RestrictionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RestrictionType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RestrictionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ClearRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceId", &self.service_id), ("Data", &self.data)]);
    }
}

impl Serialize for super::ClearRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ClearResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::ClearResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("TimeFilter", &self.time_filter),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("CollidingUtc", &self.colliding_utc),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("RestrictionIds", &self.restriction_ids),
                ("ResourceCategoryIds", &self.resource_category_ids),
                ("RateIds", &self.rate_ids),
                ("ExactRateIds", &self.exact_rate_ids),
                ("BaseRateIds", &self.base_rate_ids),
                ("Origin", &self.origin),
                ("ServiceIds", &self.service_ids),
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
        let mut restrictions: Vec<super::Restriction> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Restrictions", Place::List(&mut restrictions)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            restrictions,
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

impl codec::Encode for super::SetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ServiceId", &self.service_id), ("Data", &self.data)]);
    }
}

impl Serialize for super::SetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::SetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
