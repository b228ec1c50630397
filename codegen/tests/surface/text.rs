//! The emitted text as lines, by what `syn` finds public in it.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::emit::Files;
use syn::{
    Attribute, FnArg, GenericArgument, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemType,
    PathArguments, ReturnType, Type, TypeParamBound, UseTree, Visibility,
};

/// What is public in some text.
#[derive(Default)]
pub(crate) struct Text {
    /// What source can name, and what depends on the schema.
    pub(crate) lines: BTreeSet<String>,
    /// What is there whatever the schema says.
    pub(crate) beyond: BTreeSet<String>,
    /// By request, what answers it.
    responses: BTreeMap<String, String>,
    /// By request, what its pages hold.
    pages: BTreeMap<String, String>,
    /// By resource module, the client's method.
    clients: BTreeMap<String, String>,
    /// Mark, module, method and request of each call.
    calls: Vec<(&'static str, String, String, String)>,
}

/// Reads emitted files.
pub(crate) fn read(files: &Files) -> Text {
    let mut text = Text::default();
    for (name, content) in files {
        let file = syn::parse_file(content).unwrap();
        let stem = name.trim_end_matches(".rs");
        match stem.rsplit_once('/') {
            Some((module, "codec")) => text.codec(module, &file.items),
            Some((_, file)) => text.beyond(format!("file {file}.rs")),
            None if ["api", "mod", "samples", "visit"].contains(&stem) => {
                text.beyond(format!("file {name}"));
            }
            None if stem == "ids" => text.ids(&file.items),
            None if stem == "client" => text.client(&file.items),
            None => text.module(stem, &file.items),
        }
    }
    text.join();
    text
}

impl Text {
    fn line(&mut self, line: String) {
        self.lines.insert(line);
    }

    fn beyond(&mut self, what: String) {
        self.beyond.insert(what);
    }

    /// What is told of operations stands in several places of the text.
    fn join(&mut self) {
        for (former, handle, method, request) in std::mem::take(&mut self.calls) {
            let (client, response) = (&self.clients[&handle], &self.responses[&request]);
            self.lines.insert(format!(
                "{former}method {handle}::{method}: client.{client}() with {request} -> {response}"
            ));
        }
        for (request, item) in std::mem::take(&mut self.pages) {
            let response = &self.responses[&request];
            self.lines.insert(format!("pages of {response}: {item}"));
        }
    }

    fn ids(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Type(of) => {
                    let name = &of.ident;
                    let kind = match written(&of.ty, "ids").split_once('<') {
                        Some(("mews_connector::values::Id", _)) => "uuid",
                        Some(("mews_connector::values::TextId", _)) => "text",
                        other => panic!("{other:?}"),
                    };
                    self.line(format!("{kind} identifier ids::{name}"));
                    self.line(format!("path ids::{name}"));
                }
                Item::Mod(of) => {
                    for item in &of.content.as_ref().unwrap().1 {
                        let Item::Enum(of) = item else {
                            panic!("a marker of another kind");
                        };
                        self.line(format!("path ids::markers::{}", of.ident));
                    }
                }
                Item::Use(_) => {}
                _ => panic!("an item of `ids` of another kind"),
            }
        }
    }

    fn client(&mut self, items: &[Item]) {
        for item in items {
            let Item::Impl(of) = item else {
                panic!("an item of `client` of another kind");
            };
            for (method, _, inputs, output) in methods(of, "client") {
                assert!(inputs.is_empty());
                let handle = output.unwrap();
                let handle = handle.trim_start_matches("mews_connector::");
                self.clients.insert(handle.to_owned(), method);
            }
        }
    }

    fn module(&mut self, module: &str, items: &[Item]) {
        let mut enums = BTreeSet::new();
        for item in items {
            match item {
                Item::Struct(of) => self.structure(module, of),
                Item::Enum(of) => {
                    if self.enumeration(module, of) {
                        enums.insert(of.ident.to_string());
                    }
                }
                Item::Type(of) => self.alias(module, of),
                Item::Impl(of) => self.implementation(module, of, &enums),
                Item::Use(of) if public(&of.vis) => self.shared(module, &of.tree),
                Item::Use(_) => {}
                Item::Mod(of) => assert!(!public(&of.vis)),
                _ => panic!("an item of `{module}` of another kind"),
            }
        }
    }

    fn structure(&mut self, module: &str, of: &ItemStruct) {
        let path = format!("{module}::{}", of.ident);
        if of.fields.iter().all(|field| !public(&field.vis)) && !of.fields.is_empty() {
            return self.beyond("resource: struct".to_owned());
        }
        self.line(format!("path {path}"));
        self.line(format!("struct {path}"));
        self.beyond(format!("struct: {}", derived(&of.attrs)));
        self.deprecated(&of.attrs, &path);
        for field in of.fields.iter().filter(|field| public(&field.vis)) {
            let name = field.ident.as_ref().unwrap();
            let ty = written(&field.ty, module);
            self.line(format!("field {path}.{name}: {ty}"));
            self.deprecated(&field.attrs, &format!("{path} {name}"));
        }
    }

    /// Tells whether it is an open enum rather than a union: those compare.
    fn enumeration(&mut self, module: &str, of: &ItemEnum) -> bool {
        let path = format!("{module}::{}", of.ident);
        let derived = derived(&of.attrs);
        let kind = if derived.contains("Hash") {
            "enum"
        } else {
            "union"
        };
        self.line(format!("path {path}"));
        self.line(format!("{kind} {path}"));
        self.beyond(format!("{kind}: {derived}"));
        for variant in &of.variants {
            let name = &variant.ident;
            if variant
                .attrs
                .iter()
                .any(|it| it.path().is_ident("doc") && it.meta.require_list().is_ok())
            {
                self.beyond(format!("{kind}: variant {name}"));
                continue;
            }
            let payload: Vec<_> = variant.fields.iter().collect();
            self.line(match payload.as_slice() {
                [] => format!("variant {path}::{name}"),
                [payload] => {
                    let payload = written(&payload.ty, module);
                    format!("variant {path}::{name}({payload})")
                }
                _ => panic!("two payloads"),
            });
            self.deprecated(&variant.attrs, &format!("{path} {name}"));
        }
        kind == "enum"
    }

    fn alias(&mut self, module: &str, of: &ItemType) {
        assert!(is_former(&of.attrs), "an alias that is not a former name");
        self.line(format!("former path {module}::{}", of.ident));
    }

    fn shared(&mut self, module: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(of) => self.shared(module, &of.tree),
            UseTree::Group(of) => of.items.iter().for_each(|it| self.shared(module, it)),
            UseTree::Name(of) => self.line(format!("path {module}::{}", of.ident)),
            _ => panic!("a `use` of another kind"),
        }
    }

    fn implementation(&mut self, module: &str, of: &ItemImpl, enums: &BTreeSet<String>) {
        let full = written(&of.self_ty, module);
        let path = full.trim_start_matches("mews_connector::").to_owned();
        let name = path.rsplit("::").next().unwrap();
        match trait_name(of).as_deref() {
            None if is_handle(of) => self.operations(&path, of),
            None if enums.contains(name) => self.values(&path, of),
            None => self.setters(&path, of),
            Some(name @ ("OperationResponse" | "Default")) => {
                self.line(format!("impl {name} for {path}"));
            }
            Some("From") => self.line(format!("impl From<&OutcomeUnknown> for {path}")),
            Some("Confirmed") => {
                let read = associated(of, "Read", module);
                self.line(format!("impl Confirmed<{read}> for {path}"));
            }
            Some("Operation") => {
                let response = associated(of, "Response", module);
                let response = response.trim_start_matches("mews_connector::");
                self.responses.insert(path, response.to_owned());
            }
            Some("Paginated") => {
                let item = associated(of, "Item", module);
                self.pages.insert(path, item);
            }
            Some("Eq") if enums.contains(name) => self.beyond("enum: impl Eq".to_owned()),
            Some(other) => panic!("`{other}` of `{path}`"),
        }
    }

    fn operations(&mut self, handle: &str, of: &ItemImpl) {
        let (module, _) = handle.split_once("::").unwrap();
        for (method, attrs, inputs, _) in methods(of, module) {
            let former = if is_former(attrs) { "former " } else { "" };
            let [request] = inputs.as_slice() else {
                panic!("a call with other than one argument");
            };
            let request = request.trim_start_matches("mews_connector::").to_owned();
            if former.is_empty() {
                self.deprecated(attrs, &format!("{handle}::{method}"));
            }
            self.calls
                .push((former, handle.to_owned(), method, request));
        }
    }

    fn values(&mut self, path: &str, of: &ItemImpl) {
        for item in &of.items {
            match item {
                ImplItem::Const(of) if is_former(&of.attrs) => {
                    self.line(format!("former value {path}::{}", of.ident));
                }
                ImplItem::Const(of) => self.beyond(format!("enum: const {}", of.ident)),
                ImplItem::Fn(of) if of.sig.ident == "as_str" => {
                    self.line(format!("values of {path}: String"));
                }
                ImplItem::Fn(of) if of.sig.ident == "value" => {
                    let (module, _) = path.split_once("::").unwrap();
                    let ReturnType::Type(_, told) = &of.sig.output else {
                        panic!("a value that is nothing");
                    };
                    self.line(format!("values of {path}: {}", written(told, module)));
                }
                ImplItem::Fn(of) => self.beyond(format!("enum: fn {}", of.sig.ident)),
                _ => panic!("something of an enum of another kind"),
            }
        }
    }

    /// A setter is deprecated as its field is, or because it has a former name.
    fn setters(&mut self, path: &str, of: &ItemImpl) {
        let (module, _) = path.split_once("::").unwrap();
        for (name, attrs, inputs, _) in methods(of, module) {
            let inputs = inputs.join(", ");
            if name == "new" {
                self.line(format!("new {path}({inputs})"));
            } else {
                let former = if is_former(attrs) { "former " } else { "" };
                self.line(format!("{former}setter {path}.{name}({inputs})"));
            }
        }
    }

    fn codec(&mut self, module: &str, items: &[Item]) {
        for item in items {
            match item {
                Item::Impl(of) => {
                    let Some(name) = trait_name(of) else {
                        assert_eq!(methods(of, module).count(), 0);
                        continue;
                    };
                    let path = written(&of.self_ty, &format!("{module}::codec"));
                    let path = path.trim_start_matches("mews_connector::");
                    match name.as_str() {
                        "Serialize" | "Deserialize" => self.line(format!("impl {name} for {path}")),
                        _ => self.beyond(format!("impl {name}")),
                    }
                }
                Item::Use(of) => assert!(!public(&of.vis)),
                _ => panic!("an item of a codec of another kind"),
            }
        }
    }

    fn deprecated(&mut self, attrs: &[Attribute], path: &str) {
        if note(attrs).is_some() {
            self.line(format!("deprecated {path}"));
        }
    }
}

fn public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn trait_name(of: &ItemImpl) -> Option<String> {
    let (path, _) = of.trait_.as_ref()?;
    Some(path.segments.last().unwrap().ident.to_string())
}

fn associated(of: &ItemImpl, name: &str, module: &str) -> String {
    let mut items = of.items.iter();
    let found = items.find_map(|item| match item {
        ImplItem::Type(of) if of.ident == name => Some(written(&of.ty, module)),
        _ => None,
    });
    found.unwrap()
}

type Method<'a> = (String, &'a [Attribute], Vec<String>, Option<String>);

/// The public methods: name, attributes, arguments without `self`, and result.
fn methods<'a>(of: &'a ItemImpl, module: &'a str) -> impl Iterator<Item = Method<'a>> {
    of.items.iter().filter_map(move |item| {
        let ImplItem::Fn(of) = item else {
            panic!("something other than a method");
        };
        let inputs = of.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Receiver(_) => None,
            FnArg::Typed(of) => Some(&of.ty),
        });
        public(&of.vis).then(|| {
            let inputs = inputs.map(|ty| written(ty, module)).collect();
            let output = match &of.sig.output {
                ReturnType::Type(_, ty) => Some(written(ty, module)),
                ReturnType::Default => None,
            };
            (
                of.sig.ident.to_string(),
                of.attrs.as_slice(),
                inputs,
                output,
            )
        })
    })
}

/// The note of `#[deprecated]`.
fn note(attrs: &[Attribute]) -> Option<String> {
    let mark = attrs.iter().find(|it| it.path().is_ident("deprecated"))?;
    let mut note = String::new();
    mark.parse_nested_meta(|meta| {
        note = meta.value()?.parse::<syn::LitStr>()?.value();
        Ok(())
    })
    .unwrap();
    Some(note)
}

/// Whether something is kept for those who know it by a former name.
fn is_former(attrs: &[Attribute]) -> bool {
    note(attrs).is_some_and(|note| note.starts_with("renamed to `"))
}

fn derived(attrs: &[Attribute]) -> String {
    let mark = attrs
        .iter()
        .find(|it| it.path().is_ident("derive"))
        .unwrap();
    let mut names = BTreeSet::new();
    mark.parse_nested_meta(|meta| {
        names.insert(meta.path.get_ident().unwrap().to_string());
        Ok(())
    })
    .unwrap();
    let names: Vec<_> = names.into_iter().collect();
    format!("derive {}", names.join(", "))
}

/// A type of some module as source outside of the crate writes it. What an argument is converted from stands for what it is
/// converted to.
fn written(ty: &Type, module: &str) -> String {
    match ty {
        Type::Path(of) => {
            let segments: Vec<_> = of.path.segments.iter().collect();
            let names: Vec<_> = segments.iter().map(|it| it.ident.to_string()).collect();
            format!(
                "{}{}",
                full(&names, module),
                arguments(segments.last().unwrap(), module)
            )
        }
        Type::ImplTrait(of) => {
            let Some(TypeParamBound::Trait(of)) = of.bounds.first() else {
                panic!("a bound of another kind");
            };
            let segment = of.path.segments.last().unwrap();
            let PathArguments::AngleBracketed(of) = &segment.arguments else {
                panic!("a trait without arguments");
            };
            match of.args.first().unwrap() {
                GenericArgument::Type(ty) => written(ty, module),
                GenericArgument::AssocType(of) => match &of.ty {
                    Type::Tuple(pair) => {
                        let pair: Vec<_> =
                            pair.elems.iter().map(|ty| written(ty, module)).collect();
                        format!("std::collections::BTreeMap<{}>", pair.join(", "))
                    }
                    item => format!("Vec<{}>", written(item, module)),
                },
                _ => panic!("an argument of another kind"),
            }
        }
        _ => panic!("a type of another kind"),
    }
}

fn arguments(segment: &syn::PathSegment, module: &str) -> String {
    match &segment.arguments {
        PathArguments::None => String::new(),
        PathArguments::AngleBracketed(of) => {
            let types = of.args.iter().map(|argument| match argument {
                GenericArgument::Type(ty) => written(ty, module),
                _ => panic!("an argument of another kind"),
            });
            format!("<{}>", types.collect::<Vec<_>>().join(", "))
        }
        PathArguments::Parenthesized(_) => panic!("a function"),
    }
}

/// The path that source writes.
/// Whether the methods of a type are calls: it is made of a client.
fn is_handle(of: &ItemImpl) -> bool {
    of.items.iter().any(|item| {
        matches!(item, ImplItem::Fn(of) if of.sig.ident == "new"
            && matches!(of.sig.inputs.first(), Some(FnArg::Typed(of))
                if matches!(&*of.ty, Type::Path(of) if of.path.segments.last().is_some_and(|it| it.ident == "Client"))))
    })
}

fn full(names: &[String], module: &str) -> String {
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["bool" | "i32" | "i64" | "u64" | "String" | "Option" | "Vec" | "Box"] => {
            names[0].to_owned()
        }
        ["std", ..] => names.join("::"),
        ["values" | "pages" | "runtime" | "ids" | "common", _, ..] => {
            format!("mews_connector::{}", names.join("::"))
        }
        // A name of the module itself, or of one above.
        _ => {
            let up = names.iter().take_while(|name| **name == "super").count();
            let mut path: Vec<_> = module.split("::").collect();
            path.truncate(path.len().saturating_sub(up));
            path.retain(|name| !name.is_empty());
            path.extend(&names[up..]);
            format!("mews_connector::{}", path.join("::"))
        }
    }
}
