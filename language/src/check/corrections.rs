//! Corrections: each still applies, so that none outlives the fact that it corrects.

use std::collections::HashMap;

use serde_json::Value;

use crate::de::from_node;
use crate::node::{Kind, Node};
use crate::place::{Place, Sources, resource_file};
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;
use crate::spec::{CorrectionSpec, FileSpec};

pub(super) fn check(specs: &[(String, FileSpec)], report: &mut Report<'_>) {
    for (file, spec) in specs {
        let FileSpec::Corrections(spec) = spec else {
            continue;
        };
        let list = Place::file(file).key("corrections");
        let mut seen: HashMap<&str, Place> = HashMap::new();
        for (index, correction) in spec.corrections.iter().enumerate() {
            let place = list.key(&index.to_string());
            one(correction, &place, report);
            if let Some(first) = seen.get(correction.at.as_str()) {
                let message = format!("`{}` is corrected twice", correction.at);
                let first = (first, "first corrected here");
                report.add_with(
                    Rule::CorrectionTwice,
                    &place.key("at").value(),
                    message,
                    first,
                    "keep one of the two",
                );
            } else {
                seen.insert(&correction.at, place.key("at").value());
            }
        }
    }
}

fn one(correction: &CorrectionSpec, place: &Place, report: &mut Report<'_>) {
    let at = place.key("at").value();
    if correction.was == correction.now {
        let message = "`was` and `now` are the same";
        let help = "a correction says what the vendor writes and what is true";
        report.add(Rule::CorrectionIdle, &at, message, help);
        return;
    }
    let Some((target, rest)) = target(report.sources, &correction.at) else {
        let message = format!("`{}` leads to nothing in the schema", correction.at);
        let help = "begin with `api.`, `operations.resource/action.`, or `models.`, `enums.`, `ids.`, `unions.` and a name";
        report.add(Rule::CorrectionTarget, &at, message, help);
        return;
    };
    let found = value(report.sources, &target, &rest);
    if found != correction.now {
        let says = found
            .as_ref()
            .map_or("nothing".to_owned(), |found| format!("`{}`", show(found)));
        let wants = correction
            .now
            .as_ref()
            .map_or("nothing".to_owned(), |now| format!("`{}`", show(now)));
        let target = rest.iter().fold(target, |place, key| place.key(key));
        report.add_with(
            Rule::CorrectionStale,
            &place.key("now").value(),
            format!("the schema says {says} here, not {wants}"),
            (&target.value(), "what the schema says"),
            "bring the schema back to what is true, or remove the correction",
        );
    }
}

/// The definition or operation that a path begins with, and the keys that are left.
fn target(sources: &Sources, path: &str) -> Option<(Place, Vec<String>)> {
    let (head, rest) = path.split_once('.')?;
    let (place, rest) = match head {
        "api" => (Place::file("api.yaml"), rest),
        "operations" => {
            let (name, rest) = rest.split_once('.').unwrap_or((rest, ""));
            let (resource, action) = name.split_once('/')?;
            (
                Place::file(resource_file(resource))
                    .key("operations")
                    .key(action),
                rest,
            )
        }
        section if section.parse::<Section>().is_ok() => {
            let (name, rest) = rest.split_once('.').unwrap_or((rest, ""));
            let has = |file: &&crate::place::Source| {
                file.root
                    .child(section)
                    .is_some_and(|node| node.child(name).is_some())
            };
            let file = sources.files().iter().find(has)?;
            (Place::file(&file.name).key(section).key(name), rest)
        }
        _ => return None,
    };
    node(sources, &place)?;
    let rest: Vec<String> = rest
        .split('.')
        .filter(|key| !key.is_empty())
        .map(str::to_owned)
        .collect();
    // All but the last step must exist: only the fact itself may be absent.
    let above = rest.split_last().map_or(&[][..], |(_, above)| above);
    node(
        sources,
        &above
            .iter()
            .fold(place.clone(), |place, key| place.key(key)),
    )?;
    Some((place, rest))
}

fn node<'s>(sources: &'s Sources, place: &Place) -> Option<&'s Node> {
    let root = &sources.file(&place.file)?.root;
    place
        .path
        .iter()
        .try_fold(root, |node, key| node.child(key))
}

/// What the schema says at the end of the path.
fn value(sources: &Sources, target: &Place, rest: &[String]) -> Option<Value> {
    let place = rest
        .iter()
        .fold(target.clone(), |place, key| place.key(key));
    let found = node(sources, &place).or_else(|| {
        // `Id: MessageId` stands for `Id: { type: MessageId }`.
        let (last, above) = rest.split_last()?;
        let above = node(
            sources,
            &above
                .iter()
                .fold(target.clone(), |place, key| place.key(key)),
        )?;
        (last == "type" && matches!(above.kind, Kind::Scalar { .. })).then_some(above)
    });
    found.and_then(|node| from_node::<Value>(node).ok())
}

fn show(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
