//! Which paths of a document are operations of this API: those below the base path that most of them share.

use indexmap::IndexMap;

/// A path as this API has them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Route<'p> {
    pub(super) resource: &'p str,
    pub(super) action: &'p str,
}

/// The base path of most paths; of equally many the shorter one.
pub(super) fn base_path<'p>(paths: impl Iterator<Item = &'p str>) -> String {
    let mut bases: IndexMap<&str, usize> = IndexMap::new();
    for base in paths.filter_map(base_of) {
        *bases.entry(base).or_default() += 1;
    }
    // The first one of the best, as the order of the document has them.
    bases.sort_by(|a, most, b, other| other.cmp(most).then(a.len().cmp(&b.len())));
    let base = bases.keys().next();
    base.map(|base| (*base).to_owned()).unwrap_or_default()
}

/// The part of a path before resource and action: up to the version where it has one.
fn base_of(path: &str) -> Option<&str> {
    let starts: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
    let segment = |index: usize| {
        let start = starts[index] + 1;
        let end = starts.get(index + 1).copied().unwrap_or(path.len());
        &path[start..end]
    };
    let version = (0..starts.len()).find(|index| is_version(segment(*index)));
    let end = match version {
        Some(version) => version + 1,
        None => {
            // A dated operation has one segment more, which must not make its resource a part of the base.
            let dated = (starts.len().checked_sub(1)).is_some_and(|last| is_date(segment(last)));
            starts.len().checked_sub(if dated { 3 } else { 2 })?
        }
    };
    (end + 2 <= starts.len()).then(|| &path[..starts[end]])
}

fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_date(segment: &str) -> bool {
    segment.len() == 10
        && segment
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// Resource and action of a path.
///
/// # Errors
///
/// Why the path is not of this API.
pub(super) fn route<'p>(path: &'p str, base: &str) -> Result<Route<'p>, String> {
    let below = path
        .strip_prefix(base)
        .filter(|rest| rest.starts_with('/') || base.is_empty())
        .ok_or_else(|| format!("it is not below `{base}`, where the other operations are"))?;
    let below = below.strip_prefix('/').unwrap_or(below);
    if below.contains('{') {
        return Err("a path of this API has no parameters".to_owned());
    }
    match below.split_once('/') {
        Some((resource, action)) if !resource.is_empty() && !action.is_empty() => {
            Ok(Route { resource, action })
        }
        _ => Err("a path of this API has a resource and an action".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_paths_decide_the_base() {
        let base = |paths: &[&str]| base_path(paths.iter().copied());
        assert_eq!(
            base(&["/api/connector/v1/a/b/2024-01-02"]),
            "/api/connector/v1"
        );
        assert_eq!(
            base(&["/api/v2/a/b", "/api/v1/a/b", "/api/v1/c/d", "/health"]),
            "/api/v1"
        );
        assert_eq!(
            base(&["/api/a/b", "/api/a/b/2024-01-02", "/api/c/d/2024-01-02"]),
            "/api"
        );
        assert_eq!(base(&["/api/v1/a/b", "/api/v2/a/b"]), "/api/v1");
        assert_eq!(base(&["/a/b"]), "");
        assert_eq!(base(&["/api/v1/a", "/"]), "");
        assert_eq!(base(&[]), "");
    }

    #[test]
    fn a_path_is_ours_or_says_why_not() {
        let route = |path| route(path, "/api/v1").map(|route| (route.resource, route.action));
        assert_eq!(route("/api/v1/a/b"), Ok(("a", "b")));
        assert_eq!(route("/api/v1/a/b/2024-01-02"), Ok(("a", "b/2024-01-02")));
        for path in [
            "/api/v1/a",
            "/api/v1/a/",
            "/api/v1//b",
            "/api/v1/a/{id}",
            "/api/v10/a/b",
            "/api/v2/a/b",
            "/",
        ] {
            assert!(route(path).is_err(), "{path}");
        }
    }
}
