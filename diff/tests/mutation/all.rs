//! All mutators, from the most common parts of a schema to the rarest.

use crate::mutator::Mutator;
use crate::{bodies, choices, definitions, operations, properties, shared, values};

pub(crate) fn mutators() -> Vec<Mutator> {
    let tables = [
        properties::existence(),
        properties::presence(),
        properties::marks(),
        properties::words(),
        properties::called(),
        properties::places(),
        values::types(),
        values::limits(),
        values::forms(),
        operations::existence(),
        operations::access(),
        bodies::paginated(),
        operations::effects(),
        bodies::bodies(),
        operations::order(),
        shared::shared(),
        definitions::models(),
        definitions::called(),
        choices::values(),
        choices::cases(),
    ];
    tables.into_iter().flatten().collect()
}
