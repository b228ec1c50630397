//! Between JSON and typed values.
//!
//! A generated type says in two small functions how it is spelled ([`Decode::decode`], [`Encode::encode`]); they are
//! not generic, so each is compiled once. serde's traits are three lines on top of them, and `serde_json` is the
//! parser and the writer: `serde_json::from_str::<Message>(…)` works as for any other type.

mod aside;
mod blank;
mod containers;
mod decode;
mod encode;
mod fault;
mod head;
mod json;
mod lenient;
mod locate;
mod meter;
mod missing;
mod names;
mod parts;
mod raw;
mod set_aside;
mod sink;
mod skip;
mod slots;
mod source;
mod text;
mod union;
mod unknown;
mod visit;

use serde::de::{Deserializer, Error};

pub use decode::{Decode, MapSlot, Place, Property, Slot, Value};
pub use encode::{Encode, Entries, Items, Nullable, Out};
pub use fault::Fault;
pub(crate) use head::head;
pub use json::{DecodeError, from_slice, from_slice_with, to_vec};
pub(crate) use json::{from_slice_by_serde, from_slice_within, places_of_unknown, without_mark};
pub(crate) use meter::{Bounds, Meter, Stop};
pub use missing::Missing;
pub use raw::Raw;
pub use sink::serialize;
pub(crate) use skip::Skip;
pub use slots::{Empty, unless_empty};
pub use text::{AsText, FromText};

/// Reads a value from a serde deserializer; what `Deserialize` of a generated type consists of.
///
/// # Errors
///
/// When the value does not fit; the message starts with the JSON path.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mode = source::Mode {
        borrowed: false,
        meter: None,
        depth: 0,
        walks: false,
    };
    let mut decoded: Option<T> = None;
    source::read(deserializer, mode, &mut decoded).map_err(|(fault, error)| {
        let path = fault.path();
        if path.is_empty() {
            error
        } else {
            D::Error::custom(format_args!("{path}: {error}"))
        }
    })?;
    decoded.ok_or_else(|| D::Error::custom("the decoding code read nothing"))
}
