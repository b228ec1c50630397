//! A call of the API, from its head to what is written down about it.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse as _, Response};
use mews_connector_language::model::Operation;

use super::body;
use super::state::Server;
use super::wire::Orders;
use crate::check::{self, Rejection};
use crate::dispatch;
use crate::faults::{Context, Fault, PageTrick, Step};
use crate::handler::Task;
use crate::journal::Entry;
use crate::json::{Json, Object};
use crate::limiter::Account;
use crate::plan::Plan;
use crate::record::{Exchange as Recorded, Incoming};
use crate::redact::Redactor;
use crate::reply::Reply;

/// Answers a request that is not for the fake itself.
pub(super) async fn answer(
    State(server): State<Arc<Server>>,
    ConnectInfo(orders): ConnectInfo<Orders>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let mut exchange = Exchange::read(&server, &parts, body).await;
    let (mut reply, recorded) = exchange.process().await;
    exchange.fault = exchange.fault.take().or(recorded);
    let steps = exchange.disturb(&mut reply);
    exchange.write_down(&reply, steps.is_none());
    match steps {
        None => reply.into_response(),
        Some(steps) => {
            orders.give(steps);
            // HTTP has to write something for the steps to begin.
            Response::default()
        }
    }
}

/// One call: what was asked, and what is to go wrong.
struct Exchange<'a> {
    server: &'a Server,
    headers: &'a HeaderMap,
    /// What is called: the path below the base path, or the whole path when it is not below.
    called: &'a str,
    /// The operation that is called, if there is one.
    operation: Option<(&'a Operation, &'a Plan)>,
    bytes: Vec<u8>,
    /// The body that was sent, or why the request is refused before anything is known of it.
    body: Result<Object, Rejection>,
    /// The body without tokens.
    request: Option<Json>,
    redactor: Redactor,
    fault: Option<Fault>,
}

impl<'a> Exchange<'a> {
    /// Reads the request, and asks what is to go wrong with this call.
    async fn read(server: &'a Server, parts: &'a Parts, body: Body) -> Self {
        let base = &server.catalog.schema().api.base_path;
        let path = parts.uri.path();
        let below = path
            .strip_prefix(base.as_str())
            .and_then(|rest| rest.strip_prefix('/'));
        let called = below.unwrap_or(path);
        let operation = below.and_then(|below| server.catalog.operation(below));

        let read = body::read(body, server.max_body).await;
        let (bytes, unread) = match read {
            Ok(bytes) => (bytes, None),
            Err(rejection) => (Vec::new(), Some(rejection)),
        };
        let refused = match operation {
            Some(_) if parts.method == Method::POST => unread,
            Some(_) => Some(not_post()),
            None => Some(no_operation(server, called)),
        };
        let body = refused.map_or_else(|| body::object(&parts.headers, &bytes), Err);
        let envelope = &server.catalog.schema().api.envelope;
        let redactor = Redactor::new(
            &server.redactor,
            &server.tokens,
            &server.further_tokens,
            envelope,
            body.as_ref().ok(),
        );
        let fault = server.shared().faults.for_call(called);
        Exchange {
            server,
            headers: &parts.headers,
            called,
            operation,
            bytes,
            request: body.as_ref().ok().map(|body| redactor.body(envelope, body)),
            body,
            redactor,
            fault,
        }
    }

    /// The response before anything goes wrong with it, and what went wrong with it when it was recorded; an empty one when
    /// the call is not to take effect.
    async fn process(&self) -> (Reply, Option<Fault>) {
        if !self.fault.as_ref().is_none_or(Fault::processes) {
            return (Reply::default(), None);
        }
        let elsewhere = match (&self.request, self.operation) {
            (Some(request), Some(_)) => {
                let incoming = Incoming {
                    operation: self.called,
                    request,
                    headers: self.headers,
                    body: &self.bytes,
                };
                self.server
                    .source
                    .answer(&self.server.catalog, &incoming, &self.redactor)
                    .await
            }
            _ => None,
        };
        let result = elsewhere.unwrap_or_else(|| self.respond().map(|reply| (reply, None)));
        result.unwrap_or_else(|rejection| (self.refuse(rejection), None))
    }

    /// Lets the fault happen to the response; what the connection is to do when it cannot bring the response whole.
    fn disturb(&self, reply: &mut Reply) -> Option<Vec<Step>> {
        let context = Context {
            catalog: &self.server.catalog,
            operation: self.operation.map(|(operation, _)| operation),
            bytes: &self.bytes,
            request: self.body.as_ref().ok(),
        };
        self.fault.as_ref()?.shape(reply, &context)
    }

    /// Keeps the call in the journal, and in the recording: with what happened on the connection where that did not bring the
    /// response whole.
    fn write_down(self, reply: &Reply, is_whole: bool) {
        let operation = self.redactor.text(self.called.to_owned());
        if let Some(request) = &self.request {
            let fault = self.fault.clone().filter(|_| !is_whole);
            let kept = || Recorded::new(&operation, request, reply, fault, &self.redactor);
            self.server.source.record(kept);
        }
        self.server.shared().journal.write(Entry {
            at: self.server.time.now(),
            operation,
            status: reply.status,
            request: self.request.map(|request| request.to_text().into()),
            request_id: reply
                .request_id()
                .map(|id| self.redactor.text(id.to_owned())),
            reason: reply.reason.clone(),
            fault: self.fault.as_ref().map(Fault::kind),
        });
    }

    /// The response of this fake to a call.
    fn respond(&self) -> Result<Reply, Rejection> {
        let body = self.body.as_ref().map_err(Clone::clone)?;
        // Who calls is asked first: a limit belongs to a token, and strangers are told nothing else.
        let server = self.server;
        let account = check::tokens(&server.tokens, &server.further_tokens, body)?;
        if let Some(reply) = self.too_many(account) {
            return Ok(reply);
        }
        let answer = self.ask(body.clone())?;
        let request_id = self.server.shared().world.random.uuid();
        Ok(
            if wants_the_least(self.headers) && self.is_nothing(&answer) {
                Reply::no_content(&request_id)
            } else {
                Reply::success(&request_id, &answer)
            },
        )
    }

    /// Counts the call; the refusal when it is one more than the rate limit allows.
    fn too_many(&self, account: Account) -> Option<Reply> {
        let server = self.server;
        let counted = server.shared().limiter.count(account, server.time.now());
        let too_many = counted.err()?;
        let (requests, seconds) = (too_many.limit.requests, too_many.limit.seconds);
        let message = format!(
            "Too many requests: {requests} in {seconds} seconds are answered per access token."
        );
        let mut reply = self.refuse(Rejection::whole(429, "rate-limit", message));
        if too_many.limit.tells {
            reply.set(header::RETRY_AFTER, &too_many.wait.to_string());
        }
        Some(reply)
    }

    fn refuse(&self, mut rejection: Rejection) -> Reply {
        rejection.message = self.redactor.text(rejection.message);
        rejection.pointer = self.redactor.text(rejection.pointer);
        let request_id = self.server.shared().world.random.uuid();
        Reply::refusal(&request_id, &rejection)
    }

    /// Checks a request and lets the world answer it.
    fn ask(&self, mut body: Object) -> Result<Json, Rejection> {
        let server = self.server;
        let (operation, plan) = self
            .operation
            .ok_or_else(|| no_operation(server, self.called))?;
        let mut accepted = check::request(&server.catalog, operation, &mut body)?;
        let one_more = matches!(
            self.fault,
            Some(Fault::Page {
                trick: PageTrick::TooLong
            })
        );
        if let Some(page) = accepted.page.as_mut().filter(|_| one_more) {
            page.count += 1;
        }
        let task = Task {
            catalog: &server.catalog,
            handlers: &server.handlers,
            operation,
            plan,
            now: server.now(),
            request: &body,
            accepted: &accepted,
        };
        dispatch::answer(&task, &mut server.shared().world)
    }

    /// Whether a response says nothing: an empty object, or a page without items.
    fn is_nothing(&self, answer: &Json) -> bool {
        let pages = self
            .operation
            .and_then(|(operation, _)| operation.pages.as_ref());
        match (pages, answer) {
            (Some(_), answer) => {
                let cursor = &self.server.catalog.schema().api.pagination.response;
                answer.get(cursor).is_none_or(Json::is_null)
            }
            (None, Json::Object(object)) => object.is_empty(),
            (None, _) => false,
        }
    }
}

fn not_post() -> Rejection {
    Rejection::whole(
        405,
        "method",
        "Invalid method: operations are called with POST.",
    )
}

fn no_operation(server: &Server, called: &str) -> Rejection {
    let base = &server.catalog.schema().api.base_path;
    let hint = match server.catalog.nearest(called) {
        Some(nearest) => format!(" Did you mean {base}/{nearest}? Case and slashes count."),
        None => String::new(),
    };
    Rejection::whole(
        404,
        "address",
        format!("There is no operation at this address.{hint}"),
    )
}

/// Whether nothing is to be answered rather than an empty object.
fn wants_the_least(headers: &HeaderMap) -> bool {
    let preferences = headers.get_all("prefer").iter();
    preferences
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split([',', ';']))
        .any(|preference| preference.trim().eq_ignore_ascii_case("return=minimal"))
}
