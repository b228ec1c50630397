//! What a limit is compared with, and how a violation reads.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::Decimal;

use crate::operation::{Effect, Limit, Rule};
use crate::split::{Longest, Moment, is_too_long};

/// What stands in the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    Items(u64),
    Characters(u64),
    Number(String),
    Interval(Moment, Moment),
    /// Those properties of an object that a rule asks for.
    Properties(Vec<&'static str>),
    /// The positions of two equal items.
    Equal(usize, usize),
}

/// A limit that the request does not keep to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Where, such as `Messages[3].Text`.
    pub(crate) path: String,
    pub(crate) limit: Limit,
    pub(crate) found: Found,
}

impl Found {
    /// Whether the rule speaks of this and allows it; `None` when it speaks of something else.
    pub(super) fn is_allowed(&self, rule: Rule) -> Option<bool> {
        match (rule, self) {
            (Rule::Items { min, max }, Self::Items(count))
            | (Rule::Length { min, max }, Self::Characters(count)) => {
                Some(within(*count, min, max))
            }
            (Rule::Range { min, max }, Self::Number(number)) => {
                let low = min.is_some_and(|min| compare(number, min) == Some(Ordering::Less));
                let high = max.is_some_and(|max| compare(number, max) == Some(Ordering::Greater));
                Some(!low && !high)
            }
            (rule, Self::Interval(start, end)) => {
                let longest = Longest::of(rule)?;
                Some(!is_too_long(*start, *end, longest))
            }
            (Rule::AtLeastOneOf(names), Self::Properties(there)) => {
                Some(names.iter().any(|name| there.contains(name)))
            }
            (Rule::Unique, Self::Equal(..)) => Some(false),
            _ => None,
        }
    }
}

fn within(count: u64, min: Option<u64>, max: Option<u64>) -> bool {
    min.is_none_or(|min| count >= min) && max.is_none_or(|max| count <= max)
}

/// Compares two numbers by their digits; `None` when one of them is not a number that an amount could be.
fn compare(left: &str, right: &str) -> Option<Ordering> {
    Some(decimal(left)?.cmp(&decimal(right)?))
}

fn decimal(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text)
        .or_else(|_| Decimal::from_scientific(text))
        .ok()
}

impl Violation {
    /// The whole message, with what to do about it.
    pub(crate) fn describe(&self, effect: Effect) -> String {
        let plain = !self.limit.property.contains(['[', '{']);
        let too_many = match (self.limit.rule, &self.found) {
            (Rule::Items { max, .. }, Found::Items(count)) => !within(*count, None, max),
            (rule, _) if Longest::of(rule).is_some() => true,
            _ => false,
        };
        let hint = match (plain && too_many, effect) {
            (false, _) => "",
            (true, Effect::Read) => "; `split` of the call asks for it in parts",
            (true, _) => "; `into_sub_requests` of the call makes several calls of it",
        };
        format!("{self}{hint}")
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str("the request ")?,
            path => write!(f, "`{path}` ")?,
        }
        match &self.found {
            Found::Items(1) => f.write_str("has 1 item")?,
            Found::Items(count) => write!(f, "has {count} items")?,
            Found::Characters(1) => f.write_str("has 1 character")?,
            Found::Characters(count) => write!(f, "has {count} characters")?,
            Found::Number(number) => write!(f, "is {number}")?,
            Found::Interval(start, end) => {
                write!(f, "reaches from {} to {}", start.json(), end.json())?;
            }
            Found::Properties(_) => {
                f.write_str("has none of the properties of which the API asks for one at least: ")?;
                let Rule::AtLeastOneOf(names) = self.limit.rule else {
                    return Ok(());
                };
                return write!(f, "`{}`", names.join("`, `"));
            }
            Found::Equal(first, second) => {
                return write!(
                    f,
                    "has equal items at [{first}] and [{second}], and all have to differ"
                );
            }
        }
        f.write_str(", and the API accepts ")?;
        match self.limit.rule {
            Rule::Items { min, max } | Rule::Length { min, max } => bounds(f, min, max),
            Rule::Range { min, max } => bounds(f, min, max),
            Rule::MaxMonths(1) => f.write_str("at most a month"),
            Rule::MaxMonths(months) => write!(f, "at most {months} months"),
            Rule::MaxDays(1) => f.write_str("at most a day"),
            Rule::MaxDays(days) => write!(f, "at most {days} days"),
            Rule::Unique => f.write_str("no equal items"),
            Rule::AtLeastOneOf(_) => f.write_str("one property at least"),
        }
    }
}

fn bounds<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    min: Option<T>,
    max: Option<T>,
) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) => write!(f, "{min} to {max}"),
        (Some(min), None) => write!(f, "at least {min}"),
        (None, Some(max)) => write!(f, "at most {max}"),
        (None, None) => f.write_str("anything"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE_TO_TWO: Rule = Rule::Items {
        min: Some(1),
        max: Some(2),
    };
    const LONG: Rule = Rule::Length {
        min: None,
        max: Some(2),
    };
    const SPLIT: &str = "; `split` of the call asks for it in parts";
    const INTO_SUB_REQUESTS: &str = "; `into_sub_requests` of the call makes several calls of it";

    fn describe(property: &'static str, rule: Rule, found: Found, effect: Effect) -> String {
        let violation = Violation {
            path: property.to_owned(),
            limit: Limit::new(property, rule),
            found,
        };
        violation.describe(effect)
    }

    #[test]
    fn what_can_be_split_says_how() {
        let items = |count, effect| describe("Ids", ONE_TO_TWO, Found::Items(count), effect);
        let three = "`Ids` has 3 items, and the API accepts 1 to 2";
        assert_eq!(items(3, Effect::Read), format!("{three}{SPLIT}"));
        assert_eq!(
            items(3, Effect::AdditiveWrite),
            format!("{three}{INTO_SUB_REQUESTS}")
        );
        assert_eq!(
            items(0, Effect::Read),
            "`Ids` has 0 items, and the API accepts 1 to 2"
        );

        let day = |text| Moment::parse(text).unwrap();
        let interval = Found::Interval(day("2026-02-01"), day("2026-05-03"));
        assert_eq!(
            describe(
                "Days",
                Rule::MaxMonths(2),
                interval.clone(),
                Effect::MeteredRead
            ),
            format!(
                "`Days` reaches from \"2026-02-01\" to \"2026-05-03\", and the API accepts at most 2 months{INTO_SUB_REQUESTS}"
            )
        );
        assert_eq!(
            describe("Filter.Days", Rule::MaxMonths(1), interval, Effect::Read),
            format!(
                "`Filter.Days` reaches from \"2026-02-01\" to \"2026-05-03\", and the API accepts at most a month{SPLIT}"
            )
        );
    }

    #[test]
    fn what_cannot_be_split_does_not() {
        for (property, rule, found, message) in [
            (
                "Things[].Ids",
                ONE_TO_TWO,
                Found::Items(3),
                "`Things[].Ids` has 3 items, and the API accepts 1 to 2",
            ),
            (
                "Names{}",
                ONE_TO_TWO,
                Found::Items(3),
                "`Names{}` has 3 items, and the API accepts 1 to 2",
            ),
            (
                "Ids",
                Rule::Unique,
                Found::Equal(0, 2),
                "`Ids` has equal items at [0] and [2], and all have to differ",
            ),
            (
                "Ids",
                Rule::Items {
                    min: Some(2),
                    max: None,
                },
                Found::Items(1),
                "`Ids` has 1 item, and the API accepts at least 2",
            ),
            (
                "Text",
                LONG,
                Found::Characters(3),
                "`Text` has 3 characters, and the API accepts at most 2",
            ),
            (
                "Text",
                Rule::Length {
                    min: Some(2),
                    max: None,
                },
                Found::Characters(1),
                "`Text` has 1 character, and the API accepts at least 2",
            ),
        ] {
            assert_eq!(describe(property, rule, found, Effect::Read), message);
        }
    }

    #[test]
    fn rules_speak_of_what_they_are_about() {
        assert_eq!(Found::Items(2).is_allowed(ONE_TO_TWO), Some(true));
        assert_eq!(Found::Items(3).is_allowed(ONE_TO_TWO), Some(false));
        assert_eq!(Found::Items(3).is_allowed(LONG), None);
        assert_eq!(Found::Characters(3).is_allowed(LONG), Some(false));
        assert_eq!(Found::Characters(3).is_allowed(Rule::Unique), None);
        assert_eq!(Found::Equal(0, 1).is_allowed(Rule::Unique), Some(false));
        assert_eq!(Found::Equal(0, 1).is_allowed(ONE_TO_TWO), None);
    }
}
