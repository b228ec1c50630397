//! What type expressions are made of: their spelling, and a walk over their parts.

use std::fmt;

use super::model::Type;
use super::types::scalar_name;

/// The type as the schema spells it.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar_name(*scalar)),
            Self::Id(name) | Self::Model(name) | Self::Enum(name) | Self::Union(name) => {
                f.write_str(name)
            }
            Self::HybridId(name) => write!(f, "hybrid<{name}>"),
            Self::List(item) => write!(f, "[{item}]"),
            Self::Map(key, value) => write!(f, "{{{key}: {value}}}"),
            Self::Update(inner, false) => write!(f, "update<{inner}>"),
            Self::Update(inner, true) => write!(f, "update<{inner}?>"),
            Self::Nullable(inner) => write!(f, "{inner}?"),
        }
    }
}

impl Type {
    /// The types that this one is made of, in the order in which they are written.
    pub fn parts(&self) -> impl Iterator<Item = &Self> {
        let (first, second) = match self {
            Self::Scalar(_)
            | Self::Id(_)
            | Self::HybridId(_)
            | Self::Model(_)
            | Self::Enum(_)
            | Self::Union(_) => (None, None),
            Self::List(inner) | Self::Update(inner, _) | Self::Nullable(inner) => {
                (Some(inner), None)
            }
            Self::Map(key, value) => (Some(key), Some(value)),
        };
        first.into_iter().chain(second).map(AsRef::as_ref)
    }

    /// Calls for this type and for every type inside of it, the outer ones first. Definitions are not followed.
    pub fn walk<'t>(&'t self, visit: &mut impl FnMut(&'t Self)) {
        visit(self);
        self.parts().for_each(|part| part.walk(visit));
    }

    /// The definition that the type itself names; what is inside of a list or map does not count.
    pub fn definition(&self) -> Option<&str> {
        match self {
            Self::Id(name)
            | Self::HybridId(name)
            | Self::Model(name)
            | Self::Enum(name)
            | Self::Union(name) => Some(name),
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Update(..)
            | Self::Nullable(_) => None,
        }
    }

    /// Every definition that the type expression names, in the order in which they are written.
    pub fn definitions(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.walk(&mut |ty| found.extend(ty.definition()));
        found
    }

    /// The type of one value: of an item of a list, or of what an update wrapper sets.
    pub fn element(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Update(inner, _) | Self::Nullable(inner) => inner.element(),
            other => other,
        }
    }

    /// The type that limits are about: what is inside of update wrappers and null.
    pub fn limited(&self) -> &Self {
        match self {
            Self::Update(inner, _) | Self::Nullable(inner) => inner.limited(),
            other => other,
        }
    }

    /// The type without the update wrapper around it.
    pub fn updated(&self) -> &Self {
        match self {
            Self::Update(inner, _) => inner,
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Scalar;

    fn example() -> Type {
        let id = Box::new(Type::HybridId("UnitId".to_owned()));
        let items = Box::new(Type::List(Box::new(Type::Nullable(Box::new(Type::Model(
            "Unit".to_owned(),
        ))))));
        Type::Update(Box::new(Type::Map(id, items)), true)
    }

    #[test]
    fn a_type_is_spelled_as_in_the_schema() {
        assert_eq!(example().to_string(), "update<{hybrid<UnitId>: [Unit?]}?>");
        let plain = Type::Update(Box::new(Type::Scalar(Scalar::PostalCode)), false);
        assert_eq!(plain.to_string(), "update<postal_code>");
    }

    #[test]
    fn a_walk_meets_every_part_and_names_every_definition() {
        let ty = example();
        let mut parts = 0;
        ty.walk(&mut |_| parts += 1);
        assert_eq!(parts, 6);
        assert_eq!(ty.definitions(), ["UnitId", "Unit"]);
    }
}
