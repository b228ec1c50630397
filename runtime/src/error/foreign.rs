//! What the body of a failed call says that is not the API's own error. Gateways, frameworks and firewalls answer in forms of
//! their own, and their reason is often all that helps. It is shown, and decides nothing.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::codec::without_mark;

/// Larger bodies are not taken apart.
const LARGEST: usize = 64 * 1024;
/// The most items of a list that are told.
const ITEMS: usize = 10;
/// The properties that say what went wrong, from the general to the special, in lower case and without underscores.
const NAMES: [&str; 11] = [
    "title",
    "error",
    "fault",
    "message",
    "errormessage",
    "faultstring",
    "msg",
    "reason",
    "errordescription",
    "description",
    "detail",
];
/// What is wrong with each of several properties, by their names, or a list of such texts.
const ERRORS: &str = "errors";

/// The text in a body, for a person; `status` is the reason phrase that is shown beside it. `None` where there is none, as in
/// JSON of an unknown shape.
pub(super) fn told<'b>(body: &'b [u8], status: Option<&str>) -> Option<Cow<'b, [u8]>> {
    let body = without_mark(body).trim_ascii();
    let small = (body.len() <= LARGEST).then_some(body);
    let text = match body.first()? {
        b'{' | b'[' => json(small?, status)?,
        b'"' => match json(small.unwrap_or_default(), status) {
            Some(text) => text,
            None => return Some(Cow::Borrowed(body)),
        },
        b'<' => markup(body)?,
        _ => return Some(Cow::Borrowed(body)),
    };
    Some(Cow::Owned(text.into_bytes()))
}

fn json(body: &[u8], status: Option<&str>) -> Option<String> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    if let (Value::Object(object), Some(status)) = (&mut value, status)
        && object.len() > 1
    {
        // The title of a problem may be the reason phrase, which is shown anyway.
        let repeats = |value: &Value| {
            value
                .as_str()
                .is_some_and(|it| it.eq_ignore_ascii_case(status))
        };
        object.retain(|name, value| plain(name) != NAMES[0] || !repeats(value));
    }
    value_text(&value)
}

fn value_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Array(items) => joined(items.iter().filter_map(value_text)),
        Value::Object(object) => object_text(object),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn object_text(object: &Map<String, Value>) -> Option<String> {
    let named = |name: &'static str| {
        let found = object.iter().filter(move |(found, _)| plain(found) == name);
        found.map(|(_, value)| value)
    };
    let mut text = String::new();
    for found in NAMES
        .iter()
        .filter_map(|name| named(name).find_map(value_text))
    {
        if text.contains(&found) {
            continue;
        }
        if !text.is_empty() {
            text.truncate(text.trim_end_matches(['.', ':']).len());
            text.push_str(": ");
        }
        text.push_str(&found);
    }
    let errors = named(ERRORS).find_map(|errors| match errors {
        Value::Object(of) => joined(of.iter().filter_map(|(name, value)| {
            let text = value_text(value)?;
            Some(if name.is_empty() {
                text
            } else {
                format!("{name}: {text}")
            })
        })),
        other => value_text(other),
    });
    joined(
        [Some(text).filter(|it| !it.is_empty()), errors]
            .into_iter()
            .flatten(),
    )
}

/// The name of a property in lower case and without underscores.
fn plain(name: &str) -> String {
    name.replace('_', "").to_ascii_lowercase()
}

fn joined(texts: impl Iterator<Item = String>) -> Option<String> {
    let mut out = String::new();
    for text in texts.take(ITEMS) {
        if !out.is_empty() {
            out.truncate(out.trim_end_matches('.').len());
            out.push_str("; ");
        }
        out.push_str(&text);
    }
    Some(out).filter(|it| !it.is_empty())
}

/// The title of an HTML page, or the text between the tags of XML.
fn markup(body: &[u8]) -> Option<String> {
    let head = &body[..body.len().min(LARGEST)];
    let text = String::from_utf8_lossy(head);
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.contains("<html") {
        let start = lower.find("<title")?;
        let start = start + lower[start..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        return Some(text[start..end].trim().to_owned()).filter(|it| !it.is_empty());
    }
    if head.len() < body.len() {
        return None;
    }
    let mut out = String::new();
    for part in text.split('<').skip(1) {
        let (_, text) = part.split_once('>')?;
        if !text.trim().is_empty() {
            out.push_str(text.trim());
            out.push(' ');
        }
    }
    Some(out).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str) -> Option<String> {
        let text = told(body.as_bytes(), Some("Bad Request"))?;
        Some(String::from_utf8(text.into_owned()).unwrap())
    }

    #[test]
    fn each_form_has_its_text() {
        for (body, text) in [
            (
                r#"{"title":"Bad","detail":"Too long.","status":400}"#,
                "Bad: Too long.",
            ),
            (
                r#"{"title":"Bad Request","detail":"Too long."}"#,
                "Too long.",
            ),
            (r#"{"title":"Bad Request"}"#, "Bad Request"),
            (
                r#"{"title":"Validation failed.","errors":{"Name":["Too long.","Odd."],"":["No."]},"traceId":"0"}"#,
                "Validation failed; No; Name: Too long; Odd.",
            ),
            (r#"{"message":"No."}"#, "No."),
            (r#"{"statusCode":401,"message":"No."}"#, "No."),
            (r#"{"error":"invalid_token"}"#, "invalid_token"),
            (
                r#"{"error":"invalid_token","error_description":"It expired."}"#,
                "invalid_token: It expired.",
            ),
            (r#"{"error":{"code":"X","message":"No."}}"#, "No."),
            (r#"{"error":true,"Message":"","reason":"No."}"#, "No."),
            (r#"{"errors":[{"message":"A"},{"message":"B"}]}"#, "A; B"),
            (r#"{"errors":["A","B"]}"#, "A; B"),
            (r#"{"detail":[{"loc":["a"],"msg":"No."}]}"#, "No."),
            (r#"{"fault":{"faultstring":"No."}}"#, "No."),
            (r#"[{"Message":"A"},"B"]"#, "A; B"),
            ("\u{feff}\"No \\u00e9.\"", "No é."),
            ("\"No", "\"No"),
            ("No.\n", "No."),
            ("<!DOCTYPE html><head><TITLE lang=en>\n 403 </TITLE>", "403"),
            (
                "<?xml version='1.0'?><Error><Code>A</Code>\n<Message>No.</Message></Error>",
                "A No. ",
            ),
            ("<string>No.</string>", "No. "),
        ] {
            assert_eq!(said(body).as_deref(), Some(text), "{body}");
        }
    }

    #[test]
    fn what_has_no_text_tells_nothing() {
        for body in [
            "",
            " ",
            "{}",
            "[]",
            "{",
            r#"{"Code":7}"#,
            r#"{"title":" "}"#,
            r#"{"message":null}"#,
            "<html><h1>No.</h1>",
            "<html><title>",
            "<html><title> </title>",
            "<a",
            "<a/>",
        ] {
            assert_eq!(said(body), None, "{body}");
        }
    }

    #[test]
    fn large_bodies_are_not_taken_apart() {
        let large = "x".repeat(LARGEST);
        assert_eq!(said(&format!(r#"{{"message":"{large}"}}"#)), None);
        assert_eq!(said(&format!("<a>{large}</a>")), None);
        assert_eq!(said(&format!("<html><title>{large}</title>")), None);
        assert_eq!(said(&large).map(|it| it.len()), Some(LARGEST));
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        assert_eq!(said(&deep), None);
        let many = format!("[{}]", vec!["\"a\""; 50].join(","));
        assert_eq!(said(&many).unwrap().matches('a').count(), ITEMS);
    }
}
