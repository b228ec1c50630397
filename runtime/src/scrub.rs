//! Takes the tokens out of every text that leaves the crate.
//!
//! Types that do not print are not enough here: outside production the server may repeat the request in the details of
//! an error, and an intermediary may put it on an error page. So texts are searched for the values themselves, in any
//! letter case, with and without hyphens, with line breaks and other control characters in between, cut off after no less than eight characters, in hexadecimal digits, in base64
//! (both alphabets, at any place of a longer text), and in the escapes of JSON, HTML and percent encoding, up to two
//! levels of them.

mod layers;
mod needles;

use std::borrow::Cow;

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
const LEVELS: usize = 2;

/// Knows the secrets of one client and removes them from texts.
pub(crate) struct Scrubber {
    needles: Needles,
    longest: usize,
}

impl Scrubber {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut needles = Needles::default();
        for secret in secrets.into_iter().filter(|it| it.is_distinctive()) {
            needles.add(secret.expose());
        }
        let longest = needles.longest() * WIDEST;
        Self { needles, longest }
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
        let bare: Vec<(u8, u32)> = (0..)
            .zip(layer)
            .filter(|(_, unit)| unit.byte != b'-' && !unit.byte.is_ascii_control())
            .map(|(at, unit)| (unit.byte.to_ascii_lowercase(), at))
            .collect();
        matches(&bare, &self.needles.bare, |first, last, needle| {
            let hyphens = layer[last + 1..]
                .iter()
                .take(needle.hyphens)
                .take_while(|unit| unit.byte == b'-')
                .count();
            hits.push((layer[first].start as usize, layer[last + hyphens].end()));
            last
        });
        drop(bare);
        let exact: Vec<(u8, u32)> = (0..)
            .zip(layer)
            .filter(|(_, unit)| !unit.byte.is_ascii_control())
            .map(|(at, unit)| (folded(unit.byte), at))
            .collect();
        matches(&exact, &self.needles.exact, |first, last, _| {
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
        for (needles, spelled) in [
            (&self.needles.words, u8::to_ascii_lowercase as fn(&u8) -> u8),
            (&self.needles.bare_words, |byte| *byte),
        ] {
            if !needles.is_empty() {
                search_words(layer, needles, spelled, hits);
            }
        }
    }

    /// One line of at most `limit` characters from the head of a text of any size.
    ///
    /// Scrubs before it cuts, so that no half of a secret survives at the cut.
    pub(crate) fn excerpt(&self, bytes: &[u8], limit: usize) -> String {
        let window = limit.saturating_mul(16).saturating_add(4 * self.longest);
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
        // Control characters may have stood between the parts of a secret.
        let mut line = self.scrub(&line).into_owned();
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

/// Finds needles that are no part of a longer word. `spelled` is how a byte of the layer stands in a needle.
fn search_words(
    layer: &[Unit],
    needles: &[Needle],
    spelled: fn(&u8) -> u8,
    hits: &mut Vec<(usize, usize)>,
) {
    let text: Vec<(u8, u32)> = (0..)
        .zip(layer)
        .filter(|(_, unit)| !unit.byte.is_ascii_control())
        .map(|(at, unit)| (spelled(&unit.byte), at))
        .collect();
    let is_inside = |at: Option<usize>| {
        at.and_then(|at| layer.get(at))
            .is_some_and(|unit| unit.byte.is_ascii_alphanumeric())
    };
    // One by one: the longest that is there may be part of a longer word, and a shorter one not.
    for needle in needles {
        matches(&text, std::slice::from_ref(needle), |first, last, _| {
            if is_inside(first.checked_sub(1)) || is_inside(Some(last + 1)) {
                return first;
            }
            hits.push((layer[first].start as usize, layer[last].end()));
            last
        });
    }
}

/// Tells of each needle in a text whose bytes know their places: from which place to which, and what it is. Goes on after
/// the place that it is told.
fn matches(
    text: &[(u8, u32)],
    needles: &[Needle],
    mut tell: impl FnMut(usize, usize, &Needle) -> usize,
) {
    let mut starts = [false; 256];
    for needle in needles {
        starts[usize::from(needle.bytes[0])] = true;
    }
    let mut at = 0;
    while let Some(ahead) = text
        .get(at..)
        .and_then(|rest| rest.iter().position(|(byte, _)| starts[usize::from(*byte)]))
    {
        at += ahead;
        let rest = &text[at..];
        let shared = |needle: &Needle| {
            let same = rest
                .iter()
                .zip(&**needle.bytes)
                .take_while(|(a, b)| a.0 == **b);
            same.count()
        };
        let longest = needles
            .iter()
            .map(|needle| (shared(needle), needle))
            .filter(|(shared, needle)| *shared >= needle.enough)
            .max_by_key(|(shared, _)| *shared);
        let Some((shared, needle)) = longest else {
            at += 1;
            continue;
        };
        let (first, last) = (rest[0].1 as usize, rest[shared - 1].1 as usize);
        let end = tell(first, last, needle);
        at += rest
            .iter()
            .take_while(|(_, place)| *place as usize <= end)
            .count();
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
