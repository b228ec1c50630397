//! Control of a fake over HTTP, below `/__fake/`.
//!
//! The responses are JSON. A request that cannot be followed gets `{"Message": …}`, as in the API itself.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{
    DefaultBodyLimit, FromRequest, FromRequestParts, Path, RawQuery, Request, State,
};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, any};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::faults::FaultRule;
use crate::journal::CallPattern;
use crate::json::{Json, Object};
use crate::limiter::{Limiter, RateLimit};
use crate::page;
use crate::reply::Reply;
use crate::server::body;
use crate::server::state::Server;
use mews_connector_language::value::sample::Profile;

/// Snapshots kept by name; a script that makes them without end would fill the memory.
const MOST_SNAPSHOTS: usize = 32;

/// Most entities that one request makes from the schema.
const MOST_MADE: usize = 100_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verify {
    calls: CallPattern,
    times: usize,
}

/// What is wrong with a request: status and text.
struct Problem(u16, String);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        Reply::message(self.0, &self.1).into_response()
    }
}

/// The response of a request that asks for something.
struct Told(Value);

impl IntoResponse for Told {
    fn into_response(self) -> Response {
        Reply::json(200, self.0.to_string()).into_response()
    }
}

/// The response of a request that asks for nothing.
const DONE: StatusCode = StatusCode::NO_CONTENT;

type Fake = State<Arc<Server>>;

/// What is to be controlled. A method that is not listed finds nothing, `HEAD` included.
pub(crate) fn router(server: &Arc<Server>) -> Router<Arc<Server>> {
    let at = || -> MethodRouter<Arc<Server>> { any(nothing_here).head(nothing_here) };
    Router::new()
        .route("/__fake/info", at().get(info))
        .route("/__fake/operations", at().get(operations))
        .route("/__fake/operations/{*path}", at().get(operation))
        .route("/__fake/samples/{*path}", at().post(sample))
        .route("/__fake/reset", at().post(reset))
        .route(
            "/__fake/snapshots/{name}",
            at().put(keep_snapshot).delete(delete_snapshot),
        )
        .route(
            "/__fake/snapshots/{name}/restore",
            at().post(restore_snapshot),
        )
        .route("/__fake/clock/advance", at().post(advance))
        .route("/__fake/calls", at().get(calls).delete(clear_calls))
        .route("/__fake/calls/verify", at().post(verify))
        .route("/__fake/entities/{model}", at().post(insert))
        .route(
            "/__fake/rate-limit",
            at().get(rate_limit)
                .put(set_rate_limit)
                .delete(lift_rate_limit),
        )
        .route("/__fake/recording", at().get(recording))
        .route("/__fake/drift", at().get(drift))
        .route(
            "/__fake/faults",
            at().get(faults).post(add_fault).delete(clear_faults),
        )
        .route("/__fake/", at())
        .route("/__fake/{*path}", at())
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(Arc::clone(server), guard))
}

/// Refuses who must not control the fake, and what is too large.
async fn guard(State(server): Fake, request: Request, next: Next) -> Result<Response, Problem> {
    let (parts, sent) = request.into_parts();
    if !is_from_here(&parts) {
        let text = "The fake is controlled from its own page only.";
        return Err(Problem(403, text.to_owned()));
    }
    let bytes = body::read(sent, server.max_body)
        .await
        .map_err(|rejection| Problem(rejection.status, rejection.message))?;
    Ok(next
        .run(Request::from_parts(parts, Body::from(bytes)))
        .await)
}

/// A page of somebody else, open in a browser on this machine, is not to control the fake. Programs send no `Origin`.
fn is_from_here(parts: &Parts) -> bool {
    let host = parts.headers.get(header::HOST);
    let host = host.map(HeaderValue::as_bytes);
    let mut origins = parts.headers.get_all(header::ORIGIN).iter();
    origins.all(|origin| origin.as_bytes().strip_prefix(b"http://") == host)
}

async fn nothing_here() -> Problem {
    nothing()
}

fn nothing() -> Problem {
    let text = "There is nothing here to control. Method and path are listed in docs/fake.md.";
    Problem(404, text.to_owned())
}

/// The part of the path that names something, percent-decoded.
struct Name(String);

impl<S: Send + Sync> FromRequestParts<S> for Name {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::from_request_parts(parts, state).await {
            Ok(Path(name)) => Ok(Name(name)),
            Err(rejection) => Err(Problem(400, format!("Invalid path: {rejection}."))),
        }
    }
}

/// The body, which is JSON of a type, whatever `Content-Type` says.
struct Given<T>(T);

impl<S: Send + Sync, T: for<'de> Deserialize<'de>> FromRequest<S> for Given<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let invalid = |error: String| Problem(400, format!("Invalid body: {error}."));
        let bytes = Bytes::from_request(request, state).await;
        let bytes = bytes.map_err(|rejection| invalid(rejection.to_string()))?;
        serde_json::from_slice(&bytes)
            .map(Given)
            .map_err(|error| invalid(error.to_string()))
    }
}

async fn info(State(server): Fake) -> Told {
    Told(page::info(&server))
}

async fn operations(State(server): Fake) -> Told {
    Told(page::operations(&server))
}

async fn operation(State(server): Fake, Name(path): Name) -> Result<Told, Problem> {
    page::operation(&server, &path)
        .map(Told)
        .ok_or_else(nothing)
}

async fn sample(
    State(server): Fake,
    Name(path): Name,
    RawQuery(query): RawQuery,
) -> Result<Told, Problem> {
    let profile = match query.as_deref().unwrap_or_default() {
        "" | "profile=maximal" => Profile::Maximal,
        "profile=minimal" => Profile::Minimal,
        _ => return Err(Problem(400, "`profile` is minimal or maximal".to_owned())),
    };
    let request = server.sample_request(&path, profile).ok_or_else(nothing)?;
    // As text, because a JSON library would round the numbers.
    Ok(Told(json!({ "request": request.to_text() })))
}

async fn reset(State(server): Fake) -> StatusCode {
    server.reset();
    DONE
}

async fn keep_snapshot(State(server): Fake, Name(name): Name) -> Result<StatusCode, Problem> {
    let snapshot = server.snapshot();
    let snapshots = &mut server.shared().snapshots;
    if snapshots.len() >= MOST_SNAPSHOTS && !snapshots.contains_key(&name) {
        let text = format!("{MOST_SNAPSHOTS} snapshots are kept; delete one first");
        return Err(Problem(409, text));
    }
    snapshots.insert(name, snapshot);
    Ok(DONE)
}

async fn delete_snapshot(State(server): Fake, Name(name): Name) -> Result<StatusCode, Problem> {
    let removed = server.shared().snapshots.remove(&name);
    removed.map(|_| DONE).ok_or_else(nothing)
}

async fn restore_snapshot(State(server): Fake, Name(name): Name) -> Result<StatusCode, Problem> {
    let snapshot = server.shared().snapshots.get(&name).cloned();
    server.restore(&snapshot.ok_or_else(nothing)?);
    Ok(DONE)
}

async fn advance(State(server): Fake, Given(advance): Given<Advance>) -> Told {
    server.advance(Duration::from_secs(advance.seconds.into()));
    Told(json!({ "now": server.time.now().to_string() }))
}

async fn calls(State(server): Fake, RawQuery(query): RawQuery) -> Reply {
    let after = query
        .as_deref()
        .and_then(|query| query.strip_prefix("after="));
    let after = after.and_then(|after| after.parse().ok()).unwrap_or(0);
    Reply::json(200, server.shared().journal.to_json(after))
}

async fn clear_calls(State(server): Fake) -> StatusCode {
    server.shared().journal.clear();
    DONE
}

async fn verify(State(server): Fake, Given(expected): Given<Verify>) -> Result<Told, Problem> {
    match server.problem(&expected.calls, expected.times) {
        None => Ok(Told(json!({ "times": expected.times }))),
        Some(problem) => Err(Problem(409, problem)),
    }
}

async fn insert(State(server): Fake, Name(model): Name, body: Bytes) -> Result<Told, Problem> {
    let ids = make(&server, &model, &body)
        .map_err(|problem| Problem(400, format!("Invalid entity: {problem}.")))?;
    Ok(Told(json!({ "ids": ids })))
}

/// Makes entities: one from an object, several from a list of objects, or so many from the schema alone when the body is
/// a number.
fn make(server: &Server, model: &str, body: &[u8]) -> Result<Vec<String>, String> {
    let object = |value| match value {
        Json::Object(object) => Ok(object),
        other => Err(format!("an object is expected, not {}", other.kind())),
    };
    let given: Vec<Object> = match Json::parse(body).map_err(|error| error.to_string())? {
        Json::Array(items) => items.into_iter().map(object).collect::<Result<_, _>>()?,
        Json::Number(count) => {
            let count = count.parse().ok().filter(|count| *count <= MOST_MADE);
            let count = count.ok_or_else(|| format!("at most {MOST_MADE} are made at once"))?;
            return Ok(server.populate(model, count));
        }
        other => vec![object(other)?],
    };
    // All or none: a test that goes on after half of its data would be misled.
    let before = server.snapshot();
    let made = given.iter().map(|given| server.insert(model, given));
    made.collect::<Result<_, _>>()
        .inspect_err(|_| server.restore(&before))
}

async fn rate_limit(State(server): Fake) -> Told {
    let now = server.time.now();
    let mut shared = server.shared();
    let limit = shared.limiter.limit();
    let used = shared.limiter.used(0, now);
    let further = 1..=server.further_tokens.len();
    let further: Vec<_> = further
        .map(|account| shared.limiter.used(account, now))
        .collect();
    if further.is_empty() {
        return Told(json!({ "limit": limit, "used": used }));
    }
    Told(json!({ "limit": limit, "used": used, "further": further }))
}

async fn set_rate_limit(State(server): Fake, Given(limit): Given<RateLimit>) -> StatusCode {
    server.shared().limiter = Limiter::new(Some(limit));
    DONE
}

async fn lift_rate_limit(State(server): Fake) -> StatusCode {
    server.shared().limiter = Limiter::new(None);
    DONE
}

async fn recording(State(server): Fake) -> Told {
    let recording = server.source.recording();
    Told(serde_json::to_value(recording).unwrap_or_default())
}

async fn drift(State(server): Fake) -> Told {
    Told(json!({ "drift": server.source.drift() }))
}

async fn faults(State(server): Fake) -> Told {
    let shared = server.shared();
    let rules = shared.faults.all();
    let rules: Vec<_> = rules
        .map(|(rule, happened)| json!({ "rule": rule, "happened": happened }))
        .collect();
    Told(json!({ "faults": rules }))
}

async fn add_fault(
    State(server): Fake,
    Given(rule): Given<FaultRule>,
) -> Result<StatusCode, Problem> {
    if let Some(problem) = rule.problem() {
        return Err(Problem(400, problem));
    }
    server.shared().faults.push(rule);
    Ok(DONE)
}

async fn clear_faults(State(server): Fake) -> StatusCode {
    server.shared().faults.clear();
    DONE
}
