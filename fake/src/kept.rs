//! What came last, within a number of bytes, and what had to be dropped for it.

use std::collections::VecDeque;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Bytes that a journal or a recording holds unless it is set.
pub(crate) const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Calls that are no longer held, since newer ones needed their place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Dropped {
    /// How many.
    pub calls: u64,
    /// Their size in bytes.
    pub bytes: u64,
}

impl Dropped {
    /// Whether everything is there.
    pub fn is_nothing(&self) -> bool {
        self.calls == 0
    }
}

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = if self.calls == 1 { "call" } else { "calls" };
        write!(f, "{} older {calls} of {} bytes", self.calls, self.bytes)
    }
}

/// A list from which the oldest entries are dropped, each as a whole, when it gets too large.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    /// Each with its size.
    entries: VecDeque<(usize, T)>,
    bytes: usize,
    most_bytes: usize,
    most_entries: usize,
    dropped: Dropped,
}

impl<T> Kept<T> {
    pub(crate) fn new(most_bytes: usize, most_entries: usize) -> Self {
        Kept {
            entries: VecDeque::new(),
            bytes: 0,
            most_bytes,
            most_entries,
            dropped: Dropped::default(),
        }
    }

    /// Adds an entry of a size. One that is larger than everything may be is dropped at once.
    pub(crate) fn push(&mut self, size: usize, entry: T) {
        self.entries.push_back((size, entry));
        self.bytes += size;
        while self.bytes > self.most_bytes || self.entries.len() > self.most_entries {
            let Some((size, _)) = self.entries.pop_front() else {
                break;
            };
            self.bytes -= size;
            self.dropped.calls += 1;
            self.dropped.bytes += size as u64;
        }
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &T> + Clone {
        self.entries.iter().map(|(_, entry)| entry)
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(crate) fn most_bytes(&self) -> usize {
        self.most_bytes
    }

    pub(crate) fn dropped(&self) -> Dropped {
        self.dropped
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::new(self.most_bytes, self.most_entries);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_go_first_and_whole() {
        let mut kept = Kept::new(10, 3);
        for (size, entry) in [(4, 'a'), (4, 'b'), (2, 'c')] {
            kept.push(size, entry);
        }
        assert!(kept.iter().eq(&['a', 'b', 'c']) && kept.dropped().is_nothing());
        kept.push(1, 'd');
        assert!(kept.iter().eq(&['b', 'c', 'd']), "one byte too many");
        kept.push(1, 'e');
        assert!(kept.iter().eq(&['c', 'd', 'e']), "one entry too many");
        assert_eq!((kept.bytes(), kept.dropped().bytes), (4, 8));
        kept.push(11, 'f');
        assert_eq!((kept.iter().len(), kept.bytes()), (0, 0));
        assert_eq!(kept.dropped().to_string(), "6 older calls of 23 bytes");
        kept.clear();
        assert!(kept.dropped().is_nothing());
    }
}
