//! The file that rows are collected in, for one pull at a time and for nobody else.
//!
//! The lock is the system's, so it ends with the program, however that ends.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Each further one means that another pull has ended in the meantime.
const MOST_TRIES: usize = 16;

/// Opens or makes the file (mode 0600), without following a symbolic link, and locks it. True when it was not there.
pub(super) fn open(path: &Path) -> Result<(File, bool), String> {
    let shown = path.display();
    let broken = |error: io::Error| format!("{shown} cannot be written: {error}");
    for _ in 0..MOST_TRIES {
        let (opened, made) = match fs::symlink_metadata(path) {
            Ok(there) if there.is_file() => (options().open(path), false),
            Ok(_) => return Err(format!("{shown} is not a regular file; remove it")),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                (options().create_new(true).open(path), true)
            }
            Err(error) => return Err(broken(error)),
        };
        let file = match opened {
            Ok(file) => file,
            // It came into being, or was given its name, after the look.
            Err(error)
                if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotFound)
                    && path.parent().is_none_or(is_there) =>
            {
                continue;
            }
            Err(error) => return Err(broken(error)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!(
                    "another pull is writing to {shown}; wait for it to end, or pull into another file"
                ));
            }
            Err(TryLockError::Error(error)) => {
                return Err(format!("{shown} cannot be locked: {error}"));
            }
        }
        // Between the look and the lock, the name may have gone to another file, or to a link.
        if is_at(&file, path).map_err(broken)? {
            make_private(&file).map_err(broken)?;
            return Ok((file, made));
        }
    }
    Err(format!(
        "{shown} is made and removed by others all the time"
    ))
}

fn is_there(folder: &Path) -> bool {
    folder.as_os_str().is_empty() || folder.is_dir()
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Whether the name still is that of this file.
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let there = match fs::symlink_metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    Ok(there.is_file() && is_same(&file.metadata()?, &there))
}

#[cfg(unix)]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

/// A file that is open keeps its name here.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// One that was left over may be open to others.
#[cfg(unix)]
fn make_private(file: &File) -> io::Result<()> {
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(_: &File) -> io::Result<()> {
    Ok(())
}
