//! What is written where: files, links, pipes, sockets and devices of the test's own, never those of the machine.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use mews_connector_language::replace::{
    Replacement, private_beside, replace_file, replace_private_file,
};
use tempfile::TempDir;

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn make(program: &str, arguments: &[&str], folder: &Path) -> bool {
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .status();
    status.is_ok_and(|status| status.success())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

#[test]
fn a_file_is_replaced_and_keeps_its_permissions() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    replace_file(&file, "first and longer").unwrap();
    fs::write(folder.path().join("plain"), "").unwrap();
    assert_eq!(
        mode(&file),
        mode(&folder.path().join("plain")),
        "as any new file"
    );
    for wanted in [0o600, 0o640, 0o444, 0o755] {
        fs::set_permissions(&file, fs::Permissions::from_mode(wanted)).unwrap();
        replace_file(&file, wanted.to_string()).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), wanted.to_string());
        assert_eq!(mode(&file), wanted);
    }
    assert_eq!(names(folder.path()), ["file", "plain"]);
}

#[test]
fn a_file_keeps_its_owner_where_it_may_be_given_away() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    // Only root can make such a file; everybody else has nothing to lose here.
    if std::os::unix::fs::chown(&file, Some(65_534), Some(65_533)).is_err() {
        return;
    }
    replace_file(&file, "new").unwrap();
    let there = fs::metadata(&file).unwrap();
    assert_eq!((there.uid(), there.gid()), (65_534, 65_533));
}

#[test]
fn a_name_of_the_greatest_length_is_written() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("n".repeat(255));
    replace_file(&file, "text").unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "text");
}

#[test]
fn links_stay_links_and_what_they_lead_to_is_replaced() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("there")).unwrap();
    fs::write(at("there/file"), "old").unwrap();
    fs::set_permissions(at("there/file"), fs::Permissions::from_mode(0o604)).unwrap();
    symlink("there/file", at("near")).unwrap();
    symlink(at("near"), at("there/far")).unwrap();
    symlink("there/new", at("dangling")).unwrap();

    replace_file(&at("there/far"), "through two links").unwrap();
    assert_eq!(
        fs::read_to_string(at("there/file")).unwrap(),
        "through two links"
    );
    assert_eq!(mode(&at("there/file")), 0o604);
    replace_file(&at("dangling"), "made").unwrap();
    assert_eq!(fs::read_to_string(at("there/new")).unwrap(), "made");
    for link in ["near", "there/far", "dangling"] {
        assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink());
    }
    assert_eq!(names(folder.path()), ["dangling", "near", "there"]);
    assert_eq!(names(&at("there")), ["far", "file", "new"]);
}

#[test]
fn what_cannot_be_written_is_told_and_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder")).unwrap();
    symlink("folder", at("to-folder")).unwrap();
    symlink("b", at("a")).unwrap();
    symlink("a", at("b")).unwrap();
    symlink("missing/file", at("nowhere")).unwrap();
    let before = names(folder.path());
    for (name, problem) in [
        ("folder", "it is a folder, and a file is expected"),
        ("to-folder", "it is a folder, and a file is expected"),
        ("a", "its symbolic links lead in a circle"),
        ("missing/file", "No such file or directory (os error 2)"),
        ("nowhere", "No such file or directory (os error 2)"),
    ] {
        let error = replace_file(&at(name), "text").unwrap_err();
        assert_eq!(error.to_string(), problem, "{name}");
    }
    assert_eq!(names(folder.path()), before);
}

#[test]
fn what_is_ready_changes_nothing_and_leaves_nothing_until_it_takes_its_place() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    let first = Replacement::prepare(&file, b"first").unwrap();
    let second = Replacement::prepare(&file, b"second").unwrap();
    assert_eq!(
        names(folder.path()).len(),
        3,
        "two at once do not share a name"
    );
    drop(first);
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
    second.commit().unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "second");
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn a_private_file_is_made_for_its_owner_alone_and_through_no_link() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let write = |name: &str| {
        Replacement::prepare_private(&at(name), b"secret").and_then(Replacement::commit)
    };
    fs::write(at("open"), "old").unwrap();
    symlink("open", at("link")).unwrap();
    symlink("new", at("dangling")).unwrap();
    for link in ["link", "dangling"] {
        assert_eq!(
            write(link).unwrap_err().to_string(),
            "it is not a regular file"
        );
    }
    assert_eq!(fs::read_to_string(at("open")).unwrap(), "old");
    assert!(!at("new").exists());
    for file in ["open", "made"] {
        write(file).unwrap();
        assert_eq!(mode(&at(file)), 0o600);
    }
    // Between the look and the move, somebody puts a link there.
    let ready = Replacement::prepare_private(&at("late"), b"secret").unwrap();
    fs::write(at("victim"), "kept").unwrap();
    symlink("victim", at("late")).unwrap();
    ready.commit().unwrap();
    assert_eq!(fs::read_to_string(at("victim")).unwrap(), "kept");
    assert!(fs::symlink_metadata(at("late")).unwrap().is_file());
}

#[test]
fn what_a_killed_writer_left_of_a_private_file_is_taken_over() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    let killed = Replacement::prepare_private(&file, b"longer than the next").unwrap();
    std::mem::forget(killed);
    let next = Replacement::prepare_private(&file, b"next").unwrap();
    assert_eq!(names(folder.path()), [".connector-file.tmp"]);
    next.commit().unwrap();
    assert_eq!(names(folder.path()), ["file"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "next");
    // Somebody's link there leads nobody astray.
    symlink("file", folder.path().join(".connector-file.tmp")).unwrap();
    drop(private_beside(&file).unwrap());
    assert_eq!(fs::read_to_string(&file).unwrap(), "next");
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn a_private_file_is_for_its_owner_whoever_could_read_it() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("open"), "old").unwrap();
    fs::set_permissions(at("open"), fs::Permissions::from_mode(0o644)).unwrap();
    symlink("linked", at("link")).unwrap();
    for (name, file) in [("new", "new"), ("open", "open"), ("link", "linked")] {
        replace_private_file(&at(name), "guests").unwrap();
        assert_eq!(fs::read_to_string(at(file)).unwrap(), "guests");
        assert_eq!(mode(&at(file)), 0o600, "{name}");
    }
    assert_eq!(names(folder.path()), ["link", "linked", "new", "open"]);
}

#[test]
fn what_a_killed_writer_left_goes_with_the_next_write() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let age = |name: &str, minutes: u64| {
        let file = File::options().write(true).open(at(name)).unwrap();
        let now = file.metadata().unwrap().modified().unwrap();
        file.set_modified(now - Duration::from_secs(minutes * 60))
            .unwrap();
    };
    let live = Replacement::prepare(&at("file"), b"live").unwrap();
    let [name] = names(folder.path()).try_into().unwrap();
    let random = name.strip_prefix(".connector-file-").unwrap();
    assert_eq!(random.len(), "123456.tmp".len(), "{name}");
    age(&name, 90);

    let dead = ".connector-file-aB3456.tmp";
    let fresh = ".connector-file-aB3457.tmp";
    let others = [
        ".connector-another-aB3456.tmp",
        ".connector-file-aB345.tmp",
        ".connector-file-more-aB3456.tmp",
    ];
    for it in others.into_iter().chain([dead, fresh]) {
        fs::write(at(it), "").unwrap();
        age(it, if it == fresh { 30 } else { 90 });
    }
    replace_file(&at("file"), "new").unwrap();
    assert!(!at(dead).exists());
    for it in others.into_iter().chain([fresh, &name]) {
        assert!(at(it).exists(), "{it}");
    }
    live.commit().unwrap();
    assert_eq!(fs::read_to_string(at("file")).unwrap(), "live");
}

#[test]
fn pipes_and_sockets_are_written_and_stay() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert!(make("mkfifo", &["pipe"], folder.path()));
    symlink("pipe", at("link")).unwrap();
    for name in ["pipe", "link"] {
        let pipe = at("pipe");
        let reader = thread::spawn(move || fs::read_to_string(pipe).unwrap());
        replace_file(&at(name), "into the pipe").unwrap();
        assert_eq!(reader.join().unwrap(), "into the pipe");
    }
    let listener = UnixListener::bind(at("socket")).unwrap();
    let reader = thread::spawn(move || {
        let mut text = String::new();
        listener
            .accept()
            .unwrap()
            .0
            .read_to_string(&mut text)
            .unwrap();
        text
    });
    replace_file(&at("socket"), "into the socket").unwrap();
    assert_eq!(reader.join().unwrap(), "into the socket");
    let kind = |name: &str| fs::symlink_metadata(at(name)).unwrap().file_type();
    assert!(kind("pipe").is_fifo() && kind("link").is_symlink() && kind("socket").is_socket());
    assert_eq!(names(folder.path()), ["link", "pipe", "socket"]);
}

#[test]
fn a_device_is_written_and_stays_one() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    // Only root makes devices, and not in every container; the pipe above takes the same way.
    if !make("mknod", &["null", "c", "1", "3"], folder.path())
        || !make("mknod", &["full", "c", "1", "7"], folder.path())
        || fs::write(at("null"), "").is_err()
    {
        return;
    }
    replace_file(&at("null"), "text").unwrap();
    let error = replace_file(&at("full"), "text").unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
    for name in ["null", "full"] {
        let there = fs::symlink_metadata(at(name)).unwrap();
        assert!(there.file_type().is_char_device(), "{name}");
    }
    assert_eq!(names(folder.path()), ["full", "null"]);
}
