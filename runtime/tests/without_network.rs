//! What is there when the network is not compiled: everything but a transport.

#![cfg(not(feature = "reqwest"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use mews_connector_runtime::transport::{Sending, Transport, TransportRequest, TransportResponse};
use mews_connector_runtime::{Api, Client, ClientBuilder, Environment, Setting};
use serde_json::json;

static API: Api = Api::new("2026-08", "/api/connector/v1", 1000, 200, 30);

fn builder(environment: Environment) -> ClientBuilder<Client> {
    ClientBuilder::new(environment, &API)
        .client_token("client-token")
        .access_token("access-token")
        .client_name("Test 1.0")
}

/// Answers with the address that it was asked to send to.
struct Echo;

impl Transport for Echo {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        Box::pin(async {
            let url = json!({ "Url": request.url() }).to_string();
            let _sent = request.into_body().into_bytes()?;
            Ok(TransportResponse::json(200, url))
        })
    }
}

#[test]
fn client_without_a_transport_is_told_what_to_do() {
    let error = builder(Environment::Demo).build().unwrap_err();
    assert_eq!(error.setting(), Setting::Transport);
    let line = error.to_string();
    assert!(line.contains("the feature `reqwest`"), "{line}");
}

#[tokio::test]
async fn calls_go_over_the_transport_that_is_given() {
    for (address, url) in [
        ("https://API.example.com/x/", "https://api.example.com/x/"),
        ("http://localhost:8420", "http://localhost:8420/"),
    ] {
        let client: Client = builder(Environment::platform(address))
            .transport(Echo)
            .build()
            .unwrap();
        let answer = client
            .call_untyped("things/getAll", json!({}))
            .await
            .unwrap();
        let expected = format!("{{\"Url\":\"{url}api/connector/v1/things/getAll\"}}");
        assert_eq!(answer.as_str(), expected);
    }
}

#[test]
fn addresses_that_are_not_plain_are_refused() {
    for address in [
        "http://api.example.com",
        "http://0x7f.1",
        "https://api%2Eexample.com",
        "https://u:p@api.example.com",
        "https://api.example.com?x",
        "https://api.example.com#x",
        "ftp://api.example.com",
    ] {
        let error = builder(Environment::platform(address))
            .transport(Echo)
            .build()
            .unwrap_err();
        assert_eq!(error.setting(), Setting::Environment, "{address}");
    }
}
