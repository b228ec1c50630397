//! What a stay brings with it: the reservation and its group, items, bill and payment.

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::house::stay_service;
use super::people::{first_name, last_name};
use super::plan::{Plan, flag, number, pick, text, time};
use super::prices::{self, Amount, CURRENCY, REDUCED};
use super::seeded::{Recipe, each};
use super::stays::{State, Stay};
use super::{sales, words};
use crate::entity::{CREATED, UPDATED};
use crate::json::{Json, object};

pub(super) const RECIPES: &[Recipe] = &[
    Recipe {
        id_type: "ReservationId",
        count: |plan| plan.stays.len(),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(place)),
        property: reservation,
    },
    Recipe {
        id_type: "ReservationGroupId",
        count: |plan| plan.stays.len(),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(place)),
        property: group,
    },
    Recipe {
        id_type: "CompanionshipId",
        count: |plan| plan.stays.len(),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(place)),
        property: companionship,
    },
    Recipe {
        id_type: "OrderItemId",
        count: |plan| plan.items.last().map_or(0, |count| *count as usize),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(of_item(plan, place).0)),
        property: item,
    },
    Recipe {
        id_type: "BillId",
        count: |plan| plan.bills.len(),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(of(&plan.bills, place))),
        property: bill,
    },
    Recipe {
        id_type: "PaymentId",
        count: |plan| plan.payments.len(),
        enterprise: |plan, place| plan.enterprise_of(plan.stay(of(&plan.payments, place))),
        property: payment,
    },
    each!("SourceId", words::SOURCES.len(), source),
];

/// The stay that a bill or payment belongs to.
fn of(list: &[u32], place: usize) -> usize {
    list.get(place).map_or(0, |stay| *stay as usize)
}

/// Whether the guests of a stay have breakfast.
fn breakfast(stay: &Stay) -> bool {
    stay.chance.is_multiple_of(3)
}

/// How many order items a stay has: one for each night, and one for all breakfasts.
pub(super) fn items(stay: &Stay) -> usize {
    usize::from(stay.nights) + usize::from(breakfast(stay))
}

/// The stay that an order item belongs to, and which of its items it is.
fn of_item(plan: &Plan, place: usize) -> (usize, usize) {
    let after = plan.items.partition_point(|first| *first as usize <= place);
    let stay = after.saturating_sub(1);
    let first = plan.items.get(stay).map_or(0, |first| *first as usize);
    (stay, place - first)
}

/// The company that a stay is paid by.
fn partner(stay: &Stay) -> Option<usize> {
    (stay.rate == 2).then(|| stay.chance as usize / 7 % words::COMPANIES.len())
}

fn customer(plan: &Plan, stay: &Stay) -> Json {
    plan.reference("CustomerId", stay.customer as usize)
}

fn when(at: Option<DateTime>) -> Option<Json> {
    at.and_then(time)
}

fn persons(plan: &Plan, stay: &Stay) -> Json {
    let enterprise = plan.enterprise_of(stay);
    let count = |index: usize, count: u8| {
        object([
            (
                "AgeCategoryId",
                plan.reference("AgeCategoryId", enterprise * 2 + index),
            ),
            ("Count", Json::Number(count.to_string())),
        ])
    };
    let mut counts = vec![count(0, stay.adults)];
    if stay.children > 0 {
        counts.push(count(1, stay.children));
    }
    Json::Array(counts)
}

fn reservation(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay = plan.stay(place);
    let enterprise = plan.enterprise_of(stay);
    let today = plan.today();
    let came = matches!(stay.state, State::Started | State::Processed);
    let left = stay.state == State::Processed;
    let origin = || match stay.chance % 3 {
        0 => "Distributor",
        1 => "ChannelManager",
        _ => "Commander",
    };
    match name {
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(enterprise))),
        "AccountId" => Some(customer(plan, stay)),
        "AccountType" => text("Customer"),
        "BookerId" => Some(customer(plan, stay)),
        "Number" => text((10_000 + place).to_string()),
        "State" => text(stay.state.name()),
        "Origin" => text(origin()),
        CREATED => time(stay.made(plan.now)),
        UPDATED => time(stay.changed(plan.now)),
        "CancelledUtc" if stay.state == State::Canceled => time(stay.changed(plan.now)),
        "CancellationReason" if stay.state == State::Canceled => text("RequestedByGuest"),
        "BusinessSegmentId" => Some(plan.reference(
            "BusinessSegmentId",
            enterprise * words::SEGMENTS.len()
                + usize::from(stay.rate == 2)
                + 3 * usize::from(stay.rate == 1),
        )),
        "Options" => Some(object([
            ("OwnerCheckedIn", Json::Bool(came)),
            ("AllCompanionsCheckedIn", Json::Bool(came)),
            ("AnyCompanionCheckedIn", Json::Bool(came)),
            ("ConnectorCheckIn", Json::Bool(false)),
        ])),
        "RateId" => Some(plan.reference(
            "RateId",
            enterprise * words::RATES.len() + usize::from(stay.rate),
        )),
        "CreditCardId" if stay.chance.is_multiple_of(2) => {
            Some(plan.reference("CreditCardId", stay.customer as usize))
        }
        "GroupId" => Some(plan.reference("ReservationGroupId", place)),
        "RequestedResourceCategoryId" => Some(plan.reference(
            "ResourceCategoryId",
            enterprise * words::CATEGORIES.len() + plan.category_of(stay.room as usize),
        )),
        "AssignedResourceId" if came || !stay.chance.is_multiple_of(5) => {
            Some(plan.reference("ResourceId", stay.room as usize))
        }
        "PartnerCompanyId" => Some(plan.reference("CompanyId", partner(stay)?)),
        "ReleasedUtc" if stay.state == State::Optional => {
            time(stay.arrival(today).saturating_sub(4.hours()))
        }
        "StartUtc" | "ScheduledStartUtc" => time(stay.arrival(today)),
        "EndUtc" | "ScheduledEndUtc" => time(stay.departure(today)),
        "ActualStartUtc" => when(came.then(|| stay.arrival(today))),
        "ActualEndUtc" => when(left.then(|| stay.departure(today))),
        "Purpose" => text(if stay.rate == 2 {
            "Business"
        } else {
            "Leisure"
        }),
        "PersonCounts" => Some(persons(plan, stay)),
        _ => None,
    }
}

fn group(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay = plan.stay(place);
    (name == "Name").then(|| Json::text(last_name(plan, stay.customer as usize)))
}

fn companionship(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "CustomerId" => Some(customer(plan, plan.stay(place))),
        "ReservationGroupId" | "ReservationId" => Some(plan.reference(name, place)),
        _ => None,
    }
}

/// What an item costs, each and together, and how many there are.
fn costs(plan: &Plan, stay: &Stay, index: usize) -> (Amount, Amount, i64) {
    let nights = usize::from(stay.nights);
    if index < nights {
        let category = plan.category_of(stay.room as usize);
        let price = prices::night(category, stay.night(plan.today(), index));
        let (_, _, percent) = *pick(&words::RATES, usize::from(stay.rate));
        let amount = Amount::gross(CURRENCY, prices::discounted(price, percent), Some(REDUCED));
        (amount.clone(), amount, 1)
    } else {
        let count = i64::from(stay.nights) * i64::from(stay.adults + stay.children);
        let one = sales::product_price(0);
        (one.clone(), one.times(count), count)
    }
}

/// Everything that a stay costs.
fn total(plan: &Plan, stay: &Stay) -> Amount {
    (0..items(stay))
        .map(|index| costs(plan, stay, index).1)
        .fold(Amount::zero(CURRENCY), |sum, cost| sum.plus(&cost))
}

fn item(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let (stay_place, index) = of_item(plan, place);
    let stay = plan.stay(stay_place);
    let enterprise = plan.enterprise_of(stay);
    let night = index < usize::from(stay.nights);
    let left = stay.departure(plan.today());
    let canceled = stay.state == State::Canceled;
    let closed = stay.state == State::Processed;
    match name {
        "AccountId" => Some(customer(plan, stay)),
        "AccountType" => text("Customer"),
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(enterprise))),
        "ServiceOrderId" => Some(plan.reference("ReservationId", stay_place)),
        "BillId" => Some(plan.reference("BillId", stay.bill? as usize)),
        "AccountingCategoryId" => Some(plan.reference(
            "AccountingCategoryId",
            sales::accounting_place(enterprise, usize::from(!night)),
        )),
        "BillingName" => text(if night { "Night" } else { "Breakfast" }),
        "UnitCount" => number(costs(plan, stay, index).2),
        "UnitAmount" => Some(costs(plan, stay, index).0.to_json()),
        "Amount" | "OriginalAmount" => Some(costs(plan, stay, index).1.to_json()),
        "RevenueType" => text(if night { "Service" } else { "Product" }),
        CREATED => time(stay.made(plan.now)),
        UPDATED => time(stay.changed(plan.now)),
        "ConsumedUtc" => {
            let night = if night { index } else { 0 };
            time(stay.night(plan.today(), night).at(22, 0, 0, 0))
        }
        "StartUtc" => time(
            stay.night(plan.today(), if night { index } else { 0 })
                .at(0, 0, 0, 0),
        ),
        "CanceledUtc" => when(canceled.then(|| stay.changed(plan.now))),
        "ClosedUtc" => when(closed.then_some(left)),
        "AccountingState" => text(match stay.state {
            State::Canceled => "Canceled",
            State::Processed => "Closed",
            State::Optional => "Inactive",
            State::Confirmed | State::Started => "Open",
        }),
        "Type" => text(if night { "SpaceOrder" } else { "ProductOrder" }),
        "Options" => Some(object([("CanceledWithReservation", Json::Bool(canceled))])),
        "Data" if !night => Some(object([
            ("Discriminator", Json::text("Product")),
            (
                "Product",
                object([
                    (
                        "ProductId",
                        plan.reference("ProductId", enterprise * words::PRODUCTS.len()),
                    ),
                    ("AgeCategoryId", Json::Null),
                    ("ProductType", Json::text("Product")),
                ]),
            ),
        ])),
        _ => None,
    }
}

fn bill(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay = plan.stay(of(&plan.bills, place));
    let guest = stay.customer as usize;
    let (opened, left) = (stay.arrival(plan.today()), stay.departure(plan.today()));
    let closed = stay.state == State::Processed;
    match name {
        "AccountId" | "CustomerId" => Some(customer(plan, stay)),
        "AccountType" => text("Customer"),
        "AssociatedAccountIds" => Some(Json::Array(Vec::new())),
        "CounterId" if closed => Some(plan.reference("CounterId", plan.enterprise_of(stay) * 2)),
        "State" => text(if closed { "Closed" } else { "Open" }),
        "Type" => text("Receipt"),
        "Number" if closed => text((1 + place).to_string()),
        CREATED => time(opened),
        UPDATED => time(if closed { left } else { opened }),
        "IssuedUtc" | "TaxedUtc" | "PaidUtc" => when(closed.then_some(left)),
        "Options" => Some(object([
            ("DisplayCustomer", Json::Bool(true)),
            ("DisplayTaxation", Json::Bool(true)),
            ("TrackReceivable", Json::Bool(false)),
            ("DisplayCid", Json::Bool(false)),
            ("Rebated", Json::Bool(false)),
        ])),
        "OwnerData" => Some(object([
            ("Discriminator", Json::text("BillCustomerData")),
            (
                "Value",
                object([
                    ("Id", customer(plan, stay)),
                    ("LastName", Json::text(last_name(plan, guest))),
                    ("FirstName", Json::text(first_name(plan, guest))),
                ]),
            ),
        ])),
        "CorrectionState" => text("Bill"),
        _ => None,
    }
}

fn payment(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay_place = of(&plan.payments, place);
    let stay = plan.stay(stay_place);
    let left = stay.departure(plan.today());
    let card = !stay.chance.is_multiple_of(4);
    let data = || match card {
        true => object([
            ("Discriminator", Json::text("CreditCard")),
            (
                "CreditCard",
                object([
                    (
                        "CreditCardId",
                        plan.reference("CreditCardId", stay.customer as usize),
                    ),
                    ("Transaction", Json::Null),
                ]),
            ),
        ]),
        false => object([
            ("Discriminator", Json::text("External")),
            (
                "External",
                object([
                    ("Type", Json::text("Cash")),
                    ("ExternalIdentifier", Json::Null),
                ]),
            ),
        ]),
    };
    match name {
        "AccountId" => Some(customer(plan, stay)),
        "AccountType" => text("Customer"),
        "BillId" => Some(plan.reference("BillId", stay.bill? as usize)),
        "ReservationId" => Some(plan.reference("ReservationId", stay_place)),
        "AccountingCategoryId" => Some(plan.reference(
            "AccountingCategoryId",
            sales::accounting_place(plan.enterprise_of(stay), 3),
        )),
        "Amount" | "OriginalAmount" => {
            let gross = total(plan, stay).gross;
            Some(Amount::gross(CURRENCY, gross, None).to_json())
        }
        CREATED | UPDATED | "ConsumedUtc" | "ClosedUtc" | "ChargedUtc" | "SettlementUtc" => {
            time(left)
        }
        "AccountingState" => text("Closed"),
        "State" => text("Charged"),
        "Type" => text(if card {
            "CreditCardPayment"
        } else {
            "ExternalPayment"
        }),
        "Kind" => text("Payment"),
        "Data" => Some(data()),
        "PaymentOrigin" => text("Operations"),
        _ => None,
    }
}

fn source(_: &Plan, place: usize, name: &str) -> Option<Json> {
    let (label, kind) = *pick(&words::SOURCES, place);
    match name {
        "Name" => text(label),
        "Type" => text(kind),
        "Code" => number(place + 1),
        "IsActive" => flag(true),
        _ => None,
    }
}
