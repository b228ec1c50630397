// Generated from schema/vouchers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AssignedRateIds {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<Vec<ids::RateId>> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::AssignedRateIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Voucher {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("Name", &self.name),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Type", &self.type_),
                ("ActivityState", &self.activity_state),
                ("CompanyId", &self.company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("OccupiableIntervalStartUtc", &self.occupiable_interval_start_utc),
                ("OccupiableIntervalEndUtc", &self.occupiable_interval_end_utc),
                ("ExternalIdentifier", &self.external_identifier),
                ("IsActive", &self.is_active),
                ("EnterpriseId", &self.enterprise_id),
            ],
        );
    }
}

impl Serialize for super::Voucher {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::VoucherAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<super::VoucherType> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut assigned_rate_ids: Option<Vec<ids::RateId>> = None;
        let mut occupiable_interval_start_utc: Option<values::UtcDateTime> = None;
        let mut occupiable_interval_end_utc: Option<values::UtcDateTime> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Type", Place::Required(&mut type_)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("AssignedRateIds", Place::Optional(&mut assigned_rate_ids)),
                    (
                        "OccupiableIntervalStartUtc",
                        Place::Optional(&mut occupiable_interval_start_utc),
                    ),
                    (
                        "OccupiableIntervalEndUtc",
                        Place::Optional(&mut occupiable_interval_end_utc),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(name), Some(type_)) = (service_id, name, type_) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            name,
            type_,
            company_id,
            assigned_rate_ids,
            occupiable_interval_start_utc,
            occupiable_interval_end_utc,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::VoucherAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::VoucherAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("VoucherId", &self.voucher_id), ("RateId", &self.rate_id)]);
    }
}

impl Serialize for super::VoucherAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::VoucherExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut vouchers: Option<bool> = None;
        let mut voucher_codes: Option<bool> = None;
        let mut voucher_assignments: Option<bool> = None;
        let mut companies: Option<bool> = None;
        let mut rates: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Vouchers", Place::Optional(&mut vouchers)),
                    ("VoucherCodes", Place::Optional(&mut voucher_codes)),
                    ("VoucherAssignments", Place::Optional(&mut voucher_assignments)),
                    ("Companies", Place::Optional(&mut companies)),
                    ("Rates", Place::Optional(&mut rates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            vouchers,
            voucher_codes,
            voucher_assignments,
            companies,
            rates,
        })
    }
}

impl<'de> Deserialize<'de> for super::VoucherExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::VoucherUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut type_: Option<values::UpdateValue<super::VoucherType>> = None;
        let mut company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut assigned_rate_ids: Option<super::AssignedRateIds> = None;
        let mut occupiable_interval_start_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut occupiable_interval_end_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut external_identifier: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("VoucherId", Place::Required(&mut voucher_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("Type", Place::Optional(&mut type_)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("AssignedRateIds", Place::Optional(&mut assigned_rate_ids)),
                    (
                        "OccupiableIntervalStartUtc",
                        Place::Optional(&mut occupiable_interval_start_utc),
                    ),
                    (
                        "OccupiableIntervalEndUtc",
                        Place::Optional(&mut occupiable_interval_end_utc),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(voucher_id) = voucher_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            voucher_id,
            name,
            type_,
            company_id,
            assigned_rate_ids,
            occupiable_interval_start_utc,
            occupiable_interval_end_utc,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::VoucherUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut voucher_parameters: Vec<super::VoucherAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("VoucherParameters", Place::List(&mut voucher_parameters)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            voucher_parameters,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Vouchers", &self.vouchers)]);
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
        let mut voucher_ids: Vec<ids::VoucherId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("VoucherIds", Place::List(&mut voucher_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, voucher_ids })
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
        let mut extent: Option<super::VoucherExtent> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut voucher_ids: Option<Vec<ids::VoucherId>> = None;
        let mut company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut voucher_code_values: Option<Vec<String>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut external_identifiers: Option<Vec<String>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Extent", Place::Required(&mut extent)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("VoucherIds", Place::Optional(&mut voucher_ids)),
                    ("CompanyIds", Place::Optional(&mut company_ids)),
                    ("VoucherCodeValues", Place::Optional(&mut voucher_code_values)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ExternalIdentifiers", Place::Optional(&mut external_identifiers)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_ids,
            extent,
            service_ids,
            voucher_ids,
            company_ids,
            voucher_code_values,
            activity_states,
            updated_utc,
            external_identifiers,
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
                ("Vouchers", &self.vouchers),
                ("VoucherCodes", &self.voucher_codes),
                ("VoucherAssignments", &self.voucher_assignments),
                ("Rates", &self.rates),
                ("Companies", &self.companies),
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

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut voucher_updates: Vec<super::VoucherUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("VoucherUpdates", Place::List(&mut voucher_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            voucher_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Vouchers", &self.vouchers)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
