//! The smallest JSON that one side allows and the other refuses.
//!
//! Candidates are made from the side that allows them and tried on both, so that no witness is given that proves nothing.

mod sample;
mod valid;

use mews_connector_language::model::{Field, Limits, Operation, Request, Response, Schema, Type};
use serde_json::{Value, json};

use crate::edit::{Edit, Fact, Spot};
use crate::result::{Change, Direction, Side, Wire, Witness};

/// Finds the witness of a change that breaks the wire.
pub(crate) fn witness(edit: &Edit, change: &Change, old: &Schema, new: &Schema) -> Option<Witness> {
    let direction = if change.wire.request == Some(Wire::Breaks) {
        Direction::Request
    } else if change.wire.response == Some(Wire::Breaks) {
        Direction::Response
    } else {
        return None;
    };
    // A request that was right is refused; an answer that may come now could not come before.
    let (valid, from, to) = match direction {
        Direction::Request => (Side::Old, old, new),
        Direction::Response => (Side::New, new, old),
    };
    let scene = Scene {
        from,
        to,
        valid,
        direction,
    };
    let (of, json) = scene.look(edit)?;
    Some(Witness {
        direction,
        of,
        valid,
        json,
    })
}

/// The two sides, seen from the one that allows the witness.
struct Scene<'a> {
    from: &'a Schema,
    to: &'a Schema,
    valid: Side,
    direction: Direction,
}

impl Scene<'_> {
    fn look(&self, edit: &Edit) -> Option<(String, Value)> {
        match &edit.spot {
            Spot::None => None,
            Spot::Paginated(direction) => self.paginated(*direction),
            Spot::Everywhere(_, path) => {
                let (from, to) = (&self.from.api.envelope, &self.to.api.envelope);
                let json = self.of_fields(from, to, path, &edit.fact, (false, false))?;
                Some(("api.envelope".to_owned(), json))
            }
            Spot::Operation(old, new) => self.operation(edit, old, new),
            Spot::Body(old, new, direction, path) => {
                if *direction != self.direction {
                    return None;
                }
                let (from, to) = self.names(old, new);
                let before = self.body(self.from, from)?;
                let after = self.body(self.to, to)?;
                let json = self.of_bodies(&before, &after, path, &edit.fact)?;
                Some((format!("{from}.{}", self.key()), json))
            }
            Spot::Definition(old, new, path) => {
                let (from, to) = self.names(old, new);
                let json = self.definition(from, to, path, &edit.fact)?;
                Some((from.to_owned(), json))
            }
        }
    }

    /// The first operation with a page as one side spells it: a request as large as that side allows, or an answer with its
    /// cursor.
    fn paginated(&self, direction: Direction) -> Option<(String, Value)> {
        let (from, to) = (&self.from.api.pagination, &self.to.api.pagination);
        if direction != self.direction || from == to {
            return None;
        }
        let (name, value) = match direction {
            Direction::Request => (&from.request, json!({ "Count": from.max_count })),
            Direction::Response => (&from.response, json!("cursor")),
        };
        let all = self.from.resources.iter().flat_map(|item| &item.operations);
        let paged = |operation: &&Operation| {
            operation.pages.is_some()
                && self::operation(self.to, &operation.path()).is_some_and(|it| it.pages.is_some())
        };
        let path = all.filter(paged).map(Operation::path).min()?;
        let mut json = self.body(self.from, &path)?.smallest(self.from)?;
        json.as_object_mut()?.insert(name.clone(), value);
        Some((format!("{path}.{}", self.key()), json))
    }

    /// The names of the allowing and of the refusing side.
    fn names<'n>(&self, old: &'n str, new: &'n str) -> (&'n str, &'n str) {
        match self.valid {
            Side::Old => (old, new),
            Side::New => (new, old),
        }
    }

    fn key(&self) -> &'static str {
        match self.direction {
            Direction::Request => "request",
            Direction::Response => "response",
        }
    }

    /// A call that is refused altogether, or for want of a page.
    fn operation(&self, edit: &Edit, old: &str, new: &str) -> Option<(String, Value)> {
        let gone = matches!(edit.fact, Fact::OperationRemoved(_) | Fact::OperationMoved);
        let paged = matches!(
            edit.fact,
            Fact::PagesAdded { .. } | Fact::PagesOptional(_) | Fact::PagesRemoved
        );
        if self.direction != Direction::Request || !(gone || paged) {
            return None;
        }
        let (from, to) = self.names(old, new);
        let body = self.body(self.from, from)?;
        let mut json = body.smallest(self.from)?;
        if edit.fact == Fact::PagesRemoved {
            json.as_object_mut()?.insert(
                self.from.api.pagination.request.clone(),
                json!({ "Count": 1 }),
            );
        }
        let refused = gone
            || !self
                .body(self.to, to)
                .is_some_and(|body| body.allows(self.to, &json));
        (refused && body.allows(self.from, &json)).then(|| (format!("{from}.{}", self.key()), json))
    }

    fn definition(&self, from: &str, to: &str, path: &str, fact: &Fact) -> Option<Value> {
        if let (Some(before), Some(after)) = (self.from.models.get(from), self.to.models.get(to)) {
            let open = (before.open, after.open);
            return self.of_fields(&before.fields, &after.fields, path, fact, open);
        }
        let (a, b) = (typed(self.from, from)?, typed(self.to, to)?);
        let mut candidates = Vec::new();
        sample::all(self.from, &a, &mut candidates);
        self.smallest(
            candidates,
            |json| valid::ty(self.from, &a, json),
            |json| valid::ty(self.to, &b, json),
        )
    }

    fn of_bodies(&self, from: &Body<'_>, to: &Body<'_>, path: &str, fact: &Fact) -> Option<Value> {
        if let (Of::Fields(from), Of::Fields(to)) = (&from.of, &to.of)
            && let Some(json) = self.of_fields(from, to, path, fact, (false, false))
        {
            // Pages are beside the properties, so a body without them is completed.
            return Some(json);
        }
        let mut candidates = Vec::new();
        from.candidates(self.from, &mut candidates);
        self.smallest(
            candidates,
            |json| from.allows(self.from, json),
            |json| to.allows(self.to, json),
        )
    }

    /// Objects of one owner: without what is optional, and with each value of the edited property that may tell.
    fn of_fields(
        &self,
        from: &[Field],
        to: &[Field],
        path: &str,
        fact: &Fact,
        open: (bool, bool),
    ) -> Option<Value> {
        let mut candidates: Vec<Value> = sample::object(self.from, from, &[], 0)
            .into_iter()
            .collect();
        let renamed = matches!(
            fact,
            Fact::PropertyRenamed { .. } | Fact::PropertyEnveloped { .. }
        );
        let none = Limits::default();
        for field in from
            .iter()
            .filter(|field| path.is_empty() || renamed || field.name == path)
        {
            let Some(Value::Object(base)) = sample::object(self.from, from, &[&field.name], 0)
            else {
                continue;
            };
            candidates.push(Value::Object(base.clone()));
            let other = to.iter().find(|other| other.name == field.name);
            let limits = other.map_or(&none, |other| &other.limits);
            for value in sample::edges(self.from, field, limits) {
                let mut object = base.clone();
                object.insert(field.name.clone(), value);
                candidates.push(Value::Object(object));
            }
        }
        if open.0
            && let Some(Value::Object(mut object)) = sample::object(self.from, from, &[], 0)
        {
            object.insert("Unlisted".to_owned(), Value::Null);
            candidates.push(Value::Object(object));
        }
        let check = |schema: &Schema, fields: &[Field], json: &Value, open: bool| {
            json.as_object()
                .is_some_and(|object| valid::fields(schema, fields, object, open))
        };
        self.smallest(
            candidates,
            |json| check(self.from, from, json, open.0),
            |json| check(self.to, to, json, open.1),
        )
    }

    /// The shortest candidate that one side allows and the other refuses; of equally short ones the first.
    fn smallest(
        &self,
        candidates: Vec<Value>,
        allowed: impl Fn(&Value) -> bool,
        also: impl Fn(&Value) -> bool,
    ) -> Option<Value> {
        candidates
            .into_iter()
            .filter(|json| allowed(json) && !also(json))
            .min_by_key(|json| json.to_string().len())
    }

    fn body<'s>(&self, schema: &'s Schema, path: &str) -> Option<Body<'s>> {
        let operation = operation(schema, path)?;
        let pagination = &schema.api.pagination;
        let (of, page) = match self.direction {
            Direction::Request => (
                match &operation.request {
                    Request::Fields(fields) => Of::Fields(fields),
                    Request::Union(name) => Of::Type(Type::Union(name.clone())),
                },
                operation
                    .pages
                    .as_ref()
                    .map(|pages| (pagination.request.as_str(), !pages.optional)),
            ),
            Direction::Response => (
                match &operation.response {
                    Response::Fields(fields) => Of::Fields(fields),
                    Response::Model(name) => Of::Type(Type::Model(name.clone())),
                },
                operation
                    .pages
                    .as_ref()
                    .map(|_| (pagination.response.as_str(), false)),
            ),
        };
        Some(Body { of, page })
    }
}

/// The body of an operation without its envelope.
struct Body<'s> {
    of: Of<'s>,
    /// The property of pagination, which stands beside the others, and whether it is required.
    page: Option<(&'s str, bool)>,
}

/// What a body consists of.
enum Of<'s> {
    Fields(&'s [Field]),
    Type(Type),
}

impl Body<'_> {
    fn smallest(&self, schema: &Schema) -> Option<Value> {
        let mut json = match &self.of {
            Of::Fields(fields) => sample::object(schema, fields, &[], 0)?,
            Of::Type(ty) => sample::value(schema, ty, 0)?,
        };
        if let Some((name, true)) = self.page {
            json.as_object_mut()?
                .insert(name.to_owned(), json!({ "Count": 1 }));
        }
        Some(json)
    }

    fn candidates(&self, schema: &Schema, found: &mut Vec<Value>) {
        found.extend(self.smallest(schema));
        match &self.of {
            Of::Fields(fields) => {
                for field in *fields {
                    found.extend(sample::object(schema, fields, &[&field.name], 0));
                }
            }
            Of::Type(ty) => sample::all(schema, ty, found),
        }
    }

    fn allows(&self, schema: &Schema, json: &Value) -> bool {
        let mut json = json.clone();
        let page = self
            .page
            .and_then(|(name, _)| json.as_object_mut()?.remove(name));
        let must = self.page.is_some_and(|(_, required)| required);
        if must && page.is_none() {
            return false;
        }
        match (&self.of, &json) {
            (Of::Fields(fields), Value::Object(object)) => {
                valid::fields(schema, fields, object, false)
            }
            (Of::Fields(_), _) => false,
            (Of::Type(ty), json) => valid::ty(schema, ty, json),
        }
    }
}

fn operation<'s>(schema: &'s Schema, path: &str) -> Option<&'s Operation> {
    let (resource, action) = path.split_once('/')?;
    let resource = schema.resources.iter().find(|item| item.name == resource)?;
    resource
        .operations
        .iter()
        .find(|operation| operation.action == action)
}

/// A definition as a type.
fn typed(schema: &Schema, name: &str) -> Option<Type> {
    let name = name.to_owned();
    if schema.enums.contains_key(&name) {
        Some(Type::Enum(name))
    } else if schema.unions.contains_key(&name) {
        Some(Type::Union(name))
    } else if schema.models.contains_key(&name) {
        Some(Type::Model(name))
    } else if schema.ids.contains_key(&name) {
        Some(Type::Id(name))
    } else {
        None
    }
}
