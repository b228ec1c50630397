//! Lists that end in unusual ways, and responses without content: what is printed, what is written, the exit code.

use std::fs;

use mews_connector_fake::CannedResponse;

use crate::support::Stage;

const THREAD: &str = r#"{"Id":"00000000-0000-4000-8000-000000000001"}"#;

/// The responses that stand for a page without items.
fn nothing() -> [CannedResponse; 3] {
    [
        CannedResponse::new(204),
        CannedResponse::new(200),
        CannedResponse::new(200).json("\n"),
    ]
}

fn page(items: &str, cursor: &str) -> CannedResponse {
    let page = format!(r#"{{"MessageThreads":[{items}],"Cursor":"{cursor}"}}"#);
    CannedResponse::new(200).json(page)
}

#[test]
fn nothing_in_place_of_a_page_is_an_empty_page() {
    let stage = Stage::new();
    for (flags, expected) in [
        ("--output json", "{}\n"),
        ("--all --output json", "{}\n"),
        ("--all --output ndjson", ""),
        ("--output csv --columns Id", "Id\n"),
        ("--all --jq '.MessageThreads[]?'", ""),
    ] {
        for answer in nothing() {
            stage.fake.respond_next("messageThreads/getAll", answer);
            let line = format!("connector call messageThreads getAll {flags}");
            assert_eq!(stage.run(&line), expected, "{line}");
        }
    }
}

#[test]
fn a_pull_is_complete_behind_each_kind_of_end() {
    let ends = nothing()
        .into_iter()
        .chain([page("", "c1"), page("", ""), page("", "c2")]);
    for (number, end) in ends.enumerate() {
        for format in ["ndjson", "csv"] {
            let stage = Stage::new();
            let operation = "messageThreads/getAll";
            stage.fake.respond_next(operation, page(THREAD, "c1"));
            stage.fake.respond_next(operation, end.clone());
            stage.fake.respond_next(operation, page("", "c2"));
            let file = format!("threads.{format}");
            let said = stage.run(&format!("connector pull messageThreads getAll --to {file}"));
            assert!(said.starts_with("1 item in "), "{number}: {said}");
            let text = fs::read_to_string(stage.folder.path().join(file)).unwrap();
            assert_eq!(text.matches("000000000001").count(), 1, "{text}");
        }
    }
}

#[test]
fn a_full_page_that_repeats_its_cursor_stops_the_pull() {
    let stage = Stage::new();
    for _ in 0..2 {
        stage
            .fake
            .respond_next("messageThreads/getAll", page(THREAD, "c1"));
    }
    let said = stage.run("connector pull messageThreads getAll --to threads.ndjson");
    assert!(
        said.contains("would never end") && said.ends_with("[exit code 9]\n"),
        "{said}"
    );
}

#[test]
fn nothing_in_place_of_a_response_is_one_where_nothing_has_to_be_there() {
    let stage = Stage::new();
    let run = |operation: &str, flags: &str, answer: CannedResponse| {
        stage.fake.respond_next(operation, answer);
        let words = operation.replace('/', " ");
        stage.run(&format!("connector call {words} {flags} --output json"))
    };
    let id = "00000000-0000-4000-8000-000000000001";
    let delete = format!("--resource-block-ids {id}");
    let said = run("resourceBlocks/delete", &delete, CannedResponse::new(204));
    assert_eq!(said, "{}\n");
    assert_eq!(
        run("configuration/get", "", CannedResponse::new(204)),
        "configuration/get: the response could not be read: the body is empty (status 204)\n[exit code 7]\n"
    );
    assert_eq!(
        run(
            "customers/add",
            "--last-name Roe --overwrite-existing",
            CannedResponse::new(204)
        ),
        "customers/add: the response could not be read: the body is empty (status 204); it was carried out\n\
         [exit code 7]\n"
    );
    let said = run("configuration/get", "", CannedResponse::new(200));
    assert!(
        said.starts_with("configuration/get: ") && said.ends_with("[exit code 7]\n"),
        "{said}"
    );
}
