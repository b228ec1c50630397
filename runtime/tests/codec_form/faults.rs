//! What cannot be read is refused with its place and its reason.

use mews_connector_runtime::__private::codec::{DecodeError, from_slice};

use super::decoding::SMALLEST;
use super::models::{Attachment, GetAllResponse, Message};
use super::unions::{Command, Sender};

fn fault(json: &str) -> DecodeError {
    from_slice::<Message>(json.as_bytes()).unwrap_err()
}

#[track_caller]
fn expect(json: &str, path: &str, message: &str) {
    let error = fault(json);
    assert_eq!(error.path, path, "{error}");
    assert!(error.message.contains(message), "{error}");
    assert!(error.offset.is_some(), "{error}");
    // The same place and reason through serde_json.
    let error = serde_json::from_str::<Message>(json)
        .unwrap_err()
        .to_string();
    assert!(error.contains(message), "{error}");
    assert!(error.starts_with(path), "{error}");
    assert_eq!(error.matches(" at line ").count(), 1, "{error}");
}

#[test]
fn required_property_that_is_missing_or_null() {
    expect(&SMALLEST.replace("\"Text\"", "\"X\""), "Text", "missing");
    expect(
        &SMALLEST.replace("\"Attachment\"", "\"X\""),
        "Attachment",
        "missing",
    );
    expect(
        &SMALLEST.replace("\"Hi\"", "null"),
        "Text",
        "null, expected a string",
    );
    expect(
        &SMALLEST.replace("{\"Name\": \"a\"}", "null"),
        "Attachment",
        "null, expected an object",
    );
    expect(
        &SMALLEST.replace("{\"Name\": \"a\"}", "{}"),
        "Attachment.Name",
        "missing",
    );
    expect(
        &SMALLEST.replace("false", "null"),
        "IsRead",
        "null, expected a boolean",
    );
}

#[test]
fn all_that_is_missing_is_told_at_once() {
    let several = SMALLEST
        .replace("\"Text\"", "\"X\"")
        .replace("\"IsRead\"", "\"Y\"")
        .replace("{\"Name\": \"a\"}", "{}");
    let error = fault(&several);
    assert_eq!(error.path, "");
    assert_eq!(
        error.message,
        "Attachment.Name, Text and IsRead are missing, but every object of these kinds has them"
    );
    // Another mistake is told first: what stands behind it may be cut off.
    let also_wrong = several.replace("\"Priority\": ", "\"Priority\": [] , \"Z\": ");
    assert_eq!(fault(&also_wrong).path, "Priority", "{also_wrong}");
}

#[test]
fn what_is_missing_in_an_item_is_told_with_the_place_of_the_item() {
    let page = r#"{"Messages": [{"Id": "35d4b117-4e60-44a3-9580-c582117eff98"}]}"#;
    let read = from_slice::<GetAllResponse>(page.as_bytes()).unwrap();
    assert_eq!(read.rejected[0].path, "Messages[0]");
    let message = &read.rejected[0].message;
    assert!(
        message.starts_with("Text, Priority, CreatedUtc, "),
        "{message}"
    );
    let list = serde_json::from_str::<Vec<Message>>(r#"[{"Attachment": {}}]"#);
    let error = list.unwrap_err().to_string();
    assert!(error.starts_with("Attachment.Name, Id, Text"), "{error}");
}

#[test]
fn value_of_another_kind() {
    expect(
        &SMALLEST.replace("\"Hi\"", "1"),
        "Text",
        "integer `1`, expected a string",
    );
    expect(
        &SMALLEST.replace("false", "\"false\""),
        "IsRead",
        "string \"false\", expected a boolean",
    );
    expect(
        &SMALLEST.replace("{\"Name\": \"a\"}", "[]"),
        "Attachment",
        "sequence, expected an object",
    );
    expect(
        &SMALLEST.replace("1d1c92e7", "1d1c92e"),
        "Id",
        "expected a uuid",
    );
    expect(
        &SMALLEST.replace("12:00:00Z", "noon"),
        "CreatedUtc",
        "expected an instant",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Amount\": \"1,5\", \"Text\""),
        "Amount",
        "expected a number",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Amount\": 1e400, \"Text\""),
        "Amount",
        "at most 28 digits",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Tags\": {}, \"Text\""),
        "Tags",
        "map, expected a list",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Tags\": [\"a\", null], \"Text\""),
        "Tags[1]",
        "null",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Names\": {\"en\": 1}, \"Text\""),
        "Names.en",
        "integer `1`",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Parent\": {\"Id\": 1}, \"Text\""),
        "Parent.Id",
        "integer `1`",
    );
}

#[test]
fn whole_number_is_whole_and_fits() {
    for (number, message) in [
        ("1.5", "floating point `1.5`, expected i64"),
        ("1e-3", "floating point `0.001`, expected i64"),
        ("1e17", "floating point `1e+17`, expected i64"),
        ("\"1\"", "string \"1\", expected i64"),
        (
            "2147483648",
            "2147483648 does not fit a whole number of 32 bits",
        ),
        ("9223372036854775808", "9223372036854775808`, expected i64"),
    ] {
        expect(
            &SMALLEST.replace("\"Text\"", &format!("\"Count\": {number}, \"Text\"")),
            "Count",
            message,
        );
    }
}

#[test]
fn property_that_comes_twice() {
    expect(
        &SMALLEST.replace("\"Text\"", "\"Text\": \"Ho\", \"Text\""),
        "Text",
        "comes twice",
    );
    expect(
        &SMALLEST.replace("\"Text\"", "\"Note\": null, \"Note\": null, \"Text\""),
        "Note",
        "comes twice",
    );
}

#[test]
fn text_that_is_no_json() {
    for (broken, message) in [
        (SMALLEST.replace("false", "NaN"), "expected"),
        (
            SMALLEST.replace("\"Text\"", "\"Count\": 01, \"Text\""),
            "invalid number",
        ),
        (
            SMALLEST.replace("\"Text\"", "\"Amount\": 01, \"Text\""),
            "invalid number",
        ),
        (
            SMALLEST.replace("\"Text\"", "\"Amount\": Infinity, \"Text\""),
            "expected value",
        ),
        (
            SMALLEST.replace("Hi", "\\ud800"),
            "unexpected end of hex escape",
        ),
        (
            SMALLEST.replace("Hi", "\\ud800\\u0041"),
            "lone leading surrogate",
        ),
        (SMALLEST.replace("Hi", "\u{0}"), "control character"),
        (format!("{SMALLEST}x"), "trailing characters"),
        (SMALLEST[..40].to_owned(), "EOF"),
        (String::new(), "EOF"),
        ("<html>".to_owned(), "expected value"),
    ] {
        let error = fault(&broken);
        assert!(error.message.contains(message), "{error}");
        assert!(!error.message.contains(" at line "), "{error}");
    }
}

#[test]
fn bytes_that_are_no_utf8() {
    let place = SMALLEST.find("Hi").unwrap();
    let mut bytes = SMALLEST.as_bytes().to_vec();
    bytes[place] = 0xFF;
    let error = from_slice::<Message>(&bytes).unwrap_err();
    assert_eq!((error.path.as_str(), error.offset), ("Text", Some(place)));
    assert!(error.message.contains("not UTF-8"), "{error}");
    // Nor in a place that is not read.
    let error = from_slice::<Attachment>(b"{\"Name\": \"a\", \"Other\": \"\xFF\"}").unwrap_err();
    assert_eq!((error.path.as_str(), error.offset), ("", Some(24)));
}

#[test]
fn offset_counts_bytes_of_all_lines_and_of_the_mark() {
    let json = "\u{FEFF}{\r\n\"Name\":\n  7}";
    let error = from_slice::<Attachment>(json.as_bytes()).unwrap_err();
    assert_eq!(error.offset, Some(json.find('7').unwrap() + 1));
    assert_eq!(
        error.to_string(),
        "Name: invalid type: integer `7`, expected a string (byte 17)"
    );
}

#[test]
fn depth_is_bounded() {
    let nested = (0..200).fold(SMALLEST.to_owned(), |inner, _| {
        SMALLEST.replace("\"Text\"", &format!("\"Parent\": {inner}, \"Text\""))
    });
    let error = fault(&nested);
    assert!(error.message.contains("recursion limit"), "{error}");
    assert!(error.path.starts_with("Parent.Parent."), "{error}");
}

#[test]
fn unions_name_the_place() {
    let error = from_slice::<Sender>(br#"{"Discriminator": "Application", "Value": {"Name": 1}}"#)
        .unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.offset.is_some()),
        ("Value.Name", true)
    );
    assert_eq!(
        error.message,
        "invalid type: integer `1`, expected a string"
    );
    let error = from_slice::<Sender>(br#"{"Discriminator": "Application"}"#).unwrap_err();
    assert_eq!(error.path, "Value");
    let error = from_slice::<Sender>(b"{}").unwrap_err();
    assert_eq!(error.path, "Discriminator");
    let error = from_slice::<Sender>(b"1").unwrap_err();
    assert!(error.message.contains("expected an object"), "{error}");
    let error = from_slice::<Command>(br#"{"Kind": "Printer", "Data": {"Name": 1}}"#).unwrap_err();
    assert_eq!(error.path, "Data.Name");
}
