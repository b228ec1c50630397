//! Digests of property values: numbers that a search compares in place of the values themselves.

use jiff::civil::DateTime;
use mews_connector_language::fingerprint;

use crate::json::Json;

/// What is compared in place of a value while places are searched: equal values have equal digests. None for values
/// that a filter does not compare whole, such as lists.
pub(crate) fn digest(value: Option<&Json>) -> Option<u64> {
    match value {
        None | Some(Json::Null) => Some(0),
        Some(Json::Bool(flag)) => Some(1 + u64::from(*flag)),
        Some(Json::String(text)) => Some(digest_text(text)),
        Some(Json::Number(_) | Json::Array(_) | Json::Object(_)) => None,
    }
}

/// What tells the digests of instants from those of other texts.
const INSTANT: u64 = 1 << 63;

/// The digest of a text (its fingerprint), which for an instant keeps the order of time.
pub(crate) fn digest_text(text: &str) -> u64 {
    let instant = || match text.as_bytes() {
        [.., b'Z'] if text.len() == "2026-01-31T12:00:00Z".len() => crate::clock::parse_utc(text),
        _ => None,
    };
    instant().map_or_else(|| fingerprint::of(text.bytes()) & !INSTANT, digest_instant)
}

/// The digest of an instant, seconds exact: a later one has a larger digest.
pub(crate) fn digest_instant(at: DateTime) -> u64 {
    let parts = [
        (i64::from(at.year()), 1),
        (i64::from(at.month()), 16),
        (i64::from(at.day()), 32),
        (i64::from(at.hour()), 32),
        (i64::from(at.minute()), 64),
        (i64::from(at.second()), 64),
    ];
    let packed = parts
        .into_iter()
        .fold(0, |packed: i64, (part, size)| packed * size + part);
    // Years before the common era would be negative; nothing was created then.
    INSTANT | packed.unsigned_abs()
}
