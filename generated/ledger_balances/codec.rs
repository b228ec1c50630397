// Generated from schema/ledger_balances.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::LedgerBalance {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut date: Option<values::Date> = None;
        let mut ledger_type: Option<super::AccountingLedgerType> = None;
        let mut opening_balance: Option<common::Amount> = None;
        let mut closing_balance: Option<common::Amount> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("Date", Place::Required(&mut date)),
                    ("LedgerType", Place::Required(&mut ledger_type)),
                    ("OpeningBalance", Place::Required(&mut opening_balance)),
                    ("ClosingBalance", Place::Required(&mut closing_balance)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(enterprise_id),
            Some(date),
            Some(ledger_type),
            Some(opening_balance),
            Some(closing_balance),
        ) = (enterprise_id, date, ledger_type, opening_balance, closing_balance) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            date,
            ledger_type,
            opening_balance,
            closing_balance,
        })
    }
}

impl<'de> Deserialize<'de> for super::LedgerBalance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AccountingLedgerType {
    fn from(text: &str) -> Self {
        match text {
            "Revenue" => Self::Revenue,
            "Tax" => Self::Tax,
            "Payment" => Self::Payment,
            "Deposit" => Self::Deposit,
            "Guest" => Self::Guest,
            "City" => Self::City,
            "NonRevenue" => Self::NonRevenue,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AccountingLedgerType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AccountingLedgerType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AccountingLedgerType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccountingLedgerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AccountingLedgerType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AccountingLedgerType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Date", &self.date),
                ("LedgerTypes", &self.ledger_types),
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
        let mut ledger_balances: Vec<super::LedgerBalance> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("LedgerBalances", Place::OptionalList(&mut ledger_balances)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            ledger_balances,
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
