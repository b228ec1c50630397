//! One command at a time changes a workspace: what one has read, another must not change before it is written.

use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use mews_connector_language::folder;

use crate::Failure;

/// The file that is locked. It is empty and stays, because whoever removed it could remove another one's lock.
const FILE: &str = ".connector.lock";

/// Waits until no other command changes the workspace, and takes up what one left behind that was killed. The workspace is
/// locked as long as the file is open; the system unlocks it when the program ends, however it ends.
pub(crate) fn lock(root: &Path) -> Result<File, Failure> {
    let broken = |error: io::Error| {
        let path = root.join(FILE);
        Failure::Broken(format!("{} cannot be locked: {error}", path.display()))
    };
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(root.join(FILE))
        .map_err(broken)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let _ = writeln!(
                io::stderr(),
                "waiting for another command that changes this workspace"
            );
            file.lock().map_err(broken)?;
        }
        Err(TryLockError::Error(error)) => return Err(broken(error)),
    }
    folder::finish(&root.join("schema"))
        .map_err(|error| Failure::Broken(format!("schema/ cannot be written: {error}")))?;
    Ok(file)
}
