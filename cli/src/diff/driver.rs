//! `git diff` of one schema file as git's external diff driver: what the edit of this file changes.

use std::fs;
use std::path::Path;
use std::process::Command;

use mews_connector_diff::inputs::Version;
use mews_connector_diff::render::{self, Context, Report};
use mews_connector_diff::{Options, compare_versions};
use mews_connector_language::read_dir;

use crate::Failure;

/// What git passes: the path, the old file with its id and mode, the new one, and after a rename the new path.
pub(super) fn told(arguments: &[String]) -> Result<String, Failure> {
    let [path, old, _, _, new, ..] = arguments else {
        return Err(Failure::Broken(
            "--git-driver is called by git: set `diff.connector.command` to `connector diff --git-driver`".to_owned(),
        ));
    };
    let renamed = arguments.get(7).unwrap_or(path);
    // A driver that fails ends the whole `git diff`, so what cannot be compared is shown as lines.
    Ok(match compared((path, old), (renamed, new)) {
        Ok(text) => format!("connector diff {renamed}\n{text}\n"),
        Err(why) => format!("{renamed} as lines: {why}\n{}\n", lines(old, new)?),
    })
}

/// Compares the two files as parts of the schema that is in the working tree now.
fn compared(old: (&str, &str), new: (&str, &str)) -> Result<String, String> {
    let folder = Path::new(new.0).parent().unwrap_or(Path::new(""));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let whole = read_dir(folder).map_err(|_| "its folder is no schema".to_owned())?;
    let name = |path: &str| -> String {
        let name = Path::new(path).file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let (old_name, new_name) = (name(old.0), name(new.0));
    let version = |name: &str, file: &str| -> Result<Version, String> {
        let mut files = whole.clone();
        files.retain(|(other, _)| *other != old_name && *other != new_name);
        if file != "/dev/null" {
            let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
            files.push((name.to_owned(), text));
        }
        Version::of_schema(name, files, None)
            .map_err(|_| "it does not fit the other files of the working tree".to_owned())
    };
    let (before, after) = (version(&old_name, old.1)?, version(&new_name, new.1)?);
    let diff = compare_versions(&before, &after, &Options::default());
    let context = Context {
        old: before.label,
        new: after.label,
        ..Context::default()
    };
    let report = Report::new(diff, &context).map_err(|problems| problems.to_string())?;
    Ok(render::terminal(&report, false, render::WIDTH))
}

fn lines(old: &str, new: &str) -> Result<String, Failure> {
    let output = Command::new("git")
        .args(["diff", "--no-index", "--no-ext-diff", "--", old, new])
        .output()
        .map_err(|error| Failure::Broken(format!("`git diff` cannot be run: {error}")))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
