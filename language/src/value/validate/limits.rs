//! What the vendor enforces beyond the type: sizes, ranges, patterns, lengths of intervals.

use std::collections::HashSet;
use std::fmt::Display;

use super::{At, Patterns, Problem};
use crate::model::{Bounds, Field, Limits, Longest};
use crate::types::compare_decimals;
use crate::value::json::{Json, Object};
use crate::value::{interval_ends, scalars, span};

/// Number of items of a list or map.
pub(super) fn items(at: &At<'_>, limits: &Limits, count: usize) -> Result<(), Problem> {
    within(at, "items", "item", &limits.items, count as u64)
}

/// Whether one of some properties is there, when one has to be.
pub(super) fn at_least_one(at: &At<'_>, names: &[String], object: &Object) -> Result<(), Problem> {
    if names.is_empty() || names.iter().any(|name| object.contains_key(name)) {
        return Ok(());
    }
    let what = format_args!("at least one of {} is expected", names.join(", "));
    Err(Problem::new(at, "at-least-one", what))
}

/// Whether the items of a list differ, when they have to.
pub(super) fn unique(at: &At<'_>, limits: &Limits, items: &[Json]) -> Result<(), Problem> {
    if !limits.unique {
        return Ok(());
    }
    let mut seen = HashSet::new();
    match items.iter().position(|item| !seen.insert(item.to_text())) {
        Some(index) => Err(Problem::new(
            &at.index(index),
            "unique",
            "the same item stands earlier in the list",
        )),
        None => Ok(()),
    }
}

/// Length, pattern and range of a single value.
pub(super) fn single(
    patterns: &Patterns,
    at: &At<'_>,
    limits: &Limits,
    value: &Json,
) -> Result<(), Problem> {
    match value {
        Json::String(text) => {
            if limits.length != Bounds::default() {
                let length = text.chars().count() as u64;
                within(at, "length", "character", &limits.length, length)?;
            }
            match &limits.pattern {
                Some(pattern) if !patterns.matches(pattern, text) => Err(Problem::new(
                    at,
                    "pattern",
                    format_args!("text that matches {pattern} is expected"),
                )),
                _ => Ok(()),
            }
        }
        Json::Number(text) if limits.range != Bounds::default() => range(at, &limits.range, text),
        _ => Ok(()),
    }
}

fn range(at: &At<'_>, range: &Bounds<String>, text: &str) -> Result<(), Problem> {
    // Written out, because bounds are compared without an exponent.
    let Some(number) = scalars::decimal(text).map(|number| number.to_string()) else {
        return Ok(());
    };
    let refuse = |which: &str, bound: &str| {
        let what = format!("at {which} {bound} is expected");
        Err(Problem::new(at, "range", what))
    };
    match (&range.min, &range.max) {
        (Some(min), _) if compare_decimals(&number, min).is_lt() => refuse("least", min),
        (_, Some(max)) if compare_decimals(&number, max).is_gt() => refuse("most", max),
        _ => Ok(()),
    }
}

fn within(
    at: &At<'_>,
    rule: &'static str,
    unit: &str,
    bounds: &Bounds<u64>,
    count: u64,
) -> Result<(), Problem> {
    let refuse = |which: &str, bound: u64| {
        let plural = if bound == 1 { "" } else { "s" };
        let what: &dyn Display =
            &format_args!("at {which} {bound} {unit}{plural} expected, {count} sent");
        Err(Problem::new(at, rule, what))
    };
    match (bounds.min, bounds.max) {
        (Some(min), _) if count < min => refuse("least", min),
        (_, Some(max)) if count > max => refuse("most", max),
        _ => Ok(()),
    }
}

/// The length of an interval.
pub(super) fn interval(
    at: &At<'_>,
    fields: &[Field],
    longest: Longest,
    interval: &Object,
) -> Result<(), Problem> {
    let Some((start_name, end_name)) = interval_ends(fields) else {
        return Ok(());
    };
    let end_of = |name: &str| scalars::instant_or_date(interval.get(name)?.as_str()?);
    let (Some(start), Some(end)) = (end_of(start_name), end_of(end_name)) else {
        return Ok(());
    };
    if end < start {
        return Err(Problem::new(
            at,
            "interval",
            format_args!("{end_name} lies before {start_name}"),
        ));
    }
    // Both ends count, so the vendor lets one more day pass than so many months.
    let (more, text) = match longest {
        Longest::Months(months) => (1, format!("{months}M1D")),
        Longest::Days(days) => (0, format!("{days}D")),
    };
    // An interval whose longest end cannot be represented ends before it.
    let last = span(longest).and_then(|span| span.try_days(span.get_days() + more).ok());
    if last
        .and_then(|span| start.checked_add(span).ok())
        .is_some_and(|last| end > last)
    {
        let what = format!("the interval must not exceed {text}");
        return Err(Problem::new(at, "interval", what));
    }
    Ok(())
}
