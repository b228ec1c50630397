//! Why a client could not be built: which setting is wrong, and how to mend it. Never its value.

use std::fmt;

use super::{Error, Kind, Parts, Phase};
use crate::name::Name;
use crate::scrub::Scrubber;

/// A setting of the [`ClientBuilder`](crate::ClientBuilder) is missing or cannot be used.
///
/// It becomes an [`Error`] with `?`, of the kind [`Build`](crate::ErrorKind::Build).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    setting: Setting,
    problem: String,
}

/// A setting of the [`ClientBuilder`](crate::ClientBuilder) that can be refused. Displays as the name of its method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Setting {
    /// `client_token`
    ClientToken,
    /// `access_token`, given to the builder or to `with_access_token` of a client.
    AccessToken,
    /// `client_name`
    ClientName,
    /// `language`, or the first argument of `language_and_culture`.
    Language,
    /// The second argument of `language_and_culture`.
    Culture,
    /// The environment that the builder was made for.
    Environment,
    /// `header`
    Header,
    /// `label`, given to the builder or to `with_label` of a client.
    Label,
    /// `transport`: the network that is used where none is given could not be set up, or is not compiled in.
    Transport,
    /// `clock`: there is no monotonic time on this target, which is so on `wasm32-unknown-unknown`.
    Clock,
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ClientToken => "client_token",
            Self::AccessToken => "access_token",
            Self::ClientName => "client_name",
            Self::Language => "language",
            Self::Culture => "culture",
            Self::Environment => "environment",
            Self::Header => "header",
            Self::Label => "label",
            Self::Transport => "transport",
            Self::Clock => "clock",
        })
    }
}

impl BuildError {
    pub(crate) fn new(setting: Setting, problem: impl Into<String>) -> Self {
        Self {
            setting,
            problem: problem.into(),
        }
    }

    /// The setting that is missing or wrong.
    #[must_use]
    pub fn setting(&self) -> Setting {
        self.setting
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the client's `{}` {}", self.setting, self.problem)
    }
}

impl std::error::Error for BuildError {}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        // No token is known here, and none is needed: a build error never shows the value of a setting.
        let scrubber = Scrubber::new([]);
        let parts = Parts::new(
            Kind::Build,
            Phase::NotSent,
            &Name::from(""),
            error.to_string(),
        );
        Self::new(parts, &scrubber)
    }
}
