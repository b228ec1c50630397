//! What an answer of the API that is no success says in its body. Everything else in the body is passed over without
//! being kept, as it may be large.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The texts of an error of the API.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl Said {
    /// Nothing, where the body is not a JSON object.
    pub(crate) fn of(body: &[u8]) -> Self {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let mut json = serde_json::Deserializer::from_slice(body);
        let said = json.deserialize_map(Properties);
        said.and_then(|said| json.end().map(|()| said))
            .unwrap_or_default()
    }
}

struct Properties;

impl<'de> Visitor<'de> for Properties {
    type Value = Said;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Said, A::Error> {
        let mut said = Said::default();
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "Message" => said.message = map.next_value_seed(Text)?,
                "RequestId" => said.request_id = map.next_value_seed(Text)?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(said)
    }
}

/// Reads a text that is not blank; nothing for any other value.
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
        Ok(Some(text.to_owned()).filter(|text| !text.trim().is_empty()))
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

    fn said(body: &str) -> (Option<String>, Option<String>) {
        let Said {
            message,
            request_id,
        } = Said::of(body.as_bytes());
        (message, request_id)
    }

    #[test]
    fn texts_are_found_between_everything_else() {
        let body = r#"{"Details":[{"Message":"no"}],"Message":"Not \u00e9","RequestId":"r-1","Other":1e999}"#;
        assert_eq!(
            said(body),
            (Some("Not é".to_owned()), Some("r-1".to_owned()))
        );
        assert_eq!(said(&format!("\u{feff}{body}")), said(body));
    }

    #[test]
    fn what_is_no_text_says_nothing() {
        for value in [
            "null",
            "true",
            "1",
            "-1",
            "1.5",
            "\"  \"",
            "[[1]]",
            "{\"a\":{}}",
        ] {
            let body = format!(r#"{{"Message":{value},"RequestId":"r"}}"#);
            assert_eq!(said(&body), (None, Some("r".to_owned())), "{value}");
        }
        for body in [
            "",
            "[]",
            "null",
            "{\"Message\":\"x\"",
            "{\"Message\":\"x\"} x",
        ] {
            assert_eq!(said(body), (None, None), "{body}");
        }
    }
}
