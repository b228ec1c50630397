//! `docs/diff-rules.md` says what the rules and their verdicts say. `UPDATE_GOLDENS=1` rewrites it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::path::Path;

use super::facts::every_fact;
use super::judge;
use crate::result::{Direction, Policy};
use crate::rules::Rule;

const HEAD: &str = "# What can happen to a schema\n\n\
    The rules of the comparison, made from the table in `diff/src/rules`. What a rule says of an edit depends on the direction in\n\
    which operations reach it and on the policy; `connector diff --explain ID` says the same in a terminal.\n\n\
    - **Requests**: whatever was allowed has to stay allowed. **Responses**: whatever may arrive has to be what could arrive.\n\
    - `strict` readers refuse what the old schema does not list, `tolerant` ones read as our bindings do, `vendor` follows the\n  \
      vendor's promise: adding is safe; requiredness and types are not; announced dates are kept.\n\
    - The Rust verdict is not a table: both schemas go through the generator's own decisions, and what can be named of the two is\n  \
      compared. A rule may so be major in one place and minor in another.\n\
    - A rename that is inferred is as bad as removing and adding; one that is known (`was`, or the same Rust name) breaks the wire.\n";
const RULES: &str =
    "| rule | what happened | why | how to make it safe |\n| --- | --- | --- | --- |\n";
const VERDICTS: &str = "\n## Verdicts\n\n\
    All verdicts that a rule can give, made from the rows in `diff/src/judge`: what the edit does to the JSON, and to a client that\n\
    is already deployed. The reasons tell which of them an edit gets. What no operation reaches on both sides breaks no call.\n\n\
    | rule | direction | policy | JSON | deployed client |\n| --- | --- | --- | --- | --- |\n";

/// A verdict as reports call it.
fn word(verdict: impl Debug) -> String {
    format!("{verdict:?}").to_lowercase()
}

/// The rules, a table for each group.
fn rules(page: &mut String) {
    let mut group = "";
    for rule in Rule::ALL {
        let explanation = rule.explanation();
        if rule.group() != group {
            group = rule.group();
            let (first, rest) = group.split_at(1);
            write!(page, "\n## {}{rest}\n\n{RULES}", first.to_uppercase()).unwrap();
        }
        let safely = explanation.inexpressible.map_or_else(
            || explanation.safely.to_owned(),
            |why| format!("**Never reported**: {why}."),
        );
        let cells = [rule.meaning(), explanation.reasoning, &safely];
        let cells = cells.map(|text| text.replace('|', "\\|")).join(" | ");
        writeln!(page, "| {rule} `{}` | {cells} |", explanation.name).unwrap();
    }
}

/// The verdicts by rule and direction, each with the policies under which it can be given.
fn verdicts() -> BTreeMap<(Rule, Direction, String), BTreeSet<&'static str>> {
    let policies = [
        (Policy::Strict, "strict"),
        (Policy::Tolerant, "tolerant"),
        (Policy::Vendor, "vendor"),
    ];
    let mut rows: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for fact in every_fact() {
        for direction in [Direction::Request, Direction::Response] {
            for (policy, name) in policies {
                let row = judge(&fact, direction, policy);
                let verdict = format!(
                    "**{}**: {} | **{}**: {}",
                    word(row.wire),
                    row.why,
                    word(row.deployed),
                    row.deployed_why
                );
                let key = (row.rule, direction, verdict);
                rows.entry(key).or_default().insert(name);
            }
        }
    }
    rows
}

#[test]
fn the_page_of_the_rules_is_current() {
    let mut page = HEAD.to_owned();
    rules(&mut page);
    page.push_str(VERDICTS);
    for ((rule, direction, verdict), policies) in verdicts() {
        let policies = match policies.len() {
            3 => "any".to_owned(),
            _ => Vec::from_iter(policies).join(", "),
        };
        let direction = word(direction);
        writeln!(page, "| {rule} | {direction} | {policies} | {verdict} |").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-rules.md");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == page,
        "run with UPDATE_GOLDENS=1 and review docs/diff-rules.md"
    );
}

#[test]
fn every_rule_that_can_report_has_a_verdict_and_no_other_rule_has() {
    let judged: BTreeSet<Rule> = verdicts().into_keys().map(|(rule, ..)| rule).collect();
    assert_eq!(judged, Rule::reporting().collect());
}
