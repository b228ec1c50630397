//! Tells of properties that responses have and the bindings do not know, each kind once in the life of a client.

use crate::client::Client;
use crate::codec::{self, Meter};
use crate::name::Name;
use crate::observe::{UnknownProperty, tell};
use crate::operation::OperationResponse;
use crate::response::RawResponse;

/// Tells of those kinds that are new to the client, if anybody listens.
pub(crate) fn report<R: OperationResponse>(
    client: &Client,
    operation: &Name,
    raw: &RawResponse,
    kinds: &[u64],
    meter: &Meter<'_>,
) {
    let connection = &client.inner().connection;
    if !kinds.iter().any(|kind| connection.unknown.is_new(*kind)) {
        return;
    }
    let observer = connection.observer.as_deref();
    if observer.is_none() && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    for (kind, path) in codec::places_of_unknown::<R>(raw.json(), meter) {
        if !connection.unknown.insert(kind) {
            continue;
        }
        let path = client.scrubber().excerpt(path.as_bytes(), 200);
        let client = client.label();
        tracing::debug!(
            client,
            operation = %operation,
            path,
            "the response has a property that these bindings do not know"
        );
        let unknown = UnknownProperty {
            client,
            operation,
            path: &path,
        };
        if let Some(observer) = observer {
            tell(observer, operation, |it| it.unknown_property(&unknown));
        }
    }
}
