//! The surface as lines.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::ir::Bindings;
use mews_connector_codegen::surface::{Item, Kind, Part, Signature, sources};

/// What the surface of some bindings says.
pub(crate) fn lines(bindings: &Bindings) -> BTreeSet<String> {
    let mut items = BTreeMap::new();
    for (owner, source) in sources(bindings) {
        items.entry(owner).or_insert_with(Vec::new).push(source);
    }
    let items = items.values().map(|sources| Item::of(sources));
    items.flat_map(|item| of_item(&item)).collect()
}

fn of_item(item: &Item<'_>) -> Vec<String> {
    let parts = item.parts.iter();
    parts
        .filter_map(|((kind, name), part)| line(item, *kind, name, part))
        .collect()
}

fn line(item: &Item<'_>, kind: Kind, name: &str, part: &Part<'_>) -> Option<String> {
    let path = &item.path;
    let says = &part.signature;
    let former = if part.former { "former " } else { "" };
    Some(match kind {
        Kind::Path => format!("{former}path {name}"),
        Kind::Shape => format!("{says} {path}"),
        Kind::Trait => match says {
            Signature::Type(_) => format!("impl {name}<{says}> for {path}"),
            _ => format!("impl {name} for {path}"),
        },
        Kind::Field => format!("field {path}.{name}: {says}"),
        Kind::Constructor => {
            let arguments = item.order.iter();
            let arguments = arguments.map(|name| {
                let part = &item.parts[&(Kind::Argument, (*name).into())];
                part.signature.to_string()
            });
            let arguments: Vec<_> = arguments.collect();
            format!("new {path}({})", arguments.join(", "))
        }
        // Told with the constructor, since their order counts.
        Kind::Argument => return None,
        Kind::Setter => format!("{former}setter {path}.{name}({says})"),
        Kind::Value => format!("values of {path}: {says}"),
        Kind::Variant => match says {
            Signature::Type(_) => format!("variant {path}::{name}({says})"),
            _ => format!("variant {path}::{name}"),
        },
        Kind::Former => format!("former value {path}::{name}"),
        Kind::Method => {
            let (operations, _) = path.rsplit_once("::").unwrap();
            format!("{former}method {operations}::{name}: {says}")
        }
        Kind::Pages => format!("pages of {path}: {says}"),
        Kind::Deprecated if name.is_empty() => format!("deprecated {path}"),
        // Marks are kept by their names on the wire.
        Kind::Deprecated => {
            let mut parts = item.parts.iter();
            let marked = parts.find(|((kind, _), part)| {
                matches!(kind, Kind::Field | Kind::Variant) && part.member == name
            });
            format!("deprecated {path} {}", marked.unwrap().0.1)
        }
    })
}
