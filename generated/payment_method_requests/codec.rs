// Generated from schema/payment_method_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl From<&str> for super::PaymentMethodRequestEmailTypes {
    fn from(text: &str) -> Self {
        match text {
            "PaymentMethodRequestAdded" => Self::PaymentMethodRequestAdded,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentMethodRequestEmailTypes {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentMethodRequestEmailTypes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::PaymentMethodRequestEmailTypes {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentMethodRequestEmailTypes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentMethodRequestPaymentMethods {
    fn from(text: &str) -> Self {
        match text {
            "PaymentCard" => Self::PaymentCard,
            "SepaDirectDebit" => Self::SepaDirectDebit,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentMethodRequestPaymentMethods {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentMethodRequestPaymentMethods {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::PaymentMethodRequestPaymentMethods {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentMethodRequestPaymentMethods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("ExpirationUtc", &self.expiration_utc),
                ("Description", &self.description),
                ("Notes", &self.notes),
                ("PaymentMethods", &self.payment_methods),
                ("Email", &self.email),
                ("EmailsToSend", &self.emails_to_send),
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
        let mut payment_method_request_id: Option<ids::PaymentMethodRequestId> = None;
        let rejected = match value
            .response(
                &mut [
                    (
                        "PaymentMethodRequestId",
                        Place::Required(&mut payment_method_request_id),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(payment_method_request_id) = payment_method_request_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_method_request_id,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
