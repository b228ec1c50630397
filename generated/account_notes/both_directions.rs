// Generated from schema/account_notes.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AccountNote {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AccountId", &self.account_id),
                ("Content", &self.content),
                ("AccountType", &self.account_type),
                ("Classifications", &self.classifications),
                ("IsActive", &self.is_active),
                ("CreatorProfile", &self.creator_profile),
                ("UpdaterProfile", &self.updater_profile),
            ],
        );
    }
}

impl Serialize for super::AccountNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AccountNoteAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_id: Option<ids::AccountId> = None;
        let mut content: Option<String> = None;
        let mut classifications: Vec<super::AccountNoteClassification> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Content", Place::Required(&mut content)),
                    ("Classifications", Place::List(&mut classifications)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_id), Some(content)) = (account_id, content) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_id,
            content,
            classifications,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountNoteAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountNoteUpdateClassifications {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut general: Option<values::UpdateValue<bool>> = None;
        let mut food_and_beverage: Option<values::UpdateValue<bool>> = None;
        let mut front_office: Option<values::UpdateValue<bool>> = None;
        let mut reservations: Option<values::UpdateValue<bool>> = None;
        let mut housekeeping: Option<values::UpdateValue<bool>> = None;
        let mut maintenance: Option<values::UpdateValue<bool>> = None;
        let mut previous_stay: Option<values::UpdateValue<bool>> = None;
        let mut family_relations: Option<values::UpdateValue<bool>> = None;
        let mut gifts: Option<values::UpdateValue<bool>> = None;
        let mut accounting: Option<values::UpdateValue<bool>> = None;
        let mut complaints: Option<values::UpdateValue<bool>> = None;
        let mut other: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("General", Place::Optional(&mut general)),
                    ("FoodAndBeverage", Place::Optional(&mut food_and_beverage)),
                    ("FrontOffice", Place::Optional(&mut front_office)),
                    ("Reservations", Place::Optional(&mut reservations)),
                    ("Housekeeping", Place::Optional(&mut housekeeping)),
                    ("Maintenance", Place::Optional(&mut maintenance)),
                    ("PreviousStay", Place::Optional(&mut previous_stay)),
                    ("FamilyRelations", Place::Optional(&mut family_relations)),
                    ("Gifts", Place::Optional(&mut gifts)),
                    ("Accounting", Place::Optional(&mut accounting)),
                    ("Complaints", Place::Optional(&mut complaints)),
                    ("Other", Place::Optional(&mut other)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            general,
            food_and_beverage,
            front_office,
            reservations,
            housekeeping,
            maintenance,
            previous_stay,
            family_relations,
            gifts,
            accounting,
            complaints,
            other,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountNoteUpdateClassifications {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountNoteUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_note_id: Option<ids::AccountNoteId> = None;
        let mut content: Option<values::UpdateValue<Option<String>>> = None;
        let mut classifications: Option<super::AccountNoteUpdateClassifications> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountNoteId", Place::Required(&mut account_note_id)),
                    ("Content", Place::Optional(&mut content)),
                    ("Classifications", Place::Required(&mut classifications)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_note_id), Some(classifications)) = (
            account_note_id,
            classifications,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_note_id,
            content,
            classifications,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountNoteUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_notes: Vec<super::AccountNoteAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountNotes", Place::List(&mut account_notes)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, account_notes })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("AccountNotes", &self.account_notes)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_note_ids: Vec<ids::AccountNoteId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountNoteIds", Place::List(&mut account_note_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, account_note_ids })
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
        let mut account_note_ids: Option<Vec<ids::AccountNoteId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("AccountNoteIds", Place::Optional(&mut account_note_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            account_note_ids,
            account_ids,
            updated_utc,
            activity_states,
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
        out.object(&[("AccountNotes", &self.account_notes), ("Cursor", &self.cursor)]);
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
        let mut account_note_updates: Vec<super::AccountNoteUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountNoteUpdates", Place::List(&mut account_note_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_id,
            account_note_updates,
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
        out.object(&[("AccountNotes", &self.account_notes)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
