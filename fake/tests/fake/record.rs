//! Recording, replaying, and telling how a server differs from the schema.

use mews_connector_fake::{Fake, Recording};
use serde_json::json;

use crate::support::{booking, call, hotel_with, post_text};

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
        mews_connector_fake::Answer::new(500).body("<p>access-canary</p>"),
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
    assert_eq!((html.status, html.text.as_str()), (500, "<p>***</p>"));
    call(&replayed, "bookings/getAll", count(3))
        .await
        .refused(400, "", "replay");
    post_text(&replayed, "bookings/unknown", "{}")
        .await
        .refused(404, "", "address");
}

#[tokio::test]
async fn a_token_in_the_escapes_of_json_is_not_recorded() {
    let fake = builder().access_token("access/canary").record();
    let fake = fake.start().await.unwrap();
    let echo = r#"{"Message":"access/canary, access\/canary or \u0061ccess/c\u0061nary","V":1.10}"#;
    let told = r#"{"Message":"***, *** or ***","V":1.10}"#;
    let untouched = r#"{ "V": 1.10, "Message": "a\/b" }"#;
    for (answer, expected) in [(echo, told), (untouched, untouched)] {
        let answer = mews_connector_fake::Answer::new(401).json(answer);
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
