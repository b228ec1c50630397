//! What the client adds to every request body: tokens, the application's name, language, and the page asked for.
//!
//! Request types do not have these properties, and request data cannot override them: the members are written in front
//! of those of the serialised request at the last moment, and a request that already has one of them is refused.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use zeroize::Zeroizing;

use crate::pages::Limitation;
use crate::values::Secret;

const CLIENT_TOKEN: &str = "ClientToken";
const ACCESS_TOKEN: &str = "AccessToken";
const CLIENT: &str = "Client";
const LANGUAGE: &str = "LanguageCode";
const CULTURE: &str = "CultureCode";
const LIMITATION: &str = "Limitation";

/// Language and culture of the texts in a response. The API ignores one without the other, so there is no such value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Language {
    pub(crate) language: String,
    pub(crate) culture: String,
}

/// The members that start every request body, already as JSON.
pub(crate) struct Envelope {
    /// An object that is not closed yet.
    head: Zeroizing<Vec<u8>>,
}

/// Why a request cannot be put into the envelope.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    NotAnObject,
    Reserved(&'static str),
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnObject => {
                f.write_str("the request is not a JSON object; the API accepts nothing else")
            }
            Self::Reserved(LIMITATION) => write!(
                f,
                "the request has a property `{LIMITATION}` of its own; choose the page with `page_size` and \
                 `resume_from` of the call"
            ),
            Self::Reserved(property) => write!(
                f,
                "the request has a property `{property}` of its own; the client sets it, so leave it out"
            ),
        }
    }
}

impl Envelope {
    pub(crate) fn new(
        client_token: &Secret,
        access_token: &Secret,
        client_name: &str,
        language: Option<&Language>,
    ) -> Self {
        // Room for everything at once: growing would leave copies of the tokens behind in freed memory.
        let language_room = language.map_or(0, |it| it.language.len() + it.culture.len());
        let room = 128
            + 6 * (client_token.expose().len()
                + access_token.expose().len()
                + client_name.len()
                + language_room);
        let mut head = Zeroizing::new(Vec::with_capacity(room));
        push_member(&mut head, b'{', CLIENT_TOKEN, client_token.expose());
        push_member(&mut head, b',', ACCESS_TOKEN, access_token.expose());
        push_member(&mut head, b',', CLIENT, client_name);
        if let Some(Language { language, culture }) = language {
            push_member(&mut head, b',', LANGUAGE, language);
            push_member(&mut head, b',', CULTURE, culture);
        }
        Self { head }
    }

    /// Checks once per call what [`Envelope::wrap`] relies on in every attempt.
    ///
    /// `paged` tells that the call brings its own limitation.
    pub(crate) fn check(request: &[u8], paged: bool) -> Result<(), Misfit> {
        let mut deserializer = serde_json::Deserializer::from_slice(request);
        let found = (&mut deserializer)
            .deserialize_map(Reserved { paged })
            .map_err(|_| Misfit::NotAnObject)?;
        match found {
            Some(property) => Err(Misfit::Reserved(property)),
            None => Ok(()),
        }
    }

    /// The whole body: the envelope's members, then the request's.
    pub(crate) fn wrap(
        &self,
        request: &[u8],
        limitation: Option<&Limitation>,
    ) -> Zeroizing<Vec<u8>> {
        // Room for everything at once, as above; a cursor may grow six times by its escapes.
        let page_room = limitation.map_or(0, |it| {
            64 + 6 * it.cursor.as_ref().map_or(0, |cursor| cursor.as_str().len())
        });
        let room = self.head.len() + page_room + request.len() + 1;
        let mut body = Zeroizing::new(Vec::with_capacity(room));
        body.extend_from_slice(&self.head);
        if let Some(limitation) = limitation {
            push_member(&mut body, b',', LIMITATION, limitation);
        }
        let members = request
            .trim_ascii()
            .strip_prefix(b"{")
            .unwrap_or(b"}")
            .trim_ascii_start();
        if members != b"}" {
            body.push(b',');
        }
        body.extend_from_slice(members);
        body
    }
}

fn push_member(out: &mut Vec<u8>, before: u8, name: &str, value: &(impl Serialize + ?Sized)) {
    out.push(before);
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
    // Texts and limitations cannot fail to become JSON, and a vector cannot fail to take it.
    let _ = serde_json::to_writer(out, value);
}

/// Finds the first top-level property that is the envelope's.
struct Reserved {
    paged: bool,
}

impl<'de> Visitor<'de> for Reserved {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(Key(key)) = map.next_key()? {
            map.next_value::<IgnoredAny>()?;
            let reserved = [CLIENT_TOKEN, ACCESS_TOKEN, CLIENT, LANGUAGE, CULTURE]
                .into_iter()
                .chain(self.paged.then_some(LIMITATION))
                .find(|reserved| *reserved == key);
            found = found.or(reserved);
        }
        Ok(found)
    }
}

/// A key that is borrowed where JSON allows it.
struct Key<'k>(Cow<'k, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a property name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::Cursor;

    fn envelope(language: Option<&Language>) -> Envelope {
        let client = Secret::new("client\"1".to_owned());
        let access = Secret::new("access-1".to_owned());
        Envelope::new(&client, &access, "Acme 1.0", language)
    }

    fn wrapped(request: &str, limitation: Option<&Limitation>) -> String {
        let body = envelope(None).wrap(request.as_bytes(), limitation);
        String::from_utf8(body.to_vec()).unwrap()
    }

    const HEAD: &str = r#"{"ClientToken":"client\"1","AccessToken":"access-1","Client":"Acme 1.0""#;

    #[test]
    fn members_come_before_those_of_the_request() {
        assert_eq!(wrapped("{}", None), format!("{HEAD}}}"));
        assert_eq!(wrapped(" { } ", None), format!("{HEAD}}}"));
        assert_eq!(
            wrapped(r#"{"A":1,"B":{}}"#, None),
            format!(r#"{HEAD},"A":1,"B":{{}}}}"#)
        );
    }

    #[test]
    fn limitation_is_the_calls() {
        let limitation = Limitation::new(5).with_cursor(Cursor::from("c"));
        assert_eq!(
            wrapped(r#"{"A":1}"#, Some(&limitation)),
            format!(r#"{HEAD},"Limitation":{{"Count":5,"Cursor":"c"}},"A":1}}"#)
        );
        assert_eq!(
            wrapped("{}", Some(&Limitation::new(5))),
            format!(r#"{HEAD},"Limitation":{{"Count":5}}}}"#)
        );
    }

    #[test]
    fn language_and_culture_go_together() {
        let language = Language {
            language: "cs-CZ".to_owned(),
            culture: "en-GB".to_owned(),
        };
        let body = envelope(Some(&language)).wrap(b"{}", None);
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["LanguageCode"], "cs-CZ");
        assert_eq!(body["CultureCode"], "en-GB");
    }

    #[test]
    fn reserved_properties_are_refused_however_they_are_spelled() {
        for (request, paged, expected) in [
            (r#"{"A":1}"#, true, Ok(())),
            (r#"{"A":{"AccessToken":"x"}}"#, true, Ok(())),
            (
                r#"{"A":1,"AccessToken":"x"}"#,
                true,
                Err(Misfit::Reserved(ACCESS_TOKEN)),
            ),
            (
                r#"{"\u0041ccessToken":"x"}"#,
                true,
                Err(Misfit::Reserved(ACCESS_TOKEN)),
            ),
            (r#"{"Client":"x"}"#, false, Err(Misfit::Reserved(CLIENT))),
            (
                r#"{"Limitation":null}"#,
                true,
                Err(Misfit::Reserved(LIMITATION)),
            ),
            (r#"{"Limitation":{"Count":1}}"#, false, Ok(())),
            ("[]", false, Err(Misfit::NotAnObject)),
            ("null", false, Err(Misfit::NotAnObject)),
            ("", false, Err(Misfit::NotAnObject)),
        ] {
            assert_eq!(
                Envelope::check(request.as_bytes(), paged),
                expected,
                "{request}"
            );
        }
    }

    #[test]
    fn body_was_never_moved_in_memory() {
        let request = br#"{"A":1}"#;
        for limitation in [
            None,
            Some(Limitation::new(u32::MAX)),
            Some(Limitation::new(u32::MAX).with_cursor(Cursor::from("\u{1}".repeat(500)))),
        ] {
            let envelope = envelope(None);
            let body = envelope.wrap(request, limitation.as_ref());
            let page_room = limitation.map_or(0, |it| 64 + 6 * it.cursor.map_or(0, |_| 500));
            assert!(body.len() <= envelope.head.len() + page_room + request.len() + 1);
        }
    }

    #[test]
    fn head_was_never_moved_in_memory() {
        let token = Secret::new("\u{1}".repeat(500));
        let language = Language {
            language: "\u{2}".repeat(100),
            culture: "\u{3}".repeat(100),
        };
        let envelope = Envelope::new(&token, &token, "n", Some(&language));
        assert!(envelope.head.len() <= 128 + 6 * 1201);
    }
}
