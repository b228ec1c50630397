// Generated from schema/enterprises.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::EnterprisePortfolio {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ExternalIdentifier", &self.external_identifier),
                ("HoldingKey", &self.holding_key),
                ("ChainId", &self.chain_id),
                ("ChainName", &self.chain_name),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Name", &self.name),
                ("TimeZoneIdentifier", &self.time_zone_identifier),
                ("LegalEnvironmentCode", &self.legal_environment_code),
                ("AccommodationEnvironmentCode", &self.accommodation_environment_code),
                ("AccountingEnvironmentCode", &self.accounting_environment_code),
                ("TaxEnvironmentCode", &self.tax_environment_code),
                ("DefaultLanguageCode", &self.default_language_code),
                ("EditableHistoryInterval", &self.editable_history_interval),
                (
                    "AccountingEditableHistoryInterval",
                    &self.accounting_editable_history_interval,
                ),
                (
                    "OperationalEditableHistoryInterval",
                    &self.operational_editable_history_interval,
                ),
                ("WebsiteUrl", &self.website_url),
                ("Email", &self.email),
                ("Phone", &self.phone),
                ("LogoImageId", &self.logo_image_id),
                ("CoverImageId", &self.cover_image_id),
                ("Pricing", &self.pricing),
                ("TaxPrecision", &self.tax_precision),
                ("AddressId", &self.address_id),
                ("Address", &self.address),
                ("GroupNames", &self.group_names),
                ("Subscription", &self.subscription),
                ("LinkedUtc", &self.linked_utc),
                ("ShortName", &self.short_name),
                ("BusinessDayClosingOffset", &self.business_day_closing_offset),
            ],
        );
    }
}

impl Serialize for super::EnterprisePortfolio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut external_identifiers: Option<Vec<String>> = None;
        let mut linked_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ExternalIdentifiers", Place::Optional(&mut external_identifiers)),
                    ("LinkedUtc", Place::Optional(&mut linked_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            external_identifiers,
            linked_utc,
            updated_utc,
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
        out.object(&[("Enterprises", &self.enterprises), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
