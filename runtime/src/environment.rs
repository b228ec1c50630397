//! Where the API lives.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use crate::error::{BuildError, Setting};
use crate::url::{Host, Url};
use crate::values::Secret;

const DEMO: &str = "https://api.mews-demo.com";
const PRODUCTION: &str = "https://api.mews.com";

/// Whose data are at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Those of real hotels.
    Production,
    /// Those of the vendor's public demo.
    Demo,
    /// Those of this machine.
    Local,
    /// Unknown: a proxy, another platform, or no address at all. Be careful.
    Unknown,
}

/// The API to talk to. Tokens of one environment do not work in another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// The vendor's shared demo, `https://api.mews-demo.com`. Its data are public.
    Demo,
    /// The real thing, `https://api.mews.com`.
    Production,
    /// Another platform address: a fake, a proxy, a test environment. Made by [`Environment::platform`].
    Platform(PlatformAddress),
}

/// An address that the vendor's documentation calls PlatformAddress: scheme and host, maybe port and path.
#[derive(Clone, PartialEq, Eq)]
pub struct PlatformAddress(String);

impl Environment {
    /// Any platform address, with or without a slash at its end, such as `https://connector.example.com`.
    ///
    /// `http` is accepted for this machine only (`localhost`, `127.0.0.0/8`, `::1`), because the tokens travel in the
    /// body of each request. The address is checked when the client is built. Where the feature `reqwest` is off, it has to be
    /// spelled plainly: ASCII letters, no escapes in the host, all four numbers of an address.
    #[must_use]
    pub fn platform(address: impl Into<String>) -> Self {
        Self::Platform(PlatformAddress(address.into()))
    }

    /// The address, as it was given.
    #[must_use]
    pub fn address(&self) -> &str {
        match self {
            Self::Demo => DEMO,
            Self::Production => PRODUCTION,
            Self::Platform(PlatformAddress(text)) => text,
        }
    }

    /// Whose data are there, told by the host of the address in any spelling that leads to it: in other letter case, with
    /// a dot at its end, percent-encoded, with a port, a path or a user name. Whatever cannot be told counts as
    /// [`Stage::Unknown`], an address that is none at all, too; where the feature `reqwest` is off, so does every spelling that
    /// no client can be built with there.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let text = self.address().trim();
        // People leave the scheme out, and an address without one must not pass for something else.
        let url = match Url::parse(text) {
            Ok(url) if url.has_host() => Ok(url),
            _ => Url::parse(&format!("https://{text}")),
        };
        let Ok(url) = url else {
            return Stage::Unknown;
        };
        if is_loopback(&url) {
            return Stage::Local;
        }
        let is = |address: &str| host_of(address).is_some_and(|host| host_in(&url) == Some(host));
        if is(PRODUCTION) {
            Stage::Production
        } else if is(DEMO) {
            Stage::Demo
        } else {
            Stage::Unknown
        }
    }

    /// The checked address.
    pub(crate) fn resolve(
        &self,
        base_path: &str,
        secrets: &[&Secret],
    ) -> Result<Address, BuildError> {
        check(self.address(), Some(base_path), secrets)
            .map_err(|problem| BuildError::new(Setting::Environment, problem))
    }
}

/// Reads `demo`, `production` or a platform address, and refuses at once an address that no client could be built with.
///
/// ```
/// # use mews_connector_runtime as mews_connector;
/// use mews_connector::Environment;
///
/// assert_eq!("demo".parse(), Ok(Environment::Demo));
/// assert!("https://connector.example.com".parse::<Environment>().is_ok());
/// assert!("http://connector.example.com".parse::<Environment>().is_err());
/// ```
impl FromStr for Environment {
    type Err = BuildError;

    fn from_str(text: &str) -> Result<Self, BuildError> {
        match text.trim() {
            "demo" => Ok(Self::Demo),
            "production" => Ok(Self::Production),
            address => match check(address, None, &[]) {
                Ok(_) => Ok(Self::platform(address)),
                Err(problem) => Err(BuildError::new(Setting::Environment, problem)),
            },
        }
    }
}

/// `demo`, `production`, or scheme, host and port of another address; [`address`](Environment::address) is all of it.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Demo => f.write_str("demo"),
            Self::Production => f.write_str("production"),
            Self::Platform(address) => fmt::Display::fmt(address, f),
        }
    }
}

impl fmt::Debug for PlatformAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for PlatformAddress {
    /// Shows scheme, host and port only: a user may have put a secret into the rest.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Url::parse(&self.0) {
            Ok(url) if url.has_host() => f.write_str(&url.origin().ascii_serialization()),
            _ => f.write_str("(not an address)"),
        }
    }
}

/// A platform address that may be used.
#[derive(Debug, Clone)]
pub(crate) struct Address {
    pub(crate) base: Url,
    /// Whether TLS protects the way.
    pub(crate) secure: bool,
}

fn check(text: &str, base_path: Option<&str>, secrets: &[&Secret]) -> Result<Address, String> {
    let holds = |secret: &&Secret| secret.is_distinctive() && text.contains(secret.expose());
    if secrets.iter().any(holds) {
        return Err("contains a token; tokens never belong into an address".to_owned());
    }
    let url = Url::parse(text.trim()).map_err(|error| {
        format!("is not an address ({error}); write it like `https://api.example.com`")
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(
            "has a user name or password in it; the API takes its tokens elsewhere".to_owned(),
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(
            "has a `?` or `#` part; only scheme, host, port and path may be given".to_owned(),
        );
    }
    let secure = match url.scheme() {
        "https" => true,
        "http" if is_loopback(&url) => false,
        "http" => {
            return Err(
                "uses `http`, which would show the tokens to everybody on the way; use `https` \
                 (`http` works for this machine only)"
                    .to_owned(),
            );
        }
        other => {
            return Err(format!(
                "has the scheme `{other}`; the API speaks `https` only"
            ));
        }
    };
    let path = url.path().trim_end_matches('/');
    if let Some(base_path) = base_path.filter(|base_path| path.ends_with(base_path)) {
        return Err(format!(
            "ends with `{base_path}`; leave that out, the client adds it"
        ));
    }
    Ok(Address { base: url, secure })
}

/// The host of an address: letters are small, percent signs and wide dots resolved, and without the dot at its end.
fn host_in(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    Some(host.strip_suffix('.').unwrap_or(host).to_owned())
}

fn host_of(address: &str) -> Option<String> {
    host_in(&Url::parse(address).ok()?)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE_PATH: &str = "/api/connector/v1";

    fn resolve(text: &str) -> Result<Address, BuildError> {
        let token = Secret::new("T0K3N".to_owned());
        Environment::platform(text).resolve(BASE_PATH, &[&token])
    }

    #[cfg(feature = "reqwest")]
    #[test]
    fn production_is_told_however_its_address_is_written() {
        for text in [
            "https://api.mews.com",
            "https://API.MEWS.COM",
            "https://api.mews.com.",
            "https://Api.Mews.Com.:443/x?y#z",
            "https://api.mews-demo.com@api.mews.com",
            "https://demo:secret@api.mews.com:8443/",
            "https://api%2Emews%2ecom/",
            "https://%61pi.mews.com",
            " https://api.mews.com \n",
            "https://api.me\tws.com",
            "https://api\u{3002}mews\u{FF0E}com",
            "https://\u{FF41}pi.mews.com",
            "https://api.mews.com/api.mews-demo.com",
            "https://api.mews.com?host=localhost",
            "https:/api.mews.com",
            "https:\\\\api.mews.com\\localhost",
            "http://api.mews.com",
            "api.mews.com",
            "API.mews.com.:443/x",
            "user@api.mews.com",
        ] {
            assert_eq!(
                Environment::platform(text).stage(),
                Stage::Production,
                "{text:?}"
            );
        }
        assert_eq!(Environment::Production.stage(), Stage::Production);
    }

    #[test]
    fn other_addresses_are_not_taken_for_production_or_for_harmless() {
        for (text, stage) in [
            ("https://api.mews-demo.com", Stage::Demo),
            ("https://API.mews-DEMO.com.:443/", Stage::Demo),
            ("https://api.mews.com@api.mews-demo.com", Stage::Demo),
            ("http://localhost:8420", Stage::Local),
            ("localhost:8420", Stage::Local),
            ("http://127.8.9.1", Stage::Local),
            ("http://[::1]:8420", Stage::Local),
            (
                "http://0x7f.1/",
                if cfg!(feature = "reqwest") {
                    Stage::Local
                } else {
                    Stage::Unknown
                },
            ),
            ("https://localhost.example.com", Stage::Unknown),
            ("https://127.0.0.1.example.com", Stage::Unknown),
            ("https://localhost@proxy.example.com", Stage::Unknown),
            ("https://api.mews.com.example.com", Stage::Unknown),
            ("https://api.mews.com..", Stage::Unknown),
            ("https://xapi.mews.com", Stage::Unknown),
            ("https://mews.com", Stage::Unknown),
            ("https://proxy.example.com/api.mews.com", Stage::Unknown),
            ("", Stage::Unknown),
            ("https://", Stage::Unknown),
            ("https://exa mple.com", Stage::Unknown),
        ] {
            assert_eq!(Environment::platform(text).stage(), stage, "{text:?}");
        }
        assert_eq!(Environment::Demo.stage(), Stage::Demo);
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        for text in [
            "https://api.example.com",
            "https://api.example.com:8443/x//",
            "http://127.0.0.1:80/",
            "http://localhost:8080",
            "http://[::1]:8080",
        ] {
            let address = resolve(text).unwrap();
            assert_eq!(address.secure, text.starts_with("https"));
        }
    }

    #[test]
    fn what_could_leak_a_token_is_refused() {
        for (text, part) in [
            ("http://api.mews.com", "uses `http`"),
            ("http://localhost.example.com", "uses `http`"),
            ("http://10.0.0.1", "uses `http`"),
            ("https://user@api.example.com", "user name"),
            ("https://:secret@api.example.com", "user name"),
            ("https://api.example.com?x=1", "`?`"),
            ("https://api.example.com#x", "`#`"),
            ("https://T0K3N.example.com", "contains a token"),
            ("ftp://api.example.com", "scheme `ftp`"),
            ("api.example.com", "not an address"),
            ("", "not an address"),
            (
                "https://api.example.com/api/connector/v1/",
                "leave that out",
            ),
        ] {
            let error = resolve(text).unwrap_err();
            assert_eq!(error.setting(), Setting::Environment);
            let line = error.to_string();
            assert!(line.contains(part), "{text}: {line}");
            assert!(
                !line.contains("secret") && !line.contains("T0K3N"),
                "{line}"
            );
        }
    }

    #[test]
    fn names_and_addresses_are_read_and_shown() {
        for (text, environment, shown) in [
            ("demo", Environment::Demo, "demo"),
            (" production\n", Environment::Production, "production"),
            (
                "http://localhost:8420",
                Environment::platform("http://localhost:8420"),
                "http://localhost:8420",
            ),
            (
                "https://host.example/secret",
                Environment::platform("https://host.example/secret"),
                "https://host.example",
            ),
        ] {
            let read: Environment = text.parse().unwrap();
            assert_eq!(read, environment);
            assert_eq!(read.to_string(), shown);
        }
        for text in [
            "",
            "Demo",
            "api.mews.com",
            "http://api.mews.com",
            "https://u:s3cret@x.example",
        ] {
            let error = text.parse::<Environment>().unwrap_err();
            assert_eq!(error.setting(), Setting::Environment, "{text}");
            assert!(!error.to_string().contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn debug_shows_the_origin_only() {
        let shown = format!(
            "{:?}",
            Environment::platform("https://u:secret@host.example/path?secret")
        );
        assert_eq!(shown, "Platform(https://host.example)");
        assert_eq!(
            format!("{:?}", Environment::platform("secret")),
            "Platform((not an address))"
        );
    }
}
