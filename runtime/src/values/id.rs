//! Typed identifiers.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use uuid::Uuid;

use super::{ParseError, serde_by_codec};
use crate::codec::{AsText, Decode, Encode, Fault, FromText, Out, Value};

const EXPECTED: &str = "a uuid";

/// The identifier of a thing of kind `T`, such as a message.
///
/// It is a uuid that cannot be mistaken for the identifier of something else. `T` is a marker that has no values.
pub struct Id<T> {
    uuid: Uuid,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The identifier with this uuid.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self {
            uuid,
            of: PhantomData,
        }
    }

    /// The uuid.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }

    /// The uuid, borrowed.
    #[must_use]
    pub const fn as_uuid(&self) -> &Uuid {
        &self.uuid
    }

    /// The identifier with the same uuid of a thing of another kind.
    ///
    /// It assumes that both kinds name the same entity, which the compiler cannot check and the server may refuse. Two
    /// joins that many programs need do so in this API: the account of an item or a bill may be a customer (or a company,
    /// so look at its type first), and a reservation is a service order.
    ///
    /// ```
    /// # use mews_connector_runtime::values::Id;
    /// # enum Account {}
    /// # enum Customer {}
    /// # enum Reservation {}
    /// # enum ServiceOrder {}
    /// # fn join(account: Id<Account>, reservation: Id<Reservation>) {
    /// // In programs the types are those of the bindings: `AccountId`, `CustomerId`, `ReservationId`, `ServiceOrderId`.
    /// let customer: Id<Customer> = account.cast();
    /// let service_order = reservation.cast::<ServiceOrder>();
    /// # assert_eq!((customer.uuid(), service_order.uuid()), (account.uuid(), reservation.uuid()));
    /// # }
    /// # join("1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a".parse().unwrap(), "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1b".parse().unwrap());
    /// ```
    #[must_use]
    pub const fn cast<Other>(self) -> Id<Other> {
        Id::new(self.uuid)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(
            self.uuid
                .hyphenated()
                .encode_lower(&mut Uuid::encode_buffer()),
        )
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> From<Uuid> for Id<T> {
    fn from(uuid: Uuid) -> Self {
        Self::new(uuid)
    }
}

impl<T> From<Id<T>> for Uuid {
    fn from(id: Id<T>) -> Self {
        id.uuid
    }
}

/// Reads the hyphenated form, which is the only one that the API sends, in either case.
///
/// A page of the API is uuids for a good part, so they are read at their known places; the uuid crate's parser has to
/// look for four spellings.
pub(super) fn parse(text: &str) -> Result<Uuid, ParseError> {
    read(text.as_bytes()).ok_or_else(|| ParseError::new(text, EXPECTED))
}

fn read(text: &[u8]) -> Option<Uuid> {
    /// Where the digits of each byte stand.
    const PLACES: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
    let text: &[u8; 36] = text.try_into().ok()?;
    if [text[8], text[13], text[18], text[23]] != *b"----" {
        return None;
    }
    let mut bytes = [0; 16];
    let mut seen = 0;
    for (byte, place) in bytes.iter_mut().zip(PLACES) {
        let high = DIGITS[usize::from(text[place])];
        let low = DIGITS[usize::from(text[place + 1])];
        *byte = high << 4 | low & 0xF;
        seen |= high | low;
    }
    if seen & NOT_A_DIGIT == 0 {
        Some(Uuid::from_bytes(bytes))
    } else {
        None
    }
}

const NOT_A_DIGIT: u8 = 0x80;

/// The value of each hexadecimal digit.
const DIGITS: [u8; 256] = {
    let mut digits = [NOT_A_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        digits[b"0123456789abcdef"[value] as usize] = value as u8;
        digits[b"0123456789ABCDEF"[value] as usize] = value as u8;
        value += 1;
    }
    digits
};

impl<T> FromStr for Id<T> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse(text).map(Self::new)
    }
}

// The code of the impls for `Id<T>` is compiled for each kind of thing, so it is kept outside of them.

/// The identifier of nothing.
pub(super) const NIL: &str = "00000000-0000-0000-0000-000000000000";

impl Decode for Uuid {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        let text = value.lent(NIL)?;
        match read(text.as_bytes()) {
            Some(uuid) => Ok(uuid),
            None => Err(ParseError::new(text, EXPECTED).into()),
        }
    }
}

impl Encode for Uuid {
    fn encode(&self, out: Out<'_>) {
        out.text(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

impl FromText for Uuid {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Ok(parse(text)?)
    }
}

impl AsText for Uuid {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

impl<T> Decode for Id<T> {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        match Uuid::decode(value) {
            // Not by a function: one more would be compiled for each kind of identifier.
            Ok(uuid) => Ok(Self {
                uuid,
                of: PhantomData,
            }),
            Err(fault) => Err(fault),
        }
    }
}

impl<T> Encode for Id<T> {
    fn encode(&self, out: Out<'_>) {
        self.uuid.encode(out);
    }
}

impl<T> FromText for Id<T> {
    fn from_text(text: &str) -> Result<Self, Fault> {
        Uuid::from_text(text).map(Self::new)
    }
}

impl<T> AsText for Id<T> {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        self.uuid.with_text(take);
    }
}

serde_by_codec!(Id<T>, T);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    enum Message {}
    enum Thread {}

    #[test]
    fn as_small_as_a_uuid() {
        assert_eq!(size_of::<Id<Message>>(), 16);
    }

    #[test]
    fn either_case_is_read_and_the_lower_written() {
        let id: Id<Message> = "1D1C92E7-9E8A-4C2B-8F3E-6D5B4A3C2B1A".parse().unwrap();
        assert_eq!(id.to_string(), "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a");
        assert_eq!(format!("{id:?}"), id.to_string());
        assert_eq!(id.cast::<Thread>().as_uuid(), id.as_uuid());
    }

    #[test]
    fn what_is_no_id() {
        for text in [
            "",
            "message-1",
            "1d1c92e79e8a4c2b8f3e6d5b4a3c2b1a",
            "{1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1a}",
            "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1",
            "1d1c92e7-9e8a-4c2b-8f3e-6d5b4a3c2b1g",
        ] {
            let error = text.parse::<Id<Message>>().unwrap_err();
            assert!(
                error.to_string().ends_with("expected a uuid"),
                "{text}: {error}"
            );
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_uuid_crate(text in "[-0-9a-gA-G]{36}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-g]{4}-[0-9A-F]{4}-[0-9a-f]{12}") {
            prop_assert_eq!(parse(&text).ok(), Uuid::try_parse(&text).ok());
        }

        #[test]
        fn round_trip(bytes: [u8; 16]) {
            let id = Id::<Message>::new(Uuid::from_bytes(bytes));
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            prop_assert_eq!(id.to_string().to_uppercase().parse(), Ok(id));
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<Id<Message>>(&json).unwrap(), id);
        }
    }
}
