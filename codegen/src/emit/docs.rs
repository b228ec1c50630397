//! Documentation and deprecation as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// The `///` lines of a text.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

/// `#[deprecated]`, when there is a note.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    note.map(|note| quote! { #[deprecated(note = #note)] })
        .unwrap_or_default()
}
