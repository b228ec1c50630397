//! Where a call goes, and with which tokens: a profile of the profiles file, or environment variables.
//!
//! Tokens come from the environment, from files that nobody else may read, or from standard input; never from arguments,
//! which every user of the machine can see.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::time::Duration;

use mews_connector_language::diagnostic::line_and_column;
use mews_connector_runtime::{Client, ClientBuilder, Environment, Stage, Timeouts};
use serde::Deserialize;

use crate::exit::{Exit, Failure};
use crate::operation::facts;

/// The variable that holds the address, and the ones that hold the tokens.
const ADDRESS: &str = "MEWS_PLATFORM_ADDRESS";
const CLIENT_TOKEN: &str = "MEWS_CLIENT_TOKEN";
const ACCESS_TOKEN: &str = "MEWS_ACCESS_TOKEN";
const CLIENT_NAME: &str = concat!("connector/", env!("CARGO_PKG_VERSION"));

/// Which profile, and how patient.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// The profile to use. Without it: the default of the profiles file, or MEWS_PLATFORM_ADDRESS, MEWS_CLIENT_TOKEN and
    /// MEWS_ACCESS_TOKEN.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The profiles file; ~/.config/mews-connector/profiles.toml by default. Nobody else may have access to it.
    #[arg(long, global = true, value_name = "FILE")]
    profiles: Option<PathBuf>,
    /// Reads the tokens from standard input: the client token on the first line, the access token on the second.
    #[arg(long, global = true)]
    tokens_from_stdin: bool,
    /// How long the call may take with all its attempts and waits; each page by itself.
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    deadline: Option<u64>,
    /// Works from the schema in this folder instead of the built-in one.
    #[arg(long, global = true, value_name = "DIR")]
    schema: Option<PathBuf>,
}

/// One table of the profiles file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    environment: String,
    client_token: Option<Hidden>,
    client_token_env: Option<String>,
    client_token_file: Option<PathBuf>,
    access_token: Option<Hidden>,
    access_token_env: Option<String>,
    access_token_file: Option<PathBuf>,
    client: Option<String>,
    language: Option<String>,
    culture: Option<String>,
    #[serde(default)]
    test: bool,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    default: Option<String>,
    #[serde(flatten)]
    profiles: BTreeMap<String, Entry>,
}

/// A text that is not shown.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
struct Hidden(String);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The tokens of a profile.
#[derive(Debug)]
pub(crate) struct Tokens {
    client: Hidden,
    access: Hidden,
}

impl Tokens {
    /// The access token itself.
    pub(crate) fn access(&self) -> &str {
        &self.access.0
    }
}

/// Where one token comes from.
#[derive(Debug, Clone)]
enum Origin {
    Given(Hidden),
    Variable(String),
    File(PathBuf),
}

/// Where a call goes.
#[derive(Debug)]
pub(crate) struct Profile {
    /// Its name in the profiles file; `None` when environment variables stand in for one.
    pub(crate) name: Option<String>,
    /// `demo`, `production` or an address; `None` when nothing says so, which is enough for a dry run.
    address: Option<String>,
    test: bool,
    client_token: Origin,
    access_token: Origin,
    pub(crate) client_name: String,
    /// Language and culture of texts in answers.
    pub(crate) language: Option<(String, String)>,
}

impl Profile {
    /// Finds the profile that the command line and the environment ask for.
    pub(crate) fn find(connection: &Connection) -> Result<Self, Failure> {
        let path = connection.profiles.clone().or_else(default_file);
        let file = match &path {
            Some(path) if connection.profiles.is_some() || path.exists() => Some(read(path)?),
            _ => None,
        };
        let (default, profiles) = file.map(|it| (it.default, it.profiles)).unwrap_or_default();
        let from_environment = env::var_os(ADDRESS).is_some();
        let named = connection.profile.clone();
        let name = named.or(default.filter(|_| !from_environment));
        let Some(name) = name else {
            return Ok(Self::of_environment());
        };
        let Some(entry) = profiles.get(&name) else {
            let known: Vec<_> = profiles.keys().map(String::as_str).collect();
            let file = path.map_or("the profiles file".to_owned(), |it| {
                it.display().to_string()
            });
            return Err(Failure::Broken(match known.as_slice() {
                [] => format!("there is no profile `{name}`, as {file} is missing or empty"),
                _ => format!(
                    "there is no profile `{name}` in {file}; it has: {}",
                    known.join(", ")
                ),
            }));
        };
        Self::of_entry(name, entry.clone()).map_err(Failure::Broken)
    }

    fn of_environment() -> Self {
        Self {
            name: None,
            address: env::var(ADDRESS).ok().filter(|it| !it.is_empty()),
            test: false,
            client_token: Origin::Variable(CLIENT_TOKEN.to_owned()),
            access_token: Origin::Variable(ACCESS_TOKEN.to_owned()),
            client_name: CLIENT_NAME.to_owned(),
            language: None,
        }
    }

    fn of_entry(name: String, entry: Entry) -> Result<Self, String> {
        let origin = |what: &str, default: &str, given, variable, file| match (
            given, variable, file,
        ) {
            (None, None, None) => Ok(Origin::Variable(default.to_owned())),
            (Some(given), None, None) => Ok(Origin::Given(given)),
            (None, Some(variable), None) => Ok(Origin::Variable(variable)),
            (None, None, Some(file)) => Ok(Origin::File(file)),
            _ => Err(format!(
                "profile `{name}` says more than once where its {what} token comes from; keep one"
            )),
        };
        let Entry {
            client_token,
            client_token_env,
            client_token_file,
            access_token,
            access_token_env,
            access_token_file,
            ..
        } = entry;
        let client_token = origin(
            "client",
            CLIENT_TOKEN,
            client_token,
            client_token_env,
            client_token_file,
        )?;
        let access_token = origin(
            "access",
            ACCESS_TOKEN,
            access_token,
            access_token_env,
            access_token_file,
        )?;
        let language = match (entry.language, entry.culture) {
            (None, None) => None,
            (Some(language), Some(culture)) => Some((language, culture)),
            _ => {
                return Err(format!(
                    "profile `{name}` has one of `language` and `culture`; the API ignores one without the other"
                ));
            }
        };
        Ok(Self {
            name: Some(name),
            address: Some(entry.environment),
            test: entry.test,
            client_token,
            access_token,
            client_name: entry.client.unwrap_or_else(|| CLIENT_NAME.to_owned()),
            language,
        })
    }

    /// Whether a mistake would be made on the data of a real hotel. An address that is neither the demo nor this machine
    /// counts as real, unless its profile says `test = true`.
    pub(crate) fn is_production(&self) -> bool {
        match self.environment().map(|it| it.stage()) {
            None | Some(Stage::Demo | Stage::Local) => false,
            Some(Stage::Production) => true,
            Some(_) => !self.test,
        }
    }

    /// Where calls go; `None` when nothing says so.
    fn environment(&self) -> Option<Environment> {
        Some(match self.address.as_deref()?.trim() {
            "demo" => Environment::Demo,
            "production" => Environment::Production,
            address => Environment::platform(address),
        })
    }

    /// The address, for people and for curl; the name of the variable when nothing is known.
    pub(crate) fn address(&self) -> String {
        match self.environment() {
            None => format!("${{{ADDRESS}}}"),
            Some(environment) => environment.address().trim_end_matches('/').to_owned(),
        }
    }

    /// The variables from which curl takes the tokens.
    pub(crate) fn variables(&self) -> (&str, &str) {
        (
            name_of(&self.client_token, CLIENT_TOKEN),
            name_of(&self.access_token, ACCESS_TOKEN),
        )
    }

    /// A client with the profile's tokens.
    pub(crate) fn client(&self, connection: &Connection) -> Result<Client, Failure> {
        self.client_of(connection, self.tokens(connection)?)
    }

    /// A client with these tokens.
    pub(crate) fn client_of(
        &self,
        connection: &Connection,
        tokens: Tokens,
    ) -> Result<Client, Failure> {
        self.build(connection, tokens.client, tokens.access)
    }

    /// The tokens of the profile, or those that standard input has.
    pub(crate) fn tokens(&self, connection: &Connection) -> Result<Tokens, Failure> {
        if connection.tokens_from_stdin {
            let mut lines = io::stdin().lock().lines();
            let mut line = |which: &str| match lines.next() {
                Some(Ok(line)) => Ok(Hidden(line.trim().to_owned())),
                _ => Err(tokens(format!(
                    "standard input has no {which} token in its line"
                ))),
            };
            let (client, access) = (line("client")?, line("access")?);
            return Ok(Tokens { client, access });
        }
        let client = token(&self.client_token, "client");
        match (client, token(&self.access_token, "access")) {
            (Ok(client), Ok(access)) => Ok(Tokens { client, access }),
            (Err(first), Err(second)) => Err(tokens(format!("{first}\n{second}"))),
            (Err(problem), _) | (_, Err(problem)) => Err(tokens(problem)),
        }
    }

    /// A client that nothing is sent with.
    pub(crate) fn dry_client(&self, connection: &Connection) -> Result<Client, Failure> {
        let token = || Hidden("dry-run".to_owned());
        self.build(connection, token(), token())
    }

    fn build(
        &self,
        connection: &Connection,
        Hidden(client_token): Hidden,
        Hidden(access_token): Hidden,
    ) -> Result<Client, Failure> {
        let environment = self.environment().unwrap_or(Environment::Demo);
        let mut builder: ClientBuilder<Client> = ClientBuilder::new(environment, facts::api())
            .client_token(client_token)
            .access_token(access_token)
            .client_name(&self.client_name);
        if let Some((language, culture)) = &self.language {
            builder = builder.language_and_culture(language, culture);
        }
        if let Some(seconds) = connection.deadline {
            builder =
                builder.timeouts(Timeouts::default().with_deadline(Duration::from_secs(seconds)));
        }
        builder.build().map_err(|error| match error.setting() {
            "client_token" | "access_token" => tokens(error.to_string()),
            _ => Failure::Broken(error.to_string()),
        })
    }

    /// Whether it is known where calls go.
    pub(crate) fn check_address(&self) -> Result<(), Failure> {
        match self.address {
            Some(_) => Ok(()),
            None => Err(Failure::Broken(format!(
                "nothing says where the API is; name a profile with --profile, or set {ADDRESS} to `demo`, `production` \
                 or an address"
            ))),
        }
    }
}

fn name_of<'o>(origin: &'o Origin, default: &'o str) -> &'o str {
    match origin {
        Origin::Variable(name) => name,
        Origin::Given(_) | Origin::File(_) => default,
    }
}

fn tokens(problem: String) -> Failure {
    Failure::Ended(Exit::Tokens, problem)
}

fn token(origin: &Origin, which: &str) -> Result<Hidden, String> {
    match origin {
        Origin::Given(text) => Ok(text.clone()),
        Origin::Variable(name) => match env::var(name) {
            Ok(token) if !token.is_empty() => Ok(Hidden(token)),
            _ => Err(format!(
                "there is no {which} token: the variable {name} is not set; set it, or name a profile with --profile"
            )),
        },
        Origin::File(path) => {
            private(path)?;
            let text = fs::read_to_string(path)
                .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
            Ok(Hidden(text.trim().to_owned()))
        }
    }
}

fn default_file() -> Option<PathBuf> {
    let folder = match env::var_os("XDG_CONFIG_HOME").filter(|it| !it.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(env::var_os("HOME")?).join(".config"),
    };
    Some(folder.join("mews-connector/profiles.toml"))
}

fn read(path: &Path) -> Result<File, Failure> {
    private(path).map_err(tokens)?;
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::Broken(format!("{} cannot be read: {error}", path.display())))?;
    parse(&text).map_err(|(line, problem)| {
        let place = line.map_or(String::new(), |line| format!(":{line}"));
        Failure::Broken(format!("{}{place}: {problem}", path.display()))
    })
}

/// Reads the text of a profiles file. A problem comes with its line, and without anything that stands in the file but
/// the names of keys: the value at fault may be a token, under whatever key.
fn parse(text: &str) -> Result<File, (Option<usize>, String)> {
    toml::from_str(text).map_err(|error| {
        let line = error
            .span()
            .map(|span| line_and_column(text, span.start).0);
        let message = error.message();
        let problem = match message.rsplit_once(", expected ") {
            Some((found, expected)) if found.starts_with("invalid ") => {
                format!("expected {expected}, found something else; it is not shown, as it may be a token")
            }
            _ => message.to_owned(),
        };
        (line, problem)
    })
}

/// Refuses a file that others may read or write.
#[cfg(unix)]
fn private(path: &Path) -> Result<(), String> {
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
fn private(_path: &Path) -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(environment: &str, test: bool) -> Profile {
        let entry = Entry {
            environment: environment.to_owned(),
            test,
            ..Entry::default()
        };
        Profile::of_entry("p".to_owned(), entry).unwrap()
    }

    #[test]
    fn everything_that_may_be_real_counts_as_production() {
        for (address, test, production) in [
            ("production", false, true),
            ("production", true, true),
            ("https://api.mews.com", true, true),
            ("https://api.mews.com:443/x", true, true),
            ("https://API.MEWS.COM", true, true),
            ("https://api.mews.com.", true, true),
            ("https://localhost@api.mews.com", true, true),
            ("api%2emews.com", true, true),
            (" production ", true, true),
            ("Production", false, true),
            ("not an address", false, true),
            ("https://proxy.example.com", false, true),
            ("https://proxy.example.com", true, false),
            ("https://127.0.0.1.example.com", false, true),
            ("demo", false, false),
            ("https://api.mews-demo.com/", false, false),
            ("http://127.0.0.1:8420", false, false),
            ("http://[::1]:8420", false, false),
            ("http://localhost:8420", false, false),
        ] {
            assert_eq!(
                at(address, test).is_production(),
                production,
                "{address} {test}"
            );
        }
    }

    #[test]
    fn no_value_of_a_broken_file_is_shown() {
        const TOKEN: &str = "1234567890123456";
        let head = "default = 'p'\n[p]\nenvironment = 'demo'\n";
        let mut lines = Vec::new();
        for key in [
            "client-token",
            "access-token",
            "client",
            "environment",
            "test",
            "client-token-env",
        ] {
            for value in [
                "1234567890123456",
                "+1234567890123456",
                "0x1234567890123456",
                "1234567890123456.5",
                "1.234567890123456e15",
                "[1234567890123456]",
                "['1234567890123456']",
                "{ a = 1234567890123456 }",
                "{ 1234567890123456 = 1 }",
                "1234567890123456x",
                "1234567890123456 1234567890123456",
                "12345678901234567890123456",
                "'1234567890123456",
                "1234567890123456'",
                "\"1234567890123456",
                "\"1234567890123456\\q\"",
                "\"1234567890123456\u{1}\"",
                "\"\"\"1234567890123456",
                "x1234567890123456",
                "-1234567890123456-",
                "1234-56-78 1234567890123456",
                "true1234567890123456",
                "[1234567890123456",
                "{ a = 1234567890123456",
            ] {
                lines.push(format!("{head}{key} = {value}\n"));
            }
            lines.push(format!("{head}{key}.{TOKEN} = 1\n"));
            lines.push(format!("{head}{key} '{TOKEN}'\n"));
            lines.push(format!("{head}{key} = \n{TOKEN}\n"));
            lines.push(format!("{head}[p.{key}]\nx = {TOKEN}\n"));
            lines.push(format!("{head}[[p.{key}]]\nx = '{TOKEN}'\n"));
            lines.push(format!("{key} = '{TOKEN}'\n{head}"));
            lines.push(format!("{key} = {TOKEN}\n{head}"));
        }
        lines.push(format!("default = {TOKEN}\n"));
        lines.push(format!("default = ['{TOKEN}']\n"));
        lines.push(format!("p = '{TOKEN}'\n"));
        lines.push(format!("[p]\n{TOKEN}\n"));
        lines.push(format!("[p]\n'{TOKEN}'\n"));
        let mut refused = 0;
        for text in lines {
            if let Err((line, problem)) = parse(&text) {
                refused += 1;
                assert!(!problem.contains("345678"), "{text}: {problem}");
                assert!(line.is_some(), "{text}: {problem}");
            }
        }
        assert!(refused > 150, "{refused}");
    }

    #[test]
    fn number_in_place_of_a_token_is_told_without_it() {
        let text = "[p]\nenvironment = 'demo'\nclient-token = 1234567890123456\n";
        let (_, problem) = parse(text).unwrap_err();
        assert_eq!(
            problem,
            "expected a string, found something else; it is not shown, as it may be a token"
        );
    }

    #[test]
    fn token_of_a_profile_is_not_shown() {
        let file: File =
            toml::from_str("[p]\nenvironment = 'demo'\nclient-token = 'T0K3N'\n").unwrap();
        assert!(!format!("{file:?}").contains("T0K3N"));
        let profile = Profile::of_entry("p".to_owned(), file.profiles["p"].clone()).unwrap();
        assert!(!format!("{profile:?}").contains("T0K3N"));
    }
}
