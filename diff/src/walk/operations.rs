//! Operations: which there are, and what each takes, answers and promises.

use mews_connector_language::model::{Effect, Field, Operation, Request, Resource, Response, Type};
use mews_connector_language::{Place, place::resource_file};
use serde_json::{Value, json};

use super::Walk;
use crate::edit::{At, Edit, Fact, Marked, Spot};
use crate::pairs::{Matched, rust_method};
use crate::result::{Direction, Rename, Side};
use crate::show;

impl Walk<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old, self.new);
        for resource in &new.resources {
            let Some(before) = old
                .resources
                .iter()
                .find(|other| other.name == resource.name)
            else {
                self.resource_alone(resource, true);
                for operation in &resource.operations {
                    self.operation_added(operation, &[]);
                }
                continue;
            };
            self.resource(&resource.name, (&before.doc, &resource.doc));
            let (a, b) = (&before.operations, &resource.operations);
            self.operation_order(&resource.name, a, b);
            let Matched { pairs, gone, come } = self.pairs.operations(a, b);
            for (old, new, rename) in &pairs {
                self.operation(old, new, rename.as_ref());
            }
            for operation in gone {
                self.operation_removed(operation);
            }
            for operation in come {
                self.operation_added(operation, b);
            }
        }
        for resource in &old.resources {
            if !new
                .resources
                .iter()
                .any(|other| other.name == resource.name)
            {
                self.resource_alone(resource, false);
                for operation in &resource.operations {
                    self.operation_removed(operation);
                }
            }
        }
    }

    fn resource(&mut self, name: &str, (old, new): (&str, &str)) {
        if old == new {
            return;
        }
        let place = Place::file(resource_file(name)).key("doc");
        let at = At {
            target: name.to_owned(),
            resource: name.to_owned(),
            spot: Spot::None,
            places: (Some(place.clone()), Some(place)),
            claims: Vec::new(),
        };
        let edit = Edit::new(Fact::Docs, &at, "docs of the resource changed");
        self.add(edit.values(json!(old), json!(new)));
    }

    /// A resource that only one side has is told by its operations, or by itself when it has none.
    fn resource_alone(&mut self, resource: &Resource, added: bool) {
        if !resource.operations.is_empty() {
            return;
        }
        let place = Some(Place::file(resource_file(&resource.name)).key("resource"));
        let doc = Some(json!(resource.doc));
        let (title, places, docs) = match added {
            true => (
                "resource was added, without operations",
                (None, place),
                (None, doc),
            ),
            false => (
                "resource was removed, which had no operations",
                (place, None),
                (doc, None),
            ),
        };
        let at = At {
            target: resource.name.clone(),
            resource: resource.name.clone(),
            spot: Spot::None,
            places,
            claims: Vec::new(),
        };
        self.add(Edit::new(Fact::Docs, &at, title).values(docs.0, docs.1));
    }

    fn operation_order(&mut self, resource: &str, old: &[Operation], new: &[Operation]) {
        let names = |of: &[Operation], other: &[Operation]| -> Vec<String> {
            of.iter()
                .map(|operation| operation.action.clone())
                .filter(|name| other.iter().any(|operation| operation.action == *name))
                .collect()
        };
        let (a, b) = (names(old, new), names(new, old));
        if a != b {
            let place = Place::file(resource_file(resource)).key("operations");
            let at = At {
                target: resource.to_owned(),
                resource: resource.to_owned(),
                spot: Spot::None,
                places: (Some(place.clone()), Some(place)),
                claims: Vec::new(),
            };
            let edit = Edit::new(Fact::Order, &at, "operations changed their order");
            self.add(edit.values(json!(a), json!(b)));
        }
    }

    fn operation_added(&mut self, operation: &Operation, beside: &[Operation]) {
        let stem = |action: &str| action.split('/').next().unwrap_or(action).to_owned();
        let dated = operation.action.contains('/')
            && beside.iter().any(|other| {
                other.action != operation.action && stem(&other.action) == stem(&operation.action)
            });
        let title = if dated {
            "dated version was added"
        } else {
            "operation was added"
        };
        let at = at(operation, operation, (false, true));
        let mut edit = Edit::new(Fact::OperationAdded { dated }, &at, title)
            .values(None, self.shown(Side::New, operation));
        edit.names.1 = mentions(operation);
        self.add(edit);
    }

    fn shown(&self, side: Side, operation: &Operation) -> Value {
        let effect = self.beyond.effect(side, operation);
        json!({ "path": operation.path(), "effect": effect.map_or("unknown", Effect::name) })
    }

    fn operation_removed(&mut self, operation: &Operation) {
        let (notice, against) = self.notice(&operation.status);
        let at = at(operation, operation, (true, false));
        let mut edit = Edit::new(Fact::OperationRemoved(notice), &at, "operation was removed")
            .values(self.shown(Side::Old, operation), None);
        edit.names.0 = mentions(operation);
        edit.against_policy = against;
        self.add(edit);
    }

    fn operation(&mut self, old: &Operation, new: &Operation, rename: Option<&Rename>) {
        let effects =
            [(Side::Old, old), (Side::New, new)].map(|(side, it)| self.beyond.effect(side, it));
        if old == new && effects[0] == effects[1] {
            return;
        }
        let at = at(old, new, (true, true));
        if let Some(rename) = rename {
            let title = format!("path changed from {} to {}", old.path(), new.path());
            let mut edit = Edit::new(Fact::OperationMoved, &at, title)
                .values(json!(old.path()), json!(new.path()));
            edit.rename = Some(rename.clone());
            self.add(edit);
        } else if rust_method(old) != rust_method(new) {
            let title = format!(
                "Rust name changed from {} to {}",
                rust_method(old),
                rust_method(new)
            );
            let edit = Edit::new(Fact::OperationRustName, &at, title);
            self.add(edit.values(json!(rust_method(old)), json!(rust_method(new))));
        } else if old.was != new.was {
            self.former_name(&at, old.was.as_ref(), new.was.as_ref());
        }
        self.effect(&at, old, new);
        if old.portfolio != new.portfolio {
            let title = if new.portfolio {
                "accepts portfolio access tokens now"
            } else {
                "accepts no portfolio access tokens any more"
            };
            let edit = Edit::new(
                Fact::Portfolio(new.portfolio),
                &at.below("portfolio"),
                title,
            );
            self.add(edit.values(json!(old.portfolio), json!(new.portfolio)));
        }
        self.pages(&at, old, new);
        self.marks(&at, Marked::Operation, &old.status, &new.status);
        if old.doc != new.doc {
            let edit = Edit::new(Fact::Docs, &at.below("doc"), "docs changed");
            self.add(edit.values(json!(old.doc), json!(new.doc)));
        }
        let asked = At {
            places: at.below("at_least_one_of").places,
            ..body(old, new, Direction::Request)
        };
        self.at_least_one(&asked, &old.at_least_one_of, &new.at_least_one_of);
        self.request(old, new);
        self.response(old, new);
    }

    fn pages(&mut self, at: &At, old: &Operation, new: &Operation) {
        let at = at
            .below("pages")
            .claiming(&format!("{}.response", new.path()), "#cursor");
        match (&old.pages, &new.pages) {
            (None, None) => {}
            (None, Some(pages)) => {
                let optional = pages.optional;
                let title = if optional {
                    "may be asked for by page"
                } else {
                    "is asked for by page"
                };
                let edit = Edit::new(Fact::PagesAdded { optional }, &at, title);
                self.add(edit.values(None, show::pages(pages)));
            }
            (Some(pages), None) => {
                let edit = Edit::new(Fact::PagesRemoved, &at, "is no longer asked for by page");
                self.add(edit.values(show::pages(pages), None));
            }
            (Some(old), Some(new)) => {
                if old.items != new.items {
                    let title =
                        format!("items of a page moved from {} to {}", old.items, new.items);
                    let edit = Edit::new(Fact::PagesRenamed, &at, title);
                    self.add(edit.values(json!(old.items), json!(new.items)));
                }
                if old.optional != new.optional {
                    let title = if new.optional {
                        "a page need not be named any more"
                    } else {
                        "a page must be named"
                    };
                    let edit = Edit::new(Fact::PagesOptional(new.optional), &at, title);
                    self.add(edit.values(json!(old.optional), json!(new.optional)));
                }
            }
        }
    }

    fn request(&mut self, old: &Operation, new: &Operation) {
        let at = body(old, new, Direction::Request);
        let (item, call) = (format!("{}.request", new.path()), new.path());
        match (&old.request, &new.request) {
            (Request::Fields(old), Request::Fields(new)) => {
                self.fields(&at, &item, (old, new), false);
            }
            (Request::Union(a), Request::Union(b)) if self.pairs.new_name(a) == Some(b) => {}
            (Request::Union(a), Request::Union(b)) => {
                let (a, b) = (Type::Union(a.clone()), Type::Union(b.clone()));
                self.swapped(&at.claiming(&call, ""), &a, &b);
            }
            (Request::Fields(fields), Request::Union(name)) => {
                let ty = Type::Union(name.clone());
                let title = format!("properties of the request became the choice {name}");
                self.choice(
                    &at.claiming(&item, "").claiming(&call, ""),
                    fields,
                    &ty,
                    true,
                    title,
                );
            }
            (Request::Union(name), Request::Fields(fields)) => {
                let ty = Type::Union(name.clone());
                let title = format!("request is no longer the choice {name}");
                self.choice(
                    &at.claiming(&item, "").claiming(&call, ""),
                    fields,
                    &ty,
                    false,
                    title,
                );
            }
        }
    }

    fn choice(&mut self, at: &At, fields: &[Field], union: &Type, now: bool, title: String) {
        let relation = self.choice_relation(fields, union, now);
        let list = json!(
            fields
                .iter()
                .map(|field| field.name.clone())
                .collect::<Vec<_>>()
        );
        let name = json!(union.to_string());
        let edit = Edit::new(Fact::Choice(relation), at, title);
        let types = fields.iter().map(|field| &field.ty);
        let edit = if now {
            edit.values(list, name).types(types, [union])
        } else {
            edit.values(name, list).types([union], types)
        };
        self.add(edit);
    }

    fn response(&mut self, old: &Operation, new: &Operation) {
        let at = body(old, new, Direction::Response);
        let (item, call) = (format!("{}.response", new.path()), new.path());
        match (&old.response, &new.response) {
            (Response::Fields(a), Response::Fields(b)) if a.is_empty() != b.is_empty() => {
                let empty = b.is_empty();
                let title = if empty {
                    "response became empty"
                } else {
                    "response is no longer empty"
                };
                let mut at = at.claiming(&item, "");
                for field in a.iter().chain(b) {
                    at = at.claiming(&item, &field.name);
                }
                let show = |fields: &[Field]| -> Value {
                    fields
                        .iter()
                        .map(|field| (field.name.clone(), show::field(field)))
                        .collect()
                };
                let edit = Edit::new(Fact::ResponseEmptied(empty), &at, title)
                    .values(show(a), show(b))
                    .types(
                        a.iter().map(|field| &field.ty),
                        b.iter().map(|field| &field.ty),
                    );
                self.add(edit);
            }
            (Response::Fields(a), Response::Fields(b)) => self.fields(&at, &item, (a, b), false),
            (Response::Model(a), Response::Model(b)) if self.pairs.new_name(a) == Some(b) => {}
            (Response::Model(a), Response::Model(b)) => {
                let (a, b) = (Type::Model(a.clone()), Type::Model(b.clone()));
                self.swapped(&at.claiming(&call, ""), &a, &b);
            }
            (Response::Fields(fields), Response::Model(name)) => {
                self.body_became(
                    &at.claiming(&item, "").claiming(&call, ""),
                    fields,
                    name,
                    true,
                );
            }
            (Response::Model(name), Response::Fields(fields)) => {
                self.body_became(
                    &at.claiming(&item, "").claiming(&call, ""),
                    fields,
                    name,
                    false,
                );
            }
        }
    }

    fn swapped(&mut self, at: &At, old: &Type, new: &Type) {
        let relation = self.relation(old, new);
        let title = format!("body changed from {} to {}", old, new);
        let edit = Edit::new(Fact::BodySwapped(relation), at, title)
            .values(json!(old.to_string()), json!(new.to_string()))
            .types([old], [new]);
        self.add(edit);
    }

    /// Properties of a response became a model, or a model became properties.
    fn body_became(&mut self, at: &At, fields: &[Field], model: &str, now: bool) {
        let relation = self.body_relation(fields, model, now);
        let ty = Type::Model(model.to_owned());
        let list = json!(
            fields
                .iter()
                .map(|field| field.name.clone())
                .collect::<Vec<_>>()
        );
        let types = fields.iter().map(|field| &field.ty);
        let edit = if now {
            let title = format!("properties of the response became the model {model}");
            Edit::new(Fact::BodySwapped(relation), at, title)
                .values(list, json!(model))
                .types(types, [&ty])
        } else {
            let title = format!("response is no longer the model {model}");
            Edit::new(Fact::BodySwapped(relation), at, title)
                .values(json!(model), list)
                .types([&ty], types)
        };
        self.add(edit);
    }
}

fn at(old: &Operation, new: &Operation, (before, after): (bool, bool)) -> At {
    At {
        target: new.path(),
        resource: new.resource.clone(),
        spot: Spot::Operation(old.path(), new.path()),
        places: (
            before.then(|| Place::operation(old)),
            after.then(|| Place::operation(new)),
        ),
        claims: Vec::new(),
    }
    .claiming(&new.path(), "")
    .claiming(&format!("{}.request", new.path()), "")
    .claiming(&format!("{}.response", new.path()), "")
}

fn body(old: &Operation, new: &Operation, direction: Direction) -> At {
    let key = match direction {
        Direction::Request => "request",
        Direction::Response => "response",
    };
    At {
        target: format!("{}.{key}", new.path()),
        resource: new.resource.clone(),
        spot: Spot::Body(old.path(), new.path(), direction, String::new()),
        places: (
            Some(Place::operation(old).key(key)),
            Some(Place::operation(new).key(key)),
        ),
        claims: Vec::new(),
    }
}

/// The definitions that the bodies of an operation name.
fn mentions(operation: &Operation) -> Vec<String> {
    let fields = |fields: &[Field]| {
        let names = fields.iter().flat_map(|field| field.ty.definitions());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let mut names = match &operation.request {
        Request::Fields(request) => fields(request),
        Request::Union(name) => vec![name.clone()],
    };
    names.extend(match &operation.response {
        Response::Fields(response) => fields(response),
        Response::Model(name) => vec![name.clone()],
    });
    names
}
