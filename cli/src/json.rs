//! JSON as the command line holds it: jaq's value, which keeps the digits of every number and the order of every object.

use std::rc::Rc;

use jaq_json::write::Pp;
use jaq_json::{Map, Val};
use serde_json::value::RawValue;

/// Reads JSON, and nothing else.
pub(crate) fn parse(text: &[u8]) -> Result<Val, String> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    // jaq's reader takes more than JSON, such as comments; what it lets through would be sent as it is.
    serde_json::from_slice::<&RawValue>(text).map_err(|error| error.to_string())?;
    jaq_json::read::parse_single(text).map_err(|error| error.to_string())
}

/// A text.
pub(crate) fn text(value: &str) -> Val {
    Val::utf8_str(value.to_owned())
}

/// The characters of a text; `None` for everything else.
pub(crate) fn as_text(value: &Val) -> Option<String> {
    match value {
        Val::TStr(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    }
}

/// A property of an object.
pub(crate) fn get<'v>(value: &'v Val, name: &str) -> Option<&'v Val> {
    match value {
        Val::Obj(map) => map.get(&text(name)),
        _ => None,
    }
}

/// A property of an object, to be changed; made when it is not there. `None` when the value is no object.
pub(crate) fn entry<'v>(value: &'v mut Val, name: &str) -> Option<&'v mut Val> {
    match value {
        Val::Obj(map) => Some(Rc::make_mut(map).entry(text(name)).or_default()),
        _ => None,
    }
}

/// The items of a list; none for everything else.
pub(crate) fn items(value: Option<&Val>) -> &[Val] {
    match value {
        Some(Val::Arr(items)) => items,
        _ => &[],
    }
}

/// An object without properties.
pub(crate) fn object() -> Val {
    Val::obj(Map::default())
}

/// On one line.
pub(crate) fn compact(value: &Val) -> String {
    written(value, Pp::default())
}

/// Over several lines.
pub(crate) fn pretty(value: &Val) -> String {
    let pp = Pp {
        indent: Some("  ".to_owned()),
        sep_space: true,
        ..Pp::default()
    };
    written(value, pp)
}

fn written(value: &Val, pp: Pp) -> String {
    let mut out = Vec::new();
    // A vector takes everything.
    let _ = jaq_json::write::write(&mut out, &pp, 0, value);
    String::from_utf8_lossy(&out).into_owned()
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
    fn only_json_is_json() {
        for text in ["", "{} {}", "# a\n{}", "NaN", "{a: 1}", "[1,]", "01"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }
}
