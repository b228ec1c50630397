//! From an HTTP request to an HTTP answer.

mod api;
pub(crate) mod body;
pub(crate) mod state;
mod wire;

pub(crate) use wire::{Door, Orders};

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};

use crate::control;
use crate::host;
use crate::page;
use state::Server;

/// What is not for the fake itself is a call: the schema knows the addresses of operations, not the router.
pub(crate) fn router(server: Arc<Server>) -> Router {
    Router::new()
        .merge(control::router(&server))
        .fallback(api::answer)
        .layer(from_fn_with_state(Arc::clone(&server), enter))
        .with_state(server)
}

/// Lets in who asks by a name of this machine, and shows them the page.
async fn enter(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(refusal) = host::refusal(&parts, server.port) {
        return refusal.into_response();
    }
    if let Some(file) = page::file(&parts.method, parts.uri.path()) {
        return file.into_response();
    }
    next.run(Request::from_parts(parts, body)).await
}
