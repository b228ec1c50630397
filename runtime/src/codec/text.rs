//! Values that are a text on the wire, which also makes them keys of maps.

use super::fault::Fault;

/// A value that is written as text.
#[doc(hidden)]
pub trait FromText: Sized {
    /// Reads the text.
    ///
    /// # Errors
    ///
    /// When the text is not one of the type's.
    fn from_text(text: &str) -> Result<Self, Fault>;
}

/// A value whose text is at hand without work, so that it can be the key of a map that is written.
#[doc(hidden)]
pub trait AsText {
    /// Hands the text to the callback; made on the stack where it has to be made.
    fn with_text(&self, take: &mut dyn FnMut(&str));
}

impl FromText for String {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(text.to_owned())
    }
}

impl AsText for String {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self);
    }
}
