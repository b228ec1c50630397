//! The values of enums as JSON: texts, numbers or flags.

use std::borrow::Cow;

use super::json::Json;
use super::scalars::{self, Kind};
use crate::model::{Enum, EnumValue, Scalar};

impl Enum {
    /// Whether its values are texts.
    pub fn is_text(&self) -> bool {
        self.of.facts().kind == Kind::Text
    }

    /// One of its values as JSON.
    pub fn json(&self, value: &EnumValue) -> Json {
        match self.of.facts().kind {
            Kind::Number => Json::Number(value.name.clone()),
            Kind::Flag => Json::Bool(value.name == "true"),
            Kind::Text | Kind::Any => Json::text(&value.name),
        }
    }

    /// Whether some JSON is one of its values, however a number is spelled.
    pub fn holds(&self, value: &Json) -> bool {
        let text = match (self.of.facts().kind, value) {
            (Kind::Text, Json::String(text)) => Some(Cow::Borrowed(text.as_str())),
            (Kind::Number, Json::Number(text)) => spelled(self.of, text).map(Cow::Owned),
            (Kind::Flag, Json::Bool(flag)) => Some(Cow::Owned(flag.to_string())),
            _ => None,
        };
        text.is_some_and(|text| self.values.iter().any(|known| known.name == text))
    }
}

/// The one spelling that a value of an enum of this type has in a schema; none when the text is no such value.
pub fn spelled(of: Scalar, text: &str) -> Option<String> {
    match of.facts().kind {
        Kind::Text | Kind::Any => Some(text.to_owned()),
        Kind::Flag => matches!(text, "true" | "false").then(|| text.to_owned()),
        Kind::Number => {
            let value = Json::parse(text.as_bytes()).ok()?;
            scalars::check(of, &value).ok()?;
            match of.whole_numbers() {
                Some(_) => scalars::whole(text).map(|number| number.to_string()),
                None => scalars::decimal(text).map(|number| number.normalize().to_string()),
            }
        }
    }
}

/// A value as messages show it: in quotation marks where it is empty or holds blanks, so that its ends are seen.
pub fn shown(value: &str) -> Cow<'_, str> {
    if value.is_empty() || value.contains(char::is_whitespace) {
        Cow::Owned(format!("\"{value}\""))
    } else {
        Cow::Borrowed(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_value_are_seen() {
        for (value, expected) in [("", "\"\""), ("a b", "\"a b\""), ("<=", "<=")] {
            assert_eq!(shown(value), expected);
        }
    }

    #[test]
    fn a_value_has_one_spelling() {
        for (of, text, expected) in [
            (Scalar::String, " a ", Some(" a ")),
            (Scalar::Bool, "true", Some("true")),
            (Scalar::Bool, "True", None),
            (Scalar::Int32, "-1", Some("-1")),
            (Scalar::Int32, "-0", Some("0")),
            (Scalar::Int32, "1.0", Some("1")),
            (Scalar::Int32, "01", None),
            (Scalar::Int32, "2147483648", None),
            (Scalar::Int64, "2147483648", Some("2147483648")),
            (
                Scalar::Uint64,
                "18446744073709551615",
                Some("18446744073709551615"),
            ),
            (Scalar::Uint64, "-1", None),
            (Scalar::Decimal, "0.50", Some("0.5")),
            (Scalar::Decimal, "5e-1", Some("0.5")),
            (Scalar::Decimal, "-0.0", Some("0")),
            (Scalar::Decimal, "\"1\"", None),
            (Scalar::Decimal, "", None),
        ] {
            assert_eq!(spelled(of, text).as_deref(), expected, "{of:?} {text}");
        }
    }
}
