//! From the schema to the IR: walks modules in order and lets the other rooms of this folder decide.

mod definitions;
mod operations;

use std::collections::BTreeSet;
use std::iter::once;

use super::naming::{NameProblem, Names, keys};
use super::reach::Reach;
use super::{ApiFacts, Bindings, Handle, Item, Module, When, example};
use crate::names::{self, Meaning, Scope};
use mews_connector_language::doc;
use mews_connector_language::model::{self, Home, Schema, Type};

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
        let doc = doc::markdown(&resource.doc);
        let handle = Handle {
            resource: resource.name.clone(),
            name: self.names.handle(&module),
            feature,
            doc: doc.clone(),
            summary: doc::phrase(&resource.doc),
            example: example::of_resource(&client_method, &module, &operations, &items),
            client_method,
            operations,
        };
        Module {
            source: format!("{module}.yaml"),
            shared,
            name: module,
            doc,
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
            if item.when.is_empty() {
                return When::new();
            }
            when.extend(item.when.iter().cloned());
        }
        self.settle(when)
    }
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
    let mut keys = BTreeSet::new();
    let models = schema.models.values().flat_map(|model| &model.fields);
    let operations = schema.resources.iter().flat_map(|it| &it.operations);
    let bodies = operations.flat_map(|operation| {
        let request = match &operation.request {
            model::Request::Fields(fields) => fields.as_slice(),
            model::Request::Union(_) => &[],
        };
        let response = match &operation.response {
            model::Response::Fields(fields) => fields.as_slice(),
            model::Response::Model(_) => &[],
        };
        request.iter().chain(response)
    });
    for field in models.chain(bodies) {
        field.ty.walk(&mut |part| {
            if let Type::Map(key, _) = part
                && let Type::Enum(name) = key.as_ref()
            {
                keys.insert(name.clone());
            }
        });
    }
    keys
}
