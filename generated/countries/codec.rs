// Generated from schema/countries.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::Country {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut sovereign_country_code: Option<String> = None;
        let mut english_name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    (
                        "SovereignCountryCode",
                        Place::Required(&mut sovereign_country_code),
                    ),
                    ("EnglishName", Place::Required(&mut english_name)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(sovereign_country_code), Some(english_name)) = (
            code,
            sovereign_country_code,
            english_name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            sovereign_country_code,
            english_name,
        })
    }
}

impl<'de> Deserialize<'de> for super::Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CountryGroup {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut english_name: Option<String> = None;
        let mut country_codes: Vec<String> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("EnglishName", Place::Required(&mut english_name)),
                    ("CountryCodes", Place::List(&mut country_codes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(english_name)) = (code, english_name) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            english_name,
            country_codes,
        })
    }
}

impl<'de> Deserialize<'de> for super::CountryGroup {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CountryRule {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut country_code: Option<String> = None;
        let mut identity_card_expiration_date_not_required: Option<bool> = None;
        let mut driver_licence_expiration_date_not_required: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CountryCode", Place::Required(&mut country_code)),
                    (
                        "IdentityCardExpirationDateNotRequired",
                        Place::Required(&mut identity_card_expiration_date_not_required),
                    ),
                    (
                        "DriverLicenceExpirationDateNotRequired",
                        Place::Required(&mut driver_licence_expiration_date_not_required),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(country_code),
            Some(identity_card_expiration_date_not_required),
            Some(driver_licence_expiration_date_not_required),
        ) = (
            country_code,
            identity_card_expiration_date_not_required,
            driver_licence_expiration_date_not_required,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            country_code,
            identity_card_expiration_date_not_required,
            driver_licence_expiration_date_not_required,
        })
    }
}

impl<'de> Deserialize<'de> for super::CountryRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CountrySubdivision {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut english_name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("CountryCode", Place::Required(&mut country_code)),
                    ("EnglishName", Place::Required(&mut english_name)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(country_code), Some(english_name)) = (
            code,
            country_code,
            english_name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            country_code,
            english_name,
        })
    }
}

impl<'de> Deserialize<'de> for super::CountrySubdivision {
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
        let mut countries: Vec<super::Country> = codec::Empty::EMPTY;
        let mut country_subdivisions: Vec<super::CountrySubdivision> = codec::Empty::EMPTY;
        let mut country_rules: Vec<super::CountryRule> = codec::Empty::EMPTY;
        let mut country_groups: Vec<super::CountryGroup> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("Countries", Place::List(&mut countries)),
                    ("CountrySubdivisions", Place::List(&mut country_subdivisions)),
                    ("CountryRules", Place::List(&mut country_rules)),
                    ("CountryGroups", Place::List(&mut country_groups)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            countries,
            country_subdivisions,
            country_rules,
            country_groups,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
