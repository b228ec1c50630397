// Generated from schema/vouchers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AssignedRateIds {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::AssignedRateIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Voucher {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::VoucherId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut name: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut type_: Option<super::VoucherType> = None;
        let mut activity_state: Option<common::ActivityState> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut occupiable_interval_start_utc: Option<values::UtcDateTime> = None;
        let mut occupiable_interval_end_utc: Option<values::UtcDateTime> = None;
        let mut external_identifier: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Name", Place::Required(&mut name)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Type", Place::Required(&mut type_)),
                    ("ActivityState", Place::Optional(&mut activity_state)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    (
                        "OccupiableIntervalStartUtc",
                        Place::Optional(&mut occupiable_interval_start_utc),
                    ),
                    (
                        "OccupiableIntervalEndUtc",
                        Place::Optional(&mut occupiable_interval_end_utc),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(name),
            Some(created_utc),
            Some(updated_utc),
            Some(type_),
            Some(is_active),
            Some(enterprise_id),
        ) = (
            id,
            service_id,
            name,
            created_utc,
            updated_utc,
            type_,
            is_active,
            enterprise_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            name,
            created_utc,
            updated_utc,
            type_,
            activity_state,
            company_id,
            travel_agency_id,
            occupiable_interval_start_utc,
            occupiable_interval_end_utc,
            external_identifier,
            is_active,
            enterprise_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::Voucher {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::VoucherAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("CompanyId", &self.company_id),
                ("AssignedRateIds", &self.assigned_rate_ids),
                ("OccupiableIntervalStartUtc", &self.occupiable_interval_start_utc),
                ("OccupiableIntervalEndUtc", &self.occupiable_interval_end_utc),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::VoucherAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::VoucherAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("VoucherId", Place::Optional(&mut voucher_id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { voucher_id, rate_id })
    }
}

impl<'de> Deserialize<'de> for super::VoucherAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::VoucherExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Vouchers", &self.vouchers),
                ("VoucherCodes", &self.voucher_codes),
                ("VoucherAssignments", &self.voucher_assignments),
                ("Companies", &self.companies),
                ("Rates", &self.rates),
            ],
        );
    }
}

impl Serialize for super::VoucherExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::VoucherUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("VoucherId", &self.voucher_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("CompanyId", &self.company_id),
                ("AssignedRateIds", &self.assigned_rate_ids),
                ("OccupiableIntervalStartUtc", &self.occupiable_interval_start_utc),
                ("OccupiableIntervalEndUtc", &self.occupiable_interval_end_utc),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::VoucherUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::VoucherType {
    fn from(text: &str) -> Self {
        match text {
            "Public" => Self::Public,
            "PartnerCompany" => Self::PartnerCompany,
            "TravelAgency" => Self::TravelAgency,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::VoucherType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::VoucherType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::VoucherType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::VoucherType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::VoucherType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::VoucherType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("VoucherParameters", &self.voucher_parameters),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut vouchers: Vec<super::Voucher> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Vouchers", Place::OptionalList(&mut vouchers))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { vouchers, rejected })
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
            &[("EnterpriseId", &self.enterprise_id), ("VoucherIds", &self.voucher_ids)],
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
                ("ServiceIds", &self.service_ids),
                ("VoucherIds", &self.voucher_ids),
                ("CompanyIds", &self.company_ids),
                ("VoucherCodeValues", &self.voucher_code_values),
                ("ActivityStates", &self.activity_states),
                ("UpdatedUtc", &self.updated_utc),
                ("ExternalIdentifiers", &self.external_identifiers),
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
        let mut vouchers: Vec<super::Voucher> = codec::Empty::EMPTY;
        let mut voucher_codes: Vec<common::VoucherCode> = codec::Empty::EMPTY;
        let mut voucher_assignments: Vec<super::VoucherAssignment> = codec::Empty::EMPTY;
        let mut rates: Vec<common::RateForExtent> = codec::Empty::EMPTY;
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Vouchers", Place::OptionalList(&mut vouchers)),
                    ("VoucherCodes", Place::OptionalList(&mut voucher_codes)),
                    (
                        "VoucherAssignments",
                        Place::OptionalList(&mut voucher_assignments),
                    ),
                    ("Rates", Place::OptionalList(&mut rates)),
                    ("Companies", Place::OptionalList(&mut companies)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            vouchers,
            voucher_codes,
            voucher_assignments,
            rates,
            companies,
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

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("VoucherUpdates", &self.voucher_updates),
            ],
        );
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut vouchers: Vec<super::Voucher> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Vouchers", Place::OptionalList(&mut vouchers))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { vouchers, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
