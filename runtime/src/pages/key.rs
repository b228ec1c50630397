//! What tells an item of a page apart, so that it is delivered once although several calls or rounds bring it.

use std::fmt::Display;

use crate::values::UtcDateTime;

/// What tells an item apart; see [`Paginated::key`](crate::Paginated::key).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Key {
    /// Its `Id`, as text.
    pub id: Box<str>,
    /// Its `UpdatedUtc`, where it has one.
    pub updated: Option<UtcDateTime>,
}

impl Key {
    /// The key of an item with these properties; `None` without an `Id`.
    #[must_use]
    pub fn of(id: Option<impl Display>, updated: Option<UtcDateTime>) -> Option<Self> {
        Some(Self {
            id: id?.to_string().into(),
            updated,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_is_the_text_of_the_id_whatever_its_type_is() {
        let at: UtcDateTime = "2026-01-01T00:00:00Z".parse().unwrap();
        let number = Key::of(Some(7), None).unwrap();
        let text = Key::of(Some("7"), None).unwrap();
        assert_eq!(number, text);
        assert_ne!(Key::of(Some(7), Some(at)), Some(number));
        assert_eq!(Key::of(None::<&str>, Some(at)), None);
    }
}
