// Generated from schema/languages.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Language {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut fallback_language_code: Option<String> = None;
        let mut english_name: Option<String> = None;
        let mut local_name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    (
                        "FallbackLanguageCode",
                        Place::Optional(&mut fallback_language_code),
                    ),
                    ("EnglishName", Place::Required(&mut english_name)),
                    ("LocalName", Place::Required(&mut local_name)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(english_name), Some(local_name)) = (
            code,
            english_name,
            local_name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            fallback_language_code,
            english_name,
            local_name,
        })
    }
}

impl<'de> Deserialize<'de> for super::Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LanguageTexts {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut language_code: Option<String> = None;
        let mut texts: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LanguageCode", Place::Required(&mut language_code)),
                    ("Texts", Place::Map(&mut texts)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(language_code) = language_code else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { language_code, texts })
    }
}

impl<'de> Deserialize<'de> for super::LanguageTexts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut languages: Vec<super::Language> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Languages", Place::List(&mut languages))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { languages, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetTextsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LanguageCodes", &self.language_codes), ("Scope", &self.scope)]);
    }
}

impl Serialize for super::GetTextsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetTextsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut language_texts: Vec<super::LanguageTexts> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("LanguageTexts", Place::List(&mut language_texts))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { language_texts, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetTextsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
