//! The same [`Report`] in every notation: one file each, all of them pure functions to text.

mod annotations;
mod changelog;
mod escape;
mod excerpt;
mod html;
mod json;
mod markdown;
mod report;
mod sarif;
mod summary;
mod terminal;
mod words;

pub use annotations::annotations;
pub use changelog::{Misplaced, changelog, insert as insert_into_changelog};
pub use html::html;
pub use json::{json, json_schema};
pub use markdown::{MAX as MAX_MARKDOWN, markdown};
pub use report::{Commit, Context, Counts, Entry, Named, Next, Report, Undecided};
pub use sarif::sarif;
pub use terminal::{WIDTH, terminal};
