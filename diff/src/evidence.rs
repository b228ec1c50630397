//! The smallest JSON that one side allows and the other refuses.
//!
//! Candidates are made from the side that allows them and tried on both, so that no witness is given that proves nothing.

use mews_connector_language::model::{
    Field, Limits, Model, Operation, Request, Response, Schema, Type,
};
use mews_connector_language::value::json::{Json, Object, object as object_of};
use mews_connector_language::value::sample;
use mews_connector_language::value::validate::{At, Patterns, Problem, Validator};

use crate::edit::{Edit, Fact, Spot};
use crate::result::{Change, Direction, Side, Wire, Witness};

/// The two sides of a comparison, each ready to be asked whether a value is right.
pub(crate) struct Evidence<'s> {
    old: Party<'s>,
    new: Party<'s>,
}

impl<'s> Evidence<'s> {
    pub(crate) fn of(old: &'s Schema, new: &'s Schema) -> Self {
        Evidence {
            old: Party::of(old),
            new: Party::of(new),
        }
    }

    /// Finds the witness of a change that breaks the wire.
    pub(crate) fn witness(&self, edit: &Edit, change: &Change) -> Option<Witness> {
        let direction = if change.wire.request == Some(Wire::Breaks) {
            Direction::Request
        } else if change.wire.response == Some(Wire::Breaks) {
            Direction::Response
        } else {
            return None;
        };
        // A request that was right is refused; a response that may come now could not come before.
        let (valid, from, to) = match direction {
            Direction::Request => (Side::Old, &self.old, &self.new),
            Direction::Response => (Side::New, &self.new, &self.old),
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
            json: json.to_value(),
        })
    }
}

/// One side: its schema, with the patterns compiled.
struct Party<'s> {
    schema: &'s Schema,
    patterns: Patterns,
}

impl<'s> Party<'s> {
    fn of(schema: &'s Schema) -> Self {
        Party {
            schema,
            patterns: Patterns::of(schema),
        }
    }

    fn allows(&self, check: impl FnOnce(&mut Validator<'_>) -> Result<(), Problem>) -> bool {
        check(&mut Validator::new(self.schema, &self.patterns)).is_ok()
    }

    /// Whether an object has the properties of an owner and, unless it is open, no others.
    fn allows_object(&self, of: Owner<'_>, object: &Object) -> bool {
        self.allows(|validator| {
            validator.properties(&At::ROOT, of.fields, of.open, object)?;
            validator.at_least_one(&At::ROOT, of.one_of, object)
        })
    }

    fn allows_value(&self, ty: &Type, value: &Json) -> bool {
        self.allows(|validator| validator.value(&At::ROOT, ty, &Limits::default(), None, value))
    }
}

/// What objects of one kind consist of.
#[derive(Clone, Copy)]
struct Owner<'s> {
    fields: &'s [Field],
    /// The properties of which at least one is there.
    one_of: &'s [String],
    /// Whether it has properties that are not listed.
    open: bool,
}

impl<'s> Owner<'s> {
    /// Properties of which none is asked for beside what each says.
    fn plain(fields: &'s [Field]) -> Self {
        Self {
            fields,
            one_of: &[],
            open: false,
        }
    }

    fn model(of: &'s Model) -> Self {
        Self {
            fields: &of.fields,
            one_of: &of.at_least_one_of,
            open: of.open,
        }
    }

    /// The smallest object; with `also`, which may be left out.
    fn smallest(self, schema: &Schema, also: Option<&str>) -> Option<Json> {
        sample::object(schema, self.fields, &sample::first(self.one_of, also))
    }
}

/// The two sides, seen from the one that allows the witness.
struct Scene<'a> {
    from: &'a Party<'a>,
    to: &'a Party<'a>,
    valid: Side,
    direction: Direction,
}

impl Scene<'_> {
    fn look(&self, edit: &Edit) -> Option<(String, Json)> {
        match &edit.spot {
            Spot::None => None,
            Spot::Paginated(direction) => self.paginated(*direction),
            Spot::Everywhere(_, path) => {
                let (from, to) = (&self.from.schema.api.envelope, &self.to.schema.api.envelope);
                let (from, to) = (Owner::plain(from), Owner::plain(to));
                let json = self.of_owners(from, to, path, &edit.fact)?;
                Some(("api.envelope".to_owned(), json))
            }
            Spot::Operation(old, new) => self.operation(edit, old, new),
            Spot::Body(old, new, direction, path) => {
                if *direction != self.direction {
                    return None;
                }
                let (from, to) = self.names(old, new);
                let before = self.body(self.from.schema, from)?;
                let after = self.body(self.to.schema, to)?;
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

    /// The first operation with a page as one side spells it: a request as large as that side allows, or a response with its
    /// cursor.
    fn paginated(&self, direction: Direction) -> Option<(String, Json)> {
        let (from, to) = (
            &self.from.schema.api.pagination,
            &self.to.schema.api.pagination,
        );
        if direction != self.direction || from == to {
            return None;
        }
        let (name, value) = match direction {
            Direction::Request => (&from.request, page(from.max_count)),
            Direction::Response => (&from.response, Json::text("cursor")),
        };
        let all = self
            .from
            .schema
            .resources
            .iter()
            .flat_map(|item| &item.operations);
        let paged = |operation: &&Operation| {
            operation.pages.is_some()
                && self::operation(self.to.schema, &operation.path())
                    .is_some_and(|it| it.pages.is_some())
        };
        let path = all.filter(paged).map(Operation::path).min()?;
        let mut json = self
            .body(self.from.schema, &path)?
            .smallest(self.from.schema)?;
        properties(&mut json)?.insert(name.clone(), value);
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
    fn operation(&self, edit: &Edit, old: &str, new: &str) -> Option<(String, Json)> {
        let gone = matches!(edit.fact, Fact::OperationRemoved(_) | Fact::OperationMoved);
        let paged = matches!(
            edit.fact,
            Fact::PagesAdded { .. } | Fact::PagesOptional(_) | Fact::PagesRemoved
        );
        if self.direction != Direction::Request || !(gone || paged) {
            return None;
        }
        let (from, to) = self.names(old, new);
        let body = self.body(self.from.schema, from)?;
        let mut json = body.smallest(self.from.schema)?;
        if edit.fact == Fact::PagesRemoved {
            properties(&mut json)?.insert(self.from.schema.api.pagination.request.clone(), page(1));
        }
        let refused = gone
            || !self
                .body(self.to.schema, to)
                .is_some_and(|body| body.allowed_by(self.to, &json));
        (refused && body.allowed_by(self.from, &json))
            .then(|| (format!("{from}.{}", self.key()), json))
    }

    fn definition(&self, from: &str, to: &str, path: &str, fact: &Fact) -> Option<Json> {
        if let (Some(before), Some(after)) = (
            self.from.schema.models.get(from),
            self.to.schema.models.get(to),
        ) {
            return self.of_owners(Owner::model(before), Owner::model(after), path, fact);
        }
        let (a, b) = (typed(self.from.schema, from)?, typed(self.to.schema, to)?);
        self.smallest(
            sample::all(self.from.schema, &a),
            |json| self.from.allows_value(&a, json),
            |json| self.to.allows_value(&b, json),
        )
    }

    fn of_bodies(&self, from: &Body<'_>, to: &Body<'_>, path: &str, fact: &Fact) -> Option<Json> {
        if let (Of::Fields(from), Of::Fields(to)) = (&from.of, &to.of)
            && let Some(json) = self.of_owners(*from, *to, path, fact)
        {
            // Pages are beside the properties, so a body without them is completed.
            return Some(json);
        }
        self.smallest(
            from.candidates(self.from.schema),
            |json| from.allowed_by(self.from, json),
            |json| to.allowed_by(self.to, json),
        )
    }

    /// Objects of one owner: without what is optional, and with each value of the edited property that may tell.
    fn of_owners(&self, from: Owner<'_>, to: Owner<'_>, path: &str, fact: &Fact) -> Option<Json> {
        let schema = self.from.schema;
        let mut candidates: Vec<Json> = from.smallest(schema, None).into_iter().collect();
        let renamed = matches!(
            fact,
            Fact::PropertyRenamed { .. } | Fact::PropertyEnveloped { .. }
        );
        let none = Limits::default();
        for field in from
            .fields
            .iter()
            .filter(|field| path.is_empty() || renamed || field.name == path)
        {
            let Some(Json::Object(base)) = from.smallest(schema, Some(&field.name)) else {
                continue;
            };
            candidates.push(Json::Object(base.clone()));
            let mut others = to.fields.iter();
            let other = others.find(|other| other.name == field.name);
            let limits = other.map_or(&none, |other| &other.limits);
            for value in sample::edges(schema, field, limits) {
                let mut object = base.clone();
                object.insert(field.name.clone(), value);
                candidates.push(Json::Object(object));
            }
        }
        if from.open
            && let Some(Json::Object(mut object)) = from.smallest(schema, None)
        {
            object.insert("Unlisted".to_owned(), Json::Null);
            candidates.push(Json::Object(object));
        }
        let check = |side: &Party<'_>, of: Owner<'_>, json: &Json| {
            json.as_object()
                .is_some_and(|object| side.allows_object(of, object))
        };
        self.smallest(
            candidates,
            |json| check(self.from, from, json),
            |json| check(self.to, to, json),
        )
    }

    /// The shortest candidate that one side allows and the other refuses; of equally short ones the first.
    fn smallest(
        &self,
        candidates: Vec<Json>,
        allowed: impl Fn(&Json) -> bool,
        also: impl Fn(&Json) -> bool,
    ) -> Option<Json> {
        candidates
            .into_iter()
            .filter(|json| allowed(json) && !also(json))
            .min_by_key(|json| json.to_text().len())
    }

    fn body<'s>(&self, schema: &'s Schema, path: &str) -> Option<Body<'s>> {
        let operation = operation(schema, path)?;
        let pagination = &schema.api.pagination;
        let (of, page) = match self.direction {
            Direction::Request => (
                match &operation.request {
                    Request::Fields(fields) => Of::Fields(Owner {
                        one_of: &operation.at_least_one_of,
                        ..Owner::plain(fields)
                    }),
                    Request::Union(name) => Of::Type(Type::Union(name.clone())),
                },
                operation
                    .pages
                    .as_ref()
                    .map(|pages| (pagination.request.as_str(), !pages.optional)),
            ),
            Direction::Response => (
                match &operation.response {
                    Response::Fields(fields) => Of::Fields(Owner::plain(fields)),
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
    Fields(Owner<'s>),
    Type(Type),
}

impl Body<'_> {
    fn smallest(&self, schema: &Schema) -> Option<Json> {
        let mut json = match &self.of {
            Of::Fields(owner) => owner.smallest(schema, None)?,
            Of::Type(ty) => sample::value(schema, ty)?,
        };
        if let Some((name, true)) = self.page {
            properties(&mut json)?.insert(name.to_owned(), page(1));
        }
        Some(json)
    }

    fn candidates(&self, schema: &Schema) -> Vec<Json> {
        let mut found: Vec<Json> = self.smallest(schema).into_iter().collect();
        match &self.of {
            Of::Fields(owner) => {
                let fuller = owner.fields.iter();
                found.extend(fuller.filter_map(|also| owner.smallest(schema, Some(&also.name))));
            }
            Of::Type(ty) => found.extend(sample::all(schema, ty)),
        }
        found
    }

    fn allowed_by(&self, side: &Party<'_>, json: &Json) -> bool {
        let mut json = json.clone();
        let page = self
            .page
            .and_then(|(name, _)| properties(&mut json)?.shift_remove(name));
        let must = self.page.is_some_and(|(_, required)| required);
        if must && page.is_none() {
            return false;
        }
        match (&self.of, &json) {
            (Of::Fields(owner), Json::Object(object)) => side.allows_object(*owner, object),
            (Of::Fields(_), _) => false,
            (Of::Type(ty), json) => side.allows_value(ty, json),
        }
    }
}

fn properties(json: &mut Json) -> Option<&mut Object> {
    match json {
        Json::Object(object) => Some(object),
        _ => None,
    }
}

/// The property that asks for a page of so many items.
fn page(count: u32) -> Json {
    object_of([("Count", Json::Number(count.to_string()))])
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
