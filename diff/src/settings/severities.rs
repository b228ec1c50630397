//! How bad a change is over all its verdicts, and a file in which a team says otherwise.

use std::collections::BTreeMap;

use mews_connector_language::{Diagnostics, Place, problem_at, read_data};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::rules::Rule;
use crate::{Bump, Change, Deployed, Wire};

/// How bad a change is, over all verdicts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nobody notices.
    None,
    /// Nobody's code or calls break.
    Info,
    /// It depends on the peer or on how it is used.
    Risky,
    /// Only Rust source that upgrades breaks.
    Source,
    /// Calls break: on the wire, or in clients that are deployed.
    Breaking,
}

impl Severity {
    /// The word for it, as files and reports spell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Info => "info",
            Self::Risky => "risky",
            Self::Source => "source",
            Self::Breaking => "breaking",
        }
    }

    /// What the verdicts of a change amount to.
    pub fn of(change: &Change) -> Self {
        let wire = change.wire.worst();
        if wire == Wire::Breaks || change.deployed == Deployed::Fails {
            Self::Breaking
        } else if change.rust == Bump::Major {
            Self::Source
        } else if wire >= Wire::Depends
            || change.deployed >= Deployed::Degrades
            || change.against_policy.is_some()
        {
            Self::Risky
        } else if wire >= Wire::Safe || change.rust >= Bump::Minor {
            Self::Info
        } else {
            Self::None
        }
    }
}

/// A file of severities.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    /// The severity of each rule that is taken otherwise, by the id or name of the rule.
    severities: BTreeMap<String, Severity>,
}

/// The rules whose severity is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Severities {
    set: BTreeMap<Rule, Severity>,
}

impl Severities {
    /// Reads a file; `name` is what problems call it.
    ///
    /// # Errors
    /// When the file does not have its form, or names a rule that is none.
    pub fn read(name: &str, text: &str) -> Result<Self, Diagnostics> {
        let (file, sources) = read_data::<File>(name, text)?;
        let list = Place::file(name).key("severities");
        let mut set = BTreeMap::new();
        let mut problems = Vec::new();
        for (key, severity) in file.severities {
            let mut problem = |id: &str, message: String, help: &str| {
                let help = Some(help.to_owned());
                problems.push(problem_at(&sources, &list.key(&key), id, message, help));
            };
            match Rule::find(&key) {
                None => problem(
                    "unknown-rule",
                    format!("no rule is called `{key}`"),
                    "`connector diff --explain all` lists the rules",
                ),
                Some(rule) => {
                    if set.insert(rule, severity).is_some() {
                        problem(
                            "rule-twice",
                            format!("the severity of rule `{rule}` is set twice"),
                            "a rule has an id and a name; keep one of the two",
                        );
                    }
                }
            }
        }
        if problems.is_empty() {
            Ok(Self { set })
        } else {
            Err(Diagnostics::new(problems, sources.texts()))
        }
    }

    /// The severity of a change: what the file says of its rule, or else what its verdicts amount to.
    pub fn of(&self, change: &Change) -> Severity {
        match self.set.get(&change.rule) {
            Some(severity) => *severity,
            None => Severity::of(change),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_is_none_and_a_severity_that_is_none_are_told() {
        let refused = |text: &str| {
            let problems = Severities::read("severities.yaml", text).unwrap_err();
            problems.render_of(false, "the severities")
        };
        assert_eq!(
            refused("severities:\n  A1: info\n  Z9: risky\n"),
            "error[unknown-rule]: no rule is called `Z9`\n --> severities.yaml:3:3\n  |\n3 |   Z9: risky\n  |   ^^\n  |\n  \
             = help: `connector diff --explain all` lists the rules\n\n1 problem in the severities\n"
        );
        let wrong = refused("severities:\n  A1: terrible\n");
        assert!(
            wrong.contains("error[unknown-choice]: `terrible` is not a choice here"),
            "{wrong}"
        );
        assert!(refused("severity: {}\n").contains("did you mean `severities`?"));
        let twice = refused("severities:\n  A1: risky\n  operation-added: info\n");
        assert!(
            twice.contains("error[rule-twice]: the severity of rule `A1` is set twice"),
            "{twice}"
        );
        assert!(Severities::read("severities.yaml", "severities:\n  A1: breaking\n").is_ok());
    }
}
