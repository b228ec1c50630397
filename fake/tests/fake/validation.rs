//! Each family of rules: the right status, the place, the rule, and a message that names the property.

use serde_json::{Value, json};

use crate::support::{booking, call, hotel, post_text};

const UUID: &str = "2f1c1b0e-8f3a-4c65-9d2e-000000000000";

#[tokio::test]
async fn wrong_bookings_are_refused_with_place_and_rule() {
    let fake = hotel().await;
    let long = "2026-01-01T00:00:00Z";
    let stay = |end: &str| json!({ "StartUtc": long, "EndUtc": end });
    let cases: Vec<(Value, &str, &str)> = vec![
        (json!({ "Colour": 1 }), "/Colour", "unknown"),
        (json!({ "rooms": 1 }), "/rooms", "unknown"),
        (
            json!({ "Limitation": { "Count": 1 } }),
            "/Limitation",
            "unknown",
        ),
        (json!({ "State": null }), "/State", "null"),
        (json!({ "State": "Asleep" }), "/State", "enum"),
        (json!({ "State": 1 }), "/State", "type"),
        (json!({ "Level": "1" }), "/Level", "type"),
        (json!({ "Level": 3 }), "/Level", "enum"),
        (json!({ "GuestId": "me" }), "/GuestId", "format"),
        (json!({ "GuestId": UUID }), "/GuestId", "reference"),
        (json!({ "Price": "1" }), "/Price", "type"),
        (json!({ "Price": -1 }), "/Price", "range"),
        (json!({ "Rooms": 21 }), "/Rooms", "range"),
        (json!({ "Rooms": 1.5 }), "/Rooms", "type"),
        (json!({ "Number": true }), "/Number", "type"),
        (json!({ "Code": "abc" }), "/Code", "pattern"),
        (json!({ "Tags": [] }), "/Tags", "items"),
        (json!({ "Tags": ["a", "b", "c", "d"] }), "/Tags", "items"),
        (json!({ "Tags": ["a", "a"] }), "/Tags/1", "unique"),
        (
            json!({ "Tags": ["a", "far too long"] }),
            "/Tags/1",
            "length",
        ),
        (
            json!({ "Names": { "en-GB": "Room 7" } }),
            "/Names/en-GB",
            "pattern",
        ),
        (json!({ "Short": "far too long" }), "/Short", "length"),
        (json!({ "Tags": [null] }), "/Tags/0", "type"),
        (json!({ "Names": { "en_GB": "x" } }), "/Names/en_GB", "key"),
        (json!({ "Names": { "en-GB": 1 } }), "/Names/en-GB", "type"),
        (
            json!({ "Payment": { "Value": {} } }),
            "/Payment/Discriminator",
            "required",
        ),
        (
            json!({ "Payment": { "Discriminator": "Gold" } }),
            "/Payment/Discriminator",
            "union",
        ),
        (
            json!({ "Payment": { "Discriminator": "Card" } }),
            "/Payment/Value",
            "union",
        ),
        (
            json!({ "Payment": { "Discriminator": "Cash", "Value": {} } }),
            "/Payment/Value",
            "union",
        ),
        (
            json!({ "Payment": { "Discriminator": "Card", "Value": { "CardNumber": "1" } } }),
            "/Payment/Value/CardNumber",
            "length",
        ),
        (
            json!({ "Profile": { "Discriminator": "Person" } }),
            "/Profile/Person",
            "union",
        ),
        (
            json!({ "Profile": { "Discriminator": "Walkin", "Person": { "CardNumber": "1234" } } }),
            "/Profile/Person",
            "union",
        ),
        (
            json!({ "Profile": { "Discriminator": "Walkin", "Robot": {} } }),
            "/Profile/Robot",
            "unknown",
        ),
        (
            json!({ "Device": { "Kind": "Lock", "Data": { "Copies": 1 } } }),
            "/Device/Data/Door",
            "required",
        ),
        (
            json!({ "Stay": stay("2026-02-03T00:00:00Z") }),
            "/Stay",
            "interval",
        ),
        (
            json!({ "Stay": stay("2025-12-31T00:00:00Z") }),
            "/Stay",
            "interval",
        ),
        (
            json!({ "Quote": stay("2026-04-11T00:00:01Z") }),
            "/Quote",
            "interval",
        ),
        (json!({ "Contact": {} }), "/Contact", "at-least-one"),
        (json!({ "Birthday": "1.1.2000" }), "/Birthday", "format"),
        (
            json!({ "Birthday": "2000-02-30T00:00:00Z" }),
            "/Birthday",
            "format",
        ),
        (json!({ "Birthday": "2000-02-29T" }), "/Birthday", "format"),
        (json!({ "Length": "one day" }), "/Length", "format"),
        (json!({ "Currency": "euro" }), "/Currency", "format"),
        (
            json!({ "LanguageCode": "english please" }),
            "/LanguageCode",
            "format",
        ),
        (json!({ "Client": "" }), "/Client", "length"),
    ];
    for (wrong, pointer, rule) in cases {
        call(&fake, "bookings/add", booking(wrong))
            .await
            .refused(400, pointer, rule);
    }
    call(&fake, "bookings/add", json!({}))
        .await
        .refused(400, "/State", "required");
    call(&fake, "bookings/find", json!({}))
        .await
        .refused(400, "", "at-least-one");
    // Nothing in the schema says that a name is not empty: what must be there never is.
    call(
        &fake,
        "guests/add",
        json!({ "Name": "", "Email": "a@example.com" }),
    )
    .await
    .refused(400, "/Name", "length");
    assert!(
        call(&fake, "bookings/getAll", json!({})).await.ok()["Bookings"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn right_bookings_are_accepted() {
    let fake = hotel().await;
    let guest = call(
        &fake,
        "guests/add",
        json!({ "Name": "Ada", "Email": "ada@example.com" }),
    )
    .await
    .ok();
    let cases = [
        json!({}),
        json!({ "GuestId": guest["Id"], "Code": "ABC", "Tags": ["a", "b"], "Names": { "en-GB": "x", "cs-CZ": "y" } }),
        json!({ "Number": 9_007_199_254_740_993_i64, "Rooms": 20, "Price": -0.5, "Currency": "EUR" }),
        json!({ "Level": 2 }),
        json!({ "Payment": { "Discriminator": "Cash", "Value": null } }),
        json!({ "Payment": { "Discriminator": "Card", "Value": { "CardNumber": "1234" } } }),
        json!({ "Profile": { "Discriminator": "Person", "Person": { "CardNumber": "1234" } } }),
        json!({ "Profile": { "Discriminator": "Walkin", "Walkin": { "Copies": 1 }, "Person": null } }),
        json!({ "Device": { "Kind": "Printer", "Data": { "Copies": 2 } } }),
        json!({ "Stay": { "StartUtc": "2026-01-01T00:00:00Z", "EndUtc": "2026-02-02T00:00:00Z" } }),
        json!({ "Stay": { "StartUtc": "2026-01-01T00:00:00Z", "EndUtc": null } }),
        json!({ "Birthday": "2000-02-29", "Length": "P0Y0M1DT0H0M0S" }),
        json!({ "Birthday": "2000-02-29T23:00:00Z" }),
        json!({ "LanguageCode": "en-GB", "CultureCode": "en-GB" }),
    ];
    for right in cases {
        call(&fake, "bookings/add", booking(right)).await.ok();
    }
}

#[tokio::test]
async fn pagination_is_checked() {
    let fake = hotel().await;
    let cases = [
        (json!(null), "/Limitation", "required"),
        (json!([]), "/Limitation", "type"),
        (json!({}), "/Limitation/Count", "required"),
        (json!({ "Count": 0 }), "/Limitation/Count", "range"),
        (json!({ "Count": 1001 }), "/Limitation/Count", "range"),
        (json!({ "Count": "1" }), "/Limitation/Count", "type"),
        (
            json!({ "Count": 1, "Cursor": "next" }),
            "/Limitation/Cursor",
            "format",
        ),
        (
            json!({ "Count": 1, "Cursor": UUID }),
            "/Limitation/Cursor",
            "cursor",
        ),
        (
            json!({ "Count": 1, "Offset": 1 }),
            "/Limitation/Offset",
            "unknown",
        ),
    ];
    for (limitation, pointer, rule) in cases {
        call(
            &fake,
            "bookings/getAll",
            json!({ "Limitation": limitation }),
        )
        .await
        .refused(400, pointer, rule);
    }
    // Only where the schema says so may it be left out.
    let mut body = fake.complete("bookings/getAll/2026-01-01", json!({}));
    body.as_object_mut().unwrap().remove("Limitation");
    post_text(&fake, "bookings/getAll/2026-01-01", body.to_string())
        .await
        .ok();
    post_text(&fake, "bookings/getAll", body.to_string())
        .await
        .refused(400, "/Limitation", "required");
}

#[tokio::test]
async fn wrong_updates_and_shapes_are_refused() {
    let fake = hotel().await;
    let update = |more: Value| {
        let mut update = json!({ "BookingId": UUID });
        for (name, value) in more.as_object().unwrap() {
            update[name] = value.clone();
        }
        json!({ "BookingUpdates": [update] })
    };
    let cases = [
        (json!({}), "/BookingUpdates/0/BookingId", "reference"),
        (
            json!({ "State": "Canceled" }),
            "/BookingUpdates/0/State",
            "type",
        ),
        (
            json!({ "State": {} }),
            "/BookingUpdates/0/State/Value",
            "update",
        ),
        (
            json!({ "State": { "Value": null } }),
            "/BookingUpdates/0/State/Value",
            "type",
        ),
        (
            json!({ "State": { "Value": "Canceled", "Why": 1 } }),
            "/BookingUpdates/0/State/Why",
            "unknown",
        ),
        (
            json!({ "BookingId": "eid:" }),
            "/BookingUpdates/0/BookingId",
            "hybrid",
        ),
    ];
    for (wrong, pointer, rule) in cases {
        call(&fake, "bookings/update", update(wrong))
            .await
            .refused(400, pointer, rule);
    }
    call(&fake, "bookings/delete", json!({ "BookingIds": [UUID] }))
        .await
        .refused(400, "/BookingIds/0", "reference");
    call(&fake, "bookings/price", json!({ "Rooms": 1 }))
        .await
        .ok();
    call(&fake, "bookings/price", json!({ "Rooms": "one" }))
        .await
        .refused(400, "/Rooms", "type");
}
