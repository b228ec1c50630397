//! The example in the documentation of a resource: one whole call, built from nothing but what is required. It is
//! compiled with the documentation, so an example cannot fall behind its types.

use std::collections::HashMap;

use super::{Effect, Field, Item, ItemKind, Native, Operation, RuntimeType, Struct, Ty, TypePath};

/// The name of the crate that readers depend on.
const CRATE: &str = "mews_connector";

/// An operation to show, and the code that calls it; nothing for a resource without operations.
pub(crate) fn of_resource(
    client_method: &str,
    module: &str,
    operations: &[Operation],
    items: &[Item],
) -> Option<String> {
    let objects = objects(items);
    let operation = operations.iter().min_by_key(|it| rank(it, &objects))?;
    let method = &operation.method;
    let mut lines = vec![format!("use {CRATE}::{module};"), String::new()];
    match objects.get(operation.request.name.as_str()) {
        Some(item) => {
            lines.splice(0..0, item.fields.iter().filter_map(given));
            let request = constructed(&operation.request, item);
            lines.push(format!("let request = {request};"));
        }
        None => lines.insert(0, "# let request = given();".to_owned()),
    }
    let call = format!("client.{client_method}().{method}(request)");
    if operation.pages.is_some() {
        lines.push(format!("let mut found = {call}.items();"));
        lines.push("while let Some(item) = found.try_next().await? {".to_owned());
        lines.push("    println!(\"{item:?}\");".to_owned());
        lines.push("}".to_owned());
    } else {
        lines.push(format!("let response = {call}.await?;"));
        lines.push("println!(\"{response:?}\");".to_owned());
    }
    Some(format!(
        "```no_run\n\
         # fn given<T>() -> T {{ panic!(\"compiled only\") }}\n\
         # async fn example(client: {CRATE}::Client) -> Result<(), {CRATE}::Error> {{\n\
         {}\n\
         # Ok(())\n\
         # }}\n\
         ```",
        lines.join("\n")
    ))
}

/// `messages::AddRequest::new(messages)`.
pub fn constructed(path: &TypePath, item: &Struct) -> String {
    let required = item.fields.iter().filter(|field| field.in_constructor);
    let names: Vec<_> = required.map(|field| field.name.as_str()).collect();
    format!("{}::{}::new({})", path.module, path.name, names.join(", "))
}

/// What a newcomer wants to see first has the lowest rank: something current, open to all, harmless, and with pages.
fn rank(operation: &Operation, objects: &HashMap<&str, &Struct>) -> (bool, bool, bool, bool, bool) {
    (
        !objects.contains_key(operation.request.name.as_str()),
        operation.deprecated.is_some(),
        operation.restricted,
        operation.effect != Effect::Read,
        operation.pages.is_none(),
    )
}

/// The objects of a module by name, so that each operation finds its request without a walk over all of them.
fn objects(items: &[Item]) -> HashMap<&str, &Struct> {
    let mut objects = HashMap::new();
    for item in items {
        if let ItemKind::Struct(of) = &item.kind {
            objects.insert(item.name.as_str(), of);
        }
    }
    objects
}

/// The hidden line that gives an argument its type, where the constructor leaves it open.
fn given(field: &Field) -> Option<String> {
    let open = match &field.ty {
        Ty::Native(Native::String) => ": String".to_owned(),
        Ty::List(item) if **item == Ty::Native(Native::String) => ": Vec<String>".to_owned(),
        Ty::List(_) | Ty::Map(..) => ": Vec<_>".to_owned(),
        Ty::Runtime(RuntimeType::Base64) => format!(": {CRATE}::values::Base64"),
        Ty::HybridId(marker) => {
            format!(": {CRATE}::values::HybridId<{CRATE}::ids::markers::{marker}>")
        }
        _ => String::new(),
    };
    field
        .in_constructor
        .then(|| format!("# let {}{open} = given();", field.name))
}
