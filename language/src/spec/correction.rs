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

impl CorrectionSpec {
    /// Whether the vendor's description calls the value a text, or a list of texts.
    pub fn was_text(&self) -> bool {
        let was = self.was.as_ref().and_then(serde_json::Value::as_str);
        was.is_some_and(|was| was.trim_matches(['[', ']', '?']) == "string")
    }

    /// The property whose type it corrects, where a response may have it: its owner, which is a model or the response of an
    /// operation (`toys/getAll.response`), and its name.
    pub fn answered_property(&self) -> Option<(String, &str)> {
        let (section, rest) = self.at.strip_suffix(".type")?.split_once('.')?;
        let (owner, rest) = rest.split_once('.')?;
        let (key, name) = rest.split_once('.')?;
        match (section, key) {
            ("models", "fields") => Some((owner.to_owned(), name)),
            ("operations", "response") => Some((format!("{owner}.response"), name)),
            _ => None,
        }
    }
}
