//! A seeded hotel over HTTP, and how much of the API means something.

use std::collections::BTreeMap;

use mews_connector_fake::{Fake, Hotel, KnownBy};
use serde_json::{Value, json};

use crate::support::{call, clock};

async fn hotel() -> Fake {
    Fake::builder()
        .hotel(Hotel::Small)
        .clock(clock())
        .seed(1)
        .start()
        .await
        .unwrap()
}

fn list<'a>(page: &'a Value, name: &str) -> &'a Vec<Value> {
    page[name]
        .as_array()
        .unwrap_or_else(|| panic!("{name}: {page}"))
}

fn ids(page: &Value, name: &str) -> Vec<String> {
    let items = list(page, name).iter();
    items
        .map(|item| item["Id"].as_str().unwrap().to_owned())
        .collect()
}

/// How many operations are known by whom, and by name those that only the schema knows.
#[tokio::test]
async fn few_operations_are_answered_from_the_schema_alone() {
    let fake = Fake::start().await.unwrap();
    let mut counts = [0; 2];
    let mut schema = Vec::new();
    for resource in &fake.schema().resources {
        for operation in &resource.operations {
            let path = operation.path();
            match fake.known_by(&path).unwrap() {
                KnownBy::Convention => counts[0] += 1,
                KnownBy::Hand => counts[1] += 1,
                _ => schema.push(path),
            }
        }
    }
    assert_eq!(fake.known_by("nothing/getAll"), None);
    let text = format!("{} by convention, {} by hand", counts[0], counts[1]);
    assert_eq!(text, MEANT);
    assert_eq!(schema, MADE);
}

const MEANT: &str = "137 by convention, 48 by hand";

/// Changed with every operation that comes to mean something.
const MADE: &[&str] = &[
    "accounts/addFile",
    "accounts/update",
    "billingAutomationPaymentPlans/add",
    "billingAutomations/updateAssignments",
    "cancellationPolicies/getByRates",
    "cancellationPolicies/getByReservations",
    "customers/addFile",
    "images/getUrls",
    "languages/getTexts",
    "paymentMethodRequests/add",
    "rates/updateCapacityOffset",
    "restrictions/clear",
    "restrictions/set",
    "serviceOverbookingLimits/clear",
    "serviceOverbookingLimits/set",
];

#[tokio::test]
async fn the_hotel_is_the_same_for_the_same_seed_and_the_access_token_belongs_to_it() {
    let fake = hotel().await;
    let configuration = call(&fake, "configuration/get", json!({})).await.ok();
    assert_eq!(configuration["Enterprise"]["Id"], fake.enterprise_id());
    let again = call(&hotel().await, "configuration/get", json!({}))
        .await
        .ok();
    assert_eq!(configuration, again);
    for (operation, name) in [
        ("enterprises/getAll", "Enterprises"),
        ("services/getAll", "Services"),
        ("resourceCategories/getAll", "ResourceCategories"),
    ] {
        let filter = match operation {
            "resourceCategories/getAll" => {
                let services = call(&fake, "services/getAll", json!({})).await.ok();
                json!({ "ServiceIds": ids(&services, "Services") })
            }
            _ => json!({}),
        };
        let page = call(&fake, operation, filter).await.ok();
        assert!(!list(&page, name).is_empty(), "{operation}");
    }
    let currencies = call(&fake, "currencies/getAll", json!({})).await.ok();
    assert!(
        list(&currencies, "Currencies")
            .iter()
            .any(|currency| currency["Code"] == "EUR")
    );
}

#[tokio::test]
async fn both_versions_of_a_reservation_are_one_reservation() {
    let fake = hotel().await;
    let new = call(
        &fake,
        "reservations/getAll/2023-06-06",
        json!({ "States": ["Started"] }),
    )
    .await
    .ok();
    assert!(!list(&new, "Reservations").is_empty());
    let first = &new["Reservations"][0];
    let old = json!({
        "ServiceIds": [first["ServiceId"]],
        "ReservationIds": [first["Id"]],
        "Extent": { "Reservations": true, "Customers": true, "OrderItems": true, "Resources": true },
    });
    let old = call(&fake, "reservations/getAll", old).await.ok();
    let same = &old["Reservations"][0];
    for (one, other) in [
        ("Id", "Id"),
        ("Number", "Number"),
        ("State", "State"),
        ("AccountId", "CustomerId"),
        ("RequestedResourceCategoryId", "RequestedCategoryId"),
        ("AssignedResourceId", "AssignedSpaceId"),
    ] {
        assert_eq!(first[one], same[other], "{one}");
    }
    // The extent brings what the reservation names and what names the reservation.
    assert_eq!(
        ids(&old, "Customers"),
        [first["AccountId"].as_str().unwrap()]
    );
    assert_eq!(
        ids(&old, "Resources"),
        [first["AssignedResourceId"].as_str().unwrap()]
    );
    assert!(!list(&old, "OrderItems").is_empty());
    for item in list(&old, "OrderItems") {
        assert_eq!(item["OrderId"], first["Id"]);
    }
    assert!(old["Services"].is_null());
}

#[tokio::test]
async fn intervals_find_what_touches_them() {
    let fake = hotel().await;
    let day = json!({ "StartUtc": "2026-01-01T12:00:00Z", "EndUtc": "2026-01-02T12:00:00Z" });
    let page = call(
        &fake,
        "reservations/getAll/2023-06-06",
        json!({ "CollidingUtc": day }),
    )
    .await
    .ok();
    let all = call(&fake, "reservations/getAll/2023-06-06", json!({}))
        .await
        .ok();
    let touches = |stay: &&Value| {
        let at = |name: &str| stay[name].as_str().unwrap();
        at("StartUtc") < "2026-01-02T12:00:00Z" && at("EndUtc") > "2026-01-01T12:00:00Z"
    };
    let expected: Vec<&Value> = list(&all, "Reservations").iter().filter(touches).collect();
    assert!(!expected.is_empty());
    assert_eq!(
        list(&page, "Reservations").iter().collect::<Vec<_>>(),
        expected
    );

    let mut created = json!({ "Extent": { "Reservations": true }, "TimeFilter": "Created" });
    created["ServiceIds"] = json!([expected[0]["ServiceId"]]);
    created["StartUtc"] = json!("2025-12-01T00:00:00Z");
    created["EndUtc"] = json!("2025-12-15T00:00:00Z");
    let page = call(&fake, "reservations/getAll", created).await.ok();
    assert!(!list(&page, "Reservations").is_empty());
    for stay in list(&page, "Reservations") {
        assert!(stay["CreatedUtc"].as_str().unwrap().starts_with("2025-12"));
    }
}

#[tokio::test]
async fn availability_counts_rooms_and_reservations() {
    let fake = hotel().await;
    let service = call(
        &fake,
        "services/getAll",
        json!({ "ServiceType": "Bookable" }),
    )
    .await
    .ok();
    let services = list(&service, "Services").iter();
    let stay = services
        .into_iter()
        .find(|service| service["Name"] == "Stay")
        .unwrap();
    let days = json!({
        "ServiceId": stay["Id"],
        "FirstTimeUnitStartUtc": "2026-01-02T00:00:00Z",
        "LastTimeUnitStartUtc": "2026-01-03T00:00:00Z",
    });
    let mut asked = days.clone();
    asked["Metrics"] = json!([
        "ActiveResources",
        "Occupied",
        "ConfirmedReservations",
        "OptionalReservations"
    ]);
    let metrics = call(&fake, "services/getAvailability/2024-01-22", asked)
        .await
        .ok();
    let simple = call(&fake, "services/getAvailability", days.clone())
        .await
        .ok();
    let mut rooms = 0;
    for (category, counted) in list(&metrics, "ResourceCategoryAvailabilities")
        .iter()
        .zip(list(&simple, "CategoryAvailabilities"))
    {
        assert_eq!(category["ResourceCategoryId"], counted["CategoryId"]);
        let number = |name: &str| category["Metrics"][name][0].as_i64().unwrap();
        assert_eq!(
            number("Occupied"),
            number("ConfirmedReservations") + number("OptionalReservations")
        );
        assert_eq!(
            counted["Availabilities"][0],
            number("ActiveResources") - number("Occupied")
        );
        rooms += number("ActiveResources");
    }
    assert_eq!(rooms, 12);

    // What is sold elsewhere is taken away.
    let category = &simple["CategoryAvailabilities"][0];
    let update = json!({
        "ServiceId": stay["Id"],
        "AvailabilityUpdates": [{
            "FirstTimeUnitStartUtc": "2026-01-02T00:00:00Z",
            "LastTimeUnitStartUtc": "2026-01-02T00:00:00Z",
            "ResourceCategoryId": category["CategoryId"],
            "UnitCountAdjustment": { "Value": -1 },
        }],
    });
    call(&fake, "services/updateAvailability", update)
        .await
        .ok();
    let after = call(&fake, "services/getAvailability", days).await.ok();
    let after = &after["CategoryAvailabilities"][0];
    let number = |value: &Value| value.as_i64().unwrap();
    assert_eq!(
        number(&after["Availabilities"][0]),
        number(&category["Availabilities"][0]) - 1
    );
    assert_eq!(after["Availabilities"][1], category["Availabilities"][1]);
    assert_eq!(after["Adjustments"], json!([-1, 0]));
}

#[tokio::test]
async fn prices_that_are_set_are_the_prices() {
    let fake = hotel().await;
    let services = call(&fake, "services/getAll", json!({})).await.ok();
    let rates = json!({ "ServiceIds": ids(&services, "Services") });
    let rates = call(&fake, "rates/getAll", rates).await.ok();
    let flexible = list(&rates, "Rates")
        .iter()
        .find(|rate| rate["Name"] == "Fully flexible")
        .unwrap();
    let days = json!({
        "RateId": flexible["Id"],
        "FirstTimeUnitStartUtc": "2026-02-02T00:00:00Z",
        "LastTimeUnitStartUtc": "2026-02-04T00:00:00Z",
    });
    let before = call(&fake, "rates/getPricing", days.clone()).await.ok();
    let prices: BTreeMap<_, _> = list(&before, "CategoryPrices")
        .iter()
        .map(|category| {
            (
                category["CategoryId"].to_string(),
                category["Prices"].clone(),
            )
        })
        .collect();
    assert_eq!(prices.len(), 4);
    let category = before["CategoryPrices"][1]["CategoryId"].clone();
    let update = json!({
        "RateId": flexible["Id"],
        "PriceUpdates": [{
            "CategoryId": category,
            "Value": 321.5,
            "FirstTimeUnitStartUtc": "2026-02-03T00:00:00Z",
            "LastTimeUnitStartUtc": "2026-02-03T00:00:00Z",
        }],
    });
    call(&fake, "rates/updatePrice", update).await.ok();
    let after = call(&fake, "rates/getPricing", days).await.ok();
    assert_eq!(after["CategoryPrices"][1]["Prices"][1], 321.5);
    assert_eq!(
        after["CategoryPrices"][1]["Prices"][0],
        before["CategoryPrices"][1]["Prices"][0]
    );
    assert_eq!(after["CategoryPrices"][0], before["CategoryPrices"][0]);
    // A rate shows nothing of how its prices are kept.
    let rates = call(
        &fake,
        "rates/getAll",
        json!({ "ServiceIds": [flexible["ServiceId"]] }),
    )
    .await
    .ok();
    assert!(!rates.to_string().contains('~'));
}

#[tokio::test]
async fn what_is_in_the_wrong_state_is_refused_and_says_so() {
    let fake = hotel().await;
    let processed = call(
        &fake,
        "reservations/getAll/2023-06-06",
        json!({ "States": ["Processed"] }),
    )
    .await
    .ok();
    let id = &processed["Reservations"][0]["Id"];
    let start = call(&fake, "reservations/start", json!({ "ReservationId": id })).await;
    start.refused(400, "/ReservationId", "state");
    assert_eq!(
        start.json()["Message"],
        "Invalid ReservationId: its State is Processed, and reservations/start takes only Confirmed."
    );
    let bills = call(&fake, "bills/getAll", json!({ "State": "Closed" }))
        .await
        .ok();
    let bill = &bills["Bills"][0];
    let payment = json!({
        "AccountId": bill["AccountId"],
        "BillId": bill["Id"],
        "Amount": { "Currency": "EUR", "GrossValue": 10 },
    });
    call(&fake, "payments/addExternal", payment)
        .await
        .refused(400, "/BillId", "state");
    let delete = call(&fake, "bills/delete", json!({ "BillIds": [bill["Id"]] })).await;
    delete.refused(400, "/BillIds/0", "state");
}

#[tokio::test]
async fn a_chain_answers_for_all_its_enterprises() {
    let fake = Fake::builder()
        .hotel(Hotel::Chain)
        .clock(clock())
        .start()
        .await
        .unwrap();
    let page = call(&fake, "enterprises/getAll", json!({})).await.ok();
    let enterprises = ids(&page, "Enterprises");
    assert_eq!(enterprises.len(), 5);
    for enterprise in &enterprises {
        let asked = json!({
            "EnterpriseIds": [enterprise],
            "ScheduledStartUtc": { "StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-01-02T00:00:00Z" },
        });
        let stays = call(&fake, "reservations/getAll/2023-06-06", asked)
            .await
            .ok();
        assert!(list(&stays, "Reservations").len() > 5);
    }
}
