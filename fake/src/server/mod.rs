//! From an HTTP request to an HTTP answer.

mod api;
mod body;
mod host;
mod reply;
mod wire;

pub(crate) use host::is_this_machine;
pub(crate) use reply::{REASON, REQUEST_ID, Reply};
pub(crate) use wire::{Door, Orders};

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header;
use axum::response::Response;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::catalog::Catalog;
use crate::check::Tokens;
use crate::clock::Time;
use crate::control::{self, Snapshot};
use crate::faults::{FaultRule, Rules};
use crate::handler::Handlers;
use crate::journal::Journal;
use crate::limiter::{Limiter, RateLimit};
use crate::page;
use crate::record::Source;
use crate::state::World;

/// Everything that one fake consists of.
pub(crate) struct Server {
    pub(crate) catalog: Catalog,
    pub(crate) handlers: Handlers,
    pub(crate) tokens: Tokens,
    pub(crate) time: Time,
    pub(crate) max_body: usize,
    /// Where it listens.
    pub(crate) port: u16,
    /// Where answers come from.
    pub(crate) source: Source,
    /// What a reset goes back to.
    pub(crate) initial: World,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) rules: Vec<FaultRule>,
    pub(crate) shared: Mutex<Shared>,
}

/// What calls change.
pub(crate) struct Shared {
    pub(crate) world: World,
    pub(crate) limiter: Limiter,
    pub(crate) journal: Journal,
    pub(crate) faults: Rules,
    pub(crate) snapshots: BTreeMap<String, Snapshot>,
}

impl Server {
    /// The changing part. A panic while it was held leaves it whole enough for a fake.
    pub(crate) fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present as civil time in UTC.
    pub(crate) fn now(&self) -> DateTime {
        TimeZone::UTC.to_datetime(self.time.now())
    }
}

/// The one route: the schema knows the addresses, not the router.
pub(crate) fn router(server: Arc<Server>) -> Router {
    Router::new().fallback(handle).with_state(server)
}

async fn handle(
    State(server): State<Arc<Server>>,
    ConnectInfo(orders): ConnectInfo<Orders>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(refusal) = host::refusal(&parts, server.port) {
        return refusal.into_response();
    }
    let path = parts.uri.path();
    if let Some(reply) = page::file(&parts.method, path) {
        return reply.into_response();
    }
    let Some(below) = path.strip_prefix("/__fake/") else {
        return api::answer(&server, &orders, &parts, body).await;
    };
    // A page of somebody else, open in a browser on this machine, is not to control the fake.
    let from_elsewhere = |origin: &header::HeaderValue| {
        let host = parts
            .headers
            .get(header::HOST)
            .map(header::HeaderValue::as_bytes);
        origin.as_bytes().strip_prefix(b"http://") != host
    };
    if parts
        .headers
        .get(header::ORIGIN)
        .is_some_and(from_elsewhere)
    {
        return Reply::json(
            403,
            r#"{"Message":"The fake is controlled from its own page only."}"#,
        )
        .into_response();
    }
    let body = match body::read(body, server.max_body).await {
        Ok(body) => body,
        Err(rejection) => {
            return Reply::json(
                rejection.status,
                serde_json::json!({ "Message": rejection.message }).to_string(),
            )
            .into_response();
        }
    };
    let query = parts.uri.query().unwrap_or_default();
    control::answer(&server, &parts.method, below, query, &body).into_response()
}
