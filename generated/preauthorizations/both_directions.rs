// Generated from schema/preauthorizations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::Preauthorization {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("CustomerId", &self.customer_id),
                ("CreditCardId", &self.credit_card_id),
                ("Amount", &self.amount),
                ("State", &self.state),
                ("Code", &self.code),
                ("IsActive", &self.is_active),
                ("ReservationId", &self.reservation_id),
            ],
        );
    }
}

impl Serialize for super::Preauthorization {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PreauthorizationState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PreauthorizationState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllByCustomersRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("CustomerIds", Place::List(&mut customer_ids))])
        {
            return Err(fault);
        }
        Ok(Self { customer_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetAllByCustomersRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllByCustomersResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Preauthorizations", &self.preauthorizations)]);
    }
}

impl Serialize for super::GetAllByCustomersResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
