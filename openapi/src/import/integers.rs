//! Which type of whole numbers an integer of a document is, and of what type the values of an enum are.
//!
//! A format that names one decides. Otherwise it is the smallest that the bounds leave room for; without bounds that is
//! `int64`, because JSON has no bounds of its own.

use crate::read::Shape;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::EnumTypeSpec;

/// Least and greatest number of a schema.
type Ends = (Option<String>, Option<String>);

/// The types of whole numbers, from the smallest.
const WHOLE: [Scalar; 3] = [Scalar::Int32, Scalar::Int64, Scalar::Uint64];

/// The type, and whether it only stands in for the format that the document names.
pub(super) fn integer(shape: &Shape) -> (Scalar, bool) {
    match shape.format.as_deref() {
        Some("int32") => (Scalar::Int32, false),
        Some("int64") => (Scalar::Int64, false),
        Some("uint64") => (Scalar::Uint64, false),
        Some("int8" | "int16" | "uint8" | "uint16") => (Scalar::Int32, true),
        Some("uint32") => (Scalar::Int64, true),
        format => (by_bounds(&shape.range), format.is_some()),
    }
}

fn by_bounds(ends: &Ends) -> Scalar {
    let (Some(least), Some(most)) = ends else {
        return Scalar::Int64;
    };
    let room = |scalar: Scalar| scalar.reaches(least) && scalar.reaches(most);
    WHOLE
        .into_iter()
        .find(|scalar| room(*scalar))
        .unwrap_or(Scalar::Int64)
}

/// Takes away the ends that lie beyond the type, as they limit nothing that it holds. Gives them as the document says them.
pub(super) fn take_beyond(scalar: Scalar, ends: &mut Ends) -> Vec<String> {
    let mut beyond = Vec::new();
    for (key, end) in [("minimum", &mut ends.0), ("maximum", &mut ends.1)] {
        let number = end.take_if(|end| !scalar.reaches(end));
        beyond.extend(number.map(|number| format!("`{key}: {number}`")));
    }
    beyond
}

/// The type of the values of an enum. An integer whose format does not reach all of them goes by the values.
pub(super) fn values_type(shape: &Shape) -> EnumTypeSpec {
    match shape.kind.as_deref() {
        Some("boolean") => EnumTypeSpec::Bool,
        Some("number") => EnumTypeSpec::Decimal,
        Some("integer") => {
            let values = || shape.values.iter();
            let formatted = shape.format.as_ref().map(|_| integer(shape).0);
            let mut types = formatted.into_iter().chain(WHOLE);
            match types.find(|scalar| values().all(|value| scalar.reaches(value))) {
                Some(Scalar::Int32) => EnumTypeSpec::Int32,
                Some(Scalar::Uint64) => EnumTypeSpec::Uint64,
                Some(_) => EnumTypeSpec::Int64,
                None => EnumTypeSpec::Decimal,
            }
        }
        _ => EnumTypeSpec::String,
    }
}
