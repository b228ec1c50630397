//! What the clients of one access token share, however often they are made.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

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
    fn is_idle(&self, now: Option<Instant>) -> bool {
        Arc::strong_count(&self.token) == 1
            && match (&self.local, now) {
                (Some(log), Some(now)) => log.is_idle(now),
                (None, _) | (_, None) => true,
            }
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
        if let Some(entry) = self.lock().tokens.get(&key) {
            return Arc::clone(&entry.token);
        }
        // A budget from elsewhere is made and dropped without the lock, as it may connect to something, or make clients.
        let (entry, now) = self.make(secret);
        let mut idle = Vec::new();
        let mut known = self.lock();
        if known.tokens.len() >= known.sweep_at {
            idle.extend(known.tokens.extract_if(|_, entry| entry.is_idle(now)));
            known.sweep_at = (2 * known.tokens.len()).max(64);
        }
        // Somebody else may have been faster meanwhile.
        let token = match known.tokens.get(&key) {
            Some(first) => Arc::clone(&first.token),
            None => {
                let token = Arc::clone(&entry.token);
                known.tokens.insert(key, entry);
                token
            }
        };
        drop(known);
        token
    }

    /// What belongs to an access token that is not known, and the time for the logs of those that are.
    fn make(&self, secret: &Secret) -> (Entry, Option<Instant>) {
        let (budget, local, now): (Arc<dyn Budget>, _, _) = match &self.source {
            Source::Local { limit, clock } => {
                let log = SlidingLog::new(*limit, Arc::clone(clock));
                (Arc::new(log.clone()), Some(log), Some(clock.now()))
            }
            Source::Given(budgets) => (budgets.budget(secret.expose()), None, None),
        };
        let token = Arc::new(Token {
            budget,
            page_sizes: PageSizes::default(),
        });
        (Entry { token, local }, now)
    }

    /// Where the budgets come from, if that is elsewhere.
    pub(crate) fn source(&self) -> Option<&dyn Budgets> {
        match &self.source {
            Source::Local { .. } => None,
            Source::Given(budgets) => Some(&**budgets),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Barrier, OnceLock};
    use std::time::Duration;

    use super::*;
    use crate::budget::{Acquiring, Snapshot, Turn};
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
        let used = tokens.get(&secret("used"));
        let permit = used.budget.acquire(&Turn::new("things/add")).await;
        permit.unwrap().responded(200, None);
        drop(used);
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

    /// Budgets that look into the tokens whenever they are made or dropped, and wait for each other when two are made.
    #[derive(Clone)]
    struct Curious {
        tokens: Arc<OnceLock<Tokens>>,
        made: Arc<Mutex<u32>>,
        together: Option<Arc<Barrier>>,
    }

    impl Curious {
        fn tokens(together: Option<Arc<Barrier>>) -> (Self, Arc<OnceLock<Tokens>>) {
            let tokens = Arc::new(OnceLock::new());
            let budgets = Self {
                tokens: Arc::clone(&tokens),
                made: Arc::default(),
                together,
            };
            let given = Tokens::given(Arc::new(budgets.clone()));
            assert!(tokens.set(given).is_ok());
            (budgets, tokens)
        }

        fn look(&self) -> usize {
            let tokens = self.tokens.get().unwrap();
            tokens
                .known
                .try_lock()
                .expect("nobody holds it")
                .tokens
                .len()
        }
    }

    struct Made(Curious);

    impl Budget for Made {
        fn acquire(&self, _: &Turn<'_>) -> Acquiring<'_> {
            Box::pin(std::future::pending())
        }

        fn snapshot(&self) -> Snapshot {
            Snapshot::new(1)
        }
    }

    impl Drop for Made {
        fn drop(&mut self) {
            self.0.look();
        }
    }

    impl Budgets for Curious {
        fn budget(&self, access_token: &str) -> Arc<dyn Budget> {
            if self.look() == 0 && access_token != "other" {
                // Making one may need another.
                self.tokens.get().unwrap().get(&secret("other"));
            }
            if let Some(together) = &self.together {
                together.wait();
            }
            *self.made.lock().unwrap() += 1;
            Arc::new(Made(self.clone()))
        }
    }

    #[test]
    fn l1_no_lock_is_held_while_budgets_from_elsewhere_are_made_or_dropped() {
        let (budgets, tokens) = Curious::tokens(None);
        let tokens = tokens.get().unwrap();
        let first = tokens.get(&secret("one"));
        assert!(Arc::ptr_eq(&first, &tokens.get(&secret("one"))));
        assert_eq!((*budgets.made.lock().unwrap(), budgets.look()), (2, 2));
        for number in 0..1000 {
            tokens.get(&secret(&number.to_string()));
        }
        assert!(budgets.look() < 100, "idle ones were dropped");
    }

    #[test]
    fn l1_one_budget_per_token_in_a_race_too() {
        let (budgets, tokens) = Curious::tokens(Some(Arc::new(Barrier::new(2))));
        let tokens = tokens.get().unwrap();
        let get = || tokens.get(&secret("other"));
        let (one, two) = std::thread::scope(|scope| {
            let other = scope.spawn(get);
            (get(), other.join().unwrap())
        });
        assert_eq!(
            *budgets.made.lock().unwrap(),
            2,
            "neither waited for the other"
        );
        assert!(Arc::ptr_eq(&one, &two));
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
