//! `--set Updates[0].StartUtc=…` and `--clear …`: a property by its path, of the type that the schema states there.

use mews_connector_language::Schema;
use mews_connector_language::model::{Field, Scalar, Type, UnionForm};
use mews_connector_language::value::json::{Json, Object};
use mews_connector_language::value::{VALUE, case_property};

use super::value::{document, value, wrapped};
use crate::json;

/// One step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

/// What to do at the end of a path.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change<'t> {
    /// Set the value that this text stands for.
    Set(&'t str),
    /// Say that there shall be no value.
    Clear,
}

/// Carries a change out in a request body. Names may be written as on the wire or with hyphens: `StartUtc`, `start-utc`.
pub(crate) fn change(
    schema: &Schema,
    fields: &[Field],
    body: &mut Json,
    path: &str,
    change: Change<'_>,
) -> Result<(), String> {
    let steps = steps(path)?;
    let Some((Step::Name(first), rest)) = steps.split_first() else {
        return Err("a path starts with the name of a property".to_owned());
    };
    let field = find(fields, first)?;
    let Some(slot) = json::entry(body, &field.name) else {
        return Err("the body is not an object".to_owned());
    };
    descend(schema, &field.ty, field.nullable, slot, rest, change)
}

fn steps(path: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return Err("a name is missing in it".to_owned());
        }
        steps.push(Step::Name(name.to_owned()));
        while let Some((index, after)) = rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
            let number = index
                .parse()
                .map_err(|_| format!("`{index}` is not a position in a list"))?;
            steps.push(Step::Index(number));
            rest = after;
        }
        if !rest.is_empty() {
            return Err(format!(
                "`{rest}` cannot be read; a position is written `[0]`"
            ));
        }
    }
    Ok(steps)
}

/// The property that a name means.
pub(crate) fn find<'f>(fields: &'f [Field], name: &str) -> Result<&'f Field, String> {
    let wanted = plain(name);
    if let Some(field) = fields.iter().find(|field| plain(&field.name) == wanted) {
        return Ok(field);
    }
    let near = fields
        .iter()
        .map(|field| (strsim::jaro(&plain(&field.name), &wanted), &field.name))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match near {
        Some((nearness, near)) if nearness > 0.7 => {
            Err(format!("there is no property `{name}`; is it `{near}`?"))
        }
        _ => {
            let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
            Err(format!(
                "there is no property `{name}`; there are: {}",
                names.join(", ")
            ))
        }
    }
}

fn plain(name: &str) -> String {
    name.replace(['-', '_'], "").to_lowercase()
}

fn descend(
    schema: &Schema,
    ty: &Type,
    nullable: bool,
    slot: &mut Json,
    steps: &[Step],
    change: Change<'_>,
) -> Result<(), String> {
    let Some((step, rest)) = steps.split_first() else {
        *slot = last(schema, ty, nullable, change)?;
        return Ok(());
    };
    match (ty, step) {
        (Type::Nullable(inner), _) => descend(schema, inner, true, slot, steps, change),
        (Type::Update(inner, nullable), _) => {
            if !matches!(slot, Json::Object(_)) {
                *slot = wrapped(Json::Null);
            }
            match json::entry(slot, VALUE) {
                Some(inside) => descend(schema, inner, *nullable, inside, steps, change),
                None => Ok(()),
            }
        }
        (Type::List(item), Step::Index(index)) => {
            if !matches!(slot, Json::Array(_)) {
                *slot = Json::Array(Vec::new());
            }
            let Json::Array(items) = slot else {
                return Ok(());
            };
            if *index > items.len() {
                return Err(format!(
                    "position {index} leaves a gap: the list has {} so far, and they are counted from 0",
                    items.len()
                ));
            }
            if *index == items.len() {
                items.push(Json::Null);
            }
            descend(schema, item, false, &mut items[*index], rest, change)
        }
        (Type::List(_), Step::Name(name)) => Err(format!(
            "`{name}` is looked for in a list; say which item is meant, such as `[0].{name}`"
        )),
        (_, Step::Index(index)) => Err(format!(
            "`[{index}]` is looked for in something that is not a list"
        )),
        (Type::Model(model), Step::Name(name)) => {
            let fields = schema.models.get(model).map_or(&[][..], |it| &it.fields);
            let field = find(fields, name)?;
            let inside = property(slot, &field.name);
            descend(schema, &field.ty, field.nullable, inside, rest, change)
        }
        (Type::Map(_, value), Step::Name(name)) => {
            descend(schema, value, false, property(slot, name), rest, change)
        }
        (Type::Union(union), Step::Name(name)) => {
            let (name, ty) = case(schema, union, name)?;
            descend(schema, &ty, true, property(slot, &name), rest, change)
        }
        (_, Step::Name(name)) => Err(format!(
            "`{name}` is looked for in something that has no properties"
        )),
    }
}

/// A property of an object; what is not an object becomes one.
fn property<'v>(slot: &'v mut Json, name: &str) -> &'v mut Json {
    if !matches!(slot, Json::Object(_)) {
        *slot = Json::Object(Object::new());
    }
    match slot {
        Json::Object(object) => object.entry(name.to_owned()).or_insert(Json::Null),
        other => other,
    }
}

/// A property of a union, and its type where the union's form tells it.
fn case(schema: &Schema, union: &str, name: &str) -> Result<(String, Type), String> {
    let free = |name: &str| Ok((name.to_owned(), Type::Scalar(Scalar::Json)));
    let Some(union) = schema.unions.get(union) else {
        return free(name);
    };
    match &union.form {
        UnionForm::Sparse { .. } => {
            let found = union.cases.iter().find_map(|case| {
                let property = case_property(case);
                (plain(property) == plain(name)).then_some((property, case.ty.as_ref()?))
            });
            match found {
                Some((property, ty)) => Ok((property.to_owned(), ty.clone())),
                None => free(name),
            }
        }
        _ => free(name),
    }
}

fn last(schema: &Schema, ty: &Type, nullable: bool, change: Change<'_>) -> Result<Json, String> {
    match (change, ty) {
        // Inside of a union no type is known, so what is not JSON is a text.
        (Change::Set(text), Type::Scalar(Scalar::Json)) => {
            Ok(document(text).unwrap_or_else(|_| Json::text(text)))
        }
        (Change::Set(text), ty) => value(schema, ty, text),
        (Change::Clear, Type::Update(_, true)) => Ok(wrapped(Json::Null)),
        (Change::Clear, Type::Update(_, false)) => {
            Err("it can be changed, but not cleared: the API does not take null for it".to_owned())
        }
        (Change::Clear, Type::List(_)) => Ok(Json::Array(Vec::new())),
        (Change::Clear, _) if nullable => Ok(Json::Null),
        (Change::Clear, _) => {
            Err("it cannot be cleared: the API does not take null for it".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use mews_connector_language::model::Operation;

    use super::*;
    use crate::api;
    use crate::operation::tree;

    fn changed(operation: &Operation, changes: &[(&str, Change<'_>)]) -> Result<String, String> {
        let mut body = Json::Object(Object::new());
        for (path, change) in changes {
            super::change(
                api::schema(),
                tree::fields(operation),
                &mut body,
                path,
                *change,
            )?;
        }
        Ok(json::compact(&body))
    }

    #[test]
    fn paths_lead_into_lists_and_updates() {
        let update = api::operation("reservations", "update").unwrap();
        assert_eq!(
            changed(
                update,
                &[
                    (
                        "reservation-updates[0].ReservationId",
                        Change::Set("3fa85f64-5717-4562-b3fc-2c963f66afa6")
                    ),
                    ("ReservationUpdates[0].ChannelNumber", Change::Set("A 1")),
                    ("ReservationUpdates[0].travel-agency-id", Change::Clear),
                ]
            )
            .as_deref(),
            Ok(concat!(
                r#"{"ReservationUpdates":[{"ReservationId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","#,
                r#""ChannelNumber":{"Value":"A 1"},"TravelAgencyId":{"Value":null}}]}"#
            ))
        );
    }

    #[test]
    fn what_leads_nowhere_says_where_it_could() {
        let update = api::operation("reservations", "update").unwrap();
        for (path, expected) in [
            ("", "a name is missing in it"),
            ("ReservationUpdate", "is it `ReservationUpdates`?"),
            ("ReservationUpdates.StartUtc", "such as `[0].StartUtc`"),
            ("ReservationUpdates[1].StartUtc", "leaves a gap"),
            ("ReservationUpdates[x].StartUtc", "`x` is not a position"),
            ("ReservationUpdates[0", "a position is written `[0]`"),
            ("Reason[0]", "is not a list"),
            ("Reason.X", "has no properties"),
        ] {
            let error = changed(update, &[(path, Change::Set("1"))]).unwrap_err();
            assert!(error.contains(expected), "{path}: {error}");
        }
        let error = changed(
            update,
            &[("ReservationUpdates[0].ReservationId", Change::Clear)],
        );
        assert!(error.unwrap_err().contains("does not take null"));
    }
}
