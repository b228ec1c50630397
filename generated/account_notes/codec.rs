// Generated from schema/account_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AccountNote {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountNoteId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut content: Option<String> = None;
        let mut account_type: Option<common::AccountTypeEnum> = None;
        let mut classifications: Vec<super::AccountNoteClassification> = codec::Empty::EMPTY;
        let mut is_active: Option<bool> = None;
        let mut creator_profile: Option<common::ProfileData> = None;
        let mut updater_profile: Option<common::ProfileData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Content", Place::Required(&mut content)),
                    ("AccountType", Place::Required(&mut account_type)),
                    ("Classifications", Place::List(&mut classifications)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("CreatorProfile", Place::Required(&mut creator_profile)),
                    ("UpdaterProfile", Place::Required(&mut updater_profile)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(account_id),
            Some(content),
            Some(account_type),
            Some(is_active),
            Some(creator_profile),
            Some(updater_profile),
        ) = (
            id,
            account_id,
            content,
            account_type,
            is_active,
            creator_profile,
            updater_profile,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            account_id,
            content,
            account_type,
            classifications,
            is_active,
            creator_profile,
            updater_profile,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountNote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AccountNoteAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountId", &self.account_id),
                ("Content", &self.content),
                ("Classifications", &self.classifications),
            ],
        );
    }
}

impl Serialize for super::AccountNoteAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountNoteUpdateClassifications {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("General", &self.general),
                ("FoodAndBeverage", &self.food_and_beverage),
                ("FrontOffice", &self.front_office),
                ("Reservations", &self.reservations),
                ("Housekeeping", &self.housekeeping),
                ("Maintenance", &self.maintenance),
                ("PreviousStay", &self.previous_stay),
                ("FamilyRelations", &self.family_relations),
                ("Gifts", &self.gifts),
                ("Accounting", &self.accounting),
                ("Complaints", &self.complaints),
                ("Other", &self.other),
            ],
        );
    }
}

impl Serialize for super::AccountNoteUpdateClassifications {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountNoteUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountNoteId", &self.account_note_id),
                ("Content", &self.content),
                ("Classifications", &self.classifications),
            ],
        );
    }
}

impl Serialize for super::AccountNoteUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::AccountNoteClassification {
    fn from(text: &str) -> Self {
        match text {
            "General" => Self::General,
            "FoodAndBeverage" => Self::FoodAndBeverage,
            "FrontOffice" => Self::FrontOffice,
            "Reservations" => Self::Reservations,
            "Housekeeping" => Self::Housekeeping,
            "Maintenance" => Self::Maintenance,
            "PreviousStay" => Self::PreviousStay,
            "FamilyRelations" => Self::FamilyRelations,
            "Gifts" => Self::Gifts,
            "Accounting" => Self::Accounting,
            "Complaints" => Self::Complaints,
            "Other" => Self::Other,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AccountNoteClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AccountNoteClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AccountNoteClassification {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccountNoteClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AccountNoteClassification {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AccountNoteClassification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ChainId", &self.chain_id), ("AccountNotes", &self.account_notes)],
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
        let mut account_notes: Vec<super::AccountNote> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("AccountNotes", Place::List(&mut account_notes))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { account_notes, rejected })
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
            &[("ChainId", &self.chain_id), ("AccountNoteIds", &self.account_note_ids)],
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
                ("AccountNoteIds", &self.account_note_ids),
                ("AccountIds", &self.account_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("ActivityStates", &self.activity_states),
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
        let mut account_notes: Vec<super::AccountNote> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("AccountNotes", Place::List(&mut account_notes)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            account_notes,
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
                ("AccountNoteUpdates", &self.account_note_updates),
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
        let mut account_notes: Vec<super::AccountNote> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("AccountNotes", Place::List(&mut account_notes))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { account_notes, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
