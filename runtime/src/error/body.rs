//! The API's own error, as it stands in the body of an answer. Only it proves that a write was refused.

use crate::codec::{self, Decode, Fault, Place, Value};
use crate::values::Json;

/// What the body of an answer that is no success says.
#[derive(Debug, Default)]
pub(crate) struct ErrorBody {
    message: Option<String>,
    request_id: Option<String>,
}

impl ErrorBody {
    /// Reads a body; one that is not a JSON object says nothing.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        codec::from_slice(bytes).unwrap_or_default()
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

impl Decode for ErrorBody {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let mut message: Option<Json> = None;
        let mut request_id: Option<Json> = None;
        value.object(&mut [
            ("Message", Place::Optional(&mut message)),
            ("RequestId", Place::Optional(&mut request_id)),
        ])?;
        let text = |json: Option<Json>| json?.to().ok();
        Ok(Self {
            message: text(message),
            request_id: text(request_id),
        })
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
        // An answer without a message may still tell what to ask about.
        let body = ErrorBody::read(br#"{"RequestId":"r-2"}"#);
        assert_eq!(
            (body.is_the_apis(), body.request_id()),
            (false, Some("r-2"))
        );
    }
}
