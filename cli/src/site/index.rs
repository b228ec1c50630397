//! The front page, and the list of everything that can be searched for.

use maud::html;
use serde_json::{Value, json};

use super::{PRODUCT, Site, definition_link, markdown, operation_link, page};
use crate::words;

/// The front page: what the API is, and its resources.
pub(super) fn front(site: &Site<'_>) -> String {
    let schema = site.schema;
    let api = &schema.api;
    let operations: usize = schema.resources.iter().map(|it| it.operations.len()).sum();
    let content = html! {
        h1 { (PRODUCT) }
        (markdown::block(&api.doc))
        p {
            (schema.resources.len()) " resources, " (operations) " operations, "
            (schema.models.len()) " models, " (schema.enums.len()) " enums, " (schema.unions.len()) " unions. "
            "At most " (api.rate_limit.requests) " requests in " (api.rate_limit.seconds) " seconds for each " code { (api.rate_limit.per) } "."
        }
        div.wide { table {
            thead { tr { th { "Resource" } th { "Operations" } } }
            tbody { @for resource in &schema.resources {
                tr {
                    td { a href={ (resource.name) ".html" } { (resource.name) } br; small { (markdown::inline(&words::first_sentence(&resource.doc))) } }
                    td { @for (at, operation) in resource.operations.iter().enumerate() {
                        @if at > 0 { ", " }
                        a href=(operation_link(&operation.path())) { (operation.action) }
                    } }
                }
            } }
        } }
    };
    page::page(site, "Reference", "", &content)
}

/// The script that holds the list: a script and not JSON, because a page from a file may not read other files.
pub(super) fn search(site: &Site<'_>) -> String {
    let schema = site.schema;
    let mut entries: Vec<Value> = Vec::new();
    for resource in &schema.resources {
        let about = words::first_sentence(&resource.doc);
        entries.push(json!([
            resource.name,
            "resource",
            format!("{}.html", resource.name),
            about
        ]));
        for operation in &resource.operations {
            let path = operation.path();
            let about = words::first_sentence(&operation.doc);
            entries.push(json!([path, "operation", operation_link(&path), about]));
        }
    }
    let models = schema
        .models
        .values()
        .map(|it| (&it.name, "model", &it.doc));
    let unions = schema
        .unions
        .values()
        .map(|it| (&it.name, "union", &it.doc));
    let enums = schema.enums.values().map(|it| (&it.name, "enum", &it.doc));
    let ids = schema
        .ids
        .values()
        .map(|it| (&it.name, "identifier", &it.doc));
    for (name, kind, doc) in models.chain(unions).chain(enums).chain(ids) {
        let link = definition_link(schema, name);
        entries.push(json!([name, kind, link, words::first_sentence(doc)]));
    }
    let lines: Vec<_> = entries.iter().map(Value::to_string).collect();
    format!("const ENTRIES = [\n{}\n];\n", lines.join(",\n"))
}
