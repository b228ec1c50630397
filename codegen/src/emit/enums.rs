//! Open enums: a variant per known value, and a hidden one that keeps any other text.
//!
//! The hidden variant cannot be matched on by its content, so a value that a later version names breaks nobody.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, doc};
use super::ty::ident;
use crate::ir::{Enum, Item, Variant};

/// The enum itself, its known values and its text.
pub(super) fn enumeration(item: &Item, of: &Enum) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = doc(&item.doc);
    let variants = of.variants.iter().map(|variant| {
        let docs = doc(&variant.doc);
        let deprecated = deprecated(variant.deprecated.as_deref());
        let name = ident(&variant.name);
        quote! { #docs #deprecated #name }
    });
    let names: Vec<_> = of
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let texts = of.variants.iter().map(|variant| &variant.wire);
    let aliases = of.variants.iter().filter_map(former);
    vec![
        quote! {
            #docs
            ///
            /// The API adds values at any time: one that is not known here is kept, and sent back as it came.
            #[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc(hidden)]
                __Unknown(values::Unknown),
            }
        },
        // A derive would leave a function in the library that nobody calls.
        quote! { impl Eq for #name {} },
        quote! {
            impl #name {
                /// The values that these bindings know, in the order of the schema.
                pub const KNOWN: &'static [Self] = &[#(Self::#names),*];

                #(#aliases)*

                /// The text of the value, also of one that is not known.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#names => #texts,)*
                        Self::__Unknown(text) => text.as_str(),
                    }
                }

                /// Whether these bindings know the value.
                #[must_use]
                #[inline]
                pub fn is_known(&self) -> bool {
                    !matches!(self, Self::__Unknown(_))
                }
            }
        },
    ]
}

/// The former name of a value: a constant serves in expressions as the variant did, and in patterns unless they look through a
/// reference.
fn former(variant: &Variant) -> Option<TokenStream> {
    let was = ident(variant.was.as_ref()?);
    let name = ident(&variant.name);
    let docs = doc(&format!(
        "The former name of [`{0}`](Self::{0}).",
        variant.name
    ));
    let note = format!("renamed to `{}`", variant.name);
    Some(quote! {
        #docs
        #[allow(non_upper_case_globals)]
        #[deprecated(note = #note)]
        pub const #was: Self = Self::#name;
    })
}

/// What makes the enum from text and text from the enum.
pub(super) fn conversions(name: &str, of: &Enum) -> Vec<TokenStream> {
    let name = ident(name);
    let known = of.variants.iter().map(|variant| {
        let (text, name) = (&variant.wire, ident(&variant.name));
        quote! { #text => Self::#name }
    });
    let mut impls = vec![
        quote! {
            impl From<&str> for super::#name {
                fn from(text: &str) -> Self {
                    match text {
                        #(#known,)*
                        _ => Self::__Unknown(values::Unknown::new(text)),
                    }
                }
            }
        },
        quote! {
            impl std::str::FromStr for super::#name {
                type Err = std::convert::Infallible;

                #[inline]
                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    Ok(Self::from(text))
                }
            }
        },
        quote! {
            impl std::fmt::Display for super::#name {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.as_str())
                }
            }
        },
    ];
    if of.is_map_key {
        impls.push(quote! {
            impl codec::FromText for super::#name {
                fn from_text(text: &str) -> Result<Self, codec::Fault> {
                    Ok(Self::from(text))
                }
            }
        });
        impls.push(quote! {
            impl codec::AsText for super::#name {
                fn with_text(&self, take: &mut dyn FnMut(&str)) {
                    take(self.as_str());
                }
            }
        });
    }
    impls
}
