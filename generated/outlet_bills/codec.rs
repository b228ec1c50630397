// Generated from schema/outlet_bills.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::OutletBillParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("OutletId", &self.outlet_id),
                ("Number", &self.number),
                ("ClosedUtc", &self.closed_utc),
                ("Items", &self.items),
                ("AccountId", &self.account_id),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::OutletBillParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OutletItemParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("UnitCount", &self.unit_count),
                ("UnitAmount", &self.unit_amount),
                ("ConsumedUtc", &self.consumed_utc),
                ("Type", &self.type_),
                ("ExternalIdentifier", &self.external_identifier),
                ("Notes", &self.notes),
                ("AccountingCategoryId", &self.accounting_category_id),
            ],
        );
    }
}

impl Serialize for super::OutletItemParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Bills", &self.bills)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut outlet_bill_ids: Vec<ids::OutletBillId> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("OutletBillIds", Place::List(&mut outlet_bill_ids))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { outlet_bill_ids, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
