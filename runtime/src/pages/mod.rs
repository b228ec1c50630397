//! Cursor pagination: what travels with a page, and the streams that turn pages into everything there is.

mod described;
mod fetch;
mod guard;
mod items;
mod key;
mod limitation;
mod rejected;
mod sizes;
mod stream;

pub use described::{DescribedPage, DescribedPages};
pub(crate) use fetch::fetch;
pub use items::Items;
pub use key::Key;
pub use limitation::{Cursor, Limitation};
pub use rejected::{Rejected, RejectedKind, Rejections};
pub(crate) use sizes::PageSizes;
pub use stream::{Page, Pages};

/// What a caller may set about pages.
#[derive(Debug, Clone)]
pub(crate) struct PageOptions {
    pub(crate) count: Option<u32>,
    pub(crate) cursor: Option<Cursor>,
    pub(crate) max_pages: u64,
    pub(crate) max_empty: u32,
    pub(crate) prefetch: bool,
}

impl Default for PageOptions {
    fn default() -> Self {
        Self {
            count: None,
            cursor: None,
            max_pages: 100_000,
            max_empty: 1,
            prefetch: false,
        }
    }
}

impl PageOptions {
    /// The page to start with.
    pub(crate) fn first(&self, max_count: u32) -> Limitation {
        let max_count = max_count.max(1);
        Limitation {
            count: self.count.unwrap_or(max_count).clamp(1, max_count),
            cursor: self.cursor.clone(),
        }
    }
}
