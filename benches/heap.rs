//! Allocations and heap of reading and writing a page; also what `instructions.py` runs under callgrind.
//!
//! `cargo bench -p mews-connector-benches --bench heap`

#![allow(clippy::print_stdout)] // It is a program that shows something.

use std::alloc::System;

use mews_connector_benches as pages;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Does something, says how often it allocated and how many bytes it left behind, and hands back how often.
fn watch<T>(what: &str, action: impl FnOnce() -> T) -> (T, usize) {
    let region = Region::new(HEAP);
    let result = action();
    let change = region.change();
    println!(
        "{what}: {} allocations, {} growths, {:.1} MB kept",
        change.allocations,
        change.reallocations,
        (change.bytes_allocated as f64 - change.bytes_deallocated as f64) / 1e6
    );
    (result, change.allocations + change.reallocations)
}

fn main() {
    let page = pages::reservations();
    println!("page: {:.1} MB", page.len() as f64 / 1e6);
    let (typed, _) = watch("decode, bindings", || pages::reservations_by_client(&page));
    let (derived, _) = watch("decode, derived", || pages::reservations_by_derive(&page));
    println!("items: {}", typed.reservations.len());
    assert_eq!(typed.reservations.len(), derived.reservations.len());

    let mut buffer = Vec::with_capacity(page.len());
    let ((), allocations) = watch("encode, bindings", || {
        pages::encode_typed(&typed, &mut buffer);
    });
    assert_eq!(allocations, 0, "nothing is allocated to write a value");
    let typed: serde_json::Value = serde_json::from_slice(&buffer).expect("JSON");
    buffer.clear();
    watch("encode, derived", || {
        pages::encode_derived(&derived, &mut buffer);
    });
    let derived: serde_json::Value = serde_json::from_slice(&buffer).expect("JSON");
    assert_eq!(typed, derived, "both write the same page");
}
