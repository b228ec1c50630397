//! Follows what changes, by asking again and again for what was updated.
//!
//! Each round asks from a little before the last checkpoint until now, so that a change that was recorded late, or while
//! the last round ran, is not lost; what was delivered already is left out. A long gap is caught up month by month,
//! oldest first, and the checkpoint moves with every part that is complete.

mod checkpoint;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

pub use self::checkpoint::{Checkpoint, ParseCheckpointError};
use crate::error::Error;
use crate::operation::Paginated;
use crate::pages::{Items, Key, Pages};
use crate::prepared::Prepared;
use crate::split::{Longest, Moment, find, insert, parts};
use crate::values::UtcDateTime;

const PROPERTY: &str = "UpdatedUtc";
const OVERLAP: Duration = Duration::from_secs(300);

/// What was changed since a checkpoint; made by [`Call::changes_since`](crate::Call::changes_since).
///
/// Items come at least once for each change: newest first within a part, the oldest part first. An item that has no
/// `Id` or no `UpdatedUtc` comes again where rounds overlap.
///
/// The checkpoint counts each item as delivered when it is handed out. So store the items first and the checkpoint after
/// them, or both in one transaction: a program that stores the checkpoint first and dies has lost the item.
///
/// ```
/// # use mews_connector_runtime::sync::Checkpoint;
/// # use mews_connector_runtime::Paginated;
/// # use mews_connector_runtime::{Client, Error};
/// # async fn round<O: Paginated>(client: &Client, request: O, last: Checkpoint) -> Result<Checkpoint, Error> {
/// let mut changes = client.call(request).changes_since(last);
/// while let Some(item) = changes.try_next().await? {
///     // Store the item.
/// #   let _ = item;
/// }
/// // All items are stored: store the checkpoint, and come back with it after a while.
/// Ok(changes.into_checkpoint())
/// # }
/// ```
#[must_use = "changes are fetched when they are asked for"]
pub struct Changes<O: Paginated> {
    prepared: Prepared,
    overlap: Duration,
    checkpoint: Checkpoint,
    /// The parts that are not asked for yet; `None` before the first one.
    parts: Option<VecDeque<(Moment, Moment)>>,
    /// The items of the current part, and where it ends.
    current: Option<(Items<O>, UtcDateTime)>,
}

/// Nothing in it is pinned.
impl<O: Paginated> Unpin for Changes<O> {}

impl<O: Paginated> Changes<O> {
    pub(crate) fn new(prepared: Prepared, checkpoint: Checkpoint) -> Self {
        Self {
            prepared,
            overlap: OVERLAP,
            checkpoint,
            parts: None,
            current: None,
        }
    }

    /// How long before the checkpoint to start, 5 minutes by default. Use the same in every round.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.overlap = overlap;
        self
    }

    /// How far this got, at any moment. Going on from here loses nothing that was not handed out, and repeats nothing
    /// that was.
    ///
    /// Its instant is the end of the last part that is complete; after the whole round, the time at which the round began. Until
    /// a part is complete, the checkpoint also holds one entry for each item of that part that was handed out. So a long
    /// round stores it now and then, and not after each item.
    #[must_use]
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// How far this got, by value.
    #[must_use]
    pub fn into_checkpoint(self) -> Checkpoint {
        self.checkpoint
    }

    /// The next item; `None` when the round is over.
    ///
    /// # Errors
    ///
    /// When a page cannot be fetched or read, and once for each item that could not be read. Also when the operation
    /// has no filter `UpdatedUtc`, or the request sets it itself, or a cursor.
    pub async fn try_next(&mut self) -> Result<Option<O::Item>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Divides the time since the checkpoint.
    fn plan(&self) -> Result<VecDeque<(Moment, Moment)>, Error> {
        let mut limits = O::FACTS.limits.iter();
        let longest =
            limits.find_map(|limit| Longest::of(limit.rule).filter(|_| limit.property == PROPERTY));
        let Some(longest) = longest else {
            let detail =
                "the operation has no filter `UpdatedUtc`, so it is unknown what was changed";
            return Err(self.prepared.refused(detail));
        };
        if find(self.prepared.body()?, PROPERTY).is_some() {
            let detail = "the request sets `UpdatedUtc` itself; leave it out, as the checkpoint decides about it";
            return Err(self.prepared.refused(detail));
        }
        if self.prepared.page.cursor.is_some() {
            let detail = "`resume_from` names a place in one list of pages, and the time since the checkpoint may become \
                          several of them; leave it out, as the checkpoint tells where to go on";
            return Err(self.prepared.refused(detail));
        }
        let now = UtcDateTime::from(self.prepared.client.inner().connection.clock.wall());
        let start = self.known_from();
        let end = now.max(self.checkpoint.until());
        Ok(parts(Moment::Instant(start), Moment::Instant(end), longest).into())
    }

    /// Where a round from the present checkpoint starts.
    fn known_from(&self) -> UtcDateTime {
        let until = self.checkpoint.until();
        until.checked_sub(self.overlap).unwrap_or(UtcDateTime::MIN)
    }

    fn start(&self, from: Moment, to: Moment) -> Items<O> {
        let interval = format!("{{\"StartUtc\":{},\"EndUtc\":{}}}", from.json(), to.json());
        let prepared = self.prepared.clone();
        let body = self
            .prepared
            .body()
            .map(|body| insert(body, PROPERTY, &interval));
        let prepared = match body {
            Ok(Some(body)) => prepared.with_body(body).checked(),
            // Without the filter, everything there is would come.
            Ok(None) => prepared.with_error(self.prepared.refused("the request is not an object")),
            Err(error) => prepared.with_error(error),
        };
        Items::new(Pages::new(prepared))
    }

    /// Nothing more comes.
    fn stop(&mut self) {
        self.current = None;
        self.parts = Some(VecDeque::new());
    }
}

impl<O: Paginated> Stream for Changes<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let Some((items, until)) = &mut this.current else {
                if this.parts.is_none() {
                    match this.plan() {
                        Ok(parts) => this.parts = Some(parts),
                        Err(error) => {
                            this.stop();
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                }
                match this.parts.as_mut().and_then(VecDeque::pop_front) {
                    Some((from, to)) => this.current = Some((this.start(from, to), to.instant())),
                    None => return Poll::Ready(None),
                }
                continue;
            };
            match ready!(Pin::new(&mut *items).poll_next(cx)) {
                Some(Ok(item)) => {
                    let is_new = match O::key(&item) {
                        Some(Key {
                            id,
                            updated: Some(updated),
                            ..
                        }) => this.checkpoint.deliver(id, updated),
                        _ => true,
                    };
                    if is_new {
                        return Poll::Ready(Some(Ok(item)));
                    }
                }
                Some(Err(error)) => {
                    if !error.is_rejected_item() {
                        this.stop();
                    }
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    // A clock that is ahead of the server's must not vouch for what the server has yet to see.
                    let until = items.served().map_or(*until, |served| served.min(*until));
                    this.current = None;
                    let known_from = until.checked_sub(this.overlap).unwrap_or(UtcDateTime::MIN);
                    this.checkpoint.advance(until, known_from);
                }
            }
        }
    }
}

impl<O: Paginated> fmt::Debug for Changes<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes")
            .field("operation", &O::FACTS.name)
            .field("until", &self.checkpoint.until())
            .finish_non_exhaustive()
    }
}
