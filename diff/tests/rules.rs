//! A pair of schemas for each rule, and what the comparison says of it. `UPDATE_GOLDENS=1` rewrites the expected records for review.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::collections::BTreeSet;

use mews_connector_diff::rules::Rule;
use mews_connector_diff::{Bump, Options, Policy, compare, compare_versions};

#[test]
fn every_rule_tells_of_its_pair_and_nothing_else_does() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let mut problems = Vec::new();
    for rule in Rule::reporting() {
        let (old, new) = common::versions(rule.id());
        let diff = compare_versions(&old, &new, &Options::default());
        let told: Vec<_> = diff.changes.iter().map(|change| change.rule).collect();
        if told != [rule] {
            problems.push(format!("{rule}: told {told:?}"));
        }
        if !diff.notes.is_empty() {
            problems.push(format!("{rule}: notes {:?}", diff.notes));
        }
        let text = serde_json::to_string_pretty(&diff).unwrap() + "\n";
        let path = common::folder().join(rule.id()).join("expected.json");
        if update {
            std::fs::write(&path, text).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != text {
            problems.push(format!("{rule}: expected.json is not what is told"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn where_a_verdict_differs_by_policy_the_golden_of_each_policy_says_so() {
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let (mut problems, mut differing) = (Vec::new(), BTreeSet::new());
    for rule in Rule::reporting() {
        let (old, new) = common::versions(rule.id());
        let of = |policy| {
            let options = Options {
                policy,
                ..Options::default()
            };
            compare_versions(&old, &new, &options)
        };
        let vendor = of(Policy::Vendor);
        for (policy, name) in [(Policy::Strict, "strict"), (Policy::Tolerant, "tolerant")] {
            let diff = of(policy);
            let path = common::folder()
                .join(rule.id())
                .join(format!("expected.{name}.json"));
            let same = vendor.changes == diff.changes && vendor.notes == diff.notes;
            let expected = (!same).then(|| serde_json::to_string_pretty(&diff).unwrap() + "\n");
            if let (true, Some(text)) = (update, &expected) {
                std::fs::write(&path, text).unwrap();
            }
            if std::fs::read_to_string(&path).ok() != expected {
                problems.push(format!("{rule}: not what {name} readers are told"));
            }
            if !same {
                differing.insert((rule.id(), name));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let by = |name| -> Vec<&str> {
        let of = differing.iter().filter(|(_, by)| *by == name);
        of.map(|(rule, _)| *rule).collect()
    };
    assert_eq!(
        by("strict"),
        [
            "B18", "B3", "C1", "C10", "C9", "D2", "D7", "D9", "E10", "E12", "E4"
        ]
    );
    assert_eq!(by("tolerant"), ["C9", "E10"]);
}

#[test]
fn a_rule_that_the_language_cannot_say_has_no_pair() {
    let folders: BTreeSet<String> = std::fs::read_dir(common::folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let rules: BTreeSet<String> = Rule::reporting().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(folders, rules);
    assert_eq!(rules.len(), 79);
}

#[test]
fn a_schema_against_itself_is_no_difference() {
    for rule in Rule::reporting() {
        let (old, new) = common::pair(rule.id());
        for side in [old, new] {
            let diff = compare(&side.schema, &side.schema.clone(), &Options::default());
            assert!(diff.is_empty(), "{rule}");
            assert_eq!(diff.bump, Bump::None);
        }
    }
}
