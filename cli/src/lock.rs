//! One command at a time changes a workspace: what one has read, another must not change before it is written.

use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use mews_connector_language::folder;

use crate::Failure;

/// The file that is locked where a folder cannot be. It is empty and stays, because whoever removed it could remove
/// another one's lock.
const FILE: &str = ".connector.lock";

/// Waits until no other command changes the workspace, and takes up what one left behind that was killed. The workspace is
/// locked as long as the file is open; the system unlocks it when the program ends, however it ends.
pub(crate) fn lock(root: &Path) -> Result<File, Failure> {
    // The lock of a folder leaves no trace in it. Windows and network file systems have none.
    let locked = File::open(root)
        .and_then(wait_for)
        .or_else(|_| made(root).and_then(wait_for));
    let locked = locked.map_err(|error| {
        let path = root.join(FILE);
        Failure::Broken(format!("{} cannot be locked: {error}", path.display()))
    })?;
    folder::finish(&root.join("schema"))
        .map_err(|error| Failure::Broken(format!("schema/ cannot be written: {error}")))?;
    Ok(locked)
}

fn made(root: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    options.open(root.join(FILE))
}

fn wait_for(file: File) -> io::Result<File> {
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let _ = writeln!(
                io::stderr(),
                "waiting for another command that changes this workspace"
            );
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error),
    }
    Ok(file)
}
