//! The reference of the API as a static site: pages that need neither a server nor a network, made from the schema.
//!
//! One page a resource, with its operations and the types that are written beside them; a page for the types that
//! resources share; and a front page that searches all of them.

mod calls;
mod definitions;
mod index;
mod markdown;
mod operations;
mod page;
mod properties;
#[cfg(test)]
mod tests;

use mews_connector_codegen::ir::{self, Bindings};
use mews_connector_language::Schema;
use mews_connector_language::model::Home;

use crate::uses::Uses;

/// What people call the API. The schema has the name that stands in its addresses.
const PRODUCT: &str = "Mews Connector API";

/// A file of the site: its name and its text.
pub(crate) type File = (String, String);

/// What every page is made from.
struct Site<'s> {
    schema: &'s Schema,
    bindings: Bindings,
    uses: Uses<'s>,
}

/// All files of the site, in a fixed order.
///
/// # Errors
/// When the schema gives Rust names that do not work; one text a problem.
pub(crate) fn files(schema: &Schema) -> Result<Vec<File>, Vec<String>> {
    let bindings = ir::lower(schema).map_err(|problems| {
        let texts = problems.into_iter().map(|problem| {
            let place = problem.path.join(".");
            format!("{place}: {}; {}", problem.message, problem.help)
        });
        texts.collect::<Vec<_>>()
    })?;
    let site = Site {
        schema,
        bindings,
        uses: Uses::of(schema),
    };
    let mut files = vec![
        ("index.html".to_owned(), index::front(&site)),
        ("common.html".to_owned(), page::common(&site)),
    ];
    for resource in &schema.resources {
        files.push((
            file_of(&Home::Resource(resource.name.clone())),
            page::resource(&site, resource),
        ));
    }
    files.push(("search.js".to_owned(), index::search(&site)));
    files.push((
        "site.css".to_owned(),
        include_str!("assets/site.css").to_owned(),
    ));
    files.push((
        "site.js".to_owned(),
        include_str!("assets/site.js").to_owned(),
    ));
    Ok(files)
}

/// The page on which something is found.
fn file_of(home: &Home) -> String {
    match home {
        Home::Common => "common.html".to_owned(),
        Home::Resource(name) => format!("{name}.html"),
    }
}

/// Where an operation is explained, from any page.
fn operation_link(path: &str) -> String {
    let resource = path.split('/').next().unwrap_or_default();
    format!("{resource}.html#{}", operation_anchor(path))
}

/// The name of an operation's place on its page.
fn operation_anchor(path: &str) -> String {
    path.split_once('/')
        .map_or(path, |(_, action)| action)
        .replace('/', "-")
}

/// Where a definition is explained, from any page; nothing for a name that the schema does not have.
fn definition_link(schema: &Schema, name: &str) -> Option<String> {
    let home = None
        .or_else(|| schema.models.get(name).map(|it| &it.home))
        .or_else(|| schema.enums.get(name).map(|it| &it.home))
        .or_else(|| schema.unions.get(name).map(|it| &it.home))
        .or_else(|| schema.ids.get(name).map(|it| &it.home))?;
    Some(format!("{}#{name}", file_of(home)))
}
