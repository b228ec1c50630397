//! Documentation: what is written in the schema, what a name already says, and the facts that go with it.
//!
//! A written doc always comes first. A field without one gets a sentence from the naming rules below, so that nobody
//! has to write "The identifier of the customer" four hundred times. Facts (limits, marks) are appended to both.

use super::RuntimeType;
use crate::names;
use mews_connector_language::doc;
use mews_connector_language::model::{
    Deprecated, Effect, Field, Limits, Operation, Scalar, Status, Type,
};

/// The documentation of a field that is [`said`] to mean something.
pub(crate) fn field(field: &Field, said: &str) -> String {
    let mut doc = doc::markdown(said);
    let mut facts = Vec::new();
    limits(&mut facts, "", field.ty.updated(), &field.limits);
    if !facts.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&facts.join(" "));
    }
    if let Some(default) = &field.default {
        doc.push_str(&format!(
            "\n\nDefault: {}.",
            doc::code(&default.to_string())
        ));
    }
    if field.read_only {
        doc.push_str("\n\nSet by the API only.");
    }
    marks(&mut doc, &field.status, "property");
    doc
}

/// What is to be known of a text whose form is known but not promised.
pub(crate) fn kept(known: Option<RuntimeType>) -> String {
    let Some(known) = known else {
        return String::new();
    };
    let (module, name) = known.path();
    format!(
        "\n\nThe vendor's description promises no form, so it is the text as it came; `.parse::<{module}::{name}>()` reads it."
    )
}

/// What a field of `owner` means, in the words of the schema or of a naming rule.
pub(crate) fn said(owner: &str, field: &Field) -> String {
    sentence(owner, field).unwrap_or_else(|| format!("The {}.", words(&field.name)))
}

/// Whether a naming rule documents the field, so that no doc has to be written.
pub(crate) fn says_it_all(owner: &str, field: &Field) -> bool {
    sentence(owner, field).is_some()
}

/// What a field of `owner` means: what is written about it, or what its name already says.
pub fn sentence(owner: &str, field: &Field) -> Option<String> {
    field.doc.clone().or_else(|| from_name(owner, field))
}

/// The documentation of an operation's method.
pub(crate) fn operation(operation: &Operation, path: &str) -> String {
    let mut doc = doc::markdown(&operation.doc);
    let call = doc::code(&format!("POST {path}"));
    doc.push_str(&format!("\n\n{call}"));
    let mut facts = vec![effect(operation.effect).to_owned()];
    facts.extend(operation.effect_why.as_deref().map(doc::phrase));
    if operation.money {
        facts.push("It moves money.".to_owned());
    }
    if let Some(settled_by) = &operation.settled_by {
        let within = operation.settled_within.as_ref().map(|property| {
            format!(
                ": [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by {}",
                doc::code(property)
            )
        });
        facts.push(format!(
            "If the response is lost, check with {} before you call it again{}.",
            doc::code(settled_by),
            within.unwrap_or_default()
        ));
    }
    if operation.portfolio {
        facts.push("Accepts portfolio access tokens.".to_owned());
    }
    if operation.pages.is_some() {
        facts.push("Paginated: use `.items()` or `.pages()`.".to_owned());
    }
    doc.push_str("\n\n");
    doc.push_str(&facts.join(" "));
    doc = asking(doc, &operation.at_least_one_of);
    marks(&mut doc, &operation.status, "operation");
    doc
}

/// What a second call with the same request does, and so when the client retries.
fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "**Read-only:** the client retries it after a failure.",
        Effect::MeteredRead => {
            "**Read-only, but each call uses up a quota:** the client retries it only if it was not carried out."
        }
        Effect::AbsoluteWrite => {
            "**Idempotent write:** a second call leads to the same state, but may overwrite a later change."
        }
        Effect::AdditiveWrite => "**Not idempotent:** calling it twice does it twice.",
    }
}

/// The documentation of a definition with marks.
pub(crate) fn definition(doc: &str, status: &Status) -> String {
    let mut doc = doc::markdown(doc);
    marks(&mut doc, status, "model");
    doc
}

/// The documentation of an object of which at least one of some properties is there.
pub(crate) fn asking(mut doc: String, one_of: &[String]) -> String {
    if !one_of.is_empty() {
        let names: Vec<_> = one_of.iter().map(|name| doc::code(name)).collect();
        doc.push_str(&format!(
            "\n\nAt least one of {} is there.",
            names.join(", ")
        ));
    }
    doc
}

/// The note of `#[deprecated]`.
pub(crate) fn deprecation(status: &Status) -> Option<String> {
    status.deprecated.as_ref().map(deprecation_note)
}

fn deprecation_note(deprecated: &Deprecated) -> String {
    let mut parts = Vec::new();
    if let Some(since) = &deprecated.since {
        parts.push(format!("deprecated since {since}"));
    }
    if let Some(gone_on) = &deprecated.gone_on {
        parts.push(format!("gone on {gone_on}"));
    }
    if !deprecated.instead.is_empty() {
        let instead: Vec<_> = deprecated
            .instead
            .iter()
            .map(|path| doc::code(path))
            .collect();
        parts.push(format!("use {} instead", instead.join(", ")));
    }
    if parts.is_empty() {
        "deprecated by the vendor".to_owned()
    } else {
        parts.join("; ")
    }
}

fn marks(doc: &mut String, status: &Status, kind: &str) {
    if status.restricted {
        doc.push_str(&format!(
            "\n\nRestricted: this {kind} is in beta or for selected partners, and may change without notice."
        ));
    }
    if let Some(deprecated) = &status.deprecated {
        let note = deprecation_note(deprecated);
        let mut letters = note.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        doc.push_str(&format!("\n\n{first}{}.", letters.as_str()));
    }
}

/// A sentence for each limit of a value; `of` says which value of a property, such as ` of each item`.
fn limits(facts: &mut Vec<String>, of: &str, ty: &Type, limited: &Limits) {
    let Limits {
        items,
        each,
        unique,
        length,
        range,
        longest,
        pattern,
    } = limited;
    if let Some(text) = items.words() {
        facts.push(format!("Items{of}: {text}."));
    }
    if *unique {
        facts.push(match of {
            "" => "No duplicates.".to_owned(),
            of => format!("Duplicates{of}: none."),
        });
    }
    if let Some(text) = length.words() {
        facts.push(format!("Length{of}: {text} characters."));
    }
    if let Some(text) = range.words() {
        facts.push(format!("Range{of}: {text}."));
    }
    if let Some(longest) = longest {
        facts.push(match of {
            "" => format!("At most {longest} long."),
            of => format!("Interval{of}: at most {longest} long."),
        });
    }
    if let Some(pattern) = pattern {
        facts.push(format!("Pattern{of}: {}.", doc::code(pattern)));
    }
    if let Some(each) = each {
        match ty.limited() {
            Type::List(item) => limits(facts, &format!(" of each item{of}"), item, each),
            Type::Map(_, value) => limits(facts, &format!(" of each value{of}"), value, each),
            _ => {}
        }
    }
}

/// The sentence that a telling name stands for.
fn from_name(owner: &str, field: &Field) -> Option<String> {
    let name = field.name.as_str();
    let sentence = match (name, field.ty.updated()) {
        ("Id", Type::Id(_) | Type::Scalar(Scalar::Uuid)) => {
            format!("Identifier of this {}.", words(owner))
        }
        ("EnterpriseIds", _) => {
            "Enterprises to look in; all in the scope of the access token when left out.".to_owned()
        }
        ("EnterpriseId", _) => {
            "Identifier of the enterprise; needed only with a portfolio access token.".to_owned()
        }
        ("ChainIds", _) => {
            "Chains to look in; all in the scope of the access token when left out.".to_owned()
        }
        ("ExternalIdentifier", _) => "Identifier given by an external system.".to_owned(),
        ("ExternalIdentifiers", _) => "Identifiers given by an external system.".to_owned(),
        ("CreatedUtc", Type::Scalar(Scalar::DateTime)) => "When it was created.".to_owned(),
        ("UpdatedUtc", Type::Scalar(Scalar::DateTime)) => "When it last changed.".to_owned(),
        ("CreatedUtc", _) => "Only what was created in this interval.".to_owned(),
        ("UpdatedUtc", _) => "Only what changed in this interval.".to_owned(),
        ("StartUtc", Type::Scalar(Scalar::DateTime)) => "When it starts.".to_owned(),
        ("EndUtc", Type::Scalar(Scalar::DateTime)) => "When it ends.".to_owned(),
        ("IsActive", Type::Scalar(Scalar::Bool)) => "Whether it is active.".to_owned(),
        ("ActivityStates", _) => "Only what is in one of these states of activity.".to_owned(),
        ("Name", Type::Scalar(Scalar::String)) => format!("Name of the {}.", words(owner)),
        ("Names", Type::Map(..)) => format!("Name of the {}, by language.", words(owner)),
        ("Email", Type::Scalar(Scalar::Email)) => "E-mail address.".to_owned(),
        ("CurrencyCode" | "Currency", Type::Scalar(Scalar::Currency)) => {
            "Currency, by its ISO 4217 code.".to_owned()
        }
        ("Ordering", Type::Scalar(Scalar::Int32)) => {
            "Place among its siblings in lists; the lowest comes first.".to_owned()
        }
        ("ActivityState", _) => "Whether it is active or deleted.".to_owned(),
        (_, Type::Id(_) | Type::HybridId(_)) if name.ends_with("Id") => {
            format!("Identifier of the {}.", words(name.strip_suffix("Id")?))
        }
        (_, Type::List(item))
            if name.ends_with("Ids") && matches!(**item, Type::Id(_) | Type::HybridId(_)) =>
        {
            format!(
                "Identifiers of the {}.",
                plural(&words(name.strip_suffix("Ids")?))
            )
        }
        (_, Type::Scalar(Scalar::DateTime)) if name.ends_with("Utc") => {
            moment(&words(name.strip_suffix("Utc")?))
        }
        // A list of entities named after them: `Messages: [Message]`.
        (_, Type::List(item)) if matches!(&**item, Type::Model(of) if lists(name, of)) => {
            format!("The {}.", words(name))
        }
        // A property named after its type: `State: ReservationState`, `Amount: Amount`.
        (_, Type::Model(of) | Type::Enum(of) | Type::Union(of))
            if *of == name || (of.starts_with(owner) && of[owner.len()..] == *name) =>
        {
            format!("The {}.", words(name))
        }
        _ => return None,
    };
    Some(sentence)
}

/// What an instant of a name stands for: `consumed` → "When it was consumed.", `settlement` → "Time of the settlement."
fn moment(words: &str) -> String {
    let last = words.rsplit(' ').next().unwrap_or(words);
    if last.ends_with("ed") || last == "paid" {
        return format!("When it was {words}.");
    }
    format!(
        "Time of the {}.",
        words.strip_suffix(" date").unwrap_or(words)
    )
}

/// Whether a list is named after its items: `Messages` holds `Message`, `AddedMessage` or `MessageParameters`.
fn lists(name: &str, model: &str) -> bool {
    let boundaries = model
        .char_indices()
        .filter(|(_, letter)| letter.is_uppercase())
        .map(|(at, _)| at)
        .chain([model.len()]);
    boundaries.clone().any(|start| {
        boundaries
            .clone()
            .any(|end| start < end && plural(&model[start..end]) == name)
    })
}

/// A name in words: `MessageThread` → `message thread`.
pub(crate) fn words(name: &str) -> String {
    names::snake_case(name).replace('_', " ")
}

fn plural(words: &str) -> String {
    if let Some(stem) = words.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    if words.ends_with(['s', 'x']) || words.ends_with("ch") {
        return format!("{words}es");
    }
    format!("{words}s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_of_the_words_that_occur() {
        for (one, many) in [
            ("category", "categories"),
            ("key", "keys"),
            ("address", "addresses"),
            ("tax", "taxes"),
            ("batch", "batches"),
            ("message thread", "message threads"),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn instants_are_told_in_a_sentence() {
        for (name, sentence) in [
            ("consumed", "When it was consumed."),
            ("paid", "When it was paid."),
            ("settlement", "Time of the settlement."),
            ("last reminder date", "Time of the last reminder."),
        ] {
            assert_eq!(moment(name), sentence);
        }
    }

    #[test]
    fn lists_named_after_their_items() {
        for (name, model, expected) in [
            ("Messages", "Message", true),
            ("Messages", "AddedMessage", true),
            ("Messages", "MessageParameters", true),
            ("Companies", "CompanyUpdateParameters", true),
            ("Items", "Message", false),
        ] {
            assert_eq!(lists(name, model), expected, "{name} of {model}");
        }
    }

    #[test]
    fn a_deprecation_says_all_it_knows() {
        let deprecated = Deprecated {
            since: Some("2025-01-02".into()),
            gone_on: Some("2027-01-10".into()),
            instead: vec!["OwnerData".into()],
        };
        assert_eq!(
            deprecation_note(&deprecated),
            "deprecated since 2025-01-02; gone on 2027-01-10; use `OwnerData` instead"
        );
        assert_eq!(
            deprecation_note(&Deprecated::default()),
            "deprecated by the vendor"
        );
    }
}
