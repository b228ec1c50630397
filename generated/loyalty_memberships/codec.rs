// Generated from schema/loyalty_memberships.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::LoyaltyMembership {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::LoyaltyMembershipId> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut loyalty_program_id: Option<ids::LoyaltyProgramId> = None;
        let mut state: Option<super::LoyaltyMembershipState> = None;
        let mut is_primary: Option<bool> = None;
        let mut provider_membership_id: Option<String> = None;
        let mut code: Option<String> = None;
        let mut points: Option<i32> = None;
        let mut expiration_date: Option<values::Date> = None;
        let mut url: Option<String> = None;
        let mut loyalty_tier_id: Option<ids::LoyaltyTierId> = None;
        let mut creator_profile: Option<common::ProfileData> = None;
        let mut updater_profile: Option<common::ProfileData> = None;
        let mut membership_number: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("LoyaltyProgramId", Place::Required(&mut loyalty_program_id)),
                    ("State", Place::Required(&mut state)),
                    ("IsPrimary", Place::Required(&mut is_primary)),
                    (
                        "ProviderMembershipId",
                        Place::Optional(&mut provider_membership_id),
                    ),
                    ("Code", Place::Optional(&mut code)),
                    ("Points", Place::Optional(&mut points)),
                    ("ExpirationDate", Place::Optional(&mut expiration_date)),
                    ("Url", Place::Optional(&mut url)),
                    ("LoyaltyTierId", Place::Optional(&mut loyalty_tier_id)),
                    ("CreatorProfile", Place::Optional(&mut creator_profile)),
                    ("UpdaterProfile", Place::Optional(&mut updater_profile)),
                    ("MembershipNumber", Place::Optional(&mut membership_number)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(chain_id),
            Some(account_id),
            Some(loyalty_program_id),
            Some(state),
            Some(is_primary),
        ) = (id, chain_id, account_id, loyalty_program_id, state, is_primary) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            chain_id,
            account_id,
            loyalty_program_id,
            state,
            is_primary,
            provider_membership_id,
            code,
            points,
            expiration_date,
            url,
            loyalty_tier_id,
            creator_profile,
            updater_profile,
            membership_number,
        })
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyMembership {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyMembershipAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountId", &self.account_id),
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("IsPrimary", &self.is_primary),
                ("State", &self.state),
                ("Code", &self.code),
                ("Points", &self.points),
                ("ExpirationDate", &self.expiration_date),
                ("Url", &self.url),
                ("LoyaltyTierId", &self.loyalty_tier_id),
                ("MembershipNumber", &self.membership_number),
            ],
        );
    }
}

impl Serialize for super::LoyaltyMembershipAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LoyaltyMembershipUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyMembershipId", &self.loyalty_membership_id),
                ("LoyaltyProgramId", &self.loyalty_program_id),
                ("State", &self.state),
                ("IsPrimary", &self.is_primary),
                ("Code", &self.code),
                ("ProviderMembershipId", &self.provider_membership_id),
                ("Points", &self.points),
                ("ExpirationDate", &self.expiration_date),
                ("Url", &self.url),
                ("LoyaltyTierId", &self.loyalty_tier_id),
                ("MembershipNumber", &self.membership_number),
            ],
        );
    }
}

impl Serialize for super::LoyaltyMembershipUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::LoyaltyMembershipState {
    fn from(text: &str) -> Self {
        match text {
            "New" => Self::New,
            "Pending" => Self::Pending,
            "Enrolled" => Self::Enrolled,
            "Canceled" => Self::Canceled,
            "Declined" => Self::Declined,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::LoyaltyMembershipState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::LoyaltyMembershipState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::LoyaltyMembershipState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::LoyaltyMembershipState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LoyaltyMembershipState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::LoyaltyMembershipState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("LoyaltyMemberships", &self.loyalty_memberships),
            ],
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
        let mut loyalty_memberships: Vec<super::LoyaltyMembership> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LoyaltyMemberships", Place::List(&mut loyalty_memberships)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            loyalty_memberships,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("LoyaltyMembershipIds", &self.loyalty_membership_ids),
                ("ChainId", &self.chain_id),
            ],
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
                ("ChainIds", &self.chain_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("LoyaltyMembershipIds", &self.loyalty_membership_ids),
                ("AccountIds", &self.account_ids),
                ("LoyaltyProgramIds", &self.loyalty_program_ids),
                ("MembershipStates", &self.membership_states),
                ("ActivityStates", &self.activity_states),
                ("Codes", &self.codes),
                ("ProviderMembershipIds", &self.provider_membership_ids),
                ("MembershipNumbers", &self.membership_numbers),
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
        let mut loyalty_memberships: Vec<super::LoyaltyMembership> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LoyaltyMemberships", Place::List(&mut loyalty_memberships)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            loyalty_memberships,
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
                ("LoyaltyMembershipUpdates", &self.loyalty_membership_updates),
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
        let mut loyalty_memberships: Vec<super::LoyaltyMembership> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LoyaltyMemberships", Place::List(&mut loyalty_memberships)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            loyalty_memberships,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
