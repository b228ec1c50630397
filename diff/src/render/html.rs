//! One page that needs nothing but itself: everything is in the document, the script only filters.

use std::fmt::Write as _;

use super::escape::{html as escape, html_code, html_sentence, printable, printable_lines};
use super::excerpt::excerpt;
use super::report::{Entry, Report, fact, word};
use super::terminal::{rename_words, sides_of};
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

const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// The report as a page.
pub fn html(report: &Report) -> String {
    let title = format!(
        "{} → {}",
        printable(&report.old.label),
        printable(&report.new.label)
    );
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n<title>Schema diff: {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        escape(&title)
    );
    head(&mut out, report, &title);
    let groups = report.groups();
    if !report.changes.is_empty() {
        let names: Vec<&str> = groups.iter().map(|(name, _)| name.as_str()).collect();
        filters(&mut out, report, names);
    }
    out.push_str("<main>\n<p class=\"empty\" hidden>No change matches. <kbd>Esc</kbd> shows all of them again.</p>\n");
    if report.changes.is_empty() {
        out.push_str("<p>The two sides say the same.</p>\n");
    }
    let mut number = 0;
    for (resource, entries) in &groups {
        let _ = writeln!(
            out,
            "<section data-resource=\"{0}\">\n<h2>{0} <span class=\"count\">({1})</span></h2>",
            escape(&printable(resource)),
            entries.len()
        );
        for entry in entries {
            number += 1;
            change(&mut out, entry, number);
        }
        out.push_str("</section>\n");
    }
    undecided(&mut out, report);
    let _ = write!(
        out,
        "</main>\n<footer>Written by <code>connector diff</code> {}. Nothing on this page is loaded from elsewhere.</footer>\n\
         <script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        env!("CARGO_PKG_VERSION")
    );
    out
}

fn head(out: &mut String, report: &Report, title: &str) {
    let facts = [
        ("Changes", report.tally()),
        ("Policy", word(&report.policy)),
        ("Next version of the crate", report.next()),
        (
            "State of the API",
            if report.old.version == report.new.version {
                report.new.version.clone()
            } else {
                format!("{} → {}", report.old.version, report.new.version)
            },
        ),
    ];
    let _ = write!(
        out,
        "<header>\n<h1>What this schema change breaks</h1>\n<p class=\"versions\">{}</p>\n<dl class=\"facts\">\n",
        escape(title)
    );
    for (name, value) in facts {
        let _ = writeln!(
            out,
            "<div><dt>{name}</dt><dd>{}</dd></div>",
            escape(&printable(&value))
        );
    }
    out.push_str("</dl>\n</header>\n");
}

/// Hidden until the script runs, without which it would do nothing.
fn filters(out: &mut String, report: &Report, mut resources: Vec<&str>) {
    out.push_str(
        "<form role=\"search\" aria-label=\"Filter the changes\" hidden>\n\
         <label class=\"field search\"><span>Search (<kbd>/</kbd>)</span> <input type=\"search\" name=\"search\" autocomplete=\"off\" \
         placeholder=\"property, operation, rule …\"></label>\n<fieldset>\n<legend>Show</legend>\n",
    );
    for word in SEVERITIES {
        let count = report
            .changes
            .iter()
            .filter(|entry| entry.shown_severity() == word)
            .count();
        if count > 0 {
            let _ = writeln!(
                out,
                "<label class=\"switch\"><input type=\"checkbox\" name=\"severity\" value=\"{word}\" checked> {word} ({count})</label>"
            );
        }
    }
    out.push_str(
        "</fieldset>\n<label class=\"field\">Direction <select name=\"direction\"><option value=\"\">any</option>\
         <option value=\"request\">requests</option><option value=\"response\">responses</option></select></label>\n\
         <label class=\"field\">Resource <select name=\"resource\"><option value=\"\">all</option>",
    );
    resources.sort_unstable();
    for resource in resources {
        let _ = write!(out, "<option>{}</option>", escape(&printable(resource)));
    }
    out.push_str(
        "</select></label>\n<output class=\"shown\" aria-live=\"polite\"></output>\n</form>\n",
    );
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

fn badge(word: &str) -> String {
    format!("<span class=\"badge {}\">{word}</span>", tone(word))
}

fn change(out: &mut String, entry: &Entry, number: usize) {
    let change = &entry.change;
    let ways = [
        (!change.reach.request.is_empty()).then_some("request"),
        (!change.reach.response.is_empty()).then_some("response"),
    ];
    let directions: Vec<&str> = ways.into_iter().flatten().collect();
    let _ = write!(
        out,
        "<details class=\"change\" id=\"change-{number}\" data-severity=\"{}\" data-directions=\"{}\">\n\
         <summary>{} <span class=\"title\">{} {}: {}</span> <span class=\"reach\">{}</span></summary>\n<div class=\"body\">\n",
        entry.shown_severity(),
        directions.join(" "),
        badge(entry.shown_severity()),
        change.rule,
        html_code(&change.target),
        escape(&printable(&change.title)),
        entry.reach(),
    );
    out.push_str("<table class=\"verdicts\"><thead><tr><th>for</th><th>verdict</th><th>why</th></tr></thead><tbody>\n");
    for (on, verdict, why) in entry.verdicts() {
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{on}</th><td>{}</td><td>{}</td></tr>",
            badge(&verdict),
            html_sentence(why)
        );
    }
    out.push_str("</tbody></table>\n");
    evidence(out, entry);
    let reached = entry.reached();
    if !reached.is_empty() {
        out.push_str("<h3>Operations that reach it</h3>\n<ul class=\"operations\">\n");
        for (name, ways) in reached {
            let ways: Vec<String> = ways
                .into_iter()
                .map(|(direction, path)| way(direction, path))
                .collect();
            let _ = writeln!(out, "<li>{} {}</li>", html_code(name), ways.join(", "));
        }
        out.push_str("</ul>\n");
    }
    let explanation = change.rule.explanation();
    let _ = write!(
        out,
        "<p>Rule {} {}: {}. {}</p>\n<p>Id {}",
        html_code(change.rule.id()),
        explanation.name,
        escape(change.rule.meaning()),
        escape(explanation.reasoning),
        html_code(&entry.id)
    );
    if let Some(position) = entry.position() {
        let _ = write!(out, ", at {}", html_code(&position));
    }
    out.push_str("</p>\n</div>\n</details>\n");
}

fn way(direction: &str, path: &str) -> String {
    if path.is_empty() {
        direction.to_owned()
    } else {
        format!("{direction} {}", html_code(path))
    }
}

fn evidence(out: &mut String, entry: &Entry) {
    let change = &entry.change;
    if let Some(rename) = &change.rename {
        let _ = writeln!(out, "<p>A rename, {}.</p>", rename_words(rename));
    }
    if let Some(words) = &change.against_policy {
        let _ = writeln!(
            out,
            "<p>Against the policy: {}</p>",
            escape(&printable(words))
        );
    }
    if change.old.is_some() || change.new.is_some() {
        out.push_str("<div class=\"sides\">\n");
        for (name, side) in [("Old", &change.old), ("New", &change.new)] {
            let text = side.as_ref().map_or_else(
                || "<p>Not there.</p>".to_owned(),
                |value| format!("<pre>{}</pre>", escape(&printable_lines(&fact(value)))),
            );
            let _ = writeln!(out, "<div><h3>{name}</h3>{text}</div>");
        }
        out.push_str("</div>\n");
    }
    if let Some(witness) = &change.witness {
        let (fits, not) = sides_of(witness.valid);
        let _ = writeln!(
            out,
            "<h3>JSON of {} that fits the {fits} schema and not the {not} one</h3>\n<pre>{}</pre>",
            html_code(&witness.of),
            escape(&printable_lines(&format!("{:#}", excerpt(&witness.json))))
        );
    }
    if let Some(snippet) = &change.snippet {
        let _ = writeln!(
            out,
            "<h3>This stops compiling</h3>\n<pre>{}</pre>",
            escape(&printable_lines(snippet))
        );
    }
    if entry.severity >= Severity::Risky {
        let _ = writeln!(
            out,
            "<h3>Safer</h3>\n<p>{}</p>",
            escape(change.rule.explanation().safely)
        );
    }
    if let Some(accepted) = &entry.acknowledged {
        let _ = writeln!(
            out,
            "<h3>Acknowledged</h3>\n<p>{}</p>",
            escape(&printable(&accepted.words()))
        );
    }
}

fn undecided(out: &mut String, report: &Report) {
    if let Some(words) = report.taken_back() {
        let _ = writeln!(out, "<p>{words}.</p>");
    }
    for note in &report.notes {
        let _ = writeln!(
            out,
            "<p>{} {}</p>",
            html_code(&note.rule),
            escape(&printable(&note.text))
        );
    }
    if report.undecided.is_empty() {
        return;
    }
    out.push_str("<h2>Not compared</h2>\n<ul>\n");
    for undecided in &report.undecided {
        let _ = writeln!(
            out,
            "<li>{}: {}</li>",
            html_code(&undecided.at),
            escape(&printable(&undecided.what))
        );
    }
    out.push_str("</ul>\n");
}
