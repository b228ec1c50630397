//! What a mutator is: it edits one thing of a schema, and says what has to be told of that.

use fastrand::Rng;
use mews_connector_diff::{Direction, Policy, Wire};
use mews_connector_language::model::{Field, Operation, Request, Response, Schema};

use crate::reach::Place;

type Edit = dyn Fn(&mut Rng, &mut Schema) -> Option<Mutation>;

/// One way to edit a schema.
pub(crate) struct Mutator {
    pub(crate) name: &'static str,
    edit: Box<Edit>,
}

impl Mutator {
    pub(crate) fn new(
        name: &'static str,
        edit: impl Fn(&mut Rng, &mut Schema) -> Option<Mutation> + 'static,
    ) -> Self {
        let edit = Box::new(edit);
        Self { name, edit }
    }

    /// Edits a schema, after preparing it for that; nothing when there is no place for it.
    pub(crate) fn mutate(&self, rng: &mut Rng, old: &mut Schema) -> Option<Mutation> {
        (self.edit)(rng, old)
    }
}

/// A schema with one edit, and what has to be told.
pub(crate) struct Mutation {
    pub(crate) new: Schema,
    pub(crate) target: String,
    pub(crate) place: Place,
    pub(crate) told: Told,
}

/// What is told where requests, and where responses reach the edit.
#[derive(Clone, Copy)]
pub(crate) struct Told {
    pub(crate) request: Verdict,
    pub(crate) response: Verdict,
}

/// A rule with its wire verdict under each policy.
#[derive(Clone, Copy)]
pub(crate) struct Verdict {
    pub(crate) rule: &'static str,
    strict: Wire,
    tolerant: Wire,
    vendor: Wire,
}

impl Verdict {
    pub(crate) fn wire(self, policy: Policy) -> Wire {
        match policy {
            Policy::Strict => self.strict,
            Policy::Tolerant => self.tolerant,
            Policy::Vendor => self.vendor,
        }
    }
}

/// The same verdict under every policy.
pub(crate) const fn always(rule: &'static str, wire: Wire) -> Verdict {
    by_policy(rule, wire, wire, wire)
}

/// A verdict for readers that validate, readers that tolerate, and the vendor.
pub(crate) const fn by_policy(
    rule: &'static str,
    strict: Wire,
    tolerant: Wire,
    vendor: Wire,
) -> Verdict {
    Verdict {
        rule,
        strict,
        tolerant,
        vendor,
    }
}

/// Rule and verdict are the same in both directions.
pub(crate) const fn both(rule: &'static str, wire: Wire) -> Told {
    told(always(rule, wire), always(rule, wire))
}

pub(crate) const fn told(request: Verdict, response: Verdict) -> Told {
    Told { request, response }
}

/// The schema after the edit; its state is later than that of the old one.
pub(crate) fn edited(old: &Schema, edit: impl FnOnce(&mut Schema)) -> Schema {
    let mut new = old.clone();
    edit(&mut new);
    if new.api.version == old.api.version {
        new.api.version = "2026-12".to_owned();
    }
    new
}

/// One of some places at random.
pub(crate) fn one<T>(rng: &mut Rng, mut places: Vec<T>) -> Option<T> {
    (!places.is_empty()).then(|| places.swap_remove(rng.usize(..places.len())))
}

/// The owner of properties.
#[derive(Debug, Clone)]
pub(crate) enum Owner {
    Model(String),
    Body(usize, usize, Direction),
    Envelope,
}

impl Owner {
    pub(crate) fn fields<'s>(&self, schema: &'s mut Schema) -> &'s mut Vec<Field> {
        match self {
            Self::Model(name) => &mut schema.models.get_mut(name).unwrap().fields,
            Self::Envelope => &mut schema.api.envelope,
            Self::Body(resource, at, direction) => {
                let operation = &mut schema.resources[*resource].operations[*at];
                match (direction, &mut operation.request, &mut operation.response) {
                    (Direction::Request, Request::Fields(fields), _)
                    | (Direction::Response, _, Response::Fields(fields)) => fields,
                    _ => unreachable!("an owner has properties"),
                }
            }
        }
    }

    /// How a record calls it.
    pub(crate) fn target(&self, schema: &Schema) -> String {
        match self {
            Self::Model(name) => name.clone(),
            Self::Envelope => "api.envelope".to_owned(),
            Self::Body(resource, at, direction) => {
                let path = schema.resources[*resource].operations[*at].path();
                match direction {
                    Direction::Request => format!("{path}.request"),
                    Direction::Response => format!("{path}.response"),
                }
            }
        }
    }

    pub(crate) fn place(&self, schema: &Schema) -> Place {
        match self {
            Self::Model(name) => Place::Definition(name.clone(), name.clone()),
            Self::Envelope => Place::Everywhere(Direction::Request),
            Self::Body(resource, at, direction) => Place::Body(
                schema.resources[*resource].operations[*at].path(),
                *direction,
            ),
        }
    }
}

/// Every owner of properties. What answers nothing is left out: a property of it is not an edit of its own.
pub(crate) fn owners(schema: &Schema) -> Vec<Owner> {
    let mut found: Vec<Owner> = schema.models.keys().cloned().map(Owner::Model).collect();
    found.push(Owner::Envelope);
    for (resource, at, operation) in operations(schema) {
        if matches!(operation.request, Request::Fields(_)) {
            found.push(Owner::Body(resource, at, Direction::Request));
        }
        if matches!(&operation.response, Response::Fields(fields) if !fields.is_empty()) {
            found.push(Owner::Body(resource, at, Direction::Response));
        }
    }
    found
}

/// Every operation with its place.
pub(crate) fn operations(schema: &Schema) -> Vec<(usize, usize, &Operation)> {
    let resources = schema.resources.iter().enumerate();
    resources
        .flat_map(|(resource, it)| {
            it.operations
                .iter()
                .enumerate()
                .map(move |(at, operation)| (resource, at, operation))
        })
        .collect()
}

/// Every property that nothing else of the schema leans on: no items of a page, no tag of a union, no key of a budget.
pub(crate) fn properties(schema: &Schema) -> Vec<(Owner, usize)> {
    let mut schema = schema.clone();
    let owners = owners(&schema);
    let mut leant: Vec<String> = vec![schema.api.rate_limit.per.clone()];
    for owner in &owners {
        let paths = owner
            .fields(&mut schema)
            .iter()
            .filter_map(|field| field.tagged_by.clone());
        leant.extend(paths.flat_map(|path| path.split('.').map(str::to_owned).collect::<Vec<_>>()));
    }
    let mut found = Vec::new();
    for owner in owners {
        let items = match &owner {
            Owner::Body(resource, at, _) => {
                let pages = &schema.resources[*resource].operations[*at].pages;
                pages.as_ref().map(|pages| pages.items.clone())
            }
            _ => None,
        };
        for (at, field) in owner.fields(&mut schema).iter().enumerate() {
            let free = field.tagged_by.is_none()
                && !leant.contains(&field.name)
                && items.as_ref() != Some(&field.name);
            if free {
                found.push((owner.clone(), at));
            }
        }
    }
    found
}
