//! Megabytes per second, read and written: the bindings against derived structs of texts.
//!
//! `cargo bench -p mews-connector-benches --bench decode`

use mews_connector_benches as reservations;

use criterion::{Criterion, Throughput};

fn main() {
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    let page = reservations::page();
    let bytes = Throughput::Bytes(page.len() as u64);

    let mut decode = criterion.benchmark_group("decode");
    decode.throughput(bytes.clone());
    decode.bench_function("bindings", |b| {
        b.iter_with_large_drop(|| reservations::decode_typed(&page));
    });
    decode.bench_function("derived", |b| {
        b.iter_with_large_drop(|| reservations::decode_derived(&page));
    });
    decode.finish();

    let typed = reservations::decode_typed(&page);
    let derived = reservations::decode_derived(&page);
    let mut buffer = Vec::with_capacity(page.len());
    let mut encode = criterion.benchmark_group("encode");
    encode.throughput(bytes);
    encode.bench_function("bindings", |b| {
        b.iter(|| {
            buffer.clear();
            reservations::encode_typed(&typed, &mut buffer);
        });
    });
    encode.bench_function("derived", |b| {
        b.iter(|| {
            buffer.clear();
            reservations::encode_derived(&derived, &mut buffer);
        });
    });
    encode.finish();
    criterion.final_summary();
}
