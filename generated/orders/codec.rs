// Generated from schema/orders.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::OrderAdditionOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("DisableItemGrouping", &self.disable_item_grouping)]);
    }
}

impl Serialize for super::OrderAdditionOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemAdditionData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("UnitCount", &self.unit_count),
                ("UnitAmount", &self.unit_amount),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

impl Serialize for super::OrderItemAdditionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("AccountId", &self.account_id),
                ("CustomerId", &self.customer_id),
                ("Options", &self.options),
                ("ProductOrders", &self.product_orders),
                ("Items", &self.items),
                ("ConsumptionUtc", &self.consumption_utc),
                ("Notes", &self.notes),
                ("BusinessSegmentId", &self.business_segment_id),
                ("BillId", &self.bill_id),
                ("LinkedReservationId", &self.linked_reservation_id),
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
        let mut order_id: Option<ids::ServiceOrderId> = None;
        let rejected = match value
            .response(&mut [("OrderId", Place::Optional(&mut order_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { order_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
