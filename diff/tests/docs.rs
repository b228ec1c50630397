//! `docs/diff-rules.md` says what the table of rules says. `UPDATE_GOLDENS=1` rewrites it.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::Write;
use std::path::Path;

use mews_connector_diff::rules::Rule;

#[test]
fn the_page_of_the_rules_is_current() {
    let mut page = String::from(
        "# What can happen to a schema\n\n\
         The rules of the comparison, made from the table in `diff/src/rules`. What a rule says of an edit depends on the direction in\n\
         which operations reach it and on the policy; `connector diff --explain ID` says the same in a terminal.\n\n\
         - **Requests**: whatever was allowed has to stay allowed. **Responses**: whatever may arrive has to be what could arrive.\n\
         - `strict` readers refuse what the old schema does not list, `tolerant` ones read as our bindings do, `vendor` follows the\n  \
           vendor's promise: adding is safe; requiredness and types are not; announced dates are kept.\n\
         - The Rust verdict is no table: both schemas go through the generator's own decisions, and what can be named of the two is\n  \
           compared. A rule may so be major in one place and minor in another.\n\
         - A rename that is inferred is as bad as removing and adding; one that is known (`was`, or the same Rust name) breaks the wire.\n",
    );
    let mut group = "";
    for rule in Rule::ALL {
        let explanation = rule.explanation();
        if rule.group() != group {
            group = rule.group();
            write!(page, "\n## {}{}\n\n| rule | what happened | why | how to make it safe |\n| --- | --- | --- | --- |\n", group[..1].to_uppercase(), &group[1..]).unwrap();
        }
        let safely = explanation.inexpressible.map_or_else(
            || explanation.safely.to_owned(),
            |why| format!("**Never reported**: {why}."),
        );
        let cells =
            [rule.meaning(), explanation.reasoning, &safely].map(|text| text.replace('|', "\\|"));
        writeln!(
            page,
            "| {rule} `{}` | {} |",
            explanation.name,
            cells.join(" | ")
        )
        .unwrap();
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
