//! Edits of requests and responses as a whole, and of their pages.

use mews_connector_diff::{Direction, Wire};
use mews_connector_language::model::{
    Field, Home, Operation, Pages, Request, Response, Scalar, Schema, Type, Union, UnionForm,
};

use crate::mutator::{Mutation, Mutator, Told, always, both, told};
use crate::operations::edit;
use crate::parts::{bare, case, fur, model};
use crate::reach::Place;

/// Operations that are paginated, or no longer.
pub(crate) fn paginated() -> Vec<Mutator> {
    vec![
        pages(
            "paginate on demand",
            None,
            Some(("Quokkas", true)),
            both("A15", Wire::Depends),
        ),
        pages(
            "paginate",
            None,
            Some(("Quokkas", false)),
            told(always("A15", Wire::Breaks), always("A15", Wire::Depends)),
        ),
        pages(
            "make pagination obligatory",
            Some(("Quokkas", true)),
            Some(("Quokkas", false)),
            told(always("A15", Wire::Breaks), always("A15", Wire::Safe)),
        ),
        pages(
            "let the page be left out",
            Some(("Quokkas", false)),
            Some(("Quokkas", true)),
            both("A15", Wire::Safe),
        ),
        pages(
            "stop to paginate",
            Some(("Quokkas", false)),
            None,
            both("A16", Wire::Breaks),
        ),
        pages(
            "page by another property",
            Some(("Quokkas", false)),
            Some(("Wombats", false)),
            both("A16", Wire::Breaks),
        ),
    ]
}

/// What is sent and answered.
pub(crate) fn bodies() -> Vec<Mutator> {
    vec![
        swap(),
        response(
            "answer nothing",
            total(),
            Vec::new(),
            both("A20", Wire::Breaks),
        ),
        response(
            "answer something",
            Vec::new(),
            total(),
            both("A20", Wire::Safe),
        ),
        choose(),
    ]
}

/// Pagination by lists that are put into the response for it: which list, and whether the page may be left out.
fn pages(
    name: &'static str,
    before: Option<(&'static str, bool)>,
    after: Option<(&'static str, bool)>,
    told: Told,
) -> Mutator {
    let pages = |of: Option<(&str, bool)>| {
        of.map(|(items, optional)| Pages {
            items: items.to_owned(),
            optional,
        })
    };
    let list = |name| {
        let texts = Type::List(Box::new(Type::Scalar(Scalar::String)));
        bare(name, texts, true)
    };
    let prepare = move |operation: &mut Operation| {
        operation.pages = pages(before);
        operation.response = Response::Fields(vec![list("Quokkas"), list("Wombats")]);
    };
    let change = move |operation: &mut Operation| operation.pages = pages(after);
    Mutator::new(name, move |rng, old| edit(rng, old, prepare, change, told))
}

/// The same edit as one of a body.
fn of_body(made: Mutation, direction: Direction) -> Option<Mutation> {
    let Place::Operation(path) = made.place else {
        return None;
    };
    let part = match direction {
        Direction::Request => "request",
        Direction::Response => "response",
    };
    Some(Mutation {
        target: format!("{path}.{part}"),
        place: Place::Body(path, direction),
        ..made
    })
}

fn total() -> Vec<Field> {
    vec![bare("Total", Type::Scalar(Scalar::Int32), true)]
}

/// A response of some properties gets others.
fn response(name: &'static str, before: Vec<Field>, after: Vec<Field>, told: Told) -> Mutator {
    let answer = |it: &mut Operation, fields: &[Field]| {
        (it.pages, it.response) = (None, Response::Fields(fields.to_vec()));
    };
    Mutator::new(name, move |rng, old| {
        let (prepare, change) = (
            |it: &mut Operation| answer(it, &before),
            |it: &mut Operation| answer(it, &after),
        );
        of_body(edit(rng, old, prepare, change, told)?, Direction::Response)
    })
}

/// Two models of the same structure.
fn two_models(schema: &mut Schema) {
    for name in ["Quokka", "Wombat"] {
        schema.models.insert(name.to_owned(), model(name, fur()));
    }
}

fn swap() -> Mutator {
    let answer = |it: &mut Operation, name: &str| {
        (it.pages, it.response) = (None, Response::Model(name.to_owned()));
    };
    Mutator::new("answer with an equal model", move |rng, old| {
        two_models(old);
        let (prepare, change) = (
            |it: &mut Operation| answer(it, "Quokka"),
            |it: &mut Operation| answer(it, "Wombat"),
        );
        let told = both("A18", Wire::None);
        of_body(edit(rng, old, prepare, change, told)?, Direction::Response)
    })
}

/// A request of properties becomes one of two shapes, which both ask for what nobody sent.
fn choose() -> Mutator {
    let fields = |it: &mut Operation| {
        it.request = Request::Fields(vec![bare("Wool", Type::Scalar(Scalar::Bool), false)]);
    };
    let choice = |it: &mut Operation| it.request = Request::Union("Marsupial".to_owned());
    Mutator::new("make a request a choice", move |rng, old| {
        two_models(old);
        let shape = |name: &str| case(name, Type::Model(name.to_owned()));
        let union = Union {
            name: "Marsupial".to_owned(),
            doc: "One of two.".to_owned(),
            form: UnionForm::Shapes,
            cases: vec![shape("Quokka"), shape("Wombat")],
            rust: None,
            was: None,
            home: Home::Common,
        };
        old.unions.insert(union.name.clone(), union);
        let told = both("B17", Wire::Breaks);
        of_body(edit(rng, old, fields, choice, told)?, Direction::Request)
    })
}
