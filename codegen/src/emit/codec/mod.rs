//! The serde half of a module: one concrete function per type and direction, over the tables of the runtime's `codec`.
//!
//! `docs/architecture.md` holds the measurement behind this form. A type gets the direction it travels in; the other one
//! goes to a file of its own, which is not even read unless the feature `both-directions` is on.

mod decode;
mod encode;

use proc_macro2::TokenStream;
use quote::quote;

use super::file::Items;
use super::ty::View;
use super::{enums, item_cfg};
use crate::ir::{Item, Module, Travel};

/// The directions that every user needs.
pub(super) fn always(module: &Module) -> Items {
    let mut impls = Vec::new();
    for item in &module.items {
        let mut of_item = impls_of(item, &module.name, item.travel());
        if let Item::Enum(item) = item {
            of_item.splice(0..0, enums::conversions(item));
        }
        let cfg = item_cfg(item, module);
        impls.extend(of_item.into_iter().map(|part| quote! { #cfg #part }));
    }
    file(impls)
}

/// The directions that only fakes, caches and tests need.
pub(super) fn on_demand(module: &Module) -> Items {
    let mut impls = Vec::new();
    for item in &module.items {
        let travel = item.travel();
        let other = Travel {
            sent: !travel.sent,
            received: !travel.received,
        };
        let cfg = item_cfg(item, module);
        impls.extend(
            impls_of(item, &module.name, other)
                .into_iter()
                .map(|part| quote! { #cfg #part }),
        );
    }
    file(impls)
}

fn impls_of(item: &Item, module: &str, travel: Travel) -> Vec<TokenStream> {
    let view = View::below(module);
    let mut impls = Vec::new();
    if travel.received {
        impls.extend(match item {
            Item::Struct(item) => decode::structure(item, view),
            Item::Enum(item) => decode::enumeration(item),
            Item::Union(item) => decode::union(item),
        });
    }
    if travel.sent {
        impls.extend(match item {
            Item::Struct(item) => encode::structure(item),
            Item::Enum(item) => encode::enumeration(item),
            Item::Union(item) => encode::union(item),
        });
    }
    impls
}

/// The imports that the impls use, and the impls.
fn file(impls: Vec<TokenStream>) -> Items {
    let mut items = Items::default();
    if impls.is_empty() {
        return items;
    }
    items.import_here();
    items.extend(impls);
    items
}
