//! The version of the crate, as the root manifest says it.

use semver::Version;
use toml::{Table, Value};

/// The version of the package, which may be the workspace's; none when the manifest tells none.
pub(super) fn crate_version(manifest: &str) -> Option<Version> {
    let manifest: Table = manifest.parse().ok()?;
    let own = manifest.get("package")?.get("version")?;
    let version = match own {
        Value::Table(inherited) if inherited.get("workspace") == Some(&Value::Boolean(true)) => {
            manifest.get("workspace")?.get("package")?.get("version")?
        }
        own => own,
    };
    version.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_packages_own_or_the_workspaces() {
        let of = |text: &str| crate_version(text).map(|version| version.to_string());
        let own = "[package]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(of(own).as_deref(), Some("1.2.3"));
        let inherited =
            "[workspace.package]\nversion = \"0.4.0-rc.1\"\n[package]\nversion.workspace = true\n";
        assert_eq!(of(inherited).as_deref(), Some("0.4.0-rc.1"));
        for none in [
            "",
            "[package]\nname = \"a\"\n",
            "[package]\nversion = 1\n",
            "not TOML [",
        ] {
            assert_eq!(of(none), None, "{none}");
        }
    }
}
