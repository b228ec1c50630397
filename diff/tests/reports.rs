//! Every notation of a report, compared whole with what is committed in `reports/`; `UPDATE_GOLDENS=1` rewrites it.
//! A report full of hostile names must steer none of them.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use mews_connector_diff::render::{
    Context, Entry, MAX_MARKDOWN, Report, Undecided, annotations, changelog, html, json,
    json_schema, markdown, sarif, terminal,
};
use mews_connector_diff::settings::{Acknowledgements, Severity};
use mews_connector_diff::{
    Bump, Change, Deployed, Diff, Direction, FORMAT, Note, Places, Policy, Position, Positions,
    Reach, Reached, Rename, Side, Versions, Why, Wire, WireVerdict, Witness,
};
use serde_json::{Value, json as value};

fn reached(operation: &str, path: &str) -> Reached {
    Reached {
        operation: operation.to_owned(),
        path: path.to_owned(),
    }
}

/// A change that nobody notices; the tests say what is otherwise.
fn change(rule: &str, resource: &str, target: &str, title: &str, reach: Reach) -> Change {
    let reaching = reach.request.iter().chain(&reach.response);
    Change {
        rule: rule.to_owned(),
        also: Vec::new(),
        target: target.to_owned(),
        resource: resource.to_owned(),
        title: title.to_owned(),
        operations: reaching.map(|reached| reached.operation.clone()).collect(),
        reach,
        wire: WireVerdict::default(),
        deployed: Deployed::Works,
        rust: Bump::Patch,
        why: Why {
            wire: String::new(),
            deployed: "It never sees it.".to_owned(),
            rust: "No item changes.".to_owned(),
        },
        old: None,
        new: None,
        witness: None,
        snippet: None,
        brings: Vec::new(),
        takes: Vec::new(),
        rename: None,
        against_policy: None,
        position: Positions::default(),
        places: Places::default(),
    }
}

fn position(line: usize) -> Option<Position> {
    Some(Position {
        file: "messages.yaml".to_owned(),
        line,
        column: 7,
    })
}

fn report(changes: Vec<Change>, context: &Context) -> Report {
    let bump = changes.iter().map(|change| change.rust).max();
    let diff = Diff {
        format: FORMAT,
        policy: Policy::Vendor,
        versions: Versions {
            old: "2025-07".to_owned(),
            new: "2026-08".to_owned(),
        },
        bump: bump.unwrap_or(Bump::None),
        changes,
        notes: Vec::new(),
    };
    Report::new(diff, context).unwrap()
}

fn context() -> Context {
    Context {
        old: "v0.1.0 (4d7b9fe)".to_owned(),
        new: "working tree".to_owned(),
        crate_version: Some("0.1.0".parse().unwrap()),
        old_folder: Some("schema".to_owned()),
        new_folder: Some("schema".to_owned()),
        today: "2026-11-23".to_owned(),
        ..Context::default()
    }
}

fn removed() -> Change {
    let reach = Reach {
        request: Vec::new(),
        response: vec![
            reached("messages/add", "Messages[].Message"),
            reached("messages/getAll", "Messages[]"),
        ],
    };
    Change {
        wire: WireVerdict {
            request: None,
            response: Some(Wire::Breaks),
        },
        deployed: Deployed::Fails,
        rust: Bump::Major,
        why: Why {
            wire: "Readers of the old schema rely on it.".to_owned(),
            deployed: "The item is set aside, because `Sender` is missing.".to_owned(),
            rust: "The field `sender` is gone.".to_owned(),
        },
        old: Some(value!("Sender")),
        witness: Some(Witness {
            direction: Direction::Response,
            of: "Message".to_owned(),
            valid: Side::New,
            json: value!({ "Id": "m1" }),
        }),
        snippet: Some("let sender = message.sender;".to_owned()),
        position: Positions {
            old: position(44),
            new: position(40),
        },
        ..change(
            "C2",
            "messages",
            "Message.Sender",
            "the required property is gone",
            reach,
        )
    }
}

/// One change of each severity, an acknowledged one, and something that was not compared.
fn usual() -> Report {
    let loosened = Change {
        wire: WireVerdict {
            request: Some(Wire::Depends),
            response: None,
        },
        why: Why {
            wire: "Servers may cut the list.".to_owned(),
            ..removed().why
        },
        old: Some(value!({ "max": 1000 })),
        new: Some(value!({ "max": 2000 })),
        position: Positions {
            old: position(12),
            new: position(12),
        },
        ..change(
            "C9",
            "messages",
            "messages/getAll.request.Limit",
            "up to 2000 items instead of 1000",
            Reach {
                request: vec![reached("messages/getAll", "Limit")],
                response: Vec::new(),
            },
        )
    };
    let added = Change {
        wire: WireVerdict {
            request: None,
            response: Some(Wire::Safe),
        },
        rust: Bump::Minor,
        why: Why {
            wire: "Unknown properties are ignored.".to_owned(),
            deployed: "It ignores the property.".to_owned(),
            rust: "A field is new.".to_owned(),
        },
        new: Some(value!("string?")),
        ..change(
            "C1",
            "common",
            "Order.Note",
            "a property is new",
            Reach {
                request: Vec::new(),
                response: (1..=9)
                    .map(|number| reached(&format!("orders/get{number}"), "Orders[].Note"))
                    .collect(),
            },
        )
    };
    let renamed = Change {
        rename: Some(Rename::Inferred(88)),
        old: Some(value!("OrderNote")),
        new: Some(value!("Note")),
        ..change(
            "E1",
            "common",
            "Note",
            "the model has another name",
            Reach::default(),
        )
    };
    let accepted = Change {
        old: Some(value!("pin")),
        deployed: Deployed::Fails,
        against_policy: Some("removed without a year of notice".to_owned()),
        ..change(
            "A2",
            "messages",
            "messages/pin",
            "the operation is gone",
            Reach::default(),
        )
    };
    let id = report(vec![accepted.clone()], &context()).changes[0]
        .id
        .clone();
    let acks = format!(
        "acknowledged:\n  - change: {id}\n    reason: Nobody uses it.\n    owner: Ada\n    expires: 2027-01-31\n"
    );
    let context = Context {
        undecided: vec![Undecided {
            at: "restrictions/set".to_owned(),
            what: "also answers 409".to_owned(),
        }],
        acknowledgements: Acknowledgements::read("acks.yaml", &acks).unwrap(),
        ..context()
    };
    report(
        vec![renamed, added, accepted, removed(), loosened],
        &context,
    )
}

const HOSTILE: &str = "<script>alert(1)</script>\"'`*|@octocat #1 ](x) </details> ::error::%0A\u{1b}[31m\r\n```\n\u{202e}-->";

/// Every text of the report is hostile.
fn hostile() -> Report {
    let bad = || HOSTILE.to_owned();
    let change = Change {
        rule: bad(),
        wire: WireVerdict {
            request: Some(Wire::Breaks),
            response: Some(Wire::Undecided),
        },
        deployed: Deployed::Fails,
        rust: Bump::Major,
        why: Why {
            wire: bad(),
            deployed: bad(),
            rust: bad(),
        },
        old: Some(value!({ HOSTILE: HOSTILE })),
        new: Some(value!(HOSTILE)),
        witness: Some(Witness {
            direction: Direction::Request,
            of: bad(),
            valid: Side::Old,
            json: value!({ HOSTILE: HOSTILE }),
        }),
        snippet: Some(bad()),
        against_policy: Some(bad()),
        position: Positions {
            old: None,
            new: Some(Position {
                file: bad(),
                line: 1,
                column: 1,
            }),
        },
        ..change(
            "A1",
            HOSTILE,
            HOSTILE,
            HOSTILE,
            Reach {
                request: vec![reached(HOSTILE, HOSTILE)],
                response: Vec::new(),
            },
        )
    };
    let context = Context {
        old: bad(),
        undecided: vec![Undecided {
            at: bad(),
            what: bad(),
        }],
        ..context()
    };
    let mut report = report(vec![change], &context);
    report.notes.push(Note {
        rule: bad(),
        text: bad(),
    });
    report
}

fn golden(name: &str, text: &str) {
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
    golden("usual.txt", &terminal(&report, false));
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
    golden("nothing.txt", &terminal(&report, false));
    golden("nothing.md", &markdown(&report));
    golden("nothing.html", &html(&report));
    golden("nothing.changelog.md", &changelog(&report));
    assert_eq!(annotations(&report), "");
}

#[test]
fn hostile_names_read_as_expected_in_every_notation() {
    let report = hostile();
    golden("hostile.txt", &terminal(&report, false));
    golden("hostile.md", &markdown(&report));
    golden("hostile.sarif", &sarif(&report));
    golden("hostile.github", &annotations(&report));
    golden("hostile.html", &html(&report));
    golden("hostile.changelog.md", &changelog(&report));
}

#[test]
fn a_hostile_name_steers_no_notation() {
    let report = hostile();
    let said = terminal(&report, false);
    assert!(!said.contains(['\u{1b}', '\r', '\u{202e}']), "{said}");

    // One command for the change, one for the note and one for what was not compared, each on one line.
    let commands = annotations(&report);
    assert_eq!(commands.lines().count(), 3, "{commands}");
    assert!(
        commands.lines().all(|line| line.starts_with("::")),
        "{commands}"
    );

    let page = html(&report);
    assert_eq!(page.matches("<script").count(), 1, "only our own script");
    assert!(!page.contains("alert(1)</script>"), "{page}");
    assert_eq!(
        page.matches("<details").count(),
        page.matches("</details>").count()
    );

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
    assert_eq!(parsed["runs"][0]["results"][0]["ruleId"], HOSTILE);
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

#[test]
fn colour_adds_nothing_but_colour() {
    let report = usual();
    let coloured = terminal(&report, true);
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
    assert_eq!(plain, terminal(&report, false));
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
        "the schema refuses what is no report"
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

#[test]
fn a_range_is_told_commit_by_commit_without_what_was_taken_back() {
    let diff = |changes: Vec<Change>| Diff {
        format: FORMAT,
        policy: Policy::Vendor,
        versions: Versions {
            old: "2026-08".to_owned(),
            new: "2026-08".to_owned(),
        },
        bump: Bump::Major,
        changes,
        notes: Vec::new(),
    };
    let at = |target: &str| Change {
        target: target.to_owned(),
        ..removed()
    };
    let commit = |id: &str, subject: &str| mews_connector_diff::render::Commit {
        id: id.to_owned(),
        subject: subject.to_owned(),
    };
    let whole = diff(vec![
        at("Message.Sender"),
        Change {
            brings: vec!["NewModel".to_owned()],
            ..at("messages/pin")
        },
    ]);
    let commits = vec![
        (
            commit("1111111", "Begin @octocat"),
            diff(vec![
                at("Message.Sender"),
                at("Message.Back"),
                at("Message.SenderName"),
            ]),
        ),
        (
            commit("2222222", "Go on"),
            diff(vec![
                at("Message"),
                at("Message.Back"),
                at("NewModel.Name"),
                at("messages/pin.request.Id"),
            ]),
        ),
    ];
    let report = Report::by_commit(whole, commits, &context()).unwrap();
    let told: Vec<_> = report
        .changes
        .iter()
        .map(|entry| {
            (
                entry.commit.as_ref().unwrap().id.as_str(),
                entry.change.target.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("1111111", "Message.Sender"),
            ("2222222", "Message"),
            ("2222222", "NewModel.Name"),
            ("2222222", "messages/pin.request.Id"),
        ]
    );
    assert_eq!(report.taken_back, 3);
    golden("commits.txt", &terminal(&report, false));
    golden("commits.md", &markdown(&report));
}
