// Generated from schema/enterprises.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::EnterprisePortfolio {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::EnterpriseId> = None;
        let mut external_identifier: Option<String> = None;
        let mut holding_key: Option<String> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut chain_name: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut name: Option<String> = None;
        let mut time_zone_identifier: Option<String> = None;
        let mut legal_environment_code: Option<String> = None;
        let mut accommodation_environment_code: Option<String> = None;
        let mut accounting_environment_code: Option<String> = None;
        let mut tax_environment_code: Option<String> = None;
        let mut default_language_code: Option<String> = None;
        let mut editable_history_interval: Option<String> = None;
        let mut accounting_editable_history_interval: Option<values::IsoDuration> = None;
        let mut operational_editable_history_interval: Option<values::IsoDuration> = None;
        let mut website_url: Option<String> = None;
        let mut email: Option<String> = None;
        let mut phone: Option<String> = None;
        let mut logo_image_id: Option<ids::ImageId> = None;
        let mut cover_image_id: Option<ids::ImageId> = None;
        let mut pricing: Option<common::PricingMode> = None;
        let mut tax_precision: Option<i32> = None;
        let mut address_id: Option<ids::AddressId> = None;
        let mut address: Option<common::OldAddress> = None;
        let mut group_names: Vec<String> = codec::Empty::EMPTY;
        let mut subscription: Option<common::EnterpriseSubscription> = None;
        let mut linked_utc: Option<values::UtcDateTime> = None;
        let mut short_name: Option<String> = None;
        let mut business_day_closing_offset: Option<values::IsoDuration> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("HoldingKey", Place::Optional(&mut holding_key)),
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("ChainName", Place::Required(&mut chain_name)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Name", Place::Required(&mut name)),
                    ("TimeZoneIdentifier", Place::Required(&mut time_zone_identifier)),
                    (
                        "LegalEnvironmentCode",
                        Place::Required(&mut legal_environment_code),
                    ),
                    (
                        "AccommodationEnvironmentCode",
                        Place::Required(&mut accommodation_environment_code),
                    ),
                    (
                        "AccountingEnvironmentCode",
                        Place::Required(&mut accounting_environment_code),
                    ),
                    ("TaxEnvironmentCode", Place::Required(&mut tax_environment_code)),
                    ("DefaultLanguageCode", Place::Required(&mut default_language_code)),
                    (
                        "EditableHistoryInterval",
                        Place::Optional(&mut editable_history_interval),
                    ),
                    (
                        "AccountingEditableHistoryInterval",
                        Place::Optional(&mut accounting_editable_history_interval),
                    ),
                    (
                        "OperationalEditableHistoryInterval",
                        Place::Optional(&mut operational_editable_history_interval),
                    ),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("Email", Place::Optional(&mut email)),
                    ("Phone", Place::Optional(&mut phone)),
                    ("LogoImageId", Place::Optional(&mut logo_image_id)),
                    ("CoverImageId", Place::Optional(&mut cover_image_id)),
                    ("Pricing", Place::Required(&mut pricing)),
                    ("TaxPrecision", Place::Optional(&mut tax_precision)),
                    ("AddressId", Place::Required(&mut address_id)),
                    ("Address", Place::Required(&mut address)),
                    ("GroupNames", Place::List(&mut group_names)),
                    ("Subscription", Place::Required(&mut subscription)),
                    ("LinkedUtc", Place::Required(&mut linked_utc)),
                    ("ShortName", Place::Optional(&mut short_name)),
                    (
                        "BusinessDayClosingOffset",
                        Place::Optional(&mut business_day_closing_offset),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(chain_id),
            Some(chain_name),
            Some(created_utc),
            Some(updated_utc),
            Some(name),
            Some(time_zone_identifier),
            Some(legal_environment_code),
            Some(accommodation_environment_code),
            Some(accounting_environment_code),
            Some(tax_environment_code),
            Some(default_language_code),
            Some(pricing),
            Some(address_id),
            Some(address),
            Some(subscription),
            Some(linked_utc),
        ) = (
            id,
            chain_id,
            chain_name,
            created_utc,
            updated_utc,
            name,
            time_zone_identifier,
            legal_environment_code,
            accommodation_environment_code,
            accounting_environment_code,
            tax_environment_code,
            default_language_code,
            pricing,
            address_id,
            address,
            subscription,
            linked_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            external_identifier,
            holding_key,
            chain_id,
            chain_name,
            created_utc,
            updated_utc,
            name,
            time_zone_identifier,
            legal_environment_code,
            accommodation_environment_code,
            accounting_environment_code,
            tax_environment_code,
            default_language_code,
            editable_history_interval,
            accounting_editable_history_interval,
            operational_editable_history_interval,
            website_url,
            email,
            phone,
            logo_image_id,
            cover_image_id,
            pricing,
            tax_precision,
            address_id,
            address,
            group_names,
            subscription,
            linked_utc,
            short_name,
            business_day_closing_offset,
        })
    }
}

impl<'de> Deserialize<'de> for super::EnterprisePortfolio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ExternalIdentifiers", &self.external_identifiers),
                ("LinkedUtc", &self.linked_utc),
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
        let mut enterprises: Vec<super::EnterprisePortfolio> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Enterprises", Place::List(&mut enterprises)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            enterprises,
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
