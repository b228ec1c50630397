//! Lets a real server answer, and compares what it says with the schema.

use std::time::Duration;

use axum::http::{HeaderName, Uri, header};

use super::{Drifts, Incoming};
use crate::catalog::Catalog;
use crate::host::is_this_machine;
use crate::redact::Redactor;
use crate::reply::{REQUEST_ID, Reply};

/// Longer than the vendor works on anything before it gives up.
const TIMEOUT: Duration = Duration::from_secs(120);

/// The largest answer that is passed on.
const MAX_ANSWER: usize = 64 * 1024 * 1024;

/// Headers that are passed on.
const THERE: [HeaderName; 2] = [header::CONTENT_TYPE, HeaderName::from_static("prefer")];
const BACK: [HeaderName; 3] = [header::CONTENT_TYPE, header::RETRY_AFTER, REQUEST_ID];

/// The way to a server.
pub(crate) struct Proxy {
    client: reqwest::Client,
    /// Without a slash at the end.
    address: String,
    drifts: Drifts,
}

impl Proxy {
    /// A way to the server at `address`, or why there is none. The address is not shown, as it may be a token.
    pub(crate) fn new(address: &str) -> Result<Self, String> {
        let address = address.trim_end_matches('/');
        let uri: Uri = address
            .parse()
            .map_err(|error| format!("what is given is not an address: {error}"))?;
        let authority = uri.authority().map_or("", |authority| authority.as_str());
        if authority.is_empty() || authority.contains('@') || !matches!(uri.path(), "" | "/") {
            return Err(
                "a scheme, a host and perhaps a port are expected, such as https://api.example.com"
                    .to_owned(),
            );
        }
        // Requests hold tokens, so only this machine is spoken to in the clear.
        let here = uri.host().is_some_and(is_this_machine);
        if uri.scheme_str() != Some("https") && !here {
            return Err("what is given is not https, and requests hold tokens".to_owned());
        }
        // One that the program has chosen already is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = reqwest::Client::builder()
            // A redirect would take the tokens with it.
            .redirect(reqwest::redirect::Policy::none())
            // What is called has its effect, so only the caller may call again.
            .retry(reqwest::retry::never())
            .http1_only()
            .timeout(TIMEOUT);
        if here {
            // A proxy of the environment would read the tokens, and reach another machine. To an `https` address it
            // sees no more than the host, and may be the only way there.
            client = client.no_proxy();
        }
        let client = client.build().map_err(|error| error.to_string())?;
        Ok(Proxy {
            client,
            address: address.to_owned(),
            drifts: Drifts::default(),
        })
    }

    pub(super) fn drifts(&self) -> &Drifts {
        &self.drifts
    }

    pub(super) async fn answer(
        &self,
        catalog: &Catalog,
        incoming: &Incoming<'_>,
        redactor: &Redactor,
    ) -> Reply {
        let (base, operation) = (&catalog.schema().api.base_path, incoming.operation);
        let mut request = self
            .client
            .post(format!("{}{base}/{operation}", self.address))
            .body(incoming.body.to_vec());
        for name in THERE {
            if let Some(value) = incoming.headers.get(&name) {
                request = request.header(name, value);
            }
        }
        match pass(request).await {
            Ok(reply) => {
                let (status, body) = (reply.status, redactor.bytes(&reply.body));
                self.drifts.look(catalog, operation, status, &body);
                reply
            }
            Err(problem) => {
                let message = format!("The server behind the fake did not answer: {problem}");
                Reply::message(502, &message)
            }
        }
    }
}

async fn pass(request: reqwest::RequestBuilder) -> Result<Reply, String> {
    let told = |error: reqwest::Error| error.without_url().to_string();
    let mut response = request.send().await.map_err(told)?;
    let mut reply = Reply {
        status: response.status().as_u16(),
        ..Reply::default()
    };
    for name in BACK {
        if let Some(value) = response.headers().get(&name) {
            reply.headers.insert(name, value.clone());
        }
    }
    while let Some(chunk) = response.chunk().await.map_err(told)? {
        if reply.body.len() + chunk.len() > MAX_ANSWER {
            return Err(format!("more than {MAX_ANSWER} bytes were sent"));
        }
        reply.body.extend_from_slice(&chunk);
    }
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_go_in_the_clear_to_this_machine_only() {
        for right in [
            "https://api.example.com",
            "http://127.0.0.1:8420/",
            "http://[::1]:1",
            "http://localhost",
        ] {
            assert!(Proxy::new(right).is_ok(), "{right}");
        }
        for (wrong, what) in [
            ("http://api.example.com", "is not https"),
            ("https://token@api.example.com", "a scheme, a host"),
            ("https://api.example.com/api", "a scheme, a host"),
            ("http://localhost.example.com", "is not https"),
            ("http://127.0.0.1.example.com", "is not https"),
            ("http://0.0.0.0:8420", "is not https"),
            ("http://[::ffff:127.0.0.1]", "is not https"),
            ("ftp://example.com", "is not https"),
            ("api.example.com", "is not https"),
            ("E0D439EE522F-D24FB11DBE31", "is not https"),
            ("E0D439EE/522F+D24FB11DBE31 ", "is not an address"),
            ("", "is not an address"),
        ] {
            let problem = Proxy::new(wrong).err().unwrap_or_default();
            assert!(problem.contains(what), "{wrong}: {problem}");
            assert!(wrong.is_empty() || !problem.contains(wrong), "{problem}");
        }
    }
}
