//! What the vendor enforces beyond the type: sizes, ranges, patterns, lengths of intervals.

use std::collections::HashSet;
use std::fmt::Display;

use jiff::ToSpan as _;
use jiff::civil::DateTime;
use mews_connector_language::model::{Bounds, Field, Limits, Scalar, Type};
use rust_decimal::Decimal;

use super::rejection::{At, Rejection};
use super::scalar::{decimal, is_date};
use crate::catalog::Catalog;
use crate::clock::parse_utc;
use crate::json::{Json, Object};

/// Number of items of a list or map.
pub(super) fn items(at: &At<'_>, limits: &Limits, count: usize) -> Result<(), Rejection> {
    within(at, "items", "item", &limits.items, count as u64)
}

/// Whether the items of a list differ, when they have to.
pub(super) fn unique(at: &At<'_>, limits: &Limits, items: &[Json]) -> Result<(), Rejection> {
    if !limits.unique {
        return Ok(());
    }
    let mut seen = HashSet::new();
    match items.iter().position(|item| !seen.insert(item.to_text())) {
        Some(index) => Err(Rejection::invalid(
            &at.index(index),
            "unique",
            "the same item stands earlier in the list",
        )),
        None => Ok(()),
    }
}

/// Length, pattern and range of a single value.
pub(super) fn single(
    catalog: &Catalog,
    at: &At<'_>,
    limits: &Limits,
    value: &Json,
) -> Result<(), Rejection> {
    match value {
        Json::String(text) => {
            if limits.length != Bounds::default() {
                within(
                    at,
                    "length",
                    "character",
                    &limits.length,
                    text.chars().count() as u64,
                )?;
            }
            match &limits.pattern {
                Some(pattern) if !catalog.matches(pattern, text) => Err(Rejection::invalid(
                    at,
                    "pattern",
                    format_args!("text that matches {pattern} is expected"),
                )),
                _ => Ok(()),
            }
        }
        Json::Number(_) => range(at, &limits.range, value),
        _ => Ok(()),
    }
}

fn range(at: &At<'_>, range: &Bounds<String>, value: &Json) -> Result<(), Rejection> {
    let Some(number) = decimal(value) else {
        return Ok(());
    };
    let bound = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<Decimal>().ok());
    if let Some(min) = bound(&range.min).filter(|min| number < *min) {
        return Err(Rejection::invalid(
            at,
            "range",
            format_args!("at least {min} is expected"),
        ));
    }
    if let Some(max) = bound(&range.max).filter(|max| number > *max) {
        return Err(Rejection::invalid(
            at,
            "range",
            format_args!("at most {max} is expected"),
        ));
    }
    Ok(())
}

fn within(
    at: &At<'_>,
    rule: &'static str,
    unit: &str,
    bounds: &Bounds<u64>,
    count: u64,
) -> Result<(), Rejection> {
    let refuse = |which: &str, bound: u64| {
        let plural = if bound == 1 { "" } else { "s" };
        let what: &dyn Display =
            &format_args!("at {which} {bound} {unit}{plural} expected, {count} sent");
        Err(Rejection::invalid(at, rule, what))
    };
    match (bounds.min, bounds.max) {
        (Some(min), _) if count < min => refuse("least", min),
        (_, Some(max)) if count > max => refuse("most", max),
        _ => Ok(()),
    }
}

/// The length of an interval in civil months. Both ends count, so the vendor lets one more day pass.
pub(super) fn interval(
    at: &At<'_>,
    fields: &[Field],
    months: u32,
    interval: &Object,
) -> Result<(), Rejection> {
    let Some((start_name, end_name)) = ends(fields) else {
        return Ok(());
    };
    let (Some(start), Some(end)) = (
        instant(interval.get(start_name)),
        instant(interval.get(end_name)),
    ) else {
        return Ok(());
    };
    if end < start {
        return Err(Rejection::invalid(
            at,
            "interval",
            format_args!("{end_name} lies before {start_name}"),
        ));
    }
    let longest = i64::from(months).months().days(1);
    // An interval whose longest end cannot be represented ends before it.
    if start
        .checked_add(longest)
        .is_ok_and(|longest| end > longest)
    {
        let what = format!("the interval must not exceed {months}M1D");
        return Err(Rejection::invalid(at, "interval", what));
    }
    Ok(())
}

/// The properties of an object that are the two ends of an interval.
pub(crate) fn ends(fields: &[Field]) -> Option<(&str, &str)> {
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

/// An instant or a date as civil time in UTC.
pub(crate) fn instant(value: Option<&Json>) -> Option<DateTime> {
    let text = value?.as_str()?;
    parse_utc(text).or_else(|| is_date(text).then(|| text.parse().ok()).flatten())
}
