//! Where a call goes, and with which tokens: a profile of the profiles file, or environment variables.

mod file;
mod tokens;
pub(crate) mod told;

pub(crate) use self::tokens::Tokens;

use std::env;
use std::path::PathBuf;
use std::time::Duration;

use mews_connector_runtime::{Client, ClientBuilder, Environment, Setting, Stage, Timeouts};

use self::file::{Entry, File};
use self::tokens::{Hidden, Named, Origin, is_variable, unusable};
use crate::exit::Failure;
use crate::operation::facts;
use crate::verbose;

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
    /// Shows waits and retries with their reasons on standard error, as they happen.
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
    /// Works from the schema in this folder instead of the built-in one.
    #[arg(long, global = true, value_name = "DIR")]
    schema: Option<PathBuf>,
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
    /// Language and culture of texts in responses.
    pub(crate) language: Option<(String, String)>,
}

impl Profile {
    /// Finds the profile that the command line and the environment ask for.
    pub(crate) fn find(connection: &Connection) -> Result<Self, Failure> {
        let (file, File { default, profiles }) = file::find(connection.profiles.as_deref())?;
        let from_environment = env::var_os(ADDRESS).is_some();
        let named = connection.profile.clone();
        let name = named.or(default.filter(|_| !from_environment));
        let Some(name) = name else {
            return Ok(Self::of_environment());
        };
        let Some(entry) = profiles.get(&name) else {
            // A name that nobody asked for here stands in the file, and may be anything.
            let asked = match &connection.profile {
                Some(name) => format!("there is no profile `{name}`"),
                None => "there is no profile of the name that `default` has".to_owned(),
            };
            let known: Vec<_> = profiles.keys().map(String::as_str).collect();
            return Err(Failure::Broken(match known.as_slice() {
                [] => format!("{asked}, as {file} is missing or empty"),
                _ => format!("{asked} in {file}; it has: {}", known.join(", ")),
            }));
        };
        Self::of_entry(name, entry.clone()).map_err(Failure::Broken)
    }

    fn of_environment() -> Self {
        Self {
            name: None,
            address: env::var(ADDRESS).ok().filter(|it| !it.is_empty()),
            test: false,
            client_token: Origin::Default(CLIENT_TOKEN),
            access_token: Origin::Default(ACCESS_TOKEN),
            client_name: CLIENT_NAME.to_owned(),
            language: None,
        }
    }

    fn of_entry(name: String, entry: Entry) -> Result<Self, String> {
        let origin = |what: &str, default, given, variable: Option<String>, file| {
            let by = |key: &str| format!("`{what}-token-{key}` of profile `{name}`");
            match (given, variable, file) {
                (None, None, None) => Ok(Origin::Default(default)),
                (Some(given), None, None) => Ok(Origin::Given(given)),
                (None, Some(what), None) if is_variable(&what) => {
                    let by = by("env");
                    Ok(Origin::Variable(Named { what, by }))
                }
                (None, Some(_), None) => Err(format!(
                    "{} is not a name of a variable; it is not shown, as it may be a token",
                    by("env")
                )),
                (None, None, Some(what)) => {
                    let by = by("file");
                    Ok(Origin::File(Named { what, by }))
                }
                _ => Err(format!(
                    "profile `{name}` says more than once where its {what} token comes from; keep one"
                )),
            }
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
        let address = self.address.as_deref()?.trim();
        // What no client can be built with is kept as it is, so that it counts as production, and building tells the flaw.
        Some(
            address
                .parse()
                .unwrap_or_else(|_| Environment::platform(address)),
        )
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
            self.client_token.variable().unwrap_or(CLIENT_TOKEN),
            self.access_token.variable().unwrap_or(ACCESS_TOKEN),
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
            return Tokens::from_stdin();
        }
        Tokens::of(&self.client_token, &self.access_token)
    }

    /// A client that nothing is sent with. Where there is a token, it is looked for in the other settings, which are shown.
    pub(crate) fn dry_client(&self, connection: &Connection) -> Result<Client, Failure> {
        let token = |origin: &Origin, which| {
            let found = origin.token(which);
            found.unwrap_or_else(|_| Hidden("dry-run".to_owned()))
        };
        self.build(
            connection,
            token(&self.client_token, "client"),
            token(&self.access_token, "access"),
        )
    }

    fn build(
        &self,
        connection: &Connection,
        Hidden(client_token): Hidden,
        Hidden(access_token): Hidden,
    ) -> Result<Client, Failure> {
        if connection.verbose {
            verbose::start();
        }
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
            Setting::ClientToken | Setting::AccessToken => unusable(error.to_string()),
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
            ("https://a:b@API.MEWS.COM.:443/x", true, true),
            ("https://ａｐｉ.mews.com", true, true),
            ("https://api。mews。com", true, true),
            ("https://ap\u{ad}i.mews.com", true, true),
            ("https:api.mews.com", true, true),
            ("https:\\\\api.mews.com", true, true),
            ("ht\ntps://api.\tmews.com", true, true),
            ("//api.mews.com", true, true),
            ("http://api.mews.com", true, true),
            ("https://api.mews.com#@localhost", true, true),
            ("https://api.mews.com\\@localhost", true, true),
            ("https://localhost.", false, true),
            ("http://127.0.0.1.nip.io", false, true),
            ("http://0x7f.1@evil.example", false, true),
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
    fn token_of_a_profile_is_not_shown() {
        let text = "[p]\nenvironment = 'demo'\nclient-token = 'T0K3N'\n";
        let file = file::parse(text).unwrap();
        assert!(!format!("{file:?}").contains("T0K3N"));
        let profile = Profile::of_entry("p".to_owned(), file.profiles["p"].clone()).unwrap();
        assert!(!format!("{profile:?}").contains("T0K3N"));
    }

    /// A token where the name of something is expected is not shown, and a shell acts on nothing.
    #[test]
    fn token_in_the_place_of_a_name_is_not_shown() {
        const TOKEN: &str = "T0K3N0123456789ABCDEF-T0K3N0123456789";
        for (key, value) in [
            ("client-token-env", TOKEN),
            ("access-token-env", "T0K3N0123456789ABCDEF"),
            ("client-token-file", TOKEN),
            ("access-token-file", "T0K3N0123456789/ABCDEF+T0K3N"),
            ("client-token-env", "T0K3N}$(touch T0K3N)"),
        ] {
            let text = format!("[p]\nenvironment = 'demo'\n{key} = '{value}'\n");
            let file = file::parse(&text).unwrap();
            let said = match Profile::of_entry("p".to_owned(), file.profiles["p"].clone()) {
                Err(problem) => problem,
                Ok(profile) => {
                    let client = profile.client_token.token("client").map(drop);
                    let access = profile.access_token.token("access").map(drop);
                    format!(
                        "{:?} {client:?} {access:?} {profile:?}",
                        profile.variables()
                    )
                }
            };
            assert!(said.contains(&format!("`{key}` of profile `p`")), "{said}");
            assert!(!said.contains("T0K3N"), "{said}");
        }
    }
}
