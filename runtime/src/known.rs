//! What a client has told of, so that it tells of it once.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// So many kinds does a client remember, and tell of.
const MOST: usize = 4096;

/// The kinds of unknown properties that a client has told of.
#[derive(Debug, Default)]
pub(crate) struct KnownUnknowns(Mutex<HashSet<u64>>);

impl KnownUnknowns {
    fn with<T>(&self, look: impl FnOnce(&mut HashSet<u64>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn is_new(&self, kind: u64) -> bool {
        self.with(|told| told.len() < MOST && !told.contains(&kind))
    }

    /// Remembers a kind. Whether nobody has told of it before.
    pub(crate) fn insert(&self, kind: u64) -> bool {
        self.with(|told| told.len() < MOST && told.insert(kind))
    }
}
