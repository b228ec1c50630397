//! What reading one response may cost: memory in proportion to its size, items that are set aside, and time.
//!
//! A text of two bytes may become a value of some hundred. Whatever a server sends, the heap that it takes has to stay
//! within a small multiple of what travelled, so whoever keeps something says how much, and is refused in the end.

use std::cell::{Cell, RefCell};
use std::time::Instant;

use super::aside::Aside;
use super::fault::Fault;
use super::missing::Missing;
use super::unknown::Unknown;
use crate::clock::Clock;

/// Below this the ratio does not matter, beside what the items of a page may take anyway.
const RATIO_MATTERS_FROM: usize = 2 * 1024 * 1024;

/// So many items does the largest page of the API have. Each of them may take [`FREE_PER_ITEM`] without counting: an honest
/// item with short texts takes several times its size, because its type has room for all that it lacks.
const FREE_ITEMS: usize = 1000;

/// The largest type of the API, with a map of one text for each of its translations, takes a quarter of this.
const FREE_PER_ITEM: usize = 16 * 1024;

/// Reading the clock costs as much as a short value, so it is done once for so many values.
const VALUES_PER_LOOK: u32 = 512;

/// So much text is passed over in the time that a short value takes to be read.
const BYTES_PER_VALUE: usize = 16;

/// Vectors double up to this size. Beyond it they grow by a quarter, so that little of them stays unused.
const DOUBLES_UP_TO: usize = 64 * 1024;

/// What a block of the heap costs in addition to its bytes.
pub(super) const BLOCK: usize = 16;

/// What a client accepts of every response.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// How many times its own size a response may take in memory, its bytes included.
    pub(crate) ratio: usize,
    /// How many items of one response are set aside.
    pub(crate) aside: usize,
    /// What becomes of required values that are missing.
    pub(crate) missing: Missing,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            ratio: 4,
            aside: 1000,
            missing: Missing::default(),
        }
    }
}

/// Why reading ended early, apart from what the response says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It would take too much memory.
    Memory,
    /// The deadline of the call came.
    Deadline,
    /// More items do not fit than are set aside.
    Aside,
}

/// Watches the reading of one response.
pub(crate) struct Meter<'c> {
    pub(super) bounds: Bounds,
    /// The bytes that may be kept.
    room: usize,
    used: Cell<usize>,
    deadline: Option<(&'c dyn Clock, Instant)>,
    /// Values until the clock is looked at.
    ahead: Cell<u32>,
    /// What did not fit in the lenient pass.
    pub(super) aside: RefCell<Aside>,
    pub(super) unknown: RefCell<Unknown>,
    /// The items of this pass that were free.
    free: Cell<usize>,
    /// How many lists are being read, one inside the other.
    pub(super) lists: Cell<usize>,
    /// Whether a value that nobody asked for was one that cannot be walked through.
    walked_in_vain: Cell<bool>,
    stopped: Cell<Option<Stop>>,
}

impl<'c> Meter<'c> {
    /// For a response of so many bytes, to be read until the deadline.
    pub(crate) fn new(
        bytes: usize,
        bounds: Bounds,
        deadline: Option<(&'c dyn Clock, Instant)>,
    ) -> Self {
        // A sixth is left for what nobody counts, such as the parser's buffer for texts with escapes.
        let share = bytes.saturating_mul(bounds.ratio.saturating_sub(1)) / 6 * 5;
        Self {
            bounds,
            room: share.max(RATIO_MATTERS_FROM),
            used: Cell::new(0),
            deadline,
            ahead: Cell::new(VALUES_PER_LOOK),
            aside: RefCell::default(),
            unknown: RefCell::default(),
            free: Cell::new(0),
            lists: Cell::new(0),
            walked_in_vain: Cell::new(false),
            stopped: Cell::new(None),
        }
    }

    /// Starts another pass over the same response. What the first one kept is gone.
    pub(super) fn again(&self) {
        self.used.set(0);
        self.aside.take();
        self.free.set(0);
        self.lists.set(0);
    }

    /// Takes note of a value that is read, and looks at the clock now and then.
    pub(crate) fn tick(&self) -> Result<(), Fault> {
        self.ticks(1)
    }

    /// Takes note of a text that the parser passed over in one go, by the time that takes.
    pub(super) fn passed(&self, bytes: usize) -> Result<(), Fault> {
        self.ticks(u32::try_from(bytes / BYTES_PER_VALUE).unwrap_or(u32::MAX))
    }

    fn ticks(&self, values: u32) -> Result<(), Fault> {
        if let Some(ahead) = self.ahead.get().checked_sub(values) {
            self.ahead.set(ahead);
            return Ok(());
        }
        self.ahead.set(VALUES_PER_LOOK);
        match self.deadline {
            Some((clock, until)) if clock.now() >= until => Err(self.stop(Stop::Deadline)),
            _ => Ok(()),
        }
    }

    /// Takes note of bytes that are kept.
    pub(crate) fn charge(&self, bytes: usize) -> Result<(), Fault> {
        self.note(bytes);
        if self.used.get() > self.room {
            return Err(self.stop(Stop::Memory));
        }
        Ok(())
    }

    /// Takes note of bytes where nothing can fail; the next charge does.
    pub(super) fn note(&self, bytes: usize) {
        self.used.set(self.used.get().saturating_add(bytes));
    }

    /// Takes note of a block of the heap.
    pub(crate) fn block(&self, bytes: usize) -> Result<(), Fault> {
        self.charge(bytes.saturating_add(BLOCK))
    }

    /// Takes note of a list that grows: while its items move, the heap holds both places.
    pub(super) fn grow(&self, old: usize, more: usize) -> Result<(), Fault> {
        self.block(more.saturating_add(old))?;
        self.back_to(self.used().saturating_sub(old));
        Ok(())
    }

    /// What is kept so far.
    pub(super) fn used(&self) -> usize {
        self.used.get()
    }

    /// Gives back what was kept since then.
    pub(super) fn back_to(&self, used: usize) {
        self.used.set(used);
    }

    /// Begins a list. Whether it is in no other one: its items are those of a page.
    pub(super) fn begin_list(&self) -> bool {
        self.lists.set(self.lists.get() + 1);
        self.lists.get() == 1
    }

    /// Ends what [`begin_list`](Self::begin_list) began.
    pub(super) fn end_list(&self) {
        self.lists.set(self.lists.get().saturating_sub(1));
    }

    /// Lets an item of a page be free up to what an honest one may take. `before` is what was used before it.
    pub(super) fn end_item(&self, before: usize) {
        if self.free.get() < FREE_ITEMS {
            self.free.set(self.free.get() + 1);
            self.back_to(before.max(self.used().saturating_sub(FREE_PER_ITEM)));
        }
    }

    /// Whether room for so many items is free: that of a page's own list, before it is longer than a page.
    pub(super) fn is_room_of_a_page(&self, items: usize) -> bool {
        self.lists.get() == 1 && items <= FREE_ITEMS + FREE_ITEMS / 4
    }

    /// The kinds of unknown properties that were met.
    pub(crate) fn unknown_kinds(&self) -> Vec<u64> {
        self.unknown.borrow().kinds().to_vec()
    }

    /// Whether the response is read for the sake of what is unknown in it.
    pub(super) fn wants_places(&self) -> bool {
        self.unknown.borrow().places.is_some()
    }

    /// Whether values that nobody asked for are walked through; see [`skip`](super::skip).
    pub(crate) fn walks(&self) -> bool {
        !self.walked_in_vain.get()
    }

    /// From here on values that nobody asked for are passed over as a whole.
    pub(crate) fn walk_no_more(&self) {
        self.walked_in_vain.set(true);
    }

    /// Why reading has to end, if it has to.
    pub(crate) fn stopped(&self) -> Option<Stop> {
        self.stopped.get()
    }

    #[cold]
    fn stop(&self, stop: Stop) -> Fault {
        self.stopped.set(Some(stop));
        Fault::new(match stop {
            Stop::Memory => format!(
                "reading the response takes more than {} times its size, which no honest response does; take it as bytes \
                 with `raw()`, or raise `max_memory_ratio`",
                self.bounds.ratio
            ),
            _ => "the call's deadline came while the response was being read; ask for less, or raise the deadline"
                .to_owned(),
        })
    }
}

/// How many more items a list makes room for when it has so many: none while it is not full.
///
/// Its length alone tells whether it is full. Asking the list would compile one more function for each type of items.
pub(super) fn growth(len: usize, item: usize) -> usize {
    let least = if item <= 1024 { 4 } else { 1 };
    if len == 0 {
        return least;
    }
    let last_double = DOUBLES_UP_TO.div_ceil(item.max(1));
    let last_double = last_double.next_power_of_two().max(least);
    if len < last_double {
        let is_full = len >= least && len.is_power_of_two();
        return if is_full { len } else { 0 };
    }
    let mut room = last_double;
    while room < len {
        room += (room / 4).max(least);
    }
    if room == len { (len / 4).max(least) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_full_at_the_lengths_to_which_it_has_grown() {
        for item in [0, 1, 16, 600, 1024, 1025, 40_000, 70_000, usize::MAX] {
            let least = if item <= 1024 { 4 } else { 1 };
            let mut room = 0;
            for len in 0..20_000_usize {
                let more = growth(len, item);
                if len < room {
                    assert_eq!(more, 0, "{len} of {room} items of {item} bytes");
                    continue;
                }
                let step = if len.saturating_mul(item) < DOUBLES_UP_TO {
                    len.max(least)
                } else {
                    (len / 4).max(least)
                };
                assert_eq!(more, step, "{len} items of {item} bytes");
                room += more;
            }
        }
    }
}
