//! What became of one attempt, as far as it matters for the next.

use std::time::Duration;

use http::StatusCode;

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Not a byte of the request left.
    NotSent,
    /// Not a byte of the request left, nor would it next time: the server could not prove who it is, or the transport
    /// refuses the request.
    Unsendable,
    /// 429: refused before anything was done, if it is the API that says so.
    RateLimited {
        /// How long the server asks to wait.
        after: Option<Duration>,
        /// Whether the body is an error of the API's.
        proven: bool,
    },
    /// The request left, and no status came back.
    NoResponse,
    /// 502, 503 or 504, or another 5xx that is not the API's own: the server, or something before it, was not up to it.
    Unavailable {
        /// How long the server asks to wait.
        after: Option<Duration>,
    },
    /// Another 5xx with an error of the API's.
    Fault,
    /// 408: the server gave up.
    TooMuchWork,
    /// 2xx, but the body broke off or stalled.
    Cut {
        /// Whether this happened to an earlier attempt of the call, too.
        again: bool,
    },
    /// 2xx, but the body is larger than accepted or cannot be inflated.
    Unreadable,
    /// A response that is neither a success of the operation nor an error that the API is known to make: a 2xx that is not
    /// JSON or says so before it breaks off, a redirect, any other status, and a refusal without the API's error in its body. Something in between may
    /// have answered, after the work was done.
    Foreign,
    /// The API refuses, with one of its errors: 400, 401, 403, 404, 409 or 413.
    Denied,
    /// 2xx with a complete body of the API's.
    Done,
}

impl Outcome {
    /// The outcome that a status other than 2xx stands for.
    ///
    /// `proven` tells that the whole body arrived and is an error of the API's.
    pub(crate) fn of_status(status: StatusCode, proven: bool, after: Option<Duration>) -> Self {
        match status.as_u16() {
            429 => Self::RateLimited { after, proven },
            408 => Self::TooMuchWork,
            502..=504 => Self::Unavailable { after },
            500..=599 if proven => Self::Fault,
            500..=599 => Self::Unavailable { after },
            400 | 401 | 403 | 404 | 409 | 413 if proven => Self::Denied,
            _ => Self::Foreign,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_stand_for_outcomes() {
        let after = Some(Duration::from_secs(1));
        let limited = |proven| Outcome::RateLimited { after, proven };
        let unavailable = Outcome::Unavailable { after };
        // Every status that a response can have, whether a success or not.
        for code in 100..=999 {
            let (proven, unproven) = match code {
                400 | 401 | 403 | 404 | 409 | 413 => (Outcome::Denied, Outcome::Foreign),
                408 => (Outcome::TooMuchWork, Outcome::TooMuchWork),
                429 => (limited(true), limited(false)),
                502..=504 => (unavailable, unavailable),
                500..600 => (Outcome::Fault, unavailable),
                _ => (Outcome::Foreign, Outcome::Foreign),
            };
            let status = StatusCode::from_u16(code).unwrap();
            assert_eq!(Outcome::of_status(status, true, after), proven, "{code}");
            assert_eq!(Outcome::of_status(status, false, after), unproven, "{code}");
        }
    }
}
