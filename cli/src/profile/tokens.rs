//! Where the tokens of a profile come from: the environment, files that nobody else may read, or standard input; never
//! arguments, which every user of the machine can see.

use std::env;
use std::fmt;
use std::fs;
use std::io::{self, BufRead as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::exit::{Exit, Failure};

/// A text that is not shown.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Hidden(pub(super) String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The tokens of a profile.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub(super) client: Hidden,
    pub(super) access: Hidden,
}

impl Tokens {
    /// The tokens that these places have.
    pub(super) fn of(client: &Origin, access: &Origin) -> Result<Self, Failure> {
        match (client.token("client"), access.token("access")) {
            (Ok(client), Ok(access)) => Ok(Tokens { client, access }),
            (Err(first), Err(second)) => Err(unusable(format!("{first}\n{second}"))),
            (Err(problem), _) | (_, Err(problem)) => Err(unusable(problem)),
        }
    }

    /// The tokens that standard input has, a line each.
    pub(super) fn from_stdin() -> Result<Self, Failure> {
        let mut lines = io::stdin().lock().lines();
        let mut line = |which: &str| match lines.next() {
            Some(Ok(line)) => Ok(Hidden(line.trim().to_owned())),
            _ => Err(unusable(format!(
                "standard input has no {which} token in its line"
            ))),
        };
        let (client, access) = (line("client")?, line("access")?);
        Ok(Tokens { client, access })
    }

    /// The access token itself.
    pub(crate) fn access(&self) -> &str {
        &self.access.0
    }
}

/// Where one token comes from.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    Given(Hidden),
    /// MEWS_CLIENT_TOKEN or MEWS_ACCESS_TOKEN.
    Default(&'static str),
    Variable(Named<String>),
    File(Named<PathBuf>),
}

/// What a key of a profile names. Until it is known to be there, it may be a token at the wrong place, and is not shown.
#[derive(Clone)]
pub(super) struct Named<T> {
    pub(super) what: T,
    /// The key and the profile.
    pub(super) by: String,
}

impl<T> fmt::Debug for Named<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.by)
    }
}

/// The failure of a call for which there are no tokens that can be used.
pub(super) fn unusable(problem: String) -> Failure {
    Failure::Ended(Exit::Tokens, problem)
}

impl Origin {
    /// The variable that holds it, where one is known to.
    pub(super) fn variable(&self) -> Option<&str> {
        match self {
            Origin::Default(name) => Some(name),
            Origin::Variable(named) if env::var_os(&named.what).is_some() => Some(&named.what),
            _ => None,
        }
    }

    pub(super) fn token(&self, which: &str) -> Result<Hidden, String> {
        match self {
            Origin::Given(text) => Ok(text.clone()),
            Origin::Default(name) => variable(name).ok_or_else(|| {
                format!(
                    "there is no {which} token: the variable {name} is not set; set it, or name a profile with --profile"
                )
            }),
            Origin::Variable(Named { what, by }) => variable(what).ok_or_else(|| {
                format!("there is no {which} token: the variable that {by} names is not set")
            }),
            Origin::File(Named { what: path, by }) => {
                if let Err(error) = fs::metadata(path) {
                    return Err(format!("the file that {by} names cannot be read: {error}"));
                }
                check_private(path)?;
                let text = fs::read_to_string(path)
                    .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
                Ok(Hidden(text.trim().to_owned()))
            }
        }
    }
}

/// Whether a shell can have a variable of this name.
pub(super) fn is_variable(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn variable(name: &str) -> Option<Hidden> {
    let token = env::var(name).ok().filter(|token| !token.is_empty());
    token.map(Hidden)
}

/// Refuses a file that others may read or write.
#[cfg(unix)]
pub(super) fn check_private(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;

    let metadata = fs::metadata(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(format!(
        "{path} is open to others (mode {mode:04o}), and tokens belong to you alone; run `chmod 600 {path}`",
        path = path.display()
    ))
}

/// Where files have no such modes, the folder of the user is what protects them.
#[cfg(not(unix))]
pub(super) fn check_private(_path: &Path) -> Result<(), String> {
    Ok(())
}
