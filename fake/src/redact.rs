//! Keeps tokens out of everything that the fake says or remembers, wherever a caller has put them.

use crate::check::{Tokens, token_properties};
use crate::json::{Json, Object};
use mews_connector_language::model::Field;

/// What stands in the place of a token.
const STARS: &str = "***";

/// Shorter texts are not taken for tokens: to star out every `a` would hide everything else.
const SHORTEST: usize = 8;

/// The texts that must not come out.
#[derive(Debug, Clone)]
pub(crate) struct Redactor(Vec<String>);

impl Redactor {
    /// Knows the right tokens and what the caller sent in their place.
    pub(crate) fn new(tokens: &Tokens, envelope: &[Field], body: Option<&Object>) -> Self {
        let sent = token_properties(envelope)
            .filter_map(|name| body?.get(name)?.as_str())
            .map(str::to_owned);
        Redactor(
            tokens
                .values()
                .cloned()
                .chain(sent)
                .filter(|token| token.len() >= SHORTEST)
                .collect(),
        )
    }

    /// The text without tokens; none when there are none in it.
    fn changed(&self, text: &str) -> Option<String> {
        if !self.0.iter().any(|token| text.contains(token.as_str())) {
            return None;
        }
        Some(self.0.iter().fold(text.to_owned(), |text, token| {
            text.replace(token.as_str(), STARS)
        }))
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
        let is_token = |name: &String| token_properties(envelope).any(|property| property == name);
        let kept = body.iter().filter(|(name, _)| !is_token(name));
        let mut body = Json::Object(
            kept.map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        );
        body.map_texts(&|text| self.changed(text));
        body
    }
}
