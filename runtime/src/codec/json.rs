//! Whole JSON documents: requests to bytes, responses from bytes.

use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny};

use super::decode::{Decode, Slot};
use super::encode::Encode;
use super::fault::Fault;
use super::lenient;
use super::locate::place_of_error;
use super::meter::{Bounds, Meter, Stop};
use super::missing::Missing;
use super::sink::serialize;
use super::skip::is_long;
use super::source::{Mode, read};

/// Why a response could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The JSON path of the place, such as `Messages[3].CreatedUtc`; empty for the root.
    pub path: String,
    /// The byte offset where the parser stood when it gave up, where it is known.
    pub offset: Option<usize>,
    /// What was found and what was expected.
    pub message: String,
    /// Why reading ended early, apart from what the response says.
    pub(crate) stop: Option<Stop>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match self.offset {
            Some(offset) => write!(f, " (byte {offset})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Reads a response.
///
/// The smallest parts that do not fit are set aside in the response (`rejected`): items, optional properties. The rest of it
/// is intact. That costs a second pass, which only a document that needs it pays for. A byte order mark is skipped.
///
/// # Errors
///
/// When the bytes are not one JSON document, something does not fit that the response cannot do without, more than 1000
/// list items do not fit, or the response takes more than four times the size of the bytes, which are among them, beyond
/// 2 MiB and 16 KiB for each of the first thousand items of a list.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    from_slice_within(bytes, &Meter::new(bytes.len(), Bounds::default(), None))
}

/// Reads a response as [`from_slice`] does, with a choice of what becomes of required values that it lacks.
///
/// # Errors
///
/// As [`from_slice`].
pub fn from_slice_with<T: Decode>(bytes: &[u8], missing: Missing) -> Result<T, DecodeError> {
    let bounds = Bounds {
        missing,
        ..Bounds::default()
    };
    from_slice_within(bytes, &Meter::new(bytes.len(), bounds, None))
}

/// Reads a response within bounds.
pub(crate) fn from_slice_within<T: Decode>(
    bytes: &[u8],
    meter: &Meter<'_>,
) -> Result<T, DecodeError> {
    let mut decoded: Option<T> = None;
    document(bytes, meter, &mut decoded)?;
    decoded.ok_or_else(|| DecodeError {
        path: String::new(),
        offset: None,
        message: "the decoding code read nothing".to_owned(),
        stop: None,
    })
}

/// Reads a document in a way of serde's world, without a path in the error.
///
/// # Errors
///
/// When the bytes are not one JSON document, or do not fit.
pub(crate) fn from_slice_by_serde<'b, S: DeserializeSeed<'b> + Copy>(
    bytes: &'b [u8],
    meter: &Meter<'_>,
    seed: S,
) -> Result<S::Value, DecodeError> {
    let text = without_mark(bytes);
    let read = || {
        let mut json = serde_json::Deserializer::from_slice(text);
        let value = seed.deserialize(&mut json)?;
        json.end().map(|()| value)
    };
    read()
        .or_else(|error| match meter.stopped() {
            // A value that cannot be walked through may still be passed over.
            None if !meter.walks() => read(),
            _ => Err(error),
        })
        .map_err(|error| DecodeError {
            path: String::new(),
            offset: Some(bytes.len() - text.len() + offset(text, &error)),
            message: Fault::of_parser().reason(&error),
            stop: meter.stopped(),
        })
}

/// Where the unknown properties of a response stand, each kind with the path of the first of it.
pub(crate) fn places_of_unknown<T: Decode>(bytes: &[u8], meter: &Meter<'_>) -> Vec<(u64, String)> {
    meter.unknown.borrow_mut().places = Some(Vec::new());
    let mut found: Option<T> = None;
    if let Ok(json) = std::str::from_utf8(without_mark(bytes)) {
        // It was read before; what cannot be read again has told what it knows until then.
        let _ = lenient::read(json, meter, 0, &mut found);
    }
    meter.unknown.take().places.unwrap_or_default()
}

/// Writes a value as JSON.
///
/// # Errors
///
/// When the value holds raw JSON that is not JSON.
pub fn to_vec(value: &dyn Encode) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::with_capacity(256);
    serialize(value, &mut serde_json::Serializer::new(&mut bytes))?;
    Ok(bytes)
}

/// The bytes behind the byte order mark, if there is one. Bodies are kept exactly as they came, so each reader of a body
/// begins here.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

fn document(bytes: &[u8], meter: &Meter<'_>, slot: &mut dyn Slot) -> Result<(), DecodeError> {
    let text = without_mark(bytes);
    let skipped = bytes.len() - text.len();
    let at = |(fault, error): (Fault, serde_json::Error)| DecodeError {
        path: fault.path(),
        offset: Some(skipped + offset(text, &error)),
        message: fault.reason(&error),
        stop: meter.stopped(),
    };
    // Looked at as a whole, the text costs much less to check than string by string.
    let json = match std::str::from_utf8(text) {
        Ok(json) => json,
        Err(invalid) => {
            let start = skipped + invalid.valid_up_to();
            let json = serde_json::Deserializer::from_slice(text);
            let found = pass(json, false, meter, slot).map_err(at);
            return Err(DecodeError {
                path: found
                    .err()
                    .filter(|error| error.offset >= Some(start))
                    .map_or_else(String::new, |error| error.path),
                offset: Some(start),
                message: "found bytes that are not UTF-8".to_owned(),
                stop: None,
            });
        }
    };
    let strict = serde_json::Deserializer::from_str(json);
    let Err(first) = pass(strict, is_long(json), meter, slot).map_err(at) else {
        return Ok(());
    };
    let is_too_deep = meter.walks() && first.message.contains("recursion limit exceeded");
    if first.stop.is_some() || is_too_deep {
        return Err(first);
    }
    meter.again();
    let Err(fault) = lenient::read(json, meter, 0, slot) else {
        // Only a response takes what was set aside, so that somebody is told.
        return match meter.rejections().is_empty() {
            true => too_many(first, meter),
            false => Err(first),
        };
    };
    if let Some(broken) = malformed(json) {
        let at = skipped + offset(text, &broken);
        return Err(match first.offset {
            Some(offset) if offset == at => first,
            _ => DecodeError {
                path: place_of_error(json),
                offset: Some(at),
                message: Fault::of_parser().reason(&broken),
                stop: None,
            },
        });
    }
    let path = fault.path();
    // Where the first failure was the fatal one, its place in the text is known.
    if path == first.path && meter.stopped().is_none() {
        return Err(first);
    }
    Err(DecodeError {
        path,
        offset: None,
        message: fault.message().unwrap_or_default().to_owned(),
        stop: meter.stopped(),
    })
}

/// Why a text is not JSON at all.
fn malformed(json: &str) -> Option<serde_json::Error> {
    serde_json::from_str::<IgnoredAny>(json).err()
}

/// Refuses a document of which more items do not fit than are set aside.
fn too_many(first: DecodeError, meter: &Meter<'_>) -> Result<(), DecodeError> {
    match meter.lost() {
        0 => Ok(()),
        lost => Err(DecodeError {
            message: format!(
                "{}; {} items of the response do not fit, {lost} more than the {} that are set aside \
                 (`max_rejected_items`)",
                first.message,
                meter.bounds.aside + lost,
                meter.bounds.aside
            ),
            stop: Some(Stop::Aside),
            ..first
        }),
    }
}

fn pass<'de, R: serde_json::de::Read<'de>>(
    mut json: serde_json::Deserializer<R>,
    walks: bool,
    meter: &Meter<'_>,
    slot: &mut dyn Slot,
) -> Result<(), (Fault, serde_json::Error)> {
    let mode = Mode {
        borrowed: true,
        meter: Some(meter),
        depth: 0,
        walks,
    };
    read(&mut json, mode, slot)?;
    json.end().map_err(|error| (Fault::of_parser(), error))
}

/// The byte offset of an error. serde_json counts lines and the bytes within the line.
fn offset(text: &[u8], error: &serde_json::Error) -> usize {
    let line_start: usize = text
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    (line_start + error.column()).min(text.len())
}
