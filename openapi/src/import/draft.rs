//! An import on its way: what the schema has, what the document gives, and what there is to report.
//!
//! The stages stand in the order in which [`import`](super::import) takes them. Corrections come before identifiers are
//! settled and files are chosen, so that they go by what a person knows of the document rather than by its mistakes;
//! the merge comes last, because it alone decides between what people wrote and what the document says.

use mews_connector_language::model::Home;
use mews_connector_language::spec::{ApiFile, IdSpec};
use serde_json::Value;

use super::common::Common;
use super::convert::Converter;
use super::merge::Merger;
use super::said::say;
use super::{corrections, identifiers, keep_unions, names, new_api, place, undecided};
use crate::budget::MOST_PARTS;
use crate::problems::Problems;
use crate::read::{Audit, Document};
use crate::report::{Dropped, Report};
use crate::tree::Tree;
use crate::{Import, Options};

/// An import on its way.
pub(super) struct Draft {
    /// The schema as it is written.
    old: Tree,
    /// What the document gives.
    fresh: Tree,
    /// What the merged schema says of the whole API.
    api: ApiFile,
    /// What the document holds that nothing has been made of.
    audit: Audit,
    report: Report,
    /// Schemas of the document that no operation reaches.
    unreached: Vec<String>,
}

impl Draft {
    /// Begins with what is there, and with the facts of the whole API.
    pub(super) fn new(old: Tree, document: &Document, audit: Audit, options: &Options) -> Self {
        let mut report = Report {
            pruned: options.prune,
            ..Report::default()
        };
        let mut api = match (&old.api, &document.api) {
            (Some(api), _) | (None, Some(api)) => api.clone(),
            (None, None) => {
                report.decide.push(
                    "api.yaml: doc, rate limit and largest page, which the document does not tell"
                        .to_owned(),
                );
                new_api(document)
            }
        };
        if let Some(version) = &options.version {
            api.version.clone_from(version);
        }
        let mut audit = audit;
        if api.base_path != document.base_path {
            let (found, known) = (&document.base_path, &api.base_path);
            let what = format!("`{found}` in the document, `{known}` in api.yaml");
            audit.unsaid("api.base_path", what);
        }
        Self {
            old,
            fresh: Tree::default(),
            api,
            audit,
            report,
            unreached: Vec::new(),
        }
    }

    /// Converts operations and schemas, under the names that the schema already has for them.
    ///
    /// # Errors
    ///
    /// When too much would have to be written out.
    pub(super) fn converted(
        mut self,
        document: &Document,
        options: &Options,
    ) -> Result<Self, Problems> {
        let own_api = self.old.api.is_some() || document.api.is_some();
        let converter = Converter::new(document, &mut self.audit, &self.api, own_api, options.docs);
        let mut converted = converter.run();
        if self.audit.made.is_overspent() {
            return Err(Problems::of_the_whole(format!(
                "it has more than {MOST_PARTS} properties, values and cases when shared schemas are written out where they are \
                 used; at most so many are made"
            )));
        }
        names::settle(&mut converted, &self.old, &self.api.errors);
        if let Some(errors) = converted.errors.take() {
            self.api.errors = errors;
        }
        self.take_common(std::mem::take(&mut converted.common), own_api);
        self.fresh = converted.tree;
        self.unreached = converted.unreached;
        Ok(self)
    }

    /// Takes what the document says of the API as a whole. The envelope of `api.yaml` is people's; that of a document alone
    /// is what most requests have. A token is secret wherever it stands.
    fn take_common(&mut self, common: Common, own_api: bool) {
        if let Some(max_count) = common.max_count {
            self.api.pagination.max_count = max_count;
        }
        if own_api {
            return;
        }
        for (name, mut field) in common.envelope {
            if let Some(known) = self.api.envelope.get_mut(&name) {
                if known.ty == "secret" {
                    field.ty = field.ty.replace("string", "secret");
                }
                known.0 = field;
            }
        }
    }

    /// Takes the typed identifiers that the document lists.
    pub(super) fn identified(mut self, document: &Document) -> Self {
        for (name, facts) in &document.identifiers {
            let mut facts = facts.clone();
            let home = facts.as_object_mut().and_then(|facts| facts.remove("home"));
            if let Some(home) = home.as_ref().and_then(Value::as_str) {
                let home = if home == "common" {
                    Home::Common
                } else {
                    Home::Resource(home.to_owned())
                };
                self.fresh.homes.insert(name.clone(), home);
            }
            let id: IdSpec = serde_json::from_value(facts).unwrap_or_default();
            self.fresh.ids.insert(name.clone(), id);
        }
        self
    }

    /// Puts right what `corrections.yaml` knows to be wrong.
    pub(super) fn corrected(mut self) -> Self {
        if let Some(file) = &self.old.corrections {
            self.report.corrections = corrections::apply(&mut self.fresh, &file.corrections);
        }
        self
    }

    /// Keeps unions of the schema that the document shows as objects.
    pub(super) fn with_known_unions(mut self) -> Self {
        keep_unions(&self.old, &mut self.fresh, &mut self.audit);
        self
    }

    /// Decides which identifier each property carries.
    pub(super) fn with_settled_ids(mut self) -> Self {
        identifiers::settle(&self.old, &mut self.fresh, &mut self.report);
        self
    }

    /// Decides the file of each definition.
    pub(super) fn placed(mut self) -> Self {
        self.fresh.homes = place::homes(&self.fresh, &self.old.homes);
        self
    }

    /// Merges into what is there, and reports.
    pub(super) fn merged(self, document: &Document, options: &Options) -> Import {
        let Self {
            old,
            fresh,
            api,
            mut audit,
            mut report,
            unreached,
        } = self;
        let before = old.clone();
        let mut merger = Merger {
            prune: options.prune,
            vocabulary: &audit.vocabulary,
            vanished: Vec::new(),
        };
        let mut merged = merger.trees(old, fresh);
        report.vanished = merger.vanished;
        merged.api = Some(api);
        report.compare(&before, &merged);
        undecided(&merged, &mut report);
        let mut account = std::mem::take(&mut audit.account);
        if account.is_kept() {
            say(document, &unreached, &mut account);
        }
        for name in unreached {
            audit.drop("schemas", "no operation reaches the schema", name);
        }
        tell(audit, &mut report);
        Import {
            files: merged.into_files(),
            report,
            account: account.kept(),
        }
    }
}

/// Reports what was found in the document and is not in the schema.
fn tell(audit: Audit, report: &mut Report) {
    report.unsaid.extend(
        audit
            .unknown
            .into_iter()
            .map(|(at, key)| (at, format!("the key `{key}`"))),
    );
    report.unsaid.extend(audit.unsaid);
    report.dropped = audit
        .dropped
        .into_iter()
        .map(|((key, why), places)| Dropped {
            key: key.to_owned(),
            why: why.to_owned(),
            places,
        })
        .collect();
}
