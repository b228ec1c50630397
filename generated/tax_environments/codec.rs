// Generated from schema/tax_environments.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::TaxEnvironment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut validity_start_utc: Option<values::UtcDateTime> = None;
        let mut validity_end_utc: Option<values::UtcDateTime> = None;
        let mut taxation_codes: Vec<String> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("CountryCode", Place::Required(&mut country_code)),
                    ("ValidityStartUtc", Place::Optional(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Optional(&mut validity_end_utc)),
                    ("TaxationCodes", Place::List(&mut taxation_codes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(country_code)) = (code, country_code) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            country_code,
            validity_start_utc,
            validity_end_utc,
            taxation_codes,
        })
    }
}

impl<'de> Deserialize<'de> for super::TaxEnvironment {
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
        let mut tax_environments: Vec<super::TaxEnvironment> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("TaxEnvironments", Place::List(&mut tax_environments))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { tax_environments, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
