//! Entities of one kind in the order of their creation.
//!
//! What a hotel is seeded with is computed when it is read, and kept only once it was changed: a store with 100,000 seeded
//! entities costs what was changed in it, and copying one (which is what a snapshot does) costs no more.

use std::collections::HashMap;
use std::sync::Arc;

use super::filter::Filters;
use crate::entity::Entity;

/// Entities that are computed from their place. The same place gives the same entity, always.
pub(crate) trait Seeded: std::fmt::Debug + Send + Sync {
    fn len(&self) -> usize;
    /// The place of the entity with this identifier.
    fn place(&self, id: &str) -> Option<usize>;
    fn entity(&self, place: usize) -> Entity;
    /// The digests of a property of all entities in the order of their places, see [`digest`](crate::digest::digest). None when the property
    /// is not one that can be compared so.
    fn column(&self, property: &str) -> Option<Arc<[u64]>>;
}

/// All entities of one kind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    seeded: Option<Arc<dyn Seeded>>,
    /// What became of seeded entities that are not as they were; nothing for those that were deleted.
    changed: HashMap<usize, Option<Arc<Entity>>>,
    // A deleted entity leaves its place, so that a cursor that names it still tells where to go on.
    added: Vec<Option<Arc<Entity>>>,
    /// Places of what was added.
    by_id: HashMap<String, usize>,
}

impl Store {
    pub(crate) fn seeded(seeded: Arc<dyn Seeded>) -> Self {
        Store {
            seeded: Some(seeded),
            ..Store::default()
        }
    }

    fn seeded_len(&self) -> usize {
        self.seeded.as_ref().map_or(0, |seeded| seeded.len())
    }

    /// Places, whether or not something is left there.
    fn places(&self) -> usize {
        self.seeded_len() + self.added.len()
    }

    pub(crate) fn insert(&mut self, entity: Entity) {
        self.by_id.insert(entity.id.clone(), self.places());
        self.added.push(Some(Arc::new(entity)));
    }

    fn place(&self, id: &str) -> Option<usize> {
        let added = self.by_id.get(id).copied();
        added.or_else(|| self.seeded.as_ref()?.place(id))
    }

    fn at(&self, place: usize) -> Option<Arc<Entity>> {
        match place.checked_sub(self.seeded_len()) {
            Some(index) => self.added.get(index)?.clone(),
            None => match self.changed.get(&place) {
                Some(changed) => changed.clone(),
                None => Some(Arc::new(self.seeded.as_ref()?.entity(place))),
            },
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<Arc<Entity>> {
        self.at(self.place(id)?)
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        let Some(place) = self.place(id) else {
            return false;
        };
        match place.checked_sub(self.seeded_len()) {
            Some(index) => self.added.get(index).is_some_and(Option::is_some),
            None => self.changed.get(&place).is_none_or(Option::is_some),
        }
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Entity> {
        let place = self.place(id)?;
        let slot = match place.checked_sub(self.seeded_len()) {
            Some(index) => self.added.get_mut(index)?,
            None => {
                let seeded = self.seeded.as_ref()?;
                self.changed
                    .entry(place)
                    .or_insert_with(|| Some(Arc::new(seeded.entity(place))))
            }
        };
        slot.as_mut().map(Arc::make_mut)
    }

    pub(crate) fn remove(&mut self, id: &str) {
        let Some(place) = self.place(id) else { return };
        match place.checked_sub(self.seeded_len()) {
            Some(index) => {
                if let Some(slot) = self.added.get_mut(index) {
                    *slot = None;
                }
            }
            None => {
                self.changed.insert(place, None);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        let deleted = self.changed.values().filter(|kept| kept.is_none()).count();
        deleted == self.seeded_len() && self.added.iter().all(Option::is_none)
    }

    /// The entities, newest first.
    pub(crate) fn newest(&self) -> impl Iterator<Item = Arc<Entity>> {
        (0..self.places()).rev().filter_map(|place| self.at(place))
    }

    /// Up to `count` entities that meet the filters, newest first, beginning below the place of the entity `older_than`.
    /// None when there never was such an entity.
    pub(crate) fn select(
        &self,
        filters: &Filters<'_>,
        older_than: Option<&str>,
        count: usize,
    ) -> Option<Vec<Arc<Entity>>> {
        let end = match older_than {
            Some(id) => self.place(id)?,
            None => self.places(),
        };
        let accepted = |place| self.at(place).filter(|entity| filters.accept(entity));
        if let Some(ids) = filters.ids() {
            let mut places: Vec<usize> = ids
                .filter_map(|id| self.place(id))
                .filter(|place| *place < end)
                .collect();
            places.sort_unstable_by(|one, other| other.cmp(one));
            return Some(
                places
                    .into_iter()
                    .filter_map(accepted)
                    .take(count)
                    .collect(),
            );
        }
        let columns = filters.columns(|property| self.seeded.as_ref()?.column(property));
        let seeded_len = self.seeded_len();
        let may = |place: &usize| {
            *place >= seeded_len || self.changed.contains_key(place) || columns.accept(*place)
        };
        let found = (0..end).rev().filter(may).filter_map(accepted).take(count);
        Some(found.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Json, Object};

    /// Entities named after their places.
    #[derive(Debug)]
    struct Numbers(usize);

    impl Seeded for Numbers {
        fn len(&self) -> usize {
            self.0
        }

        fn place(&self, id: &str) -> Option<usize> {
            id.parse().ok().filter(|place| *place < self.0)
        }

        fn entity(&self, place: usize) -> Entity {
            named(&place.to_string())
        }

        fn column(&self, _: &str) -> Option<Arc<[u64]>> {
            None
        }
    }

    fn named(id: &str) -> Entity {
        Entity {
            id: id.to_owned(),
            model: String::new(),
            properties: Object::from_iter([("Name".to_owned(), Json::text(id))]),
        }
    }

    fn ids(store: &Store, older_than: Option<&str>) -> Option<Vec<String>> {
        let found = store.select(&Filters::none(), older_than, usize::MAX)?;
        Some(found.iter().map(|entity| entity.id.clone()).collect())
    }

    #[test]
    fn what_is_seeded_is_older_than_what_is_added() {
        let mut store = Store::seeded(Arc::new(Numbers(3)));
        store.insert(named("new"));
        assert_eq!(ids(&store, None).unwrap(), ["new", "2", "1", "0"]);
        assert_eq!(ids(&store, Some("new")).unwrap(), ["2", "1", "0"]);
        assert_eq!(ids(&store, Some("1")).unwrap(), ["0"]);
        assert_eq!(ids(&store, Some("3")), None);
    }

    #[test]
    fn a_place_outlives_what_was_there() {
        let mut store = Store::seeded(Arc::new(Numbers(3)));
        store.insert(named("new"));
        store.remove("1");
        store.remove("new");
        assert!(!store.contains("1") && !store.contains("new") && store.contains("2"));
        assert_eq!(ids(&store, None).unwrap(), ["2", "0"]);
        assert_eq!(ids(&store, Some("1")).unwrap(), ["0"]);
        store.remove("0");
        assert!(!store.is_empty());
        store.remove("2");
        assert!(store.is_empty());
    }

    #[test]
    fn a_copy_keeps_what_it_was_made_of() {
        let mut store = Store::seeded(Arc::new(Numbers(2)));
        store.insert(named("new"));
        let before = store.clone();
        for id in ["0", "new"] {
            let entity = store.get_mut(id).unwrap();
            entity
                .properties
                .insert("Name".to_owned(), Json::text("changed"));
        }
        for id in ["0", "new"] {
            assert_eq!(store.get(id).unwrap().text("Name"), Some("changed"));
            assert_eq!(before.get(id).unwrap().text("Name"), Some(id));
        }
    }
}
