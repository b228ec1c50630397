//! The definitions of the schema as Rust types: models, enums, unions and identifiers.

use std::iter::once;

use super::Build;
use crate::ir::fields::{self, Owner};
use crate::ir::naming::{keys, rust_value};
use crate::ir::{
    Case, Enum, IdAlias, Item, ItemKind, Literal, Role, Struct, Ty, Union, UnionForm, Variant,
    When, cycles, docs,
};
use crate::names::{self, Meaning, Scope};
use mews_connector_language::Section;
use mews_connector_language::doc;
use mews_connector_language::model::{self, Home, IdKind, Scalar, Type};
use mews_connector_language::value::scalars::{self, Kind};
use mews_connector_language::value::{instants, sample};

impl Build<'_> {
    /// The definitions written in one file, without those that no operation needs.
    pub(super) fn definitions(&mut self, home: &Home) -> Vec<Item> {
        let schema = self.schema;
        let mut items = Vec::new();
        for model in schema.models.values().filter(|model| model.home == *home) {
            if let Some(when) = self.when(&model.name) {
                items.push(self.model(model, when));
            }
        }
        for union in schema.unions.values().filter(|union| union.home == *home) {
            if let Some(when) = self.when(&union.name) {
                items.push(self.union(union, when));
            }
        }
        for item in schema.enums.values().filter(|item| item.home == *home) {
            if let Some(when) = self.when(&item.name) {
                items.push(self.enumeration(item, when));
            }
        }
        items
    }

    pub(super) fn id(&self, id: &model::IdType) -> IdAlias {
        IdAlias {
            name: self.names.path(&id.name).name,
            doc: doc::phrase(&id.doc),
            marker: self.names.marker(&id.name),
            text: id.of == IdKind::Text,
        }
    }

    fn model(&mut self, model: &model::Model, when: When) -> Item {
        let travel = self.reach.travel(&model.name);
        let owner = Owner {
            name: &model.name,
            home: &model.home,
            path: fields::model_path(&model.name),
            role: Role::Model,
            travel,
            answers: self.answers.contains(model.name.as_str()),
            reach: &self.reach,
        };
        let lowered = fields::lower(self.schema, &mut self.names, &owner, &model.fields);
        Item {
            name: self.names.path(&model.name).name,
            schema_name: model.name.clone(),
            was: model.was.clone(),
            doc: docs::asking(
                docs::definition(&model.doc, &model.status),
                &model.at_least_one_of,
            ),
            when,
            travel,
            kind: ItemKind::Struct(Struct {
                deprecated: docs::deprecation(&model.status),
                role: Role::Model,
                answers: owner.answers,
                interval: instants(&model.fields)
                    .filter(|(start, end)| {
                        travel.sent && [start, end].iter().all(|it| fields::is_instant(it, travel))
                    })
                    .map(|(start, end)| (fields::step(start, travel), fields::step(end, travel))),
                fields: lowered,
            }),
            sample: self.sample(Type::Model(model.name.clone())),
        }
    }

    fn enumeration(&mut self, item: &model::Enum, when: When) -> Item {
        let mut scope = Scope::default();
        let mut variants = Vec::new();
        for value in &item.values {
            let name = rust_value(item, value);
            for name in once(&name).chain(&value.was) {
                let meaning = Meaning::new("value", &value.name);
                self.names.check(scope.take(name, meaning), || {
                    let path = keys(&[Section::Enums.key(), &item.name, "values", &value.name]);
                    (item.home.clone(), path)
                });
            }
            let doc = match value.doc.trim() {
                "" if value.name.is_empty() => "The empty text.".to_owned(),
                "" if item.is_text() => format!("{}.", capital(&docs::words(&value.name))),
                "" => format!("The value `{}`.", value.name),
                doc => doc.to_owned(),
            };
            variants.push(Variant {
                wire: value.name.clone(),
                literal: literal(item.of, &value.name),
                name,
                was: value.was.clone(),
                doc: docs::definition(&doc, &value.status),
                deprecated: docs::deprecation(&value.status),
            });
        }
        Item {
            name: self.names.path(&item.name).name,
            schema_name: item.name.clone(),
            was: item.was.clone(),
            doc: doc::markdown(&item.doc),
            when,
            travel: self.reach.travel(&item.name),
            kind: ItemKind::Enum(Enum {
                of: fields::scalar_ty(item.of),
                variants,
                is_map_key: self.map_keys.contains(&item.name),
            }),
            sample: None,
        }
    }

    fn union(&mut self, union: &model::Union, when: When) -> Item {
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        for case in &union.cases {
            let name = case
                .rust
                .clone()
                .unwrap_or_else(|| names::variant(&case.tag));
            let meaning = Meaning::new("case", &case.tag);
            self.names.check(scope.take(&name, meaning), || {
                let path = keys(&[Section::Unions.key(), &union.name, "cases", &case.tag]);
                (union.home.clone(), path)
            });
            cases.push(self.case(union, case, name));
        }
        Item {
            name: self.names.path(&union.name).name,
            schema_name: union.name.clone(),
            was: union.was.clone(),
            doc: doc::markdown(&union.doc),
            when,
            travel: self.reach.travel(&union.name),
            kind: ItemKind::Union(Union {
                form: match &union.form {
                    model::UnionForm::Adjacent { tag, value } => UnionForm::Adjacent {
                        tag: tag.clone(),
                        value: value.clone(),
                    },
                    model::UnionForm::Sparse { tag } => UnionForm::Sparse { tag: tag.clone() },
                    model::UnionForm::Sibling => UnionForm::Sibling,
                    model::UnionForm::Shapes => UnionForm::Shapes,
                },
                cases,
            }),
            // The case of a sibling is named outside of it.
            sample: (union.form != model::UnionForm::Sibling)
                .then(|| self.sample(Type::Union(union.name.clone())))
                .flatten(),
        }
    }

    fn sample(&self, of: Type) -> Option<String> {
        sample::steady(self.schema, &of).map(|sample| sample.to_text())
    }

    fn case(&self, union: &model::Union, case: &model::Case, name: String) -> Case {
        let shape = match &case.ty {
            Some(Type::Model(model)) => self.schema.models[model].fields.as_slice(),
            _ => &[],
        };
        let ty = case.ty.as_ref().map(|ty| {
            let inner = fields::ty(&self.names, ty);
            if cycles::needs_box(self.schema, &union.name, ty) {
                Ty::Boxed(Box::new(inner))
            } else {
                inner
            }
        });
        let doc = if case.doc.trim().is_empty() {
            format!("{}.", capital(&docs::words(&case.tag)))
        } else {
            case.doc.clone()
        };
        Case {
            tag: case.tag.clone(),
            name,
            doc: docs::definition(&doc, &case.status),
            deprecated: docs::deprecation(&case.status),
            property: case.property.clone().unwrap_or_else(|| case.tag.clone()),
            ty,
            required: shape
                .iter()
                .filter(|field| field.required)
                .map(|field| field.name.clone())
                .collect(),
            properties: shape.iter().map(|field| field.name.clone()).collect(),
        }
    }
}

/// A value as it is written in Rust. The checker has read it as one of the type.
fn literal(of: Scalar, text: &str) -> Literal {
    match (of.facts().kind, of.whole_numbers()) {
        (Kind::Flag, _) => Literal::Flag(text == "true"),
        (Kind::Number, Some(_)) => Literal::Whole(scalars::whole(text).unwrap_or_default()),
        (Kind::Number, None) => {
            let number = scalars::decimal(text).unwrap_or_default();
            Literal::Decimal(number.mantissa(), number.scale())
        }
        (Kind::Text | Kind::Any, _) => Literal::Text(text.to_owned()),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
