//! Characters that a reader does not see, or that change how the text around them is read.
//!
//! A reviewer approves what is on the screen, so a schema may not hold any of them: not in docs, names, values or comments.
//! Hidden are control characters, separators of lines, marks of direction, and what Unicode calls default ignorable:
//! blanks without width, joiners, fillers, tags and variation selectors. The two selectors that choose between the text and
//! the picture of a sign may follow a character beyond ASCII. U+FEFF may begin a file.

use std::fmt::Write as _;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};
use crate::node::{Kind, Node};

/// How many lines of a file are told one by one.
const MAX_TOLD: usize = 50;

/// Whether nobody sees the character, or it changes how its neighbours are read. Tabs and line breaks count too.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0d}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a text has nothing but printable ASCII, tabs and line breaks, as nearly every one has.
fn is_plain(text: &str) -> bool {
    // Without a way out of the loop, so that the compiler may look at many bytes at once.
    text.bytes().fold(true, |plain, byte| {
        plain & matches!(byte, b' '..=b'~' | b'\n' | b'\t')
    })
}

/// Whether some value of a YAML or JSON text may hold a hidden character: in a plain text, only an escape can spell one.
pub fn may_hide(text: &str) -> bool {
    !is_plain(text) || text.contains('\\')
}

/// The hidden characters of a text with their places in bytes, but for the tabs and line breaks that lay it out.
pub fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    let text = if is_plain(text) { "" } else { text };
    let mut before = ' ';
    text.char_indices().filter(move |(at, character)| {
        let previous = std::mem::replace(&mut before, *character);
        match character {
            '\n' | '\t' => false,
            '\r' => !text[at + 1..].starts_with('\n'),
            '\u{fe0e}' | '\u{fe0f}' => {
                previous.is_ascii() || matches!(previous, '\u{fe0e}' | '\u{fe0f}')
            }
            other => is_hidden(*other),
        }
    })
}

/// The text on one line, with what is hidden written as an escape.
pub fn printable(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            let _ = write!(out, "{}", character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}

/// Several lines, each made [`printable`].
pub fn printable_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(printable).collect();
    lines.join("\n")
}

/// What is hidden in a file: in its text, and in texts and keys that spell it with an escape.
pub(crate) fn check(file: &str, text: &str, nodes: &[&Node]) -> Vec<Diagnostic> {
    let mut found: Vec<(Range<usize>, char)> = hidden(text)
        .filter(|&(at, character)| (at, character) != (0, '\u{feff}'))
        .map(|(at, character)| (at..at + character.len_utf8(), character))
        .collect();
    if may_hide(text) {
        for node in nodes {
            escaped(node, text, &mut found);
        }
    }
    found.sort_by_key(|(span, _)| span.start);
    let mut lines = 0;
    // Where the text was last looked at; it only moves forward, so that one long line costs no more than many short ones.
    let mut end = 0;
    found.retain(|(span, _)| {
        let start = span.start.max(end);
        let opens = lines == 0 || text[end..start].contains('\n');
        end = start;
        lines += usize::from(opens);
        opens && lines <= MAX_TOLD
    });
    let told = found.into_iter().map(|(span, character)| {
        let code = u32::from(character);
        problem(format!("U+{code:04X} is hidden in the text")).at(file, span)
    });
    let mut told: Vec<_> = told.collect();
    if lines > MAX_TOLD {
        let more = lines - MAX_TOLD;
        told.push(problem(format!("{more} more lines hide something")).at(file, end..end));
    }
    told
}

fn problem(message: String) -> Diagnostic {
    Diagnostic::new(Rule::HiddenCharacter, message)
        .help("remove it, or write what a reader can see; tabs and line breaks may stand in texts")
}

/// Looks for what escapes hide; an escaped carriage return counts even before a line break.
fn escaped(node: &Node, text: &str, found: &mut Vec<(Range<usize>, char)>) {
    let mut add = |span: &Range<usize>, character: Option<char>| {
        let written = text.get(span.clone()).unwrap_or_default();
        if let Some(character) = character
            && hidden(written).next().is_none()
        {
            found.push((span.clone(), character));
        }
    };
    match &node.kind {
        Kind::Scalar { text, .. } => {
            let carriage = text.find('\r').map(|_| '\r');
            let character = carriage.or_else(|| hidden(text).next().map(|(_, it)| it));
            add(&node.span, character);
        }
        Kind::List(items) => items.iter().for_each(|item| escaped(item, text, found)),
        Kind::Map(entries) => {
            for entry in entries {
                let character = hidden(&entry.key).next().map(|(_, it)| it);
                add(&entry.key_span, character);
            }
            for entry in entries {
                escaped(&entry.value, text, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_found() {
        for text in [
            "a\u{202e}b",
            "a\u{2066}",
            "\u{200e}",
            "\u{61c}",
            "a\u{200b}b",
            "a\u{feff}b",
            "a\rb",
            "\0",
            "\u{85}",
            "\u{7f}",
            "\u{2028}",
            "\u{2029}",
            "\u{ad}",
            "\u{e0041}",
            "\u{e0100}",
            "a\u{fe0f}",
            "é\u{fe0f}\u{fe0f}",
        ] {
            assert!(hidden(text).next().is_some(), "{text:?}");
        }
        for text in ["a\tb\r\nc\n", "Zoë – “naïve” 你好 ✓", "⚠\u{fe0f} careful"] {
            assert_eq!(hidden(text).next(), None, "{text:?}");
        }
    }

    #[test]
    fn nothing_hidden_is_printed() {
        assert_eq!(
            printable("a\u{1b}[31m\r\n\u{202e}é"),
            "a\\u{1b}[31m\\r\\n\\u{202e}é"
        );
        assert_eq!(printable_lines("a\n\u{7}b"), "a\n\\u{7}b");
    }

    #[test]
    fn a_file_of_nothing_but_hidden_lines_is_told_briefly() {
        let text = "a\u{200b}b\u{200b}\n".repeat(100_000);
        let told = check("a.yaml", &text, &[]);
        assert_eq!(told.len(), MAX_TOLD + 1);
        assert_eq!(told[1].span, 10..13);
        assert_eq!(told[MAX_TOLD].message, "99950 more lines hide something");
        assert_eq!(check("a.yaml", "\u{feff}resource: a\n", &[]), []);
    }
}
