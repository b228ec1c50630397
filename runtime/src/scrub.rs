//! Takes the tokens out of every text that leaves the crate.
//!
//! Types that do not print are not enough here: outside production the server may repeat the request in the details of
//! an error, and an intermediary may put it on an error page. So texts are searched for the values themselves, in the
//! spellings that JSON, HTML and percent encoding give them.

use std::borrow::Cow;
use std::fmt::Write as _;

use zeroize::Zeroizing;

use crate::secret::Secret;

const MARK: &str = "[redacted]";

/// Knows the secrets of one client and removes them from texts.
pub(crate) struct Scrubber {
    needles: Vec<Zeroizing<String>>,
    /// The bytes that a needle may start with, so that most of a text is passed over at once.
    starts: Vec<u8>,
    longest: usize,
}

impl Scrubber {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut needles: Vec<Zeroizing<String>> = Vec::new();
        for secret in secrets.into_iter().filter(|it| it.is_distinctive()) {
            for spelling in spellings(secret.expose()) {
                if !spelling.is_empty() && !needles.iter().any(|known| **known == *spelling) {
                    needles.push(spelling);
                }
            }
        }
        // A secret may be part of another one; the longer one has to go first.
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        let longest = needles.first().map_or(0, |needle| needle.len());
        let mut starts: Vec<u8> = needles
            .iter()
            .flat_map(|needle| needle.bytes().next())
            .flat_map(|byte| [byte.to_ascii_lowercase(), byte.to_ascii_uppercase()])
            .collect();
        starts.sort_unstable();
        starts.dedup();
        Self {
            needles,
            starts,
            longest,
        }
    }

    /// The text without the secrets.
    pub(crate) fn scrub<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut out: Option<String> = None;
        let mut kept = 0;
        let mut at = 0;
        // A needle starts with the first byte of a character, so `at` never stands inside of one.
        while let Some(ahead) = text.as_bytes()[at..]
            .iter()
            .position(|byte| self.starts.contains(byte))
        {
            at += ahead;
            let rest = &text.as_bytes()[at..];
            let hit = self.needles.iter().find(|needle| {
                rest.get(..needle.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(needle.as_bytes()))
            });
            match hit {
                Some(needle) => {
                    let out = out.get_or_insert_default();
                    out.push_str(&text[kept..at]);
                    out.push_str(MARK);
                    at += needle.len();
                    kept = at;
                }
                None => at += 1,
            }
        }
        match out {
            Some(mut out) => {
                out.push_str(&text[kept..]);
                Cow::Owned(out)
            }
            None => Cow::Borrowed(text),
        }
    }

    /// One line of at most `limit` characters from the head of a text of any size.
    ///
    /// Scrubs before it cuts, so that no half of a secret survives at the cut.
    pub(crate) fn excerpt(&self, bytes: &[u8], limit: usize) -> String {
        let window = limit.saturating_mul(self.longest.max(16));
        let head = bytes.get(..window).filter(|it| it.len() < bytes.len());
        let text = String::from_utf8_lossy(head.unwrap_or(bytes));
        let text = self.scrub(&text);
        // The window may end inside of a secret, whose half is not found.
        let text = match head {
            Some(_) => without_end(&text, self.longest),
            None => &text,
        };
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(word.chars().filter(|char| !char.is_control()));
            if line.chars().count() > limit {
                break;
            }
        }
        let cut = line.char_indices().nth(limit);
        if let Some((cut, _)) = cut {
            line.truncate(cut);
        }
        if head.is_some() || cut.is_some() {
            line.push('…');
        }
        line
    }
}

/// The text without its last characters, of which there are more than `length`.
fn without_end(text: &str, length: usize) -> &str {
    let end = text.char_indices().nth_back(length);
    &text[..end.map_or(0, |(at, _)| at)]
}

/// How a secret may be spelled in an answer.
fn spellings(secret: &str) -> [Zeroizing<String>; 5] {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let json = json.trim_matches('"').to_owned();
    let json_slashes = json.replace('/', "\\/");
    let mut html = String::with_capacity(secret.len());
    let mut percent = String::with_capacity(secret.len());
    for char in secret.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
        if char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_' | '~') {
            percent.push(char);
        } else {
            let mut buffer = [0; 4];
            for byte in char.encode_utf8(&mut buffer).bytes() {
                let _ = write!(percent, "%{byte:02X}");
            }
        }
    }
    [secret.to_owned(), json, json_slashes, html, percent].map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubber(secrets: &[&str]) -> Scrubber {
        let secrets: Vec<_> = secrets
            .iter()
            .map(|text| Secret::new((*text).to_owned()))
            .collect();
        Scrubber::new(&secrets)
    }

    #[test]
    fn removes_every_occurrence_in_any_case() {
        let scrubber = scrubber(&["CANARY-ONE", "canary-two"]);
        assert_eq!(
            scrubber.scrub("é CANARY-ONE, canary-one and Canary-Two."),
            "é [redacted], [redacted] and [redacted]."
        );
        assert!(matches!(scrubber.scrub("nothing"), Cow::Borrowed(_)));
    }

    #[test]
    fn knows_the_spellings_of_json_html_and_percent_encoding() {
        let scrubber = scrubber(&["a/b\"<c>"]);
        for text in [
            r#"a/b"<c>"#,
            r#"a/b\"<c>"#,
            r#"a\/b\"<c>"#,
            "a/b&quot;&lt;c&gt;",
            "a%2Fb%22%3Cc%3E",
        ] {
            assert_eq!(scrubber.scrub(text), MARK, "{text}");
        }
    }

    #[test]
    fn a_secret_inside_a_longer_one_leaves_no_rest() {
        let scrubber = scrubber(&["abcd", "abcdef"]);
        assert_eq!(scrubber.scrub("abcdef abcd"), "[redacted] [redacted]");
    }

    #[test]
    fn excerpt_is_one_line_and_cuts_after_scrubbing() {
        let token = "T0K3N-".repeat(40);
        let scrubber = scrubber(&[&token]);
        let page = format!("<html>\n\t{token}{token}\u{7}  x{}", token.repeat(30));
        let line = scrubber.excerpt(page.as_bytes(), 30);
        assert_eq!(line, "<html> [redacted][redacted] x[…");
        assert!(!scrubber.excerpt(page.as_bytes(), 200).contains("T0K"));
    }

    #[test]
    fn excerpt_tells_that_there_is_more() {
        let scrubber = scrubber(&["secret"]);
        assert_eq!(scrubber.excerpt(b"12345", 5), "12345");
        assert_eq!(scrubber.excerpt(b"12345 7", 5), "12345…");
        assert_eq!(scrubber.excerpt(b"123 5 7", 5), "123 5…");
        let blanks = " ".repeat(5 * 16 - 2);
        assert_eq!(scrubber.excerpt(format!("12{blanks}").as_bytes(), 5), "12");
        assert_eq!(
            scrubber.excerpt(format!("12{blanks}3").as_bytes(), 5),
            "12…"
        );
        let long = "é".repeat(5 * 64);
        assert_eq!(scrubber.excerpt(long.as_bytes(), 5), "ééééé…");
    }

    #[test]
    fn half_a_secret_at_the_end_of_what_is_looked_at_is_left_out() {
        let token = "T0K3N".repeat(4);
        let scrubber = scrubber(&[&token]);
        // Blanks take no room in the line, so any part of the text may end up in it.
        for blanks in 1..20 * token.len() {
            let page = format!("x{}{token} y", " ".repeat(blanks));
            let line = scrubber.excerpt(page.as_bytes(), 9);
            let whole = ["x [redact…", "x…"].contains(&&*line);
            assert!(whole, "{blanks}: {line}");
        }
    }
}
