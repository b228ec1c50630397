//! The fuzz targets of `fuzz/`, with a stable compiler: each over its seeds, over seeds with bytes changed, and over noise.
//!
//! `PROPTEST_CASES=100000` throws more; `fuzz/README.md` tells how to fuzz for real.

#![allow(clippy::unwrap_used)]

#[path = "../../../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;
use std::string::FromUtf8Error;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

/// Inputs per target, unless `PROPTEST_CASES` says otherwise.
const CASES: u32 = 200;

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/seeds")
        .join(target);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// What is done to a seed.
#[derive(Debug, Clone)]
enum Change {
    Insert(Index, u8),
    Replace(Index, u8),
    Remove(Index, Index),
    Repeat(Index, Index),
    Cut(Index),
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let range = |one: &Index, two: &Index| {
            let (one, two) = (one.index(bytes.len()), two.index(bytes.len()));
            one.min(two)..one.max(two)
        };
        match self {
            Self::Insert(at, byte) => bytes.insert(at.index(bytes.len()), *byte),
            Self::Replace(at, byte) => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Self::Remove(from, to) => drop(bytes.drain(range(from, to))),
            Self::Repeat(from, to) => {
                let part = range(from, to);
                bytes.extend_from_within(part);
            }
            Self::Cut(at) => bytes.truncate(at.index(bytes.len())),
        }
    }
}

/// A byte, mostly one that means something to one of the parsers.
fn byte() -> impl Strategy<Value = u8> {
    prop_oneof![
        4 => proptest::sample::select(&b"{}[]\",:?<>#&*!|-+.0189eEPTZ \n\\"[..]),
        1 => any::<u8>(),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        (index(), byte()).prop_map(|(at, byte)| Change::Insert(at, byte)),
        (index(), byte()).prop_map(|(at, byte)| Change::Replace(at, byte)),
        (index(), index()).prop_map(|(from, to)| Change::Remove(from, to)),
        (index(), index()).prop_map(|(from, to)| Change::Repeat(from, to)),
        index().prop_map(Change::Cut),
    ]
}

fn try_target(name: &str) {
    let (_, target) = targets::ALL
        .iter()
        .find(|(known, _)| *known == name)
        .unwrap();
    let seeds = seeds(name);
    assert!(!seeds.is_empty());
    for seed in &seeds {
        target(seed);
    }
    let changed =
        (proptest::sample::select(seeds), vec(change(), 1..6)).prop_map(|(mut bytes, changes)| {
            changes.iter().for_each(|change| change.apply(&mut bytes));
            bytes
        });
    let input = prop_oneof![9 => changed, 1 => vec(byte(), 0..60)];
    let given = Config::default();
    let more = std::env::var_os("PROPTEST_CASES").is_some();
    let mut runner = TestRunner::new(Config {
        cases: if more { given.cases } else { CASES },
        failure_persistence: None,
        ..given
    });
    let shown = input.prop_map(|bytes| String::from_utf8(bytes).map_err(FromUtf8Error::into_bytes));
    let outcome = runner.run(&shown, |input| {
        match &input {
            Ok(text) => target(text.as_bytes()),
            Err(bytes) => target(bytes),
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{name}: {error}");
    }
}

#[test]
fn every_target_is_tried() {
    let names: Vec<_> = targets::ALL.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        ["schema", "openapi", "response", "values", "retry_after"]
    );
}

#[test]
fn schemas() {
    try_target("schema");
}

#[test]
fn openapi_documents() {
    try_target("openapi");
}

#[test]
fn responses() {
    try_target("response");
}

#[test]
fn values() {
    try_target("values");
}

#[test]
fn waits() {
    try_target("retry_after");
}
