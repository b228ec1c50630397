//! Where checks put what they find.

use std::collections::HashSet;

use super::diagnostic::{Diagnostic, Problems, Rule};
use super::node::Node;
use super::place::{Place, Sources, also, locate};
use super::structure::nearest;

/// As many words are compared for suggestions: some tenths of a second.
const COMPARISONS: usize = 100_000;

/// The problems found so far, and what the checks must know about parts that were cut out before them.
pub(crate) struct Report<'a> {
    /// The files.
    pub(crate) sources: &'a Sources,
    problems: Problems,
    /// How many words may still be compared for suggestions.
    comparisons: usize,
    cut: HashSet<(String, Vec<String>)>,
}

impl<'a> Report<'a> {
    /// A report that knows which entries (file and path) the structural check cut out.
    pub(crate) fn new(
        sources: &'a Sources,
        problems: Problems,
        cut: HashSet<(String, Vec<String>)>,
    ) -> Self {
        Self {
            sources,
            problems,
            comparisons: COMPARISONS,
            cut,
        }
    }

    /// Reports a problem at a place, with its mend.
    pub(crate) fn add(
        &mut self,
        rule: Rule,
        place: &Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let sources = self.sources;
        self.problems.push_with(|| {
            let problem = Diagnostic::new(rule, message).help(help);
            locate(sources, place, problem)
        });
    }

    /// Reports a problem that has a second place.
    pub(crate) fn add_with(
        &mut self,
        rule: Rule,
        place: &Place,
        message: impl Into<String>,
        other: (&Place, &str),
        help: impl Into<String>,
    ) {
        let sources = self.sources;
        self.problems.push_with(|| {
            let problem = Diagnostic::new(rule, message).help(help);
            also(sources, other.0, other.1, locate(sources, place, problem))
        });
    }

    /// The known word that a misspelled one most likely stands for. In a schema where thousands of words are misspelled only
    /// the first ones are told.
    pub(crate) fn nearest<'w>(
        &mut self,
        word: &str,
        known: impl Iterator<Item = &'w str>,
    ) -> Option<&'w str> {
        self.nearest_of(word, known.map(Some))
    }

    /// As [`nearest`](Self::nearest), of words some of which do not come into question; those take time, too.
    pub(crate) fn nearest_of<'w>(
        &mut self,
        word: &str,
        known: impl Iterator<Item = Option<&'w str>>,
    ) -> Option<&'w str> {
        let left = &mut self.comparisons;
        // Once they are used up, nothing is compared at all.
        let looked_at = known.take_while(|_| {
            *left = left.saturating_sub(1);
            *left > 0
        });
        nearest(word, looked_at.flatten())
    }

    /// Whether the entry at this place, or something around it, was written but cut out, so that its absence is no
    /// problem of its own.
    pub(crate) fn was_cut(&self, place: &Place) -> bool {
        let path = &place.path;
        (0..=path.len()).any(|length| {
            self.cut
                .contains(&(place.file.clone(), path[..length].to_vec()))
        })
    }

    /// The value that is written at a place, when it is written and was not cut out.
    pub(crate) fn written(&self, place: &Place) -> Option<&'a Node> {
        let mut node = &self.sources.file(&place.file)?.root;
        for key in &place.path {
            node = node.child(key)?;
        }
        (!self.was_cut(place)).then_some(node)
    }

    /// The paths of everything that was cut out.
    pub(crate) fn cut(&self) -> impl Iterator<Item = &(String, Vec<String>)> {
        self.cut.iter()
    }

    /// The problems.
    pub(crate) fn into_problems(self) -> Problems {
        self.problems
    }
}
