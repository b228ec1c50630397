//! What is measured: a page of `reservations/getAll/2023-06-06` of some 20 MB, read and written in two ways.
//!
//! No hotel has such a page, the API stops at 1000 items; it is this long so that the figures are steady.

#[allow(missing_docs)] // Its names are the properties of the API.
pub mod by_derive;

use std::fmt::Write;
use std::path::Path;

use mews_connector::reservations::GetAll2023_06_06Response;
use mews_connector::runtime::__private::codec;
use mews_connector_fake::sample::{self, Profile};
use mews_connector_language as language;

/// Bytes from which on the page is long enough.
const ENOUGH: usize = 20_000_000;

/// The page: every item is another, and each third of the properties that may be null is null, as in real answers.
///
/// # Panics
/// When the schema of this repository does not load or has no reservations.
pub fn page() -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let schema = language::load(&folder)
        .expect("the committed schema")
        .schema;
    let fields = &schema.models["Reservation"].fields;
    let mut page = String::with_capacity(ENOUGH + 10_000);
    page.push_str("{\"Reservations\":[");
    let mut seed = 0;
    while page.len() < ENOUGH {
        let item = sample::value(&schema, "Reservation", Profile::Maximal, seed);
        let item = item.expect("a model of the schema");
        page.push_str(if seed == 0 { "{" } else { ",{" });
        // In the order of the schema, which is that of the vendor's answers.
        for (index, field) in (0..).zip(fields) {
            let comma = if index == 0 { "" } else { "," };
            let value = if field.nullable && (seed + index) % 3 == 0 {
                &serde_json::Value::Null
            } else {
                &item[&field.name]
            };
            write!(page, "{comma}\"{}\":{value}", field.name).expect("memory is enough");
        }
        page.push('}');
        seed += 1;
    }
    page.push_str("],\"Cursor\":\"e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0\"}");
    page.into_bytes()
}

/// Reads the page with the bindings.
///
/// # Panics
/// When it does not fit.
#[inline(never)]
pub fn decode_typed(page: &[u8]) -> GetAll2023_06_06Response {
    let response: GetAll2023_06_06Response = codec::from_slice(page).expect("a valid page");
    assert!(response.rejected.is_empty());
    response
}

/// Reads the page into structs of texts.
///
/// # Panics
/// When it does not fit.
#[inline(never)]
pub fn decode_derived(page: &[u8]) -> by_derive::Response {
    serde_json::from_slice(page).expect("a valid page")
}

/// Writes the page with the bindings into a buffer that is long enough.
///
/// # Panics
/// When a value cannot be written.
#[inline(never)]
pub fn encode_typed(response: &GetAll2023_06_06Response, buffer: &mut Vec<u8>) {
    serde_json::to_writer(buffer, response).expect("values that can be written");
}

/// Writes the structs of texts into a buffer that is long enough.
///
/// # Panics
/// When a value cannot be written.
#[inline(never)]
pub fn encode_derived(response: &by_derive::Response, buffer: &mut Vec<u8>) {
    serde_json::to_writer(buffer, response).expect("values that can be written");
}
