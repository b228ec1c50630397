//! Objects: fields as a person reads them, then what a request is built with.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, doc};
use super::setters;
use super::ty::{View, ident, ty};
use crate::ir::{FieldKind, Struct};

/// The struct and its inherent `impl`.
pub(super) fn structure(item: &Struct, view: View<'_>) -> Vec<TokenStream> {
    let mut parts = vec![definition(item, view)];
    let mut methods = Vec::new();
    if item.travel.sent {
        methods.push(setters::constructor(item, view));
        methods.extend(
            item.fields
                .iter()
                .flat_map(|field| setters::setter(field, view)),
        );
    }
    if !methods.is_empty() {
        let name = ident(&item.name);
        parts.push(quote! { impl #name { #(#methods)* } });
    }
    if item.answers {
        parts.push(response(item));
    }
    parts
}

/// What makes a struct the answer of a call.
fn response(item: &Struct) -> TokenStream {
    let name = ident(&item.name);
    let rejects = item
        .fields
        .iter()
        .any(|field| field.kind == FieldKind::Rejected);
    let methods = rejects.then(|| {
        quote! {
            #[inline]
            fn rejected(&self) -> &[pages::Rejected] {
                &self.rejected
            }

            #[inline]
            fn take_rejected(&mut self) -> Vec<pages::Rejected> {
                std::mem::take(&mut self.rejected)
            }
        }
    });
    quote! { impl runtime::Response for #name { #methods } }
}

fn definition(item: &Struct, view: View<'_>) -> TokenStream {
    let name = ident(&item.name);
    let docs = doc(&item.doc);
    let note = deprecated(item.deprecated.as_deref());
    let fields = item.fields.iter().map(|field| {
        let docs = doc(&field.doc);
        let note = deprecated(field.deprecated.as_deref());
        let name = ident(&field.name);
        let ty = ty(&field.ty, view);
        quote! { #docs #note pub #name: #ty }
    });
    quote! {
        #docs
        #note
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
    }
}
