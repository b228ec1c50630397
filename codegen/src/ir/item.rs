//! Generated types: objects, enums and unions, with everything that is written of them.

use super::{Ty, TypePath, When};

/// A generated type: what every type has, and what is of its kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its Rust name.
    pub name: String,
    /// Its name in the schema.
    pub schema_name: String,
    /// Its former name, kept as a deprecated alias.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// When it is compiled.
    pub when: When,
    /// The directions it travels in.
    pub travel: Travel,
    /// What kind of type it is.
    pub kind: ItemKind,
    /// A value as JSON, for tests; nothing for requests, which have a constructor, for enums, whose values have names, and
    /// for what is no value alone.
    pub sample: Option<String>,
}

impl Item {
    /// Whether it is the request or response of an operation, which has its name from there.
    pub fn is_body(&self) -> bool {
        matches!(&self.kind, ItemKind::Struct(of) if of.role != Role::Model)
    }
}

/// A kind of type, with what only this kind has.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    /// An object.
    Struct(Struct),
    /// An open enum.
    Enum(Enum),
    /// A union.
    Union(Union),
}

/// The directions in which a type travels; the feature `both-directions` adds the other one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Travel {
    /// Some request reaches it.
    pub sent: bool,
    /// Some response reaches it.
    pub received: bool,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// What it is used as.
    pub role: Role,
    /// Whether some operation answers it.
    pub answers: bool,
    /// The start and the end, when it is sent and is an interval of instants.
    pub interval: Option<(Step, Step)>,
    /// Its fields in order.
    pub fields: Vec<Field>,
}

impl Struct {
    /// Whether `new` takes nothing, so that there is a value without any field set.
    pub fn has_default(&self) -> bool {
        self.fields.iter().all(|field| !field.in_constructor)
    }
}

/// What a struct is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A model.
    Model,
    /// The request of an operation.
    Request,
    /// The response of an operation.
    Response,
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The property's name on the wire; empty for the field that keeps rejected items.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// Its documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// Its type, `Option` and `Box` included.
    pub ty: Ty,
    /// What a missing property means.
    pub presence: Presence,
    /// Whether the constructor asks for it.
    pub in_constructor: bool,
    /// How it is decoded or filled.
    pub kind: FieldKind,
    /// How a request sets it.
    pub setter: Setter,
}

/// What a missing property means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// An error.
    Required,
    /// `None`; never written when `None`.
    Optional,
    /// `None`; written as `null` when `None`.
    RequiredNullable,
    /// An empty list or map, although the API promises that it is there.
    Empty,
    /// An empty list or map, which is as good as none.
    OptionalEmpty,
}

/// How a field is decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// By its type.
    Plain,
    /// Where a response keeps what could not be read.
    Rejected,
    /// A union whose case another property names.
    Sibling {
        /// The union.
        union: TypePath,
        /// The fields that lead to the property, the first of the same struct.
        path: Vec<Step>,
    },
}

/// A field that other code reads: one on the way to the property that decides a union, or of an item's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its Rust name.
    pub name: String,
    /// Whether it may be missing.
    pub optional: bool,
}

/// The setter of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setter {
    /// Its name.
    pub name: String,
    /// What the field means, as one paragraph.
    pub meaning: String,
    /// Its former name.
    pub was: Option<String>,
    /// For an update wrapper that may clear: the name of the method that does.
    pub clear: Option<String>,
}

/// An open enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The type of its values outside of Rust: a text, a number or a flag.
    pub of: Ty,
    /// Its values in order.
    pub variants: Vec<Variant>,
    /// Whether it is the key of some map.
    pub is_map_key: bool,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its text on the wire; numbers and flags as JSON writes them.
    pub wire: String,
    /// What it is on the wire.
    pub literal: Literal,
    /// Its Rust name.
    pub name: String,
    /// Its former Rust name.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// A value of an enum as Rust can write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i128),
    /// An exact decimal number: its digits, and how many of them stand behind the point.
    Decimal(i128, u32),
    /// `true` or `false`.
    Flag(bool),
}

/// A union.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// How it is spelled.
    pub form: UnionForm,
    /// Its cases in order.
    pub cases: Vec<Case>,
}

/// How a union is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnionForm {
    /// Tag and payload side by side.
    Adjacent {
        /// The tag's property.
        tag: String,
        /// The payload's property.
        value: String,
    },
    /// Tag, and a property per case.
    Sparse {
        /// The tag's property.
        tag: String,
    },
    /// The payload alone; the tag is elsewhere.
    Sibling,
    /// The payload alone; told by its properties.
    Shapes,
}

/// A case of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The tag's text.
    pub tag: String,
    /// The Rust variant.
    pub name: String,
    /// Its documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// The property of a sparse union that holds the payload.
    pub property: String,
    /// The payload.
    pub ty: Option<Ty>,
    /// The wire names of the properties that a shape must have.
    pub required: Vec<String>,
    /// The wire names of all properties of a shape.
    pub properties: Vec<String>,
}
