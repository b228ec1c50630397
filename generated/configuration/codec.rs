// Generated from schema/configuration.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AccountingConfiguration {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut additional_tax_identifier: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut bank_account_number: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut iban: Option<String> = None;
        let mut bic: Option<String> = None;
        let mut surcharge_configuration: Option<super::SurchargeConfiguration> = None;
        let mut enabled_external_payment_types: Vec<common::ExternalPaymentType> = codec::Empty::EMPTY;
        let mut options: Vec<super::AccountingConfigurationOption> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("CompanyName", Place::Optional(&mut company_name)),
                    ("BankAccountNumber", Place::Optional(&mut bank_account_number)),
                    ("BankName", Place::Optional(&mut bank_name)),
                    ("Iban", Place::Optional(&mut iban)),
                    ("Bic", Place::Optional(&mut bic)),
                    (
                        "SurchargeConfiguration",
                        Place::Required(&mut surcharge_configuration),
                    ),
                    (
                        "EnabledExternalPaymentTypes",
                        Place::List(&mut enabled_external_payment_types),
                    ),
                    ("Options", Place::List(&mut options)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(surcharge_configuration) = surcharge_configuration else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            additional_tax_identifier,
            company_name,
            bank_account_number,
            bank_name,
            iban,
            bic,
            surcharge_configuration,
            enabled_external_payment_types,
            options,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountingConfiguration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CurrencyAcceptance {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut is_default: Option<bool> = None;
        let mut is_enabled: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("IsDefault", Place::Required(&mut is_default)),
                    ("IsEnabled", Place::Required(&mut is_enabled)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(currency), Some(is_default), Some(is_enabled)) = (
            currency,
            is_default,
            is_enabled,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            is_default,
            is_enabled,
        })
    }
}

impl<'de> Deserialize<'de> for super::CurrencyAcceptance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::Enterprise {
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
        let mut currencies: Vec<super::CurrencyAcceptance> = codec::Empty::EMPTY;
        let mut accounting_configuration: Option<super::AccountingConfiguration> = None;
        let mut is_portfolio: Option<bool> = None;
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
                        Place::Optional(&mut accommodation_environment_code),
                    ),
                    (
                        "AccountingEnvironmentCode",
                        Place::Optional(&mut accounting_environment_code),
                    ),
                    ("TaxEnvironmentCode", Place::Optional(&mut tax_environment_code)),
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
                    ("Currencies", Place::List(&mut currencies)),
                    (
                        "AccountingConfiguration",
                        Place::Optional(&mut accounting_configuration),
                    ),
                    ("IsPortfolio", Place::Optional(&mut is_portfolio)),
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
            Some(default_language_code),
            Some(pricing),
            Some(address_id),
            Some(address),
            Some(subscription),
        ) = (
            id,
            chain_id,
            chain_name,
            created_utc,
            updated_utc,
            name,
            time_zone_identifier,
            legal_environment_code,
            default_language_code,
            pricing,
            address_id,
            address,
            subscription,
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
            currencies,
            accounting_configuration,
            is_portfolio,
            short_name,
            business_day_closing_offset,
        })
    }
}

impl<'de> Deserialize<'de> for super::Enterprise {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentCardStorage {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut public_key: Option<String> = None;
        if let Err(fault) = value
            .object(&mut [("PublicKey", Place::Required(&mut public_key))])
        {
            return Err(fault);
        }
        let Some(public_key) = public_key else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { public_key })
    }
}

impl<'de> Deserialize<'de> for super::PaymentCardStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::SurchargeConfiguration {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut surcharge_fees: std::collections::BTreeMap<
            common::CreditCardType,
            values::Decimal,
        > = codec::Empty::EMPTY;
        let mut surcharge_service_id: Option<ids::ServiceId> = None;
        let mut surcharge_tax_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SurchargeFees", Place::Map(&mut surcharge_fees)),
                    ("SurchargeServiceId", Place::Optional(&mut surcharge_service_id)),
                    ("SurchargeTaxCode", Place::Optional(&mut surcharge_tax_code)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            surcharge_fees,
            surcharge_service_id,
            surcharge_tax_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::SurchargeConfiguration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AccountingConfigurationOption {
    fn from(text: &str) -> Self {
        match text {
            "OptionalCreditCardPaymentDetails" => Self::OptionalCreditCardPaymentDetails,
            "ReceivableTrackingEnabled" => Self::ReceivableTrackingEnabled,
            "SeparateDepositsOnBill" => Self::SeparateDepositsOnBill,
            "AllowModifyingClosedBills" => Self::AllowModifyingClosedBills,
            "RequireAccountingCategorySetup" => Self::RequireAccountingCategorySetup,
            "GroupTaxesOnBill" => Self::GroupTaxesOnBill,
            "DisplayEmployeeNameOnBill" => Self::DisplayEmployeeNameOnBill,
            "TaxDeclarationOnDeposit" => Self::TaxDeclarationOnDeposit,
            "SplitVatByClassificationOnBill" => Self::SplitVatByClassificationOnBill,
            "EmailClosedBillsAfterCheckout" => Self::EmailClosedBillsAfterCheckout,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AccountingConfigurationOption {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AccountingConfigurationOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AccountingConfigurationOption {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccountingConfigurationOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("EnterpriseId", &self.enterprise_id)]);
    }
}

impl Serialize for super::GetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut now_utc: Option<values::UtcDateTime> = None;
        let mut enterprise: Option<super::Enterprise> = None;
        let mut service: Option<common::Service> = None;
        let mut payment_card_storage: Option<super::PaymentCardStorage> = None;
        let mut is_identity_document_number_required: Option<bool> = None;
        let rejected = match value
            .response(
                &mut [
                    ("NowUtc", Place::Required(&mut now_utc)),
                    ("Enterprise", Place::Required(&mut enterprise)),
                    ("Service", Place::Optional(&mut service)),
                    ("PaymentCardStorage", Place::Optional(&mut payment_card_storage)),
                    (
                        "IsIdentityDocumentNumberRequired",
                        Place::Optional(&mut is_identity_document_number_required),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let (Some(now_utc), Some(enterprise)) = (now_utc, enterprise) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            now_utc,
            enterprise,
            service,
            payment_card_storage,
            is_identity_document_number_required,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
