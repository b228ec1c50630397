//! Which entities a `getAll` asks for: its request properties against the properties of the entity.

use std::collections::HashSet;

use jiff::civil::DateTime;
use mews_connector_codegen::schema::model::{Field, Operation, Request, Scalar, Schema, Type};

use super::Entity;
use crate::catalog::{Catalog, ID};
use crate::check::{ends, instant};
use crate::json::{Json, Object};
use crate::plan::request_fields;

/// One condition on an entity.
#[derive(Debug)]
enum Filter<'a> {
    /// A text, or one of a list of texts, is among these.
    Among {
        property: &'a str,
        values: HashSet<&'a str>,
    },
    /// A flag is one of these.
    Flag {
        property: &'a str,
        values: Vec<bool>,
    },
    /// An instant lies within; either end may be open.
    Within {
        property: &'a str,
        start: Option<DateTime>,
        end: Option<DateTime>,
    },
}

/// The conditions that a request sets.
#[derive(Debug)]
pub(super) struct Filters<'a>(Vec<Filter<'a>>);

impl<'a> Filters<'a> {
    /// Reads the conditions by convention. A request property that the entity has no counterpart for sets none.
    pub(super) fn new(
        catalog: &'a Catalog,
        operation: &'a Operation,
        model: &'a str,
        request: &'a Object,
    ) -> Self {
        let entity = catalog.fields(model);
        let own = catalog.identity(model);
        let fields = asked(catalog.schema(), operation).into_iter();
        let filters = fields.filter_map(|field| {
            let value = request.get(&field.name).filter(|value| !value.is_null())?;
            match &field.ty {
                Type::List(item) => listed(item, field, value, entity, own),
                Type::Model(interval) => {
                    let (start, end) = ends(catalog.fields(interval))?;
                    let (start, end) = (instant(value.get(start)), instant(value.get(end)));
                    let property = property(entity, &field.name)?;
                    Some(Filter::Within {
                        property,
                        start,
                        end,
                    })
                }
                Type::Id(_)
                | Type::Enum(_)
                | Type::Scalar(Scalar::String | Scalar::Email | Scalar::Uuid) => {
                    let property = property(entity, &field.name)?;
                    Some(Filter::Among {
                        property,
                        values: HashSet::from([value.as_str()?]),
                    })
                }
                _ => None,
            }
        });
        Filters(filters.collect())
    }

    /// Whether an entity meets all conditions.
    pub(super) fn accept(&self, entity: &Entity) -> bool {
        self.0.iter().all(|filter| filter.accepts(entity))
    }
}

impl Filter<'_> {
    fn accepts(&self, entity: &Entity) -> bool {
        match self {
            Filter::Among { property, values } => match entity.properties.get(*property) {
                Some(Json::String(text)) => values.contains(text.as_str()),
                Some(Json::Array(items)) => items
                    .iter()
                    .filter_map(Json::as_str)
                    .any(|item| values.contains(item)),
                // The identifier is kept also where the model does not show it.
                None if *property == ID => values.contains(entity.id.as_str()),
                _ => false,
            },
            Filter::Flag { property, values } => entity
                .properties
                .get(*property)
                .and_then(Json::as_bool)
                .is_some_and(|flag| values.contains(&flag)),
            Filter::Within {
                property,
                start,
                end,
            } => match instant(entity.properties.get(*property)) {
                Some(at) => {
                    let point = start.is_some() && start == end;
                    start.is_none_or(|start| start <= at)
                        && end.is_none_or(|end| at < end || point && at == end)
                }
                None => false,
            },
        }
    }
}

fn listed<'a>(
    item: &Type,
    field: &'a Field,
    value: &'a Json,
    entity: &'a [Field],
    own: &str,
) -> Option<Filter<'a>> {
    let values: HashSet<&str> = value.as_array()?.iter().filter_map(Json::as_str).collect();
    if field.name == "ActivityStates" {
        let property = property(entity, "IsActive")?;
        let values = values.iter().map(|state| *state == "Active").collect();
        return Some(Filter::Flag { property, values });
    }
    let id_type = match item {
        Type::Id(name) | Type::HybridId(name) => Some(name.as_str()),
        _ => None,
    };
    if id_type == Some(own) {
        return Some(Filter::Among {
            property: ID,
            values,
        });
    }
    let by_name = singular(&field.name)
        .find_map(|name| property(entity, &name))
        .or_else(|| property(entity, &field.name));
    let by_type = || {
        let mut typed = entity
            .iter()
            .filter(|field| matches!(&field.ty, Type::Id(name) if Some(name.as_str()) == id_type));
        typed
            .next()
            .filter(|_| typed.next().is_none())
            .map(|field| field.name.as_str())
    };
    by_name
        .or_else(by_type)
        .map(|property| Filter::Among { property, values })
}

fn property<'a>(entity: &'a [Field], name: &str) -> Option<&'a str> {
    entity
        .iter()
        .find(|field| field.name == name)
        .map(|field| field.name.as_str())
}

/// What one of several could be called: `States` → `State`, `Statuses` → `Status`, `Currencies` → `Currency`.
fn singular(name: &str) -> impl Iterator<Item = String> {
    let forms = [("ies", "y"), ("es", ""), ("s", "")];
    forms
        .into_iter()
        .filter_map(|(plural, single)| Some(format!("{}{single}", name.strip_suffix(plural)?)))
}

/// The request properties, also when the request is one of several shapes.
fn asked<'a>(schema: &'a Schema, operation: &'a Operation) -> Vec<&'a Field> {
    let Request::Union(name) = &operation.request else {
        return request_fields(operation).iter().collect();
    };
    let cases = schema
        .unions
        .get(name)
        .into_iter()
        .flat_map(|union| &union.cases);
    let models = cases.filter_map(|case| match &case.ty {
        Some(Type::Model(model)) => schema.models.get(model),
        _ => None,
    });
    models.flat_map(|model| &model.fields).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_lists_lead_to_properties() {
        let forms = |name| singular(name).collect::<Vec<_>>();
        assert!(forms("States").contains(&"State".to_owned()));
        assert!(forms("Statuses").contains(&"Status".to_owned()));
        assert!(forms("Currencies").contains(&"Currency".to_owned()));
        assert!(forms("MessageThreadIds").contains(&"MessageThreadId".to_owned()));
    }

    #[test]
    fn an_interval_is_half_open_unless_it_is_a_point() {
        let entity = |at: &str| Entity {
            id: String::new(),
            model: String::new(),
            properties: Object::from_iter([("CreatedUtc".to_owned(), Json::text(at))]),
        };
        let within = |start: Option<&str>, end: Option<&str>| Filter::Within {
            property: "CreatedUtc",
            start: start.and_then(crate::clock::parse_utc),
            end: end.and_then(crate::clock::parse_utc),
        };
        let (one, two) = ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
        assert!(within(Some(one), Some(two)).accepts(&entity(one)));
        assert!(!within(Some(one), Some(two)).accepts(&entity(two)));
        assert!(within(Some(one), Some(one)).accepts(&entity(one)));
        assert!(within(None, Some(two)).accepts(&entity(one)));
        assert!(within(Some(one), None).accepts(&entity(two)));
    }
}
