//! The rows of the fault catalogue that are about values: what is read, what is refused, and how it says so.

use std::fmt::Write as _;

use mews_connector_runtime::__private::codec::{DecodeError, from_slice, to_vec};

use super::decoding::SMALLEST;
use super::models::{GetAllResponse, Message};
use super::unions::Sender;

/// The smallest message with one more property.
fn with(property: &str, json: &str) -> String {
    SMALLEST.replace("\"Text\"", &format!("\"{property}\": {json}, \"Text\""))
}

fn read(json: &str) -> Result<Message, DecodeError> {
    from_slice(json.as_bytes())
}

#[track_caller]
fn refused(json: &str, path: &str) -> DecodeError {
    let error = read(json).unwrap_err();
    assert_eq!(error.path, path, "{error}");
    assert!(error.offset.is_some() && !error.message.is_empty());
    error
}

#[test]
fn fault_26_unknown_enum_value_comes_back_as_it_was() {
    for text in ["Urgent", "urgent ", "", "Größer", "a\\\"b"] {
        let json = format!("\"{text}\"");
        let message = read(&SMALLEST.replace("\"High\"", &json)).unwrap();
        assert_eq!(to_vec(&message.priority).unwrap(), json.as_bytes());
    }
}

#[test]
fn fault_27_unknown_property_and_unknown_discriminator_are_read() {
    for json in ["1", "null", "[{}]", "{\"Text\": 5}", "\"\\u0000\"", "1e999"] {
        assert_eq!(read(&with("Tomorrow", json)), read(SMALLEST), "{json}");
    }
    let json = br#"{"Discriminator":"Robot","Value":{"Serial":"7"}}"#;
    let sender: Sender = from_slice(json).unwrap();
    assert_eq!(to_vec(&sender).unwrap(), json);
}

#[test]
fn fault_28_odd_item_costs_itself_only() {
    let odd = SMALLEST.replace("\"Hi\"", "null");
    let page = format!("{{\"Messages\":[{SMALLEST},{odd},{SMALLEST}],\"Cursor\":null}}");
    let page: GetAllResponse = from_slice(page.as_bytes()).unwrap();
    assert_eq!(page.messages.len(), 2);
    assert_eq!(page.rejected.len(), 1);
    assert_eq!(page.rejected[0].path, "Messages[1].Text");
    refused(&SMALLEST.replace("\"Hi\"", "null"), "Text");
    refused(&SMALLEST.replace("\"Text\"", "\"X\""), "Text");
}

#[test]
fn fault_29_kinds_are_not_mixed_up() {
    for (property, json) in [
        ("Count", "\"1\""),
        ("Count", "1.5"),
        ("Count", "1e-1"),
        ("Count", "2147483648"),
        ("Count", "true"),
        ("Amount", "\"1,5\""),
        ("Note", "1"),
        ("SentOn", "20260131"),
    ] {
        refused(&with(property, json), property);
    }
    assert_eq!(
        read(&with("Count", "-2147483648")).unwrap().count,
        Some(i32::MIN)
    );
    assert_eq!(
        read(&with("Amount", "1"))
            .unwrap()
            .amount
            .unwrap()
            .to_string(),
        "1"
    );
}

#[test]
fn fault_30_decimals_are_exact_or_refused() {
    for (json, text) in [
        ("0.1", "0.1"),
        ("123456789012345.67", "123456789012345.67"),
        ("-0.10", "-0.10"),
        ("1E-28", "0.0000000000000000000000000001"),
        ("7e3", "7000"),
        (
            "1234567890123456789012345678",
            "1234567890123456789012345678",
        ),
    ] {
        let amount = read(&with("Amount", json)).unwrap().amount.unwrap();
        assert_eq!(amount.to_string(), text, "{json}");
    }
    for json in [
        "1e400",
        "1e-400",
        "1E-30",
        "12345678901234567890123456789.1",
        "0.12345678901234567890123456789",
    ] {
        refused(&with("Amount", json), "Amount");
    }
}

#[test]
fn fault_31_what_is_no_number_in_json() {
    for json in [
        "NaN",
        "Infinity",
        "-Infinity",
        "01",
        "-",
        "1.",
        ".5",
        "+1",
        "0x1",
        "1_000",
    ] {
        for property in ["Amount", "Count"] {
            let json = with(property, json);
            let error = read(&json).unwrap_err();
            let place = json.find(property).unwrap() + property.len();
            let offset = error.offset.unwrap();
            assert!(offset > place && offset < place + 16, "{json}: {error}");
        }
    }
}

#[test]
fn fault_32_instants_at_the_ends_and_in_odd_forms() {
    for (text, read_as) in [
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        (
            "9999-12-31T23:59:59.9999999Z",
            "9999-12-31T23:59:59.9999999Z",
        ),
        (
            "2026-01-31T12:00:00.1234567Z",
            "2026-01-31T12:00:00.1234567Z",
        ),
        ("2026-01-31T12:00:00", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00+02:00", "2026-01-31T10:00:00Z"),
        ("2026-01-31T23:59:60Z", "2026-02-01T00:00:00Z"),
        ("2026-01-31T24:00:00Z", "2026-02-01T00:00:00Z"),
    ] {
        let message = read(&SMALLEST.replace("2026-01-31T12:00:00Z", text)).unwrap();
        assert_eq!(message.created_utc.to_string(), read_as, "{text}");
    }
    for text in [
        "2026-02-29T00:00:00Z",
        "2026-01-31",
        "2026-13-01T00:00:00Z",
        "never",
        "",
    ] {
        refused(
            &SMALLEST.replace("2026-01-31T12:00:00Z", text),
            "CreatedUtc",
        );
    }
}

#[test]
fn fault_33_byte_order_mark() {
    let json = format!("\u{feff}{SMALLEST}");
    assert_eq!(read(&json), read(SMALLEST));
    assert!(read(&format!("\u{feff}{json}")).is_err(), "one is enough");
}

#[test]
fn fault_34_text_that_is_no_text() {
    for bytes in [&b"\xff"[..], b"\xc3\x28", b"\xed\xa0\x80"] {
        let (head, tail) = SMALLEST.split_once("Hi").unwrap();
        let json = [head.as_bytes(), bytes, tail.as_bytes()].concat();
        let error = from_slice::<Message>(&json).unwrap_err();
        assert!(
            error.offset.is_some_and(|offset| offset >= head.len()),
            "{error}"
        );
    }
    refused(&SMALLEST.replace("Hi", "\\ud800"), "Text");
    let message = read(&SMALLEST.replace("Hi", "a\\u0000b\\ud83d\\ude00")).unwrap();
    assert_eq!(message.text, "a\0b😀");
}

#[test]
fn fault_35_property_that_comes_twice_is_refused() {
    let error = refused(&with("Text", "\"Hi\""), "Text");
    assert!(
        error.message.contains("twice") || error.message.contains("duplicate"),
        "{error}"
    );
}

#[test]
fn fault_36_depth_is_bounded_where_it_is_read() {
    let mut json = SMALLEST.to_owned();
    for _ in 0..200 {
        json = with("Parent", &json);
    }
    let error = read(&json).unwrap_err();
    assert!(error.message.contains("recursion"), "{error}");

    let mut deep = String::new();
    for _ in 0..2_000_000 {
        deep.push('[');
    }
    write!(deep, "{}", "]".repeat(2_000_000)).unwrap();
    match read(&with("Tomorrow", &deep)) {
        Ok(message) => assert_eq!(Ok(message), read(SMALLEST)),
        Err(error) => assert!(error.message.contains("recursion"), "{error}"),
    }
}
