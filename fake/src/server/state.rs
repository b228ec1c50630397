//! What one fake consists of: what stays as it was started with, and what calls change.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use mews_connector_runtime::testkit;

use crate::catalog::Catalog;
use crate::check::Tokens;
use crate::clock::Time;
use crate::faults::{FaultRule, Rules};
use crate::handler::Handlers;
use crate::journal::Journal;
use crate::limiter::{Limiter, RateLimit};
use crate::record::Source;
use crate::state::World;

/// Everything that one fake consists of.
pub(crate) struct Server {
    pub(crate) catalog: Catalog,
    pub(crate) handlers: Handlers,
    pub(crate) tokens: Tokens,
    /// Access tokens that are accepted beside the one among those.
    pub(crate) further_tokens: Vec<String>,
    /// Knows the tokens.
    pub(crate) redactor: Arc<testkit::Redactor>,
    pub(crate) time: Time,
    pub(crate) max_body: usize,
    /// Where it listens.
    pub(crate) port: u16,
    /// Where answers come from.
    pub(crate) source: Source,
    /// What a reset goes back to.
    pub(crate) initial: World,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) rules: Vec<FaultRule>,
    pub(crate) shared: Mutex<Shared>,
}

/// What calls change.
pub(crate) struct Shared {
    pub(crate) world: World,
    pub(crate) limiter: Limiter,
    pub(crate) journal: Journal,
    pub(crate) faults: Rules,
    pub(crate) snapshots: BTreeMap<String, Snapshot>,
}

impl Server {
    /// The changing part. A panic while it was held leaves it whole enough for a fake.
    pub(crate) fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present as civil time in UTC.
    pub(crate) fn now(&self) -> DateTime {
        TimeZone::UTC.to_datetime(self.time.now())
    }
}

/// A state to come back to: what the fake remembers, and its clock.
#[derive(Clone)]
pub struct Snapshot {
    pub(crate) world: World,
    pub(crate) ahead: i64,
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Snapshot")
    }
}
