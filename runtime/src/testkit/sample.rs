//! Values of the API's types for tests.

use crate::codec::{self, Decode};

/// A type of the API that has a sample.
///
/// Implemented by the generated models, unions and responses, with the feature `testkit`; the trait is public so that
/// generic code can name it.
pub trait Sample: Decode {
    /// The sample as JSON: what the schema asks for, and nothing else.
    const JSON: &'static str;
}

/// A value that is valid by the schema, for a test to change where it matters.
///
/// What every object of the kind has is there: texts say which property they are, identifiers of one type are equal
/// wherever they stand and differ from those of other types, flags are false, enums and unions have their first value.
/// What may be missing is `None`, and lists are empty. Each call gives the same value.
///
/// The fields are public, so a test sets those that it is about: `reservation.number = "1204".into()`.
///
/// # Panics
/// When the sample does not fit its type, which the tests of the generated types exclude.
#[must_use]
pub fn sample<T: Sample>() -> T {
    let mut json = serde_json::Deserializer::from_str(T::JSON);
    let value = codec::deserialize(&mut json);
    value.unwrap_or_else(|error| panic!("the sample of a generated type does not fit it: {error}"))
}
