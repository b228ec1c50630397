//! All mutators, from the most common parts of a schema to the rarest.

use crate::mutator::Mutator;
use crate::{definitions, operations, properties, shared, values};

pub(crate) fn mutators() -> impl Iterator<Item = &'static Mutator> {
    [
        properties::MUTATORS,
        values::MUTATORS,
        operations::MUTATORS,
        shared::MUTATORS,
        definitions::MUTATORS,
    ]
    .into_iter()
    .flatten()
}
