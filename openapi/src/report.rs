//! What an import did, and what it leaves to a person.

use std::fmt;

use indexmap::IndexMap;
use mews_connector_language::diagnostic::{SHOWN, and_more};
use serde::Serialize;
use serde_json::Value;

use crate::tree::Tree;

/// A fact that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Where: `models.Message.fields.Text.length`.
    pub at: String,
    /// What the schema said; none when it said nothing.
    pub was: Option<Value>,
    /// What it says now; none when it says nothing any more.
    pub now: Option<Value>,
}

/// Something that was left out for a reason known beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// The key of the document.
    pub key: String,
    /// Why it is not taken.
    pub why: String,
    /// Where it stood.
    pub places: Vec<String>,
}

/// What an import did. Nothing of the document is missing from the schema that is not named here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// What is new: operations, definitions, properties, values and cases.
    pub added: Vec<String>,
    /// Facts that changed.
    pub changed: Vec<Change>,
    /// What the schema has and the document no longer has.
    pub vanished: Vec<String>,
    /// Whether what vanished was removed.
    pub pruned: bool,
    /// What the document says and the language cannot, with its place.
    pub unsaid: Vec<(String, String)>,
    /// What was left out for a reason known beforehand.
    pub dropped: Vec<Dropped>,
    /// Where the schema says more than the document, which stays.
    pub kept: Vec<String>,
    /// Corrections that no longer fit the document.
    pub corrections: Vec<String>,
    /// What a person has to write or decide before the schema loads.
    pub decide: Vec<String>,
}

impl Report {
    /// Whether the schema is as it was.
    pub fn is_unchanged(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && (self.vanished.is_empty() || !self.pruned)
    }

    /// Whether a person has to write or decide something before the schema says what the document does.
    pub fn needs_a_person(&self) -> bool {
        !self.decide.is_empty() || !self.corrections.is_empty()
    }

    /// The operations that the schema has and the document does not.
    pub fn operations_lacking(&self) -> impl Iterator<Item = &str> {
        let vanished = self.vanished.iter();
        let operations = vanished.filter_map(|at| at.strip_prefix("operations."));
        operations.filter(|path| !path.contains('.'))
    }

    /// Compares two states of the schema. They are compared as JSON, but only what both have and what differs becomes JSON.
    pub(crate) fn compare(&mut self, old: &Tree, new: &Tree) {
        self.differ("api", json(&old.api).as_ref(), json(&new.api).as_ref());
        self.section("enums", &old.enums, &new.enums);
        self.section("ids", &old.ids, &new.ids);
        self.section("models", &old.models, &new.models);
        self.section("operations", &old.operations, &new.operations);
        self.section("unions", &old.unions, &new.unions);
    }

    /// Compares what both states have under the same names; what only the old one had is listed as vanished.
    fn section<T: Serialize + PartialEq>(
        &mut self,
        section: &str,
        old: &IndexMap<String, T>,
        new: &IndexMap<String, T>,
    ) {
        let mut names: Vec<_> = new.keys().collect();
        names.sort_unstable();
        for name in names {
            let at = below(section, name);
            match (old.get(name), new.get(name)) {
                (Some(was), Some(now)) if was != now => {
                    self.differ(&at, json(was).as_ref(), json(now).as_ref());
                }
                (None, _) => self.added.push(at),
                _ => {}
            }
        }
    }

    fn differ(&mut self, at: &str, old: Option<&Value>, new: Option<&Value>) {
        match (old, new) {
            (old, new) if old == new => {}
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                let gone = old.iter().filter(|(key, _)| !new.contains_key(*key));
                for (key, was) in gone {
                    self.differ(&below(at, key), Some(was), None);
                }
                for (key, now) in new {
                    self.differ(&below(at, key), old.get(key), Some(now));
                }
            }
            (None, Some(_)) if is_thing(at) => self.added.push(at.to_owned()),
            // What was removed is listed as vanished.
            (Some(_), None) if is_thing(at) => {}
            (old, new) => {
                self.changed.push(Change {
                    at: at.to_owned(),
                    was: old.cloned(),
                    now: new.cloned(),
                });
            }
        }
    }
}

fn json(facts: &impl Serialize) -> Option<Value> {
    serde_json::to_value(facts).ok()
}

/// The longest place that is told in full, in bytes. A place is remembered for everything that stands there.
const LONGEST: usize = 512;

/// The place of something within another place.
pub(crate) fn below(at: &str, key: &str) -> String {
    if at.is_empty() {
        return key.to_owned();
    }
    if at.len() <= LONGEST {
        return [at, ".", key].concat();
    }
    let start = (0..=LONGEST / 2).rev().find_map(|end| at.get(..end));
    format!("{}….{key}", start.unwrap_or_default())
}

/// Whether a path names an operation, definition, property, value or case, and not a fact of one.
fn is_thing(at: &str) -> bool {
    let steps: Vec<&str> = at.split('.').collect();
    match steps.as_slice() {
        [_, _] => true,
        [.., section, _] => matches!(
            *section,
            "fields" | "values" | "cases" | "request" | "response"
        ),
        _ => false,
    }
}

impl fmt::Display for Report {
    /// The report for a person; with `{:#}` every place of what is only counted otherwise.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_unchanged() {
            writeln!(f, "the schema already says what the document says")?;
        }
        list(f, "added", &self.added)?;
        let changed: Vec<String> = self
            .changed
            .iter()
            .map(|change| {
                format!(
                    "{}: {} → {}",
                    change.at,
                    show(change.was.as_ref()),
                    show(change.now.as_ref())
                )
            })
            .collect();
        list(f, "changed", &changed)?;
        let vanished = if self.pruned {
            "vanished, removed"
        } else {
            "vanished, kept (`--prune` removes)"
        };
        list(f, vanished, &self.vanished)?;
        let unsaid: Vec<String> = self
            .unsaid
            .iter()
            .map(|(at, what)| format!("{at}: {what}"))
            .collect();
        list(f, "not carried over", &unsaid)?;
        list(f, "corrections to look at", &self.corrections)?;
        list(f, "left for a person to write", &self.decide)?;
        let all = f.alternate();
        if !self.kept.is_empty() {
            writeln!(
                f,
                "said by the schema and not by the document: {}",
                self.kept.len()
            )?;
            if all {
                self.kept
                    .iter()
                    .try_for_each(|line| writeln!(f, "  {line}"))?;
            }
        }
        for Dropped { key, why, places } in &self.dropped {
            writeln!(f, "left out: `{key}`, {} times: {why}", places.len())?;
            if all {
                places
                    .iter()
                    .try_for_each(|place| writeln!(f, "  {place}"))?;
            }
        }
        Ok(())
    }
}

/// The longest line that is shown in full, in characters: a document may hold a name or a list of a million.
const LONGEST_LINE: usize = 1000;

/// A list under its title, of which the first hundred lines are shown, each cut to a readable length; with `{:#}` all.
fn list(f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title}: {}", lines.len())?;
    let shown = if f.alternate() { lines.len() } else { SHOWN };
    for line in lines.iter().take(shown) {
        match line.char_indices().nth(LONGEST_LINE) {
            Some((end, _)) if !f.alternate() => {
                let more = and_more(line.len() - end);
                writeln!(f, "  {} {more} bytes", &line[..end])?;
            }
            _ => writeln!(f, "  {line}")?,
        }
    }
    if lines.len() > shown {
        writeln!(
            f,
            "  {} (`--verbose` lists them)",
            and_more(lines.len() - shown)
        )?;
    }
    Ok(())
}

fn show(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    }
}
