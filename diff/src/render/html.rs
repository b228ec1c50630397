//! One page that needs nothing but itself: everything is in the document, the script only filters.
//!
//! Text is escaped by the templates. Elements end with a line break, so that two pages can be compared line by line.

use maud::{Markup, PreEscaped, html};

use super::escape::{html_code as code, html_sentence as sentence, printable, printable_lines};
use super::excerpt::excerpt;
use super::report::{Entry, Report, word};
use super::summary::summary;
use super::terminal::{rename_words, sides_of};
use super::words::{fact, meaning};
use crate::settings::Severity;

/// What the page can hide, worst first.
const SEVERITIES: [&str; 6] = [
    "breaking",
    "source",
    "risky",
    "info",
    "none",
    "acknowledged",
];

/// What the page may load and run: what is in it, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// The report as a page.
pub fn html(report: &Report) -> String {
    let title = format!(
        "{} → {}",
        printable(&report.old.label),
        printable(&report.new.label)
    );
    let page = html! {
        (PreEscaped("<!doctype html>")) "\n"
        html lang="en" { "\n"
            head { "\n"
                meta charset="utf-8"; "\n"
                meta name="viewport" content="width=device-width, initial-scale=1"; "\n"
                meta http-equiv="Content-Security-Policy" content=(PreEscaped(POLICY)); "\n"
                title { "Schema diff: " (title) } "\n"
                style { "\n" (PreEscaped(STYLE)) } "\n"
            } "\n"
            body { "\n"
                (head(report, &title))
                (changes(report))
                footer {
                    "Written by " code { "connector diff" } " " (env!("CARGO_PKG_VERSION"))
                    ". Nothing on this page is loaded from elsewhere."
                } "\n"
                script { "\n" (PreEscaped(SCRIPT)) } "\n"
            } "\n"
        } "\n"
    };
    page.into_string()
}

fn head(report: &Report, title: &str) -> Markup {
    let (old, new) = (&report.old.version, &report.new.version);
    let state = if old == new {
        new.clone()
    } else {
        format!("{old} → {new}")
    };
    let facts = [
        ("Changes", report.tally()),
        ("Policy", word(&report.policy)),
        ("Next version of the crate", report.next()),
        ("State of the API", state),
    ];
    html! {
        header { "\n"
            h1 { "What this schema change breaks" } "\n"
            p.versions { (title) } "\n"
            p.summary { (summary(report)) } "\n"
            dl.facts { "\n"
                @for (name, value) in facts {
                    div { dt { (name) } dd { (printable(&value)) } } "\n"
                }
            } "\n"
        } "\n"
    }
}

fn changes(report: &Report) -> Markup {
    let groups = report.groups();
    let mut numbers = 1..;
    html! {
        @if !report.changes.is_empty() {
            (filters(report, groups.iter().map(|(name, _)| name.as_str()).collect()))
        }
        main { "\n"
            p.empty hidden { "No change matches. " kbd { "Esc" } " shows all of them again." } "\n"
            @if report.changes.is_empty() {
                p { "The two sides say the same." } "\n"
            }
            @for (resource, entries) in &groups {
                @let resource = printable(resource);
                section data-resource=(resource) { "\n"
                    h2 { (resource) " " span.count { "(" (entries.len()) ")" } } "\n"
                    @for (entry, number) in entries.iter().zip(&mut numbers) {
                        (change(entry, number))
                    }
                } "\n"
            }
            (undecided(report))
        } "\n"
    }
}

/// Hidden until the script runs, without which it would do nothing.
fn filters(report: &Report, mut resources: Vec<&str>) -> Markup {
    resources.sort_unstable();
    let count = |word| {
        let changes = report.changes.iter();
        changes
            .filter(|entry| entry.shown_severity() == word)
            .count()
    };
    let counts = SEVERITIES.map(|word| (word, count(word)));
    html! {
        form role="search" aria-label="Filter the changes" hidden { "\n"
            label.field.search {
                span { "Search (" kbd { "/" } ")" } " "
                input type="search" name="search" autocomplete="off" placeholder="property, operation, rule …";
            } "\n"
            fieldset { "\n"
                legend { "Show" } "\n"
                @for (word, count) in counts {
                    @if count > 0 {
                        label.switch {
                            input type="checkbox" name="severity" value=(word) checked;
                            " " (word) " (" (count) ")"
                        } "\n"
                    }
                }
            } "\n"
            label.field {
                "Direction "
                select name="direction" {
                    option value="" { "any" }
                    option value="request" { "requests" }
                    option value="response" { "responses" }
                }
            } "\n"
            label.field {
                "Resource "
                select name="resource" {
                    option value="" { "all" }
                    @for resource in resources { option { (printable(resource)) } }
                }
            } "\n"
            output.shown aria-live="polite" {} "\n"
        } "\n"
    }
}

/// The class that colours a verdict or a severity.
fn tone(word: &str) -> &'static str {
    match word {
        "breaking" | "breaks" | "fails" | "major" => "breaks",
        "source" | "risky" | "depends" | "degrades" => "risky",
        "undecided" => "undecided",
        "info" | "safe" | "works" | "minor" => "safe",
        _ => "none",
    }
}

fn badge(word: &str) -> Markup {
    html! { span class={ "badge " (tone(word)) } { (word) } }
}

fn change(entry: &Entry, number: usize) -> Markup {
    let change = &entry.change;
    let ways = [
        (!change.reach.request.is_empty()).then_some("request"),
        (!change.reach.response.is_empty()).then_some("response"),
    ];
    let directions: Vec<&str> = ways.into_iter().flatten().collect();
    let severity = entry.shown_severity();
    html! {
        details.change id={ "change-" (number) } data-severity=(severity) data-directions=(directions.join(" ")) { "\n"
            summary {
                (badge(severity)) " "
                span.title { (change.rule) " " (code(&change.target)) ": " (printable(&change.title)) } " "
                span.reach { (entry.reach()) }
            } "\n"
            div.body { "\n"
                (verdicts(entry))
                (evidence(entry))
                (remarks(entry))
                (reached(entry))
                (rule(entry))
            } "\n"
        } "\n"
    }
}

fn verdicts(entry: &Entry) -> Markup {
    html! {
        table.verdicts {
            thead { tr { th { "for" } th { "verdict" } th { "why" } } }
            tbody { "\n"
                @for (on, verdict, why) in entry.verdicts() {
                    tr { th scope="row" { (on) } td { (badge(&verdict)) " " (meaning(on, &verdict).unwrap_or_default()) } td { (sentence(why)) } } "\n"
                }
            }
        } "\n"
    }
}

/// The operations that lead to what changed, each with the ways from its request and its response.
fn reached(entry: &Entry) -> Markup {
    let reached = entry.reached();
    html! {
        @if !reached.is_empty() {
            h3 { "Operations that reach it" } "\n"
            ul.operations { "\n"
                @for (name, ways) in reached {
                    li {
                        (code(name)) " "
                        @for (at, (direction, path)) in ways.into_iter().enumerate() {
                            @if at > 0 { ", " }
                            (direction)
                            @if !path.is_empty() { " " (code(path)) }
                        }
                    } "\n"
                }
            } "\n"
        }
    }
}

fn rule(entry: &Entry) -> Markup {
    let rule = &entry.change.rule;
    let explanation = rule.explanation();
    html! {
        p {
            "Rule " (code(rule.id())) " " (explanation.name) ": " (rule.meaning()) ". " (explanation.reasoning)
        } "\n"
        p {
            "Id " (code(&entry.id))
            @if let Some(position) = entry.position() { ", at " (code(&position)) }
        } "\n"
    }
}

/// What shows that the verdicts are true: both sides, JSON that only one of them takes, source that stops compiling.
fn evidence(entry: &Entry) -> Markup {
    let change = &entry.change;
    html! {
        @if let Some(rename) = &change.rename {
            p { "A rename, " (rename_words(rename)) "." } "\n"
        }
        @if let Some(words) = &change.against_policy {
            p { "Against the policy: " (printable(words)) } "\n"
        }
        @if change.old.is_some() || change.new.is_some() {
            div.sides { "\n"
                @for (name, side) in [("Old", &change.old), ("New", &change.new)] {
                    div {
                        h3 { (name) }
                        @match side {
                            Some(value) => pre { (printable_lines(&fact(value))) },
                            None => p { "Not there." },
                        }
                    } "\n"
                }
            } "\n"
        }
        @if let Some(witness) = &change.witness {
            @let (fits, not) = sides_of(witness.valid);
            h3 { "JSON of " (code(&witness.of)) " that fits the " (fits) " schema and not the " (not) " one" } "\n"
            pre { (printable_lines(&format!("{:#}", excerpt(&witness.json)))) } "\n"
        }
        @if let Some(snippet) = &change.snippet {
            h3 { "This stops compiling" } "\n"
            pre { (printable_lines(snippet)) } "\n"
        }
    }
}

fn remarks(entry: &Entry) -> Markup {
    html! {
        @if entry.severity >= Severity::Risky {
            h3 { "Safer" } "\n"
            p { (entry.change.rule.explanation().safely) } "\n"
        }
        @if let Some(accepted) = &entry.acknowledged {
            h3 { "Acknowledged" } "\n"
            p { (printable(&accepted.words())) } "\n"
        }
    }
}

fn undecided(report: &Report) -> Markup {
    html! {
        @if let Some(words) = report.taken_back() {
            p { (words) "." } "\n"
        }
        @for note in &report.notes {
            p { (code(&note.rule)) " " (printable(&note.text)) } "\n"
        }
        @if !report.undecided.is_empty() {
            h2 { "Not compared" } "\n"
            ul { "\n"
                @for undecided in &report.undecided {
                    li { (code(&undecided.at)) ": " (printable(&undecided.what)) } "\n"
                }
            } "\n"
        }
    }
}
