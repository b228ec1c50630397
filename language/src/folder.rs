//! The folder of a schema, read and replaced as a whole.
//!
//! A change of several files is staged in a folder beside it. That folder gets its final name when it is complete, and from
//! then on the change counts as made: readers take its files before those of the schema, and the next writer moves them to
//! their places. So whoever is killed leaves the old schema or the new one, and nobody reads half of each.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::replace::{replace_file, take_after};

/// How often files are read again that change while they are read.
const ATTEMPTS: usize = 10;

/// What is being staged.
const STAGING: &str = ".new.tmp";

/// What was staged completely.
const STAGED: &str = ".next.tmp";

/// What cannot be read, and why.
pub(crate) type Unread = (PathBuf, io::Error);

/// Names and bytes of files.
type Contents = BTreeMap<String, Vec<u8>>;

/// The names and the bytes of the `*.yaml` files, sorted by name.
///
/// # Errors
/// When the folder or a file cannot be read, with its path.
pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Unread> {
    let mut before = read_once(folder)?;
    for _ in 0..ATTEMPTS {
        let after = read_once(folder)?;
        // A mixture of two states cannot be read twice: once a change begins to take its place, it is staged completely.
        if before == after {
            return Ok(after.into_iter().collect());
        }
        before = after;
    }
    let busy = "its files change while they are read; try again";
    Err((folder.to_owned(), io::Error::other(busy)))
}

fn read_once(folder: &Path) -> Result<Contents, Unread> {
    let mut files = BTreeMap::new();
    let staged = beside(folder, STAGED);
    if staged.is_dir() {
        read_files(&staged, &mut files)?;
    }
    let mut present = BTreeMap::new();
    read_files(folder, &mut present)?;
    for (name, bytes) in present {
        files.entry(name).or_insert(bytes);
    }
    Ok(files)
}

fn read_files(folder: &Path, files: &mut Contents) -> Result<(), Unread> {
    let entries = match fs::read_dir(folder) {
        Err(error) if gone(folder, &error) => return Ok(()),
        entries => entries.map_err(|error| (folder.to_owned(), error))?,
    };
    for entry in entries {
        let path = entry.map_err(|error| (folder.to_owned(), error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let lower = name.to_ascii_lowercase();
        if !lower.ends_with(".yaml") && !lower.ends_with(".yml") {
            continue;
        }
        // It would be passed over without a word.
        if path.extension().is_none_or(|extension| extension != "yaml") {
            let problem = "a file of the schema has a name and the ending `.yaml`";
            return Err((path.clone(), io::Error::other(problem)));
        }
        let bytes = match read_file(&path) {
            Err(error) if gone(folder, &error) => continue,
            bytes => bytes.map_err(|error| (path.clone(), error))?,
        };
        if let Some(bytes) = bytes {
            files.insert(name.into_owned(), bytes);
        }
    }
    Ok(())
}

/// The bytes of a file among sources. A pipe or a device may never end, so only a regular file is read, perhaps through
/// links; `None` for what an editor keeps beside a file that it has open: a link without a target, named with a dot.
///
/// # Errors
/// When it cannot be read, or is no regular file.
pub fn read_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let name = path.file_name().unwrap_or_default();
    match fs::metadata(path) {
        Ok(there) if there.is_file() => fs::read(path).map(Some),
        Ok(_) => Err(io::Error::other("it is not a regular file")),
        Err(error) if error.kind() == ErrorKind::NotFound && path.is_symlink() => {
            match name.to_string_lossy().starts_with('.') {
                true => Ok(None),
                false => Err(io::Error::other("it is a symbolic link to nothing")),
            }
        }
        Err(error) => Err(error),
    }
}

/// Whether something staged was moved away under our hands, to where it is read next.
fn gone(folder: &Path, error: &io::Error) -> bool {
    let staged = folder.as_os_str().to_string_lossy().ends_with(STAGED);
    staged && error.kind() == ErrorKind::NotFound
}

/// Writes files of the schema, all of them or none. One writer at a time: the caller holds a lock.
///
/// # Errors
/// When something cannot be written. Before all is staged, the schema is as it was; after that, the next writer goes on.
pub fn write(folder: &Path, files: &[(String, String)]) -> io::Result<()> {
    finish(folder)?;
    if files.is_empty() {
        return Ok(());
    }
    let staging = beside(folder, STAGING);
    let staged = stage(folder, &staging, files);
    if staged.is_err() {
        let _ = fs::remove_dir_all(&staging);
        return staged;
    }
    fs::rename(&staging, beside(folder, STAGED))?;
    finish(folder)
}

fn stage(folder: &Path, staging: &Path, files: &[(String, String)]) -> io::Result<()> {
    fs::create_dir(staging)?;
    for (name, text) in files {
        let mut file = File::create_new(staging.join(name))?;
        file.write_all(text.as_bytes())?;
        if let Ok(there) = fs::metadata(folder.join(name)) {
            take_after(&file, &there)?;
        }
        file.sync_all()?;
    }
    Ok(())
}

/// Takes up a change where its writer was killed: what was staged completely is moved to its place, and what was not is
/// removed.
///
/// # Errors
/// When something cannot be moved or removed.
pub fn finish(folder: &Path) -> io::Result<()> {
    let (staging, staged) = (beside(folder, STAGING), beside(folder, STAGED));
    if staging.exists() {
        fs::remove_dir_all(&staging)?;
    }
    let files = match fs::read_dir(&staged) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    fs::create_dir_all(folder)?;
    for file in files {
        let file = file?;
        put(&file.path(), &folder.join(file.file_name()))?;
    }
    fs::remove_dir(&staged)
}

/// Moves a file to its place. A symbolic link stays one, and a place on another file system, which no rename reaches, gets a
/// copy.
fn put(staged: &Path, place: &Path) -> io::Result<()> {
    let is_link = fs::symlink_metadata(place).is_ok_and(|there| there.is_symlink());
    if !is_link && fs::rename(staged, place).is_ok() {
        return Ok(());
    }
    replace_file(place, fs::read(staged)?)?;
    fs::remove_file(staged)
}

fn beside(folder: &Path, suffix: &str) -> PathBuf {
    // Beside a link to the folder would be far from its files.
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    folder.with_file_name(name)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let root =
            std::env::temp_dir().join(format!("connector-folder-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        root
    }

    fn files(state: &str) -> Vec<(String, String)> {
        ["a.yaml", "b.yaml", "c.yaml"]
            .map(|name| (name.to_owned(), state.to_owned()))
            .to_vec()
    }

    fn states(folder: &Path) -> Vec<String> {
        let files = read(folder).unwrap();
        files
            .into_iter()
            .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
            .collect()
    }

    #[test]
    fn a_change_that_was_staged_counts_at_once_and_is_finished_by_the_next_writer() {
        let root = scratch("staged");
        let folder = root.join("schema");
        write(&folder, &files("old")).unwrap();
        assert_eq!(states(&folder), ["old"; 3]);
        // Killed with one file moved and two to go.
        let staged = beside(&folder, STAGED);
        stage(&folder, &staged, &files("new")).unwrap();
        fs::rename(staged.join("b.yaml"), folder.join("b.yaml")).unwrap();
        assert_eq!(states(&folder), ["new"; 3]);
        finish(&folder).unwrap();
        assert_eq!(states(&folder), ["new"; 3]);
        assert!(!staged.exists());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_change_that_was_not_staged_completely_never_was() {
        let root = scratch("half");
        let folder = root.join("schema");
        write(&folder, &files("old")).unwrap();
        let staging = beside(&folder, STAGING);
        stage(&folder, &staging, &files("new")[..2]).unwrap();
        assert_eq!(states(&folder), ["old"; 3]);
        finish(&folder).unwrap();
        assert_eq!(states(&folder), ["old"; 3]);
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
        fs::remove_dir_all(root).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_links_and_files_keep_their_permissions() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
        let root = scratch("links");
        let at = |name: &str| root.join(name);
        for folder in ["there", "elsewhere"] {
            fs::create_dir(at(folder)).unwrap();
        }
        symlink("elsewhere/real", at("schema")).unwrap();
        fs::create_dir(at("elsewhere/real")).unwrap();
        write(&at("schema"), &files("old")).unwrap();
        fs::rename(at("schema/a.yaml"), at("there/a.yaml")).unwrap();
        symlink("../../there/a.yaml", at("schema/a.yaml")).unwrap();
        for (name, mode) in [("there/a.yaml", 0o640), ("schema/b.yaml", 0o444)] {
            fs::set_permissions(at(name), fs::Permissions::from_mode(mode)).unwrap();
        }
        write(&at("schema"), &files("new")).unwrap();
        assert_eq!(states(&at("schema")), ["new"; 3]);
        assert_eq!(fs::read_to_string(at("there/a.yaml")).unwrap(), "new");
        for link in ["schema", "schema/a.yaml"] {
            assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink());
        }
        let mode = |name: &str| fs::metadata(at(name)).unwrap().mode() & 0o777;
        assert_eq!(
            (mode("there/a.yaml"), mode("schema/b.yaml")),
            (0o640, 0o444)
        );
        assert_eq!(fs::read_dir(at("elsewhere/real")).unwrap().count(), 3);
        // What is staged is staged beside the files, where a rename reaches it, and whoever reads finds it there.
        stage(
            &at("schema"),
            &at("elsewhere/real.next.tmp"),
            &files("next"),
        )
        .unwrap();
        assert_eq!(states(&at("schema")), ["next"; 3]);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn nobody_reads_half_of_two_states() {
        let root = scratch("mixture");
        let folder = root.join("schema");
        write(&folder, &files("0")).unwrap();
        std::thread::scope(|scope| {
            let writer = scope.spawn(|| {
                for state in 1..100 {
                    write(&folder, &files(&state.to_string())).unwrap();
                }
            });
            while !writer.is_finished() {
                // So many changes in a row may keep a reader from its response, but not give it a wrong one.
                if let Ok(files) = read(&folder) {
                    assert_eq!(files.len(), 3);
                    assert!(
                        files.iter().all(|(_, bytes)| *bytes == files[0].1),
                        "{files:?}"
                    );
                }
            }
        });
        fs::remove_dir_all(root).unwrap();
    }
}
