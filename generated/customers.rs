// Generated from schema/customers.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "customers")]
pub use super::common::{
    AccountingItem, ActivityStates, AddressParameters, Amount, CancellationReason,
    Customer, CustomerClassification, CustomerOptions, ExtendedAmount, IdentityDocument,
    IdentityDocumentType, InvoicePaymentData, OldAddress, OrderItemOld, OrderItemOldData,
    PaymentCardPaymentData, PaymentItemOld, PaymentItemOldData, ProductOrderItemData,
    RebateOrderItemData, ReservationOld, ReservationOldOrigin, ReservationOptions,
    ReservationPersonCount, ReservationPurpose, ResourceFeatureClassification,
    ServiceOrderStateOld, SexEnum, TaxBreakdown, TaxBreakdownItem, TaxValue,
    TimeInterval, Title,
};

/// A customer whom something can be charged to, with the reservation that allows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeableCustomer {
    /// Customer who may be charged.
    pub customer: common::Customer,
    /// The reservation of the customer, if there is one.
    pub reservation: Option<common::ReservationOld>,
}

/// Which data to return along with customers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerExtent {
    /// True to return the customers themselves.
    pub customers: Option<bool>,
    /// True to return identity documents.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub documents: Option<bool>,
    /// True to return addresses.
    pub addresses: Option<bool>,
}

impl CustomerExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            customers: None,
            documents: None,
            addresses: None,
        }
    }

    /// Sets `Customers`. True to return the customers themselves.
    #[must_use]
    #[inline]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }

    /// Sets `Documents`. True to return identity documents.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn documents(mut self, documents: bool) -> Self {
        self.documents = Some(documents);
        self
    }

    /// Sets `Addresses`. True to return addresses.
    #[must_use]
    #[inline]
    pub fn addresses(mut self, addresses: bool) -> Self {
        self.addresses = Some(addresses);
        self
    }
}

impl Default for CustomerExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The open items of one customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerItems {
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Order items and payments, in one list.
    ///
    /// Use `OrderItems`, `PaymentItems` instead.
    #[deprecated(note = "use `OrderItems`, `PaymentItems` instead")]
    pub items: Vec<common::AccountingItem>,
    /// Order items of the customer.
    pub order_items: Vec<common::OrderItemOld>,
    /// Payments of the customer.
    pub payment_items: Vec<common::PaymentItemOld>,
}

/// How one customer is related to another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRelationship {
    /// The customer from whom the relationship is told.
    pub customer_id: ids::CustomerId,
    /// The other customer.
    pub related_customer_id: ids::CustomerId,
    /// What the other customer is to this one.
    pub relationship: CustomerRelationshipType,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
}

/// An identity document in a request about a customer; the property that holds it tells its kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentParameters {
    /// Number of the document.
    pub number: Option<String>,
    /// Last day of validity.
    pub expiration: Option<values::Date>,
    /// Day of issue.
    pub issuance: Option<values::Date>,
    /// Country of issue, as an ISO 3166-1 code.
    pub issuing_country_code: Option<String>,
    /// City of issue.
    pub issuing_city: Option<String>,
    /// State, province or region of issue, as a code.
    pub issuing_country_subdivision_code: Option<String>,
}

impl DocumentParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            number: None,
            expiration: None,
            issuance: None,
            issuing_country_code: None,
            issuing_city: None,
            issuing_country_subdivision_code: None,
        }
    }

    /// Sets `Number`. Number of the document.
    #[must_use]
    #[inline]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `Expiration`. Last day of validity.
    #[must_use]
    #[inline]
    pub fn expiration(mut self, expiration: values::Date) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// Sets `Issuance`. Day of issue.
    #[must_use]
    #[inline]
    pub fn issuance(mut self, issuance: values::Date) -> Self {
        self.issuance = Some(issuance);
        self
    }

    /// Sets `IssuingCountryCode`. Country of issue, as an ISO 3166-1 code.
    #[must_use]
    #[inline]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets `IssuingCity`. City of issue.
    #[must_use]
    #[inline]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }

    /// Sets `IssuingCountrySubdivisionCode`. State, province or region of issue, as a code.
    #[must_use]
    #[inline]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_subdivision_code = Some(
            issuing_country_subdivision_code.into(),
        );
        self
    }
}

impl Default for DocumentParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Consent or setting of a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerOption {
    /// Marketing e-mails may be sent.
    SendMarketingEmails,
    /// Bills of the customer may be closed as invoices.
    Invoiceable,
    /// The customer objects to the address on bills.
    BillAddressObjection,
    /// Marketing may be sent by post.
    SendMarketingPostalMail,
    /// Marketing e-mails of partners may be sent.
    SendPartnerMarketingEmails,
    /// Marketing of partners may be sent by post.
    SendPartnerMarketingPostalMail,
    /// Consent concerning withdrawals from the payment card.
    WithdrawCardConsent,
    /// A photo of the guest may be kept.
    GuestPhotoConsent,
    /// Photos of identity documents may be kept.
    IdPhotosConsent,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CustomerOption {}

impl CustomerOption {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::SendMarketingEmails,
        Self::Invoiceable,
        Self::BillAddressObjection,
        Self::SendMarketingPostalMail,
        Self::SendPartnerMarketingEmails,
        Self::SendPartnerMarketingPostalMail,
        Self::WithdrawCardConsent,
        Self::GuestPhotoConsent,
        Self::IdPhotosConsent,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SendMarketingEmails => "SendMarketingEmails",
            Self::Invoiceable => "Invoiceable",
            Self::BillAddressObjection => "BillAddressObjection",
            Self::SendMarketingPostalMail => "SendMarketingPostalMail",
            Self::SendPartnerMarketingEmails => "SendPartnerMarketingEmails",
            Self::SendPartnerMarketingPostalMail => "SendPartnerMarketingPostalMail",
            Self::WithdrawCardConsent => "WithdrawCardConsent",
            Self::GuestPhotoConsent => "GuestPhotoConsent",
            Self::IdPhotosConsent => "IdPhotosConsent",
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

/// What a related customer is to a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerRelationshipType {
    /// Spouse.
    Spouse,
    /// Child.
    Child,
    /// Parent.
    Parent,
    /// A relative other than spouse, child or parent.
    OtherFamily,
    /// Friend.
    Friend,
    /// Colleague.
    Colleague,
    /// Other.
    Other,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for CustomerRelationshipType {}

impl CustomerRelationshipType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Spouse,
        Self::Child,
        Self::Parent,
        Self::OtherFamily,
        Self::Friend,
        Self::Colleague,
        Self::Other,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Spouse => "Spouse",
            Self::Child => "Child",
            Self::Parent => "Parent",
            Self::OtherFamily => "OtherFamily",
            Self::Friend => "Friend",
            Self::Colleague => "Colleague",
            Self::Other => "Other",
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

/// Sex of a customer.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for Sex {}

impl Sex {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Male, Self::Female];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Male => "Male",
            Self::Female => "Female",
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

/// Request of `customers/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Title by which the customer is addressed.
    pub title: Option<common::Title>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: String,
    /// Second last name, as is common in Spanish-speaking countries.
    pub second_last_name: Option<String>,
    /// Nationality, as the ISO 3166-1 code of a country.
    pub nationality_code: Option<String>,
    /// Sex of the customer.
    pub sex: Option<Sex>,
    /// Date of birth.
    pub birth_date: Option<values::Date>,
    /// Place of birth.
    pub birth_place: Option<String>,
    /// Occupation of the customer.
    pub occupation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Code of the customer in a loyalty programme.
    pub loyalty_code: Option<String>,
    /// Notes about the customer.
    pub notes: Option<String>,
    /// Registration number of the car.
    ///
    /// Length: at most 255 characters.
    pub car_registration_number: Option<String>,
    /// What the customer does or does not eat.
    ///
    /// Length: at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// Tax identifier.
    pub tax_identification_number: Option<String>,
    /// Company with which the customer is associated.
    pub company_id: Option<ids::CompanyId>,
    /// Address of the customer.
    pub address: Option<common::AddressParameters>,
    /// Identity card of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    pub identity_card: Option<DocumentParameters>,
    /// Passport of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    pub passport: Option<DocumentParameters>,
    /// Visa of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    pub visa: Option<DocumentParameters>,
    /// Driving licence of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    pub drivers_license: Option<DocumentParameters>,
    /// Marks to put on the customer.
    ///
    /// No duplicates.
    pub classifications: Option<Vec<common::CustomerClassification>>,
    /// Consents and settings of the customer.
    ///
    /// No duplicates.
    pub options: Option<Vec<CustomerOption>>,
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// True to overwrite an existing customer found to be the same person.
    pub overwrite_existing: bool,
    /// Italian destination code (codice destinatario) for electronic invoices.
    pub italian_destination_code: Option<String>,
    /// Italian fiscal code (codice fiscale).
    pub italian_fiscal_code: Option<String>,
    /// Language that the customer prefers.
    pub preferred_language_code: Option<String>,
    /// Country of birth, as an ISO 3166-1 alpha-2 code.
    pub birth_country_code: Option<String>,
    /// State, province or region of birth, as an ISO 3166-2 code.
    pub birth_country_subdivision_code: Option<String>,
    /// Code for the Italian lottery of receipts.
    ///
    /// Length: at most 15 characters.
    pub italian_lottery_code: Option<String>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(last_name: impl Into<String>, overwrite_existing: bool) -> Self {
        Self {
            title: None,
            first_name: None,
            last_name: last_name.into(),
            second_last_name: None,
            nationality_code: None,
            sex: None,
            birth_date: None,
            birth_place: None,
            occupation: None,
            email: None,
            phone: None,
            loyalty_code: None,
            notes: None,
            car_registration_number: None,
            dietary_requirements: None,
            tax_identification_number: None,
            company_id: None,
            address: None,
            identity_card: None,
            passport: None,
            visa: None,
            drivers_license: None,
            classifications: None,
            options: None,
            chain_id: None,
            overwrite_existing,
            italian_destination_code: None,
            italian_fiscal_code: None,
            preferred_language_code: None,
            birth_country_code: None,
            birth_country_subdivision_code: None,
            italian_lottery_code: None,
        }
    }

    /// Sets `Title`. Title by which the customer is addressed.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: common::Title) -> Self {
        self.title = Some(title);
        self
    }

    /// Sets `FirstName`. Given name of the person.
    #[must_use]
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `SecondLastName`. Second last name, as is common in Spanish-speaking countries.
    #[must_use]
    #[inline]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets `NationalityCode`. Nationality, as the ISO 3166-1 code of a country.
    #[must_use]
    #[inline]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets `Sex`. Sex of the customer.
    #[must_use]
    #[inline]
    pub fn sex(mut self, sex: Sex) -> Self {
        self.sex = Some(sex);
        self
    }

    /// Sets `BirthDate`. Date of birth.
    #[must_use]
    #[inline]
    pub fn birth_date(mut self, birth_date: values::Date) -> Self {
        self.birth_date = Some(birth_date);
        self
    }

    /// Sets `BirthPlace`. Place of birth.
    #[must_use]
    #[inline]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets `Occupation`. Occupation of the customer.
    #[must_use]
    #[inline]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets `Email`. E-mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `Phone`. Telephone number.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `LoyaltyCode`. Code of the customer in a loyalty programme.
    #[must_use]
    #[inline]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets `Notes`. Notes about the customer.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `CarRegistrationNumber`. Registration number of the car.
    #[must_use]
    #[inline]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets `DietaryRequirements`. What the customer does or does not eat.
    #[must_use]
    #[inline]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets `TaxIdentificationNumber`. Tax identifier.
    #[must_use]
    #[inline]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
    }

    /// Sets `CompanyId`. Company with which the customer is associated.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(company_id);
        self
    }

    /// Sets `Address`. Address of the customer.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: common::AddressParameters) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `IdentityCard`. Identity card of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    #[must_use]
    #[inline]
    pub fn identity_card(mut self, identity_card: DocumentParameters) -> Self {
        self.identity_card = Some(identity_card);
        self
    }

    /// Sets `Passport`. Passport of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    #[must_use]
    #[inline]
    pub fn passport(mut self, passport: DocumentParameters) -> Self {
        self.passport = Some(passport);
        self
    }

    /// Sets `Visa`. Visa of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    #[must_use]
    #[inline]
    pub fn visa(mut self, visa: DocumentParameters) -> Self {
        self.visa = Some(visa);
        self
    }

    /// Sets `DriversLicense`. Driving licence of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/add` instead"
    )]
    #[must_use]
    #[inline]
    pub fn drivers_license(mut self, drivers_license: DocumentParameters) -> Self {
        self.drivers_license = Some(drivers_license);
        self
    }

    /// Sets `Classifications`. Marks to put on the customer.
    #[must_use]
    #[inline]
    pub fn classifications(
        mut self,
        classifications: impl IntoIterator<Item = common::CustomerClassification>,
    ) -> Self {
        self.classifications = Some(classifications.into_iter().collect());
        self
    }

    /// Sets `Options`. Consents and settings of the customer.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: impl IntoIterator<Item = CustomerOption>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }

    /// Sets `ItalianDestinationCode`. Italian destination code (codice destinatario) for electronic
    /// invoices.
    #[must_use]
    #[inline]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<String>,
    ) -> Self {
        self.italian_destination_code = Some(italian_destination_code.into());
        self
    }

    /// Sets `ItalianFiscalCode`. Italian fiscal code (codice fiscale).
    #[must_use]
    #[inline]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<String>,
    ) -> Self {
        self.italian_fiscal_code = Some(italian_fiscal_code.into());
        self
    }

    /// Sets `PreferredLanguageCode`. Language that the customer prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets `BirthCountryCode`. Country of birth, as an ISO 3166-1 alpha-2 code.
    #[must_use]
    #[inline]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets `BirthCountrySubdivisionCode`. State, province or region of birth, as an ISO 3166-2 code.
    #[must_use]
    #[inline]
    pub fn birth_country_subdivision_code(
        mut self,
        birth_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.birth_country_subdivision_code = Some(
            birth_country_subdivision_code.into(),
        );
        self
    }

    /// Sets `ItalianLotteryCode`. Code for the Italian lottery of receipts.
    #[must_use]
    #[inline]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<String>,
    ) -> Self {
        self.italian_lottery_code = Some(italian_lottery_code.into());
        self
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for AddRequest {
    type Response = common::Customer;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/add",
            "/api/connector/v1/customers/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("customers/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "CarRegistrationNumber",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "DietaryRequirements",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new("Classifications", runtime::Rule::Unique),
                runtime::Limit::new("Options", runtime::Rule::Unique),
                runtime::Limit::new(
                    "ItalianLotteryCode",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(15),
                    },
                ),
            ],
        );
}

#[cfg(feature = "customers")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Request of `customers/addFile`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddFileRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Name of the file.
    pub name: String,
    /// Media type of the file, such as `application/pdf`.
    pub type_: String,
    /// Content of the file.
    pub data: values::Base64,
}

impl AddFileRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        customer_id: ids::CustomerId,
        name: impl Into<String>,
        type_: impl Into<String>,
        data: impl Into<values::Base64>,
    ) -> Self {
        Self {
            chain_id: None,
            customer_id,
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

#[cfg(feature = "customers")]
impl runtime::Operation for AddFileRequest {
    type Response = AddFileResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/addFile",
            "/api/connector/v1/customers/addFile",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio();
}

/// Response of `customers/addFile`.
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

/// Request of `customers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Which related data to return along.
    pub extent: CustomerExtent,
    /// Only customers deleted in this interval.
    ///
    /// At most 3 months long.
    pub deleted_utc: Option<common::TimeInterval>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityStates>>,
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Option<Vec<ids::CustomerId>>,
    /// Identifiers of the companies.
    ///
    /// Items: 1 to 1.
    pub company_ids: Option<Vec<ids::CompanyId>>,
    /// Only customers with one of these e-mail addresses.
    ///
    /// Items: 1 to 1000.
    pub emails: Option<Vec<String>>,
    /// Only customers with one of these first names.
    ///
    /// Items: 1 to 1000.
    pub first_names: Option<Vec<String>>,
    /// Only customers with one of these last names.
    ///
    /// Items: 1 to 1000.
    pub last_names: Option<Vec<String>>,
    /// Only customers with one of these loyalty codes.
    ///
    /// Items: 1 to 1000.
    pub loyalty_codes: Option<Vec<String>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(extent: CustomerExtent) -> Self {
        Self {
            chain_ids: None,
            created_utc: None,
            updated_utc: None,
            extent,
            deleted_utc: None,
            activity_states: None,
            customer_ids: None,
            company_ids: None,
            emails: None,
            first_names: None,
            last_names: None,
            loyalty_codes: None,
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

    /// Sets `DeletedUtc`. Only customers deleted in this interval.
    #[must_use]
    #[inline]
    pub fn deleted_utc(mut self, deleted_utc: common::TimeInterval) -> Self {
        self.deleted_utc = Some(deleted_utc);
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

    /// Sets `CustomerIds`. Identifiers of the customers.
    #[must_use]
    #[inline]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = ids::CustomerId>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().collect());
        self
    }

    /// Sets `CompanyIds`. Identifiers of the companies.
    #[must_use]
    #[inline]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().collect());
        self
    }

    /// Sets `Emails`. Only customers with one of these e-mail addresses.
    #[must_use]
    #[inline]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `FirstNames`. Only customers with one of these first names.
    #[must_use]
    #[inline]
    pub fn first_names(
        mut self,
        first_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.first_names = Some(first_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LastNames`. Only customers with one of these last names.
    #[must_use]
    #[inline]
    pub fn last_names(
        mut self,
        last_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_names = Some(last_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LoyaltyCodes`. Only customers with one of these loyalty codes.
    #[must_use]
    #[inline]
    pub fn loyalty_codes(
        mut self,
        loyalty_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.loyalty_codes = Some(loyalty_codes.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/getAll",
            "/api/connector/v1/customers/getAll",
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
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("DeletedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1),
                    },
                ),
                runtime::Limit::new(
                    "Emails",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "FirstNames",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LastNames",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "LoyaltyCodes",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "customers")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::Customer;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.customers.len()
    }

    #[inline]
    fn key(item: &common::Customer) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::Customer> {
        response.customers
    }
}

/// Response of `customers/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The customers.
    pub customers: Vec<common::Customer>,
    /// Identity documents of the customers, if the extent asks for them.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub documents: Vec<common::IdentityDocument>,
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

/// Request of `customers/getOpenItems`.
#[deprecated(
    note = "deprecated since 2024-11-15; use `payments/getAll`, `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOpenItemsRequest {
    /// Identifiers of the customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Vec<ids::CustomerId>,
    /// Currency into which the amounts are converted.
    pub currency: Option<String>,
}

impl GetOpenItemsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_ids: impl IntoIterator<Item = ids::CustomerId>) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().collect(),
            currency: None,
        }
    }

    /// Sets `Currency`. Currency into which the amounts are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for GetOpenItemsRequest {
    type Response = GetOpenItemsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/getOpenItems",
            "/api/connector/v1/customers/getOpenItems",
            runtime::Effect::Read,
        )
        .deprecated(Some("2024-11-15"), None)
        .limits(
            &[
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `customers/getOpenItems`.
#[deprecated(
    note = "deprecated since 2024-11-15; use `payments/getAll`, `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOpenItemsResponse {
    /// The open items, customer by customer.
    pub customers: Vec<CustomerItems>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetOpenItemsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `customers/getRelationships`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationshipsRequest {
    /// Chains to look in; all in the scope of the access token when left out.
    ///
    /// Items: at most 1000.
    pub chain_ids: Option<Vec<ids::ChainId>>,
    /// Identifiers of the customers.
    ///
    /// Items: at most 100.
    pub customer_ids: Vec<ids::CustomerId>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl GetRelationshipsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_ids: impl IntoIterator<Item = ids::CustomerId>) -> Self {
        Self {
            chain_ids: None,
            customer_ids: customer_ids.into_iter().collect(),
            updated_utc: None,
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

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for GetRelationshipsRequest {
    type Response = GetRelationshipsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/getRelationships",
            "/api/connector/v1/customers/getRelationships",
            runtime::Effect::Read,
        )
        .paginated()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ChainIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "customers")]
impl runtime::Paginated for GetRelationshipsRequest {
    type Item = CustomerRelationship;

    #[inline]
    fn cursor(response: &GetRelationshipsResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetRelationshipsResponse) -> usize {
        response.customer_relationships.len()
    }

    #[inline]
    fn into_items(response: GetRelationshipsResponse) -> Vec<CustomerRelationship> {
        response.customer_relationships
    }
}

/// Response of `customers/getRelationships`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationshipsResponse {
    /// The customer relationships.
    pub customer_relationships: Vec<CustomerRelationship>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetRelationshipsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `customers/merge`.
#[deprecated(
    note = "deprecated since 2022-12-01; gone on 2025-05-10; use `accounts/merge` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeRequest {
    /// The customer who is given up.
    pub source_customer_id: ids::CustomerId,
    /// The customer who remains.
    pub target_customer_id: ids::CustomerId,
}

impl MergeRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        source_customer_id: ids::CustomerId,
        target_customer_id: ids::CustomerId,
    ) -> Self {
        Self {
            source_customer_id,
            target_customer_id,
        }
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for MergeRequest {
    type Response = MergeResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/merge",
            "/api/connector/v1/customers/merge",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("customers/getAll")
        .confirmed_within("UpdatedUtc")
        .deprecated(Some("2022-12-01"), Some("2025-05-10"));
}

#[cfg(feature = "customers")]
impl runtime::Confirmed for MergeRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `customers/merge`.
#[deprecated(
    note = "deprecated since 2022-12-01; gone on 2025-05-10; use `accounts/merge` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeResponse {}

impl runtime::OperationResponse for MergeResponse {}

/// Request of `customers/search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    /// Text to find in the names of customers.
    pub name: Option<String>,
    /// Resource of the reservation, such as the room.
    pub resource_id: Option<ids::ResourceId>,
    /// Which related data to return along.
    pub extent: Option<CustomerExtent>,
}

impl SearchRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            name: None,
            resource_id: None,
            extent: None,
        }
    }

    /// Sets `Name`. Text to find in the names of customers.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ResourceId`. Resource of the reservation, such as the room.
    #[must_use]
    #[inline]
    pub fn resource_id(mut self, resource_id: ids::ResourceId) -> Self {
        self.resource_id = Some(resource_id);
        self
    }

    /// Sets `Extent`. Which related data to return along.
    #[must_use]
    #[inline]
    pub fn extent(mut self, extent: CustomerExtent) -> Self {
        self.extent = Some(extent);
        self
    }
}

impl Default for SearchRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for SearchRequest {
    type Response = SearchResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "customers/search",
        "/api/connector/v1/customers/search",
        runtime::Effect::Read,
    );
}

/// Response of `customers/search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The customers.
    pub customers: Vec<ChargeableCustomer>,
    /// Identity documents of the customers, if the extent asks for them.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/getAll` instead"
    )]
    pub documents: Vec<common::IdentityDocument>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for SearchResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `customers/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the chain.
    pub chain_id: Option<ids::ChainId>,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Title by which the customer is addressed.
    pub title: Option<common::Title>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    /// Second last name, as is common in Spanish-speaking countries.
    pub second_last_name: Option<String>,
    /// Nationality, as the ISO 3166-1 code of a country.
    pub nationality_code: Option<String>,
    /// Sex of the customer.
    pub sex: Option<common::SexEnum>,
    /// Date of birth.
    pub birth_date: Option<values::Date>,
    /// Place of birth.
    pub birth_place: Option<String>,
    /// Occupation of the customer.
    pub occupation: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Code of the customer in a loyalty programme.
    pub loyalty_code: Option<String>,
    /// Notes about the customer.
    pub notes: Option<String>,
    /// Registration number of the car.
    ///
    /// Length: at most 255 characters.
    pub car_registration_number: Option<String>,
    /// What the customer does or does not eat.
    ///
    /// Length: at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// Tax identifier.
    pub tax_identification_number: Option<String>,
    /// Company with which the customer is associated.
    pub company_id: Option<ids::CompanyId>,
    /// Address of the customer.
    pub address: Option<common::AddressParameters>,
    /// Identity card of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    pub identity_card: Option<DocumentParameters>,
    /// Passport of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    pub passport: Option<DocumentParameters>,
    /// Visa of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    pub visa: Option<DocumentParameters>,
    /// Driving licence of the customer.
    ///
    /// Deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    pub drivers_license: Option<DocumentParameters>,
    /// Marks that the customer bears from now on.
    ///
    /// No duplicates.
    pub classifications: Option<Vec<common::CustomerClassification>>,
    /// Consents and settings that hold from now on.
    ///
    /// No duplicates.
    pub options: Option<Vec<CustomerOption>>,
    /// Sets or removes the Italian destination code (codice destinatario).
    pub italian_destination_code: Option<values::UpdateValue<Option<String>>>,
    /// Sets or removes the Italian fiscal code (codice fiscale).
    pub italian_fiscal_code: Option<values::UpdateValue<Option<String>>>,
    /// Language that the customer prefers.
    pub preferred_language_code: Option<String>,
    /// Country of birth, as an ISO 3166-1 alpha-2 code.
    pub birth_country_code: Option<String>,
    /// State, province or region of birth, as an ISO 3166-2 code.
    pub birth_country_subdivision_code: Option<String>,
    /// Sets or removes the code for the Italian lottery of receipts.
    ///
    /// Length: at most 15 characters.
    pub italian_lottery_code: Option<values::UpdateValue<Option<String>>>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_id: ids::CustomerId) -> Self {
        Self {
            chain_id: None,
            customer_id,
            title: None,
            first_name: None,
            last_name: None,
            second_last_name: None,
            nationality_code: None,
            sex: None,
            birth_date: None,
            birth_place: None,
            occupation: None,
            email: None,
            phone: None,
            loyalty_code: None,
            notes: None,
            car_registration_number: None,
            dietary_requirements: None,
            tax_identification_number: None,
            company_id: None,
            address: None,
            identity_card: None,
            passport: None,
            visa: None,
            drivers_license: None,
            classifications: None,
            options: None,
            italian_destination_code: None,
            italian_fiscal_code: None,
            preferred_language_code: None,
            birth_country_code: None,
            birth_country_subdivision_code: None,
            italian_lottery_code: None,
        }
    }

    /// Sets `ChainId`. Identifier of the chain.
    #[must_use]
    #[inline]
    pub fn chain_id(mut self, chain_id: ids::ChainId) -> Self {
        self.chain_id = Some(chain_id);
        self
    }

    /// Sets `Title`. Title by which the customer is addressed.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: common::Title) -> Self {
        self.title = Some(title);
        self
    }

    /// Sets `FirstName`. Given name of the person.
    #[must_use]
    #[inline]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`. Family name of the person.
    #[must_use]
    #[inline]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `SecondLastName`. Second last name, as is common in Spanish-speaking countries.
    #[must_use]
    #[inline]
    pub fn second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets `NationalityCode`. Nationality, as the ISO 3166-1 code of a country.
    #[must_use]
    #[inline]
    pub fn nationality_code(mut self, nationality_code: impl Into<String>) -> Self {
        self.nationality_code = Some(nationality_code.into());
        self
    }

    /// Sets `Sex`. Sex of the customer.
    #[must_use]
    #[inline]
    pub fn sex(mut self, sex: common::SexEnum) -> Self {
        self.sex = Some(sex);
        self
    }

    /// Sets `BirthDate`. Date of birth.
    #[must_use]
    #[inline]
    pub fn birth_date(mut self, birth_date: values::Date) -> Self {
        self.birth_date = Some(birth_date);
        self
    }

    /// Sets `BirthPlace`. Place of birth.
    #[must_use]
    #[inline]
    pub fn birth_place(mut self, birth_place: impl Into<String>) -> Self {
        self.birth_place = Some(birth_place.into());
        self
    }

    /// Sets `Occupation`. Occupation of the customer.
    #[must_use]
    #[inline]
    pub fn occupation(mut self, occupation: impl Into<String>) -> Self {
        self.occupation = Some(occupation.into());
        self
    }

    /// Sets `Email`. E-mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `Phone`. Telephone number.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `LoyaltyCode`. Code of the customer in a loyalty programme.
    #[must_use]
    #[inline]
    pub fn loyalty_code(mut self, loyalty_code: impl Into<String>) -> Self {
        self.loyalty_code = Some(loyalty_code.into());
        self
    }

    /// Sets `Notes`. Notes about the customer.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `CarRegistrationNumber`. Registration number of the car.
    #[must_use]
    #[inline]
    pub fn car_registration_number(
        mut self,
        car_registration_number: impl Into<String>,
    ) -> Self {
        self.car_registration_number = Some(car_registration_number.into());
        self
    }

    /// Sets `DietaryRequirements`. What the customer does or does not eat.
    #[must_use]
    #[inline]
    pub fn dietary_requirements(
        mut self,
        dietary_requirements: impl Into<String>,
    ) -> Self {
        self.dietary_requirements = Some(dietary_requirements.into());
        self
    }

    /// Sets `TaxIdentificationNumber`. Tax identifier.
    #[must_use]
    #[inline]
    pub fn tax_identification_number(
        mut self,
        tax_identification_number: impl Into<String>,
    ) -> Self {
        self.tax_identification_number = Some(tax_identification_number.into());
        self
    }

    /// Sets `CompanyId`. Company with which the customer is associated.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(company_id);
        self
    }

    /// Sets `Address`. Address of the customer.
    #[must_use]
    #[inline]
    pub fn address(mut self, address: common::AddressParameters) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `IdentityCard`. Identity card of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    #[must_use]
    #[inline]
    pub fn identity_card(mut self, identity_card: DocumentParameters) -> Self {
        self.identity_card = Some(identity_card);
        self
    }

    /// Sets `Passport`. Passport of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    #[must_use]
    #[inline]
    pub fn passport(mut self, passport: DocumentParameters) -> Self {
        self.passport = Some(passport);
        self
    }

    /// Sets `Visa`. Visa of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    #[must_use]
    #[inline]
    pub fn visa(mut self, visa: DocumentParameters) -> Self {
        self.visa = Some(visa);
        self
    }

    /// Sets `DriversLicense`. Driving licence of the customer.
    #[deprecated(
        note = "deprecated since 2025-01-09; gone on 2026-01-10; use `identityDocuments/update` instead"
    )]
    #[must_use]
    #[inline]
    pub fn drivers_license(mut self, drivers_license: DocumentParameters) -> Self {
        self.drivers_license = Some(drivers_license);
        self
    }

    /// Sets `Classifications`. Marks that the customer bears from now on.
    #[must_use]
    #[inline]
    pub fn classifications(
        mut self,
        classifications: impl IntoIterator<Item = common::CustomerClassification>,
    ) -> Self {
        self.classifications = Some(classifications.into_iter().collect());
        self
    }

    /// Sets `Options`. Consents and settings that hold from now on.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: impl IntoIterator<Item = CustomerOption>) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }

    /// Changes `ItalianDestinationCode`. Sets or removes the Italian destination code (codice
    /// destinatario).
    #[must_use]
    #[inline]
    pub fn italian_destination_code(
        mut self,
        italian_destination_code: impl Into<String>,
    ) -> Self {
        self.italian_destination_code = Some(
            values::UpdateValue::new(Some(italian_destination_code.into())),
        );
        self
    }

    /// Clears `ItalianDestinationCode`.
    #[must_use]
    #[inline]
    pub fn clear_italian_destination_code(mut self) -> Self {
        self.italian_destination_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ItalianFiscalCode`. Sets or removes the Italian fiscal code (codice fiscale).
    #[must_use]
    #[inline]
    pub fn italian_fiscal_code(
        mut self,
        italian_fiscal_code: impl Into<String>,
    ) -> Self {
        self.italian_fiscal_code = Some(
            values::UpdateValue::new(Some(italian_fiscal_code.into())),
        );
        self
    }

    /// Clears `ItalianFiscalCode`.
    #[must_use]
    #[inline]
    pub fn clear_italian_fiscal_code(mut self) -> Self {
        self.italian_fiscal_code = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `PreferredLanguageCode`. Language that the customer prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_code(
        mut self,
        preferred_language_code: impl Into<String>,
    ) -> Self {
        self.preferred_language_code = Some(preferred_language_code.into());
        self
    }

    /// Sets `BirthCountryCode`. Country of birth, as an ISO 3166-1 alpha-2 code.
    #[must_use]
    #[inline]
    pub fn birth_country_code(mut self, birth_country_code: impl Into<String>) -> Self {
        self.birth_country_code = Some(birth_country_code.into());
        self
    }

    /// Sets `BirthCountrySubdivisionCode`. State, province or region of birth, as an ISO 3166-2 code.
    #[must_use]
    #[inline]
    pub fn birth_country_subdivision_code(
        mut self,
        birth_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.birth_country_subdivision_code = Some(
            birth_country_subdivision_code.into(),
        );
        self
    }

    /// Changes `ItalianLotteryCode`. Sets or removes the code for the Italian lottery of receipts.
    #[must_use]
    #[inline]
    pub fn italian_lottery_code(
        mut self,
        italian_lottery_code: impl Into<String>,
    ) -> Self {
        self.italian_lottery_code = Some(
            values::UpdateValue::new(Some(italian_lottery_code.into())),
        );
        self
    }

    /// Clears `ItalianLotteryCode`.
    #[must_use]
    #[inline]
    pub fn clear_italian_lottery_code(mut self) -> Self {
        self.italian_lottery_code = Some(values::UpdateValue::new(None));
        self
    }
}

#[cfg(feature = "customers")]
impl runtime::Operation for UpdateRequest {
    type Response = common::Customer;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "customers/update",
            "/api/connector/v1/customers/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("customers/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "CarRegistrationNumber",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "DietaryRequirements",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new("Classifications", runtime::Rule::Unique),
                runtime::Limit::new("Options", runtime::Rule::Unique),
                runtime::Limit::new(
                    "ItalianLotteryCode.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(15),
                    },
                ),
            ],
        );
}

#[cfg(feature = "customers")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// The operations of `customers`. Profiles of the persons who stay, book or buy.
#[cfg(feature = "customers")]
#[derive(Debug, Clone)]
pub struct Customers {
    client: runtime::Client,
}

#[cfg(feature = "customers")]
impl Customers {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds a customer and returns it; with `OverwriteExisting`, an existing customer may be updated
    /// instead.
    ///
    /// `POST /api/connector/v1/customers/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. Without a match, or with `OverwriteExisting`
    /// false, a repetition adds the person a second time. If the response is lost, check with
    /// `customers/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it
    /// about the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Attaches a file to a customer.
    ///
    /// `POST /api/connector/v1/customers/addFile`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition attaches a second copy. No read
    /// lists the files of a customer, so a lost response cannot be settled. Accepts portfolio access
    /// tokens.
    #[inline]
    pub fn add_file(&self, request: AddFileRequest) -> runtime::Call<AddFileRequest> {
        self.client.call(request)
    }

    /// Lists customers by identifier, e-mail, name, loyalty code, company or time, newest first.
    ///
    /// `POST /api/connector/v1/customers/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Lists the order items and payments of the customers that are still open.
    ///
    /// `POST /api/connector/v1/customers/getOpenItems`
    ///
    /// **Read-only:** the client retries it after a failure.
    ///
    /// Deprecated since 2024-11-15; use `payments/getAll`, `orderItems/getAll` instead.
    #[deprecated(
        note = "deprecated since 2024-11-15; use `payments/getAll`, `orderItems/getAll` instead"
    )]
    #[inline]
    pub fn get_open_items(
        &self,
        request: GetOpenItemsRequest,
    ) -> runtime::Call<GetOpenItemsRequest> {
        self.client.call(request)
    }

    /// Lists how the given customers are related to other customers, newest first.
    ///
    /// `POST /api/connector/v1/customers/getRelationships`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_relationships(
        &self,
        request: GetRelationshipsRequest,
    ) -> runtime::Call<GetRelationshipsRequest> {
        self.client.call(request)
    }

    /// Merges one customer into another, who remains.
    ///
    /// `POST /api/connector/v1/customers/merge`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. After
    /// the merge the source points to the target through `MergeTargetId`, so merging again adds nothing. If
    /// the response is lost, check with `customers/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    ///
    /// Deprecated since 2022-12-01; gone on 2025-05-10; use `accounts/merge` instead.
    #[deprecated(
        note = "deprecated since 2022-12-01; gone on 2025-05-10; use `accounts/merge` instead"
    )]
    #[inline]
    pub fn merge(&self, request: MergeRequest) -> runtime::Call<MergeRequest> {
        self.client.call(request)
    }

    /// Finds customers to whom something can be charged now, by name or by the resource of their
    /// reservation.
    ///
    /// `POST /api/connector/v1/customers/search`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn search(&self, request: SearchRequest) -> runtime::Call<SearchRequest> {
        self.client.call(request)
    }

    /// Changes the profile of a customer and returns it; properties left out stay as they are.
    ///
    /// `POST /api/connector/v1/customers/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `customers/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
