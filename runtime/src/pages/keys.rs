//! What tells the items of a page apart, read from the JSON of the answer, since typed items have nothing in common.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Rejected;

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
) -> Vec<Option<Key>> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let Ok(Lists(lists)) = serde_json::from_slice(body) else {
        return Vec::new();
    };
    let odd: Vec<usize> = rejected
        .iter()
        .filter_map(|it| index(&it.path, list))
        .collect();
    let Some((_, keys)) = lists.into_iter().find(|(name, _)| name == list) else {
        return Vec::new();
    };
    let readable: Vec<_> = keys
        .into_iter()
        .enumerate()
        .filter(|(at, _)| !odd.contains(at))
        .map(|it| it.1)
        .collect();
    if readable.len() == count {
        readable
    } else {
        Vec::new()
    }
}

/// The position in the list that a path such as `Messages[3].Text` begins with.
fn index(path: &str, list: &str) -> Option<usize> {
    let rest = path.strip_prefix(list)?.strip_prefix('[')?;
    rest.split(']').next()?.parse().ok()
}

/// The lists of an object.
struct Lists<'a>(Vec<(Cow<'a, str>, Vec<Option<Key>>)>);

impl<'de> Deserialize<'de> for Lists<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Properties;

        impl<'de> Visitor<'de> for Properties {
            type Value = Lists<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut lists = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    let value: &RawValue = map.next_value()?;
                    if let Ok(List(keys)) = serde_json::from_str(value.get()) {
                        lists.push((Cow::Owned(name), keys));
                    }
                }
                Ok(Lists(lists))
            }
        }

        deserializer.deserialize_map(Properties)
    }
}

/// The keys of a list's items.
struct List(Vec<Option<Key>>);

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items;

        impl<'de> Visitor<'de> for Items {
            type Value = List;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List, A::Error> {
                let mut keys = Vec::new();
                while let Some(item) = items.next_element::<&RawValue>()? {
                    let item = serde_json::from_str::<Item>(item.get());
                    keys.push(item.ok().and_then(|Item(key)| key));
                }
                Ok(List(keys))
            }
        }

        deserializer.deserialize_seq(Items)
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

    fn ids(body: &str, list: &str, count: usize, rejected: &[&str]) -> Vec<String> {
        let rejected: Vec<_> = rejected
            .iter()
            .map(|it| Rejected::new(*it, "", ""))
            .collect();
        keys(body.as_bytes(), list, count, &rejected)
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
        assert_eq!(keys(body.as_bytes(), "Things", 2, &[]), expected);
    }

    #[test]
    fn items_that_could_not_be_read_are_left_out() {
        let body = r#"{"Things":[{"Id":"a"},{"Id":"b"},7,{"Id":"c"}]}"#;
        let rejected = ["Things[2]", "Things[1].Text"];
        assert_eq!(ids(body, "Things", 2, &rejected), ["a", "c"]);
    }
}
