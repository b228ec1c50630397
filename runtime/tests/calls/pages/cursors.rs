//! Cursors that lead nowhere, and pages without an end.

use super::*;

#[tokio::test]
async fn fault_22_repeated_cursor_ends_the_stream_with_the_last_good_one() {
    let script = script(&[(&[1], Some("a")), (&[2], Some("b")), (&[3], Some("b"))]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1, 2]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
    assert!(error.to_string().contains("same cursor"), "{error}");
}

#[tokio::test]
async fn fault_22_cycle_of_cursors_ends_the_stream() {
    let script = script(&[
        (&[1], Some("a")),
        (&[2], Some("b")),
        (&[3], Some("c")),
        (&[4], Some("a")),
    ]);
    let (ids, error) = drain(&script).await;
    assert_eq!(ids, [1, 2, 3]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("c")));
    assert!(error.to_string().contains("second time"), "{error}");
}

#[tokio::test]
async fn fault_22_cycle_back_to_the_cursor_resumed_from_is_noticed() {
    let script = script(&[(&[1], Some("b")), (&[2], Some("a"))]);
    let mut pages = script
        .client()
        .call(GetThings::default())
        .resume_from("a")
        .pages();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
}

#[tokio::test]
async fn fault_23_one_empty_page_is_passed_over_and_two_are_an_end() {
    let once = script(&[
        (&[1], Some("a")),
        (&[], Some("b")),
        (&[2], Some("c")),
        (&[], None),
    ]);
    assert_eq!(drain(&once).await.0, [1, 2]);

    let twice: &[(&[u32], Option<&str>)] = &[
        (&[1], Some("a")),
        (&[], Some("b")),
        (&[], Some("c")),
        (&[2], None),
    ];
    let (ids, error) = drain(&script(twice)).await;
    assert_eq!(ids, [1]);
    let error = error.unwrap();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));

    let client = script(twice).client();
    let call = client.call(GetThings::default()).max_empty_pages(2);
    assert_eq!(call.items().into_vec().await.unwrap().len(), 2);
}

#[tokio::test]
async fn p2_number_of_pages_is_limited() {
    let script = script(&[(&[1], Some("a")), (&[2], Some("b")), (&[3], None)]);
    let mut pages = script
        .client()
        .call(GetThings::default())
        .max_pages(2)
        .pages();
    pages.try_next().await.unwrap();
    pages.try_next().await.unwrap();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_page_loop());
    assert_eq!(error.last_cursor(), Some(&Cursor::from("b")));
    assert_eq!(script.bodies().len(), 2);
    assert!(pages.try_next().await.unwrap().is_none());
}
