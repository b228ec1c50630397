//! How the schema reads in a terminal: types, limits, effects and deprecations in a few words.

use mews_connector_codegen::ir;
use mews_connector_language::Schema;
use mews_connector_language::model::{Deprecated, Effect, Enum, Field, Limits, Operation, Type};
use mews_connector_language::value::enums::shown;

/// A type as the schema language writes it, but for what may stand in the place of an identifier, which is told.
pub(crate) fn type_name(ty: &Type) -> String {
    let mut text = ty.to_string();
    ty.walk(&mut |part| {
        if let Type::HybridId(name) = part {
            text = text.replace(&part.to_string(), &format!("{name} or eid:…"));
        }
    });
    text
}

/// What the vendor enforces, such as `1 to 1000 items`.
pub(crate) fn limits(limits: &Limits) -> Vec<String> {
    let of_each = limits.each.iter().flat_map(|each| self::limits(each));
    let of_each: Vec<_> = of_each.map(|limit| format!("each: {limit}")).collect();
    let length = limits.length.words();
    let interval = limits.longest.map(|longest| format!("at most {longest}"));
    let pattern = limits.pattern.as_ref();
    let mut found = Vec::new();
    found.extend(limits.items.words().map(|text| format!("{text} items")));
    found.extend(of_each);
    found.extend(limits.unique.then(|| "no item twice".to_owned()));
    found.extend(length.map(|text| format!("{text} characters")));
    found.extend(limits.range.words());
    found.extend(interval);
    found.extend(pattern.map(|pattern| format!("matching {pattern}")));
    found
}

/// What kind of type an enum is, such as `enum of int32`; of texts goes without saying.
pub(crate) fn enum_kind(of: &Enum) -> String {
    match of.is_text() {
        true => "enum".to_owned(),
        false => format!("enum of {}", of.of.facts().name),
    }
}

/// Of which properties of an object at least one is there.
pub(crate) fn at_least_one(names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("at least one of {}", names.join(", ")))
}

/// Everything about a property but its name, such as `[EnterpriseId], 1 to 1000 items`.
pub(crate) fn facts(schema: &Schema, field: &Field) -> String {
    let mut facts = vec![type_name(&field.ty)];
    if let Type::Enum(name) = field.ty.element()
        && let Some(found) = schema.enums.get(name)
    {
        let values: Vec<_> = found.values.iter().map(|it| shown(&it.name)).collect();
        if values.len() <= 12 {
            facts.push(format!("one of {}", values.join(" ")));
        }
    }
    facts.extend(limits(&field.limits));
    if field.is_certain() {
        facts.push("required".to_owned());
    }
    if field.status.restricted {
        facts.push("restricted".to_owned());
    }
    if let Some(deprecated) = &field.status.deprecated {
        facts.push(deprecation(deprecated));
    }
    facts.join(", ")
}

/// What a property of `owner` means: what is written about it, or what its name already says.
pub(crate) fn meaning(owner: &str, field: &Field) -> Option<String> {
    ir::sentence(owner, field).map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `deprecated since 2023-06-23, gone on 2025-05-10; use …`.
pub(crate) fn deprecation(deprecated: &Deprecated) -> String {
    let mut text = "deprecated".to_owned();
    if let Some(since) = &deprecated.since {
        text.push_str(&format!(" since {since}"));
    }
    if let Some(gone_on) = &deprecated.gone_on {
        text.push_str(&format!(", gone on {gone_on}"));
    }
    if !deprecated.instead.is_empty() {
        text.push_str(&format!("; use {}", deprecated.instead.join(" or ")));
    }
    text
}

/// What sending an operation twice would do.
pub(crate) fn effect(operation: &Operation) -> &'static str {
    match operation.effect {
        Effect::Read => "read-only; retried after failures",
        Effect::MeteredRead => {
            "read-only, but each call uses up a quota; retried only if it was not carried out"
        }
        Effect::AbsoluteWrite => {
            "idempotent write; never retried once it may have been carried out"
        }
        Effect::AdditiveWrite => {
            "not idempotent: calling it twice does it twice; never retried once it may have been carried out"
        }
    }
}

/// Whether the operation changes anything at the server.
pub(crate) fn is_write(operation: &Operation) -> bool {
    !matches!(operation.effect, Effect::Read | Effect::MeteredRead)
}

/// The facts of an operation, one a line.
pub(crate) fn operation_facts(operation: &Operation, max_page: u32) -> Vec<(&'static str, String)> {
    let mut facts = vec![("Effect", effect(operation).to_owned())];
    if operation.money {
        facts.push(("Money", "moves money; `call` needs --move-money".to_owned()));
    }
    if let Some(settled_by) = &operation.settled_by {
        facts.push(("Confirmed by", settled_by.clone()));
    }
    if let Some(property) = &operation.settled_within {
        facts.push((
            "Narrowed by",
            format!("{property}, to the time in question"),
        ));
    }
    if let Some(pages) = &operation.pages {
        let text = format!("cursor over {}, at most {max_page} a page", pages.items);
        facts.push(("Pages", text));
    }
    if operation.portfolio {
        facts.push(("Tokens", "portfolio access tokens, too".to_owned()));
    }
    if operation.status.restricted {
        facts.push(("Restricted", "beta, or for selected partners".to_owned()));
    }
    if let Some(deprecated) = &operation.status.deprecated {
        facts.push(("Deprecated", deprecation(deprecated)));
    }
    facts
}

/// The first sentence of a text.
pub(crate) fn first_sentence(text: &str) -> String {
    let line = text.split("\n\n").next().unwrap_or_default();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.find(". ") {
        Some(at) => line[..at].to_owned(),
        None => line.trim_end_matches('.').to_owned(),
    }
}
