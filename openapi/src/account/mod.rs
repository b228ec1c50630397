//! An account of a document: what it says, place by place, and whether the schema made of it says so, too.
//!
//! A comparison of two schemas sees only what arrived in them. So each reading keeps, beside the schema, a text of every
//! place of the document and a fingerprint of what was made of it. Where two documents differ and the schemas made of them
//! do not, nothing else would tell: [`Account::differences`] lists those places with both texts. What the reader has no use
//! for at all is kept by its content and compared as well, so that what two documents say alike is silent however odd it is.
//!
//! Silent by design are prose, examples, titles and the order of what has no order: see [`spell`].

mod spell;

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_language::fingerprint;
use mews_connector_language::node::Node;
use serde::Serialize;

pub(crate) use self::spell::{PROSE, SHOWN, shortened, spelled};

/// What a document says and what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Whether it is kept at all. Nobody pays for an account that nothing is compared with.
    kept: bool,
    /// What each place says, in one spelling. Alternatives of one place stand under the same name.
    said: BTreeMap<String, BTreeSet<String>>,
    /// Fingerprints of what was made of each place; several when a body is written out in several operations.
    made: BTreeMap<String, BTreeSet<u64>>,
    /// What nothing was made of, by place and key.
    left: BTreeMap<(String, String), BTreeSet<String>>,
}

/// A difference of two documents that the schemas made of them do not have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Where in the documents.
    pub at: String,
    /// What the old one says; none when it says nothing there.
    pub old: Option<String>,
    /// What the new one says; none when it says nothing there.
    pub new: Option<String>,
}

impl Account {
    /// An account that is kept, or one that notes nothing.
    pub(crate) fn new(kept: bool) -> Self {
        Self {
            kept,
            ..Self::default()
        }
    }

    /// The account, if it was kept.
    pub(crate) fn kept(self) -> Option<Self> {
        self.kept.then_some(self)
    }

    /// Whether anything is noted.
    pub(crate) fn is_kept(&self) -> bool {
        self.kept
    }

    /// Notes what a place says.
    pub(crate) fn say(&mut self, at: &str, text: String) {
        if self.kept {
            let text = shortened(text, SHOWN);
            self.said.entry(at.to_owned()).or_default().insert(text);
        }
    }

    /// Notes what was made of a place.
    pub(crate) fn make(&mut self, at: &str, made: &impl Serialize) {
        self.make_of_all([at], made);
    }

    /// Notes what was made of several places together.
    pub(crate) fn make_of_all<'a>(
        &mut self,
        places: impl IntoIterator<Item = &'a str>,
        made: &impl Serialize,
    ) {
        if !self.kept {
            return;
        }
        // What cannot be written as JSON is nothing that a schema holds.
        let text = serde_json::to_vec(made).unwrap_or_default();
        let made = fingerprint::of(text);
        for at in places {
            self.made.entry(at.to_owned()).or_default().insert(made);
        }
    }

    /// Notes that of a place only its presence is taken.
    pub(crate) fn only_presence(&mut self, at: &str) {
        if self.kept {
            self.made.insert(at.to_owned(), BTreeSet::from([0]));
        }
    }

    /// Keeps the content of a key that nothing is made of.
    pub(crate) fn leave(&mut self, at: &str, key: &str, node: &Node) {
        if self.kept {
            let place = (at.to_owned(), key.to_owned());
            self.left
                .entry(place)
                .or_default()
                .insert(spelled(key, node));
        }
    }

    /// What nothing was made of: place, key and content.
    pub fn left(&self) -> impl Iterator<Item = (&str, &str, String)> {
        self.left
            .iter()
            .map(|((at, key), texts)| (at.as_str(), key.as_str(), joined(texts)))
    }

    /// The differences that the schemas do not have, in the order of their places. A place that is new or gone as a whole is
    /// told once and not for each of its parts.
    pub fn differences(old: &Self, new: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        let places: BTreeSet<&String> = old.said.keys().chain(new.said.keys()).collect();
        for at in places {
            let (was, is) = (old.said.get(at), new.said.get(at));
            if was != is && old.made.get(at) == new.made.get(at) {
                found.push(Difference {
                    at: at.clone(),
                    old: was.map(joined),
                    new: is.map(joined),
                });
            }
        }
        found.extend(Self::left_over(old, new));
        found.sort();
        let mut whole: BTreeSet<(String, bool)> = BTreeSet::new();
        found.retain(|difference| {
            let side = match (&difference.old, &difference.new) {
                (None, _) => true,
                (_, None) => false,
                _ => return true,
            };
            let is_part = parents(&difference.at).any(|at| whole.contains(&(at.to_owned(), side)));
            whole.insert((difference.at.clone(), side));
            !is_part
        });
        found
    }

    fn left_over<'a>(old: &'a Self, new: &'a Self) -> impl Iterator<Item = Difference> + 'a {
        let places: BTreeSet<&(String, String)> = old.left.keys().chain(new.left.keys()).collect();
        places.into_iter().filter_map(|place| {
            let (was, is) = (old.left.get(place), new.left.get(place));
            // A place that only one side has is told by itself.
            let at = place.0.as_str();
            let is_new = || {
                let mut around = std::iter::once(at).chain(parents(at));
                around.any(|at| old.said.contains_key(at) != new.said.contains_key(at))
            };
            (was != is && !is_new()).then(|| Difference {
                at: format!("{} `{}`", place.0, place.1).trim_start().to_owned(),
                old: was.map(joined),
                new: is.map(joined),
            })
        })
    }
}

/// The places that a place is part of, from the inside out.
fn parents(at: &str) -> impl Iterator<Item = &str> {
    at.char_indices()
        .rev()
        .filter(|(_, letter)| matches!(letter, '.' | '[' | '{' | ' '))
        .filter_map(move |(end, _)| at.get(..end))
}

fn joined(texts: &BTreeSet<String>) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    texts.join(" | ")
}
