// Generated from schema/outlet_bills.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::OutletBillParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut outlet_id: Option<ids::OutletId> = None;
        let mut number: Option<String> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut items: Vec<super::OutletItemParameters> = codec::Empty::EMPTY;
        let mut account_id: Option<ids::AccountId> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("OutletId", Place::Required(&mut outlet_id)),
                    ("Number", Place::Required(&mut number)),
                    ("ClosedUtc", Place::Required(&mut closed_utc)),
                    ("Items", Place::List(&mut items)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(outlet_id), Some(number), Some(closed_utc)) = (
            outlet_id,
            number,
            closed_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            outlet_id,
            number,
            closed_utc,
            items,
            account_id,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::OutletBillParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OutletItemParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut unit_count: Option<i32> = None;
        let mut unit_amount: Option<common::AmountParameters> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut type_: Option<common::OutletItemType> = None;
        let mut external_identifier: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Required(&mut name)),
                    ("UnitCount", Place::Required(&mut unit_count)),
                    ("UnitAmount", Place::Required(&mut unit_amount)),
                    ("ConsumedUtc", Place::Required(&mut consumed_utc)),
                    ("Type", Place::Required(&mut type_)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Notes", Place::Optional(&mut notes)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(name),
            Some(unit_count),
            Some(unit_amount),
            Some(consumed_utc),
            Some(type_),
        ) = (name, unit_count, unit_amount, consumed_utc, type_) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            name,
            unit_count,
            unit_amount,
            consumed_utc,
            type_,
            external_identifier,
            notes,
            accounting_category_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::OutletItemParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bills: Vec<super::OutletBillParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Bills", Place::List(&mut bills))]) {
            return Err(fault);
        }
        Ok(Self { bills })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("OutletBillIds", &self.outlet_bill_ids)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
