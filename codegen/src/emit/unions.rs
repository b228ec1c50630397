//! Unions: a variant per case, its payload in a struct of its own, and a hidden one that keeps the JSON of a case that is
//! not known, so that nobody can match on what a later version may name.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, doc};
use super::ty::{View, ident, ty};
use crate::ir::{Item, Union};

/// The union itself.
pub(super) fn union(item: &Item, of: &Union, view: View<'_>) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = doc(&item.doc);
    let cases = of.cases.iter().map(|case| {
        let docs = doc(&case.doc);
        let note = deprecated(case.deprecated.as_deref());
        let name = ident(&case.name);
        match &case.ty {
            Some(payload) => {
                let payload = ty(payload, view);
                quote! { #docs #note #name(#payload) }
            }
            None => quote! { #docs #note #name },
        }
    });
    vec![quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#cases,)*
            #[doc(hidden)]
            __Unknown(values::Json),
        }
    }]
}
