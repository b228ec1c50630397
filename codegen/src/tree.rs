//! Generated files against a folder: what differs, and how to replace the folder without ever leaving half of it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mews_connector_language::folder;
#[cfg(unix)]
use mews_connector_language::replace::take_after;

/// How a folder differs from the files that should be in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The file is missing.
    Missing(String),
    /// The file has another text.
    Changed(String),
    /// The file should not be there.
    Surplus(String),
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "{path} is missing"),
            Self::Changed(path) => write!(f, "{path} differs"),
            Self::Surplus(path) => write!(f, "{path} is no longer generated"),
        }
    }
}

/// Compares a folder with the files that should be in it. Carriage returns do not count.
///
/// # Errors
/// When the folder cannot be read.
pub fn differences(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<Vec<Difference>> {
    let mut there = BTreeMap::new();
    if folder.is_dir() {
        read(folder, &mut PathBuf::new(), &mut there)?;
    }
    let mut found = Vec::new();
    for (path, text) in files {
        match there.remove(path) {
            None => found.push(Difference::Missing(path.clone())),
            Some(bytes) if bytes == text.as_bytes() => {}
            Some(mut bytes) => {
                bytes.retain(|byte| *byte != b'\r');
                if bytes != text.as_bytes() {
                    found.push(Difference::Changed(path.clone()));
                }
            }
        }
    }
    found.extend(there.into_keys().map(Difference::Surplus));
    Ok(found)
}

fn read(
    folder: &Path,
    below: &mut PathBuf,
    there: &mut BTreeMap<String, Vec<u8>>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        below.push(entry.file_name());
        if entry.file_type()?.is_dir() {
            read(&entry.path(), below, there)?;
        } else {
            let name = below.to_string_lossy().replace('\\', "/");
            there.extend(read_file(&entry.path())?.map(|bytes| (name, bytes)));
        }
        below.pop();
    }
    Ok(())
}

/// As in a folder of a schema, with an error that names the file.
pub(crate) fn read_file(path: &Path) -> io::Result<Option<Vec<u8>>> {
    folder::read_file(path).map_err(|error| {
        let text = format!("{} cannot be read: {error}", path.display());
        io::Error::new(error.kind(), text)
    })
}

/// Replaces a folder by these files: all of them are written beside it first, then the folders change places. A symbolic link
/// stays one, and what was there keeps its permissions. One caller at a time.
///
/// # Errors
/// When something cannot be written; the folder is then as it was.
pub fn replace(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    // What a link leads to is replaced.
    let folder = &fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let beside = |suffix: &str| {
        let mut name = folder.file_name().unwrap_or_default().to_owned();
        name.push(suffix);
        folder.with_file_name(name)
    };
    let (new, old) = (beside(".new.tmp"), beside(".old.tmp"));
    // An interrupted replacement is taken up where it stopped.
    if old.exists() && !folder.exists() {
        fs::rename(&old, folder)?;
    }
    for leftover in [&new, &old] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    let written = write(&new, files).and_then(|()| keep_permissions(folder, &new));
    if written.is_err() {
        let _ = fs::remove_dir_all(&new);
        return written;
    }
    if folder.exists() {
        if exchange(&new, folder).is_ok() {
            return fs::remove_dir_all(&new);
        }
        fs::rename(folder, &old)?;
    }
    if let Err(error) = fs::rename(&new, folder) {
        if old.exists() {
            fs::rename(&old, folder)?;
        }
        return Err(error);
    }
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}

/// Gives what is in a new folder, and the folder itself, the permissions of what has the same name in the old one.
#[cfg(unix)]
fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    if new.is_dir() {
        for entry in fs::read_dir(new)? {
            let entry = entry?;
            keep_permissions(&old.join(entry.file_name()), &entry.path())?;
        }
    }
    match fs::metadata(old) {
        Ok(there) if there.is_dir() == new.is_dir() => take_after(&fs::File::open(new)?, &there),
        _ => Ok(()),
    }
}

/// A folder cannot be opened as a file here; a new one has the permissions of the folder that it is in.
#[cfg(not(unix))]
fn keep_permissions(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}

/// Lets two folders change places at once, so that there is no moment without one of them, where the system can do it.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Writes the files into a new folder.
///
/// # Errors
/// When something cannot be written.
pub fn write(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (path, text) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(of: &[(&str, &str)]) -> BTreeMap<String, String> {
        of.iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    fn scratch(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("connector-tree-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole() {
        let root = scratch("replace");
        let folder = root.join("generated");
        replace(&folder, &files(&[("a.rs", "a"), ("b/c.rs", "c")])).unwrap();
        replace(&folder, &files(&[("a.rs", "A"), ("d.rs", "d")])).unwrap();
        assert!(
            differences(&folder, &files(&[("a.rs", "A"), ("d.rs", "d")]))
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            fs::read_dir(&root).unwrap().count(),
            1,
            "nothing is left beside it"
        );
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn every_kind_of_difference_is_told() {
        let root = scratch("differences");
        write(
            &root,
            &files(&[("same", "1\r\n"), ("changed", "1"), ("surplus", "1")]),
        )
        .unwrap();
        let wanted = files(&[("same", "1\n"), ("changed", "2"), ("missing", "1")]);
        assert_eq!(
            differences(&root, &wanted).unwrap(),
            [
                Difference::Changed("changed".into()),
                Difference::Missing("missing".into()),
                Difference::Surplus("surplus".into()),
            ]
        );
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_failed_replacement_leaves_the_folder_as_it_was() {
        let root = scratch("failed");
        let folder = root.join("generated");
        replace(&folder, &files(&[("a.rs", "a")])).unwrap();
        // A file cannot be a folder as well.
        assert!(replace(&folder, &files(&[("x", "1"), ("x/y", "2")])).is_err());
        assert!(
            differences(&folder, &files(&[("a.rs", "a")]))
                .unwrap()
                .is_empty()
        );
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
        fs::remove_dir_all(root).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_and_permissions_stay() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
        let root = scratch("link");
        let folder = root.join("generated");
        symlink("there/real", &folder).unwrap();
        replace(
            &root.join("there/real"),
            &files(&[("a.rs", "a"), ("b/c.rs", "c")]),
        )
        .unwrap();
        let modes = [
            ("", 0o750),
            ("a.rs", 0o640),
            ("b", 0o700),
            ("b/c.rs", 0o444),
        ];
        for (path, mode) in modes {
            fs::set_permissions(folder.join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        let new = files(&[("a.rs", "A"), ("b/c.rs", "C")]);
        replace(&folder, &new).unwrap();
        assert!(fs::symlink_metadata(&folder).unwrap().is_symlink());
        assert!(
            differences(&root.join("there/real"), &new)
                .unwrap()
                .is_empty()
        );
        for (path, mode) in modes {
            let there = fs::metadata(folder.join(path)).unwrap();
            assert_eq!(there.mode() & 0o777, mode, "{path}");
        }
        assert_eq!(fs::read_dir(root.join("there")).unwrap().count(), 1);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn an_interrupted_replacement_is_taken_up() {
        let root = scratch("interrupted");
        let folder = root.join("generated");
        write(&root.join("generated.old.tmp"), &files(&[("a.rs", "a")])).unwrap();
        write(&root.join("generated.new.tmp"), &files(&[("half.rs", "a")])).unwrap();
        replace(&folder, &files(&[("b.rs", "b")])).unwrap();
        assert!(
            differences(&folder, &files(&[("b.rs", "b")]))
                .unwrap()
                .is_empty()
        );
        fs::remove_dir_all(root).unwrap();
    }
}
