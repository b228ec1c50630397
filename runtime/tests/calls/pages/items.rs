//! Items that are odd, too many, or come twice.

use super::*;

#[tokio::test]
async fn unreadable_item_is_an_error_and_the_stream_goes_on() {
    let odd = r#"{"Things":[{"Id":1},{"Id":"two"},{"Id":3}],"Cursor":"a"}"#;
    let last = page(&[4], None);
    let script = Script::new([odd, &last]);
    let mut items = script.client().call(GetThings::default()).items();
    let mut seen = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => seen.push(thing.id.to_string()),
            Ok(None) => break,
            Err(error) => {
                assert!(error.is_rejected_item() && error.is_decode());
                assert_eq!(error.path(), Some("Things[1].Id"));
                assert_eq!(error.body(), Some(&br#"{"Id":"two"}"#[..]));
                assert!(
                    error
                        .to_string()
                        .contains("the item could not be read at Things[1]"),
                    "{error}"
                );
                seen.push("odd".to_owned());
            }
        }
    }
    assert_eq!(seen, ["1", "3", "odd", "4"]);
}

#[tokio::test]
async fn page_hands_its_rejected_items_over_and_counts_them() {
    let all_odd = r#"{"Things":[{"Id":"x"}],"Cursor":"a"}"#;
    let more_odd = r#"{"Things":[{"Id":"y"}],"Cursor":"b"}"#;
    let script = Script::new([all_odd, more_odd, r#"{"Things":[]}"#]);
    let mut pages = script.client().call(GetThings::default()).pages();
    for raw in [r#"{"Id":"x"}"#, r#"{"Id":"y"}"#] {
        let page = pages.try_next().await.unwrap().unwrap();
        assert_eq!(page.rejected[0].raw, raw);
        assert!(page.response.things.is_empty());
    }
    assert!(pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn strict_client_ends_the_stream_at_an_odd_item() {
    let script = Script::new([r#"{"Things":[{"Id":1},{"Id":"two"}],"Cursor":"a"}"#, "{}"]);
    let client = script.builder().strict(true).build().unwrap();
    let mut items = client.call(GetThings::default()).items();
    let error = items.try_next().await.unwrap_err();
    assert!(error.is_decode() && !error.is_rejected_item());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(script.bodies().len(), 1);
}

#[tokio::test]
async fn fault_24_page_longer_than_asked_for_is_kept() {
    let script = script(&[(&[1, 2, 3], None)]);
    let call = script.client().call(GetThings::default()).page_size(2);
    assert_eq!(call.items().into_vec().await.unwrap().len(), 3);
}

#[tokio::test]
async fn fault_25_item_that_comes_again_on_the_next_page_is_delivered_again() {
    let script = script(&[(&[2, 1], Some("a")), (&[1, 0], None)]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [2, 1, 1, 0]);
    assert!(error.is_none());
}
