// Generated from schema/payments.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::CreditCardParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Type", &self.type_),
                ("Number", &self.number),
                ("Expiration", &self.expiration),
                ("Name", &self.name),
            ],
        );
    }
}

impl Serialize for super::CreditCardParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::IdealData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RedirectUrl", &self.redirect_url)]);
    }
}

impl Serialize for super::IdealData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Payment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::PaymentId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<common::AccountType> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut amount: Option<common::Amount> = None;
        let mut original_amount: Option<common::Amount> = None;
        let mut notes: Option<String> = None;
        let mut settlement_id: Option<String> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut charged_utc: Option<values::UtcDateTime> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut settlement_utc: Option<values::UtcDateTime> = None;
        let mut accounting_state: Option<common::AccountingStateEnum> = None;
        let mut state: Option<super::PaymentStateEnum> = None;
        let mut identifier: Option<String> = None;
        let mut type_: Option<super::PaymentDiscriminator> = None;
        let mut kind: Option<super::PaymentKind> = None;
        let mut data: Option<super::PaymentData> = None;
        let mut payment_request_id: Option<ids::PaymentRequestId> = None;
        let mut payment_origin: Option<super::PaymentOrigin> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("AccountType", Place::Required(&mut account_type)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("Amount", Place::Required(&mut amount)),
                    ("OriginalAmount", Place::Required(&mut original_amount)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("SettlementId", Place::Optional(&mut settlement_id)),
                    ("ConsumedUtc", Place::Optional(&mut consumed_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("ChargedUtc", Place::Optional(&mut charged_utc)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("SettlementUtc", Place::Optional(&mut settlement_utc)),
                    ("AccountingState", Place::Required(&mut accounting_state)),
                    ("State", Place::Required(&mut state)),
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Type", Place::Required(&mut type_)),
                    ("Kind", Place::Optional(&mut kind)),
                    ("Data", Place::Optional(&mut data)),
                    ("PaymentRequestId", Place::Optional(&mut payment_request_id)),
                    ("PaymentOrigin", Place::Optional(&mut payment_origin)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(account_id),
            Some(account_type),
            Some(amount),
            Some(original_amount),
            Some(created_utc),
            Some(updated_utc),
            Some(accounting_state),
            Some(state),
            Some(type_),
        ) = (
            id,
            enterprise_id,
            account_id,
            account_type,
            amount,
            original_amount,
            created_utc,
            updated_utc,
            accounting_state,
            state,
            type_,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            account_id,
            account_type,
            bill_id,
            reservation_id,
            accounting_category_id,
            amount,
            original_amount,
            notes,
            settlement_id,
            consumed_utc,
            closed_utc,
            charged_utc,
            created_utc,
            updated_utc,
            settlement_utc,
            accounting_state,
            state,
            identifier,
            type_,
            kind,
            data,
            payment_request_id,
            payment_origin,
        })
    }
}

impl<'de> Deserialize<'de> for super::Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentAlternativeData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<super::AlternativePaymentMethodType> = None;
        if let Err(fault) = value.object(&mut [("Type", Place::Required(&mut type_))]) {
            return Err(fault);
        }
        let Some(type_) = type_ else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { type_ })
    }
}

impl<'de> Deserialize<'de> for super::PaymentAlternativeData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentCreditCardData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut transaction: Option<common::CreditCardTransaction> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("Transaction", Place::Optional(&mut transaction)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            credit_card_id,
            transaction,
        })
    }
}

impl<'de> Deserialize<'de> for super::PaymentCreditCardData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentExternalData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut type_: Option<common::ExternalPaymentType> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Type", Place::Required(&mut type_)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(type_) = type_ else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { type_, external_identifier })
    }
}

impl<'de> Deserialize<'de> for super::PaymentExternalData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentGhostData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut original_payment_id: Option<ids::PaymentId> = None;
        if let Err(fault) = value
            .object(
                &mut [("OriginalPaymentId", Place::Required(&mut original_payment_id))],
            )
        {
            return Err(fault);
        }
        let Some(original_payment_id) = original_payment_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { original_payment_id })
    }
}

impl<'de> Deserialize<'de> for super::PaymentGhostData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentInvoiceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut invoice_id: Option<ids::BillId> = None;
        let mut type_: Option<super::InvoicePaymentType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("InvoiceId", Place::Optional(&mut invoice_id)),
                    ("Type", Place::Required(&mut type_)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(type_) = type_ else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { invoice_id, type_ })
    }
}

impl<'de> Deserialize<'de> for super::PaymentInvoiceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::SepaDirectDebitData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Iban", &self.iban),
                ("Name", &self.name),
                ("Email", &self.email),
                ("UserAgent", &self.user_agent),
                ("RemoteIpAddress", &self.remote_ip_address),
            ],
        );
    }
}

impl Serialize for super::SepaDirectDebitData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AlternativePaymentsData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Ideal(value) => {
                out.object(&[("Discriminator", &"Ideal"), ("Ideal", value)]);
            }
            Self::ApplePay => {
                out.object(&[("Discriminator", &"ApplePay")]);
            }
            Self::GooglePay => {
                out.object(&[("Discriminator", &"GooglePay")]);
            }
            Self::SepaDirectDebit(value) => {
                out.object(
                    &[("Discriminator", &"SepaDirectDebit"), ("SepaDirectDebit", value)],
                );
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::AlternativePaymentsData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::NextAction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "RedirectToUrl" => json.case("Value", Self::RedirectToUrl),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::NextAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "CreditCard" => json.case("CreditCard", Self::CreditCard),
                "Invoice" => json.case("Invoice", Self::Invoice),
                "External" => json.case("External", Self::External),
                "Ghost" => json.case("Ghost", Self::Ghost),
                "Alternative" => json.case("Alternative", Self::Alternative),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::PaymentData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AlternativePaymentMethodDeprecated {
    fn from(text: &str) -> Self {
        match text {
            "Ideal" => Self::Ideal,
            "ApplePay" => Self::ApplePay,
            "GooglePay" => Self::GooglePay,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AlternativePaymentMethodDeprecated {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AlternativePaymentMethodDeprecated {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::AlternativePaymentMethodDeprecated {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AlternativePaymentMethodDeprecated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::AlternativePaymentMethodType {
    fn from(text: &str) -> Self {
        match text {
            "Ideal" => Self::Ideal,
            "ApplePay" => Self::ApplePay,
            "GooglePay" => Self::GooglePay,
            "SepaDirectDebit" => Self::SepaDirectDebit,
            "PayPal" => Self::PayPal,
            "WireTransfer" => Self::WireTransfer,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AlternativePaymentMethodType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AlternativePaymentMethodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AlternativePaymentMethodType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AlternativePaymentMethodType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::InvoicePaymentType {
    fn from(text: &str) -> Self {
        match text {
            "Receivable" => Self::Receivable,
            "Balancing" => Self::Balancing,
            "UnderpaymentBalancingReceivable" => Self::UnderpaymentBalancingReceivable,
            "OverpaymentBalancingReceivable" => Self::OverpaymentBalancingReceivable,
            "Overpayment" => Self::Overpayment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::InvoicePaymentType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::InvoicePaymentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::InvoicePaymentType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::InvoicePaymentType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::PaymentDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "Payment" => Self::Payment,
            "CreditCardPayment" => Self::CreditCardPayment,
            "AlternativePayment" => Self::AlternativePayment,
            "CashPayment" => Self::CashPayment,
            "InvoicePayment" => Self::InvoicePayment,
            "ExternalPayment" => Self::ExternalPayment,
            "GhostPayment" => Self::GhostPayment,
            "TaxDeductedPayment" => Self::TaxDeductedPayment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PaymentDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentKind {
    fn from(text: &str) -> Self {
        match text {
            "Payment" => Self::Payment,
            "Chargeback" => Self::Chargeback,
            "ChargebackReversal" => Self::ChargebackReversal,
            "Refund" => Self::Refund,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentKind {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentKind {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::PaymentOrigin {
    fn from(text: &str) -> Self {
        match text {
            "Other" => Self::Other,
            "System" => Self::System,
            "Operations" => Self::Operations,
            "AutomaticPayment" => Self::AutomaticPayment,
            "PaymentRequest" => Self::PaymentRequest,
            "BookingEngine" => Self::BookingEngine,
            "Api" => Self::Api,
            "Terminal" => Self::Terminal,
            "ChannelManager" => Self::ChannelManager,
            "OnlineCheckout" => Self::OnlineCheckout,
            "BillBalancing" => Self::BillBalancing,
            "OnlineCheckin" => Self::OnlineCheckin,
            "PointOfSales" => Self::PointOfSales,
            "PaymentToInvoiceLinking" => Self::PaymentToInvoiceLinking,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentOrigin {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentOrigin {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::PaymentState {
    fn from(text: &str) -> Self {
        match text {
            "Charged" => Self::Charged,
            "Canceled" => Self::Canceled,
            "Pending" => Self::Pending,
            "Failed" => Self::Failed,
            "Verifying" => Self::Verifying,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::PaymentState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PaymentStateEnum {
    fn from(text: &str) -> Self {
        match text {
            "Charged" => Self::Charged,
            "Canceled" => Self::Canceled,
            "Pending" => Self::Pending,
            "Failed" => Self::Failed,
            "Verifying" => Self::Verifying,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentStateEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentStateEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PaymentStateEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::RefundType {
    fn from(text: &str) -> Self {
        match text {
            "CreditCardPayment" => Self::CreditCardPayment,
            "AlternativePayment" => Self::AlternativePayment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::RefundType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::RefundType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::RefundType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::RefundType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddAlternativeRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CustomerId", &self.customer_id),
                ("Amount", &self.amount),
                ("Method", &self.method),
                ("RedirectUrl", &self.redirect_url),
                ("ReservationId", &self.reservation_id),
                ("Data", &self.data),
            ],
        );
    }
}

impl Serialize for super::AddAlternativeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddAlternativeResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut next_action: Option<super::NextAction> = None;
        let rejected = match value
            .response(
                &mut [
                    ("PaymentId", Place::Required(&mut payment_id)),
                    ("NextAction", Place::Optional(&mut next_action)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(payment_id) = payment_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_id,
            next_action,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddAlternativeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddCreditCardRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("ReservationId", &self.reservation_id),
                ("Amount", &self.amount),
                ("Notes", &self.notes),
                ("CustomerId", &self.customer_id),
                ("CreditCard", &self.credit_card),
                ("ReceiptIdentifier", &self.receipt_identifier),
            ],
        );
    }
}

impl Serialize for super::AddCreditCardRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddCreditCardResponse {
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

impl<'de> Deserialize<'de> for super::AddCreditCardResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddExternalRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("CustomerId", &self.customer_id),
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("ReservationId", &self.reservation_id),
                ("Amount", &self.amount),
                ("Type", &self.type_),
                ("ExternalIdentifier", &self.external_identifier),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::AddExternalRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddExternalResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut external_payment_id: Option<ids::PaymentId> = None;
        let rejected = match value
            .response(
                &mut [("ExternalPaymentId", Place::Optional(&mut external_payment_id))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            external_payment_id,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddExternalResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("PaymentIds", &self.payment_ids),
                ("AccountIds", &self.account_ids),
                ("BillIds", &self.bill_ids),
                ("ReservationIds", &self.reservation_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ChargedUtc", &self.charged_utc),
                ("ClosedUtc", &self.closed_utc),
                ("SettlementUtc", &self.settlement_utc),
                ("Currency", &self.currency),
                ("AccountingStates", &self.accounting_states),
                ("States", &self.states),
                ("Type", &self.type_),
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
        let mut payments: Vec<super::Payment> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Payments", Place::List(&mut payments)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { payments, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::RefundRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("PaymentId", &self.payment_id),
                ("AccountId", &self.account_id),
                ("Reason", &self.reason),
                ("ValueToRefund", &self.value_to_refund),
            ],
        );
    }
}

impl Serialize for super::RefundRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::RefundResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut refund_id: Option<ids::PaymentId> = None;
        let mut type_: Option<super::RefundType> = None;
        let mut amount: Option<common::CurrencyValue> = None;
        let mut state: Option<super::PaymentStateEnum> = None;
        let rejected = match value
            .response(
                &mut [
                    ("PaymentId", Place::Required(&mut payment_id)),
                    ("RefundId", Place::Required(&mut refund_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Amount", Place::Required(&mut amount)),
                    ("State", Place::Required(&mut state)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let (
            Some(payment_id),
            Some(refund_id),
            Some(type_),
            Some(amount),
            Some(state),
        ) = (payment_id, refund_id, type_, amount, state) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_id,
            refund_id,
            type_,
            amount,
            state,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::RefundResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
