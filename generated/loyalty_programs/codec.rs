// Generated from schema/loyalty_programs.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::LoyaltyProgram {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::LoyaltyProgramId> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut name: Option<String> = None;
        let mut code: Option<String> = None;
        let mut type_: Option<super::LoyaltyProgramType> = None;
        let mut subscription: Option<super::LoyaltyProgramSubscription> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Code", Place::Required(&mut code)),
                    ("Type", Place::Required(&mut type_)),
                    ("Subscription", Place::Required(&mut subscription)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(chain_id),
            Some(name),
            Some(code),
            Some(type_),
            Some(subscription),
        ) = (id, chain_id, name, code, type_, subscription) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            chain_id,
            name,
            code,
            type_,
            subscription,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyProgram {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyProgramAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("Code", &self.code),
                ("Type", &self.type_),
                ("Subscription", &self.subscription),
            ],
        );
    }
}

impl Serialize for super::LoyaltyProgramAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LoyaltyProgramUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("Subscription", &self.subscription),
            ],
        );
    }
}

impl Serialize for super::LoyaltyProgramUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::LoyaltyProgramSubscription {
    fn from(text: &str) -> Self {
        match text {
            "Free" => Self::Free,
            "Paid" => Self::Paid,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::LoyaltyProgramSubscription {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::LoyaltyProgramSubscription {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::LoyaltyProgramSubscription {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyProgramSubscription {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyProgramSubscription {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::LoyaltyProgramSubscription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::LoyaltyProgramType {
    fn from(text: &str) -> Self {
        match text {
            "Hotel" => Self::Hotel,
            "ExternalPartner" => Self::ExternalPartner,
            "SoftBrand" => Self::SoftBrand,
            "Unknown" => Self::Unknown,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::LoyaltyProgramType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::LoyaltyProgramType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::LoyaltyProgramType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyProgramType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyProgramType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::LoyaltyProgramType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ChainId", &self.chain_id), ("LoyaltyPrograms", &self.loyalty_programs)],
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
        let mut loyalty_programs: Vec<super::LoyaltyProgram> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("LoyaltyPrograms", Place::List(&mut loyalty_programs))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { loyalty_programs, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("LoyaltyProgramIds", &self.loyalty_program_ids)]);
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
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("LoyaltyProgramIds", &self.loyalty_program_ids),
                ("ActivityStates", &self.activity_states),
                ("Codes", &self.codes),
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
        let mut loyalty_programs: Vec<super::LoyaltyProgram> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LoyaltyPrograms", Place::List(&mut loyalty_programs)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            loyalty_programs,
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
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("LoyaltyProgramUpdates", &self.loyalty_program_updates),
            ],
        );
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_programs: Vec<super::LoyaltyProgram> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("LoyaltyPrograms", Place::List(&mut loyalty_programs))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { loyalty_programs, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
