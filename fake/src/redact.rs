//! Keeps tokens out of everything that the fake says or remembers, wherever a caller has put them and however a server
//! spells them.

use std::borrow::Cow;
use std::sync::Arc;

use mews_connector_language::model::Field;
use mews_connector_runtime::testkit;

use crate::check::{Tokens, token_properties};
use crate::json::{Json, Object};

/// The tokens that must not come out.
#[derive(Debug)]
pub(crate) struct Redactor {
    known: Arc<testkit::Redactor>,
    /// What the caller sent in their place.
    sent: Option<testkit::Redactor>,
}

/// Knows the right tokens. To get ready for all their spellings takes longer than a small answer.
pub(crate) fn known(tokens: &Tokens, further: &[String]) -> Arc<testkit::Redactor> {
    let all = tokens.values().chain(further).cloned();
    Arc::new(testkit::Redactor::new(all))
}

impl Redactor {
    /// Knows the right tokens, which are behind `known`, and what the caller sent in their place.
    pub(crate) fn new(
        known: &Arc<testkit::Redactor>,
        tokens: &Tokens,
        further: &[String],
        envelope: &[Field],
        body: Option<&Object>,
    ) -> Self {
        let mut sent = Vec::new();
        for (_, value) in body
            .into_iter()
            .flatten()
            .filter(|(name, _)| is_token(envelope, name))
        {
            match value {
                Json::String(token) => sent.push(token.clone()),
                Json::Number(_) => sent.push(value.to_text()),
                _ => {}
            }
        }
        sent.retain(|sent| tokens.values().chain(further).all(|token| token != sent));
        Redactor {
            known: Arc::clone(known),
            sent: (!sent.is_empty()).then(|| testkit::Redactor::new(sent)),
        }
    }

    /// The text without tokens; none when there are none in it.
    fn changed(&self, text: &str) -> Option<String> {
        let owned = |text| match text {
            Cow::Borrowed(_) => None,
            Cow::Owned(changed) => Some(changed),
        };
        let changed = owned(self.known.text(text));
        let sent = self.sent.as_ref();
        let further = sent.and_then(|sent| owned(sent.text(changed.as_deref().unwrap_or(text))));
        further.or(changed)
    }

    /// The text without tokens.
    pub(crate) fn text(&self, text: String) -> String {
        self.changed(&text).unwrap_or(text)
    }

    /// The bytes without tokens. They stay as they are when there are none in them, text or not.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let changed = self.changed(&String::from_utf8_lossy(bytes));
        let bytes = changed.map_or_else(|| bytes.to_vec(), String::into_bytes);
        self.unescaped(&bytes).unwrap_or(bytes)
    }

    /// JSON without the tokens that are spelled with its escapes; none when there are none in it.
    fn unescaped(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        if !bytes.contains(&b'\\') {
            return None;
        }
        let json = Json::parse_leniently(bytes).ok()?;
        let mut changed = json.clone();
        changed.map_texts(&|text| self.changed(text));
        (changed != json).then(|| changed.to_text().into_bytes())
    }

    /// The body without the token properties, and without tokens anywhere else.
    pub(crate) fn body(&self, envelope: &[Field], body: &Object) -> Json {
        let kept = body.iter().filter(|(name, _)| !is_token(envelope, name));
        let mut body = Json::Object(
            kept.map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        );
        body.map_texts(&|text| self.changed(text));
        body
    }
}

/// Whether a property is one of the tokens, or meant to be: the letter case of a name is the likeliest slip.
fn is_token(envelope: &[Field], name: &str) -> bool {
    token_properties(envelope).any(|property| property.eq_ignore_ascii_case(name))
}
