//! What the vendor enforces on a value: sizes, ranges, patterns, and how long an interval may be.

use std::fmt;

/// What the vendor enforces on a value. For an update wrapper the limits concern the inner value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Number of items of a list or map.
    pub items: Bounds<u64>,
    /// What is enforced on each item of a list or value of a map.
    pub each: Option<Box<Limits>>,
    /// Whether the items of a list must differ.
    pub unique: bool,
    /// Length of a text in characters.
    pub length: Bounds<u64>,
    /// Numeric range, inclusive; decimal text, so that nothing is rounded.
    pub range: Bounds<String>,
    /// The longest interval.
    pub longest: Option<Longest>,
    /// A regular expression that the text matches.
    pub pattern: Option<String>,
}

/// What is enforced on a value of which nothing is said.
static NO_LIMITS: Limits = Limits {
    items: Bounds::OPEN,
    each: None,
    unique: false,
    length: Bounds::OPEN,
    range: Bounds::OPEN,
    longest: None,
    pattern: None,
};

impl Limits {
    /// What is enforced on each item of a list or value of a map.
    pub fn each(&self) -> &Self {
        self.each.as_deref().unwrap_or(&NO_LIMITS)
    }

    /// These limits, and those of items and values, from the outside in.
    pub fn levels(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |limits| limits.each.as_deref())
    }
}

/// How long an interval may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Longest {
    /// So many civil months. The vendor lets one more day pass.
    Months(u32),
    /// So many days, and no second more.
    Days(u32),
}

impl Longest {
    /// Its key in the schema.
    pub fn key(self) -> &'static str {
        match self {
            Self::Months(_) => "max_months",
            Self::Days(_) => "max_days",
        }
    }

    /// How many months or days.
    pub fn count(self) -> u32 {
        match self {
            Self::Months(count) | Self::Days(count) => count,
        }
    }

    /// Whether every interval that this allows is allowed by another limit. Between months and days the answer is yes
    /// only where it holds from whichever day the months are counted.
    pub fn fits(self, other: Self) -> bool {
        match (self, other) {
            (Self::Months(own), Self::Months(other)) | (Self::Days(own), Self::Days(other)) => {
                own <= other
            }
            (Self::Months(months), Self::Days(days)) => u64::from(months) * 31 < u64::from(days),
            (Self::Days(days), Self::Months(months)) => u64::from(days) <= u64::from(months) * 28,
        }
    }
}

impl fmt::Display for Longest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self {
            Self::Months(_) => "month",
            Self::Days(_) => "day",
        };
        let plural = if self.count() == 1 { "" } else { "s" };
        write!(f, "{} {unit}{plural}", self.count())
    }
}

/// Inclusive bounds, each of which may be open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The least value allowed.
    pub min: Option<T>,
    /// The greatest value allowed.
    pub max: Option<T>,
}

impl<T> Bounds<T> {
    /// Bounds that exclude nothing.
    pub const OPEN: Self = Self {
        min: None,
        max: None,
    };
}

impl<T: fmt::Display> Bounds<T> {
    /// The bounds in words, such as `1 to 1000`; nothing when both are open.
    pub fn words(&self) -> Option<String> {
        match (&self.min, &self.max) {
            (None, None) => None,
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        }
    }
}
