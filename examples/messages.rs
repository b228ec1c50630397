//! Opens a message thread, posts five messages and reads them back in pages of two.
//!
//! Runs against a fake Connector API inside this process. To use a real one, set `MEWS_PLATFORM_ADDRESS` (such as
//! `https://api.mews-demo.com`), `MEWS_CLIENT_TOKEN` and `MEWS_ACCESS_TOKEN`.

#![allow(clippy::print_stdout)] // It is a program that shows something.

use std::env;
use std::error::Error;

use mews_connector::{Client, Environment, message_threads, messages};
use mews_connector_fake::Fake;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Kept until the end: the fake stops when its handle is dropped.
    let mut fake = None;
    let client = match env::var("MEWS_PLATFORM_ADDRESS") {
        Ok(address) => Client::builder(Environment::platform(address))
            .client_token(env::var("MEWS_CLIENT_TOKEN")?)
            .access_token(env::var("MEWS_ACCESS_TOKEN")?),
        Err(_) => {
            let fake = fake.insert(Fake::start().await?);
            println!(
                "A fake Connector API listens on {}.",
                fake.platform_address()
            );
            Client::builder(Environment::platform(fake.platform_address()))
                .client_token(fake.client_token())
                .access_token(fake.access_token())
        }
    }
    .client_name("mews-connector example 0.1.0")
    .build()?;

    let opened = client
        .message_threads()
        .add(message_threads::AddRequest::new("Room 101", "Arrival"))
        .await?;
    let thread = opened
        .message_threads
        .first()
        .ok_or("no thread was opened")?;
    println!("Opened the thread \"{}\" ({}).", thread.subject, thread.id);

    let texts = [
        "Good morning!",
        "We arrive at nine.",
        "Could we leave our bags before check-in?",
        "And is there a crib in the room?",
        "Thank you.",
    ];
    for text in texts {
        let message = messages::MessageParameters::new(thread.id, text).identifier("example");
        client
            .messages()
            .add(messages::AddRequest::new([message]))
            .await?;
    }

    let mut pages = client
        .messages()
        .get_all(messages::GetAllRequest::new([thread.id]))
        .page_size(2)
        .pages();
    println!("\nPage   Sent                   Text");
    let mut number = 0;
    while let Some(page) = pages.try_next().await? {
        number += 1;
        for message in &page.response.messages {
            println!("{number:<6} {:<22} {}", message.created_utc, message.text);
        }
    }

    if fake.is_some() {
        println!(
            "\nTo do the same on a real platform, set MEWS_PLATFORM_ADDRESS (https://api.mews-demo.com), \
             MEWS_CLIENT_TOKEN and MEWS_ACCESS_TOKEN."
        );
    }
    Ok(())
}
