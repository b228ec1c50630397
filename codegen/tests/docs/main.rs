//! A doc breaks no build and runs nothing: what is emitted for hostile docs is read as rustdoc reads it, and by rustdoc.

#![allow(clippy::unwrap_used)]

mod emitted;
mod read;

use std::path::Path;
use std::process::{Command, Output};

use emitted::emitted;
use mews_connector_language::hidden;
use proptest::prelude::*;

/// Docs that would break something, with `%%` between them.
const NASTY: &str = include_str!("../../../language/tests/nasty_docs.txt");

/// What random docs are made of: the beginnings and ends of everything that Markdown, HTML and rustdoc know.
const PARTS: &[&str] = &[
    "a",
    "B ",
    "word ",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n    ",
    "`",
    "``",
    "```",
    "```rust\n",
    "~~~",
    "~~",
    "*",
    "**",
    "_",
    "[",
    "]",
    "](",
    ")",
    "[x]",
    "]: ",
    "[^1]",
    "[^1]: ",
    "![",
    "<",
    ">",
    "<b>",
    "</div>",
    "<!--",
    "-->",
    "<script>",
    "<?",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&#10;",
    "&#32;",
    "&#x202e;",
    "&",
    "#",
    "# ",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "|",
    "| a |\n|---|\n",
    "---",
    "===",
    "\\",
    "\\\n",
    "  \n",
    "!",
    "://",
    "https://a.example",
    "javascript:x",
    "<https://a.example>",
    "<a@b.example>",
    "[String]",
    "[`Vec`]",
    "Vec<T>",
    "{}",
    "$",
    "\"",
    "'",
    "é",
    "\u{a0}",
    ".",
    "aaaaaaaaaaaaaaaaaaaa ",
    "`aaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaa ",
    "fn main() { panic!() }",
];

fn nasty() -> Vec<&'static str> {
    NASTY.split("\n%%\n").collect()
}

/// Everything that is wrong with what is emitted for some docs.
fn faults(docs: &[&str]) -> Vec<String> {
    let found = emitted(docs);
    let mut faults = Vec::new();
    for text in found.docs.iter().chain(&found.notes) {
        for fault in read::faults(text) {
            faults.push(format!(
                "{fault}
--- in
{text}"
            ));
        }
    }
    faults
}

#[test]
fn the_reader_finds_what_it_looks_for() {
    for (text, count) in [
        ("Prose with `code`, [`Item`](super::Item) left aside.", 1),
        ("```\nfn main() {}\n```", 1),
        ("```rust\n```\n\n    code\n\n~~~no_run\n~~~", 3),
        ("```text\nfn main() {}\n```", 0),
        ("<b>x</b> and\n\n<div>\n", 3),
        (
            "[a](javascript:x) ![b](https://a.example) [c](https://a.example) [String]",
            3,
        ),
        ("At https://a.example/b it is.", 1),
        ("An escaped \\` one, an odd ` one.", 1),
        ("Turned \u{202e} around.", 1),
    ] {
        let faults = read::faults(text);
        assert_eq!(faults.len(), count, "{text}\n{faults:?}");
    }
}

#[test]
fn nasty_docs_are_emitted_harmless() {
    let docs = nasty();
    assert!(docs.len() > 20, "only {} docs", docs.len());
    let faults: Vec<_> = docs.iter().flat_map(|doc| faults(&[doc])).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// The real judge: nothing is said with warnings denied, and there is nothing to run.
#[test]
fn rustdoc_takes_nasty_docs_without_a_warning_and_runs_nothing() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nasty-docs");
    std::fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = "[package]\nname = \"nasty-docs\"\nedition = \"2024\"\n\n[workspace]\n";
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let source = emitted::crate_of(&nasty());
    assert!(source.matches("pub struct").count() > 100);
    std::fs::write(folder.join("src/lib.rs"), source).unwrap();
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .current_dir(&folder)
            .arg("--offline");
        command.env("CARGO_TARGET_DIR", folder.join("target"));
        command
            .env("RUSTFLAGS", "-Dwarnings")
            .env("RUSTDOCFLAGS", "-Dwarnings -Wrustdoc::all");
        command.output().unwrap()
    };
    let said = |output: &Output| {
        let text = [output.stdout.as_slice(), &output.stderr].concat();
        String::from_utf8_lossy(&text).into_owned()
    };
    let doc = cargo(&["doc", "--no-deps"]);
    assert!(doc.status.success(), "{}", said(&doc));
    let test = cargo(&["test", "--doc"]);
    assert!(test.status.success(), "{}", said(&test));
    assert!(said(&test).contains("running 0 tests"), "{}", said(&test));
}

fn doc() -> impl Strategy<Value = String> {
    let parts = proptest::collection::vec((0..PARTS.len(), any::<Option<char>>()), 1..40);
    let docs = parts.prop_map(|parts| {
        let mut doc = String::new();
        for (part, odd) in parts {
            doc.push_str(PARTS[part]);
            doc.extend(odd.filter(|_| part % 8 == 0));
        }
        doc
    });
    docs.prop_filter("what the schema refuses", |doc| {
        // The files hold the docs in quotes, where a carriage return is an escape, which is refused before a line break, too.
        doc.chars().any(char::is_alphanumeric)
            && hidden::hidden(doc).next().is_none()
            && !doc.contains('\r')
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn random_docs_are_emitted_harmless(docs in proptest::collection::vec(doc(), 16)) {
        let docs: Vec<_> = docs.iter().map(String::as_str).collect();
        let faults = faults(&docs);
        prop_assert!(faults.is_empty(), "{}\n--- of\n{docs:?}", faults[0]);
    }
}
