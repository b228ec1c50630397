//! Changes that somebody has looked at and accepts, each with a reason, an owner and a day on which it ends.
//!
//! An acknowledgement names one change by its id, which contains what was there and what is there now. So it cannot cover
//! another change later, and whatever it no longer covers is an error instead of dead weight.

use std::collections::HashMap;

use mews_connector_language::{
    Diagnostic, Diagnostics, Place, Sources, is_date, problem_at, read_data,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A file of acknowledgements.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    /// The changes that are accepted.
    acknowledged: Vec<Acknowledgement>,
}

/// One change that is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    /// The id of the change, as every report prints it.
    pub change: String,
    /// Why it is accepted.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it holds, `YYYY-MM-DD`.
    pub expires: String,
}

impl Acknowledgement {
    /// `Nobody uses it. (Ada, until 2027-01-31)`.
    pub(crate) fn words(&self) -> String {
        format!("{} ({}, until {})", self.reason, self.owner, self.expires)
    }
}

/// The acknowledgements of a file.
#[derive(Debug, Clone, Default)]
pub struct Acknowledgements {
    list: Vec<Acknowledgement>,
    sources: Sources,
    name: String,
}

impl Acknowledgements {
    /// Reads a file; `name` is what problems call it.
    ///
    /// # Errors
    /// When the file does not have its form, or an acknowledgement lacks its reason, owner or date.
    pub fn read(name: &str, text: &str) -> Result<Self, Diagnostics> {
        let (file, sources) = read_data::<File>(name, text)?;
        let acks = Self {
            list: file.acknowledged,
            sources,
            name: name.to_owned(),
        };
        let mut problems = Vec::new();
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (at, ack) in acks.list.iter().enumerate() {
            for (key, text) in [("reason", &ack.reason), ("owner", &ack.owner)] {
                if text.trim().is_empty() {
                    problems.push(acks.problem(
                        at,
                        key,
                        "ack-empty",
                        format!("`{key}` says nothing"),
                        "an acknowledgement tells the next reader why it is there and whom to ask".to_owned(),
                    ));
                }
            }
            if !is_date(&ack.expires) {
                problems.push(acks.problem(
                    at,
                    "expires",
                    "ack-date",
                    format!("`{}` is not a date", ack.expires),
                    "write the last day on which it holds, such as 2027-01-31".to_owned(),
                ));
            }
            if let Some(first) = seen.insert(&ack.change, at) {
                problems.push(acks.problem(
                    at,
                    "change",
                    "ack-twice",
                    format!("`{}` is acknowledged twice", ack.change),
                    format!(
                        "number {} of the list is the other one; keep one of the two",
                        first + 1
                    ),
                ));
            }
        }
        if problems.is_empty() {
            Ok(acks)
        } else {
            Err(Diagnostics::new(problems, acks.sources.texts()))
        }
    }

    /// For each change, by its id, the acknowledgement that covers it on this day (`YYYY-MM-DD`).
    ///
    /// # Errors
    /// When an acknowledgement has expired, covers no change, or covers several.
    pub fn settle<'a>(
        &'a self,
        ids: &[&str],
        today: &str,
    ) -> Result<Vec<Option<&'a Acknowledgement>>, Diagnostics> {
        let mut covered = vec![None; ids.len()];
        let mut problems = Vec::new();
        for (at, ack) in self.list.iter().enumerate() {
            let found: Vec<usize> = (0..ids.len())
                .filter(|index| ids[*index] == ack.change)
                .collect();
            match found.as_slice() {
                [] => problems.push(self.unused(at, ack, ids)),
                [_, _, ..] => problems.push(self.problem(
                    at,
                    "change",
                    "ack-ambiguous",
                    format!("`{}` is the id of {} changes", ack.change, found.len()),
                    "an acknowledgement covers one change; settle the others before".to_owned(),
                )),
                [_] if ack.expires.as_str() < today => problems.push(self.problem(
                    at,
                    "expires",
                    "ack-expired",
                    format!("the acknowledgement of `{}` ended on {}", ack.change, ack.expires),
                    format!("today is {today}: ask {} whether it still holds, and date it anew or remove it", ack.owner),
                )),
                [index] => covered[*index] = Some(ack),
            }
        }
        if problems.is_empty() {
            Ok(covered)
        } else {
            Err(Diagnostics::new(problems, self.sources.texts()))
        }
    }

    fn unused(&self, at: usize, ack: &Acknowledgement, ids: &[&str]) -> Diagnostic {
        // The id of a change ends with a fingerprint of what changed into what.
        let same_place = |id: &&&str| stem(id) == stem(&ack.change);
        let help = match ids.iter().find(same_place) {
            Some(id) => format!(
                "the change at this place is now `{id}`: acknowledge that one, or remove this"
            ),
            None => "remove it: the change it covered is gone".to_owned(),
        };
        self.problem(
            at,
            "change",
            "ack-unused",
            format!("no change has the id `{}`", ack.change),
            help,
        )
    }

    fn problem(&self, at: usize, key: &str, id: &str, message: String, help: String) -> Diagnostic {
        let place = Place::file(&self.name)
            .key("acknowledged")
            .key(&at.to_string());
        problem_at(
            &self.sources,
            &place.key(key).value(),
            id,
            message,
            Some(help),
        )
    }
}

fn stem(id: &str) -> &str {
    id.rsplit_once(':').map_or(id, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "acknowledged:\n  - change: C2:Message.Text:0011aabb\n    reason: Nobody reads it.\n    owner: Ada\n    expires: 2027-01-31\n";

    fn refused(text: &str) -> String {
        let problems = Acknowledgements::read("acks.yaml", text).unwrap_err();
        problems.render_of(false, "the acknowledgements")
    }

    fn unsettled(ids: &[&str], today: &str) -> String {
        let acks = Acknowledgements::read("acks.yaml", GOOD).unwrap();
        let problems = acks.settle(ids, today).unwrap_err();
        problems.render_of(false, "the acknowledgements")
    }

    #[test]
    fn an_acknowledgement_covers_its_change_until_its_last_day() {
        let acks = Acknowledgements::read("acks.yaml", GOOD).unwrap();
        let ids = ["A1:messages/add:01234567", "C2:Message.Text:0011aabb"];
        let covered = acks.settle(&ids, "2027-01-31").unwrap();
        assert_eq!(covered[0], None);
        assert_eq!(covered[1].unwrap().owner, "Ada");
    }

    #[test]
    fn one_that_covers_nothing_is_an_error() {
        assert_eq!(
            unsettled(&["A1:messages/add:01234567"], "2026-01-01"),
            "error[ack-unused]: no change has the id `C2:Message.Text:0011aabb`\n --> acks.yaml:2:13\n  |\n\
             2 |   - change: C2:Message.Text:0011aabb\n  |             ^^^^^^^^^^^^^^^^^^^^^^^^\n  |\n  \
             = help: remove it: the change it covered is gone\n\n1 problem in the acknowledgements\n"
        );
        let changed = unsettled(&["C2:Message.Text:99999999"], "2026-01-01");
        let help = "= help: the change at this place is now `C2:Message.Text:99999999`: acknowledge that one, or remove this";
        assert!(changed.contains(help), "{changed}");
    }

    #[test]
    fn one_that_has_expired_or_covers_two_is_an_error() {
        let id = "C2:Message.Text:0011aabb";
        assert_eq!(
            unsettled(&[id], "2027-02-01"),
            "error[ack-expired]: the acknowledgement of `C2:Message.Text:0011aabb` ended on 2027-01-31\n --> acks.yaml:5:14\n  |\n\
             5 |     expires: 2027-01-31\n  |              ^^^^^^^^^^\n  |\n  \
             = help: today is 2027-02-01: ask Ada whether it still holds, and date it anew or remove it\n\n\
             1 problem in the acknowledgements\n"
        );
        let twice = unsettled(&[id, id], "2026-01-01");
        let message = "error[ack-ambiguous]: `C2:Message.Text:0011aabb` is the id of 2 changes\n --> acks.yaml:2:13";
        assert!(twice.starts_with(message), "{twice}");
    }

    #[test]
    fn what_is_not_said_or_said_wrongly_is_told_at_once() {
        let text = "acknowledged:\n  - change: A\n    reason: ' '\n    owner: Ada\n    expires: 2027-02-29\n  \
                    - change: A\n    reason: Because.\n    owner: Ada\n    expires: 2027-02-28\n";
        let said = refused(text);
        for line in [
            "error[ack-empty]: `reason` says nothing\n --> acks.yaml:3:13",
            "error[ack-date]: `2027-02-29` is not a date\n --> acks.yaml:5:14",
            "error[ack-twice]: `A` is acknowledged twice\n --> acks.yaml:6:13",
            "= help: number 1 of the list is the other one; keep one of the two",
            "3 problems in the acknowledgements",
        ] {
            assert!(said.contains(line), "{line}\n{said}");
        }
        assert!(refused("acknowleged: []\n").contains("= help: did you mean `acknowledged`?"));
        let incomplete =
            refused("acknowledged:\n  - change: A\n    owner: Ada\n    expires: 2027-01-31\n");
        assert!(
            incomplete.contains("error[missing-key]: the key `reason` is missing"),
            "{incomplete}"
        );
    }
}
