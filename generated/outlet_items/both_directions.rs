// Generated from schema/outlet_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::OutletBill {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("OutletId", &self.outlet_id),
                ("Number", &self.number),
                ("ClosedUtc", &self.closed_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::OutletBill {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OutletItem {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("Type", &self.type_),
                ("Name", &self.name),
                ("UnitCount", &self.unit_count),
                ("UnitAmount", &self.unit_amount),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumedUtc", &self.consumed_utc),
                ("ExternalIdentifier", &self.external_identifier),
                ("Notes", &self.notes),
                ("PaymentCardPaymentId", &self.payment_card_payment_id),
                ("UnitCost", &self.unit_cost),
            ],
        );
    }
}

impl Serialize for super::OutletItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut ids: Option<Vec<ids::OutletItemId>> = None;
        let mut consumed_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut currency: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Ids", Place::Optional(&mut ids)),
                    ("ConsumedUtc", Place::Optional(&mut consumed_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("Currency", Place::Optional(&mut currency)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            ids,
            consumed_utc,
            updated_utc,
            closed_utc,
            currency,
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
                ("OutletItems", &self.outlet_items),
                ("OutletBills", &self.outlet_bills),
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
