//! What belongs to no resource: the shared facts, the client's methods, the markers, the identifiers.

use proc_macro2::Literal;
use quote::quote;

use super::docs::doc;
use super::file::Items;
use super::ty::ident;
use crate::ir::Bindings;

/// The facts that all operations share.
pub(super) fn api(bindings: &Bindings) -> Items {
    let api = &bindings.api;
    let docs = doc(&api.doc);
    let (version, base_path) = (&api.version, &api.base_path);
    let [max_page_count, requests, seconds] = [
        api.max_page_count,
        api.rate_limit_requests,
        api.rate_limit_seconds,
    ]
    .map(Literal::u32_unsuffixed);
    let mut items = Items::default();
    items.push(quote! {
        #docs
        pub const API: mews_connector_runtime::Api =
            mews_connector_runtime::Api::new(#version, #base_path, #max_page_count, #requests, #seconds);
    });
    let facts = bindings
        .modules
        .iter()
        .filter_map(|module| module.handle.as_ref())
        .flat_map(|handle| {
            let feature = &handle.feature;
            handle.operations.iter().map(move |operation| {
                let request = {
                    let (module, name) = (
                        ident(&operation.request.module),
                        ident(&operation.request.name),
                    );
                    quote! { super::#module::#name }
                };
                quote! {
                    #[cfg(feature = #feature)]
                    <#request as mews_connector_runtime::Operation>::FACTS
                }
            })
        });
    items.push(quote! {
        /// The facts of every operation whose feature is on, by resource.
        pub const OPERATIONS: &[&mews_connector_runtime::Facts] = &[#(#facts),*];
    });
    items
}

/// The client's methods, one a resource.
pub(super) fn client(bindings: &Bindings) -> Items {
    let mut items = Items::default();
    for module in &bindings.modules {
        let Some(handle) = &module.handle else {
            continue;
        };
        let example = handle.example.iter().map(String::as_str);
        let docs: Vec<_> = std::iter::once(handle.doc.trim_end())
            .chain(example)
            .collect();
        let docs = doc(&docs.join("\n\n"));
        let feature = &handle.feature;
        let (method, module) = (ident(&handle.client_method), ident(&module.name));
        let handle = ident(&handle.name);
        items.push(quote! {
            #[cfg(feature = #feature)]
            impl crate::Client {
                #docs
                #[must_use]
                #[inline]
                pub fn #method(&self) -> super::#module::#handle {
                    super::#module::#handle::new(self.core().clone())
                }
            }
        });
    }
    items
}

/// The typed identifiers, and the markers that tell one from another.
pub(super) fn ids(bindings: &Bindings) -> Items {
    let mut items = Items::default();
    if !bindings.ids.is_empty() {
        items.push(quote! { use mews_connector_runtime::values; });
    }
    for id in &bindings.ids {
        let docs = doc(&format!("Identifies: {}", id.doc));
        let (name, marker) = (ident(&id.name), ident(&id.marker));
        let of = ident(if id.text { "TextId" } else { "Id" });
        items.push(quote! { #docs pub type #name = values::#of<markers::#marker>; });
    }
    let markers = bindings.ids.iter().map(|id| {
        let docs = doc(&format!("Marks a [`{0}`](super::{0}).", id.name));
        let marker = ident(&id.marker);
        quote! { #docs #[derive(Debug)] pub enum #marker {} }
    });
    items.push(quote! {
        /// The types that tell one typed identifier from another; no value of them exists.
        pub mod markers { #(#markers)* }
    });
    items
}
