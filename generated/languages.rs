// Generated from schema/languages.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::pages;

/// A language that the system speaks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Language {
    /// Language and culture, such as `en-GB`.
    pub code: String,
    /// Language used where a text is missing in this one.
    pub fallback_language_code: Option<String>,
    /// Name in English.
    pub english_name: String,
    /// Name in the language itself.
    pub local_name: String,
}

/// Texts of the system in one language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageTexts {
    /// Language of the texts.
    pub language_code: String,
    /// The texts, by their key.
    pub texts: std::collections::BTreeMap<String, String>,
}

/// Request of `languages/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "languages")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "languages/getAll",
        "/api/connector/v1/languages/getAll",
        runtime::Effect::Read,
    );
}

/// Response of `languages/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The languages.
    pub languages: Vec<Language>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `languages/getTexts`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTextsRequest {
    /// Languages in which to return the texts.
    pub language_codes: Vec<String>,
    /// Name of the group of texts to return.
    pub scope: String,
}

impl GetTextsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        language_codes: impl IntoIterator<Item = impl Into<String>>,
        scope: impl Into<String>,
    ) -> Self {
        Self {
            language_codes: language_codes.into_iter().map(Into::into).collect(),
            scope: scope.into(),
        }
    }
}

#[cfg(feature = "languages")]
impl runtime::Operation for GetTextsRequest {
    type Response = GetTextsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "languages/getTexts",
        "/api/connector/v1/languages/getTexts",
        runtime::Effect::Read,
    );
}

/// Response of `languages/getTexts`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTextsResponse {
    /// The texts, language by language.
    pub language_texts: Vec<LanguageTexts>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetTextsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `languages`. Languages of the system and its texts in them.
#[cfg(feature = "languages")]
#[derive(Debug, Clone)]
pub struct Languages {
    client: runtime::Client,
}

#[cfg(feature = "languages")]
impl Languages {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists all languages of the system.
    ///
    /// `POST /api/connector/v1/languages/getAll`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Returns texts of the system in the given languages.
    ///
    /// `POST /api/connector/v1/languages/getTexts`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_texts(&self, request: GetTextsRequest) -> runtime::Call<GetTextsRequest> {
        self.client.call(request)
    }
}
