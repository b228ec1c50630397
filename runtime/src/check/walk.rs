//! One pass over a request that stops only where a limit is.
//!
//! Where the pass stands is told by the beginning of a limit's own path, so that nothing is allocated on the way.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Found, Violation};
use crate::operation::{Limit, Rule};
use crate::split::{Longest, Moment};

/// The first limit that the request does not keep to. A body that is not JSON keeps to all.
pub(crate) fn violation(body: &[u8], limits: &'static [Limit]) -> Option<Violation> {
    if limits.is_empty() {
        return None;
    }
    let mut violation = None;
    let place = Place {
        limits,
        path: "",
        violation: &mut violation,
    };
    let mut json = serde_json::Deserializer::from_slice(body);
    // The error of a pass that was stopped says nothing.
    let _ = place.deserialize(&mut json);
    violation
}

/// A value of the request at which, or below which, there are limits.
struct Place<'v> {
    limits: &'static [Limit],
    /// The path as the limits spell it.
    path: &'static str,
    violation: &'v mut Option<Violation>,
}

impl Place<'_> {
    /// The path of something inside, if a limit speaks of it.
    fn below(&self, separator: &str, name: &str) -> Option<&'static str> {
        self.limits.iter().find_map(|limit| {
            let property = limit.property;
            let rest = property.strip_prefix(self.path)?;
            let rest = rest.strip_prefix(separator)?.strip_prefix(name)?;
            let ends = rest.is_empty() || rest.starts_with(['.', '[', '{']);
            ends.then(|| &property[..property.len() - rest.len()])
        })
    }

    fn property(&self, name: &str) -> Option<&'static str> {
        let separator = if self.path.is_empty() { "" } else { "." };
        self.below(separator, name).or_else(|| self.below("", "{}"))
    }

    fn has(&self, rule: fn(&Rule) -> bool) -> bool {
        let here = |limit: &&Limit| limit.property == self.path;
        self.limits.iter().filter(here).any(|it| rule(&it.rule))
    }

    /// The properties of which one at least has to be there.
    fn asked(&self) -> Vec<&'static str> {
        let here = |limit: &&Limit| limit.property == self.path;
        let rules = self.limits.iter().filter(here).map(|limit| limit.rule);
        let names = rules.filter_map(|rule| match rule {
            Rule::AtLeastOneOf(names) => Some(names),
            _ => None,
        });
        names.flatten().copied().collect()
    }

    /// Compares with the limits of this place. Cases of a union may share a place and differ in limits; then one that
    /// allows it is enough.
    fn found(&mut self, found: &Found) -> Result<(), Stop> {
        let here = |limit: &&Limit| limit.property == self.path;
        let mut broken = None;
        for limit in self.limits.iter().filter(here) {
            match found.is_allowed(limit.rule) {
                Some(true) => return Ok(()),
                Some(false) => broken = broken.or(Some(limit)),
                None => {}
            }
        }
        let Some(limit) = broken else { return Ok(()) };
        *self.violation = Some(Violation {
            path: String::new(),
            limit: *limit,
            found: found.clone(),
        });
        Err(Stop)
    }

    /// Goes on inside; completes the path of a violation on the way out.
    fn inside(&mut self, path: &'static str) -> Place<'_> {
        Place {
            limits: self.limits,
            path,
            violation: self.violation,
        }
    }

    fn was_at(&mut self, segment: impl FnOnce() -> String) {
        if let Some(violation) = self.violation.as_mut() {
            let mut path = segment();
            if !violation.path.is_empty() && !violation.path.starts_with('[') {
                path.push('.');
            }
            violation.path.insert_str(0, &path);
        }
    }

    /// Looks for equal items. The request was written by one writer, so equal values have equal texts.
    fn items<'de, A: SeqAccess<'de>>(&mut self, mut items: A) -> Result<u64, A::Error> {
        let inner = self.below("", "[]");
        let mut seen = self
            .has(|rule| matches!(rule, Rule::Unique))
            .then(HashMap::new);
        let mut count = 0;
        loop {
            let more = match (&mut seen, inner) {
                (Some(seen), _) => {
                    let Some(item) = items.next_element::<&'de RawValue>()? else {
                        return Ok(count);
                    };
                    let at = usize::try_from(count).unwrap_or(usize::MAX);
                    if let Some(first) = seen.insert(item.get(), at) {
                        self.found(&Found::Equal(first, at)).map_err(stop)?;
                    }
                    match inner {
                        Some(path) => {
                            let mut json = serde_json::Deserializer::from_str(item.get());
                            let inside = self.inside(path).deserialize(&mut json);
                            inside.map(Some).map_err(|_| stop(Stop))
                        }
                        None => Ok(Some(())),
                    }
                }
                (None, Some(path)) => items.next_element_seed(self.inside(path)),
                (None, None) => Ok(items.next_element::<IgnoredAny>()?.map(|_| ())),
            };
            match more {
                Ok(Some(())) => count += 1,
                Ok(None) => return Ok(count),
                Err(error) => {
                    self.was_at(|| format!("[{count}]"));
                    return Err(error);
                }
            }
        }
    }
}

/// Ends the pass.
struct Stop;

fn stop<E: serde::de::Error>(_: Stop) -> E {
    E::custom("stopped")
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(mut self, json: D) -> Result<(), D::Error> {
        if self.has(|rule| matches!(rule, Rule::Range { .. })) {
            // As a text, so that no digit is lost.
            let number = <&RawValue>::deserialize(json)?.get();
            if number.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
                self.found(&Found::Number(number.to_owned()))
                    .map_err(stop)?;
            }
            return Ok(());
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let is_interval = self.has(|rule| Longest::of(*rule).is_some());
        let mut ends = [None; 2];
        let asked = self.asked();
        let mut there = Vec::new();
        while let Some(Text(name)) = map.next_key()? {
            there.extend(asked.iter().copied().find(|asked| *asked == name));
            if let Some(path) = self.property(&name) {
                if let Err(error) = map.next_value_seed(self.inside(path)) {
                    self.was_at(|| name.into_owned());
                    return Err(error);
                }
                continue;
            }
            let end = ["Start", "End"]
                .iter()
                .position(|end| is_interval && name.starts_with(end));
            match end {
                Some(end) => {
                    let text: Option<Text<'de>> = map.next_value()?;
                    ends[end] = text.and_then(|text| Moment::parse(&text.0));
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        if !asked.is_empty() {
            self.found(&Found::Properties(there)).map_err(stop)?;
        }
        match ends {
            [Some(start), Some(end)] => self.found(&Found::Interval(start, end)).map_err(stop),
            _ => Ok(()),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, items: A) -> Result<(), A::Error> {
        let count = self.items(items)?;
        self.found(&Found::Items(count)).map_err(stop)
    }

    fn visit_str<E: serde::de::Error>(mut self, text: &str) -> Result<(), E> {
        let count = text.chars().count() as u64;
        self.found(&Found::Characters(count)).map_err(stop)
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
}

/// A text that is borrowed where JSON allows it.
struct Text<'t>(Cow<'t, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl<'de> Visitor<'de> for Texts {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Texts)
    }
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
