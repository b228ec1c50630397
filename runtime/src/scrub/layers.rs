//! A text as its bytes, and as what they stand for once escapes are resolved: `%41`, `%u0041`, `&#65;`, `&#x41;`,
//! `&quot;`, `\u0041`, `\u{41}`, `\x41`, `\101`, `\/`, `\n`. What is not seen, such as a soft hyphen or `<wbr>`, is left
//! out. Every byte knows the place in the text that it came from.

/// What may break a long word at a line's end, and joins nothing else: soft hyphens, spaces without width, marks of
/// direction, joiners, byte order marks.
const UNSEEN: [&[u8]; 9] = [
    "\u{ad}".as_bytes(),
    "\u{200b}".as_bytes(),
    "\u{200c}".as_bytes(),
    "\u{200d}".as_bytes(),
    "\u{200e}".as_bytes(),
    "\u{200f}".as_bytes(),
    "\u{2060}".as_bytes(),
    "\u{feff}".as_bytes(),
    b"<wbr>",
];

/// One byte of a layer.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    pub(super) byte: u8,
    /// Where it starts in the text.
    pub(super) start: u32,
    /// How many bytes of the text it takes.
    pub(super) len: u16,
}

impl Unit {
    pub(super) fn end(self) -> usize {
        self.start as usize + usize::from(self.len)
    }
}

/// The bytes of a text.
pub(super) fn plain(text: &[u8]) -> Vec<Unit> {
    let units = (0..).zip(text).map(|(start, byte)| Unit {
        byte: *byte,
        start,
        len: 1,
    });
    without_unseen(units.collect())
}

fn without_unseen(mut units: Vec<Unit>) -> Vec<Unit> {
    let (mut kept, mut at) = (0, 0);
    while let Some(unit) = units.get(at).copied() {
        let rest = &units[at..];
        let is_here = |unseen: &&&[u8]| {
            let mut pairs = rest.iter().zip(**unseen);
            rest.len() >= unseen.len() && pairs.all(|(unit, byte)| unit.byte == *byte)
        };
        let may_be = unit.byte == b'<' || !unit.byte.is_ascii();
        if let Some(unseen) = UNSEEN.iter().filter(|_| may_be).find(is_here) {
            at += unseen.len();
        } else {
            units[kept] = unit;
            (kept, at) = (kept + 1, at + 1);
        }
    }
    units.truncate(kept);
    units
}

/// The layer without one level of escapes; `None` when it has none.
pub(super) fn resolved(layer: &[Unit]) -> Option<Vec<Unit>> {
    let mut units = Vec::with_capacity(layer.len());
    let mut at = 0;
    let mut found = false;
    while let Some(unit) = layer.get(at) {
        let escape = match unit.byte {
            b'%' => percent(&layer[at..]),
            b'&' => entity(&layer[at..]),
            b'\\' => backslash(&layer[at..]),
            _ => None,
        };
        let Some((char, taken)) = escape else {
            units.push(*unit);
            at += 1;
            continue;
        };
        found = true;
        let last = layer[at + taken - 1];
        let len = last.end() - unit.start as usize;
        let resolved = |byte| Unit {
            byte,
            start: unit.start,
            len: u16::try_from(len).unwrap_or(u16::MAX),
        };
        match char {
            Resolved::Byte(byte) => units.push(resolved(byte)),
            Resolved::Char(char) => {
                units.extend(char.encode_utf8(&mut [0; 4]).bytes().map(resolved));
            }
        }
        at += taken;
    }
    found.then(|| without_unseen(units))
}

enum Resolved {
    Byte(u8),
    Char(char),
}

/// What an escape stands for, and how many bytes it takes.
type Escape = Option<(Resolved, usize)>;

fn percent(layer: &[Unit]) -> Escape {
    if matches!(layer.get(1)?.byte, b'u' | b'U') {
        let char = char::from_u32(number(layer.get(2..6)?, 16)?)?;
        return Some((Resolved::Char(char), 6));
    }
    let value = number(layer.get(1..3)?, 16)?;
    Some((Resolved::Byte(u8::try_from(value).ok()?), 3))
}

fn entity(layer: &[Unit]) -> Escape {
    /// The ones for characters of tokens, of their encodings and of escapes.
    const NAMES: [(&[u8], char); 19] = [
        (b"amp;", '&'),
        (b"lt;", '<'),
        (b"gt;", '>'),
        (b"quot;", '"'),
        (b"apos;", '\''),
        (b"plus;", '+'),
        (b"sol;", '/'),
        (b"equals;", '='),
        (b"lowbar;", '_'),
        (b"percnt;", '%'),
        (b"bsol;", '\\'),
        (b"tab;", '\t'),
        (b"newline;", '\n'),
        (b"hyphen;", '-'),
        (b"dash;", '-'),
        (b"period;", '.'),
        (b"colon;", ':'),
        (b"shy;", '\u{ad}'),
        (b"zerowidthspace;", '\u{200b}'),
    ];
    let bytes = |range: std::ops::Range<usize>| layer.get(range);
    if bytes(1..2)?.first()?.byte != b'#' {
        return NAMES.iter().find_map(|(name, char)| {
            let there = bytes(1..name.len() + 1)?;
            let same = there
                .iter()
                .zip(*name)
                .all(|(unit, byte)| unit.byte.eq_ignore_ascii_case(byte));
            same.then_some((Resolved::Char(*char), name.len() + 1))
        });
    }
    let (radix, first) = match layer.get(2)?.byte {
        b'x' | b'X' => (16, 3),
        _ => (10, 2),
    };
    let digits = layer[first..]
        .iter()
        .take(super::LONGEST_NUMBER)
        .take_while(|unit| char::from(unit.byte).is_digit(radix))
        .count();
    let char = char::from_u32(number(layer.get(first..first + digits)?, radix)?)?;
    let end = first + digits;
    let closed = layer.get(end).is_some_and(|unit| unit.byte == b';');
    Some((Resolved::Char(char), end + usize::from(closed)))
}

fn backslash(layer: &[Unit]) -> Escape {
    match layer.get(1)?.byte {
        b'u' if layer.get(2)?.byte == b'{' => {
            let digits = &layer[3..];
            let digits = &digits[..digits.iter().take(7).position(|it| it.byte == b'}')?];
            let char = char::from_u32(number(digits, 16)?)?;
            Some((Resolved::Char(char), digits.len() + 4))
        }
        b'x' => {
            let value = number(layer.get(2..4)?, 16)?;
            Some((Resolved::Byte(u8::try_from(value).ok()?), 4))
        }
        b'u' | b'U' => {
            let char = char::from_u32(number(layer.get(2..6)?, 16)?)?;
            Some((Resolved::Char(char), 6))
        }
        b'0'..=b'3' => {
            let value = number(layer.get(1..4)?, 8)?;
            Some((Resolved::Byte(u8::try_from(value).ok()?), 4))
        }
        byte @ (b'"' | b'\'' | b'\\' | b'/') => Some((Resolved::Byte(byte), 2)),
        // Line breaks and the like, which are passed over in a secret.
        b'n' | b'r' | b't' => Some((Resolved::Byte(b'\n'), 2)),
        _ => None,
    }
}

/// A number without a sign; `None` when there is anything else than digits.
fn number(digits: &[Unit], radix: u32) -> Option<u32> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u32, |number, unit| {
        let digit = char::from(unit.byte).to_digit(radix)?;
        number.checked_mul(radix)?.checked_add(digit)
    })
}
