//! Guests, the companies they travel for, and where both live.

use jiff::ToSpan as _;

use super::plan::{Plan, flag, number, pick, text, time};
use super::seeded::Recipe;
use super::words;
use crate::entity::{CREATED, UPDATED};
use crate::json::{Json, object};

pub(super) const RECIPES: &[Recipe] = &[
    Recipe {
        id_type: "CustomerId",
        count: |plan| plan.guests.len(),
        enterprise: |_, _| 0,
        property: customer,
    },
    Recipe {
        id_type: "CompanyId",
        count: |plan| words::COMPANIES.len() + plan.enterprises,
        enterprise: |_, _| 0,
        property: company,
    },
    Recipe {
        id_type: "AddressId",
        count: |plan| plan.guests.len() + words::COMPANIES.len() + plan.enterprises,
        enterprise: |_, _| 0,
        property: address,
    },
    Recipe {
        id_type: "CreditCardId",
        count: |plan| plan.guests.len(),
        enterprise: |plan, place| {
            let first = plan.guests.get(place).map_or(0, |guest| guest.stay);
            plan.enterprise_of(plan.stay(first as usize))
        },
        property: credit_card,
    },
];

/// A number of the guest at a place, another for each `salt`.
fn chance(plan: &Plan, place: usize, salt: u32) -> usize {
    let chance = plan.guests.get(place).map_or(0, |guest| guest.chance);
    (chance.rotate_left(salt * 5) >> 3) as usize
}

pub(super) fn first_name(plan: &Plan, place: usize) -> &'static str {
    words::FIRST_NAMES[chance(plan, place, 0) % words::FIRST_NAMES.len()]
}

pub(super) fn last_name(plan: &Plan, place: usize) -> &'static str {
    words::LAST_NAMES[chance(plan, place, 1) % words::LAST_NAMES.len()]
}

fn customer(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let (_, country, _) = *pick(&words::CITIES, chance(plan, place, 2));
    let known = || {
        let first = plan.guests.get(place).map_or(0, |guest| guest.stay);
        time(plan.stay(first as usize).made(plan.now))
    };
    match name {
        "Number" => text((1_000 + place).to_string()),
        "Sex" => text(*pick(&["Female", "Male"], chance(plan, place, 0))),
        "FirstName" => text(first_name(plan, place)),
        "LastName" => text(last_name(plan, place)),
        "NationalityCode" => text(country),
        "PreferredLanguageCode" => text("en-GB"),
        "BirthDate" => {
            let days = 18 * 366 + chance(plan, place, 3) % (60 * 365);
            let days = i64::try_from(days).unwrap_or(0);
            text(plan.today().saturating_sub(days.days()).to_string())
        }
        "Email" => text(format!("guest{place}@example.com")),
        "Phone" => text(format!("+354600{place:06}")),
        CREATED | UPDATED => known(),
        "Address" => Some(object([
            ("Id", plan.reference("AddressId", place)),
            ("Line1", line(plan, place)?),
            ("Line2", Json::Null),
            ("City", city(plan, place, 0)),
            ("PostalCode", city(plan, place, 2)),
            ("CountryCode", city(plan, place, 1)),
            ("CountrySubdivisionCode", Json::Null),
            ("Latitude", Json::Null),
            ("Longitude", Json::Null),
        ])),
        "AddressId" => Some(plan.reference("AddressId", place)),
        _ => None,
    }
}

fn line(plan: &Plan, place: usize) -> Option<Json> {
    let number = chance(plan, place, 4);
    let street = pick(&words::STREETS, number);
    text(format!("{street} {}", 1 + number % 97))
}

fn city(plan: &Plan, place: usize, part: usize) -> Json {
    // The enterprises' own companies are at home; the others are anywhere.
    let (city, country, code) = match place >= plan.guests.len() + words::COMPANIES.len() {
        true => *pick(&words::CITIES, 0),
        false if place < plan.guests.len() => *pick(&words::CITIES, chance(plan, place, 2)),
        false => *pick(&words::CITIES, place),
    };
    Json::text(*pick(&[city, country, code], part))
}

fn company(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let label = match place.checked_sub(words::COMPANIES.len()) {
        None => (*pick(&words::COMPANIES, place)).to_owned(),
        Some(enterprise) => format!("{} Hotel ehf.", pick(&words::HOTELS, enterprise)),
    };
    match name {
        "Name" => text(label),
        "InvoicingEmail" => text(format!("invoices{place}@example.com")),
        "InvoiceDueInterval" => text("P0Y0M14DT0H0M0S"),
        "Options" => Some(object([
            ("Invoiceable", Json::Bool(true)),
            ("AddFeesToInvoices", Json::Bool(false)),
            ("AddTaxDeductedPaymentToInvoices", Json::Bool(false)),
        ])),
        "Number" => number(place + 1),
        "TaxIdentifier" => text(format!("IS{:06}", 100_000 + place)),
        "AddressId" => Some(plan.reference("AddressId", plan.guests.len() + place)),
        _ => None,
    }
}

fn address(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let company = place.checked_sub(plan.guests.len());
    match name {
        "AccountId" => Some(match company {
            Some(company) => plan.reference("CompanyId", company),
            None => plan.reference("CustomerId", place),
        }),
        "AccountType" => text(if company.is_some() {
            "Company"
        } else {
            "Customer"
        }),
        "Line1" => line(plan, place),
        "City" => Some(city(plan, place, 0)),
        "CountryCode" => Some(city(plan, place, 1)),
        "PostalCode" => Some(city(plan, place, 2)),
        _ => None,
    }
}

fn credit_card(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "CustomerId" => Some(plan.reference("CustomerId", place)),
        "IsActive" => flag(true),
        "State" => text("Enabled"),
        "Kind" => text("Gateway"),
        "Format" => text("Physical"),
        "Type" => text(*pick(&["Visa", "MasterCard"], place)),
        "ObfuscatedNumber" => text(format!(
            "************{:04}",
            chance(plan, place, 2) % 10_000
        )),
        "Expiration" => {
            let valid = i64::try_from(chance(plan, place, 3) % 1_000).unwrap_or(0);
            let until = plan.today().saturating_add((30 + valid).days());
            text(until.strftime("%Y-%m").to_string())
        }
        CREATED | UPDATED => customer(plan, place, CREATED),
        _ => None,
    }
}
