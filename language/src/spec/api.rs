//! `api.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::Fields;

/// What all operations share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// The version of the schema language; this program reads version 1.
    pub language: u32,
    /// Short name of the API, for titles.
    #[schemars(length(min = 1))]
    pub name: String,
    /// The vendor's state that the files describe, such as `2026-08`.
    #[schemars(regex(pattern = r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"))]
    pub version: String,
    /// One paragraph about the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(required)]
    pub doc: Option<String>,
    /// The path prefix of every operation, such as `/api/connector/v1`.
    #[schemars(regex(pattern = r"^(/[A-Za-z0-9._~-]+)+$"))]
    pub base_path: String,
    /// Properties that the client adds to every request body. No operation repeats them.
    #[serde(default)]
    pub envelope: Fields,
    /// How cursor pagination is spelled.
    pub pagination: PaginationSpec,
    /// The model of an error body.
    pub errors: String,
    /// How many requests are allowed in a sliding window.
    pub rate_limit: RateLimitSpec,
}

/// How a paginated operation takes and returns its place in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaginationSpec {
    /// The request property that carries count and cursor.
    #[schemars(length(min = 1))]
    pub request: String,
    /// The response property that carries the next cursor.
    #[schemars(length(min = 1))]
    pub response: String,
    /// The most items that one page may hold.
    #[schemars(range(min = 1))]
    pub max_count: u32,
}

/// How many requests are allowed in a sliding window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RateLimitSpec {
    /// Requests allowed within the window.
    #[schemars(range(min = 1))]
    pub requests: u32,
    /// Length of the window in seconds.
    #[schemars(range(min = 1))]
    pub seconds: u32,
    /// The envelope property that the budget belongs to.
    pub per: String,
}
