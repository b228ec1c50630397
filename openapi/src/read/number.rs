//! Numbers of a document in one spelling: `255.0`, `2.55e2` and `255` are the same number.

use mews_connector_language::node::{Meaning, Node};
use serde_json::{Number, Value};

/// The longest number that is written out, in characters; the language reads no longer ones.
const LONGEST: usize = 40;

/// A count, when the value is a whole number that is not negative.
pub(super) fn count(node: &Node) -> Option<u64> {
    plain(node)?.parse().ok()
}

/// The number without an exponent and without zeros that say nothing; none when the value is no number or too long.
pub(super) fn plain(node: &Node) -> Option<String> {
    match node.meaning()? {
        Meaning::Null | Meaning::Bool(_) => None,
        _ => decimal(node.as_text()?),
    }
}

fn decimal(text: &str) -> Option<String> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Where the point stands among the digits.
    let point = i64::try_from(whole.len()).ok()? + i64::from(exponent);
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let digits = digits[leading..].trim_end_matches('0');
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    let point = point - i64::try_from(leading).ok()?;
    let longest = i64::try_from(LONGEST).ok()?;
    if digits.len() > LONGEST || !(-longest..=longest).contains(&point) {
        return None;
    }
    let before = usize::try_from(point).unwrap_or(0);
    let zeros = "0".repeat(usize::try_from(-point).unwrap_or(0));
    let number = if before == 0 {
        format!("0.{zeros}{digits}")
    } else if before >= digits.len() {
        format!("{digits}{}", "0".repeat(before - digits.len()))
    } else {
        format!("{}.{}", &digits[..before], &digits[before..])
    };
    let number = if negative {
        format!("-{number}")
    } else {
        number
    };
    (number.len() <= LONGEST).then_some(number)
}

/// A value in which whole numbers have no fraction.
pub(super) fn settled(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let whole = decimal(&number.to_string()).and_then(|text| text.parse::<i64>().ok());
            Value::Number(whole.map_or(number, Number::from))
        }
        Value::Array(items) => items.into_iter().map(settled).collect(),
        Value::Object(object) => object
            .into_iter()
            .map(|(key, value)| (key, settled(value)))
            .collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_spelling() {
        for (text, plain) in [
            ("255.0", "255"),
            ("2.55e2", "255"),
            ("1e3", "1000"),
            ("1E+3", "1000"),
            ("1000e-3", "1"),
            ("+7", "7"),
            (".50", "0.5"),
            ("5.", "5"),
            ("-0.010", "-0.01"),
            ("-0.0", "0"),
            ("0e999999", "0"),
            ("1e-3", "0.001"),
            ("99999999999999999999.5", "99999999999999999999.5"),
        ] {
            assert_eq!(decimal(text).as_deref(), Some(plain), "{text}");
        }
        for text in [
            "",
            "-",
            ".",
            "e3",
            "1e",
            "1e999",
            "1e99999999999",
            "1_000",
            "a",
            "1.2.3",
            "--1",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn counts_are_whole() {
        let count = |text: &str| count(&Node::plain(text));
        assert_eq!(count("255.0"), Some(255));
        assert_eq!(count("1e3"), Some(1000));
        assert_eq!(count("-1"), None);
        assert_eq!(count("1.5"), None);
        assert_eq!(count("true"), None);
        assert_eq!(
            settled(serde_json::json!({"a": [5.0, 1e2, 0.5]})),
            serde_json::json!({"a": [5, 100, 0.5]})
        );
    }
}
