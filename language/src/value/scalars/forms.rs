//! The forms of single values: one function for each that a built-in type asks for.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz::TimeZone};
use rust_decimal::Decimal;

/// A number without a fraction; `1.0` is one.
pub fn whole(text: &str) -> Option<i128> {
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if fraction.bytes().all(|byte| byte == b'0') => digits,
        Some(_) => return None,
        None => text,
    };
    digits.parse().ok()
}

/// The exact value of a number as JSON writes it; none of numbers with more digits than an amount can have.
pub fn decimal(text: &str) -> Option<Decimal> {
    text.parse()
        .or_else(|_| Decimal::from_scientific(text))
        .ok()
}

/// Whether a text is a uuid in its hyphenated spelling.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Whether a text is `YYYY-MM-DD` and names a day that exists.
pub fn is_date(text: &str) -> bool {
    date(text).is_some()
}

fn date(text: &str) -> Option<Date> {
    let [_, _, _, _, b'-', _, _, b'-', _, _] = text.as_bytes() else {
        return None;
    };
    text.parse().ok()
}

/// Reads an instant. It is held as civil time in UTC, because that reaches to the end of the year 9999, which callers
/// send to say "no end" and which a timestamp cannot hold.
pub fn instant(text: &str) -> Option<DateTime> {
    if let Some(civil) = text.strip_suffix(['Z', 'z']) {
        let has_time = civil
            .get(10..11)
            .is_some_and(|separator| separator.eq_ignore_ascii_case("T"));
        return if has_time && civil.len() >= 19 && !civil.contains('[') {
            civil.parse().ok()
        } else {
            None
        };
    }
    if text.contains('[') {
        return None;
    }
    let instant: Timestamp = text.parse().ok()?;
    Some(TimeZone::UTC.to_datetime(instant))
}

/// Reads an instant, or a date as its first instant in UTC.
pub fn instant_or_date(text: &str) -> Option<DateTime> {
    instant(text).or_else(|| date(text).map(DateTime::from))
}

/// A civil date and time, taken as UTC, as the API writes it.
pub fn instant_text(instant: DateTime) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

pub(super) fn is_duration(text: &str) -> bool {
    jiff::fmt::temporal::SpanParser::new()
        .parse_span(text)
        .is_ok()
}

pub(super) fn is_upper(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A name of the time zone database: `Europe/Prague`, `Etc/GMT+1`, `UTC`. The shortest names have two letters.
pub(super) fn is_time_zone(text: &str) -> bool {
    text.len() >= 2
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.split('/').all(|part| {
            let known = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
            !part.is_empty() && part.bytes().all(known)
        })
}

/// A language tag (BCP 47): a language of two letters or more, then subtags of at most eight letters and digits.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// A code of ISO 3166-2: the country, then one to three letters or digits.
pub(super) fn is_subdivision(text: &str) -> bool {
    text.split_once('-').is_some_and(|(country, part)| {
        country.len() == 2
            && is_upper(country)
            && (1..=3).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

pub(super) fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(char::is_whitespace)
}

pub(super) fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && text.len() - digits.len() <= 2
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/')
}
