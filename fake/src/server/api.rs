//! A call of the API, from its head to what is written down about it.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::Response;

use super::body;
use super::state::Server;
use super::wire::Orders;
use crate::check::{self, Rejection};
use crate::dispatch;
use crate::faults::{Context, Fault, PageTrick};
use crate::handler::Task;
use crate::journal::Entry;
use crate::json::{Json, Object};
use crate::record::Incoming;
use crate::redact::Redactor;
use crate::reply::Reply;

/// Answers a request that is not for the fake itself.
pub(super) async fn answer(
    server: &Server,
    orders: &Orders,
    parts: &Parts,
    body: Body,
) -> Response {
    let path = parts.uri.path();
    let base = &server.catalog.schema().api.base_path;
    let below = path
        .strip_prefix(base.as_str())
        .and_then(|rest| rest.strip_prefix('/'));
    let called = below.unwrap_or(path);

    let bytes = body::read(body, server.max_body).await;
    let body = match server.address(&parts.method, below, path) {
        Some(rejection) => Err(rejection),
        None => match &bytes {
            Ok(bytes) => body::object(&parts.headers, bytes),
            Err(rejection) => Err(rejection.clone()),
        },
    };
    let bytes = bytes.unwrap_or_default();
    let envelope = &server.catalog.schema().api.envelope;
    let redactor = Redactor::new(
        &server.redactor,
        &server.tokens,
        envelope,
        body.as_ref().ok(),
    );
    let request = body.as_ref().ok().map(|body| redactor.body(envelope, body));
    let operation = redactor.text(called.to_owned());
    let sent = body.as_ref().ok().cloned();

    let fault = server.shared().faults.for_call(called);
    let mut reply = if fault.as_ref().is_none_or(Fault::processes) {
        let call = Call {
            called,
            minimal: wants_the_least(&parts.headers),
            one_more: matches!(
                fault,
                Some(Fault::Page {
                    trick: PageTrick::TooLong
                })
            ),
        };
        let incoming = match (&request, server.catalog.operation(called)) {
            (Some(request), Some(_)) => Some(Incoming {
                operation: called,
                request,
                headers: &parts.headers,
                body: &bytes,
            }),
            _ => None,
        };
        let elsewhere = match &incoming {
            Some(incoming) => {
                let source = &server.source;
                source.answer(&server.catalog, incoming, &redactor).await
            }
            None => None,
        };
        match elsewhere {
            None => server.respond(&call, body, &redactor),
            Some(Ok(reply)) => reply,
            Some(Err(rejection)) => server.refuse(&redactor, rejection),
        }
    } else {
        Reply::default()
    };
    let context = Context {
        catalog: &server.catalog,
        operation: server
            .catalog
            .operation(called)
            .map(|(operation, _)| operation),
        bytes: &bytes,
        request: sent.as_ref(),
    };
    let steps = fault
        .as_ref()
        .and_then(|fault| fault.shape(&mut reply, &context));
    // An answer that the connection does not bring whole cannot be given again.
    if steps.is_none() {
        server
            .source
            .record(&operation, request.as_ref(), &reply, &redactor);
    }
    server.shared().journal.write(Entry {
        at: server.time.now(),
        operation,
        status: reply.status,
        request: request.map(|request| request.to_text().into()),
        request_id: reply.request_id().map(|id| redactor.text(id.to_owned())),
        reason: reply.reason.clone(),
        fault: fault.as_ref().map(Fault::kind),
    });
    match steps {
        None => reply.into_response(),
        Some(steps) => {
            orders.give(steps);
            // HTTP has to write something for the steps to begin.
            Response::default()
        }
    }
}

/// What the answer depends on beside the body.
struct Call<'a> {
    called: &'a str,
    minimal: bool,
    one_more: bool,
}

/// Whether nothing is to be answered rather than an empty object.
fn wants_the_least(headers: &HeaderMap) -> bool {
    let preferences = headers.get_all("prefer").iter();
    preferences
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split([',', ';']))
        .any(|preference| preference.trim().eq_ignore_ascii_case("return=minimal"))
}

impl Server {
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

    fn respond(
        &self,
        call: &Call<'_>,
        body: Result<Object, Rejection>,
        redactor: &Redactor,
    ) -> Reply {
        // Who calls is asked first: a limit belongs to a token, and strangers are told nothing else.
        let body = body.and_then(|body| check::tokens(&self.tokens, &body).map(|()| body));
        if body.is_ok() {
            let counted = self.shared().limiter.count(self.time.now());
            if let Err(too_many) = counted {
                let (requests, seconds) = (too_many.limit.requests, too_many.limit.seconds);
                let message = format!(
                    "Too many requests: {requests} in {seconds} seconds are answered per access token."
                );
                let mut reply = self.refuse(redactor, Rejection::whole(429, "rate-limit", message));
                if too_many.limit.tells {
                    reply.set(header::RETRY_AFTER, &too_many.wait.to_string());
                }
                return reply;
            }
        }
        match body.and_then(|body| self.ask(call, body)) {
            Ok(body) => {
                let request_id = self.shared().world.random.uuid();
                if call.minimal && self.is_nothing(call.called, &body) {
                    Reply::no_content(&request_id)
                } else {
                    Reply::success(&request_id, &body)
                }
            }
            Err(rejection) => self.refuse(redactor, rejection),
        }
    }

    fn refuse(&self, redactor: &Redactor, mut rejection: Rejection) -> Reply {
        rejection.message = redactor.text(rejection.message);
        rejection.pointer = redactor.text(rejection.pointer);
        let request_id = self.shared().world.random.uuid();
        Reply::refusal(&request_id, &rejection)
    }

    /// Checks a request and lets the world answer it.
    fn ask(&self, call: &Call<'_>, mut body: Object) -> Result<Json, Rejection> {
        let Some((operation, plan)) = self.catalog.operation(call.called) else {
            return Err(Rejection::whole(
                404,
                "address",
                "There is no operation at this address.",
            ));
        };
        let mut accepted = check::request(&self.catalog, operation, &mut body)?;
        if let Some(page) = accepted.page.as_mut().filter(|_| call.one_more) {
            page.count += 1;
        }
        let task = Task {
            catalog: &self.catalog,
            handlers: &self.handlers,
            operation,
            plan,
            now: self.now(),
            request: &body,
            accepted: &accepted,
        };
        dispatch::answer(&task, &mut self.shared().world)
    }

    /// Whether an answer says nothing: an empty object, or a page without items.
    fn is_nothing(&self, operation: &str, body: &Json) -> bool {
        let pages = self
            .catalog
            .operation(operation)
            .and_then(|(operation, _)| operation.pages.as_ref());
        match (pages, body) {
            (Some(_), body) => {
                let cursor = &self.catalog.schema().api.pagination.response;
                body.get(cursor).is_none_or(Json::is_null)
            }
            (None, Json::Object(object)) => object.is_empty(),
            (None, _) => false,
        }
    }
}
