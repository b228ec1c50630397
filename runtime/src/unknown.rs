//! Tells of properties that responses have and the bindings do not know, each kind once in the life of a client.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::client::Client;
use crate::codec;
use crate::name::Name;
use crate::observe::{UnknownProperty, tell};
use crate::operation::OperationResponse;
use crate::reading::meter;
use crate::response::RawResponse;

/// So many kinds does a client remember, and tell of.
const MOST: usize = 4096;

/// The kinds of unknown properties that a client has told of.
#[derive(Debug, Default)]
pub(crate) struct KnownUnknowns(Mutex<HashSet<u64>>);

impl KnownUnknowns {
    fn with<T>(&self, look: impl FnOnce(&mut HashSet<u64>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn is_new(&self, kind: u64) -> bool {
        self.with(|told| told.len() < MOST && !told.contains(&kind))
    }

    /// Remembers a kind. Whether nobody has told of it before.
    fn insert(&self, kind: u64) -> bool {
        self.with(|told| told.len() < MOST && told.insert(kind))
    }
}

/// Tells of those kinds that are new to the client, if anybody listens.
pub(crate) fn report<R: OperationResponse>(
    client: &Client,
    operation: &Name,
    raw: &RawResponse,
    kinds: &[u64],
) {
    let connection = &client.inner().connection;
    if !kinds.iter().any(|kind| connection.unknown.is_new(*kind)) {
        return;
    }
    let observer = connection.observer.as_deref();
    if observer.is_none() && !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let json = raw.json();
    for (kind, path) in codec::places_of_unknown::<R>(json, &meter(client, raw, json)) {
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
