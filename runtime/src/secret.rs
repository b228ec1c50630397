//! Texts that nobody may see: held so that no formatting shows them, and wiped when they are dropped.

use std::fmt;

use zeroize::Zeroizing;

/// A token. Its text leaves through [`Secret::expose`] only.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Whether finding the text somewhere means that the secret is there. `a` is in every sentence; no real token is
    /// that short.
    pub(crate) fn is_distinctive(&self) -> bool {
        self.0.len() >= 4
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
