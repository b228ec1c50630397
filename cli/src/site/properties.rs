//! Tables of properties, and types with links to what they name.

use maud::{Markup, html};
use mews_connector_language::Schema;
use mews_connector_language::model::{Deprecated, Field, Status, Type};

use super::{definition_link, markdown};
use crate::words;

/// The properties of a request, a response or a model; `owner` is what their names speak of.
pub(super) fn table(schema: &Schema, owner: &str, fields: &[Field]) -> Markup {
    html! {
        @if fields.is_empty() {
            p.none { "Nothing." }
        } @else {
            div.wide { table {
                thead { tr { th { "Property" } th { "Type" } th { "Meaning" } } }
                tbody { @for field in fields { (row(schema, owner, field)) } }
            } }
        }
    }
}

/// Of which properties at least one is there.
pub(super) fn asked(one_of: &[String]) -> Markup {
    let sentence = words::at_least_one(one_of);
    html! { @if let Some(sentence) = sentence { p { (capitalised(&sentence)) " is there." } } }
}

fn row(schema: &Schema, owner: &str, field: &Field) -> Markup {
    let limits = words::limits(&field.limits);
    html! {
        tr {
            td {
                code { (field.name) }
                @if field.is_certain() { " " span.mark.required { "required" } }
                (marks(&field.status))
            }
            td {
                (ty(schema, &field.ty))
                @if field.nullable { " or null" }
                @for limit in limits { br; small { (limit) } }
                @if let Some(default) = &field.default { br; small { "default " code { (default) } } }
                @if let Some(path) = &field.tagged_by { br; small { "decided by " code { (path) } } }
            }
            td {
                @if let Some(doc) = words::meaning(owner, field) { (markdown::block(&doc)) }
                (deprecation(&field.status))
            }
        }
    }
}

/// A type expression in the language of the schema, each name a link.
pub(super) fn ty(schema: &Schema, ty: &Type) -> Markup {
    html! { code.type { (expression(schema, ty)) } }
}

fn expression(schema: &Schema, ty: &Type) -> Markup {
    let name = |name: &str| link(schema, name);
    html! {
        @match ty {
            Type::Scalar(_) => (words::type_name(ty)),
            Type::Id(it) | Type::Model(it) | Type::Enum(it) | Type::Union(it) => (name(it)),
            Type::HybridId(it) => { (name(it)) " or eid:…" },
            Type::List(item) => { "[" (expression(schema, item)) "]" },
            Type::Map(key, value) => { "{" (expression(schema, key)) ": " (expression(schema, value)) "}" },
            Type::Update(inner, clears) => {
                "update<" (expression(schema, inner)) @if *clears { "?" } ">"
            },
            Type::Nullable(inner) => { (expression(schema, inner)) "?" },
        }
    }
}

/// A definition's name, as a link to where it is explained.
pub(super) fn link(schema: &Schema, name: &str) -> Markup {
    html! {
        @match definition_link(schema, name) {
            Some(target) => a href=(target) { (name) },
            None => (name),
        }
    }
}

/// Short marks for what is restricted or deprecated.
pub(super) fn marks(status: &Status) -> Markup {
    html! {
        @if status.restricted { " " span.mark.restricted { "restricted" } }
        @if status.deprecated.is_some() { " " span.mark.deprecated { "deprecated" } }
    }
}

/// Since when, until when, and what instead.
pub(super) fn deprecation(status: &Status) -> Markup {
    let sentence = status
        .deprecated
        .as_ref()
        .map(|deprecated: &Deprecated| words::deprecation(deprecated));
    html! { @if let Some(sentence) = sentence { p.deprecation { (capitalised(&sentence)) "." } } }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
