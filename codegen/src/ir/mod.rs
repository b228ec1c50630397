//! The bindings, decided: every name, type, direction, box, doc and `cfg`, but no Rust text yet.
//!
//! The IR is the hand-over between the schema and the emitters. [`lower`] makes every decision and reports every name
//! that does not work; an emitter only writes down what it finds here, so emission cannot fail.

mod build;
mod cycles;
mod docs;
mod example;
mod fields;
mod limits;
mod naming;
mod reach;

use std::collections::BTreeSet;

pub use build::lower;
pub(crate) use docs::says_it_all;
pub use docs::sentence;
pub use example::constructed;
pub use limits::of_request as request_limits;
pub use naming::NameProblem;

/// Everything that is generated.
#[derive(Debug, Clone, PartialEq)]
pub struct Bindings {
    /// Facts that all operations share.
    pub api: ApiFacts,
    /// The modules: `common` first, then the resources by name.
    pub modules: Vec<Module>,
    /// The typed identifiers of all resources.
    pub ids: Vec<IdAlias>,
    /// The cargo features, one a resource, by name.
    pub features: Vec<String>,
}

/// Facts that all operations share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiFacts {
    /// What the API is.
    pub doc: String,
    /// The vendor's state.
    pub version: String,
    /// The path prefix.
    pub base_path: String,
    /// The most items of one page.
    pub max_page_count: u32,
    /// Requests allowed within the window.
    pub rate_limit_requests: u32,
    /// Length of the window in seconds.
    pub rate_limit_seconds: u32,
}

/// The cargo features any of which brings an item in; empty means always.
pub type When = BTreeSet<String>;

/// One generated module.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// The module's name, which is also the file's.
    pub name: String,
    /// The schema file it comes from.
    pub source: String,
    /// Its documentation.
    pub doc: String,
    /// When it is compiled.
    pub when: When,
    /// Its types in order.
    pub items: Vec<Item>,
    /// The types of `common` that its operations reach, and that are found here too.
    pub shared: Vec<String>,
    /// Its operations; `None` for `common`.
    pub handle: Option<Handle>,
}

/// The operations of one resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Handle {
    /// The wire name of the resource.
    pub resource: String,
    /// The client's method that leads here.
    pub client_method: String,
    /// The feature that brings the operations in.
    pub feature: String,
    /// What the resource is.
    pub doc: String,
    /// The same as one paragraph.
    pub summary: String,
    /// A call of one of the operations, as a code block of a doc comment.
    pub example: Option<String>,
    /// The operations in order.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its name in messages: `messages/getAll`.
    pub name: String,
    /// Its whole path.
    pub path: String,
    /// The method's name.
    pub method: String,
    /// The method's former name.
    pub was: Option<String>,
    /// The method's documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// The request type; implements the runtime's `Operation`.
    pub request: TypePath,
    /// The response type.
    pub response: TypePath,
    /// Cursor pagination.
    pub pages: Option<Pages>,
    /// The variant of the runtime's `Effect`.
    pub effect: &'static str,
    /// Whether it moves money.
    pub money: bool,
    /// The operation that settles a lost answer.
    pub settled_by: Option<String>,
    /// Whether it accepts portfolio access tokens.
    pub portfolio: bool,
    /// Whether it is restricted.
    pub restricted: bool,
    /// Announced and last day, when deprecated.
    pub deprecated_dates: Option<(Option<String>, Option<String>)>,
    /// The limits of the request's properties, by property path.
    pub limits: Vec<LimitFact>,
}

/// Cursor pagination of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The response property with the items.
    pub property: String,
    /// The response field with the items.
    pub items: String,
    /// The type of an item.
    pub item: Ty,
    /// The response field with the cursor.
    pub cursor: String,
}

/// One limit of a request property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitFact {
    /// The path of the property, such as `Messages[].Text`.
    pub property: String,
    /// What is limited.
    pub rule: LimitRule,
}

/// What a limit limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LimitRule {
    /// Number of items.
    Items(Option<u64>, Option<u64>),
    /// Number of characters.
    Length(Option<u64>, Option<u64>),
    /// Numeric value.
    Range(Option<String>, Option<String>),
    /// Civil months.
    MaxMonths(u32),
    /// Items differ.
    Unique,
}

/// A generated item.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// An open enum.
    Enum(Enum),
    /// A union.
    Union(Union),
}

impl Item {
    /// The Rust name.
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Union(item) => &item.name,
        }
    }

    /// The name in the schema.
    pub fn wire_name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.schema_name,
            Self::Enum(item) => &item.schema_name,
            Self::Union(item) => &item.schema_name,
        }
    }

    /// When it is compiled.
    pub fn when(&self) -> &When {
        match self {
            Self::Struct(item) => &item.when,
            Self::Enum(item) => &item.when,
            Self::Union(item) => &item.when,
        }
    }

    /// The former name, kept as a deprecated alias.
    pub fn was(&self) -> Option<&str> {
        match self {
            Self::Struct(item) => item.was.as_deref(),
            Self::Enum(item) => item.was.as_deref(),
            Self::Union(item) => item.was.as_deref(),
        }
    }

    /// The directions it travels in.
    pub fn travel(&self) -> Travel {
        match self {
            Self::Struct(item) => item.travel,
            Self::Enum(item) => item.travel,
            Self::Union(item) => item.travel,
        }
    }
}

/// The directions in which a type travels; the feature `both-directions` adds the other one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Travel {
    /// Some request reaches it.
    pub sent: bool,
    /// Some response reaches it.
    pub received: bool,
}

/// A typed identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdAlias {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub doc: String,
    /// The marker.
    pub marker: String,
    /// Whether it is text rather than a uuid.
    pub text: bool,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Its Rust name.
    pub name: String,
    /// Its name in the schema.
    pub schema_name: String,
    /// Its former name.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// When it is compiled.
    pub when: When,
    /// The directions it travels in.
    pub travel: Travel,
    /// What it is used as.
    pub role: Role,
    /// Whether some operation answers it.
    pub answers: bool,
    /// Its fields in order.
    pub fields: Vec<Field>,
    /// Its limits as associated constants.
    pub constants: Vec<Constant>,
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
    /// An empty list or map.
    Empty,
}

/// How a field is decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// By its type.
    Plain,
    /// A list of a response whose broken items are set aside.
    Lenient,
    /// Where the broken items are set aside.
    Rejected,
    /// A union whose case another property names.
    Sibling {
        /// The union.
        union: TypePath,
        /// The fields that lead to the property, the first of the same struct.
        path: Vec<Step>,
    },
}

/// A field on the way to the property that decides a union.
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
    /// Its former name.
    pub was: Option<String>,
    /// For an update wrapper that may clear: the name of the method that does.
    pub clear: Option<String>,
}

/// An associated constant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constant {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub doc: String,
    /// Its value.
    pub value: ConstantValue,
}

/// The value of an associated constant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConstantValue {
    /// A `usize`.
    Size(u64),
    /// A `u32`.
    Months(u32),
    /// Decimal text.
    Text(String),
}

/// A path to a generated type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TypePath {
    /// The module.
    pub module: String,
    /// The type's name.
    pub name: String,
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    /// A type of the language, such as `String` or `i32`.
    Native(&'static str),
    /// A type of the runtime: module and name, such as `values` and `Decimal`.
    Runtime(&'static str, &'static str),
    /// A generated type.
    Named(TypePath),
    /// A typed identifier; `Copy` unless it is text.
    Id(TypePath),
    /// An identifier or an external one; holds the marker's name.
    HybridId(String),
    /// `Option<…>`.
    Option(Box<Ty>),
    /// `Vec<…>`.
    List(Box<Ty>),
    /// `BTreeMap<…, …>`.
    Map(Box<Ty>, Box<Ty>),
    /// `UpdateValue<…>`.
    Update(Box<Ty>),
    /// `Box<…>`.
    Boxed(Box<Ty>),
}

/// An open enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// Its Rust name.
    pub name: String,
    /// Its name in the schema.
    pub schema_name: String,
    /// Its former name.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// When it is compiled.
    pub when: When,
    /// The directions it travels in.
    pub travel: Travel,
    /// Its values in order.
    pub variants: Vec<Variant>,
    /// Whether it is the key of some map.
    pub is_map_key: bool,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its text on the wire.
    pub wire: String,
    /// Its Rust name.
    pub name: String,
    /// Its former Rust name.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// The note of `#[deprecated]`.
    pub deprecated: Option<String>,
}

/// A union.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// Its Rust name.
    pub name: String,
    /// Its name in the schema.
    pub schema_name: String,
    /// Its former name.
    pub was: Option<String>,
    /// Its documentation.
    pub doc: String,
    /// When it is compiled.
    pub when: When,
    /// The directions it travels in.
    pub travel: Travel,
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
