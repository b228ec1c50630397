//! A page of order items with derives: texts, floats, and the union read through all of its properties.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

#[derive(Debug)]
pub enum Data {
    Rebate(OrderItemRebateData),
    Product(OrderItemProductData),
    AllowanceDiscount(OrderItemAllowanceDiscountData),
    AllowanceProfits(OrderItemAllowanceProfitsData),
}

/// The wire form: a tag, and a property for each case of which one has the payload.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Sparse {
    discriminator: String,
    rebate: Option<OrderItemRebateData>,
    product: Option<OrderItemProductData>,
    allowance_discount: Option<OrderItemAllowanceDiscountData>,
    allowance_profits: Option<OrderItemAllowanceProfitsData>,
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sparse = Sparse::deserialize(deserializer)?;
        let data = match sparse.discriminator.as_str() {
            "Rebate" => sparse.rebate.map(Self::Rebate),
            "Product" => sparse.product.map(Self::Product),
            "AllowanceDiscount" => sparse.allowance_discount.map(Self::AllowanceDiscount),
            "AllowanceProfits" => sparse.allowance_profits.map(Self::AllowanceProfits),
            _ => None,
        };
        data.ok_or_else(|| D::Error::custom("no payload"))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response {
    pub order_items: Vec<OrderItem>,
    pub cursor: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItemRebateData {
    pub product_id: String,
    pub rebated_item_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItemProductData {
    pub product_id: String,
    pub age_category_id: Option<String>,
    pub product_type: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItemAllowanceDiscountData {
    pub discounted_order_item_id: String,
    pub allowance_product_order_item_id: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItemAllowanceProfitsData {
    pub allowance_product_order_item_id: String,
    pub allowance_profit_type: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItem {
    pub id: String,
    pub enterprise_id: String,
    pub account_id: Option<String>,
    pub account_type: Option<String>,
    pub service_id: String,
    pub service_order_id: String,
    pub notes: Option<String>,
    pub bill_id: Option<String>,
    pub accounting_category_id: Option<String>,
    pub billing_name: Option<String>,
    pub external_identifier: Option<String>,
    pub unit_count: i32,
    pub unit_amount: Amount,
    pub amount: Amount,
    pub original_amount: Amount,
    pub revenue_type: String,
    pub creator_profile_id: String,
    pub updater_profile_id: String,
    pub created_utc: String,
    pub updated_utc: String,
    pub consumed_utc: String,
    pub canceled_utc: Option<String>,
    pub closed_utc: Option<String>,
    pub start_utc: Option<String>,
    pub claimed_utc: Option<String>,
    pub accounting_state: String,
    pub r#type: String,
    pub options: OrderItemOptions,
    pub data: Option<Data>,
    pub tax_exemption_reason: Option<String>,
    pub tax_exemption_legal_reference: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Amount {
    pub currency: String,
    pub net_value: f64,
    pub gross_value: f64,
    pub tax_values: Vec<TaxValue>,
    pub breakdown: TaxBreakdown,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OrderItemOptions {
    pub canceled_with_reservation: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaxValue {
    pub code: Option<String>,
    pub value: f64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaxBreakdown {
    pub items: Vec<TaxBreakdownItem>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaxBreakdownItem {
    pub tax_rate_code: Option<String>,
    pub net_value: f64,
    pub tax_value: f64,
}
