// Generated from schema/order_items.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::OrderItem {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::OrderItemId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<common::AccountTypeEnum> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut notes: Option<String> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut billing_name: Option<String> = None;
        let mut external_identifier: Option<String> = None;
        let mut unit_count: Option<i32> = None;
        let mut unit_amount: Option<common::Amount> = None;
        let mut amount: Option<common::Amount> = None;
        let mut original_amount: Option<common::Amount> = None;
        let mut revenue_type: Option<super::RevenueType> = None;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut canceled_utc: Option<values::UtcDateTime> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut claimed_utc: Option<values::UtcDateTime> = None;
        let mut accounting_state: Option<common::AccountingStateEnum> = None;
        let mut type_: Option<super::OrderItemType> = None;
        let mut options: Option<super::OrderItemOptions> = None;
        let mut data: Option<super::OrderItemData> = None;
        let mut tax_exemption_reason: Option<common::TaxExemptionReasonType> = None;
        let mut tax_exemption_legal_reference: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("AccountType", Place::Optional(&mut account_type)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("ServiceOrderId", Place::Required(&mut service_order_id)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("BillingName", Place::Optional(&mut billing_name)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("UnitCount", Place::Required(&mut unit_count)),
                    ("UnitAmount", Place::Required(&mut unit_amount)),
                    ("Amount", Place::Required(&mut amount)),
                    ("OriginalAmount", Place::Required(&mut original_amount)),
                    ("RevenueType", Place::Required(&mut revenue_type)),
                    ("CreatorProfileId", Place::Required(&mut creator_profile_id)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ConsumedUtc", Place::Required(&mut consumed_utc)),
                    ("CanceledUtc", Place::Optional(&mut canceled_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("ClaimedUtc", Place::Optional(&mut claimed_utc)),
                    ("AccountingState", Place::Required(&mut accounting_state)),
                    ("Type", Place::Required(&mut type_)),
                    ("Options", Place::Required(&mut options)),
                    ("Data", Place::Optional(&mut data)),
                    ("TaxExemptionReason", Place::Optional(&mut tax_exemption_reason)),
                    (
                        "TaxExemptionLegalReference",
                        Place::Optional(&mut tax_exemption_legal_reference),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(service_id),
            Some(service_order_id),
            Some(unit_count),
            Some(unit_amount),
            Some(amount),
            Some(original_amount),
            Some(revenue_type),
            Some(creator_profile_id),
            Some(updater_profile_id),
            Some(created_utc),
            Some(updated_utc),
            Some(consumed_utc),
            Some(accounting_state),
            Some(type_),
            Some(options),
        ) = (
            id,
            enterprise_id,
            service_id,
            service_order_id,
            unit_count,
            unit_amount,
            amount,
            original_amount,
            revenue_type,
            creator_profile_id,
            updater_profile_id,
            created_utc,
            updated_utc,
            consumed_utc,
            accounting_state,
            type_,
            options,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            account_id,
            account_type,
            service_id,
            service_order_id,
            notes,
            bill_id,
            accounting_category_id,
            billing_name,
            external_identifier,
            unit_count,
            unit_amount,
            amount,
            original_amount,
            revenue_type,
            creator_profile_id,
            updater_profile_id,
            created_utc,
            updated_utc,
            consumed_utc,
            canceled_utc,
            closed_utc,
            start_utc,
            claimed_utc,
            accounting_state,
            type_,
            options,
            data,
            tax_exemption_reason,
            tax_exemption_legal_reference,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemAllowanceDiscountData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut discounted_order_item_id: Option<ids::OrderItemId> = None;
        let mut allowance_product_order_item_id: Option<ids::OrderItemId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "DiscountedOrderItemId",
                        Place::Required(&mut discounted_order_item_id),
                    ),
                    (
                        "AllowanceProductOrderItemId",
                        Place::Required(&mut allowance_product_order_item_id),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(discounted_order_item_id), Some(allowance_product_order_item_id)) = (
            discounted_order_item_id,
            allowance_product_order_item_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            discounted_order_item_id,
            allowance_product_order_item_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemAllowanceDiscountData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemAllowanceProfitsData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut allowance_product_order_item_id: Option<ids::OrderItemId> = None;
        let mut allowance_profit_type: Option<super::AllowanceProfitType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AllowanceProductOrderItemId",
                        Place::Required(&mut allowance_product_order_item_id),
                    ),
                    ("AllowanceProfitType", Place::Required(&mut allowance_profit_type)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(allowance_product_order_item_id), Some(allowance_profit_type)) = (
            allowance_product_order_item_id,
            allowance_profit_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            allowance_product_order_item_id,
            allowance_profit_type,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemAllowanceProfitsData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut canceled_with_reservation: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "CanceledWithReservation",
                        Place::Required(&mut canceled_with_reservation),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(canceled_with_reservation) = canceled_with_reservation else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { canceled_with_reservation })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemProductData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut age_category_id: Option<ids::AgeCategoryId> = None;
        let mut product_type: Option<super::ProductType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ProductId", Place::Required(&mut product_id)),
                    ("AgeCategoryId", Place::Optional(&mut age_category_id)),
                    ("ProductType", Place::Optional(&mut product_type)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(product_id) = product_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            product_id,
            age_category_id,
            product_type,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemProductData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemRebateData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut rebated_item_id: Option<ids::OrderItemId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ProductId", Place::Required(&mut product_id)),
                    ("RebatedItemId", Place::Optional(&mut rebated_item_id)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(product_id) = product_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            product_id,
            rebated_item_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemRebateData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::OrderItemData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Rebate" => json.case("Rebate", Self::Rebate),
                "Product" => json.case("Product", Self::Product),
                "AllowanceDiscount" => {
                    json.case("AllowanceDiscount", Self::AllowanceDiscount)
                }
                "AllowanceProfits" => {
                    json.case("AllowanceProfits", Self::AllowanceProfits)
                }
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::OrderItemData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AllowanceProfitType {
    fn from(text: &str) -> Self {
        match text {
            "AllowanceBreakage" => Self::AllowanceBreakage,
            "AllowanceContraBreakage" => Self::AllowanceContraBreakage,
            "AllowanceLoss" => Self::AllowanceLoss,
            "AllowanceContraLoss" => Self::AllowanceContraLoss,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AllowanceProfitType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AllowanceProfitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AllowanceProfitType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AllowanceProfitType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::OrderItemType {
    fn from(text: &str) -> Self {
        match text {
            "CancellationFee" => Self::CancellationFee,
            "NightRebate" => Self::NightRebate,
            "ProductOrderRebate" => Self::ProductOrderRebate,
            "AdditionalExpenseRebate" => Self::AdditionalExpenseRebate,
            "Deposit" => Self::Deposit,
            "ExchangeRateDifference" => Self::ExchangeRateDifference,
            "CustomItem" => Self::CustomItem,
            "ServiceCharge" => Self::ServiceCharge,
            "CityTax" => Self::CityTax,
            "CityTaxDiscount" => Self::CityTaxDiscount,
            "SpaceOrder" => Self::SpaceOrder,
            "ProductOrder" => Self::ProductOrder,
            "Surcharge" => Self::Surcharge,
            "TaxCorrection" => Self::TaxCorrection,
            "ResourceUpgradeFee" => Self::ResourceUpgradeFee,
            "InvoiceFee" => Self::InvoiceFee,
            "MulticurrencyFee" => Self::MulticurrencyFee,
            "AllowanceDiscount" => Self::AllowanceDiscount,
            "AllowanceBreakage" => Self::AllowanceBreakage,
            "AllowanceContraBreakage" => Self::AllowanceContraBreakage,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::OrderItemType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::OrderItemType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::OrderItemType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::OrderItemType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::OrderItemType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::OrderItemType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ProductType {
    fn from(text: &str) -> Self {
        match text {
            "Product" => Self::Product,
            "Allowance" => Self::Allowance,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ProductType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ProductType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ProductType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ProductType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RevenueType {
    fn from(text: &str) -> Self {
        match text {
            "Service" => Self::Service,
            "Product" => Self::Product,
            "Additional" => Self::Additional,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RevenueType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RevenueType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RevenueType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RevenueType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("OrderItemIds", &self.order_item_ids),
            ],
        );
    }
}

impl Serialize for super::CancelRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::CancelResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("OrderItemIds", &self.order_item_ids),
                ("AccountIds", &self.account_ids),
                ("ServiceOrderIds", &self.service_order_ids),
                ("ServiceIds", &self.service_ids),
                ("BillIds", &self.bill_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumedUtc", &self.consumed_utc),
                ("CanceledUtc", &self.canceled_utc),
                ("ClosedUtc", &self.closed_utc),
                ("Currency", &self.currency),
                ("AccountingStates", &self.accounting_states),
                ("Types", &self.types),
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
        let mut order_items: Vec<super::OrderItem> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("OrderItems", Place::List(&mut order_items)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            order_items,
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
