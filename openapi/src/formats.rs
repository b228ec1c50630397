//! The `format` of a text in OpenAPI and the built-in type that it stands for; both ways.

use mews_connector_language::model::Scalar;

/// Formats by their name in documents. The first name of a type is the one that is written.
const FORMATS: &[(&str, Scalar)] = &[
    ("uuid", Scalar::Uuid),
    ("date-time", Scalar::DateTime),
    ("date", Scalar::Date),
    ("year-month", Scalar::Month),
    ("duration", Scalar::Duration),
    ("time-zone", Scalar::TimeZone),
    ("currency", Scalar::Currency),
    ("iso-4217", Scalar::Currency),
    ("iso-3166-1", Scalar::Country),
    ("iso-3166-1-alpha-2", Scalar::Country),
    ("iso-3166-1-alpha-3", Scalar::Country),
    ("iso-3166-2", Scalar::CountrySubdivision),
    ("language-culture", Scalar::Language),
    ("email", Scalar::Email),
    ("uri", Scalar::Url),
    ("url", Scalar::Url),
    ("tel", Scalar::Tel),
    ("postal-code", Scalar::PostalCode),
    ("byte", Scalar::Base64),
    ("base64", Scalar::Base64),
    ("password", Scalar::Secret),
];

/// The pattern of a civil month, which has no format of its own in documents.
pub(crate) const MONTH_PATTERN: &str = "^[0-9]{4}-[0-9]{2}$";

/// The built-in type of a text with this format.
pub(crate) fn scalar_of(format: &str) -> Option<Scalar> {
    FORMATS
        .iter()
        .find(|(name, _)| *name == format)
        .map(|(_, scalar)| *scalar)
}

/// The format that a built-in text type is written with; none for plain text.
pub(crate) fn format_of(scalar: Scalar) -> Option<&'static str> {
    FORMATS
        .iter()
        .find(|(_, known)| *known == scalar)
        .map(|(name, _)| *name)
}
