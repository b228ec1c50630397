//! The reports that the tests tell in every notation.

use mews_connector_diff::render::{Context, Report, Undecided};
use mews_connector_diff::rules::Rule;
use mews_connector_diff::settings::Acknowledgements;
use mews_connector_diff::{
    Bump, Change, Deployed, Diff, Direction, FORMAT, Note, Places, Policy, Position, Positions,
    Reach, Reached, Rename, Side, Versions, Why, Wire, WireVerdict, Witness,
};
use serde_json::json as value;

pub(crate) fn reached(operation: &str, path: &str) -> Reached {
    Reached {
        operation: operation.to_owned(),
        path: path.to_owned(),
    }
}

/// A change that nobody notices; the tests say what is otherwise.
pub(crate) fn change(
    rule: Rule,
    resource: &str,
    target: &str,
    title: &str,
    reach: Reach,
) -> Change {
    let reaching = reach.request.iter().chain(&reach.response);
    Change {
        rule,
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

pub(crate) fn position(line: usize) -> Option<Position> {
    Some(Position {
        file: "messages.yaml".to_owned(),
        line,
        column: 7,
    })
}

pub(crate) fn report(changes: Vec<Change>, context: &Context) -> Report {
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

pub(crate) fn context() -> Context {
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

pub(crate) fn removed() -> Change {
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
            Rule::ResponsePropertyRemoved,
            "messages",
            "Message.Sender",
            "the required property is gone",
            reach,
        )
    }
}

/// One change of each severity, an acknowledged one, and something that was not compared.
pub(crate) fn usual() -> Report {
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
            Rule::ResponseLimit,
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
            Rule::ResponsePropertyAdded,
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
            Rule::DefinitionRenamed,
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
            Rule::OperationRemovedUnannounced,
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

pub(crate) const HOSTILE: &str = "<script>alert(1)</script>\"'`*|@octocat #1 ](x) </details> ::error::%0A\u{1b}[31m\r\n```\n\u{202e}-->";

/// Every text of the report is hostile.
pub(crate) fn hostile() -> Report {
    let bad = || HOSTILE.to_owned();
    let change = Change {
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
            Rule::OperationAdded,
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
