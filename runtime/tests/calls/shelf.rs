//! A server with things on a shelf: pages, filters, and the limits that the schema states.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use mews_connector_runtime::__private::codec::{self, Encode, Out};
use mews_connector_runtime::transport::{Sending, Transport, TransportRequest, TransportResponse};
use mews_connector_runtime::values::UtcDateTime;
use mews_connector_runtime::{Client, ClientBuilder, Environment};
use mews_connector_runtime::{Effect, Facts, Limit, Operation, Rule};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::layers::through;
use crate::paged::paged;
use crate::support::{Nothing, Thing, Things, builder};

/// `shelf/getAll`.
#[derive(Debug, Clone, Default)]
pub(crate) struct GetShelf {
    pub(crate) names: Option<Vec<String>>,
    pub(crate) updated: Option<(UtcDateTime, UtcDateTime)>,
    pub(crate) note: Option<String>,
}

/// `{ StartUtc, EndUtc }`.
struct Interval(UtcDateTime, UtcDateTime);

impl Encode for Interval {
    fn encode(&self, out: Out<'_>) {
        out.object(&[("StartUtc", &self.0), ("EndUtc", &self.1)]);
    }
}

impl Encode for GetShelf {
    fn encode(&self, out: Out<'_>) {
        let updated = self.updated.map(|(start, end)| Interval(start, end));
        out.object(&[
            ("Names", &self.names),
            ("UpdatedUtc", &updated),
            ("Note", &self.note),
        ]);
    }
}

impl Serialize for GetShelf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

pub(crate) const TEN: Rule = Rule::Items {
    min: Some(1),
    max: Some(10),
};

impl Operation for GetShelf {
    type Response = Things;

    const FACTS: &'static Facts = &Facts::new(
        "shelf/getAll",
        "/api/connector/v1/shelf/getAll",
        Effect::Read,
    )
    .paginated()
    .limits(&[
        Limit::new("Names", TEN),
        Limit::new("CreatedUtc", Rule::MaxMonths(1)),
        Limit::new("UpdatedUtc", Rule::MaxMonths(3)),
        Limit::new(
            "Note",
            Rule::Length {
                min: None,
                max: Some(5),
            },
        ),
    ]);
}

paged!(GetShelf, Things, things: Thing, key: id, updated);

/// `shelf/getAll` where the items are not known to have an `Id`.
pub(crate) struct GetNameless(pub(crate) GetShelf);

impl Encode for GetNameless {
    fn encode(&self, out: Out<'_>) {
        self.0.encode(out);
    }
}

impl Serialize for GetNameless {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl Operation for GetNameless {
    type Response = Things;
    const FACTS: &'static Facts = GetShelf::FACTS;
}

paged!(GetNameless, Things, things: Thing);

/// `shelf/getReport`: everything at once, without pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct GetReport {
    pub(crate) created: Option<(UtcDateTime, UtcDateTime)>,
    pub(crate) updated: Option<(UtcDateTime, UtcDateTime)>,
}

impl Encode for GetReport {
    fn encode(&self, out: Out<'_>) {
        let interval = |it: Option<_>| it.map(|(start, end)| Interval(start, end));
        out.object(&[
            ("CreatedUtc", &interval(self.created)),
            ("UpdatedUtc", &interval(self.updated)),
        ]);
    }
}

impl Serialize for GetReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl Operation for GetReport {
    type Response = Things;

    const FACTS: &'static Facts = &Facts::new(
        "shelf/getReport",
        "/api/connector/v1/shelf/getReport",
        Effect::Read,
    )
    .limits(&[
        Limit::new("CreatedUtc", Rule::MaxMonths(3)),
        Limit::new("UpdatedUtc", Rule::MaxMonths(3)),
    ]);
}

/// `shelf/print`: a read that uses a quota up.
#[derive(Debug, Clone)]
pub(crate) struct PrintShelf {
    pub(crate) names: Vec<String>,
    pub(crate) updated: Option<(UtcDateTime, UtcDateTime)>,
}

impl Encode for PrintShelf {
    fn encode(&self, out: Out<'_>) {
        let updated = self.updated.map(|(start, end)| Interval(start, end));
        out.object(&[("Names", &self.names), ("UpdatedUtc", &updated)]);
    }
}

impl Serialize for PrintShelf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl Operation for PrintShelf {
    type Response = Nothing;

    const FACTS: &'static Facts = &Facts::new(
        "shelf/print",
        "/api/connector/v1/shelf/print",
        Effect::MeteredRead,
    )
    .limits(&[
        Limit::new("Names", TEN),
        Limit::new("UpdatedUtc", Rule::MaxMonths(3)),
    ]);
}

/// `shelf/clear`: a write with a list.
#[derive(Debug, Clone)]
pub(crate) struct ClearShelf {
    pub(crate) names: Vec<String>,
}

impl Encode for ClearShelf {
    fn encode(&self, out: Out<'_>) {
        out.object(&[("Names", &self.names)]);
    }
}

impl Serialize for ClearShelf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl Operation for ClearShelf {
    type Response = Nothing;

    const FACTS: &'static Facts = &Facts::new(
        "shelf/clear",
        "/api/connector/v1/shelf/clear",
        Effect::AbsoluteWrite,
    )
    .limits(&[Limit::new("Names", TEN)]);
}

/// A thing on the shelf. A larger id is newer.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) id: i32,
    pub(crate) names: Vec<String>,
    pub(crate) updated: UtcDateTime,
}

#[derive(Clone, Default)]
pub(crate) struct Shelf(Arc<Mutex<State>>);

type Hook = Box<dyn FnMut(usize, &mut Vec<Placed>) + Send>;

#[derive(Default)]
struct State {
    things: Vec<Placed>,
    /// Larger pages are too much work.
    strength: Option<u64>,
    /// Longer intervals are, too.
    stamina: Option<Duration>,
    bodies: Vec<Value>,
    statuses: Vec<u16>,
    /// Called before each request with its number.
    hook: Option<Hook>,
}

impl Shelf {
    pub(crate) fn new(things: impl IntoIterator<Item = Placed>) -> Self {
        let shelf = Self::default();
        shelf.0.lock().unwrap().things = things.into_iter().collect();
        shelf
    }

    /// Things 1 to `count` without names, updated at `start` and each a second later.
    pub(crate) fn of(count: i32, start: &str) -> Self {
        let start: UtcDateTime = start.parse().unwrap();
        Self::new((1..=count).map(|id| Placed {
            id,
            names: Vec::new(),
            updated: UtcDateTime::from_unix_seconds(start.unix_seconds() + i64::from(id)).unwrap(),
        }))
    }

    pub(crate) fn with_strength(self, count: u64) -> Self {
        self.0.lock().unwrap().strength = Some(count);
        self
    }

    pub(crate) fn with_stamina(self, longest: Duration) -> Self {
        self.0.lock().unwrap().stamina = Some(longest);
        self
    }

    pub(crate) fn before_each(
        self,
        hook: impl FnMut(usize, &mut Vec<Placed>) + Send + 'static,
    ) -> Self {
        self.0.lock().unwrap().hook = Some(Box::new(hook));
        self
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        builder(Environment::Demo).transport(through(self.clone()))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn bodies(&self) -> Vec<Value> {
        self.0.lock().unwrap().bodies.clone()
    }

    pub(crate) fn statuses(&self) -> Vec<u16> {
        self.0.lock().unwrap().statuses.clone()
    }
}

impl State {
    fn answer(&mut self, body: &Value) -> (u16, Value) {
        let limitation = &body["Limitation"];
        let count = limitation["Count"].as_u64().unwrap_or(i64::MAX as u64);
        if !limitation.is_null() && self.strength.is_some_and(|strength| count > strength) {
            return (408, json!({ "Message": "Too much work." }));
        }
        let names: Option<Vec<&str>> = body["Names"]
            .as_array()
            .map(|names| names.iter().filter_map(Value::as_str).collect());
        if names.as_ref().is_some_and(|names| names.len() > 10) {
            return (400, json!({ "Message": "Invalid Names." }));
        }
        let end = |end: &str| {
            body["UpdatedUtc"][end]
                .as_str()?
                .parse::<UtcDateTime>()
                .ok()
        };
        let (from, to) = (end("StartUtc"), end("EndUtc"));
        if let (Some(from), Some(to), Some(stamina)) = (from, to, self.stamina)
            && to.since(from) > Some(stamina)
        {
            return (408, json!({ "Message": "Too much work." }));
        }
        let cursor: Option<i32> = limitation["Cursor"].as_str().map(|it| it.parse().unwrap());
        let mut found: Vec<&Placed> = self
            .things
            .iter()
            .filter(|it| cursor.is_none_or(|cursor| it.id < cursor))
            .filter(|it| {
                let named =
                    |names: &Vec<&str>| it.names.iter().any(|name| names.contains(&&**name));
                names.as_ref().is_none_or(named)
            })
            .filter(|it| from.is_none_or(|from| it.updated >= from))
            .filter(|it| to.is_none_or(|to| it.updated <= to))
            .collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.id));
        found.truncate(usize::try_from(count).unwrap());
        let things: Vec<Value> = found
            .iter()
            .map(|it| json!({ "Id": it.id, "UpdatedUtc": it.updated.to_string() }))
            .collect();
        let cursor = found.last().map(|it| it.id.to_string());
        (200, json!({ "Things": things, "Cursor": cursor }))
    }
}

impl Transport for Shelf {
    fn send(&self, request: TransportRequest) -> Sending<'_> {
        let bytes = request.into_body().into_bytes().unwrap();
        let body: Value = serde_json::from_slice(&bytes).unwrap();
        let state = &mut *self.0.lock().unwrap();
        if let Some(hook) = &mut state.hook {
            hook(state.bodies.len(), &mut state.things);
        }
        let (status, answer) = state.answer(&body);
        state.bodies.push(body);
        state.statuses.push(status);
        Box::pin(async move {
            // Answers take their time, so that calls side by side really are.
            tokio::task::yield_now().await;
            Ok(TransportResponse::json(status, answer.to_string()))
        })
    }
}
