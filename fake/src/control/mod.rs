//! What a test does to a fake beside calling it: the same things from Rust and over HTTP.

mod handle;
mod rest;
mod samples;

pub(crate) use rest::router;

use std::time::Duration;

use crate::check::fits;
use crate::journal::CallPattern;
use crate::json::Object;
use crate::server::state::{Server, Snapshot};

impl Server {
    /// As after the start: data, clock, limiter, faults, journal. What is recorded stays.
    fn reset(&self) {
        let mut shared = self.shared();
        shared.world = self.initial.clone();
        shared.limiter = crate::limiter::Limiter::new(self.rate_limit);
        shared.faults.clear();
        for rule in &self.rules {
            shared.faults.push(rule.clone());
        }
        shared.journal.clear();
        self.time.set_ahead(0);
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot {
            world: self.shared().world.clone(),
            ahead: self.time.ahead(),
        }
    }

    fn restore(&self, snapshot: &Snapshot) {
        self.shared().world = snapshot.world.clone();
        self.time.set_ahead(snapshot.ahead);
    }

    /// Why the journal does not hold as many calls of a pattern, unless it does.
    fn problem(&self, pattern: &CallPattern, times: usize) -> Option<String> {
        let shared = self.shared();
        let journal = &shared.journal;
        pattern.problem(journal.calls(), journal.dropped(), times)
    }

    fn advance(&self, by: Duration) {
        self.time.advance(by);
    }

    /// Makes entities of a model from the schema alone, and gives their identifiers; none when there is no such model.
    pub(crate) fn populate(&self, model: &str, count: usize) -> Vec<String> {
        let catalog = &self.catalog;
        if !catalog.schema().models.contains_key(model) {
            return Vec::new();
        }
        let now = self.now();
        let world = &mut self.shared().world;
        let create = |_| {
            let entity = world.invent(catalog, now, model);
            let id = entity.id.clone();
            world.store_mut(catalog.identity(model)).insert(entity);
            id
        };
        (0..count).map(create).collect()
    }

    /// Makes an entity of a model from these properties; the others are made from the schema.
    fn insert(&self, model: &str, given: &Object) -> Result<String, String> {
        let catalog = &self.catalog;
        if !catalog.schema().models.contains_key(model) {
            return Err(format!("the schema has no model {model}"));
        }
        let fields = catalog.fields(model);
        let problems: Vec<String> = given
            .iter()
            .filter_map(
                |(name, value)| match fields.iter().find(|field| field.name == *name) {
                    None => Some(format!("{model} has no property {name}")),
                    Some(field) if !fits(catalog, field, value) => {
                        Some(format!("{model}.{name} cannot be {}", value.to_text()))
                    }
                    Some(_) => None,
                },
            )
            .collect();
        if !problems.is_empty() {
            return Err(problems.join("; "));
        }
        let now = self.now();
        let world = &mut self.shared().world;
        let mut entity = world.create(catalog, now, model, &[given]);
        for (name, value) in given {
            entity.properties.insert(name.clone(), value.clone());
        }
        if let Some(id) = given.get(crate::plan::ID).and_then(|id| id.as_str()) {
            entity.id = id.to_owned();
        }
        let id = entity.id.clone();
        let store = world.store_mut(catalog.identity(model));
        if store.get(&id).is_some() {
            return Err(format!(
                "there is already a {model} with the identifier {id}"
            ));
        }
        store.insert(entity);
        Ok(id)
    }
}
