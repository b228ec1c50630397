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

/// The number or flag of an enum value that the vendor added after these bindings were made.
///
/// It is found out by the enum's `value` and written back as it came, as [`Unknown`] is for texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue<T>(T);

impl<T: Copy> UnknownValue<T> {
    /// Keeps the value.
    #[doc(hidden)]
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value.
    #[must_use]
    pub fn get(&self) -> T {
        self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for UnknownValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
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

    #[test]
    fn keeps_the_number() {
        let unknown = UnknownValue::new(-7_i32);
        assert_eq!(unknown.get(), -7);
        assert_eq!(format!("{unknown:?}"), "-7");
    }
}
