//! A report full of hostile names steers no notation.

use std::collections::BTreeMap;

use mews_connector_diff::render::{WIDTH, annotations, changelog, html, markdown, sarif, terminal};
use mews_connector_diff::{Change, Position, Positions};
use serde_json::Value;

use crate::golden;
use crate::samples::{HOSTILE, context, hostile, removed, report};

#[test]
fn hostile_names_read_as_expected_in_every_notation() {
    let report = hostile();
    golden("hostile.txt", &terminal(&report, false, WIDTH));
    golden("hostile.md", &markdown(&report));
    golden("hostile.sarif", &sarif(&report));
    golden("hostile.github", &annotations(&report));
    golden("hostile.html", &html(&report));
    golden("hostile.changelog.md", &changelog(&report));
}

/// What GitHub's runner makes of a command: its word, its properties and its text.
fn read_back(line: &str) -> (String, BTreeMap<String, String>, String) {
    let text = |escaped: &str| {
        let text = escaped.replace("%0D", "\r").replace("%0A", "\n");
        text.replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%25", "%")
    };
    let (head, said) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (word, properties) = head.split_once(' ').unwrap();
    let properties = properties.split(',').map(|property| {
        let (name, value) = property.split_once('=').unwrap();
        (name.to_owned(), text(value))
    });
    (word.to_owned(), properties.collect(), text(said))
}

#[test]
fn github_reads_back_what_an_annotation_says() {
    let odd = "100%, a:b::c=d";
    let file = Position {
        file: odd.to_owned(),
        line: 40,
        column: 7,
    };
    let change = Change {
        target: odd.to_owned(),
        position: Positions {
            old: None,
            new: Some(file),
        },
        ..removed()
    };
    let commands = annotations(&report(vec![change], &context()));
    assert_eq!(commands.lines().count(), 1, "{commands}");
    let (word, properties, said) = read_back(commands.trim_end());
    assert_eq!(word, "error");
    let expected = [
        ("col", "7"),
        ("file", &format!("schema/{odd}")),
        ("line", "40"),
        ("title", "C2 response-property-removed"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(properties, BTreeMap::from(expected));
    let first = said.lines().next().unwrap();
    assert_eq!(first, format!("{odd}: the required property is gone"));
}

#[test]
fn a_hostile_name_steers_no_notation() {
    let report = hostile();
    let said = terminal(&report, false, WIDTH);
    assert!(!said.contains(['\u{1b}', '\r', '\u{202e}']), "{said}");

    // One command for the change, one for the note and one for what was not compared, each on one line.
    let commands = annotations(&report);
    assert_eq!(commands.lines().count(), 3, "{commands}");
    assert!(
        commands.lines().all(|line| line.starts_with("::")),
        "{commands}"
    );
    let hidden = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
    assert!(!commands.contains(hidden), "{commands:?}");

    let page = html(&report);
    assert_eq!(page.matches("<script").count(), 1, "only our own script");
    assert!(!page.contains("alert(1)</script>"), "{page}");
    assert_eq!(
        page.matches("<details").count(),
        page.matches("</details>").count()
    );
    // No tag leads elsewhere or runs anything, and no value of an attribute leaves its quotes.
    let (markup, _) = page.split_once("<script>").unwrap();
    let tags = markup.split('<').skip(1);
    for (tag, _) in tags.filter_map(|rest| rest.split_once('>')) {
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(!outside.contains(['&', '\'', '`', '@']), "{tag}");
        for bad in ["href", "src", " on"] {
            assert!(!outside.contains(bad), "{tag}");
        }
    }

    // Fences and entries close as often as they open, and the text never leaves one.
    let comment = markdown(&report);
    assert_eq!(comment.matches("<details>").count(), 1, "{comment}");
    let outside: String = without_code(&comment);
    assert_eq!(outside.matches("</details>").count(), 1, "{outside}");
    for bad in ["<script", "@octocat", " #1", "-->"] {
        assert!(!outside.contains(bad), "{bad} in\n{outside}");
    }

    let section = changelog(&report);
    assert_eq!(
        section
            .lines()
            .filter(|line| line.starts_with("<!--"))
            .count(),
        2,
        "{section}"
    );

    let parsed: Value = serde_json::from_str(&sarif(&report)).unwrap();
    let location = &parsed["runs"][0]["results"][0]["locations"][0];
    assert_eq!(
        location["logicalLocations"][0]["fullyQualifiedName"],
        HOSTILE
    );
}

/// The Markdown without blocks and spans of code, found by the rules of Markdown: a run of backticks ends with an equal
/// one.
fn without_code(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let escaped = rest[..start].ends_with('\\');
        let run = rest[start..].len() - rest[start..].trim_start_matches('`').len();
        out.push_str(&rest[..start]);
        rest = &rest[start + run..];
        if escaped {
            continue;
        }
        let fence = "`".repeat(run);
        let mut at = 0;
        while let Some(found) = rest[at..].find(&fence) {
            let end = at + found;
            let longer = rest[end + run..].starts_with('`');
            let inside = rest[..end].ends_with('`');
            if !longer && !inside {
                rest = &rest[end + run..];
                break;
            }
            at = end + 1;
        }
    }
    out.push_str(rest);
    out
}
