//! What the clients of one access token share, however often they are made.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Budget, Budgets, RateLimit, SlidingLog};
use crate::clock::Clock;
use crate::pages::PageSizes;
use crate::values::Secret;

/// What belongs to an access token.
pub(crate) struct Token {
    pub(crate) budget: Arc<dyn Budget>,
    pub(crate) page_sizes: PageSizes,
}

/// The access tokens of an application.
pub(crate) struct Tokens {
    source: Source,
    /// Two independent hashes, so that no token is kept for the sake of the budget.
    hashers: [RandomState; 2],
    known: Mutex<Known>,
}

enum Source {
    Local {
        limit: RateLimit,
        clock: Arc<dyn Clock>,
    },
    Given(Arc<dyn Budgets>),
}

#[derive(Default)]
struct Known {
    tokens: HashMap<[u64; 2], Entry>,
    /// How many to know before the idle ones are looked for again.
    sweep_at: usize,
}

struct Entry {
    token: Arc<Token>,
    /// There when the budget is this crate's own, which can tell whether it is idle.
    local: Option<SlidingLog>,
}

impl Entry {
    /// Whether nobody has it and nothing would be lost with it.
    fn is_idle(&self) -> bool {
        Arc::strong_count(&self.token) == 1 && self.local.as_ref().is_none_or(SlidingLog::is_idle)
    }
}

impl Tokens {
    /// Budgets within this process.
    pub(crate) fn local(limit: RateLimit, clock: Arc<dyn Clock>) -> Self {
        Self::new(Source::Local { limit, clock })
    }

    /// Budgets from elsewhere.
    pub(crate) fn given(budgets: Arc<dyn Budgets>) -> Self {
        Self::new(Source::Given(budgets))
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            hashers: [RandomState::new(), RandomState::new()],
            known: Mutex::default(),
        }
    }

    /// What belongs to an access token; the same for the same token.
    pub(crate) fn get(&self, secret: &Secret) -> Arc<Token> {
        let key = [&self.hashers[0], &self.hashers[1]].map(|it| it.hash_one(secret.expose()));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = known.tokens.get(&key) {
            return Arc::clone(&entry.token);
        }
        if known.tokens.len() >= known.sweep_at {
            known.tokens.retain(|_, entry| !entry.is_idle());
            known.sweep_at = (2 * known.tokens.len()).max(64);
        }
        let (budget, local): (Arc<dyn Budget>, _) = match &self.source {
            Source::Local { limit, clock } => {
                let log = SlidingLog::new(*limit, Arc::clone(clock));
                (Arc::new(log.clone()), Some(log))
            }
            Source::Given(budgets) => (budgets.budget(secret.expose()), None),
        };
        let token = Arc::new(Token {
            budget,
            page_sizes: PageSizes::default(),
        });
        let entry = Entry {
            token: Arc::clone(&token),
            local,
        };
        known.tokens.insert(key, entry);
        token
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::budget::Priority;
    use crate::clock::TokioClock;

    fn tokens() -> Tokens {
        let limit = RateLimit::new(2, Duration::from_secs(30));
        Tokens::local(limit, Arc::new(TokioClock::new()))
    }

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn l1_one_budget_per_token() {
        let tokens = tokens();
        let first = tokens.get(&secret("one"));
        assert!(Arc::ptr_eq(&first, &tokens.get(&secret("one"))));
        assert!(!Arc::ptr_eq(&first, &tokens.get(&secret("two"))));
    }

    #[tokio::test(start_paused = true)]
    async fn l1_used_budgets_outlive_their_clients_and_idle_ones_do_not() {
        let tokens = tokens();
        let max_wait = Duration::from_secs(1);
        let turn = tokens.get(&secret("used"));
        let permit = turn.budget.acquire(Priority::Interactive, max_wait).await;
        permit.unwrap().answered(200, None);
        drop(turn);
        for number in 0..10_000 {
            tokens.get(&secret(&number.to_string()));
        }
        assert!(tokens.known.lock().unwrap().tokens.len() < 100);
        assert_eq!(tokens.get(&secret("used")).budget.snapshot().used, 1);
        tokio::time::advance(Duration::from_secs(31)).await;
        for number in 0..1000 {
            tokens.get(&secret(&number.to_string()));
        }
        assert_eq!(tokens.get(&secret("used")).budget.snapshot().used, 0);
    }

    #[test]
    fn l1_idle_tokens_cost_little() {
        let tokens = tokens();
        let held: Vec<_> = (0..10_000)
            .map(|number| tokens.get(&secret(&number.to_string())))
            .collect();
        // Nothing behind these is allocated before the first call, and the map is at most half empty; 64 bytes are the counters of shared values.
        let each = size_of_val(&**held.first().unwrap())
            + size_of::<SlidingLog>()
            + SlidingLog::FOOTPRINT
            + 2 * size_of::<([u64; 2], Entry)>()
            + 64;
        assert!(10_000 * each < 5_000_000, "{each} bytes per token");
        // 64, doubled until 10,000 fit: looking for idle ones costs little, too.
        assert_eq!(tokens.known.lock().unwrap().sweep_at, 16_384);
    }
}
