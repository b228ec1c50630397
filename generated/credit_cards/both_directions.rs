// Generated from schema/credit_cards.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::CreditCard {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("CustomerId", &self.customer_id),
                ("IsActive", &self.is_active),
                ("State", &self.state),
                ("Kind", &self.kind),
                ("Format", &self.format),
                ("Type", &self.type_),
                ("ObfuscatedNumber", &self.obfuscated_number),
                ("Expiration", &self.expiration),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::CreditCard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CreditCardData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut storage_data: Option<String> = None;
        let mut expiration: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StorageData", Place::Required(&mut storage_data)),
                    ("Expiration", Place::Required(&mut expiration)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(storage_data), Some(expiration)) = (storage_data, expiration) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { storage_data, expiration })
    }
}

impl<'de> Deserialize<'de> for super::CreditCardData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CreditCardFormat {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CreditCardFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CreditCardKind {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CreditCardKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CreditCardState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CreditCardState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddTokenizedRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut credit_card_data: Option<super::CreditCardData> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("CreditCardData", Place::Required(&mut credit_card_data)),
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(customer_id), Some(credit_card_data)) = (customer_id, credit_card_data)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            customer_id,
            credit_card_data,
            enterprise_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddTokenizedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddTokenizedResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CreditCardId", &self.credit_card_id)]);
    }
}

impl Serialize for super::AddTokenizedResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ChargeRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut amount: Option<common::ExtendedAmountParameters> = None;
        let mut notes: Option<String> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut receipt_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("ReceiptIdentifier", Place::Optional(&mut receipt_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(amount) = amount else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            accounting_category_id,
            reservation_id,
            amount,
            notes,
            credit_card_id,
            receipt_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::ChargeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ChargeResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("PaymentId", &self.payment_id)]);
    }
}

impl Serialize for super::ChargeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DisableRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("CreditCardId", Place::Required(&mut credit_card_id)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(credit_card_id) = credit_card_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            credit_card_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::DisableRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DisableResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DisableResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut credit_card_ids: Option<Vec<ids::CreditCardId>> = None;
        let mut customer_ids: Option<Vec<ids::CustomerId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CreditCardIds", Place::Optional(&mut credit_card_ids)),
                    ("CustomerIds", Place::Optional(&mut customer_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            credit_card_ids,
            customer_ids,
            updated_utc,
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
        out.object(&[("CreditCards", &self.credit_cards), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
