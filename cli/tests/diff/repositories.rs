//! Repositories as they come: below the top, of somebody else, shallow, and git that asks for a diff.

use super::*;

/// A repository with the workspace in a folder of its own, and two commits.
fn repository_of_more() -> TempDir {
    let folder = TempDir::new().unwrap();
    let one = repository();
    fs::create_dir(folder.path().join("api")).unwrap();
    fs::rename(one.path().join("schema"), folder.path().join("api/schema")).unwrap();
    git(folder.path(), &["init", "--quiet"]);
    commit(&folder, "One");
    let things = folder.path().join("api/schema/things.yaml");
    fs::write(&things, THINGS.replace("Size: int32", "Size: int64")).unwrap();
    commit(&folder, "Two");
    folder
}

#[test]
fn a_workspace_below_the_top_of_its_repository_is_compared() {
    let folder = repository_of_more();
    let above = ["--root", "api"];
    let ranges: [&[&str]; 3] = [
        &["HEAD~1"],
        &["HEAD~1..HEAD", "--by-commit"],
        &["HEAD~1..HEAD"],
    ];
    for range in ranges {
        let (code, out, err) = diff(&folder, &[range, &above].concat());
        assert_eq!(code, 1, "{range:?} {out}{err}");
        assert!(
            out.contains("type changed from int32 to int64"),
            "{range:?} {out}"
        );
        let inside = Command::cargo_bin("connector")
            .unwrap()
            .current_dir(folder.path().join("api"))
            .arg("diff")
            .args(range)
            .output()
            .unwrap();
        let out = String::from_utf8(inside.stdout).unwrap();
        assert!(
            out.contains("type changed from int32 to int64"),
            "{range:?} {out}"
        );
    }
}

#[test]
fn what_git_says_of_a_repository_that_it_does_not_read_is_passed_on() {
    let folder = repository();
    let refused = Command::cargo_bin("connector")
        .unwrap()
        .current_dir(folder.path())
        .env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .args(["diff", "HEAD"])
        .output()
        .unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(said.contains("detected dubious ownership"), "{said}");
    assert!(
        said.contains("git config --global --add safe.directory"),
        "{said}"
    );
}

#[test]
fn in_a_shallow_clone_the_depth_is_named() {
    let folder = repository_of_more();
    let clone = TempDir::new().unwrap();
    let from = format!("file://{}", folder.path().display());
    git(
        clone.path(),
        &["clone", "--quiet", "--depth", "1", &from, "."],
    );
    let (code, _, err) = diff(&clone, &["HEAD~1", "--root", "api"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("the clone is shallow") && err.contains("--unshallow"),
        "{err}"
    );
    assert!(!err.contains("origin/"), "{err}");
    let (_, _, err) = diff(&clone, &["origin/nowhere", "--root", "api"]);
    assert!(!err.contains("origin/origin"), "{err}");
}

#[test]
fn git_shows_an_edit_of_a_schema_file_as_what_it_changes() {
    let folder = repository();
    fs::write(
        folder.path().join(".gitattributes"),
        "schema/*.yaml diff=connector\n",
    )
    .unwrap();
    edit(&folder, "Size: int32", "Size: int64");
    let program = assert_cmd::cargo::cargo_bin("connector");
    let command = format!(
        "diff.connector.command={} diff --git-driver",
        program.display()
    );
    let shown = |folder: &TempDir| {
        let output = std::process::Command::new("git")
            .current_dir(folder.path())
            .args(["-c", &command, "diff"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let out = shown(&folder);
    assert!(
        out.starts_with("connector diff schema/things.yaml\n"),
        "{out}"
    );
    assert!(
        out.contains("C8 Thing.Size: type changed from int32 to int64"),
        "{out}"
    );
    fs::write(folder.path().join("schema/things.yaml"), "resource: [").unwrap();
    let out = shown(&folder);
    assert!(
        out.contains("schema/things.yaml as lines: it does not fit"),
        "{out}"
    );
    assert!(out.contains("+resource: ["), "{out}");
}
