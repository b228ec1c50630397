//! Requests made from the schema are requests that the fake takes, for every operation.

use mews_connector_fake::Fake;
use mews_connector_fake::sample::{self, Profile};

use crate::support::{call, hotel};

const PROFILES: [Profile; 2] = [Profile::Minimal, Profile::Maximal];

async fn every_operation_takes_its_samples(fake: &Fake) {
    let operations: Vec<_> = fake
        .schema()
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
        .collect();
    assert!(!operations.is_empty());
    for operation in operations {
        for profile in PROFILES {
            let path = operation.path();
            let request = fake.sample_request(&path, profile).unwrap();
            let reply = call(fake, &path, request.clone()).await;
            assert_eq!(
                reply.status, 200,
                "{path} {profile:?} {request} {}",
                reply.text
            );
        }
    }
}

#[tokio::test]
async fn samples_of_the_real_schema_are_taken() {
    every_operation_takes_its_samples(&Fake::start().await.unwrap()).await;
}

#[tokio::test]
async fn samples_of_a_schema_with_everything_are_taken() {
    every_operation_takes_its_samples(&hotel().await).await;
}

#[tokio::test]
async fn samples_are_the_same_every_time_and_differ_by_profile() {
    let fake = hotel().await;
    for resource in &fake.schema().resources {
        for operation in &resource.operations {
            let made = |profile| sample::request(fake.schema(), operation, profile);
            assert_eq!(made(Profile::Maximal), made(Profile::Maximal));
            let count = |profile| made(profile).as_object().map(serde_json::Map::len);
            assert!(
                count(Profile::Minimal) <= count(Profile::Maximal),
                "{}",
                operation.path()
            );
            assert!(sample::response(fake.schema(), operation, Profile::Minimal).is_object());
        }
    }
    assert_eq!(fake.sample_request("no/such", Profile::Minimal), None);
}

#[tokio::test]
async fn entities_can_be_had_without_a_call() {
    let fake = hotel().await;
    let ids = fake.populate("Booking", 3);
    let page = call(&fake, "bookings/getAll", serde_json::json!({}))
        .await
        .ok();
    let read: Vec<_> = page["Bookings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|booking| booking["Id"].as_str().unwrap())
        .collect();
    assert_eq!(
        read,
        ids.iter().rev().map(String::as_str).collect::<Vec<_>>()
    );
    assert!(fake.populate("Unicorn", 3).is_empty());
}
