//! One odd item does not cost the page.

use mews_connector_runtime::__private::codec::{Decode, Fault, Place, Value, from_slice};
use mews_connector_runtime::pages::{RejectedKind, Rejections};

use super::decoding::SMALLEST;
use super::models::GetAllResponse;

fn page(items: &[&str]) -> String {
    format!(r#"{{"Messages": [{}], "Cursor": "c1"}}"#, items.join(", "))
}

#[test]
fn odd_items_are_set_aside_with_place_reason_and_text() {
    let broken = SMALLEST.replace("\"Name\"", "\"Size\"");
    let json = page(&[SMALLEST, "null", &broken, SMALLEST, "[1]"]);
    let response: GetAllResponse = from_slice(json.as_bytes()).unwrap();
    assert_eq!(response.messages.len(), 2);
    assert_eq!(response.cursor.unwrap().as_str(), "c1");
    let found: Vec<_> = response
        .rejected
        .iter()
        .map(|item| (item.path.as_str(), item.message.as_str(), item.raw.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (
                "Messages[1]",
                "invalid type: null, expected an object",
                "null"
            ),
            (
                "Messages[2].Attachment.Name",
                "missing, but every object of this kind has it",
                broken.as_str()
            ),
            (
                "Messages[4]",
                "invalid type: sequence, expected an object",
                "[1]"
            ),
        ]
    );
}

#[test]
fn page_without_a_fault_sets_nothing_aside() {
    let response: GetAllResponse = from_slice(page(&[SMALLEST]).as_bytes()).unwrap();
    assert_eq!((response.messages.len(), response.rejected.len()), (1, 0));
}

#[test]
fn what_is_outside_of_the_lists_is_fatal() {
    let json = page(&["null"]).replace("\"c1\"", "7");
    let error = from_slice::<GetAllResponse>(json.as_bytes()).unwrap_err();
    assert_eq!(error.path, "Cursor");
    let error = from_slice::<GetAllResponse>(br#"{"Messages": 7}"#).unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        ("Messages", "invalid type: integer `7`, expected a list")
    );
}

#[test]
fn fatal_fault_inside_an_item_keeps_its_path() {
    let json = page(&[SMALLEST, &SMALLEST.replace("false", "flase")]);
    let error = from_slice::<GetAllResponse>(json.as_bytes()).unwrap_err();
    assert_eq!(error.path, "Messages[1].IsRead");
}

#[test]
fn truncation_behind_an_odd_item_is_what_is_told() {
    let json = page(&["null", SMALLEST, SMALLEST]);
    let error = from_slice::<GetAllResponse>(&json.as_bytes()[..json.len() - 40]).unwrap_err();
    assert!(error.message.contains("EOF"), "{error}");
    assert!(error.path.starts_with("Messages[2]"), "{error}");
}

#[test]
fn through_serde_the_first_odd_item_is_an_error() {
    let error = serde_json::from_str::<GetAllResponse>(&page(&[SMALLEST, "null"])).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("Messages[1]: invalid type: null, expected an object at line"),
        "{error}"
    );
}

/// An item with room for much that it lacks, such as the widest of the API.
struct Roomy {
    lines: Vec<Vec<i64>>,
    _lacks: [u64; 512],
}

impl Decode for Roomy {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut lines: Vec<Vec<i64>> = Vec::new();
        value.object(&mut [("Lines", Place::OptionalList(&mut lines))])?;
        Ok(Self {
            lines,
            _lacks: [0; 512],
        })
    }
}

struct Full {
    items: Vec<Roomy>,
    rejected: Rejections,
}

impl Decode for Full {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut items: Vec<Roomy> = Vec::new();
        let rejected = value.response(&mut [("Items", Place::List(&mut items))])?;
        Ok(Self { items, rejected })
    }
}

#[test]
fn full_page_is_read_although_an_item_has_odd_values_inside_its_lists() {
    let mut items = vec![r#"{"Lines":[[1]]}"#; 1000];
    items[0] = r#"{"Lines":[[1],[2,"x"]]}"#;
    let json = format!("{{\"Items\":[{}]}}", items.join(","));
    let page: Full = from_slice(json.as_bytes()).unwrap();
    assert_eq!(page.items.len(), 1000);
    assert_eq!(page.items[0].lines, [vec![1], vec![2]]);
    assert!(page.items[1..].iter().all(|item| item.lines == [[1]]));
    let [odd] = &*page.rejected else {
        panic!("{:?}", page.rejected)
    };
    assert_eq!(odd.path, "Items[0].Lines[1][1]");
    assert_eq!(odd.kind, RejectedKind::Item);
    assert!(!odd.is_item_of_page());
}

#[test]
fn place_where_memory_ends_is_told_once() {
    let mut items = vec!["{}"; 5000];
    items[0] = "0";
    let json = format!("{{\"Items\":[{}]}}", items.join(","));
    let Err(error) = from_slice::<Full>(json.as_bytes()) else {
        panic!("read in spite of its size");
    };
    let index = error.path.strip_prefix("Items[").unwrap();
    let index = index.strip_suffix(']').unwrap();
    assert!(index.parse::<usize>().unwrap() > 1000, "{error}");
}
