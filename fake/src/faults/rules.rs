//! Which calls a fault happens to: a certain one, every one, or some by chance.

use serde::{Deserialize, Serialize};

use super::Fault;
use crate::journal::covers;
use crate::random::Random;

/// A fault and the calls it happens to.
///
/// ```
/// use mews_connector_fake::{Fault, FaultRule, Moment};
///
/// let second = FaultRule::new("orders/add", Fault::Close { when: Moment::Processed }).on_call(2);
/// let text = r#"{"operation": "orders/add", "call": 2, "fault": {"kind": "close", "when": "processed"}}"#;
/// assert_eq!(serde_json::from_str::<FaultRule>(text)?, second);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    #[serde(default = "every_operation")]
    pub(crate) operation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) call: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rate: Option<f64>,
    #[serde(default)]
    pub(crate) seed: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) times: Option<u64>,
    pub(crate) fault: Fault,
}

/// Stands for every operation, or for every action of a resource in `orders/*`.
const ANY: &str = "*";

fn every_operation() -> String {
    ANY.to_owned()
}

impl FaultRule {
    /// The fault happens to every call of `operation`: `orders/add`, or `orders/*` for all of a resource, or `*`.
    pub fn new(operation: impl Into<String>, fault: impl Into<Fault>) -> Self {
        FaultRule {
            operation: operation.into(),
            call: None,
            rate: None,
            seed: 0,
            times: None,
            fault: fault.into(),
        }
    }

    /// Only the call of this number, from 1 and counted from when the rule was made.
    #[must_use]
    pub fn on_call(mut self, number: u64) -> Self {
        self.call = Some(number);
        self
    }

    /// Only this share of the calls, from 0 to 1, drawn from `seed`: the same seed and calls, the same faults.
    #[must_use]
    pub fn at_rate(mut self, rate: f64, seed: u64) -> Self {
        self.rate = Some(rate);
        self.seed = seed;
        self
    }

    /// At most so many times.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Why the rule cannot be kept to, unless it can.
    pub(crate) fn problem(&self) -> Option<String> {
        if self.call == Some(0) {
            return Some("calls are counted from 1, so `call` cannot be 0".to_owned());
        }
        if self.call.is_some() && self.rate.is_some() {
            return Some(
                "`call` names one call and `rate` some by chance; give one of them".to_owned(),
            );
        }
        if self.rate.is_some_and(|rate| !(0.0..=1.0).contains(&rate)) {
            return Some("`rate` is a share from 0 to 1".to_owned());
        }
        match &self.fault {
            fault if fault.at_accept().is_some() && self.operation != ANY => Some(
                "no operation is known when a connection is accepted, so `operation` has to be `*`"
                    .to_owned(),
            ),
            Fault::Response(answer) if !(200..=999).contains(&answer.status) => {
                Some(format!("{} is not a final HTTP status", answer.status))
            }
            Fault::Echo { status } if !(200..=999).contains(status) => {
                Some(format!("{status} is not a final HTTP status"))
            }
            Fault::Replace { pointer, .. } | Fault::Remove { pointer }
                if !pointer.starts_with('/') =>
            {
                Some("`pointer` starts with a slash, as in `/Messages/*/Text`".to_owned())
            }
            Fault::Dribble { bytes: 0, .. } => Some("a piece has at least one byte".to_owned()),
            _ => None,
        }
    }

    fn is_about(&self, operation: &str) -> bool {
        covers(&self.operation, operation)
    }
}

/// A rule at work.
#[derive(Debug)]
struct Active {
    rule: FaultRule,
    seen: u64,
    happened: u64,
    random: Random,
}

impl Active {
    /// Sees a call that the rule is about, and tells whether the fault happens to it.
    fn sees(&mut self) -> bool {
        self.seen += 1;
        if self.rule.times.is_some_and(|times| self.happened >= times) {
            return false;
        }
        let happens = match (self.rule.call, self.rule.rate) {
            (Some(number), _) => number == self.seen,
            (None, Some(rate)) => self.random.chance(rate),
            (None, None) => true,
        };
        self.happened += u64::from(happens);
        happens
    }
}

/// All rules; of several that apply, the oldest wins, and the others do not count the call as theirs.
#[derive(Debug, Default)]
pub(crate) struct Rules(Vec<Active>);

impl Rules {
    pub(crate) fn push(&mut self, rule: FaultRule) {
        let random = Random::new(rule.seed);
        self.0.push(Active {
            rule,
            seen: 0,
            happened: 0,
            random,
        });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The rules and how often each fault has happened.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&FaultRule, u64)> {
        self.0.iter().map(|active| (&active.rule, active.happened))
    }

    /// What happens to a connection that was just accepted.
    pub(crate) fn for_connection(&mut self) -> Option<super::End> {
        self.first(|rule| rule.fault.at_accept().is_some())?
            .at_accept()
    }

    /// What happens to a call.
    pub(crate) fn for_call(&mut self, operation: &str) -> Option<Fault> {
        self.first(|rule| rule.fault.at_accept().is_none() && rule.is_about(operation))
            .cloned()
    }

    fn first(&mut self, applies: impl Fn(&FaultRule) -> bool) -> Option<&Fault> {
        let active = self
            .0
            .iter_mut()
            .find_map(|active| (applies(&active.rule) && active.sees()).then_some(&*active))?;
        Some(&active.rule.fault)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CannedResponse, Moment};
    use super::*;

    fn rules(all: impl IntoIterator<Item = FaultRule>) -> Rules {
        let mut rules = Rules::default();
        all.into_iter().for_each(|rule| rules.push(rule));
        rules
    }

    fn status(fault: Option<Fault>) -> u16 {
        match fault {
            Some(Fault::Response(answer)) => answer.status,
            _ => 0,
        }
    }

    #[test]
    fn a_rule_is_about_a_call_a_resource_or_all() {
        let answer = || CannedResponse::new(503);
        let mut rules = rules([
            FaultRule::new("orders/add", answer()).on_call(2),
            FaultRule::new("bills/*", answer()).times(1),
        ]);
        let seen = ["orders/add", "orders/add", "orders/add", "orders/getAll"];
        assert_eq!(
            seen.map(|operation| status(rules.for_call(operation))),
            [0, 503, 0, 0]
        );
        let seen = ["bills/getAll", "bills/add"];
        assert_eq!(
            seen.map(|operation| status(rules.for_call(operation))),
            [503, 0]
        );
        assert_eq!(rules.for_connection(), None);
        let happened: Vec<_> = rules.all().map(|(_, happened)| happened).collect();
        assert_eq!(happened, [1, 1]);
    }

    #[test]
    fn the_oldest_rule_that_applies_wins() {
        let mut rules = rules([
            FaultRule::new("*", CannedResponse::new(500)).times(1),
            FaultRule::new("*", CannedResponse::new(502)).times(1),
        ]);
        assert_eq!(
            [(); 3].map(|()| status(rules.for_call("a/b"))),
            [500, 502, 0]
        );
    }

    #[test]
    fn chance_comes_from_the_seed() {
        let drawn = |seed| {
            let mut rules =
                rules([FaultRule::new("*", CannedResponse::new(503)).at_rate(0.25, seed)]);
            (0..1000)
                .map(|_| status(rules.for_call("a/b")))
                .collect::<Vec<_>>()
        };
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
        let happened = drawn(1).iter().filter(|status| **status == 503).count();
        assert!((200..300).contains(&happened), "{happened}");
    }

    #[test]
    fn impossible_rules_are_told() {
        let close = |when| Fault::Close { when };
        for (rule, what) in [
            (
                FaultRule::new("*", CannedResponse::new(99)),
                "99 is not a final",
            ),
            (
                FaultRule::new("*", CannedResponse::new(500)).on_call(0),
                "from 1",
            ),
            (
                FaultRule::new("*", CannedResponse::new(500)).at_rate(1.5, 0),
                "0 to 1",
            ),
            (
                FaultRule::new("*", CannedResponse::new(500))
                    .at_rate(0.5, 0)
                    .on_call(1),
                "one of them",
            ),
            (
                FaultRule::new("a/b", close(Moment::Accepted)),
                "has to be `*`",
            ),
            (
                FaultRule::new(
                    "*",
                    Fault::Remove {
                        pointer: "a".to_owned(),
                    },
                ),
                "slash",
            ),
        ] {
            let problem = rule.problem().unwrap_or_default();
            assert!(problem.contains(what), "{problem}");
        }
        assert_eq!(FaultRule::new("a/b", close(Moment::Read)).problem(), None);
    }
}
