//! The document's facts into the schema, around what people wrote there.
//!
//! Docs, effects and their reasons, `settled_by`, `money`, Rust names and former ones are people's; everything else is
//! the document's. An extension key that stands nowhere in the document says nothing, so that the vendor's own document
//! does not undo what was known from elsewhere.
//!
//! Three kinds of property follow from that, and each function below sorts its own into them:
//!
//! - `old.x.or(fresh.x)`: a person's word wins, and the document may only fill a gap.
//! - `if self.says(…)`: the document's word wins, its silence included, but only when it uses the extension key somewhere.
//!   Where it does, an absent key means "no"; where it does not, absence means nothing.
//! - `..fresh`: the document's word wins without condition. New properties of a spec fall under this rule, so whoever adds
//!   one that people write has to list it.

use std::collections::BTreeSet;
use std::hash::Hash;

use indexmap::IndexMap;

use super::order::join;
use crate::tree::Tree;
use mews_connector_language::spec::{
    CaseSpec, Compact, DeprecatedSpec, EnumSpec, FieldSpec, Fields, IdSpec, ModelSpec,
    OperationSpec, RequestSpec, ResponseSpec, UnionSpec, ValueSpec,
};

/// How to merge.
pub(crate) struct Merger<'a> {
    /// Whether what the document no longer has is removed.
    pub(crate) prune: bool,
    /// The extension keys that the document uses.
    pub(crate) vocabulary: &'a BTreeSet<String>,
    /// What the document no longer has.
    pub(crate) vanished: Vec<String>,
}

impl Merger<'_> {
    /// Merges a tree made from a document into the one that is there.
    pub(crate) fn trees(&mut self, old: Tree, mut fresh: Tree) -> Tree {
        // A definition stays in the file where it is written. Where the document would put it only counts for new ones, so
        // that an import never moves what a person has put in order.
        let mut homes = old.homes;
        for (name, home) in std::mem::take(&mut fresh.homes) {
            homes.entry(name).or_insert(home);
        }
        let mut merged = Tree {
            api: old.api,
            corrections: old.corrections,
            ..Tree::default()
        };
        // The doc of a resource is a person's word. A resource that the document no longer has stays, because its doc is all
        // that it is: its operations are told of one by one.
        merged.resources = join(old.resources, fresh.resources, |_, old, fresh| {
            match (old, fresh) {
                (Some(Some(old)), _) => Some(Some(old)),
                (Some(None) | None, Some(fresh)) => Some(fresh),
                (old, None) => old,
            }
        });
        merged.operations = {
            let resource = |path: &str| path.split('/').next().unwrap_or(path).to_owned();
            let mut together: IndexMap<String, IndexMap<String, OperationSpec>> = IndexMap::new();
            // Operations stay within their resource; the resources stand in their own order. The joined list decides
            // where a new operation is written, so one `join` over all of them would take a neighbour from another file.
            let mut split = |operations: IndexMap<String, OperationSpec>, which: usize| {
                for (path, operation) in operations {
                    together
                        .entry(format!("{which}{}", resource(&path)))
                        .or_default()
                        .insert(path, operation);
                }
            };
            split(old.operations, 0);
            split(fresh.operations, 1);
            let mut all = IndexMap::new();
            for name in merged.resources.keys() {
                let old = together
                    .swap_remove(&format!("0{name}"))
                    .unwrap_or_default();
                let fresh = together
                    .swap_remove(&format!("1{name}"))
                    .unwrap_or_default();
                all.extend(join(old, fresh, |path, old, fresh| {
                    self.one(&format!("operations.{path}"), old, fresh, Self::operation)
                }));
            }
            all
        };
        macro_rules! definitions {
            ($section:ident, $merge:path) => {
                let label = stringify!($section);
                let old_names: Vec<String> = old
                    .$section
                    .keys()
                    .chain(fresh.$section.keys())
                    .cloned()
                    .collect();
                let home_of: std::collections::HashMap<&str, _> = old_names
                    .iter()
                    .map(|name| (name.as_str(), homes.get(name)))
                    .collect();
                merged.$section = by_home(
                    old.$section,
                    fresh.$section,
                    &home_of,
                    |name, old, fresh| self.one(&format!("{label}.{name}"), old, fresh, $merge),
                );
            };
        }
        definitions!(ids, Self::id);
        definitions!(models, Self::model);
        definitions!(enums, Self::enumeration);
        definitions!(unions, Self::union);
        merged.homes = homes;
        merged
    }

    /// One thing that both may have. What only the schema has is told in any case, and stays unless pruning was asked for:
    /// a vendor's document often lacks what the API still has.
    fn one<T>(
        &mut self,
        at: &str,
        old: Option<T>,
        fresh: Option<T>,
        merge: impl FnOnce(&mut Self, &str, T, T) -> T,
    ) -> Option<T> {
        match (old, fresh) {
            (Some(old), Some(fresh)) => Some(merge(self, at, old, fresh)),
            (Some(old), None) => {
                self.vanished.push(at.to_owned());
                (!self.prune).then_some(old)
            }
            (None, fresh) => fresh,
        }
    }

    fn says(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.vocabulary.contains(*key))
    }

    #[allow(clippy::unused_self)] // One of several with the same signature.
    fn id(&mut self, _: &str, old: IdSpec, fresh: IdSpec) -> IdSpec {
        IdSpec {
            doc: old.doc.or(fresh.doc),
            of: old.of,
        }
    }

    fn operation(&mut self, at: &str, old: OperationSpec, fresh: OperationSpec) -> OperationSpec {
        let request = match (old.request, fresh.request) {
            (RequestSpec::Fields(old), RequestSpec::Fields(fresh)) => {
                RequestSpec::Fields(self.fields(&format!("{at}.request"), old, fresh))
            }
            // A body of another kind has no properties in common with the old one, and what it is, is the document's fact.
            (_, fresh) => fresh,
        };
        let response = match (old.response, fresh.response) {
            (ResponseSpec::Fields(old), ResponseSpec::Fields(fresh)) => {
                ResponseSpec::Fields(self.fields(&format!("{at}.response"), old, fresh))
            }
            (_, fresh) => fresh,
        };
        let pages = fresh.pages.map(|fresh| match old.pages {
            // Which list the pages are about is a person's choice, as long as it is there.
            Some(old) if matches!(&response, ResponseSpec::Fields(fields) if fields.contains_key(&old.items)) => {
                let mut pages = fresh;
                pages.0.items.clone_from(&old.items);
                pages
            }
            _ => fresh,
        });
        OperationSpec {
            doc: old.doc.or(fresh.doc),
            effect: old.effect.or(fresh.effect),
            effect_why: old.effect_why.or(fresh.effect_why),
            // Wrongly taken for one that moves no money, an operation would be called without a question. So the word of one
            // side is enough, and the silence of the other takes nothing back.
            money: old.money || fresh.money,
            settled_by: old.settled_by.or(fresh.settled_by),
            settled_within: old.settled_within.or(fresh.settled_within),
            portfolio: if self.says(&["x-portfolio-token"]) {
                fresh.portfolio
            } else {
                old.portfolio
            },
            restricted: if self.says(&["x-restricted"]) {
                fresh.restricted
            } else {
                old.restricted
            },
            deprecated: self.deprecated(old.deprecated, fresh.deprecated),
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            pages,
            at_least_one_of: first_said(fresh.at_least_one_of, old.at_least_one_of),
            request,
            response,
        }
    }

    /// A deprecation without dates and replacement says only that there is one.
    ///
    /// Whether something is deprecated is the document's word, both ways; since when, until when and what comes instead are
    /// only its word where it has a key for them.
    fn deprecated(
        &self,
        old: Option<DeprecatedSpec>,
        fresh: Option<DeprecatedSpec>,
    ) -> Option<DeprecatedSpec> {
        let mut fresh = fresh?;
        if let Some(old) = old {
            if !self.says(&["x-deprecated-since"]) {
                fresh.since = fresh.since.or(old.since);
            }
            if !self.says(&["x-discontinued-on"]) {
                fresh.gone_on = fresh.gone_on.or(old.gone_on);
            }
            if !self.says(&["x-deprecated-replacement"]) && fresh.instead.is_empty() {
                fresh.instead = old.instead;
            }
        }
        Some(fresh)
    }

    fn fields(&mut self, at: &str, old: Fields, fresh: Fields) -> Fields {
        join(old, fresh, |name, old, fresh| {
            self.one(&format!("{at}.{name}"), old, fresh, Self::field)
        })
    }

    fn field(
        &mut self,
        _: &str,
        old: Compact<FieldSpec>,
        fresh: Compact<FieldSpec>,
    ) -> Compact<FieldSpec> {
        let (old, fresh) = (old.0, fresh.0);
        Compact(FieldSpec {
            deprecated: self.deprecated(old.deprecated, fresh.deprecated),
            tagged_by: if self.says(&["x-discriminator-path"]) {
                fresh.tagged_by
            } else {
                old.tagged_by
            },
            max_months: if self.says(&["x-max-interval-in-months"]) {
                fresh.max_months
            } else {
                old.max_months
            },
            max_days: match fresh.max_months {
                // The document counts in months, so what was known in days is out of date.
                Some(_) => fresh.max_days,
                None if self.says(&["x-max-interval-in-days"]) => fresh.max_days,
                None => old.max_days,
            },
            // A document that gives no default does not say that there is none.
            default: fresh.default.or(old.default),
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            doc: old.doc.or(fresh.doc),
            ..fresh
        })
    }

    fn model(&mut self, at: &str, old: ModelSpec, fresh: ModelSpec) -> ModelSpec {
        ModelSpec {
            doc: old.doc.or(fresh.doc),
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            deprecated: self.deprecated(old.deprecated, fresh.deprecated),
            fields: self.fields(&format!("{at}.fields"), old.fields, fresh.fields),
            at_least_one_of: first_said(fresh.at_least_one_of, old.at_least_one_of),
            columns: first_said(old.columns, fresh.columns),
            ..fresh
        }
    }

    fn enumeration(&mut self, at: &str, old: EnumSpec, fresh: EnumSpec) -> EnumSpec {
        let at = format!("{at}.values");
        EnumSpec {
            doc: old.doc.or(fresh.doc),
            extensible: if self.says(&["x-extensible"]) {
                fresh.extensible
            } else {
                old.extensible
            },
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            values: join(old.values, fresh.values, |name, old, fresh| {
                self.one(&format!("{at}.{name}"), old, fresh, Self::value)
            }),
            ..fresh
        }
    }

    fn value(
        &mut self,
        _: &str,
        old: Option<Compact<ValueSpec>>,
        fresh: Option<Compact<ValueSpec>>,
    ) -> Option<Compact<ValueSpec>> {
        let old = old.map(|old| old.0).unwrap_or_default();
        let fresh = fresh.map(|fresh| fresh.0).unwrap_or_default();
        // The key lists the deprecated values of the whole enum, so a value that it does not name is not deprecated. The
        // mark for restricted values has no such key: it only ever adds.
        let said = self.says(&["x-deprecated-values"]);
        let value = ValueSpec {
            restricted: old.restricted || fresh.restricted,
            deprecated: if said {
                fresh.deprecated
            } else {
                old.deprecated.or(fresh.deprecated)
            },
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            doc: old.doc.or(fresh.doc),
        };
        (value != ValueSpec::default()).then_some(Compact(value))
    }

    fn union(&mut self, at: &str, old: UnionSpec, fresh: UnionSpec) -> UnionSpec {
        let at = format!("{at}.cases");
        UnionSpec {
            doc: old.doc.or(fresh.doc),
            rust: old.rust.or(fresh.rust),
            was: old.was.or(fresh.was),
            cases: join(old.cases, fresh.cases, |name, old, fresh| {
                self.one(&format!("{at}.{name}"), old, fresh, Self::case)
            }),
            ..fresh
        }
    }

    fn case(
        &mut self,
        _: &str,
        old: Option<Compact<CaseSpec>>,
        fresh: Option<Compact<CaseSpec>>,
    ) -> Option<Compact<CaseSpec>> {
        let old = old.map(|old| old.0).unwrap_or_default();
        let fresh = fresh.map(|fresh| fresh.0).unwrap_or_default();
        let case = CaseSpec {
            // With the map a case without a type has no payload. Without it nothing tells the payloads of this union.
            ty: if self.says(&["x-coproduct-map"]) {
                fresh.ty
            } else {
                fresh.ty.or(old.ty)
            },
            property: fresh.property,
            restricted: fresh.restricted,
            deprecated: self.deprecated(old.deprecated, fresh.deprecated),
            rust: old.rust.or(fresh.rust),
            doc: old.doc.or(fresh.doc),
        };
        (case != CaseSpec::default()).then_some(Compact(case))
    }
}

/// The first of two lists that says anything: an empty one, such as a document has for what it does not know, does not say that
/// there is nothing.
fn first_said(one: Vec<String>, other: Vec<String>) -> Vec<String> {
    if one.is_empty() { other } else { one }
}

/// The definitions of one file.
struct Group<T> {
    old: IndexMap<String, T>,
    fresh: IndexMap<String, T>,
}

impl<T> Default for Group<T> {
    fn default() -> Self {
        Self {
            old: IndexMap::new(),
            fresh: IndexMap::new(),
        }
    }
}

/// Joins definitions file by file, so that a new one stands beside its neighbours of the document in its own file.
fn by_home<T, H: Hash + Eq>(
    old: IndexMap<String, T>,
    fresh: IndexMap<String, T>,
    homes: &std::collections::HashMap<&str, H>,
    mut merge: impl FnMut(&str, Option<T>, Option<T>) -> Option<T>,
) -> IndexMap<String, T> {
    let mut groups: IndexMap<Option<&H>, Group<T>> = IndexMap::new();
    let mut place = |name: String, value: T, is_new: bool| {
        let group = groups.entry(homes.get(name.as_str())).or_default();
        let part = if is_new {
            &mut group.fresh
        } else {
            &mut group.old
        };
        part.insert(name, value);
    };
    old.into_iter()
        .for_each(|(name, value)| place(name, value, false));
    fresh
        .into_iter()
        .for_each(|(name, value)| place(name, value, true));
    let mut joined = IndexMap::new();
    for Group { old, fresh } in groups.into_values() {
        joined.extend(join(old, fresh, &mut merge));
    }
    joined
}
