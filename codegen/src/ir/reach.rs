//! Which requests and responses reach a definition: its directions, and the features that need it.

use std::collections::BTreeMap;

use super::{Travel, When};
use crate::names;
use mews_connector_language::model::Schema;
use mews_connector_language::reached;

/// What reaches each definition, by the definition's name.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    travel: BTreeMap<String, Travel>,
    when: BTreeMap<String, When>,
}

impl Reach {
    /// Follows every request and response of the schema.
    pub(crate) fn of(schema: &Schema) -> Self {
        let mut reach = Self::default();
        for resource in &schema.resources {
            let feature = names::feature(&resource.name);
            for operation in &resource.operations {
                // A type shared by both sides travels both ways even when no single operation uses it twice, so the marks of
                // all operations add up. `Travel` then decides which serde code is always compiled, and `When` which
                // features compile the type at all.
                let sent = reached::by_request(schema, operation);
                let received = reached::by_response(schema, operation);
                for name in sent {
                    reach.mark(name, &feature).sent = true;
                }
                for name in received {
                    reach.mark(name, &feature).received = true;
                }
            }
        }
        reach
    }

    fn mark(&mut self, name: &str, feature: &str) -> &mut Travel {
        self.when
            .entry(name.to_owned())
            .or_default()
            .insert(feature.to_owned());
        self.travel.entry(name.to_owned()).or_default()
    }

    /// The directions of a definition.
    pub(crate) fn travel(&self, name: &str) -> Travel {
        self.travel.get(name).copied().unwrap_or_default()
    }

    /// The features that need a definition; a definition that nothing needs has none and is left out.
    pub(crate) fn when(&self, name: &str) -> Option<&When> {
        self.when.get(name)
    }
}
