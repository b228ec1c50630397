//! The table of the fault catalogue in docs/failures.md names the tests that there are: no more, no fewer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The functions below a test attribute whose name starts with `fault_`, without that.
fn tests(source: &str) -> impl Iterator<Item = String> {
    let attributes = ["#[test]", "#[tokio::test"].map(|it| source.split(it).skip(1));
    attributes.into_iter().flatten().filter_map(|after| {
        let (_, name) = after.split_once("fn ")?;
        let (name, _) = name.split_once('(')?;
        name.strip_prefix("fault_").map(str::to_owned)
    })
}

#[test]
fn every_row_names_its_tests_and_every_test_has_a_row() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let written: BTreeSet<String> = ["src", "tests"]
        .iter()
        .flat_map(|folder| sources(&package.join(folder)))
        .flat_map(|path| tests(&fs::read_to_string(path).unwrap()).collect::<Vec<_>>())
        .collect();

    let page = fs::read_to_string(package.join("../docs/failures.md")).unwrap();
    let (_, table) = page.split_once("| row |").unwrap();
    let mut rows = Vec::new();
    let mut told = BTreeSet::new();
    for line in table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
    {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let row = cells[0];
        let names: Vec<&str> = cells[2].split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "{line}");
        told.extend(names.iter().map(|name| format!("{row}_{name}")));
        rows.push(row.to_owned());
    }
    let expected: Vec<String> = (1..=53).map(|row| format!("{row:02}")).collect();
    assert_eq!(rows, expected);
    let difference: Vec<_> = written.symmetric_difference(&told).collect();
    assert!(
        difference.is_empty(),
        "in the tests or in the table only: {difference:#?}"
    );
}
