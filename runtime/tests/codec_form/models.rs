//! What travels from the server, and what travels both ways.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages::{Cursor, Rejections};
use mews_connector_runtime::values::{Date, Decimal, Id, Json, Unknown, UtcDateTime};

/// Marker of an enterprise.
#[derive(Debug)]
pub enum Enterprise {}

/// Names an enterprise.
pub type EnterpriseId = Id<Enterprise>;

/// Marker of a message.
#[derive(Debug)]
pub enum MessageMarker {}

/// Names a message.
pub type MessageId = Id<MessageMarker>;

/// The response of a paginated operation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    pub messages: Vec<Message>,
    pub cursor: Option<Cursor>,
    pub rejected: Rejections,
}

impl codec::Decode for GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut messages: Vec<Message> = Vec::new();
        let mut cursor: Option<Cursor> = None;
        let rejected = value.response(&mut [
            ("Messages", Place::List(&mut messages)),
            ("Cursor", Place::Optional(&mut cursor)),
        ])?;
        Ok(Self {
            messages,
            cursor,
            rejected,
        })
    }
}

impl<'de> serde::Deserialize<'de> for GetAllResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

/// A model with a property of each kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub id: MessageId,
    pub text: String,
    pub note: Option<String>,
    pub priority: Priority,
    pub created_utc: UtcDateTime,
    pub sent_on: Option<Date>,
    pub amount: Option<Decimal>,
    pub count: Option<i32>,
    pub is_read: bool,
    pub tags: Vec<String>,
    pub names: BTreeMap<String, String>,
    pub counts: BTreeMap<Priority, Vec<Option<i64>>>,
    pub attachment: Attachment,
    pub parent: Option<Box<Message>>,
    pub details: Option<Json>,
}

impl codec::Decode for Message {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<MessageId> = None;
        let mut text: Option<String> = None;
        let mut note: Option<String> = None;
        let mut priority: Option<Priority> = None;
        let mut created_utc: Option<UtcDateTime> = None;
        let mut sent_on: Option<Date> = None;
        let mut amount: Option<Decimal> = None;
        let mut count: Option<i32> = None;
        let mut is_read: Option<bool> = None;
        let mut tags: Vec<String> = Vec::new();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut counts: BTreeMap<Priority, Vec<Option<i64>>> = BTreeMap::new();
        let mut attachment: Option<Attachment> = None;
        let mut parent: Option<Box<Message>> = None;
        let mut details: Option<Json> = None;
        value.object(&mut [
            ("Id", Place::Required(&mut id)),
            ("Text", Place::Required(&mut text)),
            ("Note", Place::Optional(&mut note)),
            ("Priority", Place::Required(&mut priority)),
            ("CreatedUtc", Place::Required(&mut created_utc)),
            ("SentOn", Place::Optional(&mut sent_on)),
            ("Amount", Place::Optional(&mut amount)),
            ("Count", Place::Optional(&mut count)),
            ("IsRead", Place::Required(&mut is_read)),
            ("Tags", Place::OptionalList(&mut tags)),
            ("Names", Place::OptionalMap(&mut names)),
            ("Counts", Place::OptionalMap(&mut counts)),
            ("Attachment", Place::Required(&mut attachment)),
            ("Parent", Place::Optional(&mut parent)),
            ("Details", Place::Optional(&mut details)),
        ])?;
        let (
            Some(id),
            Some(text),
            Some(priority),
            Some(created_utc),
            Some(is_read),
            Some(attachment),
        ) = (id, text, priority, created_utc, is_read, attachment)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            text,
            note,
            priority,
            created_utc,
            sent_on,
            amount,
            count,
            is_read,
            tags,
            names,
            counts,
            attachment,
            parent,
            details,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

/// A model that travels both ways.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    pub name: String,
    pub size: Option<i64>,
}

impl codec::Encode for Attachment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Name", &self.name), ("Size", &self.size)]);
    }
}

impl serde::Serialize for Attachment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for Attachment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut size: Option<i64> = None;
        value.object(&mut [
            ("Name", Place::Required(&mut name)),
            ("Size", Place::Optional(&mut size)),
        ])?;
        let Some(name) = name else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { name, size })
    }
}

impl<'de> serde::Deserialize<'de> for Attachment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

/// An open enum.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// It can wait.
    Low,
    /// It cannot.
    High,
    #[doc(hidden)]
    __Unknown(Unknown),
}

impl Priority {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Low, Self::High];

    /// The text of the value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "Low",
            Self::High => "High",
            Self::__Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Priority {
    fn from(text: &str) -> Self {
        match Self::KNOWN.iter().find(|known| known.as_str() == text) {
            Some(known) => known.clone(),
            None => Self::__Unknown(Unknown::new(text)),
        }
    }
}

impl FromStr for Priority {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for Priority {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Priority {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for Priority {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl serde::Serialize for Priority {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

// Only for enums that are keys of a map.

impl codec::FromText for Priority {
    fn from_text(text: &str) -> Result<Self, codec::Fault> {
        Ok(Self::from(text))
    }
}

impl codec::AsText for Priority {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }
}
