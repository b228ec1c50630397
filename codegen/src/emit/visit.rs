//! A walk over all operations and all types, for generic code that wants each of them once: recorders, caches, tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::Items;
use super::{cfg, ty::ident};
use crate::ir::{Bindings, Item, ItemKind, Role, UnionForm};

/// The two walks.
pub(super) fn visits(bindings: &Bindings) -> Items {
    let mut items = Items::default();
    let operations = bindings
        .modules
        .iter()
        .filter_map(|module| module.handle.as_ref());
    let operations = operations.flat_map(|handle| {
        let feature = &handle.feature;
        handle.operations.iter().map(move |operation| {
            let (module, name) = (
                ident(&operation.request.module),
                ident(&operation.request.name),
            );
            quote! {
                #[cfg(feature = #feature)]
                visitor.visit::<super::#module::#name>();
            }
        })
    });
    items.push(quote! {
        /// Visits every operation whose feature is on, by resource.
        pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
            #(#operations)*
        }
    });
    let types = bindings.modules.iter().flat_map(|module| {
        module.items.iter().filter_map(|item| {
            let shown = match &item.kind {
                // What belongs to one operation is visited with it.
                ItemKind::Struct(of) => of.role == Role::Model,
                // Its case is named elsewhere, so it cannot be read alone.
                ItemKind::Union(of) => of.form != UnionForm::Sibling,
                ItemKind::Enum(_) => true,
            };
            shown.then(|| visit_type(&module.name, item))
        })
    });
    items.push(quote! {
        /// Visits every model, enum and union whose feature is on, by module.
        pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
            #(#types)*
        }
    });
    items
}

fn visit_type(module: &str, item: &Item) -> TokenStream {
    let cfg = cfg(&item.when);
    let (module, name, text) = (ident(module), ident(&item.name), &item.schema_name);
    quote! {
        #cfg
        visitor.visit::<super::#module::#name>(#text);
    }
}
