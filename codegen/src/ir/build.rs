//! From the schema to the IR: walks modules in order and lets the other rooms of this folder decide.

use std::collections::BTreeSet;
use std::iter::once;

use super::fields::{self, Owner};
use super::naming::{NameProblem, Names, Suffix, keys};
use super::reach::Reach;
use super::{
    ApiFacts, Bindings, Case, Enum, Handle, IdAlias, Item, Module, Operation, Pages, Role, Struct,
    Travel, TypePath, Union, UnionForm, Variant, When, cycles, docs, example, limits,
};
use crate::names::{self, Meaning, Scope};
use mews_connector_language::doc;
use mews_connector_language::model::{self, Effect, Home, IdKind, Schema, Type};

/// Decides everything that is generated.
///
/// # Errors
/// All names that do not work in Rust.
pub fn lower(schema: &Schema) -> Result<Bindings, Vec<NameProblem>> {
    let reach = Reach::of(schema);
    let mut build = Build {
        schema,
        names: Names::of(schema),
        answers: answers(schema),
        common: common(schema, &reach),
        reach,
        features: schema
            .resources
            .iter()
            .map(|resource| names::feature(&resource.name))
            .collect(),
        map_keys: map_keys(schema),
    };
    let mut modules = vec![build.common()];
    for resource in &schema.resources {
        let module = build.resource(resource);
        modules.push(module);
    }
    let ids = schema.ids.values().map(|id| build.id(id)).collect();
    let Build {
        names, features, ..
    } = build;
    let problems = names.into_problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let api = &schema.api;
    Ok(Bindings {
        api: ApiFacts {
            doc: doc::markdown(&api.doc),
            version: api.version.clone(),
            base_path: api.base_path.clone(),
            max_page_count: api.pagination.max_count,
            rate_limit_requests: api.rate_limit.requests,
            rate_limit_seconds: api.rate_limit.seconds,
        },
        modules,
        ids,
        features: features.into_iter().collect(),
    })
}

struct Build<'s> {
    schema: &'s Schema,
    names: Names<'s>,
    reach: Reach,
    features: When,
    map_keys: BTreeSet<String>,
    /// The models that some operation answers as they are.
    answers: BTreeSet<&'s str>,
    /// The types of `common` that something needs: name and former name.
    common: Vec<(&'s String, &'s Option<String>)>,
}

impl Build<'_> {
    fn common(&mut self) -> Module {
        let items = self.definitions(&Home::Common);
        Module {
            name: "common".to_owned(),
            source: "common.yaml".to_owned(),
            doc: "What several resources share.".to_owned(),
            when: self.module_when(&items, None),
            items,
            shared: Vec::new(),
            handle: None,
        }
    }

    fn resource(&mut self, resource: &model::Resource) -> Module {
        let module = names::module(&resource.name);
        let feature = names::feature(&resource.name);
        let mut items = self.definitions(&Home::Resource(resource.name.clone()));
        let mut operations = Vec::new();
        let mut methods = Scope::default();
        for operation in &resource.operations {
            let (lowered, types) = self.operation(operation, &feature);
            for method in once(&lowered.method).chain(&lowered.was) {
                let meaning = Meaning::new("operation", operation.path());
                self.names.check(methods.take(method, meaning), || {
                    let home = Home::Resource(resource.name.clone());
                    (home, keys(&["operations", &operation.action]))
                });
            }
            operations.push(lowered);
            items.extend(types);
        }
        let when = self.module_when(&items, Some(&feature));
        let shared = self.shared(&module, &feature);
        let client_method = names::client_method(&resource.name);
        let handle = Handle {
            resource: resource.name.clone(),
            feature,
            doc: doc::markdown(&resource.doc),
            summary: doc::phrase(&resource.doc),
            example: example::of_resource(&client_method, &module, &operations, &items),
            client_method,
            operations,
        };
        Module {
            source: format!("{module}.yaml"),
            shared,
            name: module,
            doc: doc::markdown(&resource.doc),
            when,
            items,
            handle: Some(handle),
        }
    }

    /// The types of `common` that a resource re-exports, so that it offers all that its operations speak of, and a type
    /// that becomes common keeps its path.
    fn shared(&self, module: &str, feature: &str) -> Vec<String> {
        let mut shared: Vec<_> = self
            .common
            .iter()
            .filter(|(name, _)| {
                self.reach
                    .when(name)
                    .is_some_and(|when| when.contains(feature))
            })
            .flat_map(|(name, was)| once(self.names.path(name).name).chain((*was).clone()))
            .filter(|name| self.names.is_free(module, name))
            .collect();
        shared.sort();
        shared
    }

    /// The definitions written in one file, without those that no operation needs.
    fn definitions(&mut self, home: &Home) -> Vec<Item> {
        let schema = self.schema;
        let mut items = Vec::new();
        for model in schema.models.values().filter(|model| model.home == *home) {
            if let Some(when) = self.when(&model.name) {
                let item = self.model(model, when);
                items.push(Item::Struct(item));
            }
        }
        for union in schema.unions.values().filter(|union| union.home == *home) {
            if let Some(when) = self.when(&union.name) {
                let item = self.union(union, when);
                items.push(Item::Union(item));
            }
        }
        for item in schema.enums.values().filter(|item| item.home == *home) {
            if let Some(when) = self.when(&item.name) {
                let item = self.enumeration(item, when);
                items.push(Item::Enum(item));
            }
        }
        items
    }

    fn when(&self, name: &str) -> Option<When> {
        self.reach.when(name).map(|when| self.settle(when.clone()))
    }

    /// A set of all features says nothing more than "always".
    fn settle(&self, when: When) -> When {
        if when == self.features {
            When::new()
        } else {
            when
        }
    }

    fn module_when(&self, items: &[Item], own: Option<&String>) -> When {
        let mut when: When = own.into_iter().cloned().collect();
        for item in items {
            if item.when().is_empty() {
                return When::new();
            }
            when.extend(item.when().iter().cloned());
        }
        self.settle(when)
    }

    fn id(&self, id: &model::IdType) -> IdAlias {
        IdAlias {
            name: self.names.path(&id.name).name,
            doc: doc::phrase(&id.doc),
            marker: self.names.marker(&id.name),
            text: id.of == IdKind::Text,
        }
    }

    fn model(&mut self, model: &model::Model, when: When) -> Struct {
        let travel = self.reach.travel(&model.name);
        let owner = Owner {
            name: &model.name,
            home: &model.home,
            path: fields::model_path(&model.name),
            role: Role::Model,
            travel,
        };
        let lowered = fields::lower(self.schema, &mut self.names, &owner, &model.fields);
        Struct {
            name: self.names.path(&model.name).name,
            schema_name: model.name.clone(),
            was: model.was.clone(),
            doc: docs::definition(&model.doc, &model.status),
            deprecated: docs::deprecation(&model.status),
            when,
            travel,
            role: Role::Model,
            answers: self.answers.contains(model.name.as_str()),
            constants: constants(&model.fields),
            fields: lowered,
        }
    }

    fn enumeration(&mut self, item: &model::Enum, when: When) -> Enum {
        let mut scope = Scope::default();
        let mut variants = Vec::new();
        for value in &item.values {
            let name = value
                .rust
                .clone()
                .unwrap_or_else(|| names::variant(&value.name));
            for name in once(&name).chain(&value.was) {
                let meaning = Meaning::new("value", &value.name);
                self.names.check(scope.take(name, meaning), || {
                    let path = keys(&["enums", &item.name, "values", &value.name]);
                    (item.home.clone(), path)
                });
            }
            let doc = if value.doc.trim().is_empty() {
                format!("{}.", capital(&docs::words(&value.name)))
            } else {
                value.doc.clone()
            };
            variants.push(Variant {
                wire: value.name.clone(),
                name,
                was: value.was.clone(),
                doc: docs::definition(&doc, &value.status),
                deprecated: docs::deprecation(&value.status),
            });
        }
        Enum {
            name: self.names.path(&item.name).name,
            schema_name: item.name.clone(),
            was: item.was.clone(),
            doc: doc::markdown(&item.doc),
            when,
            travel: self.reach.travel(&item.name),
            variants,
            is_map_key: self.map_keys.contains(&item.name),
        }
    }

    fn union(&mut self, union: &model::Union, when: When) -> Union {
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        for case in &union.cases {
            let name = case
                .rust
                .clone()
                .unwrap_or_else(|| names::variant(&case.tag));
            let meaning = Meaning::new("case", &case.tag);
            self.names.check(scope.take(&name, meaning), || {
                let path = keys(&["unions", &union.name, "cases", &case.tag]);
                (union.home.clone(), path)
            });
            cases.push(self.case(union, case, name));
        }
        Union {
            name: self.names.path(&union.name).name,
            schema_name: union.name.clone(),
            was: union.was.clone(),
            doc: doc::markdown(&union.doc),
            when,
            travel: self.reach.travel(&union.name),
            form: match &union.form {
                model::UnionForm::Adjacent { tag, value } => UnionForm::Adjacent {
                    tag: tag.clone(),
                    value: value.clone(),
                },
                model::UnionForm::Sparse { tag } => UnionForm::Sparse { tag: tag.clone() },
                model::UnionForm::Sibling => UnionForm::Sibling,
                model::UnionForm::Shapes => UnionForm::Shapes,
            },
            cases,
        }
    }

    fn case(&self, union: &model::Union, case: &model::Case, name: String) -> Case {
        let shape = match &case.ty {
            Some(Type::Model(model)) => self.schema.models[model].fields.as_slice(),
            _ => &[],
        };
        let ty = case.ty.as_ref().map(|ty| {
            let inner = fields::ty(&self.names, ty);
            if cycles::needs_box(self.schema, &union.name, ty) {
                super::Ty::Boxed(Box::new(inner))
            } else {
                inner
            }
        });
        let doc = if case.doc.trim().is_empty() {
            format!("{}.", capital(&docs::words(&case.tag)))
        } else {
            case.doc.clone()
        };
        Case {
            tag: case.tag.clone(),
            name,
            doc: docs::definition(&doc, &case.status),
            deprecated: docs::deprecation(&case.status),
            property: case.property.clone().unwrap_or_else(|| case.tag.clone()),
            ty,
            required: shape
                .iter()
                .filter(|field| field.required)
                .map(|field| field.name.clone())
                .collect(),
            properties: shape.iter().map(|field| field.name.clone()).collect(),
        }
    }

    fn operation(&mut self, operation: &model::Operation, feature: &str) -> (Operation, Vec<Item>) {
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
            effect: match operation.effect {
                Effect::Read => "Read",
                Effect::MeteredRead => "MeteredRead",
                Effect::AbsoluteWrite => "AbsoluteWrite",
                Effect::AdditiveWrite => "AdditiveWrite",
            },
            money: operation.money,
            settled_by: operation.settled_by.clone(),
            portfolio: operation.portfolio,
            restricted: operation.status.restricted,
            deprecated_dates: operation
                .status
                .deprecated
                .as_ref()
                .map(|deprecated| (deprecated.since.clone(), deprecated.gone_on.clone())),
            limits: limits::of_request(self.schema, &operation.request),
            path,
            request,
            response,
        };
        (lowered, items)
    }

    fn pages(&self, operation: &model::Operation) -> Option<Pages> {
        let pages = operation.pages.as_ref()?;
        let fields = match &operation.response {
            model::Response::Fields(fields) => fields.as_slice(),
            model::Response::Model(name) => &self.schema.models[name].fields,
        };
        let field = fields.iter().find(|field| field.name == pages.items)?;
        let Type::List(item) = &field.ty else {
            return None;
        };
        Some(Pages {
            property: pages.items.clone(),
            items: fields::rust_name(field),
            item: fields::ty(&self.names, item),
            cursor: names::field(&self.schema.api.pagination.response),
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
        let (section, what, travel) = match role {
            Role::Request => (
                "request",
                "Request",
                Travel {
                    sent: true,
                    received: false,
                },
            ),
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
        };
        let mut lowered = fields::lower(self.schema, &mut self.names, &owner, properties);
        if role == Role::Response && operation.pages.is_some() {
            let cursor = fields::cursor(&self.schema.api.pagination.response);
            let place = lowered
                .iter()
                .position(|field| field.wire.is_empty())
                .unwrap_or(lowered.len());
            lowered.insert(place, cursor);
        }
        Item::Struct(Struct {
            name: name.name.clone(),
            schema_name: name.name.clone(),
            was: None,
            doc: format!("{what} of `{}`.", operation.path()),
            deprecated: docs::deprecation(&operation.status),
            when: self.settle(once(feature.to_owned()).collect()),
            travel,
            role,
            answers: role == Role::Response,
            constants: if role == Role::Request {
                constants(properties)
            } else {
                Vec::new()
            },
            fields: lowered,
        })
    }
}

fn constants(fields: &[model::Field]) -> Vec<super::Constant> {
    fields.iter().flat_map(limits::constants).collect()
}

/// The models that some operation answers as they are.
fn answers(schema: &Schema) -> BTreeSet<&str> {
    let operations = schema.resources.iter().flat_map(|item| &item.operations);
    operations
        .filter_map(|operation| match &operation.response {
            model::Response::Model(name) => Some(name.as_str()),
            model::Response::Fields(_) => None,
        })
        .collect()
}

/// The types of `common` that something needs: name and former name.
fn common<'s>(schema: &'s Schema, reach: &Reach) -> Vec<(&'s String, &'s Option<String>)> {
    let models = (schema.models.values()).map(|item| (&item.name, &item.home, &item.was));
    let unions = (schema.unions.values()).map(|item| (&item.name, &item.home, &item.was));
    let enums = (schema.enums.values()).map(|item| (&item.name, &item.home, &item.was));
    models
        .chain(unions)
        .chain(enums)
        .filter(|(name, home, _)| **home == Home::Common && reach.when(name).is_some())
        .map(|(name, _, was)| (name, was))
        .collect()
}

/// The enums that are keys of maps.
fn map_keys(schema: &Schema) -> BTreeSet<String> {
    fn visit(ty: &Type, keys: &mut BTreeSet<String>) {
        match ty {
            Type::Map(key, value) => {
                if let Type::Enum(name) = key.as_ref() {
                    keys.insert(name.clone());
                }
                visit(value, keys);
            }
            Type::List(inner) | Type::Update(inner, _) | Type::Nullable(inner) => {
                visit(inner, keys);
            }
            _ => {}
        }
    }
    let mut keys = BTreeSet::new();
    let models = schema.models.values().flat_map(|model| &model.fields);
    for field in models.chain(schema.resources.iter().flat_map(|resource| {
        resource.operations.iter().flat_map(|operation| {
            let request = match &operation.request {
                model::Request::Fields(fields) => fields.as_slice(),
                model::Request::Union(_) => &[],
            };
            let response = match &operation.response {
                model::Response::Fields(fields) => fields.as_slice(),
                model::Response::Model(_) => &[],
            };
            request.iter().chain(response)
        })
    })) {
        visit(&field.ty, &mut keys);
    }
    keys
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
