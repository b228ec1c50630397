//! The serde half of a module: one concrete function per type and direction, over the tables of the runtime's `codec`.
//!
//! `docs/architecture.md` holds the measurement behind this form. A type gets the direction it travels in; the other one
//! goes to a file of its own, which is not even read unless the feature `both-directions` is on.

mod decode;
mod encode;

use proc_macro2::TokenStream;
use quote::quote;

use super::file::Items;
use super::ty::{View, ident};
use super::{enums, item_cfg};
use crate::ir::{Item, ItemKind, Module, Travel};

/// The directions that every user needs.
pub(super) fn always(module: &Module) -> Items {
    let mut impls = Vec::new();
    for item in &module.items {
        let mut of_item = impls_of(item, &module.name, item.travel);
        if let ItemKind::Enum(of) = &item.kind {
            of_item.splice(
                0..0,
                enums::conversions(&item.name, of, View::below(&module.name)),
            );
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
        let other = Travel {
            sent: !item.travel.sent,
            received: !item.travel.received,
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
    let (name, view) = (ident(&item.name), View::below(module));
    let mut impls = Vec::new();
    if travel.received {
        impls.extend(match &item.kind {
            ItemKind::Struct(of) => decode::structure(&name, of, view),
            ItemKind::Enum(of) => decode::enumeration(&name, of, view),
            ItemKind::Union(of) => decode::union(&name, of),
        });
    }
    if travel.sent {
        impls.extend(match &item.kind {
            ItemKind::Struct(of) => encode::structure(&name, of),
            ItemKind::Enum(of) => encode::enumeration(&name, of),
            ItemKind::Union(of) => encode::union(&name, of),
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
    items.push(quote! {
        #![doc = " Reads and writes the types of this module as JSON."]
        #![doc = ""]
        #![doc = " Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places."]
    });
    items.import_here("super::super");
    items.extend(impls);
    items
}
