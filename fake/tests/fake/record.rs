//! Recording, replaying, and telling how a server differs from the schema.

use mews_connector_fake::{Fake, Fault, FaultRule, Moment, Recording};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::support::{booking, call, hotel_with, http_client, post_text};

fn builder() -> mews_connector_fake::Builder {
    Fake::builder()
        .schema(hotel_with(""))
        .client_token("client-canary")
        .access_token("access-canary")
}

#[tokio::test]
async fn what_was_recorded_is_answered_again_and_holds_no_token() {
    let fake = builder().record().start().await.unwrap();
    let count = |count: u32| json!({ "Limitation": { "Count": count } });
    let none = call(&fake, "bookings/getAll", count(1)).await;
    let added = call(&fake, "bookings/add", booking(json!({ "Price": 1.50 }))).await;
    let one = call(&fake, "bookings/getAll", count(1)).await;
    let refused = call(
        &fake,
        "bookings/add",
        json!({ "access-canary": "client-canary" }),
    )
    .await;
    assert_eq!(refused.status, 400);
    fake.respond_next(
        "bookings/getAll",
        mews_connector_fake::CannedResponse::new(500).body("<p>access-canary</p>"),
    );
    call(&fake, "bookings/getAll", count(2)).await;

    let text = fake.recording().to_json();
    assert!(!text.contains("canary"), "{text}");
    let recording = Recording::from_json(&text).unwrap();
    assert_eq!(recording.exchanges().len(), 5);

    let replayed = builder().replay(recording).start().await.unwrap();
    // In another order, and by a program of another name.
    let mut body = booking(json!({ "Price": 1.5 }));
    body["Client"] = json!("Another 2.0");
    let again = call(&replayed, "bookings/add", body).await;
    assert_eq!((again.status, &again.text), (200, &added.text));
    for expected in [&none, &one, &one] {
        let again = call(&replayed, "bookings/getAll", count(1)).await;
        assert_eq!(
            (&again.text, &again.request_id),
            (&expected.text, &expected.request_id)
        );
    }
    let html = call(&replayed, "bookings/getAll", count(2)).await;
    assert_eq!(
        (html.status, html.text.as_str()),
        (500, "<p>[redacted]</p>")
    );
    call(&replayed, "bookings/getAll", count(3))
        .await
        .refused(400, "", "replay");
    post_text(&replayed, "bookings/unknown", "{}")
        .await
        .refused(404, "", "address");
}

/// The caller of a lost response does not know what became of the call, and a replay leaves it as much in doubt.
#[tokio::test]
async fn a_lost_response_is_recorded_and_lost_again() {
    let fake = builder().record().start().await.unwrap();
    let lost = FaultRule::new(
        "bookings/add",
        Fault::Close {
            when: Moment::Processed,
        },
    );
    fake.add_fault(lost.times(1)).unwrap();
    let raw = Fault::Raw {
        bytes: "access-canary".into(),
    };
    fake.add_fault(FaultRule::new("bookings/getAll", raw))
        .unwrap();
    let answered = async |fake: &Fake, operation: &str, own| {
        let address = format!("{}/api/connector/v1/{operation}", fake.platform_address());
        let body = fake.complete(operation, own).to_string();
        let request = http_client()
            .post(address)
            .header("Content-Type", "application/json");
        let response = request.body(body).send().await;
        response.ok().map(|response| response.status().as_u16())
    };
    let add = || booking(json!({}));
    let live = [
        answered(&fake, "bookings/add", add()).await,
        answered(&fake, "bookings/add", add()).await,
        answered(&fake, "bookings/getAll", json!({})).await,
    ];
    assert_eq!(live, [None, Some(200), None]);
    let text = fake.recording().to_json();
    assert!(!text.contains("canary"), "{text}");

    let recording = Recording::from_json(&text).unwrap();
    assert_eq!(recording.exchanges().len(), 3);
    let replayed = builder().replay(recording).start().await.unwrap();
    let again = [
        answered(&replayed, "bookings/add", add()).await,
        answered(&replayed, "bookings/add", add()).await,
        answered(&replayed, "bookings/getAll", json!({})).await,
    ];
    assert_eq!(again, live);
    let faults: Vec<_> = replayed
        .calls()
        .iter()
        .map(|call| call.fault.clone())
        .collect();
    assert_eq!(
        faults,
        [Some("close".to_owned()), None, Some("raw".to_owned())]
    );
}

#[tokio::test]
async fn a_token_in_the_escapes_of_json_is_not_recorded() {
    let fake = builder().access_token("access/canary").record();
    let fake = fake.start().await.unwrap();
    let echo = r#"{"Message":"access/canary, access\/canary or \u0061ccess/c\u0061nary","V":1.10}"#;
    let told = r#"{"Message":"[redacted], [redacted] or [redacted]","V":1.10}"#;
    let untouched = r#"{ "V": 1.10, "Message": "a\/b" }"#;
    for (answer, expected) in [(echo, told), (untouched, untouched)] {
        let answer = mews_connector_fake::CannedResponse::new(401).json(answer);
        fake.respond_next("bookings/getAll", answer);
        let limitation = json!({ "Limitation": { "Count": 1 } });
        let given = call(&fake, "bookings/getAll", limitation).await;
        assert_eq!(given.status, 401);
        let recording = fake.recording();
        let kept = serde_json::to_value(&recording.exchanges().last().unwrap().answer).unwrap();
        assert_eq!(kept["body"], expected);
    }
}

#[tokio::test]
async fn nothing_is_kept_unless_asked_for() {
    let fake = builder().start().await.unwrap();
    call(&fake, "bookings/getAll", json!({})).await.ok();
    assert!(fake.recording().exchanges().is_empty());
    assert!(fake.drift().is_empty());
}

#[tokio::test]
async fn a_server_of_another_schema_is_found_out() {
    use mews_connector_language::load_texts;

    // What the server behind has, seen from here: an unknown state, a property more, one less, one of another type.
    let bookings = include_str!("hotel.yaml")
        .replace(
            "      Confirmed:",
            "      Overbooked: Too many of them.\n      Confirmed:",
        )
        .replacen(
            "      Price: decimal\n",
            "      Price: string\n      Mood: string\n",
            1,
        );
    assert!(bookings.contains("Overbooked") && bookings.contains("Mood"));
    let texts = [
        ("api.yaml", include_str!("../../../schema/api.yaml")),
        ("bookings.yaml", bookings.as_str()),
        ("common.yaml", include_str!("common.yaml")),
        ("guests.yaml", include_str!("guests.yaml")),
        ("message_threads.yaml", include_str!("message_threads.yaml")),
        ("messages.yaml", include_str!("messages.yaml")),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into();
    let other = load_texts(texts)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema;
    let server = Fake::builder()
        .schema(other)
        .client_token("client-canary")
        .access_token("access-canary")
        .start()
        .await
        .unwrap();
    let proxy = builder()
        .record()
        .proxy(server.platform_address())
        .start()
        .await
        .unwrap();

    call(
        &proxy,
        "guests/add",
        json!({ "Name": "Ada", "Email": "ada@example.com" }),
    )
    .await
    .ok();
    assert_eq!(proxy.drift(), [], "an equal part is no difference");
    for _ in 0..2 {
        server
            .insert(
                "Booking",
                &json!({ "State": "Overbooked", "Price": "1", "Mood": "good" }),
            )
            .unwrap();
    }
    let page = call(&proxy, "bookings/getAll", json!({})).await;
    assert_eq!(page.ok()["Bookings"][0]["Mood"], "good");
    let refused = call(&proxy, "bookings/getAll", json!({ "Limitation": {} })).await;
    assert_eq!(refused.status, 400);

    let found: Vec<_> = proxy
        .drift()
        .into_iter()
        .map(|drift| (drift.pointer, drift.rule, drift.value, drift.count))
        .collect();
    let at = |property: &str| format!("/Bookings/*/{property}");
    let expected = [
        (at("Mood"), "unknown".to_owned(), None, 2),
        (at("Price"), "type".to_owned(), None, 2),
        (
            at("State"),
            "enum".to_owned(),
            Some("Overbooked".to_owned()),
            2,
        ),
    ];
    assert_eq!(found, expected);
    let told = proxy.drift()[0].to_string();
    assert_eq!(
        told,
        "bookings/getAll /Bookings/*/Mood: there is no such property [unknown, 2 times]"
    );

    // What is wrong from the start does not get there; what gets there is in the recording, without tokens.
    let calls = server.calls().len();
    post_text(&proxy, "bookings/getall", "{}")
        .await
        .refused(404, "", "address");
    post_text(&proxy, "bookings/getAll", "{")
        .await
        .refused(400, "", "json");
    assert_eq!(server.calls().len(), calls);
    assert!(!proxy.recording().to_json().contains("canary"));

    server.stop().await;
    let lost = call(&proxy, "bookings/getAll", json!({})).await;
    assert_eq!(lost.status, 502);
    assert!(
        lost.text.contains("did not answer") && !lost.text.contains("canary"),
        "{}",
        lost.text
    );
}

/// A server that answers each call with the next of these bodies, and with a `Request-Id`.
async fn server(request_id: String, bodies: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for body in bodies {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"}") {
                stream.read_buf(&mut request).await.unwrap();
            }
            let length = body.len();
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: {request_id}\r\n\
                 Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    address
}

#[tokio::test]
async fn tokens_that_a_server_repeats_are_in_nothing_that_is_kept_however_they_are_spelled() {
    const TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
    let each = |format: fn(u8) -> String| TOKEN.bytes().map(format).collect::<String>();
    // The token in base64, alone and inside of a longer text.
    let alone =
        "RTBENDM5RUU1MjJGNDQzNjhEQzc4RTFCRkIwMzcxMEMtRDI0RkIxMURCRTMxRDQ2MjFDNDgxN0UwMjhEOUUxRA==";
    let inside = "eyJUIjoiRTBENDM5RUU1MjJGNDQzNjhEQzc4RTFCRkIwMzcxMEMtRDI0RkIxMURCRTMxRDQ2MjFDNDgxN0UwMjhEOUUxRCJ9";
    let spellings = [
        TOKEN.to_lowercase(),
        TOKEN.replace('-', ""),
        format!("{}...", &TOKEN[..12]),
        each(|byte| format!("\\u{byte:04x}")),
        each(|byte| format!("%{byte:02X}")),
        each(|byte| format!("%25{byte:02x}")),
        each(|byte| format!("&#{byte};")),
        each(|byte| format!("&#x{byte:X};")),
        each(|byte| format!("{byte:02x}")),
        alone.to_owned(),
        inside.to_owned(),
        inside.trim_end_matches('=').to_owned(),
    ];
    let bodies = spellings.each_ref().map(|spelling| {
        format!(r#"{{"Bookings":[{{"State":"{spelling}","{spelling}":1}}],"Cursor":null}}"#)
    });
    let address = server(TOKEN.to_lowercase(), bodies.to_vec()).await;
    let proxy = builder().record().proxy(address).start().await.unwrap();
    for (spelling, body) in spellings.iter().zip(&bodies) {
        let mut request = proxy.complete("bookings/getAll", json!({}));
        request["AccessToken"] = json!(TOKEN);
        // A slip of the caller's, and a token in the wrong place.
        request["accessToken"] = json!("another-canary-1");
        request["Notes"] = json!(TOKEN);
        let reply = post_text(&proxy, "bookings/getAll", request.to_string()).await;
        assert_eq!(
            (reply.status, &reply.text),
            (200, body),
            "passed on as it is"
        );

        let kept = format!("{:?} {:?}", proxy.recording(), proxy.drift());
        let kept = format!("{kept} {:?}", proxy.calls()).to_lowercase();
        for hidden in [spelling, TOKEN, "another-canary-1"] {
            let hidden = hidden.trim_end_matches('.').to_lowercase();
            assert!(!kept.contains(&hidden), "{spelling}: {kept}");
        }
        proxy.clear_calls();
    }
    let text = proxy.recording().to_json();
    assert_eq!(proxy.recording().exchanges().len(), spellings.len());
    assert!(text.contains("[redacted]"), "{text}");
}

#[tokio::test]
async fn a_token_that_is_a_number_is_kept_nowhere() {
    let body = r#"{"Bookings":"1234567890123456 is not a token"}"#;
    let address = server("1".to_owned(), vec![body.to_owned()]).await;
    let proxy = builder().record().proxy(address).start().await.unwrap();
    let mut request = proxy.complete("bookings/getAll", json!({}));
    request["AccessToken"] = json!(1_234_567_890_123_456_u64);
    post_text(&proxy, "bookings/getAll", request.to_string()).await;
    let kept = format!("{:?} {:?}", proxy.recording(), proxy.calls());
    assert!(kept.contains("[redacted] is not a token"), "{kept}");
    assert!(!kept.contains("1234567890123456"), "{kept}");
}
