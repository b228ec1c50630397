//! Who is next: first come, first served, interactive calls before batch calls.
//!
//! A call that waits for a turn is in one of two states here, and every way out of them is a method of [`Queue`]:
//!
//! ```text
//!    arrive ┌─────────┐   call    ┌────────┐  collect
//!  ────────▶│ waiting │──────────▶│ called │──────────▶ has its turn, as a Permit
//!           └─────────┘◀──────────└────────┘
//!             │          recall     │
//!             │ leave               │ leave: its turn has to be given back
//!             ▼                     ▼
//!            gone                  gone
//! ```
//!
//! *Called* is a state of its own because calling a task is not the same as the task knowing of it. Whoever gives a turn
//! out only wakes the task; the task is polled later, on another thread perhaps, or is dropped before it ever is. The turn
//! is taken from the account when it is given out, or two calls could be promised the same one. So three things have to
//! hold for a call that is called and has not noticed:
//!
//! - If it goes away, its turn must not be lost: `leave` says whether there was one, and the caller gives it back.
//! - If a 429 comes in the meantime, it must not be sent: `recall` puts it back. Tickets are numbers that only grow, and
//!   the lines are ordered by them, so it stands where it stood before and not at the end.
//! - If it was a batch call that had waited for its tenth, the batch is still owed that turn (`not_used`).
//!
//! Wakers come out of here by value, because dropping one may run code of somebody else, such as the end of the task
//! that it was for, and nobody's code is run while the account is locked.
//!
//! The queue knows no time and no limit. Whether anybody may be called at all is the business of the account
//! (`log.rs`), and who looks at the clock that of `sliding.rs`.

use std::collections::BTreeMap;
use std::mem;
use std::task::Waker;

use super::Priority;

/// Every tenth turn goes to a batch call, if one waits.
const INTERACTIVE_IN_A_ROW: u32 = 9;

/// A place in the queue.
pub(super) type Ticket = u64;

/// What a call leaves behind that gives its place up.
pub(super) struct Left {
    /// Whether there is a turn to give back.
    pub(super) had_been_called: bool,
    pub(super) waker: Option<Waker>,
}

/// The calls that wait for a turn, and those that have got one and did not notice yet.
#[derive(Default)]
pub(super) struct Queue {
    last: Ticket,
    interactive: BTreeMap<Ticket, Waker>,
    batch: BTreeMap<Ticket, Waker>,
    called: BTreeMap<Ticket, (Priority, Waker)>,
    /// Turns that interactive calls got while a batch call waited.
    in_a_row: u32,
}

impl Queue {
    /// Takes a place at the end.
    pub(super) fn arrive(&mut self, priority: Priority, waker: Waker) -> Ticket {
        self.last += 1;
        let ticket = self.last;
        self.line(priority).insert(ticket, waker);
        ticket
    }

    /// Keeps the place and wakes somebody else when it is called. Returns the waker that is not needed any more.
    pub(super) fn stay(
        &mut self,
        priority: Priority,
        ticket: Ticket,
        waker: &Waker,
    ) -> Option<Waker> {
        let kept = self.line(priority).get_mut(&ticket)?;
        (!kept.will_wake(waker)).then(|| mem::replace(kept, waker.clone()))
    }

    /// The one whose turn is next.
    pub(super) fn next(&self) -> Option<(Ticket, &Waker)> {
        let (priority, _) = self.choose()?;
        let (ticket, waker) = self.line_of(priority).first_key_value()?;
        Some((*ticket, waker))
    }

    /// Calls the next one.
    pub(super) fn call(&mut self) -> Option<(Ticket, Waker)> {
        let (priority, in_a_row) = self.choose()?;
        let (ticket, waker) = self.line(priority).pop_first()?;
        self.in_a_row = in_a_row;
        self.called.insert(ticket, (priority, waker.clone()));
        Some((ticket, waker))
    }

    /// Puts those back that were called and did not notice yet, each where it came from. Returns who they are.
    pub(super) fn recall(&mut self) -> Vec<Ticket> {
        let called = mem::take(&mut self.called);
        let tickets = called.keys().copied().collect();
        for (ticket, (priority, waker)) in called {
            self.not_used(priority);
            self.line(priority).insert(ticket, waker);
        }
        tickets
    }

    /// Uses the ticket up if it was called. Returns its waker then.
    pub(super) fn collect(&mut self, ticket: Ticket) -> Option<Waker> {
        self.called.remove(&ticket).map(|(_, waker)| waker)
    }

    /// Gives a place up.
    pub(super) fn leave(&mut self, ticket: Ticket) -> Left {
        let waiting = self.interactive.remove(&ticket);
        let waiting = waiting.or_else(|| self.batch.remove(&ticket));
        let called = self.called.remove(&ticket);
        if let Some((priority, _)) = &called {
            self.not_used(*priority);
        }
        Left {
            had_been_called: called.is_some(),
            waker: waiting.or(called.map(|(_, waker)| waker)),
        }
    }

    /// A turn was not used after all, so it is still owed to the batch if it was its.
    fn not_used(&mut self, priority: Priority) {
        if priority == Priority::Batch {
            self.in_a_row = INTERACTIVE_IN_A_ROW;
        }
    }

    /// Everybody who waits.
    pub(super) fn all(&self) -> impl Iterator<Item = &Waker> {
        self.interactive.values().chain(self.batch.values())
    }

    pub(super) fn waiting(&self, priority: Priority) -> usize {
        self.line_of(priority).len()
    }

    /// The line whose turn it is, and how many interactive turns in a row there are then.
    fn choose(&self) -> Option<(Priority, u32)> {
        match (self.interactive.is_empty(), self.batch.is_empty()) {
            (true, true) => None,
            (false, true) => Some((Priority::Interactive, 0)),
            (true, false) => Some((Priority::Batch, 0)),
            (false, false) if self.in_a_row < INTERACTIVE_IN_A_ROW => {
                Some((Priority::Interactive, self.in_a_row + 1))
            }
            (false, false) => Some((Priority::Batch, 0)),
        }
    }

    fn line(&mut self, priority: Priority) -> &mut BTreeMap<Ticket, Waker> {
        match priority {
            Priority::Interactive => &mut self.interactive,
            Priority::Batch => &mut self.batch,
        }
    }

    fn line_of(&self, priority: Priority) -> &BTreeMap<Ticket, Waker> {
        match priority {
            Priority::Interactive => &self.interactive,
            Priority::Batch => &self.batch,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrive(queue: &mut Queue, priority: Priority) -> Ticket {
        queue.arrive(priority, Waker::noop().clone())
    }

    fn is_empty(queue: &Queue) -> bool {
        queue.all().next().is_none() && queue.called.is_empty()
    }

    fn turn(queue: &mut Queue) -> Option<Ticket> {
        let next = queue.next().map(|(ticket, _)| ticket);
        assert_eq!(queue.call().map(|(ticket, _)| ticket), next);
        assert!(next.is_none_or(|ticket| queue.collect(ticket).is_some()));
        next
    }

    #[test]
    fn l3_first_come_first_served_within_a_priority() {
        let mut queue = Queue::default();
        let batch = arrive(&mut queue, Priority::Batch);
        let first = arrive(&mut queue, Priority::Interactive);
        let second = arrive(&mut queue, Priority::Interactive);
        assert_eq!(queue.waiting(Priority::Interactive), 2);
        assert_eq!(queue.all().count(), 3);
        assert_eq!(turn(&mut queue), Some(first));
        assert_eq!(turn(&mut queue), Some(second));
        assert_eq!(turn(&mut queue), Some(batch));
        assert_eq!(turn(&mut queue), None);
        assert!(is_empty(&queue));
    }

    #[test]
    fn l3_batch_gets_a_tenth_however_many_interactive_calls_there_are() {
        let mut queue = Queue::default();
        let batch: Vec<_> = (0..10)
            .map(|_| arrive(&mut queue, Priority::Batch))
            .collect();
        let mut got = Vec::new();
        for _ in 0..100 {
            arrive(&mut queue, Priority::Interactive);
            let ticket = turn(&mut queue).unwrap();
            if batch.contains(&ticket) {
                got.push(ticket);
            }
        }
        assert_eq!(got, batch);
        // Turns that nobody in the batch wanted are no debt.
        for _ in 0..100 {
            arrive(&mut queue, Priority::Interactive);
            turn(&mut queue);
        }
        arrive(&mut queue, Priority::Interactive);
        let late = arrive(&mut queue, Priority::Batch);
        assert_ne!(turn(&mut queue), Some(late));
    }

    #[test]
    fn l3_whoever_asked_last_is_woken() {
        struct Task;

        impl std::task::Wake for Task {
            fn wake(self: std::sync::Arc<Self>) {}
        }

        let mut queue = Queue::default();
        let ticket = arrive(&mut queue, Priority::Batch);
        let moved = Waker::from(std::sync::Arc::new(Task));
        queue.stay(Priority::Batch, ticket, &moved);
        let (called, waker) = queue.call().unwrap();
        assert_eq!(called, ticket);
        assert!(waker.will_wake(&moved));
    }

    #[test]
    fn l3_leaving_gives_the_place_up() {
        let mut queue = Queue::default();
        let first = arrive(&mut queue, Priority::Interactive);
        let second = arrive(&mut queue, Priority::Interactive);
        assert!(!queue.leave(first).had_been_called);
        assert!(queue.call().is_some());
        assert!(queue.collect(first).is_none());
        assert!(queue.leave(second).had_been_called);
        assert!(queue.collect(second).is_none());
        assert!(is_empty(&queue) && queue.next().is_none());
    }

    #[test]
    fn l3_those_who_are_recalled_come_first_again() {
        let mut queue = Queue::default();
        let batch = arrive(&mut queue, Priority::Batch);
        let first = arrive(&mut queue, Priority::Interactive);
        let second = arrive(&mut queue, Priority::Interactive);
        let noticed = queue.call().unwrap().0;
        assert!(queue.collect(noticed).is_some());
        queue.call();
        assert_eq!(queue.recall(), [second], "one has its turn already");
        assert!(queue.collect(second).is_none());
        let third = arrive(&mut queue, Priority::Interactive);
        assert_eq!(noticed, first);
        assert_eq!(queue.waiting(Priority::Interactive), 2);
        assert_eq!(
            [(); 3].map(|()| turn(&mut queue).unwrap()),
            [second, third, batch]
        );
        assert!(queue.recall().is_empty());
    }

    #[test]
    fn l3_turn_that_a_batch_call_did_not_use_is_still_owed_to_the_batch() {
        for leaves in [false, true] {
            let mut queue = Queue::default();
            let batch: Vec<_> = (0..2)
                .map(|_| arrive(&mut queue, Priority::Batch))
                .collect();
            for _ in 0..INTERACTIVE_IN_A_ROW {
                arrive(&mut queue, Priority::Interactive);
                turn(&mut queue);
            }
            arrive(&mut queue, Priority::Interactive);
            assert_eq!(queue.call().map(|it| it.0), Some(batch[0]));
            if leaves {
                assert!(queue.leave(batch[0]).had_been_called);
            } else {
                assert_eq!(queue.recall(), [batch[0]]);
            }
            assert_eq!(turn(&mut queue), Some(batch[usize::from(leaves)]));
        }
    }
}
