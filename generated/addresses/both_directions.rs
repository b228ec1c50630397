// Generated from schema/addresses.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AccountAddress {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AccountId", &self.account_id),
                ("ChainId", &self.chain_id),
                ("AccountType", &self.account_type),
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("CountryCode", &self.country_code),
                ("CountrySubdivisionCode", &self.country_subdivision_code),
                ("Latitude", &self.latitude),
                ("Longitude", &self.longitude),
                ("UpdatedUtc", &self.updated_utc),
                ("IsActive", &self.is_active),
            ],
        );
    }
}

impl Serialize for super::AccountAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddressAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_id: Option<ids::AccountId> = None;
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut country_subdivision_code: Option<String> = None;
        let mut latitude: Option<values::Decimal> = None;
        let mut longitude: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Line1", Place::Optional(&mut line1)),
                    ("Line2", Place::Optional(&mut line2)),
                    ("City", Place::Optional(&mut city)),
                    ("PostalCode", Place::Optional(&mut postal_code)),
                    ("CountryCode", Place::Optional(&mut country_code)),
                    (
                        "CountrySubdivisionCode",
                        Place::Optional(&mut country_subdivision_code),
                    ),
                    ("Latitude", Place::Optional(&mut latitude)),
                    ("Longitude", Place::Optional(&mut longitude)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(account_id) = account_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_id,
            line1,
            line2,
            city,
            postal_code,
            country_code,
            country_subdivision_code,
            latitude,
            longitude,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddressAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddressUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut address_id: Option<ids::AddressId> = None;
        let mut line1: Option<values::UpdateValue<Option<String>>> = None;
        let mut line2: Option<values::UpdateValue<Option<String>>> = None;
        let mut city: Option<values::UpdateValue<Option<String>>> = None;
        let mut postal_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut country_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut country_subdivision_code: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AddressId", Place::Required(&mut address_id)),
                    ("Line1", Place::Optional(&mut line1)),
                    ("Line2", Place::Optional(&mut line2)),
                    ("City", Place::Optional(&mut city)),
                    ("PostalCode", Place::Optional(&mut postal_code)),
                    ("CountryCode", Place::Optional(&mut country_code)),
                    (
                        "CountrySubdivisionCode",
                        Place::Optional(&mut country_subdivision_code),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(address_id) = address_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            address_id,
            line1,
            line2,
            city,
            postal_code,
            country_code,
            country_subdivision_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddressUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut addresses: Vec<super::AddressAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("Addresses", Place::List(&mut addresses)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, addresses })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Addresses", &self.addresses)]);
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
        let mut address_ids: Vec<ids::AddressId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AddressIds", Place::List(&mut address_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, address_ids })
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
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut address_ids: Option<Vec<ids::AddressId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainIds", Place::Optional(&mut chain_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("AddressIds", Place::Optional(&mut address_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            chain_ids,
            account_ids,
            address_ids,
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
        out.object(&[("Addresses", &self.addresses), ("Cursor", &self.cursor)]);
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
        let mut address_updates: Vec<super::AddressUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AddressUpdates", Place::List(&mut address_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, address_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Addresses", &self.addresses)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
