//! What is sold, and for how much: rates, products, and the categories that revenue is booked to.

use jiff::ToSpan as _;
use rust_decimal::Decimal;

use super::house::{SERVICES, stay_service};
use super::plan::{Plan, flag, localized, number, pick, text, time};
use super::prices::{Amount, CURRENCY, STANDARD};
use super::seeded::{Recipe, each};
use super::words;
use crate::entity::{CREATED, UPDATED};
use crate::json::{Json, object};

pub(super) const RECIPES: &[Recipe] = &[
    each!("AccountingCategoryId", words::ACCOUNTING.len(), accounting),
    each!("RateGroupId", 1, group),
    each!("RateId", words::RATES.len(), rate),
    each!("ProductCategoryId", SERVICES, product_category),
    each!("ProductId", words::PRODUCTS.len(), product),
    each!("CancellationPolicyId", 1, policy),
];

/// The discount that a rate's hidden property tells, in per cent.
pub(crate) fn discount(rate_name: &str) -> i64 {
    let known = words::RATES.iter().find(|(name, _, _)| *name == rate_name);
    known.map_or(0, |(_, _, percent)| *percent)
}

/// The place of an accounting category of an enterprise.
pub(super) fn accounting_place(enterprise: usize, index: usize) -> usize {
    enterprise * words::ACCOUNTING.len() + index
}

/// One of the products.
pub(super) fn product_price(place: usize) -> Amount {
    let (_, _, cents, _, _) = *pick(&words::PRODUCTS, place);
    Amount::gross(CURRENCY, Decimal::new(cents, 2), Some(STANDARD))
}

fn accounting(_: &Plan, place: usize, name: &str) -> Option<Json> {
    let (label, code, classification) = *pick(&words::ACCOUNTING, place);
    match name {
        "Name" => text(label),
        "Code" | "LedgerAccountCode" => text(code),
        "Classification" => text(classification),
        _ => None,
    }
}

fn group(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(place))),
        "Names" => localized("Public rates"),
        _ => None,
    }
}

fn rate(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let enterprise = place / words::RATES.len();
    let index = place % words::RATES.len();
    let (label, short, _) = *pick(&words::RATES, index);
    match name {
        "GroupId" => Some(plan.reference("RateGroupId", enterprise)),
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(enterprise))),
        "BaseRateId" if index > 0 => {
            Some(plan.reference("RateId", enterprise * words::RATES.len()))
        }
        "IsBaseRate" | "IsDefault" => flag(index == 0),
        "IsEnabled" => flag(true),
        "IsPublic" => flag(index < 2),
        "Type" => text(if index < 2 { "Public" } else { "Private" }),
        "Name" => text(label),
        "Names" | "ExternalNames" => localized(label),
        "ShortName" => text(short),
        _ => None,
    }
}

fn product_category(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let label = if place.is_multiple_of(SERVICES) {
        "Extras"
    } else {
        "Food and drink"
    };
    match name {
        "ServiceId" => Some(plan.reference("ServiceId", place)),
        "Names" => localized(label),
        "ShortNames" => localized(label.get(..3)?),
        _ => None,
    }
}

fn product(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let enterprise = place / words::PRODUCTS.len();
    let (label, short, cents, charging, restaurant) = *pick(&words::PRODUCTS, place);
    let service = stay_service(enterprise) + usize::from(restaurant);
    let price = || {
        let amount = Amount::gross(CURRENCY, Decimal::new(cents, 2), Some(STANDARD));
        let mut price = amount.to_json();
        if let Json::Object(price) = &mut price {
            price.insert("Value".to_owned(), super::prices::number(amount.gross));
        }
        price
    };
    let food = restaurant || label == "Breakfast";
    let posting = if charging == "Once" {
        "Once"
    } else {
        "PerTimeUnit"
    };
    match name {
        "ServiceId" | "CategoryId" => {
            let kind = if name == "ServiceId" {
                name
            } else {
                "ProductCategoryId"
            };
            Some(plan.reference(kind, service))
        }
        "AccountingCategoryId" => Some(plan.reference(
            "AccountingCategoryId",
            accounting_place(enterprise, if food { 1 } else { 2 }),
        )),
        "IsDefault" => flag(false),
        "Name" | "ExternalName" => text(label),
        "Names" | "ExternalNames" => localized(label),
        "ShortName" => text(short),
        "ShortNames" => localized(short),
        "Charging" | "ChargingMode" => text(charging),
        "Posting" => text(if posting == "Once" { posting } else { "Daily" }),
        "PostingMode" => text(posting),
        "Options" => Some(object([
            ("BillAsPackage", Json::Bool(false)),
            ("ExcludePriceFromOffer", Json::Bool(false)),
        ])),
        "Classifications" => Some(object([
            ("Food", Json::Bool(food && label != "Coffee")),
            (
                "Beverage",
                Json::Bool(label == "Coffee" || label.contains("wine")),
            ),
            ("Wellness", Json::Bool(false)),
            ("CityTax", Json::Bool(false)),
            ("Fee", Json::Bool(false)),
        ])),
        "Price" => Some(price()),
        "Pricing" => Some(object([
            ("Discriminator", Json::text("Absolute")),
            ("Value", price()),
        ])),
        "ConsumptionMoment" => text("PostingTimeUnit"),
        _ => None,
    }
}

fn policy(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "RateGroupId" => Some(plan.reference("RateGroupId", place)),
        CREATED | UPDATED => time(plan.opened().saturating_add(1.day())),
        "Applicability" => text("Start"),
        "FeeExtent" => Some(Json::Array(vec![Json::text("TimeUnits")])),
        "ApplicabilityOffset" => text("P0Y0M-1DT0H0M0S"),
        "FeeMaximumTimeUnits" => number(1),
        "AbsoluteFee" => Some(object([
            ("Currency", Json::text(CURRENCY)),
            ("Value", Json::Number("0".to_owned())),
        ])),
        "RelativeFee" => number(1),
        _ => None,
    }
}
