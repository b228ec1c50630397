//! Where the schema is: the folder that was named, or the nearest one above that holds `schema/api.yaml`.

use std::env;
use std::path::{Path, PathBuf};

use crate::Failure;

/// Finds the workspace. With `new`, a folder that is named need not have a schema yet.
pub(crate) fn find(named: Option<PathBuf>, new: bool) -> Result<PathBuf, Failure> {
    if let Some(root) = named {
        return if is_workspace(&root) || (new && root.is_dir()) {
            Ok(root)
        } else {
            Err(Failure::Broken(format!(
                "{} has no schema/api.yaml; --root names the folder that holds schema/",
                root.display()
            )))
        };
    }
    let here = here()?;
    above(&here).ok_or_else(|| {
        Failure::Broken(format!(
            "neither {} nor a folder above it has schema/api.yaml; name the workspace with --root",
            here.display()
        ))
    })
}

/// Finds the workspace for a command that can do without; one that is named has to be there.
pub(crate) fn find_if_any(named: Option<PathBuf>) -> Result<Option<PathBuf>, Failure> {
    match named {
        Some(root) => find(Some(root), false).map(Some),
        None => Ok(above(&here()?)),
    }
}

fn here() -> Result<PathBuf, Failure> {
    env::current_dir()
        .map_err(|error| Failure::Broken(format!("the current folder is not readable: {error}")))
}

fn above(here: &Path) -> Option<PathBuf> {
    here.ancestors()
        .find(|folder| is_workspace(folder))
        .map(Path::to_path_buf)
}

fn is_workspace(folder: &Path) -> bool {
    folder.join("schema/api.yaml").is_file()
}
