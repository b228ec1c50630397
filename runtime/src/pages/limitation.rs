//! The page a request asks for, and the mark where the next one starts.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Where a page ends and the next one starts.
///
/// Nothing can be read off a cursor. It may be stored as text and used later to go on from the same place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cursor(Box<str>);

impl Cursor {
    /// A cursor from its text.
    #[must_use]
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The text of the cursor.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cursor({:?})", self.as_str())
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Cursor {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl AsRef<str> for Cursor {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

/// How many items a page holds, and where it starts.
///
/// There is no default: a caller who does not care leaves it out, and the client asks for pages of a sensible size.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limitation {
    /// The most items that the page may hold. The API accepts 1 to 1000.
    pub count: u32,
    /// Where the page starts; `None` for the first page.
    pub cursor: Option<Cursor>,
}

impl Limitation {
    /// The first page, with at most `count` items.
    #[must_use]
    pub const fn new(count: u32) -> Self {
        Self {
            count,
            cursor: None,
        }
    }

    /// The page that follows the cursor.
    #[must_use]
    pub fn with_cursor(mut self, cursor: Cursor) -> Self {
        self.cursor = Some(cursor);
        self
    }
}

impl Serialize for Limitation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("Count", &self.count)?;
        if let Some(cursor) = &self.cursor {
            map.serialize_entry("Cursor", cursor)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Limitation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Properties;

        impl<'de> Visitor<'de> for Properties {
            type Value = Limitation;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `Count` and, after the first page, `Cursor`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Limitation, A::Error> {
                let mut count = None;
                let mut cursor = None;
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "Count" => count = Some(map.next_value()?),
                        "Cursor" => cursor = map.next_value()?,
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                let count = count.ok_or_else(|| A::Error::missing_field("Count"))?;
                Ok(Limitation { count, cursor })
            }
        }

        deserializer.deserialize_map(Properties)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_page_has_no_cursor_property() {
        let json = serde_json::to_string(&Limitation::new(50)).unwrap();
        assert_eq!(json, r#"{"Count":50}"#);
    }

    #[test]
    fn next_page_round_trips() {
        let limitation = Limitation::new(2).with_cursor(Cursor::from("b1"));
        let json = serde_json::to_string(&limitation).unwrap();
        assert_eq!(json, r#"{"Count":2,"Cursor":"b1"}"#);
        assert_eq!(
            serde_json::from_str::<Limitation>(&json).unwrap(),
            limitation
        );
    }

    #[test]
    fn null_cursor_is_the_first_page() {
        let limitation: Limitation =
            serde_json::from_str(r#"{"Cursor":null,"Count":7,"Other":[1]}"#).unwrap();
        assert_eq!(limitation, Limitation::new(7));
    }

    #[test]
    fn count_is_required() {
        let error = serde_json::from_str::<Limitation>("{}").unwrap_err();
        assert!(
            error.to_string().contains("missing field `Count`"),
            "{error}"
        );
    }
}
