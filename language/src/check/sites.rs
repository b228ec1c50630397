//! Every property of a schema with the place where it is written.

use crate::model::{Field, Request, Response, Schema};
use crate::place::Place;
use crate::section::Section;

/// A property, where it is written, and the properties beside it.
pub(super) struct Site<'s> {
    pub(super) place: Place,
    pub(super) field: &'s Field,
    pub(super) beside: &'s [Field],
}

/// Objects that are written out: a place and its properties.
pub(super) fn objects(schema: &Schema) -> Vec<(Place, &[Field])> {
    let mut found = vec![(
        Place::file("api.yaml").key("envelope"),
        schema.api.envelope.as_slice(),
    )];
    for model in schema.models.values() {
        let place = Place::definition(&model.home, Section::Models, &model.name).key("fields");
        found.push((place, &model.fields));
    }
    for operation in schema
        .resources
        .iter()
        .flat_map(|resource| &resource.operations)
    {
        let place = Place::operation(operation);
        if let Request::Fields(fields) = &operation.request {
            found.push((place.key("request"), fields));
        }
        if let Response::Fields(fields) = &operation.response {
            found.push((place.key("response"), fields));
        }
    }
    found
}

/// All properties of all objects.
pub(super) fn sites(schema: &Schema) -> Vec<Site<'_>> {
    let mut found = Vec::new();
    for (place, fields) in objects(schema) {
        for field in fields {
            found.push(Site {
                place: place.key(&field.name),
                field,
                beside: fields,
            });
        }
    }
    found
}
