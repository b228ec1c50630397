//! Docs: present where they must be (the structural check sees to that), not blank, and more than the name said again.

use super::sites::Site;
use crate::model::Schema;
use crate::place::{Place, resource_file};
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

pub(super) fn check(schema: &Schema, sites: &[Site<'_>], report: &mut Report<'_>) {
    one(&Place::file("api.yaml"), &schema.api.name, report);
    for resource in &schema.resources {
        let file = resource_file(&resource.name);
        one(&Place::file(file), &resource.name, report);
        for operation in &resource.operations {
            let place = Place::operation(operation);
            one(&place, &operation.action, report);
            if operation.effect_why.is_some() {
                filled(&place.key("effect_why"), report);
            }
        }
    }
    for id in schema.ids.values() {
        one(
            &Place::definition(&id.home, Section::Ids, &id.name),
            &id.name,
            report,
        );
    }
    for model in schema.models.values() {
        one(
            &Place::definition(&model.home, Section::Models, &model.name),
            &model.name,
            report,
        );
    }
    for item in schema.enums.values() {
        let place = Place::definition(&item.home, Section::Enums, &item.name);
        for value in &item.values {
            idle(
                &place.key("values").key(&value.name),
                &value.name,
                &value.doc,
                report,
            );
        }
        one(&place, &item.name, report);
    }
    for union in schema.unions.values() {
        let place = Place::definition(&union.home, Section::Unions, &union.name);
        for case in &union.cases {
            idle(
                &place.key("cases").key(&case.tag),
                &case.tag,
                &case.doc,
                report,
            );
        }
        one(&place, &union.name, report);
    }
    for site in sites {
        if site.field.doc.is_some() {
            one(&site.place, &site.field.name, report);
        }
    }
}

/// Checks the doc that is written at a place.
fn one(place: &Place, name: &str, report: &mut Report<'_>) {
    let doc_place = place.key("doc");
    let written = report.written(&doc_place).or_else(|| report.written(place));
    let Some(doc) = written.and_then(|node| node.as_text()) else {
        return;
    };
    if doc.trim().is_empty() {
        let help = "say what it is, does or means";
        report.add(
            Rule::EmptyDoc,
            &doc_place.value(),
            "this doc says nothing",
            help,
        );
    } else {
        idle(place, name, doc, report);
    }
}

/// Reports a reason that is blank.
fn filled(place: &Place, report: &mut Report<'_>) {
    let written = report.written(place).and_then(|node| node.as_text());
    if written.is_some_and(|why| why.trim().is_empty()) {
        let message = "this reason says nothing";
        let help = "say what would happen if the request arrived twice, or leave it out";
        report.add(Rule::EmptyDoc, &place.value(), message, help);
    }
}

/// Reports a doc that is the name again.
fn idle(place: &Place, name: &str, doc: &str, report: &mut Report<'_>) {
    let words = letters(doc);
    let bare = words
        .strip_prefix("the")
        .or_else(|| words.strip_prefix('a'))
        .unwrap_or(&words);
    let name_letters = letters(name);
    if !words.is_empty() && (words == name_letters || bare == name_letters) {
        let message = format!("this doc only repeats the name `{name}`");
        let help = "say what the name does not say, or leave out the doc of a property or value";
        report.add(Rule::IdleDoc, &place.key("doc").value(), message, help);
    }
}

fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
