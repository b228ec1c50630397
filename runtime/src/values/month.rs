//! Civil months.

use std::fmt;
use std::str::FromStr;

use super::{Date, ParseError, scan, serde_by_codec};
use crate::codec::{Decode, Encode, Fault, Out, Value};

const EXPECTED: &str = "a month such as 2026-01";

/// A month of a year between 1 and 9999: `2026-01`.
///
/// A text that carries a day, or a day and a time, is read as the month that is written in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Date,
}

impl Month {
    /// A month; `None` when `month` is not 1 to 12 or the year not 1 to 9999.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        match Date::new(year, month, 1) {
            Some(first) => Some(Self { first }),
            None => None,
        }
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.first.year()
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.first.month()
    }

    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    fn to_bytes(self) -> [u8; 7] {
        let mut bytes = [0; 7];
        bytes.copy_from_slice(&self.first.to_bytes()[..7]);
        bytes
    }
}

impl From<Date> for Month {
    /// The month that the date is in.
    fn from(date: Date) -> Self {
        Self {
            first: date.first_of_month(),
        }
    }
}

impl FromStr for Month {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let error = || ParseError::new(text, EXPECTED);
        if text.len() > 7 {
            return text.parse().map(Date::into).map_err(|_| error());
        }
        let [y0, y1, y2, y3, b'-', m0, m1] = *text.as_bytes() else {
            return Err(error());
        };
        let bytes = [y0, y1, y2, y3, b'-', m0, m1, b'-', b'0', b'1'];
        Date::from_bytes(&bytes).map(Self::from).ok_or_else(error)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(scan::ascii(&self.to_bytes()))
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Decode for Month {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        Ok(value.lent("0001-01")?.parse()?)
    }
}

impl Encode for Month {
    fn encode(&self, out: Out<'_>) {
        out.text(scan::ascii(&self.to_bytes()));
    }
}

serde_by_codec!(Month);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn longer_texts_name_their_month() {
        let month = Month::new(2026, 1).unwrap();
        for text in ["2026-01", "2026-01-31", "2026-01-31T00:00:00Z"] {
            assert_eq!(text.parse(), Ok(month), "{text}");
        }
        assert_eq!(Month::from(Date::new(2026, 1, 31).unwrap()), month);
        assert_eq!(month.first_day().to_string(), "2026-01-01");
    }

    #[test]
    fn what_is_no_month() {
        for text in [
            "",
            "2026",
            "2026-1",
            "2026-13",
            "2026-00",
            "0000-01",
            "2026-01-32",
            "2026-01x",
            "2026/01",
        ] {
            let error = text.parse::<Month>().unwrap_err();
            assert!(error.to_string().ends_with(EXPECTED), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn round_trip(year in 1..=9999_u16, month in 1..=12_u8) {
            let month = Month::new(year, month).unwrap();
            prop_assert_eq!(month.to_string().parse(), Ok(month));
        }
    }
}
