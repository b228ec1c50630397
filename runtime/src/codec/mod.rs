//! Between JSON bytes and typed values.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why an answer could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// The JSON path of the place, such as `Messages[3].CreatedUtc`; empty for the root.
    pub path: String,
    /// The byte offset of the place, where it is known.
    pub offset: Option<usize>,
    /// What was found and what was expected.
    pub message: String,
}

/// Serialises a request.
///
/// # Errors
///
/// When the value refuses to be serialised.
pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}

/// Reads a response.
///
/// # Errors
///
/// When the bytes are not JSON or do not fit the type.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DecodeError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| DecodeError {
        path: String::new(),
        offset: None,
        message: error.to_string(),
    })
}
