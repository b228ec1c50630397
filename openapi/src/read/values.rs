//! The values of an enum: texts, numbers or flags.

use super::number;
use mews_connector_language::node::{Kind, Meaning, Node};

/// The type that a schema leaves unsaid, by its values: what all of them are, or else `string`.
pub(super) fn kind(values: &[&Node]) -> &'static str {
    let all = |is: fn(Meaning<'_>) -> bool| {
        let mut values = values.iter();
        values.all(|value| value.meaning().is_some_and(is))
    };
    if all(|it| matches!(it, Meaning::Bool(_))) {
        "boolean"
    } else if all(|it| matches!(it, Meaning::Unsigned(_) | Meaning::Signed(_))) {
        "integer"
    } else if all(|it| {
        matches!(
            it,
            Meaning::Unsigned(_) | Meaning::Signed(_) | Meaning::Float(_)
        )
    }) {
        "number"
    } else {
        "string"
    }
}

/// A value of a type in its one spelling; none when it is not of that type. YAML may leave the quotation marks of a text out.
pub(super) fn text(kind: &str, value: &Node) -> Option<String> {
    let Kind::Scalar { text, plain } = &value.kind else {
        return None;
    };
    match kind {
        "boolean" => matches!(value.meaning()?, Meaning::Bool(_)).then(|| text.clone()),
        "integer" => number::plain(value).filter(|number| *plain && !number.contains('.')),
        "number" => number::plain(value).filter(|_| *plain),
        _ => Some(text.clone()),
    }
}
