// Generated from schema/voucher_codes.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::VoucherCodeAddParameters {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut value: Option<String> = None;
        let mut validity_start_utc: Option<values::UtcDateTime> = None;
        let mut validity_end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("VoucherId", Place::Required(&mut voucher_id)),
                    ("Value", Place::Required(&mut value)),
                    ("ValidityStartUtc", Place::Optional(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Optional(&mut validity_end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(voucher_id), Some(value)) = (voucher_id, value) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            voucher_id,
            value,
            validity_start_utc,
            validity_end_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::VoucherCodeAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut voucher_code_parameters: Vec<super::VoucherCodeAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("VoucherCodeParameters", Place::List(&mut voucher_code_parameters)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            voucher_code_parameters,
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
        out.object(&[("VoucherCodes", &self.voucher_codes), ("Cursor", &self.cursor)]);
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
        let mut voucher_code_ids: Vec<ids::VoucherCodeId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("VoucherCodeIds", Place::List(&mut voucher_code_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            voucher_code_ids,
        })
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
        let mut voucher_code_ids: Option<Vec<ids::VoucherCodeId>> = None;
        let mut voucher_ids: Vec<ids::VoucherId> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("VoucherCodeIds", Place::Optional(&mut voucher_code_ids)),
                    ("VoucherIds", Place::List(&mut voucher_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            voucher_code_ids,
            voucher_ids,
            updated_utc,
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
        out.object(&[("VoucherCodes", &self.voucher_codes), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
