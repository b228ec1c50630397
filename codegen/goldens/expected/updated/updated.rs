// Generated from schema/updated.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::values;

/// What to change of a thing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingUpdate {
    /// A new name.
    ///
    /// Length: at most 20 characters.
    pub name: Option<values::UpdateValue<String>>,
    /// New notes.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// A new count.
    pub count: Option<values::UpdateValue<i32>>,
    /// New kinds.
    pub kinds: Option<values::UpdateValue<Option<Vec<Kind>>>>,
    /// New names by language.
    pub names: Option<values::UpdateValue<std::collections::BTreeMap<String, String>>>,
    /// Always given.
    pub fixed: values::UpdateValue<values::Decimal>,
}

impl ThingUpdate {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(fixed: values::UpdateValue<values::Decimal>) -> Self {
        Self {
            name: None,
            notes: None,
            count: None,
            kinds: None,
            names: None,
            fixed,
        }
    }

    /// Changes `Name`. A new name.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(values::UpdateValue::new(name.into()));
        self
    }

    /// Changes `Notes`. New notes.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Count`. A new count.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i32) -> Self {
        self.count = Some(values::UpdateValue::new(count));
        self
    }

    /// Changes `Kinds`. New kinds.
    #[must_use]
    #[inline]
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = Some(values::UpdateValue::new(Some(kinds.into_iter().collect())));
        self
    }

    /// Clears `Kinds`.
    #[must_use]
    #[inline]
    pub fn clear_kinds(mut self) -> Self {
        self.kinds = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Names`. New names by language.
    #[must_use]
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = (String, String)>) -> Self {
        self.names = Some(values::UpdateValue::new(names.into_iter().collect()));
        self
    }
}

/// What sort of thing it is.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The first.
    One,
    /// The second.
    Two,
    /// Not told.
    Unknown,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for Kind {}

impl Kind {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::One, Self::Two, Self::Unknown];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "One",
            Self::Two => "Two",
            Self::Unknown => "Unknown",
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

/// Request of `updated/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The things.
    ///
    /// Items: 1 to 10.
    pub things: Vec<ThingUpdate>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(things: impl IntoIterator<Item = ThingUpdate>) -> Self {
        Self {
            things: things.into_iter().collect(),
        }
    }
}

#[cfg(feature = "updated")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "updated/update",
            "/api/golden/v1/updated/update",
            runtime::Effect::AbsoluteWrite,
        )
        .limits(
            &[
                runtime::Limit::new(
                    "Things",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
                runtime::Limit::new(
                    "Things[].Name.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(20),
                    },
                ),
            ],
        );
}

/// Response of `updated/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {}

impl runtime::OperationResponse for UpdateResponse {}

/// The operations of `updated`. What is changed property by property.
#[cfg(feature = "updated")]
#[derive(Debug, Clone)]
pub struct Updated {
    client: runtime::Client,
}

#[cfg(feature = "updated")]
impl Updated {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Changes what is given.
    ///
    /// `POST /api/golden/v1/updated/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
