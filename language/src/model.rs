//! The API as the rest of the workspace sees it: every name resolved, every type parsed, no YAML left.
//!
//! Generator, fake server, diff, exporter and command line all read this one model. It is built by the loader and
//! proved consistent by the checker, so its readers may index by name without asking whether the name exists.

mod limits;

use indexmap::IndexMap;

pub use limits::{Bounds, Limits, Longest};

/// How many steps the path of a column has at most: an object further inside is a column as a whole, so that a model which
/// holds itself has an end.
pub const COLUMN_DEPTH: usize = 3;

/// A whole API: what `schema/` says, after loading and checking.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// What all operations share (`api.yaml`).
    pub api: Api,
    /// The resources in the order of their names. `common.yaml` is not a resource.
    pub resources: Vec<Resource>,
    /// Typed identifiers by name.
    pub ids: IndexMap<String, IdType>,
    /// Object models by name.
    pub models: IndexMap<String, Model>,
    /// Enums by name.
    pub enums: IndexMap<String, Enum>,
    /// Unions by name.
    pub unions: IndexMap<String, Union>,
}

/// What every operation of the API shares.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// Short name of the API, for titles.
    pub name: String,
    /// The vendor's state that the schema describes, such as `2026-08`.
    pub version: String,
    /// One paragraph about the API.
    pub doc: String,
    /// The path prefix of every operation, such as `/api/connector/v1`.
    pub base_path: String,
    /// Properties that the client adds to every request body.
    pub envelope: Vec<Field>,
    /// How cursor pagination is spelled.
    pub pagination: Pagination,
    /// The name of the model of an error body.
    pub errors: String,
    /// The documented request budget.
    pub rate_limit: RateLimit,
}

/// How a paginated operation takes and returns its place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The request property that carries count and cursor.
    pub request: String,
    /// The response property that carries the next cursor.
    pub response: String,
    /// The most items one page may hold.
    pub max_count: u32,
}

/// How many requests are allowed in a sliding window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateLimit {
    /// Requests allowed within the window.
    pub requests: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
    /// The envelope property that the budget belongs to.
    pub per: String,
}

/// One resource: one file, one module, one cargo feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// The first path segment, such as `messageThreads`.
    pub name: String,
    /// What the resource is.
    pub doc: String,
    /// Its operations in file order.
    pub operations: Vec<Operation>,
}

/// Where a definition was written, which decides the module it is generated into.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// `common.yaml`.
    Common,
    /// The file of this resource.
    Resource(String),
}

/// One call of the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The resource it belongs to, such as `messages`.
    pub resource: String,
    /// The rest of its path, such as `getAll` or `getAll/2023-06-06`.
    pub action: String,
    /// What it does, in Markdown.
    pub doc: String,
    /// What sending it twice would do.
    pub effect: Effect,
    /// Why the effect is what it is, when that is not obvious.
    pub effect_why: Option<String>,
    /// Whether it moves money.
    pub money: bool,
    /// The read (`resource/action`) that shows whether a call took effect when its response was lost.
    pub settled_by: Option<String>,
    /// The property of that read's request which takes the interval that the write may have happened in.
    pub settled_within: Option<String>,
    /// Whether it accepts portfolio access tokens.
    pub portfolio: bool,
    /// Cursor pagination, when it has it.
    pub pages: Option<Pages>,
    /// Properties of the request of which at least one is there; empty when none is asked for.
    pub at_least_one_of: Vec<String>,
    /// What it takes, without envelope and pagination property.
    pub request: Request,
    /// What it answers, without the pagination cursor.
    pub response: Response,
    /// Restricted and deprecated marks.
    pub status: Status,
    /// The Rust method name, when the naming rule gives a poor one.
    pub rust: Option<String>,
    /// The former Rust method name, kept as a deprecated alias.
    pub was: Option<String>,
}

impl Operation {
    /// The path below the base path, which is also its name in messages: `messages/getAll`.
    pub fn path(&self) -> String {
        [&self.resource, "/", &self.action].concat()
    }
}

/// What may be sent again after which failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Read-only.
    Read,
    /// Read-only, but each call uses up a quota.
    MeteredRead,
    /// An idempotent write: a second call leads to the same state, but may overwrite a later change.
    AbsoluteWrite,
    /// Not idempotent: calling it twice does it twice.
    AdditiveWrite,
}

impl Effect {
    /// Its name in the schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::MeteredRead => "metered_read",
            Self::AbsoluteWrite => "absolute_write",
            Self::AdditiveWrite => "additive_write",
        }
    }
}

/// Cursor pagination of one operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The response property that holds the items.
    pub items: String,
    /// Whether the pagination property of the request may be left out.
    pub optional: bool,
}

/// The body of a request, beyond envelope and pagination.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// One object with these properties (none at all is allowed).
    Fields(Vec<Field>),
    /// One of several sets of properties; the name of a union of form [`UnionForm::Shapes`].
    Union(String),
}

/// The body of a response, beyond the cursor.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// An object with these properties; empty when the operation answers `{}`.
    Fields(Vec<Field>),
    /// A bare entity: the name of a model.
    Model(String),
}

impl Response {
    /// Its properties, beyond the cursor.
    pub fn fields<'s>(&'s self, schema: &'s Schema) -> &'s [Field] {
        match self {
            Self::Fields(fields) => fields,
            Self::Model(name) => schema
                .models
                .get(name)
                .map_or(&[], |model| model.fields.as_slice()),
        }
    }
}

/// One property of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// What it means, when the name does not say it all.
    pub doc: Option<String>,
    /// Its type, without the outermost `?`.
    pub ty: Type,
    /// Whether the vendor's description calls the value, or each item, a text, and a correction knows its form. A reader must
    /// not rely on a form that was never promised.
    pub as_text: bool,
    /// Whether `null` is allowed.
    pub nullable: bool,
    /// Whether the property must be there.
    pub required: bool,
    /// What the vendor enforces on the value.
    pub limits: Limits,
    /// The value that a missing property stands for, as JSON.
    pub default: Option<serde_json::Value>,
    /// For a union of form [`UnionForm::Sibling`]: the path of the property that decides, such as `Device.Type`.
    pub tagged_by: Option<String>,
    /// Whether the vendor marks the property as never written by callers.
    pub read_only: bool,
    /// Restricted and deprecated marks.
    pub status: Status,
    /// The Rust field name, when the naming rule gives a poor one.
    pub rust: Option<String>,
    /// The former Rust name of the field's setter, kept as a deprecated alias.
    pub was: Option<String>,
}

impl Field {
    /// Whether a value is always there.
    pub fn is_certain(&self) -> bool {
        self.required && !self.nullable
    }

    /// Whether it is always there and yet on its way out: the vendor ends what is deprecated, so a reader must not rely on it.
    pub fn may_end(&self) -> bool {
        self.is_certain() && self.status.deprecated.is_some()
    }
}

/// A type expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A built-in type.
    Scalar(Scalar),
    /// A typed identifier.
    Id(String),
    /// Either the identifier or `eid:` and an external identifier.
    HybridId(String),
    /// An object model.
    Model(String),
    /// An enum.
    Enum(String),
    /// A union.
    Union(String),
    /// A list.
    List(Box<Type>),
    /// An object used as a map; the key is a string-like scalar, an identifier or an enum.
    Map(Box<Type>, Box<Type>),
    /// An update wrapper `{"Value": …}`; the flag says whether `Value` may be null, which clears the property.
    Update(Box<Type>, bool),
    /// A value that may be null inside a list, map or update wrapper.
    Nullable(Box<Type>),
}

/// The built-in types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// Whole number of 32 bits.
    Int32,
    /// Whole number of 64 bits.
    Int64,
    /// Whole number of 64 bits that is not negative.
    Uint64,
    /// Exact decimal number: money, rates, coordinates.
    Decimal,
    /// A uuid that names nothing the schema knows.
    Uuid,
    /// An instant in UTC, `2026-01-31T12:00:00Z`.
    DateTime,
    /// A civil date, `2026-01-31`.
    Date,
    /// A civil month, `2026-01`.
    Month,
    /// An ISO 8601 duration, `P0Y0M1DT0H0M0S`.
    Duration,
    /// An IANA time zone name.
    TimeZone,
    /// An ISO 4217 currency code.
    Currency,
    /// An ISO 3166-1 country code.
    Country,
    /// An ISO 3166-2 subdivision code.
    CountrySubdivision,
    /// A language and culture code, `en-GB`.
    Language,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A telephone number.
    Tel,
    /// A postal code.
    PostalCode,
    /// Bytes in base64.
    Base64,
    /// Text that must never be printed.
    Secret,
    /// Any JSON.
    Json,
}

/// Marks that the vendor puts on operations, properties and enum values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Status {
    /// Beta, or for selected partners: outside the deprecation policy.
    pub restricted: bool,
    /// On its way out.
    pub deprecated: Option<Deprecated>,
}

/// A deprecation, as far as the vendor announced it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// The date of the announcement, `YYYY-MM-DD`.
    pub since: Option<String>,
    /// The date from which it fails.
    pub gone_on: Option<String>,
    /// What to use instead: property paths, operations or enum values.
    pub instead: Vec<String>,
}

/// A typed identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdType {
    /// Its name, such as `MessageId`.
    pub name: String,
    /// What it identifies.
    pub doc: String,
    /// Its spelling on the wire.
    pub of: IdKind,
    /// Where it is written.
    pub home: Home,
}

/// How an identifier is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdKind {
    /// A uuid.
    Uuid,
    /// Opaque text.
    Text,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Its name, which is also the Rust name unless `rust` says otherwise.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its properties in order.
    pub fields: Vec<Field>,
    /// Properties of which at least one is there; empty when none is asked for.
    pub at_least_one_of: Vec<String>,
    /// The columns with which a table of it starts: paths of properties, such as `Price.Currency`, of at most
    /// [`COLUMN_DEPTH`] steps.
    pub columns: Vec<String>,
    /// Whether properties that are not listed are allowed by the vendor.
    pub open: bool,
    /// Restricted and deprecated marks.
    pub status: Status,
    /// The Rust name.
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    pub was: Option<String>,
    /// Where it is written.
    pub home: Home,
}

/// A closed-looking list of texts, numbers or flags to which the vendor adds at any time.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// What it tells.
    pub doc: String,
    /// The built-in type of its values: `string`, a number or `bool`.
    pub of: Scalar,
    /// Its known values in order.
    pub values: Vec<EnumValue>,
    /// Whether the vendor itself announces that values will be added.
    pub extensible: bool,
    /// The Rust name.
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    pub was: Option<String>,
    /// Where it is written.
    pub home: Home,
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// Its text on the wire; numbers and flags as JSON writes them.
    pub name: String,
    /// What it means; empty when the name says it all.
    pub doc: String,
    /// Deprecated marks.
    pub status: Status,
    /// The Rust variant name.
    pub rust: Option<String>,
    /// The former Rust variant name, kept as a deprecated constant.
    pub was: Option<String>,
}

/// A value that is one of several shapes.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// What it tells apart.
    pub doc: String,
    /// How the shapes are told apart.
    pub form: UnionForm,
    /// The shapes in order.
    pub cases: Vec<Case>,
    /// The Rust name.
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    pub was: Option<String>,
    /// Where it is written.
    pub home: Home,
}

/// How a union is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnionForm {
    /// `{ "<tag>": "Case", "<value>": … }`.
    Adjacent {
        /// The property that names the case.
        tag: String,
        /// The property that holds the payload.
        value: String,
    },
    /// `{ "<tag>": "Case", "<property of the case>": … }`, one property per case.
    Sparse {
        /// The property that names the case.
        tag: String,
    },
    /// The payload alone; a property elsewhere names the case ([`Field::tagged_by`]).
    Sibling,
    /// The payload alone; the properties that are there tell which case it is.
    Shapes,
}

/// One shape of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The text that the tag has for this case; for [`UnionForm::Shapes`] only a name.
    pub tag: String,
    /// What this case means.
    pub doc: String,
    /// For [`UnionForm::Sparse`]: the property that holds the payload; the tag itself when not written.
    pub property: Option<String>,
    /// The payload, when the case has one.
    pub ty: Option<Type>,
    /// Restricted and deprecated marks.
    pub status: Status,
    /// The Rust variant name.
    pub rust: Option<String>,
}
