//! What the API takes in several spellings, brought to one before it is checked: an update without a value clears as one with
//! null does, and an instant stands for its day where a day is asked for.

use mews_connector_language::model::{Case, Field, Scalar, Schema, Type, Union, UnionForm};
use mews_connector_language::value::{VALUE, case_property, scalars};

use crate::json::{Json, Object};

/// Settles the properties of an object.
pub(super) fn properties(schema: &Schema, fields: &[Field], object: &mut Object) {
    for field in fields {
        if let Some(value) = object.get_mut(&field.name) {
            settle(schema, &field.ty, value);
        }
    }
}

/// Settles the value of a union. Where only another property tells the case, it stays as it is.
pub(super) fn union(schema: &Schema, union: &Union, object: &mut Object) {
    let tagged = |object: &Object, tag: &str| -> Option<&Case> {
        let tag = object.get(tag)?.as_str()?;
        union.cases.iter().find(|case| case.tag == tag)
    };
    let (case, property) = match &union.form {
        UnionForm::Adjacent { tag, value } => (tagged(object, tag), Some(value.as_str())),
        UnionForm::Sparse { tag } => {
            let case = tagged(object, tag);
            (case, case.map(case_property))
        }
        UnionForm::Shapes => {
            for Case { ty, .. } in &union.cases {
                if let Some(Type::Model(name)) = ty {
                    properties(schema, &schema.models[name].fields, object);
                }
            }
            return;
        }
        UnionForm::Sibling => return,
    };
    if let (Some(Case { ty: Some(ty), .. }), Some(property)) = (case, property)
        && let Some(value) = object.get_mut(property)
    {
        settle(schema, ty, value);
    }
}

fn settle(schema: &Schema, ty: &Type, value: &mut Json) {
    match (ty, value) {
        (Type::Update(_, true), Json::Object(object)) if object.is_empty() => {
            object.insert(VALUE.to_owned(), Json::Null);
        }
        (Type::Update(inner, _), Json::Object(object)) => {
            if let Some(value) = object.get_mut(VALUE) {
                settle(schema, inner, value);
            }
        }
        (Type::Scalar(Scalar::Date), Json::String(text)) => {
            if let Some((day, _)) = text.split_once('T')
                && scalars::is_date(day)
                && scalars::instant(text).is_some()
            {
                text.truncate(day.len());
            }
        }
        (Type::Nullable(inner), value) => settle(schema, inner, value),
        (Type::List(item), Json::Array(items)) => {
            for value in items {
                settle(schema, item, value);
            }
        }
        (Type::Map(_, item), Json::Object(entries)) => {
            for value in entries.values_mut() {
                settle(schema, item, value);
            }
        }
        (Type::Model(name), Json::Object(object)) => {
            properties(schema, &schema.models[name].fields, object);
        }
        (Type::Union(name), Json::Object(object)) => union(schema, &schema.unions[name], object),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(ty: &Type, text: &str) -> String {
        let schema = crate::embedded::schema().unwrap();
        let mut value = Json::parse(text.as_bytes()).unwrap();
        settle(&schema, ty, &mut value);
        value.to_text()
    }

    #[test]
    fn an_instant_stands_for_its_day_and_nothing_else_does() {
        let date = Type::Scalar(Scalar::Date);
        for (sent, day) in [
            ("2026-02-01", "2026-02-01"),
            ("2026-02-01T23:30:00Z", "2026-02-01"),
            ("2026-02-01T00:30:00+02:00", "2026-02-01"),
            ("2026-02-01T", "2026-02-01T"),
            ("2026-02-30T00:00:00Z", "2026-02-30T00:00:00Z"),
            ("T", "T"),
        ] {
            let (sent, day) = (format!("\"{sent}\""), format!("\"{day}\""));
            assert_eq!(settled(&date, &sent), day);
            let dates = Type::List(Box::new(Type::Nullable(Box::new(date.clone()))));
            let list = settled(&dates, &format!("[null,{sent}]"));
            assert_eq!(list, format!("[null,{day}]"));
            let update = Type::Update(Box::new(date.clone()), true);
            let value = settled(&update, &format!("{{\"Value\":{sent}}}"));
            assert_eq!(value, format!("{{\"Value\":{day}}}"));
        }
        let text = "\"2026-02-01T23:30:00Z\"";
        for other in [Scalar::String, Scalar::DateTime] {
            assert_eq!(settled(&Type::Scalar(other), text), text);
        }
    }

    #[test]
    fn an_update_without_a_value_clears_what_can_be_cleared() {
        let update = |clears| Type::Update(Box::new(Type::Scalar(Scalar::Bool)), clears);
        assert_eq!(settled(&update(true), "{}"), "{\"Value\":null}");
        assert_eq!(settled(&update(false), "{}"), "{}");
        assert_eq!(settled(&update(true), "{\"Other\":1}"), "{\"Other\":1}");
        let model = Type::Model("ReservationUpdateParameters".to_owned());
        assert_eq!(
            settled(&model, "{\"Purpose\":{},\"Other\":{}}"),
            "{\"Purpose\":{\"Value\":null},\"Other\":{}}"
        );
    }
}
