//! Which identifier each property carries, and which identifiers the schema therefore keeps.
//!
//! A document mostly says only that a property is a uuid. [`Ids`] decides by what the schema already says and by names;
//! here it is asked about every property.

use std::collections::BTreeSet;

use mews_connector_language::spec::{Fields, OperationSpec, RequestSpec, ResponseSpec};

use super::ids::{self, Ids};
use crate::report::Report;
use crate::tree::Tree;

/// Settles every property of the fresh tree.
pub(super) fn settle(old: &Tree, fresh: &mut Tree, report: &mut Report) {
    let mut ids = Ids::new(old, fresh);
    for (name, model) in &mut fresh.models {
        let before = old.models.get(name).map(|model| &model.fields);
        let at = format!("models.{name}.fields");
        fields(&mut ids, &at, name, &mut model.fields, before);
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
        bodies(&mut ids, path, operation, old.operations.get(path));
    }
    report.kept = ids.kept;
    report.decide.extend(
        ids.undecided
            .into_iter()
            .filter(|at| !at.ends_with(".Cursor"))
            .map(|at| format!("{at}: which identifier this is")),
    );
    // Identifiers that the document's properties still carry are no news, whoever named them.
    let used = ids.made.iter().chain(old.ids.keys()).cloned().collect();
    keep(old, fresh, used);
}

fn bodies(
    ids: &mut Ids<'_>,
    path: &str,
    operation: &mut OperationSpec,
    before: Option<&OperationSpec>,
) {
    let owner = ids::singular(path);
    if let RequestSpec::Fields(request) = &mut operation.request {
        let before = before.and_then(|operation| match &operation.request {
            RequestSpec::Fields(fields) => Some(fields),
            RequestSpec::Union(_) => None,
        });
        let at = format!("operations.{path}.request");
        fields(ids, &at, &owner, request, before);
    }
    if let ResponseSpec::Fields(response) = &mut operation.response {
        let before = before.and_then(|operation| match &operation.response {
            ResponseSpec::Fields(fields) => Some(fields),
            ResponseSpec::Model(_) => None,
        });
        let at = format!("operations.{path}.response");
        fields(ids, &at, &owner, response, before);
    }
}

fn fields(ids: &mut Ids<'_>, at: &str, owner: &str, fields: &mut Fields, before: Option<&Fields>) {
    for (property, field) in fields {
        let was = before
            .and_then(|fields| fields.get(property))
            .map(|field| field.ty.as_str());
        let at = [at, ".", property].concat();
        field.0.ty = ids.settle(&at, owner, property, &field.ty, was);
    }
}

/// Defines those of the identifiers that something in the fresh tree carries.
fn keep(old: &Tree, fresh: &mut Tree, used: Vec<String>) {
    let mut reached = BTreeSet::new();
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
