// Generated from schema/payment_requests.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::PaymentRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("CustomerId", &self.customer_id),
                ("ReservationGroupId", &self.reservation_group_id),
                ("ReservationId", &self.reservation_id),
                ("State", &self.state),
                ("Amount", &self.amount),
                ("Type", &self.type_),
                ("Reason", &self.reason),
                ("ExpirationUtc", &self.expiration_utc),
                ("Description", &self.description),
                ("Notes", &self.notes),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::PaymentRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PaymentRequestAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_id: Option<ids::AccountId> = None;
        let mut amount: Option<common::CurrencyValue> = None;
        let mut type_: Option<super::PaymentRequestType> = None;
        let mut reason: Option<super::PaymentRequestReason> = None;
        let mut expiration_utc: Option<values::UtcDateTime> = None;
        let mut description: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Type", Place::Required(&mut type_)),
                    ("Reason", Place::Required(&mut reason)),
                    ("ExpirationUtc", Place::Required(&mut expiration_utc)),
                    ("Description", Place::Required(&mut description)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(account_id),
            Some(amount),
            Some(type_),
            Some(reason),
            Some(expiration_utc),
            Some(description),
        ) = (account_id, amount, type_, reason, expiration_utc, description) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_id,
            amount,
            type_,
            reason,
            expiration_utc,
            description,
            notes,
            reservation_id,
            bill_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::PaymentRequestAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut payment_requests: Vec<super::PaymentRequestAddParameters> = codec::Empty::EMPTY;
        let mut send_payment_request_emails: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("PaymentRequests", Place::List(&mut payment_requests)),
                    (
                        "SendPaymentRequestEmails",
                        Place::Optional(&mut send_payment_request_emails),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            payment_requests,
            send_payment_request_emails,
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
        out.object(&[("PaymentRequests", &self.payment_requests)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_request_ids: Vec<ids::PaymentRequestId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("PaymentRequestIds", Place::List(&mut payment_request_ids))])
        {
            return Err(fault);
        }
        Ok(Self { payment_request_ids })
    }
}

impl<'de> Deserialize<'de> for super::CancelRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("PaymentRequests", &self.payment_requests)]);
    }
}

impl Serialize for super::CancelResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut payment_request_ids: Option<Vec<ids::PaymentRequestId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut states: Option<Vec<super::PaymentRequestState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("PaymentRequestIds", Place::Optional(&mut payment_request_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("ReservationIds", Place::Optional(&mut reservation_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("States", Place::Optional(&mut states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            payment_request_ids,
            account_ids,
            reservation_ids,
            updated_utc,
            states,
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
        out.object(
            &[("PaymentRequests", &self.payment_requests), ("Cursor", &self.cursor)],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
