//! Addresses as they are mostly written: ASCII letters, no escapes in the host, numbers of hosts in full.
//!
//! What the crate `url` would mend is refused. What is accepted means the same there, which the tests hold: so an address does
//! not change its meaning when another package turns the network on.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::Uri;

/// An absolute address with a host.
#[derive(Debug, Clone)]
pub(crate) struct Url {
    scheme: String,
    user: String,
    password: Option<String>,
    host: String,
    /// `None` for the usual one of the scheme.
    port: Option<u16>,
    path: String,
    query: Option<String>,
    fragment: Option<String>,
    /// Scheme, host, port and path.
    text: String,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Host<'u> {
    Domain(&'u str),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}

pub(crate) struct Origin<'u>(&'u Url);

impl Url {
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        let odd = |byte: u8| !byte.is_ascii_graphic() || b"\"<>\\^`{|}".contains(&byte);
        if text.bytes().any(odd) {
            return Err("has a blank or another character that must be spelled otherwise");
        }
        let (rest, fragment) = match text.split_once('#') {
            Some((rest, fragment)) => (rest, Some(fragment.to_owned())),
            None => (text, None),
        };
        let uri = Uri::try_from(rest).map_err(|_| "is malformed")?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("has no scheme or no host");
        };
        let (user, place) = match authority.as_str().rsplit_once('@') {
            Some(split) => split,
            None => ("", authority.as_str()),
        };
        let (user, password) = match user.split_once(':') {
            Some((user, password)) => (user, Some(password.to_owned())),
            None => (user, None),
        };
        let port = match place.strip_prefix(authority.host()) {
            Some("") => None,
            Some(port) => Some(
                port.strip_prefix(':')
                    .filter(|port| port.bytes().all(|it| it.is_ascii_digit()))
                    .and_then(|port| port.parse().ok())
                    .ok_or("has an invalid port")?,
            ),
            None => return Err("is malformed"),
        };
        let mut url = Self {
            scheme: scheme.to_ascii_lowercase(),
            user: user.to_owned(),
            password,
            host: host(authority.host())?,
            port,
            path: path(uri.path())?,
            query: uri.query().map(str::to_owned),
            fragment,
            text: String::new(),
        };
        url.port = url.port.filter(|port| Some(*port) != url.known_port());
        url.spell();
        Ok(url)
    }

    /// Writes the text anew.
    fn spell(&mut self) {
        let origin = self.origin().ascii_serialization();
        self.text = format!("{origin}{}", self.path);
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn scheme(&self) -> &str {
        &self.scheme
    }

    pub(crate) fn username(&self) -> &str {
        &self.user
    }

    pub(crate) fn password(&self) -> Option<&str> {
        self.password.as_deref()
    }

    pub(crate) fn has_host(&self) -> bool {
        !self.host.is_empty()
    }

    pub(crate) fn host_str(&self) -> Option<&str> {
        Some(&self.host)
    }

    pub(crate) fn host(&self) -> Option<Host<'_>> {
        let bare = self.host.trim_start_matches('[').trim_end_matches(']');
        Some(if let Ok(address) = bare.parse() {
            Host::Ipv4(address)
        } else if let Ok(address) = bare.parse() {
            Host::Ipv6(address)
        } else {
            Host::Domain(&self.host)
        })
    }

    fn known_port(&self) -> Option<u16> {
        match self.scheme.as_str() {
            "https" => Some(443),
            "http" => Some(80),
            _ => None,
        }
    }

    pub(crate) fn port_or_known_default(&self) -> Option<u16> {
        self.port.or_else(|| self.known_port())
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The paths of operations are plain, so there is nothing to escape.
    pub(crate) fn set_path(&mut self, path: &str) {
        path.clone_into(&mut self.path);
        self.spell();
    }

    pub(crate) fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    pub(crate) fn fragment(&self) -> Option<&str> {
        self.fragment.as_deref()
    }

    pub(crate) fn origin(&self) -> Origin<'_> {
        Origin(self)
    }
}

impl Origin<'_> {
    pub(crate) fn ascii_serialization(&self) -> String {
        let Url {
            scheme, host, port, ..
        } = self.0;
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{scheme}://{host}{port}")
    }
}

/// The host in small letters: a name, four numbers, or an address in brackets.
fn host(text: &str) -> Result<String, &'static str> {
    let text = text.to_ascii_lowercase();
    if let Some(address) = text.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        let address: Ipv6Addr = address.parse().map_err(|_| "has a malformed host")?;
        return Ok(format!("[{address}]"));
    }
    let labels = text.strip_suffix('.').unwrap_or(&text);
    let plain = |label: &str| {
        let letter = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        !label.is_empty() && label.bytes().all(letter)
    };
    if !labels.split('.').all(plain) {
        return Err("has a host that is not written in plain ASCII letters");
    }
    if labels.split('.').any(|label| label.starts_with("xn--")) {
        return Err("has a host with encoded letters, which needs the feature `reqwest`");
    }
    let last = labels.rsplit('.').next().unwrap_or_default();
    let number = last.bytes().all(|it| it.is_ascii_digit()) || last.starts_with("0x");
    if number && text.parse::<Ipv4Addr>().is_err() {
        return Err("has a host that is neither a name nor four numbers");
    }
    Ok(text)
}

/// A path without steps up or on the spot.
fn path(text: &str) -> Result<String, &'static str> {
    let steps = |segment: &str| matches!(segment, "." | "..");
    if text.to_ascii_lowercase().contains("%2e") || text.split('/').any(steps) {
        return Err("has a path with `.` or `..` in it");
    }
    Ok(text.to_owned())
}

#[cfg(test)]
#[cfg(feature = "reqwest")]
mod tests {
    use proptest::prelude::*;

    use super::Url;

    /// Whether it is accepted; then it has to mean what the crate `url` makes of it.
    fn accepted(text: &str) -> bool {
        let Ok(plain) = Url::parse(text) else {
            return false;
        };
        let full = ::url::Url::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(plain.scheme(), full.scheme(), "{text}");
        assert!(plain.has_host());
        assert_eq!(plain.host_str(), full.host_str(), "{text}");
        assert_eq!(
            format!("{:?}", plain.host()),
            format!("{:?}", full.host()),
            "{text}"
        );
        assert_eq!(
            plain.port_or_known_default(),
            full.port_or_known_default(),
            "{text}"
        );
        assert_eq!(plain.path(), full.path(), "{text}");
        let more = (plain.query(), plain.fragment(), plain.password());
        let all = (full.query(), full.fragment(), full.password());
        assert_eq!(more.0.is_some(), all.0.is_some(), "{text}");
        assert_eq!(more.1.is_some(), all.1.is_some(), "{text}");
        assert_eq!(
            plain.username().is_empty() && more.2.is_none_or(str::is_empty),
            full.username().is_empty() && all.2.is_none(),
            "{text}"
        );
        let origin = full.origin().ascii_serialization();
        assert_eq!(plain.origin().ascii_serialization(), origin, "{text}");
        if !text.contains(['@', '?', '#']) {
            assert_eq!(plain.as_str(), full.as_str(), "{text}");
            let (mut plain, mut full) = (plain, full);
            plain.set_path("/api/connector/v1/a_b/getAll-2");
            full.set_path("/api/connector/v1/a_b/getAll-2");
            assert_eq!(plain.as_str(), full.as_str(), "{text}");
        }
        true
    }

    #[test]
    fn plain_addresses_mean_the_same() {
        for text in [
            "https://api.mews.com",
            "https://API.Mews.com./",
            "HTTPS://api.example.com:443/x//",
            "http://localhost:8420",
            "http://127.8.9.1:80",
            "http://[::1]:8080/x",
            "http://[0:0::1]",
            "https://u:p@api.example.com?x=1#y",
            "https://my_host-1.example:1/a%20b",
        ] {
            assert!(accepted(text), "{text}");
        }
    }

    #[test]
    fn what_would_have_to_be_mended_is_refused() {
        for text in [
            "",
            "api.mews.com",
            "//api.mews.com",
            "/path",
            "https:api.mews.com",
            "https:/api.mews.com",
            "https:\\\\api.mews.com",
            "https://",
            "https://api%2Emews.com",
            "https://api\u{3002}mews.com",
            "https://api.me\tws.com",
            " https://api.mews.com",
            "https://api..mews.com",
            "https://xn--n3h.example",
            "http://0x7f.1",
            "http://127.1",
            "http://2130706433",
            "http://010.0.0.1",
            "http://127.0.0.1.",
            "https://api.mews.com:70000",
            "https://api.mews.com:",
            "https://api.mews.com:+443",
            "https://a/../b",
            "https://a/%2E%2e/b",
        ] {
            assert!(Url::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 1024,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]
        #[test]
        fn nothing_that_is_accepted_means_something_else(
            text in "(https?|HTTP)://([a-zA-Z0-9.:@%_\\[\\]-]{1,12}|127\\.[0-9.x]{1,8}|\\[[0-9a-f:]{2,9}\\])(:[0-9]{0,5})?(/[a-z.%2eE/!~;=:@-]{0,9})?([?#][a-z%'=&]{0,5})?"
        ) {
            accepted(&text);
        }
    }
}
