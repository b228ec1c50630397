// Generated from schema/accounts.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::Account {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountId> = None;
        let mut discriminator: Option<common::AccountTypeEnum> = None;
        let mut customer: Option<super::CustomerAccount> = None;
        let mut company: Option<super::CompanyAccount> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Discriminator", Place::Required(&mut discriminator)),
                    ("Customer", Place::Optional(&mut customer)),
                    ("Company", Place::Optional(&mut company)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(discriminator)) = (id, discriminator) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            discriminator,
            customer,
            company,
        })
    }
}

impl<'de> Deserialize<'de> for super::Account {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AccountCompanyUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Email", &self.email),
                ("TaxIdentifier", &self.tax_identifier),
                ("BillingCode", &self.billing_code),
                ("AccountingCode", &self.accounting_code),
                ("Notes", &self.notes),
                ("Name", &self.name),
                ("MotherCompanyId", &self.mother_company_id),
                ("WebsiteUrl", &self.website_url),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("Classifications", &self.classifications),
                ("Options", &self.options),
                ("CreditRatingBasic", &self.credit_rating_basic),
                ("Department", &self.department),
                ("DunsNumber", &self.duns_number),
                ("ReferenceId", &self.reference_id),
                ("ExternalIdentifier", &self.external_identifier),
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("Contact", &self.contact),
                ("ContactPerson", &self.contact_person),
                ("FiscalIdentifier", &self.fiscal_identifier),
                ("Iata", &self.iata),
                ("Telephone", &self.telephone),
                ("SourceId", &self.source_id),
            ],
        );
    }
}

impl Serialize for super::AccountCompanyUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountCustomerUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Email", &self.email),
                ("TaxIdentifier", &self.tax_identifier),
                ("BillingCode", &self.billing_code),
                ("AccountingCode", &self.accounting_code),
                ("Notes", &self.notes),
                ("LastName", &self.last_name),
                ("FirstName", &self.first_name),
                ("SecondLastName", &self.second_last_name),
                ("BirthPlace", &self.birth_place),
                ("Telephone", &self.telephone),
                ("Occupation", &self.occupation),
                ("CarRegistrationNumber", &self.car_registration_number),
                ("DietaryRequirements", &self.dietary_requirements),
                ("LoyaltyCode", &self.loyalty_code),
                ("NationalityCode", &self.nationality_code),
                ("CompanyId", &self.company_id),
                ("BirthDate", &self.birth_date),
                ("Sex", &self.sex),
                ("Title", &self.title),
                ("PreferredLanguageCode", &self.preferred_language_code),
                ("Options", &self.options),
                ("Classifications", &self.classifications),
                ("LegalEntityIdentifiers", &self.legal_entity_identifiers),
            ],
        );
    }
}

impl Serialize for super::AccountCustomerUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountMergeParameter {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SourceAccountIds", &self.source_account_ids),
                ("TargetAccountId", &self.target_account_id),
                ("AccountType", &self.account_type),
            ],
        );
    }
}

impl Serialize for super::AccountMergeParameter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AccountUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Discriminator", &self.discriminator),
                ("Customer", &self.customer),
                ("Company", &self.company),
            ],
        );
    }
}

impl Serialize for super::AccountUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CompanyAccount {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut email: Option<String> = None;
        let mut tax_identifier: Option<String> = None;
        let mut billing_code: Option<String> = None;
        let mut accounting_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut name: Option<String> = None;
        let mut mother_company_id: Option<ids::CompanyId> = None;
        let mut website_url: Option<String> = None;
        let mut invoice_due_interval: Option<values::IsoDuration> = None;
        let mut credit_rating_basic: Option<common::CreditRatingBasicEnum> = None;
        let mut department: Option<String> = None;
        let mut duns_number: Option<String> = None;
        let mut reference_id: Option<String> = None;
        let mut external_identifier: Option<String> = None;
        let mut additional_tax_identifier: Option<String> = None;
        let mut contact: Option<String> = None;
        let mut contact_person: Option<String> = None;
        let mut fiscal_identifier: Option<String> = None;
        let mut iata: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut source_id: Option<ids::SourceId> = None;
        let mut classifications: Option<super::CompanyAccountClassifications> = None;
        let mut options: Option<super::CompanyAccountOptions> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                    ("Email", Place::Optional(&mut email)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Name", Place::Required(&mut name)),
                    ("MotherCompanyId", Place::Optional(&mut mother_company_id)),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("CreditRatingBasic", Place::Optional(&mut credit_rating_basic)),
                    ("Department", Place::Optional(&mut department)),
                    ("DunsNumber", Place::Optional(&mut duns_number)),
                    ("ReferenceId", Place::Optional(&mut reference_id)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("Contact", Place::Optional(&mut contact)),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("FiscalIdentifier", Place::Optional(&mut fiscal_identifier)),
                    ("Iata", Place::Optional(&mut iata)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("SourceId", Place::Optional(&mut source_id)),
                    ("Classifications", Place::Required(&mut classifications)),
                    ("Options", Place::Required(&mut options)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(chain_id),
            Some(created_utc),
            Some(updated_utc),
            Some(updater_profile_id),
            Some(name),
            Some(classifications),
            Some(options),
        ) = (
            chain_id,
            created_utc,
            updated_utc,
            updater_profile_id,
            name,
            classifications,
            options,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            created_utc,
            updated_utc,
            updater_profile_id,
            email,
            tax_identifier,
            billing_code,
            accounting_code,
            notes,
            name,
            mother_company_id,
            website_url,
            invoice_due_interval,
            credit_rating_basic,
            department,
            duns_number,
            reference_id,
            external_identifier,
            additional_tax_identifier,
            contact,
            contact_person,
            fiscal_identifier,
            iata,
            telephone,
            source_id,
            classifications,
            options,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyAccount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CompanyAccountClassifications {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut corporate: Option<bool> = None;
        let mut internal: Option<bool> = None;
        let mut private: Option<bool> = None;
        let mut online_travel_agency: Option<bool> = None;
        let mut global_distribution_system: Option<bool> = None;
        let mut marketing: Option<bool> = None;
        let mut inactive: Option<bool> = None;
        let mut government_entity: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Corporate", Place::Optional(&mut corporate)),
                    ("Internal", Place::Optional(&mut internal)),
                    ("Private", Place::Optional(&mut private)),
                    ("OnlineTravelAgency", Place::Optional(&mut online_travel_agency)),
                    (
                        "GlobalDistributionSystem",
                        Place::Optional(&mut global_distribution_system),
                    ),
                    ("Marketing", Place::Optional(&mut marketing)),
                    ("Inactive", Place::Optional(&mut inactive)),
                    ("GovernmentEntity", Place::Optional(&mut government_entity)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            corporate,
            internal,
            private,
            online_travel_agency,
            global_distribution_system,
            marketing,
            inactive,
            government_entity,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyAccountClassifications {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CompanyAccountOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut invoiceable: Option<bool> = None;
        let mut add_fees_to_invoices: Option<bool> = None;
        let mut add_tax_deducted_payment_to_invoices: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Invoiceable", Place::Optional(&mut invoiceable)),
                    ("AddFeesToInvoices", Place::Optional(&mut add_fees_to_invoices)),
                    (
                        "AddTaxDeductedPaymentToInvoices",
                        Place::Optional(&mut add_tax_deducted_payment_to_invoices),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            invoiceable,
            add_fees_to_invoices,
            add_tax_deducted_payment_to_invoices,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyAccountOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CompanyClassificationUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Corporate", &self.corporate),
                ("Internal", &self.internal),
                ("Private", &self.private),
                ("OnlineTravelAgency", &self.online_travel_agency),
                ("GlobalDistributionSystem", &self.global_distribution_system),
                ("Marketing", &self.marketing),
                ("Inactive", &self.inactive),
                ("GovernmentEntity", &self.government_entity),
            ],
        );
    }
}

impl Serialize for super::CompanyClassificationUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CustomerAccount {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut email: Option<String> = None;
        let mut tax_identifier: Option<String> = None;
        let mut billing_code: Option<String> = None;
        let mut accounting_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut second_last_name: Option<String> = None;
        let mut birth_place: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut occupation: Option<String> = None;
        let mut car_registration_number: Option<String> = None;
        let mut dietary_requirements: Option<String> = None;
        let mut loyalty_code: Option<String> = None;
        let mut nationality_code: Option<String> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut birth_date: Option<values::Date> = None;
        let mut sex: Option<common::SexEnum> = None;
        let mut title: Option<common::Title> = None;
        let mut preferred_language_code: Option<String> = None;
        let mut options: Option<super::CustomerAccountOptions> = None;
        let mut classifications: Option<super::CustomerAccountClassifications> = None;
        let mut legal_entity_identifiers: Option<super::LegalEntityIdentifiers> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                    ("Email", Place::Optional(&mut email)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("SecondLastName", Place::Optional(&mut second_last_name)),
                    ("BirthPlace", Place::Optional(&mut birth_place)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("Occupation", Place::Optional(&mut occupation)),
                    (
                        "CarRegistrationNumber",
                        Place::Optional(&mut car_registration_number),
                    ),
                    ("DietaryRequirements", Place::Optional(&mut dietary_requirements)),
                    ("LoyaltyCode", Place::Optional(&mut loyalty_code)),
                    ("NationalityCode", Place::Optional(&mut nationality_code)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("BirthDate", Place::Optional(&mut birth_date)),
                    ("Sex", Place::Optional(&mut sex)),
                    ("Title", Place::Optional(&mut title)),
                    (
                        "PreferredLanguageCode",
                        Place::Optional(&mut preferred_language_code),
                    ),
                    ("Options", Place::Required(&mut options)),
                    ("Classifications", Place::Required(&mut classifications)),
                    (
                        "LegalEntityIdentifiers",
                        Place::Required(&mut legal_entity_identifiers),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(chain_id),
            Some(created_utc),
            Some(updated_utc),
            Some(updater_profile_id),
            Some(last_name),
            Some(options),
            Some(classifications),
            Some(legal_entity_identifiers),
        ) = (
            chain_id,
            created_utc,
            updated_utc,
            updater_profile_id,
            last_name,
            options,
            classifications,
            legal_entity_identifiers,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            created_utc,
            updated_utc,
            updater_profile_id,
            email,
            tax_identifier,
            billing_code,
            accounting_code,
            notes,
            last_name,
            first_name,
            second_last_name,
            birth_place,
            telephone,
            occupation,
            car_registration_number,
            dietary_requirements,
            loyalty_code,
            nationality_code,
            company_id,
            birth_date,
            sex,
            title,
            preferred_language_code,
            options,
            classifications,
            legal_entity_identifiers,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerAccount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CustomerAccountClassifications {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut paymaster_account: Option<bool> = None;
        let mut blacklist: Option<bool> = None;
        let mut media: Option<bool> = None;
        let mut loyalty_program: Option<bool> = None;
        let mut previous_complaint: Option<bool> = None;
        let mut returning: Option<bool> = None;
        let mut staff: Option<bool> = None;
        let mut friend_or_family: Option<bool> = None;
        let mut top_management: Option<bool> = None;
        let mut important: Option<bool> = None;
        let mut very_important: Option<bool> = None;
        let mut problematic: Option<bool> = None;
        let mut cashlist: Option<bool> = None;
        let mut disabled_person: Option<bool> = None;
        let mut military: Option<bool> = None;
        let mut airline: Option<bool> = None;
        let mut health_compliant: Option<bool> = None;
        let mut in_room: Option<bool> = None;
        let mut waiting_for_room: Option<bool> = None;
        let mut student: Option<bool> = None;
        let mut blocklist: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PaymasterAccount", Place::Optional(&mut paymaster_account)),
                    ("Blacklist", Place::Optional(&mut blacklist)),
                    ("Media", Place::Optional(&mut media)),
                    ("LoyaltyProgram", Place::Optional(&mut loyalty_program)),
                    ("PreviousComplaint", Place::Optional(&mut previous_complaint)),
                    ("Returning", Place::Optional(&mut returning)),
                    ("Staff", Place::Optional(&mut staff)),
                    ("FriendOrFamily", Place::Optional(&mut friend_or_family)),
                    ("TopManagement", Place::Optional(&mut top_management)),
                    ("Important", Place::Optional(&mut important)),
                    ("VeryImportant", Place::Optional(&mut very_important)),
                    ("Problematic", Place::Optional(&mut problematic)),
                    ("Cashlist", Place::Optional(&mut cashlist)),
                    ("DisabledPerson", Place::Optional(&mut disabled_person)),
                    ("Military", Place::Optional(&mut military)),
                    ("Airline", Place::Optional(&mut airline)),
                    ("HealthCompliant", Place::Optional(&mut health_compliant)),
                    ("InRoom", Place::Optional(&mut in_room)),
                    ("WaitingForRoom", Place::Optional(&mut waiting_for_room)),
                    ("Student", Place::Optional(&mut student)),
                    ("Blocklist", Place::Optional(&mut blocklist)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            paymaster_account,
            blacklist,
            media,
            loyalty_program,
            previous_complaint,
            returning,
            staff,
            friend_or_family,
            top_management,
            important,
            very_important,
            problematic,
            cashlist,
            disabled_person,
            military,
            airline,
            health_compliant,
            in_room,
            waiting_for_room,
            student,
            blocklist,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerAccountClassifications {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CustomerAccountOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut send_marketing_emails: Option<bool> = None;
        let mut invoiceable: Option<bool> = None;
        let mut bill_address_objection: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SendMarketingEmails", Place::Optional(&mut send_marketing_emails)),
                    ("Invoiceable", Place::Optional(&mut invoiceable)),
                    (
                        "BillAddressObjection",
                        Place::Optional(&mut bill_address_objection),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            send_marketing_emails,
            invoiceable,
            bill_address_objection,
        })
    }
}

impl<'de> Deserialize<'de> for super::CustomerAccountOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CustomerClassificationUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PaymasterAccount", &self.paymaster_account),
                ("Blacklist", &self.blacklist),
                ("Media", &self.media),
                ("LoyaltyProgram", &self.loyalty_program),
                ("PreviousComplaint", &self.previous_complaint),
                ("Returning", &self.returning),
                ("Staff", &self.staff),
                ("FriendOrFamily", &self.friend_or_family),
                ("TopManagement", &self.top_management),
                ("Important", &self.important),
                ("VeryImportant", &self.very_important),
                ("Problematic", &self.problematic),
                ("Cashlist", &self.cashlist),
                ("DisabledPerson", &self.disabled_person),
                ("Military", &self.military),
                ("Airline", &self.airline),
                ("HealthCompliant", &self.health_compliant),
                ("InRoom", &self.in_room),
                ("WaitingForRoom", &self.waiting_for_room),
                ("Student", &self.student),
                ("Blocklist", &self.blocklist),
            ],
        );
    }
}

impl Serialize for super::CustomerClassificationUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CustomerOptionUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SendMarketingEmails", &self.send_marketing_emails),
                ("Invoiceable", &self.invoiceable),
                ("BillAddressObjection", &self.bill_address_objection),
            ],
        );
    }
}

impl Serialize for super::CustomerOptionUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::LegalEntityIdentifierUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ItDestinationCode", &self.it_destination_code),
                ("ItFiscalCode", &self.it_fiscal_code),
                ("ItLotteryCode", &self.it_lottery_code),
            ],
        );
    }
}

impl Serialize for super::LegalEntityIdentifierUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::LegalEntityIdentifiers {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut it_destination_code: Option<String> = None;
        let mut it_fiscal_code: Option<String> = None;
        let mut it_lottery_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ItDestinationCode", Place::Optional(&mut it_destination_code)),
                    ("ItFiscalCode", Place::Optional(&mut it_fiscal_code)),
                    ("ItLotteryCode", Place::Optional(&mut it_lottery_code)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            it_destination_code,
            it_fiscal_code,
            it_lottery_code,
        })
    }
}

impl<'de> Deserialize<'de> for super::LegalEntityIdentifiers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::AccountParameterDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "Customer" => Self::Customer,
            "Company" => Self::Company,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AccountParameterDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AccountParameterDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::AccountParameterDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AccountParameterDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::CreditRatingBasic {
    fn from(text: &str) -> Self {
        match text {
            "CreditOk" => Self::CreditOk,
            "PaymentRequiredUpfront" => Self::PaymentRequiredUpfront,
            "LocalDecisionRequired" => Self::LocalDecisionRequired,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::CreditRatingBasic {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::CreditRatingBasic {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::CreditRatingBasic {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::CreditRatingBasic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::MergeAccountType {
    fn from(text: &str) -> Self {
        match text {
            "Customer" => Self::Customer,
            "Company" => Self::Company,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::MergeAccountType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::MergeAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::MergeAccountType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::MergeAccountType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddFileRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("AccountId", &self.account_id),
                ("Name", &self.name),
                ("Type", &self.type_),
                ("Data", &self.data),
            ],
        );
    }
}

impl Serialize for super::AddFileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddFileResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut file_id: Option<ids::FileId> = None;
        let rejected = match value
            .response(&mut [("FileId", Place::Required(&mut file_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(file_id) = file_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { file_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddFileResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MergeRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("AccountMergeParameters", &self.account_merge_parameters)]);
    }
}

impl Serialize for super::MergeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MergeResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::MergeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ChainId", &self.chain_id), ("AccountUpdates", &self.account_updates)],
        );
    }
}

impl Serialize for super::UpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut accounts: Vec<super::Account> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Accounts", Place::List(&mut accounts))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { accounts, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
