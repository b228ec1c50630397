//! What tells the items of a page apart, read from the JSON of the answer, since typed items have nothing in common.

use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Rejected;
use crate::codec::{DecodeError, Meter, from_slice_by_serde};

/// What a text costs on the heap in addition to its bytes.
const BLOCK: usize = 16;

/// What tells an item apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// Its `Id`.
    pub(crate) id: Box<str>,
    /// Its `UpdatedUtc`, where it has one.
    pub(crate) updated: Option<Box<str>>,
}

/// The keys of the items of a page that could be read, in their order; `list` is the property that holds them. Empty when
/// the answer holds another number of items than were read.
pub(super) fn keys(
    body: &[u8],
    list: &str,
    count: usize,
    rejected: &[Rejected],
    meter: &Meter<'_>,
) -> Result<Vec<Option<Key>>, DecodeError> {
    let odd = rejected.iter().filter_map(|it| index(&it.path, list));
    let list = List {
        name: list,
        odd: odd.collect(),
        count,
        meter,
    };
    match from_slice_by_serde(body, meter, list) {
        Ok(keys) if keys.len() == count => Ok(keys),
        Err(error) if error.stop.is_some() => Err(error),
        _ => Ok(Vec::new()),
    }
}

/// The position in the list that a path such as `Messages[3].Text` begins with.
fn index(path: &str, list: &str) -> Option<usize> {
    let rest = path.strip_prefix(list)?.strip_prefix('[')?;
    rest.split(']').next()?.parse().ok()
}

/// Reads the keys of one of an object's lists.
struct List<'a> {
    name: &'a str,
    /// The positions of the items that could not be read.
    odd: HashSet<usize>,
    count: usize,
    meter: &'a Meter<'a>,
}

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = Vec<Option<Key>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for List<'_> {
    type Value = Vec<Option<Key>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a list")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut keys = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            self.meter.tick().map_err(A::Error::custom)?;
            if name == self.name {
                keys = map.next_value_seed(Inside(&mut self))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(keys)
    }
}

/// Reads the keys of the items inside the list.
struct Inside<'l, 'a>(&'l mut List<'a>);

impl<'de> DeserializeSeed<'de> for Inside<'_, '_> {
    type Value = Vec<Option<Key>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Inside<'_, '_> {
    type Value = Vec<Option<Key>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let List {
            odd, count, meter, ..
        } = self.0;
        let charge = |bytes| meter.charge(bytes).map_err(A::Error::custom);
        charge(*count * size_of::<Option<Key>>())?;
        let mut keys = Vec::with_capacity(*count);
        for at in 0.. {
            let Some(item) = items.next_element::<&RawValue>()? else {
                break;
            };
            meter.tick().map_err(A::Error::custom)?;
            if odd.contains(&at) {
                continue;
            }
            let item = serde_json::from_str::<Item>(item.get());
            let key = item.ok().and_then(|Item(key)| key);
            if let Some(Key { id, updated }) = &key {
                charge(id.len() + updated.as_ref().map_or(0, |it| it.len()) + 2 * BLOCK)?;
            }
            keys.push(key);
        }
        Ok(keys)
    }
}

/// The key of an item.
struct Item(Option<Key>);

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Properties;

        impl<'de> Visitor<'de> for Properties {
            type Value = Item;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
                let (mut id, mut updated) = (None, None);
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "Id" => id = plain(map.next_value()?),
                        "UpdatedUtc" => updated = plain(map.next_value()?),
                        _ => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
                Ok(Item(id.map(|id| Key { id, updated })))
            }
        }

        deserializer.deserialize_map(Properties)
    }
}

/// A text or number as text.
fn plain(value: &RawValue) -> Option<Box<str>> {
    match value.get() {
        "null" => None,
        text if text.starts_with('"') => serde_json::from_str(text).ok(),
        other => Some(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::Bounds;

    fn all(body: &str, list: &str, count: usize, rejected: &[Rejected]) -> Vec<Option<Key>> {
        let meter = Meter::new(body.len(), Bounds::default(), None);
        keys(body.as_bytes(), list, count, rejected, &meter).unwrap()
    }

    fn ids(body: &str, list: &str, count: usize, rejected: &[&str]) -> Vec<String> {
        let rejected: Vec<_> = rejected
            .iter()
            .map(|it| Rejected::new(*it, "", ""))
            .collect();
        all(body, list, count, &rejected)
            .into_iter()
            .map(|key| key.map_or_else(|| "-".to_owned(), |key| key.id.into()))
            .collect()
    }

    #[test]
    fn keys_are_those_of_the_named_list() {
        let body =
            r#"{"Guests":[{"Id":"x"},{"Id":"y"}],"Things":[{"Id":"a"},{"Id":"b"}],"Cursor":null}"#;
        assert_eq!(ids(body, "Things", 2, &[]), ["a", "b"]);
        assert_eq!(ids(body, "Guests", 2, &[]), ["x", "y"]);
        assert!(ids(body, "Things", 3, &[]).is_empty(), "another number");
        assert!(ids(body, "Rooms", 2, &[]).is_empty(), "no such list");
        let single = r#"{"Things":[{"Id":1},{"Name":"x"}],"Guests":[{"Id":2}],"Cursor":null}"#;
        assert_eq!(ids(single, "Things", 2, &[]), ["1", "-"]);
        assert!(ids("nonsense", "Things", 0, &[]).is_empty());
    }

    #[test]
    fn key_is_the_id_with_the_instant_of_the_update() {
        let body =
            r#"{"Things":[{"Id":"a","UpdatedUtc":"now","Name":"x"},{"Id":"b","UpdatedUtc":null}]}"#;
        let key = |id: &str, updated: Option<&str>| {
            Some(Key {
                id: id.into(),
                updated: updated.map(Into::into),
            })
        };
        let expected = [key("a", Some("now")), key("b", None)];
        assert_eq!(all(body, "Things", 2, &[]), expected);
    }

    #[test]
    fn items_that_could_not_be_read_are_left_out() {
        let body = r#"{"Things":[{"Id":"a"},{"Id":"b"},7,{"Id":"c"}]}"#;
        let rejected = ["Things[2]", "Things[1].Text"];
        assert_eq!(ids(body, "Things", 2, &rejected), ["a", "c"]);
    }
}
