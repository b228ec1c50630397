//! The properties of an object.

use std::collections::BTreeSet;

use mews_connector_language::model::{Field, Scalar, Type};
use serde_json::{Value, json};

use super::Walk;
use crate::edit::{At, Claim, Edit, Fact, Kind, Marked, Must, Notice, Presence, Shape, Spot};
use crate::pairs::{Matched, rust_field};
use crate::result::Rename;
use crate::show;

impl Walk<'_> {
    /// Compares the properties of one owner; `item` names it in the bindings, and `open` says that properties which are not listed
    /// are allowed on both sides.
    pub(super) fn fields(
        &mut self,
        at: &At,
        item: &str,
        (old, new): (&[Field], &[Field]),
        open: bool,
    ) {
        let Matched {
            pairs,
            mut gone,
            mut come,
        } = self.pairs.fields(old, new);
        self.order(at, item, old, new);
        for (old, new, rename) in &pairs {
            if old == new && rename.is_none() && self.pairs.same(&old.ty, &new.ty) {
                continue;
            }
            let mut part = at.part(
                format!("{}.{}", at.target, new.name),
                (&[&old.name], &[&new.name]),
                &new.name,
            );
            part = part.claiming(item, &new.name);
            if let Some(rename) = rename {
                part = part.claiming(item, &old.name);
                self.renamed(&part, (old, new), rename, open);
            } else if old.rust != new.rust && rust_field(old) != rust_field(new) {
                let title = format!(
                    "Rust name changed from {} to {}",
                    rust_field(old),
                    rust_field(new)
                );
                let edit = Edit::new(Fact::RustName, &part, title);
                self.add(edit.values(json!(rust_field(old)), json!(rust_field(new))));
            } else if old.was != new.was {
                self.former_name(&part, old.was.as_ref(), new.was.as_ref());
            }
            self.field(&part, old, new);
        }
        self.enveloped(at, item, (&mut gone, &mut come), open);
        for field in gone {
            let target = format!("{}.{}", at.target, field.name);
            let part = at
                .part(target, (&[&field.name], &[]), &field.name)
                .claiming(item, &field.name);
            let (notice, against) = self.notice(&field.status);
            let notice = Some(notice).filter(|notice| *notice != Notice::None);
            let title = format!("{} was removed", described(field));
            let mut edit = Edit::new(
                Fact::PropertyRemoved(shape(field, open), notice),
                &part,
                title,
            )
            .values(show::field(field), None)
            .types([&field.ty], []);
            edit.against_policy = against.filter(|_| notice.is_some());
            self.add(edit);
        }
        for field in come {
            let target = format!("{}.{}", at.target, field.name);
            let part = at
                .part(target, (&[], &[&field.name]), &field.name)
                .claiming(item, &field.name);
            let title = format!("{} was added", described(field));
            let fact = match part.spot {
                Spot::Everywhere(..) if field.required => Fact::EnvelopeGrew,
                _ => Fact::PropertyAdded(shape(field, open)),
            };
            let edit = Edit::new(fact, &part, title)
                .values(None, show::field(field))
                .types([], [&field.ty]);
            self.add(edit);
        }
    }

    /// What may differ between two sides of one property.
    fn field(&mut self, at: &At, old: &Field, new: &Field) {
        if !self.pairs.same(&old.ty, &new.ty) {
            self.type_changed(at, old, new);
        }
        self.presence(at, old, new);
        self.limits(at, old, new);
        if old.default != new.default {
            self.default_changed(at, old, new);
        }
        if old.read_only != new.read_only {
            let title = if new.read_only {
                "became read-only"
            } else {
                "is no longer read-only"
            };
            let edit = Edit::new(Fact::ReadOnly(new.read_only), &at.below("read_only"), title);
            self.add(edit.values(json!(old.read_only), json!(new.read_only)));
        }
        if old.tagged_by != new.tagged_by {
            let title = "the property that names the case changed".to_owned();
            let edit = Edit::new(Fact::Tag, &at.below("tagged_by"), title);
            self.add(edit.values(json!(old.tagged_by), json!(new.tagged_by)));
        }
        self.marks(at, Marked::Property, &old.status, &new.status);
        if old.doc != new.doc {
            self.doc_changed(at, old, new);
        }
    }

    fn type_changed(&mut self, at: &At, old: &Field, new: &Field) {
        let relation = self.relation(&old.ty, &new.ty);
        let title = format!("type changed from {} to {}", old.ty, new.ty);
        // A definition that became one of another kind keeps its name.
        let same_name = old.ty.to_string() == new.ty.to_string();
        let title = if same_name {
            format!(
                "{title}, which was {} and is {}",
                show::kind(&old.ty),
                show::kind(&new.ty)
            )
        } else if relation.kind == Kind::Split {
            format!("{title}, which is new and equal")
        } else if let Some(words) = self.values_moved(&old.ty, &new.ty) {
            format!("{title}: {words}")
        } else {
            title
        };
        let at = at.below("type");
        let mut edit = Edit::new(Fact::Type(relation), &at, title)
            .values(json!(old.ty.to_string()), json!(new.ty.to_string()))
            .types([&old.ty], [&new.ty]);
        if same_name {
            // Everybody who holds one meets the other kind, not only the first.
            edit.claims.extend(edit.names.1.iter().map(|name| Claim {
                item: name.clone(),
                member: String::new(),
            }));
        }
        self.add(edit);
    }

    /// Whether it has to be there, and to have a value: one edit, since one `?` says both.
    fn presence(&mut self, at: &At, old: &Field, new: &Field) {
        let (a, b) = (must(old), must(new));
        if a == b {
            return;
        }
        let words = [
            match (a.required, b.required) {
                (false, true) => Some("became required"),
                (true, false) => Some("became optional"),
                _ => None,
            },
            match (a.nullable, b.nullable) {
                (false, true) => Some("may be null now"),
                (true, false) => Some("is never null now"),
                _ => None,
            },
        ];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let fact = Fact::Presence(Presence {
            old: a,
            new: b,
            collection: is_collection(&old.ty),
            announced: old.status.deprecated.is_some(),
        });
        let key = if a.nullable == b.nullable {
            "required"
        } else {
            "type"
        };
        let edit = Edit::new(fact, &at.below(key), words.join(" and "));
        self.add(edit.values(show::presence(old), show::presence(new)));
    }

    fn default_changed(&mut self, at: &At, old: &Field, new: &Field) {
        let text = |value: &Option<Value>| {
            value
                .as_ref()
                .map_or_else(|| "none".to_owned(), Value::to_string)
        };
        let title = format!(
            "default changed from {} to {}",
            text(&old.default),
            text(&new.default)
        );
        let edit = Edit::new(Fact::Default, &at.below("default"), title);
        self.add(edit.values(old.default.clone(), new.default.clone()));
    }

    /// Docs, which may say that the value means something else.
    fn doc_changed(&mut self, at: &At, old: &Field, new: &Field) {
        let text = |field: &Field| field.doc.clone().unwrap_or_default();
        let (a, b) = (text(old), text(new));
        let meaning = measures(&old.ty) && !a.is_empty() && units(&a) != units(&b);
        let (fact, title) = if meaning {
            (
                Fact::Meaning,
                "what the docs say of its unit or meaning changed",
            )
        } else {
            (Fact::Docs, "docs changed")
        };
        let edit = Edit::new(fact, &at.below("doc"), title);
        self.add(edit.values(
            old.doc.clone().map(Value::from),
            new.doc.clone().map(Value::from),
        ));
    }

    fn renamed(&mut self, at: &At, (old, new): (&Field, &Field), rename: &Rename, open: bool) {
        let same_rust = rust_field(old) == rust_field(new);
        let fact = Fact::PropertyRenamed {
            old: shape(old, open),
            new: shape(new, open),
            same_rust,
            declared: *rename == Rename::Declared,
        };
        let title = format!("{} was renamed to {}", old.name, new.name);
        let mut edit = Edit::new(fact, at, title).values(json!(old.name), json!(new.name));
        edit.rename = Some(rename.clone());
        self.add(edit);
    }

    /// The former name of something that keeps its name.
    pub(super) fn former_name(&mut self, at: &At, old: Option<&String>, new: Option<&String>) {
        let title = match (old, new) {
            (_, Some(new)) => format!("keeps the former Rust name {new}"),
            _ => "no longer keeps a former Rust name".to_owned(),
        };
        let edit = Edit::new(Fact::RustName, &at.below("was"), title);
        self.add(edit.values(old.map(|it| json!(it)), new.map(|it| json!(it))));
    }

    /// The order of what both sides have.
    fn order(&mut self, at: &At, item: &str, old: &[Field], new: &[Field]) {
        let names = |of: &[Field], other: &[Field]| -> Vec<String> {
            of.iter()
                .map(|field| field.name.clone())
                .filter(|name| other.iter().any(|field| field.name == *name))
                .collect()
        };
        let (a, b) = (names(old, new), names(new, old));
        if a != b {
            let mut part = at
                .part(at.target.clone(), (&[], &[]), "")
                .claiming(item, "#order");
            part.places = at.places.clone();
            let edit = Edit::new(Fact::Order, &part, "properties changed their order");
            self.add(edit.values(json!(a), json!(b)));
        }
    }

    /// A property that moved into an object beside which it stood, or out of it.
    fn enveloped(
        &mut self,
        at: &At,
        item: &str,
        (gone, come): (&mut Vec<&Field>, &mut Vec<&Field>),
        open: bool,
    ) {
        let mut index = 0;
        while index < gone.len() {
            let from = gone[index];
            let into = come.iter().position(|to| {
                model_of(&to.ty)
                    .and_then(|name| self.new.models.get(name))
                    .is_some_and(|model| {
                        self.pairs.is_new(&model.name)
                            && model.fields.iter().any(|inner| {
                                inner.name == from.name && self.pairs.same(&from.ty, &inner.ty)
                            })
                    })
            });
            let out = come.iter().position(|to| {
                model_of(&from.ty)
                    .and_then(|name| self.old.models.get(name))
                    .is_some_and(|model| {
                        self.pairs.new_name(&model.name).is_none()
                            && model.fields.iter().any(|inner| {
                                inner.name == to.name && self.pairs.same(&inner.ty, &to.ty)
                            })
                    })
            });
            let Some(other) = into.or(out) else {
                index += 1;
                continue;
            };
            let (from, to) = (gone.remove(index), come.remove(other));
            let part = at
                .part(
                    format!("{}.{}", at.target, to.name),
                    (&[&from.name], &[&to.name]),
                    &to.name,
                )
                .claiming(item, &from.name)
                .claiming(item, &to.name);
            let title = if into.is_some() {
                format!("{} moved into {}", from.name, to.name)
            } else {
                format!("{} moved out of {}", to.name, from.name)
            };
            let fact = Fact::PropertyEnveloped {
                old: shape(from, open),
                new: shape(to, open),
            };
            let edit = Edit::new(fact, &part, title)
                .values(show::field(from), show::field(to))
                .types([&from.ty], [&to.ty]);
            self.add(edit);
        }
    }
}

impl At {
    /// A key of it in the files.
    pub(super) fn below(&self, key: &str) -> Self {
        let mut part = self.part(self.target.clone(), (&[key], &[key]), "");
        part.claims.clone_from(&self.claims);
        part
    }
}

fn described(field: &Field) -> String {
    let how = if field.required {
        "required"
    } else {
        "optional"
    };
    format!("{how} property {} of type {}", field.name, field.ty)
}

pub(super) fn shape(field: &Field, open: bool) -> Shape {
    Shape {
        open,
        required: field.required,
        collection: is_collection(&field.ty),
    }
}

fn must(field: &Field) -> Must {
    Must {
        required: field.required,
        nullable: field.nullable,
    }
}

pub(super) fn is_collection(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(..))
}

fn model_of(ty: &Type) -> Option<&str> {
    match ty {
        Type::Model(name) => Some(name),
        _ => None,
    }
}

/// Whether a value of the type has a unit.
fn measures(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => {
            matches!(scalar, Scalar::DateTime | Scalar::Date | Scalar::Duration)
                || scalar.is_number()
        }
        Type::List(inner) | Type::Nullable(inner) | Type::Update(inner, _) => measures(inner),
        Type::Map(_, value) => measures(value),
        _ => false,
    }
}

/// The words of a text that say what a number counts, or from where a time is told.
fn units(text: &str) -> BTreeSet<String> {
    const WORDS: &[&str] = &[
        "cents",
        "days",
        "exclusive",
        "gross",
        "hours",
        "including",
        "inclusive",
        "excluding",
        "kilometres",
        "local",
        "metres",
        "minutes",
        "months",
        "net",
        "nights",
        "people",
        "percent",
        "seconds",
        "tax",
        "taxes",
        "utc",
        "weeks",
        "with",
        "without",
        "years",
    ];
    text.split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| WORDS.contains(&word.as_str()))
        .collect()
}
