//! The section of a page that explains one operation.

use maud::{Markup, html};
use mews_connector_language::model::{Operation, Request, Response};

use super::{Site, calls, markdown, operation_anchor, operation_link, properties};
use crate::words;

/// Everything about an operation: what it does, how it is called, what it takes and answers.
pub(super) fn section(site: &Site<'_>, operation: &Operation) -> Markup {
    let path = operation.path();
    let anchor = operation_anchor(&path);
    html! {
        section.operation id=(anchor) {
            h2 { a.anchor href={ "#" (anchor) } { (operation.action) } (marks(operation)) }
            p.http { code { "POST " (site.schema.api.base_path) "/" (path) } }
            (markdown::block(&operation.doc))
            (facts(site, operation))
            (examples(site, operation))
            h3 { "Request" }
            @match &operation.request {
                Request::Fields(fields) => {
                    (properties::asked(&operation.at_least_one_of))
                    (properties::table(site.schema, &operation.resource, fields))
                }
                Request::Union(name) => p { "One of the shapes of " (properties::link(site.schema, name)) "." },
            }
            h3 { "Response" }
            @match &operation.response {
                Response::Fields(fields) => (properties::table(site.schema, &operation.resource, fields)),
                Response::Model(name) => p { (properties::link(site.schema, name)) },
            }
        }
    }
}

/// Short marks for what somebody should know before the call.
pub(super) fn marks(operation: &Operation) -> Markup {
    html! {
        @if operation.money { " " span.mark.money { "moves money" } }
        (properties::marks(&operation.status))
    }
}

fn facts(site: &Site<'_>, operation: &Operation) -> Markup {
    let facts = words::operation_facts(operation, site.schema.api.pagination.max_count);
    html! {
        dl.facts { @for (name, text) in facts {
            dt { (name) }
            dd { @if name == "Confirmed by" { a href=(operation_link(&text)) { (text) } } @else { (text) } }
        } }
    }
}

fn examples(site: &Site<'_>, operation: &Operation) -> Markup {
    let rust = calls::rust(site, operation);
    html! {
        div.examples {
            @if let Some(rust) = rust { (example("Rust", &rust, true)) }
            (example("Command line", &calls::command(site, operation), false))
            (example("curl", &calls::curl(site, operation), false))
        }
    }
}

fn example(title: &str, text: &str, open: bool) -> Markup {
    html! { details open[open] { summary { (title) } pre tabindex="0" { code { (text) } } } }
}
