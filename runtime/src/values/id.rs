//! Typed identifiers.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use uuid::Uuid;

use super::{ParseError, serde_by_codec};
use crate::codec::{AsText, Decode, Encode, Fault, FromText, Out, Value};

const EXPECTED: &str = "a uuid";

/// The identifier of a thing of kind `T`, such as a message.
///
/// It is a uuid that cannot be mistaken for the identifier of something else. `T` is a marker that has no values.
pub struct Id<T> {
    uuid: Uuid,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The identifier with this uuid.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self {
            uuid,
            of: PhantomData,
        }
    }

    /// The uuid.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(
            self.uuid
                .hyphenated()
                .encode_lower(&mut Uuid::encode_buffer()),
        )
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> From<Uuid> for Id<T> {
    fn from(uuid: Uuid) -> Self {
        Self::new(uuid)
    }
}

impl<T> From<Id<T>> for Uuid {
    fn from(id: Id<T>) -> Self {
        id.uuid
    }
}

/// Reads the hyphenated form, which is the only one that the API sends, in either case.
pub(super) fn parse(text: &str) -> Result<Uuid, ParseError> {
    // The parser takes three more spellings, which differ in length.
    if text.len() != 36 {
        return Err(ParseError::new(text, EXPECTED));
    }
    Uuid::try_parse(text).map_err(|_| ParseError::new(text, EXPECTED))
}

impl<T> FromStr for Id<T> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text).map(Self::new)
    }
}

// The code of the impls for `Id<T>` is compiled for each kind of thing, so it is kept outside of them.

impl Decode for Uuid {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        value.text(|text| Ok(parse(text)?))
    }
}

impl Encode for Uuid {
    fn encode(&self, out: Out<'_>) {
        out.text(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

impl FromText for Uuid {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(parse(text)?)
    }
}

impl AsText for Uuid {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

impl<T> Decode for Id<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        match Uuid::decode(value) {
            Ok(uuid) => Ok(Self::new(uuid)),
            Err(fault) => Err(fault),
        }
    }
}

impl<T> Encode for Id<T> {
    fn encode(&self, out: Out<'_>) {
        self.uuid.encode(out);
    }
}

impl<T> FromText for Id<T> {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Uuid::from_text(text).map(Self::new)
    }
}

impl<T> AsText for Id<T> {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        self.uuid.with_text(take);
    }
}

serde_by_codec!(Id<T>, T);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    enum Message {}

    #[test]
    fn as_small_as_a_uuid() {
        assert_eq!(size_of::<Id<Message>>(), 16);
    }

    #[test]
    fn either_case_is_read_and_the_lower_written() {
        let id: Id<Message> = "1D1C92E7-9E8A-4C2B-8F3E-6D5B4A3C2B1A".parse().unwrap();
        assert_eq!(id.to_string(), "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a");
        assert_eq!(format!("{id:?}"), id.to_string());
    }

    #[test]
    fn what_is_no_id() {
        for text in [
            "",
            "message-1",
            "1d1c92e79e8a4c2b8f3e6d5b4a3c2b1a",
            "{1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a}",
            "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1",
            "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1g",
        ] {
            let error = text.parse::<Id<Message>>().unwrap_err();
            assert!(
                error.to_string().ends_with("expected a uuid"),
                "{text}: {error}"
            );
        }
    }

    proptest! {
        #[test]
        fn round_trip(bytes: [u8; 16]) {
            let id = Id::<Message>::new(Uuid::from_bytes(bytes));
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<Id<Message>>(&json).unwrap(), id);
        }
    }
}
