//! For code scanning: SARIF 2.1.0 with the place of every change, and of what it was.

use serde_json::{Map, Value, json};

use super::json::lines;
use super::report::{Entry, Report, word};
use crate::Position;
use crate::rules::Rule;
use crate::settings::Severity;

/// The report as SARIF.
pub fn sarif(report: &Report) -> String {
    let mut rules: Vec<Rule> = report
        .changes
        .iter()
        .map(|entry| entry.change.rule)
        .collect();
    rules.sort_unstable_by_key(|rule| rule.id());
    rules.dedup();
    let results: Vec<Value> = report
        .changes
        .iter()
        .map(|entry| result(entry, &rules))
        .collect();
    let notes: Vec<Value> = report
        .undecided
        .iter()
        .map(|undecided| format!("{}: {}", undecided.at, undecided.what))
        .chain(report.notes.iter().map(|note| note.text.clone()))
        .map(|text| json!({ "level": "warning", "message": { "text": text } }))
        .collect();
    let described: Vec<Value> = rules.iter().copied().map(described).collect();
    lines(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "connector diff",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": described,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notes }],
            "properties": {
                "old": report.old.label,
                "new": report.new.label,
                "policy": word(&report.policy),
                "nextVersion": report.next(),
            },
            "results": results,
        }],
    }))
}

fn described(rule: Rule) -> Value {
    let explanation = rule.explanation();
    json!({
        "id": rule,
        "name": explanation.name,
        "shortDescription": { "text": rule.meaning() },
        "fullDescription": { "text": explanation.reasoning },
        "help": { "text": explanation.safely },
    })
}

fn result(entry: &Entry, rules: &[Rule]) -> Value {
    let change = &entry.change;
    let mut text = format!("{}: {}.", change.target, change.title);
    for (on, verdict, why) in entry.verdicts() {
        text.push_str(&format!(" {on}: {verdict}. {why}"));
    }
    text.push_str(&format!(" Reached by {}.", entry.reach()));
    let mut result = Map::new();
    result.insert("ruleId".to_owned(), json!(change.rule));
    if let Some(index) = rules.iter().position(|rule| *rule == change.rule) {
        result.insert("ruleIndex".to_owned(), json!(index));
    }
    result.insert("level".to_owned(), json!(level(entry.severity)));
    result.insert("message".to_owned(), json!({ "text": text }));
    let mut location = Map::new();
    if let Some(place) = &change.position.new {
        location.insert("physicalLocation".to_owned(), physical(place));
    }
    location.insert(
        "logicalLocations".to_owned(),
        json!([{ "fullyQualifiedName": change.target }]),
    );
    result.insert("locations".to_owned(), json!([location]));
    if let Some(place) = &change.position.old {
        let related = json!([{ "id": 1, "message": { "text": "what was written" }, "physicalLocation": physical(place) }]);
        result.insert("relatedLocations".to_owned(), related);
    }
    result.insert(
        "partialFingerprints".to_owned(),
        json!({ "connectorChange/v1": entry.id }),
    );
    if let Some(accepted) = &entry.acknowledged {
        result.insert(
            "suppressions".to_owned(),
            json!([{ "kind": "external", "status": "accepted", "justification": accepted.words() }]),
        );
    }
    Value::Object(result)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "error",
        Severity::Source | Severity::Risky => "warning",
        Severity::Info => "note",
        Severity::None => "none",
    }
}

fn physical(place: &Position) -> Value {
    json!({
        "artifactLocation": { "uri": uri(&place.file) },
        "region": { "startLine": place.line, "startColumn": place.column },
    })
}

/// A path as a relative reference: everything but unreserved characters and slashes is written in percent.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
