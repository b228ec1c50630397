//! The file that is pulled into: its rows so far, its checkpoint, and the moment when it is complete.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::checkpoint::{Checkpoint, Identity, beside, sync_folder};
use crate::exit::Failure;

/// A file that is being pulled.
pub(super) struct Target {
    file: PathBuf,
    part: PathBuf,
    state: PathBuf,
    /// Locked as long as this program writes to it; `None` when everything was written and renamed before.
    rows: Option<File>,
    pub(super) checkpoint: Checkpoint,
}

impl Target {
    /// Opens the file where the last run left it, or at its beginning.
    pub(super) fn open(
        file: &Path,
        identity: Identity,
        restart: bool,
        overwrite: bool,
    ) -> Result<Self, Failure> {
        let part = beside(file, "part");
        let state = beside(file, "checkpoint");
        let broken = |error: io::Error| broken(&part, &error);
        let found = match restart {
            true => None,
            false => Checkpoint::load(&state).map_err(Failure::Broken)?,
        };
        if let Some(found) = &found
            && found.identity != identity
        {
            return Err(Failure::Broken(format!(
                "{} belongs to another pull: {} of {} with {}, as {}; give the same command, or start again with \
                 --restart",
                state.display(),
                found.identity.operation,
                found.identity.address,
                found.identity.request,
                found.identity.format
            )));
        }
        if found.is_none() && file.exists() && !overwrite {
            return Err(Failure::Broken(format!(
                "{} is there already; replace it with --overwrite",
                file.display()
            )));
        }
        let checkpoint = found.unwrap_or_else(|| Checkpoint::new(identity));
        if checkpoint.complete && !part.exists() {
            return Ok(Self {
                file: file.to_owned(),
                part,
                state,
                rows: None,
                checkpoint,
            });
        }
        let mut rows = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&part)
            .map_err(broken)?;
        rows.try_lock().map_err(|_| {
            Failure::Broken(format!("another pull is writing to {}", part.display()))
        })?;
        let length = rows.metadata().map_err(broken)?.len();
        if length < checkpoint.bytes {
            return Err(Failure::Broken(format!(
                "{} has {length} bytes, and its checkpoint says {}; start again with --restart",
                part.display(),
                checkpoint.bytes
            )));
        }
        // What lies behind the checkpoint belongs to a page that was not complete.
        rows.set_len(checkpoint.bytes).map_err(broken)?;
        rows.seek(SeekFrom::Start(checkpoint.bytes))
            .map_err(broken)?;
        let target = Self {
            file: file.to_owned(),
            part,
            state,
            rows: Some(rows),
            checkpoint,
        };
        target.save()?;
        Ok(target)
    }

    /// Adds the rows of a page, and moves the checkpoint behind them.
    pub(super) fn add(
        &mut self,
        rows: &[u8],
        items: u64,
        part: usize,
        cursor: Option<String>,
    ) -> Result<(), Failure> {
        if let Some(file) = &mut self.rows {
            file.write_all(rows)
                .and_then(|()| file.sync_data())
                .map_err(|error| broken(&self.part, &error))?;
        }
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

    /// Gives the file its name, when its rows are what it shall hold.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        if self.rows.take().is_some() {
            fs::rename(&self.part, &self.file).map_err(|error| broken(&self.file, &error))?;
        }
        self.forget()
    }

    /// Makes the file from its rows, and gives it its name.
    #[cfg(feature = "parquet")]
    pub(super) fn finish_with(
        mut self,
        convert: impl FnOnce(&File, &File) -> Result<(), String>,
    ) -> Result<(), Failure> {
        if let Some(rows) = self.rows.take() {
            let new = beside(&self.file, "new");
            let made = File::create(&new)
                .and_then(|out| {
                    let mut rows = &rows;
                    rows.seek(SeekFrom::Start(0))?;
                    convert(rows, &out).map_err(io::Error::other)?;
                    out.sync_all()
                })
                .and_then(|()| fs::rename(&new, &self.file));
            made.map_err(|error| broken(&self.file, &error))?;
            sync_folder(&self.file).map_err(|error| broken(&self.file, &error))?;
            fs::remove_file(&self.part).map_err(|error| broken(&self.part, &error))?;
        }
        self.forget()
    }

    fn forget(self) -> Result<(), Failure> {
        sync_folder(&self.file)
            .and_then(|()| fs::remove_file(&self.state))
            .map_err(|error| broken(&self.state, &error))
    }

    fn save(&self) -> Result<(), Failure> {
        self.checkpoint
            .save(&self.state)
            .map_err(|error| broken(&self.state, &error))
    }
}

fn broken(path: &Path, error: &io::Error) -> Failure {
    Failure::Broken(format!("{} cannot be written: {error}", path.display()))
}
