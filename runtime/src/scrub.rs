//! Takes the tokens out of every text that leaves the crate.
//!
//! Types that do not print are not enough here: outside production the server may repeat the request in the details of
//! an error, and an intermediary may put it on an error page. So texts are searched for the values themselves, in any
//! letter case, with and without hyphens, with line breaks and other characters in between that are not seen, in
//! hexadecimal digits, in base64 (both alphabets, at any place of a longer text), and in the escapes of JSON, HTML and
//! percent encoding, up to four levels of them. Of each spelling, eight characters are enough, wherever they are in it.

mod finder;
mod layers;
mod needles;

use std::borrow::Cow;

use self::finder::Finder;
use self::layers::{Unit, plain, resolved};
use self::needles::{Needle, Needles, folded};
use crate::values::Secret;

const MARK: &str = "[redacted]";

/// The most digits of a numeric entity that are looked at.
const LONGEST_NUMBER: usize = 10;
/// The most bytes that one byte of a spelling takes in a text, such as `&#x0000000041;`.
const WIDEST: usize = 4 + LONGEST_NUMBER;
/// How much of a text is looked at in one piece.
const PIECE: usize = 16 * 1024;
/// The levels of escapes that are resolved.
const LEVELS: usize = 4;

/// Knows the secrets of one client and removes them from texts.
pub(crate) struct Scrubber {
    bare: Finder,
    hex: Finder,
    exact: Finder,
    /// Each word by itself.
    words: Vec<Finder>,
    bare_words: Vec<Finder>,
    longest: usize,
}

impl Scrubber {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut needles = Needles::default();
        for secret in secrets.into_iter().filter(|it| it.is_distinctive()) {
            needles.add(secret.expose());
        }
        let each = |words: Vec<Needle>| words.into_iter().map(|it| Finder::new(vec![it])).collect();
        let mut scrubber = Self {
            bare: Finder::new(needles.bare),
            hex: Finder::new(needles.hex),
            exact: Finder::new(needles.exact),
            words: each(needles.words),
            bare_words: each(needles.bare_words),
            longest: 0,
        };
        let of_words = scrubber.words.iter().chain(&scrubber.bare_words);
        let all = [&scrubber.bare, &scrubber.hex, &scrubber.exact]
            .into_iter()
            .chain(of_words);
        scrubber.longest = all.map(Finder::longest).max().unwrap_or(0) * WIDEST;
        scrubber
    }

    /// The text without the secrets.
    pub(crate) fn scrub<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut hits = self.hits(text);
        if hits.is_empty() {
            return Cow::Borrowed(text);
        }
        hits.sort_unstable();
        let mut out = String::with_capacity(text.len());
        let mut kept = 0;
        for (start, end) in hits {
            // The parts of a character that was met in the middle belong to it.
            let start = (0..=start).rev().find(|at| text.is_char_boundary(*at));
            let end = (end..=text.len()).find(|at| text.is_char_boundary(*at));
            let (start, end) = (start.unwrap_or(0), end.unwrap_or(text.len()));
            if start >= kept {
                out.push_str(&text[kept..start]);
                out.push_str(MARK);
            }
            kept = kept.max(end);
        }
        out.push_str(&text[kept..]);
        Cow::Owned(out)
    }

    /// Where the secrets are; places may overlap.
    fn hits(&self, text: &str) -> Vec<(usize, usize)> {
        let mut hits = Vec::new();
        for offset in (0..text.len()).step_by(PIECE) {
            // Whatever starts in the piece ends in the part that follows it.
            let end = text.len().min(offset + PIECE + self.longest);
            let mut layer = plain(&text.as_bytes()[offset..end]);
            let mut found = Vec::new();
            for level in 0..=LEVELS {
                self.search(&layer, &mut found);
                match resolved(&layer).filter(|_| level < LEVELS) {
                    Some(next) => layer = next,
                    None => break,
                }
            }
            hits.extend(
                found
                    .into_iter()
                    .map(|(start, end)| (offset + start, offset + end)),
            );
        }
        hits
    }

    fn search(&self, layer: &[Unit], hits: &mut Vec<(usize, usize)>) {
        let bare = spelled(layer, |byte| {
            let counts = byte != b'-' && !byte.is_ascii_control();
            counts.then_some(byte.to_ascii_lowercase())
        });
        self.bare.matches(&bare, |first, last, needle| {
            let hyphens = layer[last + 1..]
                .iter()
                .take(needle.hyphens)
                .take_while(|unit| unit.byte == b'-')
                .count();
            hits.push((layer[first].start as usize, layer[last + hyphens].end()));
            last
        });
        drop(bare);
        self.hex.matches(&digits(layer), |first, last, _| {
            hits.push((layer[first].start as usize, layer[last].end()));
            last
        });
        let exact = spelled(layer, |byte| {
            (!byte.is_ascii_control()).then_some(folded(byte))
        });
        self.exact.matches(&exact, |first, last, _| {
            // Its first and last character hold a part of it together with a neighbour, so the whole run goes.
            let (before, after) = (&layer[..first], &layer[last + 1..]);
            let first = first
                - before
                    .iter()
                    .rev()
                    .take_while(|it| is_base64(it.byte))
                    .count();
            let last = last + after.iter().take_while(|it| is_base64(it.byte)).count();
            hits.push((layer[first].start as usize, layer[last].end()));
            last
        });
        drop(exact);
        for (words, case) in [
            (&self.words, u8::to_ascii_lowercase as fn(&u8) -> u8),
            (&self.bare_words, |byte| *byte),
        ] {
            search_words(layer, words, case, hits);
        }
    }

    /// One line of at most `limit` characters from the head of a text of any size.
    ///
    /// Scrubs before it cuts, so that no half of a secret survives at the cut.
    pub(crate) fn excerpt(&self, bytes: &[u8], limit: usize) -> String {
        let window = limit.saturating_mul(16).saturating_add(4 * self.longest);
        let head = bytes.get(..window).filter(|it| it.len() < bytes.len());
        let searched = String::from_utf8_lossy(head.unwrap_or(bytes));
        let scrubbed = self.scrub(&searched);
        // The window may end inside of a secret, whose half is not found.
        let text = match head {
            Some(_) => without_end(&scrubbed, self.longest),
            None => &scrubbed,
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
        // Control characters may have stood between the parts of a secret. A line that is what was searched and held none,
        // as the identifier of a response is, holds none now.
        if line != searched || scrubbed != searched {
            line = self.scrub(&line).into_owned();
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

/// The bytes of a layer that count, as they are spelled in needles, with their places.
fn spelled(layer: &[Unit], spelled: impl Fn(u8) -> Option<u8>) -> Vec<(u8, u32)> {
    let all = (0..).zip(layer);
    all.filter_map(|(at, unit)| Some((spelled(unit.byte)?, at)))
        .collect()
}

/// The letters and digits of a layer, without what stands between the bytes of a dump, as in `45:30`, `45 30` and
/// `0x45, 0x30`.
fn digits(layer: &[Unit]) -> Vec<(u8, u32)> {
    let mut digits = Vec::with_capacity(layer.len());
    for (at, unit) in (0..).zip(layer) {
        let byte = unit.byte.to_ascii_lowercase();
        match byte {
            b'-' | b' ' | b':' | b',' | b';' | b'_' => {}
            _ if byte.is_ascii_control() => {}
            // No hexadecimal digits have an x in them.
            b'x' if digits.last().is_some_and(|(byte, _)| *byte == b'0') => {
                digits.pop();
            }
            _ => digits.push((byte, at)),
        }
    }
    digits
}

/// Finds words that are no part of a longer one. `case` is how a byte of the layer stands in a needle.
fn search_words(
    layer: &[Unit],
    words: &[Finder],
    case: fn(&u8) -> u8,
    hits: &mut Vec<(usize, usize)>,
) {
    if words.is_empty() {
        return;
    }
    let text = spelled(layer, |byte| {
        (!byte.is_ascii_control()).then_some(case(&byte))
    });
    let is_inside = |at: Option<usize>| {
        at.and_then(|at| layer.get(at))
            .is_some_and(|unit| unit.byte.is_ascii_alphanumeric())
    };
    // One by one: the longest that is there may be part of a longer word, and a shorter one not.
    for word in words {
        word.matches(&text, |first, last, _| {
            if is_inside(first.checked_sub(1)) || is_inside(Some(last + 1)) {
                return first;
            }
            hits.push((layer[first].start as usize, layer[last].end()));
            last
        });
    }
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=')
}

/// The text without its last characters, of which there are more than `length`.
fn without_end(text: &str, length: usize) -> &str {
    let end = text.char_indices().nth_back(length);
    &text[..end.map_or(0, |(at, _)| at)]
}

#[cfg(test)]
mod tests;
