// Generated from schema/taxations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::DateTimeIntervalUtc {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

impl Serialize for super::DateTimeIntervalUtc {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DependentTaxRateStrategy {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("Value", &self.value), ("BaseTaxationCodes", &self.base_taxation_codes)],
        );
    }
}

impl Serialize for super::DependentTaxRateStrategy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::FlatTaxRateStrategy {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CurrencyCode", &self.currency_code), ("Value", &self.value)]);
    }
}

impl Serialize for super::FlatTaxRateStrategy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RelativeTaxRateStrategy {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::RelativeTaxRateStrategy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::TaxRate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("TaxationCode", &self.taxation_code),
                ("Value", &self.value),
                ("ValidityInvervalsUtc", &self.validity_intervals_utc),
                ("Strategy", &self.strategy),
            ],
        );
    }
}

impl Serialize for super::TaxRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Taxation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Code", &self.code),
                ("Name", &self.name),
                ("LocalName", &self.local_name),
            ],
        );
    }
}

impl Serialize for super::Taxation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::TaxRateStrategy {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Relative(value) => {
                out.object(&[("Discriminator", &"Relative"), ("Value", value)]);
            }
            Self::Flat(value) => {
                out.object(&[("Discriminator", &"Flat"), ("Value", value)]);
            }
            Self::Dependent(value) => {
                out.object(&[("Discriminator", &"Dependent"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::TaxRateStrategy {
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
        out.object(&[("Taxations", &self.taxations), ("TaxRates", &self.tax_rates)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
