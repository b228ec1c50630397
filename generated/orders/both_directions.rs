// Generated from schema/orders.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::OrderAdditionOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut disable_item_grouping: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("DisableItemGrouping", Place::Optional(&mut disable_item_grouping)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { disable_item_grouping })
    }
}

impl<'de> Deserialize<'de> for super::OrderAdditionOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemAdditionData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut unit_count: Option<i32> = None;
        let mut unit_amount: Option<common::AmountParameters> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Required(&mut name)),
                    ("UnitCount", Place::Required(&mut unit_count)),
                    ("UnitAmount", Place::Required(&mut unit_amount)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(name), Some(unit_count), Some(unit_amount)) = (
            name,
            unit_count,
            unit_amount,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            name,
            unit_count,
            unit_amount,
            accounting_category_id,
            external_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemAdditionData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut options: Option<super::OrderAdditionOptions> = None;
        let mut product_orders: Option<Vec<common::ProductOrderAdditionData>> = None;
        let mut items: Option<Vec<super::OrderItemAdditionData>> = None;
        let mut consumption_utc: Option<values::UtcDateTime> = None;
        let mut notes: Option<String> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut linked_reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("Options", Place::Optional(&mut options)),
                    ("ProductOrders", Place::Optional(&mut product_orders)),
                    ("Items", Place::Optional(&mut items)),
                    ("ConsumptionUtc", Place::Optional(&mut consumption_utc)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("LinkedReservationId", Place::Optional(&mut linked_reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(account_id)) = (service_id, account_id) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            service_id,
            account_id,
            customer_id,
            options,
            product_orders,
            items,
            consumption_utc,
            notes,
            business_segment_id,
            bill_id,
            linked_reservation_id,
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
        out.object(&[("OrderId", &self.order_id)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
