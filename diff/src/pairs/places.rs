//! Who refers to a definition: what stands where another one stood has most likely taken its place.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_language::model::{Field, Request, Response, Schema, Type};

/// The definitions that each place of a schema names: `toys/add.request.Toys`, `Toy.Owner`, `Payment:Card`.
#[derive(Debug, Default)]
pub(super) struct Places<'s> {
    named: BTreeMap<String, BTreeSet<&'s str>>,
    /// The places of each definition.
    of: BTreeMap<&'s str, Vec<String>>,
}

impl<'s> Places<'s> {
    pub(super) fn of(schema: &'s Schema) -> Self {
        let mut places = Self::default();
        for operation in schema.resources.iter().flat_map(|item| &item.operations) {
            let path = operation.path();
            let request = format!("{path}.request");
            match &operation.request {
                Request::Fields(fields) => places.fields(&request, fields),
                Request::Union(name) => places.name(request, name),
            }
            let response = format!("{path}.response");
            match &operation.response {
                Response::Fields(fields) => places.fields(&response, fields),
                Response::Model(name) => places.name(response, name),
            }
        }
        for model in schema.models.values() {
            places.fields(&model.name, &model.fields);
        }
        for union in schema.unions.values() {
            for case in &union.cases {
                let place = format!("{}:{}", union.name, case.tag);
                places.types(place, case.ty.as_ref());
            }
        }
        places.name("api.errors".to_owned(), &schema.api.errors);
        places
    }

    fn fields(&mut self, owner: &str, fields: &'s [Field]) {
        for field in fields {
            self.types([owner, ".", &field.name].concat(), Some(&field.ty));
        }
    }

    fn types(&mut self, place: String, ty: Option<&'s Type>) {
        let names: Vec<&str> = ty.into_iter().flat_map(Type::definitions).collect();
        for name in &names {
            self.of.entry(name).or_default().push(place.clone());
        }
        self.named.entry(place).or_default().extend(names);
    }

    fn name(&mut self, place: String, name: &'s str) {
        self.of.entry(name).or_default().push(place.clone());
        self.named.entry(place).or_default().insert(name);
    }

    /// Whether `new` stands at every place that named `old` and is still there, at one at least.
    pub(super) fn handed_over(&self, old: &str, after: &Places<'_>, new: &str) -> bool {
        let places = self.of.get(old).map(Vec::as_slice).unwrap_or_default();
        let left = places.iter().filter_map(|place| after.named.get(place));
        let mut left = left.peekable();
        left.peek().is_some() && left.all(|names| names.contains(new))
    }
}
