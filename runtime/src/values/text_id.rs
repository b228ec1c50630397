//! Typed identifiers that are not uuids.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::serde_by_codec;
use crate::codec::{AsText, Decode, Encode, Fault, FromText, Out, Value};

/// The identifier of a thing of kind `T` whose spelling is the server's business.
///
/// Any text is taken as it is. `T` is a marker that has no values.
pub struct TextId<T> {
    text: Box<str>,
    of: PhantomData<fn() -> T>,
}

impl<T> TextId<T> {
    /// The identifier with this text.
    #[must_use]
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for TextId<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<T> PartialEq for TextId<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for TextId<T> {}

impl<T> PartialOrd for TextId<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for TextId<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for TextId<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Display for TextId<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> fmt::Debug for TextId<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> From<&str> for TextId<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T> From<String> for TextId<T> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<T> FromStr for TextId<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl<T> AsRef<str> for TextId<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> Decode for TextId<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        match value.string() {
            Ok(text) => Ok(Self::new(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<T> Encode for TextId<T> {
    fn encode(&self, out: Out<'_>) {
        out.text(&self.text);
    }
}

impl<T> FromText for TextId<T> {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(Self::new(text))
    }
}

impl<T> AsText for TextId<T> {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(&self.text);
    }
}

serde_by_codec!(TextId<T>, T);

#[cfg(test)]
mod tests {
    use super::*;

    enum Device {}

    #[test]
    fn any_text_round_trips() {
        for text in ["", "A-1", "\u{0}\"\\ü"] {
            let id = TextId::<Device>::from(text);
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(serde_json::from_str::<TextId<Device>>(&json).unwrap(), id);
            assert_eq!(id.as_str(), text);
            assert_eq!(text.parse(), Ok(id.clone()));
            assert_eq!(AsRef::<str>::as_ref(&id), text);
        }
    }

    #[test]
    fn number_is_no_text() {
        let error = serde_json::from_str::<TextId<Device>>("1").unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}
