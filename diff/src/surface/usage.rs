//! How source uses a part of the bindings, kept as what it needs to be written and written only for the parts that differ.

use mews_connector_codegen::ir::{Field, IdAlias, Struct, Ty, TypePath};

use super::{Place, write};

/// A function that compiles as long as a part is as it is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Usage<'a> {
    /// No source can tell.
    None,
    /// Names the part, which is a path.
    Named,
    /// Is handed an identifier as the type that it is an alias of.
    Id(&'a IdAlias),
    /// Takes a struct apart.
    Struct(Place<'a>),
    /// Lists the values of an enum.
    Enum(Place<'a>),
    /// Decodes an item.
    Reads(Place<'a>),
    /// Encodes an item.
    Writes(Place<'a>),
    /// Asks for what answers a call.
    Answers(Place<'a>),
    /// Moves a field out.
    Field(Place<'a>, &'a Field),
    /// Calls `new`.
    Constructor(Place<'a>, &'a Struct),
    /// Calls a setter with a value, or without one.
    Setter(Place<'a>, &'a str, Option<&'a Ty>),
    /// Matches a value.
    Value(Place<'a>, &'a str),
    /// Names a former value.
    Former(Place<'a>, &'a str),
    /// Matches a case and takes its payload, when it has one.
    Case(Place<'a>, &'a str, Option<&'a Ty>),
    /// Calls an operation: the client's method, its own, the request and the response.
    Call(&'a str, &'a str, &'a TypePath, &'a TypePath),
    /// Pages through the items of a request.
    Pages(&'a TypePath, &'a Ty),
}

impl Usage<'_> {
    /// The source that uses the part of this name.
    pub(super) fn written(self, name: &str) -> Option<String> {
        Some(match self {
            Self::None => return None,
            Self::Named => write::names(name),
            Self::Id(id) => write::id(id),
            Self::Struct(place) => write::structure(place),
            Self::Enum(place) => write::enumeration(place),
            Self::Reads(place) => write::reads(place),
            Self::Writes(place) => write::writes(place),
            Self::Answers(place) => write::answers(place),
            Self::Field(place, field) => write::field(place, field),
            Self::Constructor(place, item) => write::constructor(place, item),
            Self::Setter(place, name, ty) => write::setter(place, name, ty),
            Self::Value(place, name) => write::value(place, name),
            Self::Former(place, name) => write::former(place, name),
            Self::Case(place, name, ty) => write::case(place, name, ty),
            Self::Call(client, method, request, response) => {
                write::call(client, method, request, response)
            }
            Self::Pages(request, item) => write::pages(request, item),
        })
    }
}
