// Generated from schema/accounts.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "accounts")]
pub use super::common::{
    AccountTypeEnum, CompanyOptionUpdateParameters, CreditRatingBasicEnum, SexEnum, Title,
};

/// A customer or a company, with the data of the one that it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Identifier of this account.
    pub id: ids::AccountId,
    /// Which of the two the account is.
    pub discriminator: common::AccountTypeEnum,
    /// Data of the customer, if it is one.
    pub customer: Option<CustomerAccount>,
    /// Data of the company, if it is one.
    pub company: Option<CompanyAccount>,
}

/// Changes to a company that is updated as an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountCompanyUpdateParameters {
    /// E-mail address.
    pub email: Option<values::UpdateValue<Option<String>>>,
    /// Sets the tax identifier.
    pub tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the company in billing.
    pub billing_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the company in accounting.
    pub accounting_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the notes about the company.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// Name of the account company update parameters.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the company to which this one belongs.
    pub mother_company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Sets the address of the website.
    pub website_url: Option<values::UpdateValue<Option<String>>>,
    /// Sets the time that the company has to pay an invoice.
    pub invoice_due_interval: Option<values::UpdateValue<Option<String>>>,
    /// Changes to the classifications of the company.
    pub classifications: Option<CompanyClassificationUpdateParameters>,
    /// Changes to the settings of the company.
    pub options: Option<common::CompanyOptionUpdateParameters>,
    /// Sets whether the company may have credit.
    pub credit_rating_basic: Option<values::UpdateValue<Option<CreditRatingBasic>>>,
    /// Sets the department within the company.
    pub department: Option<values::UpdateValue<Option<String>>>,
    /// Sets the D-U-N-S number.
    pub duns_number: Option<values::UpdateValue<Option<String>>>,
    /// Sets a further identifier that refers to the company.
    pub reference_id: Option<values::UpdateValue<Option<String>>>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the contact details, in free text.
    pub contact: Option<values::UpdateValue<Option<String>>>,
    /// Sets the person to contact.
    pub contact_person: Option<values::UpdateValue<Option<String>>>,
    /// Sets the fiscal identifier.
    pub fiscal_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the IATA number of a travel agency.
    pub iata: Option<values::UpdateValue<Option<String>>>,
    /// Sets the telephone number.
    pub telephone: Option<values::UpdateValue<Option<String>>>,
    /// Identifier of the source.
    pub source_id: Option<values::UpdateValue<Option<ids::SourceId>>>,
}

impl AccountCompanyUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            tax_identifier: None,
            billing_code: None,
            accounting_code: None,
            notes: None,
            name: None,
            mother_company_id: None,
            website_url: None,
            invoice_due_interval: None,
            classifications: None,
            options: None,
            credit_rating_basic: None,
            department: None,
            duns_number: None,
            reference_id: None,
            external_identifier: None,
            additional_tax_identifier: None,
            contact: None,
            contact_person: None,
            fiscal_identifier: None,
            iata: None,
            telephone: None,
            source_id: None,
        }
    }

    /// Changes `Email`. E-mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(values::UpdateValue::new(Some(email.into())));
        self
    }

    /// Clears `Email`.
    #[must_use]
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `TaxIdentifier`. Sets the tax identifier.
    #[must_use]
    #[inline]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(
            values::UpdateValue::new(Some(tax_identifier.into())),
        );
        self
    }

    /// Clears `TaxIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_tax_identifier(mut self) -> Self {
        self.tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BillingCode`. Sets the code of the company in billing.
    #[must_use]
    #[inline]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = Some(values::UpdateValue::new(Some(billing_code.into())));
        self
    }

    /// Clears `BillingCode`.
    #[must_use]
    #[inline]
    pub fn clear_billing_code(mut self) -> Self {
        self.billing_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AccountingCode`. Sets the code of the company in accounting.
    #[must_use]
    #[inline]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(
            values::UpdateValue::new(Some(accounting_code.into())),
        );
        self
    }

    /// Clears `AccountingCode`.
    #[must_use]
    #[inline]
    pub fn clear_accounting_code(mut self) -> Self {
        self.accounting_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Notes`. Sets the notes about the company.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Name`. Name of the account company update parameters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(values::UpdateValue::new(Some(name.into())));
        self
    }

    /// Clears `Name`.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `MotherCompanyId`. Sets the company to which this one belongs.
    #[must_use]
    #[inline]
    pub fn mother_company_id(mut self, mother_company_id: ids::CompanyId) -> Self {
        self.mother_company_id = Some(values::UpdateValue::new(Some(mother_company_id)));
        self
    }

    /// Clears `MotherCompanyId`.
    #[must_use]
    #[inline]
    pub fn clear_mother_company_id(mut self) -> Self {
        self.mother_company_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `WebsiteUrl`. Sets the address of the website.
    #[must_use]
    #[inline]
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(values::UpdateValue::new(Some(website_url.into())));
        self
    }

    /// Clears `WebsiteUrl`.
    #[must_use]
    #[inline]
    pub fn clear_website_url(mut self) -> Self {
        self.website_url = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `InvoiceDueInterval`. Sets the time that the company has to pay an invoice.
    #[must_use]
    #[inline]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: impl Into<String>,
    ) -> Self {
        self.invoice_due_interval = Some(
            values::UpdateValue::new(Some(invoice_due_interval.into())),
        );
        self
    }

    /// Clears `InvoiceDueInterval`.
    #[must_use]
    #[inline]
    pub fn clear_invoice_due_interval(mut self) -> Self {
        self.invoice_due_interval = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Classifications`. Changes to the classifications of the company.
    #[must_use]
    #[inline]
    pub fn classifications(
        mut self,
        classifications: CompanyClassificationUpdateParameters,
    ) -> Self {
        self.classifications = Some(classifications);
        self
    }

    /// Sets `Options`. Changes to the settings of the company.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: common::CompanyOptionUpdateParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Changes `CreditRatingBasic`. Sets whether the company may have credit.
    #[must_use]
    #[inline]
    pub fn credit_rating_basic(
        mut self,
        credit_rating_basic: CreditRatingBasic,
    ) -> Self {
        self.credit_rating_basic = Some(
            values::UpdateValue::new(Some(credit_rating_basic)),
        );
        self
    }

    /// Clears `CreditRatingBasic`.
    #[must_use]
    #[inline]
    pub fn clear_credit_rating_basic(mut self) -> Self {
        self.credit_rating_basic = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Department`. Sets the department within the company.
    #[must_use]
    #[inline]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(values::UpdateValue::new(Some(department.into())));
        self
    }

    /// Clears `Department`.
    #[must_use]
    #[inline]
    pub fn clear_department(mut self) -> Self {
        self.department = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `DunsNumber`. Sets the D-U-N-S number.
    #[must_use]
    #[inline]
    pub fn duns_number(mut self, duns_number: impl Into<String>) -> Self {
        self.duns_number = Some(values::UpdateValue::new(Some(duns_number.into())));
        self
    }

    /// Clears `DunsNumber`.
    #[must_use]
    #[inline]
    pub fn clear_duns_number(mut self) -> Self {
        self.duns_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReferenceId`. Sets a further identifier that refers to the company.
    #[must_use]
    #[inline]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(values::UpdateValue::new(Some(reference_id.into())));
        self
    }

    /// Clears `ReferenceId`.
    #[must_use]
    #[inline]
    pub fn clear_reference_id(mut self) -> Self {
        self.reference_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(
            values::UpdateValue::new(Some(external_identifier.into())),
        );
        self
    }

    /// Clears `ExternalIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_external_identifier(mut self) -> Self {
        self.external_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AdditionalTaxIdentifier`. Sets the second tax identifier, such as one for electronic
    /// invoices.
    #[must_use]
    #[inline]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<String>,
    ) -> Self {
        self.additional_tax_identifier = Some(
            values::UpdateValue::new(Some(additional_tax_identifier.into())),
        );
        self
    }

    /// Clears `AdditionalTaxIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_additional_tax_identifier(mut self) -> Self {
        self.additional_tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Contact`. Sets the contact details, in free text.
    #[must_use]
    #[inline]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(values::UpdateValue::new(Some(contact.into())));
        self
    }

    /// Clears `Contact`.
    #[must_use]
    #[inline]
    pub fn clear_contact(mut self) -> Self {
        self.contact = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ContactPerson`. Sets the person to contact.
    #[must_use]
    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(
            values::UpdateValue::new(Some(contact_person.into())),
        );
        self
    }

    /// Clears `ContactPerson`.
    #[must_use]
    #[inline]
    pub fn clear_contact_person(mut self) -> Self {
        self.contact_person = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `FiscalIdentifier`. Sets the fiscal identifier.
    #[must_use]
    #[inline]
    pub fn fiscal_identifier(mut self, fiscal_identifier: impl Into<String>) -> Self {
        self.fiscal_identifier = Some(
            values::UpdateValue::new(Some(fiscal_identifier.into())),
        );
        self
    }

    /// Clears `FiscalIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_fiscal_identifier(mut self) -> Self {
        self.fiscal_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Iata`. Sets the IATA number of a travel agency.
    #[must_use]
    #[inline]
    pub fn iata(mut self, iata: impl Into<String>) -> Self {
        self.iata = Some(values::UpdateValue::new(Some(iata.into())));
        self
    }

    /// Clears `Iata`.
    #[must_use]
    #[inline]
    pub fn clear_iata(mut self) -> Self {
        self.iata = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Telephone`. Sets the telephone number.
    #[must_use]
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(values::UpdateValue::new(Some(telephone.into())));
        self
    }

    /// Clears `Telephone`.
    #[must_use]
    #[inline]
    pub fn clear_telephone(mut self) -> Self {
        self.telephone = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `SourceId`. Identifier of the source.
    #[must_use]
    #[inline]
    pub fn source_id(mut self, source_id: ids::SourceId) -> Self {
        self.source_id = Some(values::UpdateValue::new(Some(source_id)));
        self
    }

    /// Clears `SourceId`.
    #[must_use]
    #[inline]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Some(values::UpdateValue::new(None));
        self
    }
}

impl Default for AccountCompanyUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to a customer who is updated as an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountCustomerUpdateParameters {
    /// New e-mail address of the customer.
    pub email: Option<values::UpdateValue<Option<String>>>,
    /// Sets the tax identifier.
    pub tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the customer in billing.
    pub billing_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the customer in accounting.
    pub accounting_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the notes about the customer.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// Sets the last name.
    pub last_name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the first name.
    pub first_name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the second last name.
    pub second_last_name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the place of birth.
    pub birth_place: Option<values::UpdateValue<Option<String>>>,
    /// Sets the telephone number.
    pub telephone: Option<values::UpdateValue<Option<String>>>,
    /// Sets the occupation of the customer.
    pub occupation: Option<values::UpdateValue<Option<String>>>,
    /// Sets the registration number of the car.
    ///
    /// Length: at most 255 characters.
    pub car_registration_number: Option<values::UpdateValue<Option<String>>>,
    /// Sets what the customer does or does not eat.
    ///
    /// Length: at most 255 characters.
    pub dietary_requirements: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the customer in a loyalty programme.
    pub loyalty_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the nationality, as the ISO 3166-1 code of a country.
    pub nationality_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the company with which the customer is associated.
    pub company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Sets the date of birth.
    pub birth_date: Option<values::UpdateValue<Option<values::Date>>>,
    /// Sets the sex of the customer.
    pub sex: Option<values::UpdateValue<Option<String>>>,
    /// Sets the title by which the customer is addressed.
    pub title: Option<values::UpdateValue<Option<String>>>,
    /// Sets the language that the customer prefers.
    pub preferred_language_code: Option<values::UpdateValue<Option<String>>>,
    /// Changes to the settings of the customer.
    pub options: Option<CustomerOptionUpdateParameters>,
    /// Changes to the classifications of the customer.
    pub classifications: Option<CustomerClassificationUpdateParameters>,
    /// Changes to identifiers that national law asks for.
    pub legal_entity_identifiers: Option<LegalEntityIdentifierUpdateParameters>,
}

impl AccountCustomerUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            tax_identifier: None,
            billing_code: None,
            accounting_code: None,
            notes: None,
            last_name: None,
            first_name: None,
            second_last_name: None,
            birth_place: None,
            telephone: None,
            occupation: None,
            car_registration_number: None,
            dietary_requirements: None,
            loyalty_code: None,
            nationality_code: None,
            company_id: None,
            birth_date: None,
            sex: None,
            title: None,
            preferred_language_code: None,
            options: None,
            classifications: None,
            legal_entity_identifiers: None,
        }
    }

    /// Changes `Email`. New e-mail address of the customer.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(values::UpdateValue::new(Some(email.into())));
        self
    }

    /// Clears `Email`.
    #[must_use]
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `TaxIdentifier`. Sets the tax identifier.
    #[must_use]
    #[inline]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(
            values::UpdateValue::new(Some(tax_identifier.into())),
        );
        self
    }

    /// Clears `TaxIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_tax_identifier(mut self) -> Self {
        self.tax_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BillingCode`. Sets the code of the customer in billing.
    #[must_use]
    #[inline]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = Some(values::UpdateValue::new(Some(billing_code.into())));
        self
    }

    /// Clears `BillingCode`.
    #[must_use]
    #[inline]
    pub fn clear_billing_code(mut self) -> Self {
        self.billing_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AccountingCode`. Sets the code of the customer in accounting.
    #[must_use]
    #[inline]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(
            values::UpdateValue::new(Some(accounting_code.into())),
        );
        self
    }

    /// Clears `AccountingCode`.
    #[must_use]
    #[inline]
    pub fn clear_accounting_code(mut self) -> Self {
        self.accounting_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Notes`. Sets the notes about the customer.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `LastName`. Sets the last name.
    #[must_use]
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(values::UpdateValue::new(Some(last_name.into())));
        self
    }

    /// Clears `LastName`.
    #[must_use]
    #[inline]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `FirstName`. Sets the first name.
    #[must_use]
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(values::UpdateValue::new(Some(first_name.into())));
        self
    }

    /// Clears `FirstName`.
    #[must_use]
    #[inline]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `SecondLastName`. Sets the second last name.
    #[must_use]
    #[inline]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(
            values::UpdateValue::new(Some(second_last_name.into())),
        );
        self
    }

    /// Clears `SecondLastName`.
    #[must_use]
    #[inline]
    pub fn clear_second_last_name(mut self) -> Self {
        self.second_last_name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BirthPlace`. Sets the place of birth.
    #[must_use]
    #[inline]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(values::UpdateValue::new(Some(birth_place.into())));
        self
    }

    /// Clears `BirthPlace`.
    #[must_use]
    #[inline]
    pub fn clear_birth_place(mut self) -> Self {
        self.birth_place = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Telephone`. Sets the telephone number.
    #[must_use]
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(values::UpdateValue::new(Some(telephone.into())));
        self
    }

    /// Clears `Telephone`.
    #[must_use]
    #[inline]
    pub fn clear_telephone(mut self) -> Self {
        self.telephone = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Occupation`. Sets the occupation of the customer.
    #[must_use]
    #[inline]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(values::UpdateValue::new(Some(occupation.into())));
        self
    }

    /// Clears `Occupation`.
    #[must_use]
    #[inline]
    pub fn clear_occupation(mut self) -> Self {
        self.occupation = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CarRegistrationNumber`. Sets the registration number of the car.
    #[must_use]
    #[inline]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(
            values::UpdateValue::new(Some(car_registration_number.into())),
        );
        self
    }

    /// Clears `CarRegistrationNumber`.
    #[must_use]
    #[inline]
    pub fn clear_car_registration_number(mut self) -> Self {
        self.car_registration_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `DietaryRequirements`. Sets what the customer does or does not eat.
    #[must_use]
    #[inline]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(
            values::UpdateValue::new(Some(dietary_requirements.into())),
        );
        self
    }

    /// Clears `DietaryRequirements`.
    #[must_use]
    #[inline]
    pub fn clear_dietary_requirements(mut self) -> Self {
        self.dietary_requirements = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `LoyaltyCode`. Sets the code of the customer in a loyalty programme.
    #[must_use]
    #[inline]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(values::UpdateValue::new(Some(loyalty_code.into())));
        self
    }

    /// Clears `LoyaltyCode`.
    #[must_use]
    #[inline]
    pub fn clear_loyalty_code(mut self) -> Self {
        self.loyalty_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `NationalityCode`. Sets the nationality, as the ISO 3166-1 code of a country.
    #[must_use]
    #[inline]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(
            values::UpdateValue::new(Some(nationality_code.into())),
        );
        self
    }

    /// Clears `NationalityCode`.
    #[must_use]
    #[inline]
    pub fn clear_nationality_code(mut self) -> Self {
        self.nationality_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CompanyId`. Sets the company with which the customer is associated.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(values::UpdateValue::new(Some(company_id)));
        self
    }

    /// Clears `CompanyId`.
    #[must_use]
    #[inline]
    pub fn clear_company_id(mut self) -> Self {
        self.company_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BirthDate`. Sets the date of birth.
    #[must_use]
    #[inline]
    pub fn birth_date(mut self, birth_date: values::Date) -> Self {
        self.birth_date = Some(values::UpdateValue::new(Some(birth_date)));
        self
    }

    /// Clears `BirthDate`.
    #[must_use]
    #[inline]
    pub fn clear_birth_date(mut self) -> Self {
        self.birth_date = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Sex`. Sets the sex of the customer.
    #[must_use]
    #[inline]
    pub fn sex(mut self, sex: impl Into<String>) -> Self {
        self.sex = Some(values::UpdateValue::new(Some(sex.into())));
        self
    }

    /// Clears `Sex`.
    #[must_use]
    #[inline]
    pub fn clear_sex(mut self) -> Self {
        self.sex = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Title`. Sets the title by which the customer is addressed.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(values::UpdateValue::new(Some(title.into())));
        self
    }

    /// Clears `Title`.
    #[must_use]
    #[inline]
    pub fn clear_title(mut self) -> Self {
        self.title = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `PreferredLanguageCode`. Sets the language that the customer prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(
            values::UpdateValue::new(Some(preferred_language_code.into())),
        );
        self
    }

    /// Clears `PreferredLanguageCode`.
    #[must_use]
    #[inline]
    pub fn clear_preferred_language_code(mut self) -> Self {
        self.preferred_language_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Options`. Changes to the settings of the customer.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: CustomerOptionUpdateParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `Classifications`. Changes to the classifications of the customer.
    #[must_use]
    #[inline]
    pub fn classifications(
        mut self,
        classifications: CustomerClassificationUpdateParameters,
    ) -> Self {
        self.classifications = Some(classifications);
        self
    }

    /// Sets `LegalEntityIdentifiers`. Changes to identifiers that national law asks for.
    #[must_use]
    #[inline]
    pub fn legal_entity_identifiers(
        mut self,
        legal_entity_identifiers: LegalEntityIdentifierUpdateParameters,
    ) -> Self {
        self.legal_entity_identifiers = Some(legal_entity_identifiers);
        self
    }
}

impl Default for AccountCustomerUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// One merge: the accounts to give up and the account that remains.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountMergeParameter {
    /// Accounts that are merged away.
    ///
    /// Items: 1 to 1000.
    pub source_account_ids: Vec<ids::AccountId>,
    /// Account that remains.
    pub target_account_id: ids::AccountId,
    /// Whether customers or companies are merged.
    pub account_type: MergeAccountType,
}

impl AccountMergeParameter {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        source_account_ids: impl IntoIterator<Item = ids::AccountId>,
        target_account_id: ids::AccountId,
        account_type: MergeAccountType,
    ) -> Self {
        Self {
            source_account_ids: source_account_ids.into_iter().collect(),
            target_account_id,
            account_type,
        }
    }
}

/// Changes to one account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountUpdateParameters {
    /// Identifier of this account update parameters.
    pub id: ids::AccountId,
    /// Whether the account is a customer or a company.
    pub discriminator: AccountParameterDiscriminator,
    /// Changes to the customer, if it is one.
    pub customer: Option<AccountCustomerUpdateParameters>,
    /// Changes to the company, if it is one.
    pub company: Option<AccountCompanyUpdateParameters>,
}

impl AccountUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        id: ids::AccountId,
        discriminator: AccountParameterDiscriminator,
    ) -> Self {
        Self {
            id,
            discriminator,
            customer: None,
            company: None,
        }
    }

    /// Sets `Customer`. Changes to the customer, if it is one.
    #[must_use]
    #[inline]
    pub fn customer(mut self, customer: AccountCustomerUpdateParameters) -> Self {
        self.customer = Some(customer);
        self
    }

    /// Sets `Company`. Changes to the company, if it is one.
    #[must_use]
    #[inline]
    pub fn company(mut self, company: AccountCompanyUpdateParameters) -> Self {
        self.company = Some(company);
        self
    }
}

/// The data of an account that is a company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccount {
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Identifier of the updater profile.
    pub updater_profile_id: ids::ProfileId,
    /// E-mail address.
    pub email: Option<String>,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
    /// Code of the company in billing.
    pub billing_code: Option<String>,
    /// Code of the company in accounting.
    pub accounting_code: Option<String>,
    /// Notes about the company.
    pub notes: Option<String>,
    /// Name of the company account.
    pub name: String,
    /// Company to which this one belongs.
    pub mother_company_id: Option<ids::CompanyId>,
    /// Address of the website.
    pub website_url: Option<String>,
    /// Time that the company has to pay an invoice.
    pub invoice_due_interval: Option<values::IsoDuration>,
    /// Whether the company may have credit.
    pub credit_rating_basic: Option<common::CreditRatingBasicEnum>,
    /// Department within the company.
    pub department: Option<String>,
    /// Number in the business register of Dun & Bradstreet.
    pub duns_number: Option<String>,
    /// Further identifier that refers to the company.
    pub reference_id: Option<String>,
    /// Identifier given by an external system.
    pub external_identifier: Option<String>,
    /// Second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<String>,
    /// Contact details, in free text.
    pub contact: Option<String>,
    /// Person to contact.
    pub contact_person: Option<String>,
    /// Number by which the fiscal authority knows the holder.
    pub fiscal_identifier: Option<String>,
    /// IATA number of a travel agency.
    pub iata: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Identifier of the source.
    pub source_id: Option<ids::SourceId>,
    /// What kind of company it is.
    pub classifications: CompanyAccountClassifications,
    /// Settings of the company.
    pub options: CompanyAccountOptions,
}

/// What kind of company an account is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccountClassifications {
    /// True if the company is a corporate client.
    pub corporate: Option<bool>,
    /// True if the company is internal to the property.
    pub internal: Option<bool>,
    /// True if the company is private.
    pub private: Option<bool>,
    /// True if the company is an online travel agency.
    pub online_travel_agency: Option<bool>,
    /// True if the company is a global distribution system.
    pub global_distribution_system: Option<bool>,
    /// True if the company has to do with marketing.
    pub marketing: Option<bool>,
    /// True if the company is classified as inactive.
    pub inactive: Option<bool>,
    /// True if the company is a body of government.
    pub government_entity: Option<bool>,
}

/// Settings of a company that is treated as an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyAccountOptions {
    /// True if bills of the company may be closed as invoices.
    pub invoiceable: Option<bool>,
    /// True if fees are added to the invoices of the company.
    pub add_fees_to_invoices: Option<bool>,
    /// True if a payment for deducted tax is added to the invoices of the company.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

/// Changes to what kind of company an account is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyClassificationUpdateParameters {
    /// Sets whether the company is a corporate client.
    pub corporate: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is internal to the property.
    pub internal: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is private.
    pub private: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is an online travel agency.
    pub online_travel_agency: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is a global distribution system.
    pub global_distribution_system: Option<values::UpdateValue<bool>>,
    /// Sets whether the company has to do with marketing.
    pub marketing: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is classified as inactive.
    pub inactive: Option<values::UpdateValue<bool>>,
    /// Sets whether the company is a body of government.
    pub government_entity: Option<values::UpdateValue<bool>>,
}

impl CompanyClassificationUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            corporate: None,
            internal: None,
            private: None,
            online_travel_agency: None,
            global_distribution_system: None,
            marketing: None,
            inactive: None,
            government_entity: None,
        }
    }

    /// Changes `Corporate`. Sets whether the company is a corporate client.
    #[must_use]
    #[inline]
    pub fn corporate(mut self, corporate: bool) -> Self {
        self.corporate = Some(values::UpdateValue::new(corporate));
        self
    }

    /// Changes `Internal`. Sets whether the company is internal to the property.
    #[must_use]
    #[inline]
    pub fn internal(mut self, internal: bool) -> Self {
        self.internal = Some(values::UpdateValue::new(internal));
        self
    }

    /// Changes `Private`. Sets whether the company is private.
    #[must_use]
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(values::UpdateValue::new(private));
        self
    }

    /// Changes `OnlineTravelAgency`. Sets whether the company is an online travel agency.
    #[must_use]
    #[inline]
    pub fn online_travel_agency(mut self, online_travel_agency: bool) -> Self {
        self.online_travel_agency = Some(values::UpdateValue::new(online_travel_agency));
        self
    }

    /// Changes `GlobalDistributionSystem`. Sets whether the company is a global distribution system.
    #[must_use]
    #[inline]
    pub fn global_distribution_system(
        mut self,
        global_distribution_system: bool,
    ) -> Self {
        self.global_distribution_system = Some(
            values::UpdateValue::new(global_distribution_system),
        );
        self
    }

    /// Changes `Marketing`. Sets whether the company has to do with marketing.
    #[must_use]
    #[inline]
    pub fn marketing(mut self, marketing: bool) -> Self {
        self.marketing = Some(values::UpdateValue::new(marketing));
        self
    }

    /// Changes `Inactive`. Sets whether the company is classified as inactive.
    #[must_use]
    #[inline]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(values::UpdateValue::new(inactive));
        self
    }

    /// Changes `GovernmentEntity`. Sets whether the company is a body of government.
    #[must_use]
    #[inline]
    pub fn government_entity(mut self, government_entity: bool) -> Self {
        self.government_entity = Some(values::UpdateValue::new(government_entity));
        self
    }
}

impl Default for CompanyClassificationUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The data of an account that is a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Identifier of the updater profile.
    pub updater_profile_id: ids::ProfileId,
    /// E-mail address.
    pub email: Option<String>,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
    /// Code of the customer in billing.
    pub billing_code: Option<String>,
    /// Code of the customer in accounting.
    pub accounting_code: Option<String>,
    /// Notes about the customer.
    pub notes: Option<String>,
    /// Family name of the person.
    pub last_name: String,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Second last name, as is common in Spanish-speaking countries.
    pub second_last_name: Option<String>,
    /// Place of birth.
    pub birth_place: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Occupation of the customer.
    pub occupation: Option<String>,
    /// Registration number of the car.
    ///
    /// Length: at most 255 characters.
    pub car_registration_number: Option<String>,
    /// What the customer does or does not eat.
    ///
    /// Length: at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// Code of the customer in a loyalty programme.
    pub loyalty_code: Option<String>,
    /// Nationality, as the ISO 3166-1 code of a country.
    pub nationality_code: Option<String>,
    /// Company with which the customer is associated.
    pub company_id: Option<ids::CompanyId>,
    /// Date of birth.
    pub birth_date: Option<values::Date>,
    /// Sex of the customer.
    pub sex: Option<common::SexEnum>,
    /// Title by which the customer is addressed.
    pub title: Option<common::Title>,
    /// Language that the customer prefers.
    pub preferred_language_code: Option<String>,
    /// Settings of the customer.
    pub options: CustomerAccountOptions,
    /// Marks on the customer.
    pub classifications: CustomerAccountClassifications,
    /// Identifiers that national law asks for.
    pub legal_entity_identifiers: LegalEntityIdentifiers,
}

/// Marks that staff or the system put on a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountClassifications {
    /// True if the profile is a paymaster account, which only collects charges.
    pub paymaster_account: Option<bool>,
    /// True if the customer is not welcome.
    ///
    /// Deprecated since 2026-04-23; use `Blocklist` instead.
    #[deprecated(note = "deprecated since 2026-04-23; use `Blocklist` instead")]
    pub blacklist: Option<bool>,
    /// True if the customer works for the media.
    pub media: Option<bool>,
    /// True if the customer is in a loyalty programme.
    pub loyalty_program: Option<bool>,
    /// True if the customer complained before.
    pub previous_complaint: Option<bool>,
    /// True if the customer has stayed before.
    pub returning: Option<bool>,
    /// True if the customer belongs to the staff.
    pub staff: Option<bool>,
    /// True if the customer is a friend or relative.
    pub friend_or_family: Option<bool>,
    /// True if the customer belongs to the top management.
    pub top_management: Option<bool>,
    /// True if the customer is important.
    pub important: Option<bool>,
    /// True if the customer is very important.
    pub very_important: Option<bool>,
    /// True if the customer causes problems.
    pub problematic: Option<bool>,
    /// True if the customer has to pay cash.
    pub cashlist: Option<bool>,
    /// True if the customer has a disability.
    pub disabled_person: Option<bool>,
    /// True if the customer serves in the military.
    pub military: Option<bool>,
    /// True if the customer works for an airline.
    pub airline: Option<bool>,
    /// True if the customer meets the health requirements.
    pub health_compliant: Option<bool>,
    /// True if the customer is in the room.
    pub in_room: Option<bool>,
    /// True if the customer waits for a room.
    pub waiting_for_room: Option<bool>,
    /// True if the customer is a student.
    pub student: Option<bool>,
    /// True if the customer is on the blocklist.
    pub blocklist: Option<bool>,
}

/// Settings of a customer who is treated as an account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountOptions {
    /// True if marketing e-mails may be sent to the customer.
    pub send_marketing_emails: Option<bool>,
    /// True if bills of the customer may be closed as invoices.
    pub invoiceable: Option<bool>,
    /// True if the customer objects to the address on bills.
    pub bill_address_objection: Option<bool>,
}

/// Changes to the marks on a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerClassificationUpdateParameters {
    /// Sets whether the profile is a paymaster account, which only collects charges.
    pub paymaster_account: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is not welcome.
    ///
    /// Deprecated since 2026-04-23; use `Blocklist` instead.
    #[deprecated(note = "deprecated since 2026-04-23; use `Blocklist` instead")]
    pub blacklist: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer works for the media.
    pub media: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is in a loyalty programme.
    pub loyalty_program: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer complained before.
    pub previous_complaint: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer has stayed before.
    pub returning: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer belongs to the staff.
    pub staff: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is a friend or relative.
    pub friend_or_family: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer belongs to the top management.
    pub top_management: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is important.
    pub important: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is very important.
    pub very_important: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer causes problems.
    pub problematic: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer has to pay cash.
    pub cashlist: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer has a disability.
    pub disabled_person: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer serves in the military.
    pub military: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer works for an airline.
    pub airline: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer meets the health requirements.
    pub health_compliant: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is in the room.
    pub in_room: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer waits for a room.
    pub waiting_for_room: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is a student.
    pub student: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer is on the blocklist.
    pub blocklist: Option<values::UpdateValue<bool>>,
}

impl CustomerClassificationUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            paymaster_account: None,
            blacklist: None,
            media: None,
            loyalty_program: None,
            previous_complaint: None,
            returning: None,
            staff: None,
            friend_or_family: None,
            top_management: None,
            important: None,
            very_important: None,
            problematic: None,
            cashlist: None,
            disabled_person: None,
            military: None,
            airline: None,
            health_compliant: None,
            in_room: None,
            waiting_for_room: None,
            student: None,
            blocklist: None,
        }
    }

    /// Changes `PaymasterAccount`. Sets whether the profile is a paymaster account, which only collects
    /// charges.
    #[must_use]
    #[inline]
    pub fn paymaster_account(mut self, paymaster_account: bool) -> Self {
        self.paymaster_account = Some(values::UpdateValue::new(paymaster_account));
        self
    }

    /// Changes `Blacklist`. Sets whether the customer is not welcome.
    #[deprecated(note = "deprecated since 2026-04-23; use `Blocklist` instead")]
    #[must_use]
    #[inline]
    pub fn blacklist(mut self, blacklist: bool) -> Self {
        self.blacklist = Some(values::UpdateValue::new(blacklist));
        self
    }

    /// Changes `Media`. Sets whether the customer works for the media.
    #[must_use]
    #[inline]
    pub fn media(mut self, media: bool) -> Self {
        self.media = Some(values::UpdateValue::new(media));
        self
    }

    /// Changes `LoyaltyProgram`. Sets whether the customer is in a loyalty programme.
    #[must_use]
    #[inline]
    pub fn loyalty_program(mut self, loyalty_program: bool) -> Self {
        self.loyalty_program = Some(values::UpdateValue::new(loyalty_program));
        self
    }

    /// Changes `PreviousComplaint`. Sets whether the customer complained before.
    #[must_use]
    #[inline]
    pub fn previous_complaint(mut self, previous_complaint: bool) -> Self {
        self.previous_complaint = Some(values::UpdateValue::new(previous_complaint));
        self
    }

    /// Changes `Returning`. Sets whether the customer has stayed before.
    #[must_use]
    #[inline]
    pub fn returning(mut self, returning: bool) -> Self {
        self.returning = Some(values::UpdateValue::new(returning));
        self
    }

    /// Changes `Staff`. Sets whether the customer belongs to the staff.
    #[must_use]
    #[inline]
    pub fn staff(mut self, staff: bool) -> Self {
        self.staff = Some(values::UpdateValue::new(staff));
        self
    }

    /// Changes `FriendOrFamily`. Sets whether the customer is a friend or relative.
    #[must_use]
    #[inline]
    pub fn friend_or_family(mut self, friend_or_family: bool) -> Self {
        self.friend_or_family = Some(values::UpdateValue::new(friend_or_family));
        self
    }

    /// Changes `TopManagement`. Sets whether the customer belongs to the top management.
    #[must_use]
    #[inline]
    pub fn top_management(mut self, top_management: bool) -> Self {
        self.top_management = Some(values::UpdateValue::new(top_management));
        self
    }

    /// Changes `Important`. Sets whether the customer is important.
    #[must_use]
    #[inline]
    pub fn important(mut self, important: bool) -> Self {
        self.important = Some(values::UpdateValue::new(important));
        self
    }

    /// Changes `VeryImportant`. Sets whether the customer is very important.
    #[must_use]
    #[inline]
    pub fn very_important(mut self, very_important: bool) -> Self {
        self.very_important = Some(values::UpdateValue::new(very_important));
        self
    }

    /// Changes `Problematic`. Sets whether the customer causes problems.
    #[must_use]
    #[inline]
    pub fn problematic(mut self, problematic: bool) -> Self {
        self.problematic = Some(values::UpdateValue::new(problematic));
        self
    }

    /// Changes `Cashlist`. Sets whether the customer has to pay cash.
    #[must_use]
    #[inline]
    pub fn cashlist(mut self, cashlist: bool) -> Self {
        self.cashlist = Some(values::UpdateValue::new(cashlist));
        self
    }

    /// Changes `DisabledPerson`. Sets whether the customer has a disability.
    #[must_use]
    #[inline]
    pub fn disabled_person(mut self, disabled_person: bool) -> Self {
        self.disabled_person = Some(values::UpdateValue::new(disabled_person));
        self
    }

    /// Changes `Military`. Sets whether the customer serves in the military.
    #[must_use]
    #[inline]
    pub fn military(mut self, military: bool) -> Self {
        self.military = Some(values::UpdateValue::new(military));
        self
    }

    /// Changes `Airline`. Sets whether the customer works for an airline.
    #[must_use]
    #[inline]
    pub fn airline(mut self, airline: bool) -> Self {
        self.airline = Some(values::UpdateValue::new(airline));
        self
    }

    /// Changes `HealthCompliant`. Sets whether the customer meets the health requirements.
    #[must_use]
    #[inline]
    pub fn health_compliant(mut self, health_compliant: bool) -> Self {
        self.health_compliant = Some(values::UpdateValue::new(health_compliant));
        self
    }

    /// Changes `InRoom`. Sets whether the customer is in the room.
    #[must_use]
    #[inline]
    pub fn in_room(mut self, in_room: bool) -> Self {
        self.in_room = Some(values::UpdateValue::new(in_room));
        self
    }

    /// Changes `WaitingForRoom`. Sets whether the customer waits for a room.
    #[must_use]
    #[inline]
    pub fn waiting_for_room(mut self, waiting_for_room: bool) -> Self {
        self.waiting_for_room = Some(values::UpdateValue::new(waiting_for_room));
        self
    }

    /// Changes `Student`. Sets whether the customer is a student.
    #[must_use]
    #[inline]
    pub fn student(mut self, student: bool) -> Self {
        self.student = Some(values::UpdateValue::new(student));
        self
    }

    /// Changes `Blocklist`. Sets whether the customer is on the blocklist.
    #[must_use]
    #[inline]
    pub fn blocklist(mut self, blocklist: bool) -> Self {
        self.blocklist = Some(values::UpdateValue::new(blocklist));
        self
    }
}

impl Default for CustomerClassificationUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to the settings of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerOptionUpdateParameters {
    /// Sets whether marketing e-mails may be sent to the customer.
    pub send_marketing_emails: Option<values::UpdateValue<bool>>,
    /// Sets whether bills of the customer may be closed as invoices.
    pub invoiceable: Option<values::UpdateValue<bool>>,
    /// Sets whether the customer objects to the address on bills.
    pub bill_address_objection: Option<values::UpdateValue<bool>>,
}

impl CustomerOptionUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            send_marketing_emails: None,
            invoiceable: None,
            bill_address_objection: None,
        }
    }

    /// Changes `SendMarketingEmails`. Sets whether marketing e-mails may be sent to the customer.
    #[must_use]
    #[inline]
    pub fn send_marketing_emails(mut self, send_marketing_emails: bool) -> Self {
        self.send_marketing_emails = Some(
            values::UpdateValue::new(send_marketing_emails),
        );
        self
    }

    /// Changes `Invoiceable`. Sets whether bills of the customer may be closed as invoices.
    #[must_use]
    #[inline]
    pub fn invoiceable(mut self, invoiceable: bool) -> Self {
        self.invoiceable = Some(values::UpdateValue::new(invoiceable));
        self
    }

    /// Changes `BillAddressObjection`. Sets whether the customer objects to the address on bills.
    #[must_use]
    #[inline]
    pub fn bill_address_objection(mut self, bill_address_objection: bool) -> Self {
        self.bill_address_objection = Some(
            values::UpdateValue::new(bill_address_objection),
        );
        self
    }
}

impl Default for CustomerOptionUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to identifiers that national law asks for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalEntityIdentifierUpdateParameters {
    /// Sets the Italian destination code for electronic invoices.
    pub it_destination_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the Italian fiscal code.
    pub it_fiscal_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code for the Italian lottery of receipts.
    ///
    /// Length: at most 15 characters.
    pub it_lottery_code: Option<values::UpdateValue<Option<String>>>,
}

impl LegalEntityIdentifierUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            it_destination_code: None,
            it_fiscal_code: None,
            it_lottery_code: None,
        }
    }

    /// Changes `ItDestinationCode`. Sets the Italian destination code for electronic invoices.
    #[must_use]
    #[inline]
    pub fn it_destination_code(
        mut self,
        it_destination_code: impl Into<String>,
    ) -> Self {
        self.it_destination_code = Some(
            values::UpdateValue::new(Some(it_destination_code.into())),
        );
        self
    }

    /// Clears `ItDestinationCode`.
    #[must_use]
    #[inline]
    pub fn clear_it_destination_code(mut self) -> Self {
        self.it_destination_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ItFiscalCode`. Sets the Italian fiscal code.
    #[must_use]
    #[inline]
    pub fn it_fiscal_code(mut self, it_fiscal_code: impl Into<String>) -> Self {
        self.it_fiscal_code = Some(
            values::UpdateValue::new(Some(it_fiscal_code.into())),
        );
        self
    }

    /// Clears `ItFiscalCode`.
    #[must_use]
    #[inline]
    pub fn clear_it_fiscal_code(mut self) -> Self {
        self.it_fiscal_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ItLotteryCode`. Sets the code for the Italian lottery of receipts.
    #[must_use]
    #[inline]
    pub fn it_lottery_code(mut self, it_lottery_code: impl Into<String>) -> Self {
        self.it_lottery_code = Some(
            values::UpdateValue::new(Some(it_lottery_code.into())),
        );
        self
    }

    /// Clears `ItLotteryCode`.
    #[must_use]
    #[inline]
    pub fn clear_it_lottery_code(mut self) -> Self {
        self.it_lottery_code = Some(values::UpdateValue::new(None));
        self
    }
}

impl Default for LegalEntityIdentifierUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Identifiers that national law asks for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LegalEntityIdentifiers {
    /// Italian destination code (codice destinatario) for electronic invoices.
    pub it_destination_code: Option<String>,
    /// Italian fiscal code (codice fiscale).
    pub it_fiscal_code: Option<String>,
    /// Code for the Italian lottery of receipts.
    ///
    /// Length: at most 15 characters.
    pub it_lottery_code: Option<String>,
}

/// Which kind of account an update is for.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountParameterDiscriminator {
    /// A person.
    Customer,
    /// Company.
    Company,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AccountParameterDiscriminator {}

impl AccountParameterDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Customer, Self::Company];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "Customer",
            Self::Company => "Company",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Whether a company may stay or order on credit.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreditRatingBasic {
    /// Credit ok.
    CreditOk,
    /// Payment required upfront.
    PaymentRequiredUpfront,
    /// Local decision required.
    LocalDecisionRequired,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CreditRatingBasic {}

impl CreditRatingBasic {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CreditOk,
        Self::PaymentRequiredUpfront,
        Self::LocalDecisionRequired,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditOk => "CreditOk",
            Self::PaymentRequiredUpfront => "PaymentRequiredUpfront",
            Self::LocalDecisionRequired => "LocalDecisionRequired",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Whether customers or companies are merged.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MergeAccountType {
    /// Customer.
    Customer,
    /// Company.
    Company,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for MergeAccountType {}

impl MergeAccountType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Customer, Self::Company];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "Customer",
            Self::Company => "Company",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `accounts/addFile`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFileRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Name of the file.
    ///
    /// Length: at most 1000 characters.
    pub name: String,
    /// MIME type of the file, such as `application/pdf`.
    ///
    /// Length: at most 1000 characters.
    pub type_: String,
    /// Content of the file.
    pub data: values::Base64,
}

impl AddFileRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_id: ids::AccountId,
        name: impl Into<String>,
        type_: impl Into<String>,
        data: impl Into<values::Base64>,
    ) -> Self {
        Self {
            chain_id: None,
            account_id,
            name: name.into(),
            type_: type_.into(),
            data: data.into(),
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }
}

#[cfg(feature = "accounts")]
impl runtime::Operation for AddFileRequest {
    type Response = AddFileResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accounts/addFile",
            "/api/connector/v1/accounts/addFile",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Type",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `accounts/addFile`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFileResponse {
    /// Identifier of the file.
    pub file_id: ids::FileId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddFileResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `accounts/merge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeRequest {
    /// The merges to carry out, each with one target.
    ///
    /// Items: 1 to 10.
    pub account_merge_parameters: Vec<AccountMergeParameter>,
}

impl MergeRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_merge_parameters: impl IntoIterator<Item = AccountMergeParameter>,
    ) -> Self {
        Self {
            account_merge_parameters: account_merge_parameters.into_iter().collect(),
        }
    }
}

#[cfg(feature = "accounts")]
impl runtime::Operation for MergeRequest {
    type Response = MergeResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accounts/merge",
            "/api/connector/v1/accounts/merge",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("customers/getAll")
        .confirmed_within("UpdatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "AccountMergeParameters",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(10),
                    },
                ),
                runtime::Limit::new(
                    "AccountMergeParameters[].SourceAccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(all(feature = "accounts", feature = "customers"))]
impl runtime::Confirmed for MergeRequest {
    type Read = super::customers::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `accounts/merge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeResponse {}

impl runtime::OperationResponse for MergeResponse {}

/// Request of `accounts/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// The account updates.
    ///
    /// Items: 1 to 1000.
    pub account_updates: Vec<AccountUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        account_updates: impl IntoIterator<Item = AccountUpdateParameters>,
    ) -> Self {
        Self {
            chain_id: None,
            account_updates: account_updates.into_iter().collect(),
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }
}

#[cfg(feature = "accounts")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "accounts/update",
            "/api/connector/v1/accounts/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("customers/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AccountUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountUpdates[].Customer.CarRegistrationNumber.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "AccountUpdates[].Customer.DietaryRequirements.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "AccountUpdates[].Customer.LegalEntityIdentifiers.ItLotteryCode.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(15),
                    },
                ),
                runtime::Limit::new(
                    "AccountUpdates[].Company.ExternalIdentifier.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(all(feature = "accounts", feature = "customers"))]
impl runtime::Confirmed for UpdateRequest {
    type Read = super::customers::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `accounts/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The accounts.
    ///
    /// Items: at most 1000.
    pub accounts: Vec<Account>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `accounts`. Operations that treat customers and companies alike, as accounts.
#[cfg(feature = "accounts")]
#[derive(Debug, Clone)]
pub struct Accounts {
    client: runtime::Client,
}

#[cfg(feature = "accounts")]
impl Accounts {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Uploads a file and attaches it to a customer or company.
    ///
    /// `POST /api/connector/v1/accounts/addFile`
    ///
    /// **Not idempotent:** calling it twice does it twice. Every call stores one more file, and no
    /// operation lists the files of an account. Accepts portfolio access tokens.
    #[inline]
    pub fn add_file(&self, request: AddFileRequest) -> runtime::Call<AddFileRequest> {
        self.client.call(request)
    }

    /// Merges accounts of one type into a target account, which remains in place of the sources.
    ///
    /// `POST /api/connector/v1/accounts/merge`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. After
    /// a merge the sources point to the target through `MergeTargetId`, so merging again adds nothing.
    /// `customers/getAll` settles merges of customers, `companies/getAll` those of companies. If the
    /// response is lost, check with `customers/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    #[inline]
    pub fn merge(&self, request: MergeRequest) -> runtime::Call<MergeRequest> {
        self.client.call(request)
    }

    /// Changes the profiles of customers and companies.
    ///
    /// `POST /api/connector/v1/accounts/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. Each
    /// given property is set to a value. `customers/getAll` settles updates of customers,
    /// `companies/getAll` those of companies. If the response is lost, check with `customers/getAll` before
    /// you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question,
    /// by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
