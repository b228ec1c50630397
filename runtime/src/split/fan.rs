//! Several streams as one, a bounded number of them at a time.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// Streams that are run a few at a time. With one at a time their order is kept; with more, whoever has something is
/// heard.
pub(super) struct Fan<S> {
    waiting: VecDeque<S>,
    active: Vec<S>,
    width: usize,
    /// Who is asked first, so that nobody is starved.
    turn: usize,
}

impl<S: Stream + Unpin> Fan<S> {
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
