//! What is known of the two sides beyond their schemas: what their files say besides, and what their documents leave open.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use mews_connector_language::Section;
use mews_connector_language::model::{Effect, Operation};
use mews_connector_language::spec::{CorrectionSpec, EnumSpec, FileSpec, ModelSpec, UnionSpec};

use crate::inputs::Version;
use crate::result::Side;

/// The state of a document that does not tell its date.
pub(crate) const UNDATED: &str = "unknown";

/// Both sides beyond their schemas; nothing when only schemas are at hand.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Beyond {
    pub(crate) old: Written,
    pub(crate) new: Written,
}

/// One side beyond its schema.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Written {
    pub(crate) corrections: Vec<CorrectionSpec>,
    /// Models, enums and unions by name.
    pub(crate) definitions: BTreeMap<String, Definition>,
    /// The operations that do not say what sending them twice does.
    no_effect: BTreeSet<String>,
    /// Whether it was made of a document, without files of a schema.
    pub(crate) imported: bool,
    undated: bool,
}

/// The definitions of a file that the vendor may call otherwise.
type Definitions<'f> = (
    &'f IndexMap<String, ModelSpec>,
    &'f IndexMap<String, EnumSpec>,
    &'f IndexMap<String, UnionSpec>,
);

/// A definition as its file has it.
#[derive(Debug, PartialEq)]
pub(crate) struct Definition {
    pub(crate) section: Section,
    pub(crate) file: String,
    pub(crate) resource: String,
    /// The vendor's name.
    pub(crate) vendor: Option<String>,
}

impl Beyond {
    pub(crate) fn of(old: &Version, new: &Version) -> Self {
        Self {
            old: Written::of(old),
            new: Written::of(new),
        }
    }

    /// What sending an operation twice does, when its side says so.
    pub(crate) fn effect(&self, side: Side, operation: &Operation) -> Option<Effect> {
        let written = match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        };
        let unknown = written.no_effect.contains(&operation.path());
        (!unknown).then_some(operation.effect)
    }

    /// Whether both sides say the same beyond their schemas.
    pub(crate) fn same(&self) -> bool {
        self.old == self.new
    }

    /// Whether both sides tell what state they describe.
    pub(crate) fn dated(&self) -> bool {
        !self.old.undated && !self.new.undated
    }

    /// Whether the new side tells what state it describes.
    pub(crate) fn new_is_dated(&self) -> bool {
        !self.new.undated
    }

    /// Whether both sides are documents, so that nobody can open an `api.yaml`.
    pub(crate) fn documents(&self) -> bool {
        self.old.imported && self.new.imported
    }

    /// Whether a side is a document. An import does not write what the vendor says of every required text: that it is not empty.
    pub(crate) fn hides_empty_texts(&self) -> bool {
        self.old.imported || self.new.imported
    }
}

impl Written {
    fn of(version: &Version) -> Self {
        let mut written = Self {
            imported: version.imported,
            undated: version.loaded.schema.api.version == UNDATED,
            ..Self::default()
        };
        for (name, file) in &version.loaded.specs {
            match file {
                FileSpec::Api(_) => {}
                FileSpec::Corrections(file) => {
                    written.corrections.extend(file.corrections.iter().cloned());
                }
                FileSpec::Common(common) => {
                    let home = ("common", name.as_str());
                    let common = (&common.models, &common.enums, &common.unions);
                    written.definitions(home, common);
                }
                FileSpec::Resource(file) => {
                    let home = (file.resource.as_str(), name.as_str());
                    written.definitions(home, (&file.models, &file.enums, &file.unions));
                    let unsaid = file.operations.iter().filter(|(_, it)| it.effect.is_none());
                    let paths = unsaid.map(|(action, _)| format!("{}/{action}", file.resource));
                    written.no_effect.extend(paths);
                }
            }
        }
        written
    }

    fn definitions(
        &mut self,
        (resource, file): (&str, &str),
        (models, enums, unions): Definitions<'_>,
    ) {
        let models = models
            .iter()
            .map(|(name, it)| (Section::Models, name, &it.schema_id));
        let enums = enums
            .iter()
            .map(|(name, it)| (Section::Enums, name, &it.schema_id));
        let unions = unions
            .iter()
            .map(|(name, it)| (Section::Unions, name, &it.schema_id));
        for (section, name, vendor) in models.chain(enums).chain(unions) {
            let definition = Definition {
                section,
                file: file.to_owned(),
                resource: resource.to_owned(),
                vendor: vendor.clone(),
            };
            self.definitions.insert(name.clone(), definition);
        }
    }
}
