//! What commands write to is never replaced unless it is a file.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::Command;
use std::thread;

use tempfile::TempDir;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema");

/// What a shell prints that runs `connector`, in a folder.
fn shell(folder: &Path, line: &str) -> String {
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("CONNECTOR", env!("CARGO_BIN_EXE_connector"))
        .env("SCHEMA", SCHEMA)
        .output()
        .unwrap();
    assert!(output.status.success(), "{line}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

const DIFF: &str = r#""$CONNECTOR" diff "$SCHEMA" "$SCHEMA" --format json --output"#;

#[test]
fn a_report_goes_into_pipes_links_and_devices() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    shell(folder.path(), &format!("{DIFF} report.json"));
    let report = fs::read_to_string(at("report.json")).unwrap();
    assert!(report.starts_with('{'), "{report}");

    shell(folder.path(), "mkfifo pipe");
    let pipe = at("pipe");
    let reader = thread::spawn(move || fs::read_to_string(pipe).unwrap());
    shell(folder.path(), &format!("{DIFF} pipe"));
    assert_eq!(reader.join().unwrap(), report);

    fs::write(at("kept"), "old").unwrap();
    symlink("kept", at("link")).unwrap();
    shell(folder.path(), &format!("{DIFF} link"));
    assert_eq!(fs::read_to_string(at("kept")).unwrap(), report);

    let kind = |name: &str| fs::symlink_metadata(at(name)).unwrap().file_type();
    assert!(kind("pipe").is_fifo() && kind("link").is_symlink());
    // A device of the test's own, where it may make one.
    let make = "mknod null c 1 3 2> /dev/null && : > null || rm -f null";
    shell(folder.path(), make);
    if at("null").exists() {
        shell(folder.path(), &format!("{DIFF} null"));
        assert!(kind("null").is_char_device());
    }
}

/// The link is the test's own and leads where `/dev/stdout` does.
#[cfg(target_os = "linux")]
#[test]
fn standard_output_is_written_where_it_is() {
    let folder = TempDir::new().unwrap();
    let link = folder.path().join("stdout");
    symlink("/proc/self/fd/1", &link).unwrap();
    shell(folder.path(), &format!("{DIFF} report.json"));
    let report = fs::read_to_string(folder.path().join("report.json")).unwrap();

    let line = format!("{{ echo before; {DIFF} stdout; echo after; }}");
    let expected = format!("before\n{report}after\n");
    assert_eq!(shell(folder.path(), &line), expected);
    // Where the shell writes into a file, that file is not replaced while it is open.
    shell(folder.path(), &format!("{line} > all"));
    assert_eq!(
        fs::read_to_string(folder.path().join("all")).unwrap(),
        expected
    );
    symlink("/proc/self/fd/7", folder.path().join("seven")).unwrap();
    shell(
        folder.path(),
        &format!("echo before > seventh; {DIFF} seven 7>> seventh"),
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("seventh")).unwrap(),
        format!("before\n{report}")
    );
    assert!(fs::symlink_metadata(link).unwrap().is_symlink());
}

#[test]
fn a_folder_is_no_place_for_a_report() {
    let folder = TempDir::new().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_connector"))
        .args(["diff", SCHEMA, SCHEMA, "--output", "."])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap()
        ),
        (
            Some(2),
            ". cannot be written: it is a folder, and a file is expected\n".to_owned()
        )
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// What `connector` says that a shell runs, which fails.
fn refused(folder: &Path, line: &str) -> String {
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("CONNECTOR", env!("CARGO_BIN_EXE_connector"))
        .env("SCHEMA", SCHEMA)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{line}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// Nothing would ever come out of the pipe, and a device may never end.
#[test]
fn a_changelog_is_a_file() {
    let folder = TempDir::new().unwrap();
    shell(
        folder.path(),
        "mkfifo pipe && ln -s pipe link && mkdir folder",
    );
    for name in ["pipe", "link", "folder", "/dev/zero"] {
        let line = format!(
            r#"timeout 60 "$CONNECTOR" diff "$SCHEMA" "$SCHEMA" --format changelog --write {name}"#
        );
        let told = format!("{name} cannot be read: it is not a regular file\n");
        assert_eq!(refused(folder.path(), &line), told);
    }
}

/// Told before anything is recorded that would be lost.
#[test]
fn a_recording_that_cannot_be_written_is_told_at_once() {
    let folder = TempDir::new().unwrap();
    shell(
        folder.path(),
        "mkdir folder && ln -s a b && ln -s b a && ln -s missing/file dangling",
    );
    for (name, problem) in [
        ("folder", "it is a folder, and a file is expected"),
        ("missing/file", "No such file or directory (os error 2)"),
        ("dangling", "No such file or directory (os error 2)"),
        ("a", "its symbolic links lead in a circle"),
    ] {
        let line =
            format!(r#"timeout 60 "$CONNECTOR" --root "$SCHEMA/.." fake --port 0 --record {name}"#);
        let told = format!("{name} cannot be written: {problem}\n");
        assert_eq!(refused(folder.path(), &line), told);
    }
}

/// A page, a manual and a section go where the link leads, a pipe and a device stay, and a file keeps its mode.
#[test]
fn every_command_that_writes_leaves_what_is_there_what_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let lay = "mkdir site man && for page in site/index.html man/connector.1 CHANGELOG.md record.json; do \
               echo '## [Unreleased]' > kept.${page##*/} && chmod 640 kept.${page##*/} && \
               ln -s \"$PWD/kept.${page##*/}\" $page; done; mkfifo site/search.js man/connector-diff.1";
    shell(folder.path(), lay);
    let readers = ["site/search.js", "man/connector-diff.1"].map(|pipe| {
        let pipe = at(pipe);
        thread::spawn(move || fs::read_to_string(pipe).unwrap())
    });
    for line in [
        r#""$CONNECTOR" docs site --schema "$SCHEMA""#,
        r#""$CONNECTOR" man man"#,
        r#""$CONNECTOR" diff "$SCHEMA" "$SCHEMA" --format changelog --write CHANGELOG.md"#,
        r#""$CONNECTOR" --root "$SCHEMA/.." fake --port 0 --record record.json > said & fake=$!
           until grep -q listens said; do kill -0 $fake || exit 1; sleep 0.1; done; kill -TERM $fake; wait $fake"#,
    ] {
        shell(folder.path(), line);
    }
    for reader in readers {
        assert!(reader.join().unwrap().len() > 100);
    }
    for link in [
        "site/index.html",
        "man/connector.1",
        "CHANGELOG.md",
        "record.json",
    ] {
        assert!(
            fs::symlink_metadata(at(link)).unwrap().is_symlink(),
            "{link}"
        );
        let there = fs::metadata(at(link)).unwrap();
        // A recording holds the data of guests, so it belongs to one user, whoever could read the file before.
        let mode = if link == "record.json" { 0o600 } else { 0o640 };
        assert_eq!(there.permissions().mode() & 0o777, mode, "{link}");
        let text = fs::read_to_string(at(link)).unwrap();
        assert!(
            text.len() > 16 && (link == "CHANGELOG.md" || !text.starts_with("##")),
            "{link}: {text}"
        );
    }
    for pipe in ["site/search.js", "man/connector-diff.1"] {
        assert!(
            fs::symlink_metadata(at(pipe))
                .unwrap()
                .file_type()
                .is_fifo(),
            "{pipe}"
        );
    }
}
