//! YAML for people who read. Texts are quoted unless every reader takes them for texts.

use mews_connector_language::value::json::Json;

use crate::json;

/// A document.
pub(super) fn text(value: &Json) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

/// Writes a value that starts on a line of its own.
fn block(value: &Json, indent: usize, out: &mut String) {
    let margin = "  ".repeat(indent);
    match value {
        Json::Object(map) if !map.is_empty() => {
            for (name, value) in map {
                out.push_str(&margin);
                out.push_str(&plain_or_quoted(name));
                out.push(':');
                after(value, indent + 1, out);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&margin);
                out.push('-');
                match item {
                    Json::Object(map) if !map.is_empty() => {
                        // The first property stands behind the dash.
                        let mut inside = String::new();
                        block(item, indent + 1, &mut inside);
                        out.push(' ');
                        out.push_str(inside.trim_start());
                    }
                    _ => after(item, indent + 1, out),
                }
            }
        }
        _ => {
            out.push_str(&margin);
            out.push_str(&inline(value));
            out.push('\n');
        }
    }
}

/// Writes a value behind a colon or a dash.
fn after(value: &Json, indent: usize, out: &mut String) {
    let is_block = match value {
        Json::Object(map) => !map.is_empty(),
        Json::Array(items) => !items.is_empty(),
        _ => false,
    };
    if is_block {
        out.push('\n');
        block(value, indent, out);
    } else {
        out.push(' ');
        out.push_str(&inline(value));
        out.push('\n');
    }
}

fn inline(value: &Json) -> String {
    match value {
        Json::String(text) => plain_or_quoted(text),
        // As it is, since it need not be one of JSON: jq knows NaN.
        Json::Number(digits) => digits.clone(),
        _ => json::compact(value),
    }
}

fn plain_or_quoted(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        // Every JSON text is a quoted text of YAML.
        json::compact(&Json::text(text))
    }
}

/// Whether no reader of YAML, old or new, takes the text for something else.
fn is_plain(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "true", "false", "null", "yes", "no", "on", "off", "y", "n", "inf", "nan",
    ];
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.ends_with(|last: char| last.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.' | '/' | ' '))
        // An identifier or a date is quoted, whatever it happens to start with.
        && !(text.contains('-') && text.contains(|it: char| it.is_ascii_digit()))
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_values_read_back_as_they_were() {
        let source = r#"{"A":[{"Id":"x","L":[1.50,[]]},{"M":{"Name":null}},"no"],"T":"2026-01-01","C":"a: b","E":{},"U":"a-1"}"#;
        let value = json::parse(source.as_bytes()).unwrap();
        assert_eq!(
            text(&value),
            "A:\n  - Id: x\n    L:\n      - 1.50\n      - []\n  - M:\n      Name: null\n  - \"no\"\n\
             T: \"2026-01-01\"\nC: \"a: b\"\nE: {}\nU: \"a-1\"\n"
        );
    }
}
