// Generated from schema/cancellation_policies.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::CancellationPolicy {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("RateGroupId", &self.rate_group_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Applicability", &self.applicability),
                ("FeeExtent", &self.fee_extent),
                ("ApplicabilityOffset", &self.applicability_offset),
                ("FeeMaximumTimeUnits", &self.fee_maximum_time_units),
                ("AbsoluteFee", &self.absolute_fee),
                ("RelativeFee", &self.relative_fee),
                ("IsActive", &self.is_active),
            ],
        );
    }
}

impl Serialize for super::CancellationPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationPolicyByRate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RateId", &self.rate_id), ("Policies", &self.policies)]);
    }
}

impl Serialize for super::CancellationPolicyByRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationPolicyByReservation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ReservationId", &self.reservation_id), ("Policies", &self.policies)],
        );
    }
}

impl Serialize for super::CancellationPolicyByReservation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationPolicyData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Applicability", &self.applicability),
                ("FeeExtents", &self.fee_extents),
                ("ApplicabilityOffset", &self.applicability_offset),
                ("FeeMaximumTimeUnits", &self.fee_maximum_time_units),
                ("AbsoluteFee", &self.absolute_fee),
                ("RelativeFee", &self.relative_fee),
            ],
        );
    }
}

impl Serialize for super::CancellationPolicyData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationFeeExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CancellationFeeExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationFeeExtentEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CancellationFeeExtentEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationPolicyApplicability {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CancellationPolicyApplicability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CancellationPolicyApplicabilityEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CancellationPolicyApplicabilityEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut cancellation_policy_ids: Option<Vec<ids::CancellationPolicyId>> = None;
        let mut rate_group_ids: Option<Vec<ids::RateGroupId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    (
                        "CancellationPolicyIds",
                        Place::Optional(&mut cancellation_policy_ids),
                    ),
                    ("RateGroupIds", Place::Optional(&mut rate_group_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            service_ids,
            cancellation_policy_ids,
            rate_group_ids,
            updated_utc,
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
                ("CancellationPolicies", &self.cancellation_policies),
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

impl codec::Decode for super::GetByRatesRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rate_ids: Vec<ids::RateId> = codec::Empty::EMPTY;
        let mut reservation_start_utc: Option<values::UtcDateTime> = None;
        let mut reservation_end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("RateIds", Place::List(&mut rate_ids)),
                    ("ReservationStartUtc", Place::Required(&mut reservation_start_utc)),
                    ("ReservationEndUtc", Place::Required(&mut reservation_end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_start_utc), Some(reservation_end_utc)) = (
            reservation_start_utc,
            reservation_end_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            rate_ids,
            reservation_start_utc,
            reservation_end_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetByRatesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetByRatesResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CancellationPolicies", &self.cancellation_policies)]);
    }
}

impl Serialize for super::GetByRatesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetByReservationsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ReservationIds", Place::List(&mut reservation_ids))])
        {
            return Err(fault);
        }
        Ok(Self { reservation_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetByReservationsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetByReservationsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CancellationPolicies", &self.cancellation_policies)]);
    }
}

impl Serialize for super::GetByReservationsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
