//! Both schemas side by side: every place where they differ becomes one edit.

pub(crate) mod api;
mod at_least_one;
mod choices;
mod definitions;
mod effects;
mod fields;
mod limits;
mod marks;
mod operations;
mod types;
mod written;

use mews_connector_language::Place;
use mews_connector_language::model::Schema;

use crate::beyond::Beyond;
use crate::edit::{At, Edit, Spot};
use crate::pairs::Pairs;
use crate::result::Policy;

/// What the comparison of one part needs to know of the rest.
pub(crate) struct Walk<'a> {
    pub(crate) old: &'a Schema,
    pub(crate) new: &'a Schema,
    pub(crate) pairs: &'a Pairs,
    pub(crate) policy: Policy,
    pub(crate) beyond: &'a Beyond,
    /// The last day that the new schema describes, `YYYY-MM-DD`; none when nobody says.
    pub(crate) today: Option<&'a str>,
    pub(crate) edits: Vec<Edit>,
}

impl Walk<'_> {
    /// Finds everything.
    pub(crate) fn all(&mut self) {
        self.api();
        self.operations();
        self.definitions();
        self.written();
    }

    fn add(&mut self, edit: Edit) {
        self.edits.push(edit);
    }
}

/// The top of `api.yaml`, where every request passes.
fn api_part(key: &str, spot: Spot) -> At {
    let place = Place::file("api.yaml").key(key);
    At {
        target: format!("api.{key}"),
        resource: "api".to_owned(),
        spot,
        places: (Some(place.clone()), Some(place)),
        claims: Vec::new(),
    }
}
