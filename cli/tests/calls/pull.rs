//! A pull that is killed at any moment goes on where it was: nothing is lost, and nothing comes twice.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::{fs, thread};

use mews_connector_fake::{CannedResponse, Fault, FaultRule, Moment};
use serde_json::Value;

use crate::support::Stage;

/// Numbers that look random, so that runs of one seed kill after the same pages.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }
}

/// Pulls `entities`, killing the program so many times, each time while it is at work on some page.
fn pull_and_kill(entities: usize, page_size: usize, kills: usize, format: &str) {
    let stage = Stage::new();
    let mut expected = stage.fake.populate("MessageThread", entities);
    let file = stage.folder.path().join(format!("threads.{format}"));
    let line = format!(
        "exec connector pull messageThreads getAll --to threads.{format} --page-size {page_size}"
    );
    let pages = (entities / page_size) as u64;
    let mut numbers = Numbers(7);
    for _ in 0..kills {
        // It gets one page further than the one after which it is killed, and then hangs, so that it cannot be quicker
        // than this test.
        let after = numbers.below(pages / kills as u64 - 2);
        let hangs = Fault::Silence { when: Moment::Read };
        stage.fake.clear_calls();
        stage.fake.clear_faults();
        let rule = FaultRule::new("messageThreads/getAll", hangs).on_call(after + 3);
        stage.fake.add_fault(rule).unwrap();
        let mut child = stage.shell(&line).stdout(Stdio::null()).spawn().unwrap();
        while stage.fake.calls().len() as u64 <= after {
            assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
            thread::yield_now();
        }
        // From the response of a page to its checkpoint it takes some time, and the kill shall fall anywhere into that.
        for _ in 0..numbers.below(2_000_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    stage.fake.clear_faults();
    let said = stage.run(&line);
    assert!(said.starts_with(&format!("{entities} items in ")), "{said}");
    let mut found = identifiers(&file, format);
    assert_eq!(found.len(), entities);
    found.sort();
    expected.sort();
    assert!(found == expected, "what was pulled is not what there is");
    let left: Vec<_> = fs::read_dir(stage.folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

fn identifiers(file: &Path, format: &str) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    if format == "csv" {
        let mut lines = text.lines();
        assert!(lines.next().unwrap().starts_with("Id,"));
        return lines
            .map(|line| line.split(',').next().unwrap().to_owned())
            .collect();
    }
    let read = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        row["Id"].as_str().unwrap().to_owned()
    };
    text.lines().map(read).collect()
}

#[test]
fn kills_lose_nothing_and_repeat_nothing() {
    pull_and_kill(600, 20, 3, "csv");
}

#[test]
#[ignore = "takes two minutes; run it with `cargo test -p mews-connector-cli -- --ignored`"]
fn twenty_kills_in_fifty_thousand_entities() {
    pull_and_kill(50_000, 250, 20, "ndjson");
}

#[test]
fn error_in_the_middle_goes_on_from_the_last_page() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 5);
    let line = "connector pull messageThreads getAll --to threads.ndjson --page-size 2";
    let file = stage.folder.path().join("threads.ndjson");
    let first = stage.fake.populate("MessageThread", 1);
    // Rows without a checkpoint, as a kill between the two leaves them.
    fs::write(
        stage.folder.path().join("threads.ndjson.part"),
        "{\"Id\":\"left over\"}\n",
    )
    .unwrap();
    stage.fake.respond_next(
        "messageThreads/getAll",
        CannedResponse::new(200).json(format!(
            r#"{{"MessageThreads":[{{"Id":"{0}"}}],"Cursor":"{0}"}}"#,
            first[0]
        )),
    );
    stage.fake.respond_next(
        "messageThreads/getAll",
        CannedResponse::new(403).json(r#"{"Message":"Not now."}"#),
    );
    let said = stage.run(line);
    assert!(
        said.contains("Not now.") && said.contains("1 items are safe"),
        "{said}"
    );
    assert!(
        said.ends_with("[exit code 9]\n") && !file.exists(),
        "{said}"
    );
    assert_eq!(stage.run(line), "6 items in threads.ndjson\n");
    assert_eq!(identifiers(&file, "ndjson").len(), 6);
    assert_eq!(identifiers(&file, "ndjson")[0], first[0]);
}

#[test]
fn kill_between_the_last_step_and_the_end_is_made_good() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 2);
    let line = "connector pull messageThreads getAll --to threads.csv";
    stage
        .fake
        .respond_next("messageThreads/getAll", CannedResponse::new(403));
    stage.run(line);
    let state = stage.folder.path().join("threads.csv.checkpoint");
    let checkpoint = fs::read_to_string(&state).unwrap();
    assert_eq!(stage.run(line), "2 items in threads.csv\n");
    // The file has its name, and the checkpoint was not removed yet.
    fs::write(
        &state,
        checkpoint.replace(r#""complete":false"#, r#""complete":true"#),
    )
    .unwrap();
    let calls = stage.fake.calls().len();
    assert!(stage.run(line).ends_with(" in threads.csv\n"));
    assert_eq!(stage.fake.calls().len(), calls, "nothing was fetched again");
    assert!(!state.exists());
    let rows = fs::read_to_string(stage.folder.path().join("threads.csv")).unwrap();
    assert_eq!(rows.lines().count(), 3);
}

/// The third page never comes, so whoever reads two of them reads a pull that is under way.
#[test]
fn standard_output_gets_each_page_as_it_comes() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 5);
    let hangs = Fault::Silence { when: Moment::Read };
    let rule = FaultRule::new("messageThreads/getAll", hangs).on_call(3);
    stage.fake.add_fault(rule).unwrap();
    let line = "exec connector pull messageThreads getAll --to - --format csv --page-size 2";
    let mut child = stage.shell(line).stdout(Stdio::piped()).spawn().unwrap();
    let rows = BufReader::new(child.stdout.take().unwrap()).lines();
    let rows: Vec<_> = rows.take(5).map(Result::unwrap).collect();
    assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(rows[0].starts_with("Id,"), "{rows:?}");
    assert_eq!(rows.len(), 5);
    let left: Vec<_> = fs::read_dir(stage.folder.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The rows before an error are valid, and a reader who has seen enough is not an error.
#[test]
fn standard_output_may_end_early() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 5);
    let refused = CannedResponse::new(403);
    let rule = FaultRule::new("messageThreads/getAll", refused).on_call(2);
    stage.fake.add_fault(rule).unwrap();
    let line = "connector pull messageThreads getAll --to - --format jsonl --page-size 2";
    let output = stage.shell(line).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(9), "{said}");
    assert!(said.contains("2 items were written"), "{said}");
    let rows = String::from_utf8(output.stdout).unwrap();
    assert_eq!(rows.lines().count(), 2, "{rows}");

    stage.fake.clear_faults();
    let said = stage.run(&format!("{{ {line}; echo code $? >&2; }} | true"));
    assert_eq!(said, "code 0\n");
}
