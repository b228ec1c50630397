//! Files and other bytes.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::display::Base64Display;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{ParseError, serde_by_codec};
use crate::codec::{Decode, Encode, Fault, Out, Value};

/// Writes the padding, reads with and without it.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes, which travel as base64 text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Base64(pub Vec<u8>);

impl Base64 {
    /// The bytes.
    #[must_use]
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

impl Deref for Base64 {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for Base64 {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match ENGINE.decode(text) {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) => Err(ParseError::new(text, "base64")),
        }
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Base64Display::new(&self.0, &ENGINE), f)
    }
}

/// Says how many bytes there are: files are too long to be looked at.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl Decode for Base64 {
    fn decode(value: &mut Value<'_>) -> Result<Self, Fault> {
        Ok(value.text()?.parse()?)
    }
}

impl Encode for Base64 {
    fn encode(&self, out: Out<'_>) {
        out.display(self);
    }
}

serde_by_codec!(Base64);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn padding_may_be_missing_when_read() {
        for text in ["TWV3cw==", "TWV3cw"] {
            assert_eq!(text.parse(), Ok(Base64(b"Mews".to_vec())), "{text}");
        }
        assert_eq!(Base64::from(&b"Mews"[..]).to_string(), "TWV3cw==");
        assert_eq!(format!("{:?}", Base64(vec![1, 2])), "Base64(2 bytes)");
        assert_eq!(Base64(b"Mews".to_vec()).first(), Some(&b'M'));
        assert_eq!(Base64(vec![1, 2]).into_inner(), [1, 2]);
        assert!("TWV3!".parse::<Base64>().is_err());
    }

    proptest! {
        #[test]
        fn round_trip(bytes: Vec<u8>) {
            let bytes = Base64(bytes);
            let json = serde_json::to_string(&bytes).unwrap();
            prop_assert_eq!(serde_json::from_str::<Base64>(&json).unwrap(), bytes);
        }
    }
}
