//! One side of a comparison, ready to be compared: a loaded schema, and what of its document no schema can say.

use mews_connector_language::spec::{CommonFile, FileSpec, ModelSpec};
use mews_connector_language::{self as language, Diagnostics, Loaded};
use mews_connector_openapi::{self as openapi, Options, Problems};

use crate::beyond::UNDATED;

/// One side of a comparison.
#[derive(Debug, Clone)]
pub struct Version {
    /// What a reader calls it, such as `main (4d7b9fe)`.
    pub label: String,
    /// The schema, and where everything is written.
    pub loaded: Loaded,
    /// The folder of the files, for whoever points at lines of them; none when nobody can open them, as with a document
    /// that was imported.
    pub folder: Option<String>,
    /// Whether it was made of a document, beside no schema.
    pub imported: bool,
    /// What a document says and the schema language cannot: the place and the fact.
    pub unsaid: Vec<(String, String)>,
}

/// Why a document cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum DocumentProblem {
    /// It cannot be imported.
    #[error(transparent)]
    Import(Problems),
    /// What was imported does not fit together.
    #[error(transparent)]
    Schema(Diagnostics),
}

impl Version {
    /// A version from the files of a schema. Only what they say counts: a revision is compared although a rule of good
    /// form is younger than it.
    ///
    /// # Errors
    /// Everything that keeps the facts of the schema from being read.
    pub fn of_schema(
        label: impl Into<String>,
        files: Vec<(String, String)>,
        folder: Option<String>,
    ) -> Result<Self, Diagnostics> {
        Ok(Self {
            label: label.into(),
            loaded: language::load_facts(files)?,
            folder,
            imported: false,
            unsaid: Vec::new(),
        })
    }

    /// A version from an OpenAPI document. Beside a schema, the document is merged into it and what it no longer has is
    /// dropped, so that only facts of the vendor differ and not what people added: names, identifiers, effects.
    ///
    /// # Errors
    /// When the document cannot be imported or what was imported does not fit together.
    pub fn of_document(
        label: impl Into<String>,
        document: &str,
        as_of: Option<String>,
        beside: Option<&[(String, FileSpec)]>,
    ) -> Result<Self, DocumentProblem> {
        let undated = as_of.is_none() && beside.is_none();
        let options = Options {
            docs: false,
            prune: true,
            // Beside a schema, effects are the schema's word, as they are when the document is imported.
            own_export: beside.is_none(),
            version: as_of,
        };
        let import = openapi::import(document, beside.unwrap_or_default(), &options)
            .map_err(DocumentProblem::Import)?;
        let mut files = import.files;
        supply_errors(&mut files);
        let texts = files
            .iter()
            .map(|(name, spec)| (name.clone(), language::format_spec(spec)))
            .collect();
        let mut loaded = language::load_facts(texts).map_err(DocumentProblem::Schema)?;
        if undated {
            // The date that an import puts in its place is no date of the document.
            UNDATED.clone_into(&mut loaded.schema.api.version);
        }
        Ok(Self {
            label: label.into(),
            loaded,
            folder: None,
            imported: beside.is_none(),
            unsaid: import.report.unsaid,
        })
    }
}

/// A document need not tell what an error looks like; a schema has to, so it gets a model without properties.
fn supply_errors(files: &mut Vec<(String, FileSpec)>) {
    let errors = files.iter().find_map(|(_, file)| match file {
        FileSpec::Api(api) => Some(api.errors.clone()),
        _ => None,
    });
    let Some(errors) = errors else { return };
    let defined = files.iter().any(|(_, file)| match file {
        FileSpec::Common(common) => common.models.contains_key(&errors),
        FileSpec::Resource(resource) => resource.models.contains_key(&errors),
        FileSpec::Api(_) | FileSpec::Corrections(_) => false,
    });
    if defined {
        return;
    }
    let common = files.iter_mut().find_map(|(_, file)| match file {
        FileSpec::Common(common) => Some(common),
        _ => None,
    });
    match common {
        Some(common) => {
            common.models.insert(errors, ModelSpec::default());
        }
        None => {
            let mut common = CommonFile::default();
            common.models.insert(errors, ModelSpec::default());
            files.push(("common.yaml".to_owned(), FileSpec::Common(common)));
        }
    }
}
