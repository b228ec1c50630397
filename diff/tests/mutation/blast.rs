//! An edit to a model that many operations reach is one record with all of them behind it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mews_connector_diff::{Change, Direction, Options, compare};
use mews_connector_language::load_facts;
use mews_connector_language::model::{Scalar, Schema, Type};

use crate::mutator::edited;
use crate::parts::bare;
use crate::reach::{Place, operations};

/// Sixty operations over three resources: each answers a tag inside a parcel, every third one is sent some too. Five more have none.
fn sixty() -> Schema {
    let mut files = vec![
        (
            "api.yaml".to_owned(),
            "language: 1\nname: post\nversion: 2026-07\ndoc: Parcels.\nbase_path: /api\n\
             pagination: { request: Limitation, response: Cursor, max_count: 10 }\nerrors: Fault\n\
             envelope: { AccessToken: secret }\n\
             rate_limit: { requests: 1, seconds: 1, per: AccessToken }\n"
                .to_owned(),
        ),
        (
            "common.yaml".to_owned(),
            "models:\n  Fault:\n    doc: Why.\n    fields: { Message: string? }\n  \
             Parcel:\n    doc: A parcel.\n    fields: { Label: Label }\n  \
             Label:\n    doc: A label.\n    fields: { Tags: '[Tag]' }\n  \
             Tag:\n    doc: A tag.\n    fields: { Name: string }\n"
                .to_owned(),
        ),
    ];
    for resource in ["boxes", "carts", "vans"] {
        let mut text = format!("resource: {resource}\ndoc: Some.\noperations:\n");
        for number in 0..20 {
            let sent = if number % 3 == 0 { "Tags: '[Tag]'" } else { "" };
            writeln!(
                text,
                "  do{number}:\n    doc: Does it.\n    effect: read\n    request: {{ {sent} }}\n    response: {{ Parcels: '[Parcel]' }}"
            )
            .unwrap();
        }
        files.push((format!("{resource}.yaml"), text));
    }
    let mut text = "resource: walls\ndoc: Some.\noperations:\n".to_owned();
    for number in 0..5 {
        writeln!(text, "  do{number}:\n    doc: Does it.\n    effect: read").unwrap();
    }
    files.push(("walls.yaml".to_owned(), text));
    load_facts(files)
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)))
        .schema
}

/// Adds a property that callers must send, and gives the one record of that.
fn told(old: &Schema, model: &str) -> Change {
    let field = bare("Quokka", Type::Scalar(Scalar::Int32), true);
    let new = edited(old, |new| {
        new.models.get_mut(model).unwrap().fields.push(field);
    });
    let mut diff = compare(old, &new, &Options::default());
    assert_eq!(diff.changes.len(), 1, "{model}");
    let change = diff.changes.remove(0);
    assert_eq!(change.target, format!("{model}.Quokka"));
    let place = Place::Definition(model.to_owned(), model.to_owned());
    let of = |direction| operations(&place, direction, old, &new);
    let (sent, answered) = (of(Direction::Request), of(Direction::Response));
    let all: Vec<String> = sent.union(&answered).cloned().collect();
    assert_eq!(change.operations, all);
    change
}

#[test]
fn an_edit_that_sixty_operations_reach_is_one_record_with_sixty_operations_behind_it() {
    let change = told(&sixty(), "Tag");
    assert_eq!(change.operations.len(), 60);
    assert_eq!(change.reach.request.len(), 21);
    assert_eq!(change.reach.response.len(), 60);
    let paths = |reach: &[mews_connector_diff::Reached]| -> BTreeSet<String> {
        reach.iter().map(|reached| reached.path.clone()).collect()
    };
    let only = |path: &str| BTreeSet::from([path.to_owned()]);
    assert_eq!(paths(&change.reach.request), only("Tags[].Quokka"));
    assert_eq!(
        paths(&change.reach.response),
        only("Parcels[].Label.Tags[].Quokka")
    );
}

#[test]
fn so_is_an_edit_of_the_model_that_most_operations_of_the_whole_api_reach() {
    let api = crate::whole_api();
    let users = |model: &String| {
        let place = Place::Definition(model.clone(), model.clone());
        let of = |direction| operations(&place, direction, &api, &api);
        &of(Direction::Request) | &of(Direction::Response)
    };
    let models = api.models.keys().filter(|model| **model != api.api.errors);
    let most = models.max_by_key(|model| users(model).len()).unwrap();
    let reached = told(&api, most).operations.len();
    println!("{most} is reached by {reached} operations");
    assert!(reached >= 60, "{most}: {reached}");
}
