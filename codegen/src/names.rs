//! How names on the wire become names in Rust.
//!
//! Every rule lives here and nowhere else: casing, reserved words, names that Rust's prelude already uses, and what
//! happens when two names of one scope meet. A name that the rules spell badly is overridden by `rust:` in the schema;
//! the rules themselves never guess between two candidates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use heck::ToKebabCase;

mod case;

pub(crate) use self::case::snake_case;
use self::case::{camel_case, is_plain};

/// Words that cannot be used as an identifier, in any edition up to 2024, in the order of the alphabet.
const RESERVED_WORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Type names that generated modules use from the prelude; a definition must not hide them.
const PRELUDE_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods that every request has anyway; a setter must not hide them.
const REQUEST_METHODS: &[&str] = &[
    "borrow",
    "clone",
    "eq",
    "fmt",
    "from",
    "into",
    "ne",
    "new",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods of the client itself; a resource must not hide them.
pub(crate) const CLIENT_METHODS: &[&str] = &[
    "budget",
    "builder",
    "call",
    "call_untyped",
    "clone",
    "core",
    "send",
    "with_access_token",
];

/// Modules that the root has anyway; they would hide a resource without a word.
const ROOT_MODULES: &[&str] = &[
    "blocking",
    "budget",
    "pages",
    "runtime",
    "split",
    "sync",
    "testkit",
    "transport",
    "values",
];

/// The name of a module or method: `messageThreads` → `message_threads`, `getAll/2023-06-06` → `get_all_2023_06_06`.
pub fn snake(wire: &str) -> String {
    let wire = composed(wire);
    let name = if wire.contains('/') {
        wire.split('/')
            .map(|part| snake_case(&separate_digits(part)))
            .collect::<Vec<_>>()
            .join("_")
    } else {
        snake_case(&wire)
    };
    legal(name)
}

/// The name of a resource's module, and of the file it is generated into.
pub fn module(resource: &str) -> String {
    avoid(snake(resource), ROOT_MODULES)
}

/// The name of a resource's cargo feature.
pub fn feature(resource: &str) -> String {
    resource.to_kebab_case()
}

/// The name of the client's method that leads to a resource.
pub fn client_method(resource: &str) -> String {
    avoid(snake(resource), CLIENT_METHODS)
}

/// The name of a struct field.
pub fn field(wire: &str) -> String {
    snake(wire)
}

/// The name of a request's setter for a field.
pub fn setter(field: &str) -> String {
    avoid(field.to_owned(), REQUEST_METHODS)
}

/// The name of a type: `Message`, `getAll/2023-06-06` → `GetAll20230606`.
pub fn type_name(wire: &str) -> String {
    let name = camel(wire);
    if PRELUDE_TYPES.contains(&name.as_str()) {
        return name + "Type";
    }
    name
}

/// The name of an enum variant. What has neither letter nor digit needs one from the schema, but for the empty text.
pub fn variant(wire: &str) -> String {
    if wire.is_empty() {
        return "Empty".to_owned();
    }
    let name = camel(wire);
    if name == "Self" { name + "_" } else { name }
}

/// The name of an enum value that is a number or a flag: `1` → `Value1`, `-0.5` → `Minus0_5`, `true` → `True`.
pub fn literal_variant(wire: &str) -> String {
    let digits = |text: &str| text.replace('.', "_");
    match (wire.strip_prefix('-'), wire) {
        (Some(rest), _) => format!("Minus{}", digits(rest)),
        (None, "true" | "false") => camel(wire),
        (None, _) => format!("Value{}", digits(wire)),
    }
}

/// The name of the marker type behind a typed identifier: `MessageId` → `Message`.
pub fn marker(id: &str) -> String {
    let stem = id.strip_suffix("Id").filter(|stem| !stem.is_empty());
    type_name(stem.unwrap_or(id))
}

/// Whether `name` is an identifier that Rust accepts as it is.
pub fn is_legal(name: &str) -> bool {
    // Almost every name is one of these, and a parser would have to be set up for it.
    let mut letters = name.bytes();
    if letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
    {
        return name != "Self" && !is_reserved(name);
    }
    syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_reserved(name: &str) -> bool {
    RESERVED_WORDS.binary_search(&name).is_ok()
}

fn camel(wire: &str) -> String {
    if is_plain(wire) {
        return camel_case(wire);
    }
    // Two numbers that stand apart on the wire stay apart: `IT_N2_1` and `IT_N21` are different values.
    let mut name = String::new();
    let mut last_digit = false;
    for part in composed(wire).split(|character: char| !character.is_alphanumeric()) {
        let part = camel_case(part);
        let starts_with_digit = part.starts_with(|c: char| c.is_ascii_digit());
        if last_digit && starts_with_digit {
            name.push('_');
        }
        last_digit = part.ends_with(|c: char| c.is_ascii_digit());
        name.push_str(&part);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    name
}

/// The text as Rust reads identifiers: two spellings of `é` are one.
fn composed(wire: &str) -> Cow<'_, str> {
    if wire.is_ascii() {
        return Cow::Borrowed(wire);
    }
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(wire)
}

/// Dates in paths keep their parts apart: `2023-06-06` → `2023_06_06`.
fn separate_digits(part: &str) -> String {
    part.replace(['-', '.'], "_")
}

fn legal(name: String) -> String {
    if is_reserved(&name) {
        return name + "_";
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("_{name}");
    }
    name
}

fn avoid(name: String, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// What a name stands for, put into words only when it does not work: ``property `Id` of `Message` ``.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning<'a> {
    what: &'static str,
    name: Cow<'a, str>,
    of: Option<&'a str>,
}

impl<'a> Meaning<'a> {
    /// Something by its name in the schema; without a name, something that is always there.
    pub fn new(what: &'static str, name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            what,
            name: name.into(),
            of: None,
        }
    }

    /// The owner of what is named.
    #[must_use]
    pub fn of(mut self, owner: &'a str) -> Self {
        self.of = Some(owner);
        self
    }
}

impl fmt::Display for Meaning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)?;
        if !self.name.is_empty() {
            write!(f, " `{}`", self.name)?;
        }
        match self.of {
            Some(owner) => write!(f, " of `{owner}`"),
            None => Ok(()),
        }
    }
}

/// The names of one scope (a module's types, a struct's fields, an enum's variants), each with what it stands for.
#[derive(Debug, Default)]
pub struct Scope<'a> {
    taken: BTreeMap<String, Meaning<'a>>,
}

/// Two names of one scope that are the same in Rust, or a name that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Both meanings want this name.
    Taken {
        /// The Rust name.
        name: String,
        /// What wants it too.
        meaning: String,
        /// What had it first.
        by: String,
    },
    /// Not an identifier.
    Illegal {
        /// The name as the rules spell it.
        name: String,
        /// What it would stand for.
        meaning: String,
    },
}

impl<'a> Scope<'a> {
    /// Takes a name for a meaning.
    ///
    /// # Errors
    /// When the name is already taken, or is not an identifier.
    pub fn take(&mut self, name: &str, meaning: Meaning<'a>) -> Result<(), Problem> {
        if !is_legal(name) {
            return Err(Problem::Illegal {
                name: name.to_owned(),
                meaning: meaning.to_string(),
            });
        }
        if let Some(by) = self.taken.get(name) {
            return Err(Problem::Taken {
                name: name.to_owned(),
                meaning: meaning.to_string(),
                by: by.to_string(),
            });
        }
        self.taken.insert(name.to_owned(), meaning);
        Ok(())
    }

    /// Whether a name is still free.
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_kind() {
        for (wire, expected) in [
            ("messageThreads", "message_threads"),
            ("getAll/2023-06-06", "get_all_2023_06_06"),
            ("Type", "type_"),
            ("Self", "self_"),
            ("2faCode", "_2fa_code"),
            ("ID", "id"),
            ("URLPath", "url_path"),
            ("CreatedUtc", "created_utc"),
            ("addVATNumber", "add_vat_number"),
            ("@id", "id"),
            ("$type", "type_"),
            ("x-large.size", "x_large_size"),
            ("Unit price", "unit_price"),
            ("Gr\u{f6}\u{df}e", "gr\u{f6}\u{df}e"),
            ("E\u{301}tage", "\u{e9}tage"),
        ] {
            assert_eq!(snake(wire), expected, "{wire}");
        }
        for (wire, expected) in [
            ("Message", "Message"),
            ("getAll/2023-06-06", "GetAll2023_06_06"),
            ("Option", "OptionType"),
            ("IT_N2_1", "ItN2_1"),
            ("IT_N21", "ItN21"),
            ("2fa", "_2fa"),
        ] {
            assert_eq!(type_name(wire), expected, "{wire}");
        }
        assert_eq!(variant("Self"), "Self_");
        assert_eq!(variant("None"), "None");
        for (wire, name) in [
            ("", "Empty"),
            ("a b", "AB"),
            ("Gr\u{f6}\u{df}e", "Gr\u{f6}\u{df}e"),
            ("nai\u{308}ve", "Na\u{ef}ve"),
            ("*", ""),
        ] {
            assert_eq!(variant(wire), name);
        }
        for (wire, name) in [
            ("0", "Value0"),
            ("-1", "Minus1"),
            ("0.5", "Value0_5"),
            ("-0.5", "Minus0_5"),
            ("true", "True"),
        ] {
            assert_eq!(literal_variant(wire), name);
        }
        assert_eq!(marker("MessageId"), "Message");
        assert_eq!(marker("Id"), "Id");
        assert_eq!(setter("new"), "new_");
        assert_eq!(client_method("send"), "send_");
        assert_eq!(module("budget"), "budget_");
        assert_eq!(feature("messageThreads"), "message-threads");
    }

    #[test]
    fn every_reserved_word_becomes_legal() {
        assert!(RESERVED_WORDS.is_sorted());
        for word in RESERVED_WORDS {
            assert!(is_legal(&snake(word)), "{word}");
        }
        for name in PRELUDE_TYPES {
            assert!(is_legal(&type_name(name)), "{name}");
            assert_ne!(type_name(name), *name);
        }
    }

    #[test]
    fn what_is_legal_is_what_the_parser_of_rust_says() {
        let odd = [
            "",
            "_",
            "__",
            "_a",
            "1a",
            "a1",
            "a-b",
            "a b",
            "a_",
            "Self",
            "union",
            "raw",
            "safe",
            "auto",
            "default",
            "r#type",
            "größe",
            "名",
            "a.b",
            "'a",
            "macro_rules",
            "Crate",
        ];
        // The parser does not know yet that edition 2024 keeps this word for itself.
        assert!(!is_legal("gen"));
        for name in odd
            .iter()
            .chain(RESERVED_WORDS)
            .chain(PRELUDE_TYPES)
            .filter(|name| **name != "gen")
        {
            let parsed = syn::parse_str::<syn::Ident>(name).is_ok();
            assert_eq!(is_legal(name), parsed, "{name}");
        }
    }

    #[test]
    fn a_scope_refuses_the_second_of_a_name_and_what_is_no_name() {
        let mut scope = Scope::default();
        let property = |name| Meaning::new("property", name).of("Message");
        assert_eq!(scope.take("id", property("Id")), Ok(()));
        assert_eq!(
            scope.take("id", property("ID")),
            Err(Problem::Taken {
                name: "id".into(),
                meaning: "property `ID` of `Message`".into(),
                by: "property `Id` of `Message`".into(),
            })
        );
        assert_eq!(
            scope.take("", Meaning::new("the field", "")),
            Err(Problem::Illegal {
                name: "".into(),
                meaning: "the field".into(),
            })
        );
    }
}
