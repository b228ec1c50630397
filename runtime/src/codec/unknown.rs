//! Properties of a response that its type does not know, which is how an API announces what comes next.
//!
//! Reading passes over them. All that it does for each is to make a number of its name and of the names that the object has;
//! only for a number that the client has not met yet is the response read again, to find out where the property stands.

/// So many kinds of unknown properties does one response tell of.
const MOST: usize = 64;

/// The unknown properties of one response.
#[derive(Debug, Default)]
pub(super) struct Unknown {
    kinds: Vec<u64>,
    /// Where each kind stands; only while somebody wants to know.
    pub(super) places: Option<Vec<(u64, String)>>,
}

impl Unknown {
    /// Takes note of a kind, which stands at the path.
    pub(super) fn add(&mut self, kind: u64, path: impl FnOnce() -> String) {
        if self.kinds.contains(&kind) || self.kinds.len() >= MOST {
            return;
        }
        self.kinds.push(kind);
        if let Some(places) = &mut self.places {
            places.push((kind, path()));
        }
    }

    /// The kinds that were met.
    pub(super) fn kinds(&self) -> &[u64] {
        &self.kinds
    }
}
