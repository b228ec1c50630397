//! For a pull request: folded, worst first, and within what GitHub takes as one comment.

use maud::html;

use super::escape::{cell, code, fence, html_code, mute, printable, prose, sentence};
use super::excerpt::excerpt;
use super::report::{Entry, Report, word};
use super::summary::summary;
use super::terminal::{rename_words, sides_of};
use super::words::{fact, meaning};
use crate::settings::Severity;

/// The most bytes of the report. GitHub takes 65,536 characters; what is left is for whoever writes around it.
pub const MAX: usize = 64_000;

/// Up to this size changes are told in full; from then on in a line each.
const FULL: usize = 48_000;

/// The report for a comment.
pub fn markdown(report: &Report) -> String {
    let mut out = Budget {
        text: head(report),
        full: true,
        left_out: 0,
    };
    let mut sections: Vec<(String, Vec<&Entry>)> = Vec::new();
    if report.changes.iter().any(|entry| entry.commit.is_some()) {
        sections = report.groups();
    } else {
        for entry in &report.changes {
            let heading = heading(entry);
            match sections.last_mut() {
                Some((last, entries)) if last == heading => entries.push(entry),
                _ => sections.push((heading.to_owned(), vec![entry])),
            }
        }
    }
    for (heading, entries) in &sections {
        out.section(&prose(heading), entries);
    }
    let mut text = out.text;
    if out.left_out > 0 {
        let rest = if out.left_out == 1 {
            "1 more change does".to_owned()
        } else {
            format!("{} more changes do", out.left_out)
        };
        text.push_str(&format!(
            "\n**{rest} not fit here.** `connector diff` with `--format html` shows all of them.\n"
        ));
    }
    text
}

fn heading(entry: &Entry) -> &'static str {
    match entry.severity {
        _ if entry.acknowledged.is_some() => "Acknowledged",
        Severity::Breaking => "Breaks calls",
        Severity::Source => "Breaks Rust source that upgrades",
        Severity::Risky => "Risky",
        Severity::Info => "Breaks nothing",
        Severity::None => "Without effect",
    }
}

fn head(report: &Report) -> String {
    let mut out = format!(
        "## Schema review: {}\n\n{} → {}, policy `{}`. Next version of the crate: **{}**.\n",
        report.tally(),
        code(&report.old.label),
        code(&report.new.label),
        word(&report.policy),
        prose(&report.next()),
    );
    let summary = summary(report);
    if !summary.is_empty() {
        out.push_str(&format!("\n{summary}\n"));
    }
    if let Some(words) = report.taken_back() {
        out.push_str(&format!("\n{words}.\n"));
    }
    for note in &report.notes {
        out.push_str(&format!("\n{}: {}\n", prose(&note.rule), prose(&note.text)));
    }
    if report.undecided.is_empty() {
        return out;
    }
    out.push_str("\n### Not compared\n\n");
    // They come from imported documents; a document full of them is not to push out the changes.
    for undecided in report.undecided.iter().take(20) {
        out.push_str(&format!(
            "- {}: {}\n",
            code(&undecided.at),
            prose(&undecided.what)
        ));
    }
    if report.undecided.len() > 20 {
        out.push_str(&format!("- and {} more\n", report.undecided.len() - 20));
    }
    out
}

/// Text that grows up to a limit, and what did not fit.
struct Budget {
    text: String,
    full: bool,
    left_out: usize,
}

impl Budget {
    fn section(&mut self, heading: &str, entries: &[&Entry]) {
        let mut heading = Some(format!("\n### {heading} ({})\n\n", entries.len()));
        let mut told_in_full = false;
        for entry in entries {
            let mut told = heading.clone().unwrap_or_default();
            if self.full {
                told.push_str(&detailed(entry));
                if self.text.len() + told.len() <= FULL {
                    self.text.push_str(&told);
                    (heading, told_in_full) = (None, true);
                    continue;
                }
                self.full = false;
                told = heading.clone().unwrap_or_default();
            }
            // A list does not begin right behind folded entries.
            if told_in_full {
                told.push('\n');
            }
            told.push_str(&brief(entry));
            // Once one is left out, all after it are: what stands here is the worst without a gap.
            if self.left_out == 0 && self.text.len() + told.len() <= MAX - 300 {
                self.text.push_str(&told);
                (heading, told_in_full) = (None, false);
            } else {
                self.left_out += 1;
            }
        }
    }
}

fn brief(entry: &Entry) -> String {
    let change = &entry.change;
    format!(
        "- {} {}: {}; {}\n",
        change.rule,
        code(&change.target),
        prose(&change.title),
        entry.reach()
    )
}

fn detailed(entry: &Entry) -> String {
    let change = &entry.change;
    let mut out = format!(
        "<details><summary>{} {}: {}; {}</summary>\n\n",
        change.rule,
        mute(&html_code(&change.target)),
        mute(&html! { (printable(&change.title)) }),
        entry.reach()
    );
    out.push_str("| | | why |\n| --- | --- | --- |\n");
    for (on, verdict, why) in entry.verdicts() {
        let gloss = meaning(on, &verdict).unwrap_or_default();
        out.push_str(&format!(
            "| {on} | **{verdict}**: {gloss} | {} |\n",
            cell(why)
        ));
    }
    out.push('\n');
    if let Some(rename) = &change.rename {
        out.push_str(&format!("A rename, {}.\n\n", rename_words(rename)));
    }
    if let Some(words) = &change.against_policy {
        out.push_str(&format!("Against the policy: {}\n\n", sentence(words)));
    }
    for (name, side) in [("Old", &change.old), ("New", &change.new)] {
        if let Some(value) = side {
            out.push_str(&format!("{name}:\n\n{}\n", fence("", &fact(value))));
        }
    }
    if let Some(witness) = &change.witness {
        let (fits, not) = sides_of(witness.valid);
        out.push_str(&format!(
            "JSON of {} that fits the {fits} schema and not the {not} one:\n\n{}\n",
            code(&witness.of),
            fence("json", &excerpt(&witness.json).to_string())
        ));
    }
    if let Some(snippet) = &change.snippet {
        out.push_str(&format!(
            "This stops compiling:\n\n{}\n",
            fence("rust", snippet)
        ));
    }
    if entry.severity >= Severity::Risky {
        out.push_str(&format!(
            "Safer: {}\n\n",
            prose(change.rule.explanation().safely)
        ));
    }
    if let Some(accepted) = &entry.acknowledged {
        out.push_str(&format!("Acknowledged: {}\n\n", prose(&accepted.words())));
    }
    let names: Vec<String> = entry.reached().into_keys().map(code).collect();
    if !names.is_empty() {
        out.push_str(&format!("Reached by {}.\n\n", names.join(", ")));
    }
    let at = entry
        .position()
        .map_or_else(String::new, |position| format!("At {}. ", code(&position)));
    out.push_str(&format!("{at}Id {}.\n\n</details>\n", code(&entry.id)));
    out
}
