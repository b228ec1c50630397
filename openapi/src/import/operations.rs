//! Operations: envelope and pagination taken out of their bodies, the rest written out in place.

use std::collections::BTreeMap;

use serde_json::Value;

use super::convert::{Converter, is_shared};
use super::definitions::joined;
use crate::read::{Call, Document, Others, Shape};
use crate::ty::Ty;
use mews_connector_language::spec::{Compact, OperationSpec, PagesSpec, RequestSpec, ResponseSpec};

impl<'d> Converter<'d> {
    /// Converts all operations.
    pub(super) fn operations(&mut self) {
        let document = self.document;
        self.error_model();
        for (resource, doc) in &document.resources {
            self.done
                .tree
                .resources
                .insert(resource.clone(), Some(doc.clone()));
        }
        for call in &document.operations {
            self.done
                .tree
                .resources
                .entry(call.resource.clone())
                .or_default();
            let operation = self.operation(call);
            self.done.tree.operations.insert(call.path(), operation);
        }
        for (path, odd) in odd_statuses(document) {
            for what in odd {
                self.audit.unsaid(path.clone(), what);
            }
        }
    }

    /// The schema that most failures have is the model of errors.
    fn error_model(&mut self) {
        let document = self.document;
        let mut counts: indexmap::IndexMap<&String, usize> = indexmap::IndexMap::new();
        for name in document.operations.iter().flat_map(|call| &call.errors) {
            *counts.entry(name).or_default() += 1;
        }
        counts.sort_by(|_, a, _, b| b.cmp(a));
        let mut names = counts.into_keys();
        if let Some(name) = names.next() {
            self.reach(name);
            self.done.errors = Some(name.clone());
        }
        for name in names {
            self.audit.unsaid(
                name.clone(),
                "an error body that differs from the usual one",
            );
        }
    }

    fn operation(&mut self, call: &'d Call) -> OperationSpec {
        let own = |key: &str| call.own.get(key);
        let text = |key: &str| own(key).and_then(Value::as_str).map(ToOwned::to_owned);
        let mut spec = OperationSpec {
            doc: self.doc(&call.path(), call.doc.as_ref()),
            effect: own("x-effect").and_then(|effect| serde_json::from_value(effect.clone()).ok()),
            effect_why: text("x-effect-why"),
            money: own("x-money") == Some(&Value::Bool(true)),
            settled_by: text("x-settled-by"),
            settled_within: text("x-settled-within"),
            portfolio: call.portfolio,
            restricted: call.restricted,
            deprecated: call.deprecated.clone(),
            rust: text("x-rust"),
            was: text("x-was"),
            ..OperationSpec::default()
        };
        self.audit.account.make(&call.path(), &spec);
        for body in ["request", "response"] {
            let at = format!("{}.{body}", call.path());
            self.audit.account.only_presence(&at);
        }
        let limitation = self.request(call, &mut spec);
        self.response(call, &mut spec);
        if let Some(optional) = limitation {
            self.pages(call, &mut spec, optional, text("x-page-items"));
        }
        spec
    }

    /// Writes the request; tells whether its pagination property may be left out, when it has one.
    fn request(&mut self, call: &'d Call, spec: &mut OperationSpec) -> Option<bool> {
        let (owner, shape) = self.body(&call.request, &call.path());
        if shape.is_choice() {
            return self.choice(call, shape, spec);
        }
        self.check_body(&format!("{} request", call.path()), shape);
        self.note_request(shape);
        if shape.others != Others::None && !shape.properties.is_empty() {
            self.audit.unsaid(
                format!("{} request", call.path()),
                "properties that are not listed are allowed",
            );
        }
        for (name, field) in &self.api.envelope {
            let must = !field.ty.ends_with('?') && field.required != Some(false);
            if must && !shape.properties.contains_key(name) {
                self.audit.unsaid(
                    format!("{} request", call.path()),
                    format!("lacks `{name}` of the envelope"),
                );
            }
        }
        let fields = self.fields(&owner, shape, is_shared);
        spec.at_least_one_of = self.at_least_one(shape, &fields);
        spec.request = RequestSpec::Fields(fields);
        self.audit.account.only_presence(&shape.at);
        if !spec.at_least_one_of.is_empty() {
            let names = &spec.at_least_one_of;
            self.audit.account.make(&shape.at, names);
        }
        self.limitation(shape)
    }

    /// A request that is one of several sets of properties.
    fn choice(
        &mut self,
        call: &'d Call,
        shape: &'d Shape,
        spec: &mut OperationSpec,
    ) -> Option<bool> {
        let mut limitation = None;
        for name in shape.one_of.iter().filter_map(|one| one.reference.as_ref()) {
            self.bodies.insert(name.clone());
            let Some(member) = self.document.schemas.get(name) else {
                continue;
            };
            self.note_request(member);
            limitation = self.limitation(member).or(limitation);
        }
        let name = match &call.request.reference {
            Some(name) => {
                self.reach(name);
                name.clone()
            }
            None => {
                let ty = self.value(&joined(&call.path(), ""), "Request", shape);
                ty.to_string()
            }
        };
        spec.request = RequestSpec::Union(name);
        limitation
    }

    /// Whether the pagination property of a request may be left out, when it has one.
    fn limitation(&mut self, body: &Shape) -> Option<bool> {
        let property = body.properties.get(&self.api.pagination.request)?;
        let optional = property.nullable;
        self.audit.account.make(&property.at, &optional);
        Some(optional)
    }

    fn response(&mut self, call: &'d Call, spec: &mut OperationSpec) {
        let (owner, shape) = self.body(&call.response, &call.path());
        if let Some(name) = &call.response.reference
            && (self.nested.contains(name.as_str()) || shape.extras.own.home.is_some())
            && shape.is_plain_object()
            && self.find_union(shape).is_none()
        {
            self.reach(name);
            spec.response = ResponseSpec::Model(name.clone());
            return;
        }
        self.check_body(&format!("{} response", call.path()), shape);
        self.audit.account.only_presence(&shape.at);
        let fields = self.fields(&owner, shape, |_, _| false);
        spec.response = ResponseSpec::Fields(fields);
    }

    fn check_body(&mut self, at: &str, shape: &Shape) {
        if !shape.is_object() && !shape.is_free() {
            let what = format!("a body that is not an object: {}", shape.told());
            self.audit.unsaid(at, what);
        }
    }

    /// Takes the cursor out of the response and names the items.
    fn pages(
        &mut self,
        call: &'d Call,
        spec: &mut OperationSpec,
        optional: bool,
        items: Option<String>,
    ) {
        let cursor = match &mut spec.response {
            ResponseSpec::Fields(fields) => fields.shift_remove(&self.api.pagination.response),
            ResponseSpec::Model(_) => None,
        };
        if cursor.is_some() {
            let (_, response) = self.body(&call.response, &call.path());
            self.note_response(response);
            if let Some(property) = response.properties.get(&self.api.pagination.response) {
                self.audit.account.only_presence(&property.at);
            }
        } else {
            self.audit.unsaid(
                call.path(),
                format!(
                    "takes `{}` but answers no `{}`",
                    self.api.pagination.request, self.api.pagination.response
                ),
            );
        }
        let ResponseSpec::Fields(fields) = &spec.response else {
            return;
        };
        let lists = || {
            fields
                .iter()
                .filter(|(_, field)| matches!(Ty::parse(&field.ty).bare(), Ty::List(_)))
        };
        let named = |(name, _): &(&String, &Compact<_>)| {
            name.to_lowercase() == call.resource.to_lowercase()
        };
        let items = items.or_else(|| {
            lists()
                .find(named)
                .or_else(|| lists().next())
                .map(|(name, _)| name.clone())
        });
        match items {
            Some(items) => spec.pages = Some(Compact(PagesSpec { items, optional })),
            None => self
                .audit
                .unsaid(call.path(), "takes pages but answers no list"),
        }
    }

    /// The shape of a body and the name that its parts are called after.
    fn body(&self, shape: &'d Shape, path: &str) -> (String, &'d Shape) {
        match &shape.reference {
            Some(name) => (name.clone(), self.document.resolved(shape)),
            None => (joined(path, ""), shape),
        }
    }
}

/// Statuses of failure that an operation has beyond those of most.
fn odd_statuses(document: &Document) -> BTreeMap<String, Vec<String>> {
    let half = document.operations.len().div_ceil(2);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for status in document.operations.iter().flat_map(|call| &call.statuses) {
        *counts.entry(status).or_default() += 1;
    }
    let mut odd = BTreeMap::new();
    for call in &document.operations {
        let extra = call
            .statuses
            .iter()
            .filter(|status| counts[status.as_str()] < half)
            .map(|status| format!("also answers {status}"));
        let usual = counts
            .iter()
            .filter(|(_, count)| **count >= half)
            .map(|(status, _)| *status);
        let lacking = usual
            .filter(|status| !call.statuses.contains(*status))
            .map(|status| format!("never answers {status}"));
        let all: Vec<String> = extra.chain(lacking).collect();
        if !all.is_empty() {
            odd.insert(call.path(), all);
        }
    }
    odd
}
