//! From the bytes of a response to its value, within the bounds of the client and the deadline of the call.

use crate::client::Client;
use crate::codec::{self, DecodeError, Meter};
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::OperationResponse;
use crate::response::RawResponse;
use crate::values::Json;

/// Reads the response of a typed operation.
pub(crate) fn decode<R: OperationResponse>(
    client: &Client,
    operation: &Name,
    raw: &RawResponse,
) -> Result<R, Error> {
    if !raw.is_success() {
        return Err(failure::status(client.scrubber(), operation, raw));
    }
    let response: R = read(client, operation, raw, codec::from_slice_within)?;
    if client.inner().connection.strict
        && let Some(first) = response.rejected().first()
    {
        let first = first.clone();
        return Err(failure::undecodable_item(
            client.scrubber(),
            operation,
            raw,
            first,
        ));
    }
    Ok(response)
}

/// Reads the response of an operation without types as its text.
pub(crate) fn decode_json(
    client: &Client,
    operation: &Name,
    raw: &RawResponse,
) -> Result<Json, Error> {
    if !raw.is_success() {
        return Err(failure::status(client.scrubber(), operation, raw));
    }
    read(client, operation, raw, codec::from_slice_within)
}

/// Reads a response within the bounds of the client and what is left of the call's deadline.
pub(crate) fn read<'r, T>(
    client: &Client,
    operation: &Name,
    raw: &'r RawResponse,
    read: impl FnOnce(&'r [u8], &Meter<'_>) -> Result<T, DecodeError>,
) -> Result<T, Error> {
    let clock = &*client.inner().connection.clock;
    let until = raw.left().and_then(|left| clock.now().checked_add(left));
    let json = raw.json();
    let bounds = client.inner().connection.bounds;
    let meter = Meter::new(json.len(), bounds, until.map(|until| (clock, until)));
    read(json, &meter)
        .map_err(|error| failure::undecodable(client.scrubber(), operation, raw, error))
}
