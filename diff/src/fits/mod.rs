//! Whether every JSON value of one type is a value of another.
//!
//! The response is exact for what the language says, except that a pattern only fits itself.

mod kinds;

use std::cell::RefCell;
use std::collections::HashSet;

use mews_connector_language::model::{
    Bounds, Field, IdKind, Limits, Model, Scalar, Schema, Type, Union, UnionForm,
};
use mews_connector_language::types::compare_decimals;
use mews_connector_language::value::scalars::{Kind, check};

/// The question "does every value of `from` fit `to`", between two schemas.
pub(crate) struct Fits<'a> {
    from: &'a Schema,
    to: &'a Schema,
    /// Whether the reader refuses properties that it does not know.
    closed: bool,
    /// Pairs that are being compared; a recursive type fits when nothing else says no.
    open: RefCell<HashSet<(String, String)>>,
}

impl<'a> Fits<'a> {
    pub(crate) fn new(from: &'a Schema, to: &'a Schema, closed: bool) -> Self {
        Self {
            from,
            to,
            closed,
            open: RefCell::default(),
        }
    }

    /// Whether every value of `from` is one of `to`.
    pub(crate) fn ty(&self, from: &Type, to: &Type) -> bool {
        match (from, to) {
            (_, Type::Scalar(Scalar::Json)) => true,
            (Type::Scalar(from), Type::Scalar(to)) => scalar(*from, *to),
            (Type::Enum(from), Type::Scalar(to)) => match self.from.enums.get(from) {
                Some(from) if from.is_text() => is_text(*to) && !is_formatted(*to),
                Some(from) => {
                    let fits = |value| check(*to, &from.json(value)).is_ok();
                    from.values.iter().all(fits)
                }
                None => false,
            },
            (Type::Id(_) | Type::HybridId(_), Type::Scalar(to)) => {
                is_text(*to) && !is_formatted(*to) || self.is_uuid(from) && *to == Scalar::Uuid
            }
            (Type::Scalar(from), Type::Id(id)) => self.text_fits_id(*from, id),
            (Type::Scalar(from), Type::HybridId(id)) => self.text_fits_id(*from, id),
            (Type::Id(from) | Type::HybridId(from), Type::HybridId(to))
            | (Type::Id(from), Type::Id(to)) => {
                let kind = |schema: &Schema, name: &str| schema.ids.get(name).map(|id| id.of);
                let (from, to) = (kind(self.from, from), kind(self.to, to));
                from == to || to == Some(IdKind::Text)
            }
            (Type::Enum(from), Type::Enum(to)) => {
                match (self.from.enums.get(from), self.to.enums.get(to)) {
                    (Some(from), Some(to)) => {
                        let fits = |value| to.holds(&from.json(value));
                        from.values.iter().all(fits)
                    }
                    _ => false,
                }
            }
            (Type::Model(a), Type::Model(b)) => self.once(a, b, || {
                match (self.from.models.get(a), self.to.models.get(b)) {
                    (Some(from), Some(to)) => {
                        (to.open || !self.closed || !from.open)
                            && has_one(from, to)
                            && self.fields(&from.fields, &to.fields, to.open)
                    }
                    _ => false,
                }
            }),
            (Type::Union(a), Type::Union(b)) => self.once(a, b, || {
                match (self.from.unions.get(a), self.to.unions.get(b)) {
                    (Some(from), Some(to)) => self.union(from, to),
                    _ => false,
                }
            }),
            (Type::Nullable(from), Type::Nullable(to)) => self.ty(from, to),
            (from, Type::Nullable(to)) => self.ty(from, to),
            (Type::List(from), Type::List(to)) => self.ty(from, to),
            (Type::Map(from_key, from), Type::Map(to_key, to)) => {
                self.ty(from_key, to_key) && self.ty(from, to)
            }
            (Type::Update(from, clears), Type::Update(to, may_clear)) => {
                (*may_clear || !clears) && self.ty(from, to)
            }
            (from, to) => self.kinds(from, to),
        }
    }

    /// Whether every object of some properties is one of others.
    pub(crate) fn fields(&self, from: &[Field], to: &[Field], open: bool) -> bool {
        from.iter().all(
            |field| match to.iter().find(|other| other.name == field.name) {
                Some(other) => self.field(field, other),
                None => open || !self.closed,
            },
        ) && to.iter().filter(|field| field.required).all(|field| {
            from.iter()
                .any(|other| other.name == field.name && other.required)
        })
    }

    /// Whether every value of one property, its absence included, is one of another.
    pub(crate) fn field(&self, from: &Field, to: &Field) -> bool {
        (from.required || !to.required)
            && (!from.nullable || to.nullable)
            && limits(&from.limits, &to.limits)
            && self.ty(&from.ty, &to.ty)
    }

    fn union(&self, from: &Union, to: &Union) -> bool {
        from.form == to.form
            && from.cases.iter().all(|case| {
                to.cases.iter().any(|other| {
                    (from.form == UnionForm::Shapes || other.tag == case.tag)
                        && (other.property == case.property
                            || !matches!(from.form, UnionForm::Sparse { .. }))
                        && match (&case.ty, &other.ty) {
                            (Some(from), Some(to)) => self.ty(from, to),
                            (None, None) => true,
                            _ => false,
                        }
                })
            })
    }

    fn once(&self, from: &str, to: &str, answer: impl FnOnce() -> bool) -> bool {
        let pair = (from.to_owned(), to.to_owned());
        if !self.open.borrow_mut().insert(pair.clone()) {
            return true;
        }
        let fits = answer();
        self.open.borrow_mut().remove(&pair);
        fits
    }

    fn is_uuid(&self, ty: &Type) -> bool {
        matches!(ty, Type::Id(name) if self.from.ids.get(name).is_some_and(|id| id.of == IdKind::Uuid))
    }

    fn text_fits_id(&self, from: Scalar, id: &str) -> bool {
        match self.to.ids.get(id).map(|id| id.of) {
            Some(IdKind::Uuid) => from == Scalar::Uuid,
            Some(IdKind::Text) => is_text(from),
            None => false,
        }
    }
}

/// Whether a scalar is a text in JSON.
pub(crate) fn is_text(of: Scalar) -> bool {
    of.facts().kind == Kind::Text
}

/// Whether not every text is a value.
fn is_formatted(of: Scalar) -> bool {
    is_text(of) && !matches!(of, Scalar::String | Scalar::Secret)
}

/// Whether every value of a built-in type is one of another.
pub(crate) fn scalar(from: Scalar, to: Scalar) -> bool {
    from == to
        || matches!(
            (from, to),
            (Scalar::Int32, Scalar::Int64 | Scalar::Decimal)
                | (Scalar::Int64 | Scalar::Uint64, Scalar::Decimal)
        )
        || is_text(from) && is_text(to) && !is_formatted(to)
}

/// Whether every object of one model has one of the properties of which another asks for one.
fn has_one(from: &Model, to: &Model) -> bool {
    let (has, asks) = (&from.at_least_one_of, &to.at_least_one_of);
    let required = |field: &Field| field.required && asks.contains(&field.name);
    asks.is_empty()
        || from.fields.iter().any(required)
        || !has.is_empty() && has.iter().all(|name| asks.contains(name))
}

/// Whether limits that hold for all values of one type are enough for another.
pub(crate) fn limits(from: &Limits, to: &Limits) -> bool {
    let count = |from: &Bounds<u64>, to: &Bounds<u64>| {
        at_least(&from.min, &to.min, u64::cmp) && at_most(&from.max, &to.max, u64::cmp)
    };
    let decimal = |a: &String, b: &String| compare_decimals(a, b);
    count(&from.items, &to.items)
        && count(&from.length, &to.length)
        && at_least(&from.range.min, &to.range.min, decimal)
        && at_most(&from.range.max, &to.range.max, decimal)
        && match (from.longest, to.longest) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(from), Some(to)) => from.fits(to),
        }
        && (from.unique || !to.unique)
        && (to.pattern.is_none() || from.pattern == to.pattern)
        && (to.each.is_none() || limits(from.each(), to.each()))
}

/// Whether a lower bound is at least as high as another.
pub(crate) fn at_least<T>(
    from: &Option<T>,
    to: &Option<T>,
    compare: impl Fn(&T, &T) -> std::cmp::Ordering,
) -> bool {
    match (from, to) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(from), Some(to)) => compare(from, to).is_ge(),
    }
}

/// Whether an upper bound is at most as high as another.
pub(crate) fn at_most<T>(
    from: &Option<T>,
    to: &Option<T>,
    compare: impl Fn(&T, &T) -> std::cmp::Ordering,
) -> bool {
    match (from, to) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(from), Some(to)) => compare(from, to).is_le(),
    }
}
