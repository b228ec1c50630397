//! The budget of one access token: the account of this process, and what it agrees on with the others.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::io::{self, ErrorKind};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use mews_connector::Priority;
use mews_connector::budget::{
    Acquiring, Budget, Permit, PermitError, PermitOutcome, SlidingLog, Snapshot, Turn,
};
use ring::digest::{SHA256, digest};

use crate::Settings;
use crate::reporter::Reporter;
use crate::store::{All, Held, Millis, Mine, Store};

/// How often a call asks again while others use the limit up. What they give back early, nobody tells.
const LOOK: Duration = Duration::from_millis(50);

/// How often a call asks for a lock that somebody else has.
const KNOCK: Duration = Duration::from_millis(2);

/// How long a process that goes on alone leaves the file alone.
const RETRY: Duration = Duration::from_secs(1);

pub(crate) struct Account {
    settings: Arc<Settings>,
    store: Store,
    /// What tells the account from those of all other processes; a process id would not, across containers.
    process: u64,
    own: SlidingLog,
    /// The calls stand in line here, and the first one asks.
    asking: tokio::sync::Mutex<()>,
    /// Batch calls stand in line here first, so that an interactive call never has more than one of them before it.
    batch: tokio::sync::Mutex<()>,
    state: Mutex<State>,
    reporter: Reporter,
}

#[derive(Default)]
struct State {
    /// Until when the requests count at most that were let go and have not ended.
    leases: BTreeMap<u64, Millis>,
    /// When the file was seen last, and what it said.
    seen: Option<(Instant, u32)>,
    /// When the file is tried again, while this process goes on alone.
    alone_until: Option<Instant>,
    /// Whether a report is queued already.
    queued: bool,
}

/// What comes of asking for a turn.
enum Answer {
    Turn,
    Wait {
        free_in: Duration,
        paused: bool,
    },
    /// From now on this process goes on alone, so its own account has to agree once more, at its share.
    Alone,
}

impl Account {
    pub(crate) fn new(settings: Arc<Settings>, access_token: &str, reporter: Reporter) -> Self {
        let secret = format!("mews-connector shared budget\n{access_token}");
        let digest = digest(&SHA256, secret.as_bytes());
        let hex = digest.as_ref().iter().take(16);
        let key: String = hex.map(|byte| format!("{byte:02x}")).collect();
        Self {
            store: Store::new(&settings.folder, &key),
            process: RandomState::new().hash_one(0),
            own: SlidingLog::new(settings.limit, Arc::clone(&settings.clock)),
            asking: tokio::sync::Mutex::default(),
            batch: tokio::sync::Mutex::default(),
            state: Mutex::default(),
            settings,
            reporter,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Millis {
        let since = self.settings.clock.wall();
        let since = since.duration_since(SystemTime::UNIX_EPOCH);
        millis(since.unwrap_or_default())
    }

    /// A moment from now, never too early.
    fn after(&self, time: Duration) -> Millis {
        self.now().saturating_add(millis(time)).saturating_add(2)
    }

    /// Asks the other processes for a turn.
    async fn ask(self: &Arc<Self>, number: u64, lease: Duration) -> Answer {
        if self.goes_alone(number, self.after(lease)) {
            return Answer::Turn;
        }
        let asked = match self.held().await {
            Ok(held) => self.exchange(&held, Some((number, self.after(lease)))),
            Err(error) => Err(error),
        };
        match asked {
            Ok((_, true)) => Answer::Turn,
            Ok((all, false)) => {
                let until = all.paused_until.or(all.first_until);
                let left = until.unwrap_or_default().saturating_sub(self.now());
                Answer::Wait {
                    free_in: Duration::from_millis(left),
                    paused: all.paused_until.is_some(),
                }
            }
            Err(_) => {
                let share = self.settings.limit.shared_by(self.settings.processes);
                self.own.set_limit(share);
                let lease = self.after(lease);
                let mut state = self.state();
                let now = self.settings.clock.now();
                if state.alone_until.replace(now + RETRY).is_none() {
                    return Answer::Alone;
                }
                state.leases.insert(number, lease);
                Answer::Turn
            }
        }
    }

    /// Lets a request go if the file is to be left alone. That is one step, so that whoever finds the file again finds the
    /// lease, too.
    fn goes_alone(&self, number: u64, lease: Millis) -> bool {
        let now = self.settings.clock.now();
        let mut state = self.state();
        let alone = state.alone_until.is_some_and(|until| now < until);
        if alone {
            state.leases.insert(number, lease);
        }
        alone
    }

    /// Waits for the lock, as long as the settings say.
    async fn held(&self) -> io::Result<Held<'_>> {
        let clock = &self.settings.clock;
        let started = clock.now();
        loop {
            if let Some(held) = self.store.try_hold()? {
                return Ok(held);
            }
            if clock.now().saturating_duration_since(started) >= self.settings.patience {
                return Err(ErrorKind::TimedOut.into());
            }
            clock.sleep(KNOCK).await;
        }
    }

    /// Tells the others what this process knows of itself, and learns what they know. True when the request that is asked
    /// for may be sent.
    fn exchange(
        self: &Arc<Self>,
        held: &Held<'_>,
        wanted: Option<(u64, Millis)>,
    ) -> io::Result<(All, bool)> {
        let mine = self.mine();
        let mut got = None;
        let all = held.exchange(&mine, self.now(), |all| {
            let limit = self.settings.limit.requests.max(1);
            let free = all.used < limit && all.paused_until.is_none();
            got = wanted.filter(|_| free);
            got
        })?;
        let now = self.settings.clock.now();
        let mut state = self.state();
        state.seen = Some((now, all.used));
        state.leases.extend(got);
        let was_alone = state.alone_until.take().is_some();
        drop(state);
        if was_alone {
            self.own.set_limit(self.settings.limit);
            // Another request may have been let go alone since `mine` was made.
            self.queue_report();
        }
        Ok((all, got.is_some()))
    }

    fn mine(&self) -> Mine {
        let leases = self.state().leases.clone();
        let requests = self.own.entries().into_iter().filter_map(|entry| {
            // What has no lease has not been let go yet: it waits for the file to agree.
            let until = match entry.counts_for {
                Some(left) => Some(self.after(left)),
                None => leases.get(&entry.number).copied(),
            };
            Some((entry.number, until?))
        });
        Mine {
            process: self.process,
            requests: requests.collect(),
            paused_until: self.own.snapshot().paused_for.map(|it| self.after(it)),
        }
    }

    /// Tells the others what has changed. Blocks the thread.
    pub(crate) fn report(self: &Arc<Self>) {
        self.state().queued = false;
        // What cannot be told now is told with the next turn; until then the leases count.
        if let Ok(held) = self.store.hold() {
            let _ = self.exchange(&held, None);
        }
    }

    fn ended(self: &Arc<Self>, permit: Permit, number: u64, outcome: PermitOutcome) {
        match outcome {
            PermitOutcome::Responded {
                status,
                retry_after,
            } => permit.responded(status, retry_after),
            PermitOutcome::Unused => permit.unused(),
            // Whatever else there may be, the server may have counted it.
            _ => drop(permit),
        }
        self.state().leases.remove(&number);
        self.queue_report();
    }

    fn queue_report(self: &Arc<Self>) {
        if !mem::replace(&mut self.state().queued, true) {
            self.reporter.changed(Arc::clone(self));
        }
    }
}

/// The account, as clients have it.
pub(crate) struct Handle(pub(crate) Arc<Account>);

impl Budget for Handle {
    fn acquire(&self, turn: &Turn<'_>) -> Acquiring<'_> {
        let account = &self.0;
        let Settings { clock, limit, .. } = &*account.settings;
        let started = clock.now();
        let lease = turn.attempt + limit.grace + limit.window;
        // The account of this process does not look at the operation.
        let turn = Turn::new("")
            .with_priority(turn.priority)
            .with_max_wait(turn.max_wait);
        Box::pin(async move {
            let _batch = match turn.priority {
                Priority::Batch => Some(account.batch.lock().await),
                _ => None,
            };
            let _asking = account.asking.lock().await;
            loop {
                let waited = clock.now().saturating_duration_since(started);
                let left = turn.max_wait.saturating_sub(waited);
                let own = account.own.acquire(&turn.with_max_wait(left)).await?;
                let own = Unsent(Some(own));
                let number = own.number();
                match account.ask(number, lease).await {
                    Answer::Turn => return Ok(own.sent(Arc::clone(account), number)),
                    Answer::Alone => {}
                    Answer::Wait {
                        free_in,
                        paused: true,
                    } if free_in > left => return Err(PermitError::new(free_in, true)),
                    Answer::Wait { free_in, .. } => clock.sleep(free_in.clamp(KNOCK, LOOK)).await,
                }
            }
        })
    }

    fn snapshot(&self) -> Snapshot {
        let own = self.0.own.snapshot();
        let now = self.0.settings.clock.now();
        let state = self.0.state();
        match state.seen {
            Some((seen, used)) if state.alone_until.is_none() => {
                let free = own.limit.saturating_sub(used).min(own.free);
                let next = own.next_free_in.filter(|_| free > 0);
                own.with_used(used)
                    .with_free(free)
                    .with_next_free_in(next)
                    .with_seen(Some(now.saturating_duration_since(seen)))
            }
            _ => own.with_degraded(state.alone_until.is_some()),
        }
    }
}

/// A permit of the process's own account, for a request that the others have not agreed on. It counts as not used.
struct Unsent(Option<Permit>);

impl Unsent {
    fn number(&self) -> u64 {
        self.0.as_ref().and_then(Permit::number).unwrap_or_default()
    }

    fn sent(mut self, account: Arc<Account>, number: u64) -> Permit {
        let own = self.0.take();
        Permit::new(move |outcome| {
            if let Some(own) = own {
                account.ended(own, number, outcome);
            }
        })
    }
}

impl Drop for Unsent {
    fn drop(&mut self) {
        if let Some(permit) = self.0.take() {
            permit.unused();
        }
    }
}

/// Whole milliseconds, cut off.
fn millis(time: Duration) -> Millis {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
