//! What a caller may set on a single call, whichever way the call is made.

use std::time::Duration;

use crate::budget::Priority;
use crate::codec::Missing;
use crate::headers::Headers;
use crate::retry::RetryPolicy;

/// The settings of one call, in place of those of the client.
///
/// A call has the same setters; this is for code that gives many calls the same settings, with
/// [`Call::options`](crate::Call::options).
#[derive(Debug, Clone, Default)]
#[must_use = "options have an effect on the call that they are given to"]
pub struct CallOptions {
    pub(crate) attempt: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) priority: Option<Priority>,
    pub(crate) unchecked: bool,
    pub(crate) missing: Option<Missing>,
    /// Rare, so a pointer is all that they take.
    pub(crate) headers: Option<Box<Headers>>,
}

/// Writes the setters of [`CallOptions`] into the type itself and into every kind of call, so that all have the same
/// ones with the same documentation. The argument is the way from the type to its options.
macro_rules! option_setters {
    ($($options:ident).*) => {
        /// Limits one attempt, from sending to the last byte of the response.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.$($options.)*attempt = Some(limit);
            self
        }

        /// Limits the whole call from the moment it is awaited; in a stream, each page by itself.
        pub fn deadline(mut self, limit: ::std::time::Duration) -> Self {
            self.$($options.)*deadline = Some(limit);
            self
        }

        /// Chooses when the call is sent again, in place of the client's policy.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.$($options.)*retry = Some(policy);
            self
        }

        /// Chooses whether the call goes before others when there are more than the rate limit allows, in place of the
        /// client's priority.
        pub fn priority(mut self, priority: $crate::Priority) -> Self {
            self.$($options.)*priority = Some(priority);
            self
        }

        /// Adds a header to each attempt, such as `traceparent` or `Prefer`, in place of one of the client's with that name.
        ///
        /// A header that would break the call (`Host`, `Content-Length`, `Content-Type`, `Cookie`, `Connection` and the like,
        /// a line break, a token) makes it an error with [`is_invalid_request`](crate::Error::is_invalid_request), and nothing
        /// is sent. `Debug` shows no value.
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            let headers = self.$($options.)*headers.get_or_insert_default();
            headers.set(name.as_ref(), value.as_ref());
            self
        }

        /// Chooses what becomes of required values that the response lacks, in place of the client's choice.
        pub fn missing(mut self, missing: $crate::Missing) -> Self {
            self.$($options.)*missing = Some(missing);
            self
        }

        /// Sends the request as it is, although it may be beyond a limit of the operation.
        ///
        /// The client compares requests with the limits that the schema knows, since the server would refuse them
        /// anyway. Use this if the server has raised a limit that this version still enforces.
        pub fn unchecked(mut self) -> Self {
            self.$($options.)*unchecked = true;
            self
        }
    };
}
pub(crate) use option_setters;

impl CallOptions {
    /// Options that leave everything to the client.
    pub fn new() -> Self {
        Self::default()
    }

    option_setters!();
}
