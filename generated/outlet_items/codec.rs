// Generated from schema/outlet_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::OutletBill {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::OutletBillId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut outlet_id: Option<ids::OutletId> = None;
        let mut number: Option<String> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("OutletId", Place::Required(&mut outlet_id)),
                    ("Number", Place::Optional(&mut number)),
                    ("ClosedUtc", Place::Required(&mut closed_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(outlet_id),
            Some(closed_utc),
            Some(updated_utc),
        ) = (id, enterprise_id, outlet_id, closed_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            outlet_id,
            number,
            closed_utc,
            updated_utc,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::OutletBill {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OutletItem {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::OutletItemId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut bill_id: Option<ids::OutletBillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut type_: Option<common::OutletItemType> = None;
        let mut name: Option<String> = None;
        let mut unit_count: Option<i32> = None;
        let mut unit_amount: Option<common::Amount> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut external_identifier: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut payment_card_payment_id: Option<ids::PaymentId> = None;
        let mut unit_cost: Option<common::CurrencyValueOld> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("BillId", Place::Required(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("Type", Place::Required(&mut type_)),
                    ("Name", Place::Optional(&mut name)),
                    ("UnitCount", Place::Required(&mut unit_count)),
                    ("UnitAmount", Place::Required(&mut unit_amount)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ConsumedUtc", Place::Required(&mut consumed_utc)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Notes", Place::Optional(&mut notes)),
                    (
                        "PaymentCardPaymentId",
                        Place::Optional(&mut payment_card_payment_id),
                    ),
                    ("UnitCost", Place::Optional(&mut unit_cost)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(bill_id),
            Some(type_),
            Some(unit_count),
            Some(unit_amount),
            Some(created_utc),
            Some(updated_utc),
            Some(consumed_utc),
        ) = (
            id,
            enterprise_id,
            bill_id,
            type_,
            unit_count,
            unit_amount,
            created_utc,
            updated_utc,
            consumed_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            bill_id,
            accounting_category_id,
            type_,
            name,
            unit_count,
            unit_amount,
            created_utc,
            updated_utc,
            consumed_utc,
            external_identifier,
            notes,
            payment_card_payment_id,
            unit_cost,
        })
    }
}

impl<'de> Deserialize<'de> for super::OutletItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Ids", &self.ids),
                ("ConsumedUtc", &self.consumed_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ClosedUtc", &self.closed_utc),
                ("Currency", &self.currency),
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
        let mut outlet_items: Vec<super::OutletItem> = codec::Empty::EMPTY;
        let mut outlet_bills: Vec<super::OutletBill> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("OutletItems", Place::List(&mut outlet_items)),
                    ("OutletBills", Place::List(&mut outlet_bills)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            outlet_items,
            outlet_bills,
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
