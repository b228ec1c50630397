//! Several streams as one, a bounded number of them at a time.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// Streams that are run a few at a time. With one at a time their order is kept; with more, whoever has something is
/// heard.
pub(super) struct BoundedMerge<S> {
    waiting: VecDeque<S>,
    active: Vec<S>,
    width: usize,
    /// Which stream is polled first, so that none is starved.
    turn: usize,
}

impl<S: Stream + Unpin> BoundedMerge<S> {
    pub(super) fn new(streams: impl IntoIterator<Item = S>) -> Self {
        Self {
            waiting: streams.into_iter().collect(),
            active: Vec::new(),
            width: 1,
            turn: 0,
        }
    }

    pub(super) fn set_width(&mut self, width: usize) {
        self.width = width.max(1);
    }

    /// How many streams are not over.
    pub(super) fn left(&self) -> usize {
        self.waiting.len() + self.active.len()
    }

    /// Forgets the streams that are not over.
    pub(super) fn clear(&mut self) {
        self.waiting.clear();
        self.active.clear();
    }

    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        loop {
            while self.active.len() < self.width
                && let Some(stream) = self.waiting.pop_front()
            {
                self.active.push(stream);
            }
            if self.active.is_empty() {
                return Poll::Ready(None);
            }
            let mut over = None;
            for step in 0..self.active.len() {
                let at = (self.turn + step) % self.active.len();
                match Pin::new(&mut self.active[at]).poll_next(cx) {
                    Poll::Ready(Some(item)) => {
                        self.turn = at + 1;
                        return Poll::Ready(Some(item));
                    }
                    Poll::Ready(None) => {
                        over = Some(at);
                        break;
                    }
                    Poll::Pending => {}
                }
            }
            match over {
                Some(at) => drop(self.active.remove(at)),
                None => return Poll::Pending,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    /// Has so many items, all of them ready, each its own name.
    struct Ready(char, u32);

    impl Stream for Ready {
        type Item = char;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<char>> {
            let left = self.1.checked_sub(1);
            self.1 = left.unwrap_or(0);
            Poll::Ready(left.map(|_| self.0))
        }
    }

    fn drain(merge: &mut BoundedMerge<Ready>, count: usize) -> String {
        let mut cx = Context::from_waker(Waker::noop());
        let mut next = || match merge.poll_next(&mut cx) {
            Poll::Ready(item) => item,
            Poll::Pending => panic!("all are ready"),
        };
        (0..count).map_while(|_| next()).collect()
    }

    #[test]
    fn p7_streams_take_turns_and_no_more_than_so_many_run() {
        let streams = || [('a', 3), ('b', 2), ('c', 2)].map(|(name, count)| Ready(name, count));
        for (width, order) in [
            (0, "aaabbcc"),
            (1, "aaabbcc"),
            (2, "ababacc"),
            (9, "abcabca"),
        ] {
            let mut merge = BoundedMerge::new(streams());
            merge.set_width(width);
            let mut sorted: Vec<_> = order.chars().collect();
            assert_eq!(drain(&mut merge, 99), order, "{width} at a time");
            sorted.sort_unstable();
            assert_eq!(String::from_iter(sorted), "aaabbcc");
            assert_eq!(merge.left(), 0);
        }
    }

    /// Has nothing yet.
    struct Slow;

    impl Stream for Slow {
        type Item = char;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<char>> {
            Poll::Pending
        }
    }

    #[test]
    fn p7_stream_that_has_nothing_yet_keeps_no_other_one_back() {
        let mut cx = Context::from_waker(Waker::noop());
        for at in 0..3 {
            let mut streams: Vec<Pin<Box<dyn Stream<Item = char>>>> =
                vec![Box::pin(Slow), Box::pin(Slow)];
            streams.insert(at, Box::pin(Ready('a', 2)));
            let mut merge = BoundedMerge::new(streams);
            merge.set_width(3);
            for _ in 0..2 {
                assert_eq!(merge.poll_next(&mut cx), Poll::Ready(Some('a')), "{at}");
            }
            assert!(merge.poll_next(&mut cx).is_pending(), "{at}");
            assert_eq!(merge.left(), 2);
        }
    }

    #[test]
    fn p7_streams_that_are_not_over_are_counted_and_forgotten() {
        let mut merge = BoundedMerge::new(['a', 'b', 'c', 'd', 'e'].map(|name| Ready(name, 1)));
        merge.set_width(2);
        assert_eq!(merge.left(), 5);
        assert_eq!(drain(&mut merge, 3), "abc");
        assert_eq!(
            merge.left(),
            3,
            "that the last one is over is not known yet"
        );
        merge.clear();
        assert_eq!(merge.left(), 0);
        assert_eq!(drain(&mut merge, 1), "");
    }
}
