//! Typed calls to the server whose address is the argument, which makes its responses up from the exported document.
//!
//! `prism.sh` runs it.

#![allow(clippy::print_stdout)] // It is a program that shows something.

use std::error::Error;

use mews_connector::{Client, Environment, message_threads, messages, reservations};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args()
        .nth(1)
        .ok_or("give the address of the server")?;
    let client = Client::builder(Environment::platform(address))
        .client_token("prism-client-token")
        .access_token("prism-access-token")
        .client_name("mews-connector tests 1.0.0")
        .build()?;

    let opened = client
        .message_threads()
        .add(message_threads::AddRequest::new("Room 101", "Arrival"))
        .await?;
    assert!(opened.rejected.is_empty());
    let thread = opened
        .message_threads
        .first()
        .ok_or("no thread was opened")?;
    println!("messageThreads/add: {}", thread.id);

    let found = client
        .messages()
        .get_all(messages::GetAllRequest::new([thread.id]))
        .await?;
    assert!(found.rejected.is_empty());
    let message = found.messages.first().ok_or("there is no message")?;
    println!("messages/getAll: created {}", message.created_utc);

    let found = client
        .reservations()
        .get_all_2023_06_06(reservations::GetAll2023_06_06Request::new())
        .await?;
    assert!(found.rejected.is_empty());
    let stay = found.reservations.first().ok_or("there is no stay")?;
    println!("reservations/getAll/2023-06-06: {} {}", stay.id, stay.state);
    Ok(())
}
