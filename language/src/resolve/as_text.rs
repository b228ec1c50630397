//! Texts of which a correction knows the form. The vendor's description promises none, so a response may have another one, and
//! must be readable all the same.

use serde_json::Value;

use super::FileSpec;
use crate::model::{Field, Response, Schema};
use crate::spec::CorrectionSpec;

/// Marks the properties whose type a correction made of a text.
pub(super) fn mark(schema: &mut Schema, files: &[(String, FileSpec)]) {
    for (_, spec) in files {
        let FileSpec::Corrections(file) = spec else {
            continue;
        };
        for correction in file.corrections.iter().filter(|it| was_text(it)) {
            if let Some(field) = field(schema, &correction.at) {
                field.as_text = true;
            }
        }
    }
}

/// Whether the vendor's description calls the value a text, or a list of texts.
fn was_text(correction: &CorrectionSpec) -> bool {
    let was = correction.was.as_ref().and_then(Value::as_str);
    was.is_some_and(|was| was.trim_matches(['[', ']', '?']) == "string")
}

/// The property whose type a path leads to, of a model or a response; that of a request is for callers to keep.
fn field<'s>(schema: &'s mut Schema, at: &str) -> Option<&'s mut Field> {
    let (section, rest) = at.strip_suffix(".type")?.split_once('.')?;
    let (owner, rest) = rest.split_once('.')?;
    let (key, name) = rest.split_once('.')?;
    let fields = match (section, key) {
        ("models", "fields") => &mut schema.models.get_mut(owner)?.fields,
        ("operations", "response") => {
            let operations = schema
                .resources
                .iter_mut()
                .flat_map(|it| &mut it.operations);
            let operation = operations.into_iter().find(|it| it.path() == owner)?;
            match &mut operation.response {
                Response::Fields(fields) => fields,
                Response::Model(_) => return None,
            }
        }
        _ => return None,
    };
    fields.iter_mut().find(|field| field.name == name)
}
