//! The file that is pulled into: its rows so far, its checkpoint, and the moment when it is complete.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[cfg(feature = "parquet")]
use mews_connector_language::replace::private_beside;
use mews_connector_language::replace::{Destination, Stream, take_after};

use super::checkpoint::{Checkpoint, beside, sync_folder};
use super::identity::Identity;
use super::lock;
use crate::exit::Failure;

/// A file that is being pulled.
pub(super) struct Target {
    file: PathBuf,
    /// The rows so far. Locked from before the checkpoint is read until after the file has its name.
    rows: File,
    place: Place,
    pub(super) checkpoint: Checkpoint,
}

enum Place {
    /// Beside the file, so that the next run can go on.
    Beside {
        part: PathBuf,
        state: PathBuf,
        /// The last run was ended after the file had got its name.
        renamed: bool,
    },
    /// In a file without a name: a pipe or a device gets everything in the end, and nothing can be gone on with.
    Unnamed(Stream),
}

impl Target {
    /// Opens the file where the last run left it, or at its beginning.
    pub(super) fn open(
        file: &Path,
        identity: Identity,
        token: &str,
        restart: bool,
        overwrite: bool,
    ) -> Result<Self, Failure> {
        match Destination::of(file).map_err(|error| broken(file, &error))? {
            Destination::Stream(stream) => return Self::stream(file, identity, token, stream),
            Destination::File { path, .. } if path != file => {
                return Err(Failure::Broken(format!(
                    "{} is a symbolic link, and a pull writes into no link; name {} with --to",
                    file.display(),
                    path.display()
                )));
            }
            Destination::File { .. } => {}
        }
        let part = beside(file, "part");
        let state = beside(file, "checkpoint");
        let (mut rows, made) = lock::open(&part).map_err(Failure::Broken)?;
        let begun =
            Self::begin(file, &state, identity, token, restart, overwrite).and_then(|checkpoint| {
                let renamed = cut(&mut rows, made, &part, file, &checkpoint)?;
                save(&checkpoint, &state)?;
                Ok((checkpoint, renamed))
            });
        let (checkpoint, renamed) = begun.inspect_err(|_| {
            // Made by the lock alone.
            if rows.metadata().is_ok_and(|it| it.len() == 0) {
                let _ = fs::remove_file(&part);
            }
        })?;
        let place = Place::Beside {
            part,
            state,
            renamed,
        };
        Ok(Self {
            file: file.to_owned(),
            rows,
            place,
            checkpoint,
        })
    }

    /// The checkpoint to go on from.
    fn begin(
        file: &Path,
        state: &Path,
        identity: Identity,
        token: &str,
        restart: bool,
        overwrite: bool,
    ) -> Result<Checkpoint, Failure> {
        let found = match restart {
            true => None,
            false => Checkpoint::load(state, &identity, token).map_err(Failure::Broken)?,
        };
        if found.is_none() && file.exists() && !overwrite {
            return Err(Failure::Broken(format!(
                "{} is there already; replace it with --overwrite",
                file.display()
            )));
        }
        found.map_or_else(
            || Checkpoint::new(identity, token).map_err(Failure::Broken),
            Ok,
        )
    }

    fn stream(
        file: &Path,
        identity: Identity,
        token: &str,
        stream: Stream,
    ) -> Result<Self, Failure> {
        Ok(Self {
            file: file.to_owned(),
            rows: tempfile::tempfile().map_err(|error| broken(file, &error))?,
            place: Place::Unnamed(stream),
            checkpoint: Checkpoint::new(identity, token).map_err(Failure::Broken)?,
        })
    }

    /// Adds the rows of a page, and moves the checkpoint behind them.
    pub(super) fn add(
        &mut self,
        rows: &[u8],
        items: u64,
        part: usize,
        cursor: Option<String>,
    ) -> Result<(), Failure> {
        self.rows
            .write_all(rows)
            .and_then(|()| self.rows.sync_data())
            .map_err(|error| broken(&self.file, &error))?;
        self.checkpoint.bytes += rows.len() as u64;
        self.checkpoint.items += items;
        self.checkpoint.part = part;
        self.checkpoint.cursor = cursor;
        self.save()
    }

    /// All rows are there.
    pub(super) fn complete(&mut self) -> Result<(), Failure> {
        self.checkpoint.complete = true;
        self.save()
    }

    /// Whether another run can go on where this one ends.
    pub(super) fn can_go_on(&self) -> bool {
        matches!(self.place, Place::Beside { .. })
    }

    /// What can be done after a run that did not get to the end.
    pub(super) fn go_on(&self) -> String {
        if !self.can_go_on() {
            return format!("nothing was written to {}", self.file.display());
        }
        format!(
            "{} items are safe, and the same command goes on from there; --restart starts again",
            self.checkpoint.items
        )
    }

    /// Gives the file its name, when its rows are what it shall hold.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        let finished = match &self.place {
            Place::Unnamed(stream) => self
                .rows
                .seek(SeekFrom::Start(0))
                .and_then(|_| stream.write(&mut self.rows)),
            Place::Beside { renamed: true, .. } => Ok(()),
            Place::Beside { part, .. } => {
                look_like(&self.file, &self.rows).and_then(|()| fs::rename(part, &self.file))
            }
        };
        finished.map_err(|error| broken(&self.file, &error))?;
        self.forget()
    }

    /// Makes the file from its rows, and gives it its name.
    #[cfg(feature = "parquet")]
    pub(super) fn finish_with(
        self,
        convert: impl FnOnce(&File, &File) -> Result<(), String>,
    ) -> Result<(), Failure> {
        let convert = |out: &File| {
            (&self.rows).seek(SeekFrom::Start(0))?;
            convert(&self.rows, out).map_err(io::Error::other)
        };
        let finished = match &self.place {
            Place::Unnamed(stream) => tempfile::tempfile().and_then(|mut out| {
                convert(&out)?;
                out.seek(SeekFrom::Start(0))?;
                stream.write(&mut out)
            }),
            Place::Beside { renamed: true, .. } => Ok(()),
            Place::Beside { .. } => private_beside(&self.file).and_then(|new| {
                convert(new.as_file())?;
                new.as_file().sync_all()?;
                look_like(&self.file, new.as_file())?;
                new.persist(&self.file).map_err(|error| error.error)?;
                sync_folder(&self.file)
            }),
        };
        finished.map_err(|error| broken(&self.file, &error))?;
        self.forget()
    }

    /// Removes what is beside the file, the checkpoint last.
    fn forget(self) -> Result<(), Failure> {
        let Place::Beside { part, state, .. } = &self.place else {
            return Ok(());
        };
        sync_folder(&self.file)
            .and_then(|()| match fs::remove_file(part) {
                // It is the file.
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
                removed => removed,
            })
            .and_then(|()| fs::remove_file(state))
            .map_err(|error| broken(state, &error))
    }

    fn save(&self) -> Result<(), Failure> {
        match &self.place {
            Place::Beside { state, .. } => save(&self.checkpoint, state),
            Place::Unnamed(_) => Ok(()),
        }
    }
}

fn save(checkpoint: &Checkpoint, state: &Path) -> Result<(), Failure> {
    checkpoint
        .save(state)
        .map_err(|error| broken(state, &error))
}

/// Cuts off what lies behind the checkpoint: it belongs to a page that was not complete. True when the rows have their
/// name already.
fn cut(
    rows: &mut File,
    made: bool,
    part: &Path,
    file: &Path,
    checkpoint: &Checkpoint,
) -> Result<bool, Failure> {
    let broken = |error: io::Error| broken(part, &error);
    let (length, wanted) = (rows.metadata().map_err(broken)?.len(), checkpoint.bytes);
    if (made || length < wanted) && checkpoint.complete && file.exists() {
        return Ok(true);
    }
    if length < wanted {
        return Err(Failure::Broken(format!(
            "{} has {length} bytes, and its checkpoint says {wanted}; start again with --restart",
            part.display(),
        )));
    }
    rows.set_len(wanted).map_err(broken)?;
    rows.seek(SeekFrom::Start(wanted)).map_err(broken)?;
    Ok(false)
}

/// Gives what is to replace a file its permissions, when there is one.
fn look_like(file: &Path, new: &File) -> io::Result<()> {
    match fs::symlink_metadata(file) {
        Ok(there) if there.is_file() => take_after(new, &there),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn broken(path: &Path, error: &io::Error) -> Failure {
    Failure::Broken(format!("{} cannot be written: {error}", path.display()))
}
