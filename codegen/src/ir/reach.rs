//! Which requests and responses reach a definition: its directions, and the features that need it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Travel, When};
use crate::names;
use crate::schema::model::{Field, Request, Response, Schema, Type};

/// What reaches each definition, by the definition's name.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    travel: BTreeMap<String, Travel>,
    when: BTreeMap<String, When>,
}

impl Reach {
    /// Follows every request and response of the schema.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut reach = Self::default();
        for resource in &schema.resources {
            let feature = names::feature(&resource.name);
            for operation in &resource.operations {
                let mut sent = BTreeSet::new();
                match &operation.request {
                    Request::Fields(fields) => visit_fields(schema, fields, &mut sent),
                    Request::Union(name) => visit(schema, &Type::Union(name.clone()), &mut sent),
                }
                let mut received = BTreeSet::new();
                match &operation.response {
                    Response::Fields(fields) => visit_fields(schema, fields, &mut received),
                    Response::Model(name) => {
                        visit(schema, &Type::Model(name.clone()), &mut received);
                    }
                }
                for name in sent {
                    reach.mark(name, &feature).sent = true;
                }
                for name in received {
                    reach.mark(name, &feature).received = true;
                }
            }
        }
        reach
    }

    fn mark(&mut self, name: String, feature: &str) -> &mut Travel {
        self.when
            .entry(name.clone())
            .or_default()
            .insert(feature.to_owned());
        self.travel.entry(name).or_default()
    }

    /// The directions of a definition.
    pub(crate) fn travel(&self, name: &str) -> Travel {
        self.travel.get(name).copied().unwrap_or_default()
    }

    /// The features that need a definition; a definition that nothing needs has none and is left out.
    pub(crate) fn when(&self, name: &str) -> Option<&When> {
        self.when.get(name)
    }
}

fn visit_fields(schema: &Schema, fields: &[Field], seen: &mut BTreeSet<String>) {
    for field in fields {
        visit(schema, &field.ty, seen);
    }
}

fn visit(schema: &Schema, ty: &Type, seen: &mut BTreeSet<String>) {
    match ty {
        Type::Scalar(_) => {}
        Type::Id(name) | Type::HybridId(name) | Type::Enum(name) => {
            seen.insert(name.clone());
        }
        Type::Model(name) => {
            if seen.insert(name.clone()) {
                visit_fields(schema, &schema.models[name].fields, seen);
            }
        }
        Type::Union(name) => {
            if seen.insert(name.clone()) {
                for case in &schema.unions[name].cases {
                    if let Some(ty) = &case.ty {
                        visit(schema, ty, seen);
                    }
                }
            }
        }
        Type::List(item) | Type::Update(item, _) | Type::Nullable(item) => {
            visit(schema, item, seen);
        }
        Type::Map(key, value) => {
            visit(schema, key, seen);
            visit(schema, value, seen);
        }
    }
}
