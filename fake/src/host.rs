//! Who may ask the fake: programs of this machine, by a name of this machine.
//!
//! A page of somebody else's, open in a browser here, reaches the fake when a name of theirs leads to 127.0.0.1. To the
//! browser its requests are of one origin then; only their `Host` tells.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::header::{self, HeaderValue};
use axum::http::request::Parts;

use crate::reply::{REASON, Reply};

/// Whether a host, without its port, is a name of this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let ipv6 = |host: &str| {
        let address = host.strip_prefix('[')?.strip_suffix(']')?;
        address.parse::<Ipv6Addr>().ok()
    };
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
        || ipv6(host).is_some_and(|address| address.is_loopback())
}

/// The refusal of a request that was made to another name than one of the fake, which listens on `port`.
pub(crate) fn refusal(parts: &Parts, port: u16) -> Option<Reply> {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none());
    let is_own = |host: &HeaderValue| host.to_str().is_ok_and(|host| is_own(host, port));
    // A request line may name a host, too.
    let named = parts.uri.authority();
    if host.is_some_and(is_own) && named.is_none_or(|named| self::is_own(named.as_str(), port)) {
        return None;
    }
    let message = format!(
        "The fake is called by a name of this machine: one `Host` is expected, of 127.0.0.1, localhost or [::1], with \
         port {port} or none."
    );
    let mut reply = Reply::message(403, &message);
    reply.set(REASON, "pointer=; rule=host");
    Some(reply)
}

/// Whether a host, perhaps with a port, is the fake's.
fn is_own(host: &str, port: u16) -> bool {
    match host.rsplit_once(':') {
        Some((name, digits)) if is_this_machine(name) => digits == port.to_string(),
        _ => is_this_machine(host),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_this_machine_are_few() {
        for own in [
            "127.0.0.1:8420",
            "127.0.0.1",
            "127.9.8.7:8420",
            "localhost:8420",
            "LocalHost",
            "[::1]:8420",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
        ] {
            assert!(is_own(own, 8420), "{own}");
        }
        for other in [
            "",
            ":8420",
            "evil.example:8420",
            "localhost.evil.example:8420",
            "evil.localhost",
            "localhost.",
            "127.0.0.1.evil.example",
            "127.0.0.1:8421",
            "127.0.0.1:",
            "127.0.0.1:08420",
            "127.0.0.1:8420:8420",
            "127.0.0.1@evil.example",
            "evil.example@127.0.0.1:8420",
            "127.1",
            "2130706433",
            "0177.0.0.1",
            "0.0.0.0:8420",
            "10.0.0.1",
            "::1",
            "[::1",
            "[::]:8420",
            "[::ffff:127.0.0.1]",
            " localhost",
        ] {
            assert!(!is_own(other, 8420), "{other}");
        }
    }
}
