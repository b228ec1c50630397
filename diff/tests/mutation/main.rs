//! One edit of a schema is told as one record, by its rule, in the directions and operations that meet it.
//!
//! What has to be told comes from the mutator that made the edit; the comparison is not asked. A failure prints the seed;
//! `SEED=… cargo test --package mews-connector-diff --test mutation` tries that one alone, and `PROPTEST_CASES=1000` tries more.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)] // The figures of a run are for the person who reads its output.

mod all;
mod blast;
mod bodies;
mod choices;
mod definitions;
mod mutator;
mod operations;
mod parts;
mod properties;
mod reach;
mod schema;
mod shared;
mod values;

use std::collections::BTreeSet;
use std::path::Path;

use fastrand::Rng;
use mews_connector_diff::rules::Rule;
use mews_connector_diff::{Change, Diff, Direction, Options, Policy, Wire, compare};
use mews_connector_language::load;
use mews_connector_language::model::Schema;
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};

use all::mutators;
use mutator::{Mutation, Mutator};

/// Small schemas that every mutator edits, unless `PROPTEST_CASES` says otherwise.
const SMALL: u32 = 5;
/// Edits of the whole API.
const WHOLE: u32 = 8;

/// Tries a property of seeds.
fn seeds(cases: u32, property: impl Fn(u64) -> Result<(), String>) {
    if let Ok(seed) = std::env::var("SEED") {
        property(seed.parse().unwrap()).unwrap();
        return;
    }
    let given = Config::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() {
        given.cases
    } else {
        cases
    };
    // The seed says it all, and a smaller one is not a simpler.
    let config = Config {
        cases,
        max_shrink_iters: 0,
        failure_persistence: None,
        ..given
    };
    let tried = TestRunner::new(config).run(&any::<u64>(), |seed| {
        property(seed).map_err(TestCaseError::fail)
    });
    match tried {
        Ok(()) => {}
        Err(TestError::Fail(problem, seed)) => panic!("SEED={seed}: {problem}"),
        Err(error) => panic!("{error}"),
    }
}

fn any_policy(rng: &mut Rng) -> Policy {
    rng.choice([Policy::Strict, Policy::Tolerant, Policy::Vendor])
        .unwrap()
}

fn whole_api() -> Schema {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema"))
        .unwrap()
        .schema
}

/// Breaks that no JSON shows: a date, a kind of token, which of two lists is paged, how often one may call.
const NOT_IN_THE_JSON: &[&str] = &[
    "refuse portfolio tokens",
    "page by another property",
    "allow fewer requests",
];

/// Everything that is not as the mutator says.
fn problem(mutator: &Mutator, made: &Mutation, old: &Schema, policy: Policy) -> Option<String> {
    let options = Options {
        policy,
        ..Options::default()
    };
    let diff = compare(old, &made.new, &options);
    let says = |what: String| Some(format!("{} ({policy:?}): {what}", mutator.name));
    let [change] = diff.changes.as_slice() else {
        return says(format!("{} records\n{}", diff.changes.len(), listed(&diff)));
    };
    if !diff.notes.is_empty() {
        return says(format!("notes {:?}", diff.notes));
    }
    if change.target != made.target {
        return says(format!("at {} and not at {}", change.target, made.target));
    }
    let mut verdicts = Vec::new();
    let directions = [
        (
            Direction::Request,
            made.told.request,
            change.wire.request,
            &change.reach.request,
        ),
        (
            Direction::Response,
            made.told.response,
            change.wire.response,
            &change.reach.response,
        ),
    ];
    for (direction, verdict, wire, reach) in directions {
        let expected = reach::operations(&made.place, direction, old, &made.new);
        let found: BTreeSet<String> = reach
            .iter()
            .map(|reached| reached.operation.clone())
            .collect();
        if found != expected {
            return says(format!(
                "{} {direction:?} reaches {found:?} and not {expected:?}",
                change.target
            ));
        }
        let expected = (!found.is_empty()).then_some(verdict.wire(policy));
        if wire != expected {
            return says(format!(
                "{} {direction:?} is {wire:?} and not {expected:?}",
                change.target
            ));
        }
        verdicts.extend(expected.map(|wire| (wire, verdict.rule)));
    }
    let breaks = change.wire.worst() == Wire::Breaks;
    let shown = change.witness.is_some() != NOT_IN_THE_JSON.contains(&mutator.name);
    if breaks && !shown {
        return says(format!(
            "{} {} breaks, and its witness is {:?}",
            change.rule, change.target, change.witness
        ));
    }
    let rules: BTreeSet<&str> = match verdicts.as_slice() {
        [] => BTreeSet::from([made.told.request.rule]),
        some => some.iter().map(|(_, rule)| *rule).collect(),
    };
    let told: BTreeSet<&str> = change
        .also
        .iter()
        .chain([&change.rule])
        .map(|rule| rule.id())
        .collect();
    if told != rules {
        return says(format!("rules {told:?} and not {rules:?}"));
    }
    let worst = verdicts
        .iter()
        .map(|(wire, _)| *wire)
        .max()
        .unwrap_or(Wire::None);
    let leads = verdicts.is_empty()
        || verdicts
            .iter()
            .any(|(wire, rule)| *wire == worst && *rule == change.rule.id());
    (!leads).then(|| {
        format!(
            "{}: {} leads, which is not the worst of {verdicts:?}",
            mutator.name, change.rule
        )
    })
}

fn listed(diff: &Diff) -> String {
    let line = |change: &Change| format!("  {} {}: {}\n", change.rule, change.target, change.title);
    diff.changes.iter().map(line).collect()
}

#[test]
fn one_edit_of_a_small_schema_is_one_record_with_its_rule_and_directions() {
    seeds(SMALL, |seed| {
        let base = schema::random(&mut Rng::with_seed(seed));
        let mut problems = Vec::new();
        for mutator in &mutators() {
            let (mut rng, mut old) = (Rng::with_seed(seed), base.clone());
            let policy = any_policy(&mut rng);
            let Some(made) = mutator.mutate(&mut rng, &mut old) else {
                problems.push(format!("{}: no place for it", mutator.name));
                continue;
            };
            problems.extend(problem(mutator, &made, &old, policy));
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems.join("\n"))
        }
    });
}

#[test]
fn one_edit_of_the_whole_api_is_one_record_with_its_rule_and_directions() {
    let base = whole_api();
    let all = mutators();
    seeds(WHOLE, |seed| {
        let (mut rng, mut old) = (Rng::with_seed(seed), base.clone());
        let (policy, mutator) = (any_policy(&mut rng), &all[rng.usize(..all.len())]);
        let made = mutator
            .mutate(&mut rng, &mut old)
            .ok_or_else(|| format!("{}: no place for it", mutator.name))?;
        problem(mutator, &made, &old, policy).map_or(Ok(()), Err)
    });
}

/// Rules that no single edit of a schema brings about, beside those that the language cannot say.
const BEYOND_ONE_EDIT: &[(&str, &str)] = &[
    (
        "E14",
        "corrections are in files and in no schema; tests/facts edits them",
    ),
    (
        "E15",
        "the vendor's names are in files and in no schema; tests/facts edits them",
    ),
];

#[test]
fn every_rule_is_reached_by_a_mutator_or_named_with_the_reason_why_not() {
    let mut reached = BTreeSet::new();
    for seed in 0..40 {
        let base = schema::random(&mut Rng::with_seed(seed));
        for mutator in mutators() {
            let (mut rng, mut old) = (Rng::with_seed(seed), base.clone());
            let made = mutator.mutate(&mut rng, &mut old).unwrap();
            let of = |direction| reach::operations(&made.place, direction, &old, &made.new);
            let (sent, answered) = (of(Direction::Request), of(Direction::Response));
            if !sent.is_empty() || answered.is_empty() {
                reached.insert(made.told.request.rule);
            }
            if !answered.is_empty() {
                reached.insert(made.told.response.rule);
            }
        }
    }
    let excused: BTreeSet<&str> = BEYOND_ONE_EDIT.iter().map(|(rule, _)| *rule).collect();
    let sayable: BTreeSet<&str> = Rule::reporting().map(Rule::id).collect();
    let unreached: BTreeSet<&str> = sayable.difference(&reached).copied().collect();
    assert_eq!(unreached, excused);
    assert!(reached.is_subset(&sayable), "{reached:?}");
}

#[test]
fn a_schema_against_itself_is_no_difference_even_where_everything_is_looked_at() {
    let later = |schema: &Schema| mutator::edited(schema, |_| {});
    let empty = |schema: &Schema| {
        let diff = compare(schema, &later(schema), &Options::default());
        let told: Vec<&str> = diff.changes.iter().map(|it| it.target.as_str()).collect();
        if told == ["api.version"] && diff.notes.is_empty() {
            Ok(())
        } else {
            Err(listed(&diff))
        }
    };
    seeds(SMALL, |seed| {
        empty(&schema::random(&mut Rng::with_seed(seed)))
    });
    empty(&whole_api()).unwrap();
}

#[test]
fn some_edits_give_no_more_records_than_edits_and_the_same_bytes_each_time() {
    let all = mutators();
    seeds(8 * SMALL, |seed| {
        let mut rng = Rng::with_seed(seed);
        let old = schema::random(&mut rng);
        let (mut new, mut names) = (old.clone(), Vec::new());
        for _ in 0..rng.usize(2..7) {
            let mutator = &all[rng.usize(..all.len())];
            let mut base = new.clone();
            // What has to be prepared is more than one edit, and a mutator gives the same name each time.
            if let Some(made) = mutator.mutate(&mut rng, &mut base)
                && base == new
                && made.new.api.version >= old.api.version
                && !names.contains(&mutator.name)
            {
                new = made.new;
                names.push(mutator.name);
            }
        }
        let options = Options {
            policy: any_policy(&mut rng),
            ..Options::default()
        };
        let diff = compare(&old, &new, &options);
        if diff.changes.len() > names.len() {
            return Err(format!("{names:?} gave\n{}", listed(&diff)));
        }
        let text = |diff: &Diff| serde_json::to_string(diff).unwrap();
        let again = compare(&old.clone(), &new.clone(), &options);
        if text(&diff) == text(&again) {
            Ok(())
        } else {
            Err(format!("{names:?} gave other bytes the second time"))
        }
    });
}
