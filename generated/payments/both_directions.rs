// Generated from schema/payments.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CreditCardParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<String> = None;
        let mut number: Option<String> = None;
        let mut expiration: Option<String> = None;
        let mut name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Type", Place::Required(&mut type_)),
                    ("Number", Place::Required(&mut number)),
                    ("Expiration", Place::Optional(&mut expiration)),
                    ("Name", Place::Required(&mut name)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(type_), Some(number), Some(name)) = (type_, number, name) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            type_,
            number,
            expiration,
            name,
        })
    }
}

impl<'de> Deserialize<'de> for super::CreditCardParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::IdealData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut redirect_url: Option<String> = None;
        if let Err(fault) = value
            .object(&mut [("RedirectUrl", Place::Required(&mut redirect_url))])
        {
            return Err(fault);
        }
        let Some(redirect_url) = redirect_url else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { redirect_url })
    }
}

impl<'de> Deserialize<'de> for super::IdealData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Payment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("AccountType", &self.account_type),
                ("BillId", &self.bill_id),
                ("ReservationId", &self.reservation_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("Amount", &self.amount),
                ("OriginalAmount", &self.original_amount),
                ("Notes", &self.notes),
                ("SettlementId", &self.settlement_id),
                ("ConsumedUtc", &self.consumed_utc),
                ("ClosedUtc", &self.closed_utc),
                ("ChargedUtc", &self.charged_utc),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("SettlementUtc", &self.settlement_utc),
                ("AccountingState", &self.accounting_state),
                ("State", &self.state),
                ("Identifier", &self.identifier),
                ("Type", &self.type_),
                ("Kind", &self.kind),
                ("Data", &self.data),
                ("PaymentRequestId", &self.payment_request_id),
                ("PaymentOrigin", &self.payment_origin),
            ],
        );
    }
}

impl Serialize for super::Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentAlternativeData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Type", &self.type_)]);
    }
}

impl Serialize for super::PaymentAlternativeData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentCreditCardData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("CreditCardId", &self.credit_card_id), ("Transaction", &self.transaction)],
        );
    }
}

impl Serialize for super::PaymentCreditCardData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentExternalData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("Type", &self.type_), ("ExternalIdentifier", &self.external_identifier)],
        );
    }
}

impl Serialize for super::PaymentExternalData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentGhostData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("OriginalPaymentId", &self.original_payment_id)]);
    }
}

impl Serialize for super::PaymentGhostData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentInvoiceData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("InvoiceId", &self.invoice_id), ("Type", &self.type_)]);
    }
}

impl Serialize for super::PaymentInvoiceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::SepaDirectDebitData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut iban: Option<String> = None;
        let mut name: Option<String> = None;
        let mut email: Option<String> = None;
        let mut user_agent: Option<String> = None;
        let mut remote_ip_address: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Iban", Place::Required(&mut iban)),
                    ("Name", Place::Required(&mut name)),
                    ("Email", Place::Required(&mut email)),
                    ("UserAgent", Place::Required(&mut user_agent)),
                    ("RemoteIpAddress", Place::Required(&mut remote_ip_address)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(iban),
            Some(name),
            Some(email),
            Some(user_agent),
            Some(remote_ip_address),
        ) = (iban, name, email, user_agent, remote_ip_address) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            iban,
            name,
            email,
            user_agent,
            remote_ip_address,
        })
    }
}

impl<'de> Deserialize<'de> for super::SepaDirectDebitData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AlternativePaymentsData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Ideal" => json.case("Ideal", Self::Ideal),
                "ApplePay" => Ok(Self::ApplePay),
                "GooglePay" => Ok(Self::GooglePay),
                "SepaDirectDebit" => json.case("SepaDirectDebit", Self::SepaDirectDebit),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::AlternativePaymentsData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::NextAction {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::RedirectToUrl(value) => {
                out.object(&[("Discriminator", &"RedirectToUrl"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::NextAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::CreditCard(value) => {
                out.object(&[("Discriminator", &"CreditCard"), ("CreditCard", value)]);
            }
            Self::Invoice(value) => {
                out.object(&[("Discriminator", &"Invoice"), ("Invoice", value)]);
            }
            Self::External(value) => {
                out.object(&[("Discriminator", &"External"), ("External", value)]);
            }
            Self::Ghost(value) => {
                out.object(&[("Discriminator", &"Ghost"), ("Ghost", value)]);
            }
            Self::Alternative(value) => {
                out.object(&[("Discriminator", &"Alternative"), ("Alternative", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::PaymentData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AlternativePaymentMethodDeprecated {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AlternativePaymentMethodDeprecated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AlternativePaymentMethodType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AlternativePaymentMethodType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::InvoicePaymentType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::InvoicePaymentType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentKind {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentOrigin {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PaymentState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentStateEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::RefundType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::RefundType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddAlternativeRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut amount: Option<common::AmountParameters> = None;
        let mut method: Option<super::AlternativePaymentMethodDeprecated> = None;
        let mut redirect_url: Option<String> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut data: Option<super::AlternativePaymentsData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Method", Place::Optional(&mut method)),
                    ("RedirectUrl", Place::Optional(&mut redirect_url)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Data", Place::Required(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(customer_id), Some(amount), Some(data)) = (customer_id, amount, data)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            customer_id,
            amount,
            method,
            redirect_url,
            reservation_id,
            data,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddAlternativeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddAlternativeResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("PaymentId", &self.payment_id), ("NextAction", &self.next_action)],
        );
    }
}

impl Serialize for super::AddAlternativeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddCreditCardRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut amount: Option<common::ExtendedAmountParameters> = None;
        let mut notes: Option<String> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut credit_card: Option<super::CreditCardParameters> = None;
        let mut receipt_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BillId", Place::Optional(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("CreditCard", Place::Required(&mut credit_card)),
                    ("ReceiptIdentifier", Place::Optional(&mut receipt_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(amount), Some(customer_id), Some(credit_card)) = (
            amount,
            customer_id,
            credit_card,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            bill_id,
            accounting_category_id,
            reservation_id,
            amount,
            notes,
            customer_id,
            credit_card,
            receipt_identifier,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddCreditCardRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddCreditCardResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CreditCardId", &self.credit_card_id)]);
    }
}

impl Serialize for super::AddCreditCardResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddExternalRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut amount: Option<common::ExtendedAmountParameters> = None;
        let mut type_: Option<common::ExternalPaymentType> = None;
        let mut external_identifier: Option<String> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Type", Place::Optional(&mut type_)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_id), Some(amount)) = (account_id, amount) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            account_id,
            customer_id,
            bill_id,
            accounting_category_id,
            reservation_id,
            amount,
            type_,
            external_identifier,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddExternalRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddExternalResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ExternalPaymentId", &self.external_payment_id)]);
    }
}

impl Serialize for super::AddExternalResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut payment_ids: Option<Vec<ids::PaymentId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut bill_ids: Option<Vec<ids::BillId>> = None;
        let mut reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut charged_utc: Option<common::TimeInterval> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut settlement_utc: Option<common::TimeInterval> = None;
        let mut currency: Option<String> = None;
        let mut accounting_states: Option<Vec<common::AccountingState>> = None;
        let mut states: Option<Vec<super::PaymentState>> = None;
        let mut type_: Option<super::PaymentDiscriminator> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("PaymentIds", Place::Optional(&mut payment_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("BillIds", Place::Optional(&mut bill_ids)),
                    ("ReservationIds", Place::Optional(&mut reservation_ids)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ChargedUtc", Place::Optional(&mut charged_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("SettlementUtc", Place::Optional(&mut settlement_utc)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("AccountingStates", Place::Optional(&mut accounting_states)),
                    ("States", Place::Optional(&mut states)),
                    ("Type", Place::Optional(&mut type_)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            payment_ids,
            account_ids,
            bill_ids,
            reservation_ids,
            created_utc,
            updated_utc,
            charged_utc,
            closed_utc,
            settlement_utc,
            currency,
            accounting_states,
            states,
            type_,
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
        out.object(&[("Payments", &self.payments), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RefundRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut reason: Option<String> = None;
        let mut value_to_refund: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("PaymentId", Place::Required(&mut payment_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Reason", Place::Required(&mut reason)),
                    ("ValueToRefund", Place::Optional(&mut value_to_refund)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(payment_id), Some(account_id), Some(reason)) = (
            payment_id,
            account_id,
            reason,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            payment_id,
            account_id,
            reason,
            value_to_refund,
        })
    }
}

impl<'de> Deserialize<'de> for super::RefundRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RefundResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PaymentId", &self.payment_id),
                ("RefundId", &self.refund_id),
                ("Type", &self.type_),
                ("Amount", &self.amount),
                ("State", &self.state),
            ],
        );
    }
}

impl Serialize for super::RefundResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
