//! `corrections.yaml` against a document: what the vendor still gets wrong is put right before anything is merged.

use indexmap::IndexMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::tree::Tree;
use mews_connector_language::spec::{CorrectionSpec, RequestSpec, ResponseSpec};
use mews_connector_language::{NotASection, Section};

/// Applies the corrections; gives what a person has to look at.
pub(crate) fn apply(tree: &mut Tree, corrections: &[CorrectionSpec]) -> Vec<String> {
    let mut notes = Vec::new();
    for correction in corrections {
        let Some((section, rest)) = correction.at.split_once('.') else {
            continue;
        };
        let (name, path) = rest.split_once('.').unwrap_or((rest, ""));
        let path: Vec<&str> = path.split('.').filter(|key| !key.is_empty()).collect();
        let outcome = match (section.parse(), section) {
            (Ok(Section::Models), _) => tree.models.get_mut(name).map(|spec| {
                let mut fields = std::mem::take(&mut spec.fields);
                let outcome = either(spec, "fields", &mut fields, &path, correction);
                spec.fields = fields;
                outcome
            }),
            (Ok(Section::Enums), _) => tree.enums.get_mut(name).map(|spec| {
                let mut values = std::mem::take(&mut spec.values);
                let outcome = either(spec, "values", &mut values, &path, correction);
                spec.values = values;
                outcome
            }),
            (Ok(Section::Unions), _) => tree.unions.get_mut(name).map(|spec| {
                let mut cases = std::mem::take(&mut spec.cases);
                let outcome = either(spec, "cases", &mut cases, &path, correction);
                spec.cases = cases;
                outcome
            }),
            (Err(NotASection), "operations") => tree.operations.get_mut(name).map(|spec| {
                let (mut request, mut response) = (
                    std::mem::take(&mut spec.request),
                    std::mem::take(&mut spec.response),
                );
                let outcome = match (path.first(), &mut request, &mut response) {
                    (Some(&"request"), RequestSpec::Fields(fields), _)
                    | (Some(&"response"), _, ResponseSpec::Fields(fields)) => {
                        in_entries(fields, &path[1..], correction)
                    }
                    (Some(&("request" | "response")), _, _) => Outcome::Unfit,
                    _ => within(spec, &path, correction),
                };
                (spec.request, spec.response) = (request, response);
                outcome
            }),
            // What api.yaml says is not taken from documents, and what people wrote needs no correction.
            _ => continue,
        };
        match outcome {
            Some(Outcome::Applied) => {}
            Some(Outcome::Idle) => notes.push(format!("{}: the document now says what the correction says", correction.at)),
            Some(Outcome::Other(found)) => notes.push(format!(
                "{}: the correction expects {} in the document, which says {}; the correction stays in force",
                correction.at,
                show(correction.was.as_ref()),
                show(found.as_ref()),
            )),
            Some(Outcome::Unfit) => notes.push(format!("{}: what the correction says does not fit there", correction.at)),
            None => notes.push(format!("{}: the document no longer has what is corrected here", correction.at)),
        }
    }
    notes
}

enum Outcome {
    Applied,
    Idle,
    Other(Option<Value>),
    Unfit,
}

/// Corrects a fact of a spec, by way of its JSON.
fn within<T: Serialize + DeserializeOwned>(
    spec: &mut T,
    path: &[&str],
    correction: &CorrectionSpec,
) -> Outcome {
    let Ok(mut json) = serde_json::to_value(&*spec) else {
        return Outcome::Unfit;
    };
    let outcome = set(&mut json, path, correction);
    if matches!(outcome, Outcome::Applied | Outcome::Other(_)) {
        match serde_json::from_value(json) {
            Ok(corrected) => *spec = corrected,
            Err(_) => return Outcome::Unfit,
        }
    }
    outcome
}

/// Corrects a definition itself, or one of the entries that were taken out of it to keep their order.
fn either<T, V>(
    spec: &mut T,
    section: &str,
    entries: &mut IndexMap<String, V>,
    path: &[&str],
    correction: &CorrectionSpec,
) -> Outcome
where
    T: Serialize + DeserializeOwned,
    V: Serialize + DeserializeOwned,
{
    match path.split_first() {
        Some((first, rest)) if *first == section => in_entries(entries, rest, correction),
        _ => within(spec, path, correction),
    }
}

/// Corrects an entry, or adds or removes it.
fn in_entries<V>(
    entries: &mut IndexMap<String, V>,
    path: &[&str],
    correction: &CorrectionSpec,
) -> Outcome
where
    V: Serialize + DeserializeOwned,
{
    let Some((name, rest)) = path.split_first() else {
        return Outcome::Unfit;
    };
    if !rest.is_empty() {
        return entries
            .get_mut(*name)
            .map_or(Outcome::Unfit, |entry| within(entry, rest, correction));
    }
    let found = entries
        .get(*name)
        .and_then(|entry| serde_json::to_value(entry).ok());
    match &correction.now {
        None => drop(entries.shift_remove(*name)),
        Some(now) => match serde_json::from_value(now.clone()) {
            Ok(entry) => drop(entries.insert((*name).to_owned(), entry)),
            Err(_) => return Outcome::Unfit,
        },
    }
    judge(found, correction)
}

fn set(json: &mut Value, path: &[&str], correction: &CorrectionSpec) -> Outcome {
    let Some((key, rest)) = path.split_first() else {
        return Outcome::Unfit;
    };
    if let Value::String(text) = json {
        // The short form of a property, value or case.
        let full = if *key == "doc" || *key == "rust" {
            "doc"
        } else {
            "type"
        };
        *json = Value::Object(Map::from_iter([(
            full.to_owned(),
            Value::String(text.clone()),
        )]));
    }
    if json.is_null() {
        *json = Value::Object(Map::new());
    }
    let Value::Object(object) = json else {
        return Outcome::Unfit;
    };
    if !rest.is_empty() {
        return object
            .get_mut(*key)
            .map_or(Outcome::Unfit, |inner| set(inner, rest, correction));
    }
    let found = match &correction.now {
        Some(now) => object.insert((*key).to_owned(), now.clone()),
        None => object.remove(*key),
    };
    judge(found, correction)
}

fn judge(found: Option<Value>, correction: &CorrectionSpec) -> Outcome {
    if found == correction.was {
        Outcome::Applied
    } else if found == correction.now {
        Outcome::Idle
    } else {
        Outcome::Other(found)
    }
}

fn show(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"))
}
