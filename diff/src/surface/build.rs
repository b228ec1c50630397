//! What can be named of an item, part by part.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::iter::once;

use mews_connector_codegen::ir::{
    Enum, Field, FieldKind, IdAlias, Item as IrItem, Operation, RuntimeType, Struct, Travel, Ty,
    Union,
};

use super::usage::Usage;
use super::{Item, Kind, Part, Place, Signature, Source, plain};

impl<'a> Item<'a> {
    /// The item that sources make together.
    pub(super) fn of(sources: &[Source<'a>]) -> Self {
        let mut made = Self::default();
        for source in sources {
            match *source {
                Source::Id(id) => made.id(id),
                Source::Item(module, item) => made.item(module, item),
                Source::Operation(module, client, operation) => {
                    made.operation(module, client, operation);
                }
                Source::Pages(request, item) => {
                    let usage = Usage::Pages(request, item);
                    made.typed(Kind::Pages, "items", "#cursor", item, usage);
                }
                Source::Shared(module, name) => {
                    made.path(format!("{module}::{name}"));
                }
            }
        }
        made
    }

    fn add(
        &mut self,
        kind: Kind,
        name: impl Into<Cow<'a, str>>,
        member: impl Into<Cow<'a, str>>,
        signature: Signature<'a>,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        let part = Part {
            member: member.into(),
            former: false,
            signature,
            usage,
        };
        match self.parts.entry((kind, name.into())) {
            Entry::Vacant(place) => place.insert(part),
            Entry::Occupied(place) => {
                let place = place.into_mut();
                *place = part;
                place
            }
        }
    }

    /// A path to the item.
    fn path(&mut self, path: String) -> &mut Part<'a> {
        self.add(Kind::Path, path, "", Signature::There, Usage::Named)
    }

    fn id(&mut self, id: &'a IdAlias) {
        let shape = if id.text {
            "text identifier"
        } else {
            "uuid identifier"
        };
        self.path = format!("ids::{}", id.name);
        self.shape(shape, Usage::Id(id));
        self.path(format!("ids::{}", id.name));
        self.path(format!("ids::markers::{}", id.marker));
    }

    fn shape(&mut self, shape: &'static str, usage: Usage<'a>) {
        self.add(Kind::Shape, "", "", Signature::Text(shape.into()), usage);
    }

    fn item(&mut self, module: &'a str, item: &'a IrItem) {
        let place = Place {
            module,
            name: item.name(),
        };
        let (shape, usage) = match item {
            IrItem::Struct(_) => ("struct", Usage::Struct(place)),
            IrItem::Enum(_) => ("enum", Usage::Enum(place)),
            IrItem::Union(item) => {
                let case = item.cases.first();
                let usage = case.map(|case| Usage::Case(place, &case.name, case.ty.as_ref()));
                ("union", usage.unwrap_or(Usage::None))
            }
        };
        self.path = place.to_string();
        self.shape(shape, usage);
        self.path(place.to_string());
        if let Some(was) = item.was() {
            let path = format!("{module}::{was}");
            self.path(path).former = was != place.name;
        }
        self.traits(place, item.travel());
        match item {
            IrItem::Struct(item) => self.structure(place, item),
            IrItem::Enum(item) => self.enumeration(place, item),
            IrItem::Union(item) => self.union(place, item),
        }
    }

    fn traits(&mut self, place: Place<'a>, travel: Travel) {
        if travel.received {
            self.there(Kind::Trait, "Deserialize", "#travel", Usage::Reads(place));
        }
        if travel.sent {
            self.there(Kind::Trait, "Serialize", "#travel", Usage::Writes(place));
        }
    }

    /// A part that is there or not.
    fn there(
        &mut self,
        kind: Kind,
        name: &'a str,
        member: &'a str,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        self.add(kind, name, member, Signature::There, usage)
    }

    fn typed(
        &mut self,
        kind: Kind,
        name: &'a str,
        member: &'a str,
        ty: &'a Ty,
        usage: Usage<'a>,
    ) -> &mut Part<'a> {
        self.add(kind, name, member, Signature::Type(ty), usage)
    }

    fn structure(&mut self, place: Place<'a>, item: &'a Struct) {
        if item.answers {
            self.there(Kind::Trait, "Response", "#travel", Usage::Answers(place));
        }
        self.deprecated("", item.deprecated.as_ref());
        for field in &item.fields {
            let member = match (&field.kind, &field.ty) {
                (FieldKind::Rejected, _) => "#rejected",
                (_, Ty::Option(inner)) if **inner == Ty::Runtime(RuntimeType::Cursor) => "#cursor",
                _ => &field.wire,
            };
            let usage = Usage::Field(place, field);
            self.typed(Kind::Field, &field.name, member, &field.ty, usage);
            self.deprecated(member, field.deprecated.as_ref());
        }
        if !item.travel.sent {
            return;
        }
        let constructor = Usage::Constructor(place, item);
        self.there(Kind::Constructor, "new", "#travel", constructor);
        let taken = item.fields.iter().filter(|field| field.in_constructor);
        self.order = taken.map(|field| field.wire.as_str()).collect();
        for field in &item.fields {
            if field.in_constructor {
                let ty = plain(&field.ty, false);
                self.typed(Kind::Argument, &field.wire, &field.wire, ty, constructor);
            } else if field.kind != FieldKind::Rejected {
                self.setters(place, field);
            }
        }
    }

    fn setters(&mut self, place: Place<'a>, field: &'a Field) {
        let ty = plain(&field.ty, true);
        let (setter, wire) = (&field.setter, &field.wire);
        for name in once(&setter.name).chain(&setter.was) {
            let usage = Usage::Setter(place, name, Some(ty));
            self.typed(Kind::Setter, name, wire, ty, usage).former = *name != setter.name;
        }
        if let Some(clear) = &setter.clear {
            self.there(Kind::Setter, clear, wire, Usage::Setter(place, clear, None));
        }
    }

    fn enumeration(&mut self, place: Place<'a>, item: &'a Enum) {
        for variant in &item.variants {
            let (name, wire) = (&variant.name, &variant.wire);
            self.there(Kind::Variant, name, wire, Usage::Value(place, name));
            if let Some(was) = &variant.was {
                self.there(Kind::Former, was, wire, Usage::Former(place, was));
            }
            self.deprecated(wire, variant.deprecated.as_ref());
        }
        let names = item.variants.iter();
        self.order = names.map(|variant| variant.name.as_str()).collect();
    }

    fn union(&mut self, place: Place<'a>, item: &'a Union) {
        for case in &item.cases {
            let usage = Usage::Case(place, &case.name, case.ty.as_ref());
            let signature = match &case.ty {
                Some(ty) => Signature::Type(ty),
                None => Signature::Text("no payload".into()),
            };
            self.add(Kind::Variant, &case.name, &case.tag, signature, usage);
            self.deprecated(&case.tag, case.deprecated.as_ref());
        }
    }

    fn operation(&mut self, module: &str, client: &'a str, operation: &'a Operation) {
        let (request, response) = (&operation.request, &operation.response);
        self.path = format!("{module}::Operations::{}", operation.method);
        for name in once(&operation.method).chain(&operation.was) {
            let signature = Signature::Call(client, request, response);
            self.add(
                Kind::Method,
                name,
                "",
                signature,
                Usage::Call(client, name, request, response),
            )
            .former = *name != operation.method;
        }
        self.deprecated("", operation.deprecated.as_ref());
    }

    fn deprecated(&mut self, member: &'a str, note: Option<&String>) {
        if note.is_some() {
            self.there(Kind::Deprecated, member, member, Usage::None);
        }
    }
}
