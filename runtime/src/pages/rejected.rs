//! What of a response did not fit its type, kept aside so that one odd value does not cost the whole response.

use std::fmt;
use std::ops::Deref;

/// A value of a response that could not be read as the schema promises it.
///
/// The rest of the response is intact. Nothing is lost: the value's own JSON text is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// Where the value stands in the response and what inside it failed, such as `Messages[3].CreatedUtc`.
    pub path: String,
    /// What was found and what was expected.
    pub message: String,
    /// The JSON text of the value, exactly as the server sent it; empty when it is missing.
    pub raw: String,
    /// What the response holds in its place.
    pub kind: RejectedKind,
    is_item_of_page: bool,
}

/// What a response holds in the place of a value that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectedKind {
    /// Nothing: it is an item of a list, and is left out of the list.
    Item,
    /// Nothing: it is an entry of a map, and is left out of the map.
    Entry,
    /// `None`, or an empty list: the property is optional.
    Property,
    /// An empty list or map: the schema says that it is always there, and it is missing or null.
    Empty,
    /// A blank that was made up, as [`Missing::Blank`](crate::Missing::Blank) asks for.
    Blank,
    /// The value, without a part for which its type has no room.
    Shortened,
}

impl Rejected {
    pub(crate) fn new(kind: RejectedKind, path: String, message: String, raw: &str) -> Self {
        Self {
            path,
            message,
            raw: raw.to_owned(),
            kind,
            is_item_of_page: false,
        }
    }

    /// Says that it is an item of one of the response's own lists.
    pub(crate) fn of_page(mut self, is_item_of_page: bool) -> Self {
        self.is_item_of_page = is_item_of_page;
        self
    }

    /// Whether it is an item of one of the response's own lists, and so one that a page lacks.
    #[must_use]
    pub fn is_item_of_page(&self) -> bool {
        self.is_item_of_page
    }
}

/// All that could not be read of one response, in the order of the response; a slice of [`Rejected`].
///
/// It takes a pointer, and nothing on the heap while it is empty. The items that are left out of lists are all listed (a
/// response with too many of them is an error, see [`max_rejected_items`](crate::ClientBuilder::max_rejected_items)); of
/// the other values as many are listed, and the rest is [counted](Self::unlisted).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Rejections(Option<Box<Inner>>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    listed: Vec<Rejected>,
    unlisted: usize,
}

impl Rejections {
    pub(crate) const NONE: &'static Self = &Self(None);

    pub(crate) fn new(listed: Vec<Rejected>, unlisted: usize) -> Self {
        if listed.is_empty() && unlisted == 0 {
            return Self(None);
        }
        Self(Some(Box::new(Inner { listed, unlisted })))
    }

    /// How many values were not listed, as there were too many; each is blank, `None` or empty like those that are.
    #[must_use]
    pub fn unlisted(&self) -> usize {
        self.0.as_ref().map_or(0, |inner| inner.unlisted)
    }

    /// The items of the response's own lists apart, and all else.
    pub(crate) fn split_items(self) -> (Vec<Rejected>, Self) {
        let Some(inner) = self.0 else {
            return (Vec::new(), Self(None));
        };
        let of_page = |value: &Rejected| value.is_item_of_page;
        let (items, others) = inner.listed.into_iter().partition(of_page);
        (items, Self::new(others, inner.unlisted))
    }
}

impl Deref for Rejections {
    type Target = [Rejected];

    fn deref(&self) -> &[Rejected] {
        self.0.as_ref().map_or(&[], |inner| &inner.listed)
    }
}

impl fmt::Debug for Rejections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.iter());
        match self.unlisted() {
            0 => list.finish(),
            more => list.entry(&format_args!("{more} more")).finish(),
        }
    }
}

impl IntoIterator for Rejections {
    type Item = Rejected;
    type IntoIter = std::vec::IntoIter<Rejected>;

    fn into_iter(self) -> Self::IntoIter {
        self.0
            .map_or_else(Vec::new, |inner| inner.listed)
            .into_iter()
    }
}

impl<'a> IntoIterator for &'a Rejections {
    type Item = &'a Rejected;
    type IntoIter = std::slice::Iter<'a, Rejected>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
