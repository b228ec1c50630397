//! Texts that must not be printed.

use std::fmt;

use zeroize::Zeroizing;

use super::serde_by_codec;
use crate::codec::{Decode, Encode, Fault, Out, Value};

/// A text that must not show up in logs, such as a token or a code for a door.
///
/// Neither `Debug` nor `Display` prints it, and its memory is overwritten when it is dropped. It is still written into
/// the requests that it belongs to.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Hides the text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for the one place that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether finding the text somewhere means that the secret is there. `a` is in every sentence; no real token is
    /// that short.
    pub(crate) fn is_distinctive(&self) -> bool {
        self.0.len() >= 4
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Decode for Secret {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.string().map(Self::new)
    }
}

impl Encode for Secret {
    fn encode(&self, out: Out<'_>) {
        out.text(&self.0);
    }
}

serde_by_codec!(Secret);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn travels_but_does_not_print() {
        let secret = Secret::from("C4N4RY");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"C4N4RY\"");
        assert_eq!(
            serde_json::from_str::<Secret>("\"C4N4RY\"").unwrap(),
            secret
        );
        assert!(!format!("{secret:?} {secret}").contains("C4N4RY"));
        assert_eq!(secret.expose(), "C4N4RY");
    }
}
