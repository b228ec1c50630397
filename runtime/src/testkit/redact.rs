//! What of a request may be shown: everything but the tokens.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::scrub::Scrubber;
use crate::values::Secret;

const TOKENS: [&str; 2] = ["ClientToken", "AccessToken"];
const MARK: &str = "[redacted]";

/// Takes tokens out of texts that are kept or shown, in every spelling in which a server may repeat them; `SECURITY.md`
/// lists those.
pub struct Redactor(Scrubber);

impl Redactor {
    /// Knows some tokens.
    #[must_use]
    pub fn new(tokens: impl IntoIterator<Item = String>) -> Self {
        let secrets: Vec<_> = tokens.into_iter().map(Secret::new).collect();
        Self(Scrubber::new(&secrets))
    }

    /// The text with `[redacted]` in the place of each token.
    #[must_use]
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.0.scrub(text)
    }
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor(..)")
    }
}

/// A request body without tokens, and what removes them from other texts.
pub(super) fn redact(bytes: &[u8]) -> (Value, Scrubber) {
    let mut body: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let mut secrets = Vec::new();
    for name in TOKENS {
        if let Some(Value::String(token)) = body.get_mut(name).map(Value::take) {
            secrets.push(Secret::new(token));
            body[name] = MARK.into();
        }
    }
    let scrubber = Scrubber::new(&secrets);
    scrub(&mut body, &scrubber);
    (body, scrubber)
}

/// Removes the tokens wherever they are repeated.
fn scrub(value: &mut Value, scrubber: &Scrubber) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(scrubbed) = scrubber.scrub(text) {
                *text = scrubbed;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| scrub(item, scrubber)),
        Value::Object(members) => {
            let taken = std::mem::take(members);
            for (name, mut value) in taken {
                scrub(&mut value, scrubber);
                members.insert(scrubber.scrub(&name).into_owned(), value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
