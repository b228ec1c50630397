//! A call whose request is serialised: what streams, splits and parts are made of.

use std::ops::Range;

use crate::answer::{Answer, RawAnswer};
use crate::call::{Asked, Pending, Request, encode};
use crate::check::{self, Violation};
use crate::client::Client;
use crate::codec::Encode;
use crate::engine::Options;
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::{Facts, Operation};
use crate::pages::{Limitation, PageOptions};
use crate::reading::decode;
use crate::split::{Axis, Piece, axis};

/// A call of a known operation, ready to be sent any number of times, or the reason why it cannot be.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) client: Client,
    pub(crate) facts: &'static Facts,
    pub(crate) request: Result<Request, Error>,
    pub(crate) options: Options,
}

/// A part of a call, with the items of the split list that are in it.
pub(crate) type DraftPiece = (Draft, Option<Range<usize>>);

impl Draft {
    pub(crate) fn new(
        client: Client,
        facts: &'static Facts,
        request: &dyn Encode,
        options: Options,
    ) -> Self {
        let request = encode(&client, facts.into(), request, facts.paginated);
        Self {
            client,
            facts,
            request,
            options,
        }
    }

    pub(crate) fn name(&self) -> Name {
        self.facts.name.into()
    }

    /// Compares the request with the limits of the operation, unless the caller does not want that.
    pub(crate) fn checked(mut self) -> Self {
        if self.client.inner().connection.check_limits
            && !self.options.unchecked
            && let Ok(request) = &self.request
            && let Some(violation) = check::violation(&request.body, self.facts.limits)
        {
            self.request = Err(self.violated(violation));
        }
        self
    }

    fn violated(&self, violation: Violation) -> Error {
        let detail = violation.describe(self.facts.effect);
        failure::violation(&self.client, &self.name(), detail, violation)
    }

    pub(crate) fn refused(&self, detail: impl Into<String>) -> Error {
        failure::refused(&self.client, &self.name(), detail)
    }

    pub(crate) fn with_error(mut self, error: Error) -> Self {
        self.request = Err(error);
        self
    }

    pub(crate) fn with_body(mut self, body: String) -> Self {
        if let Ok(request) = &mut self.request {
            request.body = body.into();
        }
        self
    }

    /// The serialised request.
    pub(crate) fn body(&self) -> Result<&str, Error> {
        let request = self.request.as_ref().map_err(Clone::clone)?;
        std::str::from_utf8(&request.body).map_err(|_| self.refused("the request is not UTF-8"))
    }

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
    pub(crate) fn one_list_of_pages(&self, lists: usize, page: &PageOptions) -> Result<(), Error> {
        if lists > 1 && page.cursor.is_some() {
            return Err(self.refused(format!(
                "`resume_from` names a place in one list of pages, and this call becomes {lists} of them; split the \
                 call without it, or resume the one part it belongs to"
            )));
        }
        Ok(())
    }

    /// The call of one page, or of the whole where there are no pages.
    fn limitation(&self, page: Option<&PageOptions>) -> Option<Limitation> {
        let max = self.client.api().max_page_count;
        let default = PageOptions::default();
        self.facts
            .paginated
            .then(|| page.unwrap_or(&default).first(max))
    }

    /// The page to ask for, smaller if need be, unless the caller chose its size.
    pub(crate) fn asked(&self, page: Option<&PageOptions>) -> Option<Asked> {
        let limitation = self.limitation(page)?;
        let chosen = page.is_some_and(|page| page.count.is_some());
        Some(if chosen {
            Asked::For(limitation)
        } else {
            Asked::AtMost(limitation)
        })
    }

    pub(crate) fn pending<O: Operation>(self, page: Option<&PageOptions>) -> Pending<O::Response> {
        let page = self.asked(page);
        Pending::of_draft(self, page, |client, operation, raw| {
            decode(client, operation, &raw)
        })
    }

    pub(crate) fn answer<O: Operation>(
        self,
        page: Option<&PageOptions>,
    ) -> Pending<Answer<O::Response>> {
        let page = self.asked(page);
        Pending::of_draft(self, page, |client, operation, raw| {
            let value = decode(client, operation, &raw)?;
            Ok(raw.into_answer(value))
        })
    }

    pub(crate) fn raw(self, page: Option<&PageOptions>) -> Pending<RawAnswer> {
        let page = self.limitation(page).map(Asked::For);
        Pending::of_draft(self, page, |_, _, raw| Ok(raw))
    }
}
