//! Types and names as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{Ty, TypePath};

/// An identifier. Every name in the IR has been proved legal, so this cannot panic.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Where a type is written: the file of a module, or the `codec` below it.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    /// The module.
    pub(super) module: &'a str,
    /// Whether it is written one level below.
    pub(super) below: bool,
}

impl<'a> View<'a> {
    /// The file of a module.
    pub(super) fn of(module: &'a str) -> Self {
        Self {
            module,
            below: false,
        }
    }

    /// The file of its serde code.
    pub(super) fn below(module: &'a str) -> Self {
        Self {
            module,
            below: true,
        }
    }
}

/// The modules that are imported, since many types are in them; no resource can have their names.
const IMPORTED: [&str; 2] = ["common", "ids"];

/// The path of a generated type.
pub(super) fn path(of: &TypePath, view: View<'_>) -> TokenStream {
    let (module, name) = (ident(&of.module), ident(&of.name));
    if of.module != view.module && IMPORTED.contains(&of.module.as_str()) {
        return quote! { #module::#name };
    }
    match (of.module == view.module, view.below) {
        (true, false) => quote! { #name },
        (true, true) => quote! { super::#name },
        (false, false) => quote! { super::#module::#name },
        (false, true) => quote! { super::super::#module::#name },
    }
}

/// A type.
pub(super) fn ty(of: &Ty, view: View<'_>) -> TokenStream {
    match of {
        Ty::Native(name) => {
            let name = ident(name.name());
            quote! { #name }
        }
        Ty::Runtime(of) => {
            let (room, name) = of.path();
            let (room, name) = (ident(room), ident(name));
            quote! { #room::#name }
        }
        Ty::Named(of) | Ty::Id(of) => path(of, view),
        Ty::HybridId(marker) => {
            let marker = ident(marker);
            quote! { values::HybridId<ids::markers::#marker> }
        }
        Ty::Option(inner) => {
            let inner = ty(inner, view);
            quote! { Option<#inner> }
        }
        Ty::List(item) => {
            let item = ty(item, view);
            quote! { Vec<#item> }
        }
        Ty::Map(key, value) => {
            let (key, value) = (ty(key, view), ty(value, view));
            quote! { std::collections::BTreeMap<#key, #value> }
        }
        Ty::Update(inner) => {
            let inner = ty(inner, view);
            quote! { values::UpdateValue<#inner> }
        }
        Ty::Boxed(inner) => {
            let inner = ty(inner, view);
            quote! { Box<#inner> }
        }
    }
}
