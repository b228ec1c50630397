//! What stands before the first guest comes: the enterprises, their services, rooms and staff.

use super::plan::{Plan, flag, localized, number, pick, text};
use super::seeded::{Recipe, each};
use super::words;
use crate::json::{Json, object};

/// Services of an enterprise: the stay, and the restaurant.
pub(super) const SERVICES: usize = 2;

pub(super) const RECIPES: &[Recipe] = &[
    each!("EnterpriseId", 1, enterprise),
    each!("DepartmentId", words::DEPARTMENTS.len(), department),
    each!("CashierId", 2, cashier),
    each!("CounterId", 2, counter),
    each!("ServiceId", SERVICES, service),
    each!("BusinessSegmentId", words::SEGMENTS.len(), segment),
    each!("AgeCategoryId", 2, age_category),
    each!("OutletId", 1, outlet),
    each!("ResourceCategoryId", words::CATEGORIES.len(), category),
    Recipe {
        id_type: "ResourceId",
        count: rooms,
        enterprise: |plan, place| place / plan.rooms.max(1),
        property: room,
    },
    Recipe {
        id_type: "ResourceCategoryAssignmentId",
        count: rooms,
        enterprise: |plan, place| place / plan.rooms.max(1),
        property: category_assignment,
    },
    each!("ResourceFeatureId", words::FEATURES.len(), feature),
    Recipe {
        id_type: "ResourceFeatureAssignmentId",
        count: rooms,
        enterprise: |plan, place| place / plan.rooms.max(1),
        property: feature_assignment,
    },
];

fn rooms(plan: &Plan) -> usize {
    plan.enterprises * plan.rooms
}

/// The place of the service that rooms and rates belong to.
pub(super) fn stay_service(enterprise: usize) -> usize {
    enterprise * SERVICES
}

fn enterprise(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let hotel = pick(&words::HOTELS, place);
    let address = || plan.reference("AddressId", people_before_enterprises(plan) + place);
    match name {
        "ChainName" => text("Basalt Hotels"),
        "Name" => text(format!("{hotel} Hotel")),
        "ShortName" => text(*hotel),
        // The one zone whose clocks are UTC all year: local midnight is midnight.
        "TimeZoneIdentifier" => text("Atlantic/Reykjavik"),
        "LegalEnvironmentCode"
        | "AccommodationEnvironmentCode"
        | "AccountingEnvironmentCode"
        | "TaxEnvironmentCode" => text("IS"),
        "DefaultLanguageCode" => text("en-GB"),
        "EditableHistoryInterval"
        | "AccountingEditableHistoryInterval"
        | "OperationalEditableHistoryInterval" => text("P0Y0M7DT0H0M0S"),
        "WebsiteUrl" => text(format!("https://{}.example.com", hotel.to_lowercase())),
        "Email" => text(format!("desk@{}.example.com", hotel.to_lowercase())),
        "Phone" => text(format!("+354555{:04}", 1_000 + place)),
        "Pricing" => text("Gross"),
        "TaxPrecision" => number(2),
        "AddressId" => Some(address()),
        "Address" => Some(object([
            ("Id", address()),
            (
                "Line1",
                Json::String(format!("{} {}", pick(&words::STREETS, place), place + 1)),
            ),
            ("Line2", Json::Null),
            ("City", Json::text("Reykjavík")),
            ("PostalCode", Json::text("101")),
            ("CountryCode", Json::text("IS")),
            ("CountrySubdivisionCode", Json::Null),
            ("Latitude", Json::Number("64.1466".to_owned())),
            ("Longitude", Json::Number("-21.9426".to_owned())),
        ])),
        "Subscription" => Some(object([("TaxIdentifier", Json::Null)])),
        "Currencies" => Some(Json::Array(vec![object([
            ("Currency", Json::text(super::prices::CURRENCY)),
            ("IsDefault", Json::Bool(true)),
            ("IsEnabled", Json::Bool(true)),
        ])])),
        "BusinessDayClosingOffset" => text("P0Y0M0DT4H0M0S"),
        _ => None,
    }
}

/// Addresses of customers and companies come first.
fn people_before_enterprises(plan: &Plan) -> usize {
    plan.guests.len() + words::COMPANIES.len()
}

fn department(_: &Plan, place: usize, name: &str) -> Option<Json> {
    (name == "Name").then(|| Json::text(*pick(&words::DEPARTMENTS, place)))
}

fn cashier(_: &Plan, place: usize, name: &str) -> Option<Json> {
    (name == "Name").then(|| Json::text(*pick(&["Front desk", "Restaurant"], place)))
}

fn counter(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let (label, kind) = *pick(
        &[
            ("Bills", "BillCounter"),
            ("Reservations", "ServiceOrderCounter"),
        ],
        place,
    );
    match name {
        "Name" => text(label),
        "IsDefault" => flag(true),
        "Value" => number(match kind {
            "BillCounter" => plan.payments.len(),
            _ => plan.stays.len(),
        }),
        "Format" => text("{0}"),
        "Type" => text(kind),
        _ => None,
    }
}

fn service(_: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay = place.is_multiple_of(SERVICES);
    let promotions = || {
        let names = [
            "BeforeCheckIn",
            "AfterCheckIn",
            "DuringStay",
            "BeforeCheckOut",
            "AfterCheckOut",
            "DuringCheckOut",
        ];
        object(names.map(|name| (name, Json::Bool(false))))
    };
    let data = || match stay {
        true => object([
            ("Discriminator", Json::text("Bookable")),
            (
                "Value",
                object([
                    ("StartOffset", Json::text("P0Y0M0DT14H0M0S")),
                    ("EndOffset", Json::text("P0Y0M0DT10H0M0S")),
                    ("OccupancyStartOffset", Json::text("P0Y0M0DT0H0M0S")),
                    ("OccupancyEndOffset", Json::text("P0Y0M0DT0H0M0S")),
                    ("TimeUnit", Json::text("Day")),
                    ("TimeUnitPeriod", Json::text("Day")),
                ]),
            ),
        ]),
        false => object([
            ("Discriminator", Json::text("Additional")),
            ("Value", object([("Promotions", promotions())])),
        ]),
    };
    let label = if stay { "Stay" } else { "Restaurant" };
    match name {
        "Name" => text(label),
        "Names" => localized(label),
        "StartTime" if stay => text("P0Y0M0DT14H0M0S"),
        "EndTime" if stay => text("P0Y0M0DT10H0M0S"),
        "Options" => Some(object([("BillAsPackage", Json::Bool(false))])),
        "Promotions" if !stay => Some(promotions()),
        "Type" => text(if stay { "Reservable" } else { "Orderable" }),
        "Data" => Some(data()),
        _ => None,
    }
}

fn segment(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "Name" => text(*pick(&words::SEGMENTS, place)),
        "ServiceId" => {
            Some(plan.reference("ServiceId", stay_service(place / words::SEGMENTS.len())))
        }
        _ => None,
    }
}

fn age_category(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let child = place % 2 == 1;
    let label = if child { "Child" } else { "Adult" };
    match name {
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(place / 2))),
        "MinimalAge" => number(if child { 2 } else { 16 }),
        "MaximalAge" if child => number(15),
        "Names" => localized(label),
        "ShortNames" => localized(label.get(..2)?),
        "Classification" => text(label),
        _ => None,
    }
}

fn outlet(_: &Plan, _: usize, name: &str) -> Option<Json> {
    (name == "Name").then(|| Json::text("Restaurant"))
}

fn category(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let (label, short, classification, beds, more) = *pick(&words::CATEGORIES, place);
    let enterprise = place / words::CATEGORIES.len();
    match name {
        "ServiceId" => Some(plan.reference("ServiceId", stay_service(enterprise))),
        "Type" => text("Room"),
        "Classification" => text(classification),
        "Names" => localized(label),
        "ShortNames" => localized(short),
        "Capacity" => number(beds),
        "ExtraCapacity" => number(more),
        "AccountingCategoryId" => {
            Some(plan.reference("AccountingCategoryId", enterprise * words::ACCOUNTING.len()))
        }
        _ => None,
    }
}

/// Twelve rooms to a floor.
fn floor(plan: &Plan, place: usize) -> usize {
    1 + place % plan.rooms.max(1) / 12
}

fn room(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let floor = floor(plan, place);
    let door = floor * 100 + place % plan.rooms.max(1) % 12 + 1;
    match name {
        "Name" => text(door.to_string()),
        "State" => text(*pick(&["Inspected", "Clean", "Clean", "Dirty"], place)),
        "Data" => Some(object([
            ("Discriminator", Json::text("Space")),
            (
                "Value",
                object([
                    ("FloorNumber", Json::String(floor.to_string())),
                    ("LocationNotes", Json::Null),
                ]),
            ),
        ])),
        _ => None,
    }
}

fn category_assignment(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let enterprise = place / plan.rooms.max(1);
    match name {
        "ResourceId" => Some(plan.reference("ResourceId", place)),
        "CategoryId" => Some(plan.reference(
            "ResourceCategoryId",
            enterprise * words::CATEGORIES.len() + plan.category_of(place),
        )),
        _ => None,
    }
}

fn feature(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let (label, classification) = *pick(&words::FEATURES, place);
    match name {
        "ServiceId" => {
            Some(plan.reference("ServiceId", stay_service(place / words::FEATURES.len())))
        }
        "Classification" => text(classification),
        "Names" => localized(label),
        _ => None,
    }
}

fn feature_assignment(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let enterprise = place / plan.rooms.max(1);
    let count = words::FEATURES.len();
    match name {
        "ResourceId" => Some(plan.reference("ResourceId", place)),
        "FeatureId" => {
            Some(plan.reference("ResourceFeatureId", enterprise * count + place % count))
        }
        _ => None,
    }
}
