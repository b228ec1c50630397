//! Bytes that a person can write into JSON.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes. JSON spells them as text where they are UTF-8, and otherwise as `{"hex": "fffe"}`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Content(pub(crate) Vec<u8>);

impl Content {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl<T: Into<Vec<u8>>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Content(bytes.into())
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        String::from_utf8_lossy(&self.0).fmt(f)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Spelling {
    Text(String),
    Hex { hex: String },
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spelling = match String::from_utf8(self.0.clone()) {
            Ok(text) => Spelling::Text(text),
            Err(error) => Spelling::Hex {
                hex: hex(error.as_bytes()),
            },
        };
        spelling.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Spelling::deserialize(deserializer)? {
            Spelling::Text(text) => Ok(Content(text.into_bytes())),
            Spelling::Hex { hex } => bytes(&hex)
                .map(Content)
                .ok_or_else(|| serde::de::Error::custom("hex takes pairs of the digits 0 to f")),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = hex
        .chars()
        .map(|digit| {
            digit
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok())
        })
        .collect::<Option<_>>()?;
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(high * 16 + low),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive_json_whether_they_are_text_or_not() {
        for (content, json) in [
            (Content::from("Grüße"), "\"Grüße\""),
            (Content::from(vec![0xff, 0x0a]), "{\"hex\":\"ff0a\"}"),
        ] {
            assert_eq!(serde_json::to_string(&content).unwrap(), json);
            assert_eq!(serde_json::from_str::<Content>(json).unwrap(), content);
        }
        assert!(serde_json::from_str::<Content>("{\"hex\":\"f\"}").is_err());
        assert!(serde_json::from_str::<Content>("{\"hex\":\"zz\"}").is_err());
    }
}
