//! Restricted and deprecated marks, against the vendor's policy of announcing.

use mews_connector_language::model::{Deprecated, Status};
use serde_json::{Value, json};

use super::Walk;
use crate::edit::{At, Edit, Fact, Marked, Notice};

impl Walk<'_> {
    /// Compares the marks of two sides of the same thing.
    pub(super) fn marks(&mut self, at: &At, marked: Marked, old: &Status, new: &Status) {
        if old.restricted != new.restricted {
            let title = if new.restricted {
                "became restricted"
            } else {
                "is no longer restricted"
            };
            let at = at
                .part(at.target.clone(), (&["restricted"], &["restricted"]), "")
                .claims_of(at);
            let edit = Edit::new(Fact::Restricted(new.restricted), &at, title);
            self.add(edit.values(json!(old.restricted), json!(new.restricted)));
        }
        let restricted = new.restricted;
        let at = at
            .part(at.target.clone(), (&["deprecated"], &["deprecated"]), "")
            .claims_of(at);
        match (&old.deprecated, &new.deprecated) {
            (None, None) => {}
            (None, Some(new)) => {
                let title = match &new.gone_on {
                    Some(date) => format!("deprecated; fails from {date}"),
                    None => "deprecated, without a date from which it fails".to_owned(),
                };
                let mut edit = Edit::new(Fact::Deprecated(marked), &at, title);
                edit.against_policy = announcement(new).filter(|_| !restricted);
                self.add(edit.values(None, show(new)));
            }
            (Some(old), None) => {
                let edit = Edit::new(Fact::Undeprecated, &at, "no longer deprecated");
                self.add(edit.values(show(old), None));
            }
            (Some(old), Some(new)) => self.dates(&at, old, new, restricted),
        }
    }

    fn dates(&mut self, at: &At, old: &Deprecated, new: &Deprecated, restricted: bool) {
        if old.gone_on != new.gone_on {
            let earlier = match (&old.gone_on, &new.gone_on) {
                (Some(old), Some(new)) => new < old,
                (Some(_), None) => true,
                (None, _) => false,
            };
            let date = |date: &Option<String>| date.clone().unwrap_or_else(|| "none".to_owned());
            let (from, to) = (date(&old.gone_on), date(&new.gone_on));
            let title = format!("date from which it fails changed from {from} to {to}");
            let mut edit = Edit::new(Fact::Date { earlier }, at, title);
            if earlier && !restricted {
                edit.against_policy = Some(match &new.gone_on {
                    Some(new) => {
                        format!("announced dates move later only, and {new} is earlier than {from}")
                    }
                    None => "an announced date is not taken back".to_owned(),
                });
            }
            self.add(edit.values(json!(old.gone_on), json!(new.gone_on)));
        }
        if (&old.since, &old.instead) != (&new.since, &new.instead) {
            let title = "what the deprecation says changed";
            let edit = Edit::new(Fact::Docs, at, title);
            self.add(edit.values(show(old), show(new)));
        }
    }

    /// Whether a removal was announced, and what the policy says of it when it is not kept.
    pub(super) fn notice(&self, status: &Status) -> (Notice, Option<String>) {
        let today = self.today;
        let (notice, against) = match &status.deprecated {
            None => (
                Notice::None,
                Some("removed without a deprecation".to_owned()),
            ),
            Some(Deprecated { gone_on: None, .. }) => (
                Notice::Early,
                Some("removed although no date was announced".to_owned()),
            ),
            Some(Deprecated {
                gone_on: Some(date),
                ..
            }) => match today {
                None => (Notice::Undated, None),
                Some(today) if date.as_str() > today => (
                    Notice::Early,
                    Some(format!("removed by {today}, before the announced {date}")),
                ),
                Some(_) => (Notice::Kept, None),
            },
        };
        (notice, against.filter(|_| !status.restricted))
    }
}

impl At {
    fn claims_of(mut self, other: &Self) -> Self {
        self.claims.clone_from(&other.claims);
        self
    }
}

/// What the policy wants of an announcement: a year ahead, a day in January, something to use instead.
fn announcement(of: &Deprecated) -> Option<String> {
    let mut missing = Vec::new();
    match (&of.since, &of.gone_on) {
        (_, None) => missing.push("no date from which it fails is announced".to_owned()),
        (Some(since), Some(gone)) if !a_year_apart(since, gone) => {
            missing.push(format!("{since} to {gone} is less than a year of notice"));
        }
        _ => {}
    }
    if let Some(gone) = &of.gone_on
        && gone.get(5..7) != Some("01")
    {
        missing.push(format!("{gone} is not in January"));
    }
    if of.instead.is_empty() {
        missing.push("nothing is named to be used instead".to_owned());
    }
    (!missing.is_empty()).then(|| missing.join("; "))
}

/// Whether the second date is at least a year after the first; both are `YYYY-MM-DD`.
fn a_year_apart(from: &str, to: &str) -> bool {
    let next = from
        .get(..4)
        .and_then(|year| year.parse::<u32>().ok())
        .and_then(|year| Some(format!("{:04}{}", year + 1, from.get(4..)?)));
    next.is_some_and(|next| to >= next.as_str())
}

fn show(of: &Deprecated) -> Value {
    json!({ "since": of.since, "gone_on": of.gone_on, "instead": of.instead })
}
