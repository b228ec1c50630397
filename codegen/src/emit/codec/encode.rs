//! From Rust to JSON: a table of property names and values; a value that is `None` leaves itself out.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::enums;
use crate::emit::ty::ident;
use crate::ir::{Enum, FieldKind, Presence, Struct, Union, UnionForm};

/// The impls of a struct.
pub(super) fn structure(name: &Ident, item: &Struct) -> Vec<TokenStream> {
    let properties = item
        .fields
        .iter()
        .filter(|field| field.kind != FieldKind::Rejected)
        .map(|field| {
            let (wire, field_name) = (&field.wire, ident(&field.name));
            if field.presence == Presence::RequiredNullable {
                quote! { (#wire, &codec::Nullable(&self.#field_name)) }
            } else {
                quote! { (#wire, &self.#field_name) }
            }
        });
    impls(name, &quote! { out.object(&[#(#properties),*]); })
}

/// The impls of an enum.
pub(super) fn enumeration(name: &Ident, of: &Enum) -> Vec<TokenStream> {
    let written = if enums::is_text(of) {
        quote! { out.text(self.as_str()); }
    } else {
        quote! { codec::Encode::encode(&self.value(), out); }
    };
    impls(name, &written)
}

/// The impls of a union.
pub(super) fn union(name: &Ident, item: &Union) -> Vec<TokenStream> {
    let cases = item.cases.iter().map(|case| {
        let (name, tag) = (ident(&case.name), &case.tag);
        match (&item.form, &case.ty) {
            (UnionForm::Adjacent { tag: key, value }, Some(_)) => {
                quote! { Self::#name(value) => { out.object(&[(#key, &#tag), (#value, value)]); } }
            }
            (UnionForm::Sparse { tag: key }, Some(_)) => {
                let property = &case.property;
                quote! { Self::#name(value) => { out.object(&[(#key, &#tag), (#property, value)]); } }
            }
            (UnionForm::Adjacent { tag: key, .. } | UnionForm::Sparse { tag: key }, None) => {
                quote! { Self::#name => { out.object(&[(#key, &#tag)]); } }
            }
            (UnionForm::Sibling | UnionForm::Shapes, Some(_)) => {
                quote! { Self::#name(value) => { codec::Encode::encode(value, out); } }
            }
            (UnionForm::Sibling | UnionForm::Shapes, None) => {
                quote! { Self::#name => { out.object(&[]); } }
            }
        }
    });
    let body = quote! {
        match self {
            #(#cases)*
            Self::__Unknown(json) => { out.raw(json.as_str()); }
        }
    };
    impls(name, &body)
}

fn impls(name: &Ident, body: &TokenStream) -> Vec<TokenStream> {
    vec![
        quote! {
            impl codec::Encode for super::#name {
                fn encode(&self, out: codec::Out<'_>) {
                    #body
                }
            }
        },
        quote! {
            impl Serialize for super::#name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    codec::serialize(self, serializer)
                }
            }
        },
    ]
}
