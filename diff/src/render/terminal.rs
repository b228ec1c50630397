//! For a person at a terminal: what breaks, worst first, then the rest by resource.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::escape::printable;
use super::excerpt::excerpt;
use super::report::{Entry, Report, word};
use super::summary::summary;
use super::words::{fact, meaning, wrapped};
use crate::settings::Severity;
use crate::{Rename, Side};

/// Names of operations that are listed before the rest is only counted.
const OPERATIONS: usize = 6;

/// The width of a line where no terminal tells its own.
pub const WIDTH: usize = 100;

/// Where the lines of a change begin.
const INDENT: usize = 11;

/// The report as text in lines of a width, with ANSI colours when wanted.
pub fn terminal(report: &Report, colour: bool, width: usize) -> String {
    let mut page = Page {
        out: String::new(),
        paint: Paint(colour),
        width,
        explained: BTreeSet::new(),
    };
    page.head(report);
    for (heading, entries) in sections(report) {
        page.heading(&heading);
        for entry in entries {
            page.change(entry);
        }
    }
    if let Some(words) = report.taken_back() {
        page.paragraph(&words);
    }
    for note in &report.notes {
        page.paragraph(&format!(
            "{} {}",
            printable(&note.rule),
            printable(&note.text)
        ));
    }
    if !report.undecided.is_empty() {
        page.heading("not compared");
        for undecided in &report.undecided {
            let (at, what) = (printable(&undecided.at), printable(&undecided.what));
            let text = wrapped(&format!("{at}: {what}"), 2, 4, width);
            let _ = writeln!(page.out, "  {text}");
        }
    }
    page.out
}

/// What breaks calls, worst first; then the rest by resource. Told by commits, the commits in their order.
fn sections(report: &Report) -> Vec<(String, Vec<&Entry>)> {
    let by_commit = report.changes.iter().any(|entry| entry.commit.is_some());
    if by_commit {
        return report.groups();
    }
    let breaks =
        |entry: &&Entry| entry.acknowledged.is_none() && entry.severity == Severity::Breaking;
    let mut breaking: Vec<&Entry> = report.changes.iter().filter(breaks).collect();
    breaking.sort_by_key(|entry| Reverse((entry.change.wire.worst(), entry.change.deployed)));
    let mut sections = vec![("what breaks".to_owned(), breaking)];
    sections.extend(report.groups().into_iter().map(|(name, entries)| {
        let rest = entries.into_iter().filter(|entry| !breaks(entry));
        (name, rest.collect())
    }));
    sections.retain(|(_, entries)| !entries.is_empty());
    sections
}

/// A page that is being written.
struct Page {
    out: String,
    paint: Paint,
    width: usize,
    /// The verdicts whose words were explained where they first stand.
    explained: BTreeSet<(String, String)>,
}

impl Page {
    fn head(&mut self, report: &Report) {
        let paint = self.paint;
        let (old, new) = (&report.old, &report.new);
        let _ = write!(
            self.out,
            "{} → {}",
            paint.bold(&printable(&old.label)),
            paint.bold(&printable(&new.label))
        );
        if old.version != new.version {
            let (old, new) = (printable(&old.version), printable(&new.version));
            let _ = write!(self.out, " · state of the API {old} → {new}");
        }
        let line = format!(
            "policy {} · {} · next version of the crate: {}",
            word(&report.policy),
            report.tally(),
            report.next(),
        );
        let _ = writeln!(self.out, "\n{}", wrapped(&line, 0, 2, self.width));
        let summary = summary(report);
        if !summary.is_empty() {
            self.paragraph(&summary);
        }
    }

    fn heading(&mut self, text: &str) {
        let _ = writeln!(self.out, "\n{}", self.paint.bold(&printable(text)));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.out, "\n{}", wrapped(text, 0, 0, self.width));
    }

    fn change(&mut self, entry: &Entry) {
        let change = &entry.change;
        let paint = self.paint;
        let severity = entry.shown_severity();
        let (rule, target) = (change.rule.id(), printable(&change.target));
        let first = INDENT.max(3 + severity.len()) + rule.len() + target.chars().count() + 3;
        let _ = writeln!(
            self.out,
            "  {} {} {}: {}",
            paint.verdict(severity, &format!("{severity:<8}")),
            paint.faint(rule),
            paint.bold(&target),
            wrapped(&printable(&change.title), first, INDENT, self.width),
        );
        for (on, verdict, why) in entry.verdicts() {
            let new = self.explained.insert((on.to_owned(), verdict.clone()));
            let meaning = meaning(on, &verdict).filter(|_| new);
            let gloss = meaning.map_or_else(String::new, |meaning| format!(" ({meaning})"));
            let text = format!("{verdict}{gloss}. {}", printable(why));
            self.verdict(on, &verdict, &text);
        }
        if change.old.is_some() || change.new.is_some() {
            self.line("was", &side(change.old.as_ref()));
            self.line("is", &side(change.new.as_ref()));
        }
        if let Some(rename) = &change.rename {
            self.line("rename", &rename_words(rename));
        }
        if let Some(words) = &change.against_policy {
            self.line("against the policy", &printable(words));
        }
        if let Some(witness) = &change.witness {
            let (fits, not) = sides_of(witness.valid);
            let text = printable(&excerpt(&witness.json).to_string());
            let text = format!("{text} fits the {fits} schema, not the {not} one");
            self.line("witness", &text);
        }
        if entry.severity >= Severity::Risky {
            self.line("safer", &printable(change.rule.explanation().safely));
        }
        self.line("reached by", &reached_by(entry));
        if let Some(accepted) = &entry.acknowledged {
            self.line("acknowledged", &printable(&accepted.words()));
        }
        if let Some(position) = entry.position() {
            self.line("at", &printable(&position));
        }
        self.line("id", &printable(&entry.id));
    }

    fn line(&mut self, name: &str, text: &str) {
        let first = INDENT + name.chars().count() + 2;
        let text = wrapped(text, first, INDENT + 2, self.width);
        let name = self.paint.faint(&format!("{name}:"));
        let _ = writeln!(self.out, "{:INDENT$}{name} {text}", "");
    }

    /// A line whose first word is a verdict.
    fn verdict(&mut self, on: &str, verdict: &str, text: &str) {
        let first = INDENT + on.chars().count() + 2;
        let text = wrapped(text, first, INDENT + 2, self.width);
        let rest = text.strip_prefix(verdict).unwrap_or(&text);
        let name = self.paint.faint(&format!("{on}:"));
        let verdict = self.paint.verdict(verdict, verdict);
        let _ = writeln!(self.out, "{:INDENT$}{name} {verdict}{rest}", "");
    }
}

fn side(value: Option<&serde_json::Value>) -> String {
    value.map_or_else(|| "not there".to_owned(), |value| printable(&fact(value)))
}

/// How sure a rename is.
pub(super) fn rename_words(rename: &Rename) -> String {
    match rename {
        Rename::Declared => "declared by the schema".to_owned(),
        Rename::VendorName => "known by the vendor's name".to_owned(),
        Rename::Inferred(percent) => format!("inferred, {percent} % alike; no verdict rests on it"),
    }
}

/// The side that allows a witness, and the other.
pub(super) fn sides_of(valid: Side) -> (&'static str, &'static str) {
    match valid {
        Side::Old => ("old", "new"),
        Side::New => ("new", "old"),
    }
}

fn reached_by(entry: &Entry) -> String {
    let reached = entry.reached();
    let mut text = entry.reach();
    if reached.is_empty() {
        return text;
    }
    let names: Vec<String> = reached
        .keys()
        .take(OPERATIONS)
        .map(|name| printable(name))
        .collect();
    let _ = write!(text, ": {}", names.join(", "));
    if reached.len() > OPERATIONS {
        let _ = write!(text, " and {} more", reached.len() - OPERATIONS);
    }
    text
}

/// Colours, or none.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.0 {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    fn faint(self, text: &str) -> String {
        self.with("2", text)
    }

    fn verdict(self, verdict: &str, text: &str) -> String {
        match verdict {
            "breaking" | "breaks" | "fails" | "major" => self.with("1;31", text),
            "source" | "risky" | "depends" | "degrades" | "undecided" => self.with("33", text),
            "safe" | "works" | "info" | "minor" => self.with("32", text),
            _ => self.with("2", text),
        }
    }
}
