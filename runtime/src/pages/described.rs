//! The stream of pages of an operation without types: the same walk, and as little reading as it takes to go on.

use std::collections::HashMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::value::RawValue;

use super::stream::Walk;
use super::{Cursor, PageOptions};
use crate::answer::RawAnswer;
use crate::call::decode_any;
use crate::draft::Draft;
use crate::error::Error;
use crate::failure;

const CURSOR: &str = "Cursor";

/// One page, as it came.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DescribedPage {
    /// The answer; its status is a success, and its body is a JSON object.
    pub answer: RawAnswer,
    /// Where the next page starts; `None` on the last one.
    pub cursor: Option<Cursor>,
    /// How many items the page holds.
    pub count: usize,
}

/// The pages of an operation without types, each fetched when it is asked for; made by
/// [`DescribedCall::pages`](crate::DescribedCall::pages).
///
/// Sizes, repetition and the guard against cursors that lead in a circle are those of [`Pages`](super::Pages).
#[must_use = "pages are fetched when they are asked for"]
pub struct DescribedPages {
    walk: Walk,
    items: String,
}

impl DescribedPages {
    pub(crate) fn new(draft: Draft, page: &PageOptions, items: String) -> Self {
        Self {
            walk: Walk::new(draft, page),
            items,
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the page cannot be fetched, is no JSON object, or when the cursors lead nowhere.
    pub async fn try_next(&mut self) -> Result<Option<DescribedPage>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// The cursor after which nothing was handed out yet; `None` before the first page.
    #[must_use]
    pub fn resume_cursor(&self) -> Option<&Cursor> {
        self.walk.cursor()
    }

    fn take_in(&mut self, answer: RawAnswer) -> Result<DescribedPage, Error> {
        let Walk {
            client, operation, ..
        } = &self.walk;
        if !answer.is_success() {
            return Err(failure::status(client, operation, &answer));
        }
        let body: HashMap<String, Box<RawValue>> = decode_any(client, operation, &answer)?;
        let read = |name: &str| body.get(name).map_or("null", |value| value.get());
        let cursor: Option<String> = serde_json::from_str(read(CURSOR)).map_err(|error| {
            let detail = format!("the property `{CURSOR}` is no text: {error}");
            self.walk.failure(detail)
        })?;
        let items: Option<Vec<&RawValue>> =
            serde_json::from_str(read(&self.items)).map_err(|error| {
                let detail = format!("the property `{}` is no list: {error}", self.items);
                self.walk.failure(detail)
            })?;
        let count = items.map_or(0, |items| items.len());
        let cursor = cursor.map(Cursor::from);
        self.walk.advance(cursor.as_ref(), count)?;
        Ok(DescribedPage {
            answer,
            cursor,
            count,
        })
    }
}

impl Stream for DescribedPages {
    type Item = Result<DescribedPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = match ready!(self.walk.poll_next(cx)) {
            Some(Ok(answer)) => self.take_in(answer),
            Some(Err(error)) => Err(error),
            None => return Poll::Ready(None),
        };
        Poll::Ready(Some(page.map_err(|error| self.walk.end(error))))
    }
}

impl fmt::Debug for DescribedPages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DescribedPages")
            .field("operation", &self.walk.operation)
            .finish_non_exhaustive()
    }
}
