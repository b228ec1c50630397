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
    // The length of the fence that ends the code.
    let mut code: Option<usize> = None;
    for line in text.lines() {
        let rest = line.trim_start().trim_start_matches('`');
        let fence = line.trim_start().len() - rest.len();
        match code {
            None if fence >= 3 && !rest.contains('`') => code = Some(fence),
            Some(length) if fence >= length && rest.trim().is_empty() => code = None,
            _ => {}
        }
        // A line may begin with strong words, which are prose; one asterisk makes a list.
        let block =
            line.starts_with([' ', '|', '-', '*', '#', '`', '>']) && !line.starts_with("**");
        let prose = code.is_none() && !block;
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
        if !current.is_empty() && width > WIDTH && !opens_block(word) {
            lines.push(std::mem::take(&mut current));
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
}

/// Whether a line that begins with this word of a code span or of prose would be no prose.
fn opens_block(word: &str) -> bool {
    let number = word.trim_start_matches(|it: char| it.is_ascii_digit());
    word.starts_with(['#', '>', '<', '|', '~', '='])
        || word.starts_with("```")
        || word.starts_with("[^")
        || word.chars().all(|it| "-+*_:|".contains(it))
        || (number.len() < word.len() && number.starts_with(['.', ')']))
}

/// `#[deprecated]`, when there is a note.
pub(super) fn deprecated(note: Option<&str>) -> TokenStream {
    note.map(|note| quote! { #[deprecated(note = #note)] })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn no_line_begins_with_what_would_open_a_block() {
        for word in [
            "#", "<div", "```", "~~~", "-", "+", "***", "|", "1.", "2)", ">", "===",
        ] {
            let text = format!("{} `{} {word} b` end", "a".repeat(90), "c".repeat(6));
            let lines = wrapped(&text);
            assert_eq!(lines.join(" "), text);
            assert!(
                lines.iter().all(|line| !line.starts_with(word)),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn code_ends_at_a_fence_of_its_length() {
        let long = "a ".repeat(80);
        let text = format!("````text\n```\n{long}\n```\n{long}\n````\n\nb");
        assert_eq!(wrapped(&text).join("\n"), text);
    }
}
