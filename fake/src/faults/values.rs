//! Changes single values of a body, also into what no JSON library would write.

use crate::json::Json;

/// Stands for every property or item.
const ANY: &str = "*";

/// What stands in the place of a value until the body is text; no body of the fake contains it.
const MARK: &str = "\u{1}replaced\u{1}";

/// The text of the body with the values at `pointer` replaced by `with`, as it is.
pub(super) fn replace(body: &mut Json, pointer: &str, with: &[u8]) -> Vec<u8> {
    let steps = steps(pointer);
    visit(body, &steps, &mut |value| {
        *value = Json::text(MARK);
    });
    let text = body.to_text();
    let mark = Json::text(MARK).to_text();
    text.split(&mark)
        .map(str::as_bytes)
        .collect::<Vec<_>>()
        .join(with)
}

/// Takes the properties or items at `pointer` out of the body.
pub(super) fn remove(body: &mut Json, pointer: &str) {
    let mut steps = steps(pointer);
    let Some(last) = steps.pop() else {
        return;
    };
    visit(body, &steps, &mut |value| match value {
        Json::Object(object) if last == ANY => object.clear(),
        Json::Object(object) => {
            object.shift_remove(&last);
        }
        Json::Array(items) if last == ANY => items.clear(),
        Json::Array(items) => {
            if let Ok(index) = last.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    });
}

/// Adds a property, whose value is the text as it is, to a body that is an object.
pub(super) fn insert_text(body: &mut Vec<u8>, name: &str, value: &[u8]) {
    let Some(end) = body.iter().rposition(|byte| *byte == b'}') else {
        return;
    };
    let is_empty = body
        .get(..end)
        .is_none_or(|rest| rest.trim_ascii_end().ends_with(b"{"));
    let mut property = if is_empty { Vec::new() } else { vec![b','] };
    property.extend_from_slice(Json::text(name).to_text().as_bytes());
    property.push(b':');
    property.extend_from_slice(value);
    body.splice(end..end, property);
}

/// The steps of a JSON pointer (RFC 6901).
fn steps(pointer: &str) -> Vec<String> {
    let steps = pointer.split('/').skip(1);
    steps
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .collect()
}

fn visit(value: &mut Json, steps: &[String], change: &mut impl FnMut(&mut Json)) {
    let Some((step, rest)) = steps.split_first() else {
        return change(value);
    };
    match value {
        Json::Object(object) if step == ANY => {
            object
                .values_mut()
                .for_each(|value| visit(value, rest, change));
        }
        Json::Object(object) => {
            if let Some(value) = object.get_mut(step) {
                visit(value, rest, change);
            }
        }
        Json::Array(items) if step == ANY => {
            items
                .iter_mut()
                .for_each(|value| visit(value, rest, change));
        }
        Json::Array(items) => {
            if let Some(value) = step
                .parse()
                .ok()
                .and_then(|index: usize| items.get_mut(index))
            {
                visit(value, rest, change);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body() -> Json {
        Json::parse(br#"{"M":[{"T":"a","N":1},{"T":"b"}],"a/b":{"c":null}}"#).unwrap()
    }

    #[test]
    fn values_are_replaced_by_what_need_not_be_json() {
        let text = |pointer, with: &str| {
            String::from_utf8(replace(&mut body(), pointer, with.as_bytes())).unwrap()
        };
        assert_eq!(
            text("/M/*/T", "NaN"),
            r#"{"M":[{"T":NaN,"N":1},{"T":NaN}],"a/b":{"c":null}}"#
        );
        assert_eq!(
            text("/M/0/N", "1.0"),
            r#"{"M":[{"T":"a","N":1.0},{"T":"b"}],"a/b":{"c":null}}"#
        );
        assert_eq!(
            text("/a~1b/c", "{"),
            r#"{"M":[{"T":"a","N":1},{"T":"b"}],"a/b":{"c":{}}"#
        );
        assert_eq!(text("/M/7/T", "0"), body().to_text());
    }

    #[test]
    fn values_are_removed() {
        let text = |pointer| {
            let mut body = body();
            remove(&mut body, pointer);
            body.to_text()
        };
        assert_eq!(text("/M/*/T"), r#"{"M":[{"N":1},{}],"a/b":{"c":null}}"#);
        assert_eq!(text("/M/0"), r#"{"M":[{"T":"b"}],"a/b":{"c":null}}"#);
        assert_eq!(text("/nothing/here"), body().to_text());
    }

    #[test]
    fn a_property_is_added_to_any_object() {
        for (before, after) in [
            ("{}", r#"{"p":1}"#),
            (r#"{"a":2}"#, r#"{"a":2,"p":1}"#),
            ("x", "x"),
        ] {
            let mut body = before.as_bytes().to_vec();
            insert_text(&mut body, "p", b"1");
            assert_eq!(String::from_utf8(body).unwrap(), after);
        }
    }
}
