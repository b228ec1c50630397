//! Identifiers, models, enums and unions.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::compact::{Compact, Short};
use super::field::{DeprecatedSpec, Fields};
use super::is_false;
use crate::model::Scalar;

/// A typed identifier. When it is a uuid, its doc alone is enough: `MessageId: A message.`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdSpec {
    /// How it is spelled.
    #[serde(default, skip_serializing_if = "IdKindSpec::is_uuid")]
    pub of: IdKindSpec,
    /// What it identifies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
}

impl Short for IdSpec {
    fn from_short(doc: String) -> Self {
        Self {
            of: IdKindSpec::Uuid,
            doc: Some(doc),
        }
    }

    fn short(&self) -> Option<&str> {
        self.doc.as_deref().filter(|_| self.of.is_uuid())
    }
}

/// How an identifier is spelled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IdKindSpec {
    /// A uuid.
    #[default]
    Uuid,
    /// Opaque text.
    Text,
}

impl IdKindSpec {
    #[allow(clippy::trivially_copy_pass_by_ref)] // The signature that serde asks for.
    fn is_uuid(&self) -> bool {
        matches!(self, Self::Uuid)
    }
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelSpec {
    /// What it is, in Markdown. The first sentence is the summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// The vendor's name of the schema, when it is not this one; by it an import finds the definition again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
    /// Whether the vendor allows properties that are not listed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub open: bool,
    /// Beta, or for selected partners only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restricted: bool,
    /// On its way out; `{}` when nothing more is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DeprecatedSpec>,
    /// The Rust name, when this one is poor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Properties of which at least one is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_least_one_of: Vec<String>,
    /// The properties that people look for first, in the order in which a table shows them; `Price.Currency` for one inside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// Its properties.
    pub fields: Fields,
}

/// Texts, numbers or flags of which a list of values is known; the vendor may add more at any time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumSpec {
    /// What it tells, in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// The vendor's name of the schema, when it is not this one; by it an import finds the definition again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
    /// What the values are on the wire; `string` when not written.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "EnumTypeSpec::is_string"
    )]
    pub ty: EnumTypeSpec,
    /// Whether the vendor itself announces that values will be added.
    #[serde(default, skip_serializing_if = "is_false")]
    pub extensible: bool,
    /// The Rust name, when this one is poor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The known values as they are on the wire, each with what it means; nothing when the name says it all.
    pub values: IndexMap<String, Option<Compact<ValueSpec>>>,
}

/// What the values of an enum are on the wire: one of the built-in types.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnumTypeSpec {
    /// Text.
    #[default]
    String,
    /// Whole numbers of 32 bits.
    Int32,
    /// Whole numbers of 64 bits.
    Int64,
    /// Whole numbers of 64 bits that are not negative.
    Uint64,
    /// Exact decimal numbers.
    Decimal,
    /// `true` or `false`.
    Bool,
}

impl EnumTypeSpec {
    /// The built-in type.
    pub fn scalar(self) -> Scalar {
        match self {
            Self::String => Scalar::String,
            Self::Int32 => Scalar::Int32,
            Self::Int64 => Scalar::Int64,
            Self::Uint64 => Scalar::Uint64,
            Self::Decimal => Scalar::Decimal,
            Self::Bool => Scalar::Bool,
        }
    }

    #[allow(clippy::trivially_copy_pass_by_ref)] // The signature that serde asks for.
    fn is_string(&self) -> bool {
        matches!(self, Self::String)
    }
}

/// A value of an enum. When only its meaning is to be said, the meaning alone is enough.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ValueSpec {
    /// Beta, or for selected partners only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restricted: bool,
    /// On its way out; `{}` when nothing more is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DeprecatedSpec>,
    /// The Rust variant name, when the naming rule gives a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust variant name, kept as a deprecated constant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

impl Short for ValueSpec {
    fn from_short(doc: String) -> Self {
        Self {
            doc: Some(doc),
            ..Self::default()
        }
    }

    fn short(&self) -> Option<&str> {
        let bare = Self {
            doc: self.doc.clone(),
            ..Self::default()
        };
        self.doc.as_deref().filter(|_| *self == bare)
    }
}

/// A value that is one of several shapes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnionSpec {
    /// What it tells apart, in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// The vendor's name of the schema, when it is not this one; by it an import finds the definition again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
    /// How the shapes are told apart.
    pub form: FormSpec,
    /// For `adjacent` and `sparse`: the property that names the case; `Discriminator` when not written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub tag: Option<String>,
    /// For `adjacent`: the property that holds the payload; `Value` when not written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub value: Option<String>,
    /// The Rust name, when this one is poor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The shapes by the text of the tag, each with the type of its payload; nothing when it has none.
    pub cases: IndexMap<String, Option<Compact<CaseSpec>>>,
}

/// How the shapes of a union are told apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FormSpec {
    /// A property names the case, another holds the payload: `{"Discriminator": "Card", "Value": {…}}`.
    #[default]
    Adjacent,
    /// A property names the case, and each case has a property of its own: `{"Discriminator": "Card", "Card": {…}}`.
    Sparse,
    /// The payload alone; a property elsewhere names the case (`tagged_by` of the property that uses the union).
    Sibling,
    /// The payload alone; the properties that are there tell which case it is.
    Shapes,
}

/// A shape of a union. When only its type is to be said, the type alone is enough.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseSpec {
    /// The type of the payload, when the case has one.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// For `sparse`: the property that holds the payload, when it differs from the tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub property: Option<String>,
    /// Beta, or for selected partners only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restricted: bool,
    /// On its way out; `{}` when nothing more is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DeprecatedSpec>,
    /// The Rust variant name, when the naming rule gives a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

impl Short for CaseSpec {
    fn from_short(ty: String) -> Self {
        Self {
            ty: Some(ty),
            ..Self::default()
        }
    }

    fn short(&self) -> Option<&str> {
        let bare = Self {
            ty: self.ty.clone(),
            ..Self::default()
        };
        self.ty.as_deref().filter(|_| *self == bare)
    }
}
