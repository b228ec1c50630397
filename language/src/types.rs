//! Type expressions and ranges: the two little notations inside of YAML texts.
//!
//! Both parsers take any text, never panic, and say which characters they stumbled over.

use std::ops::Range;

use super::model::{Bounds, Scalar};
use super::value::scalars::SCALARS;

/// How deep type expressions may nest. Real ones need four levels.
pub const MAX_NESTING: usize = 16;

/// A type expression whose names are not resolved yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    /// A built-in type.
    Scalar(Scalar),
    /// The name of a definition, with its bytes in the expression.
    Named(String, Range<usize>),
    /// `[T]`
    List(Box<TypeExpr>),
    /// `{K: V}`, with the bytes of the key.
    Map(Box<TypeExpr>, Range<usize>, Box<TypeExpr>),
    /// `T?`
    Optional(Box<TypeExpr>),
    /// `update<T>`
    Update(Box<TypeExpr>),
    /// `hybrid<SomeId>`, with the bytes of the name.
    Hybrid(String, Range<usize>),
}

/// What is wrong with a type expression or range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The bytes at fault.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// The built-in type with this name.
pub fn scalar(name: &str) -> Option<Scalar> {
    let mut all = SCALARS.iter().copied();
    all.find(|scalar| scalar_name(*scalar) == name)
}

/// The name of a built-in type in the language.
pub fn scalar_name(scalar: Scalar) -> &'static str {
    scalar.facts().name
}

/// Reads a type expression.
///
/// # Errors
///
/// When the text is not a type expression; names are not looked up here.
pub fn parse(text: &str) -> Result<TypeExpr, Wrong> {
    let mut parser = TypeParser { text, at: 0 };
    let ty = parser.ty(0)?;
    parser.blanks();
    if parser.at < text.len() {
        return Err(parser.wrong(
            "the type ends before this",
            "write one type, such as `string`, `[Message]` or `date?`",
        ));
    }
    Ok(ty)
}

struct TypeParser<'a> {
    text: &'a str,
    at: usize,
}

impl TypeParser<'_> {
    fn ty(&mut self, depth: usize) -> Result<TypeExpr, Wrong> {
        if depth > MAX_NESTING {
            return Err(self.wrong(
                "the type nests too deep",
                "give the inner part a name of its own under `models`",
            ));
        }
        self.blanks();
        let mut ty = match self.peek() {
            Some('[') => {
                self.take('[')?;
                let item = self.ty(depth + 1)?;
                self.take(']')?;
                TypeExpr::List(Box::new(item))
            }
            Some('{') => {
                self.take('{')?;
                self.blanks();
                let start = self.at;
                let key = self.ty(depth + 1)?;
                let range = start..self.at;
                self.take(':')?;
                let value = self.ty(depth + 1)?;
                self.take('}')?;
                TypeExpr::Map(Box::new(key), range, Box::new(value))
            }
            _ => self.name(depth)?,
        };
        self.blanks();
        if self.peek() == Some('?') {
            self.at += 1;
            ty = TypeExpr::Optional(Box::new(ty));
            self.blanks();
            if self.peek() == Some('?') {
                return Err(self.wrong("one `?` is enough", "remove this one"));
            }
        }
        Ok(ty)
    }

    fn name(&mut self, depth: usize) -> Result<TypeExpr, Wrong> {
        let start = self.at;
        let rest = &self.text[start..];
        let length = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        if length == 0 {
            return Err(self.wrong(
                "a type is expected here",
                "write a built-in type, the name of a definition, `[T]`, `{K: V}`, `update<T>` or `hybrid<SomeId>`",
            ));
        }
        let name = &rest[..length];
        let range = start..start + length;
        self.at = range.end;
        if let Some(scalar) = scalar(name) {
            return Ok(TypeExpr::Scalar(scalar));
        }
        match name {
            "update" => {
                self.take('<')?;
                let inner = self.ty(depth + 1)?;
                self.take('>')?;
                Ok(TypeExpr::Update(Box::new(inner)))
            }
            "hybrid" => {
                self.take('<')?;
                self.blanks();
                let start = self.at;
                let inner = self.ty(depth + 1)?;
                let range = start..self.at;
                self.take('>')?;
                match inner {
                    TypeExpr::Named(name, range) => Ok(TypeExpr::Hybrid(name, range)),
                    _ => Err(Wrong {
                        range,
                        message: "`hybrid` takes the name of an identifier".to_owned(),
                        help: "name a definition from `ids`, such as `hybrid<ReservationId>`"
                            .to_owned(),
                    }),
                }
            }
            _ => Ok(TypeExpr::Named(name.to_owned(), range)),
        }
    }

    fn take(&mut self, wanted: char) -> Result<(), Wrong> {
        self.blanks();
        if self.peek() == Some(wanted) {
            self.at += wanted.len_utf8();
            return Ok(());
        }
        Err(self.wrong(
            &format!("`{wanted}` is expected here"),
            "forms of types: `T`, `T?`, `[T]`, `{K: V}`, `update<T>`, `hybrid<SomeId>`",
        ))
    }

    fn blanks(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches(' ').len();
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn wrong(&self, message: &str, help: &str) -> Wrong {
        let end = self.at + self.peek().map_or(0, char::len_utf8);
        Wrong {
            range: self.at..end,
            message: message.to_owned(),
            help: help.to_owned(),
        }
    }
}

/// Reads the range of a count: `1..1000`, `1..`, `..255`.
///
/// # Errors
///
/// When the text is not a range of whole numbers that are not negative.
pub fn count_range(text: &str) -> Result<Bounds<u64>, Wrong> {
    let (min, max) = ends(text)?;
    let number = |end: Option<Range<usize>>| match end {
        None => Ok(None),
        Some(range) => match text[range.clone()].parse::<u64>() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(bad_range(
                range,
                "this is not a whole number of zero or more",
            )),
        },
    };
    Ok(Bounds {
        min: number(min)?,
        max: number(max)?,
    })
}

/// Reads the range of a number: `0..100`, `-90..90`, `0.5..`.
///
/// # Errors
///
/// When the text is not a range of plain decimal numbers.
pub fn number_range(text: &str) -> Result<Bounds<String>, Wrong> {
    let (min, max) = ends(text)?;
    let number = |end: Option<Range<usize>>| match end {
        None => Ok(None),
        Some(range) if is_decimal(&text[range.clone()]) => Ok(Some(text[range].to_owned())),
        Some(range) => Err(bad_range(
            range,
            "this is not a number such as `12` or `-0.5`",
        )),
    };
    Ok(Bounds {
        min: number(min)?,
        max: number(max)?,
    })
}

type Ends = (Option<Range<usize>>, Option<Range<usize>>);

fn ends(text: &str) -> Result<Ends, Wrong> {
    let Some(dots) = text.find("..") else {
        return Err(bad_range(0..text.len(), "a range has two dots"));
    };
    let trim = |range: Range<usize>| {
        let part = &text[range.clone()];
        let start = range.start + (part.len() - part.trim_start().len());
        let length = part.trim().len();
        (length > 0).then_some(start..start + length)
    };
    let (min, max) = (trim(0..dots), trim(dots + 2..text.len()));
    if min.is_none() && max.is_none() {
        return Err(bad_range(0..text.len(), "a range has at least one end"));
    }
    Ok((min, max))
}

fn bad_range(range: Range<usize>, message: &str) -> Wrong {
    Wrong {
        range,
        message: message.to_owned(),
        help: "write `1..1000`, `1..` or `..255`; for exactly five, `5..5`".to_owned(),
    }
}

/// Whether a text is a plain decimal number of at most 40 characters: no exponent, no leading zeros.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned
        .split_once('.')
        .map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.len() <= 40
        && digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
}

/// Compares two plain decimal numbers exactly.
pub fn compare_decimals(a: &str, b: &str) -> std::cmp::Ordering {
    use std::cmp::Ordering;
    fn parts(text: &str) -> (bool, &str, &str) {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let (whole, fraction) = (
            whole.trim_start_matches('0'),
            fraction.trim_end_matches('0'),
        );
        (
            negative && !(whole.is_empty() && fraction.is_empty()),
            whole,
            fraction,
        )
    }
    let (negative_a, whole_a, fraction_a) = parts(a);
    let (negative_b, whole_b, fraction_b) = parts(b);
    let size = whole_a
        .len()
        .cmp(&whole_b.len())
        .then_with(|| whole_a.cmp(whole_b))
        .then_with(|| fraction_a.cmp(fraction_b));
    match (negative_a, negative_b) {
        (false, false) => size,
        (true, true) => size.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        assert_eq!(parse("string"), Ok(TypeExpr::Scalar(Scalar::String)));
        let id = TypeExpr::Named("MessageId".to_owned(), 1..10);
        assert_eq!(
            parse("[MessageId]?"),
            Ok(TypeExpr::Optional(Box::new(TypeExpr::List(Box::new(id)))))
        );
        let map = TypeExpr::Map(
            Box::new(TypeExpr::Scalar(Scalar::Language)),
            1..9,
            Box::new(TypeExpr::Optional(Box::new(TypeExpr::Scalar(
                Scalar::String,
            )))),
        );
        assert_eq!(parse("{language: string?}"), Ok(map));
        let update = TypeExpr::Update(Box::new(TypeExpr::Optional(Box::new(TypeExpr::Scalar(
            Scalar::Date,
        )))));
        assert_eq!(
            parse("update<date?>?"),
            Ok(TypeExpr::Optional(Box::new(update)))
        );
        assert_eq!(
            parse("hybrid<RoomId>"),
            Ok(TypeExpr::Hybrid("RoomId".to_owned(), 7..13))
        );
    }

    #[test]
    fn every_scalar_has_one_name() {
        for found in SCALARS {
            assert_eq!(scalar(scalar_name(*found)), Some(*found));
        }
    }

    #[test]
    fn says_where_a_type_is_wrong() {
        for (text, range) in [
            ("", 0..0),
            ("[string", 7..7),
            ("string??", 7..8),
            ("a b", 2..3),
            ("[é]", 1..3),
            ("update", 6..6),
        ] {
            assert_eq!(
                parse(text).map_err(|wrong| wrong.range),
                Err(range),
                "{text}"
            );
        }
        assert!(parse(&"[".repeat(10_000)).is_err());
    }

    #[test]
    fn reads_ranges() {
        assert_eq!(
            count_range("1..1000"),
            Ok(Bounds {
                min: Some(1),
                max: Some(1000)
            })
        );
        assert_eq!(
            count_range("1.."),
            Ok(Bounds {
                min: Some(1),
                max: None
            })
        );
        assert_eq!(
            count_range("..255"),
            Ok(Bounds {
                min: None,
                max: Some(255)
            })
        );
        assert_eq!(
            number_range("-0.5..90"),
            Ok(Bounds {
                min: Some("-0.5".to_owned()),
                max: Some("90".to_owned())
            })
        );
        for text in ["", "..", "1", "1...2", "a..b", "-1..2", "1..2..3"] {
            assert!(count_range(text).is_err(), "{text}");
        }
    }

    #[test]
    fn compares_decimals_exactly() {
        use std::cmp::Ordering::{Equal, Greater, Less};
        for (a, b, order) in [
            ("1", "1.0", Equal),
            ("-0", "0", Equal),
            ("-2", "1", Less),
            ("-2", "-10", Greater),
            ("0.1", "0.09", Greater),
            ("100", "20", Greater),
        ] {
            assert_eq!(compare_decimals(a, b), order, "{a} and {b}");
        }
    }
}
