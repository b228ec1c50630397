// Generated from schema/payment_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::PaymentRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::PaymentRequestId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut reservation_group_id: Option<ids::ReservationGroupId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut state: Option<super::PaymentRequestState> = None;
        let mut amount: Option<common::Amount> = None;
        let mut type_: Option<super::PaymentRequestType> = None;
        let mut reason: Option<super::PaymentRequestReason> = None;
        let mut expiration_utc: Option<values::UtcDateTime> = None;
        let mut description: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("ReservationGroupId", Place::Optional(&mut reservation_group_id)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("State", Place::Required(&mut state)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Type", Place::Required(&mut type_)),
                    ("Reason", Place::Required(&mut reason)),
                    ("ExpirationUtc", Place::Required(&mut expiration_utc)),
                    ("Description", Place::Required(&mut description)),
                    ("Notes", Place::Optional(&mut notes)),
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
            Some(account_id),
            Some(state),
            Some(amount),
            Some(type_),
            Some(reason),
            Some(expiration_utc),
            Some(description),
            Some(created_utc),
            Some(updated_utc),
        ) = (
            id,
            enterprise_id,
            account_id,
            state,
            amount,
            type_,
            reason,
            expiration_utc,
            description,
            created_utc,
            updated_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            account_id,
            customer_id,
            reservation_group_id,
            reservation_id,
            state,
            amount,
            type_,
            reason,
            expiration_utc,
            description,
            notes,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::PaymentRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentRequestAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountId", &self.account_id),
                ("Amount", &self.amount),
                ("Type", &self.type_),
                ("Reason", &self.reason),
                ("ExpirationUtc", &self.expiration_utc),
                ("Description", &self.description),
                ("Notes", &self.notes),
                ("ReservationId", &self.reservation_id),
                ("BillId", &self.bill_id),
            ],
        );
    }
}

impl Serialize for super::PaymentRequestAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentRequestReason {
    fn from(text: &str) -> Self {
        match text {
            "Other" => Self::Other,
            "PaymentCardMissing" => Self::PaymentCardMissing,
            "PaymentCardDeclined" => Self::PaymentCardDeclined,
            "Deposit" => Self::Deposit,
            "Prepayment" => Self::Prepayment,
            "Fee" => Self::Fee,
            "RecurringPayment" => Self::RecurringPayment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentRequestReason {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentRequestReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentRequestReason {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentRequestReason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentRequestReason {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentRequestReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentRequestState {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "Completed" => Self::Completed,
            "Canceled" => Self::Canceled,
            "Expired" => Self::Expired,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentRequestState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentRequestState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentRequestState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentRequestState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentRequestState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentRequestState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentRequestType {
    fn from(text: &str) -> Self {
        match text {
            "Payment" => Self::Payment,
            "Preauthorization" => Self::Preauthorization,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentRequestType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentRequestType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentRequestType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentRequestType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentRequestType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentRequestType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("PaymentRequests", &self.payment_requests),
                ("SendPaymentRequestEmails", &self.send_payment_request_emails),
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
        let mut payment_requests: Vec<super::PaymentRequest> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("PaymentRequests", Place::List(&mut payment_requests))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { payment_requests, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("PaymentRequestIds", &self.payment_request_ids)]);
    }
}

impl Serialize for super::CancelRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_requests: Vec<super::PaymentRequest> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("PaymentRequests", Place::List(&mut payment_requests))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { payment_requests, rejected })
    }
}

impl<'de> Deserialize<'de> for super::CancelResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("PaymentRequestIds", &self.payment_request_ids),
                ("AccountIds", &self.account_ids),
                ("ReservationIds", &self.reservation_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("States", &self.states),
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
        let mut payment_requests: Vec<super::PaymentRequest> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("PaymentRequests", Place::List(&mut payment_requests)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            payment_requests,
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
