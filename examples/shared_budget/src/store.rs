//! The file that the processes share: which requests count, and until when.
//!
//! A line is `PROCESS NUMBER UNTIL` for a request, and `PROCESS pause UNTIL` after a 429; times are milliseconds since 1970.
//! Whoever changes the file holds a lock beside it, and replaces it as a whole, so that it is never half written.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Milliseconds since 1970.
pub(crate) type Millis = u64;

const PAUSE: &str = "pause";

/// Where the file of one access token is.
pub(crate) struct Store {
    data: PathBuf,
    next: PathBuf,
    lock: PathBuf,
}

/// The right to change the file; given up when it is dropped.
pub(crate) struct Held<'s> {
    store: &'s Store,
    _lock: File,
}

/// What one process has to say about itself.
pub(crate) struct Mine {
    pub(crate) process: u64,
    /// Its requests: number, and until when each counts.
    pub(crate) requests: Vec<(u64, Millis)>,
    pub(crate) paused_until: Option<Millis>,
}

/// What all processes together say.
pub(crate) struct All {
    /// How many requests count.
    pub(crate) used: u32,
    /// When the first of them stops counting, unless it ends before.
    pub(crate) first_until: Option<Millis>,
    /// How long another process says that nothing may be sent.
    pub(crate) paused_until: Option<Millis>,
}

impl Store {
    pub(crate) fn new(folder: &Path, key: &str) -> Self {
        Self {
            data: folder.join(key),
            next: folder.join(format!("{key}.next")),
            lock: folder.join(format!("{key}.lock")),
        }
    }

    /// Takes the lock if nobody has it.
    pub(crate) fn try_hold(&self) -> io::Result<Option<Held<'_>>> {
        let lock = self.open_lock()?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(self.held(lock))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Waits for the lock. Blocks the thread.
    pub(crate) fn hold(&self) -> io::Result<Held<'_>> {
        let lock = self.open_lock()?;
        lock.lock()?;
        Ok(self.held(lock))
    }

    fn open_lock(&self) -> io::Result<File> {
        File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&self.lock)
    }

    fn held(&self, lock: File) -> Held<'_> {
        Held {
            store: self,
            _lock: lock,
        }
    }
}

impl Held<'_> {
    /// Puts what a process says in the place of what it said before. `more` may add one of its requests, given what all
    /// say.
    pub(crate) fn exchange(
        &self,
        mine: &Mine,
        now: Millis,
        more: impl FnOnce(&All) -> Option<(u64, Millis)>,
    ) -> io::Result<All> {
        let mut lines = self.others(mine.process, now)?;
        let line = |what: &str, until| Line::new(mine.process, what, until);
        let pauses = lines.iter().filter(|it| it.what == PAUSE);
        let paused_until = pauses.map(|it| it.until).max();
        let requests = mine.requests.iter();
        lines.extend(requests.map(|(number, until)| line(&number.to_string(), *until)));
        let counted = || lines.iter().filter(|it| it.what != PAUSE);
        let mut all = All {
            used: u32::try_from(counted().count()).unwrap_or(u32::MAX),
            first_until: counted().map(|it| it.until).min(),
            paused_until,
        };
        if let Some((number, until)) = more(&all) {
            lines.push(line(&number.to_string(), until));
            all.used += 1;
        }
        lines.extend(mine.paused_until.map(|until| line(PAUSE, until)));
        let text: String = lines.iter().map(Line::to_text).collect();
        fs::write(&self.store.next, text)?;
        fs::rename(&self.store.next, &self.store.data)?;
        Ok(all)
    }

    /// What the other processes said, as far as it is not over.
    fn others(&self, process: u64, now: Millis) -> io::Result<Vec<Line>> {
        let text = match fs::read_to_string(&self.store.data) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error),
        };
        let mut lines = Vec::new();
        for text in text.lines() {
            let line = Line::read(text).ok_or(ErrorKind::InvalidData)?;
            if line.process != process && line.until > now {
                lines.push(line);
            }
        }
        Ok(lines)
    }
}

struct Line {
    process: u64,
    what: String,
    until: Millis,
}

impl Line {
    fn new(process: u64, what: &str, until: Millis) -> Self {
        Self {
            process,
            what: what.to_owned(),
            until,
        }
    }

    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (process, what, until) = (words.next()?, words.next()?, words.next()?);
        let process = u64::from_str_radix(process, 16).ok()?;
        Some(Self::new(process, what, until.parse().ok()?))
    }

    fn to_text(&self) -> String {
        format!("{:x} {} {}\n", self.process, self.what, self.until)
    }
}
