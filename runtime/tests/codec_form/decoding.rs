//! JSON to responses, when all is well or nearly so.

use mews_connector_runtime::__private::codec::{Decode, Fault, Place, Property, Value, from_slice};
use mews_connector_runtime::values::Json;

use super::models::{Attachment, GetAllResponse, Message, Priority};
use super::unions::{Command, CommandData, Sender};

pub const SMALLEST: &str = r#"{
    "Id": "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a", "Text": "Hi", "Priority": "High",
    "CreatedUtc": "2026-01-31T12:00:00Z", "IsRead": false, "Attachment": {"Name": "a"}
}"#;

#[test]
fn absent_and_null_mean_the_same_where_they_may() {
    let smallest: Message = serde_json::from_str(SMALLEST).unwrap();
    assert_eq!(smallest.note, None);
    assert!(smallest.tags.is_empty() && smallest.names.is_empty() && smallest.parent.is_none());
    let nulls = SMALLEST.replace(
        r#""Text""#,
        r#""Note": null, "SentOn": null, "Amount": null, "Count": null, "Tags": null, "Names": null,
           "Counts": null, "Parent": null, "Details": null, "Text""#,
    );
    assert_eq!(serde_json::from_str::<Message>(&nulls).unwrap(), smallest);
}

#[test]
fn every_kind_of_property() {
    let full = SMALLEST.replace(
        r#""Text""#,
        r#""Note": "n\u00e9", "SentOn": "2026-01-31T00:00:00Z", "Amount": 123456789012345.67, "Count": -3,
           "Tags": ["a", "b"], "Names": {"en-GB": "Hall"}, "Counts": {"Low": [1, null], "New": []},
           "Parent": PARENT, "Details": {"a": [1.0]}, "Unknown": {"x": [[[]]]}, "Text""#,
    );
    let full = full.replace("PARENT", SMALLEST);
    let read: Message = from_slice(full.as_bytes()).unwrap();
    assert_eq!(read.note.as_deref(), Some("né"));
    assert_eq!(read.sent_on.unwrap().to_string(), "2026-01-31");
    assert_eq!(read.amount.unwrap().to_string(), "123456789012345.67");
    assert_eq!(read.count, Some(-3));
    assert_eq!(read.tags, ["a", "b"]);
    assert_eq!(read.names["en-GB"], "Hall");
    assert_eq!(read.counts[&Priority::Low], [Some(1), None]);
    assert_eq!(read.counts[&Priority::from("New")], []);
    assert_eq!(
        read.parent.as_deref(),
        Some(&serde_json::from_str(SMALLEST).unwrap())
    );
    assert_eq!(
        read.details.as_ref().map(Json::as_str),
        Some(r#"{"a": [1.0]}"#)
    );

    // The same by all of serde_json's ways in.
    assert_eq!(serde_json::from_str::<Message>(&full).unwrap(), read);
    assert_eq!(
        serde_json::from_reader::<_, Message>(full.as_bytes()).unwrap(),
        read
    );
    let tree: serde_json::Value = serde_json::from_str(SMALLEST).unwrap();
    assert_eq!(
        serde_json::from_value::<Message>(tree).unwrap(),
        *read.parent.unwrap()
    );
}

#[test]
fn order_of_properties_does_not_matter() {
    let forward: Attachment = serde_json::from_str(r#"{"Name": "a", "Size": 1}"#).unwrap();
    let backward: Attachment =
        serde_json::from_str(r#"{"X": 0, "Size": 1, "Y": {}, "Name": "a"}"#).unwrap();
    assert_eq!(forward, backward);
}

#[test]
fn unknown_enum_value_survives() {
    let priority: Priority = serde_json::from_str(r#""Urg\"ent""#).unwrap();
    assert_eq!(priority.as_str(), "Urg\"ent");
    assert_eq!(priority.to_string(), "Urg\"ent");
    assert_eq!(serde_json::to_string(&priority).unwrap(), r#""Urg\"ent""#);
    assert!(!Priority::KNOWN.contains(&priority));
    assert_eq!("Low".parse::<Priority>(), Ok(Priority::Low));
    assert_eq!(size_of::<Priority>(), 16);
}

#[test]
fn discriminator_may_come_last() {
    let sender: Sender =
        from_slice(br#"{"Value": {"Name": "a"}, "Discriminator": "Application"}"#).unwrap();
    assert_eq!(
        sender,
        Sender::Application(Attachment {
            name: "a".to_owned(),
            size: None
        })
    );
}

#[test]
fn sibling_decides() {
    let command: Command =
        from_slice(br#"{"Data": {"Name": "a"}, "Previous": null, "Kind": "Printer"}"#).unwrap();
    assert_eq!(
        command.data,
        CommandData::Printer(Attachment {
            name: "a".to_owned(),
            size: None
        })
    );
    assert_eq!(command.previous, None);
}

#[test]
fn byte_order_mark_is_skipped() {
    let response: GetAllResponse = from_slice(b"\xEF\xBB\xBF{\"Messages\": []}").unwrap();
    assert!(
        response.messages.is_empty() && response.rejected.is_empty() && response.cursor.is_none()
    );
}

#[test]
fn unknown_property_may_be_deep() {
    let deep = format!(
        r#"{{"Deep": {}{}}}"#,
        "[".repeat(200_000),
        "]".repeat(200_000)
    );
    assert!(from_slice::<GetAllResponse>(deep.as_bytes()).is_ok());
}

/// An object with more properties than are watched for coming twice.
struct Wide(Vec<Option<i32>>);

impl Decode for Wide {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut places = vec![None; 100];
        let mut properties: Vec<Property<'_>> = (0..)
            .zip(&mut places)
            .map(|(index, place): (i32, &mut Option<i32>)| {
                let name: &'static str = Box::leak(format!("P{index}").into_boxed_str());
                (name, Place::Required(place))
            })
            .collect();
        value.object(&mut properties)?;
        Ok(Self(places))
    }
}

#[test]
fn very_wide_objects_are_read_too() {
    let properties: Vec<String> = (0..100)
        .map(|index| format!("\"P{index}\": {index}"))
        .collect();
    let json = format!("{{{}}}", properties.join(", "));
    let wide: Wide = from_slice(json.as_bytes()).unwrap();
    assert!(wide.0.into_iter().eq((0..100).map(Some)));
}
