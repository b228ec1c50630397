//! One room for the JSON values of a schema's types: reading them exactly ([`json`]), validating them ([`validate`]),
//! making samples of them ([`sample`]), the values of enums ([`enums`]), and the one list of built-in types ([`scalars`]).
//!
//! Fake server, comparison, command line and checker use it, so that a value which one of them sends is a value to the
//! others.

pub mod enums;
pub mod json;
pub mod sample;
pub mod scalars;
pub mod validate;

pub use scalars::is_date;

use jiff::Span;

use crate::model::{Case, Field, Longest, Scalar, Type};
use json::Object;

/// The property of an update wrapper.
pub const VALUE: &str = "Value";

/// The property that holds the payload of a case in the sparse form of a union.
pub fn case_property(case: &Case) -> &str {
    case.property.as_deref().unwrap_or(&case.tag)
}

/// The text at a path such as `Device.Type`.
pub fn text_at<'a>(object: &'a Object, path: &str) -> Option<&'a str> {
    let mut names = path.split('.');
    let first = object.get(names.next()?)?;
    names
        .try_fold(first, |value, name| value.get(name))?
        .as_str()
}

/// The properties of an object that are the two ends of an interval.
pub fn interval_ends(fields: &[Field]) -> Option<(&str, &str)> {
    let is_time =
        |field: &&Field| matches!(field.ty, Type::Scalar(Scalar::DateTime | Scalar::Date));
    fields.iter().filter(is_time).find_map(|start| {
        let rest = start.name.strip_prefix("Start")?;
        let end = fields
            .iter()
            .filter(is_time)
            .find(|field| field.name.strip_prefix("End") == Some(rest))?;
        Some((start.name.as_str(), end.name.as_str()))
    })
}

/// So much time; none when it is more than the calendar has.
pub(crate) fn span(longest: Longest) -> Option<Span> {
    match longest {
        Longest::Months(months) => Span::new().try_months(months),
        Longest::Days(days) => Span::new().try_days(days),
    }
    .ok()
}

/// The start and the end of an interval of instants, of which an object has nothing else.
pub fn instants(fields: &[Field]) -> Option<(&Field, &Field)> {
    let (start, end) = interval_ends(fields)?;
    let [one, other] = fields else { return None };
    let both = [one, other]
        .iter()
        .all(|it| it.ty == Type::Scalar(Scalar::DateTime));
    match both {
        true if one.name == start && other.name == end => Some((one, other)),
        true if one.name == end && other.name == start => Some((other, one)),
        _ => None,
    }
}
