//! Control of a fake over HTTP, below `/__fake/`.
//!
//! The answers are JSON. A request that cannot be followed gets `{"Message": …}`, as in the API itself.

use axum::http::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::faults::FaultRule;
use crate::journal::CallPattern;
use crate::json::{Json, Object};
use crate::limiter::{Limiter, RateLimit};
use crate::page;
use crate::reply::Reply;
use crate::server::state::Server;
use mews_connector_language::value::sample::Profile;

/// Snapshots kept by name; a script that makes them without end would fill the memory.
const MOST_SNAPSHOTS: usize = 32;

/// Most entities that one request makes from the schema.
const MOST_MADE: usize = 100_000;

/// What is wrong with a request: status and text.
type Problem = (u16, String);

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

/// Answers a request whose path continues with `path` after `/__fake/`.
pub(crate) fn answer(
    server: &Server,
    method: &Method,
    path: &str,
    query: &str,
    body: &[u8],
) -> Reply {
    if (method, path) == (&Method::GET, "calls") {
        let after = query.strip_prefix("after=").unwrap_or_default();
        let after = after.parse().unwrap_or(0);
        return Reply::json(200, server.shared().journal.to_json(after));
    }
    let result = dispatch(server, method.as_str(), path, query, body);
    match result {
        Ok(Value::Null) => Reply {
            status: 204,
            ..Reply::default()
        },
        Ok(value) => Reply::json(200, value.to_string()),
        Err((status, text)) => Reply::json(status, json!({ "Message": text }).to_string()),
    }
}

fn dispatch(
    server: &Server,
    method: &str,
    path: &str,
    query: &str,
    body: &[u8],
) -> Result<Value, Problem> {
    let segments: Vec<&str> = path.split('/').collect();
    match (method, segments.as_slice()) {
        ("GET", ["info"]) => Ok(page::info(server)),
        ("GET", ["operations"]) => Ok(page::operations(server)),
        ("GET", ["operations", rest @ ..]) => {
            page::operation(server, &rest.join("/")).ok_or_else(nothing_here)
        }
        ("POST", ["samples", rest @ ..]) => {
            let profile = match query {
                "" | "profile=maximal" => Profile::Maximal,
                "profile=minimal" => Profile::Minimal,
                _ => return Err((400, "`profile` is minimal or maximal".to_owned())),
            };
            let request = server.sample_request(&rest.join("/"), profile);
            // As text, because a JSON library would round the numbers.
            Ok(json!({ "request": request.ok_or_else(nothing_here)?.to_text() }))
        }
        ("POST", ["reset"]) => {
            server.reset();
            Ok(Value::Null)
        }
        ("PUT", ["snapshots", name]) => {
            let snapshot = server.snapshot();
            let snapshots = &mut server.shared().snapshots;
            if snapshots.len() >= MOST_SNAPSHOTS && !snapshots.contains_key(*name) {
                let text = format!("{MOST_SNAPSHOTS} snapshots are kept; delete one first");
                return Err((409, text));
            }
            snapshots.insert((*name).to_owned(), snapshot);
            Ok(Value::Null)
        }
        ("DELETE", ["snapshots", name]) => {
            let removed = server.shared().snapshots.remove(*name);
            removed.map(|_| Value::Null).ok_or_else(nothing_here)
        }
        ("POST", ["snapshots", name, "restore"]) => {
            let snapshot = server.shared().snapshots.get(*name).cloned();
            server.restore(&snapshot.ok_or_else(nothing_here)?);
            Ok(Value::Null)
        }
        ("POST", ["clock", "advance"]) => {
            let advance: Advance = read(body)?;
            server.advance(std::time::Duration::from_secs(advance.seconds.into()));
            Ok(json!({ "now": server.time.now().to_string() }))
        }
        ("DELETE", ["calls"]) => {
            server.shared().journal.clear();
            Ok(Value::Null)
        }
        ("POST", ["calls", "verify"]) => verify(server, &read(body)?),
        ("POST", ["entities", model]) => insert(server, model, body),
        ("GET", ["rate-limit"]) => Ok(rate_limit(server)),
        ("PUT", ["rate-limit"]) => {
            let limit: RateLimit = read(body)?;
            server.shared().limiter = Limiter::new(Some(limit));
            Ok(Value::Null)
        }
        ("DELETE", ["rate-limit"]) => {
            server.shared().limiter = Limiter::new(None);
            Ok(Value::Null)
        }
        ("GET", ["recording"]) => {
            let recording = server.source.recording();
            Ok(serde_json::to_value(recording).unwrap_or_default())
        }
        ("GET", ["drift"]) => Ok(json!({ "drift": server.source.drift() })),
        ("GET", ["faults"]) => {
            let shared = server.shared();
            let rules = shared.faults.all();
            let rules: Vec<_> = rules
                .map(|(rule, happened)| json!({ "rule": rule, "happened": happened }))
                .collect();
            Ok(json!({ "faults": rules }))
        }
        ("POST", ["faults"]) => {
            let rule: FaultRule = read(body)?;
            if let Some(problem) = rule.problem() {
                return Err((400, problem));
            }
            server.shared().faults.push(rule);
            Ok(Value::Null)
        }
        ("DELETE", ["faults"]) => {
            server.shared().faults.clear();
            Ok(Value::Null)
        }
        _ => Err(nothing_here()),
    }
}

fn nothing_here() -> Problem {
    let text = "There is nothing here to control. Method and path are listed in docs/fake.md.";
    (404, text.to_owned())
}

fn read<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| (400, format!("Invalid body: {error}.")))
}

fn verify(server: &Server, expected: &Verify) -> Result<Value, Problem> {
    match server.problem(&expected.calls, expected.times) {
        None => Ok(json!({ "times": expected.times })),
        Some(problem) => Err((409, problem)),
    }
}

/// Makes entities: one from an object, several from a list of objects, or so many from the schema alone when the body is
/// a number.
fn insert(server: &Server, model: &str, body: &[u8]) -> Result<Value, Problem> {
    let wrong = |text: String| (400, format!("Invalid entity: {text}."));
    let body = Json::parse(body).map_err(|error| wrong(error.to_string()))?;
    let given: Vec<Object> = match body {
        Json::Object(object) => vec![object],
        Json::Array(items) => items
            .into_iter()
            .map(|item| match item {
                Json::Object(object) => Ok(object),
                other => Err(wrong(format!(
                    "an object is expected, not {}",
                    other.kind()
                ))),
            })
            .collect::<Result<_, _>>()?,
        Json::Number(count) => {
            let count = count.parse().ok().filter(|count| *count <= MOST_MADE);
            let count =
                count.ok_or_else(|| wrong(format!("at most {MOST_MADE} are made at once")))?;
            return Ok(json!({ "ids": server.populate(model, count) }));
        }
        other => {
            return Err(wrong(format!(
                "an object is expected, not {}",
                other.kind()
            )));
        }
    };
    // All or none: a test that goes on after half of its data would be misled.
    let before = server.snapshot();
    let made: Result<Vec<String>, String> = given
        .iter()
        .map(|given| server.insert(model, given))
        .collect();
    match made {
        Ok(ids) => Ok(json!({ "ids": ids })),
        Err(problem) => {
            server.restore(&before);
            Err(wrong(problem))
        }
    }
}

fn rate_limit(server: &Server) -> Value {
    let now = server.time.now();
    let mut shared = server.shared();
    json!({ "limit": shared.limiter.limit(), "used": shared.limiter.used(now) })
}
