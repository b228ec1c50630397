// Generated from schema/exchange_rates.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ExchangeRate {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ExchangeRateId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut source_currency: Option<String> = None;
        let mut target_currency: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("SourceCurrency", Place::Required(&mut source_currency)),
                    ("TargetCurrency", Place::Required(&mut target_currency)),
                    ("Value", Place::Required(&mut value)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(source_currency),
            Some(target_currency),
            Some(value),
        ) = (id, enterprise_id, source_currency, target_currency, value) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            source_currency,
            target_currency,
            value,
        })
    }
}

impl<'de> Deserialize<'de> for super::ExchangeRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Ids", &self.ids), ("EnterpriseIds", &self.enterprise_ids)]);
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut exchange_rates: Vec<super::ExchangeRate> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ExchangeRates", Place::List(&mut exchange_rates))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { exchange_rates, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
