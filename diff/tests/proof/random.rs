//! Random schemas with some random edits, made as the test `mutation` makes them: what nobody thought of.

use std::collections::BTreeSet;

use fastrand::Rng;
use mews_connector_codegen::ir;
use mews_connector_language::model::{Request, Schema};

use crate::all::mutators;
use crate::schema;

/// The pairs of some seeds, each named after its seed and edits; none where a schema has no bindings.
pub(crate) fn pairs(
    seeds: impl Iterator<Item = u64>,
) -> impl Iterator<Item = (String, Schema, Schema)> {
    let mutators = mutators();
    seeds.filter_map(move |seed| {
        let mut rng = Rng::with_seed(seed);
        let old = schema::random(&mut rng);
        let (mut new, mut names) = (old.clone(), Vec::new());
        for _ in 0..rng.usize(2..9) {
            let mutator = &mutators[rng.usize(..mutators.len())];
            if let Some(made) = mutator.mutate(&mut rng, &mut new.clone()) {
                new = made.new;
                names.push(mutator.name);
            }
        }
        (sound(&old) && sound(&new))
            .then(|| (format!("seed {seed} ({})", names.join(", ")), old, new))
    })
}

/// Whether a crate comes of it; the mutators know no rules.
fn sound(schema: &Schema) -> bool {
    let operations = schema.resources.iter().flat_map(|item| &item.operations);
    let requests: Vec<&String> = operations
        .filter_map(|operation| match &operation.request {
            Request::Union(name) => Some(name),
            Request::Fields(_) => None,
        })
        .collect();
    let own: BTreeSet<_> = requests.iter().collect();
    own.len() == requests.len() && ir::lower(schema).is_ok()
}
