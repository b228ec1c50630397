//! For GitHub's log reader: a command per change, which becomes a remark at the line of the YAML.

use super::escape::{annotation, annotation_property, printable};
use super::report::{Entry, Report};
use crate::settings::Severity;

/// The report as commands of a GitHub workflow. GitHub shows ten of a kind at most, so the worst come first.
pub fn annotations(report: &Report) -> String {
    let mut out = String::new();
    for entry in &report.changes {
        if let Some(kind) = kind(entry) {
            out.push_str(&command(kind, entry));
        }
    }
    for note in &report.notes {
        let text = annotation(&printable(&note.text));
        let title = annotation_property(&printable(&note.rule));
        out.push_str(&format!("::notice title={title}::{text}\n"));
    }
    for undecided in &report.undecided {
        let text = format!("{}: {}", undecided.at, undecided.what);
        out.push_str(&format!(
            "::warning title=not compared::{}\n",
            annotation(&printable(&text))
        ));
    }
    out
}

/// How loud the remark is; none for what nobody notices.
fn kind(entry: &Entry) -> Option<&'static str> {
    match entry.severity {
        _ if entry.acknowledged.is_some() => Some("notice"),
        Severity::Breaking => Some("error"),
        Severity::Source | Severity::Risky => Some("warning"),
        Severity::Info => Some("notice"),
        Severity::None => None,
    }
}

fn command(kind: &str, entry: &Entry) -> String {
    let place = match &entry.change.position.new {
        Some(place) => format!(
            "file={},line={},col={},",
            annotation_property(&printable(&place.file)),
            place.line,
            place.column
        ),
        None => String::new(),
    };
    let mut text = format!(
        "{}: {}",
        printable(&entry.change.target),
        printable(&entry.change.title)
    );
    for (on, verdict, why) in entry.verdicts() {
        text.push_str(&format!("\n{on}: {verdict}. {}", printable(why)));
    }
    text.push_str(&format!(
        "\nreached by {}\nid {}",
        entry.reach(),
        printable(&entry.id)
    ));
    let title = annotation_property(&printable(&format!(
        "{} {}",
        entry.change.rule,
        entry.change.rule.explanation().name
    )));
    format!("::{kind} {place}title={title}::{}\n", annotation(&text))
}
