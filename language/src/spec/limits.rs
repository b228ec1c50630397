//! What is enforced on a value: beside the type of a property, and under `each` for what a list or map holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::FieldSpec;
use super::is_false;

/// Limits of a value. A property has the same keys beside its type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LimitsSpec {
    /// Number of items of a list or map: `1..1000`, `1..`, `..255`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// Limits of each item of a list or each value of a map.
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
}

impl LimitsSpec {
    /// The limits, unless there are none.
    pub fn some(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }
}

impl FieldSpec {
    /// The limits that stand beside the type.
    pub fn limits(&self) -> LimitsSpec {
        LimitsSpec {
            items: self.items.clone(),
            each: self.each.clone(),
            unique: self.unique,
            length: self.length.clone(),
            range: self.range.clone(),
            max_months: self.max_months,
            max_days: self.max_days,
            pattern: self.pattern.clone(),
        }
    }

    /// Puts limits beside the type, in the place of those that stand there.
    pub fn limit(&mut self, limits: LimitsSpec) {
        let LimitsSpec {
            items,
            each,
            unique,
            length,
            range,
            max_months,
            max_days,
            pattern,
        } = limits;
        self.items = items;
        self.each = each;
        self.unique = unique;
        self.length = length;
        self.range = range;
        self.max_months = max_months;
        self.max_days = max_days;
        self.pattern = pattern;
    }
}
