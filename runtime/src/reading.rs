//! From the bytes of a response to its value, within the bounds of the client and the deadline of the call.

use crate::client::Client;
use crate::codec::{self, DecodeError, Meter, Missing};
use crate::error::Error;
use crate::failure;
use crate::name::Name;
use crate::operation::OperationResponse;
use crate::response::RawResponse;
use crate::unknown;
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
    let strict = client.inner().connection.strict;
    let mut unknown = Vec::new();
    let decoded = read(client, operation, raw, |json, meter| {
        let response = codec::from_slice_within(json, meter);
        unknown = meter.unknown_kinds();
        response
    });
    // A meter reads the clock, so one more is made only where there is something to look for.
    if !unknown.is_empty() {
        let meter = meter(client, raw, raw.json());
        unknown::report::<R>(client, operation, raw, &unknown, &meter);
    }
    let response: R = match decoded {
        // The write was carried out. Its response may hold the only identifier of what it made, and a program that is told of
        // an error may well send it again; so what can be read is delivered.
        Err(error) if raw.is_of_write() && error.is_decode() && !strict => {
            rescue(client, operation, raw).ok_or(error)?
        }
        response => response?,
    };
    let rejected = response.rejected();
    let Some(first) = rejected.first() else {
        return Ok(response);
    };
    if strict {
        let first = first.clone();
        return Err(failure::undecodable_item(
            client.scrubber(),
            operation,
            raw,
            first,
        ));
    }
    tracing::warn!(
        client = client.label(),
        operation = %operation,
        values = rejected.len() + rejected.unlisted(),
        first = client.scrubber().excerpt(first.path.as_bytes(), 200),
        "a response does not fit its type; what does not is listed in `rejected`"
    );
    Ok(response)
}

/// Reads the response of a write with blanks in place of what is missing.
fn rescue<R: OperationResponse>(client: &Client, operation: &Name, raw: &RawResponse) -> Option<R> {
    let raw = raw.clone().read_as(Some(Missing::Blank), true);
    read(client, operation, &raw, codec::from_slice_within).ok()
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
    let json = raw.json();
    let meter = meter(client, raw, json);
    read(json, &meter)
        .map_err(|error| failure::undecodable(client.scrubber(), operation, raw, error))
}

/// The bounds of the client and what is left of the call's deadline, for reading a response.
fn meter<'c>(client: &'c Client, raw: &RawResponse, json: &[u8]) -> Meter<'c> {
    let clock = &*client.inner().connection.clock;
    let until = raw.left().and_then(|left| clock.now().checked_add(left));
    let mut bounds = client.inner().connection.bounds;
    bounds.missing = raw.missing().unwrap_or(bounds.missing);
    Meter::new(json.len(), bounds, until.map(|until| (clock, until)))
}
