//! Which names a resource may have. A name becomes a file of the schema, a Rust module, a cargo feature and a method, and
//! all of them have to exist on every system; so it is a list of what is allowed and not of what is harmful.

use heck::ToSnakeCase;

use crate::check::rust_names::KEYWORDS;

/// The longest name of a resource, in bytes.
pub const MAX_NAME: usize = 64;

/// Names that have another use: files of `schema/` and of what is made from it, modules that every schema has, features of
/// the package that are no resource's, and the devices of Windows, which cannot be file names there whatever their extension.
const RESERVED: &[&str] = &[
    // Files of the schema.
    "api",
    "common",
    "corrections",
    "events",
    "language",
    // Files beside those of resources, in the bindings and in the reference.
    "index",
    "samples",
    "stamp",
    // Modules of the bindings.
    "client",
    "ids",
    "lib",
    "main",
    "runtime",
    "visit",
    // Features of the package.
    "blocking",
    "both_directions",
    "chrono",
    "default",
    "full",
    "generate",
    "jiff",
    "testkit",
    "time",
    // Devices of Windows.
    "aux",
    "con",
    "nul",
    "prn",
];

/// What is wrong with a name that no resource may have, in words that go on after "the resource `x`".
pub fn problem(name: &str) -> Option<&'static str> {
    let allowed = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    let file = name.to_snake_case();
    if !allowed {
        Some(
            "must be named with a lower-case letter and then letters and digits from `a` to `z`, `A` to `Z` and `0` to `9`",
        )
    } else if name.len() > MAX_NAME {
        Some("has a name of more than 64 bytes")
    } else if RESERVED.contains(&file.as_str()) || is_numbered_device(&file) {
        Some("has a name that is reserved for a file, a module, a feature or a device")
    } else if KEYWORDS.contains(&file.as_str()) {
        Some("has a name that is a keyword of Rust")
    } else {
        None
    }
}

/// `COM1` to `COM9` and `LPT1` to `LPT9`.
fn is_numbered_device(file: &str) -> bool {
    let number = file.strip_prefix("com").or(file.strip_prefix("lpt"));
    number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn only_names_that_every_system_bears_are_allowed() {
        for name in [
            "messages",
            "messageThreads",
            "rates2",
            "consoles",
            "com",
            "lpt10",
            "a",
        ] {
            assert_eq!(problem(name), None, "{name}");
        }
        for name in [
            "",
            "api",
            "common",
            "corrections",
            "events",
            "mod",
            "self",
            "crate",
            "type",
            "runtime",
            "ids",
            "index",
            "samples",
            "stamp",
            "full",
            "bothDirections",
            "con",
            "prn",
            "aux",
            "nul",
            "com1",
            "com0",
            "lpt9",
            "CON",
            "Con",
            "con.txt",
            "language.schema",
            "..",
            ".",
            ".hidden",
            "a.b",
            "a/b",
            "a\\b",
            "a:b",
            "a b",
            "a ",
            "a.",
            "-a",
            "a-b",
            "a_b",
            "_a",
            "1a",
            "é",
            "a\u{0}",
            "a\n",
            "MessageThreads",
            "ａ",
        ] {
            assert!(problem(name).is_some(), "{name:?}");
        }
        assert_eq!(problem(&"a".repeat(64)), None);
        assert!(problem(&"a".repeat(65)).is_some());
    }
}
