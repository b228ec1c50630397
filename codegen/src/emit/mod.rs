//! From the IR to Rust text. Nothing is decided here and nothing can go wrong: an emitter writes down what it is given.
//!
//! One file a kind: each is a function from the IR's description of one thing to tokens, and [`file`] turns the tokens of
//! a module into formatted text. What programs can name of that text is said again, as data, in the file of the same name in
//! [`surface`](crate::surface): whoever changes what is public here changes it there too.
//!
//! Methods of a line or two are `#[inline]`. What counts is not speed: there are thousands of them, a caller uses a few,
//! and this way only those are compiled, where they are used.

mod api;
mod codec;
mod docs;
mod enums;
mod file;
mod imports;
mod operations;
mod samples;
mod setters;
mod structs;
mod ty;
mod unions;
mod visit;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Bindings, Item, ItemKind, Module, When};
use docs::doc;
use file::Items;
use mews_connector_language::threads;
use ty::{View, ident};

/// The generated files: text by path, relative to the folder of the bindings.
pub type Files = BTreeMap<String, String>;

/// What is made apart from everything else.
enum Work<'b> {
    /// A file about all modules: its name, what makes it, the schema file that it comes from.
    Whole(&'static str, fn(&Bindings) -> Items, Option<&'static str>),
    /// The files of a module.
    Module(&'b Module),
}

/// Writes the bindings down.
///
/// Formatting is the most of the work, and files do not depend on each other, so they are shared out among threads; tokens
/// cannot leave their thread, text can.
pub fn emit(bindings: &Bindings) -> Files {
    let mut work = vec![
        Work::Whole("samples.rs", samples::samples, None),
        Work::Whole("visit.rs", visit::visits, None),
        Work::Whole("ids.rs", api::ids, None),
        Work::Whole("client.rs", api::client, None),
        Work::Whole("mod.rs", root, None),
        Work::Whole("api.rs", api::api, Some("api.yaml")),
    ];
    // The long ones first, so that no thread begins one when the others have ended.
    let mut modules: Vec<_> = bindings.modules.iter().collect();
    modules.sort_by_key(|module| Reverse(module.items.len()));
    work.extend(modules.into_iter().map(Work::Module));
    let files = threads::each(&work, |work| match *work {
        Work::Whole(name, make, source) => {
            let text = make(bindings).render(source);
            vec![(name.to_owned(), text)]
        }
        Work::Module(module) => module_files(module),
    });
    files.into_iter().flatten().collect()
}

fn module_files(module: &Module) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let name = &module.name;
    let source = Some(module.source.as_str());
    let (always, on_demand) = (codec::always(module), codec::on_demand(module));
    let types = types(module, !always.is_empty(), !on_demand.is_empty());
    files.push((format!("{name}.rs"), types.render(source)));
    if !always.is_empty() {
        files.push((format!("{name}/codec.rs"), always.render(source)));
    }
    if !on_demand.is_empty() {
        let text = on_demand.render(source);
        files.push((format!("{name}/both_directions.rs"), text));
    }
    files
}

fn root(bindings: &Bindings) -> Items {
    let mut items = Items::default();
    items.push({
        let doc = doc("What all operations share.");
        quote! { #doc pub mod api; }
    });
    items.push(quote! { mod client; });
    items.push({
        let doc = doc(
            "The typed identifiers of all resources: one entity's does not pass for another's.",
        );
        quote! { #doc pub mod ids; }
    });
    items.push(quote! {
        #[cfg(feature = "testkit")]
        mod samples;
    });
    items.push({
        let doc = doc("Every operation once, for generic code.");
        quote! {
            #doc
            #[cfg(feature = "both-directions")]
            pub mod visit;
        }
    });
    for module in &bindings.modules {
        let doc = doc(&module.doc);
        let cfg = cfg(&module.when);
        let name = ident(&module.name);
        items.push(quote! { #doc #cfg pub mod #name; });
    }
    items
}

/// The readable half of a module: types, constructors, setters, operations. The files of its codec are named when there are any.
fn types(module: &Module, codec: bool, both_directions: bool) -> Items {
    let mut items = Items::default();
    if codec {
        items.push(quote! { mod codec; });
    }
    if both_directions {
        items.push(quote! {
            #[cfg(feature = "both-directions")]
            mod both_directions;
        });
    }
    items.import_here("super");
    if let (Some(handle), false) = (&module.handle, module.shared.is_empty()) {
        let feature = &handle.feature;
        let shared = module.shared.iter().map(|name| ident(name));
        items.push(quote! {
            #[cfg(feature = #feature)]
            pub use super::common::{#(#shared),*};
        });
    }
    let view = View::of(&module.name);
    let handle = module.handle.as_ref();
    let facts = |operation| handle.map(|it| operations::facts(operation, &it.feature, view));
    let operations = handle.iter().flat_map(|it| &it.operations);
    let (own, others): (Vec<_>, Vec<_>) =
        operations.partition(|it| it.request.module == module.name);
    let own: HashMap<_, _> = own.iter().map(|it| (&it.request.name, *it)).collect();
    for item in &module.items {
        let parts = match &item.kind {
            ItemKind::Struct(of) => structs::structure(item, of, view),
            ItemKind::Enum(of) => enums::enumeration(item, of, view),
            ItemKind::Union(of) => unions::union(item, of, view),
        };
        let cfg = item_cfg(item, module);
        for part in parts {
            items.push(below_docs(&cfg, part));
        }
        if let Some(was) = &item.was {
            let note = format!("renamed to `{}`", item.name);
            let doc = doc(&format!("The former name of [`{}`].", item.name));
            let (was, name) = (ident(was), ident(&item.name));
            items.push(quote! { #doc #[deprecated(note = #note)] #cfg pub type #was = #name; });
        }
        // What a request tells of its call stands below it.
        let operation = own.get(&item.name).copied();
        items.extend(operation.and_then(facts).into_iter().flatten());
    }
    items.extend(others.into_iter().filter_map(facts).flatten());
    items.extend(handle.into_iter().flat_map(operations::handle));
    items
}

/// Puts a `cfg`, which may be long, between the docs of an item and the item, so that what it is comes first.
fn below_docs(cfg: &TokenStream, item: TokenStream) -> TokenStream {
    let parts: Vec<_> = item.into_iter().collect();
    let docs = parts.chunks(2).take_while(|pair| is_doc(pair)).count() * 2;
    let (docs, item) = parts.split_at(docs);
    quote! { #(#docs)* #cfg #(#item)* }
}

/// Whether two tokens are `#[doc = …]`.
fn is_doc(pair: &[TokenTree]) -> bool {
    let [TokenTree::Punct(hash), TokenTree::Group(attribute)] = pair else {
        return false;
    };
    let name = attribute.stream().into_iter().next();
    hash.as_char() == '#' && matches!(name, Some(TokenTree::Ident(name)) if name == "doc")
}

/// The `cfg` of an item, unless its module's says the same.
fn item_cfg(item: &Item, module: &Module) -> TokenStream {
    if item.when == module.when {
        TokenStream::new()
    } else {
        cfg(&item.when)
    }
}

/// The documentation names as many features of which an item needs one. A badge with more says nothing that anybody reads.
const MOST_TOLD: usize = 4;

fn cfg(when: &When) -> TokenStream {
    match when.len() {
        0 => TokenStream::new(),
        1 => quote! { #[cfg(#(feature = #when)*)] },
        2..=MOST_TOLD => quote! { #[cfg(any(#(feature = #when),*))] },
        // docs.rs builds with all features, so there the condition may go, and its badge with it.
        _ => quote! { #[cfg_attr(not(docsrs), cfg(any(#(feature = #when),*)))] },
    }
}
