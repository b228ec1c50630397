//! Texts of which a correction knows the form. The vendor's description promises none, so a response may have another one, and
//! must be readable all the same.

use super::FileSpec;
use crate::model::{Field, Response, Schema};
use crate::spec::CorrectionSpec;

/// Marks the properties whose type a correction made of a text; those of requests are for callers to keep.
pub(super) fn mark(schema: &mut Schema, files: &[(String, FileSpec)]) {
    for (_, spec) in files {
        let FileSpec::Corrections(file) = spec else {
            continue;
        };
        for correction in file.corrections.iter().filter(|it| it.was_text()) {
            if let Some(field) = field(schema, correction) {
                field.as_text = true;
            }
        }
    }
}

fn field<'s>(schema: &'s mut Schema, correction: &CorrectionSpec) -> Option<&'s mut Field> {
    let (owner, name) = correction.answered_property()?;
    let fields = match owner.strip_suffix(".response") {
        Some(path) => {
            let mut operations = schema
                .resources
                .iter_mut()
                .flat_map(|it| &mut it.operations);
            match &mut operations.find(|it| it.path() == path)?.response {
                Response::Fields(fields) => fields,
                Response::Model(_) => return None,
            }
        }
        None => &mut schema.models.get_mut(&owner)?.fields,
    };
    fields.iter_mut().find(|field| field.name == name)
}
