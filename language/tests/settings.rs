//! Reading without the whole language: settings in YAML, and a schema only for its facts.

#![allow(clippy::unwrap_used)]

use mews_connector_language::{Place, load_facts, load_texts, problem_at, read_data};
use schemars::JsonSchema;
use serde::Deserialize;

/// Settings of a test.
#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// What is done.
    work: String,
    /// How often.
    #[serde(default)]
    times: Option<u32>,
}

fn refused(text: &str) -> String {
    read_data::<Settings>("settings.yaml", text)
        .unwrap_err()
        .render_of(false, "the settings")
}

#[test]
fn settings_are_typed_and_later_problems_find_their_place() {
    let (settings, sources) =
        read_data::<Settings>("settings.yaml", "# Ours.\nwork: wash\ntimes: 3\n").unwrap();
    assert_eq!(
        settings,
        Settings {
            work: "wash".to_owned(),
            times: Some(3)
        }
    );
    let place = Place::file("settings.yaml").key("times").value();
    let problem = problem_at(&sources, &place, "too-often", "three is a lot", None);
    assert_eq!((problem.line, problem.column), (3, 8));
}

#[test]
fn all_problems_of_settings_are_told_at_once() {
    assert_eq!(
        refused("wrok: wash\ntimes: often\n"),
        "error[unknown-key]: unknown key `wrok`\n --> settings.yaml:1:1\n  |\n1 | wrok: wash\n  | ^^^^\n  |\n  \
         = help: did you mean `work`?\n\n\
         error[wrong-kind]: expected a whole number, found a text\n --> settings.yaml:2:8\n  |\n\
         2 | times: often\n  |        ^^^^^\n  |\n  = help: write a whole number: how often\n\n\
         2 problems in the settings\n"
    );
    assert!(refused("work: [\n").contains("error[yaml-syntax]"));
    assert!(refused("# nothing\n").contains("error[empty-file]: the file holds nothing"));
    assert!(refused("work: a\nwork: b\n").contains("error[duplicate-key]"));
}

const API: &str = "language: 1\nname: things\nversion: 2026-01\nbase_path: /api\n\
    envelope:\n  Token: secret\npagination: { request: Limitation, response: Cursor, max_count: 10 }\n\
    errors: Problem\nrate_limit: { requests: 2, seconds: 3, per: Token }\n";

fn files(things: &str) -> Vec<(String, String)> {
    let common = "models:\n  Problem:\n    fields:\n      Message: string\n";
    vec![
        ("api.yaml".to_owned(), API.to_owned()),
        ("common.yaml".to_owned(), common.to_owned()),
        ("things.yaml".to_owned(), things.to_owned()),
    ]
}

#[test]
fn facts_load_without_what_only_a_person_can_say() {
    let things = "resource: things\noperations:\n  get:\n    response:\n      Name: string\n";
    assert!(load_texts(files(things)).is_err());
    let loaded = load_facts(files(things)).unwrap();
    assert_eq!(
        loaded.schema.resources[0].operations[0].path(),
        "things/get"
    );
}

#[test]
fn facts_do_not_load_with_names_that_mean_nothing() {
    let things = "resource: things\noperations:\n  get:\n    response:\n      Name: Nowhere\n";
    let problems = load_facts(files(things)).unwrap_err();
    let found: Vec<_> = problems
        .iter()
        .map(|problem| (problem.id.as_str(), problem.line))
        .collect();
    assert_eq!(found, [("unknown-type", 5)]);
    let unknown = "resource: things\noperations:\n  get:\n    respons: {}\n";
    let problems = load_facts(files(unknown)).unwrap_err();
    assert!(problems.iter().any(|problem| problem.id == "unknown-key"));
    assert!(load_facts(Vec::new()).is_err());
}
