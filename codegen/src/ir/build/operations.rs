//! Operations: their methods, and the types of their requests and responses.

use std::iter::once;

use super::Build;
use crate::ir::fields::{self, Owner};
use crate::ir::naming::{Names, Suffix, keys};
use crate::ir::{
    Confirmation, FieldKind, Item, ItemKey, ItemKind, Native, Operation, Pages, Role, RuntimeType,
    Struct, Travel, Ty, TypePath, docs, limits,
};
use crate::names;
use mews_connector_language::model::{self, Home, Type};
use mews_connector_language::value::sample;

/// The direction of a request.
const SENT: Travel = Travel {
    sent: true,
    received: false,
};

/// Whether a value of a type is shown as what it is on the wire.
fn is_text(ty: &Ty) -> bool {
    match ty {
        Ty::Id(_) | Ty::HybridId(_) | Ty::Runtime(RuntimeType::Uuid) => true,
        Ty::Native(native) => *native != Native::Bool,
        _ => false,
    }
}

impl Build<'_> {
    pub(super) fn operation(
        &mut self,
        operation: &model::Operation,
        feature: &str,
    ) -> (Operation, Vec<Item>) {
        let mut items = Vec::new();
        let path = format!("{}/{}", self.schema.api.base_path, operation.path());
        let request = match &operation.request {
            model::Request::Fields(fields) => {
                let name = self.names.operation_type(operation, Suffix::Request);
                items.push(self.body(operation, &name, Role::Request, fields, feature));
                name
            }
            model::Request::Union(name) => self.names.path(name),
        };
        let response = match &operation.response {
            model::Response::Fields(fields) => {
                let name = self.names.operation_type(operation, Suffix::Response);
                items.push(self.body(operation, &name, Role::Response, fields, feature));
                name
            }
            model::Response::Model(name) => self.names.path(name),
        };
        let lowered = Operation {
            name: operation.path(),
            method: operation
                .rust
                .clone()
                .unwrap_or_else(|| names::snake(&operation.action)),
            was: operation.was.clone(),
            doc: docs::operation(operation, &path),
            deprecated: docs::deprecation(&operation.status),
            pages: self.pages(operation),
            effect: operation.effect,
            money: operation.money,
            settled_by: operation.settled_by.clone(),
            confirmation: self.confirmation(operation),
            portfolio: operation.portfolio,
            restricted: operation.status.restricted,
            deprecated_dates: operation
                .status
                .deprecated
                .as_ref()
                .map(|deprecated| (deprecated.since.clone(), deprecated.gone_on.clone())),
            limits: limits::of_request(self.schema, operation),
            path,
            request,
            response,
        };
        (lowered, items)
    }

    fn confirmation(&self, operation: &model::Operation) -> Option<Confirmation> {
        let (by, property) = (
            operation.settled_by.as_ref()?,
            operation.settled_within.as_ref()?,
        );
        let mut all = (self.schema.resources.iter()).flat_map(|resource| &resource.operations);
        let read = all.find(|read| read.path() == *by)?;
        let model::Request::Fields(fields) = &read.request else {
            return None;
        };
        let field = fields.iter().find(|field| field.name == *property)?;
        Some(Confirmation {
            read: Ty::Named(Names::operation_path(read, Suffix::Request)),
            feature: names::feature(&read.resource),
            property: property.clone(),
            field: fields::step(field, SENT),
        })
    }

    fn pages(&self, operation: &model::Operation) -> Option<Pages> {
        let pages = operation.pages.as_ref()?;
        let fields = operation.response.fields(self.schema);
        let field = fields.iter().find(|field| field.name == pages.items)?;
        let Type::List(item) = &field.ty else {
            return None;
        };
        Some(Pages {
            items: fields::rust_name(field),
            item: fields::ty(&self.names, item),
            cursor: names::field(&self.schema.api.pagination.response),
            key: self.key(item),
        })
    }

    /// What tells items of a type apart. The runtime knows them by these two properties, which mean the same everywhere
    /// in the API; a union has none, as each of its cases may be another kind of thing.
    fn key(&self, item: &Type) -> Option<ItemKey> {
        let Type::Model(model) = item else {
            return None;
        };
        let find = |name: &str| {
            let mut fields = self.schema.models[model].fields.iter();
            fields.find(|field| field.name == name)
        };
        let travel = self.reach.travel(model);
        let id = find("Id").filter(|field| is_text(&fields::ty(&self.names, &field.ty)))?;
        let updated = find("UpdatedUtc").filter(|it| fields::is_instant(it, travel));
        Some(ItemKey {
            id: fields::step(id, travel),
            updated: updated.map(|it| fields::step(it, travel)),
        })
    }

    fn body(
        &mut self,
        operation: &model::Operation,
        name: &TypePath,
        role: Role,
        properties: &[model::Field],
        feature: &str,
    ) -> Item {
        let one_of = match role {
            Role::Request => operation.at_least_one_of.as_slice(),
            Role::Response | Role::Model => &[],
        };
        let (section, what, travel) = match role {
            Role::Request => ("request", "Request", SENT),
            Role::Response | Role::Model => (
                "response",
                "Response",
                Travel {
                    sent: false,
                    received: true,
                },
            ),
        };
        let home = Home::Resource(operation.resource.clone());
        let owner = Owner {
            name: &name.name,
            home: &home,
            path: keys(&["operations", &operation.action, section]),
            role,
            travel,
            answers: role == Role::Response,
            reach: &self.reach,
        };
        let mut lowered = fields::lower(self.schema, &mut self.names, &owner, properties);
        if role == Role::Response && operation.pages.is_some() {
            let cursor = fields::cursor(&self.schema.api.pagination.response);
            let place = lowered
                .iter()
                .position(|field| field.kind == FieldKind::Rejected)
                .unwrap_or(lowered.len());
            lowered.insert(place, cursor);
        }
        Item {
            name: name.name.clone(),
            schema_name: name.name.clone(),
            was: None,
            doc: docs::asking(format!("{what} of `{}`.", operation.path()), one_of),
            when: self.settle(once(feature.to_owned()).collect()),
            travel,
            kind: ItemKind::Struct(Struct {
                deprecated: docs::deprecation(&operation.status),
                role,
                answers: role == Role::Response,
                interval: None,
                fields: lowered,
            }),
            sample: (role == Role::Response)
                .then(|| sample::steady_response(self.schema, &operation.response))
                .flatten()
                .map(|sample| sample.to_text()),
        }
    }
}
