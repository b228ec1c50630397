//! How a text is written: without quotes where that is safe in every YAML reader, else in double quotes.

use crate::node::{Meaning, meaning_of};

/// Words that older YAML readers take for booleans or nothing.
const LOADED: &[&str] = &[
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~",
];

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// On a line of its own after its key.
    Block,
    /// Within braces or brackets, or as a key.
    Flow,
}

/// The text on one line.
pub(super) fn inline(text: &str, context: Context) -> String {
    if is_plain(text, context) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether the text means itself without quotes.
fn is_plain(text: &str, context: Context) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    let means_itself = || {
        meaning_of(text) == Meaning::Text(text)
            && !LOADED.iter().any(|word| word.eq_ignore_ascii_case(text))
    };
    // Nearly every key and value is a name, in which no sign can mean anything.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return means_itself();
    }
    let second = chars.next();
    let opens = match first {
        '-' => !second.is_some_and(|c| c.is_ascii_alphanumeric()),
        '?' | ':' | ',' | '[' | ']' | '{' | '}' | '#' | '&' | '*' | '!' | '|' | '>' | '\''
        | '"' | '%' | '@' | '`' => true,
        _ => false,
    };
    let flow = context == Context::Flow;
    !opens
        && means_itself()
        && text.trim() == text
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.chars().any(needs_escape)
        && !(flow && text.contains([',', '[', ']', '{', '}', ':', '\t']))
        && !text.contains('\t')
}

/// Whether a character cannot stand in a text as it is.
pub(super) fn needs_escape(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
        || matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff)
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if needs_escape(c) => {
                let code = u32::from(c);
                let escape = if code > 0xffff {
                    format!("\\U{code:08x}")
                } else {
                    format!("\\u{code:04x}")
                };
                out.push_str(&escape);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The lines of a block scalar and its sign: `>-` with wrapped lines for one paragraph, `|-` for several lines.
/// None when the text has something that block scalars cannot hold.
pub(super) fn block(text: &str, width: usize) -> Option<(&'static str, Vec<String>)> {
    let sound = |c: char| c == '\n' || (!needs_escape(c) && c != '\t');
    let odd = text.trim() != text || text.is_empty() || !text.chars().all(sound);
    if odd {
        return None;
    }
    if text.contains('\n') {
        return Some(("|-", text.split('\n').map(str::to_owned).collect()));
    }
    text.contains(' ').then(|| (">-", wrap(text, width)))
}

/// Breaks a paragraph at single blanks, so that no line is wider than it must be.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(text) {
        let length = line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && length > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The parts of a text between single blanks: several blanks in a row cannot be a line break.
fn words(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    for at in 1..bytes.len().saturating_sub(1) {
        if bytes[at] == b' ' && bytes[at - 1] != b' ' && bytes[at + 1] != b' ' {
            words.push(&text[start..at]);
            start = at + 1;
        }
    }
    words.push(&text[start..]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_some_reader_would_misread() {
        for text in [
            "no", "On", "12", "1.0", "", "a: b", "a #b", "- a", "[T]", " a", "null", "x:", "@a",
            "---", "\u{7}",
        ] {
            assert!(inline(text, Context::Block).starts_with('"'), "{text}");
        }
        for text in [
            "2026-08",
            "1..1000",
            "..255",
            "-0.5..90",
            "TimeInterval?",
            "a, b",
            "it's \"so\"",
            "a:b",
        ] {
            assert_eq!(inline(text, Context::Block), text);
        }
        assert_eq!(inline("a, b", Context::Flow), "\"a, b\"");
    }

    #[test]
    fn wraps_at_single_blanks_only() {
        assert_eq!(wrap("aa bb  cc dd", 5), ["aa", "bb  cc", "dd"]);
        assert_eq!(wrap("averylongword b", 5), ["averylongword", "b"]);
    }
}
