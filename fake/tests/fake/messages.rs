//! Messages from end to end, with the schema that is embedded.

use std::time::Duration;

use mews_connector_fake::Fake;
use serde_json::{Value, json};

use crate::support::{call, clock};

async fn thread(fake: &Fake) -> String {
    let added = call(
        fake,
        "messageThreads/add",
        json!({ "OriginalSender": "Ada", "Subject": "Towels" }),
    )
    .await
    .ok();
    assert_eq!(added["MessageThreads"].as_array().unwrap().len(), 1);
    added["MessageThreads"][0]["Id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn texts(page: &Value) -> Vec<&str> {
    page["Messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|message| message["Text"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn what_is_added_is_read_back_newest_first_page_by_page() {
    let fake = Fake::builder().clock(clock()).start().await.unwrap();
    let thread = thread(&fake).await;
    for number in 1..=5 {
        let message = json!({ "MessageThreadId": thread, "Text": format!("{number}"), "Identifier": format!("own-{number}") });
        let added = call(&fake, "messages/add", json!({ "Messages": [message] }))
            .await
            .ok();
        assert_eq!(added["Messages"][0]["Identifier"], format!("own-{number}"));
        let message = &added["Messages"][0]["Message"];
        assert_eq!(message["Text"], format!("{number}"));
        assert_eq!(message["MessageThreadId"], thread.as_str());
        assert_eq!(
            message["Sender"],
            json!({ "Discriminator": "Application", "Value": null })
        );
        assert_eq!(message["CreatedUtc"], "2026-01-01T12:00:00Z");
    }

    let mut cursor = Value::Null;
    for expected in [&["5", "4"][..], &["3", "2"], &["1"], &[]] {
        let limitation = json!({ "Count": 2, "Cursor": cursor });
        let request = json!({ "MessageThreadIds": [thread], "Limitation": limitation });
        let page = call(&fake, "messages/getAll", request).await.ok();
        assert_eq!(texts(&page), expected);
        let last = page["Messages"]
            .as_array()
            .unwrap()
            .last()
            .map_or(Value::Null, |message| message["Id"].clone());
        assert_eq!(page["Cursor"], last);
        cursor = page["Cursor"].clone();
    }
    assert!(cursor.is_null());
}

#[tokio::test]
async fn messages_of_other_threads_and_times_are_left_out() {
    let clock = clock();
    let fake = Fake::builder().clock(clock.clone()).start().await.unwrap();
    let (one, two) = (thread(&fake).await, thread(&fake).await);
    for (thread, text) in [(&one, "a"), (&two, "b"), (&one, "c")] {
        call(
            &fake,
            "messages/add",
            json!({ "Messages": [{ "MessageThreadId": thread, "Text": text }] }),
        )
        .await
        .ok();
        clock.advance(Duration::from_secs(3600));
    }
    let found = call(
        &fake,
        "messages/getAll",
        json!({ "MessageThreadIds": [one] }),
    )
    .await
    .ok();
    assert_eq!(texts(&found), ["c", "a"]);
    let interval = json!({ "StartUtc": "2026-01-01T12:00:00Z", "EndUtc": "2026-01-01T14:00:00Z" });
    let request = json!({ "MessageThreadIds": [one, two], "CreatedUtc": interval });
    assert_eq!(
        texts(&call(&fake, "messages/getAll", request).await.ok()),
        ["b", "a"]
    );
}

#[tokio::test]
async fn a_thread_changes_when_a_message_is_added_to_it() {
    let clock = clock();
    let fake = Fake::builder().clock(clock.clone()).start().await.unwrap();
    let (touched, _untouched) = (thread(&fake).await, thread(&fake).await);
    clock.advance(Duration::from_secs(60));
    call(
        &fake,
        "messages/add",
        json!({ "Messages": [{ "MessageThreadId": touched, "Text": "a" }] }),
    )
    .await
    .ok();
    let since = json!({ "UpdatedUtc": { "StartUtc": "2026-01-01T12:00:30Z", "EndUtc": null } });
    let found = call(&fake, "messageThreads/getAll", since).await.ok();
    let threads = found["MessageThreads"].as_array().unwrap();
    assert_eq!(threads.len(), 1);
    assert_eq!(threads[0]["Id"], touched.as_str());
    assert_eq!(threads[0]["CreatedUtc"], "2026-01-01T12:00:00Z");
    assert_eq!(threads[0]["UpdatedUtc"], "2026-01-01T12:01:00Z");
    assert_eq!(threads[0]["IsResolved"], false);
}

#[tokio::test]
async fn a_message_to_an_unknown_thread_is_refused_and_none_is_added() {
    let fake = Fake::start().await.unwrap();
    let known = thread(&fake).await;
    let unknown = "00000000-0000-4000-8000-000000000000";
    let messages = json!([{ "MessageThreadId": known, "Text": "a" }, { "MessageThreadId": unknown, "Text": "b" }]);
    let reply = call(&fake, "messages/add", json!({ "Messages": messages })).await;
    reply.refused(400, "/Messages/1/MessageThreadId", "reference");
    let found = call(
        &fake,
        "messages/getAll",
        json!({ "MessageThreadIds": [known] }),
    )
    .await
    .ok();
    assert!(texts(&found).is_empty());
}

#[tokio::test]
async fn many_messages_are_three_pages_and_the_end() {
    let fake = Fake::start().await.unwrap();
    let thread = thread(&fake).await;
    for size in [1000, 1000, 500] {
        let messages: Vec<_> = (0..size)
            .map(|_| json!({ "MessageThreadId": thread, "Text": "a" }))
            .collect();
        call(&fake, "messages/add", json!({ "Messages": messages }))
            .await
            .ok();
    }
    let mut cursor = Value::Null;
    let mut seen = std::collections::HashSet::new();
    for size in [1000, 1000, 500, 0] {
        let limitation = json!({ "Count": 1000, "Cursor": cursor });
        let request = json!({ "MessageThreadIds": [thread], "Limitation": limitation });
        let page = call(&fake, "messages/getAll", request).await.ok();
        let messages = page["Messages"].as_array().unwrap();
        assert_eq!(messages.len(), size);
        seen.extend(
            messages
                .iter()
                .map(|message| message["Id"].as_str().unwrap().to_owned()),
        );
        cursor = page["Cursor"].clone();
    }
    assert_eq!(seen.len(), 2500);
    assert!(cursor.is_null());
}
