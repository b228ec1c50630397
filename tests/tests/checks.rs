//! Requests at their limits and one beyond, for every operation and every limit of the schema: the former are sent, the
//! latter are refused by name before a turn of the rate budget is spent and before a byte is sent.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;

use mews_connector::blocking::Wait as _;
use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::testkit::{Script, VirtualClock};
use mews_connector::values::Date;
use mews_connector::{Client, Environment, Error, Phase, RetryPolicy, api, visit};
use mews_connector::{Facts, Limit, Operation, OperationResponse, Rule, VisitOperation};
use mews_connector_fake::Fake;
use mews_connector_fake::sample::{self, Profile};
use mews_connector_language::model::{Request, Schema, Type};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};

/// Makes the call with a request that is given as JSON, and gives what came of it.
type Make = fn(&Client, &Value) -> Result<(), Unmade>;

/// Why a call was not made.
enum Unmade {
    /// The type of the request has no such value.
    Impossible,
    Failed(Error),
}

/// An operation with a request that has everything in it; where requests have several shapes, one for each of them.
struct Subject {
    facts: &'static Facts,
    fullest: Value,
    /// The limits of what is in the request.
    limits: Vec<&'static Limit>,
    make: Make,
}

struct Subjects<'s> {
    schema: &'s Schema,
    found: Vec<Subject>,
}

fn make<O: Operation + Decode>(client: &Client, request: &Value) -> Result<(), Unmade> {
    let request: O =
        codec::from_slice(request.to_string().as_bytes()).map_err(|_| Unmade::Impossible)?;
    let sent = client.call(request).raw().wait();
    sent.map(|_| ()).map_err(Unmade::Failed)
}

impl VisitOperation for Subjects<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: OperationResponse + Encode + PartialEq + Debug,
    {
        let facts = O::FACTS;
        let operation = self
            .schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
            .find(|it| format!("{}/{}", it.resource, it.action) == facts.name)
            .unwrap();
        let fullest = match &operation.request {
            Request::Fields(_) => {
                vec![sample::request(self.schema, operation, Profile::Maximal)]
            }
            Request::Union(name) => self.schema.unions[name]
                .cases
                .iter()
                .filter_map(|case| match &case.ty {
                    Some(Type::Model(model)) => {
                        sample::value(self.schema, model, Profile::Maximal, 0)
                    }
                    _ => None,
                })
                .collect(),
        };
        self.found.extend(fullest.into_iter().map(|fullest| {
            Subject {
                facts,
                limits: facts
                    .limits
                    .iter()
                    .filter(|limit| at(&mut fullest.clone(), limit.property).is_some())
                    .collect(),
                fullest,
                make: make::<O>,
            }
        }));
    }
}

fn subjects() -> Vec<Subject> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let fake = runtime.block_on(Fake::start()).unwrap();
    let mut subjects = Subjects {
        schema: fake.schema(),
        found: Vec::new(),
    };
    visit::operations(&mut subjects);
    subjects.found
}

/// What was left of the call: its result, and whether something was sent and a turn was spent.
struct Left {
    result: Result<(), Unmade>,
    sent: usize,
    spent: u32,
}

fn call(subject: &Subject, request: &Value) -> Left {
    let script = Script::new();
    script.json(200, "{}");
    let client = Client::builder(Environment::Demo)
        .client_token("CLIENT-1F2E3D4C5B6A-0123456789")
        .access_token("ACCESS-6A5B4C3D2E1F-9876543210")
        .client_name("Test 1.0")
        .transport(script.clone())
        .clock(VirtualClock::stopped())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    Left {
        result: (subject.make)(&client, request),
        sent: script.requests().len(),
        spent: client.budget().snapshot().used,
    }
}

/// The first value at a path such as `Messages[].Text`.
fn at<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    let path = path.strip_prefix('.').unwrap_or(path);
    if path.is_empty() {
        return Some(value);
    }
    if let Some(rest) = path.strip_prefix("[]") {
        return at(value.as_array_mut()?.first_mut()?, rest);
    }
    if let Some(rest) = path.strip_prefix("{}") {
        return at(value.as_object_mut()?.values_mut().next()?, rest);
    }
    let end = path.find(['.', '[', '{']).unwrap_or(path.len());
    at(value.get_mut(&path[..end])?, &path[end..])
}

/// How much of something there is: items, characters, the number itself, seconds beyond the months.
type Size = i64;

/// The least and the greatest size that a limit allows.
fn bounds(rule: Rule) -> (Option<Size>, Option<Size>) {
    let number = |text: Option<&str>| text.map(|it| it.parse().unwrap());
    match rule {
        Rule::Items { min, max } | Rule::Length { min, max } => (
            min.map(|it| it.try_into().unwrap()),
            max.map(|it| it.try_into().unwrap()),
        ),
        Rule::Range { min, max } => (number(min), number(max)),
        // The API lets a day more than the months pass, and none more than the days.
        Rule::MaxMonths(_) | Rule::MaxDays(_) => (None, Some(0)),
        Rule::Unique => (None, Some(0)),
        _ => panic!("a rule that this test does not know: {rule:?}"),
    }
}

/// Whether the limits of a property, which several cases of a union may bring, allow a size.
fn allowed(facts: &Facts, limit: &Limit, size: Size) -> bool {
    let kind = std::mem::discriminant(&limit.rule);
    facts
        .limits
        .iter()
        .filter(|it| it.property == limit.property && std::mem::discriminant(&it.rule) == kind)
        .any(|it| {
            let (min, max) = bounds(it.rule);
            min.is_none_or(|min| size >= min) && max.is_none_or(|max| size <= max)
        })
}

/// Gives what is at the limit's place the size.
fn resize(subject: &Subject, request: &mut Value, limit: &Limit, size: Size) {
    let place = at(request, limit.property).unwrap();
    match limit.rule {
        Rule::Items { .. } => {
            // It may have none left.
            let first = at(&mut subject.fullest.clone(), limit.property).unwrap()[0].clone();
            let items = (0..size).map(|number| distinct(&first, number));
            *place = items.collect();
        }
        // Characters count, not bytes.
        Rule::Length { .. } => *place = "ž".repeat(size.try_into().unwrap()).into(),
        Rule::Range { .. } => *place = size.into(),
        Rule::MaxMonths(_) | Rule::MaxDays(_) => {
            let start = Date::new(2026, 1, 15).unwrap();
            let last = match limit.rule {
                Rule::MaxMonths(months) => Date::new(2026, 1 + u8::try_from(months).unwrap(), 16),
                Rule::MaxDays(days) => start.checked_add_days(days.try_into().unwrap()),
                _ => None,
            };
            let last = last.unwrap();
            let ends = if place.get("StartUtc").is_some() {
                let end = format!("{last}T00:00:0{size}Z");
                json!({ "StartUtc": "2026-01-15T00:00:00Z", "EndUtc": end })
            } else {
                let end = last.checked_add_days(size.try_into().unwrap()).unwrap();
                json!({ "Start": start, "End": end })
            };
            let place = place.as_object_mut().unwrap();
            for (name, end) in ends.as_object().unwrap() {
                assert!(place.insert(name.clone(), end.clone()).is_some(), "{name}");
            }
        }
        Rule::Unique => {
            let items = place.as_array_mut().unwrap();
            let again = items[0].clone();
            items.extend((0..size).map(|_| again.clone()));
        }
        _ => unreachable!("bounds would have said so"),
    }
}

/// An item like another one. Identifiers and values of enums are different ones; of the latter there are as many as one
/// likes, since the bindings send unknown ones, too.
fn distinct(item: &Value, number: i64) -> Value {
    match item.as_str() {
        Some(text) if text.len() == 36 => format!("{}{number:012}", &text[..24]).into(),
        Some(text) if number > 0 => format!("{text}{number}").into(),
        _ => item.clone(),
    }
}

fn assert_sent(subject: &Subject, request: &Value) -> TestCaseResult {
    let left = call(subject, request);
    let name = subject.facts.name;
    match left.result {
        Ok(()) => prop_assert_eq!((left.sent, left.spent), (1, 1), "{}", name),
        Err(Unmade::Failed(error)) => prop_assert!(false, "{name}: {error}"),
        Err(Unmade::Impossible) => prop_assert!(false, "{name}: no such request: {request}"),
    }
    Ok(())
}

fn assert_refused(subject: &Subject, request: &Value, limit: &Limit) -> TestCaseResult {
    let left = call(subject, request);
    let what = format!("{} {limit:?}", subject.facts.name);
    prop_assert_eq!((left.sent, left.spent), (0, 0), "{}", what);
    let error = match left.result {
        Err(Unmade::Failed(error)) => error,
        // Where a limit is that of the type, nothing beyond it can be written.
        Err(Unmade::Impossible) => {
            let of_type = Some("2147483647");
            let kept = matches!(limit.rule, Rule::Range { max, .. } if max == of_type);
            prop_assert!(kept, "{what} cannot be written");
            return Ok(());
        }
        Ok(()) => return Err(TestCaseError::fail(format!("{what} lets it pass"))),
    };
    prop_assert!(error.is_invalid_request() && error.phase() == Phase::NotSent);
    prop_assert_eq!(error.attempts(), 0);
    let found = error.limit().unwrap();
    prop_assert_eq!(found.property, limit.property, "{}: {}", what, error);
    let same_kind = std::mem::discriminant(&found.rule) == std::mem::discriminant(&limit.rule);
    prop_assert!(same_kind, "{what}: {error}");
    let path = error.path().unwrap();
    prop_assert_eq!(
        path.replace("[0]", "[]"),
        limit.property,
        "{}: {}",
        what,
        error
    );
    prop_assert!(error.to_string().contains(&format!("`{path}`")), "{error}");
    Ok(())
}

/// The sizes just within a limit, and the ones just beyond.
fn edges(rule: Rule) -> (Vec<Size>, Vec<Size>) {
    let (min, max) = bounds(rule);
    let within = min.into_iter().chain(max).collect();
    let below = min.map(|min| min - 1);
    (
        within,
        below.into_iter().chain(max.map(|max| max + 1)).collect(),
    )
}

/// Tries the edges of every limit. Which limits they were, and how many requests were refused.
fn try_edges(subjects: &[Subject]) -> (Vec<(&'static str, &'static str)>, usize) {
    let mut beyond = 0;
    let mut tried = Vec::new();
    for subject in subjects {
        assert_sent(subject, &subject.fullest).unwrap();
        for limit in &subject.limits {
            tried.push((subject.facts.name, limit.property));
            let (inside, outside) = edges(limit.rule);
            for size in inside {
                let mut request = subject.fullest.clone();
                resize(subject, &mut request, limit, size);
                assert_sent(subject, &request).unwrap();
            }
            for size in outside {
                if size < 0 && !matches!(limit.rule, Rule::Range { .. })
                    || allowed(subject.facts, limit, size)
                {
                    continue;
                }
                let mut request = subject.fullest.clone();
                resize(subject, &mut request, limit, size);
                assert_refused(subject, &request, limit).unwrap();
                beyond += 1;
            }
        }
    }
    (tried, beyond)
}

#[test]
fn every_limit_of_every_operation_is_kept_to_exactly() {
    let subjects = subjects();
    let (left, right) = subjects.split_at(subjects.len() / 2);
    let ((mut tried, mut beyond), (others, more)) = std::thread::scope(|scope| {
        let other = scope.spawn(|| try_edges(right));
        (try_edges(left), other.join().unwrap())
    });
    tried.extend(others);
    beyond += more;
    for facts in api::OPERATIONS {
        for limit in facts.limits {
            assert!(tried.contains(&(facts.name, limit.property)), "{limit:?}");
        }
    }
    assert!(beyond >= tried.len(), "{beyond} of {}", tried.len());
}

#[test]
fn whatever_is_within_the_limits_passes_and_one_step_further_does_not() {
    let subjects = subjects();
    let sizes = proptest::collection::vec(0_i64..5, 8);
    let script = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        sizes,
    );
    let config = ProptestConfig {
        cases: 500,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |((which, broken, sizes) in script)| {
        let subject = which.get(&subjects);
        let mut request = subject.fullest.clone();
        // Lists first: what is inside of their items has its size after them.
        let limits = &subject.limits;
        for (limit, step) in limits.iter().zip(sizes.iter().cycle()) {
            let size = match bounds(limit.rule) {
                (Some(min), Some(max)) => (min + step).min(max),
                (Some(min), None) => min + step,
                (None, Some(max)) => max.min(*step),
                (None, None) => continue,
            };
            // An empty list has no place for what is limited inside of its items.
            let inside = limits.iter().any(|it| it.property.starts_with(&format!("{}[]", limit.property)));
            let is_list = matches!(limit.rule, Rule::Items { .. });
            resize(subject, &mut request, limit, if is_list && inside { size.max(1) } else { size });
        }
        assert_sent(subject, &request)?;
        if limits.is_empty() {
            return Ok(());
        }
        let limit = broken.get(limits);
        for size in edges(limit.rule).1 {
            if size >= 0 && !allowed(subject.facts, limit, size) {
                let mut request = request.clone();
                resize(subject, &mut request, limit, size);
                assert_refused(subject, &request, limit)?;
            }
        }
    });
}

#[test]
fn call_or_client_that_does_not_check_leaves_it_to_the_server() {
    let script = Script::new();
    script
        .json(200, r#"{"Messages":[]}"#)
        .json(200, r#"{"Messages":[]}"#);
    let builder = || {
        Client::builder(Environment::Demo)
            .client_token("CLIENT-1F2E3D4C5B6A-0123456789")
            .access_token("ACCESS-6A5B4C3D2E1F-9876543210")
            .client_name("Test 1.0")
            .transport(script.clone())
    };
    let request = || mews_connector::messages::GetAllRequest::new([]);
    let checked = builder().build().unwrap();
    let error = checked.messages().get_all(request()).wait().unwrap_err();
    assert_eq!(
        error.to_string(),
        "messages/getAll: `MessageThreadIds` has 0 items, and the API accepts 1 to 1000 (nothing was sent)"
    );
    checked
        .messages()
        .get_all(request())
        .unchecked()
        .wait()
        .unwrap();
    assert_eq!(script.requests().len(), 1);
    let trusting = builder().check_limits(false).build().unwrap();
    trusting.messages().get_all(request()).wait().unwrap();
    assert_eq!(script.requests().len(), 2);
}
