//! Megabytes per second, read and written: the bindings against derived structs of texts.
//!
//! `cargo bench -p mews-connector-benches --bench decode`

use mews_connector_benches as pages;

use criterion::{Criterion, Throughput};

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    let page = pages::reservations();
    let bytes = Throughput::Bytes(page.len() as u64);

    let mut decode = criterion.benchmark_group("decode");
    decode.throughput(bytes.clone());
    decode.bench_function("bindings", |b| {
        b.iter_with_large_drop(|| pages::reservations_by_client(&page));
    });
    decode.bench_function("derived", |b| {
        b.iter_with_large_drop(|| pages::reservations_by_derive(&page));
    });
    decode.finish();

    let typed = pages::reservations_by_client(&page);
    let derived = pages::reservations_by_derive(&page);
    let mut buffer = Vec::with_capacity(page.len());
    let mut encode = criterion.benchmark_group("encode");
    encode.throughput(bytes);
    encode.bench_function("bindings", |b| {
        b.iter(|| {
            buffer.clear();
            pages::encode_typed(&typed, &mut buffer);
        });
    });
    encode.bench_function("derived", |b| {
        b.iter(|| {
            buffer.clear();
            pages::encode_derived(&derived, &mut buffer);
        });
    });
    encode.finish();
    criterion.final_summary();
}
