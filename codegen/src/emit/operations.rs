//! Operations: the resource's handle with a method per call, and what each request tells the runtime about its call.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{deprecated, doc};
use super::ty::{View, ident, path, ty};
use crate::ir::{Confirmation, Handle, ItemKey, LimitRule, Operation};
use mews_connector_language::model::Effect;

/// The handle of a resource.
pub(super) fn handle(handle: &Handle) -> Vec<TokenStream> {
    let feature = &handle.feature;
    let name = ident(&handle.name);
    let module = crate::names::module(&handle.resource);
    let view = View::of(&module);
    let docs = doc(&format!(
        "The operations of `{}`. {}",
        handle.resource, handle.summary
    ));
    let methods = handle
        .operations
        .iter()
        .map(|operation| method(operation, view));
    vec![
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[derive(Debug, Clone)]
            pub struct #name {
                client: runtime::Client,
            }
        },
        quote! {
            #[cfg(feature = #feature)]
            impl #name {
                #[inline]
                pub(crate) fn new(client: runtime::Client) -> Self {
                    Self { client }
                }

                #(#methods)*
            }
        },
    ]
}

fn method(operation: &Operation, view: View<'_>) -> TokenStream {
    let docs = doc(&operation.doc);
    let note = deprecated(operation.deprecated.as_deref());
    let method = ident(&operation.method);
    let request = path(&operation.request, view);
    let alias = operation.was.as_ref().map(|was| {
        let note = format!("renamed to `{}`", operation.method);
        let docs = doc(&format!(
            "The former name of [`{0}`](Self::{0}).",
            operation.method
        ));
        let was = ident(was);
        quote! {
            #docs
            #[deprecated(note = #note)]
            #[inline]
            pub fn #was(&self, request: #request) -> runtime::Call<#request> {
                self.#method(request)
            }
        }
    });
    quote! {
        #docs
        #note
        #[inline]
        pub fn #method(&self, request: #request) -> runtime::Call<#request> {
            self.client.call(request)
        }

        #alias
    }
}

/// What a request tells the runtime about its call, and about the pages that it leads through.
pub(super) fn facts(operation: &Operation, feature: &str, view: View<'_>) -> Vec<TokenStream> {
    let request = path(&operation.request, view);
    let response = path(&operation.response, view);
    let facts = chain(operation);
    let mut items = vec![quote! {
        #[cfg(feature = #feature)]
        impl runtime::Operation for #request {
            type Response = #response;
            const FACTS: &'static runtime::Facts = &#facts;
        }
    }];
    let confirmation = operation.confirmation.as_ref();
    items.extend(confirmation.map(|it| confirmed(it, &request, feature, view)));
    if let Some(pages) = &operation.pages {
        let item = ty(&pages.item, view);
        let (list, cursor) = (ident(&pages.items), ident(&pages.cursor));
        let key = pages.key.as_ref().map(|key| self::key(key, &item));
        items.push(quote! {
            #[cfg(feature = #feature)]
            impl runtime::Paginated for #request {
                type Item = #item;

                #[inline]
                fn cursor(response: &#response) -> Option<&pages::Cursor> {
                    response.#cursor.as_ref()
                }

                #[inline]
                fn count(response: &#response) -> usize {
                    response.#list.len()
                }

                #key

                #[inline]
                fn into_items(response: #response) -> Vec<#item> {
                    response.#list
                }
            }
        });
    }
    items
}

/// The facts of an operation, one method each.
fn chain(operation: &Operation) -> TokenStream {
    let (name, whole) = (&operation.name, &operation.path);
    let effect = ident(match operation.effect {
        Effect::Read => "Read",
        Effect::MeteredRead => "MeteredRead",
        Effect::AbsoluteWrite => "AbsoluteWrite",
        Effect::AdditiveWrite => "AdditiveWrite",
    });
    let mut facts = quote! { runtime::Facts::new(#name, #whole, runtime::Effect::#effect) };
    if operation.money {
        facts.extend(quote! { .money() });
    }
    if let Some(settled_by) = &operation.settled_by {
        facts.extend(quote! { .confirmed_by(#settled_by) });
    }
    if let Some(confirmation) = &operation.confirmation {
        let property = &confirmation.property;
        facts.extend(quote! { .confirmed_within(#property) });
    }
    if operation.portfolio {
        facts.extend(quote! { .portfolio() });
    }
    if operation.pages.is_some() {
        facts.extend(quote! { .paginated() });
    }
    if operation.restricted {
        facts.extend(quote! { .restricted() });
    }
    if let Some((since, gone_on)) = &operation.deprecated_dates {
        let (since, gone_on) = (option(since.as_ref()), option(gone_on.as_ref()));
        facts.extend(quote! { .deprecated(#since, #gone_on) });
    }
    if !operation.limits.is_empty() {
        let limits = operation.limits.iter().map(|limit| {
            let property = &limit.property;
            let rule = rule(&limit.rule);
            quote! { runtime::Limit::new(#property, #rule) }
        });
        facts.extend(quote! { .limits(&[#(#limits),*]) });
    }
    facts
}

/// How a read is narrowed to the time in which a call may have been carried out.
fn confirmed(
    confirmation: &Confirmation,
    request: &TokenStream,
    feature: &str,
    view: View<'_>,
) -> TokenStream {
    let read = ty(&confirmation.read, view);
    let field = ident(&confirmation.field.name);
    let mut interval = quote! { unknown.into() };
    if confirmation.field.optional {
        interval = quote! { Some(#interval) };
    }
    let other = &confirmation.feature;
    let cfg = if other == feature {
        quote! { feature = #feature }
    } else {
        quote! { all(feature = #feature, feature = #other) }
    };
    quote! {
        #[cfg(#cfg)]
        impl runtime::Confirmed for #request {
            type Read = #read;

            #[inline]
            fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
                read.#field = #interval;
                read
            }
        }
    }
}

/// The method that tells what tells an item apart.
fn key(key: &ItemKey, item: &TokenStream) -> TokenStream {
    let name = ident(&key.id.name);
    let id = if key.id.optional {
        quote! { item.#name.as_ref() }
    } else {
        quote! { Some(&item.#name) }
    };
    let updated = match &key.updated {
        Some(field) => {
            let name = ident(&field.name);
            if field.optional {
                quote! { item.#name }
            } else {
                quote! { Some(item.#name) }
            }
        }
        None => quote! { None },
    };
    quote! {
        #[inline]
        fn key(item: &#item) -> Option<pages::Key> {
            pages::Key::of(#id, #updated)
        }
    }
}

fn rule(rule: &LimitRule) -> TokenStream {
    let number = |value: &Option<u64>| option(value.map(Literal::u64_unsuffixed).as_ref());
    match rule {
        LimitRule::Items(min, max) => {
            let (min, max) = (number(min), number(max));
            quote! { runtime::Rule::Items { min: #min, max: #max } }
        }
        LimitRule::Length(min, max) => {
            let (min, max) = (number(min), number(max));
            quote! { runtime::Rule::Length { min: #min, max: #max } }
        }
        LimitRule::Range(min, max) => {
            let (min, max) = (option(min.as_ref()), option(max.as_ref()));
            quote! { runtime::Rule::Range { min: #min, max: #max } }
        }
        LimitRule::MaxMonths(months) => {
            let months = Literal::u32_unsuffixed(*months);
            quote! { runtime::Rule::MaxMonths(#months) }
        }
        LimitRule::MaxDays(days) => {
            let days = Literal::u32_unsuffixed(*days);
            quote! { runtime::Rule::MaxDays(#days) }
        }
        LimitRule::AtLeastOneOf(names) => quote! { runtime::Rule::AtLeastOneOf(&[#(#names),*]) },
        LimitRule::Unique => quote! { runtime::Rule::Unique },
    }
}

fn option<T: quote::ToTokens>(value: Option<&T>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}
