// Generated from schema/counters.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::Counter {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CounterId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut name: Option<String> = None;
        let mut is_default: Option<bool> = None;
        let mut value: Option<i64> = None;
        let mut format: Option<String> = None;
        let mut type_: Option<super::EnterpriseScopeCounterDiscriminator> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("Name", Place::Required(&mut name)),
                    ("IsDefault", Place::Required(&mut is_default)),
                    ("Value", Place::Required(&mut value)),
                    ("Format", Place::Optional(&mut format)),
                    ("Type", Place::Required(&mut type_)),
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
            Some(name),
            Some(is_default),
            Some(value),
            Some(type_),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, enterprise_id, name, is_default, value, type_, created_utc, updated_utc)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            name,
            is_default,
            value,
            format,
            type_,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::Counter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::EnterpriseScopeCounterDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "Counter" => Self::Counter,
            "AccountingCounter" => Self::AccountingCounter,
            "AvailabilityBlockCounter" => Self::AvailabilityBlockCounter,
            "BillCounter" => Self::BillCounter,
            "BillPreviewCounter" => Self::BillPreviewCounter,
            "FiscalCounter" => Self::FiscalCounter,
            "ProformaCounter" => Self::ProformaCounter,
            "RegistrationCardCounter" => Self::RegistrationCardCounter,
            "ServiceOrderCounter" => Self::ServiceOrderCounter,
            "CorrectionBillCounter" => Self::CorrectionBillCounter,
            "PaymentConfirmationBillCounter" => Self::PaymentConfirmationBillCounter,
            "CreditNoteBillCounter" => Self::CreditNoteBillCounter,
            "PaymentSplitBillCounter" => Self::PaymentSplitBillCounter,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::EnterpriseScopeCounterDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::EnterpriseScopeCounterDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::EnterpriseScopeCounterDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::EnterpriseScopeCounterDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::EnterpriseScopeCounterDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::EnterpriseScopeCounterDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CounterIds", &self.counter_ids),
                ("Type", &self.type_),
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
        let mut counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut bill_counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut proforma_counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut bill_preview_counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut service_order_counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut registration_card_counters: Vec<super::Counter> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Counters", Place::List(&mut counters)),
                    ("BillCounters", Place::OptionalList(&mut bill_counters)),
                    ("ProformaCounters", Place::OptionalList(&mut proforma_counters)),
                    (
                        "BillPreviewCounters",
                        Place::OptionalList(&mut bill_preview_counters),
                    ),
                    (
                        "ServiceOrderCounters",
                        Place::OptionalList(&mut service_order_counters),
                    ),
                    (
                        "RegistrationCardCounters",
                        Place::OptionalList(&mut registration_card_counters),
                    ),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            counters,
            bill_counters,
            proforma_counters,
            bill_preview_counters,
            service_order_counters,
            registration_card_counters,
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
