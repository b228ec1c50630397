//! What a secret looks like in a text whose escapes are resolved: as it is, in hexadecimal digits, in base64.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

/// A token of fewer characters that consists of letters and hyphens is a word, such as `access-token` in place of a real
/// one.
const LONGEST_WORD: usize = 16;

/// So many characters of the beginning of a secret, or of its encoding, count as the secret.
pub(super) const PREFIX: usize = 8;

/// So many characters of any part of a secret count as the secret.
const PART: usize = 8;

/// One spelling of a secret, in small letters.
pub(super) struct Needle {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    /// How many of its bytes are enough at its beginning.
    pub(super) enough: usize,
    /// How many of its bytes are enough elsewhere; `usize::MAX` for a spelling that counts as a whole.
    pub(super) part: usize,
    /// Whether it is the secret itself. A part of that without a digit may be a word, such as `AccessToken`.
    has_words: bool,
    /// How many hyphens follow it.
    pub(super) hyphens: usize,
}

impl Needle {
    /// One that is enough from its beginning on, and nowhere else.
    fn new(bytes: &[u8], enough: usize) -> Self {
        Self {
            bytes: Zeroizing::new(bytes.to_vec()),
            enough: enough.min(bytes.len()),
            part: usize::MAX,
            has_words: false,
            hyphens: 0,
        }
    }

    /// One that is an encoding, in which a part of a secret takes so many bytes.
    fn encoded(bytes: &[u8], part: usize) -> Self {
        let part = part.min(bytes.len());
        Self {
            part,
            ..Self::new(bytes, PREFIX)
        }
    }

    /// Whether these bytes, which are a part of it, tell that it is there.
    pub(super) fn is_told_by(&self, part: impl Iterator<Item = u8>) -> bool {
        let mut is_word = self.has_words;
        let length = part
            .inspect(|byte| is_word &= byte.is_ascii_alphabetic())
            .count();
        length >= self.part && !is_word
    }
}

/// The spellings of secrets, by how a text is looked at.
#[derive(Default)]
pub(super) struct Needles {
    /// Where hyphens and control characters are passed over.
    pub(super) bare: Vec<Needle>,
    /// Where nothing but hexadecimal digits counts, and other letters.
    pub(super) hex: Vec<Needle>,
    /// Where control characters only are passed over, and the two alphabets of base64 are one.
    pub(super) exact: Vec<Needle>,
    /// Those of words, which count as a whole and only where they are no part of a longer one: with their hyphens, in
    /// any letter case.
    pub(super) words: Vec<Needle>,
    /// The same without hyphens, in their own letter case.
    pub(super) bare_words: Vec<Needle>,
}

impl Needles {
    pub(super) fn add(&mut self, secret: &str) {
        let lower = without(secret, |char| char.is_ascii_control());
        let lower = Zeroizing::new(lower.to_ascii_lowercase());
        let bare = without_hyphens(&lower);
        let head = lower
            .char_indices()
            .nth(PREFIX)
            .map_or(lower.len(), |it| it.0);
        if is_word(&lower) {
            // `AccessToken` and `ResourceAccessTokenIds` are names of properties.
            push(&mut self.words, Needle::new(lower.as_bytes(), usize::MAX));
            let bare = without_hyphens(secret);
            if bare.len() >= 4 {
                let needle = Needle::new(bare.as_bytes(), usize::MAX);
                push(&mut self.bare_words, needle);
            }
        } else if bare.len() >= 4 {
            let enough = without_hyphens(&lower[..head]).len().max(4);
            let needle = Needle {
                hyphens: lower.len() - lower.trim_end_matches('-').len(),
                part: PART,
                has_words: true,
                ..Needle::new(bare.as_bytes(), enough)
            };
            push(&mut self.bare, needle);
        } else {
            let spelled = alphabet(lower.as_bytes());
            push(&mut self.exact, Needle::new(&spelled, head));
        }
        if secret.len() >= PREFIX {
            let upper = Zeroizing::new(secret.to_ascii_uppercase());
            for text in [secret, &lower, &upper] {
                self.add_encoded(text.as_bytes());
                self.add_encoded(without_hyphens(text).as_bytes());
            }
            self.add_encoded(&Zeroizing::new(utf_16(secret)));
            self.add_encoded(Zeroizing::new(STANDARD_NO_PAD.encode(secret)).as_bytes());
            self.add_encoded(hex(secret.as_bytes()).as_bytes());
        }
    }

    fn add_encoded(&mut self, text: &[u8]) {
        let digits = hex(text);
        push(&mut self.hex, Needle::encoded(digits.as_bytes(), 2 * PART));
        // Inside of a longer text, an encoded secret starts at any of three places. What depends on its neighbours is
        // left out.
        for ahead in 0..3 {
            let mut longer = Zeroizing::new(Vec::with_capacity(ahead + text.len()));
            longer.resize(ahead, 0);
            longer.extend_from_slice(text);
            let encoded = Zeroizing::new(STANDARD_NO_PAD.encode(&*longer));
            let start = (8 * ahead).div_ceil(6);
            let end = 8 * longer.len() / 6;
            let spelled = alphabet(encoded.get(start..end).unwrap_or_default().as_bytes());
            // The first and the last character of a part depend on its neighbours.
            push(&mut self.exact, Needle::encoded(&spelled, 8 * PART / 6 - 1));
        }
    }
}

fn push(needles: &mut Vec<Needle>, needle: Needle) {
    if !needle.bytes.is_empty() && needles.iter().all(|known| *known.bytes != *needle.bytes) {
        needles.push(needle);
    }
}

fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut hex = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    for byte in bytes {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The bytes of a text in memory of .NET, Java and JavaScript.
fn utf_16(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(2 * text.len());
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn is_word(text: &str) -> bool {
    text.len() < LONGEST_WORD
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

fn without_hyphens(text: &str) -> Zeroizing<String> {
    without(text, |char| char == '-')
}

fn without(text: &str, left_out: impl Fn(char) -> bool) -> Zeroizing<String> {
    // Room for everything at once: growing would leave copies behind in freed memory.
    let mut bare = Zeroizing::new(String::with_capacity(text.len()));
    bare.extend(text.chars().filter(|char| !left_out(*char)));
    bare
}

/// A byte in small letters and in the standard alphabet of base64.
pub(super) fn folded(byte: u8) -> u8 {
    match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other.to_ascii_lowercase(),
    }
}

fn alphabet(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(bytes.iter().map(|byte| folded(*byte)).collect())
}
