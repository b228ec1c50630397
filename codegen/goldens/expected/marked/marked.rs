// Generated from schema/marked.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};

/// It had another name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Renamed {
    /// The value.
    ///
    /// Restricted: this property is in beta or for selected partners, and may change without notice.
    pub value: Option<String>,
}

/// The former name of [`Renamed`].
#[deprecated(note = "renamed to `Renamed`")]
pub type FormerName = Renamed;

/// It travels both ways, and parts of it end.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ending {
    /// How it was called.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub name: Option<String>,
    /// How large it is.
    pub size: i32,
}

impl Ending {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, size: i32) -> Self {
        Self {
            name: Some(name.into()),
            size,
        }
    }
}

/// How far it has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// It is open.
    Open,
    /// It is shut.
    ///
    /// Use `Closed` instead.
    #[deprecated(note = "use `Closed` instead")]
    Shut,
    /// It is closed.
    Closed,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for State {}

impl State {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Open, Self::Shut, Self::Closed];

    /// The former name of [`Closed`](Self::Closed).
    #[allow(non_upper_case_globals)]
    #[deprecated(note = "renamed to `Closed`")]
    pub const Locked: Self = Self::Closed;

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Shut => "Shut",
            Self::Closed => "Closed",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// The former name of [`State`].
#[deprecated(note = "renamed to `State`")]
pub type OldState = State;

/// Request of `marked/get`.
#[deprecated(
    note = "deprecated since 2025-01-02; gone on 2027-01-10; use `marked/getNew` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRequest {
    /// The old name.
    ///
    /// Use `NewName` instead.
    #[deprecated(note = "use `NewName` instead")]
    pub old_name: Option<String>,
    /// The new name.
    pub new_name: Option<String>,
    /// How many.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
    /// The kept.
    pub kept: Option<Ending>,
}

impl GetRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            old_name: None,
            new_name: None,
            limit: None,
            kept: None,
        }
    }

    /// Sets `OldName`. The old name.
    #[deprecated(note = "use `NewName` instead")]
    #[must_use]
    #[inline]
    pub fn old_name(mut self, old_name: impl Into<String>) -> Self {
        self.old_name = Some(old_name.into());
        self
    }

    /// Sets `NewName`. The new name.
    #[must_use]
    #[inline]
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.new_name = Some(new_name.into());
        self
    }

    /// The former name of [`new_name`](Self::new_name).
    #[deprecated(note = "renamed to `new_name`")]
    #[must_use]
    #[inline]
    pub fn newest_name(self, new_name: impl Into<String>) -> Self {
        self.new_name(new_name)
    }

    /// Sets `Limit`. How many.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `Kept`. The kept.
    #[must_use]
    #[inline]
    pub fn kept(mut self, kept: Ending) -> Self {
        self.kept = Some(kept);
        self
    }
}

impl Default for GetRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "marked")]
impl runtime::Operation for GetRequest {
    type Response = GetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "marked/get",
            "/api/golden/v1/marked/get",
            runtime::Effect::MeteredRead,
        )
        .restricted()
        .deprecated(Some("2025-01-02"), Some("2027-01-10"));
}

/// Response of `marked/get`.
#[deprecated(
    note = "deprecated since 2025-01-02; gone on 2027-01-10; use `marked/getNew` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    /// The state.
    pub state: Option<State>,
    /// The item.
    pub item: Option<Renamed>,
    /// Whether it was seen.
    ///
    /// Set by the API only.
    pub seen: Option<bool>,
    /// How many there are.
    ///
    /// Gone on 2027-01-10.
    #[deprecated(note = "gone on 2027-01-10")]
    pub total: Option<i32>,
    /// What they are called.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub names: Vec<String>,
    /// The kept.
    pub kept: Option<Ending>,
    /// How long it takes.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::IsoDuration>()` reads it.
    pub span: String,
    /// When it happened.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::UtcDateTime>()` reads it.
    pub moments: Vec<Option<String>>,
    /// What it looks like.
    pub file: Option<values::Base64>,
    /// What it was marked with.
    pub mark: Option<State>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `marked`. What is restricted, deprecated or renamed.
#[cfg(feature = "marked")]
#[derive(Debug, Clone)]
pub struct Marked {
    client: runtime::Client,
}

#[cfg(feature = "marked")]
impl Marked {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Gets what there is.
    ///
    /// `POST /api/golden/v1/marked/get`
    ///
    /// **Read-only, but each call uses up a quota:** the client retries it only if it was not carried out.
    /// Every look counts.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    ///
    /// Deprecated since 2025-01-02; gone on 2027-01-10; use `marked/getNew` instead.
    #[deprecated(
        note = "deprecated since 2025-01-02; gone on 2027-01-10; use `marked/getNew` instead"
    )]
    #[inline]
    pub fn get(&self, request: GetRequest) -> runtime::Call<GetRequest> {
        self.client.call(request)
    }

    /// The former name of [`get`](Self::get).
    #[deprecated(note = "renamed to `get`")]
    #[inline]
    pub fn fetch(&self, request: GetRequest) -> runtime::Call<GetRequest> {
        self.get(request)
    }
}
