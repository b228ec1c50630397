// Generated from schema/loyalty_tiers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::pages;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::LoyaltyTier {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::LoyaltyTierId> = None;
        let mut loyalty_program_id: Option<ids::LoyaltyProgramId> = None;
        let mut name: Option<String> = None;
        let mut code: Option<String> = None;
        let mut ordering: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("LoyaltyProgramId", Place::Required(&mut loyalty_program_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Code", Place::Required(&mut code)),
                    ("Ordering", Place::Required(&mut ordering)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(loyalty_program_id),
            Some(name),
            Some(code),
            Some(ordering),
        ) = (id, loyalty_program_id, name, code, ordering) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            loyalty_program_id,
            name,
            code,
            ordering,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyTier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyTierAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("Name", &self.name),
                ("Code", &self.code),
                ("Ordering", &self.ordering),
            ],
        );
    }
}

impl Serialize for super::LoyaltyTierAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LoyaltyTierUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyTierId", &self.loyalty_tier_id),
                ("Name", &self.name),
                ("Code", &self.code),
                ("Ordering", &self.ordering),
            ],
        );
    }
}

impl Serialize for super::LoyaltyTierUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ChainId", &self.chain_id), ("LoyaltyTiers", &self.loyalty_tiers)],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_tiers: Vec<super::LoyaltyTier> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("LoyaltyTiers", Place::List(&mut loyalty_tiers))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { loyalty_tiers, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyTierIds", &self.loyalty_tier_ids)]);
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
                ("ChainIds", &self.chain_ids),
                ("LoyaltyProgramIds", &self.loyalty_program_ids),
                ("LoyaltyTierIds", &self.loyalty_tier_ids),
                ("ActivityStates", &self.activity_states),
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
        let mut loyalty_tiers: Vec<super::LoyaltyTier> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LoyaltyTiers", Place::List(&mut loyalty_tiers)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            loyalty_tiers,
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

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyTierUpdates", &self.loyalty_tier_updates)]);
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_tiers: Vec<super::LoyaltyTier> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("LoyaltyTiers", Place::List(&mut loyalty_tiers))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { loyalty_tiers, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
