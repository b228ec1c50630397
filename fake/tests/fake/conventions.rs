//! What names and shapes of operations make the fake do.

use std::time::Duration;

use mews_connector_fake::Fake;
use serde_json::{Value, json};

use crate::support::{booking, call, clock, hotel, hotel_with, post_text};

async fn add(fake: &Fake, more: Value) -> String {
    let added = call(fake, "bookings/add", booking(more)).await.ok();
    added["BookingId"].as_str().unwrap().to_owned()
}

async fn found(fake: &Fake, filter: Value) -> Vec<String> {
    let page = call(fake, "bookings/getAll", filter).await.ok();
    page["Bookings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|booking| booking["Id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn filters_apply_to_the_properties_of_the_same_meaning() {
    let clock = clock();
    let fake = Fake::builder()
        .schema(hotel_with(""))
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let guest = call(
        &fake,
        "guests/add",
        json!({ "Name": "Ada", "Email": "ada@example.com" }),
    )
    .await
    .ok();
    let one = add(&fake, json!({ "GuestId": guest["Id"] })).await;
    clock.advance(Duration::from_secs(86_400));
    let two = add(&fake, json!({ "State": "Canceled" })).await;

    assert_eq!(found(&fake, json!({})).await, [two.as_str(), one.as_str()]);
    assert_eq!(
        found(&fake, json!({ "BookingIds": [one] })).await,
        [one.as_str()]
    );
    assert_eq!(
        found(&fake, json!({ "GuestIds": [guest["Id"]] })).await,
        [one.as_str()]
    );
    assert_eq!(
        found(&fake, json!({ "States": ["Canceled"] })).await,
        [two.as_str()]
    );
    assert_eq!(
        found(&fake, json!({ "ActivityStates": ["Active"] }))
            .await
            .len(),
        2
    );
    assert_eq!(
        found(&fake, json!({ "ActivityStates": ["Deleted"] }))
            .await
            .len(),
        0
    );
    assert_eq!(
        found(&fake, json!({ "EnterpriseIds": [fake.enterprise_id()] }))
            .await
            .len(),
        2
    );
    assert_eq!(
        found(&fake, json!({ "EnterpriseIds": [one] })).await.len(),
        0
    );
    let interval = json!({ "StartUtc": null, "EndUtc": "2026-01-02T12:00:00Z" });
    assert_eq!(
        found(&fake, json!({ "UpdatedUtc": interval })).await,
        [one.as_str()]
    );

    let guests = call(
        &fake,
        "guests/getAll",
        json!({ "Emails": ["ada@example.com"] }),
    )
    .await
    .ok();
    assert_eq!(guests["Guests"], json!([guest]));
    assert!(guests.get("Cursor").is_none());
}

#[tokio::test]
async fn update_values_keep_set_and_clear() {
    let clock = clock();
    let fake = Fake::builder()
        .schema(hotel_with(""))
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let id = add(&fake, json!({ "ExternalIdentifier": "E1" })).await;
    clock.advance(Duration::from_secs(1));
    let update = |change: Value| call_update(&fake, change);

    let set = update(
        json!({ "BookingId": id, "State": { "Value": "Canceled" }, "Note": { "Value": "late" } }),
    )
    .await;
    assert_eq!(
        (&set["State"], &set["Note"]),
        (&json!("Canceled"), &json!("late"))
    );
    assert_eq!(
        (&set["CreatedUtc"], &set["UpdatedUtc"]),
        (
            &json!("2026-01-01T12:00:00Z"),
            &json!("2026-01-01T12:00:01Z")
        )
    );
    let kept = update(json!({ "BookingId": "eid:E1", "State": null, "Rooms": 7 })).await;
    assert_eq!(
        (&kept["State"], &kept["Note"], &kept["Rooms"]),
        (&json!("Canceled"), &json!("late"), &json!(7))
    );
    for clear in [json!({ "Value": null }), json!({})] {
        update(json!({ "BookingId": id, "Note": { "Value": "late" } })).await;
        let cleared = update(json!({ "BookingId": id, "Note": clear })).await;
        assert_eq!(
            (&cleared["State"], &cleared["Note"]),
            (&json!("Canceled"), &Value::Null)
        );
    }
}

async fn call_update(fake: &Fake, change: Value) -> Value {
    call(
        fake,
        "bookings/update",
        json!({ "BookingUpdates": [change] }),
    )
    .await
    .ok()["Bookings"][0]
        .clone()
}

#[tokio::test]
async fn what_is_deleted_is_gone_and_its_cursor_still_leads_on() {
    let fake = hotel().await;
    let (one, two, three) = (
        add(&fake, json!({})).await,
        add(&fake, json!({})).await,
        add(&fake, json!({})).await,
    );
    assert_eq!(
        call(
            &fake,
            "bookings/delete",
            json!({ "BookingIds": [two, two] })
        )
        .await
        .ok(),
        json!({})
    );
    assert_eq!(found(&fake, json!({})).await, [three, one.clone()]);
    assert_eq!(
        found(
            &fake,
            json!({ "Limitation": { "Count": 5, "Cursor": two } })
        )
        .await,
        [one]
    );
    call(&fake, "bookings/delete", json!({ "BookingIds": [two] }))
        .await
        .refused(400, "/BookingIds/0", "reference");
}

#[tokio::test]
async fn every_digit_of_a_decimal_comes_back() {
    let fake = hotel().await;
    let body = fake
        .complete("bookings/add", booking(json!({})))
        .to_string();
    let body = body.replace("\"Price\":1", "\"Price\":123456789012345.670000000000");
    post_text(&fake, "bookings/add", body).await.ok();
    let page = call(&fake, "bookings/getAll", json!({})).await;
    assert!(
        page.text.contains("\"Price\":123456789012345.670000000000"),
        "{}",
        page.text
    );
    assert_eq!(
        fake.calls()[0]
            .request_text
            .as_ref()
            .map(|text| text.contains("345.670000000000")),
        Some(true)
    );
}

#[tokio::test]
async fn two_versions_show_one_entity_in_two_ways() {
    let fake = hotel().await;
    let id = add(&fake, json!({ "Rooms": 3 })).await;
    let read = || {
        call(
            &fake,
            "bookings/getAll/2026-01-01",
            json!({ "BookingIds": [id] }),
        )
    };
    let first = read().await.ok();
    let shown = &first["Bookings"][0];
    assert_eq!((&shown["Id"], &shown["Rooms"]), (&json!(id), &json!(3)));
    assert_eq!(shown["Price"]["Currency"], "EUR");
    assert_eq!(read().await.ok(), first);
}

#[tokio::test]
async fn an_operation_that_is_added_to_the_schema_is_served() {
    let more = "  pin:\n    doc: Pins a booking.\n    effect: absolute_write\n    request:\n      BookingId: BookingId\n    response:\n      Position: int32\n      Booking: Booking?\n\n";
    let fake = Fake::builder()
        .schema(hotel_with(more))
        .start()
        .await
        .unwrap();
    let pinned = call(
        &fake,
        "bookings/pin",
        json!({ "BookingId": fake.enterprise_id() }),
    )
    .await
    .ok();
    assert!(pinned["Position"].is_i64());
    assert!(["Confirmed", "Canceled"].contains(&pinned["Booking"]["State"].as_str().unwrap()));
    call(&fake, "bookings/pin", json!({}))
        .await
        .refused(400, "/BookingId", "required");
}
