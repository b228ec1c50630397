// Generated from schema/accounts.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::Account {
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

impl Serialize for super::Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AccountCompanyUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut email: Option<values::UpdateValue<Option<String>>> = None;
        let mut tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut billing_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut accounting_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut mother_company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut website_url: Option<values::UpdateValue<Option<String>>> = None;
        let mut invoice_due_interval: Option<values::UpdateValue<Option<String>>> = None;
        let mut classifications: Option<super::CompanyClassificationUpdateParameters> = None;
        let mut options: Option<common::CompanyOptionUpdateParameters> = None;
        let mut credit_rating_basic: Option<
            values::UpdateValue<Option<super::CreditRatingBasic>>,
        > = None;
        let mut department: Option<values::UpdateValue<Option<String>>> = None;
        let mut duns_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut reference_id: Option<values::UpdateValue<Option<String>>> = None;
        let mut external_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut additional_tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact_person: Option<values::UpdateValue<Option<String>>> = None;
        let mut fiscal_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut iata: Option<values::UpdateValue<Option<String>>> = None;
        let mut telephone: Option<values::UpdateValue<Option<String>>> = None;
        let mut source_id: Option<values::UpdateValue<Option<ids::SourceId>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Email", Place::Optional(&mut email)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Name", Place::Optional(&mut name)),
                    ("MotherCompanyId", Place::Optional(&mut mother_company_id)),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("Classifications", Place::Optional(&mut classifications)),
                    ("Options", Place::Optional(&mut options)),
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
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            email,
            tax_identifier,
            billing_code,
            accounting_code,
            notes,
            name,
            mother_company_id,
            website_url,
            invoice_due_interval,
            classifications,
            options,
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
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountCompanyUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountCustomerUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut email: Option<values::UpdateValue<Option<String>>> = None;
        let mut tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut billing_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut accounting_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut last_name: Option<values::UpdateValue<Option<String>>> = None;
        let mut first_name: Option<values::UpdateValue<Option<String>>> = None;
        let mut second_last_name: Option<values::UpdateValue<Option<String>>> = None;
        let mut birth_place: Option<values::UpdateValue<Option<String>>> = None;
        let mut telephone: Option<values::UpdateValue<Option<String>>> = None;
        let mut occupation: Option<values::UpdateValue<Option<String>>> = None;
        let mut car_registration_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut dietary_requirements: Option<values::UpdateValue<Option<String>>> = None;
        let mut loyalty_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut nationality_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut birth_date: Option<values::UpdateValue<Option<values::Date>>> = None;
        let mut sex: Option<values::UpdateValue<Option<String>>> = None;
        let mut title: Option<values::UpdateValue<Option<String>>> = None;
        let mut preferred_language_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut options: Option<super::CustomerOptionUpdateParameters> = None;
        let mut classifications: Option<super::CustomerClassificationUpdateParameters> = None;
        let mut legal_entity_identifiers: Option<
            super::LegalEntityIdentifierUpdateParameters,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Email", Place::Optional(&mut email)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("LastName", Place::Optional(&mut last_name)),
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
                    ("Options", Place::Optional(&mut options)),
                    ("Classifications", Place::Optional(&mut classifications)),
                    (
                        "LegalEntityIdentifiers",
                        Place::Optional(&mut legal_entity_identifiers),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
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

impl<'de> Deserialize<'de> for super::AccountCustomerUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountMergeParameter {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut source_account_ids: Vec<ids::AccountId> = codec::Empty::EMPTY;
        let mut target_account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<super::MergeAccountType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SourceAccountIds", Place::List(&mut source_account_ids)),
                    ("TargetAccountId", Place::Required(&mut target_account_id)),
                    ("AccountType", Place::Required(&mut account_type)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(target_account_id), Some(account_type)) = (
            target_account_id,
            account_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            source_account_ids,
            target_account_id,
            account_type,
        })
    }
}

impl<'de> Deserialize<'de> for super::AccountMergeParameter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AccountUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountId> = None;
        let mut discriminator: Option<super::AccountParameterDiscriminator> = None;
        let mut customer: Option<super::AccountCustomerUpdateParameters> = None;
        let mut company: Option<super::AccountCompanyUpdateParameters> = None;
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

impl<'de> Deserialize<'de> for super::AccountUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CompanyAccount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("UpdaterProfileId", &self.updater_profile_id),
                ("Email", &self.email),
                ("TaxIdentifier", &self.tax_identifier),
                ("BillingCode", &self.billing_code),
                ("AccountingCode", &self.accounting_code),
                ("Notes", &self.notes),
                ("Name", &self.name),
                ("MotherCompanyId", &self.mother_company_id),
                ("WebsiteUrl", &self.website_url),
                ("InvoiceDueInterval", &self.invoice_due_interval),
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
                ("Classifications", &self.classifications),
                ("Options", &self.options),
            ],
        );
    }
}

impl Serialize for super::CompanyAccount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CompanyAccountClassifications {
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

impl Serialize for super::CompanyAccountClassifications {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CompanyAccountOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Invoiceable", &self.invoiceable),
                ("AddFeesToInvoices", &self.add_fees_to_invoices),
                (
                    "AddTaxDeductedPaymentToInvoices",
                    &self.add_tax_deducted_payment_to_invoices,
                ),
            ],
        );
    }
}

impl Serialize for super::CompanyAccountOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CompanyClassificationUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut corporate: Option<values::UpdateValue<bool>> = None;
        let mut internal: Option<values::UpdateValue<bool>> = None;
        let mut private: Option<values::UpdateValue<bool>> = None;
        let mut online_travel_agency: Option<values::UpdateValue<bool>> = None;
        let mut global_distribution_system: Option<values::UpdateValue<bool>> = None;
        let mut marketing: Option<values::UpdateValue<bool>> = None;
        let mut inactive: Option<values::UpdateValue<bool>> = None;
        let mut government_entity: Option<values::UpdateValue<bool>> = None;
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

impl<'de> Deserialize<'de> for super::CompanyClassificationUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CustomerAccount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ChainId", &self.chain_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("UpdaterProfileId", &self.updater_profile_id),
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

impl Serialize for super::CustomerAccount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CustomerAccountClassifications {
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

impl Serialize for super::CustomerAccountClassifications {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CustomerAccountOptions {
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

impl Serialize for super::CustomerAccountOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CustomerClassificationUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut paymaster_account: Option<values::UpdateValue<bool>> = None;
        let mut blacklist: Option<values::UpdateValue<bool>> = None;
        let mut media: Option<values::UpdateValue<bool>> = None;
        let mut loyalty_program: Option<values::UpdateValue<bool>> = None;
        let mut previous_complaint: Option<values::UpdateValue<bool>> = None;
        let mut returning: Option<values::UpdateValue<bool>> = None;
        let mut staff: Option<values::UpdateValue<bool>> = None;
        let mut friend_or_family: Option<values::UpdateValue<bool>> = None;
        let mut top_management: Option<values::UpdateValue<bool>> = None;
        let mut important: Option<values::UpdateValue<bool>> = None;
        let mut very_important: Option<values::UpdateValue<bool>> = None;
        let mut problematic: Option<values::UpdateValue<bool>> = None;
        let mut cashlist: Option<values::UpdateValue<bool>> = None;
        let mut disabled_person: Option<values::UpdateValue<bool>> = None;
        let mut military: Option<values::UpdateValue<bool>> = None;
        let mut airline: Option<values::UpdateValue<bool>> = None;
        let mut health_compliant: Option<values::UpdateValue<bool>> = None;
        let mut in_room: Option<values::UpdateValue<bool>> = None;
        let mut waiting_for_room: Option<values::UpdateValue<bool>> = None;
        let mut student: Option<values::UpdateValue<bool>> = None;
        let mut blocklist: Option<values::UpdateValue<bool>> = None;
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

impl<'de> Deserialize<'de> for super::CustomerClassificationUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CustomerOptionUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut send_marketing_emails: Option<values::UpdateValue<bool>> = None;
        let mut invoiceable: Option<values::UpdateValue<bool>> = None;
        let mut bill_address_objection: Option<values::UpdateValue<bool>> = None;
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

impl<'de> Deserialize<'de> for super::CustomerOptionUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::LegalEntityIdentifierUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut it_destination_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut it_fiscal_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut it_lottery_code: Option<values::UpdateValue<Option<String>>> = None;
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

impl<'de> Deserialize<'de> for super::LegalEntityIdentifierUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::LegalEntityIdentifiers {
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

impl Serialize for super::LegalEntityIdentifiers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AccountParameterDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccountParameterDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CreditRatingBasic {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreditRatingBasic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::MergeAccountType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::MergeAccountType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddFileRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut name: Option<String> = None;
        let mut type_: Option<String> = None;
        let mut data: Option<values::Base64> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Type", Place::Required(&mut type_)),
                    ("Data", Place::Required(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(account_id), Some(name), Some(type_), Some(data)) = (
            account_id,
            name,
            type_,
            data,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            chain_id,
            account_id,
            name,
            type_,
            data,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddFileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddFileResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("FileId", &self.file_id)]);
    }
}

impl Serialize for super::AddFileResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::MergeRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_merge_parameters: Vec<super::AccountMergeParameter> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AccountMergeParameters",
                        Place::List(&mut account_merge_parameters),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { account_merge_parameters })
    }
}

impl<'de> Deserialize<'de> for super::MergeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::MergeResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::MergeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut chain_id: Option<ids::ChainId> = None;
        let mut account_updates: Vec<super::AccountUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ChainId", Place::Optional(&mut chain_id)),
                    ("AccountUpdates", Place::List(&mut account_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { chain_id, account_updates })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Accounts", &self.accounts)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
