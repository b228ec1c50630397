//! A range of commits, told one by one.

use mews_connector_diff::render::{Commit, Report, WIDTH, markdown, terminal};
use mews_connector_diff::{Bump, Change, Diff, FORMAT, Policy, Versions};

use crate::golden;
use crate::samples::{context, removed};

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
    let commit = |id: &str, subject: &str| Commit {
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
    golden("commits.txt", &terminal(&report, false, WIDTH));
    golden("commits.md", &markdown(&report));
}
