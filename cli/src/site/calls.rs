//! One call in three spellings: Rust, the command line, and curl.

use mews_connector_codegen::ir::{self, Item, ItemKind};
use mews_connector_fake::sample;
use mews_connector_language::model::{Operation, Type};
use serde_json::{Map, Value};

use super::Site;
use crate::operation::{flags, tree};
use crate::{shell, words};

/// The variables that hold the tokens and the address, as the command line reads them.
const TOKENS: [(&str, &str); 2] = [
    ("ClientToken", "${MEWS_CLIENT_TOKEN}"),
    ("AccessToken", "${MEWS_ACCESS_TOKEN}"),
];
const ADDRESS: &str = "${MEWS_PLATFORM_ADDRESS}";

/// The call of the typed bindings; nothing when the bindings do not have the operation.
pub(super) fn rust(site: &Site<'_>, operation: &Operation) -> Option<String> {
    let path = operation.path();
    let (handle, found) = site
        .bindings
        .modules
        .iter()
        .filter_map(|module| module.handle.as_ref())
        .flat_map(|handle| handle.operations.iter().map(move |it| (handle, it)))
        .find(|(_, it)| it.name == path)?;
    let built = match &item(site, &found.request)?.kind {
        ItemKind::Struct(of) => ir::constructed(&found.request, of),
        ItemKind::Union(union) => {
            let case = union.cases.first().map_or("…", |case| case.name.as_str());
            let ir::TypePath { module, name } = &found.request;
            format!("{module}::{name}::{case}(…)")
        }
        ItemKind::Enum(_) => return None,
    };
    let end = if found.pages.is_some() {
        ".items()"
    } else {
        ".await?"
    };
    Some(format!(
        "client\n    .{}()\n    .{}({built})\n    {end}",
        handle.client_method, found.method
    ))
}

fn item<'s>(site: &'s Site<'_>, path: &ir::TypePath) -> Option<&'s Item> {
    let modules = &site.bindings.modules;
    let module = modules.iter().find(|module| module.name == path.module)?;
    module.items.iter().find(|item| item.name == path.name)
}

/// The command that makes the call.
pub(super) fn command(site: &Site<'_>, operation: &Operation) -> String {
    let mut line = format!("connector call {} {}", operation.resource, operation.action);
    let required = tree::fields(operation)
        .iter()
        .filter(|field| field.is_certain());
    for field in required {
        let name = flags::name(field);
        let value = match flags::shape(site.schema, &field.ty) {
            flags::Shape::Switch => "=true".to_owned(),
            flags::Shape::Interval(..) => " 2026-01-01..2026-02-01".to_owned(),
            flags::Shape::Json => format!(" @{name}.json"),
            flags::Shape::One | flags::Shape::Many(..) => format!(" {}", placeholder(&field.ty)),
        };
        line.push_str(&format!(" \\\n    --{name}{value}"));
    }
    if operation.pages.is_some() {
        line.push_str(" \\\n    --all");
    }
    if operation.money {
        line.push_str(" \\\n    --move-money");
    }
    line
}

fn placeholder(ty: &Type) -> String {
    match ty.element() {
        Type::Id(name) | Type::HybridId(name) => format!("\"${}\"", shouted(name)),
        other => format!("\"${}\"", shouted(&words::type_name(other))),
    }
}

fn shouted(name: &str) -> String {
    mews_connector_codegen::names::snake(name).to_uppercase()
}

/// The request with curl; its values are made up, and nobody owns them.
pub(super) fn curl(site: &Site<'_>, operation: &Operation) -> String {
    let mut body = Map::new();
    for (name, variable) in TOKENS {
        body.insert(name.to_owned(), Value::from(variable));
    }
    body.insert("Client".to_owned(), Value::from("Acme Guest Chat 1.4.0"));
    if operation.pages.is_some() {
        let pagination = &site.schema.api.pagination;
        body.insert(
            pagination.request.clone(),
            serde_json::json!({ "Count": pagination.max_count }),
        );
    }
    if let Value::Object(own) = sample::request(site.schema, operation, sample::Profile::Minimal) {
        body.extend(own);
    }
    let text = serde_json::to_string_pretty(&Value::Object(body)).unwrap_or_default();
    let text = shell::escaped_but(&text, &TOKENS.map(|(_, variable)| variable));
    format!(
        "curl --fail-with-body --header 'Content-Type: application/json' --data @- \\\n    \"{ADDRESS}{}/{}\" <<JSON\n{text}\nJSON",
        site.schema.api.base_path,
        operation.path()
    )
}
