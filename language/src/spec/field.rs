//! Properties of objects.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::compact::{Compact, Short};
use super::is_false;
use super::limits::LimitsSpec;

/// Properties by their name on the wire.
pub type Fields = IndexMap<String, Compact<FieldSpec>>;

/// A property. When only the type is to be said, the type alone is enough: `Name: string`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldSpec {
    /// The type of the value. A built-in type, the name of a definition, `[T]` for a list, `{K: V}` for a map, `update<T>` for an
    /// update value, `hybrid<SomeId>` for an identifier or an external one. A `?` at the end: may be null or absent.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether the property must be there, when the type does not say it: with `T?` it is always there but may be
    /// null, and `required: false` with `T` may be absent but is never null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Number of items of a list or map: `1..1000`, `1..`, `..255`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// Limits of each item of a list or each value of a map, in the keys that a property has: `{ length: 1..50 }`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Box<LimitsSpec>>,
    /// Whether the items of a list must differ.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unique: bool,
    /// Length of a text in characters: `1..`, `..255`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<String>,
    /// Least and greatest number, inclusive: `0..100`, `-90..90`, `0.5..`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    /// The longest interval that is allowed, in months; for a model with a start and an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub max_months: Option<u32>,
    /// The longest interval that is allowed, in days; for a model with a start and an end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub max_days: Option<u32>,
    /// A regular expression that the text matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The value that an absent property stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// For a union of form `sibling`: the path of the property that decides the case, such as `Device.Type`, from the
    /// object that has this property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tagged_by: Option<String>,
    /// Whether callers never write the property.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Beta, or for selected partners only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restricted: bool,
    /// On its way out; `{}` when nothing more is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DeprecatedSpec>,
    /// The Rust name, when the naming rule gives a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust name, kept as a deprecated alias.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// What it means, in Markdown, when the name does not say it all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

impl Short for FieldSpec {
    fn from_short(ty: String) -> Self {
        Self {
            ty,
            ..Self::default()
        }
    }

    fn short(&self) -> Option<&str> {
        let bare = Self {
            ty: self.ty.clone(),
            ..Self::default()
        };
        (*self == bare).then_some(&self.ty)
    }
}

/// A deprecation, as far as it is announced.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeprecatedSpec {
    /// The date of the announcement, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The date from which it fails, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone_on: Option<String>,
    /// What to use instead: paths of properties, operations or values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<String>,
}
