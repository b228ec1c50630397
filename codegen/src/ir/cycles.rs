//! Which fields must be boxed because their type contains itself.
//!
//! Only containment by value counts: a list or map is already a pointer. A field is boxed when its type reaches the
//! model that owns the field, which breaks every cycle and boxes nothing else.

use std::collections::BTreeSet;

use mews_connector_language::model::{Schema, Type};

/// Whether a field of type `ty` in the definition `owner` needs a box.
///
/// The response depends on the schema alone, not on the order of definitions or on which fields were boxed before: every
/// field on a cycle gets its box, although one box would break the cycle. With the fewest boxes, an edit elsewhere could
/// move a box from one public field to another.
pub(crate) fn needs_box(schema: &Schema, owner: &str, ty: &Type) -> bool {
    let mut seen = BTreeSet::new();
    reaches(schema, ty, owner, &mut seen)
}

fn reaches(schema: &Schema, ty: &Type, target: &str, seen: &mut BTreeSet<String>) -> bool {
    match ty {
        Type::Model(name) => {
            name == target
                || (seen.insert(name.clone())
                    && schema.models[name]
                        .fields
                        .iter()
                        .any(|field| reaches(schema, &field.ty, target, seen)))
        }
        Type::Union(name) => {
            name == target
                || (seen.insert(name.clone())
                    && schema.unions[name]
                        .cases
                        .iter()
                        .filter_map(|case| case.ty.as_ref())
                        .any(|ty| reaches(schema, ty, target, seen)))
        }
        Type::Update(item, _) | Type::Nullable(item) => reaches(schema, item, target, seen),
        Type::Scalar(_)
        | Type::Id(_)
        | Type::HybridId(_)
        | Type::Enum(_)
        | Type::List(_)
        | Type::Map(..) => false,
    }
}
