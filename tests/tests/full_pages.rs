//! The largest page of every list is read, whatever its items hold: the bounds of memory are for responses that no honest
//! server gives.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::path::Path;

use mews_connector::runtime::__private::codec::{self, Decode, Encode};
use mews_connector::visit;
use mews_connector::{Operation, VisitOperation};
use mews_connector_fake::sample::{self, Profile};
use mews_connector_language::model::{self, Response, Type};
use mews_connector_language::{self as language, Schema};

/// What the API gives at most.
const ITEMS: usize = 1000;

struct Pages<'s> {
    schema: &'s Schema,
    read: usize,
    problems: Vec<String>,
}

impl VisitOperation for Pages<'_> {
    fn visit<O>(&mut self)
    where
        O: Operation + Decode + PartialEq + Debug,
        O::Response: Decode + Encode + PartialEq + Debug,
    {
        let name = O::FACTS.name;
        let operation = self
            .schema
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
            .find(|it| format!("{}/{}", it.resource, it.action) == name)
            .unwrap();
        let Some(pages) = &operation.pages else {
            return;
        };
        let fullest = sample::response(self.schema, operation, Profile::Maximal);
        let item = fullest[&pages.items][0].clone();
        // An item without what it may lack has the least text for the same memory.
        let barest = item_model(operation, &pages.items)
            .and_then(|model| sample::value(self.schema, model, Profile::Minimal, 0));
        for item in [Some(item), barest].into_iter().flatten() {
            let mut page = fullest.clone();
            page[&pages.items] = vec![item; ITEMS].into();
            let text = page.to_string();
            self.read += 1;
            if let Err(problem) = codec::from_slice::<O::Response>(text.as_bytes()) {
                let size = text.len();
                self.problems
                    .push(format!("{name}, {size} bytes: {problem}"));
            }
        }
    }
}

fn item_model<'s>(operation: &'s model::Operation, items: &str) -> Option<&'s str> {
    let Response::Fields(fields) = &operation.response else {
        return None;
    };
    let field = fields.iter().find(|field| field.name == items)?;
    match field.ty.element() {
        Type::Model(name) => Some(name),
        _ => None,
    }
}

#[test]
fn the_largest_page_of_every_list_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let schema = language::load(&folder).unwrap().schema;
    let mut pages = Pages {
        schema: &schema,
        read: 0,
        problems: Vec::new(),
    };
    visit::operations(&mut pages);
    assert!(pages.problems.is_empty(), "{}", pages.problems.join("\n"));
    assert!(pages.read > 60, "only {} pages were read", pages.read);
}
