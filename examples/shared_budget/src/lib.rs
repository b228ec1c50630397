//! One rate budget for several processes of a machine: an example of a [`Budget`] of one's own, made of nothing that
//! another crate could not use.
//!
//! The processes share a folder with a file for each access token. It says which requests of which process count, and until
//! when. Each process keeps an account of its own, a [`SlidingLog`], which puts its calls in order and pauses after a 429;
//! before a call is sent, the file has to agree:
//!
//! ```text
//!  call ─▶ SlidingLog of the process ─▶ file: fewer than the limit in all processes? ─▶ permit
//!                    ▲                                                                    │
//!                    └── what became of it ◀──────────────────────────────────────────────┤
//!                                                 file ◀── thread ◀── queue ◀─────────────┘
//! ```
//!
//! Whenever a process has the file, it replaces its own lines with what its account holds ([`SlidingLog::entries`]). So a
//! file that was lost or away is right again after one turn of each process, and nothing has to be sent twice.
//!
//! - A request under way has a lease in the file: the longest time that its attempt may take, then the grace, then a window.
//!   So a process that dies in the middle of a call blocks its slot no longer than that.
//! - When the file cannot be had within [`with_patience`](SharedBudgets::with_patience), the process goes on alone, at its
//!   share of the limit, and its snapshots are [`degraded`](mews_connector::budget::Snapshot::degraded).
//! - Calls of one process are served in order, and between two interactive calls at most one batch call is; between
//!   processes there is no order.
//! - Times in the file are those of the system's clock. If somebody sets it forward, slots become free too early.
//!
//! [`Budget`]: mews_connector::budget::Budget
//! [`SlidingLog`]: mews_connector::budget::SlidingLog
//! [`SlidingLog::entries`]: mews_connector::budget::SlidingLog::entries

mod account;
mod reporter;
mod store;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use mews_connector::RateLimit;
use mews_connector::budget::{Budget, Budgets, Closing};
use mews_connector::clock::Clock;

use crate::account::{Account, Handle};
use crate::reporter::Reporter;

/// Budgets that all processes share which name the same folder.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// # let folder = tempfile::tempdir()?;
/// # let folder = folder.path();
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use mews_connector::clock::TokioClock;
/// use mews_connector::{Client, ClientBuilder, Environment, RateLimit};
/// use mews_connector_shared_budget::SharedBudgets;
///
/// // 200 requests in 30 seconds for at most four processes.
/// let limit = RateLimit::new(200, Duration::from_secs(30));
/// let budgets = SharedBudgets::open(folder, limit, 4, Arc::new(TokioClock::new()))?;
/// let builder: ClientBuilder<Client> = Client::builder(Environment::Demo).budgets(budgets);
/// # Ok(())
/// # }
/// ```
pub struct SharedBudgets {
    settings: Arc<Settings>,
    reporter: Reporter,
}

/// What all accounts of a process have in common.
#[derive(Clone)]
struct Settings {
    folder: PathBuf,
    limit: RateLimit,
    processes: u32,
    patience: Duration,
    clock: Arc<dyn Clock>,
}

impl SharedBudgets {
    /// Takes part in the budgets of a folder, which is made where it is missing. All processes must name the same limit;
    /// `processes` says how many they are at most, for when one has to do without the others.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made, or the thread that reports.
    pub fn open(
        folder: impl Into<PathBuf>,
        limit: RateLimit,
        processes: u32,
        clock: Arc<dyn Clock>,
    ) -> io::Result<Self> {
        let folder = folder.into();
        std::fs::create_dir_all(&folder)?;
        let settings = Settings {
            folder,
            limit,
            processes,
            patience: Duration::from_millis(100),
            clock,
        };
        Ok(Self {
            settings: Arc::new(settings),
            reporter: Reporter::start()?,
        })
    }

    /// Sets how long a call waits for a file that others hold, before this process goes on alone. 100 ms by default.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        Arc::make_mut(&mut self.settings).patience = patience;
        self
    }
}

impl Budgets for SharedBudgets {
    fn budget(&self, access_token: &str) -> Arc<dyn Budget> {
        let settings = Arc::clone(&self.settings);
        let account = Account::new(settings, access_token, self.reporter.clone());
        Arc::new(Handle(Arc::new(account)))
    }

    fn closed(&self) -> Closing<'_> {
        Box::pin(self.reporter.flushed())
    }
}
