//! `connector diff --explain`: a rule in full, or the list of them.

use std::fmt::Write as _;

use mews_connector_diff::rules::Rule;

use crate::Failure;

/// Explains a rule by its id or name, or lists all of them.
pub(super) fn explain(wanted: &str) -> Result<String, Failure> {
    if wanted.eq_ignore_ascii_case("all") {
        return Ok(list());
    }
    match Rule::find(wanted) {
        Some(rule) => Ok(full(rule)),
        None => Err(Failure::Broken(format!(
            "no rule is called `{wanted}`; `--explain all` lists the rules"
        ))),
    }
}

fn list() -> String {
    let mut out = String::new();
    let mut group = "";
    for rule in Rule::ALL {
        if rule.group() != group {
            group = rule.group();
            let gap = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}{group}");
        }
        let _ = writeln!(out, "  {rule:<4}{}", rule.meaning());
    }
    out
}

fn full(rule: Rule) -> String {
    let explanation = rule.explanation();
    let mut out = format!(
        "{rule} {}: {}\n\n{}\n\nexample: {}\nsafely:  {}\n",
        explanation.name,
        rule.meaning(),
        explanation.reasoning,
        explanation.example,
        explanation.safely
    );
    if let Some(why) = explanation.inexpressible {
        let _ = write!(out, "\nThis rule never reports: {why}\n");
    }
    out
}
