//! The lowest version that may follow another one.

use semver::{Prerelease, Version};

use crate::Bump;

/// The lowest version that Cargo's rules allow after `current` for a change of this size.
///
/// Below 1.0 the rules shift: what breaks moves the first number that is not zero, and all else the one after it; in `0.0.z`
/// every release may break. A pre-release that already leads to a version far enough away only counts on.
///
/// ```
/// use mews_connector_diff::{Bump, version::next};
/// let version = |text: &str| text.parse::<semver::Version>().unwrap();
/// assert_eq!(next(&version("1.4.2"), Bump::Minor), version("1.5.0"));
/// assert_eq!(next(&version("0.4.2"), Bump::Major), version("0.5.0"));
/// assert_eq!(next(&version("0.4.2"), Bump::Minor), version("0.4.3"));
/// assert_eq!(next(&version("2.0.0-rc.1"), Bump::Major), version("2.0.0-rc.2"));
/// ```
pub fn next(current: &Version, bump: Bump) -> Version {
    if bump == Bump::None {
        return current.clone();
    }
    if current.pre.is_empty() {
        return raised(current, bump);
    }
    // A pre-release promises what its release may break against the release before it, which is as much as its lowest zeros
    // allow; Cargo treats two pre-releases of one version as compatible only upwards, so a break needs no more than the
    // next pre-release.
    let room = if current.patch > 0 {
        if current.major == 0 && current.minor == 0 {
            Bump::Major
        } else if current.major == 0 {
            Bump::Minor
        } else {
            Bump::Patch
        }
    } else if current.minor > 0 {
        if current.major == 0 {
            Bump::Major
        } else {
            Bump::Minor
        }
    } else {
        Bump::Major
    };
    if bump <= room {
        let mut next = current.clone();
        next.pre = after(&current.pre);
        next.build = semver::BuildMetadata::EMPTY;
        return next;
    }
    let mut next = raised(&release(current), bump);
    next.pre = first_like(&current.pre);
    next
}

fn release(version: &Version) -> Version {
    Version::new(version.major, version.minor, version.patch)
}

fn raised(current: &Version, bump: Bump) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *current;
    match (major, minor, bump) {
        (_, _, Bump::None) => current.clone(),
        (0, 0, _) => Version::new(0, 0, patch + 1),
        (0, _, Bump::Major) => Version::new(0, minor + 1, 0),
        (0, _, _) => Version::new(0, minor, patch + 1),
        (_, _, Bump::Major) => Version::new(major + 1, 0, 0),
        (_, _, Bump::Minor) => Version::new(major, minor + 1, 0),
        (_, _, Bump::Patch) => Version::new(major, minor, patch + 1),
    }
}

/// The pre-release with its last number counted up, or with a number where there was none.
fn after(pre: &Prerelease) -> Prerelease {
    let text = pre.as_str();
    let (stem, last) = text.rsplit_once('.').unwrap_or(("", text));
    let next = match last.parse::<u64>() {
        Ok(number) if stem.is_empty() => (number + 1).to_string(),
        Ok(number) => format!("{stem}.{}", number + 1),
        Err(_) => format!("{text}.1"),
    };
    Prerelease::new(&next).unwrap_or_else(|_| pre.clone())
}

/// The first pre-release of the same kind: `rc.7` → `rc.1`.
fn first_like(pre: &Prerelease) -> Prerelease {
    let text = pre.as_str();
    let stem = text.split('.').next().unwrap_or(text);
    let first = if stem.parse::<u64>().is_ok() {
        "1".to_owned()
    } else {
        format!("{stem}.1")
    };
    Prerelease::new(&first).unwrap_or_else(|_| pre.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_legal_version() {
        let of = |text: &str, bump| {
            text.parse::<Version>()
                .map(|version| next(&version, bump).to_string())
                .ok()
        };
        for (current, bump, expected) in [
            ("1.2.3", Bump::None, "1.2.3"),
            ("1.2.3", Bump::Patch, "1.2.4"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Major, "2.0.0"),
            ("0.1.0", Bump::Patch, "0.1.1"),
            ("0.1.0", Bump::Minor, "0.1.1"),
            ("0.1.0", Bump::Major, "0.2.0"),
            ("0.0.4", Bump::Patch, "0.0.5"),
            ("0.0.4", Bump::Major, "0.0.5"),
            ("1.2.3+build", Bump::Patch, "1.2.4"),
            ("2.0.0-rc.1", Bump::Major, "2.0.0-rc.2"),
            ("2.0.0-beta", Bump::Minor, "2.0.0-beta.1"),
            ("1.3.0-rc.9", Bump::Minor, "1.3.0-rc.10"),
            ("1.3.0-rc.9", Bump::Major, "2.0.0-rc.1"),
            ("1.3.1-alpha.2", Bump::Minor, "1.4.0-alpha.1"),
            ("0.2.0-1", Bump::Major, "0.2.0-2"),
            ("0.2.1-pre", Bump::Minor, "0.2.1-pre.1"),
            ("0.2.1-pre", Bump::Major, "0.3.0-pre.1"),
        ] {
            assert_eq!(
                of(current, bump).as_deref(),
                Some(expected),
                "{current} {bump:?}"
            );
        }
    }
}
