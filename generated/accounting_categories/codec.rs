// Generated from schema/accounting_categories.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::AccountingCategory {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountingCategoryId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut is_active: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut code: Option<String> = None;
        let mut external_code: Option<String> = None;
        let mut ledger_account_code: Option<String> = None;
        let mut posting_account_code: Option<String> = None;
        let mut cost_center_code: Option<String> = None;
        let mut classification: Option<super::AccountingCategoryClassification> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Name", Place::Required(&mut name)),
                    ("Code", Place::Optional(&mut code)),
                    ("ExternalCode", Place::Optional(&mut external_code)),
                    ("LedgerAccountCode", Place::Optional(&mut ledger_account_code)),
                    ("PostingAccountCode", Place::Optional(&mut posting_account_code)),
                    ("CostCenterCode", Place::Optional(&mut cost_center_code)),
                    ("Classification", Place::Optional(&mut classification)),
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
            Some(is_active),
            Some(name),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, enterprise_id, is_active, name, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            is_active,
            name,
            code,
            external_code,
            ledger_account_code,
            posting_account_code,
            cost_center_code,
            classification,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountingCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AccountingCategoryClassification {
    fn from(text: &str) -> Self {
        match text {
            "Accommodation" => Self::Accommodation,
            "FoodAndBeverage" => Self::FoodAndBeverage,
            "Taxes" => Self::Taxes,
            "Payments" => Self::Payments,
            "ExternalRevenue" => Self::ExternalRevenue,
            "SundryIncome" => Self::SundryIncome,
            "Wellness" => Self::Wellness,
            "Sport" => Self::Sport,
            "Technology" => Self::Technology,
            "Facilities" => Self::Facilities,
            "Events" => Self::Events,
            "Tourism" => Self::Tourism,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AccountingCategoryClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AccountingCategoryClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AccountingCategoryClassification {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccountingCategoryClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("AccountingCategoryIds", &self.accounting_category_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("ActivityStates", &self.activity_states),
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
        let mut accounting_categories: Vec<super::AccountingCategory> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("AccountingCategories", Place::List(&mut accounting_categories)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            accounting_categories,
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
