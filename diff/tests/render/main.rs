//! Every notation of a report, compared whole with what is committed in `../reports/`; `UPDATE_GOLDENS=1` rewrites it.

#![allow(clippy::unwrap_used, missing_docs)]

mod hostile;
mod range;
mod samples;

use std::fs;
use std::path::Path;

use mews_connector_diff::render::{
    Context, Entry, MAX_MARKDOWN, Report, WIDTH, annotations, changelog, html, json, json_schema,
    markdown, sarif, terminal,
};
use mews_connector_diff::settings::Severity;
use mews_connector_diff::{Change, Reach};
use serde_json::{Value, json as value};

use samples::{context, hostile, removed, report, usual};

/// Compares a text with the committed one of a name.
pub(crate) fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/reports")
        .join(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&path, text).unwrap();
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap(), "{name}");
}

#[test]
fn every_notation_reads_as_expected() {
    let report = usual();
    golden("usual.txt", &terminal(&report, false, WIDTH));
    golden("usual.md", &markdown(&report));
    golden("usual.json", &json(&report));
    golden("usual.sarif", &sarif(&report));
    golden("usual.github", &annotations(&report));
    golden("usual.html", &html(&report));
    golden("usual.changelog.md", &changelog(&report));
}

#[test]
fn nothing_is_said_to_be_nothing() {
    let report = report(
        Vec::new(),
        &Context {
            crate_version: None,
            ..context()
        },
    );
    golden("nothing.txt", &terminal(&report, false, WIDTH));
    golden("nothing.md", &markdown(&report));
    golden("nothing.html", &html(&report));
    golden("nothing.changelog.md", &changelog(&report));
    assert_eq!(annotations(&report), "");
}

#[test]
fn colour_adds_nothing_but_colour() {
    let report = usual();
    let coloured = terminal(&report, true, WIDTH);
    assert!(coloured.contains("\u{1b}[1;31m"));
    let mut plain = String::new();
    let mut inside = false;
    for character in coloured.chars() {
        match character {
            '\u{1b}' => inside = true,
            'm' if inside => inside = false,
            other if !inside => plain.push(other),
            _ => {}
        }
    }
    assert_eq!(plain, terminal(&report, false, WIDTH));
}

#[test]
fn a_comment_stays_within_the_limit_and_says_what_it_left_out() {
    let many = |number: usize| {
        let changes = (0..number).map(|at| Change {
            target: format!("Model{at}.Property"),
            ..removed()
        });
        report(changes.collect(), &context())
    };
    let all = markdown(&many(20));
    assert_eq!(all.matches("<details>").count(), 20);
    assert!(!all.contains("not fit here"));

    let text = markdown(&many(3000));
    assert!(text.len() <= MAX_MARKDOWN, "{}", text.len());
    let told = text.matches("<details>").count()
        + text.lines().filter(|line| line.starts_with("- C2")).count();
    assert!(told > 200, "{told}");
    let left = format!("**{} more changes do not fit here.**", 3000 - told);
    assert!(
        text.contains(&left),
        "{left}\n{}",
        &text[text.len() - 300..]
    );
    // What is told is the worst without a gap.
    assert!(text.contains(&format!("Model{}.Property", told - 1)));
    assert!(!text.contains(&format!("Model{told}.Property")));
}

#[test]
fn the_json_keeps_the_published_schema() {
    let schema = json_schema();
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.schema.json");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&published, &schema).unwrap();
    }
    assert_eq!(schema, fs::read_to_string(published).unwrap());
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for report in [usual(), hostile(), report(Vec::new(), &context())] {
        let written: Value = serde_json::from_str(&json(&report)).unwrap();
        let problems: Vec<String> = validator
            .iter_errors(&written)
            .map(|problem| problem.to_string())
            .collect();
        assert_eq!(problems, [""; 0]);
    }
    let mut broken: Value = serde_json::from_str(&json(&usual())).unwrap();
    broken["changes"][0]["severity"] = value!("terrible");
    assert!(
        !validator.is_valid(&broken),
        "the schema refuses what is not a report"
    );
}

#[test]
fn the_worst_comes_first_and_what_is_acknowledged_last() {
    let report = usual();
    let order: Vec<_> = report
        .changes
        .iter()
        .map(
            |Entry {
                 severity,
                 acknowledged,
                 ..
             }| (*severity, acknowledged.is_some()),
        )
        .collect();
    assert_eq!(
        order,
        [
            (Severity::Breaking, false),
            (Severity::Risky, false),
            (Severity::Info, false),
            (Severity::None, false),
            (Severity::Breaking, true),
        ]
    );
    assert!(report.reaches(Severity::Breaking));
    let last = Report {
        changes: report.changes[4..].to_vec(),
        ..report
    };
    assert!(
        !last.reaches(Severity::None),
        "what is acknowledged reaches nothing"
    );
}

#[test]
fn an_id_changes_with_what_changed_and_with_nothing_else() {
    let id = |change: Change| report(vec![change], &context()).changes[0].id.clone();
    assert_eq!(id(removed()), "C2:Message.Sender:a81d336c");
    let reworded = Change {
        title: "gone".to_owned(),
        reach: Reach::default(),
        operations: Vec::new(),
        ..removed()
    };
    assert_eq!(id(reworded), id(removed()));
    let other = Change {
        old: Some(value!("Sender?")),
        ..removed()
    };
    assert_ne!(id(other), id(removed()));
}
