//! Control of a fake from Rust.

use std::time::Duration;

use crate::faults::{CannedResponse, FaultRule};
use crate::handle::Fake;
use crate::journal::{Call, CallPattern};
use crate::json::Json;
use crate::kept::Dropped;
use crate::limiter::{Limiter, RateLimit};
use crate::record::{Drift, Recording};
use crate::server::state::Snapshot;

impl Fake {
    /// Puts everything back to what it was after the start: data, clock, rate limit, faults, journal.
    pub fn reset(&self) {
        self.server().reset();
    }

    /// The present state, to come back to with [`Fake::restore`].
    pub fn snapshot(&self) -> Snapshot {
        self.server().snapshot()
    }

    /// Puts data and clock back to the state of the snapshot, as often as wanted. It must come from a fake of the same
    /// schema.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.server().restore(snapshot);
    }

    /// Lets the clock of the fake run ahead: timestamps and the window of the rate limit move, and nobody waits.
    pub fn advance(&self, by: Duration) {
        self.server().advance(by);
    }

    /// Limits the requests from now on, or no longer. Those of the past no longer count.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) {
        self.server().shared().limiter = Limiter::new(limit);
    }

    /// Makes an entity of a model from these properties; what is missing is made from the schema. Gives its identifier.
    ///
    /// # Errors
    ///
    /// When the schema has no such model or property, a value does not fit, or the identifier is taken.
    pub fn insert(&self, model: &str, properties: &serde_json::Value) -> Result<String, String> {
        match Json::from(properties) {
            Json::Object(object) => self.server().insert(model, &object),
            other => Err(format!("an entity is an object, not {}", other.kind())),
        }
    }

    /// Lets something go wrong from now on. Of several rules that apply to a call, the oldest wins.
    ///
    /// # Errors
    ///
    /// When the rule contradicts itself.
    pub fn add_fault(&self, rule: FaultRule) -> Result<(), String> {
        match rule.problem() {
            Some(problem) => Err(problem),
            None => {
                self.server().shared().faults.push(rule);
                Ok(())
            }
        }
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.server().shared().faults.clear();
    }

    /// Answers the next call of `operation`, such as `messages/getAll`, with `answer`, whatever the request is. Called
    /// again, it dictates the call after that.
    ///
    /// # Panics
    ///
    /// When the status of the response is not a final one of HTTP.
    pub fn respond_next(&self, operation: impl Into<String>, answer: CannedResponse) {
        let rule = FaultRule::new(operation, answer).times(1);
        if let Err(problem) = self.add_fault(rule) {
            panic!("the response cannot be given: {problem}");
        }
    }

    /// The calls answered so far, oldest first; at most the last 10,000, and as many as [fit into the
    /// journal](crate::Builder::max_journal).
    pub fn calls(&self) -> Vec<Call> {
        self.server().shared().journal.calls().collect()
    }

    /// The calls that the journal holds no longer, and that [`Fake::assert_calls`] does not count.
    pub fn dropped_calls(&self) -> Dropped {
        self.server().shared().journal.dropped()
    }

    /// How many of the calls answered so far are of this pattern.
    pub fn count_calls(&self, pattern: &CallPattern) -> usize {
        let shared = self.server().shared();
        let calls = shared.journal.calls();
        calls.filter(|call| pattern.matches(call)).count()
    }

    /// Checks that as many calls of this pattern were answered as expected.
    ///
    /// # Panics
    ///
    /// When there were more or fewer; the text lists the calls of the operation.
    #[track_caller]
    pub fn assert_calls(&self, pattern: &CallPattern, times: usize) {
        let problem = self.server().problem(pattern, times);
        if let Some(problem) = problem {
            panic!("{problem}");
        }
    }

    /// What was recorded so far; nothing unless [`Builder::record`](crate::Builder::record) was asked for.
    pub fn recording(&self) -> Recording {
        self.server().source.recording()
    }

    /// How the responses of the server that calls are passed on to differ from the schema; nothing when they are not.
    pub fn drift(&self) -> Vec<Drift> {
        self.server().source.drift()
    }

    /// Forgets the calls answered so far.
    pub fn clear_calls(&self) {
        self.server().shared().journal.clear();
    }
}
