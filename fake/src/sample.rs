//! Requests made from the schema, for tests that call every operation.

use mews_connector_codegen::schema::model::{Operation, Schema};

pub use crate::make::Profile;

use crate::make::Maker;
use crate::random::Random;

/// What `sample` takes for the present: the start of 2026, so that equal calls give equal values at any time.
const PRESENT: jiff::civil::DateTime = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);

/// A request of the operation as its own properties, without envelope and pagination: what a caller of the typed
/// bindings writes. It satisfies everything that the schema states; identifiers in it name nothing, see
/// [`Fake::sample_request`](crate::Fake::sample_request) for ones that do. Equal arguments give equal requests.
///
/// Decimals have at most four significant digits, so `serde_json::Value` holds them exactly.
pub fn request(schema: &Schema, operation: &Operation, profile: Profile) -> serde_json::Value {
    let mut random = Random::new(0);
    let mut maker = Maker::new(schema, &mut random, PRESENT);
    maker.request = true;
    maker.request(operation, profile).to_value()
}

/// A response of the operation, without the pagination cursor. Equal arguments give equal responses.
pub fn response(schema: &Schema, operation: &Operation, profile: Profile) -> serde_json::Value {
    let mut random = Random::new(0);
    Maker::new(schema, &mut random, PRESENT)
        .response(&operation.response, profile)
        .to_value()
}
