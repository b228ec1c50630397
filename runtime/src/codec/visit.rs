//! How single values are read. A text in the wrong place is quoted by its head only: the parser would put all of it into
//! its message, several times its size.

use std::fmt;

use serde::de::{Error, Expected, Unexpected, Visitor};

use super::head::head;

/// Refuses a text where something else belongs.
#[cold]
pub(super) fn misplaced<E: Error>(text: &str, expected: &dyn Expected) -> E {
    E::invalid_type(Unexpected::Str(&head(text)), expected)
}

pub(super) struct BoolVisitor;

impl Visitor<'_> for BoolVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Err(misplaced(text, &self))
    }
}

/// Reads a whole number.
pub(super) struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("i64")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        whole(value).ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        Err(misplaced(text, &self))
    }
}

/// Reads a whole number that is not negative.
pub(super) struct UnsignedVisitor;

impl Visitor<'_> for UnsignedVisitor {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("u64")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<u64, E> {
        Ok(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<u64, E> {
        u64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<u64, E> {
        let found = whole(value).and_then(|number| u64::try_from(number).ok());
        found.ok_or_else(|| E::invalid_type(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<u64, E> {
        Err(misplaced(text, &self))
    }
}

/// A whole number that was written with a point or an exponent, such as `1.0` or `1e2`. Beyond 53 bits nobody can tell which
/// number it was.
#[cold]
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let is_exact = value.fract() == 0.0 && value.abs() < EXACT;
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and fits")]
    is_exact.then_some(value as i64)
}

/// A text of the document.
pub(super) enum Text<'de> {
    /// It stands there as it is.
    Lent(&'de str),
    /// It was written with escapes, or the document is not at hand.
    Copied(String),
}

pub(super) struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text::Lent(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text::Copied(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text::Copied(text))
    }
}

#[cfg(test)]
mod tests {
    use crate::codec::{from_slice, to_vec};

    #[test]
    fn whole_numbers_of_64_bits_without_a_sign_keep_every_digit() {
        for json in ["0", "9223372036854775808", "18446744073709551615"] {
            let number: u64 = from_slice(json.as_bytes()).unwrap();
            assert_eq!(to_vec(&number).unwrap(), json.as_bytes());
        }
        for (json, message) in [
            ("-1", "integer `-1`, expected u64"),
            ("1.5", "floating point `1.5`, expected u64"),
            ("-1.0", "floating point `-1.0`, expected u64"),
            (
                "18446744073709551616",
                "floating point `1.8446744073709552e+19`, expected u64",
            ),
            ("\"1\"", "string \"1\", expected u64"),
        ] {
            let error = from_slice::<u64>(json.as_bytes()).unwrap_err();
            assert!(error.message.contains(message), "{error}");
        }
    }

    #[test]
    fn whole_numbers_may_be_spelled_with_a_point_or_an_exponent() {
        for (json, number) in [("1.0", 1), ("1e2", 100), ("-0.0", 0), ("2.5e1", 25)] {
            assert_eq!(from_slice::<i64>(json.as_bytes()), Ok(number), "{json}");
            let unsigned = from_slice::<u64>(json.as_bytes());
            assert_eq!(unsigned, Ok(number.unsigned_abs()), "{json}");
        }
        assert_eq!(from_slice::<i64>(b"-3.0"), Ok(-3));
        for json in ["0.5", "1e400", "9007199254740993.0", "1e16", "-1e300"] {
            assert!(from_slice::<i64>(json.as_bytes()).is_err(), "{json}");
        }
    }
}
