// Generated from schema/products.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ProductAgeCategoryPrice {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("AgeCategoryId", &self.age_category_id), ("Prices", &self.prices)],
        );
    }
}

impl Serialize for super::ProductAgeCategoryPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ProductPriceUpdate {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<values::Decimal> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Value", Place::Optional(&mut value)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Optional(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Optional(&mut last_time_unit_start_utc),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            value,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::ProductPriceUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut product_ids: Vec<ids::ProductId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ProductIds", Place::List(&mut product_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, product_ids })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut product_ids: Option<Vec<ids::ProductId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut include_default: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ProductIds", Place::Optional(&mut product_ids)),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("IncludeDefault", Place::Optional(&mut include_default)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            product_ids,
            service_ids,
            updated_utc,
            include_default,
        })
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
                ("Products", &self.products),
                ("CustomerProducts", &self.customer_products),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPricingRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ProductId", Place::Required(&mut product_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(product_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
        ) = (product_id, first_time_unit_start_utc, last_time_unit_start_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            product_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            enterprise_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetPricingRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPricingResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ProductId", &self.product_id),
                ("TimeUnitStartsUtc", &self.time_unit_starts_utc),
                ("BaseAmountPrices", &self.base_amount_prices),
                ("AgeCategoryPrices", &self.age_category_prices),
            ],
        );
    }
}

impl Serialize for super::GetPricingResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdatePriceRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut product_id: Option<values::HybridId<ids::markers::Product>> = None;
        let mut price_updates: Vec<super::ProductPriceUpdate> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ProductId", Place::Required(&mut product_id)),
                    ("PriceUpdates", Place::List(&mut price_updates)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(product_id) = product_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            product_id,
            price_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdatePriceRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdatePriceResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdatePriceResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
