//! OpenAPI document → files of the schema.
//!
//! ```text
//! text ─ read ─▶ Document ─ convert ─▶ tree with the vendor's names ─ names, ids, corrections ─▶ merge with what is there
//! ```

mod convert;
mod corrections;
mod definitions;
mod ids;
mod limits;
mod merge;
mod names;
mod operations;
mod order;
mod place;
mod resources;
mod unions;

use indexmap::IndexMap;
use serde_json::Value;

use self::convert::Converter;
use self::ids::Ids;
use self::merge::Merger;
use super::problems::Problems;
use super::read::{self, Document};
use super::report::{Dropped, Report};
use super::tree::Tree;
use super::{Import, Options};
use mews_connector_language::model::Home;
use mews_connector_language::spec::{
    ApiFile, Compact, FieldSpec, FileSpec, IdSpec, LANGUAGE, PaginationSpec, RateLimitSpec,
    RequestSpec, ResponseSpec,
};

/// Brings the facts of an OpenAPI document into a schema.
///
/// `existing` are the files of the schema as they are written; none at all for a new schema. Importing what was just
/// imported changes nothing, and the same document gives the same files.
///
/// # Errors
///
/// When the text is not an OpenAPI 3.0 or 3.1 document of `post` operations, or a resource of it cannot have a file.
pub fn import(
    document: &str,
    existing: &[(String, FileSpec)],
    options: &Options,
) -> Result<Import, Problems> {
    let text = document;
    let mut document = read::read(text, options.own_export)?;
    let mut audit = std::mem::take(&mut document.audit);
    let old = Tree::from_files(existing);
    let unplaced = resources::problems(text, &document, &old);
    if !unplaced.is_empty() {
        return Err(Problems(unplaced));
    }
    let before = json(&old);
    let mut report = Report {
        pruned: options.prune,
        ..Report::default()
    };
    let mut api = match (&old.api, &document.api) {
        (Some(api), _) | (None, Some(api)) => api.clone(),
        (None, None) => {
            report.decide.push(
                "api.yaml: doc, rate limit and largest page, which the document does not tell"
                    .to_owned(),
            );
            new_api(&document)
        }
    };
    if let Some(version) = &options.version {
        api.version.clone_from(version);
    }
    let mut converted = Converter::new(&document, &mut audit, &api, options.docs).run();
    names::settle(&mut converted, &old, &api.errors);
    if let Some(errors) = converted.errors.take() {
        api.errors = errors;
    }
    let mut fresh = converted.tree;
    for (name, facts) in &document.identifiers {
        let mut facts = facts.clone();
        let home = facts.as_object_mut().and_then(|facts| facts.remove("home"));
        if let Some(home) = home.as_ref().and_then(Value::as_str) {
            let home = if home == "common" {
                Home::Common
            } else {
                Home::Resource(home.to_owned())
            };
            fresh.homes.insert(name.clone(), home);
        }
        let id: IdSpec = serde_json::from_value(facts).unwrap_or_default();
        fresh.ids.insert(name.clone(), id);
    }
    if let Some(file) = &old.corrections {
        report.corrections = corrections::apply(&mut fresh, &file.corrections);
    }
    keep_unions(&old, &mut fresh, &mut audit);
    settle_ids(&old, &mut fresh, &mut report);
    fresh.homes = place::homes(&fresh, &old.homes);
    let mut merger = Merger {
        prune: options.prune,
        vocabulary: &audit.vocabulary,
        vanished: Vec::new(),
    };
    let mut merged = merger.trees(old, fresh);
    report.vanished = merger.vanished;
    merged.api = Some(api);
    report.compare(&before, &json(&merged));
    undecided(&merged, &mut report);
    for name in converted.unreached {
        audit.drop("schemas", "no operation reaches the schema", name);
    }
    report.unsaid.extend(
        audit
            .unknown
            .into_iter()
            .map(|(at, key)| (at, format!("the key `{key}`"))),
    );
    report.unsaid.append(&mut audit.unsaid);
    report.dropped = audit
        .dropped
        .into_iter()
        .map(|((key, why), places)| Dropped {
            key: key.to_owned(),
            why: why.to_owned(),
            places,
        })
        .collect();
    Ok(Import {
        files: merged.into_files(),
        report,
    })
}

/// `api.yaml` for a new schema: the envelope is what most requests have in common.
fn new_api(document: &Document) -> ApiFile {
    let properties = |shape: &super::read::Shape| -> Vec<String> {
        let resolve = |shape: &super::read::Shape| match &shape.reference {
            Some(name) => document.schemas.get(name).cloned().unwrap_or_default(),
            None => shape.clone(),
        };
        let shape = resolve(shape);
        let shape = shape.one_of.first().map_or(shape.clone(), resolve);
        shape
            .properties
            .keys()
            .filter(|name| shape.required.contains(*name))
            .cloned()
            .collect()
    };
    let mut counts: IndexMap<String, usize> = IndexMap::new();
    for name in document
        .operations
        .iter()
        .flat_map(|call| properties(&call.request))
    {
        *counts.entry(name).or_default() += 1;
    }
    // A request that lacks one is told of; so most requests decide, not all.
    let shared = counts
        .into_iter()
        .filter(|(_, count)| count * 2 > document.operations.len());
    // One operation has everything in common with itself.
    let usual = |name: &String| {
        document.operations.len() > 1 || name.ends_with("Token") || name == "Client"
    };
    let envelope = shared.map(|(name, _)| name).filter(usual).map(|name| {
        let ty = if name.ends_with("Token") {
            "secret"
        } else {
            "string"
        };
        (
            name,
            Compact(FieldSpec {
                ty: ty.to_owned(),
                ..FieldSpec::default()
            }),
        )
    });
    let envelope: mews_connector_language::spec::Fields = envelope.collect();
    let per = envelope
        .keys()
        .find(|name| *name == "AccessToken")
        .or_else(|| envelope.keys().next());
    ApiFile {
        language: LANGUAGE,
        name: "connector".to_owned(),
        version: "1970-01".to_owned(),
        doc: None,
        base_path: document.base_path.clone(),
        pagination: PaginationSpec {
            request: "Limitation".to_owned(),
            response: "Cursor".to_owned(),
            max_count: 1000,
        },
        errors: "ConnectorError".to_owned(),
        rate_limit: RateLimitSpec {
            requests: 200,
            seconds: 30,
            per: per.cloned().unwrap_or_default(),
        },
        envelope,
    }
}

/// Where the schema has a union and the document only shows an object, the document tells less: the union stays.
fn keep_unions(old: &Tree, fresh: &mut Tree, audit: &mut read::Audit) {
    let hidden: Vec<String> = fresh
        .models
        .keys()
        .filter(|name| old.unions.contains_key(*name))
        .cloned()
        .collect();
    for name in hidden {
        fresh.models.shift_remove(&name);
        if let Some(union) = old.unions.get(&name) {
            fresh.unions.insert(name.clone(), union.clone());
        }
        audit.unsaid(
            name,
            "the document does not tell the cases of this union; those of the schema stay",
        );
    }
}

fn settle_ids(old: &Tree, fresh: &mut Tree, report: &mut Report) {
    let mut ids = Ids::new(old, fresh);
    for (name, model) in &mut fresh.models {
        let before = old.models.get(name).map(|model| &model.fields);
        for (property, field) in &mut model.fields {
            let at = format!("models.{name}.fields.{property}");
            let was = before
                .and_then(|fields| fields.get(property))
                .map(|field| field.ty.as_str());
            field.0.ty = ids.settle(&at, name, property, &field.ty, was);
        }
    }
    for (name, union) in &mut fresh.unions {
        let before = old.unions.get(name);
        for (tag, case) in &mut union.cases {
            let Some(case) = case else { continue };
            let was = before.and_then(|union| union.cases.get(tag)?.as_ref()?.ty.as_deref());
            let at = format!("unions.{name}.cases.{tag}");
            case.0.ty = case
                .ty
                .as_deref()
                .map(|ty| ids.settle(&at, "", tag, ty, was));
        }
    }
    for (path, operation) in &mut fresh.operations {
        let before = old.operations.get(path);
        let owner = ids::singular(path);
        let old_request = before.and_then(|operation| match &operation.request {
            RequestSpec::Fields(fields) => Some(fields),
            RequestSpec::Union(_) => None,
        });
        let old_response = before.and_then(|operation| match &operation.response {
            ResponseSpec::Fields(fields) => Some(fields),
            ResponseSpec::Model(_) => None,
        });
        let mut settle = |fields: &mut mews_connector_language::spec::Fields,
                          before: Option<&mews_connector_language::spec::Fields>,
                          part| {
            for (property, field) in fields {
                let at = format!("operations.{path}.{part}.{property}");
                let was = before
                    .and_then(|fields| fields.get(property))
                    .map(|field| field.ty.as_str());
                field.0.ty = ids.settle(&at, &owner, property, &field.ty, was);
            }
        };
        if let RequestSpec::Fields(fields) = &mut operation.request {
            settle(fields, old_request, "request");
        }
        if let ResponseSpec::Fields(fields) = &mut operation.response {
            settle(fields, old_response, "response");
        }
    }
    report.kept = ids.kept;
    report.decide.extend(
        ids.undecided
            .into_iter()
            .filter(|at| !at.ends_with(".Cursor"))
            .map(|at| format!("{at}: which identifier this is")),
    );
    // Identifiers that the document's properties still carry are no news, whoever named them.
    let mut used: Vec<String> = Vec::new();
    for name in ids.made.iter().chain(old.ids.keys()) {
        used.push(name.clone());
    }
    let mut reached = std::collections::BTreeSet::new();
    for operation in fresh.operations.values() {
        reached.extend(Tree::used_by_operation(operation));
    }
    for name in fresh.models.keys().chain(fresh.unions.keys()) {
        reached.extend(fresh.used_by(name));
    }
    for name in used {
        if reached.contains(&name) {
            let id = old.ids.get(&name).cloned().unwrap_or_default();
            fresh.ids.entry(name).or_insert(id);
        }
    }
}

/// What keeps the merged schema from loading until a person has said it.
fn undecided(tree: &Tree, report: &mut Report) {
    let mut missing = |what: &str, name: &str| report.decide.push(format!("{name}: {what}"));
    for (name, doc) in &tree.resources {
        if doc.is_none() {
            missing("doc of the resource", name);
        }
    }
    for (path, operation) in &tree.operations {
        if operation.effect.is_none() {
            missing("effect: what sending it twice would do", path);
        }
        if operation.doc.is_none() {
            missing("doc", path);
        }
        if let (ResponseSpec::Fields(fields), Some(api)) = (&operation.response, &tree.api) {
            for name in fields
                .keys()
                .filter(|name| api.envelope.contains_key(*name))
            {
                let what = "a response with a property of the envelope: correct it, unless it is really answered";
                missing(what, &format!("operations.{path}.response.{name}"));
            }
        }
    }
    let docs = (tree.ids.iter().map(|(name, spec)| (name, &spec.doc)))
        .chain(tree.models.iter().map(|(name, spec)| (name, &spec.doc)))
        .chain(tree.enums.iter().map(|(name, spec)| (name, &spec.doc)))
        .chain(tree.unions.iter().map(|(name, spec)| (name, &spec.doc)));
    for (name, doc) in docs {
        if doc.is_none() {
            missing("doc", name);
        }
    }
}

/// The facts of a tree as JSON, for comparing.
fn json(tree: &Tree) -> Value {
    let full = |value: serde_json::Result<Value>| value.unwrap_or_default();
    serde_json::json!({
        "api": full(serde_json::to_value(&tree.api)),
        "operations": full(serde_json::to_value(&tree.operations)),
        "ids": full(serde_json::to_value(&tree.ids)),
        "models": full(serde_json::to_value(&tree.models)),
        "enums": full(serde_json::to_value(&tree.enums)),
        "unions": full(serde_json::to_value(&tree.unions)),
    })
}
