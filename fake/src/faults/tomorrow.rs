//! The response of a later version of the API, which has properties and enum values that this schema does not know.

use mews_connector_language::model::{Case, Field, Operation, Type, UnionForm};

use super::UNKNOWN;
use crate::catalog::Catalog;
use crate::check::{case_property, text_at};
use crate::json::{Json, Object};

/// Adds an unknown property to every object whose properties are known, and makes every so manyth enum value unknown.
pub(super) fn change(catalog: &Catalog, operation: &Operation, every: u32, body: &mut Object) {
    let mut walker = Walker {
        catalog,
        every: every.max(1),
        values: 0,
    };
    let fields = operation.response.fields(catalog.schema());
    walker.object(fields, body);
}

struct Walker<'a> {
    catalog: &'a Catalog,
    every: u32,
    /// Enum values seen so far.
    values: u32,
}

impl Walker<'_> {
    fn object(&mut self, fields: &[Field], object: &mut Object) {
        for field in fields {
            let tag = field
                .tagged_by
                .as_deref()
                .and_then(|path| text_at(object, path))
                .map(str::to_owned);
            if let Some(value) = object.get_mut(&field.name) {
                self.value(&field.ty, tag.as_deref(), value);
            }
        }
        object.insert(UNKNOWN.to_owned(), Json::text("unknown today"));
    }

    fn value(&mut self, ty: &Type, tag: Option<&str>, value: &mut Json) {
        let schema = self.catalog.schema();
        match (ty, value) {
            (Type::Enum(_), value @ (Json::String(_) | Json::Number(_))) => self.enum_value(value),
            (Type::Model(name), Json::Object(object)) => {
                if let Some(model) = schema.models.get(name) {
                    self.object(&model.fields, object);
                }
            }
            (Type::List(item), Json::Array(items)) => {
                items
                    .iter_mut()
                    .for_each(|value| self.value(item, tag, value));
            }
            (Type::Map(_, item), Json::Object(object)) => {
                object
                    .values_mut()
                    .for_each(|value| self.value(item, tag, value));
            }
            (Type::Nullable(inner), value) => self.value(inner, tag, value),
            (Type::Union(name), value) => {
                if let Some(union) = schema.unions.get(name) {
                    self.union(&union.form, &union.cases, tag, value);
                }
            }
            _ => {}
        }
    }

    fn union(&mut self, form: &UnionForm, cases: &[Case], beside: Option<&str>, value: &mut Json) {
        let case = |tag: &str| cases.iter().find(|case| case.tag == tag);
        match (form, value) {
            (UnionForm::Adjacent { tag, .. } | UnionForm::Sparse { tag }, Json::Object(object)) => {
                let chosen = object.get(tag).and_then(Json::as_str).and_then(case);
                if let Some(chosen) = chosen {
                    let payload = match form {
                        UnionForm::Adjacent { value, .. } => value,
                        _ => case_property(chosen),
                    };
                    if let (Some(ty), Some(value)) = (&chosen.ty, object.get_mut(payload)) {
                        self.value(ty, None, value);
                    }
                }
                if let Some(value) = object.get_mut(tag) {
                    self.enum_value(value);
                }
            }
            (UnionForm::Sibling, value) => {
                if let Some(ty) = beside.and_then(case).and_then(|case| case.ty.as_ref()) {
                    self.value(ty, None, value);
                }
            }
            _ => {}
        }
    }

    fn enum_value(&mut self, value: &mut Json) {
        self.values += 1;
        if self.values.is_multiple_of(self.every) {
            *value = match value {
                // Within 32 bits, and not what anybody lists.
                Json::Number(_) => Json::Number("1999999973".to_owned()),
                _ => Json::text(UNKNOWN),
            };
        }
    }
}
