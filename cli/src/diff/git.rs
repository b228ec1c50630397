//! Reads revisions of a git repository through the `git` program, without a checkout: the working tree and the index
//! are never touched.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::Failure;

/// A repository, asked from one of its folders.
#[derive(Debug, Clone)]
pub(crate) struct Repository {
    here: PathBuf,
}

/// What is around a folder.
#[derive(Debug, Clone)]
pub(crate) enum Around {
    /// A repository.
    Repository(Repository),
    /// A repository that git does not read, and why: somebody else owns it, its format is too new.
    Refused(String),
    /// None.
    Nothing,
}

/// An object that a revision names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Object {
    /// A folder, by its id.
    Folder(String),
    /// A file, by its id.
    File(String),
}

/// One commit of a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit {
    /// The full id.
    pub(crate) id: String,
    /// The first line of its message.
    pub(crate) subject: String,
}

impl Repository {
    /// The repository around a folder.
    pub(crate) fn around(folder: &Path) -> Result<Around, Failure> {
        let repository = Self {
            here: folder.to_owned(),
        };
        let found = repository.ask(&["rev-parse", "--git-dir"])?;
        if found.status.success() {
            return Ok(Around::Repository(repository));
        }
        let says = String::from_utf8_lossy(&found.stderr);
        Ok(if says.contains("not a git repository") {
            Around::Nothing
        } else {
            Around::Refused(says.trim_end().to_owned())
        })
    }

    /// Whether older commits are left out of the clone.
    pub(crate) fn is_shallow(&self) -> Result<bool, Failure> {
        let output = self.ask(&["rev-parse", "--is-shallow-repository"])?;
        Ok(text(&output).trim_end() == "true")
    }

    /// The full id of the commit that a revision names.
    pub(crate) fn commit(&self, revision: &str) -> Result<Option<String>, Failure> {
        self.parse(&format!("{revision}^{{commit}}"))
    }

    /// The shortest id that still names this commit alone.
    pub(crate) fn short(&self, id: &str) -> Result<String, Failure> {
        let output = self.ask(&["rev-parse", "--short", id])?;
        Ok(text(&output).trim_end().to_owned())
    }

    /// The best common ancestor of two commits.
    pub(crate) fn merge_base(&self, a: &str, b: &str) -> Result<Option<String>, Failure> {
        let output = self.ask(&["merge-base", a, b])?;
        let id = text(&output).trim_end().to_owned();
        Ok((output.status.success() && !id.is_empty()).then_some(id))
    }

    /// The commits after `from` up to `to` along the first parents that touch the path, oldest first.
    pub(crate) fn commits(&self, from: &str, to: &str, path: &str) -> Result<Vec<Commit>, Failure> {
        let range = format!("{from}..{to}");
        let arguments = [
            "log",
            "--first-parent",
            "--reverse",
            "--format=%H %s",
            "--end-of-options",
            &range,
            "--",
            path,
        ];
        let output = self.ask(&arguments)?;
        if !output.status.success() {
            return Err(said("git log", &output));
        }
        let line = |line: &str| {
            let (id, subject) = line.split_once(' ').unwrap_or((line, ""));
            Commit {
                id: id.to_owned(),
                subject: subject.to_owned(),
            }
        };
        Ok(text(&output).lines().map(line).collect())
    }

    /// What stands at a path of a commit. A path that begins with `./` counts from the folder that is asked from.
    pub(crate) fn object(&self, commit: &str, path: &str) -> Result<Option<Object>, Failure> {
        let Some(id) = self.parse(&format!("{commit}:{path}"))? else {
            return Ok(None);
        };
        let kind = self.ask(&["cat-file", "-t", &id])?;
        Ok(match text(&kind).trim_end() {
            "tree" => Some(Object::Folder(id)),
            "blob" => Some(Object::File(id)),
            _ => None,
        })
    }

    /// Names and texts of the files of a folder whose names end like this.
    pub(crate) fn files(
        &self,
        folder: &str,
        suffix: &str,
    ) -> Result<Vec<(String, String)>, Failure> {
        let output = self.ask(&["ls-tree", "-z", "--full-tree", folder])?;
        if !output.status.success() {
            return Err(said("git ls-tree", &output));
        }
        // `<mode> <kind> <id>\t<name>`; mode 120000 is a symbolic link, whose text is a path.
        let entries: Vec<(String, String)> = text(&output)
            .split('\0')
            .filter_map(|entry| {
                let (facts, name) = entry.split_once('\t')?;
                let mut facts = facts.split(' ');
                let (mode, kind, id) = (facts.next()?, facts.next()?, facts.next()?);
                let is_file = kind == "blob" && mode.starts_with("100");
                (is_file && name.ends_with(suffix)).then(|| (name.to_owned(), id.to_owned()))
            })
            .collect();
        let ids: Vec<&str> = entries.iter().map(|(_, id)| id.as_str()).collect();
        let texts = self.texts(&ids)?;
        Ok(entries
            .into_iter()
            .map(|(name, _)| name)
            .zip(texts)
            .collect())
    }

    /// The text of a file.
    pub(crate) fn file(&self, id: &str) -> Result<String, Failure> {
        Ok(self.texts(&[id])?.pop().unwrap_or_default())
    }

    /// The texts of several objects, through one process.
    fn texts(&self, ids: &[&str]) -> Result<Vec<String>, Failure> {
        let lost = |error: std::io::Error| {
            Failure::Broken(format!("`git cat-file --batch` broke off: {error}"))
        };
        let mut child = self
            .git(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| no_git(&error))?;
        let (Some(mut ask), Some(answer)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::Broken("git has no pipes".to_owned()));
        };
        let mut answer = BufReader::new(answer);
        let mut texts = Vec::new();
        for id in ids {
            writeln!(ask, "{id}").map_err(lost)?;
            let mut header = String::new();
            answer.read_line(&mut header).map_err(lost)?;
            // `<id> blob <size>`, or `<id> missing`.
            let size: usize = header
                .trim_end()
                .rsplit(' ')
                .next()
                .and_then(|size| size.parse().ok())
                .ok_or_else(|| Failure::Broken(format!("the repository lacks the object {id}")))?;
            let mut bytes = vec![0; size + 1];
            answer.read_exact(&mut bytes).map_err(lost)?;
            bytes.pop();
            let text = String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to();
                Failure::Broken(format!("the object {id} is not UTF-8 text at byte {at}"))
            })?;
            texts.push(text);
        }
        drop(ask);
        child.wait().map_err(lost)?;
        Ok(texts)
    }

    /// The id that a name stands for.
    fn parse(&self, name: &str) -> Result<Option<String>, Failure> {
        let output = self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", name])?;
        Ok(output
            .status
            .success()
            .then(|| text(&output).trim_end().to_owned()))
    }

    fn ask(&self, arguments: &[&str]) -> Result<Output, Failure> {
        self.git(arguments)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| no_git(&error))
    }

    fn git(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.here)
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0");
        command
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn no_git(error: &std::io::Error) -> Failure {
    Failure::Broken(format!(
        "the program `git`, which reads revisions, cannot be run: {error}"
    ))
}

fn said(what: &str, output: &Output) -> Failure {
    let message = String::from_utf8_lossy(&output.stderr);
    Failure::Broken(format!("`{what}` failed: {}", message.trim_end()))
}
