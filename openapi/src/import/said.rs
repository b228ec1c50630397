//! What each place of a document says, once references that are only other names have been followed.

use std::fmt::Write;

use crate::account::{Account, SHOWN, shortened};
use crate::read::{Call, Document, Others, Shape, Wrappers, told_deprecation, updated};

/// As many update wrappers are followed one within the other.
const DEEPEST: usize = 4;

/// Notes what every place of the document says: operations, bodies, schemas and properties. Names that only stand for
/// something else have no place of their own, except where nothing uses them (`unreached`).
pub(crate) fn say(document: &Document, unreached: &[String], account: &mut Account) {
    let wrappers = wrappers(document);
    let mut saying = Saying {
        document,
        wrappers,
        account,
    };
    for call in &document.operations {
        saying.operation(call);
    }
    for (name, shape) in &document.schemas {
        let is_defined = !saying.wrappers.contains_key(name.as_str()) && shape.is_definition();
        if is_defined || unreached.contains(name) {
            saying.place(shape, false);
        }
    }
}

/// What update wrappers say. One within another is known once that is.
fn wrappers(document: &Document) -> Wrappers<'_> {
    let schemas = document.schemas.iter();
    let all = schemas.filter(|(name, shape)| updated(name, shape).is_some());
    let all: Vec<(&str, &Shape)> = all.map(|(name, shape)| (name.as_str(), shape)).collect();
    let mut known = Wrappers::default();
    for _ in 0..DEEPEST {
        let texts = all.iter().map(|(name, shape)| {
            let text = shape.told_as_wrapper(&known);
            (*name, shortened(text, SHOWN))
        });
        let texts = texts.collect();
        if texts == known {
            break;
        }
        known = texts;
    }
    known
}

struct Saying<'d> {
    document: &'d Document,
    wrappers: Wrappers<'d>,
    account: &'d mut Account,
}

impl Saying<'_> {
    fn operation(&mut self, call: &Call) {
        let mut text = String::from("operation");
        for (word, holds) in [
            ("x-portfolio-token: true", call.portfolio),
            ("x-restricted: true", call.restricted),
            ("deprecated: true", call.deprecated.is_some()),
        ] {
            if holds {
                text.push_str(", ");
                text.push_str(word);
            }
        }
        if let Some(deprecated) = &call.deprecated {
            text.push_str(&told_deprecation(deprecated));
        }
        for (key, value) in &call.own {
            // Writing to a text does not fail.
            let _ = write!(text, ", {key}: {value}");
        }
        self.account.say(&call.path(), text);
        for (what, body) in [("request", &call.request), ("response", &call.response)] {
            let at = format!("{}.{what}", call.path());
            let text = self.document.resolved(body).told_as_body(&self.wrappers);
            self.account.say(&at, text);
            self.properties(body);
        }
    }

    /// A place, and the places within it.
    fn place(&mut self, shape: &Shape, required: bool) {
        let mut text = shape.told_as_place(&self.wrappers);
        if required {
            text.push_str(", required");
        }
        self.account.say(&shape.at, text);
        self.properties(shape);
    }

    /// The properties that are written out at a place, at any depth.
    fn properties(&mut self, shape: &Shape) {
        if updated("", shape).is_some() {
            return;
        }
        for (name, property) in &shape.properties {
            self.place(property, shape.required.contains(name));
        }
        let others = match &shape.others {
            Others::Of(others) => Some(&**others),
            _ => None,
        };
        for inner in shape.items.as_deref().into_iter().chain(others) {
            self.properties(inner);
        }
    }
}
