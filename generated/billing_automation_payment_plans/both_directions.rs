// Generated from schema/billing_automation_payment_plans.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::BillingAutomationPaymentPlanPaymentRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_methods: Vec<super::PaymentMethods> = codec::Empty::EMPTY;
        let mut message: Option<String> = None;
        let mut note: Option<String> = None;
        let mut expiration_date_utc: Option<values::UtcDateTime> = None;
        let mut send_email: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PaymentMethods", Place::List(&mut payment_methods)),
                    ("Message", Place::Required(&mut message)),
                    ("Note", Place::Optional(&mut note)),
                    ("ExpirationDateUtc", Place::Required(&mut expiration_date_utc)),
                    ("SendEmail", Place::Required(&mut send_email)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(message), Some(expiration_date_utc), Some(send_email)) = (
            message,
            expiration_date_utc,
            send_email,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_methods,
            message,
            note,
            expiration_date_utc,
            send_email,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationPaymentPlanPaymentRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentMethods {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentMethods {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut billing_automation_id: Option<ids::BillingAutomationId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut name: Option<String> = None;
        let mut payment_request: Option<
            super::BillingAutomationPaymentPlanPaymentRequest,
        > = None;
        let mut payment_offset_days: Option<i32> = None;
        let mut start_month: Option<values::Month> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillingAutomationId", Place::Required(&mut billing_automation_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Name", Place::Required(&mut name)),
                    ("PaymentRequest", Place::Required(&mut payment_request)),
                    ("PaymentOffsetDays", Place::Required(&mut payment_offset_days)),
                    ("StartMonth", Place::Optional(&mut start_month)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(billing_automation_id),
            Some(customer_id),
            Some(name),
            Some(payment_request),
            Some(payment_offset_days),
        ) = (
            billing_automation_id,
            customer_id,
            name,
            payment_request,
            payment_offset_days,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            billing_automation_id,
            customer_id,
            name,
            payment_request,
            payment_offset_days,
            start_month,
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
        out.object(&[("PaymentRequestUrl", &self.payment_request_url)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
