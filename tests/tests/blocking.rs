//! The whole way from a program without asynchronous code to the fake and back: the same clients, resources, options,
//! pages and errors, with `wait()` in place of `.await`.

#![allow(clippy::unwrap_used)]

use mews_connector::blocking::{Wait, WaitEach};
use mews_connector::ids::MessageThreadId;
use mews_connector::messages::{self, MessageParameters};
use mews_connector::{Client, message_threads};
use mews_connector_fake::Fake;
use tokio::runtime::Runtime;

/// A fake on threads of its own; it lives as long as both.
fn fake() -> (Runtime, Fake) {
    let runtime = Runtime::new().unwrap();
    let fake = runtime.block_on(Fake::start()).unwrap();
    (runtime, fake)
}

/// A thread with five messages.
fn thread_of_five(client: &Client) -> MessageThreadId {
    let request = message_threads::AddRequest::new("Room 101", "Arrival");
    let opened = client.message_threads().add(request).wait().unwrap();
    let thread = opened.message_threads[0].id;
    for text in ["1", "2", "3", "4", "5"] {
        let request = messages::AddRequest::new([MessageParameters::new(thread, text)]);
        client.messages().add(request).wait().unwrap();
    }
    thread
}

#[test]
fn calls_pages_and_items_without_await() {
    let (_runtime, fake) = fake();
    let client = mews_connector_tests::client(&fake);
    let thread = thread_of_five(&client);
    let all = || {
        client
            .messages()
            .get_all(messages::GetAllRequest::new([thread]))
    };

    let page = all().wait().unwrap();
    assert_eq!(page.messages.len(), 5);
    let texts: Vec<String> = all()
        .page_size(2)
        .items()
        .wait_each()
        .map(|message| message.unwrap().text)
        .collect();
    assert_eq!(texts, ["5", "4", "3", "2", "1"]);

    let mut pages = all().page_size(2).pages().wait_each();
    assert_eq!(pages.next().unwrap().unwrap().response.messages.len(), 2);
    let cursor = pages.stream().resume_cursor().cloned().unwrap();
    let sizes: Vec<usize> = pages
        .map(|page| page.unwrap().response.messages.len())
        .collect();
    // The API ends with a page without items.
    assert_eq!(sizes, [2, 1, 0]);
    let rest = all().resume_from(cursor).items().into_vec().wait().unwrap();
    assert_eq!(rest.len(), 3);
    let split = all().split().items().wait_each().count();
    assert_eq!(split, 5);

    let answer = all().response().wait().unwrap();
    assert_eq!((answer.status(), answer.attempts()), (200, 1));
    assert!(answer.request_id().is_some());
    assert!(all().raw().wait().unwrap().body().starts_with(b"{"));
    let untyped = client.call_untyped(
        "messages/getAll",
        serde_json::json!({ "MessageThreadIds": [thread], "Limitation": { "Count": 1 } }),
    );
    let untyped: serde_json::Value = untyped.wait().unwrap().deserialize().unwrap();
    assert_eq!(untyped["Messages"][0]["Text"], "5");
}

#[test]
fn errors_are_the_same_without_await() {
    let (_runtime, fake) = fake();
    let client = mews_connector_tests::client(&fake);
    let stranger = client.with_access_token("another-hotel").unwrap();
    let request = || message_threads::GetAllRequest::new();
    let error = stranger
        .message_threads()
        .get_all(request())
        .wait()
        .unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    let mut items = stranger
        .message_threads()
        .get_all(request())
        .items()
        .wait_each();
    assert!(items.next().unwrap().unwrap_err().is_unauthorized());
    assert!(items.next().is_none());
}
