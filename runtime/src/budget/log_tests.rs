//! What counts, for how long, and what a 429 does to it.

use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn log(requests: u32) -> (Log, Instant) {
    let limit = RateLimit::new(requests, 30 * SECOND);
    (Log::new(limit), Instant::now())
}

#[test]
fn l1_request_counts_until_a_window_after_its_answer() {
    let (mut log, start) = log(1);
    assert!(log.is_free());
    assert_eq!(log.free_at(start), Some(start));
    log.take(1, start);
    assert!(!log.is_free());
    assert_eq!(log.under_way(), 1);
    assert_eq!(log.free_at(start), None, "the response is not there");
    assert_eq!(log.not_before(start), start);
    log.answered(1, start + SECOND);
    let end = start + 31 * SECOND + MARGIN;
    assert_eq!(log.free_at(start + SECOND), Some(end));
    assert_eq!(log.not_before(start + SECOND), end);
    log.settle(end - MARGIN);
    assert!(!log.is_free());
    log.settle(end);
    assert!(log.is_free() && log.is_idle());
    assert_eq!(log.stamps.capacity(), 0, "idle tokens keep nothing");
}

#[test]
fn l1_given_up_requests_count_longer_and_unsent_ones_not_at_all() {
    let (mut log, start) = log(2);
    log.take(1, start);
    log.take(1, start);
    log.given_up(1, 0, start);
    log.unused(1, 0);
    assert_eq!((log.used(), log.under_way()), (1, 0));
    log.take(1, start);
    log.answered(1, start + SECOND);
    // The one that was answered goes first, although it ended last.
    let first = start + 31 * SECOND + MARGIN;
    assert_eq!(log.free_at(start + SECOND), Some(first));
    log.settle(first);
    assert_eq!(log.used(), 1);
    log.settle(start + 40 * SECOND);
    assert_eq!(log.used(), 1);
    log.settle(start + 40 * SECOND + MARGIN);
    assert_eq!(log.used(), 0);
}

#[test]
fn l1_limit_changes_while_requests_count() {
    let (mut log, start) = log(3);
    for after in 0..3 {
        log.take(1, start);
        log.answered(1, start + after * SECOND);
    }
    assert!(!log.is_free());
    log.set_limit(RateLimit::new(4, 30 * SECOND));
    assert!(log.is_free());
    log.set_limit(RateLimit::new(2, 30 * SECOND));
    let second = start + 31 * SECOND + MARGIN;
    assert_eq!(log.free_at(start), Some(second), "two have to go");
    log.set_limit(RateLimit::new(2, 10 * SECOND));
    assert_eq!(log.free_at(start), Some(start + 11 * SECOND + MARGIN));
    log.set_limit(RateLimit::new(0, 10 * SECOND));
    assert_eq!(log.working(), 1, "none at all would wait for ever");
}

#[test]
fn l4_429_pauses_and_shrinks_once_for_those_under_way_together() {
    let (mut log, start) = log(200);
    for _ in 0..4 {
        log.take(1, start);
    }
    let era = log.era();
    let now = start + SECOND;
    for (wait, shrinks) in [(Some(5), true), (Some(3), false), (None, false)] {
        log.answered(1, now);
        let wait = wait.map(|seconds| seconds * SECOND);
        assert_eq!(log.refused(era, now, wait), shrinks);
        assert_eq!(log.working(), 160);
        assert_eq!(log.paused_until(), Some(now + 5 * SECOND + MARGIN));
    }
    log.refused(era, now, Some(6 * SECOND));
    let until = now + 6 * SECOND + MARGIN;
    assert!(!log.is_free());
    assert_eq!(log.paused_until(), Some(until));
    assert_eq!(log.free_at(now), Some(until));
    assert_eq!(log.not_before(now), until);
    log.settle(until - MARGIN);
    assert!(!log.is_free());
    log.settle(until);
    assert!(log.is_free());
    // One that was let go afterwards shrinks again, however little time has passed.
    log.take(1, until);
    assert!(log.refused(log.era(), until, Some(Duration::ZERO)));
    assert_eq!(log.working(), 128);
    assert_eq!(log.paused_until(), Some(until + MARGIN));
}

#[test]
fn l4_pauses_that_the_server_did_not_name_double_up_to_a_window() {
    let (mut log, mut now) = log(200);
    for wait in [1, 2, 4, 8, 16, 30, 30] {
        log.refused(log.era(), now, None);
        let until = now + wait * SECOND + MARGIN;
        assert_eq!(log.paused_until(), Some(until));
        log.settle(until);
        now = until;
    }
    let before = log.era();
    log.refused(before, now, Some(SECOND));
    assert_eq!(log.paused_until(), Some(now + SECOND + MARGIN), "named");
    now += 2 * SECOND;
    log.settle(now);
    log.accepted(before);
    log.refused(log.era(), now, None);
    assert_eq!(
        log.paused_until(),
        Some(now + 30 * SECOND + MARGIN),
        "an old one"
    );
    now += 31 * SECOND;
    log.settle(now);
    log.accepted(log.era());
    log.refused(log.era(), now, None);
    assert_eq!(log.paused_until(), Some(now + SECOND + MARGIN));
}

#[test]
fn l4_after_a_429_one_request_goes_first() {
    let (mut log, start) = log(200);
    log.refused(0, start, Some(SECOND));
    let mut now = start + 2 * SECOND;
    log.settle(now);
    assert_eq!((log.room(), log.free_at(now)), (1, Some(now)));
    log.take(1, now);
    assert_eq!((log.room(), log.is_free()), (0, false));
    assert_eq!(
        log.free_at(now),
        Some(now + TRIAL),
        "whatever becomes of it"
    );
    assert_eq!(log.not_before(now), now);
    // One of before says nothing.
    log.take(1, start);
    log.answered(1, now);
    log.accepted(0);
    log.unused(1, 0);
    assert_eq!(log.room(), 0);
    // When it leads to nothing, another one goes.
    log.take(1, now);
    log.unused(1, log.era());
    assert_eq!(log.room(), 1);
    log.take(1, now);
    log.given_up(1, log.era(), now);
    assert_eq!(log.room(), 1);
    // Answered, or under way for long enough: all may go.
    log.take(1, now);
    let mut answered = log;
    now += TRIAL;
    answered.answered(1, now);
    answered.accepted(answered.era());
    assert_eq!(answered.room(), 160 - answered.used());
    answered.unused(1, answered.era());
    assert!(answered.room() > 1, "no trial without a 429");
}

#[test]
fn l4_request_that_goes_first_holds_nobody_up_for_long() {
    let (mut log, start) = log(200);
    log.refused(0, start, Some(Duration::ZERO));
    let now = start + SECOND;
    log.settle(now);
    log.take(1, now);
    log.settle(now + TRIAL - MARGIN);
    assert_eq!(log.room(), 0);
    log.settle(now + TRIAL);
    assert_eq!(log.room(), 159);
    log.refused(log.era(), now, Some(Duration::ZERO));
    assert_eq!(log.room(), 1);
    log.settle(now + 30 * SECOND);
    assert_eq!(log.room(), 128, "long ago");
}

#[test]
fn l4_wait_of_a_month_ends_after_four_windows_with_a_trial() {
    let month = 31 * 24 * 3600 * SECOND;
    let (mut log, start) = log(10);
    log.take(1, start);
    log.answered(1, start);
    log.refused(0, start, Some(month));
    log.refused(0, start, Some(7 * SECOND));
    let until = start + 120 * SECOND + MARGIN;
    assert_eq!(log.paused_until(), Some(until));
    log.settle(until - MARGIN);
    assert!(!log.is_free());
    log.settle(until);
    assert_eq!(
        (log.room(), log.working()),
        (1, 8),
        "nothing grew meanwhile"
    );
    log.take(1, until);
    assert!(!log.is_free(), "the others stay in line");
    log.answered(1, until);
    log.refused(log.era(), until, Some(month));
    assert_eq!(log.paused_until(), Some(until + 120 * SECOND + MARGIN));
}

#[test]
fn l4_longest_pause_can_be_chosen() {
    let (mut log, start) = log(10);
    let limit = RateLimit::new(10, 30 * SECOND).with_pause_windows(2);
    log.set_limit(limit);
    log.refused(0, start, Some(59 * SECOND));
    assert_eq!(log.paused_until(), Some(start + 59 * SECOND + MARGIN));
    log.refused(0, start, Some(61 * SECOND));
    assert_eq!(log.paused_until(), Some(start + 60 * SECOND + MARGIN));
    log.set_limit(limit.with_pause_windows(0));
    log.settle(start + 70 * SECOND);
    log.refused(log.era(), start + 70 * SECOND, None);
    log.settle(start + 70 * SECOND + MARGIN);
    assert_eq!(log.room(), 1, "no pause, and a trial");
}

#[test]
fn l4_pause_as_long_as_a_window_ends_with_a_trial() {
    let (mut log, start) = log(10);
    log.refused(0, start, Some(30 * SECOND));
    log.settle(start + 30 * SECOND + MARGIN);
    assert_eq!(log.room(), 1);
}

#[test]
fn l4_pause_can_be_lifted() {
    let (mut log, start) = log(10);
    log.refused(0, start, Some(100 * SECOND));
    let now = start + SECOND;
    log.lift_pause(now);
    assert_eq!((log.paused_until(), log.room()), (None, 1));
    log.take(1, now);
    assert_eq!(log.room(), 0, "one goes first");
    log.answered(1, now);
    log.accepted(log.era());
    assert_eq!(log.room(), 7);
    log.settle(now + 30 * SECOND);
    assert_eq!(log.working(), 9, "grows from the end of the pause");
}

#[test]
fn l4_no_wait_and_no_limit_leads_out_of_time() {
    let endless = RateLimit::new(1, Duration::MAX).with_grace(Duration::MAX);
    let (mut log, start) = log(1);
    log.set_limit(endless);
    log.take(1, start);
    log.given_up(1, 0, start);
    log.refused(log.era(), start, Some(Duration::MAX));
    log.settle(start + LONGEST);
    assert_eq!(log.used(), 1);
    log.settle(start + 2 * LONGEST + MARGIN);
    assert_eq!(log.used(), 0);
    assert_eq!(log.paused_until(), None, "no such instant");
    log.set_limit(RateLimit::new(1, Duration::ZERO));
    log.settle(start + 3 * LONGEST);
    assert!(log.is_free());
}

#[test]
fn l4_regrows_by_one_per_clean_window() {
    let (mut log, start) = log(10);
    log.refused(log.era(), start, None);
    assert_eq!(log.working(), 8);
    log.settle(start + 29 * SECOND);
    assert_eq!(log.working(), 8);
    log.settle(start + 30 * SECOND);
    assert_eq!(log.working(), 9);
    assert!(!log.is_idle(), "being shrunk has to be remembered");
    log.refused(log.era(), start + 32 * SECOND, None);
    assert_eq!(log.working(), 7);
    log.settle(start + 61 * SECOND);
    assert_eq!(log.working(), 7);
    log.settle(start + 1000 * SECOND);
    assert_eq!(log.working(), 10);
    assert!(log.is_idle());
    for at in 1001..1100 {
        log.refused(log.era(), start + at * SECOND, None);
    }
    assert_eq!(log.working(), 1);
}

#[test]
fn l4_limit_set_while_shrunk_stays_shrunk() {
    let (mut log, start) = log(10);
    log.refused(log.era(), start, None);
    log.set_limit(RateLimit::new(20, 30 * SECOND));
    assert_eq!(log.working(), 8);
    log.set_limit(RateLimit::new(5, 30 * SECOND));
    assert_eq!(log.working(), 5);
}
