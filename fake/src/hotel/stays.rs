//! Who stays when in which room: each room's time is filled with stays and gaps, so no two stays of a room meet.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

use crate::random::Random;

/// Where a stay has got to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Optional,
    Confirmed,
    Started,
    Processed,
    Canceled,
}

impl State {
    pub(super) fn name(self) -> &'static str {
        match self {
            State::Optional => "Optional",
            State::Confirmed => "Confirmed",
            State::Started => "Started",
            State::Processed => "Processed",
            State::Canceled => "Canceled",
        }
    }
}

/// One reservation, as small as it can be kept.
#[derive(Debug, Clone)]
pub(super) struct Stay {
    /// The room, counted over all enterprises.
    pub(super) room: u32,
    pub(super) customer: u32,
    /// Days from the hotel's present to the day of arrival.
    pub(super) start: i32,
    /// Minutes from the hotel's present back to when it was made.
    pub(super) age: u32,
    pub(super) nights: u8,
    pub(super) adults: u8,
    pub(super) children: u8,
    pub(super) rate: u8,
    pub(super) state: State,
    /// A number for everything else that varies.
    pub(super) chance: u32,
    /// The place of its bill; it has one from its start on.
    pub(super) bill: Option<u32>,
    /// The place of its payment; it was paid when it ended.
    pub(super) payment: Option<u32>,
}

/// A person who stays, once or more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guest {
    /// The place of the first stay.
    pub(super) stay: u32,
    /// A number that name, address and the like come from.
    pub(super) chance: u32,
}

/// When guests come and go.
pub(super) const ARRIVAL_HOUR: i8 = 14;
pub(super) const DEPARTURE_HOUR: i8 = 10;
/// The longest time between booking and arrival.
const LEAD_DAYS: u64 = 90;
const MINUTES_PER_DAY: i64 = 24 * 60;

/// All stays in the order in which they were made, and their guests in the order in which they became known.
pub(super) fn make(
    random: &mut Random,
    now: DateTime,
    rooms: usize,
    days: std::ops::Range<i32>,
) -> (Vec<Stay>, Vec<Guest>) {
    let mut stays = Vec::new();
    for room in 0..rooms {
        let mut day = days.start - small(random, 6) as i32;
        while day < days.end {
            let stay = one(random, now, room, day);
            day += i32::from(stay.nights) + [0, 0, 0, 1, 1, 3][small(random, 6)];
            stays.push(stay);
        }
    }
    stays.sort_by_key(|stay| (std::cmp::Reverse(stay.age), stay.room, stay.start));
    let guests = seat(random, &mut stays);
    number(
        &mut stays,
        |stay| stay.start,
        State::has_bill,
        |stay| &mut stay.bill,
    );
    number(
        &mut stays,
        |stay| stay.start + i32::from(stay.nights),
        |state| state == State::Processed,
        |stay| &mut stay.payment,
    );
    (stays, guests)
}

impl State {
    fn has_bill(self) -> bool {
        matches!(self, State::Started | State::Processed)
    }
}

fn small(random: &mut Random, end: u64) -> usize {
    usize::try_from(random.below(end)).unwrap_or(0)
}

fn one(random: &mut Random, now: DateTime, room: usize, start: i32) -> Stay {
    let nights = [1, 1, 2, 2, 2, 3, 3, 4, 5, 7][small(random, 10)];
    let arrival = minutes_to(now, start, ARRIVAL_HOUR);
    let departure = minutes_to(now, start + i32::from(nights), DEPARTURE_HOUR);
    let canceled = random.below(100) < 6;
    let state = match () {
        () if canceled => State::Canceled,
        () if departure <= 0 => State::Processed,
        () if arrival <= 0 => State::Started,
        () if random.below(100) < 8 => State::Optional,
        () => State::Confirmed,
    };
    // Made before arrival and before now.
    let lead = 30 + i64::try_from(random.below(LEAD_DAYS * 24 * 60)).unwrap_or(0);
    let age = (lead - arrival).max(1 + lead % (20 * MINUTES_PER_DAY));
    Stay {
        room: u32::try_from(room).unwrap_or(u32::MAX),
        customer: 0,
        start,
        age: u32::try_from(age).unwrap_or(u32::MAX),
        nights,
        adults: [1, 1, 2, 2, 2][small(random, 5)],
        children: [0, 0, 0, 0, 1][small(random, 5)],
        rate: [0, 0, 0, 1, 2][small(random, 5)],
        state,
        chance: u32::try_from(random.below(1 << 32)).unwrap_or(0),
        bill: None,
        payment: None,
    }
}

/// Gives every stay a guest; each fifth was there before.
fn seat(random: &mut Random, stays: &mut [Stay]) -> Vec<Guest> {
    let mut guests: Vec<Guest> = Vec::new();
    for (place, stay) in stays.iter_mut().enumerate() {
        let known = guests.len();
        let guest = match random.below(5) {
            0 if known > 0 => small(random, known as u64),
            _ => {
                guests.push(Guest {
                    stay: u32::try_from(place).unwrap_or(u32::MAX),
                    chance: u32::try_from(random.below(1 << 32)).unwrap_or(0),
                });
                known
            }
        };
        stay.customer = u32::try_from(guest).unwrap_or(u32::MAX);
    }
    guests
}

/// Numbers what comes with the stays of some states, in the order of a day.
fn number(
    stays: &mut [Stay],
    day: impl Fn(&Stay) -> i32,
    has: impl Fn(State) -> bool,
    place: impl Fn(&mut Stay) -> &mut Option<u32>,
) {
    let mut with: Vec<usize> = (0..stays.len())
        .filter(|index| stays.get(*index).is_some_and(|stay| has(stay.state)))
        .collect();
    with.sort_by_key(|index| stays.get(*index).map(&day));
    for (number, index) in with.into_iter().enumerate() {
        if let Some(stay) = stays.get_mut(index) {
            *place(stay) = u32::try_from(number).ok();
        }
    }
}

impl Stay {
    /// The day of arrival, or of a later night.
    pub(super) fn night(&self, today: Date, night: usize) -> Date {
        let days = i64::from(self.start) + night as i64;
        today.saturating_add(days.days())
    }

    pub(super) fn arrival(&self, today: Date) -> DateTime {
        self.night(today, 0).at(ARRIVAL_HOUR, 0, 0, 0)
    }

    pub(super) fn departure(&self, today: Date) -> DateTime {
        self.night(today, usize::from(self.nights))
            .at(DEPARTURE_HOUR, 0, 0, 0)
    }

    pub(super) fn made(&self, now: DateTime) -> DateTime {
        now.saturating_sub(i64::from(self.age).minutes())
    }

    /// When it last changed.
    pub(super) fn changed(&self, now: DateTime) -> DateTime {
        let today = now.date();
        match self.state {
            State::Started => self.arrival(today),
            State::Processed => self.departure(today),
            State::Canceled => {
                // Halfway from its making to its arrival, or to now.
                let until = minutes_to(now, self.start, ARRIVAL_HOUR).min(0);
                now.saturating_sub(((i64::from(self.age) - until) / 2).minutes())
            }
            State::Optional | State::Confirmed => self.made(now),
        }
    }
}

/// The minutes from now to an hour of a day.
fn minutes_to(now: DateTime, day: i32, hour: i8) -> i64 {
    let minute_of_day = i64::from(now.hour()) * 60 + i64::from(now.minute());
    i64::from(day) * MINUTES_PER_DAY + i64::from(hour) * 60 - minute_of_day
}
