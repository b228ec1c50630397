//! A walk over all operations, for generic code that wants each of them once: recorders, caches, tests.

use quote::quote;

use super::file::Items;
use super::ty::ident;
use crate::ir::Bindings;

/// The walk.
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
        pub fn operations(visitor: &mut impl mews_connector_runtime::VisitOperation) {
            #(#operations)*
        }
    });
    items
}
