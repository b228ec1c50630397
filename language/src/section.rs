//! The four sections of a file that hold definitions, and the words that the files have for them.

use std::fmt;
use std::str::FromStr;

/// A section that holds definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Typed identifiers.
    Ids,
    /// Object models.
    Models,
    /// Enums.
    Enums,
    /// Unions.
    Unions,
}

impl Section {
    /// All sections.
    pub const ALL: [Self; 4] = [Self::Ids, Self::Models, Self::Enums, Self::Unions];

    /// Its key in the files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ids => "ids",
            Self::Models => "models",
            Self::Enums => "enums",
            Self::Unions => "unions",
        }
    }

    /// The word for one of its definitions.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Ids => "identifier",
            Self::Models => "model",
            Self::Enums => "enum",
            Self::Unions => "union",
        }
    }

    /// One of its definitions, for messages: `an identifier`.
    pub(crate) fn singular(self) -> String {
        let article = match self {
            Self::Ids | Self::Enums => "an",
            Self::Models | Self::Unions => "a",
        };
        format!("{article} {}", self.noun())
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// The key of something else than a section of definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASection;

impl FromStr for Section {
    type Err = NotASection;

    fn from_str(key: &str) -> Result<Self, NotASection> {
        Self::ALL
            .into_iter()
            .find(|section| section.key() == key)
            .ok_or(NotASection)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_the_files_are_read_back() {
        for section in Section::ALL {
            assert_eq!(section.to_string().parse(), Ok(section));
        }
        assert_eq!("operations".parse::<Section>(), Err(NotASection));
    }
}
