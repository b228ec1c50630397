//! Files of nothing but mistakes, and chains longer than a stack is deep: a response, the first hundred problems, and a count.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use mews_connector_language::load_texts;

/// What is said of the base schema with this file beside it.
fn problems_of(text: String) -> String {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/base/api.yaml");
    let files = vec![
        ("api.yaml".to_owned(), fs::read_to_string(base).unwrap()),
        ("wide.yaml".to_owned(), text),
    ];
    load_texts(files).unwrap_err().render(false)
}

#[test]
fn of_many_problems_a_hundred_are_shown_and_the_rest_is_counted() {
    for line in ["doc: Twice.\n", "unknown#: 1\n"] {
        let mut text = "resource: wide\ndoc: Wide things.\n".to_owned();
        for number in 0..40_000 {
            text.push_str(&line.replace('#', &number.to_string()));
        }
        let said = problems_of(text);
        let shown = said.matches("error[").count();
        assert_eq!(shown, 100);
        assert!(
            said.contains("\n… and 39,9"),
            "{}",
            &said[said.len() - 200..]
        );
    }
}

#[test]
fn a_long_chain_of_models_overflows_no_stack() {
    let mut text = "resource: wide\ndoc: Wide things.\nmodels:\n".to_owned();
    for number in 0..20_000 {
        let next = number + 1;
        writeln!(
            text,
            "  M{number}: {{ doc: Comes before another., fields: {{ Next: M{next} }} }}"
        )
        .unwrap();
    }
    assert!(problems_of(text).contains("is reached by no operation"));
}
