//! What Rust source can name of the bindings: the generator's own decisions, flattened so that two versions compare.
//!
//! Items are keyed by their names in the schema, so that a type which only moved or was renamed is told by its own edit and not
//! by everybody who mentions it.

mod delta;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_codegen::ir::{
    Bindings, Constant, ConstantValue, Enum, Field, FieldKind, IdAlias, Item as IrItem, Module,
    Operation, Role, Struct, Travel, Ty, TypePath, Union,
};

pub(crate) use delta::{Delta, deltas};

/// The public items of one version.
#[derive(Debug, Default)]
pub(crate) struct Surface {
    items: BTreeMap<String, Item>,
}

/// One item with everything that can be named of it.
#[derive(Debug, Default)]
struct Item {
    /// What it is called in messages.
    path: String,
    parts: BTreeMap<(Kind, String), Part>,
    /// The order of constructor arguments or of values.
    order: Vec<String>,
}

/// What a part is, which decides what its removal, change or addition means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A path to the item.
    Path,
    /// Whether it is a struct, an enum, a union or a kind of identifier.
    Shape,
    /// A trait that it implements.
    Trait,
    /// A public field.
    Field,
    /// `new`.
    Constructor,
    /// An argument of `new`.
    Argument,
    /// A chained setter.
    Setter,
    /// A value or case.
    Variant,
    /// The former name of a value.
    Former,
    /// An associated constant.
    Constant,
    /// A method that calls an operation.
    Method,
    /// `.pages()` and `.items()` of an operation.
    Pages,
    /// `#[deprecated]`.
    Deprecated,
}

/// One part: what it says, whom it belongs to, and source that uses it.
#[derive(Debug, Clone)]
struct Part {
    /// The wire name of the member that it belongs to, with `#…` for a limit; empty for the item itself.
    member: String,
    /// Whether it is kept for those who know it by this name only.
    former: bool,
    /// What is compared.
    signature: String,
    /// The same for people.
    shown: String,
    /// A function that compiles as long as the part is as it is.
    usage: Option<String>,
}

/// Builds the surface of bindings. `rename` gives the name under which the other side knows a definition.
pub(crate) fn surface(bindings: &Bindings, rename: &dyn Fn(&str) -> String) -> Surface {
    let mut build = Build {
        names: BTreeMap::new(),
        surface: Surface::default(),
    };
    for module in &bindings.modules {
        for item in &module.items {
            let name = match item {
                IrItem::Struct(item) if item.role != Role::Model => continue,
                item => rename(item.wire_name()),
            };
            for known in std::iter::once(item.name()).chain(item.was()) {
                build
                    .names
                    .insert((module.name.clone(), known.to_owned()), name.clone());
            }
        }
        let operations = module.handle.iter().flat_map(|handle| &handle.operations);
        for operation in operations {
            let address = rename(&operation.name);
            for (path, side) in [
                (&operation.request, "request"),
                (&operation.response, "response"),
            ] {
                build
                    .names
                    .entry((path.module.clone(), path.name.clone()))
                    .or_insert_with(|| format!("{address}.{side}"));
            }
        }
    }
    for id in &bindings.ids {
        build
            .names
            .insert(("ids".to_owned(), id.name.clone()), rename(&id.name));
    }
    for id in &bindings.ids {
        build.id(&rename(&id.name), id);
    }
    for module in &bindings.modules {
        for item in &module.items {
            build.item(module, item);
        }
        if let Some(handle) = &module.handle {
            for operation in &handle.operations {
                build.operation(
                    &rename(&operation.name),
                    &handle.client_method,
                    &module.name,
                    operation,
                );
            }
        }
    }
    for module in &bindings.modules {
        for name in &module.shared {
            let Some(key) = build
                .names
                .get(&("common".to_owned(), name.clone()))
                .cloned()
            else {
                continue;
            };
            let path = format!("{}::{name}", module.name);
            build.add(
                &key,
                Kind::Path,
                &path,
                "",
                String::new(),
                write::names(&path),
            );
        }
    }
    build.surface
}

struct Build {
    /// The key of an item by module and Rust name.
    names: BTreeMap<(String, String), String>,
    surface: Surface,
}

impl Build {
    fn add(
        &mut self,
        key: &str,
        kind: Kind,
        name: &str,
        member: &str,
        signature: String,
        usage: Option<String>,
    ) {
        let part = Part {
            member: member.to_owned(),
            former: false,
            shown: signature.clone(),
            signature,
            usage,
        };
        let item = self.surface.items.entry(key.to_owned()).or_default();
        item.parts.insert((kind, name.to_owned()), part);
    }

    fn typed(
        &mut self,
        key: &str,
        kind: Kind,
        name: &str,
        member: &str,
        ty: &Ty,
        usage: Option<String>,
    ) {
        let signature = self.canonical(ty);
        self.add(key, kind, name, member, signature, usage);
        if let Some(part) = self.part(key, kind, name) {
            part.shown = write::ty(ty);
        }
    }

    /// Marks a part as kept for its old name.
    fn former(&mut self, key: &str, kind: Kind, name: &str, current: &str) {
        if name != current
            && let Some(part) = self.part(key, kind, name)
        {
            part.former = true;
        }
    }

    fn part(&mut self, key: &str, kind: Kind, name: &str) -> Option<&mut Part> {
        let item = self.surface.items.get_mut(key)?;
        item.parts.get_mut(&(kind, name.to_owned()))
    }

    fn id(&mut self, key: &str, id: &IdAlias) {
        let path = format!("ids::{}", id.name);
        let shape = if id.text {
            "text identifier"
        } else {
            "uuid identifier"
        };
        self.start(key, &path, shape, write::id(id));
        for path in [path, format!("ids::markers::{}", id.marker)] {
            let usage = write::names(&path);
            self.add(key, Kind::Path, &path, "", String::new(), usage);
        }
    }

    fn start(&mut self, key: &str, path: &str, shape: &str, usage: Option<String>) {
        self.surface.items.entry(key.to_owned()).or_default().path = path.to_owned();
        self.add(key, Kind::Shape, "", "", shape.to_owned(), usage);
    }

    fn item(&mut self, module: &Module, item: &IrItem) {
        let Some(key) = self
            .names
            .get(&(module.name.clone(), item.name().to_owned()))
            .cloned()
        else {
            return;
        };
        let path = format!("{}::{}", module.name, item.name());
        let (shape, usage) = match item {
            IrItem::Struct(_) => ("struct", write::structure(&path)),
            IrItem::Enum(_) => ("enum", write::enumeration(&path)),
            IrItem::Union(item) => {
                let case = item.cases.first();
                let usage = case.and_then(|case| write::case(&path, &case.name, case.ty.as_ref()));
                ("union", usage)
            }
        };
        self.start(&key, &path, shape, usage);
        let former = item.was().map(|was| format!("{}::{was}", module.name));
        let current = &path;
        for path in std::iter::once(&path).chain(&former) {
            self.add(
                &key,
                Kind::Path,
                path,
                "",
                String::new(),
                write::names(path),
            );
            self.former(&key, Kind::Path, path, current);
        }
        self.traits(&key, &path, item.travel());
        match item {
            IrItem::Struct(item) => self.structure(&key, &path, item),
            IrItem::Enum(item) => self.enumeration(&key, &path, item),
            IrItem::Union(item) => self.union(&key, &path, item),
        }
    }

    fn traits(&mut self, key: &str, path: &str, travel: Travel) {
        if travel.received {
            self.add(
                key,
                Kind::Trait,
                "Deserialize",
                "#travel",
                String::new(),
                write::reads(path),
            );
        }
        if travel.sent {
            self.add(
                key,
                Kind::Trait,
                "Serialize",
                "#travel",
                String::new(),
                write::writes(path),
            );
        }
    }

    fn structure(&mut self, key: &str, path: &str, item: &Struct) {
        self.deprecated(key, "", item.deprecated.as_ref());
        for field in &item.fields {
            let member = match (&field.kind, &field.ty) {
                (FieldKind::Rejected, _) => "#rejected",
                (_, Ty::Option(inner)) if **inner == Ty::Runtime("pages", "Cursor") => "#cursor",
                _ => &field.wire,
            };
            let usage = write::field(path, field);
            self.typed(key, Kind::Field, &field.name, member, &field.ty, usage);
            self.deprecated(key, member, field.deprecated.as_ref());
        }
        for constant in &item.constants {
            self.constant(key, path, &item.fields, constant);
        }
        if !item.travel.sent {
            return;
        }
        let usage = write::constructor(path, item);
        self.add(
            key,
            Kind::Constructor,
            "new",
            "#travel",
            String::new(),
            usage.clone(),
        );
        let mut order = Vec::new();
        for field in &item.fields {
            if field.in_constructor {
                order.push(field.wire.clone());
                let ty = plain(&field.ty, false);
                self.typed(
                    key,
                    Kind::Argument,
                    &field.wire,
                    &field.wire,
                    ty,
                    usage.clone(),
                );
            } else if field.kind != FieldKind::Rejected {
                let ty = plain(&field.ty, true);
                for name in std::iter::once(&field.setter.name).chain(&field.setter.was) {
                    let usage = write::setter(path, name, Some(ty));
                    self.typed(key, Kind::Setter, name, &field.wire, ty, usage);
                    self.former(key, Kind::Setter, name, &field.setter.name);
                }
                if let Some(clear) = &field.setter.clear {
                    let usage = write::setter(path, clear, None);
                    self.add(key, Kind::Setter, clear, &field.wire, String::new(), usage);
                }
            }
        }
        if let Some(item) = self.surface.items.get_mut(key) {
            item.order = order;
        }
    }

    fn constant(&mut self, key: &str, path: &str, fields: &[Field], constant: &Constant) {
        const SUFFIXES: &[(&str, &str)] = &[
            ("_MIN_ITEMS", "items"),
            ("_MAX_ITEMS", "items"),
            ("_MIN_LENGTH", "length"),
            ("_MAX_LENGTH", "length"),
            ("_MAX_MONTHS", "max_months"),
            ("_MIN", "range"),
            ("_MAX", "range"),
        ];
        let member = fields.iter().find_map(|field| {
            let stem = mews_connector_codegen::names::constant(&field.name, "");
            let rest = constant.name.strip_prefix(stem.trim_end_matches('_'))?;
            let limit = SUFFIXES.iter().find(|(suffix, _)| *suffix == rest)?.1;
            Some(format!("{}#{limit}", field.wire))
        });
        let (ty, value) = match &constant.value {
            ConstantValue::Size(value) => ("usize", value.to_string()),
            ConstantValue::Months(value) => ("u32", value.to_string()),
            ConstantValue::Text(value) => ("&'static str", value.clone()),
        };
        let usage = write::constant(path, &constant.name, ty);
        let member = member.unwrap_or_default();
        self.add(key, Kind::Constant, &constant.name, &member, value, usage);
    }

    fn enumeration(&mut self, key: &str, path: &str, item: &Enum) {
        for variant in &item.variants {
            let usage = write::value(path, &variant.name);
            self.add(
                key,
                Kind::Variant,
                &variant.name,
                &variant.wire,
                String::new(),
                usage,
            );
            if let Some(was) = &variant.was {
                let usage = write::former(path, was);
                let member = &variant.wire;
                self.add(key, Kind::Former, was, member, String::new(), usage);
            }
            self.deprecated(key, &variant.wire, variant.deprecated.as_ref());
        }
        if let Some(entry) = self.surface.items.get_mut(key) {
            entry.order = item
                .variants
                .iter()
                .map(|variant| variant.name.clone())
                .collect();
        }
    }

    fn union(&mut self, key: &str, path: &str, item: &Union) {
        for case in &item.cases {
            let usage = write::case(path, &case.name, case.ty.as_ref());
            match &case.ty {
                Some(ty) => self.typed(key, Kind::Variant, &case.name, &case.tag, ty, usage),
                None => self.add(
                    key,
                    Kind::Variant,
                    &case.name,
                    &case.tag,
                    "no payload".to_owned(),
                    usage,
                ),
            }
            self.deprecated(key, &case.tag, case.deprecated.as_ref());
        }
    }

    fn operation(&mut self, key: &str, client: &str, module: &str, operation: &Operation) {
        let (request, response) = (self.key(&operation.request), self.key(&operation.response));
        self.surface.items.entry(key.to_owned()).or_default().path =
            format!("{module}::Operations::{}", operation.method);
        for name in std::iter::once(&operation.method).chain(&operation.was) {
            let usage = write::call(client, name, &operation.request, &operation.response);
            let signature = format!("{client} {request} -> {response}");
            self.add(key, Kind::Method, name, "", signature, usage);
            self.former(key, Kind::Method, name, &operation.method);
        }
        self.deprecated(key, "", operation.deprecated.as_ref());
        if let Some(pages) = &operation.pages {
            let usage = write::pages(&operation.request, &pages.item);
            let response = format!("{}.response", key);
            self.typed(
                &response,
                Kind::Pages,
                "items",
                "#cursor",
                &pages.item,
                usage,
            );
        }
    }

    fn deprecated(&mut self, key: &str, member: &str, note: Option<&String>) {
        if note.is_some() {
            self.add(key, Kind::Deprecated, member, member, String::new(), None);
        }
    }

    fn key(&self, path: &TypePath) -> String {
        let key = self.names.get(&(path.module.clone(), path.name.clone()));
        key.cloned()
            .unwrap_or_else(|| format!("{}::{}", path.module, path.name))
    }

    /// A type with the names of the schema for whatever is generated.
    fn canonical(&self, of: &Ty) -> String {
        match of {
            Ty::Native(name) => (*name).to_owned(),
            Ty::Runtime(room, name) => format!("{room}::{name}"),
            Ty::Named(path) | Ty::Id(path) => format!("<{}>", self.key(path)),
            Ty::HybridId(marker) => format!("HybridId<{marker}>"),
            Ty::Option(inner) => format!("Option<{}>", self.canonical(inner)),
            Ty::List(inner) => format!("Vec<{}>", self.canonical(inner)),
            Ty::Map(key, value) => {
                format!("Map<{}, {}>", self.canonical(key), self.canonical(value))
            }
            Ty::Update(inner) => format!("Update<{}>", self.canonical(inner)),
            Ty::Boxed(inner) => format!("Box<{}>", self.canonical(inner)),
        }
    }
}

/// The type that a constructor or setter takes for a field.
fn plain(ty: &Ty, setter: bool) -> &Ty {
    match ty {
        Ty::Boxed(inner) => plain(inner, setter),
        Ty::Option(inner) if setter => plain(inner, true),
        Ty::Update(inner) if setter => match inner.as_ref() {
            Ty::Option(inner) => plain(inner, false),
            inner => plain(inner, false),
        },
        ty => ty,
    }
}

/// The paths of all items, for tests and messages.
impl Surface {
    fn parts(&self, key: &str) -> BTreeSet<(Kind, String)> {
        self.items
            .get(key)
            .map(|item| item.parts.keys().cloned().collect())
            .unwrap_or_default()
    }
}
