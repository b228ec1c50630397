//! The columns that people look for first, which no schema says. `tables.toml` has them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The names of the columns with which a table of this operation starts.
pub(super) fn of(path: &str) -> &'static [String] {
    all().get(path).map_or(&[], Vec::as_slice)
}

fn all() -> &'static BTreeMap<String, Vec<String>> {
    static ALL: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    // A test reads the file, so it is never empty here.
    ALL.get_or_init(|| toml::from_str(TEXT).unwrap_or_default())
}

const TEXT: &str = include_str!("tables.toml");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use crate::output::{Column, Rows};

    #[test]
    fn every_column_is_one_of_the_schema() {
        let tables: BTreeMap<String, Vec<String>> = toml::from_str(TEXT).unwrap();
        assert!(tables.len() >= 15);
        for (path, names) in tables {
            let (resource, action) = path.split_once('/').unwrap();
            let operation = api::operation(resource, action);
            let operation = operation.unwrap_or_else(|| panic!("there is no operation {path}"));
            let rows = Rows::of_operation(api::schema(), operation);
            assert!(rows.property.is_some(), "{path} lists nothing");
            let known: Vec<_> = rows.columns.iter().map(Column::name).collect();
            for name in &names {
                assert!(known.contains(name), "{path} has no column {name}");
            }
        }
    }
}
