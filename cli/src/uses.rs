//! Who uses a definition: the operations that reach it and in which direction, and the properties that have it.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_language::model::{Field, Type};
use mews_connector_language::{Schema, reached};

/// The operations that reach a definition.
#[derive(Debug, Default)]
pub(crate) struct Reached {
    /// Those whose request has it.
    pub(crate) sent_by: BTreeSet<String>,
    /// Those whose response has it.
    pub(crate) received_by: BTreeSet<String>,
}

/// The users of every definition that has any.
#[derive(Debug, Default)]
pub(crate) struct Uses<'s> {
    by_name: BTreeMap<&'s str, Reached>,
}

impl<'s> Uses<'s> {
    /// Walks every operation once in each direction.
    pub(crate) fn of(schema: &'s Schema) -> Self {
        let mut uses = Self::default();
        for operation in schema.resources.iter().flat_map(|it| &it.operations) {
            let path = operation.path();
            for name in reached::by_request(schema, operation) {
                let found = uses.by_name.entry(name).or_default();
                found.sent_by.insert(path.clone());
            }
            for name in reached::by_response(schema, operation) {
                let found = uses.by_name.entry(name).or_default();
                found.received_by.insert(path.clone());
            }
        }
        uses
    }

    /// The users of one definition.
    pub(crate) fn users(&self, name: &str) -> Option<&Reached> {
        self.by_name.get(name)
    }
}

/// The properties of models and the cases of unions that have this type, such as `Reservation.State`.
pub(crate) fn holders(schema: &Schema, name: &str) -> Vec<String> {
    let has = |ty: &Type| ty.definitions().contains(&name);
    let property = |owner: &str, field: &Field| format!("{owner}.{}", field.name);
    let mut found = Vec::new();
    for model in schema.models.values() {
        let fields = model.fields.iter().filter(|field| has(&field.ty));
        found.extend(fields.map(|field| property(&model.name, field)));
    }
    for union in schema.unions.values() {
        let cases = union
            .cases
            .iter()
            .filter(|case| case.ty.as_ref().is_some_and(has));
        found.extend(cases.map(|case| format!("{}.{}", union.name, case.tag)));
    }
    found
}
