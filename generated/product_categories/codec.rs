// Generated from schema/product_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::ParentProductCategory {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ProductCategoryId> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Names", Place::Map(&mut names)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(id) = id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { id, names })
    }
}

impl<'de> Deserialize<'de> for super::ParentProductCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ProductCategory {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ProductCategoryId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut parent_product_category: Option<super::ParentProductCategory> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut ordering: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::Map(&mut short_names)),
                    ("Descriptions", Place::Map(&mut descriptions)),
                    (
                        "ParentProductCategory",
                        Place::Optional(&mut parent_product_category),
                    ),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("Ordering", Place::Required(&mut ordering)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(service_id),
            Some(updated_utc),
            Some(created_utc),
            Some(ordering),
        ) = (id, enterprise_id, service_id, updated_utc, created_utc, ordering) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            service_id,
            names,
            short_names,
            descriptions,
            parent_product_category,
            updated_utc,
            created_utc,
            ordering,
        })
    }
}

impl<'de> Deserialize<'de> for super::ProductCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ProductCategoryIds", &self.product_category_ids),
                ("ServiceIds", &self.service_ids),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut product_categories: Vec<super::ProductCategory> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ProductCategories", Place::List(&mut product_categories)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            product_categories,
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
