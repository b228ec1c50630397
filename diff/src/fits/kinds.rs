//! Whether the values of a definition fit one of another kind: the same JSON may be described as a model, a union or a map.

use mews_connector_language::model::{Case, Field, Model, Type, Union, UnionForm};
use mews_connector_language::value::case_property;
use mews_connector_language::value::json::Json;

use super::{Fits, is_formatted, is_text};

impl Fits<'_> {
    pub(super) fn kinds(&self, from: &Type, to: &Type) -> bool {
        match (from, to) {
            (Type::Union(a), Type::Model(b)) => self.once(a, b, || {
                match (self.from.unions.get(a), self.to.models.get(b)) {
                    (Some(from), Some(to)) => {
                        from.cases.iter().all(|case| self.case(from, case, to))
                    }
                    _ => false,
                }
            }),
            (Type::Model(_), Type::Union(b)) => self.to.unions.get(b).is_some_and(|to| {
                is_payload(&to.form) && to.cases.iter().any(|case| self.payload(from, case))
            }),
            (Type::Model(a), Type::Map(key, value)) => {
                self.from.models.get(a).is_some_and(|from| {
                    let fits = |field: &Field| {
                        self.is_value(&field.name, key)
                            && (!field.nullable || matches!(**value, Type::Nullable(_)))
                            && self.ty(&field.ty, value)
                    };
                    !from.open && from.fields.iter().all(fits)
                })
            }
            (Type::Map(key, value), Type::Model(b)) => self
                .to
                .models
                .get(b)
                .is_some_and(|to| self.entries(key, value, to)),
            _ => false,
        }
    }

    /// Whether every value of a case is one of a model.
    fn case(&self, union: &Union, case: &Case, to: &Model) -> bool {
        let (tag, holder) = match &union.form {
            UnionForm::Adjacent { tag, value } => (tag, value.as_str()),
            UnionForm::Sparse { tag } => (tag, case_property(case)),
            UnionForm::Sibling | UnionForm::Shapes => {
                let whole = Type::Model(to.name.clone());
                return case.ty.as_ref().is_some_and(|ty| self.ty(ty, &whole));
            }
        };
        let unlisted = to.open || !self.closed;
        let field = |name: &str| to.fields.iter().find(|field| field.name == name);
        let told = field(tag).map_or(unlisted, |field| self.is_value(&case.tag, &field.ty));
        let held = match (&case.ty, field(holder)) {
            (None, _) => true,
            (Some(_), None) => unlisted,
            (Some(ty), Some(field)) => self.held(ty, case, field, tag),
        };
        // Nothing but the tag is always there.
        told && held
            && to
                .fields
                .iter()
                .all(|field| !field.required || field.name == *tag)
    }

    /// Whether a payload fits a property; where that is a union told apart by the same tag, only the case of that name counts.
    fn held(&self, ty: &Type, case: &Case, field: &Field, tag: &str) -> bool {
        let union = match &field.ty {
            Type::Union(name) => self.to.unions.get(name),
            _ => None,
        };
        match union {
            Some(union) if field.tagged_by.as_deref() == Some(tag) => union
                .cases
                .iter()
                .any(|other| other.tag == case.tag && self.payload(ty, other)),
            _ => self.ty(ty, &field.ty),
        }
    }

    fn payload(&self, from: &Type, case: &Case) -> bool {
        case.ty.as_ref().is_some_and(|to| self.ty(from, to))
    }

    /// Whether every map of some keys and values is an object of a model.
    fn entries(&self, key: &Type, value: &Type, to: &Model) -> bool {
        let unlisted = to.open || !self.closed;
        let names = match key {
            Type::Enum(name) => self.from.enums.get(name),
            _ => None,
        };
        let fits = |field: &Field| self.ty(value, &field.ty);
        let all = match names {
            Some(names) => names.values.iter().all(|name| {
                let field = to.fields.iter().find(|field| field.name == name.name);
                field.map_or(unlisted, fits)
            }),
            None => unlisted && to.fields.iter().all(fits),
        };
        all && to.fields.iter().all(|field| !field.required)
    }

    /// Whether a text is a value of a type of the other side.
    fn is_value(&self, text: &str, ty: &Type) -> bool {
        match ty {
            Type::Scalar(scalar) => is_text(*scalar) && !is_formatted(*scalar),
            Type::Enum(name) => self
                .to
                .enums
                .get(name)
                .is_some_and(|to| to.holds(&Json::text(text))),
            _ => false,
        }
    }
}

fn is_payload(form: &UnionForm) -> bool {
    matches!(form, UnionForm::Sibling | UnionForm::Shapes)
}
