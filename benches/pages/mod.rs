//! What is measured: pages of some 20 MB, made from the schema and read in three ways; reservations are written as well.
//!
//! No hotel has such a page, the API stops at 1000 items; they are this long so that the figures are steady.

#[allow(missing_docs)] // Its names are the properties of the API.
pub mod customers_by_derive;
#[allow(missing_docs)] // As above.
pub mod order_items_by_derive;
#[allow(missing_docs)] // As above.
pub mod reservations_by_derive;

use std::fmt::Write;
use std::path::Path;

use mews_connector::runtime::__private::codec;
use mews_connector::{customers, order_items, reservations};
use mews_connector_fake::sample::{self, Profile};
use mews_connector_language as language;
use serde_json::Value;

/// Bytes from which on a page is long enough.
const ENOUGH: usize = 20_000_000;

/// A page of items of one model: every item is another, and each third of the properties that may be null is null, as in
/// real answers. The end is what follows the list.
///
/// # Panics
/// When the schema of this repository does not load or has no such model.
fn page(list: &str, model: &str, end: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let schema = language::load(&folder)
        .expect("the committed schema")
        .schema;
    let fields = &schema.models[model].fields;
    let mut page = String::with_capacity(ENOUGH + 10_000);
    write!(page, "{{\"{list}\":[").expect("memory is enough");
    let mut seed = 0;
    while page.len() < ENOUGH {
        let item = sample::value(&schema, model, Profile::Maximal, seed);
        let item = item.expect("a model of the schema");
        page.push_str(if seed == 0 { "{" } else { ",{" });
        // In the order of the schema, which is that of the vendor's answers.
        for (index, field) in (0..).zip(fields) {
            let comma = if index == 0 { "" } else { "," };
            write!(page, "{comma}\"{}\":", field.name).expect("memory is enough");
            if field.nullable && (seed + index) % 3 == 0 {
                page.push_str("null");
            } else {
                write_tag_first(&item[&field.name], &mut page);
            }
        }
        page.push('}');
        seed += 1;
    }
    write!(
        page,
        "],{end}\"Cursor\":\"e6ba0f6e-5b1e-4f0c-9f3a-b1d200c2a5f0\"}}"
    )
    .expect("memory is enough");
    page.into_bytes()
}

/// Writes a value. The tag of a union goes before its payload, as the API sends it.
fn write_tag_first(value: &Value, out: &mut String) {
    const TAG: &str = "Discriminator";
    let Some((tag, object)) = value.get(TAG).zip(value.as_object()) else {
        write!(out, "{value}").expect("memory is enough");
        return;
    };
    write!(out, "{{\"{TAG}\":{tag}").expect("memory is enough");
    for (name, payload) in object.iter().filter(|(name, _)| *name != TAG) {
        write!(out, ",\"{name}\":{payload}").expect("memory is enough");
    }
    out.push('}');
}

/// Makes the page of `reservations/getAll/2023-06-06`.
#[must_use]
pub fn reservations() -> Vec<u8> {
    page("Reservations", "Reservation", "")
}

/// Makes the page of `orderItems/getAll`.
#[must_use]
pub fn order_items() -> Vec<u8> {
    page("OrderItems", "OrderItem", "")
}

/// Makes the page of `customers/getAll`.
#[must_use]
pub fn customers() -> Vec<u8> {
    page("Customers", "Customer", "\"Documents\":[],")
}

/// The three ways to read a page: as the client does, through serde, and into derived structs. None is inlined, so that
/// callgrind finds it by its name.
macro_rules! ways {
    ($bindings:ty, $derived:ty, $client:ident, $serde:ident, $derive:ident) => {
        /// Reads the page as the client does.
        ///
        /// # Panics
        /// When it does not fit.
        #[inline(never)]
        pub fn $client(page: &[u8]) -> $bindings {
            let response: $bindings = codec::from_slice(page).expect("a valid page");
            assert!(response.rejected.is_empty());
            response
        }

        /// Reads the page into the bindings through serde.
        ///
        /// # Panics
        /// When it does not fit.
        #[inline(never)]
        pub fn $serde(page: &[u8]) -> $bindings {
            serde_json::from_slice(page).expect("a valid page")
        }

        /// Reads the page into derived structs.
        ///
        /// # Panics
        /// When it does not fit.
        #[inline(never)]
        pub fn $derive(page: &[u8]) -> $derived {
            serde_json::from_slice(page).expect("a valid page")
        }
    };
}

ways!(
    reservations::GetAll2023_06_06Response,
    reservations_by_derive::Response,
    reservations_by_client,
    reservations_by_serde,
    reservations_by_derive
);
ways!(
    order_items::GetAllResponse,
    order_items_by_derive::Response,
    order_items_by_client,
    order_items_by_serde,
    order_items_by_derive
);
ways!(
    customers::GetAllResponse,
    customers_by_derive::Response,
    customers_by_client,
    customers_by_serde,
    customers_by_derive
);

/// Writes the page with the bindings into a buffer that is long enough.
///
/// # Panics
/// When a value cannot be written.
#[inline(never)]
pub fn encode_typed(response: &reservations::GetAll2023_06_06Response, buffer: &mut Vec<u8>) {
    serde_json::to_writer(buffer, response).expect("values that can be written");
}

/// Writes the structs of texts into a buffer that is long enough.
///
/// # Panics
/// When a value cannot be written.
#[inline(never)]
pub fn encode_derived(response: &reservations_by_derive::Response, buffer: &mut Vec<u8>) {
    serde_json::to_writer(buffer, response).expect("values that can be written");
}
