//! Type expressions with their names looked up, and what is said of a name that is not there.

use std::ops::Range;

use super::Resolver;
use crate::model::{Scalar, Type};
use crate::place::{Place, Way};
use crate::rules::Rule;
use crate::section::Section;
use crate::types::{self, TypeExpr};
use crate::value::scalars::{Kind, SCALARS};

impl Resolver<'_, '_> {
    pub(super) fn ty(&mut self, text: &str, way: Way<'_>) -> Type {
        match types::parse(text) {
            Ok(expr) => self.lower(expr, way),
            Err(wrong) => {
                self.report.add(
                    Rule::TypeSyntax,
                    &way.place().within(&wrong.range),
                    wrong.message,
                    wrong.help,
                );
                Type::Scalar(Scalar::Json)
            }
        }
    }

    fn lower(&mut self, expr: TypeExpr, way: Way<'_>) -> Type {
        match expr {
            TypeExpr::Scalar(scalar) => Type::Scalar(scalar),
            TypeExpr::Named(name, range) => {
                match self.names.get(&name).map(|found| found.section) {
                    Some(Section::Ids) => Type::Id(name),
                    Some(Section::Models) => Type::Model(name),
                    Some(Section::Enums) => Type::Enum(name),
                    Some(Section::Unions) => Type::Union(name),
                    None => self.unknown(&name, &range, way),
                }
            }
            TypeExpr::Hybrid(name, range) => match self.names.get(&name) {
                Some(found) if found.section == Section::Ids => Type::HybridId(name),
                Some(_) => {
                    self.expect(&name, Section::Ids, || way.place().within(&range));
                    Type::Scalar(Scalar::Json)
                }
                None => self.unknown(&name, &range, way),
            },
            TypeExpr::List(item) => Type::List(Box::new(self.lower(*item, way))),
            TypeExpr::Optional(inner) => Type::Nullable(Box::new(self.lower(*inner, way))),
            TypeExpr::Update(inner) => match self.lower(*inner, way) {
                Type::Nullable(inner) => Type::Update(inner, true),
                inner => Type::Update(Box::new(inner), false),
            },
            TypeExpr::Map(key, range, value) => {
                let key = self.lower(*key, way);
                let text = match &key {
                    Type::Enum(name) => self.text_enums.contains(name.as_str()),
                    key => string_like(key),
                };
                if !text {
                    self.report.add(
                        Rule::MapKey,
                        &way.place().within(&range),
                        "this type cannot be the key of a map",
                        "keys are texts: use a text-like built-in type, an identifier or an enum of texts",
                    );
                }
                Type::Map(Box::new(key), Box::new(self.lower(*value, way)))
            }
        }
    }

    fn unknown(&mut self, name: &str, range: &Range<usize>, way: Way<'_>) -> Type {
        let defined = self.names.keys().map(String::as_str);
        let built_in = SCALARS.iter().map(|scalar| scalar.facts().name);
        let help = match self.report.nearest(name, built_in.chain(defined)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "define `{name}` under `models`, `enums`, `ids` or `unions`, or name a built-in type"
            ),
        };
        self.report.add(
            Rule::UnknownType,
            &way.place().within(range),
            format!("unknown type `{name}`"),
            help,
        );
        Type::Scalar(Scalar::Json)
    }

    /// Reports a name that is not defined in the wanted section.
    pub(super) fn expect(&mut self, name: &str, section: Section, place: impl FnOnce() -> Place) {
        let names = self.names;
        match names.get(name) {
            Some(found) if found.section == section => {}
            Some(found) => {
                let message = format!(
                    "expected {}, but `{name}` is {}",
                    section.singular(),
                    found.section.singular()
                );
                let help = format!("name something that is defined under `{section}`");
                self.report.add_with(
                    Rule::WrongDefinition,
                    &place(),
                    message,
                    (&found.place, "defined here"),
                    help,
                );
            }
            None => {
                let known = names
                    .iter()
                    .map(|(name, found)| (found.section == section).then_some(name.as_str()));
                let help = match self.report.nearest_of(name, known) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("define `{name}` under `{section}`"),
                };
                self.report.add(
                    Rule::UnknownType,
                    &place(),
                    format!("unknown type `{name}`"),
                    help,
                );
            }
        }
    }
}

/// Whether a value of this type is a JSON text; for an enum, whose values may be something else, as if they were texts.
pub(crate) fn string_like(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => {
            scalar.facts().kind == Kind::Text && !matches!(scalar, Scalar::Secret)
        }
        Type::Id(_) | Type::HybridId(_) | Type::Enum(_) => true,
        Type::Model(_)
        | Type::Union(_)
        | Type::List(_)
        | Type::Map(..)
        | Type::Update(..)
        | Type::Nullable(_) => false,
    }
}
