//! A pull goes on only with what it was begun with, alone, and in files that nobody else can read or direct elsewhere.

use std::fs;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

use mews_connector_fake::{CannedResponse, Fault, FaultRule, Moment};

use crate::support::Stage;

const OPERATION: &str = "messageThreads/getAll";
const LINE: &str = "connector pull messageThreads getAll --to threads.csv --page-size 2";
const CHECKPOINT: &str = "threads.csv.checkpoint belongs to another pull: ";
const ADVICE: &str = "; give the same command, or start again with --restart\n[exit code 2]\n";

/// A stage on which `LINE` got two of four items.
fn halfway() -> Stage {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 4);
    let refused = FaultRule::new(OPERATION, CannedResponse::new(403)).on_call(2);
    stage.fake.add_fault(refused).unwrap();
    let said = stage.run(LINE);
    assert!(said.contains("2 items are safe"), "{said}");
    stage.fake.clear_faults();
    stage
}

fn at(stage: &Stage, name: &str) -> PathBuf {
    stage.folder.path().join(name)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// The names in the folder of a stage.
fn names(stage: &Stage) -> Vec<String> {
    let entries = fs::read_dir(stage.folder.path()).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn another_token_address_language_or_request_is_refused_and_named() {
    let stage = halfway();
    let rows = fs::read(at(&stage, "threads.csv.part")).unwrap();
    let state = fs::read_to_string(at(&stage, "threads.csv.checkpoint")).unwrap();
    assert!(!state.contains("fake-access-token"), "{state}");
    let named = stage
        .fake
        .platform_address()
        .replace("127.0.0.1", "localhost");
    for (line, part) in [
        (
            format!("MEWS_ACCESS_TOKEN=another {LINE}"),
            "the access token is another one".to_owned(),
        ),
        (
            format!("printf 'c\\nanother\\n' | {LINE} --tokens-from-stdin"),
            "the access token is another one".to_owned(),
        ),
        (
            format!("MEWS_PLATFORM_ADDRESS={named} {LINE}"),
            format!("the address was http://127.0.0.1:8420 and is {named}"),
        ),
        (
            format!("{LINE} --set EnterpriseIds=[]"),
            r#"the request was {} and is {"EnterpriseIds":[]}"#.to_owned(),
        ),
        (
            format!("{LINE} --format ndjson"),
            "the format was csv and is ndjson".to_owned(),
        ),
        (
            format!("MEWS_ACCESS_TOKEN=another {LINE} --format ndjson"),
            "the access token is another one; the format was csv and is ndjson".to_owned(),
        ),
    ] {
        let said = stage.run(&line);
        assert_eq!(said, format!("{CHECKPOINT}{part}{ADVICE}"), "{line}");
    }
    assert_eq!(fs::read(at(&stage, "threads.csv.part")).unwrap(), rows);
    assert_eq!(stage.run(LINE), "4 items in threads.csv\n");
}

#[test]
fn another_schema_is_refused_and_the_column_named() {
    let stage = halfway();
    let schema = at(&stage, "schema");
    fs::create_dir(&schema).unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    for entry in fs::read_dir(ours).unwrap() {
        let entry = entry.unwrap();
        let text = fs::read_to_string(entry.path()).unwrap();
        fs::write(schema.join(entry.file_name()), text).unwrap();
    }
    // The same schema from another place is the same.
    let file = schema.join("message_threads.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let property = "      OriginalSender:";
    let place = text.rfind(property).unwrap();
    let more = format!(
        "{}      Mood:\n        type: string?\n        doc: How the guest feels.\n{}",
        &text[..place],
        &text[place..]
    );
    fs::write(&file, more).unwrap();
    let said = stage.run(&format!("{LINE} --schema schema"));
    let part = "the schema gives other columns: 6 and 7 of them, and number 2 was `OriginalSender: string` and is \
                `Mood: string`";
    assert_eq!(said, format!("{CHECKPOINT}{part}{ADVICE}"));
    fs::write(&file, text).unwrap();
    assert_eq!(
        stage.run(&format!("{LINE} --schema schema")),
        "4 items in threads.csv\n"
    );
}

#[test]
fn checkpoints_that_do_not_say_enough_are_refused() {
    let stage = halfway();
    let state = at(&stage, "threads.csv.checkpoint");
    let old = r#"{"identity":{"operation":"messageThreads/getAll","request":"{}","format":"csv","address":"a",
        "profile":null},"part":0,"cursor":null,"bytes":0,"items":0,"complete":false}"#;
    fs::write(&state, old).unwrap();
    assert_eq!(
        stage.run(LINE),
        "threads.csv.checkpoint was written by another release of connector, and does not say all that it belongs to; \
         start again with --restart\n[exit code 2]\n"
    );
    fs::write(&state, "{").unwrap();
    let said = stage.run(LINE);
    assert!(
        said.starts_with("threads.csv.checkpoint is not a checkpoint ("),
        "{said}"
    );
    assert_eq!(
        stage.run(&format!("{LINE} --restart")),
        "4 items in threads.csv\n"
    );
}

#[test]
fn of_two_pulls_at_once_the_second_is_refused_until_the_first_is_dead() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 4);
    let hangs = Fault::Silence { when: Moment::Read };
    let hangs = FaultRule::new(OPERATION, hangs).on_call(2);
    stage.fake.add_fault(hangs).unwrap();
    let mut first = stage
        .shell(&format!("exec {LINE}"))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while stage.fake.calls().len() < 2 {
        assert!(first.try_wait().unwrap().is_none(), "it ended by itself");
        thread::yield_now();
    }
    let refused = "another pull is writing to threads.csv.part; wait for it to end, or pull into another file\n\
                   [exit code 2]\n";
    for more in ["", " --restart", " --overwrite"] {
        assert_eq!(stage.run(&format!("{LINE}{more}")), refused);
    }
    assert_eq!(stage.fake.calls().len(), 2, "nothing was asked");
    first.kill().unwrap();
    first.wait().unwrap();
    stage.fake.clear_faults();
    assert_eq!(stage.run(LINE), "4 items in threads.csv\n");
    assert_eq!(names(&stage), ["threads.csv"]);
}

#[test]
fn nobody_else_reads_what_is_pulled_unless_they_could_before() {
    let stage = halfway();
    for name in ["threads.csv.part", "threads.csv.checkpoint"] {
        assert_eq!(mode(&at(&stage, name)), 0o600, "{name}");
    }
    // Rows of an older release, that others may read.
    let open = fs::Permissions::from_mode(0o644);
    fs::set_permissions(at(&stage, "threads.csv.part"), open.clone()).unwrap();
    assert_eq!(stage.run(LINE), "4 items in threads.csv\n");
    let parquet = "connector pull messageThreads getAll --to threads.parquet";
    stage.run(parquet);
    for name in ["threads.csv", "threads.parquet"] {
        assert_eq!(mode(&at(&stage, name)), 0o600, "{name}");
        fs::set_permissions(at(&stage, name), open.clone()).unwrap();
    }
    stage.run(&format!("{LINE} --overwrite"));
    stage.run(&format!("{parquet} --overwrite"));
    for name in ["threads.csv", "threads.parquet"] {
        assert_eq!(mode(&at(&stage, name)), 0o644, "{name}");
    }
    assert_eq!(names(&stage), ["threads.csv", "threads.parquet"]);
}

#[test]
fn nothing_is_written_through_a_symbolic_link() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 1);
    fs::write(at(&stage, "victim"), "kept").unwrap();
    for (name, target, said) in [
        (
            "threads.csv",
            "victim",
            "threads.csv is a symbolic link, and a pull writes into no link; name victim with --to\n",
        ),
        (
            "threads.csv",
            "new",
            "threads.csv is a symbolic link, and a pull writes into no link; name new with --to\n",
        ),
        (
            "threads.csv.part",
            "victim",
            "threads.csv.part is not a regular file; remove it\n",
        ),
        (
            "threads.csv.part",
            "new",
            "threads.csv.part is not a regular file; remove it\n",
        ),
        (
            "threads.csv.checkpoint",
            "victim",
            "threads.csv.checkpoint is not a regular file, and no checkpoint\n",
        ),
        (
            "threads.csv.checkpoint",
            "new",
            "threads.csv.checkpoint is not a regular file, and no checkpoint\n",
        ),
    ] {
        symlink(target, at(&stage, name)).unwrap();
        let found = stage.run(&format!("{LINE} --overwrite"));
        assert_eq!(found, format!("{said}[exit code 2]\n"), "{name}");
        let found = stage.run(&format!("{LINE} --overwrite --restart"));
        assert!(found.ends_with("[exit code 2]\n"), "{name}: {found}");
        assert_eq!(fs::read_to_string(at(&stage, "victim")).unwrap(), "kept");
        assert_eq!(names(&stage), [name, "victim"]);
        fs::remove_file(at(&stage, name)).unwrap();
    }
}

#[test]
fn pipes_and_devices_are_written_in_the_end_and_stay() {
    let stage = Stage::new();
    stage.fake.populate("MessageThread", 3);
    stage.run(LINE);
    let rows = fs::read(at(&stage, "threads.csv")).unwrap();
    stage.run("mkfifo pipe; mknod null c 1 3 2> /dev/null && : > null || rm -f null");
    let before = names(&stage);
    let pull = "connector pull messageThreads getAll --page-size 2 --to";
    for (format, start) in [("csv", &rows[..]), ("parquet", b"PAR1")] {
        let pipe = at(&stage, "pipe");
        let reader = thread::spawn(move || fs::read(pipe).unwrap());
        let said = stage.run(&format!("{pull} pipe --format {format}"));
        assert_eq!(said, "note: 3 items in pipe\n");
        assert!(reader.join().unwrap().starts_with(start), "{format}");
    }
    let said = stage.run(&format!("{pull} /proc/self/fd/1 --format csv 2> /dev/null"));
    if cfg!(target_os = "linux") {
        assert_eq!(said.as_bytes(), rows);
    }
    if at(&stage, "null").exists() {
        stage.run(&format!("{pull} null --format csv"));
        let kind = fs::symlink_metadata(at(&stage, "null"))
            .unwrap()
            .file_type();
        assert!(kind.is_char_device());
    }
    stage.fake.respond_next(OPERATION, CannedResponse::new(403));
    let said = stage.run(&format!("{pull} pipe --format csv"));
    assert!(
        said.ends_with("nothing was written to pipe\n[exit code 6]\n"),
        "{said}"
    );
    assert_eq!(names(&stage), before);
}
