//! Who uses a definition: the operations that reach it, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_language::{Schema, reached};

/// The operations that reach a definition.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// Those whose request has it.
    pub(super) sent_by: BTreeSet<String>,
    /// Those whose response has it.
    pub(super) received_by: BTreeSet<String>,
}

/// The users of every definition that has any.
#[derive(Debug, Default)]
pub(super) struct Uses<'s> {
    by_name: BTreeMap<&'s str, Reached>,
}

impl<'s> Uses<'s> {
    /// Walks every operation once in each direction.
    pub(super) fn of(schema: &'s Schema) -> Self {
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
    pub(super) fn users(&self, name: &str) -> Option<&Reached> {
        self.by_name.get(name)
    }
}
