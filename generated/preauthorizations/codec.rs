// Generated from schema/preauthorizations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::Preauthorization {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::PreauthorizationId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut amount: Option<common::Amount> = None;
        let mut state: Option<super::PreauthorizationState> = None;
        let mut code: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("CreditCardId", Place::Required(&mut credit_card_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("State", Place::Required(&mut state)),
                    ("Code", Place::Optional(&mut code)),
                    ("IsActive", Place::Optional(&mut is_active)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(credit_card_id), Some(amount), Some(state)) = (
            credit_card_id,
            amount,
            state,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            customer_id,
            credit_card_id,
            amount,
            state,
            code,
            is_active,
            reservation_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::Preauthorization {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::PreauthorizationState {
    fn from(text: &str) -> Self {
        match text {
            "Chargeable" => Self::Chargeable,
            "Expired" => Self::Expired,
            "Cancelled" => Self::Cancelled,
            "Charged" => Self::Charged,
            "Pending" => Self::Pending,
            "Failed" => Self::Failed,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PreauthorizationState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PreauthorizationState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PreauthorizationState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PreauthorizationState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllByCustomersRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CustomerIds", &self.customer_ids)]);
    }
}

impl Serialize for super::GetAllByCustomersRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllByCustomersResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut preauthorizations: Vec<super::Preauthorization> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Preauthorizations", Place::List(&mut preauthorizations))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            preauthorizations,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllByCustomersResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
