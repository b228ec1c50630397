//! JSON as the command line reads and writes it. It keeps the digits of every number and the order of every object.

use mews_connector_language::value::json::Json;

/// Reads JSON, and nothing else.
pub(crate) fn parse(text: &[u8]) -> Result<Json, String> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    Json::parse_leniently(text).map_err(|error| error.to_string())
}

/// A property of an object, to be changed; made when it is not there. `None` when the value is not an object.
pub(crate) fn entry<'v>(value: &'v mut Json, name: &str) -> Option<&'v mut Json> {
    match value {
        Json::Object(object) => Some(object.entry(name.to_owned()).or_insert(Json::Null)),
        _ => None,
    }
}

/// On one line.
pub(crate) fn compact(value: &Json) -> String {
    visible(value.to_text())
}

/// Over several lines.
pub(crate) fn pretty(value: &Json) -> String {
    visible(serde_json::to_string_pretty(value).unwrap_or_else(|_| "null".to_owned()))
}

/// JSON need not escape this one control character, but a terminal would take it for a command.
fn visible(text: String) -> String {
    if text.contains('\x7F') {
        text.replace('\x7F', "\\u007f")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits_and_objects_their_order() {
        let source = r#"{"b":0.10,"a":[12345678901234567890.123456789,1e400],"c":"\u0041é\n"}"#;
        let value = parse(source.as_bytes()).unwrap();
        assert_eq!(
            compact(&value),
            r#"{"b":0.10,"a":[12345678901234567890.123456789,1e400],"c":"Aé\n"}"#
        );
    }

    #[test]
    fn lines_are_indented_and_no_control_character_is_written() {
        let source = r#"{"a":[],"b":{},"c":[1.50,{"d":"\u007f\u001b\b\f\r\t\"\\/"}],"e":null}"#;
        let value = parse(source.as_bytes()).unwrap();
        assert_eq!(
            pretty(&value),
            r#"{
  "a": [],
  "b": {},
  "c": [
    1.50,
    {
      "d": "\u007f\u001b\b\f\r\t\"\\/"
    }
  ],
  "e": null
}"#
        );
    }

    #[test]
    fn only_json_is_json() {
        for text in ["", "{} {}", "# a\n{}", "NaN", "{a: 1}", "[1,]", "01"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }
}
