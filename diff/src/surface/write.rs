//! Source that uses one part of the bindings. It compiles against the bindings that have the part.

use std::fmt::Display;

use mews_connector_codegen::ir::{Field, IdAlias, Struct, Ty, TypePath};

use super::{Place, plain};

/// The crate that the source is written against.
const CRATE: &str = "mews_connector";

/// A type as a user of the crate writes it.
pub(super) fn ty(of: &Ty) -> String {
    match of {
        Ty::Native(of) => of.name().to_owned(),
        Ty::Runtime(of) => {
            let (room, name) = of.path();
            format!("{CRATE}::{room}::{name}")
        }
        Ty::Named(path) | Ty::Id(path) => type_path(path),
        Ty::HybridId(marker) => {
            format!("{CRATE}::values::HybridId<{CRATE}::ids::markers::{marker}>")
        }
        Ty::Option(inner) => format!("Option<{}>", ty(inner)),
        Ty::List(inner) => format!("Vec<{}>", ty(inner)),
        Ty::Map(key, value) => {
            format!("std::collections::BTreeMap<{}, {}>", ty(key), ty(value))
        }
        Ty::Update(inner) => format!("{CRATE}::values::UpdateValue<{}>", ty(inner)),
        Ty::Boxed(inner) => format!("Box<{}>", ty(inner)),
    }
}

fn type_path(of: &TypePath) -> String {
    format!("{CRATE}::{}::{}", of.module, of.name)
}

pub(super) fn names(path: impl Display) -> String {
    format!("fn name(_: &{CRATE}::{path}) {{}}")
}

pub(super) fn id(of: &IdAlias) -> String {
    let (name, marker) = (&of.name, &of.marker);
    let generic = if of.text { "TextId" } else { "Id" };
    format!(
        "fn id(of: {CRATE}::ids::{name}) -> {CRATE}::values::{generic}<{CRATE}::ids::markers::{marker}> {{\n    of\n}}"
    )
}

pub(super) fn structure(path: Place<'_>) -> String {
    format!("fn take(of: {CRATE}::{path}) {{\n    let {CRATE}::{path} {{ .. }} = of;\n}}")
}

pub(super) fn enumeration(path: Place<'_>) -> String {
    format!("fn known() -> &'static [{CRATE}::{path}] {{\n    {CRATE}::{path}::KNOWN\n}}")
}

pub(super) fn reads(path: Place<'_>) -> String {
    format!(
        "fn read(json: &str) -> Option<{CRATE}::{path}> {{\n    serde_json::from_str(json).ok()\n}}"
    )
}

pub(super) fn writes(path: Place<'_>) -> String {
    format!(
        "fn write(of: &{CRATE}::{path}) -> Option<String> {{\n    serde_json::to_string(of).ok()\n}}"
    )
}

pub(super) fn answers(path: Place<'_>) -> String {
    format!(
        "fn response<T: {CRATE}::runtime::Response>() {{}}\n\nfn answers() {{\n    response::<{CRATE}::{path}>();\n}}"
    )
}

pub(super) fn field(path: Place<'_>, field: &Field) -> String {
    let (name, ty) = (&field.name, ty(&field.ty));
    format!("fn read(of: {CRATE}::{path}) -> {ty} {{\n    of.{name}\n}}")
}

pub(super) fn constructor(path: Place<'_>, item: &Struct) -> String {
    let taken = item.fields.iter().filter(|field| field.in_constructor);
    let (mut arguments, mut names) = (Vec::new(), Vec::new());
    for field in taken {
        arguments.push(format!("{}: {}", field.name, ty(plain(&field.ty, false))));
        names.push(field.name.clone());
    }
    let (arguments, names) = (arguments.join(", "), names.join(", "));
    format!("fn build({arguments}) -> {CRATE}::{path} {{\n    {CRATE}::{path}::new({names})\n}}")
}

pub(super) fn setter(path: Place<'_>, name: &str, of: Option<&Ty>) -> String {
    match of {
        Some(of) => format!(
            "fn set(of: {CRATE}::{path}, value: {}) -> {CRATE}::{path} {{\n    of.{name}(value)\n}}",
            ty(of)
        ),
        None => {
            format!("fn clear(of: {CRATE}::{path}) -> {CRATE}::{path} {{\n    of.{name}()\n}}")
        }
    }
}

pub(super) fn value(path: Place<'_>, name: &str) -> String {
    format!("fn is(of: &{CRATE}::{path}) -> bool {{\n    matches!(of, {CRATE}::{path}::{name})\n}}")
}

pub(super) fn former(path: Place<'_>, name: &str) -> String {
    format!("fn make() -> {CRATE}::{path} {{\n    {CRATE}::{path}::{name}\n}}")
}

pub(super) fn order(path: &str, first: &str, second: &str) -> String {
    format!(
        "const _: () = {{\n    use {CRATE}::{path} as Value;\n    let mut at = 0;\n    while !matches!(Value::KNOWN[at], Value::{first}) {{\n        assert!(!matches!(Value::KNOWN[at], Value::{second}), \"{first} is less than {second}\");\n        at += 1;\n    }}\n}};"
    )
}

pub(super) fn case(path: Place<'_>, name: &str, of: Option<&Ty>) -> String {
    match of {
        Some(of) => format!(
            "fn payload(of: {CRATE}::{path}) -> Option<{}> {{\n    match of {{\n        {CRATE}::{path}::{name}(payload) => Some(payload),\n        _ => None,\n    }}\n}}",
            ty(of)
        ),
        None => value(path, name),
    }
}

pub(super) fn call(client: &str, method: &str, request: &TypePath, response: &TypePath) -> String {
    let (request, response) = (type_path(request), type_path(response));
    format!(
        "async fn call(\n    client: &{CRATE}::Client,\n    request: {request},\n) -> Result<{response}, {CRATE}::Error> {{\n    client.{client}().{method}(request).await\n}}"
    )
}

pub(super) fn pages(request: &TypePath, item: &Ty) -> String {
    format!(
        "fn items<T: {CRATE}::runtime::Paginated<Item = {}>>() {{}}\n\nfn pages() {{\n    items::<{}>();\n}}",
        ty(item),
        type_path(request)
    )
}
