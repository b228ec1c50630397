//! One side of a comparison, ready to be compared: a loaded schema, and what of its document no schema can say.

use std::collections::{BTreeMap, BTreeSet};

use mews_connector_language::spec::{CommonFile, FileSpec, ModelSpec};
use mews_connector_language::{self as language, Diagnostics, Loaded};
use mews_connector_openapi::{self as openapi, Account, Difference, Options, Problems};

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
    /// What a document says, place by place; none for a schema, which says all it does in its own words.
    pub account: Option<Account>,
}

/// Something that the comparison of two schemas cannot see.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotCompared {
    /// Where.
    pub at: String,
    /// What is there, on both sides.
    pub what: String,
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
            account: None,
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
            account: true,
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
            account: import.account,
        })
    }
}

/// What of two sides the comparison of their schemas cannot see.
///
/// Two documents are held against each other place by place, so that only differences are told. Beside a schema, everything
/// is told that the document says and no schema can, because the schema does not say what it would be.
pub fn not_compared(old: &Version, new: &Version) -> Vec<NotCompared> {
    let mut found: Vec<NotCompared> = match (&old.account, &new.account) {
        (Some(old), Some(new)) => {
            let differences = Account::differences(old, new);
            differences.into_iter().map(NotCompared::from).collect()
        }
        _ => Vec::new(),
    };
    let both = old.account.is_some() && new.account.is_some();
    let of = |version: &Version| -> BTreeSet<(String, String)> {
        version.unsaid.iter().cloned().collect()
    };
    let (before, after) = (of(old), of(new));
    if !both {
        let remarks = before.symmetric_difference(&after);
        found.extend(remarks.map(|(at, what)| NotCompared {
            at: at.clone(),
            what: what.clone(),
        }));
        return found;
    }
    let places: BTreeSet<String> = found.iter().map(|known| known.at.clone()).collect();
    let mut remarks: BTreeMap<&str, [Vec<&str>; 2]> = BTreeMap::new();
    for (side, ours, theirs) in [(0, &before, &after), (1, &after, &before)] {
        for (at, what) in ours.difference(theirs) {
            if !is_told(at, what, &places) {
                remarks.entry(at).or_default()[side].push(what);
            }
        }
    }
    for (at, [before, after]) in remarks {
        let (mut before, mut after) = (before.into_iter(), after.into_iter());
        while let Some(what) = remark(before.next(), after.next()) {
            let at = at.to_owned();
            found.push(NotCompared { at, what });
        }
    }
    found
}

/// What a remark says by itself, or what two of one place say instead of each other.
fn remark(before: Option<&str>, after: Option<&str>) -> Option<String> {
    match (before, after) {
        (Some(before), Some(after)) => Some(format!("was: {before}; is: {after}")),
        (Some(before), None) => Some(format!("no longer: {before}")),
        (None, after) => after.map(str::to_owned),
    }
}

/// Whether a remark of an import is about something that two documents are compared by, or that is told of their place already.
fn is_told(at: &str, what: &str, places: &BTreeSet<String>) -> bool {
    let key = what
        .strip_prefix('`')
        .and_then(|rest| rest.split([':', '`']).next());
    what.starts_with("the key `")
        || places.contains(at)
        || key.is_some_and(|key| places.contains(&format!("{at} `{key}`")))
}

impl From<Difference> for NotCompared {
    fn from(Difference { at, old, new }: Difference) -> Self {
        let shown = |text: Option<String>| match text {
            Some(text) if text.is_empty() => "nothing said".to_owned(),
            Some(text) => format!("`{text}`"),
            None => "not there".to_owned(),
        };
        Self {
            at,
            what: format!("was {}, is {}", shown(old), shown(new)),
        }
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
