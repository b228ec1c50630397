//! Every operation once through the typed bindings, with the least and with the most that its schema allows.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use mews_connector::runtime::codec::{self, Decode, Encode};
use mews_connector::runtime::operation::{Operation, Response, VisitOperation, VisitType};
use mews_connector::{Client, visit};
use mews_connector_fake::Fake;
use mews_connector_fake::sample::{self, Profile};
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
                    .send(request)
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

/// Reads samples of each type, writes them, and reads them again.
struct RoundTrip<'a> {
    fake: &'a Fake,
    visited: usize,
    failures: Vec<String>,
}

impl VisitType for RoundTrip<'_> {
    fn visit<T: Decode + Encode + PartialEq + Debug>(&mut self, name: &'static str) {
        self.visited += 1;
        for seed in 0..16 {
            for profile in [Profile::Minimal, Profile::Maximal] {
                let json = sample::value(self.fake.schema(), name, profile, seed);
                let Some(json) = json else {
                    self.failures.push(format!("{name} is not in the schema"));
                    return;
                };
                let outcome = codec::from_slice::<T>(json.to_string().as_bytes())
                    .map_err(|error| error.to_string())
                    .and_then(|value| {
                        let again = codec::from_slice::<T>(&written(&value))
                            .map_err(|error| error.to_string())?;
                        (again == value)
                            .then_some(())
                            .ok_or(format!("{value:?} becomes {again:?}"))
                    });
                if let Err(problem) = outcome {
                    self.failures.push(format!("{name}: {problem}\n{json}"));
                }
            }
        }
    }
}

#[tokio::test]
async fn every_type_survives_a_round_trip() {
    let fake = Fake::start().await.unwrap();
    let mut trip = RoundTrip {
        fake: &fake,
        visited: 0,
        failures: Vec::new(),
    };
    visit::types(&mut trip);
    assert!(trip.visited > 0);
    assert!(trip.failures.is_empty(), "{}", trip.failures.join("\n"));
}
