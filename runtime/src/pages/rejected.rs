//! An item that did not fit its type, kept aside so that one odd item does not cost the whole page.

/// One item of a response's list that could not be read.
///
/// The rest of the response is intact. Nothing is lost: the item's own JSON text is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// Where the item stands in the response and what inside it failed, such as `Messages[3].CreatedUtc`.
    pub path: String,
    /// What was found and what was expected.
    pub message: String,
    /// The JSON text of the item, exactly as the server sent it.
    pub raw: String,
}

impl Rejected {
    /// A rejected item.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        path: impl Into<String>,
        message: impl Into<String>,
        raw: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            raw: raw.into(),
        }
    }
}
