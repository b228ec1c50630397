//! The schema with what is asked of it at every call worked out beforehand.

use std::collections::{HashMap, HashSet};

use mews_connector_language::model::{Field, Operation, Schema};
use mews_connector_language::value::validate::Patterns;

use crate::plan::{self, ID, Plan, Verb, identity};

/// The schema and its indexes.
#[derive(Debug)]
pub(crate) struct Catalog {
    schema: Schema,
    entries: Vec<Entry>,
    by_path: HashMap<String, usize>,
    entities: HashMap<String, String>,
    created: HashSet<String>,
    patterns: Patterns,
}

/// Where an operation stands in the schema and what answering it takes.
#[derive(Debug)]
struct Entry {
    resource: usize,
    operation: usize,
    plan: Plan,
}

impl Catalog {
    pub(crate) fn new(schema: Schema) -> Self {
        let mut catalog = Catalog {
            entities: entities(&schema),
            patterns: Patterns::of(&schema),
            entries: Vec::new(),
            by_path: HashMap::new(),
            created: HashSet::new(),
            schema,
        };
        for (resource_index, resource) in catalog.schema.resources.iter().enumerate() {
            for (operation_index, operation) in resource.operations.iter().enumerate() {
                let plan = plan::of(&catalog.schema, &catalog.entities, resource, operation);
                if let (Verb::Add, Some(target)) = (&plan.verb, &plan.target) {
                    catalog
                        .created
                        .insert(identity(&catalog.schema, &target.model).to_owned());
                }
                catalog
                    .by_path
                    .insert(operation.path(), catalog.entries.len());
                catalog.entries.push(Entry {
                    resource: resource_index,
                    operation: operation_index,
                    plan,
                });
            }
        }
        catalog
    }

    pub(crate) fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The operation with this path below the base path, and how it is answered.
    pub(crate) fn operation(&self, path: &str) -> Option<(&Operation, &Plan)> {
        let entry = self.entries.get(*self.by_path.get(path)?)?;
        Some((
            self.schema
                .resources
                .get(entry.resource)?
                .operations
                .get(entry.operation)?,
            &entry.plan,
        ))
    }

    /// The operation that a wrong path was probably meant to be.
    pub(crate) fn nearest(&self, path: &str) -> Option<&str> {
        let path = path.trim_matches('/');
        self.by_path
            .keys()
            .find(|known| known.eq_ignore_ascii_case(path))
            .map(String::as_str)
    }

    /// The model of what an identifier of this type names.
    pub(crate) fn entity_model(&self, id_type: &str) -> Option<&str> {
        self.entities.get(id_type).map(String::as_str)
    }

    /// What the entities of a model are kept under.
    pub(crate) fn identity<'a>(&'a self, model: &'a str) -> &'a str {
        identity(&self.schema, model)
    }

    /// Whether callers can create what an identifier of this type names, so that one that names nothing is a mistake.
    pub(crate) fn is_created(&self, id_type: &str) -> bool {
        self.created.contains(id_type)
    }

    /// The properties of a model; none when there is no such model.
    pub(crate) fn fields(&self, model: &str) -> &[Field] {
        self.schema
            .models
            .get(model)
            .map_or(&[], |model| &model.fields)
    }

    /// The patterns that limit texts.
    pub(crate) fn patterns(&self) -> &Patterns {
        &self.patterns
    }
}

/// The models that have an identifier, by its type. Of several, the one named like the identifier wins, then one that a
/// paginated operation lists.
fn entities(schema: &Schema) -> HashMap<String, String> {
    let operations = schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations);
    let listed: HashSet<&str> = operations
        .filter_map(|operation| plan::listed(schema, operation))
        .collect();
    let rank = |id_type: &str, model: &str| {
        (
            id_type.strip_suffix(ID) == Some(model),
            listed.contains(model),
        )
    };
    let mut entities: HashMap<String, String> = HashMap::new();
    for model in schema.models.keys() {
        let id_type = identity(schema, model);
        let known = entities.get(id_type);
        let better = known.is_none_or(|known| rank(id_type, known) < rank(id_type, model));
        if id_type != model && better {
            entities.insert(id_type.to_owned(), model.clone());
        }
    }
    entities
}
