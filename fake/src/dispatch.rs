//! Finds who answers an operation: a handler, a convention, or the schema alone. It stands above the store, which knows
//! none of them.

use crate::catalog::Catalog;
use crate::check::Rejection;
use crate::convention::is_conventional;
use crate::handler::{Handlers, Task};
use crate::json::Json;
use crate::resources;
use crate::state::World;

/// Who knows what an operation does to the entities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnownBy {
    /// The names and shapes of its request and response say it.
    Convention,
    /// It, or a part of it, is written by hand.
    Hand,
    /// Nobody: the request is checked and answered with what the schema allows, and nothing is changed.
    Schema,
}

/// Who knows what an operation does; none when there is no such operation.
pub(crate) fn known_by(catalog: &Catalog, handlers: &Handlers, path: &str) -> Option<KnownBy> {
    let (operation, plan) = catalog.operation(path)?;
    Some(if handlers.knows(path) {
        KnownBy::Hand
    } else if is_conventional(catalog, operation, plan) {
        KnownBy::Convention
    } else {
        KnownBy::Schema
    })
}

/// Answers a call that was accepted.
pub(crate) fn answer(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    match by_hand(task, world)? {
        Some(answer) => Ok(answer),
        None => world.by_convention(task),
    }
}

/// The response of a handler, when there is one for the operation and the call is not a matter of convention.
fn by_hand(task: &Task<'_>, world: &mut World) -> Result<Option<Json>, Rejection> {
    let operation = task.operation.path();
    let handlers = task.handlers;
    let whole = handlers.operation(&operation);
    let part = handlers.exception(&operation);
    let transition = handlers.transition(&operation);
    // The checks of a write come first, also where only a part of it is done by hand.
    if whole.is_some() || part.is_some() || transition.is_some() {
        world.check_references(task)?;
    }
    handlers.check_needs(task, world, &operation)?;
    match (whole, part, transition) {
        (Some(answer), ..) => answer(task, world).map(Some),
        (None, Some(answer), _) => answer(task, world).transpose(),
        (None, None, Some((handler, transition))) => {
            resources::run(transition, handler, task, world).map(Some)
        }
        (None, None, None) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use mews_connector_language::model::Operation;

    use super::*;
    use crate::check::{self, Accepted};
    use crate::random::Random;
    use mews_connector_language::value::sample::Profile;

    /// Calls every operation with the smallest and the fullest request and checks what comes back.
    fn every_answer_satisfies(catalog: &Catalog) {
        let mut world = World::new(Random::new(0));
        let now = jiff::civil::datetime(2026, 1, 1, 12, 0, 0, 0);
        let handlers = resources::handlers();
        let operations = catalog.schema().resources.iter();
        let paths: Vec<String> = operations
            .flat_map(|resource| &resource.operations)
            .map(Operation::path)
            .collect();
        // The second round finds what the first has left.
        for profile in [Profile::Maximal, Profile::Minimal] {
            for path in &paths {
                let (operation, plan) = catalog.operation(path).unwrap();
                let request = world.sample(catalog, &handlers, now, operation, profile);
                let page = check::Page {
                    count: 1000,
                    cursor: None,
                };
                let task = Task {
                    catalog,
                    handlers: &handlers,
                    operation,
                    plan,
                    now,
                    request: request.as_object().unwrap(),
                    accepted: &Accepted {
                        page: operation.pages.as_ref().map(|_| page),
                        references: Vec::new(),
                    },
                };
                let Ok(Json::Object(mut response)) = answer(&task, &mut world) else {
                    panic!("{path}: {:?}", answer(&task, &mut world));
                };
                if operation.pages.is_some() {
                    let cursor = response.shift_remove(&catalog.schema().api.pagination.response);
                    assert!(cursor.is_some(), "{path}");
                }
                let checked = check::response(catalog, operation, &response);
                assert_eq!(
                    checked,
                    Ok(()),
                    "{path} {}",
                    Json::Object(response).to_text()
                );
            }
        }
    }

    #[test]
    fn every_answer_satisfies_the_real_schema() {
        every_answer_satisfies(&Catalog::new(crate::embedded::schema().unwrap()));
    }

    #[test]
    fn every_answer_satisfies_a_schema_with_everything() {
        let schema = [
            ("api.yaml", include_str!("../../schema/api.yaml")),
            ("bookings.yaml", include_str!("../tests/fake/hotel.yaml")),
            ("common.yaml", include_str!("../tests/fake/common.yaml")),
            ("guests.yaml", include_str!("../tests/fake/guests.yaml")),
            (
                "message_threads.yaml",
                include_str!("../tests/fake/message_threads.yaml"),
            ),
            ("messages.yaml", include_str!("../tests/fake/messages.yaml")),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into();
        let loaded = mews_connector_language::load_texts(schema).unwrap();
        every_answer_satisfies(&Catalog::new(loaded.schema));
    }
}
