//! Every public item of generated bindings, read from their text, each with a few lines that use it as callers do.
//!
//! Nothing here knows the schema, the IR or the comparison: what is found is what the generator has written.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::emit::Files;
use quote::ToTokens;
use syn::{
    Attribute, Expr, Fields, FnArg, ImplItem, ImplItemConst, Item, ItemEnum, ItemImpl, ItemStruct,
    Meta, Pat, ReceiverKind, ReturnType, Signature, UseTree, Visibility,
};

use crate::paths::Scope;

/// Some lines that use one part of the bindings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    /// The item, such as `toys::Toy` or `toys::Toys::get_all`.
    pub(crate) item: String,
    /// Whether it does nothing but name the item.
    pub(crate) names: bool,
    /// The source.
    pub(crate) text: String,
}

/// What callers can see of bindings.
pub(crate) struct Listing {
    /// The uses of all public items, sorted and without repetition.
    pub(crate) uses: Vec<Use>,
    /// Paths that lead to items of other modules, with the module's own path of each.
    pub(crate) aliases: Vec<(String, String)>,
    /// The names of what constructors take, by type.
    pub(crate) arguments: BTreeMap<String, Vec<String>>,
    /// The types that hold the methods of resources, by the client's method that leads to them.
    pub(crate) handles: BTreeMap<String, String>,
}

/// Lists what callers can see.
pub(crate) fn listing(files: &Files) -> Listing {
    let mut found = Found::default();
    found.types.insert("Client".to_owned());
    let parsed: BTreeMap<&str, syn::File> = files
        .iter()
        .map(|(path, text)| (path.as_str(), syn::parse_file(text).unwrap()))
        .collect();
    let root = &parsed["mod.rs"];
    let public: Vec<String> = root
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Mod(module) if is_public(&module.vis) && gate(&module.attrs) => {
                Some(module.ident.to_string())
            }
            _ => None,
        })
        .collect();
    for name in public.iter().map(String::as_str).chain(["client"]) {
        let module = match name {
            "client" => Vec::new(),
            name => vec![name.to_owned()],
        };
        found.module(&parsed[format!("{name}.rs").as_str()].items, module);
        // The codec stands in a module of its own, below.
        if let Some(codec) = parsed.get(format!("{name}/codec.rs").as_str()) {
            found.implementations(&codec.items, vec![name.to_owned(), "codec".to_owned()]);
        }
    }
    found.facts();
    found
        .uses
        .sort_by(|a, b| (&a.item, &a.text).cmp(&(&b.item, &b.text)));
    found.uses.dedup();
    Listing {
        uses: found.uses,
        aliases: found.aliases,
        arguments: found.arguments,
        handles: found.handles,
    }
}

#[derive(Default)]
struct Found {
    uses: Vec<Use>,
    /// The public types, by path.
    types: BTreeSet<String>,
    /// Methods by the request that they take, and the types of responses.
    methods: BTreeMap<String, String>,
    responses: BTreeMap<String, String>,
    aliases: Vec<(String, String)>,
    arguments: BTreeMap<String, Vec<String>>,
    handles: BTreeMap<String, String>,
    /// What the runtime is told of a request: type, trait, bound.
    requests: Vec<(String, String, String)>,
}

impl Found {
    fn add(&mut self, item: &str, text: String) {
        self.uses.push(Use {
            item: item.to_owned(),
            names: false,
            text,
        });
    }

    fn name(&mut self, item: &str) {
        self.types.insert(item.to_owned());
        self.uses.push(Use {
            item: item.to_owned(),
            names: true,
            text: format!("pub fn named(_: &mews_connector::{item}) {{}}"),
        });
    }

    fn module(&mut self, items: &[Item], module: Vec<String>) {
        let scope = scope(items, module);
        let at = |name: &dyn ToString| {
            let path = scope.at(&name.to_string());
            path.trim_start_matches("mews_connector::").to_owned()
        };
        for item in items {
            match item {
                Item::Struct(of) if shown(&of.vis, &of.attrs) => {
                    self.name(&at(&of.ident));
                    self.structure(&at(&of.ident), of, &scope);
                }
                Item::Enum(of) if shown(&of.vis, &of.attrs) => {
                    self.name(&at(&of.ident));
                    self.enumeration(&at(&of.ident), of, &scope);
                }
                Item::Type(of) if shown(&of.vis, &of.attrs) => {
                    let path = at(&of.ident);
                    self.name(&path);
                    let ty = scope.ty(&of.ty);
                    self.add(
                        &path,
                        format!("pub fn is(of: mews_connector::{path}) -> {ty} {{ of }}"),
                    );
                }
                Item::Const(of) if shown(&of.vis, &of.attrs) => {
                    let (path, ty) = (at(&of.ident), scope.ty(&of.ty));
                    self.add(
                        &path,
                        format!("pub const IS: {ty} = mews_connector::{path};"),
                    );
                }
                Item::Use(of) if is_public(&of.vis) && gate(&of.attrs) => {
                    let mut targets = Scope::default();
                    targets.import(&of.tree, "");
                    for (name, target) in targets.imported {
                        self.aliases
                            .push((at(&name), item_of(&scope.outside(&target))));
                        self.name(&at(&name));
                    }
                }
                Item::Mod(of) if shown(&of.vis, &of.attrs) => {
                    if let Some((_, items)) = &of.content {
                        let mut module = scope.module.clone();
                        module.push(of.ident.to_string());
                        self.module(items, module);
                    }
                }
                Item::Fn(of) => assert!(!shown(&of.vis, &of.attrs), "a function: {}", of.sig.ident),
                _ => {}
            }
        }
        self.implementations(items, scope.module);
    }

    fn structure(&mut self, path: &str, of: &ItemStruct, scope: &Scope) {
        self.derives(path, &of.attrs);
        if let Fields::Named(fields) = &of.fields {
            for field in fields
                .named
                .iter()
                .filter(|field| shown(&field.vis, &field.attrs))
            {
                let (name, ty) = (field.ident.as_ref().unwrap(), scope.ty(&field.ty));
                self.add(
                    path,
                    format!("pub fn read(of: mews_connector::{path}) -> {ty} {{ of.{name} }}"),
                );
            }
        }
    }

    fn enumeration(&mut self, path: &str, of: &ItemEnum, scope: &Scope) {
        self.derives(path, &of.attrs);
        for variant in of
            .variants
            .iter()
            .filter(|variant| !is_hidden(&variant.attrs))
        {
            let name = &variant.ident;
            let payloads: Vec<_> = variant
                .fields
                .iter()
                .map(|field| scope.ty(&field.ty))
                .collect();
            self.add(path, match payloads.as_slice() {
                [] => format!(
                    "pub fn is(of: &mews_connector::{path}) -> bool {{ match of {{ mews_connector::{path}::{name} => true, _ => false }} }}\n\
                     pub fn make() -> mews_connector::{path} {{ mews_connector::{path}::{name} }}"
                ),
                [ty] => format!(
                    "pub fn is(of: mews_connector::{path}) -> Option<{ty}> {{ match of {{ mews_connector::{path}::{name}(it) => Some(it), _ => None }} }}\n\
                     pub fn make(it: {ty}) -> mews_connector::{path} {{ mews_connector::{path}::{name}(it) }}"
                ),
                more => panic!("{path}::{name} has {} payloads", more.len()),
            });
        }
    }

    /// The traits that are derived, and those that every type has.
    fn derives(&mut self, path: &str, attrs: &[Attribute]) {
        let mut bounds = vec!["Send".to_owned(), "Sync".to_owned(), "'static".to_owned()];
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            attr.parse_nested_meta(|meta| {
                let name = meta.path.to_token_stream().to_string();
                bounds.push(match name.as_str() {
                    "Debug" => "std::fmt::Debug".to_owned(),
                    "Hash" => "std::hash::Hash".to_owned(),
                    _ => name,
                });
                Ok(())
            })
            .unwrap();
        }
        for bound in bounds {
            self.bound(path, &bound);
        }
    }

    fn bound(&mut self, path: &str, bound: &str) {
        self.add(
            path,
            format!(
                "fn is<T: {bound}>() {{}}\npub fn bound() {{ is::<mews_connector::{path}>() }}"
            ),
        );
    }

    fn implementations(&mut self, items: &[Item], module: Vec<String>) {
        let scope = scope(items, module);
        for item in items {
            if let Item::Impl(of) = item
                && gate(&of.attrs)
            {
                let this = scope.ty(&of.self_ty);
                let path = item_of(&this);
                assert!(
                    self.types.contains(&path),
                    "{path} has an impl and is not public"
                );
                let scope = Scope {
                    this,
                    ..scope.clone()
                };
                match &of.trait_ {
                    Some((name, _)) => self.implementation(&path, of, name, &scope),
                    None => self.inherent(&path, of, &scope),
                }
            }
        }
    }

    fn implementation(&mut self, path: &str, of: &ItemImpl, name: &syn::Path, scope: &Scope) {
        let bound = scope.bound(name);
        // The codec's own traits are no promise to anybody.
        if bound
            .replace(' ', "")
            .starts_with("mews_connector::runtime::__private::codec::")
        {
            return;
        }
        let own = bound.rsplit("::").next().unwrap().trim().to_owned();
        if ["Operation", "Paginated"].contains(&own.as_str()) {
            for item in &of.items {
                if let ImplItem::Type(of) = item {
                    let (name, ty) = (&of.ident, scope.ty(&of.ty));
                    if name == "Response" {
                        self.responses.insert(path.to_owned(), item_of(&ty));
                    }
                    let bound = format!("{bound}<{name} = {ty}>");
                    self.requests.push((path.to_owned(), own.clone(), bound));
                }
            }
            return;
        }
        self.bound(path, &bound);
    }

    /// What a request is to the runtime is what its method does: what it answers belongs to the method, and how pages of it
    /// are read to the response.
    fn facts(&mut self) {
        for (request, own, bound) in std::mem::take(&mut self.requests) {
            let item = match own.as_str() {
                "Operation" => &self.methods[&request],
                _ => &self.responses[&request],
            };
            self.add(
                &item.clone(),
                format!(
                    "fn is<T: {bound}>() {{}}\npub fn bound() {{ is::<mews_connector::{request}>() }}"
                ),
            );
        }
    }

    fn inherent(&mut self, path: &str, of: &ItemImpl, scope: &Scope) {
        for item in &of.items {
            match item {
                ImplItem::Fn(of) if shown(&of.vis, &of.attrs) => {
                    // A method of a client or of a resource is an item of its own, as it is in the schema.
                    let calls = match &of.sig.output {
                        ReturnType::Type(_, ty) => {
                            scope.ty(ty).replace(' ', "").contains("::Call<")
                        }
                        ReturnType::Default => false,
                    };
                    let item = if calls || path.rsplit("::").next() == Some("Client") {
                        format!("{path}::{}", of.sig.ident)
                    } else {
                        path.to_owned()
                    };
                    if calls && let Some(FnArg::Typed(request)) = of.sig.inputs.last() {
                        let request = item_of(&scope.ty(&request.ty));
                        self.methods.entry(request).or_insert(item.clone());
                    }
                    if path == "Client"
                        && let ReturnType::Type(_, ty) = &of.sig.output
                    {
                        self.handles.insert(item.clone(), item_of(&scope.ty(ty)));
                    }
                    if of.sig.ident == "new" {
                        self.arguments.insert(item.clone(), argument_names(&of.sig));
                    }
                    self.add(&item, call(path, &of.sig, scope));
                }
                ImplItem::Const(of) if shown(&of.vis, &of.attrs) => {
                    let ty = scope.ty(&of.ty);
                    let name = &of.ident;
                    self.add(
                        path,
                        format!("pub const IS: {ty} = mews_connector::{path}::{name};"),
                    );
                    if scope.ty(&of.ty).replace(' ', "") == scope.this.replace(' ', "") {
                        self.add(
                            path,
                            format!(
                                "pub fn is(of: &{ty}) -> bool {{ matches!(of, &{ty}::{name}) }}"
                            ),
                        );
                    }
                    self.order(path, of);
                }
                _ => {}
            }
        }
    }

    /// Values compare by their order, and a list of them says what it is.
    fn order(&mut self, path: &str, of: &ImplItemConst) {
        let Expr::Reference(list) = &of.expr else {
            return;
        };
        let Expr::Array(list) = list.expr.as_ref() else {
            return;
        };
        let names: Vec<String> = list
            .elems
            .iter()
            .filter_map(|value| match value {
                Expr::Path(path) => path
                    .path
                    .segments
                    .last()
                    .map(|segment| segment.ident.to_string()),
                _ => None,
            })
            .collect();
        for pair in names.windows(2) {
            let (first, second) = (&pair[0], &pair[1]);
            let (ty, list) = (format!("mews_connector::{path}"), &of.ident);
            self.add(path, format!(
                "const _: () = {{ let mut at = 0; while !matches!({ty}::{list}[at], {ty}::{first}) {{ \
                 assert!(!matches!({ty}::{list}[at], {ty}::{second})); at += 1; }} }};"
            ));
        }
    }
}

fn argument_names(sig: &Signature) -> Vec<String> {
    let named = sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(of) => Some(of.pat.to_token_stream().to_string()),
        FnArg::Receiver(_) => None,
    });
    named.collect()
}

/// The item that a type names.
fn item_of(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    ty.trim_start_matches("mews_connector::").to_owned()
}

/// A function that passes its arguments on.
fn call(path: &str, sig: &Signature, scope: &Scope) -> String {
    let (mut taken, mut given) = (Vec::new(), Vec::new());
    for (at, argument) in sig.inputs.iter().enumerate() {
        let (name, ty) = match argument {
            FnArg::Receiver(of) => (
                "of".to_owned(),
                match &of.kind {
                    ReceiverKind::Reference(..) => format!("&{}", scope.this),
                    ReceiverKind::Value => scope.this.clone(),
                    _ => panic!("a receiver: {}", of.to_token_stream()),
                },
            ),
            FnArg::Typed(of) => match of.pat.as_ref() {
                Pat::Ident(_) => (format!("argument{at}"), scope.ty(&of.ty)),
                other => panic!("an argument: {}", other.to_token_stream()),
            },
        };
        taken.push(format!("{name}: {ty}"));
        given.push(name);
    }
    let back = match &sig.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, ty) => scope.ty(ty),
    };
    let (taken, given, name) = (taken.join(", "), given.join(", "), &sig.ident);
    format!("pub fn call({taken}) -> {back} {{ mews_connector::{path}::{name}({given}) }}")
}

fn scope(items: &[Item], module: Vec<String>) -> Scope {
    let mut scope = Scope {
        module,
        ..Scope::default()
    };
    for item in items {
        let name = match item {
            Item::Struct(of) => &of.ident,
            Item::Enum(of) => &of.ident,
            Item::Type(of) => &of.ident,
            Item::Mod(of) => &of.ident,
            Item::Use(of) => {
                if is_public(&of.vis) {
                    scope.declared.extend(leaves(&of.tree));
                } else {
                    scope.import(&of.tree, "");
                }
                continue;
            }
            _ => continue,
        };
        scope.declared.insert(name.to_string());
    }
    scope
}

/// The names at the ends of a `use`.
fn leaves(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => leaves(&path.tree),
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(renamed) => vec![renamed.rename.to_string()],
        UseTree::Glob(_) => panic!("generated text re-exports everything of a module"),
    }
}

fn shown(vis: &Visibility, attrs: &[Attribute]) -> bool {
    is_public(vis) && !is_hidden(attrs) && gate(attrs)
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_hidden(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) => list.path.is_ident("doc") && list.tokens.to_string() == "hidden",
        _ => false,
    })
}

/// Whether an item is there with the features that are on by default.
fn gate(attrs: &[Attribute]) -> bool {
    !attrs.iter().any(|attr| {
        attr.path().is_ident("cfg")
            && attr
                .to_token_stream()
                .to_string()
                .contains("both-directions")
    })
}
