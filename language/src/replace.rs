//! Writes files so that nothing is ever lost: a file is replaced at once or not at all, and what is not a file is written
//! and never replaced.
//!
//! A rename would put a file in the place of whatever has the name: of `/dev/null`, when the program runs as root, and of
//! the symbolic link that somebody keeps there. So it is looked at first what the name means.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

/// As many as Linux follows.
const MOST_LINKS: usize = 40;

/// Letters and digits that make the name of a temporary file its own.
const RANDOM: usize = 6;

/// No file takes as long to be written as this, and no clock jumps as far by itself.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Writes a file, whatever was in it before. Every command that writes a file goes through here.
///
/// A regular file is replaced at once, and keeps its permissions and, where this user may give it away, its owner. A
/// symbolic link stays one, and what it leads to is written. Devices, pipes and sockets are written as they are.
///
/// # Errors
/// When it cannot be written; a regular file is then as it was, and nothing is left beside it. A folder is an error, and so
/// is a loop of symbolic links.
pub fn replace_file(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    Replacement::prepare(path, bytes.as_ref())?.commit()
}

/// As [`replace_file`], for what is somebody's data: a regular file can then be read by this user alone (mode 0600),
/// whatever its permissions were.
///
/// # Errors
/// As [`replace_file`].
pub fn replace_private_file(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    Replacement::with(path, bytes.as_ref(), Reader::Owner)?.commit()
}

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Whoever could read it before, or can read any new file.
    AsBefore,
    /// The user who writes it.
    Owner,
}

/// What writing to a name means.
#[derive(Debug)]
pub enum Destination {
    /// A regular file at the end of all symbolic links, which is replaced, or which comes into being.
    File {
        /// Where it is.
        path: PathBuf,
        /// What is there.
        there: Option<Metadata>,
    },
    /// A device, a pipe, a socket or a stream of this program.
    Stream(Stream),
}

impl Destination {
    /// Follows the symbolic links of a name.
    ///
    /// # Errors
    /// When it leads to a folder or in a circle, or cannot be looked at.
    pub fn of(path: &Path) -> io::Result<Self> {
        let mut path = path.to_owned();
        for _ in 0..MOST_LINKS {
            let there = match fs::symlink_metadata(&path) {
                Ok(there) => there,
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return Ok(Self::File { path, there: None });
                }
                Err(error) => return Err(error),
            };
            let kind = there.file_type();
            if kind.is_symlink() {
                if let Some(descriptor) = descriptor(&path) {
                    return Ok(Self::Stream(descriptor));
                }
                let target = fs::read_link(&path)?;
                path = path.parent().unwrap_or(Path::new("")).join(target);
            } else if kind.is_dir() {
                let text = "it is a folder, and a file is expected";
                return Err(io::Error::new(ErrorKind::IsADirectory, text));
            } else if kind.is_file() {
                let there = Some(there);
                return Ok(Self::File { path, there });
            } else {
                return Ok(Self::Stream(special(path, kind)));
            }
        }
        Err(io::Error::other("its symbolic links lead in a circle"))
    }
}

/// What is written from one end to the other, and has no place for a file beside it.
#[derive(Debug)]
pub struct Stream(Way);

#[derive(Debug)]
enum Way {
    Stdout,
    Stderr,
    /// What another descriptor of this program leads to; a file among them goes on at its end.
    Descriptor(PathBuf),
    Device(PathBuf),
    #[cfg(unix)]
    Socket(PathBuf),
}

impl Stream {
    /// Writes everything. A reader who leaves has seen enough, which is not an error.
    ///
    /// # Errors
    /// When the bytes cannot be read, or the stream cannot be written.
    pub fn write(&self, bytes: &mut dyn Read) -> io::Result<()> {
        let written = match &self.0 {
            Way::Stdout => copy(bytes, &mut io::stdout().lock()),
            Way::Stderr => copy(bytes, &mut io::stderr().lock()),
            Way::Descriptor(path) => copy(bytes, &mut OpenOptions::new().append(true).open(path)?),
            Way::Device(path) => copy(bytes, &mut OpenOptions::new().write(true).open(path)?),
            #[cfg(unix)]
            Way::Socket(path) => copy(bytes, &mut std::os::unix::net::UnixStream::connect(path)?),
        };
        match written {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }
}

fn copy(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<()> {
    io::copy(from, to)?;
    to.flush()
}

/// The stream behind a link such as `/dev/stdout`. Such a link cannot be followed by its text: a file that the shell has
/// opened would be replaced under its hands.
fn descriptor(link: &Path) -> Option<Stream> {
    let parent = fs::canonicalize(folder(link)).ok()?;
    let of_a_process = parent.starts_with("/proc") && parent.ends_with("fd");
    if !of_a_process && parent != Path::new("/dev/fd") {
        return None;
    }
    let own = ["/proc/self/fd", "/dev/fd"];
    let own = own
        .iter()
        .any(|it| fs::canonicalize(it).is_ok_and(|it| it == parent));
    let number = link.file_name().and_then(|name| name.to_str());
    Some(Stream(match number {
        Some("1") if own => Way::Stdout,
        Some("2") if own => Way::Stderr,
        _ => Way::Descriptor(link.to_owned()),
    }))
}

#[cfg(unix)]
fn special(path: PathBuf, kind: fs::FileType) -> Stream {
    use std::os::unix::fs::FileTypeExt;
    Stream(if kind.is_socket() {
        Way::Socket(path)
    } else {
        Way::Device(path)
    })
}

#[cfg(not(unix))]
fn special(path: PathBuf, _kind: fs::FileType) -> Stream {
    Stream(Way::Device(path))
}

/// Bytes that are ready to take their place. Several of them can be made ready before the first one takes it, so that a
/// full disk changes nothing. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub struct Replacement(Ready);

#[derive(Debug)]
enum Ready {
    Beside(NamedTempFile, PathBuf),
    InPlace(Stream, Vec<u8>),
}

impl Replacement {
    /// Makes the bytes ready, in a file of its own name beside the one that they replace. Nothing has changed yet.
    ///
    /// # Errors
    /// As [`replace_file`].
    pub fn prepare(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        Self::with(path, bytes, Reader::AsBefore)
    }

    fn with(path: &Path, bytes: &[u8], reader: Reader) -> io::Result<Self> {
        let (path, there) = match Destination::of(path)? {
            Destination::File { path, there } => (path, there),
            Destination::Stream(stream) => {
                return Ok(Self(Ready::InPlace(stream, bytes.to_vec())));
            }
        };
        let is_new = there.is_none() && reader == Reader::AsBefore;
        let mut new = beside(&path, if is_new { 0o666 } else { 0o600 })?;
        new.write_all(bytes)?;
        if let (Some(there), Reader::AsBefore) = (&there, reader) {
            take_after(new.as_file(), there)?;
        }
        Ok(Self(Ready::Beside(new, path)))
    }

    /// As [`Replacement::prepare`], for what nobody else is to read (mode 0600), and what nobody else is to direct to
    /// another file: a symbolic link is an error, and one that comes into being later is replaced. One writer at a time: see
    /// [`private_beside`].
    ///
    /// # Errors
    /// When it cannot be written, or no regular file is there.
    pub fn prepare_private(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        match fs::symlink_metadata(path) {
            Ok(there) if !there.is_file() => {
                return Err(io::Error::other("it is not a regular file"));
            }
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut new = private_beside(path)?;
        new.write_all(bytes)?;
        Ok(Self(Ready::Beside(new, path.to_owned())))
    }

    /// Makes the bytes last over a crash of the machine.
    ///
    /// # Errors
    /// When the system cannot do it.
    pub fn sync(&self) -> io::Result<()> {
        match &self.0 {
            Ready::Beside(new, _) => new.as_file().sync_all(),
            Ready::InPlace(..) => Ok(()),
        }
    }

    /// Puts the bytes in their place.
    ///
    /// # Errors
    /// When that fails; a regular file is then as it was.
    pub fn commit(self) -> io::Result<()> {
        match self.0 {
            Ready::Beside(new, path) => new.persist(path).map(drop).map_err(|error| error.error),
            Ready::InPlace(stream, bytes) => stream.write(&mut bytes.as_slice()),
        }
    }
}

/// Gives a file the permissions of another one and, where this user may give it away, its owner.
///
/// # Errors
/// When the permissions cannot be set.
pub fn take_after(file: &File, there: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let own = file.metadata()?;
        if (own.uid(), own.gid()) != (there.uid(), there.gid()) {
            // Only root may change the owner; others may have the group.
            let _ = fchown(file, Some(there.uid()), Some(there.gid()))
                .or_else(|_| fchown(file, None, Some(there.gid())));
        }
    }
    file.set_permissions(there.permissions())
}

/// A new file beside another one, named `.connector-NAME-RANDOM.tmp`, with at most these permissions. What writers of the
/// same file have left that were killed is removed.
fn beside(path: &Path, mode: u32) -> io::Result<NamedTempFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A name has 255 bytes at most.
    let name: String = name.chars().take(50).collect();
    let (start, end) = (format!(".connector-{name}-"), ".tmp");
    remove_stale(folder(path), |name| {
        let random = name
            .strip_prefix(&start)
            .and_then(|it| it.strip_suffix(end));
        random
            .is_some_and(|it| it.len() == RANDOM && it.bytes().all(|it| it.is_ascii_alphanumeric()))
    });
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    builder.prefix(&start).suffix(end).rand_bytes(RANDOM);
    made_by(&builder, path)
}

/// Removes files of which nobody is the writer: nobody holds their lock, and they are older than a file that was made and
/// is about to be locked. It is tidiness, so that it fails is not an error.
fn remove_stale(folder: &Path, is_ours: impl Fn(&str) -> bool) {
    let stale = |path: &Path| {
        let there = fs::symlink_metadata(path)?;
        let age = there.modified()?.elapsed().unwrap_or_default();
        if there.is_file() && age > STALE {
            let file = File::open(path)?;
            file.try_lock()?;
            fs::remove_file(path)?;
        }
        io::Result::Ok(())
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(&is_ours) {
            let _ = stale(&entry.path());
        }
    }
}

/// A new file beside another one, named `.connector-NAME.tmp`, that nobody else may read. One writer at a time: the caller holds a lock,
/// so what is there was left behind by a writer that was killed, and is removed.
///
/// # Errors
/// When it cannot be made.
pub fn private_beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut name = OsString::from(".connector-");
    name.push(path.file_name().unwrap_or_default());
    name.push(".tmp");
    match fs::remove_file(path.with_file_name(&name)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    made_by(tempfile::Builder::new().prefix(&name).rand_bytes(0), path)
}

fn made_by(builder: &tempfile::Builder<'_, '_>, path: &Path) -> io::Result<NamedTempFile> {
    let folder = folder(path);
    // Its error does not name a file that nobody knows.
    fs::metadata(folder)?;
    let new = builder.tempfile_in(folder)?;
    // It tells others that its writer lives. Where nothing can be locked, nothing is taken for stale either.
    let _ = new.as_file().try_lock();
    Ok(new)
}

/// The folder that a file is in.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
