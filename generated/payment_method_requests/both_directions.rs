// Generated from schema/payment_method_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::PaymentMethodRequestEmailTypes {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentMethodRequestEmailTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentMethodRequestPaymentMethods {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentMethodRequestPaymentMethods {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut expiration_utc: Option<values::UtcDateTime> = None;
        let mut description: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut payment_methods: Vec<super::PaymentMethodRequestPaymentMethods> = codec::Empty::EMPTY;
        let mut email: Option<String> = None;
        let mut emails_to_send: Option<Vec<super::PaymentMethodRequestEmailTypes>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("ExpirationUtc", Place::Required(&mut expiration_utc)),
                    ("Description", Place::Required(&mut description)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("PaymentMethods", Place::List(&mut payment_methods)),
                    ("Email", Place::Optional(&mut email)),
                    ("EmailsToSend", Place::Optional(&mut emails_to_send)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_id), Some(expiration_utc), Some(description)) = (
            account_id,
            expiration_utc,
            description,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            account_id,
            expiration_utc,
            description,
            notes,
            payment_methods,
            email,
            emails_to_send,
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
        out.object(&[("PaymentMethodRequestId", &self.payment_method_request_id)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
