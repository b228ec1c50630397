//! Exact decimal numbers.
//!
//! The type is rust_decimal's own: it is stable, it has the arithmetic that money needs, and other crates know it. What
//! is ours is how it is read and written, which is why its serde feature is not used: a JSON number is read from its
//! text and written as its text, and never passes through a float.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::ParseError;
use crate::codec::{Decode, Encode, Fault, Out, Value};

/// The most digits after the point.
const MAX_SCALE: i64 = 28;

/// Reads a JSON number exactly.
///
/// # Errors
///
/// When the text is not a number, or a number that 96 bits and 28 places after the point cannot hold exactly.
fn exact(text: &str) -> Result<Decimal, ParseError> {
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Err(ParseError::new(text, "a number"));
    }
    let too_long = || {
        ParseError::new(
            text,
            "a number of at most 28 digits, at most 28 of them after the point",
        )
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)),
        None => (text, 0),
    };
    if let (Ok(number), 0) = (Decimal::from_str_exact(mantissa), exponent) {
        return Ok(number);
    }
    shifted(mantissa, exponent).ok_or_else(too_long)
}

/// An exponent; one that 64 bits do not hold is far beyond all limits anyway.
fn exponent_of(text: &str) -> i64 {
    text.parse().unwrap_or(if text.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    })
}

/// The number `mantissa` with its point moved, when it can be held exactly.
fn shifted(mantissa: &str, exponent: i64) -> Option<Decimal> {
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut digits: i128 = 0;
    let mut scale = i64::try_from(fraction.len()).ok()?;
    for byte in whole
        .bytes()
        .chain(fraction.bytes())
        .filter(|byte| *byte != b'-')
    {
        digits = digits
            .checked_mul(10)?
            .checked_add(i128::from(byte.wrapping_sub(b'0')))?;
    }
    if digits == 0 {
        return Some(Decimal::ZERO);
    }
    scale = scale.saturating_sub(exponent);
    while scale > MAX_SCALE && digits % 10 == 0 {
        digits /= 10;
        scale -= 1;
    }
    while scale < 0 {
        digits = digits.checked_mul(10)?;
        scale += 1;
    }
    if mantissa.starts_with('-') {
        digits = -digits;
    }
    Decimal::try_from_i128_with_scale(digits, u32::try_from(scale).ok()?).ok()
}

/// The number in a text, as some servers send amounts.
fn in_quotes(text: &str) -> Option<&str> {
    let number = text.strip_prefix('"')?.strip_suffix('"')?;
    let is_spelled = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'));
    let is_number = is_spelled && serde_json::from_str::<serde_json::Number>(number).is_ok();
    is_number.then_some(number)
}

impl Decode for Decimal {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.raw(|json| {
            if json.is_blank() {
                return Ok(Decimal::ZERO);
            }
            let text = json.as_str();
            Ok(exact(in_quotes(text).unwrap_or(text))?)
        })
    }
}

impl Encode for Decimal {
    fn encode(&self, out: Out<'_>) {
        let mut text = StackText::default();
        // The buffer is longer than any decimal, so nothing can fail.
        let _ = write!(text, "{self}");
        out.raw(text.as_str());
    }
}

/// Text on the stack: sign, 29 digits, point and a leading zero fit well.
#[derive(Default)]
struct StackText {
    bytes: [u8; 32],
    length: usize,
}

impl StackText {
    fn as_str(&self) -> &str {
        super::scan::ascii(&self.bytes[..self.length])
    }
}

impl Write for StackText {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.length + text.len();
        let place = self
            .bytes
            .get_mut(self.length..end)
            .ok_or(std::fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{from_slice, to_vec};
    use proptest::prelude::*;

    fn written(json: &str) -> String {
        let number: Decimal = from_slice(json.as_bytes()).unwrap();
        String::from_utf8(to_vec(&number).unwrap()).unwrap()
    }

    #[test]
    fn digits_survive() {
        for json in [
            "0",
            "0.1",
            "-0.1",
            "10.50",
            "123456789012345.67",
            "79228162514264337593543950335",
            "-79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "1.0000000000000000000000000000",
        ] {
            assert_eq!(written(json), json);
        }
    }

    #[test]
    fn exponents_are_worked_out() {
        for (json, number) in [
            ("1e3", "1000"),
            ("1E+3", "1000"),
            ("1.50e1", "15"),
            ("1.5E-3", "0.0015"),
            ("-2e0", "-2"),
            ("10E-29", "0.0000000000000000000000000001"),
            ("0e400", "0"),
            ("0E-400", "0"),
            ("0.10000000000000000000000000000000000000", "0.1"),
            (
                "7.9228162514264337593543950335e28",
                "79228162514264337593543950335",
            ),
        ] {
            assert_eq!(written(json), number, "{json}");
        }
    }

    #[test]
    fn what_cannot_be_held_is_refused() {
        for json in [
            "1E-30",
            "1e400",
            "1e29",
            "1e99999999999999999999",
            "-1e-99999999999999999999",
            "79228162514264337593543950336",
            "99999999999999999999999999999",
            "0.12345678901234567890123456789",
            "1234567890123456789012345678901234567890123456789",
        ] {
            let error = from_slice::<Decimal>(json.as_bytes()).unwrap_err();
            assert!(
                error
                    .message
                    .contains("expected a number of at most 28 digits"),
                "{error}"
            );
        }
        for json in [
            "\"12.50\"",
            "\"-0.10\"",
            "\"1e2\"",
            "\"12345678901234567890.12\"",
        ] {
            let number = from_slice::<Decimal>(json.as_bytes()).unwrap();
            let same = from_slice::<Decimal>(json.trim_matches('"').as_bytes());
            assert_eq!(Ok(number), same, "{json}");
        }
        for json in [
            "\"1,5\"",
            "\"\"",
            "\" 1\"",
            "\"1 \"",
            "\"+1\"",
            "\"1.\"",
            "\"01\"",
            "\"1-2\"",
            "\"\\u0031\"",
            "true",
            "null",
            "[]",
            "{}",
        ] {
            let error = from_slice::<Decimal>(json.as_bytes()).unwrap_err();
            assert!(error.message.contains("expected a number"), "{error}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(digits in -79_228_162_514_264_337_593_543_950_335_i128..=79_228_162_514_264_337_593_543_950_335, scale in 0..=28_u32) {
            let number = Decimal::from_i128_with_scale(digits, scale);
            let json = to_vec(&number).unwrap();
            let back: Decimal = from_slice(&json).unwrap();
            prop_assert_eq!(back, number);
            prop_assert_eq!(back.scale(), number.scale());
        }

        #[test]
        fn any_number_is_read_or_refused(text in "-?(0|[1-9][0-9]{0,35})([.][0-9]{1,35})?([eE][-+]?[0-9]{1,3})?") {
            if let Ok(number) = from_slice::<Decimal>(text.as_bytes()) {
                let float: f64 = text.parse().unwrap();
                let same: f64 = number.to_string().parse().unwrap();
                prop_assert_eq!(float.abs(), same.abs());
            }
        }
    }
}
