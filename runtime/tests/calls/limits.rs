//! Limits of a list and of its items, and what a split does about them.

use mews_connector_runtime::__private::codec::{self, Encode, Out};
use mews_connector_runtime::Phase;
use mews_connector_runtime::{Effect, Facts, Limit, Operation, Rule};
use serde::{Serialize, Serializer};

use crate::paged::paged;
use crate::support::{Script, Thing, Things};

/// `things/find`: at most two identifiers of at most three characters.
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
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl Operation for Find {
    type Response = Things;

    const FACTS: &'static Facts =
        &Facts::new("things/find", "/api/connector/v1/things/find", Effect::Read)
            .paginated()
            .limits(&[
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
            ]);
}

paged!(Find, Things, things: Thing, key: id, updated);

fn find(ids: &[&str]) -> Find {
    let ids = ids.iter().map(|&id| id.to_owned()).collect();
    Find { ids }
}

#[tokio::test]
async fn lists_and_items_beyond_their_limits_are_refused_and_nothing_is_sent() {
    let script = Script::default();
    for (ids, path) in [
        (&["a", "b", "c"][..], "Ids"),
        (&[], "Ids"),
        (&["a", "long"], "Ids[1]"),
    ] {
        let error = script.client().call(find(ids)).await.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.phase(), Phase::NotSent);
        assert_eq!(error.path(), Some(path));
        assert!(error.limit().is_some());
    }
    assert!(script.bodies().is_empty());
}

#[tokio::test]
async fn p5_duplicates_that_make_a_list_too_long_are_left_out() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":null}"#]);
    let call = script.client().call(find(&["a", "b", "a"]));
    assert_eq!(call.split().items().into_vec().await.unwrap().len(), 1);
    let bodies = script.bodies();
    assert_eq!(bodies.len(), 1);
    assert_eq!(bodies[0]["Ids"], serde_json::json!(["a", "b"]));
}

#[tokio::test]
async fn p3_cursor_of_one_list_of_pages_is_not_taken_for_that_of_several() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":null}"#]);
    let items = |ids: &[&str]| {
        let call = script.client().call(find(ids)).resume_from("x");
        call.split().items().into_vec()
    };
    let error = items(&["a", "b", "c"]).await.unwrap_err();
    assert!(error.to_string().contains("becomes 2 of them"), "{error}");
    assert!(script.bodies().is_empty());
    assert_eq!(items(&["a", "b"]).await.unwrap().len(), 1);
    assert_eq!(script.bodies()[0]["Limitation"]["Cursor"], "x");
}

#[tokio::test]
async fn p5_items_are_told_apart_by_the_list_that_holds_them() {
    let page = r#"{"Things":[{"Id":1},{"Id":2}],"Others":[{"Id":8},{"Id":9}],"Cursor":null}"#;
    let script = Script::new([page; 2]);
    let call = script.client().call(find(&["a", "b", "c"]));
    assert_eq!(call.split().items().into_vec().await.unwrap().len(), 2);
    assert_eq!(script.bodies().len(), 2);
}
