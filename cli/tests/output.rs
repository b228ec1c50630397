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
