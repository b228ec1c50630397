//! The schemas of the goldens.

use std::fs;
use std::path::Path;

use mews_connector_codegen::check_texts;
use mews_connector_codegen::ir::Bindings;

/// The goldens, and the schema files of each beside `api.yaml` and `common.yaml`.
pub(crate) const GOLDENS: &[(&str, &[&str])] = &[
    ("every_kind", &["every_kind"]),
    ("marked", &["marked", "corrections"]),
    ("named", &["named"]),
    ("nested", &["nested"]),
    ("paged", &["paged"]),
    ("shared", &["ones", "others"]),
    ("sums", &["sums"]),
    ("updated", &["updated"]),
];

/// The bindings of some schema files.
pub(crate) fn bindings(files: &[&str]) -> Bindings {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens/schemas");
    let texts = ["api", "common"]
        .iter()
        .chain(files)
        .map(|name| {
            let name = format!("{name}.yaml");
            let text = fs::read_to_string(folder.join(&name)).unwrap();
            (name, text)
        })
        .collect();
    match check_texts(texts) {
        Ok((_, bindings)) => bindings,
        Err(problems) => panic!("{}", problems.render(false)),
    }
}
