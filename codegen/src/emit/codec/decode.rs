//! From JSON to Rust: a local per property, a table that says where each goes, and the struct made of them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::enums;
use crate::emit::ty::{View, ident, path, ty};
use crate::ir::{
    Enum, Field, FieldKind, Presence, RuntimeType, Step, Struct, Ty, Union, UnionForm,
};

/// The impls of a struct.
pub(super) fn structure(name: &Ident, item: &Struct, view: View<'_>) -> Vec<TokenStream> {
    let read: Vec<_> = item
        .fields
        .iter()
        .filter(|field| field.kind != FieldKind::Rejected)
        .collect();
    let locals = read.iter().map(|field| local(field, view));
    let places = read.iter().map(|field| place(field));
    let required: Vec<_> = read
        .iter()
        .filter(|field| field.presence == Presence::Required)
        .map(|field| ident(&field.name))
        .collect();
    let require = match required.as_slice() {
        [] => TokenStream::new(),
        [one] => quote! {
            let Some(#one) = #one else {
                return Err(codec::Fault::incomplete());
            };
        },
        several => quote! {
            let (#(Some(#several)),*) = (#(#several),*) else {
                return Err(codec::Fault::incomplete());
            };
        },
    };
    let json = free(item, "json");
    let value = free(item, "value");
    let siblings = read
        .iter()
        .filter_map(|field| sibling(field, &json, &value, view));
    let cursors = read.iter().filter_map(|field| cursor(field));
    let table = quote! { &mut [#(#places),*] };
    // `?` would be shorter, and compile a conversion of its own for every type.
    let rejects = |field: &Field| field.kind == FieldKind::Rejected;
    let call = if item.fields.iter().any(rejects) {
        quote! {
            let rejected = match #value.response(#table) {
                Ok(rejected) => rejected,
                Err(fault) => return Err(fault),
            };
        }
    } else {
        quote! {
            if let Err(fault) = #value.object(#table) {
                return Err(fault);
            }
        }
    };
    let names = item.fields.iter().map(|field| ident(&field.name));
    let body = quote! {
        #(#locals)*
        #call
        #require
        #(#siblings)*
        #(#cursors)*
        Ok(Self { #(#names),* })
    };
    impls(name, &value, &body)
}

/// The name of a local of ours, in a function whose other locals are named after the fields.
fn free(item: &Struct, name: &str) -> Ident {
    let mut name = name.to_owned();
    while item.fields.iter().any(|field| field.name == name) {
        name.push('_');
    }
    ident(&name)
}

fn local(field: &Field, view: View<'_>) -> TokenStream {
    let name = ident(&field.name);
    let inner = match &field.ty {
        Ty::Option(inner) => inner.as_ref(),
        other => other,
    };
    if let FieldKind::Sibling { .. } = &field.kind {
        return quote! { let mut #name: Option<values::Json> = None; };
    }
    let of = ty(inner, view);
    match (field.presence, inner) {
        // A constant, as `Vec::new` would be compiled for each type of items.
        (Presence::Empty | Presence::OptionalEmpty, _) => {
            quote! { let mut #name: #of = codec::Empty::EMPTY; }
        }
        _ => quote! { let mut #name: Option<#of> = None; },
    }
}

fn place(field: &Field) -> TokenStream {
    let (wire, name) = (&field.wire, ident(&field.name));
    let kind = ident(match (field.presence, &field.ty) {
        (Presence::Required, _) => "Required",
        (Presence::Optional | Presence::RequiredNullable, _) => "Optional",
        (Presence::Empty, Ty::Map(..)) => "Map",
        (Presence::Empty, _) => "List",
        (Presence::OptionalEmpty, Ty::Map(..)) => "OptionalMap",
        (Presence::OptionalEmpty, _) => "OptionalList",
    });
    quote! { (#wire, Place::#kind(&mut #name)) }
}

/// Takes an empty text for no cursor, so that who goes on while there is one does not begin again.
fn cursor(field: &Field) -> Option<TokenStream> {
    let is_cursor = field.ty == Ty::Option(Box::new(Ty::Runtime(RuntimeType::Cursor)));
    let name = ident(&field.name);
    is_cursor.then(|| quote! { let #name = codec::unless_empty(#name); })
}

/// Turns the raw JSON of a union into its case, which a property next to it names.
fn sibling(field: &Field, json: &Ident, value: &Ident, view: View<'_>) -> Option<TokenStream> {
    let FieldKind::Sibling { union, path: steps } = &field.kind else {
        return None;
    };
    let (wire, name, union) = (&field.wire, ident(&field.name), path(union, view));
    let tag = tag(steps);
    let is_required = field.presence == Presence::Required;
    let read = quote! {
        #value.sibling(#wire, #union::from_tagged(#tag, &#json, #value), &#json, #is_required)?
    };
    Some(if is_required {
        quote! {
            let #json = #name;
            let #name = match #read {
                Some(read) => read,
                None => #union::__Unknown(#json),
            };
        }
    } else {
        quote! {
            let #name = match #name {
                Some(#json) => #read,
                None => None,
            };
        }
    })
}

/// The text that names the case; empty, and so unknown, when the property is missing.
fn tag(steps: &[Step]) -> TokenStream {
    let Some((first, rest)) = steps.split_first() else {
        return quote! { "" };
    };
    let start = ident(&first.name);
    if steps.iter().all(|step| !step.optional) {
        let rest = rest.iter().map(|step| ident(&step.name));
        return quote! { #start #(.#rest)* .as_str() };
    }
    let mut tag = if first.optional {
        quote! { #start.as_ref() }
    } else {
        quote! { Some(&#start) }
    };
    for step in rest {
        let name = ident(&step.name);
        tag.extend(if step.optional {
            quote! { .and_then(|value| value.#name.as_ref()) }
        } else {
            quote! { .map(|value| &value.#name) }
        });
    }
    quote! { #tag.map_or("", |value| value.as_str()) }
}

/// The impls of an enum.
pub(super) fn enumeration(name: &Ident, of: &Enum, view: View<'_>) -> Vec<TokenStream> {
    let (read, found) = if enums::is_text(of) {
        (quote! { value.text() }, ident("text"))
    } else {
        let read = ty(&of.of, view);
        let decoded = quote! { <#read as codec::Decode>::decode(value) };
        (decoded, ident("found"))
    };
    impls(
        name,
        &ident("value"),
        &quote! {
            match #read {
                Ok(#found) => Ok(Self::from(#found)),
                Err(fault) => Err(fault),
            }
        },
    )
}

/// The impls of a union.
pub(super) fn union(name: &Ident, item: &Union) -> Vec<TokenStream> {
    match &item.form {
        UnionForm::Adjacent { tag, value } => tagged(name, item, tag, |_| value.clone()),
        UnionForm::Sparse { tag } => tagged(name, item, tag, |case| case.property.clone()),
        UnionForm::Shapes => {
            let cases = item.cases.iter().map(|case| {
                let name = ident(&case.name);
                let required = &case.required;
                quote! {
                    if json.has(&[#(#required),*])? {
                        return Ok(Self::#name(json.whole()?));
                    }
                }
            });
            impls(
                name,
                &ident("value"),
                &quote! {
                    value.raw(|json| {
                        #(#cases)*
                        Ok(Self::__Unknown(json.keep()))
                    })
                },
            )
        }
        UnionForm::Sibling => {
            let is_read = item.cases.iter().any(|case| case.ty.is_some());
            let value = ident(if is_read { "value" } else { "_value" });
            let cases = item.cases.iter().map(|case| {
                let (name, tag) = (ident(&case.name), &case.tag);
                match case.ty {
                    Some(_) => quote! { #tag => Ok(Self::#name(value.part(json)?)) },
                    None => quote! { #tag => Ok(Self::#name) },
                }
            });
            vec![quote! {
                impl super::#name {
                    /// The case that `tag` names, read as a part of `value`; any other keeps its JSON.
                    pub(crate) fn from_tagged(
                        tag: &str,
                        json: &values::Json,
                        #value: &codec::Value<'_>,
                    ) -> Result<Self, codec::Fault> {
                        match tag {
                            #(#cases,)*
                            _ => Ok(Self::__Unknown(json.clone())),
                        }
                    }
                }
            }]
        }
    }
}

fn tagged(
    name: &Ident,
    item: &Union,
    tag: &str,
    property: impl Fn(&crate::ir::Case) -> String,
) -> Vec<TokenStream> {
    let cases = item.cases.iter().map(|case| {
        let (name, text) = (ident(&case.name), &case.tag);
        match case.ty {
            Some(_) => {
                let property = property(case);
                quote! { #text => json.case(#property, Self::#name) }
            }
            None => quote! { #text => Ok(Self::#name) },
        }
    });
    impls(
        name,
        &ident("value"),
        &quote! {
            value.raw(|json| match json.tag(#tag)?.as_str() {
                #(#cases,)*
                _ => Ok(Self::__Unknown(json.keep())),
            })
        },
    )
}

fn impls(name: &Ident, value: &Ident, body: &TokenStream) -> Vec<TokenStream> {
    vec![
        quote! {
            impl codec::Decode for super::#name {
                fn decode(#value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
                    #body
                }
            }
        },
        quote! {
            impl<'de> Deserialize<'de> for super::#name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    codec::deserialize(deserializer)
                }
            }
        },
    ]
}
