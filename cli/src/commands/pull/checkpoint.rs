//! How far a pull got: which page is next, and how much of the rows is certain.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use mews_connector_language::replace::Replacement;
use serde::{Deserialize, Serialize};

use super::identity::{Identity, TokenHash};

/// The form of the file. Another one is not read: it may lack what keeps two pulls apart.
const FORM: u32 = 2;

/// How far a pull got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checkpoint {
    form: u32,
    identity: Identity,
    access_token: TokenHash,
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

/// What is read first of a file, whatever its form.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    form: u32,
}

impl Checkpoint {
    /// The beginning.
    pub(super) fn new(identity: Identity, token: &str) -> Result<Self, String> {
        Ok(Self {
            form: FORM,
            identity,
            access_token: TokenHash::new(token)?,
            part: 0,
            cursor: None,
            bytes: 0,
            items: 0,
            complete: false,
        })
    }

    /// Reads the checkpoint of this pull; `None` when there is none, or nothing has come of it with another token.
    pub(super) fn load(
        path: &Path,
        identity: &Identity,
        token: &str,
    ) -> Result<Option<Self>, String> {
        let shown = path.display();
        match fs::symlink_metadata(path) {
            Ok(there) if there.is_file() => {}
            Ok(_) => return Err(format!("{shown} is not a regular file, and no checkpoint")),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{shown} cannot be read: {error}")),
        }
        let text =
            fs::read_to_string(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
        let wrong = |error: serde_json::Error| {
            format!("{shown} is not a checkpoint ({error}); start again with --restart")
        };
        let head: Head = serde_json::from_str(&text).map_err(wrong)?;
        if head.form != FORM {
            return Err(format!(
                "{shown} was written by another release of connector, and does not say all that it belongs to; start again \
                 with --restart"
            ));
        }
        let found: Self = serde_json::from_str(&text).map_err(wrong)?;
        let mut differences = found.identity.differences(identity);
        if !found.access_token.is_of(token) {
            // Tokens that were refused leave a checkpoint behind which there is nothing to be mixed with.
            if differences.is_empty() && found.is_the_beginning() {
                return Ok(None);
            }
            differences.insert(0, "the access token is another one".to_owned());
        }
        if differences.is_empty() {
            return Ok(Some(found));
        }
        Err(format!(
            "{shown} belongs to another pull: {}; give the same command, or start again with --restart",
            differences.join("; ")
        ))
    }

    fn is_the_beginning(&self) -> bool {
        let Self { part, cursor, .. } = self;
        (*part, cursor, self.bytes, self.items, self.complete) == (0, &None, 0, 0, false)
    }

    /// Replaces the checkpoint. After that it survives a crash of the machine, too.
    pub(super) fn save(&self, path: &Path) -> std::io::Result<()> {
        let new = Replacement::prepare_private(path, &serde_json::to_vec(self)?)?;
        new.sync()?;
        new.commit()?;
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
    fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Folders cannot be synced here; the system keeps the order of renames by itself.
#[cfg(not(unix))]
pub(super) fn sync_folder(_path: &Path) -> std::io::Result<()> {
    Ok(())
}
