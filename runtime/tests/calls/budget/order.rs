//! Any order of events.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use mews_connector_runtime::budget::{Budget, SlidingLog};
use mews_connector_runtime::clock::TokioClock;
use mews_connector_runtime::{Priority, RateLimit};
use proptest::prelude::*;

use super::{SECOND, WINDOW, turn};

#[derive(Debug, Clone, Copy)]
enum Step {
    Arrive(Priority),
    Poll(usize),
    Drop(usize),
    End(usize, u8),
    Pass(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => any::<bool>().prop_map(|batch| Step::Arrive(match batch {
            true => Priority::Batch,
            false => Priority::Interactive,
        })),
        4 => any::<usize>().prop_map(Step::Poll),
        3 => any::<usize>().prop_map(Step::Drop),
        4 => (any::<usize>(), any::<u8>()).prop_map(|(which, how)| Step::End(which, how)),
        2 => (0..20_000_u64).prop_map(Step::Pass),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn l3_no_order_of_events_leaks_a_slot_or_exceeds_the_limit(
        steps in proptest::collection::vec(step(), 1..200)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            let clock = Arc::new(TokioClock::new());
            let budget = SlidingLog::new(RateLimit::new(3, WINDOW), clock);
            let mut waiting = Vec::new();
            let mut permits = Vec::new();
            let mut cx = Context::from_waker(Waker::noop());
            for step in steps {
                match step {
                    Step::Arrive(priority) => waiting.push(budget.acquire(&turn(priority, 9000 * SECOND))),
                    Step::Poll(which) if !waiting.is_empty() => {
                        let which = which % waiting.len();
                        if let Poll::Ready(permit) = waiting[which].as_mut().poll(&mut cx) {
                            drop(waiting.remove(which));
                            permits.push(permit.unwrap());
                            prop_assert_eq!(budget.snapshot().paused_for, None);
                        }
                    }
                    Step::Drop(which) if !waiting.is_empty() => {
                        drop(waiting.remove(which % waiting.len()));
                    }
                    Step::End(which, how) if !permits.is_empty() => {
                        let permit = permits.remove(which % permits.len());
                        match how % 8 {
                            0 => permit.unused(),
                            1 => drop(permit),
                            2 => permit.responded(429, Some(SECOND)),
                            3 => permit.responded(429, None),
                            _ => permit.responded(200, None),
                        }
                    }
                    Step::Pass(millis) => {
                        tokio::time::advance(Duration::from_millis(millis)).await;
                    }
                    _ => {}
                }
                let snapshot = budget.snapshot();
                prop_assert!(snapshot.used <= 3);
                prop_assert!(snapshot.under_way as usize >= permits.len());
            }
            waiting.clear();
            for permit in permits {
                permit.responded(200, None);
            }
            let snapshot = budget.snapshot();
            prop_assert_eq!(snapshot.under_way, 0);
            prop_assert_eq!(snapshot.waiting_interactive + snapshot.waiting_batch, 0);
            tokio::time::advance(200 * SECOND).await;
            let snapshot = budget.snapshot();
            prop_assert_eq!((snapshot.used, snapshot.free), (0, 3));
            let mut turn = pin!(budget.acquire(&turn(Priority::Batch, SECOND)));
            prop_assert!(turn.as_mut().poll(&mut cx).is_ready());
            Ok(())
        })?;
    }
}
