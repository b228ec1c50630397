//! Finds a value inside a serialised request, and puts another one in its place.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Where the value of a property stands, such as `UpdatedUtc` or `Filter.UpdatedUtc`; `None` when it is not there.
pub(crate) fn find(body: &str, path: &str) -> Option<Range<usize>> {
    let mut range = 0..body.len();
    for name in path.split('.') {
        let object = &body[range.clone()];
        let (_, value) = members(object)?.into_iter().find(|(key, _)| key == name)?;
        let start = range.start + offset(object, value);
        range = start..start + value.len();
    }
    Some(range)
}

/// The members of an object; `None` when the text is none.
pub(crate) fn members(object: &str) -> Option<Vec<(String, &str)>> {
    struct Members;

    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, &'de str)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(key) = map.next_key::<String>()? {
                members.push((key, map.next_value::<&'de RawValue>()?.get()));
            }
            Ok(members)
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
    }

    serde_json::Deserializer::from_str(object)
        .deserialize_any(Members)
        .ok()
}

/// The items of a list; `None` when the text is none.
pub(crate) fn items(list: &str) -> Option<Vec<&str>> {
    let items: Vec<&RawValue> = serde_json::from_str(list).ok()?;
    Some(items.into_iter().map(RawValue::get).collect())
}

/// The body with other texts at some places, which must not overlap.
pub(crate) fn replace(body: &str, mut places: Vec<(Range<usize>, String)>) -> String {
    places.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut body = body.to_owned();
    for (range, text) in places {
        body.replace_range(range, &text);
    }
    body
}

/// The object with one more member, in front of the others.
pub(crate) fn insert(object: &str, name: &str, value: &str) -> Option<String> {
    let rest = object.trim_start().strip_prefix('{')?;
    let comma = if rest.trim_start().starts_with('}') {
        ""
    } else {
        ","
    };
    Some(format!("{{\"{name}\":{value}{comma}{rest}"))
}

/// Where a part of a text stands in it.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr().addr() - whole.as_ptr().addr()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_path_and_replaced() {
        let body = r#" { "A" : [1, 2] ,"B":{"\u0043":{"A":"x"}},"D":null} "#;
        for (path, value) in [
            ("A", Some("[1, 2]")),
            ("B.C", Some(r#"{"A":"x"}"#)),
            ("B.C.A", Some("\"x\"")),
            ("D", Some("null")),
            ("C", None),
            ("A.A", None),
            ("D.A", None),
            ("", None),
        ] {
            assert_eq!(find(body, path).map(|range| &body[range]), value, "{path}");
        }
        let places = [("A", "[]"), ("B.C.A", "true")];
        let places = places.map(|(path, text)| (find(body, path).unwrap(), text.to_owned()));
        assert_eq!(
            replace(body, places.to_vec()),
            r#" { "A" : [] ,"B":{"\u0043":{"A":true}},"D":null} "#
        );
        assert_eq!(find("nonsense", "A"), None);
        assert_eq!(
            items("[1,{\"a\":[2]} , null]").unwrap(),
            ["1", "{\"a\":[2]}", "null"]
        );
        assert_eq!(items("{}"), None);
    }

    #[test]
    fn members_are_inserted() {
        for (object, with) in [
            ("{}", r#"{"X":1}"#),
            (" { } ", r#"{"X":1 } "#),
            (r#"{"A":{}}"#, r#"{"X":1,"A":{}}"#),
        ] {
            let inserted = insert(object, "X", "1").unwrap();
            assert_eq!(inserted, with);
            assert!(members(&inserted).is_some());
        }
        assert_eq!(insert("[]", "X", "1"), None);
    }
}
