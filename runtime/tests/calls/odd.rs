//! Responses that do not fit their types: what a call delivers, what it lists, and who is told.

use std::sync::{Arc, Mutex};

use mews_connector_runtime::__private::codec::{self, Decode, Encode, Fault, Out, Place};
use mews_connector_runtime::pages::{RejectedKind, Rejections};
use mews_connector_runtime::{
    Attempt, Effect, Facts, Missing, Observer, Operation, OperationResponse, UnknownProperty,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::support::{GetThings, Script};

/// `things/charge`: a write whose response holds the only identifier of what it made.
#[derive(Debug)]
struct Charge;

impl Encode for Charge {
    fn encode(&self, out: Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for Charge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[derive(Debug)]
struct Charged {
    payment: String,
    number: i64,
    rejected: Rejections,
}

impl Decode for Charged {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, Fault> {
        let mut payment: Option<String> = None;
        let mut number: Option<i64> = None;
        let rejected = value.response(&mut [
            ("PaymentId", Place::Required(&mut payment)),
            ("Number", Place::Required(&mut number)),
        ])?;
        let (Some(payment), Some(number)) = (payment, number) else {
            return Err(Fault::incomplete());
        };
        Ok(Self {
            payment,
            number,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for Charged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl OperationResponse for Charged {
    fn rejected(&self) -> &Rejections {
        &self.rejected
    }
}

impl Operation for Charge {
    type Response = Charged;

    const FACTS: &'static Facts = &Facts::new(
        "things/charge",
        "/api/connector/v1/things/charge",
        Effect::AdditiveWrite,
    );
}

const LACKING: &str = r#"{"Things":[{"Id":1},{"UpdatedUtc":"2026-01-31T12:00:00Z"}]}"#;

#[tokio::test]
async fn blanks_are_made_by_wish_of_the_client_or_the_call_and_listed() {
    let script = Script::new([LACKING; 4]);
    let client = script.client();
    let page = client.call(GetThings::default()).await.unwrap();
    assert_eq!(page.things.len(), 1);
    assert_eq!(page.rejected()[0].kind, RejectedKind::Item);
    assert!(page.rejected()[0].is_item_of_page());

    let call = client.call(GetThings::default()).missing(Missing::Blank);
    let page = call.await.unwrap();
    assert_eq!((page.things.len(), page.things[1].id), (2, 0));
    let odd = &page.rejected()[0];
    assert_eq!(
        (odd.kind, odd.path.as_str()),
        (RejectedKind::Blank, "Things[1].Id")
    );
    assert_eq!(odd.raw, "");

    let blank = script.builder().missing(Missing::Blank).build().unwrap();
    let page = blank.call(GetThings::default()).await.unwrap();
    assert_eq!(page.things.len(), 2);
    let call = blank.call(GetThings::default()).missing(Missing::Refuse);
    assert_eq!(call.await.unwrap().things.len(), 1);
}

#[tokio::test]
async fn response_of_a_write_that_was_carried_out_is_not_lost() {
    let lacking = r#"{"PaymentId":"p-1","Number":null}"#;
    let script = Script::new([lacking, "[]", lacking]);
    let charged = script.client().call(Charge).await.unwrap();
    assert_eq!((charged.payment.as_str(), charged.number), ("p-1", 0));
    let odd = &charged.rejected()[0];
    assert_eq!(
        (odd.kind, odd.path.as_str()),
        (RejectedKind::Blank, "Number")
    );

    // What is no object has nothing to tell.
    let error = script.client().call(Charge).await.unwrap_err();
    assert!(error.is_decode() && error.is_applied(), "{error}");

    let strict = script.builder().strict(true).build().unwrap();
    let error = strict.call(Charge).await.unwrap_err();
    assert!(error.is_decode() && error.is_applied(), "{error}");
    assert_eq!(error.path(), Some("Number"));
}

#[tokio::test]
async fn items_with_odd_values_are_delivered_and_the_values_told_beside_them() {
    let odd = r#"{"Things":[{"Id":1,"UpdatedUtc":"soon"},{"Id":2},null],"Cursor":null}"#;
    let script = Script::new([odd]);
    let mut items = script.client().call(GetThings::default()).items();
    let first = items.try_next().await.unwrap().unwrap();
    assert_eq!((first.id, first.updated), (1, None));
    let [told] = &**items.rejected() else {
        panic!("{:?}", items.rejected())
    };
    assert_eq!(told.path, "Things[0].UpdatedUtc");
    assert_eq!(
        (told.kind, told.raw.as_str()),
        (RejectedKind::Property, "\"soon\"")
    );
    assert_eq!(items.try_next().await.unwrap().unwrap().id, 2);
    assert!(items.try_next().await.unwrap_err().is_rejected_item());
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn cursor_that_cannot_be_read_is_an_error_since_pages_would_be_lost() {
    let script = Script::new([r#"{"Things":[{"Id":1}],"Cursor":7}"#]);
    let call = script.client().call(GetThings::default());
    let error = call.missing(Missing::Blank).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.path(), Some("Cursor"));
}

#[tokio::test]
async fn values_beyond_the_limit_are_counted_and_the_page_is_delivered() {
    let things = vec![r#"{"Id":1,"UpdatedUtc":0}"#; 30].join(",");
    let script = Script::new([format!("{{\"Things\":[{things}]}}").as_str()]);
    let client = script.builder().max_rejected_items(10).build().unwrap();
    let page = client.call(GetThings::default()).await.unwrap();
    assert_eq!(page.things.len(), 30);
    assert_eq!(
        (page.rejected().len(), page.rejected().unlisted()),
        (10, 20)
    );
}

#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Observer for Told {
    fn attempt_ended(&self, _: &Attempt<'_>) {}

    fn unknown_property(&self, unknown: &UnknownProperty<'_>) {
        let client = unknown.client.unwrap_or("-");
        let line = format!("{client} {} {}", unknown.operation, unknown.path);
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test]
async fn unknown_properties_are_told_once_for_each_type_and_name() {
    let first = r#"{"Things":[{"Id":1},{"Id":2,"Mood":"good"},{"Id":3,"Mood":1}],"Mood":null}"#;
    let more = r#"{"Things":[{"Id":"x","Mood":2,"Size":[{"Id":1}]}],"Mood":1}"#;
    let script = Script::new([first, first, more]);
    let told = Told::default();
    let client = script.builder().label("hotel-a").observer(told.clone());
    let client = client.build().unwrap();
    for _ in 0..3 {
        let other = client.with_access_token("another-access-token").unwrap();
        other.call(GetThings::default()).await.unwrap();
    }
    assert_eq!(
        *told.0.lock().unwrap(),
        [
            "hotel-a things/getAll Mood",
            "hotel-a things/getAll Things[1].Mood",
            "hotel-a things/getAll Things[0].Size"
        ]
    );
}
