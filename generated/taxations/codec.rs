// Generated from schema/taxations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Decode for super::DateTimeIntervalUtc {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_utc: Option<String> = None;
        let mut end_utc: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { start_utc, end_utc })
    }
}

impl<'de> Deserialize<'de> for super::DateTimeIntervalUtc {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::DependentTaxRateStrategy {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<values::Decimal> = None;
        let mut base_taxation_codes: Vec<String> = codec::Empty::EMPTY;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Value", Place::Optional(&mut value)),
                    ("BaseTaxationCodes", Place::List(&mut base_taxation_codes)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { value, base_taxation_codes })
    }
}

impl<'de> Deserialize<'de> for super::DependentTaxRateStrategy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::FlatTaxRateStrategy {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency_code: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("CurrencyCode", Place::Required(&mut currency_code)),
                    ("Value", Place::Optional(&mut value)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(currency_code) = currency_code else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { currency_code, value })
    }
}

impl<'de> Deserialize<'de> for super::FlatTaxRateStrategy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::RelativeTaxRateStrategy {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<values::Decimal> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::RelativeTaxRateStrategy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::TaxRate {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut taxation_code: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        let mut validity_intervals_utc: Vec<super::DateTimeIntervalUtc> = codec::Empty::EMPTY;
        let mut strategy: Option<super::TaxRateStrategy> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("TaxationCode", Place::Required(&mut taxation_code)),
                    ("Value", Place::Optional(&mut value)),
                    (
                        "ValidityInvervalsUtc",
                        Place::OptionalList(&mut validity_intervals_utc),
                    ),
                    ("Strategy", Place::Optional(&mut strategy)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(taxation_code)) = (code, taxation_code) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            code,
            taxation_code,
            value,
            validity_intervals_utc,
            strategy,
        })
    }
}

impl<'de> Deserialize<'de> for super::TaxRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Taxation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut local_name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Code", Place::Required(&mut code)),
                    ("Name", Place::Required(&mut name)),
                    ("LocalName", Place::Required(&mut local_name)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(code), Some(name), Some(local_name)) = (code, name, local_name) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { code, name, local_name })
    }
}

impl<'de> Deserialize<'de> for super::Taxation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::TaxRateStrategy {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Relative" => json.case("Value", Self::Relative),
                "Flat" => json.case("Value", Self::Flat),
                "Dependent" => json.case("Value", Self::Dependent),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::TaxRateStrategy {
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
        let mut taxations: Vec<super::Taxation> = codec::Empty::EMPTY;
        let mut tax_rates: Vec<super::TaxRate> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("Taxations", Place::List(&mut taxations)),
                    ("TaxRates", Place::List(&mut tax_rates)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            taxations,
            tax_rates,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
