//! Requests to JSON.

use mews_connector_runtime::__private::codec::{from_slice, to_vec};
use mews_connector_runtime::values::UpdateValue;

use super::models::{Attachment, Priority};
use super::requests::{TimeInterval, UpdateRequest};
use super::unions::{ByIds, Command, OrderItemData, Selection, Sender};

const THREAD: &str = "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a";

fn smallest() -> UpdateRequest {
    UpdateRequest {
        enterprise_ids: None,
        thread_ids: vec![THREAD.parse().unwrap()],
        created_utc: None,
        amount: None,
        priority: None,
        name: None,
        note: None,
        parent_id: None,
    }
}

#[test]
fn absent_is_left_out_and_required_null_is_written() {
    assert_eq!(
        serde_json::to_string(&smallest()).unwrap(),
        format!(r#"{{"ThreadIds":["{THREAD}"],"ParentId":null}}"#),
    );
}

#[test]
fn everything_is_written_in_order() {
    let request = UpdateRequest {
        enterprise_ids: Some(Vec::new()),
        created_utc: Some(TimeInterval {
            start_utc: "2026-01-31T00:00:00Z".parse().unwrap(),
            end_utc: "9999-12-31T23:59:59.9999999Z".parse().unwrap(),
        }),
        amount: Some("10.50".parse().unwrap()),
        priority: Some(Priority::from("Urgent")),
        name: Some(UpdateValue::new("A \"name\"".to_owned())),
        note: Some(UpdateValue::clear()),
        parent_id: Some(THREAD.parse().unwrap()),
        ..smallest()
    };
    let expected = format!(
        concat!(
            r#"{{"EnterpriseIds":[],"ThreadIds":["{0}"],"#,
            r#""CreatedUtc":{{"StartUtc":"2026-01-31T00:00:00Z","EndUtc":"9999-12-31T23:59:59.9999999Z"}},"#,
            r#""Amount":10.50,"Priority":"Urgent","Name":{{"Value":"A \"name\""}},"Note":{{"Value":null}},"#,
            r#""ParentId":"{0}"}}"#,
        ),
        THREAD
    );
    assert_eq!(serde_json::to_string(&request).unwrap(), expected);
    assert_eq!(to_vec(&request).unwrap(), expected.as_bytes());
    // Through serde's own tree as well, where numbers are not text.
    let tree = serde_json::to_value(smallest()).unwrap();
    assert_eq!(tree["ThreadIds"][0], THREAD);
}

#[test]
fn unions_come_back_as_they_were() {
    let attachment = Attachment {
        name: "a".to_owned(),
        size: Some(-1),
    };
    for (sender, json) in [
        (
            Sender::Application(attachment.clone()),
            r#"{"Discriminator":"Application","Value":{"Name":"a","Size":-1}}"#,
        ),
        (Sender::System, r#"{"Discriminator":"System"}"#),
    ] {
        assert_eq!(to_vec(&sender).unwrap(), json.as_bytes());
        assert_eq!(from_slice::<Sender>(json.as_bytes()).unwrap(), sender);
    }
    let order = OrderItemData::Product(attachment.clone());
    let json = to_vec(&order).unwrap();
    assert_eq!(
        json,
        br#"{"Discriminator":"Product","Product":{"Name":"a","Size":-1}}"#
    );
    assert_eq!(from_slice::<OrderItemData>(&json).unwrap(), order);

    for selection in [
        Selection::ByIds(ByIds {
            ids: vec![THREAD.parse().unwrap()],
        }),
        Selection::ByName(attachment),
    ] {
        let json = to_vec(&selection).unwrap();
        assert_eq!(from_slice::<Selection>(&json).unwrap(), selection);
    }
}

#[test]
fn unknown_cases_come_back_byte_for_byte() {
    let json = br#"{ "Value": [1.10], "Discriminator": "Robot" }"#;
    assert_eq!(to_vec(&from_slice::<Sender>(json).unwrap()).unwrap(), json);
    assert_eq!(
        to_vec(&from_slice::<OrderItemData>(json).unwrap()).unwrap(),
        json
    );
    assert_eq!(
        to_vec(&from_slice::<Selection>(json).unwrap()).unwrap(),
        json
    );
    let json = br#"{"Kind":"Door","Data":{"Pin":1e400},"Previous":[]}"#;
    assert_eq!(to_vec(&from_slice::<Command>(json).unwrap()).unwrap(), json);
}
