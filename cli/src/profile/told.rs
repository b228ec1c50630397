//! What is told about profiles: where calls go and where tokens come from, and never a token. What a key names is shown only
//! when it is there, since anything else may be a token at the wrong place.

use std::env;
use std::path::Path;

use mews_connector_runtime::{Environment, Stage};

use super::file::{self, File};
use super::tokens::{Named, Origin};
use super::{Connection, Profile};
use crate::exit::Failure;

/// A line of the list of profiles.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) is_default: bool,
    /// The profile, or what is wrong with it.
    pub(crate) profile: Result<Profile, String>,
}

/// Every profile of the file, and where the file is; no line when there is none.
pub(crate) fn all(named: Option<&Path>) -> Result<(String, Vec<Line>), Failure> {
    let (shown, File { default, profiles }) = file::find(named)?;
    let lines = profiles.into_iter().map(|(name, entry)| Line {
        is_default: default.as_ref() == Some(&name),
        profile: Profile::of_entry(name.clone(), entry),
        name,
    });
    Ok((shown, lines.collect()))
}

impl Profile {
    /// The address, and what is there.
    pub(crate) fn told_address(&self) -> String {
        let Some(environment) = self.environment() else {
            return format!("not set; {} says it", super::ADDRESS);
        };
        let address = environment.address();
        // Anything else may be a token at the wrong place, or have a password in it.
        let is_address = address.starts_with("http://") || address.starts_with("https://");
        if !is_address || address.contains('@') {
            return "no address; it is not shown, as it may be a token".to_owned();
        }
        format!(
            "{} ({})",
            address.trim_end_matches('/'),
            self.stage(&environment)
        )
    }

    fn stage(&self, environment: &Environment) -> &'static str {
        match environment.stage() {
            Stage::Demo => "demo",
            Stage::Local => "this machine",
            Stage::Production => "production",
            _ if self.test => "test",
            _ => "counts as production",
        }
    }

    /// Where the client token and the access token come from.
    pub(crate) fn told_tokens(&self, connection: &Connection) -> [String; 2] {
        if connection.tokens_from_stdin {
            return ["standard input".to_owned(), "standard input".to_owned()];
        }
        [&self.client_token, &self.access_token].map(Origin::told)
    }
}

impl Origin {
    fn told(&self) -> String {
        match self {
            Origin::Given(_) => "the profiles file".to_owned(),
            Origin::Default(name) if is_set(name) => format!("variable {name}"),
            Origin::Default(name) => format!("variable {name}, which is not set"),
            Origin::Variable(Named { what, .. }) if is_set(what) => format!("variable {what}"),
            Origin::Variable(Named { by, .. }) => {
                format!("the variable that {by} names, which is not set")
            }
            Origin::File(Named { what, .. }) if what.is_file() => {
                format!("file {}", what.display())
            }
            Origin::File(Named { by, .. }) => {
                format!("the file that {by} names, which is not there")
            }
        }
    }
}

fn is_set(variable: &str) -> bool {
    env::var_os(variable).is_some_and(|it| !it.is_empty())
}
