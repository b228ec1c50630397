//! The file that is pulled into: its rows so far, its checkpoint, and the moment when it is complete.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

#[cfg(feature = "parquet")]
use mews_connector_language::replace::private_beside;
use mews_connector_language::replace::{Destination, Stream, take_after};

use super::checkpoint::{Checkpoint, beside, sync_folder};
use super::format::STANDARD_OUTPUT;
use super::identity::Identity;
use super::lock;
use crate::commands::call::write::Reader;
use crate::exit::Failure;

/// A file that is being pulled.
pub(super) struct Target {
    file: PathBuf,
    place: Place,
    pub(super) checkpoint: Checkpoint,
}

enum Place {
    /// Beside the file, so that the next run can go on.
    Beside {
        /// The rows so far. Locked from before the checkpoint is read until after the file has its name.
        rows: File,
        part: PathBuf,
        state: PathBuf,
        /// The last run was ended after the file had got its name.
        renamed: bool,
    },
    /// In a file without a name: a pipe or a device gets everything in the end, and nothing can be gone on with.
    Unnamed { rows: File, stream: Stream },
    /// With the reader of standard output, page after page. What was written is out of reach, so nothing can be gone on with.
    Standard,
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
        if file == Path::new(STANDARD_OUTPUT) {
            return Self::without_checkpoint(file, identity, token, Place::Standard);
        }
        match Destination::of(file).map_err(|error| broken(file, &error))? {
            Destination::Stream(stream) => {
                let rows = tempfile::tempfile().map_err(|error| broken(file, &error))?;
                let place = Place::Unnamed { rows, stream };
                return Self::without_checkpoint(file, identity, token, place);
            }
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
            rows,
            part,
            state,
            renamed,
        };
        Ok(Self {
            file: file.to_owned(),
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

    fn without_checkpoint(
        file: &Path,
        identity: Identity,
        token: &str,
        place: Place,
    ) -> Result<Self, Failure> {
        Ok(Self {
            file: file.to_owned(),
            place,
            checkpoint: Checkpoint::new(identity, token).map_err(Failure::Broken)?,
        })
    }

    /// Adds the rows of a page, and moves the checkpoint behind them. Tells whether anybody still reads.
    pub(super) fn add(
        &mut self,
        rows: &[u8],
        items: u64,
        part: usize,
        cursor: Option<String>,
    ) -> Result<Reader, Failure> {
        let added = match &mut self.place {
            Place::Beside { rows: file, .. } | Place::Unnamed { rows: file, .. } => {
                file.write_all(rows).and_then(|()| file.sync_data())
            }
            Place::Standard => {
                let mut out = io::stdout().lock();
                out.write_all(rows).and_then(|()| out.flush())
            }
        };
        match added {
            Err(error)
                if error.kind() == ErrorKind::BrokenPipe
                    && matches!(self.place, Place::Standard) =>
            {
                return Ok(Reader::Gone);
            }
            added => added.map_err(|error| broken(&self.file, &error))?,
        }
        self.checkpoint.bytes += rows.len() as u64;
        self.checkpoint.items += items;
        self.checkpoint.part = part;
        self.checkpoint.cursor = cursor;
        self.save()?;
        Ok(Reader::There)
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

    /// Whether a run that did not get to the end has left something.
    pub(super) fn has_some(&self) -> bool {
        self.checkpoint.items > 0 && !matches!(self.place, Place::Unnamed { .. })
    }

    /// What can be done after a run that did not get to the end.
    pub(super) fn go_on(&self) -> String {
        let items = self.checkpoint.items;
        match &self.place {
            Place::Beside { .. } => format!(
                "{items} items are safe, and the same command goes on from there; --restart starts again"
            ),
            Place::Unnamed { .. } => format!("nothing was written to {}", self.file.display()),
            Place::Standard => format!(
                "{items} items were written, and the same command writes them again; with --to FILE it would go on"
            ),
        }
    }

    /// Gives the file its name, when its rows are what it shall hold.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        let finished = match &mut self.place {
            Place::Standard => Ok(()),
            Place::Unnamed { rows, stream } => rows
                .seek(SeekFrom::Start(0))
                .and_then(|_| stream.write(rows)),
            Place::Beside { renamed: true, .. } => Ok(()),
            Place::Beside { part, rows, .. } => {
                look_like(&self.file, rows).and_then(|()| fs::rename(part, &self.file))
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
        let convert = |mut rows: &File, out: &File| {
            rows.seek(SeekFrom::Start(0))?;
            convert(rows, out).map_err(io::Error::other)
        };
        let finished = match &self.place {
            // Refused before anything was fetched.
            Place::Standard => Ok(()),
            Place::Unnamed { rows, stream } => tempfile::tempfile().and_then(|mut out| {
                convert(rows, &out)?;
                out.seek(SeekFrom::Start(0))?;
                stream.write(&mut out)
            }),
            Place::Beside { renamed: true, .. } => Ok(()),
            Place::Beside { rows, .. } => private_beside(&self.file).and_then(|new| {
                convert(rows, new.as_file())?;
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
            Place::Unnamed { .. } | Place::Standard => Ok(()),
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
