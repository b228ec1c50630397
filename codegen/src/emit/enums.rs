//! Open enums: a variant per known value, and a hidden one that keeps any other text, number or flag.
//!
//! The hidden variant cannot be matched on by its content, so a value that a later version names breaks nobody.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, doc};
use super::ty::{View, ident, ty};
use crate::ir::{Enum, Item, Literal, Native, Ty, Variant};

/// The enum itself, its known values, and what each is on the wire.
pub(super) fn enumeration(item: &Item, of: &Enum, view: View<'_>) -> Vec<TokenStream> {
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
    let unknown = unknown(of, view);
    let accessor = accessor(of, view);
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
                __Unknown(#unknown),
            }
        },
        // Deriving it would compile a function that does nothing for each enum.
        quote! { impl Eq for #name {} },
        quote! {
            impl #name {
                /// The values that these bindings know, in the order of the schema.
                pub const KNOWN: &'static [Self] = &[#(Self::#names),*];

                #(#aliases)*

                #accessor

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

/// What a value that is not known is kept in.
fn unknown(of: &Enum, view: View<'_>) -> TokenStream {
    if is_text(of) {
        return quote! { values::Unknown };
    }
    let kept = ty(&of.of, view);
    quote! { values::UnknownValue<#kept> }
}

/// What tells the value as it is on the wire.
fn accessor(of: &Enum, view: View<'_>) -> TokenStream {
    let known = of.variants.iter().map(|variant| {
        let (name, literal) = (ident(&variant.name), literal(&variant.literal));
        quote! { Self::#name => #literal }
    });
    if is_text(of) {
        return quote! {
            /// The text of the value, also of one that is not known.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#known,)*
                    Self::__Unknown(text) => text.as_str(),
                }
            }
        };
    }
    let given = ty(&of.of, view);
    quote! {
        /// What the value is in JSON, also of one that is not known.
        #[must_use]
        pub fn value(&self) -> #given {
            match self {
                #(#known,)*
                Self::__Unknown(value) => value.get(),
            }
        }
    }
}

fn literal(of: &Literal) -> TokenStream {
    match of {
        Literal::Text(text) => quote! { #text },
        Literal::Flag(flag) => quote! { #flag },
        Literal::Whole(number) => whole(*number),
        Literal::Decimal(digits, scale) => {
            let (digits, scale) = (whole(*digits), whole((*scale).into()));
            quote! { values::Decimal::from_i128_with_scale(#digits, #scale) }
        }
    }
}

/// A number without the name of its type, which its place says.
fn whole(number: i128) -> TokenStream {
    let digits = proc_macro2::Literal::u128_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}

/// Whether the values are texts.
pub(super) fn is_text(of: &Enum) -> bool {
    of.of == Ty::Native(Native::String)
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

/// What makes the enum from what it is on the wire, and shows it.
pub(super) fn conversions(name: &str, of: &Enum, view: View<'_>) -> Vec<TokenStream> {
    let name = ident(name);
    if !is_text(of) {
        let from = ty(&of.of, view);
        return vec![
            quote! {
                impl From<#from> for super::#name {
                    fn from(value: #from) -> Self {
                        let known = Self::KNOWN.iter().find(|known| known.value() == value);
                        match known {
                            Some(known) => known.clone(),
                            None => Self::__Unknown(values::UnknownValue::new(value)),
                        }
                    }
                }
            },
            quote! {
                impl std::fmt::Display for super::#name {
                    #[inline]
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        std::fmt::Display::fmt(&self.value(), f)
                    }
                }
            },
        ];
    }
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
