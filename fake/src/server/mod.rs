//! From an HTTP request to an HTTP answer.

mod api;
mod body;
pub(crate) mod state;
mod wire;

pub(crate) use wire::{Door, Orders};

use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header;
use axum::response::Response;

use crate::control;
use crate::host;
use crate::page;
use crate::reply::Reply;
use state::Server;

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
