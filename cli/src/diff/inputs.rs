//! Reads and loads the two sides of a comparison, and says how they are called in it.

use std::fs;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use mews_connector_diff::inputs::Version;
use mews_connector_language as language;

use super::git::Object;
use super::manifest::crate_version;
use super::sides::{Inputs, Side, Sides};
use crate::Failure;
use crate::commands::import::state_in;

/// A side as it was read, before it is loaded.
enum Text {
    Schema {
        label: String,
        files: Vec<(String, String)>,
        folder: Option<String>,
    },
    Document {
        label: String,
        text: String,
        as_of: Option<String>,
    },
}

impl Inputs {
    /// Reads and loads both sides. A document beside a schema is merged into it, so that only the vendor's facts differ.
    pub(crate) fn load(&self, sides: &Sides) -> Result<(Version, Version), Failure> {
        let (old, new) = (self.read(&sides.old)?, self.read(&sides.new)?);
        Ok(match (old, new) {
            (old @ Text::Document { .. }, new @ Text::Schema { .. }) => {
                let new = load(new, None)?;
                (load(old, Some(&new))?, new)
            }
            (old @ Text::Schema { .. }, new @ Text::Document { .. }) => {
                let old = load(old, None)?;
                let new = load(new, Some(&old))?;
                (old, new)
            }
            (old, new) => {
                let (old, new) = thread::scope(|scope| {
                    let new = scope.spawn(|| load(new, None));
                    let old = load(old, None);
                    (old, new.join().unwrap_or_else(|panic| resume_unwind(panic)))
                });
                (old?, new?)
            }
        })
    }

    /// Reads and loads one side alone.
    pub(crate) fn load_one(&self, side: &Side) -> Result<Version, Failure> {
        load(self.read(side)?, None)
    }

    /// The version that the crate has at a side, or in the working tree where the side has none.
    pub(crate) fn crate_version(&self, side: &Side) -> Result<Option<semver::Version>, Failure> {
        if let (Side::Revision { commit, .. }, Some(repository)) = (side, &self.repository)
            && let Some(Object::File(id)) = repository.object(commit, "./Cargo.toml")?
        {
            return Ok(crate_version(&repository.file(&id)?));
        }
        let manifest = self.base().join("Cargo.toml");
        let text = fs::read_to_string(manifest).unwrap_or_default();
        Ok(crate_version(&text))
    }

    fn read(&self, side: &Side) -> Result<Text, Failure> {
        match side {
            Side::Folder(path) => {
                let files = language::read_dir(path)
                    .map_err(|problems| Failure::Broken(problems.render(false)))?;
                Ok(Text::Schema {
                    label: self.label_of(path),
                    files,
                    folder: Some(self.shown(path)),
                })
            }
            Side::Document(path) => {
                let shown = self.shown(path);
                let text = fs::read_to_string(path)
                    .map_err(|error| Failure::Broken(format!("{shown} cannot be read: {error}")))?;
                Ok(Text::Document {
                    label: shown,
                    text,
                    as_of: state_in(path),
                })
            }
            Side::Revision { name, commit, path } => {
                self.read_revision(name, commit, path.as_deref())
            }
        }
    }

    fn read_revision(&self, name: &str, commit: &str, path: Option<&str>) -> Result<Text, Failure> {
        let Some(repository) = &self.repository else {
            return Err(Failure::Broken("there is no git repository".to_owned()));
        };
        let short = repository.short(commit)?;
        let label = if commit.starts_with(name) {
            short
        } else {
            format!("{name} ({short})")
        };
        let wanted = path.unwrap_or("./schema");
        match repository.object(commit, wanted)? {
            Some(Object::File(id)) => Ok(Text::Document {
                label: format!("{label}:{wanted}"),
                text: repository.file(&id)?,
                as_of: state_in(Path::new(wanted)),
            }),
            Some(Object::Folder(id)) => {
                let files = repository.files(&id, ".yaml")?;
                if files.iter().all(|(name, _)| name != "api.yaml") {
                    return Err(no_schema(&label, wanted));
                }
                Ok(Text::Schema {
                    label,
                    files,
                    folder: path
                        .is_none()
                        .then(|| self.shown(&self.base().join("schema"))),
                })
            }
            None => Err(no_schema(&label, wanted)),
        }
    }

    /// The path as a reader of this folder would write it.
    fn shown(&self, path: &Path) -> String {
        let shown = path.strip_prefix(&self.here).unwrap_or(path);
        let shown = shown.to_string_lossy().replace('\\', "/");
        shown.strip_prefix("./").unwrap_or(&shown).to_owned()
    }

    fn label_of(&self, folder: &Path) -> String {
        match &self.root {
            Some(root) if *folder == root.join("schema") && self.repository.is_some() => {
                "working tree".to_owned()
            }
            _ => self.shown(folder),
        }
    }
}

fn no_schema(label: &str, wanted: &str) -> Failure {
    let wanted = wanted.trim_start_matches("./").trim_end_matches('/');
    Failure::Broken(format!(
        "{label} has no {wanted}/api.yaml; `REVISION:PATH` names another folder or an OpenAPI document of that revision"
    ))
}

fn load(text: Text, beside: Option<&Version>) -> Result<Version, Failure> {
    match text {
        Text::Schema {
            label,
            files,
            folder,
        } => Version::of_schema(&label, files, folder).map_err(|problems| {
            Failure::Broken(format!(
                "{label} does not load:\n{}",
                problems.render(false)
            ))
        }),
        Text::Document { label, text, as_of } => {
            let beside = beside.map(|version| version.loaded.specs.as_slice());
            Version::of_document(&label, &text, as_of, beside).map_err(|problem| {
                Failure::Broken(format!("{label} cannot be compared:\n{problem}"))
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Runs git without looking at anybody's settings.
    fn git(folder: &Path, arguments: &[&str]) {
        let output = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
            .args([
                "-c",
                "init.defaultBranch=main",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    const API: &str = "language: 1\nname: things\nversion: 2026-01\ndoc: Things.\nbase_path: /api\n\
        envelope:\n  Token: secret\npagination: { request: Limitation, response: Cursor, max_count: 10 }\n\
        errors: Problem\nrate_limit: { requests: 2, seconds: 3, per: Token }\n";
    const COMMON: &str =
        "models:\n  Problem:\n    doc: What is wrong.\n    fields:\n      Message: string\n";
    const THINGS: &str = "resource: things\ndoc: Things.\noperations:\n  get:\n    doc: Gets.\n    effect: read\n    \
        response:\n      Name: string\n";

    /// A repository whose commits are `v1` (things), `v2` (one more property) and, on a branch from `v1`, `side`.
    fn repository() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path();
        git(folder, &["init", "--quiet"]);
        let commit = |message: &str, tag: &str| {
            git(folder, &["add", "."]);
            git(
                folder,
                &["commit", "--quiet", "--allow-empty", "-m", message],
            );
            git(folder, &["tag", tag]);
        };
        fs::write(folder.join("README"), "nothing").unwrap();
        commit("Begin", "v0");
        fs::create_dir(folder.join("schema")).unwrap();
        fs::write(folder.join("schema/api.yaml"), API).unwrap();
        fs::write(folder.join("schema/common.yaml"), COMMON).unwrap();
        fs::write(folder.join("schema/things.yaml"), THINGS).unwrap();
        commit("Describe things", "v1");
        git(folder, &["checkout", "--quiet", "-b", "side"]);
        commit("Nothing", "s1");
        git(folder, &["checkout", "--quiet", "main"]);
        fs::write(
            folder.join("schema/things.yaml"),
            format!("{THINGS}      Size: int32\n"),
        )
        .unwrap();
        commit("Add the size", "v2");
        root
    }

    fn inputs(root: &tempfile::TempDir) -> Inputs {
        let path = root.path().to_owned();
        Inputs::new(Some(path.clone()), path).unwrap_or_else(|failure| panic!("{}", said(failure)))
    }

    fn said(failure: Failure) -> String {
        match failure {
            Failure::Broken(text) => text,
            other => format!("{other:?}"),
        }
    }

    fn labels(root: &tempfile::TempDir, old: Option<&str>, new: Option<&str>) -> (String, String) {
        let inputs = inputs(root);
        let sides = inputs.sides(old, new).map_err(said).unwrap();
        let (old, new) = inputs.load(&sides).map_err(said).unwrap();
        (old.label, new.label)
    }

    fn refused(root: &tempfile::TempDir, old: Option<&str>, new: Option<&str>) -> String {
        let inputs = inputs(root);
        let loaded = inputs
            .sides(old, new)
            .and_then(|sides| inputs.load(&sides).map(drop));
        said(loaded.err().unwrap()).replace(&root.path().display().to_string(), "ROOT")
    }

    fn short(root: &tempfile::TempDir, name: &str) -> String {
        let inputs = inputs(root);
        let repository = inputs.repository().unwrap();
        let id = repository.commit(name).map_err(said).unwrap().unwrap();
        repository.short(&id).map_err(said).unwrap()
    }

    #[test]
    fn nothing_named_is_the_last_commit_against_the_working_tree() {
        let root = repository();
        let head = short(&root, "HEAD");
        assert_eq!(
            labels(&root, None, None),
            (format!("HEAD ({head})"), "working tree".to_owned())
        );
    }

    #[test]
    fn ranges_name_both_sides_and_three_dots_the_merge_base() {
        let root = repository();
        let (v1, v2, side) = (short(&root, "v1"), short(&root, "v2"), short(&root, "side"));
        assert_eq!(
            labels(&root, Some("v1..v2"), None),
            (format!("v1 ({v1})"), format!("v2 ({v2})"))
        );
        assert_eq!(
            labels(&root, Some("v1.."), None),
            (format!("v1 ({v1})"), format!("HEAD ({v2})"))
        );
        assert_eq!(
            labels(&root, Some("main...side"), None),
            (
                format!("merge base of main ({v1})"),
                format!("side ({side})")
            )
        );
        assert_eq!(
            labels(&root, Some(&v1), Some("v2:schema")),
            (v1.clone(), format!("v2 ({v2})"))
        );
    }

    #[test]
    fn a_revision_is_read_as_it_was_and_not_as_the_files_are() {
        let root = repository();
        fs::write(root.path().join("schema/things.yaml"), "broken: [").unwrap();
        let inputs = inputs(&root);
        let sides = inputs.sides(Some("v1"), Some("v2")).map_err(said).unwrap();
        let (old, new) = inputs.load(&sides).map_err(said).unwrap();
        let properties = |version: &Version| {
            let operation = &version.loaded.schema.resources[0].operations[0];
            match &operation.response {
                language::model::Response::Fields(fields) => fields.len(),
                language::model::Response::Model(_) => 0,
            }
        };
        assert_eq!((properties(&old), properties(&new)), (1, 2));
        assert_eq!(old.folder.as_deref(), Some("schema"));
    }

    #[test]
    fn what_cannot_be_read_is_said_with_what_to_do() {
        let root = repository();
        let v0 = short(&root, "v0");
        let cases = [
            (
                "nowhere",
                "`nowhere` is not a path, and no revision of the repository at ROOT; a branch of a remote is \
                 `origin/nowhere`, and `git fetch` brings what is not here yet"
                    .to_owned(),
            ),
            (
                "v0",
                format!(
                    "v0 ({v0}) has no schema/api.yaml; `REVISION:PATH` names another folder or an OpenAPI document of \
                     that revision"
                ),
            ),
            ("./nowhere.yaml", "./nowhere.yaml does not exist".to_owned()),
            (
                ".git",
                ".git is not a schema: neither .git/api.yaml nor .git/schema/api.yaml is there".to_owned(),
            ),
            (
                "README",
                "README cannot be compared:\nline 1: document: a mapping is expected here, found a text\nline 1: document: an OpenAPI 3.0 or 3.1 document is expected, found no `openapi` key".to_owned(),
            ),
        ];
        for (named, expected) in cases {
            assert_eq!(refused(&root, Some(named), Some("v2")), expected, "{named}");
        }
        git(root.path(), &["branch", "schema"]);
        assert_eq!(
            refused(&root, Some("schema"), None),
            "`schema` is a path and a revision; write `./schema` for the path, or the full name such as \
             `refs/heads/schema` for the revision"
        );
        let alone = tempfile::tempdir().unwrap();
        assert_eq!(
            refused(&alone, Some("main"), None),
            "`main` is not a path, and no revision either: ROOT is in no git repository"
        );
    }

    #[test]
    fn a_revision_that_does_not_load_is_named_with_file_line_and_column() {
        let root = repository();
        let path = root.path().join("schema/things.yaml");
        fs::write(path, THINGS.replace("effect: read", "efect: read")).unwrap();
        git(root.path(), &["commit", "--quiet", "-am", "Break"]);
        let head = short(&root, "HEAD");
        let said = refused(&root, Some("HEAD"), None);
        assert!(
            said.starts_with(&format!("HEAD ({head}) does not load:\nerror[")),
            "{said}"
        );
        assert!(said.contains("--> things.yaml:6:5"), "{said}");
    }
}
