//! Documentation and deprecation as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// The widest line of a doc comment.
const WIDTH: usize = 100;

/// The `///` lines of a text.
pub(super) fn doc(text: &str) -> TokenStream {
    let lines = wrapped(text.trim_end()).into_iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

/// Breaks long lines of prose; lists, tables and code keep their lines.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        let prose = !in_code && !line.starts_with([' ', '|', '-', '*', '#', '`', '>']);
        if prose && line.chars().count() > WIDTH {
            wrap(line, &mut lines);
        } else {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn wrap(line: &str, lines: &mut Vec<String>) {
    let mut current = String::new();
    for word in line.split_whitespace() {
        let width = current.chars().count() + 1 + word.chars().count();
        if !current.is_empty() && width > WIDTH {
            lines.push(std::mem::take(&mut current));
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
}

/// `#[deprecated]`, when there is a note.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    note.map(|note| quote! { #[deprecated(note = #note)] })
        .unwrap_or_default()
}
