// Generated from schema/countries.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::Country {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("SovereignCountryCode", &self.sovereign_country_code),
                ("EnglishName", &self.english_name),
            ],
        );
    }
}

impl Serialize for super::Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CountryGroup {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("EnglishName", &self.english_name),
                ("CountryCodes", &self.country_codes),
            ],
        );
    }
}

impl Serialize for super::CountryGroup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CountryRule {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CountryCode", &self.country_code),
                (
                    "IdentityCardExpirationDateNotRequired",
                    &self.identity_card_expiration_date_not_required,
                ),
                (
                    "DriverLicenceExpirationDateNotRequired",
                    &self.driver_licence_expiration_date_not_required,
                ),
            ],
        );
    }
}

impl Serialize for super::CountryRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CountrySubdivision {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("CountryCode", &self.country_code),
                ("EnglishName", &self.english_name),
            ],
        );
    }
}

impl Serialize for super::CountrySubdivision {
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
        out.object(
            &[
                ("Countries", &self.countries),
                ("CountrySubdivisions", &self.country_subdivisions),
                ("CountryRules", &self.country_rules),
                ("CountryGroups", &self.country_groups),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
