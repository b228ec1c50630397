// Generated from schema/configuration.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "configuration")]
pub use super::common::{
    AdditionalServiceData, BookableServiceData, CreditCardType, EnterpriseSubscription,
    ExternalPaymentType, OldAddress, PricingMode, Promotions, Service, ServiceData,
    ServiceOptions, TimeUnitPeriod,
};

/// Accounting settings of an enterprise.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingConfiguration {
    /// Second tax identifier of the enterprise.
    ///
    /// Length: at most 50 characters.
    pub additional_tax_identifier: Option<String>,
    /// Legal name of the company that runs the enterprise.
    ///
    /// Length: at most 100 characters.
    pub company_name: Option<String>,
    /// Number of the bank account.
    ///
    /// Length: at most 50 characters.
    pub bank_account_number: Option<String>,
    /// Name of the bank.
    ///
    /// Length: at most 100 characters.
    pub bank_name: Option<String>,
    /// International bank account number (IBAN).
    ///
    /// Length: at most 40 characters.
    pub iban: Option<String>,
    /// Business identifier code (BIC) of the bank.
    ///
    /// Length: at most 11 characters.
    pub bic: Option<String>,
    /// Surcharges on payments by card.
    pub surcharge_configuration: SurchargeConfiguration,
    /// Kinds of external payments that the enterprise accepts.
    pub enabled_external_payment_types: Vec<common::ExternalPaymentType>,
    /// Accounting features that are switched on.
    pub options: Vec<AccountingConfigurationOption>,
}

/// Whether an enterprise accepts a currency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyAcceptance {
    /// Currency that the enterprise accepts.
    pub currency: String,
    /// True if this is the main currency of the enterprise.
    pub is_default: bool,
    /// True if the enterprise accepts the currency.
    pub is_enabled: bool,
}

/// An enterprise: one property with its settings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Enterprise {
    /// Identifier of this enterprise.
    pub id: ids::EnterpriseId,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Identifier of the enterprise within the holding company.
    ///
    /// Length: at most 255 characters.
    pub holding_key: Option<String>,
    /// Identifier of the chain.
    pub chain_id: ids::ChainId,
    /// Name of the chain.
    pub chain_name: String,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Name of the enterprise.
    pub name: String,
    /// Time zone, as an identifier of the IANA database.
    pub time_zone_identifier: String,
    /// Code of the legal environment that applies.
    pub legal_environment_code: String,
    /// Code of the rules for accommodation that apply.
    pub accommodation_environment_code: Option<String>,
    /// Code of the rules for accounting that apply.
    pub accounting_environment_code: Option<String>,
    /// Code of the tax environment, as in `taxEnvironments/getAll`.
    pub tax_environment_code: Option<String>,
    /// Language used where no other is chosen.
    pub default_language_code: String,
    /// How far back data may still be changed.
    ///
    /// Deprecated since 2023-12-05; use `AccountingEditableHistoryInterval`,
    /// `OperationalEditableHistoryInterval` instead.
    ///
    /// The vendor's description promises no form, so it is the text as it came;
    /// `.parse::<values::IsoDuration>()` reads it.
    #[deprecated(
        note = "deprecated since 2023-12-05; use `AccountingEditableHistoryInterval`, `OperationalEditableHistoryInterval` instead"
    )]
    pub editable_history_interval: Option<String>,
    /// How far back accounting data may still be changed.
    pub accounting_editable_history_interval: Option<values::IsoDuration>,
    /// How far back operational data may still be changed.
    pub operational_editable_history_interval: Option<values::IsoDuration>,
    /// Website of the enterprise.
    pub website_url: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Image of the logo, for `images/getUrls`.
    pub logo_image_id: Option<ids::ImageId>,
    /// Image of the cover, for `images/getUrls`.
    pub cover_image_id: Option<ids::ImageId>,
    /// Whether prices are kept with or without tax.
    pub pricing: common::PricingMode,
    /// Number of decimal places to which taxes are rounded.
    pub tax_precision: Option<i32>,
    /// Identifier of the address.
    pub address_id: ids::AddressId,
    /// Address of the enterprise.
    pub address: common::OldAddress,
    /// Names of the groups that the enterprise belongs to.
    pub group_names: Vec<String>,
    /// Details of the subscription to the system.
    pub subscription: common::EnterpriseSubscription,
    /// Currencies that the enterprise accepts.
    pub currencies: Vec<CurrencyAcceptance>,
    /// Accounting settings.
    pub accounting_configuration: Option<AccountingConfiguration>,
    /// True for the placeholder that stands for a portfolio of enterprises.
    pub is_portfolio: Option<bool>,
    /// Name in at most 11 characters.
    ///
    /// Length: at most 11 characters.
    pub short_name: Option<String>,
    /// Offset of the moment at which the business day closes.
    pub business_day_closing_offset: Option<values::IsoDuration>,
}

/// The vault in which the data of payment cards are kept.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardStorage {
    /// Public key to use when passing card data to the vault.
    pub public_key: String,
}

/// Surcharges on payments by card.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SurchargeConfiguration {
    /// Surcharge for each card scheme.
    pub surcharge_fees: std::collections::BTreeMap<
        common::CreditCardType,
        values::Decimal,
    >,
    /// Service on which surcharges are booked.
    pub surcharge_service_id: Option<ids::ServiceId>,
    /// Code of the tax on surcharges.
    pub surcharge_tax_code: Option<String>,
}

/// Accounting feature that an enterprise has switched on.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountingConfigurationOption {
    /// Details of the card may be left out when a card payment is recorded.
    OptionalCreditCardPaymentDetails,
    /// Unpaid invoices are tracked as receivables.
    ReceivableTrackingEnabled,
    /// Deposits are shown apart on bills.
    SeparateDepositsOnBill,
    /// Closed bills may be modified.
    AllowModifyingClosedBills,
    /// Accounting categories must be set up.
    RequireAccountingCategorySetup,
    /// Taxes are grouped on bills.
    GroupTaxesOnBill,
    /// Bills show the name of the employee.
    DisplayEmployeeNameOnBill,
    /// Tax is declared on deposits already.
    TaxDeclarationOnDeposit,
    /// Value added tax is split by classification on bills.
    SplitVatByClassificationOnBill,
    /// Closed bills are sent by e-mail after check-out.
    EmailClosedBillsAfterCheckout,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AccountingConfigurationOption {}

impl AccountingConfigurationOption {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::OptionalCreditCardPaymentDetails,
        Self::ReceivableTrackingEnabled,
        Self::SeparateDepositsOnBill,
        Self::AllowModifyingClosedBills,
        Self::RequireAccountingCategorySetup,
        Self::GroupTaxesOnBill,
        Self::DisplayEmployeeNameOnBill,
        Self::TaxDeclarationOnDeposit,
        Self::SplitVatByClassificationOnBill,
        Self::EmailClosedBillsAfterCheckout,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OptionalCreditCardPaymentDetails => "OptionalCreditCardPaymentDetails",
            Self::ReceivableTrackingEnabled => "ReceivableTrackingEnabled",
            Self::SeparateDepositsOnBill => "SeparateDepositsOnBill",
            Self::AllowModifyingClosedBills => "AllowModifyingClosedBills",
            Self::RequireAccountingCategorySetup => "RequireAccountingCategorySetup",
            Self::GroupTaxesOnBill => "GroupTaxesOnBill",
            Self::DisplayEmployeeNameOnBill => "DisplayEmployeeNameOnBill",
            Self::TaxDeclarationOnDeposit => "TaxDeclarationOnDeposit",
            Self::SplitVatByClassificationOnBill => "SplitVatByClassificationOnBill",
            Self::EmailClosedBillsAfterCheckout => "EmailClosedBillsAfterCheckout",
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

/// Request of `configuration/get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
}

impl GetRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { enterprise_id: None }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

impl Default for GetRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "configuration")]
impl runtime::Operation for GetRequest {
    type Response = GetResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "configuration/get",
            "/api/connector/v1/configuration/get",
            runtime::Effect::Read,
        )
        .portfolio();
}

/// Response of `configuration/get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    /// Current time of the server.
    pub now_utc: values::UtcDateTime,
    /// The enterprise and its settings.
    pub enterprise: Enterprise,
    /// The service that the connection belongs to, if it belongs to one.
    pub service: Option<common::Service>,
    /// How to reach the storage of payment cards.
    pub payment_card_storage: Option<PaymentCardStorage>,
    /// True if identity documents must be given with a number.
    pub is_identity_document_number_required: Option<bool>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `configuration`. Settings of the property that the access token belongs to.
#[cfg(feature = "configuration")]
#[derive(Debug, Clone)]
pub struct Configuration {
    client: runtime::Client,
}

#[cfg(feature = "configuration")]
impl Configuration {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Returns the configuration of the enterprise; with a portfolio token and no `EnterpriseId`, a
    /// placeholder enterprise.
    ///
    /// `POST /api/connector/v1/configuration/get`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    #[inline]
    pub fn get(&self, request: GetRequest) -> runtime::Call<GetRequest> {
        self.client.call(request)
    }
}
