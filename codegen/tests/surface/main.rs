//! What the surface says that source can name is what the emitted text has in public: no more and no less.
//!
//! Both sides are brought to the same lines (`field paged::Item.name: String`), one from the model and one from the text as `syn`
//! reads it. A line that only one of them has is an emitter that was changed without its file in `src/surface`, or the reverse.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod promised;
mod text;

use std::collections::BTreeSet;

use common::{GOLDENS, bindings};
use mews_connector_codegen::emit;

/// What the text has beyond the surface, and why that is no part of it. Anything else fails, and so does a row that nothing needs.
const BEYOND: &[(&str, &str)] = &[
    ("file api.rs", "has the same names whatever the schema says"),
    (
        "file mod.rs",
        "only declares the modules, which are in every path",
    ),
    (
        "file samples.rs",
        "gives every model, union and response a sample, and needs a feature",
    ),
    (
        "file visit.rs",
        "has the same names whatever the schema says, and needs a feature",
    ),
    (
        "file both_directions.rs",
        "gives every type the directions that it does not travel in",
    ),
    (
        "resource: struct",
        "is there for every resource, and is in the path of its methods",
    ),
    (
        "struct: derive Clone, Debug, PartialEq",
        "is derived by every object",
    ),
    (
        "union: derive Clone, Debug, PartialEq",
        "is derived by every union",
    ),
    (
        "enum: derive Clone, Debug, Hash, Ord, PartialEq, PartialOrd",
        "is derived by every enum",
    ),
    ("enum: impl Eq", "stands beside every enum"),
    (
        "union: variant __Unknown",
        "is hidden from source, and there in every union",
    ),
    (
        "enum: variant __Unknown",
        "is hidden from source, and there in every enum",
    ),
    (
        "enum: const KNOWN",
        "is there for every enum; its order is `Item::order`",
    ),
    ("enum: fn is_known", "is there for every enum"),
    ("impl From", "is there for every enum"),
    ("impl FromStr", "is there for every enum of texts"),
    ("impl Display", "is there for every enum"),
    (
        "impl AsText",
        "is codec's own, behind a map that has the enum as its key",
    ),
    (
        "impl FromText",
        "is codec's own, behind a map that has the enum as its key",
    ),
    ("impl Encode", "is codec's own; source asks for `Serialize`"),
    (
        "impl Decode",
        "is codec's own; source asks for `Deserialize`",
    ),
];

#[test]
fn the_surface_is_what_the_text_has_in_public() {
    let mut beyond = BTreeSet::new();
    for (golden, files) in GOLDENS {
        let bindings = bindings(files);
        let text = text::read(&emit::emit(&bindings));
        let promised = promised::lines(&bindings);
        let only = |of: &BTreeSet<String>, other| of.difference(other).cloned().collect::<Vec<_>>();
        let (only_text, only_surface) =
            (only(&text.lines, &promised), only(&promised, &text.lines));
        assert!(
            only_text.is_empty() && only_surface.is_empty(),
            "{golden}\nonly in the emitted text: {only_text:#?}\nonly in the surface: {only_surface:#?}",
        );
        beyond.extend(text.beyond);
    }
    let explained: BTreeSet<_> = BEYOND.iter().map(|(what, _)| (*what).to_owned()).collect();
    assert_eq!(beyond, explained);
}
