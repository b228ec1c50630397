//! Requests beyond a limit: refused before anything is sent, or asked for in parts.
use mews_connector_runtime::Phase;
use mews_connector_runtime::codec::{self, Decode, Encode, Out};
use mews_connector_runtime::operation::{Effect, Facts, Limit, Operation, Paginated, Rule};
use mews_connector_runtime::pages::Cursor;
use serde::{Serialize, Serializer};

use crate::support::{Script, Thing, Things};

#[derive(Debug, Clone)]
struct Find {
    ids: Vec<String>,
}
impl Encode for Find {
    fn encode(&self, out: Out<'_>) {
        out.object(&[("Ids", &self.ids)]);
    }
}
impl Serialize for Find {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, s)
    }
}
static LIMITS: [Limit; 2] = [
    Limit::new(
        "Ids",
        Rule::Items {
            min: Some(1),
            max: Some(2),
        },
    ),
    Limit::new(
        "Ids[]",
        Rule::Length {
            min: None,
            max: Some(3),
        },
    ),
];
impl Operation for Find {
    type Response = Things;
    const FACTS: &'static Facts =
        &Facts::new("things/find", "/api/connector/v1/things/find", Effect::Read)
            .paginated()
            .limits(&LIMITS);
}
impl Paginated for Find {
    type Item = Thing;
    const ITEMS: &'static str = "Things";
    fn cursor(r: &Things) -> Option<&Cursor> {
        r.cursor.as_ref()
    }
    fn count(r: &Things) -> usize {
        r.things.len()
    }
    fn into_items(r: Things) -> Vec<Thing> {
        r.things
    }
}
fn find(ids: &[&str]) -> Find {
    Find {
        ids: ids.iter().map(|i| (*i).to_owned()).collect(),
    }
}
const _: fn() = || {
    fn d<T: Decode>() {}
    d::<Things>();
};

#[tokio::test]
async fn too_many_items_are_refused_and_nothing_is_sent() {
    let script = Script::new(["{}"; 4]);
    for (request, path) in [
        (find(&["a", "b", "c"]), "Ids"),
        (find(&[]), "Ids"),
        (find(&["a", "long"]), "Ids[1]"),
    ] {
        let error = script.client().call(request).await.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.phase(), Phase::NotSent);
        assert_eq!(error.path(), Some(path));
        assert!(error.limit().is_some());
        println!("{error}");
    }
    assert!(script.bodies().is_empty());
}

#[tokio::test]
async fn duplicates_that_make_a_list_too_long_are_left_out() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":null}"#; 2]);
    let all = script
        .client()
        .call(find(&["a", "b", "a"]))
        .split()
        .items()
        .into_vec()
        .await;
    println!("{all:?}");
    assert!(all.is_ok());
}

#[tokio::test]
async fn a_cursor_does_not_skip_items_of_every_part() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":null}"#; 2]);
    let all = script
        .client()
        .call(find(&["a", "b", "c"]))
        .resume_from("x")
        .split()
        .items()
        .into_vec()
        .await;
    println!("{all:?} {:?}", script.bodies());
    assert!(all.is_err(), "a cursor belongs to one part");
}

#[tokio::test]
async fn seams_on_last_pages() {
    let page = r#"{"Things":[{"Id":1},{"Id":2}],"Others":[{"Id":8},{"Id":9}],"Cursor":null}"#;
    let script = Script::new([page; 2]);
    let all = script
        .client()
        .call(find(&["a", "b", "c"]))
        .split()
        .items()
        .into_vec()
        .await
        .unwrap();
    assert_eq!(all.len(), 2, "{all:?}");
}
