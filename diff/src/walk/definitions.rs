//! Identifiers, models, enums and unions as definitions: what they are called and where they are written.

use mews_connector_codegen::names;
use mews_connector_language::model::{Enum, Home, IdKind, IdType, Model, Scalar, Type, Union};
use mews_connector_language::{Place, Section};
use serde_json::json;

use super::Walk;
use crate::edit::{At, Edit, Fact, Kind, Marked, Relation, Spot};
use crate::pairs::resource;
use crate::uses;

/// What all definitions have.
struct Facts<'a> {
    section: Section,
    name: &'a str,
    doc: &'a str,
    rust: Option<&'a str>,
    was: Option<&'a str>,
    home: &'a Home,
}

impl<'a> From<&'a IdType> for Facts<'a> {
    fn from(of: &'a IdType) -> Self {
        Self {
            section: Section::Ids,
            name: &of.name,
            doc: &of.doc,
            rust: None,
            was: None,
            home: &of.home,
        }
    }
}

/// Models, enums and unions name what all of them have alike.
macro_rules! facts_of {
    ($($of:ty: $section:ident),*) => {$(
        impl<'a> From<&'a $of> for Facts<'a> {
            fn from(of: &'a $of) -> Self {
                Self {
                    section: Section::$section,
                    name: &of.name,
                    doc: &of.doc,
                    rust: of.rust.as_deref(),
                    was: of.was.as_deref(),
                    home: &of.home,
                }
            }
        }
    )*};
}

facts_of!(Model: Models, Enum: Enums, Union: Unions);

impl Facts<'_> {
    fn rust_name(&self) -> String {
        self.rust
            .map_or_else(|| names::type_name(self.name), str::to_owned)
    }
}

impl Walk<'_> {
    pub(super) fn definitions(&mut self) {
        let (old, new) = (self.old, self.new);
        for before in old.ids.values() {
            let Some(after) = self
                .counterpart(&before.name, &new.ids)
                .filter(|after| *after != before)
            else {
                continue;
            };
            let at = self.definition(before.into(), after.into());
            if before.of != after.of {
                let scalar = |kind| match kind {
                    IdKind::Uuid => Type::Scalar(Scalar::Uuid),
                    IdKind::Text => Type::Scalar(Scalar::String),
                };
                let (a, b) = (scalar(before.of), scalar(after.of));
                let relation = Relation {
                    kind: Kind::Format,
                    ..self.relation(&a, &b)
                };
                let show = |kind| if kind == IdKind::Uuid { "uuid" } else { "text" };
                let (a, b) = (show(before.of), show(after.of));
                let title = format!("spelling changed from {a} to {b}");
                let edit = Edit::new(Fact::Type(relation), &at.below("of"), title);
                self.add(edit.values(json!(a), json!(b)));
            }
        }
        for before in old.models.values() {
            let Some(after) = self
                .counterpart(&before.name, &new.models)
                .filter(|after| *after != before)
            else {
                continue;
            };
            let at = self.definition(before.into(), after.into());
            if before.open != after.open {
                let title = if after.open {
                    "allows properties that are not listed"
                } else {
                    "allows listed properties only"
                };
                let edit = Edit::new(Fact::Open(after.open), &at.below("open"), title);
                self.add(edit.values(json!(before.open), json!(after.open)));
            }
            let asked = at.below("at_least_one_of");
            self.at_least_one(&asked, &before.at_least_one_of, &after.at_least_one_of);
            if before.columns != after.columns {
                let title = "the columns with which a table of it starts changed";
                let edit = Edit::new(Fact::Docs, &at.below("columns"), title);
                let value = |names: &[String]| (!names.is_empty()).then(|| json!(names));
                self.add(edit.values(value(&before.columns), value(&after.columns)));
            }
            self.marks(&at, Marked::Property, &before.status, &after.status);
            let mut fields = at.below("fields");
            fields.claims.clear();
            let open = before.open && after.open;
            self.fields(&fields, &after.name, (&before.fields, &after.fields), open);
        }
        for before in old.enums.values() {
            let Some(after) = self
                .counterpart(&before.name, &new.enums)
                .filter(|after| *after != before)
            else {
                continue;
            };
            let at = self.definition(before.into(), after.into());
            self.enumeration(&at, before, after);
        }
        for before in old.unions.values() {
            let Some(after) = self
                .counterpart(&before.name, &new.unions)
                .filter(|after| *after != before)
            else {
                continue;
            };
            let at = self.definition(before.into(), after.into());
            self.union(&at, before, after);
        }
    }

    /// What a definition has become. What reads the same on both sides needs no look inside: names in it are told where they are
    /// defined.
    fn counterpart<'n, T>(
        &self,
        old: &str,
        new: &'n indexmap::IndexMap<String, T>,
    ) -> Option<&'n T> {
        new.get(self.pairs.new_name(old)?)
    }

    /// Compares what all definitions have.
    fn definition(&mut self, old: Facts<'_>, new: Facts<'_>) -> At {
        let at = At {
            target: new.name.to_owned(),
            resource: resource(new.home),
            spot: Spot::Definition(old.name.to_owned(), new.name.to_owned(), String::new()),
            places: (
                Some(Place::definition(old.home, old.section, old.name)),
                Some(Place::definition(new.home, new.section, new.name)),
            ),
            claims: Vec::new(),
        }
        .claiming(new.name, "");
        if old.name != new.name {
            let title = if self.pairs.swapped(old.name, new.name) {
                format!(
                    "renamed from {}, which swapped names with {}",
                    old.name, new.name
                )
            } else {
                format!("renamed from {} to {}", old.name, new.name)
            };
            let mut edit = Edit::new(Fact::DefinitionRenamed, &at, title)
                .values(json!(old.name), json!(new.name));
            edit.rename = self.pairs.rename(old.name).cloned();
            if self.pairs.swapped(old.name, new.name) {
                // Source that names the definition where it is used meets the other one under the same name.
                edit.claims.extend(uses::referring(self.new, new.name));
            }
            self.add(edit);
        } else if old.rust_name() != new.rust_name() {
            let title = format!(
                "Rust name changed from {} to {}",
                old.rust_name(),
                new.rust_name()
            );
            let edit = Edit::new(Fact::RustName, &at, title);
            self.add(edit.values(json!(old.rust_name()), json!(new.rust_name())));
        } else if old.was != new.was {
            let former = |was: Option<&str>| was.map(str::to_owned);
            self.former_name(&at, former(old.was).as_ref(), former(new.was).as_ref());
        }
        if old.home != new.home {
            let (a, b) = (resource(old.home), resource(new.home));
            let title = format!("moved from {a} to {b}");
            self.add(Edit::new(Fact::Home, &at, title).values(json!(a), json!(b)));
        }
        if old.doc != new.doc {
            let edit = Edit::new(Fact::Docs, &at.below("doc"), "docs changed");
            self.add(edit.values(json!(old.doc), json!(new.doc)));
        }
        at
    }
}
