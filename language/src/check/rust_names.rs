//! `rust` and `was`: the names that people choose where the naming rule gives a poor one.

use super::sites::Site;
use crate::model::Schema;
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

/// The words that no identifier may be, in any edition up to 2024.
pub(crate) const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    let mut one = |place: &Place, name: &str, rust: Option<&String>, was: Option<&String>| {
        for (key, chosen) in [("rust", rust), ("was", was)] {
            if let Some(chosen) = chosen
                && !is_identifier(chosen)
            {
                let help = "letters, digits and `_`, not beginning with a digit, and no keyword";
                let message = format!("`{chosen}` is not a Rust identifier");
                report.add(Rule::BadRustName, &place.key(key).value(), message, help);
            }
        }
        if let Some(was) = was
            && rust.map_or(name, |rust| rust) == was
        {
            let message = format!("`was` names `{was}`, which is the present name");
            let help = "write the former name, or remove the key";
            report.add(Rule::IdleRename, &place.key("was").value(), message, help);
        }
    };
    for model in schema.models.values() {
        let place = Place::definition(&model.home, Section::Models, &model.name);
        one(&place, &model.name, model.rust.as_ref(), model.was.as_ref());
    }
    for item in schema.enums.values() {
        let place = Place::definition(&item.home, Section::Enums, &item.name);
        for value in &item.values {
            one(
                &place.key("values").key(&value.name),
                &value.name,
                value.rust.as_ref(),
                value.was.as_ref(),
            );
        }
        one(&place, &item.name, item.rust.as_ref(), item.was.as_ref());
    }
    for union in schema.unions.values() {
        let place = Place::definition(&union.home, Section::Unions, &union.name);
        for case in &union.cases {
            one(
                &place.key("cases").key(&case.tag),
                &case.tag,
                case.rust.as_ref(),
                None,
            );
        }
        one(&place, &union.name, union.rust.as_ref(), union.was.as_ref());
    }
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let place = Place::operation(operation);
        one(
            &place,
            &operation.action,
            operation.rust.as_ref(),
            operation.was.as_ref(),
        );
    }
    for site in sites {
        let field = site.field;
        one(
            &site.place,
            &field.name,
            field.rust.as_ref(),
            field.was.as_ref(),
        );
    }
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !KEYWORDS.contains(&name)
}
