// Generated from schema/billing_automation_payment_plans.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl codec::Encode for super::BillingAutomationPaymentPlanPaymentRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PaymentMethods", &self.payment_methods),
                ("Message", &self.message),
                ("Note", &self.note),
                ("ExpirationDateUtc", &self.expiration_date_utc),
                ("SendEmail", &self.send_email),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationPaymentPlanPaymentRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentMethods {
    fn from(text: &str) -> Self {
        match text {
            "Ideal" => Self::Ideal,
            "PaymentCard" => Self::PaymentCard,
            "ApplePay" => Self::ApplePay,
            "GooglePay" => Self::GooglePay,
            "SepaDirectDebit" => Self::SepaDirectDebit,
            "All" => Self::All,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentMethods {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentMethods {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::PaymentMethods {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentMethods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("BillingAutomationId", &self.billing_automation_id),
                ("CustomerId", &self.customer_id),
                ("Name", &self.name),
                ("PaymentRequest", &self.payment_request),
                ("PaymentOffsetDays", &self.payment_offset_days),
                ("StartMonth", &self.start_month),
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
        let mut payment_request_url: Option<String> = None;
        let rejected = match value
            .response(
                &mut [("PaymentRequestUrl", Place::Required(&mut payment_request_url))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(payment_request_url) = payment_request_url else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_request_url,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
