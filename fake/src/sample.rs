//! Requests made from the schema, for tests that call every operation.

use mews_connector_language::model::{Limits, Operation, Schema, Type};

pub use mews_connector_language::value::sample::Profile;

use crate::random::Random;
use mews_connector_language::value::sample::Maker;

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

/// A value of a model, enum or union by its name; `None` when the schema has none of that name. Equal arguments give
/// equal values.
pub fn value(
    schema: &Schema,
    name: &str,
    profile: Profile,
    seed: u64,
) -> Option<serde_json::Value> {
    let owned = name.to_owned();
    let ty = if schema.models.contains_key(name) {
        Type::Model(owned)
    } else if schema.enums.contains_key(name) {
        Type::Enum(owned)
    } else if schema.unions.contains_key(name) {
        Type::Union(owned)
    } else {
        return None;
    };
    let mut random = Random::new(seed);
    let value =
        Maker::new(schema, &mut random, PRESENT).value(&ty, name, &Limits::default(), profile);
    Some(value.to_value())
}
