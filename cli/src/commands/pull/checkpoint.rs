//! How far a pull got: which page is next, and how much of the rows is certain.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// What a checkpoint belongs to. Going on with anything else would mix two lists in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    pub(super) operation: String,
    pub(super) request: String,
    pub(super) format: String,
    pub(super) address: String,
    pub(super) profile: Option<String>,
}

/// How far a pull got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checkpoint {
    pub(super) identity: Identity,
    /// The part of the request that is under way; a request within its limits has one.
    pub(super) part: usize,
    /// Where the next page of the part starts; `None` at its beginning.
    pub(super) cursor: Option<String>,
    /// The rows that are certain, in bytes and in number.
    pub(super) bytes: u64,
    pub(super) items: u64,
    /// Whether all rows are there.
    pub(super) complete: bool,
}

impl Checkpoint {
    /// The beginning.
    pub(super) fn new(identity: Identity) -> Self {
        Self {
            identity,
            part: 0,
            cursor: None,
            bytes: 0,
            items: 0,
            complete: false,
        }
    }

    /// Reads a checkpoint; `None` when there is none.
    pub(super) fn load(path: &Path) -> Result<Option<Self>, String> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{} cannot be read: {error}", path.display())),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            format!(
                "{} is no checkpoint ({error}); start again with --restart",
                path.display()
            )
        })
    }

    /// Replaces the checkpoint. After that it survives a crash of the machine, too.
    pub(super) fn save(&self, path: &Path) -> std::io::Result<()> {
        let new = beside(path, "new");
        let mut file = File::create(&new)?;
        serde_json::to_writer(&mut file, self)?;
        file.flush()?;
        file.sync_all()?;
        fs::rename(&new, path)?;
        sync_folder(path)
    }
}

/// A file beside another: its name and one more ending.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Makes a rename or removal last.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Folders cannot be synced here; the system keeps the order of renames by itself.
#[cfg(not(unix))]
pub(super) fn sync_folder(_path: &Path) -> std::io::Result<()> {
    Ok(())
}
