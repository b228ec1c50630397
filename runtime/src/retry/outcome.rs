//! What became of one attempt, as far as it matters for the next.

use std::time::Duration;

use http::StatusCode;

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Not a byte of the request left.
    NotSent,
    /// Not a byte of the request left, because the server could not prove who it is.
    Untrusted,
    /// 429: refused before anything was done.
    RateLimited {
        /// How long the server asks to wait.
        after: Option<Duration>,
    },
    /// The request left, and no status came back.
    NoAnswer,
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
    /// 2xx with a complete body that is not JSON, so something else than the API answered.
    Foreign,
    /// Any other status: the server refuses.
    Denied,
    /// 2xx with a complete body of the API's.
    Done,
}

impl Outcome {
    /// The outcome that a status other than 2xx stands for.
    ///
    /// `foreign` tells that the body is not JSON or did not arrive.
    pub(crate) fn of_status(status: StatusCode, foreign: bool, after: Option<Duration>) -> Self {
        match status.as_u16() {
            429 => Self::RateLimited { after },
            408 => Self::TooMuchWork,
            502..=504 => Self::Unavailable { after },
            500..=599 if foreign => Self::Unavailable { after },
            500..=599 => Self::Fault,
            _ => Self::Denied,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_stand_for_outcomes() {
        let after = Some(Duration::from_secs(1));
        let unavailable = Outcome::Unavailable { after };
        for (status, json, foreign) in [
            (307, Outcome::Denied, Outcome::Denied),
            (400, Outcome::Denied, Outcome::Denied),
            (401, Outcome::Denied, Outcome::Denied),
            (403, Outcome::Denied, Outcome::Denied),
            (404, Outcome::Denied, Outcome::Denied),
            (408, Outcome::TooMuchWork, Outcome::TooMuchWork),
            (409, Outcome::Denied, Outcome::Denied),
            (413, Outcome::Denied, Outcome::Denied),
            (
                429,
                Outcome::RateLimited { after },
                Outcome::RateLimited { after },
            ),
            (500, Outcome::Fault, unavailable),
            (501, Outcome::Fault, unavailable),
            (502, unavailable, unavailable),
            (503, unavailable, unavailable),
            (504, unavailable, unavailable),
            (505, Outcome::Fault, unavailable),
            (599, Outcome::Fault, unavailable),
            (600, Outcome::Denied, Outcome::Denied),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(Outcome::of_status(status, false, after), json, "{status}");
            assert_eq!(Outcome::of_status(status, true, after), foreign, "{status}");
        }
    }
}
