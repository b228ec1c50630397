//! The sections of a page that explain types: models, enums, unions and identifiers.

use std::collections::BTreeSet;

use maud::{Markup, html};
use mews_connector_language::model::{Enum, Home, IdKind, IdType, Model, Union, UnionForm};
use mews_connector_language::value::enums::shown;

use super::{Site, markdown, operation_link, properties};
use crate::words;

/// Every type that is written at this home, in the order of the schema.
pub(super) fn of_home(site: &Site<'_>, home: &Home) -> Markup {
    let schema = site.schema;
    html! {
        @for it in schema.models.values().filter(|it| it.home == *home) { (model(site, it)) }
        @for it in schema.unions.values().filter(|it| it.home == *home) { (union(site, it)) }
        @for it in schema.enums.values().filter(|it| it.home == *home) { (values(site, it)) }
        @for it in schema.ids.values().filter(|it| it.home == *home) { (id(site, it)) }
    }
}

/// The names of the types that are written at this home, for a table of contents.
pub(super) fn names<'s>(site: &Site<'s>, home: &Home) -> Vec<&'s str> {
    let schema = site.schema;
    let models = schema.models.values().filter(|it| it.home == *home);
    let unions = schema.unions.values().filter(|it| it.home == *home);
    let enums = schema.enums.values().filter(|it| it.home == *home);
    let ids = schema.ids.values().filter(|it| it.home == *home);
    models
        .map(|it| it.name.as_str())
        .chain(unions.map(|it| it.name.as_str()))
        .chain(enums.map(|it| it.name.as_str()))
        .chain(ids.map(|it| it.name.as_str()))
        .collect()
}

fn section(site: &Site<'_>, name: &str, kind: &str, marks: &Markup, body: &Markup) -> Markup {
    html! {
        section.definition id=(name) {
            h3 { a.anchor href={ "#" (name) } { (name) } " " span.kind { (kind) } (marks) }
            (body)
            (users(site, name))
        }
    }
}

fn model(site: &Site<'_>, model: &Model) -> Markup {
    let body = html! {
        (markdown::block(&model.doc))
        (properties::deprecation(&model.status))
        (properties::asked(&model.at_least_one_of))
        (properties::table(site.schema, &model.name, &model.fields))
    };
    section(
        site,
        &model.name,
        "model",
        &properties::marks(&model.status),
        &body,
    )
}

fn union(site: &Site<'_>, union: &Union) -> Markup {
    let body = html! {
        (markdown::block(&union.doc))
        p { @match &union.form {
            UnionForm::Adjacent { tag, value } => { code { (tag) } " names the case and " code { (value) } " holds it." },
            UnionForm::Sparse { tag } => { code { (tag) } " names the case, and the property of the case holds it." },
            UnionForm::Sibling => "Another property of the same object names the case.",
            UnionForm::Shapes => "The properties that are there tell which case it is.",
        } }
        div.wide { table {
            thead { tr { th { "Case" } th { "Type" } th { "Meaning" } } }
            tbody { @for case in &union.cases {
                tr {
                    td { code { (case.tag) } (properties::marks(&case.status)) }
                    td { @match &case.ty { Some(ty) => (properties::ty(site.schema, ty)), None => "nothing" } }
                    td { (markdown::block(&case.doc)) (properties::deprecation(&case.status)) }
                }
            } }
        } }
    };
    section(site, &union.name, "union", &html! {}, &body)
}

fn values(site: &Site<'_>, item: &Enum) -> Markup {
    let body = html! {
        (markdown::block(&item.doc))
        @if item.extensible { p { "The vendor announces that values will be added." } }
        div.wide { table {
            thead { tr { th { "Value" } th { "Meaning" } } }
            tbody { @for value in &item.values {
                tr {
                    td { code { (shown(&value.name)) } (properties::marks(&value.status)) }
                    td { (markdown::block(&value.doc)) (properties::deprecation(&value.status)) }
                }
            } }
        } }
    };
    section(site, &item.name, &words::enum_kind(item), &html! {}, &body)
}

fn id(site: &Site<'_>, id: &IdType) -> Markup {
    let kind = match id.of {
        IdKind::Uuid => "identifier, a uuid",
        IdKind::Text => "identifier, a text",
    };
    section(site, &id.name, kind, &html! {}, &markdown::block(&id.doc))
}

/// The operations that send and receive it.
fn users(site: &Site<'_>, name: &str) -> Markup {
    let Some(users) = site.uses.users(name) else {
        return html! {};
    };
    html! {
        @for (title, paths) in [("Sent by", &users.sent_by), ("Received by", &users.received_by)] {
            @if !paths.is_empty() { (list(title, paths)) }
        }
    }
}

fn list(title: &str, paths: &BTreeSet<String>) -> Markup {
    let operations = if paths.len() == 1 {
        "operation"
    } else {
        "operations"
    };
    html! {
        details.users {
            summary { (title) " " (paths.len()) " " (operations) }
            ul { @for path in paths { li { a href=(operation_link(path)) { (path) } } } }
        }
    }
}
