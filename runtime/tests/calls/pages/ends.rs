//! Ends of lists that do not look like one: a cursor that leads nowhere, and nothing in place of a page.

use mews_connector_runtime::Operation;
use mews_connector_runtime::transport::TransportResponse;

use super::*;

/// The cursors of the typed pages and of the pages without types, which are the same.
async fn cursors(pages: &[(&[u32], Option<&str>)]) -> Vec<Option<Cursor>> {
    let typed = script(pages);
    let mut walk = typed.client().call(GetThings::default()).pages();
    let mut found = Vec::new();
    while let Some(page) = walk.try_next().await.unwrap() {
        found.push(page.cursor);
    }
    let described = script(pages);
    let call = described
        .client()
        .call_described(GetThings::FACTS, json!({}));
    let mut walk = call.pages("Things");
    let mut again = Vec::new();
    while let Some(page) = walk.try_next().await.unwrap() {
        again.push(page.cursor);
    }
    assert_eq!(again, found);
    assert_eq!(limitations(&described), limitations(&typed));
    found
}

#[tokio::test]
async fn fault_22_empty_page_that_repeats_its_cursor_is_the_end() {
    let a = Some(Cursor::from("a"));
    let one: &[u32] = &[1];
    assert_eq!(
        cursors(&[(one, Some("a")), (&[], Some("a")), (&[2], None)]).await,
        [a.clone(), None]
    );
    // One empty page may have a cursor, and this one is the second in a row.
    assert_eq!(
        cursors(&[(&[], Some("a")), (&[], Some("a")), (&[2], None)]).await,
        [a, None]
    );
    let script = script(&[(one, Some("a")), (&[], Some("a"))]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn fault_22_page_of_unreadable_items_that_repeats_its_cursor_is_no_end() {
    let script = Script::new([r#"{"Things":[{"Id":"odd"}],"Cursor":"a"}"#; 2]);
    let call = script.client().call(GetThings::default());
    let error = call.resume_from("a").pages().try_next().await.unwrap_err();
    assert!(error.is_page_loop(), "{error}");
}

#[tokio::test]
async fn empty_text_is_no_cursor() {
    assert_eq!(cursors(&[(&[1], Some("")), (&[2], None)]).await, [None]);
    assert_eq!(
        cursors(&[(&[1], Some("a")), (&[2], Some("")), (&[3], None)]).await,
        [Some(Cursor::from("a")), None]
    );
}

type Answer = fn() -> TransportResponse;

fn bare(status: u16) -> TransportResponse {
    let mut answer = TransportResponse::json(status, "");
    answer.headers.clear();
    answer
}

/// The responses that stand for a page without items.
const NOTHING: [Answer; 4] = [
    || bare(204),
    || TransportResponse::json(204, ""),
    || bare(200),
    || TransportResponse::json(200, " \r\n"),
];

#[tokio::test]
async fn fault_21_nothing_in_place_of_a_page_is_an_empty_page() {
    for nothing in NOTHING {
        let script = script(&[(&[1], Some("a"))]);
        script.then(nothing());
        let (ids, error) = drain(&script).await;
        assert_eq!((ids, error.map(|it| it.to_string())), (vec![1], None));

        let client = script.client();
        script.then(nothing());
        assert!(
            client
                .call(GetThings::default())
                .await
                .unwrap()
                .things
                .is_empty()
        );
        script.then(nothing());
        let call = client.call_described(GetThings::FACTS, json!({}));
        assert_eq!(call.await.unwrap().as_str(), "{}");
        script.then(nothing());
        let call = client.call_described(GetThings::FACTS, json!({}));
        let mut pages = call.pages("Things");
        let page = pages.try_next().await.unwrap().unwrap();
        assert_eq!((page.count, page.cursor), (0, None));
        assert_eq!(page.response.json(), b"{}");
        assert!(pages.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn fault_21_nothing_is_a_part_without_items() {
    for nothing in NOTHING {
        let script = Script::default();
        let names: Vec<String> = (0..15).map(|number| number.to_string()).collect();
        let request = || GetShelf {
            names: Some(names.clone()),
            ..GetShelf::default()
        };
        script.then(nothing());
        script.then(TransportResponse::json(
            200,
            r#"{"Things":[{"Id":7,"UpdatedUtc":"2026-01-01T00:00:00Z"}]}"#,
        ));
        let split = script.client().call(request()).split();
        let items = split.items().into_vec().await.unwrap();
        assert_eq!(items.len(), 1);
        script.then(nothing());
        script.then(nothing());
        let mut responses = script.client().call(request()).split().responses();
        while responses.try_next().await.unwrap().is_some() {}
    }
}

#[tokio::test]
async fn nothing_that_promises_another_type_is_no_page() {
    let script = Script::default();
    let mut portal = bare(200);
    let html = "text/html".parse().unwrap();
    portal.headers.insert("content-type", html);
    script.then(portal);
    let error = script
        .client()
        .call(GetThings::default())
        .await
        .unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("the body is empty"), "{error}");
}
