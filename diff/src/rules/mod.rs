//! The rules: what can happen to a schema, and what is to be said of it.
//!
//! A rule is data. Its id never changes its meaning: files of severities and of acknowledgements name it.

mod choices;
mod names;
mod operations;
mod requests;
mod responses;

use schemars::JsonSchema;
use serde::Serialize;

/// One rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rule {
    /// Its id: the letter of its group and a number.
    pub id: &'static str,
    /// The same in words, for places where an id says too little.
    pub name: &'static str,
    /// What happened.
    pub title: &'static str,
    /// Why it breaks or does not, by direction.
    pub reasoning: &'static str,
    /// A change that it speaks of.
    pub example: &'static str,
    /// How to make such a change without a break.
    pub safely: &'static str,
    /// Why the schema language cannot say it; such a rule never reports.
    pub inexpressible: Option<&'static str>,
}

impl Rule {
    /// The group that the rule belongs to.
    pub fn group(&self) -> &'static str {
        match self.id.as_bytes().first() {
            Some(b'A') => "operations",
            Some(b'B') => "properties of requests",
            Some(b'C') => "properties of responses",
            Some(b'D') => "enums and unions",
            _ => "models and names",
        }
    }
}

/// All rules in the order of their ids.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        operations::RULES,
        requests::RULES,
        responses::RULES,
        choices::RULES,
        names::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rule with this id or name, in any case of letters.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id.eq_ignore_ascii_case(id) || rule.name.eq_ignore_ascii_case(id))
}

/// The rule with an id that the comparison gave out.
pub(crate) fn rule(id: &str) -> &'static Rule {
    find(id).unwrap_or(&names::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_78_rules_and_each_is_told_apart() {
        assert_eq!(all().count(), 78);
        let ids: BTreeSet<_> = all().map(|rule| rule.id).collect();
        let names: BTreeSet<_> = all().map(|rule| rule.name).collect();
        assert_eq!((ids.len(), names.len()), (78, 78));
        for (group, count) in [('A', 23), ('B', 19), ('C', 12), ('D', 11), ('E', 13)] {
            for number in 1..=count {
                assert!(
                    find(&format!("{group}{number}")).is_some(),
                    "{group}{number}"
                );
            }
        }
    }

    #[test]
    fn every_rule_is_explained() {
        for rule in all() {
            for text in [rule.title, rule.reasoning, rule.example, rule.safely] {
                assert!(text.len() > 10, "{}: {text:?}", rule.id);
                assert!(!text.contains("  "), "{}: {text:?}", rule.id);
            }
            assert!(!rule.title.ends_with('.'), "{}", rule.id);
            assert!(
                rule.reasoning.ends_with('.') && rule.safely.ends_with('.'),
                "{}",
                rule.id
            );
        }
    }
}
