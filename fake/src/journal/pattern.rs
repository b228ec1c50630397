//! What a test expects to find among the calls.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Call;
use crate::kept::Dropped;

/// Describes calls. What is not said does not matter.
///
/// ```
/// use mews_connector_fake::CallPattern;
///
/// let pattern = CallPattern::new("messages/add").status(200).request(serde_json::json!({ "Messages": [{ "Text": "Hello" }] }));
/// # drop(pattern);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallPattern {
    operation: String,
    #[serde(default)]
    status: Option<u16>,
    #[serde(default)]
    request: Option<Value>,
}

impl CallPattern {
    /// Calls of `operation`: `messages/add`, or `messages/*` for all of a resource, or `*`.
    pub fn new(operation: impl Into<String>) -> Self {
        CallPattern {
            operation: operation.into(),
            status: None,
            request: None,
        }
    }

    /// Answered with this status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Whose request has at least these properties with these values; lists are as long and in the same order.
    #[must_use]
    pub fn request(mut self, part: Value) -> Self {
        self.request = Some(part);
        self
    }

    /// Whether a call is one of those described.
    pub fn matches(&self, call: &Call) -> bool {
        self.is_about(call)
            && self.status.is_none_or(|status| status == call.status)
            && self.request.as_ref().is_none_or(|part| {
                call.request
                    .as_ref()
                    .is_some_and(|request| contains(request, part))
            })
    }

    fn is_about(&self, call: &Call) -> bool {
        covers(&self.operation, &call.operation)
    }

    /// Why there are not `times` calls of this pattern, unless there are.
    pub(crate) fn problem(
        &self,
        calls: impl Iterator<Item = Call> + Clone,
        dropped: Dropped,
        times: usize,
    ) -> Option<String> {
        let found = calls.clone().filter(|call| self.matches(call)).count();
        if found == times {
            return None;
        }
        let mut text = format!("{times} calls of this kind are expected, {found} were made: ");
        text.push_str(&serde_json::to_string(self).unwrap_or_default());
        if !dropped.is_nothing() {
            text.push_str(&format!(
                "\nThe journal has dropped {dropped}, which are not counted; `max_journal` lets it hold more."
            ));
        }
        let mut near = calls.filter(|call| self.is_about(call)).peekable();
        if near.peek().is_none() && dropped.is_nothing() {
            text.push_str("\nThe operation was not called at all.");
        }
        for call in near {
            let request = call.request_text.as_deref().unwrap_or("not a JSON object");
            text.push_str(&format!(
                "\n  {} {} {} {request}",
                call.number, call.operation, call.status
            ));
        }
        Some(text)
    }
}

/// Whether a pattern is about an operation. It names one, or all that begin with what stands before `*`.
pub(crate) fn covers(pattern: &str, operation: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => operation.starts_with(start),
        None => operation == pattern,
    }
}

fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, part)| whole.get(name).is_some_and(|whole| contains(whole, part))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len()
                && whole
                    .iter()
                    .zip(part)
                    .all(|(whole, part)| contains(whole, part))
        }
        _ => whole == part,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pattern_covers_one_operation_those_of_a_resource_or_all() {
        for pattern in ["messages/add", "messages/*", "*"] {
            assert!(covers(pattern, "messages/add"), "{pattern}");
        }
        for pattern in ["messages/getAll", "orders/*", "messages", ""] {
            assert!(!covers(pattern, "messages/add"), "{pattern}");
        }
    }

    #[test]
    fn a_part_is_found_in_a_whole() {
        let whole = json!({ "a": [{ "b": 1, "c": null }], "d": "e" });
        for part in [json!({}), json!({ "a": [{ "b": 1 }] }), whole.clone()] {
            assert!(contains(&whole, &part), "{part}");
        }
        for part in [
            json!({ "a": [] }),
            json!({ "a": [{ "b": 2 }] }),
            json!({ "f": null }),
            json!([]),
        ] {
            assert!(!contains(&whole, &part), "{part}");
        }
    }
}
