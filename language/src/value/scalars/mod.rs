//! The built-in types, each described and decided once: its name, what a message asks for, an example, and which values
//! it has.
//!
//! A rule is as strict as what the vendor documents. Text that the vendor does not describe (telephone numbers, postal
//! codes, web addresses) is any text, so that nothing is refused which the server would take.

mod forms;

pub use forms::{decimal, instant, instant_or_date, instant_text, is_date, is_uuid, whole};

use std::ops::RangeInclusive;

use super::json::Json;
use crate::model::Scalar;
use crate::types::compare_decimals;
use forms::{
    is_base64, is_duration, is_email, is_language, is_subdivision, is_time_zone, is_upper,
};

/// What JSON a built-in type is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Any value.
    Any,
}

/// What there is to say about a built-in type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Its name in the schema language.
    pub name: &'static str,
    /// What JSON it is written as.
    pub kind: Kind,
    /// What a message says is expected, such as `a date such as 2026-01-31`.
    pub expected: &'static str,
    /// What an empty input field shows: an example, or the kind of value.
    pub hint: &'static str,
    /// A value as it is written; for texts without its quotation marks.
    pub example: &'static str,
}

macro_rules! scalars {
    ($($scalar:ident $name:literal $kind:ident $expected:literal $hint:literal $example:literal;)*) => {
        /// Every built-in type, in the order of the documentation.
        pub const SCALARS: &[Scalar] = &[$(Scalar::$scalar),*];

        impl Scalar {
            /// What there is to say about the type.
            pub fn facts(self) -> &'static Facts {
                match self {
                    $(Scalar::$scalar => &Facts {
                        name: $name,
                        kind: Kind::$kind,
                        expected: $expected,
                        hint: $hint,
                        example: $example,
                    },)*
                }
            }
        }
    };
}

scalars! {
    String "string" Text "a string" "text" "a";
    Bool "bool" Flag "true or false" "bool" "false";
    Int32 "int32" Number "a whole number of 32 bits" "whole number" "0";
    Int64 "int64" Number "a whole number of 64 bits" "whole number" "0";
    Uint64 "uint64" Number "a whole number of 64 bits that is not negative" "whole number" "0";
    Decimal "decimal" Number "a number of at most 28 digits" "decimal number" "0";
    Uuid "uuid" Text "a uuid" "uuid" "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    DateTime "datetime" Text "an instant such as 2026-01-31T12:00:00Z" "2026-01-31T12:00:00Z" "2026-01-31T12:00:00Z";
    Date "date" Text "a date such as 2026-01-31" "2026-01-31" "2026-01-31";
    Month "month" Text "a month such as 2026-01" "2026-01" "2026-01";
    Duration "duration" Text "an ISO 8601 duration such as P0Y0M1DT0H0M0S" "P0Y0M1DT0H0M0S" "P0Y0M1DT0H0M0S";
    TimeZone "timezone" Text "a time zone such as Europe/Prague" "Europe/Prague" "Europe/Prague";
    Currency "currency" Text "a currency code such as EUR" "EUR" "EUR";
    Country "country" Text "a country code such as CZ" "CZ" "CZ";
    CountrySubdivision "country_subdivision" Text "a subdivision code such as CZ-10" "CZ-10" "CZ-10";
    Language "language" Text "a language code such as en-GB" "en-GB" "en-GB";
    Email "email" Text "an e-mail address" "somebody@example.com" "a@b.example";
    Url "url" Text "a string" "https://example.com" "https://a.example";
    Tel "tel" Text "a string" "text" "+420123456789";
    PostalCode "postal_code" Text "a string" "text" "11000";
    Base64 "base64" Text "base64 text" "base64" "RmFrZQ==";
    Secret "secret" Text "a string" "text" "a";
    Json "json" Any "any JSON" "json" "null";
}

impl Scalar {
    /// Whether its values are JSON numbers.
    pub fn is_number(self) -> bool {
        self.facts().kind == Kind::Number
    }

    /// The least and the greatest number of a type of whole numbers.
    pub fn whole_numbers(self) -> Option<RangeInclusive<i128>> {
        match self {
            Self::Int32 => Some(i32::MIN.into()..=i32::MAX.into()),
            Self::Int64 => Some(i64::MIN.into()..=i64::MAX.into()),
            Self::Uint64 => Some(0..=u64::MAX.into()),
            _ => None,
        }
    }

    /// Whether a plain decimal number lies between the least and the greatest value; only whole numbers have such.
    pub fn reaches(self, number: &str) -> bool {
        self.whole_numbers().is_none_or(|held| {
            compare_decimals(number, &held.start().to_string()).is_ge()
                && compare_decimals(number, &held.end().to_string()).is_le()
        })
    }
}

/// Why a value is none of a built-in type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misfit {
    /// The broken rule: `type` for another kind of JSON, `digits` for a number that is too long, `format` or `month` for
    /// a text of the wrong form.
    pub rule: &'static str,
    /// What is expected instead.
    pub expected: &'static str,
}

/// Whether a value is one of a built-in type.
///
/// # Errors
///
/// The rule that the value breaks.
pub fn check(scalar: Scalar, value: &Json) -> Result<(), Misfit> {
    let Facts { kind, expected, .. } = *scalar.facts();
    let fits = match (kind, value) {
        (Kind::Any, _) | (Kind::Flag, Json::Bool(_)) => true,
        (Kind::Text, Json::String(text)) => return check_text(scalar, text),
        (Kind::Text, _) => return Err(misfit("type", Scalar::String.facts().expected)),
        (Kind::Number, Json::Number(text)) => match scalar.whole_numbers() {
            Some(held) => whole(text).is_some_and(|number| held.contains(&number)),
            None if decimal(text).is_none() => return Err(misfit("digits", expected)),
            None => true,
        },
        (Kind::Flag | Kind::Number, _) => false,
    };
    if fits {
        Ok(())
    } else {
        Err(misfit("type", expected))
    }
}

/// Whether a text has the form that a built-in text type demands; types that are no text demand none.
///
/// # Errors
///
/// The rule that the text breaks.
pub fn check_text(scalar: Scalar, text: &str) -> Result<(), Misfit> {
    let fits = match scalar {
        Scalar::Uuid => is_uuid(text),
        Scalar::DateTime => instant(text).is_some(),
        Scalar::Date => is_date(text),
        Scalar::Month => text.len() == 7 && is_date(&format!("{text}-01")),
        Scalar::Duration => is_duration(text),
        Scalar::TimeZone => is_time_zone(text),
        Scalar::Currency => text.len() == 3 && is_upper(text),
        // ISO 3166-1 has codes of two letters and of three; tax environments use those of three.
        Scalar::Country => (2..=3).contains(&text.len()) && is_upper(text),
        Scalar::CountrySubdivision => is_subdivision(text),
        Scalar::Language => is_language(text),
        Scalar::Email => is_email(text),
        Scalar::Base64 => is_base64(text),
        _ => true,
    };
    // A pattern tells digits, and not which numbers are months, so the month has a rule of its own.
    let rule = if scalar == Scalar::Month {
        "month"
    } else {
        "format"
    };
    if fits {
        Ok(())
    } else {
        Err(misfit(rule, scalar.facts().expected))
    }
}

fn misfit(rule: &'static str, expected: &'static str) -> Misfit {
    Misfit { rule, expected }
}

#[cfg(test)]
mod tests;
