//! What can be made to go wrong: described by one type, in Rust or as JSON.

mod content;
mod headers;
mod pages;
mod rules;
mod shape;
mod steps;
mod tomorrow;
mod values;

pub use content::Content;
pub use rules::FaultRule;

pub(crate) use rules::Rules;
pub(crate) use shape::Context;
pub(crate) use steps::{End, Step};

use serde::{Deserialize, Serialize};

/// The property that no version of the schema has.
const UNKNOWN: &str = "FromTomorrow";

/// Something that goes wrong with a response, or on the way.
///
/// ```
/// use mews_connector_fake::{Fault, Moment};
///
/// let fault: Fault = serde_json::from_str(r#"{"kind": "close", "when": "processed"}"#)?;
/// assert_eq!(fault, Fault::Close { when: Moment::Processed });
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is closed in good order, with a FIN.
    Close {
        /// How far the call has got by then.
        when: Moment,
    },
    /// The connection is reset, with an RST.
    Reset {
        /// How far the call has got by then.
        when: Moment,
    },
    /// Nothing more comes, and the connection stays open.
    Silence {
        /// How far the call has got by then.
        when: Moment,
    },
    /// The response comes late.
    Delay {
        /// Milliseconds of real time.
        ms: u64,
    },
    /// The response comes in small pieces.
    Dribble {
        /// Size of a piece in bytes.
        bytes: usize,
        /// Milliseconds of real time between two pieces.
        every_ms: u64,
        /// Whether the head of the response dribbles too.
        #[serde(default)]
        head: bool,
    },
    /// This response comes instead of the right one.
    #[serde(rename = "answer")]
    Response(CannedResponse),
    /// A response of this status that repeats the whole request, tokens included, as servers under development do.
    Echo {
        /// HTTP status.
        status: u16,
    },
    /// Bytes that need not be HTTP, then the end of the connection.
    Raw {
        /// What is sent.
        bytes: Content,
    },
    /// The body ends early, and `Content-Length` agrees with it.
    Truncate {
        /// Bytes that are left.
        bytes: usize,
    },
    /// `Content-Length` does not agree with the body. The connection is closed after it.
    ContentLength {
        /// What the header says.
        says: u64,
    },
    /// The body comes in chunks, and what follows the first is not a chunk.
    BrokenChunk {
        /// Bytes in the first chunk.
        bytes: usize,
    },
    /// `Content-Encoding` says this of a body that is not encoded.
    Encoding {
        /// What the header says.
        says: String,
    },
    /// A small gzip body that is large when it is inflated.
    Inflate {
        /// Size of the property that is added, in mebibytes; at most 1024 are made.
        mebibytes: u32,
        /// How many times it is compressed, each of them told in `Content-Encoding`.
        #[serde(default = "once")]
        layers: u32,
    },
    /// The head has more headers.
    Headers {
        /// How many.
        count: usize,
        /// Length of each value in bytes.
        bytes: usize,
    },
    /// A byte order mark stands before the body.
    ByteOrderMark,
    /// The first property of the body stands there twice.
    DuplicateKey,
    /// An unknown property of the body is nested this deep.
    Nested {
        /// Levels.
        depth: usize,
    },
    /// An unknown property of the body is this large.
    Large {
        /// Bytes.
        bytes: usize,
    },
    /// Values of the body are replaced by text that need not be JSON: `NaN`, `1e400`, `"\ud800"`, `null`.
    Replace {
        /// JSON pointer; `*` stands for every property or item, as in `/Messages/*/Text`.
        pointer: String,
        /// What stands there instead.
        with: Content,
    },
    /// Values of the body are left out.
    Remove {
        /// JSON pointer; `*` stands for every property or item.
        pointer: String,
    },
    /// The response of a later version of the API: an unknown property in every object, and unknown values in enums.
    Tomorrow {
        /// Every so many enum values become unknown; 1 for all of them.
        every: u32,
    },
    /// A page that does not keep to the rules of pagination. Other operations answer as usual.
    Page {
        /// What is wrong with it.
        trick: PageTrick,
    },
}

fn once() -> u32 {
    1
}

/// How far a call has got when something happens to its connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Moment {
    /// The connection is accepted and nothing is read. No operation is known yet, so the rule is for all of them.
    Accepted,
    /// The request is read and nothing is done about it.
    Read,
    /// What the request asks is done, and nothing is answered.
    Processed,
    /// The status line is sent.
    StatusLine,
    /// The head is sent.
    Head,
    /// The head and this many bytes of the body are sent.
    Body(usize),
    /// The whole response is sent, and nothing in it says that the connection will end.
    Answered,
}

/// What can be wrong with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PageTrick {
    /// The cursor of the request comes back, so that the caller makes no progress.
    SameCursor,
    /// There are no items, but there is a cursor.
    Empty,
    /// There is one item more than was asked for.
    TooLong,
    /// The last item comes again as the first of the next page.
    Repeat,
}

/// A response to give instead of the one that the schema would lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CannedResponse {
    pub(crate) status: u16,
    #[serde(default, deserialize_with = "headers::pairs")]
    pub(crate) headers: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) body: Content,
    #[serde(default)]
    pub(crate) processed: bool,
}

impl CannedResponse {
    /// A response with this status, no headers of its own and an empty body. Nothing is added to what it says, except
    /// what HTTP itself needs (`Content-Length`, `Date`): no `Content-Type`, no `Request-Id`.
    pub fn new(status: u16) -> Self {
        CannedResponse {
            status,
            headers: Vec::new(),
            body: Content::default(),
            processed: false,
        }
    }

    /// Adds a header. One that HTTP does not allow turns the response into a 500 that says so.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Content(body.into());
        self
    }

    /// Sets the body and says that it is JSON, which need not be true.
    #[must_use]
    pub fn json(self, body: impl Into<Vec<u8>>) -> Self {
        self.header("Content-Type", "application/json").body(body)
    }

    /// Does what the request asks before it answers.
    #[must_use]
    pub fn processed(mut self) -> Self {
        self.processed = true;
        self
    }
}

impl From<CannedResponse> for Fault {
    fn from(answer: CannedResponse) -> Self {
        Fault::Response(answer)
    }
}

impl Fault {
    /// Whether the request takes effect.
    pub(crate) fn processes(&self) -> bool {
        match self {
            Fault::Close { when } | Fault::Reset { when } | Fault::Silence { when } => {
                !matches!(when, Moment::Accepted | Moment::Read)
            }
            Fault::Response(answer) => answer.processed,
            Fault::Echo { .. } | Fault::Raw { .. } => false,
            _ => true,
        }
    }

    /// What is done to a connection that was just accepted, if this is about that.
    pub(crate) fn at_accept(&self) -> Option<End> {
        match self {
            Fault::Close {
                when: Moment::Accepted,
            } => Some(End::Close),
            Fault::Reset {
                when: Moment::Accepted,
            } => Some(End::Reset),
            Fault::Silence {
                when: Moment::Accepted,
            } => Some(End::Hang),
            _ => None,
        }
    }

    /// The name of the kind, as JSON spells it.
    pub(crate) fn kind(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["kind"].as_str().unwrap_or_default().to_owned()
    }
}
