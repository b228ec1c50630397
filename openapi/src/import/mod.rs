//! OpenAPI document → files of the schema.
//!
//! ```text
//! text ─ read ─▶ Document ─ convert ─▶ tree with the vendor's names ─ names, ids, corrections ─▶ merge with what is there
//! ```

mod common;
mod convert;
mod corrections;
mod definitions;
mod draft;
mod enums;
mod identifiers;
mod ids;
mod integers;
mod limits;
mod maps;
mod merge;
mod names;
mod operations;
mod order;
mod place;
mod resources;
mod said;
mod shared;
mod unions;

use indexmap::IndexMap;

use self::draft::Draft;
use super::problems::Problems;
use super::read::{self, Document, Shape};
use super::report::Report;
use super::tree::Tree;
use super::{Import, Options};
use mews_connector_language::spec::{
    ApiFile, Compact, FieldSpec, FileSpec, LANGUAGE, PaginationSpec, RateLimitSpec, ResponseSpec,
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
    let mut document = read::read(text, options.own_export, options.account)?;
    let audit = std::mem::take(&mut document.audit);
    let before = Tree::from_files(existing);
    let unplaced = resources::problems(text, &document, &before);
    if !unplaced.is_empty() {
        return Err(Problems(unplaced));
    }
    Ok(Draft::new(before, &document, audit, options)
        .converted(&document, options)?
        .identified(&document)
        .corrected()
        .with_known_unions()
        .with_settled_ids()
        .placed()
        .merged(&document, options))
}

/// The property of a request that asks for a page.
const PAGE: &str = "Limitation";

/// Whether a property of this name is known to be the same in every request.
fn is_usual(name: &str) -> bool {
    name.ends_with("Token") || name == "Client"
}

/// `api.yaml` for a new schema: the envelope is what most requests have in common.
fn new_api(document: &Document) -> ApiFile {
    // Many operations may share one request, which is looked through once.
    let mut requests: IndexMap<*const Shape, (&Shape, usize)> = IndexMap::new();
    for call in &document.operations {
        let shape = document.resolved(&call.request);
        let shape = shape
            .one_of
            .first()
            .map_or(shape, |one| document.resolved(one));
        requests
            .entry(std::ptr::from_ref(shape))
            .or_insert((shape, 0))
            .1 += 1;
    }
    let mut counts: IndexMap<&String, usize> = IndexMap::new();
    for (shape, operations) in requests.into_values() {
        for (name, property) in &shape.properties {
            let single = is_usual(name) || shared::plain(property, true).is_some();
            if shape.required.contains(name) && name != PAGE && single {
                *counts.entry(name).or_default() += operations;
            }
        }
    }
    // A request that lacks one is told of; so most requests decide, not all.
    let shared = counts
        .into_iter()
        .filter(|(_, count)| count * 2 > document.operations.len());
    // One operation has everything in common with itself.
    let usual = |name: &String| document.operations.len() > 1 || is_usual(name);
    let shared = shared.map(|(name, _)| name.clone());
    let envelope = shared.filter(usual).map(|name| {
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
            request: PAGE.to_owned(),
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
