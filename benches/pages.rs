//! Allocations and heap of reading one page in one way; also what `instructions.py` runs under callgrind.
//!
//! `cargo bench -p mews-connector-benches --bench pages -- order_items_by_serde`

#![allow(clippy::print_stdout)] // It is a program that shows something.

use std::alloc::System;

use mews_connector_benches as pages;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn watch<T>(page: &[u8], read: fn(&[u8]) -> T) {
    let region = Region::new(HEAP);
    let response = read(page);
    let change = region.change();
    println!(
        "{} allocations, {:.1} MB kept of {:.1} MB",
        change.allocations + change.reallocations,
        (change.bytes_allocated as f64 - change.bytes_deallocated as f64) / 1e6,
        page.len() as f64 / 1e6
    );
    drop(response);
}

fn main() {
    let way = std::env::args().nth(1).unwrap_or_default();
    match way.as_str() {
        "reservations_by_client" => watch(&pages::reservations(), pages::reservations_by_client),
        "reservations_by_serde" => watch(&pages::reservations(), pages::reservations_by_serde),
        "reservations_by_derive" => watch(&pages::reservations(), pages::reservations_by_derive),
        "order_items_by_client" => watch(&pages::order_items(), pages::order_items_by_client),
        "order_items_by_serde" => watch(&pages::order_items(), pages::order_items_by_serde),
        "order_items_by_derive" => watch(&pages::order_items(), pages::order_items_by_derive),
        "customers_by_client" => watch(&pages::customers(), pages::customers_by_client),
        "customers_by_serde" => watch(&pages::customers(), pages::customers_by_serde),
        "customers_by_derive" => watch(&pages::customers(), pages::customers_by_derive),
        // `cargo bench` without a name runs every bench, with an argument of its own.
        _ => println!("name a page and a way, such as order_items_by_serde"),
    }
}
