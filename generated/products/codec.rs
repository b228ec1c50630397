// Generated from schema/products.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ProductAgeCategoryPrice {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut age_category_id: Option<ids::AgeCategoryId> = None;
        let mut prices: Vec<common::Amount> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AgeCategoryId", Place::Required(&mut age_category_id)),
                    ("Prices", Place::List(&mut prices)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(age_category_id) = age_category_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { age_category_id, prices })
    }
}

impl<'de> Deserialize<'de> for super::ProductAgeCategoryPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ProductPriceUpdate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Value", &self.value),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
            ],
        );
    }
}

impl Serialize for super::ProductPriceUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseId", &self.enterprise_id), ("ProductIds", &self.product_ids)],
        );
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ProductIds", &self.product_ids),
                ("ServiceIds", &self.service_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("IncludeDefault", &self.include_default),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut products: Vec<common::Product> = codec::Empty::EMPTY;
        let mut customer_products: Vec<common::Product> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Products", Place::List(&mut products)),
                    ("CustomerProducts", Place::List(&mut customer_products)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            products,
            customer_products,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPricingRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ProductId", &self.product_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("EnterpriseIds", &self.enterprise_ids),
            ],
        );
    }
}

impl Serialize for super::GetPricingRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPricingResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut time_unit_starts_utc: Vec<values::UtcDateTime> = codec::Empty::EMPTY;
        let mut base_amount_prices: Vec<common::Amount> = codec::Empty::EMPTY;
        let mut age_category_prices: Vec<super::ProductAgeCategoryPrice> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("ProductId", Place::Required(&mut product_id)),
                    ("TimeUnitStartsUtc", Place::List(&mut time_unit_starts_utc)),
                    ("BaseAmountPrices", Place::List(&mut base_amount_prices)),
                    ("AgeCategoryPrices", Place::List(&mut age_category_prices)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(product_id) = product_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            product_id,
            time_unit_starts_utc,
            base_amount_prices,
            age_category_prices,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetPricingResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdatePriceRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ProductId", &self.product_id),
                ("PriceUpdates", &self.price_updates),
            ],
        );
    }
}

impl Serialize for super::UpdatePriceRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdatePriceResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdatePriceResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
