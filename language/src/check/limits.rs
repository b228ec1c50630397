//! Limits: they stand where they can limit something, and they exclude something but not everything.

use super::sites::Site;
use crate::model::{Bounds, Enum, Limits, Scalar, Schema, Type};
use crate::place::Place;
use crate::report::Report;
use crate::resolve::string_like;
use crate::rules::Rule;
use crate::types::compare_decimals;

/// The largest compiled pattern, in bytes: a short text can stand for a large one, and there may be many.
const PATTERN_SIZE: usize = 16 * 1024;

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    for site in sites {
        let value = Limited {
            site,
            place: &site.place,
            ty: site.field.ty.limited(),
            limits: &site.field.limits,
        };
        check_value(schema, &value, report);
        required(site, report);
    }
}

/// A value of a property, or what each of its items is, with its limits.
struct Limited<'s> {
    site: &'s Site<'s>,
    /// Where the limits stand.
    place: &'s Place,
    ty: &'s Type,
    limits: &'s Limits,
}

fn check_value(schema: &Schema, value: &Limited<'_>, report: &mut Report<'_>) {
    let limits = value.limits;
    misplaced(schema, value, report);
    interval(schema, value, report);
    counts(value, "items", &limits.items, report);
    counts(value, "length", &limits.length, report);
    if let Bounds {
        min: Some(min),
        max: Some(max),
    } = &limits.range
        && compare_decimals(min, max).is_gt()
    {
        empty(value, "range", min, max, report);
    } else {
        beyond(value, report);
    }
    if let Some(pattern) = &limits.pattern
        && let Err(error) = regex_lite::RegexBuilder::new(pattern)
            .size_limit(PATTERN_SIZE)
            .build()
    {
        let place = value.place.key("pattern").value();
        let message = format!("this is not a regular expression: {error}");
        let help = "write one that JSON Schema and Rust both understand, such as `^[0-9]{4}$`";
        report.add(Rule::BadPattern, &place, message, help);
    }
    if let Some(limits) = &limits.each {
        let place = value.place.key("each");
        // What was written and could not be read is reported already.
        let written = report.written(&place);
        if written.is_some_and(|node| node.entries().is_empty()) {
            let message = "this limits nothing";
            let help = "remove it, or write a limit of each item, such as `{ length: 1..50 }`";
            report.add(Rule::IdleEach, &place, message, help);
        }
        if let Type::List(inside) | Type::Map(_, inside) = value.ty {
            let each = Limited {
                site: value.site,
                place: &place,
                ty: inside.limited(),
                limits,
            };
            check_value(schema, &each, report);
        }
    }
}

fn misplaced(schema: &Schema, value: &Limited<'_>, report: &mut Report<'_>) {
    let Limited {
        site, limits, ty, ..
    } = *value;
    let list = matches!(ty, Type::List(_));
    let many = list || matches!(ty, Type::Map(..));
    let text = match ty {
        Type::Enum(name) => schema.enums.get(name).is_none_or(Enum::is_text),
        ty => string_like(ty) || matches!(ty, Type::Scalar(Scalar::Secret)),
    };
    let number = matches!(ty, Type::Scalar(scalar) if scalar.is_number());
    // What could not be parsed was reported, and stands as `json`.
    if matches!(ty, Type::Scalar(Scalar::Json)) && !is_json(site, report) {
        return;
    }
    let rules = [
        (
            "items",
            limits.items != Bounds::default(),
            many,
            "a list or map",
        ),
        (
            "each",
            limits.each.is_some(),
            many,
            "what a list or map holds",
        ),
        ("unique", limits.unique, list, "a list"),
        ("length", limits.length != Bounds::default(), text, "a text"),
        (
            "range",
            limits.range != Bounds::default(),
            number,
            "a number",
        ),
        ("pattern", limits.pattern.is_some(), text, "a text"),
    ];
    for (key, written, fits, wanted) in rules {
        if written && !fits {
            let message = format!("`{key}` limits {wanted}, which this is not");
            let help = match (key, many, number) {
                ("length", true, _) => {
                    "for the number of entries write `items`, for the length of each `each: { length: … }`"
                }
                ("length", _, true) => "for the value of a number write `range`",
                ("items", _, _) if text => "for the length of a text write `length`",
                ("range", true, _) => {
                    "for the number of entries write `items`, for the value of each `each: { range: … }`"
                }
                ("pattern", true, _) => "for the text of each entry write `each: { pattern: … }`",
                _ => "remove it, or fix the type",
            };
            report.add(Rule::LimitMisplaced, &value.place.key(key), message, help);
        }
    }
}

fn is_json(site: &Site<'_>, report: &Report<'_>) -> bool {
    let written = report
        .written(&site.place.key("type"))
        .or_else(|| report.written(&site.place));
    written
        .and_then(|node| node.as_text())
        .is_some_and(|text| text.contains("json"))
}

fn interval(schema: &Schema, value: &Limited<'_>, report: &mut Report<'_>) {
    let Some(longest) = value.limits.longest else {
        return;
    };
    let interval = match value.ty {
        Type::Model(name) => schema.models.get(name).is_none_or(|model| {
            let end = |prefix: &str| {
                model.fields.iter().any(|field| {
                    let when = matches!(field.ty, Type::Scalar(Scalar::DateTime | Scalar::Date));
                    field.name.starts_with(prefix) && when
                })
            };
            end("Start") && end("End")
        }),
        Type::Scalar(Scalar::Json) => !is_json(value.site, report),
        _ => false,
    };
    if !interval {
        let key = longest.key();
        let message = format!("`{key}` limits an interval, which this is not");
        let help = "use a model with a start and an end, such as `StartUtc` and `EndUtc`";
        report.add(
            Rule::IntervalMisplaced,
            &value.place.key(key),
            message,
            help,
        );
    }
}

fn counts(value: &Limited<'_>, key: &str, bounds: &Bounds<u64>, report: &mut Report<'_>) {
    match (bounds.min, bounds.max) {
        (Some(min), Some(max)) if min > max => {
            empty(value, key, &min.to_string(), &max.to_string(), report);
        }
        (Some(0), None) => {
            let message = "this range excludes nothing";
            let help = "remove it, or raise its least value";
            report.add(
                Rule::IdleRange,
                &value.place.key(key).value(),
                message,
                help,
            );
        }
        _ => {}
    }
}

fn empty(value: &Limited<'_>, key: &str, min: &str, max: &str, report: &mut Report<'_>) {
    let message = format!("no value lies between {min} and {max}");
    let help = format!("write the lesser first: `{max}..{min}`");
    report.add(
        Rule::EmptyRange,
        &value.place.key(key).value(),
        message,
        help,
    );
}

/// Ends of a range that the type of the number does not reach.
fn beyond(value: &Limited<'_>, report: &mut Report<'_>) {
    let Type::Scalar(scalar) = value.ty else {
        return;
    };
    let Bounds { min, max } = &value.limits.range;
    for end in [min, max].into_iter().flatten() {
        if !scalar.reaches(end) {
            let name = scalar.facts().name;
            let message = format!("no `{name}` reaches {end}");
            let wider = [Scalar::Int64, Scalar::Uint64, Scalar::Decimal];
            let fitting = wider
                .into_iter()
                .find(|wider| {
                    [min, max]
                        .into_iter()
                        .flatten()
                        .all(|end| wider.reaches(end))
                })
                .unwrap_or(Scalar::Decimal);
            let help = format!(
                "leave this end open, or make the type `{}`",
                fitting.facts().name
            );
            let place = value.place.key("range").value();
            report.add(Rule::RangeBeyond, &place, message, help);
        }
    }
}

fn required(site: &Site<'_>, report: &mut Report<'_>) {
    let place = site.place.key("required");
    if report.written(&place).is_some() && site.field.required != site.field.nullable {
        let message = if site.field.nullable {
            "a property whose type ends with `?` may be absent anyway"
        } else {
            "a property whose type has no `?` must be there anyway"
        };
        let help =
            "remove `required`; it is for `T?` that is always there and for `T` that may be absent";
        report.add(Rule::IdleRequired, &place, message, help);
    }
}
