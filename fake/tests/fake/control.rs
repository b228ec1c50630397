//! Control of a fake, from Rust and over HTTP.

use std::time::Duration;

use mews_connector_fake::{CallPattern, Fake, RateLimit};
use serde_json::{Value, json};

use crate::support::{Reply, booking, call, clock, hotel, hotel_with, http_client, send};

async fn control(fake: &Fake, method: &str, path: &str, body: Value) -> Reply {
    let address = format!("{}/__fake/{path}", fake.platform_address());
    let request = http_client().request(method.parse().unwrap(), address);
    send(request.body(body.to_string())).await
}

async fn bookings(fake: &Fake) -> Vec<Value> {
    let page = call(fake, "bookings/getAll", json!({})).await.ok();
    page["Bookings"].as_array().unwrap().clone()
}

async fn limited() -> Fake {
    Fake::builder()
        .schema(hotel_with(""))
        .clock(clock())
        .documented_rate_limit()
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn the_201st_call_waits_for_the_window_to_slide() {
    let fake = limited().await;
    for number in 0..200 {
        if number == 100 {
            fake.advance(Duration::from_secs(10));
        }
        call(&fake, "bookings/getAll", json!({})).await.ok();
    }
    let address = format!(
        "{}/api/connector/v1/bookings/getAll",
        fake.platform_address()
    );
    let body = fake.complete("bookings/getAll", json!({})).to_string();
    let refused = http_client()
        .post(address)
        .header("Content-Type", "application/json")
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["Retry-After"], "20");
    call(&fake, "bookings/getAll", json!({}))
        .await
        .refused(429, "", "rate-limit");
    // Who is not let in is not counted, and learns nothing about the limit.
    call(
        &fake,
        "bookings/getAll",
        json!({ "AccessToken": "of somebody else" }),
    )
    .await
    .refused(401, "/AccessToken", "token");

    let advanced = control(&fake, "POST", "clock/advance", json!({ "seconds": 20 })).await;
    assert_eq!(advanced.json(), json!({ "now": "2026-01-01T12:00:30Z" }));
    for _ in 0..100 {
        call(&fake, "bookings/getAll", json!({})).await.ok();
    }
    call(&fake, "bookings/getAll", json!({}))
        .await
        .refused(429, "", "rate-limit");
    fake.advance(Duration::from_secs(30));
    call(&fake, "bookings/getAll", json!({})).await.ok();
}

#[tokio::test]
async fn the_limit_is_set_and_lifted_while_the_fake_runs() {
    let fake = hotel().await;
    let get_all = || call(&fake, "bookings/getAll", json!({}));
    for _ in 0..3 {
        get_all().await.ok();
    }
    let limit = json!({ "requests": 1, "seconds": 30, "tells": false });
    assert_eq!(
        control(&fake, "PUT", "rate-limit", limit.clone())
            .await
            .status,
        204
    );
    get_all().await.ok();
    get_all().await.refused(429, "", "rate-limit");
    let shown = control(&fake, "GET", "rate-limit", Value::Null)
        .await
        .json();
    assert_eq!(shown, json!({ "limit": limit, "used": 1 }));
    control(&fake, "DELETE", "rate-limit", Value::Null).await;
    get_all().await.ok();
    fake.set_rate_limit(Some(RateLimit::new(0, 30).without_retry_after()));
    get_all().await.refused(429, "", "rate-limit");
    fake.reset();
    get_all().await.ok();
}

#[tokio::test]
async fn a_reset_is_like_a_new_start() {
    let fake = limited().await;
    let before = call(&fake, "bookings/add", booking(json!({}))).await;
    fake.advance(Duration::from_secs(86_400));
    fake.set_rate_limit(None);
    fake.add_fault(
        serde_json::from_value(json!({ "fault": { "kind": "byte-order-mark" } })).unwrap(),
    )
    .unwrap();
    control(&fake, "POST", "reset", Value::Null).await;
    assert!(fake.calls().is_empty());
    // Identifiers, times and the limit are those of the start.
    assert_eq!(
        call(&fake, "bookings/add", booking(json!({}))).await,
        before
    );
    let shown = control(&fake, "GET", "rate-limit", Value::Null)
        .await
        .json();
    assert_eq!(
        (&shown["limit"]["requests"], &shown["used"]),
        (&json!(200), &json!(1))
    );
}

#[tokio::test]
async fn a_snapshot_brings_data_and_time_back() {
    let fake = hotel().await;
    fake.populate("Booking", 2);
    let snapshot = fake.snapshot();
    assert_eq!(
        control(&fake, "PUT", "snapshots/two", Value::Null)
            .await
            .status,
        204
    );
    fake.populate("Booking", 3);
    fake.advance(Duration::from_secs(60));
    assert_eq!(bookings(&fake).await.len(), 5);
    fake.restore(&snapshot);
    assert_eq!(bookings(&fake).await.len(), 2);
    fake.populate("Booking", 1);
    control(&fake, "POST", "snapshots/two/restore", Value::Null).await;
    assert_eq!(bookings(&fake).await.len(), 2);
    let info = control(&fake, "POST", "clock/advance", json!({ "seconds": 0 }))
        .await
        .json();
    assert_eq!(info["now"], "2026-01-01T12:00:00Z");
    assert_eq!(
        control(&fake, "DELETE", "snapshots/two", Value::Null)
            .await
            .status,
        204
    );
    assert_eq!(
        control(&fake, "POST", "snapshots/two/restore", Value::Null)
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn timestamps_follow_the_clock() {
    let fake = hotel().await;
    fake.advance(Duration::from_secs(3600));
    call(&fake, "bookings/add", booking(json!({}))).await.ok();
    assert_eq!(
        bookings(&fake).await[0]["CreatedUtc"],
        "2026-01-01T13:00:00Z"
    );
    assert_eq!(fake.calls()[0].at, "2026-01-01T13:00:00Z");
}

#[tokio::test]
async fn entities_are_put_in_and_mistakes_told() {
    let fake = hotel().await;
    let id = "2f1c1b0e-8f3a-4c65-9d2e-000000000001";
    assert_eq!(
        fake.insert("Booking", &json!({ "Id": id, "State": "Canceled" })),
        Ok(id.to_owned())
    );
    let made = control(
        &fake,
        "POST",
        "entities/Booking",
        json!([{ "State": "Confirmed" }, {}]),
    )
    .await;
    assert_eq!(made.json()["ids"].as_array().unwrap().len(), 2);
    let made = control(&fake, "POST", "entities/Booking", json!(2)).await;
    assert_eq!(made.json()["ids"].as_array().unwrap().len(), 2);
    let found = bookings(&fake).await;
    assert_eq!(found.len(), 5);
    assert_eq!(
        (&found[4]["Id"], &found[4]["State"]),
        (&json!(id), &json!("Canceled"))
    );
    for (wrong, what) in [
        (
            json!([{}, { "Colour": 1, "State": "Asleep" }]),
            "Booking has no property Colour; Booking.State cannot be \"Asleep\"",
        ),
        (json!({ "Id": id }), "already a Booking"),
        (json!("Booking"), "an object is expected, not a string"),
    ] {
        let refused = control(&fake, "POST", "entities/Booking", wrong).await;
        let message = refused.json()["Message"].as_str().unwrap().to_owned();
        assert!(refused.status == 400 && message.contains(what), "{message}");
    }
    let refused = control(&fake, "POST", "entities/Unicorn", json!({})).await;
    assert!(
        refused.text.contains("no model Unicorn"),
        "{}",
        refused.text
    );
    assert_eq!(bookings(&fake).await.len(), 5);
}

#[tokio::test]
async fn calls_are_read_and_verified() {
    let fake = hotel().await;
    call(&fake, "bookings/add", booking(json!({ "Rooms": 2 })))
        .await
        .ok();
    call(&fake, "bookings/add", json!({}))
        .await
        .refused(400, "/State", "required");
    let pattern = CallPattern::new("bookings/add").request(json!({ "Rooms": 2 }));
    fake.assert_calls(&pattern, 1);
    assert_eq!(fake.count_calls(&CallPattern::new("*").status(400)), 1);

    let calls = control(&fake, "GET", "calls?after=1", Value::Null).await;
    let calls = calls.json()["calls"].as_array().unwrap().clone();
    assert_eq!(calls.len(), 1);
    assert_eq!(
        (&calls[0]["number"], &calls[0]["reason"]),
        (&json!(2), &json!("pointer=/State; rule=required"))
    );

    let verify = |times: usize| json!({ "calls": { "operation": "bookings/add", "status": 200 }, "times": times });
    assert_eq!(
        control(&fake, "POST", "calls/verify", verify(1))
            .await
            .status,
        200
    );
    let wrong = control(&fake, "POST", "calls/verify", verify(2)).await;
    assert_eq!(wrong.status, 409);
    let message = wrong.json()["Message"].as_str().unwrap().to_owned();
    assert!(
        message.starts_with("2 calls of this kind are expected, 1 were made"),
        "{message}"
    );
    assert!(
        message.contains("\"Rooms\":2") && !message.contains(fake.access_token()),
        "{message}"
    );
    control(&fake, "DELETE", "calls", Value::Null).await;
    assert!(fake.calls().is_empty());
}

#[tokio::test]
#[should_panic(expected = "1 calls of this kind are expected, 0 were made")]
async fn an_expectation_that_does_not_hold_fails_the_test() {
    hotel()
        .await
        .assert_calls(&CallPattern::new("bookings/add"), 1);
}

#[tokio::test]
async fn faults_are_set_over_http() {
    let fake = hotel().await;
    let rule = json!({ "operation": "bookings/*", "fault": { "kind": "answer", "status": 503 } });
    assert_eq!(control(&fake, "POST", "faults", rule).await.status, 204);
    assert_eq!(call(&fake, "bookings/getAll", json!({})).await.status, 503);
    let shown = control(&fake, "GET", "faults", Value::Null).await.json();
    assert_eq!(shown["faults"][0]["happened"], 1);
    let wrong = control(
        &fake,
        "POST",
        "faults",
        json!({ "call": 0, "fault": { "kind": "byte-order-mark" } }),
    )
    .await;
    assert!(
        wrong.status == 400 && wrong.text.contains("counted from 1"),
        "{}",
        wrong.text
    );
    control(&fake, "DELETE", "faults", Value::Null).await;
    call(&fake, "bookings/getAll", json!({})).await.ok();
}

#[tokio::test]
async fn pages_of_others_control_nothing() {
    let fake = hotel().await;
    let address = format!("{}/__fake/reset", fake.platform_address());
    for (origin, status) in [
        ("http://example.com".to_owned(), 403),
        ("null".to_owned(), 403),
        (fake.platform_address(), 204),
    ] {
        let reply = send(http_client().post(&address).header("Origin", &origin)).await;
        assert_eq!(reply.status, status, "{origin}");
    }
    assert_eq!(
        control(&fake, "GET", "nothing", Value::Null).await.status,
        404
    );
}

/// The router's own habits do not show: `HEAD` is no `GET`, and there is no 405 and no `Allow`.
#[tokio::test]
async fn what_cannot_be_controlled_is_not_there() {
    let fake = hotel().await;
    for (method, path) in [
        ("GET", ""),
        ("GET", "nothing"),
        ("GET", "info/"),
        ("HEAD", "info"),
        ("HEAD", "operations/bookings/getAll"),
        ("HEAD", "page.css"),
        ("POST", "page.css"),
        ("POST", "info"),
        ("PATCH", "faults"),
        ("OPTIONS", "faults"),
        ("GET", "operations/"),
        ("GET", "operations/bookings/unknown"),
        ("POST", "samples/bookings/unknown"),
        ("GET", "snapshots/name"),
        ("PUT", "snapshots/"),
        ("PUT", "snapshots/a/b"),
        ("POST", "snapshots/a/b/restore"),
        ("POST", "entities"),
        ("POST", "entities/"),
    ] {
        let address = format!("{}/__fake/{path}", fake.platform_address());
        let request = http_client().request(method.parse().unwrap(), address);
        let reply = request.send().await.unwrap();
        let status = reply.status().as_u16();
        assert!(!reply.headers().contains_key("Allow"), "{method} {path}");
        let text = reply.text().await.unwrap();
        let is_said = method == "HEAD" || text.contains("nothing here to control");
        assert!(status == 404 && is_said, "{method} {path}: {status} {text}");
    }
    // A profile is looked at before the operation.
    let path = "samples/bookings/unknown?profile=large";
    let refused = control(&fake, "POST", path, Value::Null).await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    // What is not below `/__fake/` is a call.
    for path in ["/__fake", "/__faker/info"] {
        let address = format!("{}{path}", fake.platform_address());
        let reply = send(http_client().post(address)).await;
        reply.refused(404, "", "address");
    }
}

#[tokio::test]
async fn names_in_the_path_are_percent_decoded() {
    let fake = hotel().await;
    let status = async |method: &str, path: &str| {
        let reply = control(&fake, method, path, json!({})).await;
        (reply.status, reply.text)
    };
    assert_eq!(status("PUT", "snapshots/a%2Fb%20%C3%A9").await.0, 204);
    assert_eq!(status("DELETE", "snapshots/%61%2fb%20é").await.0, 204);
    assert_eq!(status("POST", "entities/%42ooking").await.0, 200);
    assert_eq!(status("GET", "operations/bookings%2FgetAll").await.0, 200);
    let (refused, text) = status("PUT", "snapshots/%FF").await;
    assert!(refused == 400 && text.contains("Invalid path"), "{text}");
}

#[tokio::test]
async fn who_asks_for_the_least_gets_nothing_where_there_is_nothing() {
    let fake = hotel().await;
    let ask = async |operation: &str, own: Value| {
        let address = format!("{}/api/connector/v1/{operation}", fake.platform_address());
        let request = http_client()
            .post(address)
            .header("Content-Type", "application/json")
            .header("Prefer", "respond-async, return=minimal");
        send(request.body(fake.complete(operation, own).to_string())).await
    };
    let nothing = ask("bookings/getAll", json!({})).await;
    assert_eq!((nothing.status, nothing.text.as_str()), (204, ""));
    assert!(nothing.request_id.is_some());
    let ids = fake.populate("Booking", 1);
    let something = ask("bookings/getAll", json!({})).await;
    assert_eq!(something.ok()["Bookings"][0]["Id"], json!(ids[0]));
    let deleted = ask("bookings/delete", json!({ "BookingIds": ids })).await;
    assert_eq!(deleted.status, 204);
    ask("bookings/getAll", json!({ "Limitation": {} }))
        .await
        .refused(400, "/Limitation/Count", "required");
}
