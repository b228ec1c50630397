//! Messages and message threads through the generated bindings, against the fake.

#![allow(clippy::unwrap_used)]

use mews_connector::ids::{MessageId, MessageThreadId};
use mews_connector::messages::{AddRequest, GetAllRequest, MessageParameters, SenderDiscriminator};
use mews_connector::{Client, message_threads};
use mews_connector_fake::Fake;
use mews_connector_tests::client;

async fn thread_with(client: &Client, texts: &[&str]) -> MessageThreadId {
    let opened = client
        .message_threads()
        .add(message_threads::AddRequest::new("Room 101", "Arrival"))
        .await
        .unwrap();
    let thread = opened.message_threads[0].id;
    for text in texts {
        let parameters = MessageParameters::new(thread, *text).identifier(format!("my {text}"));
        let added = client
            .messages()
            .add(AddRequest::new([parameters]))
            .await
            .unwrap();
        assert_eq!(added.messages[0].identifier, Some(format!("my {text}")));
        assert_eq!(added.messages[0].message.text, *text);
    }
    thread
}

#[tokio::test]
async fn what_was_posted_comes_back_newest_first_in_pages_of_two() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let thread = thread_with(&client, &["one", "two", "three", "four", "five"]).await;

    let mut pages = client
        .messages()
        .get_all(GetAllRequest::new([thread]))
        .page_size(2)
        .pages();
    let mut found = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert!(page.response.messages.len() <= 2);
        found.push(
            page.response
                .messages
                .iter()
                .map(|message| message.text.clone())
                .collect::<Vec<_>>(),
        );
    }
    let found: Vec<_> = found.into_iter().filter(|page| !page.is_empty()).collect();
    assert_eq!(
        found,
        [vec!["five", "four"], vec!["three", "two"], vec!["one"]]
    );
}

#[tokio::test]
async fn items_come_one_by_one_and_a_stream_is_resumed_where_it_stopped() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let thread = thread_with(&client, &["one", "two", "three", "four", "five"]).await;
    let request = GetAllRequest::new([thread]);

    let all = client
        .messages()
        .get_all(request.clone())
        .items()
        .into_vec()
        .await
        .unwrap();
    let ids: Vec<MessageId> = all.iter().map(|message| message.id).collect();
    assert_eq!(ids.len(), 5);
    assert_eq!(
        all[0].sender.discriminator,
        SenderDiscriminator::Application
    );
    assert_eq!(all[0].message_thread_id, thread);

    let mut pages = client
        .messages()
        .get_all(request.clone())
        .page_size(2)
        .pages();
    let first = pages.try_next().await.unwrap().unwrap();
    let cursor = first.cursor.clone().expect("more pages follow");
    let rest = client
        .messages()
        .get_all(request)
        .page_size(2)
        .resume_from(cursor)
        .items()
        .into_vec()
        .await
        .unwrap();
    let rest: Vec<MessageId> = rest.iter().map(|message| message.id).collect();
    assert_eq!(rest, ids[2..]);
}

#[tokio::test]
async fn one_call_is_one_page_and_the_request_carries_what_the_client_adds() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let thread = thread_with(&client, &["one"]).await;
    fake.clear_calls();

    let page = client
        .messages()
        .get_all(GetAllRequest::new([thread]))
        .await
        .unwrap();
    assert_eq!(page.messages.len(), 1);
    assert!(page.rejected.is_empty());

    let calls = fake.calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].operation, "messages/getAll");
    let body = calls[0].request_text.clone().unwrap_or_default();
    assert!(
        body.contains("\"Client\":\"mews-connector tests 1.0.0\""),
        "{body}"
    );
    assert!(body.contains("\"Limitation\":{\"Count\":1000}"), "{body}");
    assert!(!body.contains(fake.access_token()), "{body}");
}

#[tokio::test]
async fn generic_code_sends_any_request() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let request = message_threads::AddRequest::new("Front desk", "Late check-out");
    let opened = client.call(request).await.unwrap();
    assert_eq!(opened.message_threads[0].subject, "Late check-out");
}

#[tokio::test]
async fn a_refusal_says_what_why_and_which_request() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let nowhere: MessageThreadId = "00000000-0000-4000-8000-000000000000".parse().unwrap();
    let error = client
        .messages()
        .add(AddRequest::new([MessageParameters::new(
            nowhere, "Anyone?",
        )]))
        .await
        .unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    assert_eq!(error.operation(), "messages/add");
    assert!(error.request_id().is_some());
    let text = error.to_string();
    assert!(
        text.contains("messages/add") && text.contains("400"),
        "{text}"
    );
    assert!(!format!("{error:?} {error}").contains(fake.access_token()));
}
