//! The columns of a model: each of them is one, and no table needs it twice.

use crate::model::{COLUMN_DEPTH, Field, Model, Scalar, Schema, Type};
use crate::node::Kind;
use crate::place::Place;
use crate::report::Report;
use crate::rules::Rule;
use crate::section::Section;

pub(super) fn check(schema: &Schema, report: &mut Report<'_>) {
    for model in schema.models.values() {
        let owner = Place::definition(&model.home, Section::Models, &model.name);
        let place = owner.key("columns");
        if model.columns.is_empty() {
            // A list whose items were taken out for what they are is not empty as it is written.
            let written = report.written(&place).map(|node| &node.kind);
            if matches!(written, Some(Kind::List(items)) if items.is_empty()) {
                let message = "the list of columns is empty";
                let help = "name the properties that people look for first, or remove the key";
                report.add(Rule::ColumnsIdle, &place, message, help);
            }
            continue;
        }
        for (index, path) in model.columns.iter().enumerate() {
            let place = place.key(&index.to_string()).value();
            if model.columns[..index].contains(path) {
                let message = format!("`{path}` is named twice");
                report.add(Rule::ColumnsIdle, &place, message, "remove one of the two");
            } else {
                column(schema, model, path, &place, report);
            }
        }
    }
}

/// How far a path of properties leads.
enum End<'s> {
    Column,
    /// To an object, whose properties are the columns.
    Object(&'s Model),
    /// To nothing: the model where it ends, and how many bytes of the path are left.
    Nothing(&'s Model, usize),
    /// To something with errors of its own.
    Unknown,
}

fn column(schema: &Schema, owner: &Model, path: &str, place: &Place, report: &mut Report<'_>) {
    let (message, help) = match end(schema, owner, path, 1, report) {
        End::Column | End::Unknown => return,
        End::Object(inner) => {
            let help = match inner.fields.first() {
                Some(field) => format!("name a property of it, such as `{path}.{}`", field.name),
                None => "it has no properties; remove the name".to_owned(),
            };
            (format!("`{path}` is an object, not a column"), help)
        }
        End::Nothing(inner, left) => {
            let (way, word) = path.split_at(path.len() - left);
            let known = inner.fields.iter().map(|field| field.name.as_str());
            let help = match report.nearest(word, known) {
                Some(near) => format!("did you mean `{way}{near}`?"),
                None => "name properties of the same model, and those inside as `Price.Currency`"
                    .to_owned(),
            };
            (format!("there is no column `{path}`"), help)
        }
    };
    report.add(Rule::ColumnUnknown, place, message, help);
}

/// Follows a path from a model on. A name may hold dots itself, so the properties are held against the path and not the
/// other way round.
fn end<'s>(
    schema: &'s Schema,
    model: &'s Model,
    path: &str,
    depth: usize,
    report: &Report<'_>,
) -> End<'s> {
    let fields = Place::definition(&model.home, Section::Models, &model.name).key("fields");
    let mut found = End::Nothing(model, path.len());
    for field in &model.fields {
        let Some(rest) = path.strip_prefix(field.name.as_str()) else {
            continue;
        };
        let inner = match &field.ty {
            Type::Model(name) if depth < COLUMN_DEPTH => schema.models.get(name),
            _ => None,
        };
        let next = match (inner, rest.strip_prefix('.')) {
            (None, _) if rest.is_empty() => End::Column,
            (Some(inner), _) if rest.is_empty() => End::Object(inner),
            (Some(inner), Some(rest)) => end(schema, inner, rest, depth + 1, report),
            (None, Some(_)) if is_unresolved(field, &fields, report) => End::Unknown,
            _ => continue,
        };
        match next {
            End::Nothing(..) if !matches!(found, End::Nothing(..)) => {}
            End::Column => return End::Column,
            other => found = other,
        }
    }
    let first = path.split('.').next().unwrap_or(path);
    let was_cut = |key: &str| report.was_cut(&fields.key(key));
    match found {
        End::Nothing(..) if was_cut(path) || was_cut(first) => End::Unknown,
        found => found,
    }
}

/// Whether the type of a property could not be resolved: it is JSON, and was written as something else.
fn is_unresolved(field: &Field, fields: &Place, report: &Report<'_>) -> bool {
    let place = fields.key(&field.name);
    let node = report.written(&place.key("type"));
    let text = node
        .or_else(|| report.written(&place))
        .and_then(|node| node.as_text());
    field.ty == Type::Scalar(Scalar::Json)
        && text.is_some_and(|text| text.trim_end_matches('?') != "json")
}
