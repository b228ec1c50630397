//! The items of several calls as one stream.

use super::*;

#[tokio::test]
async fn p7_fan_out_makes_a_call_for_each_item_and_stops_at_the_first_error() {
    let shelf = named(3);
    let request = GetShelf {
        names: Some(names(1..=3)),
        ..GetShelf::default()
    };
    let each = || {
        shelf
            .client()
            .call(request.clone())
            .split()
            .by_items("Names", 1)
    };
    let found = each().concurrency(2).items().into_vec().await.unwrap();
    assert_eq!(found.len(), 3);

    let script = Script::default();
    for id in 1..=3 {
        match id {
            2 => script.then_fail(TransportError::broken("gone")),
            _ => script.then(TransportResponse::json(
                200,
                format!(r#"{{"Things":[{{"Id":{id}}}]}}"#),
            )),
        }
    }
    let failing = |keep_going| {
        let split = script.client().call(request.clone()).split();
        split
            .by_items("Names", 1)
            .partial_results(keep_going)
            .items()
    };
    let mut items = failing(true);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 1);
    assert!(items.try_next().await.unwrap_err().is_broken());
    assert_eq!(items.calls_left(), 2);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 3);
    assert!(items.try_next().await.unwrap().is_none());

    script.then_fail(TransportError::broken("gone"));
    let mut items = failing(false);
    assert!(items.try_next().await.unwrap_err().is_broken());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(script.bodies().len(), 4);
}

#[tokio::test]
async fn p7_properties_with_clients_of_their_own_are_merged() {
    let shelf = named(4);
    let client = shelf.client();
    let same = client
        .with_access_token(crate::support::ACCESS_TOKEN)
        .unwrap();
    let other = client.with_access_token("another-token").unwrap();
    let merged = |clients: &[&Client]| {
        let calls = clients
            .iter()
            .map(|client| client.call(GetShelf::default()).page_size(2).items());
        Merged::new(calls).concurrency(3).into_vec()
    };
    let once = ids(merged(&[&client, &same]).await.unwrap());
    assert_eq!(once.len(), 4, "one property, asked twice");
    let mut each = ids(merged(&[&client, &other, &same]).await.unwrap());
    each.sort_unstable();
    assert_eq!(
        each,
        [1, 1, 2, 2, 3, 3, 4, 4],
        "what two properties have is not the same thing, whatever its id is"
    );
}

#[tokio::test]
async fn items_that_nothing_tells_apart_come_as_often_as_they_are_brought() {
    let shelf = named(2);
    let client = shelf.client();
    let again = || client.call(GetNameless(GetShelf::default())).items();
    let mut all = ids(Merged::new([again(), again()]).into_vec().await.unwrap());
    all.sort_unstable();
    assert_eq!(all, [1, 1, 2, 2]);
}

#[tokio::test]
async fn items_that_do_not_fit_take_no_other_ones_key() {
    let page = |items: &str| format!(r#"{{"Things":[{items}],"Cursor":null}}"#);
    let pages = [
        page(r#"{"Id":1},{"Id":"odd"},{"Id":2}"#),
        page(r#"{"Id":2},{"Id":3},{}"#),
    ];
    let script = Script::new(pages.iter().map(String::as_str));
    let client = script.client();
    let mut items = Merged::new([0, 1].map(|_| client.call(GetShelf::default()).items()));
    let (mut found, mut odd) = (Vec::new(), Vec::new());
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => found.push(thing.id),
            Ok(None) => break,
            Err(error) => odd.push(error.path().unwrap().to_owned()),
        }
    }
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(odd, ["Things[1].Id", "Things[2].Id"]);
}
