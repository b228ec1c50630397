// Generated from schema/cashier_transactions.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::CashierTransaction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CashierTransactionId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut cashier_id: Option<ids::CashierId> = None;
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut number: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut amount: Option<common::CurrencyValueOld> = None;
        let mut type_: Option<super::CashierTransactionType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("CashierId", Place::Required(&mut cashier_id)),
                    ("PaymentId", Place::Optional(&mut payment_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("Number", Place::Required(&mut number)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Type", Place::Optional(&mut type_)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(cashier_id),
            Some(created_utc),
            Some(number),
            Some(amount),
        ) = (id, enterprise_id, cashier_id, created_utc, number, amount) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            cashier_id,
            payment_id,
            created_utc,
            number,
            notes,
            amount,
            type_,
        })
    }
}

impl<'de> Deserialize<'de> for super::CashierTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::CashierTransactionType {
    fn from(text: &str) -> Self {
        match text {
            "CashIn" => Self::CashIn,
            "CashOut" => Self::CashOut,
            "CashOutTip" => Self::CashOutTip,
            "CashOutExpense" => Self::CashOutExpense,
            "CashOutFloatAdjustment" => Self::CashOutFloatAdjustment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CashierTransactionType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CashierTransactionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::CashierTransactionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CashierTransactionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("CashierTransactionIds", &self.cashier_transaction_ids),
                ("CreatedUtc", &self.created_utc),
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
        let mut cashier_transactions: Vec<super::CashierTransaction> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("CashierTransactions", Place::List(&mut cashier_transactions)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            cashier_transactions,
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
