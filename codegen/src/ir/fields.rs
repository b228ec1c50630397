//! From a property of the schema to a field in Rust: type, presence, box, setter, docs.

use std::iter::once;

use super::naming::{Names, keys};
use super::reach::Reach;
use super::{
    Field, FieldKind, Native, Presence, Role, RuntimeType, Setter, Step, Travel, Ty, cycles, docs,
};
use crate::names::{self, Meaning, Scope};
use mews_connector_language::model::{self, Home, Scalar, Schema, Type};
use mews_connector_language::{Section, doc};

/// The struct that fields are made for.
pub(crate) struct Owner<'a> {
    /// Its name in docs.
    pub(crate) name: &'a str,
    /// Where it is written.
    pub(crate) home: &'a Home,
    /// The keys that lead to its properties.
    pub(crate) path: Vec<String>,
    /// What it is used as.
    pub(crate) role: Role,
    /// The directions it travels in.
    pub(crate) travel: Travel,
    /// Whether some operation answers it, so that it tells what of it could not be read.
    pub(crate) answers: bool,
    /// The directions of all others.
    pub(crate) reach: &'a Reach,
}

/// The fields of a struct.
pub(crate) fn lower(
    schema: &Schema,
    names: &mut Names<'_>,
    owner: &Owner<'_>,
    fields: &[model::Field],
) -> Vec<Field> {
    let mut scope = Scope::default();
    let mut methods = Scope::default();
    let mut lowered = Vec::with_capacity(fields.len());
    for field in fields {
        let name = rust_name(field);
        let at = || {
            let mut path = owner.path.clone();
            path.push(field.name.clone());
            (owner.home.clone(), path)
        };
        let meaning = Meaning::new("property", &field.name).of(owner.name);
        let taken = scope.take(&name, meaning);
        // Two properties of one name are one problem, though their setters meet too.
        let is_taken = taken.is_err();
        names.check(taken, at);
        let said = docs::said(owner.name, field);
        let setter = setter(field, &name, &said);
        let setters = once(&setter.name).chain(&setter.clear).chain(&setter.was);
        for method in setters.filter(|_| !is_taken) {
            let meaning = Meaning::new("setter of property", &field.name);
            names.check(methods.take(method, meaning), at);
        }
        lowered.push(one(schema, names, owner, field, &said, name, setter));
    }
    if owner.travel.sent && is_row_of_flags(&lowered) {
        for field in &mut lowered {
            field.in_constructor = false;
        }
    }
    if owner.answers && !lowered.is_empty() {
        let meaning = Meaning::new("the field that keeps rejected values", "");
        let at = || (owner.home.clone(), owner.path.clone());
        names.check(scope.take("rejected", meaning), at);
        lowered.push(rejected());
    }
    lowered
}

/// Whether a constructor would take nothing but flags, and too many to tell apart by their places: `new(false, false, true)`.
/// Then it takes none of them; they begin as false and are set by name.
fn is_row_of_flags(fields: &[Field]) -> bool {
    const MANY: usize = 3;
    let mut taken = fields.iter().filter(|field| field.in_constructor);
    let flags = taken.clone().count();
    flags >= MANY && taken.all(|field| field.ty == Ty::Native(Native::Bool))
}

/// The Rust name of a property.
pub(crate) fn rust_name(field: &model::Field) -> String {
    field
        .rust
        .clone()
        .unwrap_or_else(|| names::field(&field.name))
}

fn one(
    schema: &Schema,
    names: &Names<'_>,
    owner: &Owner<'_>,
    field: &model::Field,
    said: &str,
    name: String,
    setter: Setter,
) -> Field {
    let collection = matches!(field.ty, Type::List(_) | Type::Map(..));
    let presence = match (field.is_certain(), collection) {
        (true, true) if ends(field, owner.travel) => Presence::OptionalEmpty,
        (true, true) => Presence::Empty,
        (true, false) if ends(field, owner.travel) => Presence::Optional,
        (true, false) => Presence::Required,
        // A request tells "no filter" from "an empty filter"; a response has nothing to tell by a missing list.
        (false, true) if !owner.travel.sent => Presence::OptionalEmpty,
        (false, _) if field.required => Presence::RequiredNullable,
        (false, _) => Presence::Optional,
    };
    let (mut inner, known) = received(names, field, owner.travel);
    // Nothing contains a request or response, so only the fields of models can lead back to their owner.
    if owner.role == Role::Model && cycles::needs_box(schema, owner.name, &field.ty) {
        inner = Ty::Boxed(Box::new(inner));
    }
    let optional = matches!(presence, Presence::Optional | Presence::RequiredNullable);
    let kind = if let (Some(path), Type::Union(union)) = (&field.tagged_by, &field.ty) {
        FieldKind::Sibling {
            union: names.path(union),
            path: sibling(schema, owner, path),
        }
    } else {
        FieldKind::Plain
    };
    Field {
        wire: field.name.clone(),
        name,
        doc: docs::field(field, said) + &docs::kept(known),
        deprecated: docs::deprecation(&field.status),
        ty: if optional {
            Ty::Option(Box::new(inner))
        } else {
            inner
        },
        presence,
        in_constructor: field.required,
        kind,
        setter,
    }
}

fn setter(field: &model::Field, name: &str, said: &str) -> Setter {
    Setter {
        name: names::setter(name),
        meaning: doc::phrase(said),
        was: field.was.clone(),
        clear: matches!(field.ty, Type::Update(_, true)).then(|| format!("clear_{name}")),
    }
}

fn rejected() -> Field {
    Field {
        wire: String::new(),
        name: "rejected".to_owned(),
        doc: "What of the response could not be read.".to_owned(),
        deprecated: None,
        ty: Ty::Runtime(RuntimeType::Rejections),
        presence: Presence::Empty,
        in_constructor: false,
        kind: FieldKind::Rejected,
        setter: Setter {
            name: "rejected".to_owned(),
            meaning: String::new(),
            was: None,
            clear: None,
        },
    }
}

/// The field that carries the next cursor of a paginated response.
pub(crate) fn cursor(wire: &str) -> Field {
    Field {
        wire: wire.to_owned(),
        name: names::field(wire),
        doc: "Where the next, older page starts; `None` when there is nothing more.".to_owned(),
        deprecated: None,
        ty: Ty::Option(Box::new(Ty::Runtime(RuntimeType::Cursor))),
        presence: Presence::Optional,
        in_constructor: false,
        kind: FieldKind::Plain,
        setter: Setter {
            name: names::field(wire),
            meaning: String::new(),
            was: None,
            clear: None,
        },
    }
}

/// The names that lead from a struct to the property that decides a union; the checker has resolved them before.
fn sibling(schema: &Schema, owner: &Owner<'_>, path: &str) -> Vec<Step> {
    let mut fields = schema
        .models
        .get(owner.name)
        .map(|model| model.fields.as_slice())
        .unwrap_or_default();
    let mut travel = owner.travel;
    let mut found = Vec::new();
    for part in path.split('.') {
        let Some(field) = fields.iter().find(|field| field.name == part) else {
            break;
        };
        found.push(step(field, travel));
        fields = match &field.ty {
            Type::Model(name) => {
                travel = owner.reach.travel(name);
                &schema.models[name].fields
            }
            _ => &[],
        };
    }
    found
}

/// The type of a property, and the type that its text is known to have where it stays a text. A correction that makes something
/// else of a text binds who sends it; what a response has instead must not cost the item. Files are what they are called, as a
/// text that is none would help nobody.
fn received(names: &Names<'_>, field: &model::Field, travel: Travel) -> (Ty, Option<RuntimeType>) {
    let known = match field.ty.element() {
        Type::Scalar(scalar) if field.as_text && travel.received => match scalar_ty(*scalar) {
            Ty::Runtime(known) if known != RuntimeType::Base64 => Some(known),
            _ => None,
        },
        _ => None,
    };
    match known {
        Some(_) => (ty(names, &text(&field.ty)), known),
        None => (ty(names, &field.ty), known),
    }
}

/// A type with a text in the place of what it holds.
fn text(of: &Type) -> Type {
    match of {
        Type::List(item) => Type::List(Box::new(text(item))),
        Type::Nullable(inner) => Type::Nullable(Box::new(text(inner))),
        _ => Type::Scalar(Scalar::String),
    }
}

/// Whether a property is an instant in Rust, in a struct that travels in these directions.
pub(crate) fn is_instant(field: &model::Field, travel: Travel) -> bool {
    field.ty == Type::Scalar(Scalar::DateTime) && !(field.as_text && travel.received)
}

/// The field of a property that is not a list, in a struct that travels in these directions.
pub(crate) fn step(field: &model::Field, travel: Travel) -> Step {
    Step {
        name: rust_name(field),
        optional: !field.is_certain() || ends(field, travel),
    }
}

/// Whether a response may come without a property that the vendor's description calls required. One that is deprecated ends some
/// day, and must not take the whole item with it. A struct that is sent too has such a field as well; its constructor still
/// asks for the value.
fn ends(field: &model::Field, travel: Travel) -> bool {
    travel.received && field.may_end()
}

/// The Rust type of a type expression.
pub(crate) fn ty(names: &Names<'_>, of: &Type) -> Ty {
    match of {
        Type::Scalar(scalar) => scalar_ty(*scalar),
        Type::Id(name) => Ty::Id(names.path(name)),
        Type::HybridId(name) => Ty::HybridId(names.marker(name)),
        Type::Model(name) | Type::Enum(name) | Type::Union(name) => Ty::Named(names.path(name)),
        Type::List(item) => Ty::List(Box::new(ty(names, item))),
        Type::Map(key, value) => Ty::Map(Box::new(ty(names, key)), Box::new(ty(names, value))),
        Type::Update(inner, clearable) => {
            let inner = ty(names, inner);
            Ty::Update(Box::new(if *clearable {
                Ty::Option(Box::new(inner))
            } else {
                inner
            }))
        }
        Type::Nullable(inner) => Ty::Option(Box::new(ty(names, inner))),
    }
}

/// The table of built-in types.
pub(crate) fn scalar_ty(scalar: Scalar) -> Ty {
    match scalar {
        Scalar::Bool => Ty::Native(Native::Bool),
        Scalar::Int32 => Ty::Native(Native::I32),
        Scalar::Int64 => Ty::Native(Native::I64),
        Scalar::Uint64 => Ty::Native(Native::U64),
        Scalar::Decimal => Ty::Runtime(RuntimeType::Decimal),
        Scalar::Uuid => Ty::Runtime(RuntimeType::Uuid),
        Scalar::DateTime => Ty::Runtime(RuntimeType::UtcDateTime),
        Scalar::Date => Ty::Runtime(RuntimeType::Date),
        Scalar::Month => Ty::Runtime(RuntimeType::Month),
        Scalar::Duration => Ty::Runtime(RuntimeType::IsoDuration),
        Scalar::Base64 => Ty::Runtime(RuntimeType::Base64),
        Scalar::Secret => Ty::Runtime(RuntimeType::Secret),
        Scalar::Json => Ty::Runtime(RuntimeType::Json),
        Scalar::String
        | Scalar::TimeZone
        | Scalar::Currency
        | Scalar::Country
        | Scalar::CountrySubdivision
        | Scalar::Language
        | Scalar::Email
        | Scalar::Url
        | Scalar::Tel
        | Scalar::PostalCode => Ty::Native(Native::String),
    }
}

/// The keys that lead to a model's fields.
pub(crate) fn model_path(name: &str) -> Vec<String> {
    keys(&[Section::Models.key(), name, "fields"])
}
