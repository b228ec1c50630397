// Generated from schema/languages.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Language {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("FallbackLanguageCode", &self.fallback_language_code),
                ("EnglishName", &self.english_name),
                ("LocalName", &self.local_name),
            ],
        );
    }
}

impl Serialize for super::Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LanguageTexts {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LanguageCode", &self.language_code), ("Texts", &self.texts)]);
    }
}

impl Serialize for super::LanguageTexts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Languages", &self.languages)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetTextsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut language_codes: Vec<String> = codec::Empty::EMPTY;
        let mut scope: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LanguageCodes", Place::List(&mut language_codes)),
                    ("Scope", Place::Required(&mut scope)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(scope) = scope else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { language_codes, scope })
    }
}

impl<'de> Deserialize<'de> for super::GetTextsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetTextsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LanguageTexts", &self.language_texts)]);
    }
}

impl Serialize for super::GetTextsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
