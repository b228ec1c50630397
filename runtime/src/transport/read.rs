//! Takes the body of a response in: the one place where its pieces arrive.
//!
//! Inflating happens here and not in the HTTP library, because size and ratio have to be watched piece by piece: a few
//! kilobytes can claim to be gigabytes. And a body that trickles has to be told from one that is merely slow.

use std::future::{Future, poll_fn};
use std::io::{self, Write};
use std::mem;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use super::{ResponseBody, TransportError};
use crate::clock::Clock;

/// Below this size the ratio does not matter: short answers of many nulls compress well.
const RATIO_MATTERS_FROM: usize = 1024 * 1024;

/// What is the most that is taken in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Bytes of the body after inflating.
    pub(crate) bytes: usize,
    /// How many times larger the body may be than what travelled.
    pub(crate) ratio: usize,
}

/// Why a body could not be taken in.
#[derive(Debug)]
pub(crate) enum ReadError {
    Broken(TransportError),
    Stalled { limit: Duration },
    TooLarge { limit: usize },
    Ratio { limit: usize },
    Encoding(String),
    Inflate(io::Error),
}

/// The whole body, inflated.
///
/// The body has stalled when less than a byte per second came within `stall`.
pub(crate) async fn read(
    mut body: ResponseBody,
    headers: &HeaderMap,
    limits: Limits,
    clock: &dyn Clock,
    stall: Duration,
) -> Result<Bytes, ReadError> {
    let gzip = is_gzip(headers)?;
    if !gzip && announced(headers).is_some_and(|length| length > limits.bytes) {
        return Err(ReadError::TooLarge {
            limit: limits.bytes,
        });
    }
    let mut sink = if gzip {
        Sink::Gzip(Box::new(MultiGzDecoder::new(Capped::new(limits))))
    } else {
        Sink::Plain {
            only: Bytes::new(),
            joined: Capped::new(limits),
        }
    };
    let mut anything = false;
    let mut flow = Flow::new(clock, stall);
    while let Some(piece) = flow.next(&mut body).await? {
        anything |= !piece.is_empty();
        sink.push(piece)?;
    }
    // An empty body is not a gzip stream, yet that is what a 204 with the header means.
    if anything {
        sink.finish()
    } else {
        Ok(Bytes::new())
    }
}

/// Watches how fast the pieces come.
struct Flow<'c> {
    clock: &'c dyn Clock,
    stall: Duration,
    /// Runs as soon as a piece had to be waited for.
    over: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    /// Bytes since it runs.
    bytes: usize,
}

impl<'c> Flow<'c> {
    fn new(clock: &'c dyn Clock, stall: Duration) -> Self {
        Self {
            clock,
            stall,
            over: None,
            bytes: 0,
        }
    }

    async fn next(&mut self, body: &mut ResponseBody) -> Result<Option<Bytes>, ReadError> {
        let piece = poll_fn(|cx| {
            if let Poll::Ready(piece) = body.poll_next(cx) {
                return Poll::Ready(piece.map_err(ReadError::Broken));
            }
            loop {
                let over = self
                    .over
                    .get_or_insert_with(|| self.clock.sleep(self.stall));
                if over.as_mut().poll(cx).is_pending() {
                    return Poll::Pending;
                }
                if (self.bytes as u64) < self.stall.as_secs().max(1) {
                    return Poll::Ready(Err(ReadError::Stalled { limit: self.stall }));
                }
                self.over = None;
                self.bytes = 0;
            }
        })
        .await?;
        self.bytes += piece.as_ref().map_or(0, Bytes::len);
        Ok(piece)
    }
}

fn is_gzip(headers: &HeaderMap) -> Result<bool, ReadError> {
    let mut gzip = false;
    for value in headers.get_all(CONTENT_ENCODING) {
        let name = value.to_str().unwrap_or("(not text)").trim();
        if name.eq_ignore_ascii_case("gzip") && !gzip {
            gzip = true;
        } else if !name.eq_ignore_ascii_case("identity") && !name.is_empty() {
            return Err(ReadError::Encoding(name.to_owned()));
        }
    }
    Ok(gzip)
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

enum Sink {
    /// A response that comes in one piece, as most do, is not copied.
    Plain {
        only: Bytes,
        joined: Capped,
    },
    Gzip(Box<MultiGzDecoder<Capped>>),
}

impl Sink {
    fn push(&mut self, piece: Bytes) -> Result<(), ReadError> {
        let (result, capped) = match self {
            Self::Plain { only, joined } => {
                joined.travelled += piece.len();
                let first = mem::take(only);
                let result = if first.is_empty() && joined.bytes.is_empty() {
                    joined.admit(piece.len()).map(|()| *only = piece)
                } else {
                    joined
                        .write_all(&first)
                        .and_then(|()| joined.write_all(&piece))
                };
                (result, joined)
            }
            Self::Gzip(decoder) => {
                decoder.get_mut().travelled += piece.len();
                (decoder.write_all(&piece), decoder.get_mut())
            }
        };
        result.map_err(|error| capped.explain(error))
    }

    fn finish(self) -> Result<Bytes, ReadError> {
        match self {
            Self::Plain { only, joined } if joined.bytes.is_empty() => Ok(only),
            Self::Plain { mut joined, .. } => Ok(joined.take()),
            Self::Gzip(mut decoder) => match decoder.try_finish() {
                Ok(()) => Ok(decoder.get_mut().take()),
                Err(error) => Err(decoder.get_mut().explain(error)),
            },
        }
    }
}

/// A buffer that refuses to grow beyond the limits.
struct Capped {
    bytes: Vec<u8>,
    travelled: usize,
    limits: Limits,
    refused: Option<Refused>,
}

#[derive(Clone, Copy)]
enum Refused {
    Size,
    Ratio,
}

impl Capped {
    fn new(limits: Limits) -> Self {
        Self {
            bytes: Vec::new(),
            travelled: 0,
            limits,
            refused: None,
        }
    }

    /// Refuses to become this large.
    fn admit(&mut self, size: usize) -> io::Result<()> {
        if size > self.limits.bytes {
            self.refused = Some(Refused::Size);
        } else if size > RATIO_MATTERS_FROM && size / self.travelled.max(1) > self.limits.ratio {
            self.refused = Some(Refused::Ratio);
        }
        match self.refused {
            Some(_) => Err(io::Error::other("the response is larger than accepted")),
            None => Ok(()),
        }
    }

    /// The bytes, without the room that was left to grow.
    fn take(&mut self) -> Bytes {
        mem::take(&mut self.bytes).into_boxed_slice().into()
    }

    fn explain(&self, error: io::Error) -> ReadError {
        match self.refused {
            Some(Refused::Size) => ReadError::TooLarge {
                limit: self.limits.bytes,
            },
            Some(Refused::Ratio) => ReadError::Ratio {
                limit: self.limits.ratio,
            },
            None => ReadError::Inflate(error),
        }
    }
}

impl Write for Capped {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let size = self.bytes.len() + piece.len();
        self.admit(size)?;
        if size > self.bytes.capacity() {
            // Doubles like any vector, but never reserves more than may ever be needed.
            let wanted = (2 * self.bytes.capacity()).max(size).min(self.limits.bytes);
            self.bytes.reserve_exact(wanted - self.bytes.len());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
