//! For a person at a terminal: grouped by resource, worst first.

use std::fmt::Write as _;

use super::escape::printable;
use super::excerpt::excerpt;
use super::report::{Entry, Report, fact, word};
use crate::settings::Severity;
use crate::{Rename, Side};

/// Names of operations that are listed before the rest is only counted.
const OPERATIONS: usize = 6;

/// The report as text, with ANSI colours when wanted.
pub fn terminal(report: &Report, colour: bool) -> String {
    let paint = Paint(colour);
    let mut out = format!(
        "{} → {}\npolicy {} · {} · next version of the crate: {}\n",
        paint.bold(&printable(&report.old.label)),
        paint.bold(&printable(&report.new.label)),
        word(&report.policy),
        report.tally(),
        report.next(),
    );
    for (resource, entries) in report.groups() {
        let _ = writeln!(out, "\n{}", paint.bold(&printable(&resource)));
        for entry in entries {
            change(&mut out, paint, entry);
        }
    }
    if let Some(words) = report.taken_back() {
        let _ = writeln!(out, "\n{words}");
    }
    for note in &report.notes {
        let _ = writeln!(
            out,
            "\n{} {}",
            paint.faint(&printable(&note.rule)),
            printable(&note.text)
        );
    }
    if !report.undecided.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("not compared"));
        for undecided in &report.undecided {
            let _ = writeln!(
                out,
                "  {}: {}",
                printable(&undecided.at),
                printable(&undecided.what)
            );
        }
    }
    out
}

fn change(out: &mut String, paint: Paint, entry: &Entry) {
    let change = &entry.change;
    let severity = entry.shown_severity();
    let _ = writeln!(
        out,
        "  {} {} {}: {}",
        paint.verdict(severity, &format!("{severity:<8}")),
        paint.faint(change.rule.id()),
        paint.bold(&printable(&change.target)),
        printable(&change.title),
    );
    let mut line = |name: &str, text: String| {
        let _ = writeln!(
            out,
            "           {} {text}",
            paint.faint(&format!("{name}:"))
        );
    };
    for (on, verdict, why) in entry.verdicts() {
        let text = format!("{}. {}", paint.verdict(&verdict, &verdict), printable(why));
        line(on, text);
    }
    if change.old.is_some() || change.new.is_some() {
        line("was", side(change.old.as_ref()));
        line("is", side(change.new.as_ref()));
    }
    if let Some(rename) = &change.rename {
        line("rename", rename_words(rename));
    }
    if let Some(words) = &change.against_policy {
        line("against the policy", printable(words));
    }
    if let Some(witness) = &change.witness {
        let (fits, not) = sides_of(witness.valid);
        let text = printable(&excerpt(&witness.json).to_string());
        line(
            "witness",
            format!("{text} fits the {fits} schema, not the {not} one"),
        );
    }
    if entry.severity >= Severity::Risky {
        line("safer", printable(change.rule.explanation().safely));
    }
    line("reached by", reached_by(entry));
    if let Some(accepted) = &entry.acknowledged {
        line("acknowledged", printable(&accepted.words()));
    }
    if let Some(position) = entry.position() {
        line("at", printable(&position));
    }
    line("id", printable(&entry.id));
}

fn side(value: Option<&serde_json::Value>) -> String {
    value.map_or_else(
        || "not there".to_owned(),
        |value| printable(&fact_on_a_line(value)),
    )
}

/// A text bare, anything else as JSON on one line.
fn fact_on_a_line(value: &serde_json::Value) -> String {
    if value.is_string() {
        fact(value)
    } else {
        value.to_string()
    }
}

/// How sure a rename is.
pub(super) fn rename_words(rename: &Rename) -> String {
    match rename {
        Rename::Declared => "declared by the schema".to_owned(),
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
