//! `corrections.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the schema differs from the vendor's own description on purpose.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionsFile {
    /// The corrections.
    pub corrections: Vec<CorrectionSpec>,
}

/// One fact that the vendor's description gets wrong. The check fails when the schema no longer says `now`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionSpec {
    /// The fact: `models.Message.fields.Text.length`, `operations.messages/getAll.request.CreatedUtc.max_months`,
    /// `api.pagination.max_count`.
    #[schemars(length(min = 1))]
    pub at: String,
    /// What the vendor's description says; left out when it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<serde_json::Value>,
    /// What the schema says; left out when the schema deliberately says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<serde_json::Value>,
    /// Why the vendor's description is wrong.
    #[schemars(length(min = 1))]
    pub why: String,
    /// What shows it: an observed answer, a page of the vendor's guidelines.
    #[schemars(length(min = 1))]
    pub evidence: String,
}
