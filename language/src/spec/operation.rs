//! Operations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::compact::{Compact, Short};
use super::field::{DeprecatedSpec, Fields};
use super::is_false;

/// One call of the API.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OperationSpec {
    /// What it does, in Markdown. The first sentence is the summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// What sending it twice would do. Decides what is sent again after which failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub effect: Option<EffectSpec>,
    /// Why the effect is what it is, in Markdown, when that is not obvious.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect_why: Option<String>,
    /// Whether it moves money.
    #[serde(default, skip_serializing_if = "is_false")]
    pub money: bool,
    /// The read that shows whether a call took effect when its response was lost: `getAll` of the same resource, or
    /// `reservations/getAll/2023-06-06`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_by: Option<String>,
    /// The property of that read's request by which the effect is found: it takes the interval in which the write may have
    /// happened, such as `CreatedUtc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_within: Option<String>,
    /// Whether it accepts portfolio access tokens.
    #[serde(default, skip_serializing_if = "is_false")]
    pub portfolio: bool,
    /// Beta, or for selected partners only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub restricted: bool,
    /// On its way out; `{}` when nothing more is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DeprecatedSpec>,
    /// The Rust method name, when the naming rule gives a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust: Option<String>,
    /// The former Rust method name, kept as a deprecated alias.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// Cursor pagination: the response property that holds the items. The request and response properties of
    /// pagination are then implied and never written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Compact<PagesSpec>>,
    /// Properties of the request of which at least one is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_least_one_of: Vec<String>,
    /// The properties of the request beyond envelope and pagination, or the name of a union of form `shapes`.
    #[serde(default, skip_serializing_if = "RequestSpec::is_empty")]
    pub request: RequestSpec,
    /// The properties of the response, or the name of a model when the response is that object.
    #[serde(default, skip_serializing_if = "ResponseSpec::is_empty")]
    pub response: ResponseSpec,
}

/// What sending an operation twice would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EffectSpec {
    /// Read-only.
    Read,
    /// Read-only, but each call uses up a quota.
    MeteredRead,
    /// An idempotent write: a second call leads to the same state, but may overwrite a later change.
    AbsoluteWrite,
    /// Not idempotent: calling it twice does it twice.
    AdditiveWrite,
}

/// Cursor pagination. When the pagination property of the request is mandatory, the items property alone is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PagesSpec {
    /// The response property that holds the items.
    pub items: String,
    /// Whether the pagination property of the request may be left out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
}

impl Short for PagesSpec {
    fn from_short(items: String) -> Self {
        Self {
            items,
            optional: false,
        }
    }

    fn short(&self) -> Option<&str> {
        (!self.optional).then_some(&self.items)
    }
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RequestSpec {
    /// The name of a union of form `shapes`.
    Union(String),
    /// Properties.
    Fields(Fields),
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ResponseSpec {
    /// The name of a model.
    Model(String),
    /// Properties.
    Fields(Fields),
}

impl Default for RequestSpec {
    fn default() -> Self {
        Self::Fields(Fields::new())
    }
}

impl RequestSpec {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Fields(fields) if fields.is_empty())
    }
}

impl Default for ResponseSpec {
    fn default() -> Self {
        Self::Fields(Fields::new())
    }
}

impl ResponseSpec {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Fields(fields) if fields.is_empty())
    }
}
