//! Finds needles in a text: from their beginning on, and any other part of them that is long enough.

use super::needles::Needle;

/// So many bytes of a part are looked up; what comes before and after them is compared.
const WINDOW: usize = 5;

/// The most places of needles with the same bytes that are compared with one place of a text.
const ALIKE: usize = 16;

/// Some needles, ready to be looked for.
pub(super) struct Finder {
    needles: Vec<Needle>,
    /// The bytes that needles begin with.
    starts: [bool; 256],
    /// Windows of the needles by the hash of their bytes, so many that each part that is long enough has one: an entry is
    /// the last window with a hash, and `before` is the one before it. No byte of a secret is copied.
    last: Vec<u32>,
    windows: Vec<Window>,
}

struct Window {
    needle: u32,
    offset: u32,
    before: u32,
}

/// No window.
const NONE: u32 = u32::MAX;

/// A needle, or a part of it, in a text.
struct Found<'n> {
    /// How many bytes of it are ahead of the place, and how many from there on.
    ahead: usize,
    shared: usize,
    needle: &'n Needle,
}

impl Finder {
    pub(super) fn new(needles: Vec<Needle>) -> Self {
        let mut starts = [false; 256];
        let mut windows = Vec::new();
        for (number, needle) in (0..).zip(&needles) {
            starts[usize::from(needle.bytes[0])] = true;
            let offsets = (0..).zip(needle.bytes.windows(WINDOW));
            let telling = offsets.step_by(needle.part.saturating_sub(WINDOW) + 1);
            let telling = telling.filter(|_| needle.part <= needle.bytes.len());
            windows.extend(telling.map(|(offset, _)| Window {
                needle: number,
                offset,
                before: NONE,
            }));
        }
        let mut finder = Self {
            needles,
            starts,
            last: vec![NONE; windows.len().next_power_of_two()],
            windows: Vec::new(),
        };
        for (number, mut window) in (0..).zip(windows) {
            let needle = &finder.needles[window.needle as usize];
            let bytes = &needle.bytes[window.offset as usize..][..WINDOW];
            let slot = finder.slot(bytes.iter().fold(0, key));
            window.before = std::mem::replace(&mut finder.last[slot], number);
            finder.windows.push(window);
        }
        finder
    }

    /// The length of the longest needle.
    pub(super) fn longest(&self) -> usize {
        let lengths = self.needles.iter().map(|needle| needle.bytes.len());
        lengths.max().unwrap_or(0)
    }

    /// Tells of each needle in a text whose bytes know their places: from which place to which, and what it is. Goes on
    /// after the place that it is told.
    pub(super) fn matches(
        &self,
        text: &[(u8, u32)],
        mut tell: impl FnMut(usize, usize, &Needle) -> usize,
    ) {
        let (mut at, mut read, mut told, mut key) = (0, 0, 0, 0);
        while at < text.len() {
            let end = text.len().min(at + WINDOW);
            while read < end {
                key = self::key(key, &text[read].0);
                read += 1;
            }
            let mut found = None;
            if self.starts[usize::from(text[at].0)] {
                found = self.at_start(&text[at..]);
            }
            if found.is_none() && end - at == WINDOW && self.last[self.slot(key)] != NONE {
                found = self.part(key, &text[told..at], &text[at..]);
            }
            let Some(found) = found else {
                at += 1;
                continue;
            };
            let (first, last) = (text[at - found.ahead].1, text[at + found.shared - 1].1);
            let end = tell(first as usize, last as usize, found.needle);
            at += text[at..]
                .iter()
                .take_while(|(_, place)| *place as usize <= end)
                .count()
                .max(1);
            told = at;
        }
    }

    /// The needle of which most is at the start of a text.
    fn at_start(&self, text: &[(u8, u32)]) -> Option<Found<'_>> {
        let found = self.needles.iter().map(|needle| Found {
            ahead: 0,
            shared: shared(text.iter(), needle.bytes.iter()),
            needle,
        });
        found
            .filter(|found| found.shared >= found.needle.enough)
            .max_by_key(|found| found.shared)
    }

    /// The longest part of a needle around a place of a text, from where the bytes of the key stand.
    fn part(&self, key: u64, ahead: &[(u8, u32)], text: &[(u8, u32)]) -> Option<Found<'_>> {
        let mut next = self.last[self.slot(key)];
        let chain = std::iter::from_fn(|| {
            let window = self.windows.get(next as usize)?;
            next = window.before;
            Some(window)
        });
        let found = chain.map(|window| {
            let needle = &self.needles[window.needle as usize];
            let (before, after) = needle.bytes.split_at(window.offset as usize);
            Found {
                ahead: shared(ahead.iter().rev(), before.iter().rev()),
                shared: shared(text.iter(), after.iter()),
                needle,
            }
        });
        found
            .filter(|found| found.shared >= WINDOW)
            .take(ALIKE)
            .filter(|found| {
                let (before, after) = (ahead.iter().rev(), text.iter());
                let part = before.take(found.ahead).chain(after.take(found.shared));
                found.needle.is_told_by(part.map(|(byte, _)| *byte))
            })
            .max_by_key(|found| found.ahead + found.shared)
    }

    fn slot(&self, key: u64) -> usize {
        // Multiplying by the golden ratio spreads the low bytes over the high bits.
        let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        usize::try_from(hash).unwrap_or_default() & (self.last.len() - 1)
    }
}

/// The key of the window that ends with a byte, from that of the one before.
fn key(before: u64, byte: &u8) -> u64 {
    ((before << 8) | u64::from(*byte)) & ((1 << (8 * WINDOW)) - 1)
}

/// How many bytes are the same on both sides, from the start on.
fn shared<'b>(
    text: impl Iterator<Item = &'b (u8, u32)>,
    bytes: impl Iterator<Item = &'b u8>,
) -> usize {
    text.zip(bytes).take_while(|(a, b)| a.0 == **b).count()
}
