//! Identifiers that are either the API's or the caller's own.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::id::NIL;
use super::{Id, ParseError, Uuid, serde_by_codec};
use crate::codec::{AsText, Decode, Encode, Fault, FromText, Out, Value};

const PREFIX: &str = "eid:";
const EXPECTED: &str = "a uuid, or eid: and an external identifier";

/// Names a thing of kind `T` by its identifier, or by the external identifier that the caller gave it.
///
/// The second is spelled `eid:` and the external identifier.
pub enum HybridId<T> {
    /// The identifier.
    Id(Id<T>),
    /// The external identifier, without `eid:`.
    External(Box<str>),
}

impl<T> HybridId<T> {
    /// Names a thing by its external identifier, which is given without `eid:`.
    #[must_use]
    pub fn external(identifier: impl Into<Box<str>>) -> Self {
        Self::External(identifier.into())
    }
}

impl<T> Clone for HybridId<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Id(id) => Self::Id(*id),
            Self::External(identifier) => Self::External(identifier.clone()),
        }
    }
}

impl<T> PartialEq for HybridId<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<T> Eq for HybridId<T> {}

impl<T> PartialOrd for HybridId<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for HybridId<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Id(one), Self::Id(two)) => one.cmp(two),
            (Self::External(one), Self::External(two)) => one.cmp(two),
            (Self::Id(_), Self::External(_)) => Ordering::Less,
            (Self::External(_), Self::Id(_)) => Ordering::Greater,
        }
    }
}

impl<T> Hash for HybridId<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Id(id) => id.hash(state),
            Self::External(identifier) => identifier.hash(state),
        }
    }
}

impl<T> fmt::Display for HybridId<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::External(identifier) => write!(f, "{PREFIX}{identifier}"),
        }
    }
}

impl<T> fmt::Debug for HybridId<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> From<Id<T>> for HybridId<T> {
    fn from(id: Id<T>) -> Self {
        Self::Id(id)
    }
}

impl<T> From<Uuid> for HybridId<T> {
    fn from(uuid: Uuid) -> Self {
        Self::Id(uuid.into())
    }
}

impl<T> FromStr for HybridId<T> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match text.strip_prefix(PREFIX) {
            Some(identifier) => Ok(Self::external(identifier)),
            None => match text.parse() {
                Ok(id) => Ok(Self::Id(id)),
                Err(_) => Err(ParseError::new(text, EXPECTED)),
            },
        }
    }
}

impl<T> Decode for HybridId<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        Ok(value.lent(NIL)?.parse()?)
    }
}

impl<T> Encode for HybridId<T> {
    fn encode(&self, out: Out<'_>) {
        match self {
            Self::Id(id) => id.encode(out),
            Self::External(_) => out.display(self),
        }
    }
}

impl<T> FromText for HybridId<T> {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(text.parse()?)
    }
}

impl<T> AsText for HybridId<T> {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(&self.to_string());
    }
}

serde_by_codec!(HybridId<T>, T);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    enum Bill {}

    #[test]
    fn both_spellings() {
        let uuid = "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a";
        let by_id: HybridId<Bill> = uuid.parse().unwrap();
        assert_eq!(by_id, HybridId::from(uuid.parse::<Id<Bill>>().unwrap()));
        assert_eq!(by_id, HybridId::from(uuid.parse::<Uuid>().unwrap()));
        let by_own: HybridId<Bill> = "eid:INV-1".parse().unwrap();
        assert_eq!(by_own, HybridId::external("INV-1"));
        assert_eq!(serde_json::to_string(&by_own).unwrap(), "\"eid:INV-1\"");
        assert_eq!(
            serde_json::to_string(&by_id).unwrap(),
            format!("\"{uuid}\"")
        );
        let error = "INV-1".parse::<HybridId<Bill>>().unwrap_err();
        assert!(error.to_string().ends_with(EXPECTED), "{error}");
    }

    proptest! {
        #[test]
        fn round_trip(identifier: String) {
            let id = HybridId::<Bill>::external(identifier);
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<HybridId<Bill>>(&json).unwrap(), id);
        }
    }
}
