// Generated from schema/loyalty_programs.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::LoyaltyProgram {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ChainId", &self.chain_id),
                ("Name", &self.name),
                ("Code", &self.code),
                ("Type", &self.type_),
                ("Subscription", &self.subscription),
            ],
        );
    }
}

impl Serialize for super::LoyaltyProgram {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::LoyaltyProgramAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut code: Option<String> = None;
        let mut type_: Option<super::LoyaltyProgramType> = None;
        let mut subscription: Option<super::LoyaltyProgramSubscription> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Required(&mut name)),
                    ("Code", Place::Required(&mut code)),
                    ("Type", Place::Required(&mut type_)),
                    ("Subscription", Place::Required(&mut subscription)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(name), Some(code), Some(type_), Some(subscription)) = (
            name,
            code,
            type_,
            subscription,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            name,
            code,
            type_,
            subscription,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyProgramAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LoyaltyProgramUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_program_id: Option<ids::LoyaltyProgramId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut type_: Option<values::UpdateValue<super::LoyaltyProgramType>> = None;
        let mut subscription: Option<
            values::UpdateValue<super::LoyaltyProgramSubscription>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LoyaltyProgramId", Place::Required(&mut loyalty_program_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("Type", Place::Optional(&mut type_)),
                    ("Subscription", Place::Optional(&mut subscription)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(loyalty_program_id) = loyalty_program_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            loyalty_program_id,
            name,
            type_,
            subscription,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyProgramUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut loyalty_programs: Vec<super::LoyaltyProgramAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("LoyaltyPrograms", Place::List(&mut loyalty_programs)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, loyalty_programs })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyPrograms", &self.loyalty_programs)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_program_ids: Vec<ids::LoyaltyProgramId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("LoyaltyProgramIds", Place::List(&mut loyalty_program_ids))])
        {
            return Err(fault);
        }
        Ok(Self { loyalty_program_ids })
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
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut loyalty_program_ids: Option<Vec<ids::LoyaltyProgramId>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut codes: Option<Vec<String>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("LoyaltyProgramIds", Place::Optional(&mut loyalty_program_ids)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("Codes", Place::Optional(&mut codes)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            created_utc,
            updated_utc,
            loyalty_program_ids,
            activity_states,
            codes,
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
            &[("LoyaltyPrograms", &self.loyalty_programs), ("Cursor", &self.cursor)],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut loyalty_program_updates: Vec<super::LoyaltyProgramUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("LoyaltyProgramUpdates", Place::List(&mut loyalty_program_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            loyalty_program_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyPrograms", &self.loyalty_programs)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
