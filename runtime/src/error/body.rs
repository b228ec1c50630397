//! The API's own error, as it stands in the body of a response. Only it proves that a write was refused. Everything but its
//! two texts is passed over without being kept, as it may be large.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::codec::without_mark;

/// What the body of a response that is not a success says.
#[derive(Debug, Default)]
pub(crate) struct ErrorBody {
    message: Option<String>,
    request_id: Option<String>,
}

impl ErrorBody {
    /// Reads a body; one that is not a JSON object says nothing.
    pub(crate) fn read(body: &[u8]) -> Self {
        let mut json = serde_json::Deserializer::from_slice(without_mark(body));
        let read = json.deserialize_map(Properties);
        read.and_then(|read| json.end().map(|()| read))
            .unwrap_or_default()
    }

    /// Whether it has the shape of the API's errors: an object with a text `Message`. Pages of proxies, firewalls and
    /// portals do not, nor does a body that is missing.
    pub(crate) fn is_the_apis(&self) -> bool {
        self.message.is_some()
    }

    /// `Message`, unless it is blank.
    pub(crate) fn message(&self) -> Option<&str> {
        self.message.as_deref().filter(|it| !it.trim().is_empty())
    }

    /// `RequestId`, unless it is blank.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let id = self.request_id.as_deref();
        id.filter(|it| !it.trim().is_empty())
    }
}

struct Properties;

impl<'de> Visitor<'de> for Properties {
    type Value = ErrorBody;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorBody, A::Error> {
        let (mut message, mut request_id) = (None, None);
        while let Some(name) = map.next_key::<String>()? {
            let text = match name.as_str() {
                "Message" => &mut message,
                "RequestId" => &mut request_id,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            // Of two texts with one name, neither is known to be meant.
            if text.replace(map.next_value_seed(Text)?).is_some() {
                return Err(A::Error::custom("a property is given twice"));
            }
        }
        Ok(ErrorBody {
            message: message.flatten(),
            request_id: request_id.flatten(),
        })
    }
}

/// Reads a text; nothing for any other value, which is passed over without being kept.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn object_with_a_text_is_the_apis_and_nothing_else() {
        for body in [
            r#"{"Message":"No."}"#,
            r#"{"Message":""}"#,
            r#"{"RequestId":7,"Message":"No.","Details":{"A":[1]}}"#,
            r#"{"Details":[{"Message":"no"}],"Message":"Not \u00e9","RequestId":"r-1","Other":1e999}"#,
            "\u{feff} {\"Message\":\"No.\"}",
        ] {
            assert!(ErrorBody::read(body.as_bytes()).is_the_apis(), "{body}");
        }
        for body in [
            "",
            "{}",
            "null",
            r#""Message""#,
            r#"["Message"]"#,
            r#"[{"Message":"No."}]"#,
            r#"{"message":"No."}"#,
            r#"{"Message":null}"#,
            r#"{"Message":403}"#,
            r#"{"Message":{"Text":"No."}}"#,
            r#"{"Message":"No."#,
            r#"{"Message":"No."}<html>"#,
            r#"{"Message":"No.","Message":"Yes."}"#,
            "<html>Request blocked</html>",
        ] {
            assert!(!ErrorBody::read(body.as_bytes()).is_the_apis(), "{body}");
        }
    }

    #[test]
    fn blank_texts_are_not_shown() {
        let body = ErrorBody::read(br#"{"Message":" ","RequestId":""}"#);
        assert!(body.is_the_apis());
        assert_eq!((body.message(), body.request_id()), (None, None));
        let body = ErrorBody::read(br#"{"Message":"No.","RequestId":"r-1"}"#);
        assert_eq!(
            (body.message(), body.request_id()),
            (Some("No."), Some("r-1"))
        );
        // A response without a message may still tell what to ask about.
        let body = ErrorBody::read(br#"{"RequestId":"r-2"}"#);
        assert_eq!(
            (body.is_the_apis(), body.request_id()),
            (false, Some("r-2"))
        );
    }
}
