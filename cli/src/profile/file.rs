//! The profiles file: TOML with a table for each profile, and how little of it is told when it is wrong. Whatever stands at
//! a wrong place in it may be a token.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use mews_connector_language::diagnostic::line_and_column;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::tokens::{Hidden, check_private, unusable};
use crate::exit::Failure;

/// One table of the profiles file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Entry {
    pub(super) environment: String,
    pub(super) client_token: Option<Hidden>,
    pub(super) client_token_env: Option<String>,
    pub(super) client_token_file: Option<PathBuf>,
    pub(super) access_token: Option<Hidden>,
    pub(super) access_token_env: Option<String>,
    pub(super) access_token_file: Option<PathBuf>,
    pub(super) client: Option<String>,
    pub(super) language: Option<String>,
    pub(super) culture: Option<String>,
    #[serde(default)]
    pub(super) test: bool,
}

/// All of it.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) default: Option<String>,
    pub(super) profiles: BTreeMap<String, Entry>,
}

/// By hand, because `serde(flatten)` loses where in the file a mistake is.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Tables)
    }
}

struct Tables;

impl<'de> Visitor<'de> for Tables {
    type Value = File;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table for each profile")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
        let mut file = File::default();
        while let Some(key) = map.next_key::<String>()? {
            if key == "default" {
                file.default = Some(map.next_value()?);
            } else {
                file.profiles.insert(key, map.next_value()?);
            }
        }
        Ok(file)
    }
}

/// What the file that is named has, or else the one at its usual place, which may be missing; and what it is called.
pub(super) fn find(named: Option<&Path>) -> Result<(String, File), Failure> {
    let path = named.map(Path::to_owned).or_else(default_path);
    let file = match &path {
        Some(path) if named.is_some() || path.exists() => read(path)?,
        _ => File::default(),
    };
    let shown = path.map_or("the profiles file".to_owned(), |it| {
        it.display().to_string()
    });
    Ok((shown, file))
}

/// Where the file is unless it is named.
fn default_path() -> Option<PathBuf> {
    let folder = match env::var_os("XDG_CONFIG_HOME").filter(|it| !it.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(env::var_os("HOME")?).join(".config"),
    };
    Some(folder.join("mews-connector/profiles.toml"))
}

/// Reads the file, which nobody else may have access to.
fn read(path: &Path) -> Result<File, Failure> {
    check_private(path).map_err(unusable)?;
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::Broken(format!("{} cannot be read: {error}", path.display())))?;
    parse(&text).map_err(|(line, problem)| {
        let place = line.map_or(String::new(), |line| format!(":{line}"));
        Failure::Broken(format!("{}{place}: {problem}", path.display()))
    })
}

/// Reads the text of a profiles file. A problem comes with its line, and without anything that stands in the file but
/// the names of keys: the value at fault may be a token, under whatever key.
pub(super) fn parse(text: &str) -> Result<File, (Option<usize>, String)> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_and_column(text, span.start).0);
        (line, problem(error.message()))
    })
}

/// What is wrong, without what may be a token.
fn problem(message: &str) -> String {
    let Some((found, expected)) = message.rsplit_once(", expected ") else {
        return message.to_owned();
    };
    let unknown = found.strip_prefix("unknown field `");
    match unknown.and_then(|name| name.strip_suffix('`')) {
        Some(name) if is_like_a_key(name) => message.to_owned(),
        Some(_) => {
            format!("unknown field, which is not shown, as it may be a token; expected {expected}")
        }
        None if found.starts_with("invalid ") => {
            format!(
                "expected {expected}, found something else; it is not shown, as it may be a token"
            )
        }
        None => message.to_owned(),
    }
}

/// Whether a name can be a slip of the pen in one of the keys. Tokens have digits or capital letters, or are longer.
fn is_like_a_key(name: &str) -> bool {
    name.len() <= 24
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_of_a_broken_file_is_shown() {
        const TOKEN: &str = "1234567890123456";
        let head = "default = 'p'\n[p]\nenvironment = 'demo'\n";
        let mut lines = Vec::new();
        for key in [
            "client-token",
            "access-token",
            "client",
            "environment",
            "test",
            "client-token-env",
        ] {
            for value in [
                "1234567890123456",
                "+1234567890123456",
                "0x1234567890123456",
                "1234567890123456.5",
                "1.234567890123456e15",
                "[1234567890123456]",
                "['1234567890123456']",
                "{ a = 1234567890123456 }",
                "{ 1234567890123456 = 1 }",
                "1234567890123456x",
                "1234567890123456 1234567890123456",
                "12345678901234567890123456",
                "'1234567890123456",
                "1234567890123456'",
                "\"1234567890123456",
                "\"1234567890123456\\q\"",
                "\"1234567890123456\u{1}\"",
                "\"\"\"1234567890123456",
                "x1234567890123456",
                "-1234567890123456-",
                "1234-56-78 1234567890123456",
                "true1234567890123456",
                "[1234567890123456",
                "{ a = 1234567890123456",
            ] {
                lines.push(format!("{head}{key} = {value}\n"));
            }
            lines.push(format!("{head}{key}.{TOKEN} = 1\n"));
            lines.push(format!("{head}{key} '{TOKEN}'\n"));
            lines.push(format!("{head}{key} = \n{TOKEN}\n"));
            lines.push(format!("{head}[p.{key}]\nx = {TOKEN}\n"));
            lines.push(format!("{head}[[p.{key}]]\nx = '{TOKEN}'\n"));
            lines.push(format!("{key} = '{TOKEN}'\n{head}"));
            lines.push(format!("{key} = {TOKEN}\n{head}"));
        }
        lines.push(format!("{head}{TOKEN} = 1\n"));
        lines.push(format!("{head}x{TOKEN} = 'client-token'\n"));
        lines.push(format!("{head}'`, expected {TOKEN}' = 1\n"));
        lines.push(format!("{head}'{TOKEN}`, expected x' = 1\n"));
        lines.push(format!("default = {TOKEN}\n"));
        lines.push(format!("default = ['{TOKEN}']\n"));
        lines.push(format!("p = '{TOKEN}'\n"));
        lines.push(format!("[p]\n{TOKEN}\n"));
        lines.push(format!("[p]\n'{TOKEN}'\n"));
        let mut refused = 0;
        for text in lines {
            if let Err((line, problem)) = parse(&text) {
                refused += 1;
                assert!(!problem.contains("345678"), "{text}: {problem}");
                assert!(line.is_some(), "{text}: {problem}");
            }
        }
        assert!(refused > 150, "{refused}");
    }

    #[test]
    fn slip_of_the_pen_in_a_key_is_shown() {
        let problem = parse("[p]\nenvironment = 'demo'\nacces-token = 'x'\n")
            .unwrap_err()
            .1;
        assert!(
            problem.starts_with("unknown field `acces-token`, expected one of"),
            "{problem}"
        );
    }

    #[test]
    fn mistake_is_told_with_its_own_line() {
        let head = "default = 'p'\n\n[p]\nenvironment = 'demo'\n\n[q]\nenvironment = 'demo'\n";
        for mistake in ["acces-token = 'x'", "test = 1", "client-token = 1"] {
            let text = format!("{head}{mistake}\nculture = 'cs-CZ'\n\n[r]\nenvironment = 'demo'\n");
            let (line, problem) = parse(&text).unwrap_err();
            assert_eq!(line, Some(8), "{mistake}: {problem}");
        }
        let (line, problem) = parse("[p]\nenvironment = 'demo'\n[q]\ntest = true\n").unwrap_err();
        assert_eq!(
            (line, problem.as_str()),
            (Some(3), "missing field `environment`")
        );
    }

    #[test]
    fn number_in_place_of_a_token_is_told_without_it() {
        let text = "[p]\nenvironment = 'demo'\nclient-token = 1234567890123456\n";
        let (_, problem) = parse(text).unwrap_err();
        assert_eq!(
            problem,
            "expected a string, found something else; it is not shown, as it may be a token"
        );
    }
}
