//! Facts and verdicts as a person says them.

use serde_json::{Map, Value};

/// The most that a fact may take of a line before it is laid out as JSON.
const LINE: usize = 400;

/// A fact in words: `string, required, length 1..255` for a property, `toys/add (additive_write)` for an operation, a list with
/// commas. Nothing of it is JSON, unless it is a value of the API itself.
pub(crate) fn fact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        Value::Bool(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(fact).collect();
            items.join(", ")
        }
        Value::Object(facts) => {
            let words = object(facts);
            if words.len() > LINE && !facts.contains_key("type") {
                format!("{value:#}")
            } else {
                words
            }
        }
    }
}

fn object(facts: &Map<String, Value>) -> String {
    let text = |key: &str| facts.get(key).and_then(Value::as_str);
    let mut words = Vec::new();
    match (text("path"), text("effect"), text("tag"), text("type")) {
        (Some(path), Some(effect), _, _) => return format!("{path} ({effect})"),
        (_, _, Some(tag), ty) if facts.contains_key("property") => {
            words.push(tag.to_owned());
            words.extend(ty.map(|ty| format!("holds {ty}")));
            words.extend(text("property").map(|name| format!("in {name}")));
            return words.join(", ");
        }
        (_, _, _, Some(ty)) => words.push(ty.to_owned()),
        _ => {}
    }
    // Presence stands behind the type; the rest in an order that no map decides.
    let mut rest: Vec<(&String, &Value)> = facts.iter().filter(|(key, _)| *key != "type").collect();
    rest.sort_by_key(|(key, _)| (*key != "required", *key != "nullable", *key));
    for (key, value) in rest {
        match (key.as_str(), value) {
            ("required", Value::Bool(true)) => words.push("required".to_owned()),
            ("required", Value::Bool(false)) => words.push("optional".to_owned()),
            ("nullable", Value::Bool(true)) => words.push("may be null".to_owned()),
            (_, Value::Null | Value::Bool(false)) => {}
            ("instead", Value::Array(items)) if items.is_empty() => {}
            (key, Value::Bool(true)) => words.push(key.replace('_', " ")),
            (key, value) => words.push(format!("{} {}", key.replace('_', " "), fact(value))),
        }
    }
    words.join(", ")
}

/// What a verdict means, beside its word.
pub(crate) fn meaning(on: &str, verdict: &str) -> Option<&'static str> {
    Some(match (on, verdict) {
        (_, "breaks") => "some client or server that was right is now wrong",
        (_, "depends") => "it depends on the client or the server",
        (_, "undecided") => "only a person can tell",
        (_, "safe") => "whoever was right stays right",
        (_, "docs") => "only what people read changes",
        ("wire, request" | "wire, response", "none") => "the JSON is the same",
        (_, "fails") => "calls are refused, or items cannot be read",
        (_, "degrades") => "it goes on with less",
        (_, "works") => "it goes on as before",
        (_, "major") => "some source no longer compiles, or means something else",
        (_, "minor") => "all source compiles, maybe with a warning",
        (_, "patch") => "all source compiles and means the same",
        _ => return None,
    })
}

/// A text in lines of a width; lines after the first begin with an indent. A word that is longer stays whole.
pub(crate) fn wrapped(text: &str, first: usize, indent: usize, width: usize) -> String {
    let mut out = String::new();
    let mut column = first;
    for word in text.split(' ') {
        let length = word.chars().count();
        if !out.is_empty() {
            if column + 1 + length > width && column > indent {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent));
                column = indent;
            } else {
                out.push(' ');
                column += 1;
            }
        }
        out.push_str(word);
        column += length;
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn facts_are_said_in_the_words_of_the_schema() {
        let field =
            json!({"type": "string", "required": true, "nullable": false, "length": "1..255"});
        assert_eq!(fact(&field), "string, required, length 1..255");
        let operation = json!({"path": "toys/add", "effect": "read"});
        assert_eq!(fact(&operation), "toys/add (read)");
        let case = json!({"tag": "Card", "type": "CardPayment", "property": null});
        assert_eq!(fact(&case), "Card, holds CardPayment");
        let gone = json!({"since": null, "gone_on": "2027-01-31", "instead": ["A", "B"]});
        assert_eq!(fact(&gone), "gone on 2027-01-31, instead A, B");
        assert_eq!(fact(&json!(["A", "B"])), "A, B");
    }

    #[test]
    fn lines_end_at_the_width_and_words_stay_whole() {
        let text = "one two three extraordinary four";
        assert_eq!(
            wrapped(text, 4, 2, 12),
            "one two\n  three\n  extraordinary\n  four"
        );
        assert_eq!(wrapped("one", 90, 2, 80), "one");
    }
}
