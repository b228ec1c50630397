//! Turns the right answer into the wrong one.

use std::io::Write as _;
use std::time::Duration;

use axum::http::{HeaderValue, header};
use flate2::Compression;
use flate2::write::GzEncoder;
use mews_connector_language::model::Operation;

use super::values::{insert_text, remove, replace};
use super::{End, Fault, Moment, Step, UNKNOWN, pages, tomorrow};
use crate::catalog::Catalog;
use crate::json::{Json, Object};
use crate::reply::Reply;

/// The call that a response belongs to.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) operation: Option<&'a Operation>,
    /// The request as it came.
    pub(crate) bytes: &'a [u8],
    /// The same as an object, where it is one.
    pub(crate) request: Option<&'a Object>,
}

/// Enough to fill any memory.
const MOST_MEBIBYTES: u32 = 1024;

impl Fault {
    /// Changes the response; or tells the steps that are taken on the connection in its place.
    pub(crate) fn shape(&self, reply: &mut Reply, context: &Context<'_>) -> Option<Vec<Step>> {
        match self {
            Fault::Close { when } => return Some(until(reply, *when, End::Close)),
            Fault::Reset { when } => return Some(until(reply, *when, End::Reset)),
            Fault::Silence { when } => return Some(until(reply, *when, End::Hang)),
            Fault::Delay { ms } => {
                let wait = Step::Wait(Duration::from_millis(*ms));
                return Some(vec![wait, Step::Write(reply.to_bytes())]);
            }
            Fault::Dribble {
                bytes,
                every_ms,
                head,
            } => return Some(dribble(reply, *bytes, *every_ms, *head)),
            Fault::Raw { bytes } => return Some(last(bytes.as_bytes().to_vec())),
            Fault::ContentLength { says } => {
                return Some(last([reply.head(Some(*says)), reply.body.clone()].concat()));
            }
            Fault::BrokenChunk { bytes } => return Some(broken_chunk(reply, *bytes)),
            Fault::Headers { count, bytes } => {
                return Some(vec![Step::Write(many_headers(reply, *count, *bytes))]);
            }
            Fault::Response(answer) => *reply = Reply::dictated(answer),
            Fault::Echo { status } => *reply = Reply::echo(*status, context.bytes),
            Fault::Truncate { bytes } => reply.body.truncate(*bytes),
            Fault::Encoding { says } => reply.set(header::CONTENT_ENCODING, says),
            Fault::Inflate { mebibytes, layers } => inflatable(reply, *mebibytes, *layers),
            Fault::ByteOrderMark => {
                reply.body.splice(..0, *b"\xef\xbb\xbf");
            }
            Fault::DuplicateKey => {
                if let Some((name, value)) = reply.object().as_ref().and_then(|body| body.first()) {
                    insert_text(&mut reply.body, name, value.to_text().as_bytes());
                }
            }
            Fault::Nested { depth } => {
                let nested = [vec![b'['; *depth], vec![b']'; *depth]].concat();
                insert_text(&mut reply.body, UNKNOWN, &nested);
            }
            Fault::Large { bytes } => {
                let text = [b"\"".to_vec(), vec![b'x'; *bytes], b"\"".to_vec()].concat();
                insert_text(&mut reply.body, UNKNOWN, &text);
            }
            Fault::Replace { pointer, with } => {
                if let Ok(mut body) = Json::parse(&reply.body) {
                    reply.body = replace(&mut body, pointer, with.as_bytes());
                }
            }
            Fault::Remove { pointer } => {
                if let Ok(mut body) = Json::parse(&reply.body) {
                    remove(&mut body, pointer);
                    reply.body = body.to_text().into_bytes();
                }
            }
            Fault::Tomorrow { every } => change(reply, context, |operation, body| {
                tomorrow::change(context.catalog, operation, *every, body);
            }),
            Fault::Page { trick } => change(reply, context, |operation, body| {
                pages::change(context, operation, *trick, body);
            }),
        }
        None
    }
}

/// Changes the body of an operation's right answer; there is nothing to change in another one.
fn change(reply: &mut Reply, context: &Context<'_>, change: impl FnOnce(&Operation, &mut Object)) {
    if let (Some(operation), Some(mut body)) = (context.operation, reply.object())
        && reply.status == 200
    {
        change(operation, &mut body);
        reply.body = Json::Object(body).to_text().into_bytes();
    }
}

/// These bytes, then the end of the connection.
fn last(bytes: Vec<u8>) -> Vec<Step> {
    vec![Step::Write(bytes), Step::End(End::Close)]
}

fn broken_chunk(reply: &mut Reply, bytes: usize) -> Vec<Step> {
    reply.set(header::TRANSFER_ENCODING, "chunked");
    let mut all = reply.head(None);
    let (chunk, _) = reply.body.split_at(reply.body.len().min(bytes));
    let _ = write!(all, "{:x}\r\n", chunk.len());
    all.extend_from_slice(chunk);
    all.extend_from_slice(b"\r\nno chunk\r\n");
    last(all)
}

/// The response as far as the moment, then the end.
fn until(reply: &Reply, when: Moment, end: End) -> Vec<Step> {
    let head = reply.head(None);
    let sent = match when {
        Moment::Accepted | Moment::Read | Moment::Processed => 0,
        // The line ends with two bytes that are the first such pair.
        Moment::StatusLine => head
            .windows(2)
            .position(|pair| pair == b"\r\n")
            .map_or(0, |end| end + 2),
        Moment::Head => reply.head(Some(reply.body.len() as u64)).len(),
        Moment::Body(bytes) => reply
            .head(Some(reply.body.len() as u64))
            .len()
            .saturating_add(bytes),
        Moment::Answered => usize::MAX,
    };
    let mut all = reply.to_bytes();
    all.truncate(sent);
    vec![Step::Write(all), Step::End(end)]
}

fn dribble(reply: &Reply, bytes: usize, every_ms: u64, head: bool) -> Vec<Step> {
    let all = reply.to_bytes();
    let at_once = if head {
        0
    } else {
        all.len() - reply.body.len()
    };
    let (first, rest) = all.split_at(at_once);
    let mut steps = vec![Step::Write(first.to_vec())];
    for piece in rest.chunks(bytes.max(1)) {
        steps.push(Step::Wait(Duration::from_millis(every_ms)));
        steps.push(Step::Write(piece.to_vec()));
    }
    steps
}

fn many_headers(reply: &Reply, count: usize, bytes: usize) -> Vec<u8> {
    let mut head = reply.head(Some(reply.body.len() as u64));
    // The empty line that ends the head comes after them.
    head.truncate(head.len().saturating_sub(2));
    let value = "x".repeat(bytes);
    for number in 0..count {
        let _ = write!(head, "fake-{number}: {value}\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head.extend_from_slice(&reply.body);
    head
}

fn inflatable(reply: &mut Reply, mebibytes: u32, layers: u32) {
    let mebibyte = vec![b' '; 1024 * 1024];
    // The body, its last brace replaced by one more property.
    let mut start = std::mem::take(&mut reply.body);
    insert_text(&mut start, UNKNOWN, b"\"\"");
    let end = start.split_off(start.len().saturating_sub(2));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let _ = encoder.write_all(&start);
    for _ in 0..mebibytes.min(MOST_MEBIBYTES) {
        let _ = encoder.write_all(&mebibyte);
    }
    let _ = encoder.write_all(&end);
    let mut body = encoder.finish().unwrap_or_default();
    for _ in 1..layers {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let _ = encoder.write_all(&body);
        body = encoder.finish().unwrap_or_default();
    }
    reply.body = body;
    let says = vec!["gzip"; layers.max(1) as usize].join(", ");
    if let Ok(value) = HeaderValue::try_from(says) {
        reply.headers.insert(header::CONTENT_ENCODING, value);
    }
}
