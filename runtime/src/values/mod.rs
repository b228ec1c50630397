//! The scalar types of the API.
//!
//! A type of its own is made where it keeps somebody from a mistake: identifiers that cannot be mixed up, money that is
//! never a float, instants that survive the year 9999, update values with their three states, secrets that do not print.
//! Currency, country and language codes, time zones, e-mail and web addresses, telephone numbers and postal codes are
//! plain `String`s: their lists grow without notice, the server is the judge of them, and a wrapper would protect from
//! nothing. The documentation of the property tells what the text is.

mod base64;
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "jiff-0_2",
    feature = "time"
))]
mod convert;
mod date;
mod date_time;
mod decimal;
mod duration;
mod hybrid_id;
mod id;
mod json;
mod month;
mod scan;
mod secret;
mod text_id;
mod unknown;
mod update;

pub use rust_decimal::Decimal;
pub use uuid::Uuid;

pub use self::base64::Base64;
pub use self::date::{Date, Weekday};
pub use self::date_time::{OutOfRange, UtcDateTime};
pub use self::duration::IsoDuration;
pub use self::hybrid_id::HybridId;
pub use self::id::Id;
pub use self::json::Json;
pub use self::month::Month;
pub use self::secret::Secret;
pub use self::text_id::TextId;
pub use self::unknown::{Unknown, UnknownValue};
pub use self::update::UpdateValue;
use crate::codec::head;

/// A text that is not a value of the type it was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    found: String,
    expected: &'static str,
}

impl ParseError {
    /// Keeps what was found, cut to a length that fits a message.
    pub(crate) fn new(found: &str, expected: &'static str) -> Self {
        Self {
            found: head(found).into_owned(),
            expected,
        }
    }
}

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "found {:?}, expected {}", self.found, self.expected)
    }
}

impl std::error::Error for ParseError {}

impl From<ParseError> for crate::codec::Fault {
    fn from(error: ParseError) -> Self {
        Self::new(error.to_string())
    }
}

/// Gives a type its serde impls, on top of its own.
macro_rules! serde_by_codec {
    ($type:ty $(, $generic:ident)?) => {
        impl$(<$generic>)? serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::codec::serialize(self, serializer)
            }
        }

        impl<'de $(, $generic)?> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::codec::deserialize(deserializer)
            }
        }
    };
}
use serde_by_codec;
