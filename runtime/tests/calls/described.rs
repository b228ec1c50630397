//! Calls that are described by data: the same limits, pages and parts as typed ones, without types.

use mews_connector_runtime::Operation;
use mews_connector_runtime::pages::Cursor;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::shelf::{ClearShelf, GetShelf};
use crate::support::{AddThing, GetThings, Script};

#[tokio::test]
async fn numbers_keep_their_digits_both_ways() {
    let script = Script::new([r#"{"Price":0.10}"#]);
    let request = RawValue::from_string(r#"{"Amount":1.500}"#.to_owned()).unwrap();
    let call = script.client().call_described(AddThing::FACTS, request);
    assert_eq!(call.await.unwrap().as_str(), r#"{"Price":0.10}"#);
    assert!(script.bodies()[0]["AccessToken"].is_string());
    assert_eq!(script.bodies()[0].get("Limitation"), None);
}

#[tokio::test]
async fn pages_are_walked_as_typed_ones_are() {
    let script = Script::new([
        r#"{"Things":[{},{}],"Cursor":"a"}"#,
        r#"{"Things":null,"Cursor":null}"#,
    ]);
    let call = script.client().call_described(GetThings::FACTS, json!({}));
    let mut pages = call.page_size(2).pages("Things");
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.count, &first.cursor), (2, &Some(Cursor::from("a"))));
    assert_eq!(pages.resume_cursor(), first.cursor.as_ref());
    let last = pages.try_next().await.unwrap().unwrap();
    assert_eq!((last.count, last.cursor), (0, None));
    assert!(pages.try_next().await.unwrap().is_none());
    let asked: Vec<Value> = script
        .bodies()
        .iter()
        .map(|it| it["Limitation"].clone())
        .collect();
    assert_eq!(
        asked,
        [json!({ "Count": 2 }), json!({ "Count": 2, "Cursor": "a" })]
    );
}

#[tokio::test]
async fn what_is_no_page_is_an_error_that_tells_where_to_go_on() {
    for (body, expected) in [
        (r#"{"Things":7}"#, "`Things` is not a list"),
        (r#"{"Things":[],"Cursor":7}"#, "`Cursor` is not a text"),
        ("[]", "could not be read"),
    ] {
        let script = Script::new([r#"{"Things":[{}],"Cursor":"a"}"#, body]);
        let call = script.client().call_described(GetThings::FACTS, json!({}));
        let mut pages = call.pages("Things");
        pages.try_next().await.unwrap();
        let error = pages.try_next().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(error.last_cursor(), Some(&Cursor::from("a")));
        assert!(
            pages.try_next().await.unwrap().is_none(),
            "an error is the end"
        );
    }
}

#[tokio::test]
async fn limits_are_kept_and_may_be_split() {
    let script = Script::new(["{}"; 2]);
    let client = script.client();
    let names: Vec<String> = (0..15).map(|number| number.to_string()).collect();
    let call = || client.call_described(ClearShelf::FACTS, json!({ "Names": names }));
    let refusal = call().refusal().unwrap();
    assert!(
        refusal.is_invalid_request() && refusal.limit().is_some(),
        "{refusal}"
    );
    assert!(call().unchecked().refusal().is_none());
    assert!(call().await.unwrap_err().limit().is_some());
    assert!(script.bodies().is_empty(), "nothing was sent");
    for part in call().into_sub_requests().unwrap() {
        part.await.unwrap();
    }
    let sizes: Vec<_> = script
        .bodies()
        .iter()
        .map(|it| it["Names"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes.iter().sum::<usize>(), 15);
    assert_eq!(sizes.len(), 2);
}

#[tokio::test]
async fn parts_of_a_write_keep_what_is_there_twice() {
    let script = Script::new(["{}"; 2]);
    let names = ["a"; 11];
    let client = script.client();
    let call = client.call_described(ClearShelf::FACTS, json!({ "Names": names }));
    assert_eq!(
        call.into_sub_requests().unwrap().len(),
        2,
        "duplicates may be meant"
    );
    let read = client.call_described(GetShelf::FACTS, json!({ "Names": names }));
    assert_eq!(read.into_sub_requests().unwrap().len(), 1);
}

#[tokio::test]
async fn cursor_of_one_list_of_pages_is_not_taken_for_that_of_several() {
    let script = Script::default();
    let parts = |count: u32| {
        let names: Vec<_> = (0..count).map(|number| number.to_string()).collect();
        let client = script.client();
        let call = client.call_described(GetShelf::FACTS, json!({ "Names": names }));
        call.resume_from("7").into_sub_requests()
    };
    assert_eq!(parts(10).unwrap().len(), 1);
    let error = parts(11).unwrap_err();
    assert!(error.to_string().contains("becomes 2 of them"), "{error}");
}

#[tokio::test]
async fn what_does_not_belong_into_a_request_is_refused() {
    let script = Script::new([]);
    let client = script.client();
    for (facts, request, expected) in [
        (GetShelf::FACTS, json!({ "Limitation": {} }), "`Limitation`"),
        (
            AddThing::FACTS,
            json!({ "AccessToken": "x" }),
            "`AccessToken`",
        ),
        (AddThing::FACTS, json!([]), "not a JSON object"),
    ] {
        let error = client.call_described(facts, request).refusal().unwrap();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let mut pages = client
        .call_described(AddThing::FACTS, json!({}))
        .pages("Things");
    let error = pages.try_next().await.unwrap_err();
    assert!(error.to_string().contains("has no pages"), "{error}");
    assert!(script.bodies().is_empty());
}
