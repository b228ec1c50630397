// Generated from schema/accounting_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AccountingItemExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut order_items: Option<bool> = None;
        let mut payment_items: Option<bool> = None;
        let mut credit_card_transactions: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("OrderItems", Place::Optional(&mut order_items)),
                    ("PaymentItems", Place::Optional(&mut payment_items)),
                    (
                        "CreditCardTransactions",
                        Place::Optional(&mut credit_card_transactions),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            order_items,
            payment_items,
            credit_card_transactions,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountingItemExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountingItemUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut accounting_item_id: Option<ids::AccountingItemId> = None;
        let mut account_id: Option<values::UpdateValue<ids::AccountId>> = None;
        let mut bill_id: Option<values::UpdateValue<ids::BillId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountingItemId", Place::Required(&mut accounting_item_id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("BillId", Place::Required(&mut bill_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(accounting_item_id), Some(bill_id)) = (accounting_item_id, bill_id)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            accounting_item_id,
            account_id,
            bill_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountingItemUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut extent: Option<super::AccountingItemExtent> = None;
        let mut item_ids: Option<Vec<ids::AccountingItemId>> = None;
        let mut rebated_item_ids: Option<Vec<ids::OrderItemId>> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut consumed_utc: Option<common::TimeInterval> = None;
        let mut currency: Option<String> = None;
        let mut states: Option<Vec<common::AccountingState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Extent", Place::Required(&mut extent)),
                    ("ItemIds", Place::Optional(&mut item_ids)),
                    ("RebatedItemIds", Place::Optional(&mut rebated_item_ids)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ConsumedUtc", Place::Optional(&mut consumed_utc)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("States", Place::Optional(&mut states)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            extent,
            item_ids,
            rebated_item_ids,
            closed_utc,
            updated_utc,
            consumed_utc,
            currency,
            states,
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
                ("OrderItems", &self.order_items),
                ("PaymentItems", &self.payment_items),
                ("CreditCardTransactions", &self.credit_card_transactions),
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
        let mut accounting_item_updates: Vec<super::AccountingItemUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AccountingItemUpdates", Place::List(&mut accounting_item_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            accounting_item_updates,
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
        out.object(
            &[("OrderItems", &self.order_items), ("PaymentItems", &self.payment_items)],
        );
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
