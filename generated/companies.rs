// Generated from schema/companies.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "companies")]
pub use super::common::{
    ActivityStates, AddressParameters, Company, CompanyOptionUpdateParameters,
    CompanyOptions, CreditRating, CreditRatingBasicEnum, OldAddress, TimeInterval,
};

/// Settings of a company to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyOptionsParameters {
    /// True if bills of the company may be closed as invoices.
    pub invoiceable: Option<bool>,
    /// True if fees are added to the invoices of the company.
    pub add_fees_to_invoices: Option<bool>,
    /// True if a payment for deducted tax is added to the invoices of the company.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

impl CompanyOptionsParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            invoiceable: None,
            add_fees_to_invoices: None,
            add_tax_deducted_payment_to_invoices: None,
        }
    }

    /// Sets `Invoiceable`. True if bills of the company may be closed as invoices.
    #[must_use]
    #[inline]
    pub fn invoiceable(mut self, invoiceable: bool) -> Self {
        self.invoiceable = Some(invoiceable);
        self
    }

    /// Sets `AddFeesToInvoices`. True if fees are added to the invoices of the company.
    #[must_use]
    #[inline]
    pub fn add_fees_to_invoices(mut self, add_fees_to_invoices: bool) -> Self {
        self.add_fees_to_invoices = Some(add_fees_to_invoices);
        self
    }

    /// Sets `AddTaxDeductedPaymentToInvoices`. True if a payment for deducted tax is added to the invoices
    /// of the company.
    #[must_use]
    #[inline]
    pub fn add_tax_deducted_payment_to_invoices(
        mut self,
        add_tax_deducted_payment_to_invoices: bool,
    ) -> Self {
        self.add_tax_deducted_payment_to_invoices = Some(
            add_tax_deducted_payment_to_invoices,
        );
        self
    }
}

impl Default for CompanyOptionsParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Whether a company to add may have credit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditRatingParameters {
    /// The rating.
    pub basic: Option<common::CreditRatingBasicEnum>,
}

impl CreditRatingParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { basic: None }
    }

    /// Sets `Basic`. The rating.
    #[must_use]
    #[inline]
    pub fn basic(mut self, basic: common::CreditRatingBasicEnum) -> Self {
        self.basic = Some(basic);
        self
    }
}

impl Default for CreditRatingParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Change of whether a company may have credit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditRatingUpdateParameters {
    /// Sets the rating.
    pub basic: Option<values::UpdateValue<common::CreditRatingBasicEnum>>,
}

impl CreditRatingUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { basic: None }
    }

    /// Changes `Basic`. Sets the rating.
    #[must_use]
    #[inline]
    pub fn basic(mut self, basic: common::CreditRatingBasicEnum) -> Self {
        self.basic = Some(values::UpdateValue::new(basic));
        self
    }
}

impl Default for CreditRatingUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Which date of a company a time interval applies to.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CompanyTimeFilter {
    /// The date of creation.
    Created,
    /// The date of the last change.
    Updated,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CompanyTimeFilter {}

impl CompanyTimeFilter {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Created, Self::Updated];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "Created",
            Self::Updated => "Updated",
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

/// Request of `companies/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Name of the add request.
    pub name: String,
    /// Company to which this one belongs.
    pub mother_company_id: Option<ids::CompanyId>,
    /// E-mail address to which invoices are sent.
    pub invoicing_email: Option<String>,
    /// Address of the website.
    pub website_url: Option<String>,
    /// Time that the company has to pay an invoice.
    pub invoice_due_interval: Option<values::IsoDuration>,
    /// Settings of the company.
    pub options: CompanyOptionsParameters,
    /// Whether the company may have credit.
    pub credit_rating: Option<CreditRatingParameters>,
    /// Department within the company.
    pub department: Option<String>,
    /// Number in the business register of Dun & Bradstreet.
    pub duns_number: Option<String>,
    /// Further identifier that refers to the company.
    pub reference_identifier: Option<String>,
    /// Code of the company in accounting.
    pub accounting_code: Option<String>,
    /// Second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<String>,
    /// Code of the company in billing.
    pub billing_code: Option<String>,
    /// Contact details, in free text.
    pub contact: Option<String>,
    /// Person to contact.
    pub contact_person: Option<String>,
    /// Identifier of the company, such as a registration number.
    pub identifier: Option<String>,
    /// IATA number of a travel agency.
    pub iata: Option<String>,
    /// Notes about the company.
    pub notes: Option<String>,
    /// Number by which the tax authority knows the holder.
    pub tax_identifier: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
    /// Address of the company.
    pub address: Option<common::AddressParameters>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, options: CompanyOptionsParameters) -> Self {
        Self {
            chain_id: None,
            name: name.into(),
            mother_company_id: None,
            invoicing_email: None,
            website_url: None,
            invoice_due_interval: None,
            options,
            credit_rating: None,
            department: None,
            duns_number: None,
            reference_identifier: None,
            accounting_code: None,
            additional_tax_identifier: None,
            billing_code: None,
            contact: None,
            contact_person: None,
            identifier: None,
            iata: None,
            notes: None,
            tax_identifier: None,
            telephone: None,
            address: None,
            external_identifier: None,
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }

    /// Sets `MotherCompanyId`. Company to which this one belongs.
    #[must_use]
    #[inline]
    pub fn mother_company_id(mut self, mother_company_id: ids::CompanyId) -> Self {
        self.mother_company_id = Some(mother_company_id);
        self
    }

    /// Sets `InvoicingEmail`. E-mail address to which invoices are sent.
    #[must_use]
    #[inline]
    pub fn invoicing_email(mut self, invoicing_email: impl Into<String>) -> Self {
        self.invoicing_email = Some(invoicing_email.into());
        self
    }

    /// Sets `WebsiteUrl`. Address of the website.
    #[must_use]
    #[inline]
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `InvoiceDueInterval`. Time that the company has to pay an invoice.
    #[must_use]
    #[inline]
    pub fn invoice_due_interval(
        mut self,
        invoice_due_interval: values::IsoDuration,
    ) -> Self {
        self.invoice_due_interval = Some(invoice_due_interval);
        self
    }

    /// Sets `CreditRating`. Whether the company may have credit.
    #[must_use]
    #[inline]
    pub fn credit_rating(mut self, credit_rating: CreditRatingParameters) -> Self {
        self.credit_rating = Some(credit_rating);
        self
    }

    /// Sets `Department`. Department within the company.
    #[must_use]
    #[inline]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `DunsNumber`. Number in the business register of Dun & Bradstreet.
    #[must_use]
    #[inline]
    pub fn duns_number(mut self, duns_number: impl Into<String>) -> Self {
        self.duns_number = Some(duns_number.into());
        self
    }

    /// Sets `ReferenceIdentifier`. Further identifier that refers to the company.
    #[must_use]
    #[inline]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<String>,
    ) -> Self {
        self.reference_identifier = Some(reference_identifier.into());
        self
    }

    /// Sets `AccountingCode`. Code of the company in accounting.
    #[must_use]
    #[inline]
    pub fn accounting_code(mut self, accounting_code: impl Into<String>) -> Self {
        self.accounting_code = Some(accounting_code.into());
        self
    }

    /// Sets `AdditionalTaxIdentifier`. Second tax identifier, such as one for electronic invoices.
    #[must_use]
    #[inline]
    pub fn additional_tax_identifier(
        mut self,
        additional_tax_identifier: impl Into<String>,
    ) -> Self {
        self.additional_tax_identifier = Some(additional_tax_identifier.into());
        self
    }

    /// Sets `BillingCode`. Code of the company in billing.
    #[must_use]
    #[inline]
    pub fn billing_code(mut self, billing_code: impl Into<String>) -> Self {
        self.billing_code = Some(billing_code.into());
        self
    }

    /// Sets `Contact`. Contact details, in free text.
    #[must_use]
    #[inline]
    pub fn contact(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Sets `ContactPerson`. Person to contact.
    #[must_use]
    #[inline]
    pub fn contact_person(mut self, contact_person: impl Into<String>) -> Self {
        self.contact_person = Some(contact_person.into());
        self
    }

    /// Sets `Identifier`. Identifier of the company, such as a registration number.
    #[must_use]
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `Iata`. IATA number of a travel agency.
    #[must_use]
    #[inline]
    pub fn iata(mut self, iata: impl Into<String>) -> Self {
        self.iata = Some(iata.into());
        self
    }

    /// Sets `Notes`. Notes about the company.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `TaxIdentifier`. Number by which the tax authority knows the holder.
    #[must_use]
    #[inline]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<String>) -> Self {
        self.tax_identifier = Some(tax_identifier.into());
        self
    }

    /// Sets `Telephone`. Telephone number.
    #[must_use]
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets `Address`. Address of the company.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: common::AddressParameters) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }
}

#[cfg(feature = "companies")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companies/add",
            "/api/connector/v1/companies/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("companies/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "companies")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `companies/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The companies.
    pub companies: Vec<common::Company>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `companies/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifiers of the companies.
    ///
    /// Items: 1 to 1000.
    pub company_ids: Vec<ids::CompanyId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(company_ids: impl IntoIterator<Item = ids::CompanyId>) -> Self {
        Self {
            chain_id: None,
            company_ids: company_ids.into_iter().collect(),
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

#[cfg(feature = "companies")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companies/delete",
            "/api/connector/v1/companies/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("companies/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "CompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `companies/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `companies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Only subsidiaries of these companies.
    ///
    /// Items: 1 to 1000.
    pub mother_company_ids: Option<Vec<ids::CompanyId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Which date of a company `StartUtc` and `EndUtc` apply to.
    ///
    /// Deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    pub time_filter: Option<CompanyTimeFilter>,
    /// Start of the interval of `TimeFilter`.
    ///
    /// Deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the interval of `TimeFilter`.
    ///
    /// Deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    pub end_utc: Option<values::UtcDateTime>,
    /// Identifiers of the s.
    ///
    /// Items: 1 to 1000.
    pub ids: Option<Vec<ids::CompanyId>>,
    /// Identifiers given by an external system.
    ///
    /// Items: 1 to 1000.
    pub external_identifiers: Option<Vec<String>>,
    /// Only companies with one of these names.
    ///
    /// Items: 1 to 1000.
    pub names: Option<Vec<String>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            chain_ids: None,
            mother_company_ids: None,
            created_utc: None,
            updated_utc: None,
            time_filter: None,
            start_utc: None,
            end_utc: None,
            ids: None,
            external_identifiers: None,
            names: None,
            activity_states: None,
        }
    }

    /// Sets `ChainIds`. Chains to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = ids::ChainId>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().collect());
        self
    }

    /// Sets `MotherCompanyIds`. Only subsidiaries of these companies.
    #[must_use]
    #[inline]
    pub fn mother_company_ids(
        mut self,
        mother_company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.mother_company_ids = Some(mother_company_ids.into_iter().collect());
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `TimeFilter`. Which date of a company `StartUtc` and `EndUtc` apply to.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    #[must_use]
    #[inline]
    pub fn time_filter(mut self, time_filter: CompanyTimeFilter) -> Self {
        self.time_filter = Some(time_filter);
        self
    }

    /// Sets `StartUtc`. Start of the interval of `TimeFilter`.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the interval of `TimeFilter`.
    #[deprecated(
        note = "deprecated since 2020-08-19; use `CreatedUtc`, `UpdatedUtc` instead"
    )]
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `Ids`. Identifiers of the s.
    #[must_use]
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = ids::CompanyId>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// Sets `ExternalIdentifiers`. Identifiers given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Names`. Only companies with one of these names.
    #[must_use]
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ActivityStates`. Only what is in one of these states of activity.
    #[must_use]
    #[inline]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = common::ActivityStates>,
    ) -> Self {
        self.activity_states = Some(activity_states.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "companies")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companies/getAll",
            "/api/connector/v1/companies/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "ChainIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "MotherCompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "Ids",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Names",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "companies")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Company;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.companies.len()
    }

    #[inline]
    fn key(item: &common::Company) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), item.updated_utc)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Company> {
        response.companies
    }
}

/// Response of `companies/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The companies.
    pub companies: Vec<common::Company>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `companies/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifier of the company.
    pub company_id: ids::CompanyId,
    /// Name of the update request.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the company to which this one belongs.
    pub mother_company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Sets the e-mail address to which invoices are sent.
    pub invoicing_email: Option<values::UpdateValue<Option<String>>>,
    /// Sets the address of the website.
    pub website_url: Option<values::UpdateValue<Option<String>>>,
    /// Sets the time that the company has to pay an invoice.
    pub invoice_due_interval: Option<values::UpdateValue<Option<String>>>,
    /// Changes to the settings of the company.
    pub options: Option<common::CompanyOptionUpdateParameters>,
    /// Changes whether the company may have credit.
    pub credit_rating: Option<CreditRatingUpdateParameters>,
    /// Sets the department within the company.
    pub department: Option<values::UpdateValue<Option<String>>>,
    /// Sets the D-U-N-S number.
    pub duns_number: Option<values::UpdateValue<Option<String>>>,
    /// Sets a further identifier that refers to the company.
    pub reference_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the company in accounting.
    pub accounting_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the second tax identifier, such as one for electronic invoices.
    pub additional_tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the code of the company in billing.
    pub billing_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets the contact details, in free text.
    pub contact: Option<values::UpdateValue<Option<String>>>,
    /// Sets the person to contact.
    pub contact_person: Option<values::UpdateValue<Option<String>>>,
    /// Sets the identifier of the company, such as a registration number.
    pub identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the IATA number of a travel agency.
    pub iata: Option<values::UpdateValue<Option<String>>>,
    /// Sets the notes about the company.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// Sets the tax identifier.
    pub tax_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets the telephone number.
    pub telephone: Option<values::UpdateValue<Option<String>>>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<values::UpdateValue<Option<String>>>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(company_id: ids::CompanyId) -> Self {
        Self {
            chain_id: None,
            company_id,
            name: None,
            mother_company_id: None,
            invoicing_email: None,
            website_url: None,
            invoice_due_interval: None,
            options: None,
            credit_rating: None,
            department: None,
            duns_number: None,
            reference_identifier: None,
            accounting_code: None,
            additional_tax_identifier: None,
            billing_code: None,
            contact: None,
            contact_person: None,
            identifier: None,
            iata: None,
            notes: None,
            tax_identifier: None,
            telephone: None,
            external_identifier: None,
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }

    /// Changes `Name`. Name of the update request.
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

    /// Changes `InvoicingEmail`. Sets the e-mail address to which invoices are sent.
    #[must_use]
    #[inline]
    pub fn invoicing_email(mut self, invoicing_email: impl Into<String>) -> Self {
        self.invoicing_email = Some(
            values::UpdateValue::new(Some(invoicing_email.into())),
        );
        self
    }

    /// Clears `InvoicingEmail`.
    #[must_use]
    #[inline]
    pub fn clear_invoicing_email(mut self) -> Self {
        self.invoicing_email = Some(values::UpdateValue::new(None));
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

    /// Sets `Options`. Changes to the settings of the company.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: common::CompanyOptionUpdateParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `CreditRating`. Changes whether the company may have credit.
    #[must_use]
    #[inline]
    pub fn credit_rating(mut self, credit_rating: CreditRatingUpdateParameters) -> Self {
        self.credit_rating = Some(credit_rating);
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

    /// Changes `ReferenceIdentifier`. Sets a further identifier that refers to the company.
    #[must_use]
    #[inline]
    pub fn reference_identifier(
        mut self,
        reference_identifier: impl Into<String>,
    ) -> Self {
        self.reference_identifier = Some(
            values::UpdateValue::new(Some(reference_identifier.into())),
        );
        self
    }

    /// Clears `ReferenceIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_reference_identifier(mut self) -> Self {
        self.reference_identifier = Some(values::UpdateValue::new(None));
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

    /// Changes `Identifier`. Sets the identifier of the company, such as a registration number.
    #[must_use]
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(values::UpdateValue::new(Some(identifier.into())));
        self
    }

    /// Clears `Identifier`.
    #[must_use]
    #[inline]
    pub fn clear_identifier(mut self) -> Self {
        self.identifier = Some(values::UpdateValue::new(None));
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
}

#[cfg(feature = "companies")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "companies/update",
            "/api/connector/v1/companies/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("companies/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "ExternalIdentifier.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "companies")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `companies/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The companies.
    pub companies: Vec<common::Company>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `companies`. Companies and travel agencies that the property does business with.
#[cfg(feature = "companies")]
#[derive(Debug, Clone)]
pub struct Companies {
    client: runtime::Client,
}

#[cfg(feature = "companies")]
impl Companies {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds one company to the chain.
    ///
    /// `POST /api/connector/v1/companies/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `companies/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes companies.
    ///
    /// `POST /api/connector/v1/companies/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `companies/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists the companies of a chain.
    ///
    /// `POST /api/connector/v1/companies/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes one company.
    ///
    /// `POST /api/connector/v1/companies/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `companies/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
