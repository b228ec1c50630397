//! A witness that a person reads: one that is about 501 identifiers does not have to show them all. Programs get all of
//! it, in the JSON notation.

use serde_json::Value;

/// Lists above this are cut, to one item less than this and a remark, so that a remark never stands for one item alone.
const ITEMS: usize = 4;
/// Texts above this are cut. An identifier, an instant and most limits of names fit.
const CHARACTERS: usize = 200;

/// The value with long lists and long texts cut, each with a remark of how much is left out.
pub(super) fn excerpt(value: &Value) -> Value {
    match value {
        Value::Array(items) if items.len() > ITEMS => {
            let shown = ITEMS - 1;
            let left_out = format!("… {} more", items.len() - shown);
            let shown = items.iter().take(shown).map(excerpt);
            shown.chain([Value::String(left_out)]).collect()
        }
        Value::Array(items) => items.iter().map(excerpt).collect(),
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| (name.clone(), excerpt(value)))
            .collect(),
        Value::String(text) => {
            let length = text.chars().count();
            if length <= CHARACTERS {
                return value.clone();
            }
            let start: String = text.chars().take(CHARACTERS / 2).collect();
            Value::String(format!("{start}… {} more", length - CHARACTERS / 2))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_short_is_shown_whole() {
        let value = json!({"Ids": [1, 2, 3, 4], "Name": "é".repeat(200), "At": null});
        assert_eq!(excerpt(&value), value);
    }

    #[test]
    fn long_lists_and_texts_say_how_much_is_left_out() {
        let value = json!({"Ids": [[1, 2, 3, 4, 5], 2, 3, 4, 5], "Name": "é".repeat(201)});
        let shown = json!({
            "Ids": [[1, 2, 3, "… 2 more"], 2, 3, "… 2 more"],
            "Name": format!("{}… 101 more", "é".repeat(100)),
        });
        assert_eq!(excerpt(&value), shown);
    }
}
