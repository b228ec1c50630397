//! Made values of the built-in types: plausible, so that a person who reads them is not misled about the format.

use jiff::ToSpan as _;
use rust_decimal::Decimal;

use super::Maker;
use crate::model::{Limits, Scalar};
use crate::value::json::{Json, Object};
use crate::value::scalars::instant_text;

const LANGUAGES: [&str; 6] = ["en-GB", "cs-CZ", "de-DE", "fr-FR", "es-ES", "it-IT"];

/// Language codes that differ for the first few indexes.
pub(super) fn language(index: usize) -> &'static str {
    LANGUAGES[index % LANGUAGES.len()]
}

impl Maker<'_> {
    /// A value of a built-in type within its limits.
    pub(super) fn single(&mut self, scalar: Scalar, name: &str, limits: &Limits) -> Json {
        let number = self.random.below(1_000);
        let text = match scalar {
            Scalar::Bool => return Json::Bool(number.is_multiple_of(2)),
            Scalar::Int32 | Scalar::Int64 | Scalar::Uint64 => {
                return within(Decimal::from(number % 10 + 1), limits);
            }
            Scalar::Decimal => {
                return within(
                    Decimal::new(i64::try_from(number).unwrap_or(0) * 5 + 1_000, 2),
                    limits,
                );
            }
            Scalar::Json => return Json::Object(Object::new()),
            Scalar::DateTime | Scalar::Date | Scalar::Month => return self.instant(scalar, 0),
            Scalar::Uuid => return Json::String(self.random.uuid()),
            Scalar::Email => format!("guest{number}@example.com"),
            Scalar::Url => format!("https://example.com/{number}"),
            Scalar::Tel => format!("+420555{number:03}000"),
            Scalar::PostalCode => format!("{:05}", 10_000 + number),
            Scalar::String | Scalar::Secret => {
                return Json::String(fitted(format!("{name} {number}"), limits));
            }
            // Codes that name something: an example does.
            scalar => scalar.facts().example.to_owned(),
        };
        Json::String(text)
    }

    /// A point in time, `days` after the maker's present.
    pub(super) fn instant(&mut self, scalar: Scalar, days: i64) -> Json {
        let at = self.now.saturating_add(days.days());
        Json::String(match scalar {
            Scalar::Date => at.date().to_string(),
            Scalar::Month => at.strftime("%Y-%m").to_string(),
            _ => instant_text(at),
        })
    }
}

/// The number, moved into its range.
fn within(number: Decimal, limits: &Limits) -> Json {
    let bound = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<Decimal>().ok());
    let number = bound(&limits.range.min).map_or(number, |min| number.max(min));
    let number = bound(&limits.range.max).map_or(number, |max| number.min(max));
    Json::Number(number.to_string())
}

/// Texts are not filled up beyond this, whatever a schema says.
const LONGEST: usize = 10_000;

/// The text, cut or filled up to its length; a known pattern gets a text that matches it.
fn fitted(text: String, limits: &Limits) -> String {
    if let Some(pattern) = &limits.pattern
        && let Ok(regex) = regex_lite::Regex::new(pattern)
        && !regex.is_match(&text)
    {
        const CANDIDATES: [&str; 8] = [
            "2026-01",
            "2026-01-31",
            "12:00",
            "1",
            "A",
            "ABC",
            "abc",
            "1234567890",
        ];
        if let Some(fitting) = CANDIDATES
            .into_iter()
            .find(|candidate| regex.is_match(candidate))
        {
            return fitting.to_owned();
        }
    }
    let size = |bound: Option<u64>| bound.and_then(|bound| usize::try_from(bound).ok());
    let longest = size(limits.length.max).unwrap_or(usize::MAX);
    let mut text: String = text.chars().take(longest).collect();
    let missing = size(limits.length.min)
        .unwrap_or(0)
        .min(LONGEST)
        .saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}
