//! What a program at a front desk does: it reads the reservations that changed in half a year, adds a guest, tells the
//! person at the desk why something is refused, and looks before it repeats anything when a response is lost.
//!
//! Runs against a fake Connector API inside this process: `cargo run --example front_desk`. Its tests show how to test
//! such a program without a network: `cargo test --example front_desk --features testkit`.

#![allow(clippy::print_stdout)] // It is a program that shows something.
#![allow(clippy::disallowed_methods)] // And one that may look at the clock.

use std::time::{Duration, SystemTime};

use mews_connector::common::TimeInterval;
use mews_connector::customers::CustomerExtent;
use mews_connector::ids::CustomerId;
use mews_connector::reservations::Reservation;
use mews_connector::values::UtcDateTime;
use mews_connector::{Client, Environment, Error, Priority, customers, reservations};
use mews_connector_fake::Fake;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Half a year is more than the API tells at once, and more than a page; `split` and `items` see to both.
async fn changed_reservations(
    client: &Client,
    since: UtcDateTime,
    until: UtcDateTime,
) -> Result<Vec<Reservation>, Error> {
    let interval = TimeInterval::new().start_utc(since).end_utc(until);
    let request = reservations::GetAll2023_06_06Request::new().updated_utc(interval);
    client
        .reservations()
        .get_all_2023_06_06(request)
        // Whoever waits at the desk goes first.
        .priority(Priority::Batch)
        .split()
        .items()
        .into_vec()
        .await
}

#[derive(Debug, PartialEq)]
enum Added {
    Guest(CustomerId),
    /// What to tell the person at the desk.
    Refused(String),
}

async fn add_guest(client: &Client, last_name: &str, email: &str) -> Result<Added, Error> {
    let request = customers::AddRequest::new(last_name, false).email(email);
    let error = match client.customers().add(request).await {
        Ok(customer) => return Ok(Added::Guest(customer.id)),
        Err(error) => error,
    };
    if let Some(text) = error.user_message() {
        return Ok(Added::Refused(text.to_owned()));
    }
    if let Some(unknown) = error.outcome_unknown() {
        // The server may have the guest; only when it has not, somebody may try again.
        let read = customers::GetAllRequest::new(CustomerExtent::new().customers(true))
            .emails([email.to_owned()]);
        let read = unknown.narrow::<customers::AddRequest>(read);
        let mut found = client.customers().get_all(read).items();
        if let Some(guest) = found.try_next().await? {
            return Ok(Added::Guest(guest.id));
        }
    }
    Err(error)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fake = Fake::start().await?;
    fake.populate("Reservation", 5);
    let client = Client::builder(Environment::platform(fake.platform_address()))
        .client_token(fake.client_token())
        .access_token(fake.access_token())
        .client_name("mews-connector example 0.1.0")
        .build()?;

    let now = UtcDateTime::from(SystemTime::now());
    let since = now
        .checked_sub(DAY * 180)
        .ok_or("a date before all dates")?;
    let until = now.checked_add(DAY).ok_or("a date after all dates")?;
    for reservation in changed_reservations(&client, since, until).await? {
        println!("{} {}", reservation.number, reservation.updated_utc);
    }
    match add_guest(&client, "Novak", "novak@example.com").await? {
        Added::Guest(id) => println!("Added the guest {id}."),
        Added::Refused(text) => println!("Not added: {text}"),
    }
    println!("{:?}", client.budget().snapshot());
    Ok(())
}

#[cfg(all(test, feature = "testkit"))]
mod tests {
    use mews_connector::testkit::{Script, VirtualClock, sample};
    use mews_connector::transport::TransportError;

    use super::*;

    fn client(script: &Script) -> Client {
        Client::builder(Environment::Demo)
            .client_token("client-token")
            .access_token("access-token")
            .client_name("front desk tests")
            .transport(script.clone())
            .clock(VirtualClock::hurried())
            .build()
            .expect("settings that are complete")
    }

    #[tokio::test]
    async fn refusal_is_worded_for_the_desk() {
        let script = Script::new();
        script.refuse(403, "A guest with this address is blocked.");
        let added = add_guest(&client(&script), "Novak", "novak@example.com").await;
        let text = "A guest with this address is blocked.".to_owned();
        assert_eq!(added.expect("a response"), Added::Refused(text));
    }

    #[tokio::test]
    async fn lost_answer_is_looked_up_and_nothing_is_added_twice() {
        let script = Script::new();
        script.fail(TransportError::broken("connection reset"));
        let guest: customers::Customer = sample();
        let mut found: customers::GetAllResponse = sample();
        found.customers.push(guest.clone());
        script.respond(&found);
        let added = add_guest(&client(&script), "Novak", "novak@example.com").await;
        assert_eq!(added.expect("it was found"), Added::Guest(guest.id));
        let sent = script.requests();
        let paths: Vec<_> = sent.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "/api/connector/v1/customers/add",
                "/api/connector/v1/customers/getAll"
            ]
        );
        // Only what was added around the time of the lost response is of interest.
        assert!(sent[1].body["CreatedUtc"]["StartUtc"].is_string());
    }

    #[tokio::test]
    async fn half_a_year_is_asked_for_in_parts() {
        let script = Script::new();
        for _ in 0..2 {
            script.respond(&sample::<reservations::GetAll2023_06_06Response>());
        }
        let since = "2026-01-01T00:00:00Z".parse().expect("an instant");
        let until = "2026-07-01T00:00:00Z".parse().expect("an instant");
        let found = changed_reservations(&client(&script), since, until).await;
        assert!(found.expect("two empty pages").is_empty());
        assert_eq!(script.steps_left(), 0);
    }
}
