//! How the values of two types relate, and what kind of change that is.

use mews_connector_language::model::{Enum, Field, IdKind, Scalar, Schema, Type};

use super::Walk;
use crate::edit::{Kind, Relation};
use crate::fits::{Fits, is_text, scalar};
use crate::result::Policy;

impl Walk<'_> {
    /// The relation of two types that are not the same.
    pub(super) fn relation(&self, old: &Type, new: &Type) -> Relation {
        let strict = self.policy == Policy::Strict;
        let widens = Fits::new(self.old, self.new, strict).ty(old, new);
        let narrows_strictly = Fits::new(self.new, self.old, true).ty(new, old);
        let equal = narrows_strictly && Fits::new(self.old, self.new, true).ty(old, new);
        Relation {
            widens,
            narrows: Fits::new(self.new, self.old, false).ty(new, old),
            narrows_strictly,
            readable: reads((self.old, self.new), old, new),
            kind: self.kind(old, new, equal),
        }
    }

    fn kind(&self, old: &Type, new: &Type, equal: bool) -> Kind {
        match (old, new) {
            (Type::List(old), Type::List(new))
            | (Type::Map(_, old), Type::Map(_, new))
            | (Type::Update(old, _), Type::Update(new, _))
            | (Type::Nullable(old), Type::Nullable(new)) => self.kind(old, new, equal),
            (Type::Scalar(Scalar::Int32), Type::Scalar(Scalar::Int64)) => Kind::Width,
            (old, new) if equal && is_identity(old) && is_identity(new) => Kind::Identity,
            (Type::Scalar(old), Type::Scalar(new)) if is_text(*old) && is_text(*new) => {
                Kind::Format
            }
            (Type::Scalar(old), Type::Enum(new)) if holds(*old, of(self.new, new)) => Kind::Closed,
            (Type::Enum(old), Type::Scalar(new)) if holds(of(self.old, old), *new) => Kind::Opened,
            (Type::Enum(old), Type::Enum(new)) if holds(of(self.old, old), of(self.new, new)) => {
                Kind::Values {
                    announced: self.old.enums.get(old).is_some_and(|it| it.extensible),
                }
            }
            (Type::Model(old), Type::Model(new)) if equal => {
                if self.pairs.is_new(new) && self.pairs.new_name(old).is_some() {
                    Kind::Split
                } else {
                    Kind::Swapped
                }
            }
            _ => Kind::Type,
        }
    }
}

impl Walk<'_> {
    /// The values that went and came with another enum, in words.
    pub(super) fn values_moved(&self, old: &Type, new: &Type) -> Option<String> {
        let (old, new) = match (old, new) {
            (Type::List(old), Type::List(new))
            | (Type::Map(_, old), Type::Map(_, new))
            | (Type::Update(old, _), Type::Update(new, _))
            | (Type::Nullable(old), Type::Nullable(new)) => return self.values_moved(old, new),
            (Type::Enum(old), Type::Enum(new)) => {
                (self.old.enums.get(old)?, self.new.enums.get(new)?)
            }
            _ => return None,
        };
        let only = |of: &Enum, other: &Enum| -> Vec<String> {
            let lacks = |name: &str| other.values.iter().all(|value| value.name != name);
            let names = of.values.iter().map(|value| value.name.clone());
            names.filter(|name| lacks(name)).collect()
        };
        let (went, came) = (only(old, new), only(new, old));
        let words = match (went.is_empty(), came.is_empty()) {
            (true, true) => "the values are the same".to_owned(),
            (false, true) => format!("removed {}", went.join(", ")),
            (true, false) => format!("added {}", came.join(", ")),
            (false, false) => format!("removed {}, added {}", went.join(", "), came.join(", ")),
        };
        Some(words)
    }
}

/// The built-in type of the values of an enum.
fn of(schema: &Schema, name: &str) -> Scalar {
    schema.enums.get(name).map_or(Scalar::String, |it| it.of)
}

/// Whether all values of a built-in type are of another one; a text in whatever form is a text.
fn holds(all: Scalar, part: Scalar) -> bool {
    is_text(all) && is_text(part) || scalar(part, all)
}

/// Types that may be an identifier, typed or not.
fn is_identity(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Id(_) | Type::HybridId(_) | Type::Scalar(Scalar::Uuid | Scalar::String)
    )
}

/// Whether bindings made of the old type read every value of the new one, as far as both are single values of one kind.
fn reads(schemas: (&Schema, &Schema), old: &Type, new: &Type) -> bool {
    let (before, after) = schemas;
    let single = |ty: &Type| match ty {
        Type::Scalar(scalar) => Some(*scalar),
        Type::Id(_) | Type::HybridId(_) => Some(Scalar::String),
        Type::Enum(name) => Some(of(after, name)),
        _ => None,
    };
    let text = |ty: &Type| single(ty).is_some_and(is_text);
    match (old, new) {
        (Type::List(old), Type::List(new)) | (Type::Nullable(old), Type::Nullable(new)) => {
            reads(schemas, old, new)
        }
        (Type::Map(_, old), Type::Map(_, new)) => reads(schemas, old, new),
        (Type::Enum(old), new) => single(new).is_some_and(|new| holds(of(before, old), new)),
        (Type::Id(id), new) => {
            text(new) && before.ids.get(id).is_some_and(|id| id.of == IdKind::Text)
        }
        (Type::Scalar(old), new) => is_plain(*old) && text(new),
        _ => false,
    }
}

/// The scalars that bindings keep as text, whatever it is.
fn is_plain(of: Scalar) -> bool {
    is_text(of)
        && !matches!(
            of,
            Scalar::Uuid
                | Scalar::DateTime
                | Scalar::Date
                | Scalar::Month
                | Scalar::Duration
                | Scalar::Base64
        )
}

impl Walk<'_> {
    /// The relation of a request of plain properties and a choice of shapes; `now` says which of them is the new one.
    pub(super) fn choice_relation(&self, fields: &[Field], union: &Type, now: bool) -> Relation {
        let cases = |schema: &Schema| -> Vec<Vec<Field>> {
            let Type::Union(name) = union else {
                return Vec::new();
            };
            let cases = schema.unions.get(name).map(|union| union.cases.as_slice());
            cases
                .unwrap_or_default()
                .iter()
                .filter_map(|case| match &case.ty {
                    Some(Type::Model(name)) => Some(schema.models.get(name)?.fields.clone()),
                    _ => None,
                })
                .collect()
        };
        let (widens, narrows) = if now {
            let cases = cases(self.new);
            let (ahead, back) = (self.forth(true), self.back(true));
            (
                cases.iter().any(|case| ahead.fields(fields, case, false)),
                cases.iter().all(|case| back.fields(case, fields, false)),
            )
        } else {
            let cases = cases(self.old);
            let (ahead, back) = (self.forth(true), self.back(true));
            (
                cases.iter().all(|case| ahead.fields(case, fields, false)),
                cases.iter().any(|case| back.fields(fields, case, false)),
            )
        };
        plain_relation(widens, narrows, narrows)
    }

    /// The relation of a response of plain properties and a model.
    pub(super) fn body_relation(&self, fields: &[Field], model: &str, now: bool) -> Relation {
        let of = |schema: &Schema| {
            schema
                .models
                .get(model)
                .map(|model| model.fields.clone())
                .unwrap_or_default()
        };
        let (old, new) = if now {
            (fields.to_vec(), of(self.new))
        } else {
            (of(self.old), fields.to_vec())
        };
        plain_relation(
            self.forth(true).fields(&old, &new, false),
            self.back(false).fields(&new, &old, false),
            self.back(true).fields(&new, &old, false),
        )
    }

    fn forth(&self, closed: bool) -> Fits<'_> {
        Fits::new(self.old, self.new, closed)
    }

    fn back(&self, closed: bool) -> Fits<'_> {
        Fits::new(self.new, self.old, closed)
    }
}

fn plain_relation(widens: bool, narrows: bool, narrows_strictly: bool) -> Relation {
    Relation {
        widens,
        narrows,
        narrows_strictly,
        readable: narrows,
        kind: Kind::Swapped,
    }
}
