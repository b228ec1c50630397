//! What names stand for on the wire, read from generated text: no compiler looks at that.

use std::collections::BTreeMap;

use mews_connector_codegen::emit::Files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{FnArg, ImplItem, Item, ItemImpl, Type};

/// What a name of an item stands for, by what it is one of, the item, and the name.
pub(crate) type Meanings = BTreeMap<(String, String, String), String>;

/// The properties, values and operations that names stand for.
pub(crate) fn meanings(files: &Files) -> Meanings {
    let mut found = Meanings::new();
    let mut operations = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for (path, text) in files {
        // What a feature adds below a module says the same once more.
        let module = match path.trim_end_matches(".rs").split_once('/') {
            None => path.trim_end_matches(".rs"),
            Some((module, "codec")) => module,
            Some(_) => continue,
        };
        for item in syn::parse_file(text).unwrap().items {
            let Item::Impl(of) = item else { continue };
            let Some(name) = last(&of.self_ty) else {
                continue;
            };
            let own = of
                .trait_
                .as_ref()
                .and_then(|(path, _)| path.segments.last());
            match own.map(|own| own.ident.to_string()).as_deref() {
                Some("Encode" | "Decode" | "From") => {
                    let item = format!("{module}::{name}");
                    members(of.to_token_stream(), &mut |rust, wire| {
                        let key = (item.clone(), item.clone(), rust);
                        found.insert(key, wire);
                    });
                }
                Some("Operation") => {
                    let mut facts = of.items.iter().map(ToTokens::to_token_stream);
                    let operation = facts.find_map(text_of).unwrap();
                    operations.insert((module.to_owned(), name), operation);
                }
                None => calls(module, &name, &of, &mut methods),
                _ => {}
            }
        }
    }
    for (item, request) in methods {
        if let Some(operation) = operations.get(&request) {
            let key = ("operations".to_owned(), item, String::new());
            found.insert(key, operation.clone());
        }
    }
    found
}

/// What the methods of a type take, which is a request where the type is a resource's handle.
fn calls(
    module: &str,
    handle: &str,
    of: &ItemImpl,
    methods: &mut BTreeMap<String, (String, String)>,
) {
    for item in &of.items {
        if let ImplItem::Fn(of) = item
            && let Some(FnArg::Typed(request)) = of.sig.inputs.last()
            && let Some(request) = last(&request.ty)
        {
            let item = format!("{module}::{handle}::{}", of.sig.ident);
            methods.insert(item, (module.to_owned(), request));
        }
    }
}

fn last(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// `("Wire", … name)` and `"Wire" => Self::Name`, at any depth.
fn members(tokens: TokenStream, take: &mut dyn FnMut(String, String)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let inside = group.stream();
            if group.delimiter() == Delimiter::Parenthesis
                && let Some(wire) = inside.clone().into_iter().next().as_ref().and_then(text)
                && let Some(rust) = last_name(inside.clone())
            {
                take(rust, wire);
            }
            members(inside, take);
        }
        if let Some(wire) = text(token)
            && let [_, equals, _, own, _, _, name, ..] = &tokens[at..]
            && equals.to_string() == "="
            && own.to_string() == "Self"
        {
            take(name.to_string(), wire);
        }
    }
}

/// The name that stands last, however deep.
fn last_name(tokens: TokenStream) -> Option<String> {
    let last = tokens.into_iter().last()?;
    match last {
        TokenTree::Ident(name) => Some(name.to_string()),
        TokenTree::Group(group) => last_name(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

/// The first text, at any depth.
fn text_of(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => text_of(group.stream()),
        token => text(&token),
    })
}

fn text(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => Some(
            literal
                .to_string()
                .strip_prefix('"')?
                .strip_suffix('"')?
                .to_owned(),
        ),
        _ => None,
    }
}
