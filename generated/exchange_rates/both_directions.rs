// Generated from schema/exchange_rates.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::ExchangeRate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("SourceCurrency", &self.source_currency),
                ("TargetCurrency", &self.target_currency),
                ("Value", &self.value),
            ],
        );
    }
}

impl Serialize for super::ExchangeRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut ids: Option<Vec<ids::ExchangeRateId>> = None;
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Ids", Place::Optional(&mut ids)),
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { ids, enterprise_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ExchangeRates", &self.exchange_rates)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
