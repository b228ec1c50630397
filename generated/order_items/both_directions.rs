// Generated from schema/order_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::OrderItem {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("AccountType", &self.account_type),
                ("ServiceId", &self.service_id),
                ("ServiceOrderId", &self.service_order_id),
                ("Notes", &self.notes),
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("BillingName", &self.billing_name),
                ("ExternalIdentifier", &self.external_identifier),
                ("UnitCount", &self.unit_count),
                ("UnitAmount", &self.unit_amount),
                ("Amount", &self.amount),
                ("OriginalAmount", &self.original_amount),
                ("RevenueType", &self.revenue_type),
                ("CreatorProfileId", &self.creator_profile_id),
                ("UpdaterProfileId", &self.updater_profile_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumedUtc", &self.consumed_utc),
                ("CanceledUtc", &self.canceled_utc),
                ("ClosedUtc", &self.closed_utc),
                ("StartUtc", &self.start_utc),
                ("ClaimedUtc", &self.claimed_utc),
                ("AccountingState", &self.accounting_state),
                ("Type", &self.type_),
                ("Options", &self.options),
                ("Data", &self.data),
                ("TaxExemptionReason", &self.tax_exemption_reason),
                ("TaxExemptionLegalReference", &self.tax_exemption_legal_reference),
            ],
        );
    }
}

impl Serialize for super::OrderItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemAllowanceDiscountData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DiscountedOrderItemId", &self.discounted_order_item_id),
                ("AllowanceProductOrderItemId", &self.allowance_product_order_item_id),
            ],
        );
    }
}

impl Serialize for super::OrderItemAllowanceDiscountData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemAllowanceProfitsData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AllowanceProductOrderItemId", &self.allowance_product_order_item_id),
                ("AllowanceProfitType", &self.allowance_profit_type),
            ],
        );
    }
}

impl Serialize for super::OrderItemAllowanceProfitsData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CanceledWithReservation", &self.canceled_with_reservation)]);
    }
}

impl Serialize for super::OrderItemOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemProductData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ProductId", &self.product_id),
                ("AgeCategoryId", &self.age_category_id),
                ("ProductType", &self.product_type),
            ],
        );
    }
}

impl Serialize for super::OrderItemProductData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemRebateData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ProductId", &self.product_id), ("RebatedItemId", &self.rebated_item_id)],
        );
    }
}

impl Serialize for super::OrderItemRebateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::OrderItemData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Rebate(value) => {
                out.object(&[("Discriminator", &"Rebate"), ("Rebate", value)]);
            }
            Self::Product(value) => {
                out.object(&[("Discriminator", &"Product"), ("Product", value)]);
            }
            Self::AllowanceDiscount(value) => {
                out.object(
                    &[
                        ("Discriminator", &"AllowanceDiscount"),
                        ("AllowanceDiscount", value),
                    ],
                );
            }
            Self::AllowanceProfits(value) => {
                out.object(
                    &[
                        ("Discriminator", &"AllowanceProfits"),
                        ("AllowanceProfits", value),
                    ],
                );
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::OrderItemData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AllowanceProfitType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AllowanceProfitType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ProductType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ProductType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RevenueType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RevenueType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut order_item_ids: Vec<ids::OrderItemId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("OrderItemIds", Place::List(&mut order_item_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            order_item_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::CancelRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::CancelResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut order_item_ids: Option<Vec<ids::OrderItemId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut service_order_ids: Option<Vec<ids::ServiceOrderId>> = None;
        let mut service_ids: Option<Vec<ids::ServiceId>> = None;
        let mut bill_ids: Option<Vec<ids::BillId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut consumed_utc: Option<common::TimeInterval> = None;
        let mut canceled_utc: Option<common::TimeInterval> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut currency: Option<String> = None;
        let mut accounting_states: Option<Vec<common::AccountingStateEnum>> = None;
        let mut types: Option<Vec<super::OrderItemType>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("OrderItemIds", Place::Optional(&mut order_item_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("ServiceOrderIds", Place::Optional(&mut service_order_ids)),
                    ("ServiceIds", Place::Optional(&mut service_ids)),
                    ("BillIds", Place::Optional(&mut bill_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ConsumedUtc", Place::Optional(&mut consumed_utc)),
                    ("CanceledUtc", Place::Optional(&mut canceled_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("AccountingStates", Place::Optional(&mut accounting_states)),
                    ("Types", Place::Optional(&mut types)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            order_item_ids,
            account_ids,
            service_order_ids,
            service_ids,
            bill_ids,
            created_utc,
            updated_utc,
            consumed_utc,
            canceled_utc,
            closed_utc,
            currency,
            accounting_states,
            types,
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
        out.object(&[("OrderItems", &self.order_items), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
