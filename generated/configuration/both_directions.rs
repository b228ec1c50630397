// Generated from schema/configuration.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::AccountingConfiguration {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("CompanyName", &self.company_name),
                ("BankAccountNumber", &self.bank_account_number),
                ("BankName", &self.bank_name),
                ("Iban", &self.iban),
                ("Bic", &self.bic),
                ("SurchargeConfiguration", &self.surcharge_configuration),
                ("EnabledExternalPaymentTypes", &self.enabled_external_payment_types),
                ("Options", &self.options),
            ],
        );
    }
}

impl Serialize for super::AccountingConfiguration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CurrencyAcceptance {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("IsDefault", &self.is_default),
                ("IsEnabled", &self.is_enabled),
            ],
        );
    }
}

impl Serialize for super::CurrencyAcceptance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::Enterprise {
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
                ("Currencies", &self.currencies),
                ("AccountingConfiguration", &self.accounting_configuration),
                ("IsPortfolio", &self.is_portfolio),
                ("ShortName", &self.short_name),
                ("BusinessDayClosingOffset", &self.business_day_closing_offset),
            ],
        );
    }
}

impl Serialize for super::Enterprise {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentCardStorage {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("PublicKey", &self.public_key)]);
    }
}

impl Serialize for super::PaymentCardStorage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::SurchargeConfiguration {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SurchargeFees", &self.surcharge_fees),
                ("SurchargeServiceId", &self.surcharge_service_id),
                ("SurchargeTaxCode", &self.surcharge_tax_code),
            ],
        );
    }
}

impl Serialize for super::SurchargeConfiguration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountingConfigurationOption {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AccountingConfigurationOption {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        if let Err(fault) = value
            .object(&mut [("EnterpriseId", Place::Optional(&mut enterprise_id))])
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id })
    }
}

impl<'de> Deserialize<'de> for super::GetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("NowUtc", &self.now_utc),
                ("Enterprise", &self.enterprise),
                ("Service", &self.service),
                ("PaymentCardStorage", &self.payment_card_storage),
                (
                    "IsIdentityDocumentNumberRequired",
                    &self.is_identity_document_number_required,
                ),
            ],
        );
    }
}

impl Serialize for super::GetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
