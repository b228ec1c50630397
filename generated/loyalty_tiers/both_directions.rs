// Generated from schema/loyalty_tiers.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::LoyaltyTier {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("Name", &self.name),
                ("Code", &self.code),
                ("Ordering", &self.ordering),
            ],
        );
    }
}

impl Serialize for super::LoyaltyTier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::LoyaltyTierAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_program_id: Option<ids::LoyaltyProgramId> = None;
        let mut name: Option<String> = None;
        let mut code: Option<String> = None;
        let mut ordering: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LoyaltyProgramId", Place::Required(&mut loyalty_program_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Code", Place::Required(&mut code)),
                    ("Ordering", Place::Required(&mut ordering)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(loyalty_program_id), Some(name), Some(code), Some(ordering)) = (
            loyalty_program_id,
            name,
            code,
            ordering,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            loyalty_program_id,
            name,
            code,
            ordering,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyTierAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LoyaltyTierUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_tier_id: Option<ids::LoyaltyTierId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut code: Option<values::UpdateValue<Option<String>>> = None;
        let mut ordering: Option<values::UpdateValue<i32>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LoyaltyTierId", Place::Required(&mut loyalty_tier_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("Code", Place::Optional(&mut code)),
                    ("Ordering", Place::Optional(&mut ordering)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(loyalty_tier_id) = loyalty_tier_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            loyalty_tier_id,
            name,
            code,
            ordering,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyTierUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut loyalty_tiers: Vec<super::LoyaltyTierAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("LoyaltyTiers", Place::List(&mut loyalty_tiers)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, loyalty_tiers })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyTiers", &self.loyalty_tiers)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_tier_ids: Vec<ids::LoyaltyTierId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("LoyaltyTierIds", Place::List(&mut loyalty_tier_ids))])
        {
            return Err(fault);
        }
        Ok(Self { loyalty_tier_ids })
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
        let mut chain_ids: Option<Vec<ids::ChainId>> = None;
        let mut loyalty_program_ids: Vec<ids::LoyaltyProgramId> = codec::Empty::EMPTY;
        let mut loyalty_tier_ids: Option<Vec<ids::LoyaltyTierId>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("LoyaltyProgramIds", Place::List(&mut loyalty_program_ids)),
                    ("LoyaltyTierIds", Place::Optional(&mut loyalty_tier_ids)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            loyalty_program_ids,
            loyalty_tier_ids,
            activity_states,
            updated_utc,
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
        out.object(&[("LoyaltyTiers", &self.loyalty_tiers), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_tier_updates: Vec<super::LoyaltyTierUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [("LoyaltyTierUpdates", Place::List(&mut loyalty_tier_updates))],
            )
        {
            return Err(fault);
        }
        Ok(Self { loyalty_tier_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyTiers", &self.loyalty_tiers)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
