//! What a call through the bindings costs above the same call written by hand with reqwest: allocations here,
//! instructions by `python3 benches/instructions.py`, which runs this under callgrind.
//!
//! Usage: `cargo bench -p mews-connector-benches --bench call -- [MESSAGES]`, the number of messages in each response, 100 by default.
//!
//! Both sides send the same properties over one kept connection to a server on a thread of this process, read the whole
//! answer, decode it with the same types, and have a time limit. The server allocates nothing while it serves.

#![allow(clippy::print_stdout)] // It is a program that shows something.

use std::alloc::System;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use mews_connector::ids::MessageThreadId;
use mews_connector::messages::{GetAllRequest, GetAllResponse};
use mews_connector::{Client, Environment};
use serde::Serialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CALLS: usize = 100;
const THREAD: &str = "e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0";
const CLIENT_TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
const ACCESS_TOKEN: &str = "C66EF7B239D24632943D115EDE9CB810-EA00F8FD8294692C940F6B5A8F9453D";
const CLIENT: &str = "Acme Guest Chat 1.4.0";
const PATH: &str = "/api/connector/v1/messages/getAll";

fn thread() -> MessageThreadId {
    THREAD.parse().expect("an identifier")
}

/// A response with so many messages, head included.
fn answer(messages: usize) -> Vec<u8> {
    let message = format!(
        r#"{{"Id":"{THREAD}","MessageThreadId":"{THREAD}","Text":"Could we leave our bags before check-in?","CreatedUtc":"2026-01-31T12:00:00Z","Sender":{{"Discriminator":"Customer","Value":null}}}}"#
    );
    let body = format!(
        r#"{{"Messages":[{}],"Cursor":null}}"#,
        vec![message; messages].join(",")
    );
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nRequest-Id: 0HN8-1\r\nDate: Mon, 23 Nov \
         2026 02:00:00 GMT\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Answers every request with the same bytes. Returns its address.
fn serve(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            let answer = answer.clone();
            std::thread::spawn(move || serve_one(stream, &answer));
        }
    });
    address
}

fn serve_one(mut stream: TcpStream, answer: &[u8]) {
    let mut buffer = [0; 8192];
    let mut filled = 0;
    while let Ok(length @ 1..) = stream.read(&mut buffer[filled..]) {
        filled += length;
        // The body is one object, and it has no braces in its texts.
        let opened = buffer[..filled].iter().filter(|it| **it == b'{').count();
        let closed = buffer[..filled].iter().filter(|it| **it == b'}').count();
        if opened > 0 && opened == closed {
            filled = 0;
            if stream.write_all(answer).is_err() {
                return;
            }
        }
    }
}

/// The request as somebody would write it who has no bindings.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ByHand<'a> {
    client_token: &'a str,
    access_token: &'a str,
    client: &'a str,
    limitation: Limitation,
    message_thread_ids: &'a [MessageThreadId],
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Limitation {
    count: u32,
}

#[inline(never)]
fn call_by_hand(runtime: &Runtime, http: &reqwest::Client, url: &str) -> usize {
    runtime.block_on(async {
        let mut found = 0;
        for _ in 0..CALLS {
            let request = ByHand {
                client_token: CLIENT_TOKEN,
                access_token: ACCESS_TOKEN,
                client: CLIENT,
                limitation: Limitation { count: 1000 },
                message_thread_ids: &[thread()],
            };
            let response = http.post(url).json(&request).send().await.expect("sent");
            assert!(response.status().is_success());
            let bytes = response.bytes().await.expect("a response");
            let page: GetAllResponse = serde_json::from_slice(&bytes).expect("a page");
            found += page.messages.len();
        }
        found
    })
}

#[inline(never)]
fn call_by_bindings(runtime: &Runtime, client: &Client) -> usize {
    runtime.block_on(async {
        let mut found = 0;
        for _ in 0..CALLS {
            let request = GetAllRequest::new([thread()]);
            let page = client.messages().get_all(request).await.expect("a page");
            found += page.messages.len();
        }
        found
    })
}

/// Says how often each of the calls allocated, without the ones that open the connection.
fn watch(what: &str, expected: usize, mut calls: impl FnMut() -> usize) {
    let region = Region::new(HEAP);
    assert_eq!(calls(), expected);
    let change = region.change();
    println!(
        "{what}: {:.1} allocations and {:.1} growths per call, {:.1} kB",
        change.allocations as f64 / CALLS as f64,
        change.reallocations as f64 / CALLS as f64,
        change.bytes_allocated as f64 / CALLS as f64 / 1e3
    );
}

fn main() {
    let messages = std::env::args()
        .find_map(|it| it.parse().ok())
        .unwrap_or(100);
    let address = serve(answer(messages));
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    // reqwest wants to have a provider of cryptography, for plain HTTP, too.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("the first provider");
    let http = reqwest::Client::builder()
        .http1_only()
        .no_proxy()
        .timeout(Duration::from_secs(120))
        .build()
        .expect("a client");
    let url = format!("{address}{PATH}");
    let client = Client::builder(Environment::platform(address))
        .client_token(CLIENT_TOKEN)
        .access_token(ACCESS_TOKEN)
        .client_name(CLIENT)
        // The benchmark makes more calls than the API would let it.
        .rate_limit(mews_connector::RateLimit::new(
            1_000_000,
            Duration::from_secs(30),
        ))
        .build()
        .expect("a client");

    // The first calls open the connections.
    let expected = CALLS * messages;
    assert_eq!(call_by_hand(&runtime, &http, &url), expected);
    assert_eq!(call_by_bindings(&runtime, &client), expected);
    watch("call, by hand", expected, || {
        call_by_hand(&runtime, &http, &url)
    });
    watch("call, bindings", expected, || {
        call_by_bindings(&runtime, &client)
    });
}
