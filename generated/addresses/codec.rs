// Generated from schema/addresses.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AccountAddress {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AddressId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_type: Option<common::AccountType> = None;
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut country_subdivision_code: Option<String> = None;
        let mut latitude: Option<values::Decimal> = None;
        let mut longitude: Option<values::Decimal> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut is_active: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountType", Place::Required(&mut account_type)),
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
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("IsActive", Place::Optional(&mut is_active)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(account_type) = account_type else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            account_id,
            chain_id,
            account_type,
            line1,
            line2,
            city,
            postal_code,
            country_code,
            country_subdivision_code,
            latitude,
            longitude,
            updated_utc,
            is_active,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddressAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountId", &self.account_id),
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("CountryCode", &self.country_code),
                ("CountrySubdivisionCode", &self.country_subdivision_code),
                ("Latitude", &self.latitude),
                ("Longitude", &self.longitude),
            ],
        );
    }
}

impl Serialize for super::AddressAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddressUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AddressId", &self.address_id),
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("CountryCode", &self.country_code),
                ("CountrySubdivisionCode", &self.country_subdivision_code),
            ],
        );
    }
}

impl Serialize for super::AddressUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ChainId", &self.chain_id), ("Addresses", &self.addresses)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut addresses: Vec<super::AccountAddress> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Addresses", Place::List(&mut addresses))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { addresses, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ChainId", &self.chain_id), ("AddressIds", &self.address_ids)]);
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
                ("AccountIds", &self.account_ids),
                ("AddressIds", &self.address_ids),
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
        let mut addresses: Vec<super::AccountAddress> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Addresses", Place::List(&mut addresses)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            addresses,
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
            &[("ChainId", &self.chain_id), ("AddressUpdates", &self.address_updates)],
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
        let mut addresses: Vec<super::AccountAddress> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Addresses", Place::List(&mut addresses))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { addresses, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
