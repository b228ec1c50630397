// Generated from schema/accounting_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::common;

impl codec::Encode for super::AccountingItemExtent {
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

impl Serialize for super::AccountingItemExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountingItemUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountingItemId", &self.accounting_item_id),
                ("AccountId", &self.account_id),
                ("BillId", &self.bill_id),
            ],
        );
    }
}

impl Serialize for super::AccountingItemUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Extent", &self.extent),
                ("ItemIds", &self.item_ids),
                ("RebatedItemIds", &self.rebated_item_ids),
                ("ClosedUtc", &self.closed_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumedUtc", &self.consumed_utc),
                ("Currency", &self.currency),
                ("States", &self.states),
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
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        let mut payment_items: Vec<common::PaymentItemOld> = codec::Empty::EMPTY;
        let mut credit_card_transactions: Vec<common::CreditCardTransaction> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("OrderItems", Place::OptionalList(&mut order_items)),
                    ("PaymentItems", Place::OptionalList(&mut payment_items)),
                    (
                        "CreditCardTransactions",
                        Place::OptionalList(&mut credit_card_transactions),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            order_items,
            payment_items,
            credit_card_transactions,
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
                ("AccountingItemUpdates", &self.accounting_item_updates),
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
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        let mut payment_items: Vec<common::PaymentItemOld> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("OrderItems", Place::OptionalList(&mut order_items)),
                    ("PaymentItems", Place::OptionalList(&mut payment_items)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            order_items,
            payment_items,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
