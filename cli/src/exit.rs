//! What the program ends with. `docs/cli.md` lists the codes; scripts rely on them.

use std::io::{self, Write};

use mews_connector_runtime::Error;

/// Why a command ended without success.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What was asked to be checked does not hold, or the input is wrong: exit code 1.
    Found(String),
    /// The command could not do its work, or the command line cannot be understood: exit code 2.
    Broken(String),
    /// The command did its work, and its response has an exit code of its own.
    Told {
        /// What is printed.
        text: String,
        /// The exit code.
        code: u8,
    },
    /// A call of the API ended in a way that has an exit code of its own.
    Ended(Exit, String),
}

/// How a call of the API ended, as a script sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Tokens are missing, may be read by others, or were refused (401).
    Tokens = 3,
    /// There is no such operation at the server (404, 410).
    NotFound = 4,
    /// Too many requests, and waiting took longer than the deadline (429).
    Limited = 5,
    /// The API refused the request (other 4xx).
    Refused = 6,
    /// No usable answer, and nothing was done: connection, time limit, server error, unreadable answer.
    Failed = 7,
    /// It is unknown whether the write was carried out.
    OutcomeUnknown = 8,
    /// It stopped in the middle; what was written so far is valid.
    Partial = 9,
    /// A write that was not confirmed; nothing was sent.
    NotConfirmed = 10,
    /// Interrupted; what was written so far is valid.
    Interrupted = 130,
}

impl Exit {
    /// The class of an error of the runtime.
    pub(crate) fn of(error: &Error) -> Self {
        let status = error.status().unwrap_or(0);
        if error.outcome_unknown().is_some() {
            Self::OutcomeUnknown
        } else if error.is_unauthorized() {
            Self::Tokens
        } else if error.is_not_found() || error.is_gone() {
            Self::NotFound
        } else if error.is_rate_limited() {
            Self::Limited
        } else if (400..500).contains(&status) && status != 408 {
            Self::Refused
        } else {
            Self::Failed
        }
    }
}

impl Failure {
    /// A call failed.
    pub(crate) fn of(error: &Error) -> Self {
        if error.is_invalid_request() {
            Self::Broken(error.to_string())
        } else {
            Self::Ended(Exit::of(error), error.to_string())
        }
    }

    /// The text for people, and the code for the shell.
    pub(crate) fn parts(self) -> (String, u8) {
        match self {
            Self::Found(text) => (text, 1),
            Self::Broken(text) => (text, 2),
            Self::Told { text, code } => (text, code),
            Self::Ended(exit, text) => (text, exit as u8),
        }
    }
}

/// Ends the program with code 2 from where no error can be passed on.
pub(crate) fn now(problem: &str) -> ! {
    let _ = writeln!(io::stderr(), "{}", problem.trim_end());
    std::process::exit(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_documented() {
        let page = include_str!("../../docs/cli.md");
        for exit in [
            Exit::Tokens,
            Exit::NotFound,
            Exit::Limited,
            Exit::Refused,
            Exit::Failed,
            Exit::OutcomeUnknown,
            Exit::Partial,
            Exit::NotConfirmed,
            Exit::Interrupted,
        ] {
            assert!(page.contains(&format!("\n| {} | ", exit as u8)), "{exit:?}");
        }
    }
}
