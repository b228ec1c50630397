//! Passes over values that nobody asked for, and looks at the clock on the way.
//!
//! Serde's `IgnoredAny` lets the parser run to the end of the value in one go. That is the fastest way, but an unknown
//! property may be nearly all of a response, and for 32 MiB of it the parser takes up to a third of a second, whatever the
//! deadline of the call is. So in a long text the value is walked through here, and each value inside of it counts for the
//! meter.
//!
//! Walking is stricter than ignoring: the parser makes a number of the digits and text of the escapes, and it bounds
//! the depth. A number that no `f64` holds, half of a surrogate pair or 128 lists inside each other would make a response
//! unreadable because of something that nobody reads. When that happens, the meter remembers it, and the document is
//! read a second time in which values are ignored as a whole. The lenient pass is such a second time, so nothing has to
//! be done for it.

use std::fmt;

use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::meter::Meter;

/// A text shorter than this is passed over within a few milliseconds.
const WALKED_FROM: usize = 1024 * 1024;

/// Whether what is unknown in a text of so many bytes is walked through.
pub(super) fn is_long(text: &str) -> bool {
    text.len() >= WALKED_FROM
}

/// Passes over one value; walks through it for a meter.
#[derive(Clone, Copy)]
pub(crate) struct Skip<'m>(pub(crate) Option<&'m Meter<'m>>);

impl<'de> DeserializeSeed<'de> for Skip<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if let Some(meter) = self.0 {
            meter.tick().map_err(D::Error::custom)?;
            if meter.walks() {
                let walked = deserializer.deserialize_any(Walk(meter));
                return walked.inspect_err(|_| meter.walk_no_more());
            }
        }
        IgnoredAny::deserialize(deserializer).map(|_| ())
    }
}

/// Walks through one value.
#[derive(Clone, Copy)]
struct Walk<'m>(&'m Meter<'m>);

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.passed(text.len()).map_err(E::custom)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Skip(Some(self.0)))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while entries.next_key::<IgnoredAny>()?.is_some() {
            entries.next_value_seed(Skip(Some(self.0)))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::time::{Duration, Instant, SystemTime};

    use super::super::decode::{Decode, Place, Value};
    use super::super::fault::Fault;
    use super::super::json::from_slice_within;
    use super::super::meter::{Bounds, Stop};
    use super::*;
    use crate::clock::{Clock, TokioClock};

    #[derive(Debug, PartialEq)]
    struct Known(i64);

    impl Decode for Known {
        fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
            let mut known: Option<i64> = None;
            value.response(&mut [("Known", Place::Required(&mut known))])?;
            known.map(Self).ok_or_else(Fault::incomplete)
        }
    }

    /// A clock that stands still.
    struct Still(Instant);

    impl Clock for Still {
        fn now(&self) -> Instant {
            self.0
        }

        fn wall(&self) -> SystemTime {
            SystemTime::UNIX_EPOCH
        }

        fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
            Box::pin(std::future::pending())
        }
    }

    /// Reads a response whose deadline has come.
    fn late(text: &str) -> Result<Known, (Option<Stop>, usize)> {
        let clock = Still(TokioClock::new().now());
        let until = clock.0;
        let meter = Meter::new(text.len(), Bounds::default(), Some((&clock, until)));
        let read = from_slice_within(text.as_bytes(), &meter);
        read.map_err(|error| (error.stop, error.offset.unwrap()))
    }

    #[test]
    fn deadline_interrupts_one_value_that_is_passed_over() {
        let many = |item: &str| vec![item; 500_000].join(",");
        let long = format!("\"{}\"", "a".repeat(20_000));
        for inside in [
            format!("[{}]", many("[]")),
            format!("[{}]", many("[[[1.5,null,true]]]")),
            format!("[{}]", many("\"a text\"")),
            format!("{{\"Deeper\":{{\"Still\":[{}]}}}}", many("{\"A\":{}}")),
            format!("[{}]", vec![long.as_str(); 100].join(",")),
        ] {
            let text = format!("{{\"Unknown\":{inside},\"Known\":1}}");
            let (stop, offset) = late(&text).unwrap_err();
            assert_eq!(stop, Some(Stop::Deadline));
            assert!(offset < 60_000, "{offset} of {}", text.len());
        }
        assert_eq!(late("{\"Unknown\":[1,2,3],\"Known\":1}"), Ok(Known(1)));
    }

    /// The same document, long enough to be walked through.
    fn long(text: &str) -> String {
        format!("{}{text}", " ".repeat(WALKED_FROM))
    }

    #[test]
    fn what_only_the_walk_cannot_read_is_passed_over() {
        let deep = format!("{}{}", "[".repeat(1000), "]".repeat(1000));
        for odd in ["1e400", r#""\ud800""#, r#"[{"A":"\udfff"},1e999]"#, &deep] {
            let text = format!("{{\"Unknown\":{odd},\"Known\":1,\"Other\":{odd}}}");
            assert_eq!(late(&long(&text)), Ok(Known(1)), "{odd}");
        }
        for broken in ["[1", "{\"A\" 1}", "\"\u{1}\"", "01", "tru"] {
            let text = format!("{{\"Unknown\":{broken},\"Known\":1}}");
            assert!(late(&long(&text)).is_err(), "{broken}");
        }
    }
}
