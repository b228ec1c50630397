//! The parts of a call as calls of their own.

use std::ops::Range;

use super::plan::{Chunk, Dimension, dimension};
use crate::error::Error;
use crate::prepared::Prepared;

/// A part of a call, with the items of the split list that are in it.
pub(crate) type PreparedChunk = (Prepared, Option<Range<usize>>);

impl Prepared {
    /// The parts of the call, with the items of the split list that are in each.
    pub(crate) fn chunks(
        &self,
        chosen: Option<Dimension>,
        distinct: bool,
    ) -> Result<Vec<PreparedChunk>, Error> {
        let body = self.body()?;
        let refused = |detail: String| self.refused(detail);
        let dimension = match chosen {
            Some(dimension) => Some(dimension),
            None => dimension(body, self.facts.limits).map_err(refused)?,
        };
        let Some(dimension) = dimension else {
            return Ok(vec![(self.clone().checked(), None)]);
        };
        let chunks = dimension.chunks(body, distinct).map_err(refused)?;
        let prepared = |Chunk { body, items }| (self.clone().with_body(body).checked(), items);
        Ok(chunks.into_iter().map(prepared).collect())
    }

    /// Refuses to start each of several lists of pages at a place in one of them.
    pub(crate) fn one_list_of_pages(&self, lists: usize) -> Result<(), Error> {
        if lists > 1 && self.page.cursor.is_some() {
            return Err(self.refused(format!(
                "`resume_from` names a place in one list of pages, and this call becomes {lists} of them; split the \
                 call without it, or resume the one part it belongs to"
            )));
        }
        Ok(())
    }
}
