//! The start page: how to connect, what there is to call, a form to call it with, and the calls as they come.
//!
//! Everything is in the binary and asks nothing of the network.

mod describe;

use axum::http::{HeaderName, Method, header};
use serde_json::{Value, json};

use crate::check::token_properties;
use crate::reply::Reply;
use crate::server::state::Server;

const HTML: &str = include_str!("index.html");
const CSS: &str = include_str!("page.css");
const FORM: &str = include_str!("form.js");
const SCRIPT: &str = include_str!("page.js");

/// Nothing but what the fake serves itself.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The file at a path, if the path is one of the page's.
pub(crate) fn file(method: &Method, path: &str) -> Option<Reply> {
    if method != Method::GET {
        return None;
    }
    let (content_type, text) = match path {
        "/" => ("text/html; charset=utf-8", HTML),
        "/__fake/page.css" => ("text/css; charset=utf-8", CSS),
        "/__fake/form.js" => ("text/javascript; charset=utf-8", FORM),
        "/__fake/page.js" => ("text/javascript; charset=utf-8", SCRIPT),
        _ => return None,
    };
    let mut reply = Reply::new(200, content_type, text);
    reply.set(header::CONTENT_SECURITY_POLICY, POLICY);
    reply.set(header::CACHE_CONTROL, "no-store");
    reply.set(HeaderName::from_static("x-content-type-options"), "nosniff");
    Some(reply)
}

/// What a caller needs to know to connect.
pub(crate) fn info(server: &Server) -> Value {
    let api = &server.catalog.schema().api;
    let tokens: serde_json::Map<String, Value> = token_properties(&api.envelope)
        .filter_map(|name| Some((name.to_owned(), server.tokens.get(name)?.as_str().into())))
        .collect();
    let now = server.time.now().to_string();
    json!({
        "base_path": api.base_path,
        "version": api.version,
        "tokens": tokens,
        "enterprise_id": server.shared().world.enterprise,
        "now": now,
        "journal": server.shared().journal.extent(),
        "pagination": { "property": api.pagination.request, "max_count": api.pagination.max_count },
    })
}

/// All operations, in short.
pub(crate) fn operations(server: &Server) -> Value {
    let operations = server
        .catalog
        .schema()
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .map(|operation| {
            json!({
                "path": operation.path(),
                "doc": first_sentence(&operation.doc),
                "effect": describe::effect(operation.effect),
                "deprecated": operation.status.deprecated.is_some(),
                "restricted": operation.status.restricted,
            })
        });
    json!({ "operations": operations.collect::<Vec<_>>() })
}

/// One operation with everything that a form for it needs; none when there is none at this path.
pub(crate) fn operation(server: &Server, path: &str) -> Option<Value> {
    let (operation, _) = server.catalog.operation(path)?;
    Some(describe::operation(server.catalog.schema(), operation))
}

fn first_sentence(doc: &str) -> &str {
    doc.find(". ")
        .and_then(|end| doc.get(..=end))
        .unwrap_or(doc)
}
