#![no_main]

#[path = "../src/targets.rs"]
#[allow(dead_code)] // The others are targets of their own.
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::openapi(bytes));
