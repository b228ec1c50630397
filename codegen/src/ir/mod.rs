//! The bindings, decided: every name, type, direction, box, doc and `cfg`, but no Rust text yet.
//!
//! The IR is the hand-over between the schema and the emitters. [`lower`] makes every decision and reports every name
//! that does not work; an emitter only writes down what it finds here, so emission cannot fail.

mod build;
mod cycles;
mod docs;
mod example;
mod fields;
mod item;
mod limits;
mod naming;
mod reach;
mod ty;

use std::collections::BTreeSet;

pub use build::lower;
pub(crate) use docs::says_it_all;
pub use docs::sentence;
pub use example::constructed;
pub use item::{
    Case, Enum, Field, FieldKind, Item, ItemKind, Literal, Presence, Role, Setter, Step, Struct,
    Travel, Union, UnionForm, Variant,
};
pub use limits::of_request as request_limits;
use mews_connector_language::model::Effect;
pub use naming::{NameProblem, rust_value};
pub(crate) use reach::Reach;
pub use ty::{Native, RuntimeType, Ty, TypePath};

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
    /// The type that holds the operations.
    pub name: String,
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
    /// What sending it twice would do.
    pub effect: Effect,
    /// Whether it moves money.
    pub money: bool,
    /// The operation that settles a lost response.
    pub settled_by: Option<String>,
    /// How that operation is asked about the time in question, when the schema names the property.
    pub confirmation: Option<Confirmation>,
    /// Whether it accepts portfolio access tokens.
    pub portfolio: bool,
    /// Whether it is restricted.
    pub restricted: bool,
    /// Announced and last day, when deprecated.
    pub deprecated_dates: Option<(Option<String>, Option<String>)>,
    /// The limits of the request's properties, by property path.
    pub limits: Vec<LimitFact>,
}

/// How the read that settles a lost response is asked about the time in question.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmation {
    /// The request of the read.
    pub read: Ty,
    /// The feature that brings the read in.
    pub feature: String,
    /// The property that takes the interval, on the wire.
    pub property: String,
    /// The field of that property.
    pub field: Step,
}

/// Cursor pagination of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The response field with the items.
    pub items: String,
    /// The type of an item.
    pub item: Ty,
    /// The response field with the cursor.
    pub cursor: String,
    /// What tells an item apart, where it has an `Id` that can be written as text.
    pub key: Option<ItemKey>,
}

/// The fields of an item that tell it apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemKey {
    /// Its identifier.
    pub id: Step,
    /// When it was changed last.
    pub updated: Option<Step>,
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
    /// Days.
    MaxDays(u32),
    /// Properties of an object of which at least one is there.
    AtLeastOneOf(Vec<String>),
    /// Items differ.
    Unique,
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
