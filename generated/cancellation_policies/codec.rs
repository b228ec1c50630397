// Generated from schema/cancellation_policies.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CancellationPolicy {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CancellationPolicyId> = None;
        let mut rate_group_id: Option<ids::RateGroupId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut applicability: Option<super::CancellationPolicyApplicability> = None;
        let mut fee_extent: Vec<super::CancellationFeeExtent> = codec::Empty::EMPTY;
        let mut applicability_offset: Option<String> = None;
        let mut fee_maximum_time_units: Option<i32> = None;
        let mut absolute_fee: Option<common::CurrencyValue> = None;
        let mut relative_fee: Option<values::Decimal> = None;
        let mut is_active: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("RateGroupId", Place::Required(&mut rate_group_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Applicability", Place::Required(&mut applicability)),
                    ("FeeExtent", Place::List(&mut fee_extent)),
                    ("ApplicabilityOffset", Place::Required(&mut applicability_offset)),
                    (
                        "FeeMaximumTimeUnits",
                        Place::Optional(&mut fee_maximum_time_units),
                    ),
                    ("AbsoluteFee", Place::Required(&mut absolute_fee)),
                    ("RelativeFee", Place::Required(&mut relative_fee)),
                    ("IsActive", Place::Required(&mut is_active)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(rate_group_id),
            Some(created_utc),
            Some(updated_utc),
            Some(applicability),
            Some(applicability_offset),
            Some(absolute_fee),
            Some(relative_fee),
            Some(is_active),
        ) = (
            id,
            rate_group_id,
            created_utc,
            updated_utc,
            applicability,
            applicability_offset,
            absolute_fee,
            relative_fee,
            is_active,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            rate_group_id,
            created_utc,
            updated_utc,
            applicability,
            fee_extent,
            applicability_offset,
            fee_maximum_time_units,
            absolute_fee,
            relative_fee,
            is_active,
        })
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CancellationPolicyByRate {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_id: Option<ids::RateId> = None;
        let mut policies: Vec<super::CancellationPolicyData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateId", Place::Required(&mut rate_id)),
                    ("Policies", Place::List(&mut policies)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(rate_id) = rate_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { rate_id, policies })
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicyByRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CancellationPolicyByReservation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut policies: Vec<super::CancellationPolicyData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("Policies", Place::List(&mut policies)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation_id) = reservation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { reservation_id, policies })
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicyByReservation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CancellationPolicyData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut applicability: Option<super::CancellationPolicyApplicabilityEnum> = None;
        let mut fee_extents: Vec<super::CancellationFeeExtentEnum> = codec::Empty::EMPTY;
        let mut applicability_offset: Option<values::IsoDuration> = None;
        let mut fee_maximum_time_units: Option<i32> = None;
        let mut absolute_fee: Option<common::CurrencyValue> = None;
        let mut relative_fee: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Applicability", Place::Required(&mut applicability)),
                    ("FeeExtents", Place::List(&mut fee_extents)),
                    ("ApplicabilityOffset", Place::Required(&mut applicability_offset)),
                    (
                        "FeeMaximumTimeUnits",
                        Place::Optional(&mut fee_maximum_time_units),
                    ),
                    ("AbsoluteFee", Place::Required(&mut absolute_fee)),
                    ("RelativeFee", Place::Required(&mut relative_fee)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(applicability),
            Some(applicability_offset),
            Some(absolute_fee),
            Some(relative_fee),
        ) = (applicability, applicability_offset, absolute_fee, relative_fee) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            applicability,
            fee_extents,
            applicability_offset,
            fee_maximum_time_units,
            absolute_fee,
            relative_fee,
        })
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicyData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CancellationFeeExtent {
    fn from(text: &str) -> Self {
        match text {
            "TimeUnits" => Self::TimeUnits,
            "Products" => Self::Products,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CancellationFeeExtent {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CancellationFeeExtent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CancellationFeeExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CancellationFeeExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CancellationFeeExtentEnum {
    fn from(text: &str) -> Self {
        match text {
            "Nothing" => Self::Nothing,
            "TimeUnits" => Self::TimeUnits,
            "Products" => Self::Products,
            "Everything" => Self::Everything,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CancellationFeeExtentEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CancellationFeeExtentEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CancellationFeeExtentEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CancellationFeeExtentEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CancellationPolicyApplicability {
    fn from(text: &str) -> Self {
        match text {
            "Creation" => Self::Creation,
            "Start" => Self::Start,
            "StartDate" => Self::StartDate,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CancellationPolicyApplicability {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CancellationPolicyApplicability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CancellationPolicyApplicability {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicyApplicability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CancellationPolicyApplicabilityEnum {
    fn from(text: &str) -> Self {
        match text {
            "Creation" => Self::Creation,
            "Start" => Self::Start,
            "StartDate" => Self::StartDate,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CancellationPolicyApplicabilityEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CancellationPolicyApplicabilityEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CancellationPolicyApplicabilityEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CancellationPolicyApplicabilityEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ServiceIds", &self.service_ids),
                ("CancellationPolicyIds", &self.cancellation_policy_ids),
                ("RateGroupIds", &self.rate_group_ids),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut cancellation_policies: Vec<super::CancellationPolicy> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("CancellationPolicies", Place::List(&mut cancellation_policies)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            cancellation_policies,
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

impl codec::Encode for super::GetByRatesRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("RateIds", &self.rate_ids),
                ("ReservationStartUtc", &self.reservation_start_utc),
                ("ReservationEndUtc", &self.reservation_end_utc),
            ],
        );
    }
}

impl Serialize for super::GetByRatesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetByRatesResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut cancellation_policies: Vec<super::CancellationPolicyByRate> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("CancellationPolicies", Place::List(&mut cancellation_policies))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            cancellation_policies,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetByRatesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetByReservationsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationIds", &self.reservation_ids)]);
    }
}

impl Serialize for super::GetByReservationsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetByReservationsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut cancellation_policies: Vec<super::CancellationPolicyByReservation> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("CancellationPolicies", Place::List(&mut cancellation_policies))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            cancellation_policies,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetByReservationsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
