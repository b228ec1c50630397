//! Which identifier a uuid is.
//!
//! What the schema says stays. For the rest a rule decides: `Id` of an entity is the entity's identifier, and
//! `AssignedResourceId` is a `ResourceId`, because the longest known end of its name is.

use std::collections::BTreeSet;

use super::convert::UNKNOWN;
use super::unions::split;
use crate::tree::Tree;
use crate::ty::Ty;
use mews_connector_language::model::Scalar;
use mews_connector_language::spec::IdKindSpec;

/// Ends of names of models that are other views of an entity or parameters for it.
const VIEWS: &[&str] = &[
    "UpdateParameters",
    "AddParameters",
    "DeleteParameters",
    "Parameters",
    "Parameter",
    "SetData",
    "Old",
    "Extent",
];

/// The identifiers that are known, and what could not be decided.
pub(crate) struct Ids<'t> {
    existing: &'t Tree,
    known: BTreeSet<String>,
    /// The models of the document.
    owners: BTreeSet<String>,
    /// Identifier types that the rule made up.
    pub(crate) made: BTreeSet<String>,
    /// Properties whose uuid got no identifier type.
    pub(crate) undecided: Vec<String>,
    /// Where the schema says more about a text than the document.
    pub(crate) kept: Vec<String>,
}

impl<'t> Ids<'t> {
    pub(crate) fn new(existing: &'t Tree, fresh: &Tree) -> Self {
        let mut known: BTreeSet<String> = existing
            .ids
            .keys()
            .chain(fresh.ids.keys())
            .cloned()
            .collect();
        let owners = fresh.models.keys().cloned().collect();
        let mut ids = Self {
            existing,
            owners,
            known: BTreeSet::new(),
            made: BTreeSet::new(),
            undecided: Vec::new(),
            kept: Vec::new(),
        };
        for (name, model) in &fresh.models {
            let uuid = |ty: &str| Ty::parse(ty).bare() == &Ty::Scalar(Scalar::Uuid);
            let assigned = existing
                .models
                .get(name)
                .is_some_and(|old| old.fields.contains_key("Id"));
            if !assigned && model.fields.get("Id").is_some_and(|field| uuid(&field.ty)) {
                known.insert(format!("{}Id", entity(name)));
            }
        }
        ids.known = known;
        ids
    }

    /// The type of a property: the document's, with what only the schema knows.
    ///
    /// The shape (what is a list, what may be null, what is wrapped for an update) is always the document's. Only at the bottom
    /// of it, where a document can say no more than "a uuid" or "a text", does the schema's word count. So both types are
    /// walked together, and an old type whose shape is another one counts for nothing; only whether it may be null makes no
    /// difference.
    pub(crate) fn settle(
        &mut self,
        at: &str,
        owner: &str,
        property: &str,
        fresh: &str,
        old: Option<&str>,
    ) -> String {
        let fresh = Ty::parse(fresh);
        let old = old.map(Ty::parse);
        self.ty(at, owner, property, &fresh, old.as_ref())
            .to_string()
    }

    fn ty(&mut self, at: &str, owner: &str, property: &str, fresh: &Ty, old: Option<&Ty>) -> Ty {
        let boxed = |ty: Ty| Box::new(ty);
        match (fresh, old) {
            (Ty::Optional(fresh), old) => {
                let inner = self.ty(at, owner, property, fresh, old.map(Ty::bare));
                Ty::Optional(boxed(inner))
            }
            (fresh, Some(Ty::Optional(old))) => self.ty(at, owner, property, fresh, Some(old)),
            (Ty::List(fresh), old) => {
                let old = match old {
                    Some(Ty::List(old)) => Some(&**old),
                    _ => None,
                };
                Ty::List(boxed(self.ty(at, owner, property, fresh, old)))
            }
            (Ty::Update(fresh), old) => {
                let old = match old {
                    Some(Ty::Update(old)) => Some(&**old),
                    _ => None,
                };
                Ty::Update(boxed(self.ty(at, owner, property, fresh, old)))
            }
            (Ty::Map(key, value), Some(Ty::Map(old_key, old_value))) => {
                let key = self.ty(at, owner, property, key, Some(old_key));
                Ty::Map(
                    boxed(key),
                    boxed(self.ty(at, owner, property, value, Some(old_value))),
                )
            }
            (Ty::Map(key, value), _) => {
                let value = self.ty(at, owner, property, value, None);
                Ty::Map(key.clone(), boxed(value))
            }
            // A person has left it a bare uuid although the rule could have named it: that is a decision, too.
            (Ty::Scalar(Scalar::Uuid), Some(Ty::Scalar(Scalar::Uuid))) => fresh.clone(),
            (Ty::Scalar(Scalar::Uuid), Some(Ty::Named(name)))
                if self.existing.ids.contains_key(name) =>
            {
                Ty::Named(name.clone())
            }
            (Ty::Scalar(Scalar::Uuid), _) => match self.rule(owner, property) {
                Some(name) => Ty::Named(name),
                None => {
                    self.undecided.push(at.to_owned());
                    fresh.clone()
                }
            },
            (Ty::Hybrid(name), Some(Ty::Hybrid(old))) if name == UNKNOWN => Ty::Hybrid(old.clone()),
            (Ty::Hybrid(name), _) if name == UNKNOWN => match self.rule(owner, property) {
                Some(name) => Ty::Hybrid(name),
                None => {
                    self.undecided.push(at.to_owned());
                    Ty::Scalar(Scalar::String)
                }
            },
            (Ty::Scalar(Scalar::String), Some(old)) if old != fresh && self.refines(old) => {
                self.kept
                    .push(format!("{at}: `{old}`, where the document says `{fresh}`"));
                old.clone()
            }
            (
                Ty::Scalar(Scalar::Language),
                Some(old @ (Ty::Scalar(Scalar::String) | Ty::Named(_))),
            ) => {
                // The keys of a map: a person may know better.
                old.clone()
            }
            _ => fresh.clone(),
        }
    }

    /// Whether a type says more than `string`.
    fn refines(&self, old: &Ty) -> bool {
        match old {
            Ty::Named(name) => {
                self.existing.enums.contains_key(name)
                    || self
                        .existing
                        .ids
                        .get(name)
                        .is_some_and(|id| id.of == IdKindSpec::Text)
            }
            old => old.is_text(),
        }
    }

    fn rule(&mut self, owner: &str, property: &str) -> Option<String> {
        let stem = property
            .strip_suffix("Ids")
            .or_else(|| property.strip_suffix("Id"))?;
        let name = if stem.is_empty() {
            let name = format!("{}Id", entity(owner));
            // Outside of models the name is only guessed, so it must be known already.
            if !self.owners.contains(owner) && !self.known.contains(&name) {
                return None;
            }
            name
        } else {
            let words = split(stem);
            let known = (0..words.len()).map(|start| format!("{}Id", words[start..].concat()));
            known
                .into_iter()
                .find(|name| self.known.contains(name))
                .unwrap_or_else(|| format!("{stem}Id"))
        };
        self.known.insert(name.clone());
        if !self.existing.ids.contains_key(&name) {
            self.made.insert(name.clone());
        }
        Some(name)
    }
}

/// The entity that a resource is about: `MessageThread` for `messageThreads/getAll`.
pub(crate) fn singular(path: &str) -> String {
    let resource = path.split('/').next().unwrap_or(path);
    let one = match resource.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => resource.strip_suffix('s').unwrap_or(resource).to_owned(),
    };
    let mut letters = one.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// The entity that a model shows: `Reservation` for `ReservationOld` and `ReservationV20230606`.
fn entity(model: &str) -> &str {
    let digits = model.trim_end_matches(|c: char| c.is_ascii_digit());
    let mut name = match digits.strip_suffix('V') {
        Some(rest) if digits.len() < model.len() => rest,
        _ => model,
    };
    for view in VIEWS {
        if let Some(rest) = name.strip_suffix(view)
            && !rest.is_empty()
        {
            name = rest;
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_of_an_entity_share_its_identifier() {
        for (model, wanted) in [
            ("Reservation", "Reservation"),
            ("ReservationOld", "Reservation"),
            ("ReservationV20230606", "Reservation"),
            ("AccountUpdateParameters", "Account"),
            ("Old", "Old"),
        ] {
            assert_eq!(entity(model), wanted);
        }
    }

    #[test]
    fn an_identifier_is_known_by_the_longest_end_of_its_name() {
        let mut existing = Tree::default();
        for name in ["ResourceId", "ResourceCategoryId"] {
            existing.ids.insert(
                name.to_owned(),
                mews_connector_language::spec::IdSpec::default(),
            );
        }
        let mut fresh = Tree::default();
        fresh.models.insert(
            "Thing".to_owned(),
            mews_connector_language::spec::ModelSpec::default(),
        );
        let mut ids = Ids::new(&existing, &fresh);
        let mut settle = |property, old| ids.settle("here", "Thing", property, "uuid?", old);
        assert_eq!(settle("AssignedResourceId", None), "ResourceId?");
        assert_eq!(
            settle("RequestedResourceCategoryId", None),
            "ResourceCategoryId?"
        );
        assert_eq!(settle("CustomerId", None), "CustomerId?");
        assert_eq!(settle("PreviousCustomerId", None), "CustomerId?");
        assert_eq!(
            settle("CategoryId", Some("ResourceCategoryId")),
            "ResourceCategoryId?"
        );
        assert_eq!(settle("OtherId", Some("uuid?")), "uuid?");
        assert_eq!(settle("Id", None), "ThingId?");
        assert_eq!(settle("Cursor", None), "uuid?");
        assert_eq!(ids.undecided, ["here"]);
        assert_eq!(
            ids.made.into_iter().collect::<Vec<_>>(),
            ["CustomerId", "ThingId"]
        );
    }
}
