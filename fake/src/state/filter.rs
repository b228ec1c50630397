//! Which entities a `getAll` asks for: its request properties against the properties of the entity.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::DateTime;
use mews_connector_language::model::{Field, Operation, Request, Scalar, Schema, Type};

use super::kinds;
use crate::catalog::Catalog;
use crate::check::{ends, instant};
use crate::digest::{digest_instant, digest_text};
use crate::entity::Entity;
use crate::json::{Json, Object};
use crate::plan::{ID, request_fields};

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
    /// What lasts from one property to the other touches this interval.
    Collides {
        property: (&'a str, &'a str),
        start: Option<DateTime>,
        end: Option<DateTime>,
    },
}

/// The request property that says which instant `StartUtc` and `EndUtc` are about, in operations that have no filter per
/// instant.
const TIME_FILTER: &str = "TimeFilter";

/// The conditions that a request sets.
#[derive(Debug)]
pub(crate) struct Filters<'a>(Vec<Filter<'a>>);

impl<'a> Filters<'a> {
    /// No conditions.
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Filters(Vec::new())
    }

    /// Reads the conditions by convention. A request property that the entity has no counterpart for sets none.
    pub(crate) fn new(
        catalog: &'a Catalog,
        operation: &'a Operation,
        model: &'a str,
        request: &'a Object,
    ) -> Self {
        let own = catalog.identity(model);
        // An entity that is seen in two versions is kept as one of them.
        let kept = catalog.entity_model(own).unwrap_or(model);
        let known = Known([catalog.fields(kept), catalog.fields(model)]);
        let fields = asked(catalog.schema(), operation);
        let time_filter = fields
            .iter()
            .find(|field| field.name == TIME_FILTER)
            .and_then(|field| by_time(catalog, field, request, &known));
        let filters =
            fields.into_iter().filter_map(|field| {
                let value = request.get(&field.name).filter(|value| !value.is_null())?;
                match &field.ty {
                    Type::List(item) => listed(item, field, value, &known, own),
                    Type::Model(interval) => {
                        let (start, end) = ends(catalog.fields(interval))?;
                        let (start, end) = (instant(value.get(start)), instant(value.get(end)));
                        within(&known, &field.name, start, end)
                    }
                    Type::Id(_)
                    | Type::Enum(_)
                    | Type::Scalar(
                        Scalar::String | Scalar::Email | Scalar::Uuid | Scalar::Currency,
                    ) => {
                        let property = known.property(&field.name)?;
                        Some(Filter::Among {
                            property,
                            values: HashSet::from([value.as_str()?]),
                        })
                    }
                    _ => None,
                }
            });
        Filters(filters.chain(time_filter).collect())
    }

    /// The entities that name one of `ids` in `property`.
    pub(crate) fn among(property: &'a str, ids: impl IntoIterator<Item = &'a str>) -> Self {
        Filters(vec![Filter::Among {
            property,
            values: ids.into_iter().collect(),
        }])
    }

    /// The entities that last from `property.0` to `property.1` and touch the interval.
    pub(crate) fn and_collides(
        mut self,
        property: (&'a str, &'a str),
        start: DateTime,
        end: DateTime,
    ) -> Self {
        self.0.push(Filter::Collides {
            property,
            start: Some(start),
            end: Some(end),
        });
        self
    }

    /// The only identifiers that can meet the conditions, when a condition lists them.
    pub(super) fn ids(&self) -> Option<impl Iterator<Item = &str>> {
        self.0.iter().find_map(|filter| match filter {
            Filter::Among { property, values } if *property == ID => Some(values.iter().copied()),
            _ => None,
        })
    }

    /// The conditions as they apply to columns, as far as there are columns.
    pub(super) fn columns(&self, column: impl Fn(&str) -> Option<Arc<[u64]>>) -> Columns {
        let bound = |bound: &Option<DateTime>, open| bound.map_or(open, digest_instant);
        let mut tests = Vec::new();
        for filter in &self.0 {
            match filter {
                Filter::Among { property, values } => {
                    let digests = values.iter().map(|value| digest_text(value)).collect();
                    tests.extend(column(property).map(|column| (column, Test::Among(digests))));
                }
                Filter::Flag { property, values } => {
                    let digests = values.iter().map(|flag| 1 + u64::from(*flag)).collect();
                    tests.extend(column(property).map(|column| (column, Test::Among(digests))));
                }
                Filter::Within {
                    property,
                    start,
                    end,
                } => {
                    let range = Test::Range(bound(start, 1), bound(end, u64::MAX));
                    tests.extend(column(property).map(|column| (column, range)));
                }
                Filter::Collides {
                    property,
                    start,
                    end,
                } => {
                    let before = Test::Range(1, bound(end, u64::MAX));
                    tests.extend(column(property.0).map(|column| (column, before)));
                    let after = Test::Range(bound(start, 1), u64::MAX);
                    tests.extend(column(property.1).map(|column| (column, after)));
                }
            }
        }
        Columns(tests)
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
            Filter::Collides {
                property,
                start,
                end,
            } => {
                let at = |name: &str| instant(entity.properties.get(name));
                match (at(property.0), at(property.1)) {
                    (Some(from), Some(to)) => {
                        start.is_none_or(|start| start < to) && end.is_none_or(|end| from < end)
                    }
                    _ => false,
                }
            }
        }
    }
}

/// Conditions on the digests of values. They let through everything that the conditions themselves do, and perhaps more.
#[derive(Debug)]
pub(super) struct Columns(Vec<(Arc<[u64]>, Test)>);

#[derive(Debug)]
enum Test {
    Among(HashSet<u64>),
    Range(u64, u64),
}

impl Columns {
    pub(super) fn accept(&self, place: usize) -> bool {
        self.0.iter().all(|(column, test)| match column.get(place) {
            Some(digest) => match test {
                Test::Among(digests) => digests.contains(digest),
                Test::Range(first, last) => (*first..=*last).contains(digest),
            },
            None => true,
        })
    }
}

/// The properties of an entity: as it is kept, then as the operation shows it.
struct Known<'a>([&'a [Field]; 2]);

impl<'a> Known<'a> {
    fn fields(&self) -> impl Iterator<Item = &'a Field> + use<'a> {
        let [kept, shown] = self.0;
        kept.iter().chain(shown)
    }

    fn property(&self, name: &str) -> Option<&'a str> {
        self.fields()
            .find(|field| field.name == name)
            .map(|field| field.name.as_str())
    }

    /// From when to when the entity lasts.
    fn duration(&self) -> Option<(&'a str, &'a str)> {
        let names = [
            ("StartUtc", "EndUtc"),
            ("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc"),
        ];
        names
            .into_iter()
            .find_map(|(start, end)| Some((self.property(start)?, self.property(end)?)))
    }
}

/// A condition on the instant `name`, or on the whole duration when the name says so.
fn within<'a>(
    known: &Known<'a>,
    name: &str,
    start: Option<DateTime>,
    end: Option<DateTime>,
) -> Option<Filter<'a>> {
    match known.property(name) {
        Some(property) => Some(Filter::Within {
            property,
            start,
            end,
        }),
        None if name == "CollidingUtc" => Some(Filter::Collides {
            property: known.duration()?,
            start,
            end,
        }),
        None => None,
    }
}

/// `TimeFilter: Created` with `StartUtc` and `EndUtc` is an interval of `CreatedUtc`.
fn by_time<'a>(
    catalog: &'a Catalog,
    field: &Field,
    request: &'a Object,
    known: &Known<'a>,
) -> Option<Filter<'a>> {
    let bound = |name| instant(request.get(name));
    let (start, end) = (bound("StartUtc"), bound("EndUtc"));
    start.or(end)?;
    let first = || match &field.ty {
        Type::Enum(name) => Some(
            catalog
                .schema()
                .enums
                .get(name)?
                .values
                .first()?
                .name
                .as_str(),
        ),
        _ => None,
    };
    let asked = request.get(TIME_FILTER).and_then(Json::as_str);
    match asked.or_else(first)? {
        "Colliding" | "Overlapping" => within(known, "CollidingUtc", start, end),
        "Canceled" => within(known, "CancelledUtc", start, end)
            .or_else(|| within(known, "CanceledUtc", start, end)),
        instant => within(known, &format!("{instant}Utc"), start, end),
    }
}

fn listed<'a>(
    item: &Type,
    field: &'a Field,
    value: &'a Json,
    known: &Known<'a>,
    own: &str,
) -> Option<Filter<'a>> {
    let values: HashSet<&str> = value.as_array()?.iter().filter_map(Json::as_str).collect();
    if field.name == "ActivityStates" {
        let property = known.property("IsActive")?;
        let values = values.iter().map(|state| *state == "Active").collect();
        return Some(Filter::Flag { property, values });
    }
    let id_type = match item {
        Type::Id(name) | Type::HybridId(name) => Some(name.as_str()),
        _ => None,
    };
    if id_type.is_some_and(|asked| asked == own || kinds::held(asked).contains(&own)) {
        return Some(Filter::Among {
            property: ID,
            values,
        });
    }
    let by_name = || {
        singular(&field.name)
            .find_map(|name| known.property(&name))
            .or_else(|| known.property(&field.name))
    };
    let kept = Known([known.0[0], &[]]);
    let by_type = || kept.naming(|name| Some(name) == id_type);
    // A customer is asked for where an account is kept.
    let by_wider_type =
        || kept.naming(|name| id_type.is_some_and(|asked| kinds::held(name).contains(&asked)));
    by_name()
        .filter(|name| kept.property(name).is_some())
        .or_else(by_type)
        .or_else(by_wider_type)
        .or_else(by_name)
        .map(|property| Filter::Among { property, values })
}

impl<'a> Known<'a> {
    /// The only property whose identifier type is one of these.
    fn naming(&self, wanted: impl Fn(&str) -> bool) -> Option<&'a str> {
        let mut typed = self
            .fields()
            .filter(|field| matches!(&field.ty, Type::Id(name) if wanted(name)));
        typed
            .next()
            .filter(|_| typed.next().is_none())
            .map(|field| field.name.as_str())
    }
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
