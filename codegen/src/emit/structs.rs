//! Objects: fields as a person reads them, then what a request is built with.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{deprecated, doc};
use super::setters;
use super::ty::{View, ident, ty};
use crate::ir::{FieldKind, Item, Step, Struct};

/// The struct and its inherent `impl`.
pub(super) fn structure(item: &Item, of: &Struct, view: View<'_>) -> Vec<TokenStream> {
    let mut parts = vec![definition(item, of, view)];
    let mut methods = Vec::new();
    if item.travel.sent {
        methods.push(setters::constructor(of, view));
        methods.extend(
            of.fields
                .iter()
                .flat_map(|field| setters::setter(field, view)),
        );
    }
    if !methods.is_empty() {
        let name = ident(&item.name);
        parts.push(quote! { impl #name { #(#methods)* } });
    }
    if item.travel.sent && of.has_default() {
        parts.push(default(&ident(&item.name)));
    }
    if let Some(ends) = &of.interval {
        parts.push(interval(&ident(&item.name), ends));
    }
    if of.answers {
        parts.push(response(item, of));
    }
    parts
}

/// The value without any field set.
fn default(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// The interval to search in when the outcome of a call is unknown.
fn interval(name: &Ident, (start, end): &(Step, Step)) -> TokenStream {
    let field = |step: &Step, value: TokenStream| {
        let name = ident(&step.name);
        let value = if step.optional {
            quote! { Some(#value) }
        } else {
            value
        };
        quote! { #name: #value }
    };
    let (start, end) = (field(start, quote! { start }), field(end, quote! { end }));
    quote! {
        impl From<&runtime::OutcomeUnknown> for #name {
            #[inline]
            fn from(unknown: &runtime::OutcomeUnknown) -> Self {
                let (start, end) = unknown.interval();
                Self { #start, #end }
            }
        }
    }
}

/// What makes a struct the response of a call.
fn response(item: &Item, of: &Struct) -> TokenStream {
    let name = ident(&item.name);
    let rejects = of
        .fields
        .iter()
        .any(|field| field.kind == FieldKind::Rejected);
    let methods = rejects.then(|| {
        quote! {
            #[inline]
            fn rejected(&self) -> &pages::Rejections {
                &self.rejected
            }
        }
    });
    quote! { impl runtime::OperationResponse for #name { #methods } }
}

fn definition(item: &Item, of: &Struct, view: View<'_>) -> TokenStream {
    let name = ident(&item.name);
    let docs = doc(&item.doc);
    let note = deprecated(of.deprecated.as_deref());
    let fields = of.fields.iter().map(|field| {
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
