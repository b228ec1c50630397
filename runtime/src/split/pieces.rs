//! The parts of a call as calls of their own.

use std::ops::Range;

use super::plan::{Axis, Piece, axis};
use crate::draft::Draft;
use crate::error::Error;

/// A part of a call, with the items of the split list that are in it.
pub(crate) type DraftPiece = (Draft, Option<Range<usize>>);

impl Draft {
    /// The parts of the call, with the items of the split list that are in each.
    pub(crate) fn pieces(
        &self,
        chosen: Option<Axis>,
        distinct: bool,
    ) -> Result<Vec<DraftPiece>, Error> {
        let body = self.body()?;
        let refused = |detail: String| self.refused(detail);
        let axis = match chosen {
            Some(axis) => Some(axis),
            None => axis(body, self.facts.limits).map_err(refused)?,
        };
        let Some(axis) = axis else {
            return Ok(vec![(self.clone().checked(), None)]);
        };
        let pieces = axis.pieces(body, distinct).map_err(refused)?;
        let draft = |Piece { body, items }| (self.clone().with_body(body).checked(), items);
        Ok(pieces.into_iter().map(draft).collect())
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
