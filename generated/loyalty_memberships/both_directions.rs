// Generated from schema/loyalty_memberships.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::LoyaltyMembership {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ChainId", &self.chain_id),
                ("AccountId", &self.account_id),
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("State", &self.state),
                ("IsPrimary", &self.is_primary),
                ("ProviderMembershipId", &self.provider_membership_id),
                ("Code", &self.code),
                ("Points", &self.points),
                ("ExpirationDate", &self.expiration_date),
                ("Url", &self.url),
                ("LoyaltyTierId", &self.loyalty_tier_id),
                ("CreatorProfile", &self.creator_profile),
                ("UpdaterProfile", &self.updater_profile),
                ("MembershipNumber", &self.membership_number),
            ],
        );
    }
}

impl Serialize for super::LoyaltyMembership {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::LoyaltyMembershipAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_id: Option<ids::AccountId> = None;
        let mut loyalty_program_id: Option<ids::LoyaltyProgramId> = None;
        let mut is_primary: Option<bool> = None;
        let mut state: Option<super::LoyaltyMembershipState> = None;
        let mut code: Option<String> = None;
        let mut points: Option<i32> = None;
        let mut expiration_date: Option<values::Date> = None;
        let mut url: Option<String> = None;
        let mut loyalty_tier_id: Option<ids::LoyaltyTierId> = None;
        let mut membership_number: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountId", Place::Required(&mut account_id)),
                    ("LoyaltyProgramId", Place::Required(&mut loyalty_program_id)),
                    ("IsPrimary", Place::Required(&mut is_primary)),
                    ("State", Place::Optional(&mut state)),
                    ("Code", Place::Optional(&mut code)),
                    ("Points", Place::Optional(&mut points)),
                    ("ExpirationDate", Place::Optional(&mut expiration_date)),
                    ("Url", Place::Optional(&mut url)),
                    ("LoyaltyTierId", Place::Optional(&mut loyalty_tier_id)),
                    ("MembershipNumber", Place::Optional(&mut membership_number)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_id), Some(loyalty_program_id), Some(is_primary)) = (
            account_id,
            loyalty_program_id,
            is_primary,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_id,
            loyalty_program_id,
            is_primary,
            state,
            code,
            points,
            expiration_date,
            url,
            loyalty_tier_id,
            membership_number,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyMembershipAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LoyaltyMembershipUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_membership_id: Option<ids::LoyaltyMembershipId> = None;
        let mut loyalty_program_id: Option<values::UpdateValue<ids::LoyaltyProgramId>> = None;
        let mut state: Option<values::UpdateValue<super::LoyaltyMembershipState>> = None;
        let mut is_primary: Option<values::UpdateValue<bool>> = None;
        let mut code: Option<values::UpdateValue<Option<String>>> = None;
        let mut provider_membership_id: Option<values::UpdateValue<Option<String>>> = None;
        let mut points: Option<values::UpdateValue<Option<i32>>> = None;
        let mut expiration_date: Option<values::UpdateValue<Option<values::Date>>> = None;
        let mut url: Option<values::UpdateValue<Option<String>>> = None;
        let mut loyalty_tier_id: Option<
            values::UpdateValue<Option<ids::LoyaltyTierId>>,
        > = None;
        let mut membership_number: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LoyaltyMembershipId", Place::Required(&mut loyalty_membership_id)),
                    ("LoyaltyProgramId", Place::Optional(&mut loyalty_program_id)),
                    ("State", Place::Optional(&mut state)),
                    ("IsPrimary", Place::Optional(&mut is_primary)),
                    ("Code", Place::Optional(&mut code)),
                    (
                        "ProviderMembershipId",
                        Place::Optional(&mut provider_membership_id),
                    ),
                    ("Points", Place::Optional(&mut points)),
                    ("ExpirationDate", Place::Optional(&mut expiration_date)),
                    ("Url", Place::Optional(&mut url)),
                    ("LoyaltyTierId", Place::Optional(&mut loyalty_tier_id)),
                    ("MembershipNumber", Place::Optional(&mut membership_number)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(loyalty_membership_id) = loyalty_membership_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            loyalty_membership_id,
            loyalty_program_id,
            state,
            is_primary,
            code,
            provider_membership_id,
            points,
            expiration_date,
            url,
            loyalty_tier_id,
            membership_number,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyMembershipUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut loyalty_memberships: Vec<super::LoyaltyMembershipAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("LoyaltyMemberships", Place::List(&mut loyalty_memberships)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            loyalty_memberships,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyMemberships", &self.loyalty_memberships),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut loyalty_membership_ids: Vec<ids::LoyaltyMembershipId> = codec::Empty::EMPTY;
        let mut chain_id: Option<ids::ChainId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("LoyaltyMembershipIds", Place::List(&mut loyalty_membership_ids)),
                    ("ChainId", Place::Optional(&mut chain_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            loyalty_membership_ids,
            chain_id,
        })
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
        let mut loyalty_membership_ids: Option<Vec<ids::LoyaltyMembershipId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut loyalty_program_ids: Option<Vec<ids::LoyaltyProgramId>> = None;
        let mut membership_states: Option<Vec<super::LoyaltyMembershipState>> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        let mut codes: Option<Vec<String>> = None;
        let mut provider_membership_ids: Option<Vec<String>> = None;
        let mut membership_numbers: Option<Vec<String>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    (
                        "LoyaltyMembershipIds",
                        Place::Optional(&mut loyalty_membership_ids),
                    ),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("LoyaltyProgramIds", Place::Optional(&mut loyalty_program_ids)),
                    ("MembershipStates", Place::Optional(&mut membership_states)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                    ("Codes", Place::Optional(&mut codes)),
                    (
                        "ProviderMembershipIds",
                        Place::Optional(&mut provider_membership_ids),
                    ),
                    ("MembershipNumbers", Place::Optional(&mut membership_numbers)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            created_utc,
            updated_utc,
            loyalty_membership_ids,
            account_ids,
            loyalty_program_ids,
            membership_states,
            activity_states,
            codes,
            provider_membership_ids,
            membership_numbers,
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
                ("LoyaltyMemberships", &self.loyalty_memberships),
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

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut loyalty_membership_updates: Vec<
            super::LoyaltyMembershipUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    (
                        "LoyaltyMembershipUpdates",
                        Place::List(&mut loyalty_membership_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            loyalty_membership_updates,
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
        out.object(
            &[
                ("LoyaltyMemberships", &self.loyalty_memberships),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
