//! The spelling of single values: one rule per built-in type.

use mews_connector_language::model::{IdKind, Scalar};
use rust_decimal::Decimal;

use super::rejection::{At, Rejection};
use crate::clock::parse_utc;
use crate::json::Json;

/// Checks that `value` is spelled as `scalar` demands.
pub(super) fn check(at: &At<'_>, scalar: Scalar, value: &Json) -> Result<(), Rejection> {
    let (fits, expected) = match scalar {
        Scalar::Json => (true, ""),
        Scalar::Bool => (value.as_bool().is_some(), "true or false"),
        Scalar::Int32 => (
            whole(value).is_some_and(|number| i32::try_from(number).is_ok()),
            "a whole number of 32 bits",
        ),
        Scalar::Int64 => (whole(value).is_some(), "a whole number of 64 bits"),
        Scalar::Decimal => (decimal(value).is_some(), "a number of at most 28 digits"),
        _ => return text(at, scalar, value),
    };
    if fits {
        Ok(())
    } else if scalar == Scalar::Decimal && matches!(value, Json::Number(_)) {
        // A number, but none that anybody means.
        let what = "a number of at most 28 digits is expected";
        Err(Rejection::invalid(at, "digits", what))
    } else {
        Err(wrong(at, expected, value))
    }
}

fn text(at: &At<'_>, scalar: Scalar, value: &Json) -> Result<(), Rejection> {
    let Some(text) = value.as_str() else {
        return Err(wrong(at, "a string", value));
    };
    let expected = match scalar {
        Scalar::Uuid if !is_uuid(text) => "a uuid",
        Scalar::DateTime if parse_utc(text).is_none() => "an instant such as 2026-01-31T12:00:00Z",
        Scalar::Date if !is_date(text) => "a date such as 2026-01-31",
        Scalar::Month if text.len() != 7 || !is_date(&format!("{text}-01")) => {
            "a month such as 2026-01"
        }
        Scalar::Duration if !is_duration(text) => "an ISO 8601 duration such as P0Y0M1DT0H0M0S",
        Scalar::TimeZone
            if !words(text, '/', |part| {
                part.chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c))
            }) =>
        {
            "a time zone such as Europe/Prague"
        }
        Scalar::Currency if !(text.len() == 3 && upper(text)) => "a currency code such as EUR",
        Scalar::Country if !((2..=3).contains(&text.len()) && upper(text)) => {
            "a country code such as CZ"
        }
        Scalar::CountrySubdivision if !is_subdivision(text) => "a subdivision code such as CZ-10",
        Scalar::Language
            if !words(text, '-', |part| {
                part.len() <= 8 && part.chars().all(|c| c.is_ascii_alphanumeric())
            }) =>
        {
            "a language code such as en-GB"
        }
        Scalar::Email if !is_email(text) => "an e-mail address",
        Scalar::Base64 if !is_base64(text) => "base64 text",
        // The vendor does not document what it asks of the others.
        _ => return Ok(()),
    };
    let rule = match scalar {
        // A pattern tells digits, and not which numbers are months.
        Scalar::Month => "month",
        _ => "format",
    };
    Err(Rejection::invalid(
        at,
        rule,
        format_args!("{expected} is expected"),
    ))
}

/// Checks the spelling of an identifier.
pub(super) fn identifier(at: &At<'_>, of: IdKind, value: &Json) -> Result<(), Rejection> {
    match of {
        IdKind::Uuid => check(at, Scalar::Uuid, value),
        IdKind::Text if value.as_str().is_some_and(str::is_empty) => Err(Rejection::invalid(
            at,
            "format",
            "an identifier is expected, the text is empty",
        )),
        IdKind::Text => check(at, Scalar::String, value),
    }
}

/// The refusal of a value of another JSON type.
pub(super) fn wrong(at: &At<'_>, expected: &str, value: &Json) -> Rejection {
    Rejection::invalid(
        at,
        "type",
        format_args!("{expected} is expected, {} was sent", value.kind()),
    )
}

/// A number without a fraction; `1.0` is one.
fn whole(value: &Json) -> Option<i64> {
    let Json::Number(text) = value else {
        return None;
    };
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if fraction.bytes().all(|byte| byte == b'0') => digits,
        Some(_) => return None,
        None => text,
    };
    digits.parse().ok()
}

/// The exact value of a number.
pub(super) fn decimal(value: &Json) -> Option<Decimal> {
    let Json::Number(text) = value else {
        return None;
    };
    text.parse()
        .or_else(|_| Decimal::from_scientific(text))
        .ok()
}

pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

pub(super) fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

fn is_duration(text: &str) -> bool {
    jiff::fmt::temporal::SpanParser::new()
        .parse_span(text)
        .is_ok()
}

fn upper(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn words(text: &str, separator: char, fits: impl Fn(&str) -> bool) -> bool {
    text.split(separator)
        .all(|part| !part.is_empty() && fits(part))
}

fn is_subdivision(text: &str) -> bool {
    text.split_once('-').is_some_and(|(country, part)| {
        country.len() == 2
            && upper(country)
            && (1..=3).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(char::is_whitespace)
}

fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - digits.len() <= 2
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_takes_its_spelling_and_refuses_others() {
        let cases = [
            (Scalar::Bool, "true", "\"true\""),
            (Scalar::Int32, "2147483647", "2147483648"),
            (Scalar::Int32, "1.0", "1.5"),
            (Scalar::Int64, "9223372036854775807", "9223372036854775808"),
            (Scalar::Decimal, "123456789012345.67", "1e400"),
            (Scalar::Decimal, "1.5e2", "\"1.5\""),
            (Scalar::String, "\"\"", "1"),
            (
                Scalar::Uuid,
                "\"2f1c1b0e-8f3a-4c65-9d2e-000000000000\"",
                "\"2f1c1b0e8f3a4c659d2e000000000000\"",
            ),
            (
                Scalar::DateTime,
                "\"2026-01-31T12:00:00Z\"",
                "\"2026-01-31\"",
            ),
            (Scalar::Date, "\"2026-01-31\"", "\"2026-02-31\""),
            (Scalar::Month, "\"2026-01\"", "\"2026-13\""),
            (Scalar::Duration, "\"P0Y0M1DT0H0M0S\"", "\"1 day\""),
            (Scalar::Duration, "\"-PT2H\"", "\"PT\""),
            (
                Scalar::TimeZone,
                "\"America/Argentina/Buenos_Aires\"",
                "\"Europe/\"",
            ),
            (Scalar::Currency, "\"EUR\"", "\"eur\""),
            (Scalar::Country, "\"CZ\"", "\"Czechia\""),
            (Scalar::CountrySubdivision, "\"CZ-10\"", "\"CZ\""),
            (Scalar::Language, "\"en-GB\"", "\"en_GB\""),
            (Scalar::Email, "\"guest@example.com\"", "\"guest\""),
            (Scalar::Base64, "\"RmFrZQ==\"", "\"RmFrZ\""),
            (Scalar::Json, "null", ""),
        ];
        for (scalar, right, wrong) in cases {
            let fits = |text: &str| {
                check(&At::ROOT, scalar, &Json::parse(text.as_bytes()).unwrap()).is_ok()
            };
            assert!(fits(right), "{scalar:?} {right}");
            assert!(wrong.is_empty() || !fits(wrong), "{scalar:?} {wrong}");
        }
    }
}
