//! How an operation is called: over HTTP, in Rust, on the command line.

use mews_connector_codegen::names;
use mews_connector_language::Schema;
use mews_connector_language::model::Operation;

pub(super) fn http(schema: &Schema, operation: &Operation) -> String {
    format!("POST {}/{}", schema.api.base_path, operation.path())
}

pub(super) fn rust(operation: &Operation) -> String {
    let method = operation
        .rust
        .clone()
        .unwrap_or_else(|| names::snake(&operation.action));
    format!(
        "client.{}().{method}(…)",
        names::client_method(&operation.resource)
    )
}

pub(super) fn command(operation: &Operation) -> String {
    format!("connector call {} {}", operation.resource, operation.action)
}
