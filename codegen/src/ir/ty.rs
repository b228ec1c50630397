//! Rust types as the bindings use them.

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
    /// A type of the language.
    Native(Native),
    /// A type of the runtime.
    Runtime(RuntimeType),
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

/// A type of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Native {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `String`
    String,
}

impl Native {
    /// Its name in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::String => "String",
        }
    }
}

/// A type of the runtime, by its name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuntimeType {
    /// Bytes in base64.
    Base64,
    /// Where the next page starts.
    Cursor,
    /// A civil date.
    Date,
    /// An exact decimal number.
    Decimal,
    /// An ISO 8601 duration.
    IsoDuration,
    /// Any JSON.
    Json,
    /// A civil month.
    Month,
    /// What of a response could not be read.
    Rejections,
    /// Text that is never printed.
    Secret,
    /// An instant in UTC.
    UtcDateTime,
    /// A uuid.
    Uuid,
}

impl RuntimeType {
    /// The module of the runtime that has it, and its name there.
    pub fn path(self) -> (&'static str, &'static str) {
        match self {
            Self::Base64 => ("values", "Base64"),
            Self::Cursor => ("pages", "Cursor"),
            Self::Date => ("values", "Date"),
            Self::Decimal => ("values", "Decimal"),
            Self::IsoDuration => ("values", "IsoDuration"),
            Self::Json => ("values", "Json"),
            Self::Month => ("values", "Month"),
            Self::Rejections => ("pages", "Rejections"),
            Self::Secret => ("values", "Secret"),
            Self::UtcDateTime => ("values", "UtcDateTime"),
            Self::Uuid => ("values", "Uuid"),
        }
    }
}
