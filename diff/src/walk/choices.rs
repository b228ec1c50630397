//! Enums and unions.

use mews_connector_codegen::ir::rust_value;
use mews_connector_language::model::{Case, Enum, EnumValue, Union};
use mews_connector_language::types::scalar_name;
use mews_connector_language::value::enums::shown;
use serde_json::json;

use super::Walk;
use crate::edit::{At, Edit, Fact, Marked, Relation};
use crate::pairs::{Matched, values};
use crate::show;

impl Walk<'_> {
    pub(super) fn enumeration(&mut self, at: &At, old: &Enum, new: &Enum) {
        if old.extensible != new.extensible {
            let title = if new.extensible {
                "announces that values will be added"
            } else {
                "no longer announces that values will be added"
            };
            let edit = Edit::new(
                Fact::Extensible(new.extensible),
                &at.below("extensible"),
                title,
            );
            self.add(edit.values(json!(old.extensible), json!(new.extensible)));
        }
        if old.of != new.of {
            let (a, b) = (scalar_name(old.of), scalar_name(new.of));
            let kinds = (old.of.facts().kind, new.of.facts().kind);
            let fact = Fact::EnumType {
                alike: kinds.0 == kinds.1,
            };
            let title = format!("type of the values changed from {a} to {b}");
            let mut part = at.below("type").claiming(&new.name, "#values");
            for value in &new.values {
                // The rules name numbers and texts in different ways.
                part = part.claiming(&new.name, &value.name);
            }
            self.add(Edit::new(fact, &part, title).values(json!(a), json!(b)));
        }
        let names = |of: &[EnumValue], other: &[EnumValue]| -> Vec<String> {
            of.iter()
                .map(|value| value.name.clone())
                .filter(|name| other.iter().any(|value| value.name == *name))
                .collect()
        };
        let orders = (
            names(&old.values, &new.values),
            names(&new.values, &old.values),
        );
        self.choice_order(at, &new.name, "values", orders);
        let announced = old.extensible;
        let Matched { pairs, gone, come } = values(old, new);
        for (old_value, new_value, rename) in &pairs {
            let names = (rust_value(old, old_value), rust_value(new, new_value));
            let old = old_value;
            let mut part = self.value_at(at, (Some(old), Some(new_value)));
            part = part.claiming(&new.name, &new_value.name);
            if let Some(rename) = rename {
                part = part.claiming(&new.name, &old.name);
                let declared = *rename == crate::result::Rename::Declared;
                let title = format!(
                    "value {} was renamed to {}",
                    shown(&old.name),
                    shown(&new_value.name)
                );
                let mut edit = Edit::new(
                    Fact::ValueRenamed {
                        announced,
                        declared,
                    },
                    &part,
                    title,
                )
                .values(show::value(old), show::value(new_value));
                edit.rename = Some(rename.clone());
                self.add(edit);
            } else if old.rust != new_value.rust && names.0 != names.1 {
                let (a, b) = names;
                let title = format!("Rust name changed from {a} to {b}");
                self.add(Edit::new(Fact::RustName, &part, title).values(json!(a), json!(b)));
            } else if old.was != new_value.was {
                self.former_name(&part, old.was.as_ref(), new_value.was.as_ref());
            }
            self.marks(&part, Marked::Choice, &old.status, &new_value.status);
            if old.doc != new_value.doc {
                let edit = Edit::new(Fact::Docs, &part.below("doc"), "docs changed");
                self.add(edit.values(json!(old.doc), json!(new_value.doc)));
            }
        }
        for value in gone {
            let part = self
                .value_at(at, (Some(value), None))
                .claiming(&new.name, &value.name);
            let title = format!("value {} was removed", shown(&value.name));
            let (_, against) = self.notice(&value.status);
            let mut edit =
                Edit::new(Fact::ValueRemoved, &part, title).values(show::value(value), None);
            edit.against_policy = against.filter(|_| value.status.deprecated.is_some());
            self.add(edit);
        }
        for value in come {
            let part = self
                .value_at(at, (None, Some(value)))
                .claiming(&new.name, &value.name);
            let title = format!("value {} was added", shown(&value.name));
            let edit = Edit::new(Fact::ValueAdded { announced }, &part, title);
            self.add(edit.values(None, show::value(value)));
        }
    }

    fn value_at(&self, at: &At, (old, new): (Option<&EnumValue>, Option<&EnumValue>)) -> At {
        let name = new
            .or(old)
            .map(|value| value.name.as_str())
            .unwrap_or_default();
        let old: Vec<&str> = old
            .iter()
            .flat_map(|value| ["values", &value.name])
            .collect();
        let new: Vec<&str> = new
            .iter()
            .flat_map(|value| ["values", &value.name])
            .collect();
        at.part(format!("{}:{name}", at.target), (&old, &new), "")
    }

    fn choice_order(&mut self, at: &At, item: &str, key: &str, (a, b): (Vec<String>, Vec<String>)) {
        if a != b {
            let mut part = at
                .part(at.target.clone(), (&[key], &[key]), "")
                .claiming(item, "#order");
            part.claims.extend(at.claims.iter().cloned());
            let edit = Edit::new(
                Fact::ChoiceOrder,
                &part,
                format!("{key} changed their order"),
            );
            self.add(edit.values(json!(a), json!(b)));
        }
    }

    pub(super) fn union(&mut self, at: &At, old: &Union, new: &Union) {
        if old.form != new.form {
            let title = "how the cases are told apart changed";
            let edit = Edit::new(Fact::Tag, &at.below("form"), title);
            self.add(edit.values(show::form(&old.form), show::form(&new.form)));
        }
        let names = |of: &[Case], other: &[Case]| -> Vec<String> {
            of.iter()
                .map(|case| case.tag.clone())
                .filter(|tag| other.iter().any(|case| case.tag == *tag))
                .collect()
        };
        let orders = (names(&old.cases, &new.cases), names(&new.cases, &old.cases));
        self.choice_order(at, &new.name, "cases", orders);
        for case in &old.cases {
            match new.cases.iter().find(|other| other.tag == case.tag) {
                Some(other) => self.case(at, &new.name, case, other),
                None => {
                    let part = at
                        .part(
                            format!("{}:{}", at.target, case.tag),
                            (&["cases", &case.tag], &[]),
                            "",
                        )
                        .claiming(&new.name, &case.tag);
                    let title = format!("case {} was removed", case.tag);
                    let edit = Edit::new(Fact::CaseRemoved, &part, title)
                        .values(show::case(case), None)
                        .types(&case.ty, []);
                    self.add(edit);
                }
            }
        }
        for case in &new.cases {
            if !old.cases.iter().any(|other| other.tag == case.tag) {
                let part = at
                    .part(
                        format!("{}:{}", at.target, case.tag),
                        (&[], &["cases", &case.tag]),
                        "",
                    )
                    .claiming(&new.name, &case.tag);
                let title = format!("case {} was added", case.tag);
                let edit = Edit::new(Fact::CaseAdded, &part, title)
                    .values(None, show::case(case))
                    .types([], &case.ty);
                self.add(edit);
            }
        }
    }

    fn case(&mut self, at: &At, union: &str, old: &Case, new: &Case) {
        let keys: &[&str] = &["cases", &new.tag];
        let part = at
            .part(format!("{}:{}", at.target, new.tag), (keys, keys), "")
            .claiming(union, &new.tag);
        let property = |case: &Case| case.property.clone().unwrap_or_else(|| case.tag.clone());
        if property(old) != property(new) {
            let (a, b) = (property(old), property(new));
            let title = format!("property of the payload changed from {a} to {b}");
            self.add(
                Edit::new(Fact::Tag, &part.below("property"), title).values(json!(a), json!(b)),
            );
        }
        match (&old.ty, &new.ty) {
            (Some(a), Some(b)) if self.pairs.same(a, b) => {}
            (None, None) => {}
            (Some(a), Some(b)) => {
                let relation = self.relation(a, b);
                let title = format!("payload changed from {} to {}", a, b);
                let edit = Edit::new(Fact::Type(relation), &part.below("type"), title)
                    .values(json!(a.to_string()), json!(b.to_string()))
                    .types([a], [b]);
                self.add(edit);
            }
            (a, b) => {
                let title = if b.is_some() {
                    "gained a payload"
                } else {
                    "lost its payload"
                };
                let edit = Edit::new(Fact::Type(Relation::APART), &part.below("type"), title)
                    .values(
                        a.as_ref().map(|ty| json!(ty.to_string())),
                        b.as_ref().map(|ty| json!(ty.to_string())),
                    )
                    .types(a, b);
                self.add(edit);
            }
        }
        let rust = |case: &Case| {
            let name = mews_connector_codegen::names::variant(&case.tag);
            case.rust.clone().unwrap_or(name)
        };
        if rust(old) != rust(new) {
            let (a, b) = (rust(old), rust(new));
            let title = format!("Rust name changed from {a} to {b}");
            self.add(Edit::new(Fact::RustName, &part, title).values(json!(a), json!(b)));
        }
        self.marks(&part, Marked::Choice, &old.status, &new.status);
        if old.doc != new.doc {
            let edit = Edit::new(Fact::Docs, &part.below("doc"), "docs changed");
            self.add(edit.values(json!(old.doc), json!(new.doc)));
        }
    }
}
