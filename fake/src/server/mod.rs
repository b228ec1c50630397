//! From an HTTP request to an HTTP answer.

mod body;
mod respond;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::response::Response;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::catalog::Catalog;
use crate::check::{self, Rejection, Tokens};
use crate::clock::Clock;
use crate::journal::{Entry, Journal};
use crate::json::{Json, Object};
use crate::meaning::Meanings;
use crate::redact::Redactor;
use crate::script::Script;
use crate::state::{Task, World};

/// Everything that one fake consists of.
pub(crate) struct Server {
    pub(crate) catalog: Catalog,
    pub(crate) meanings: Meanings,
    pub(crate) tokens: Tokens,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) max_body: usize,
    pub(crate) shared: Mutex<Shared>,
}

/// What calls change.
pub(crate) struct Shared {
    pub(crate) world: World,
    pub(crate) journal: Journal,
    pub(crate) script: Script,
}

/// The one route: the schema knows the addresses, not the router.
pub(crate) fn router(server: Arc<Server>) -> Router {
    Router::new().fallback(handle).with_state(server)
}

async fn handle(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let base = &server.catalog.schema().api.base_path;
    let below = path
        .strip_prefix(base.as_str())
        .and_then(|rest| rest.strip_prefix('/'));
    let operation = below.unwrap_or(path).to_owned();

    let body = body::read(body, server.max_body).await;
    let body = match server.address(&parts.method, below, path) {
        Some(rejection) => Err(rejection),
        None => body.and_then(|bytes| body::object(&parts.headers, &bytes)),
    };
    let envelope = &server.catalog.schema().api.envelope;
    let redactor = Redactor::new(&server.tokens, envelope, body.as_ref().ok());
    let request = body.as_ref().ok().map(|body| redactor.body(envelope, body));
    let operation = redactor.text(operation);

    let scripted = server.shared().script.next(&operation);
    let (response, request_id, reason) = match scripted {
        Some(answer) => (respond::scripted(&answer), None, None),
        None => {
            let result = body.and_then(|body| server.answer(&operation, body));
            let request_id = server.shared().world.random.uuid();
            match result {
                Ok(body) => (respond::success(&request_id, &body), Some(request_id), None),
                Err(mut rejection) => {
                    rejection.message = redactor.text(rejection.message);
                    rejection.pointer = redactor.text(rejection.pointer);
                    let response = respond::refusal(&request_id, &rejection);
                    (response, Some(request_id), Some(rejection.reason()))
                }
            }
        }
    };
    let status = response.status().as_u16();
    server.shared().journal.write(Entry {
        operation,
        status,
        request,
        request_id,
        reason,
    });
    response
}

impl Server {
    /// The changing part. A panic while it was held leaves it whole enough for a fake.
    pub(crate) fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present as civil time in UTC.
    pub(crate) fn now(&self) -> DateTime {
        TimeZone::UTC.to_datetime(self.clock.now())
    }

    /// Why there is nothing at this address, unless there is.
    fn address(&self, method: &Method, below: Option<&str>, path: &str) -> Option<Rejection> {
        let known = below.is_some_and(|below| self.catalog.operation(below).is_some());
        if known && method == Method::POST {
            return None;
        }
        if known {
            return Some(Rejection::whole(
                405,
                "method",
                "Invalid method: operations are called with POST.",
            ));
        }
        let base = &self.catalog.schema().api.base_path;
        let hint = match self.catalog.nearest(below.unwrap_or(path)) {
            Some(nearest) => format!(" Did you mean {base}/{nearest}? Case and slashes count."),
            None => String::new(),
        };
        Some(Rejection::whole(
            404,
            "address",
            format!("There is no operation at this address.{hint}"),
        ))
    }

    /// Checks a request and lets the world answer it.
    fn answer(&self, operation: &str, mut body: Object) -> Result<Json, Rejection> {
        let Some((operation, plan)) = self.catalog.operation(operation) else {
            return Err(Rejection::whole(
                404,
                "address",
                "There is no operation at this address.",
            ));
        };
        let accepted = check::request(&self.catalog, &self.tokens, operation, &mut body)?;
        let task = Task {
            catalog: &self.catalog,
            meanings: &self.meanings,
            operation,
            plan,
            now: self.now(),
            request: &body,
            accepted: &accepted,
        };
        self.shared().world.answer(&task)
    }
}
