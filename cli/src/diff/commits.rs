//! A range, commit by commit.

use mews_connector_diff::Diff;
use mews_connector_diff::render::Commit;

use super::sides::{Inputs, Side, Sides};
use crate::Failure;
use mews_connector_diff::inputs::Version;

/// Every commit of the range that touches the schema, with what it changed. The changes of a commit whose schema does not
/// load are told with the next one whose schema does.
pub(super) fn steps(
    inputs: &Inputs,
    sides: &Sides,
    difference: &dyn Fn(&Version, &Version) -> Diff,
) -> Result<Vec<(Commit, Diff)>, Failure> {
    let (
        Some(repository),
        Side::Revision {
            commit: from,
            path: None,
            ..
        },
        Side::Revision {
            commit: to,
            path: None,
            ..
        },
    ) = (inputs.repository(), &sides.old, &sides.new)
    else {
        return Err(Failure::Broken(
            "--by-commit tells a range of revisions, such as `main...HEAD`; these two sides are none".to_owned(),
        ));
    };
    let mut before = inputs.load_one(&sides.old)?;
    let mut steps = Vec::new();
    for commit in repository.commits(from, to, "./schema")? {
        let short = repository.short(&commit.id)?;
        let side = Side::Revision {
            name: short.clone(),
            commit: commit.id,
            path: None,
        };
        let Ok(after) = inputs.load_one(&side) else {
            continue;
        };
        let step = Commit {
            id: short,
            subject: commit.subject,
        };
        steps.push((step, difference(&before, &after)));
        before = after;
    }
    Ok(steps)
}
