//! Where answers come from: they are made, or they are those of a recording, or a real server gives them.

mod drift;
mod proxy;
mod recording;

pub use drift::Drift;
pub use recording::{Exchange, Recording};

use drift::Drifts;
pub(crate) use proxy::Proxy;

use std::sync::{Mutex, PoisonError};

use axum::http::HeaderMap;

use crate::catalog::Catalog;
use crate::check::Rejection;
use crate::faults::Fault;
use crate::json::Json;
use crate::kept::Kept;
use crate::redact::Redactor;
use crate::reply::Reply;
use recording::Replay;

/// Where answers come from, and whether they are kept.
pub(crate) struct Source {
    kind: Kind,
    recorded: Option<Mutex<Kept<Exchange>>>,
}

enum Kind {
    Made,
    Replayed(Replay),
    Forwarded(Proxy),
}

/// A call of a known operation, as far as a source needs it.
pub(crate) struct Incoming<'a> {
    pub(crate) operation: &'a str,
    /// The request without tokens.
    pub(crate) request: &'a Json,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

impl Source {
    pub(crate) fn made() -> Self {
        Source {
            kind: Kind::Made,
            recorded: None,
        }
    }

    pub(crate) fn replayed(recording: Recording) -> Self {
        Source {
            kind: Kind::Replayed(Replay::new(recording)),
            recorded: None,
        }
    }

    pub(crate) fn forwarded(proxy: Proxy) -> Self {
        Source {
            kind: Kind::Forwarded(proxy),
            recorded: None,
        }
    }

    /// Keeps answers from now on, as many as fit into so many bytes.
    pub(crate) fn keep(&mut self, max_bytes: usize) {
        self.recorded = Some(Mutex::new(Kept::new(max_bytes, usize::MAX)));
    }

    /// The response, and what went wrong with it when it was recorded; none when the fake has to make it.
    pub(crate) async fn answer(
        &self,
        catalog: &Catalog,
        incoming: &Incoming<'_>,
        redactor: &Redactor,
    ) -> Option<Result<(Reply, Option<Fault>), Rejection>> {
        match &self.kind {
            Kind::Made => None,
            Kind::Replayed(replay) => Some(replay.answer(incoming.operation, incoming.request)),
            Kind::Forwarded(proxy) => {
                let reply = proxy.answer(catalog, incoming, redactor).await;
                Some(Ok((reply, None)))
            }
        }
    }

    /// Keeps a call and its response, when they are kept.
    pub(crate) fn record(&self, exchange: impl FnOnce() -> Exchange) {
        if let Some(recorded) = &self.recorded {
            let exchange = exchange();
            recorded
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(exchange.size(), exchange);
        }
    }

    pub(crate) fn recording(&self) -> Recording {
        let Some(recorded) = &self.recorded else {
            return Recording::default();
        };
        let recorded = recorded.lock().unwrap_or_else(PoisonError::into_inner);
        Recording::new(recorded.iter().cloned().collect(), recorded.dropped())
    }

    /// How the responses of the server differ from the schema.
    pub(crate) fn drift(&self) -> Vec<Drift> {
        match &self.kind {
            Kind::Forwarded(proxy) => proxy.drifts().all(),
            _ => Vec::new(),
        }
    }
}
