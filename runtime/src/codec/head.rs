//! Texts in messages.

use std::borrow::Cow;

/// The head of a text, of a length that fits a message.
pub(crate) fn head(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 64;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
