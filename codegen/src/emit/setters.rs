//! How a caller builds what is sent: a constructor for what is required, a chained setter for the rest.
//!
//! Arguments are taken in the most convenient form that cannot change its meaning: anything that becomes a `String`,
//! any iterator for a list, the value itself for the rest.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{deprecated, doc};
use super::ty::{View, ident, ty};
use crate::ir::{Field, FieldKind, Native, Presence, RuntimeType, Struct, Ty};

/// `new(required…)`.
pub(super) fn constructor(item: &Struct, view: View<'_>) -> TokenStream {
    let arguments = item
        .fields
        .iter()
        .filter(|field| field.in_constructor)
        .map(|field| {
            let name = ident(&field.name);
            let (ty, _) = required(field, &name, view);
            quote! { #name: #ty }
        });
    let fields = item.fields.iter().map(|field| {
        let name = ident(&field.name);
        if field.in_constructor {
            let (_, value) = required(field, &name, view);
            if is_plain(&value, &name) {
                quote! { #name }
            } else {
                quote! { #name: #value }
            }
        } else if matches!(field.presence, Presence::Empty | Presence::OptionalEmpty) {
            quote! { #name: Default::default() }
        } else if field.presence == Presence::Required {
            // Only flags are required and yet no arguments.
            quote! { #name: false }
        } else {
            quote! { #name: None }
        }
    });
    let docs = doc(if item.fields.iter().any(|field| field.in_constructor) {
        "Creates it from its required fields."
    } else if (item.fields.iter()).any(|field| field.presence == Presence::Required) {
        "Creates it with every flag false, and without any other field set."
    } else {
        "Creates it without any field set; none is required."
    });
    quote! {
        #docs
        #[must_use]
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

/// The setter of a field, its former name, and for a wrapper that may clear the method that does.
pub(super) fn setter(field: &Field, view: View<'_>) -> Vec<TokenStream> {
    if field.in_constructor || field.kind == FieldKind::Rejected {
        return Vec::new();
    }
    let name = ident(&field.name);
    let method = ident(&field.setter.name);
    let (optional, inner) = match &field.ty {
        Ty::Option(inner) => (true, inner.as_ref()),
        other => (false, other),
    };
    let update = match inner {
        Ty::Update(inner) => Some(inner.as_ref()),
        _ => None,
    };
    let (inner, clears) = match update {
        Some(Ty::Option(inner)) => (inner.as_ref(), true),
        Some(inner) => (inner, false),
        None => (inner, false),
    };
    let (ty, value) = argument(inner, &name, view);
    let mut value = value;
    if clears {
        value = quote! { Some(#value) };
    }
    if update.is_some() {
        value = quote! { values::UpdateValue::new(#value) };
    }
    if optional {
        value = quote! { Some(#value) };
    }
    let what = if update.is_some() { "Changes" } else { "Sets" };
    let docs = doc(&format!(
        "{what} `{}`. {}",
        field.wire, field.setter.meaning
    ));
    let note = deprecated(field.deprecated.as_deref());
    let mut methods = vec![quote! {
        #docs
        #note
        #[must_use]
        #[inline]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }];
    if let Some(clear) = &field.setter.clear {
        let method = ident(clear);
        let docs = doc(&format!("Clears `{}`.", field.wire));
        methods.push(quote! {
            #docs
            #note
            #[must_use]
            #[inline]
            pub fn #method(mut self) -> Self {
                self.#name = Some(values::UpdateValue::new(None));
                self
            }
        });
    }
    if let Some(was) = &field.setter.was {
        let was = ident(was);
        let docs = doc(&format!(
            "The former name of [`{}`](Self::{}).",
            field.setter.name, field.setter.name
        ));
        let note = format!("renamed to `{}`", field.setter.name);
        methods.push(quote! {
            #docs
            #[deprecated(note = #note)]
            #[must_use]
            #[inline]
            pub fn #was(self, #name: #ty) -> Self {
                self.#method(#name)
            }
        });
    }
    methods
}

fn is_plain(value: &TokenStream, name: &Ident) -> bool {
    *name == value.to_string()
}

/// The argument of a constructor. What a request must have is asked for as a value, though a response may come without it.
fn required(field: &Field, name: &Ident, view: View<'_>) -> (TokenStream, TokenStream) {
    match (&field.ty, field.presence) {
        (Ty::Option(inner), Presence::Optional) => {
            let (ty, value) = argument(inner, name, view);
            (ty, quote! { Some(#value) })
        }
        (of, _) => argument(of, name, view),
    }
}

/// The type in which an argument is taken, and the expression that makes the field's type of it.
fn argument(of: &Ty, name: &Ident, view: View<'_>) -> (TokenStream, TokenStream) {
    match of {
        Ty::Native(Native::String) => (quote! { impl Into<String> }, quote! { #name.into() }),
        Ty::HybridId(_) | Ty::Runtime(RuntimeType::Base64) => {
            let ty = ty(of, view);
            (quote! { impl Into<#ty> }, quote! { #name.into() })
        }
        Ty::List(item) if **item == Ty::Native(Native::String) => (
            quote! { impl IntoIterator<Item = impl Into<String>> },
            quote! { #name.into_iter().map(Into::into).collect() },
        ),
        Ty::List(item) => {
            let item = ty(item, view);
            (
                quote! { impl IntoIterator<Item = #item> },
                quote! { #name.into_iter().collect() },
            )
        }
        Ty::Map(key, value) => {
            let (key, value) = (ty(key, view), ty(value, view));
            (
                quote! { impl IntoIterator<Item = (#key, #value)> },
                quote! { #name.into_iter().collect() },
            )
        }
        Ty::Boxed(inner) => {
            let (ty, value) = argument(inner, name, view);
            (ty, quote! { Box::new(#value) })
        }
        other => (ty(other, view), quote! { #name }),
    }
}
