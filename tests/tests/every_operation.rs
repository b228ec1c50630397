//! Every operation once through the typed bindings, with the least and with the most that its schema allows.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::{Client, visit};
use mews_connector::{Operation, OperationResponse, VisitOperation};
use mews_connector_fake::Fake;
use mews_connector_fake::sample::Profile;
use mews_connector_tests::client;
use serde_json::Value;

type Calls<'a> = Vec<Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>>;

fn written(value: &dyn Encode) -> Vec<u8> {
    codec::to_vec(value).expect("every value can be written")
}

/// Makes each call and compares what is written with what was read.
struct Caller<'a> {
    fake: &'a Fake,
    client: &'a Client,
    calls: Calls<'a>,
}

impl VisitOperation for Caller<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Encode + PartialEq + Debug,
    {
        for profile in [Profile::Minimal, Profile::Maximal] {
            let name = O::FACTS.name;
            let (fake, client) = (self.fake, self.client);
            self.calls.push(Box::pin(async move {
                // Made when its turn comes: an earlier call may have deleted what it would have named.
                let json = fake
                    .sample_request(name, profile)
                    .ok_or_else(|| format!("{name} is not in the schema"))?;
                let failed = |what: &str| format!("{name}, {profile:?}: {what}\n{json}");
                let bytes = json.to_string();
                let request: O = codec::from_slice(bytes.as_bytes())
                    .map_err(|error| failed(&format!("the request does not decode: {error}")))?;
                let again: Value =
                    serde_json::from_slice(&written(&request)).map_err(|_| failed("no JSON"))?;
                if again != json {
                    return Err(failed(&format!("the request is written as\n{again}")));
                }
                let response = client
                    .call(request)
                    .await
                    .map_err(|error| failed(&error.to_string()))?;
                if let Some(rejected) = response.rejected().first() {
                    return Err(failed(&format!("{}: {}", rejected.path, rejected.message)));
                }
                let again: O::Response =
                    codec::from_slice(&written(&response)).map_err(|error| {
                        failed(&format!("the response does not decode again: {error}"))
                    })?;
                if again == response {
                    Ok(())
                } else {
                    Err(failed(&format!("{response:?}\nbecomes\n{again:?}")))
                }
            }));
        }
    }
}

#[tokio::test]
async fn every_operation_is_called_and_every_response_decodes() {
    let fake = Fake::start().await.unwrap();
    let client = client(&fake);
    let mut caller = Caller {
        fake: &fake,
        client: &client,
        calls: Vec::new(),
    };
    visit::operations(&mut caller);
    let calls = caller.calls;
    let operations: usize = fake
        .schema()
        .resources
        .iter()
        .map(|resource| resource.operations.len())
        .sum();
    assert_eq!(calls.len(), 2 * operations);
    let mut failures = Vec::new();
    for call in calls {
        failures.extend(call.await.err());
    }
    assert!(
        failures.is_empty(),
        "{} of {} calls failed:\n{}",
        failures.len(),
        2 * operations,
        failures.join("\n\n")
    );
}
