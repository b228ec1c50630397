// Generated from schema/credit_cards.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CreditCard {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CreditCardId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut is_active: Option<bool> = None;
        let mut state: Option<super::CreditCardState> = None;
        let mut kind: Option<super::CreditCardKind> = None;
        let mut format: Option<super::CreditCardFormat> = None;
        let mut type_: Option<common::CreditCardType> = None;
        let mut obfuscated_number: Option<String> = None;
        let mut expiration: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("State", Place::Required(&mut state)),
                    ("Kind", Place::Required(&mut kind)),
                    ("Format", Place::Required(&mut format)),
                    ("Type", Place::Optional(&mut type_)),
                    ("ObfuscatedNumber", Place::Optional(&mut obfuscated_number)),
                    ("Expiration", Place::Optional(&mut expiration)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(customer_id),
            Some(is_active),
            Some(state),
            Some(kind),
            Some(format),
            Some(created_utc),
            Some(updated_utc),
        ) = (
            id,
            enterprise_id,
            customer_id,
            is_active,
            state,
            kind,
            format,
            created_utc,
            updated_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            customer_id,
            is_active,
            state,
            kind,
            format,
            type_,
            obfuscated_number,
            expiration,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::CreditCard {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CreditCardData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("StorageData", &self.storage_data), ("Expiration", &self.expiration)],
        );
    }
}

impl Serialize for super::CreditCardData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::CreditCardFormat {
    fn from(text: &str) -> Self {
        match text {
            "Physical" => Self::Physical,
            "Virtual" => Self::Virtual,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CreditCardFormat {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CreditCardFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CreditCardFormat {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreditCardFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CreditCardKind {
    fn from(text: &str) -> Self {
        match text {
            "Terminal" => Self::Terminal,
            "Gateway" => Self::Gateway,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CreditCardKind {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CreditCardKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CreditCardKind {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreditCardKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CreditCardState {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CreditCardState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CreditCardState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CreditCardState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreditCardState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddTokenizedRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerId", &self.customer_id),
                ("CreditCardData", &self.credit_card_data),
                ("EnterpriseId", &self.enterprise_id),
            ],
        );
    }
}

impl Serialize for super::AddTokenizedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddTokenizedResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let rejected = match value
            .response(&mut [("CreditCardId", Place::Optional(&mut credit_card_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { credit_card_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddTokenizedResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ChargeRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountingCategoryId", &self.accounting_category_id),
                ("ReservationId", &self.reservation_id),
                ("Amount", &self.amount),
                ("Notes", &self.notes),
                ("CreditCardId", &self.credit_card_id),
                ("ReceiptIdentifier", &self.receipt_identifier),
            ],
        );
    }
}

impl Serialize for super::ChargeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ChargeResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_id: Option<ids::PaymentId> = None;
        let rejected = match value
            .response(&mut [("PaymentId", Place::Optional(&mut payment_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { payment_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::ChargeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DisableRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("CreditCardId", &self.credit_card_id),
            ],
        );
    }
}

impl Serialize for super::DisableRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DisableResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DisableResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CreditCardIds", &self.credit_card_ids),
                ("CustomerIds", &self.customer_ids),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut credit_cards: Vec<super::CreditCard> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("CreditCards", Place::List(&mut credit_cards)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            credit_cards,
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
