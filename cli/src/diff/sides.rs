//! What the two arguments of `connector diff` name: folders, documents, revisions, ranges, or nothing at all.

use std::path::{Path, PathBuf};

use super::git::{Around, Repository};
use crate::Failure;

/// The two sides as they were named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sides {
    /// The old side.
    pub(crate) old: Side,
    /// The new side.
    pub(crate) new: Side,
}

/// One side as it was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Side {
    /// A schema folder.
    Folder(PathBuf),
    /// An OpenAPI document.
    Document(PathBuf),
    /// A commit, and the path in it when one was named.
    Revision {
        /// As it was typed.
        name: String,
        /// The full id of the commit.
        commit: String,
        /// What follows the colon of `main:path`.
        path: Option<String>,
    },
}

/// Finds and reads what the arguments name.
pub(crate) struct Inputs {
    /// The folder that holds `schema/`, when there is one.
    pub(super) root: Option<PathBuf>,
    /// The repository, when there is one that git reads.
    pub(super) repository: Option<Repository>,
    /// Why git does not read the repository that there is.
    refused: Option<String>,
    pub(super) here: PathBuf,
}

impl Inputs {
    /// Looks for what `root` (the folder that holds `schema/`) or else the current folder belongs to.
    pub(crate) fn new(root: Option<PathBuf>, here: PathBuf) -> Result<Self, Failure> {
        let base = root.as_ref().unwrap_or(&here);
        let (repository, refused) = match Repository::around(base)? {
            Around::Repository(repository) => (Some(repository), None),
            Around::Refused(why) => (None, Some(why)),
            Around::Nothing => (None, None),
        };
        Ok(Self {
            root,
            repository,
            refused,
            here,
        })
    }

    /// The repository, for whoever walks a range.
    pub(crate) fn repository(&self) -> Option<&Repository> {
        self.repository.as_ref()
    }

    /// What the arguments name: nothing (`HEAD` against the working tree), one side (against the working tree), a range
    /// (`A..B`, `A...B`), or two sides.
    pub(crate) fn sides(&self, old: Option<&str>, new: Option<&str>) -> Result<Sides, Failure> {
        let (old, new) = match (old, new) {
            (None, _) => ("HEAD", None),
            (Some(old), None) => {
                if let Some(range) = self.range(old)? {
                    return Ok(range);
                }
                (old, None)
            }
            (Some(old), Some(new)) => (old, Some(new)),
        };
        Ok(Sides {
            old: self.side(old)?,
            new: match new {
                Some(new) => self.side(new)?,
                None => Side::Folder(self.working_tree()?),
            },
        })
    }

    /// `A..B` is from A to B; `A...B` is from their merge base to B. A side that is left out is `HEAD`.
    fn range(&self, text: &str) -> Result<Option<Sides>, Failure> {
        if is_path(text) || self.here.join(text).exists() {
            return Ok(None);
        }
        let Some((old, new)) = text.split_once("..") else {
            return Ok(None);
        };
        let (old, new, since_base) = match new.strip_prefix('.') {
            Some(new) => (old, new, true),
            None => (old, new, false),
        };
        let name = |side: &str| if side.is_empty() { "HEAD" } else { side }.to_owned();
        let (old, new) = (self.revision(&name(old))?, self.revision(&name(new))?);
        if !since_base {
            return Ok(Some(Sides { old, new }));
        }
        let (
            Side::Revision {
                name: a_name,
                commit: a,
                path,
            },
            Side::Revision {
                name: b_name,
                commit: b,
                ..
            },
        ) = (&old, &new)
        else {
            return Ok(Some(Sides { old, new }));
        };
        let base = match &self.repository {
            Some(repository) => repository.merge_base(a, b)?,
            None => None,
        };
        let Some(commit) = base else {
            return Err(Failure::Broken(format!(
                "`{a_name}` and `{b_name}` have no common ancestor; a shallow clone may lack it, `git fetch --unshallow` brings it"
            )));
        };
        Ok(Some(Sides {
            old: Side::Revision {
                name: format!("merge base of {a_name}"),
                commit,
                path: path.clone(),
            },
            new,
        }))
    }

    fn side(&self, text: &str) -> Result<Side, Failure> {
        let path = self.here.join(text);
        if !path.exists() {
            return if is_path(text) {
                Err(Failure::Broken(format!("{text} does not exist")))
            } else {
                self.revision(text)
            };
        }
        // `main` may be a branch and a folder; `./main` and `refs/heads/main` say which.
        if !is_path(text) && self.named_commit(text)?.is_some() {
            return Err(Failure::Broken(format!(
                "`{text}` is a path and a revision; write `./{text}` for the path, or the full name such as `refs/heads/{text}` for the revision"
            )));
        }
        if path.is_dir() {
            schema_folder(&path).map(Side::Folder).ok_or_else(|| {
                Failure::Broken(format!(
                    "{text} is not a schema: neither {text}/api.yaml nor {text}/schema/api.yaml is there"
                ))
            })
        } else {
            Ok(Side::Document(path))
        }
    }

    fn revision(&self, text: &str) -> Result<Side, Failure> {
        let Some(repository) = &self.repository else {
            if let Some(why) = &self.refused {
                return Err(Failure::Broken(format!(
                    "`{text}` is not a path, and git does not read the repository at {}:\n{why}",
                    self.base().display()
                )));
            }
            return Err(Failure::Broken(format!(
                "`{text}` is not a path, and no revision either: {} is in no git repository",
                self.base().display()
            )));
        };
        let (name, path) = match text.split_once(':') {
            Some((name, path)) => (name, Some(path.to_owned())),
            None => (text, None),
        };
        match self.named_commit(name)? {
            Some(commit) => Ok(Side::Revision {
                name: name.to_owned(),
                commit,
                path,
            }),
            None => Err(Failure::Broken(format!(
                "`{name}` is not a path, and no revision of the repository at {}; {}",
                self.base().display(),
                advice(name, repository.is_shallow()?)
            ))),
        }
    }

    fn named_commit(&self, name: &str) -> Result<Option<String>, Failure> {
        match &self.repository {
            Some(repository) if !name.is_empty() => repository.commit(name),
            _ => Ok(None),
        }
    }

    pub(super) fn base(&self) -> &Path {
        self.root.as_ref().unwrap_or(&self.here)
    }

    fn working_tree(&self) -> Result<PathBuf, Failure> {
        match &self.root {
            Some(root) => Ok(root.join("schema")),
            None => Err(Failure::Broken(format!(
                "the working tree is one side, but neither {} nor a folder above it has schema/api.yaml; name the workspace with --root, or name both sides",
                self.here.display()
            ))),
        }
    }
}

/// How to get at a revision that is not there.
fn advice(name: &str, shallow: bool) -> String {
    let is_plain = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    let mut advice = Vec::new();
    if shallow {
        advice.push(
            "the clone is shallow and holds the last commits only, `git fetch --unshallow` brings the others".to_owned(),
        );
    }
    if is_plain {
        advice.push(format!("a branch of a remote is `origin/{name}`"));
    }
    advice.push("`git fetch` brings what is not here yet".to_owned());
    advice.join(", and ")
}

/// Whether a text can only be meant as a path.
fn is_path(text: &str) -> bool {
    text == "."
        || text == ".."
        || text.starts_with("./")
        || text.starts_with("../")
        || Path::new(text).is_absolute()
}

/// The schema folder that a folder is or holds.
fn schema_folder(folder: &Path) -> Option<PathBuf> {
    [folder.to_owned(), folder.join("schema")]
        .into_iter()
        .find(|folder| folder.join("api.yaml").is_file())
}
