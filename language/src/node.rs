//! The tree of one file, in which every key and every value knows where it is written.
//!
//! It knows nothing of the YAML library and nothing of the language: it stands between the two, so that a problem
//! found late (an unused model, a correction that does not apply) can still point at the line.

use std::collections::HashMap;
use std::ops::{Deref, Range};
use std::sync::OnceLock;

/// A value with its place in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// The bytes of the text it covers; empty for a node that was never in a file.
    pub span: Range<usize>,
}

/// What a [`Node`] holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A text, number, boolean or nothing.
    Scalar {
        /// The text after unescaping.
        text: String,
        /// Whether it is written without quotes, in which case it may be a number, boolean or nothing.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Entries),
}

/// The entries of a mapping. Wide ones are found by an index, which is made when it is first asked for: the checks look up
/// every property of a mapping, and a file may be one mapping of a million keys.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    list: Vec<Entry>,
    // Boxed, as most mappings never have one.
    #[allow(clippy::box_collection)]
    index: OnceLock<Box<HashMap<String, usize>>>,
}

/// As many entries are looked through without an index.
const NARROW: usize = 16;

impl Entries {
    /// The entry with this key; the first one, when a mapping that was never in a file has several.
    fn find(&self, key: &str) -> Option<&Entry> {
        if self.list.len() <= NARROW {
            return self.list.iter().find(|entry| entry.key == key);
        }
        let index = self.index.get_or_init(|| {
            let mut index = HashMap::with_capacity(self.list.len());
            for (place, entry) in self.list.iter().enumerate() {
                index.entry(entry.key.clone()).or_insert(place);
            }
            Box::new(index)
        });
        index.get(key).and_then(|place| self.list.get(*place))
    }

    /// The values, to be changed in place.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = (&str, &mut Node)> {
        self.list
            .iter_mut()
            .map(|entry| (entry.key.as_str(), &mut entry.value))
    }
}

impl From<Vec<Entry>> for Entries {
    fn from(list: Vec<Entry>) -> Self {
        let index = OnceLock::new();
        Self { list, index }
    }
}

impl From<Entries> for Vec<Entry> {
    fn from(entries: Entries) -> Self {
        entries.list
    }
}

impl FromIterator<Entry> for Entries {
    fn from_iter<I: IntoIterator<Item = Entry>>(entries: I) -> Self {
        Vec::from_iter(entries).into()
    }
}

impl Deref for Entries {
    type Target = [Entry];

    fn deref(&self) -> &[Entry] {
        &self.list
    }
}

impl<'e> IntoIterator for &'e Entries {
    type Item = &'e Entry;
    type IntoIter = std::slice::Iter<'e, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl PartialEq for Entries {
    fn eq(&self, other: &Self) -> bool {
        self.list == other.list
    }
}

/// One `key: value` of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key; always text, whatever it looks like.
    pub key: String,
    /// The bytes of the key.
    pub key_span: Range<usize>,
    /// What belongs to it.
    pub value: Node,
}

/// What a scalar means. Only `true` and `false` are booleans: `yes`, `no`, `on` and `off` are texts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Meaning<'a> {
    /// Nothing at all, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that is not negative.
    Unsigned(u64),
    /// A negative whole number.
    Signed(i64),
    /// A number with a fraction, or one too large for 64 bits.
    Float(f64),
    /// Everything else.
    Text(&'a str),
}

impl Node {
    /// A text that was never in a file.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Kind::Scalar {
            text: text.into(),
            plain: false,
        })
    }

    /// A number, boolean or null that was never in a file.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(Kind::Scalar {
            text: text.into(),
            plain: true,
        })
    }

    /// A node that was never in a file.
    pub fn new(kind: Kind) -> Self {
        Self { kind, span: 0..0 }
    }

    /// What the scalar means, when this is one.
    pub fn meaning(&self) -> Option<Meaning<'_>> {
        match &self.kind {
            Kind::Scalar { text, plain: true } => Some(meaning_of(text)),
            Kind::Scalar { text, plain: false } => Some(Meaning::Text(text)),
            Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// The scalar's text as written, whatever it means.
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// The entries, when this is a mapping.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            Kind::Scalar { .. } | Kind::List(_) => &[],
        }
    }

    /// The entry with this key, when this is a mapping that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.kind {
            Kind::Map(entries) => entries.find(key),
            Kind::Scalar { .. } | Kind::List(_) => None,
        }
    }

    /// The value of this key, or the item of this number.
    pub fn child(&self, key: &str) -> Option<&Node> {
        match &self.kind {
            Kind::Map(_) => self.entry(key).map(|entry| &entry.value),
            Kind::List(items) => key.parse::<usize>().ok().and_then(|index| items.get(index)),
            Kind::Scalar { .. } => None,
        }
    }

    /// How messages call this kind of value.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            Kind::Map(_) => "a mapping",
            Kind::List(_) => "a list",
            Kind::Scalar { .. } => match self.meaning() {
                Some(Meaning::Null) | None => "nothing",
                Some(Meaning::Bool(_)) => "a boolean",
                Some(Meaning::Unsigned(_) | Meaning::Signed(_)) => "a whole number",
                Some(Meaning::Float(_)) => "a number",
                Some(Meaning::Text(_)) => "a text",
            },
        }
    }
}

/// What a text without quotes means.
pub fn meaning_of(text: &str) -> Meaning<'_> {
    match text {
        "" | "~" | "null" => return Meaning::Null,
        "true" => return Meaning::Bool(true),
        "false" => return Meaning::Bool(false),
        _ => {}
    }
    if !looks_like_number(text) {
        return Meaning::Text(text);
    }
    if let Ok(number) = text.parse::<u64>() {
        return Meaning::Unsigned(number);
    }
    if let Ok(number) = text.parse::<i64>() {
        return Meaning::Signed(number);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Meaning::Float(number),
        _ => Meaning::Text(text),
    }
}

/// Whether a text is spelled as a JSON number, which is the only spelling of numbers the language has.
fn looks_like_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    if !text.starts_with(|first: char| first.is_ascii_digit()) {
        return false;
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_true_and_false_are_booleans() {
        for text in ["yes", "no", "on", "off", "True", "FALSE", "y", "n"] {
            assert_eq!(meaning_of(text), Meaning::Text(text));
        }
        assert_eq!(meaning_of("true"), Meaning::Bool(true));
        assert_eq!(meaning_of("false"), Meaning::Bool(false));
    }

    #[test]
    fn numbers_are_spelled_as_in_json() {
        assert_eq!(meaning_of("0"), Meaning::Unsigned(0));
        assert_eq!(meaning_of("-7"), Meaning::Signed(-7));
        assert_eq!(meaning_of("1.50"), Meaning::Float(1.5));
        for text in [
            "007", "0x1f", "1_000", ".5", "5.", "1e", "+1", ".inf", "2026-08", "1..5", "--1",
        ] {
            assert_eq!(meaning_of(text), Meaning::Text(text));
        }
    }
}
