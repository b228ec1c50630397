//! A sample of each type for the tests of programs, as JSON. Apart from everything else, as a build without the feature
//! `testkit` does not even read it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::cfg;
use super::file::Items;
use super::ty::ident;
use crate::ir::Bindings;

/// The samples of all modules.
pub(super) fn samples(bindings: &Bindings) -> Items {
    let mut items = Items::default();
    items.push(quote! { use mews_connector_runtime::testkit::Sample; });
    for module in &bindings.modules {
        for item in &module.items {
            let Some(json) = &item.sample else { continue };
            let cfg = cfg(&item.when);
            let (module, name) = (ident(&module.name), ident(&item.name));
            let json = raw(json);
            items.push(quote! {
                #cfg
                impl Sample for super::#module::#name {
                    const JSON: &'static str = #json;
                }
            });
        }
    }
    items
}

/// A text as a raw literal, which leaves JSON as people read it.
fn raw(text: &str) -> TokenStream {
    let literal = format!("r#\"{text}\"#").parse::<Literal>();
    let literal = literal.ok().filter(|_| !text.contains("\"#"));
    let literal = literal.unwrap_or_else(|| Literal::string(text));
    quote! { #literal }
}
