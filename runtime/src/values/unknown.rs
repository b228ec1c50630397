//! Values of an enum that these bindings do not know yet.

use std::fmt;

/// The text of an enum value that the vendor added after these bindings were made.
///
/// It is found out by the enum's `as_str` and written back as it came. Nothing else can be done with it, so that a
/// program does not come to depend on a value being unknown: the next version of the bindings knows it by name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown(
    /// One word wide, so that an enum with this variant takes two words and not three.
    Box<Box<str>>,
);

impl Unknown {
    /// Keeps the text.
    #[doc(hidden)]
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Box::new(text.into()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_text_in_one_word() {
        let unknown = Unknown::new("Fax");
        assert_eq!(unknown.as_str(), "Fax");
        assert_eq!(format!("{unknown:?}"), "\"Fax\"");
        assert_eq!(size_of::<Unknown>(), size_of::<usize>());
    }
}
