//! The stream of pages of an operation without types: the same walk, and as little reading as it takes to go on.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Cursor;
use super::stream::Walk;
use crate::codec::{Meter, Skip, from_slice_by_serde, head};
use crate::error::Error;
use crate::prepared::Prepared;
use crate::response::RawResponse;
use crate::{failure, reading};

const CURSOR: &str = "Cursor";

/// One page, as it came.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DescribedPage {
    /// The response; its status is a success, and [`json`](RawResponse::json) of it is an object.
    pub response: RawResponse,
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
    pub(crate) fn new(prepared: Prepared, items: String) -> Self {
        Self {
            walk: Walk::new(prepared),
            items,
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the page cannot be fetched, is not JSON object, or when the cursors lead nowhere.
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

    fn take_in(&mut self, response: RawResponse) -> Result<DescribedPage, Error> {
        let Walk {
            client, operation, ..
        } = &self.walk;
        if !response.is_success() {
            return Err(failure::status(client.scrubber(), operation, &response));
        }
        let Marks {
            cursor: next,
            count,
        } = reading::read(client, operation, &response, |json, meter| {
            let items = &self.items;
            from_slice_by_serde(json, meter, Properties { items, meter })
        })?
        .map_err(|problem| self.walk.failure(problem))?;
        let cursor = self.walk.advance(next.map(Cursor::from), count)?;
        Ok(DescribedPage {
            response,
            cursor,
            count,
        })
    }
}

impl Stream for DescribedPages {
    type Item = Result<DescribedPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = match ready!(self.walk.poll_next(cx)) {
            Some(Ok(response)) => self.take_in(response),
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

/// What it takes to go on: where the next page starts, and how many items this one has.
#[derive(Default)]
struct Marks {
    cursor: Option<String>,
    count: usize,
}

/// Reads the marks of a page, or what is wrong with them, and passes over everything else.
#[derive(Clone, Copy)]
struct Properties<'a> {
    items: &'a str,
    meter: &'a Meter<'a>,
}

impl<'de> DeserializeSeed<'de> for Properties<'_> {
    type Value = Result<Marks, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Properties<'_> {
    type Value = Result<Marks, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut marks = Ok(Marks::default());
        while let Some(name) = map.next_key::<String>()? {
            self.meter.tick().map_err(A::Error::custom)?;
            if name != CURSOR && name != self.items {
                map.next_value_seed(Skip(Some(self.meter)))?;
                continue;
            }
            if name == self.items
                && self.meter.walks()
                && let Ok(found) = &mut marks
            {
                found.count = map.next_value_seed(Count(self.meter))?;
                continue;
            }
            let value = map.next_value::<&RawValue>()?.get();
            let kind = if name == CURSOR { "text" } else { "list" };
            let Ok(found) = &mut marks else { continue };
            match (kind, value.as_bytes().first()) {
                ("text", Some(b'"')) => {
                    found.cursor = serde_json::from_str(value).map_err(A::Error::custom)?;
                }
                ("list", Some(b'[')) => {
                    let mut list = serde_json::Deserializer::from_str(value);
                    let counted = list.deserialize_seq(Count(self.meter));
                    found.count = counted.map_err(A::Error::custom)?;
                }
                ("text", Some(b'n')) => found.cursor = None,
                (_, Some(b'n')) => found.count = 0,
                _ => {
                    let shown = head(value);
                    marks = Err(format!(
                        "the property `{name}` is not a {kind}: found {shown}"
                    ));
                }
            }
        }
        Ok(marks)
    }
}

/// Counts the items of a list, or of none. Anything else is looked at when the page is read again.
struct Count<'a>(&'a Meter<'a>);

impl<'de> DeserializeSeed<'de> for Count<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        let Self(meter) = self;
        let counted = deserializer.deserialize_any(self);
        counted.inspect_err(|_| meter.walk_no_more())
    }
}

impl<'de> Visitor<'de> for Count<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<usize, E> {
        Ok(0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<usize, A::Error> {
        let mut count = 0;
        while items.next_element_seed(Skip(Some(self.0)))?.is_some() {
            count += 1;
        }
        Ok(count)
    }
}
