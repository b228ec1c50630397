// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::AccountingItem {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AccountId", &self.account_id),
                ("CustomerId", &self.customer_id),
                ("OrderId", &self.order_id),
                ("ServiceId", &self.service_id),
                ("ProductId", &self.product_id),
                ("BillId", &self.bill_id),
                ("InvoiceId", &self.invoice_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("CreditCardId", &self.credit_card_id),
                ("Type", &self.type_),
                ("SubType", &self.sub_type),
                ("Name", &self.name),
                ("Notes", &self.notes),
                ("ConsumptionUtc", &self.consumption_utc),
                ("ClosedUtc", &self.closed_utc),
                ("State", &self.state),
                ("SubState", &self.sub_state),
                ("Amount", &self.amount),
                ("TaxExemptionReasonCode", &self.tax_exemption_reason_code),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::AccountingItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::AdditionalServiceData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Promotions", &self.promotions)]);
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::AdditionalServiceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::Address {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("SubdivisionCode", &self.subdivision_code),
                ("CountryCode", &self.country_code),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl codec::Decode for super::AddressParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut country_subdivision_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Line1", Place::Optional(&mut line1)),
                    ("Line2", Place::Optional(&mut line2)),
                    ("City", Place::Optional(&mut city)),
                    ("PostalCode", Place::Optional(&mut postal_code)),
                    ("CountryCode", Place::Optional(&mut country_code)),
                    (
                        "CountrySubdivisionCode",
                        Place::Optional(&mut country_subdivision_code),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            line1,
            line2,
            city,
            postal_code,
            country_code,
            country_subdivision_code,
        })
    }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl<'de> Deserialize<'de> for super::AddressParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::Amount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("NetValue", &self.net_value),
                ("GrossValue", &self.gross_value),
                ("TaxValues", &self.tax_values),
                ("Breakdown", &self.breakdown),
            ],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl codec::Decode for super::AmountParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut tax_codes: Vec<String> = codec::Empty::EMPTY;
        let mut net_value: Option<values::Decimal> = None;
        let mut gross_value: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("TaxCodes", Place::List(&mut tax_codes)),
                    ("NetValue", Place::Optional(&mut net_value)),
                    ("GrossValue", Place::Optional(&mut gross_value)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(currency) = currency else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            tax_codes,
            net_value,
            gross_value,
        })
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl<'de> Deserialize<'de> for super::AmountParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl codec::Encode for super::AvailabilityAdjustment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("ResourceCategoryId", &self.resource_category_id),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("UnitCount", &self.unit_count),
                ("ActivityState", &self.activity_state),
                ("ReleaseOverrideUtc", &self.release_override_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("IsActive", &self.is_active),
                ("PaxCounts", &self.pax_counts),
                ("FirstTimeUnitReleaseUtc", &self.first_time_unit_release_utc),
            ],
        );
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl Serialize for super::AvailabilityAdjustment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Encode for super::Bill {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Name", &self.name),
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("AccountType", &self.account_type),
                ("CustomerId", &self.customer_id),
                ("CompanyId", &self.company_id),
                ("AssociatedAccountIds", &self.associated_account_ids),
                ("CounterId", &self.counter_id),
                ("State", &self.state),
                ("Type", &self.type_),
                ("Number", &self.number),
                ("VariableSymbol", &self.variable_symbol),
                ("CreatedUtc", &self.created_utc),
                ("IssuedUtc", &self.issued_utc),
                ("TaxedUtc", &self.taxed_utc),
                ("PaidUtc", &self.paid_utc),
                ("DueUtc", &self.due_utc),
                ("LastReminderDateUtc", &self.last_reminder_date_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("Notes", &self.notes),
                ("Options", &self.options),
                ("Revenue", &self.revenue),
                ("Payments", &self.payments),
                ("OrderItems", &self.order_items),
                ("PaymentItems", &self.payment_items),
                ("AssigneeData", &self.assignee_data),
                ("OwnerData", &self.owner_data),
                ("CompanyDetails", &self.company_details),
                ("AssociatedAccountData", &self.associated_account_data),
                ("EnterpriseData", &self.enterprise_data),
                ("CorrectionState", &self.correction_state),
                ("CorrectionType", &self.correction_type),
                ("CorrectedBillId", &self.corrected_bill_id),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Serialize for super::Bill {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillCompanyData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &codec::Nullable(&self.id)),
                ("Address", &self.address),
                ("LegalIdentifiers", &self.legal_identifiers),
                ("BillingCode", &self.billing_code),
                ("Name", &self.name),
                ("FiscalIdentifier", &self.fiscal_identifier),
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("DUNS", &self.duns),
                ("Telephone", &self.telephone),
                ("TaxIdentifier", &self.tax_identifier),
                ("InvoicingEmail", &self.invoicing_email),
                ("Department", &self.department),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillCompanyData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillCustomerData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Address", &self.address),
                ("LegalIdentifiers", &self.legal_identifiers),
                ("BillingCode", &self.billing_code),
                ("LastName", &self.last_name),
                ("FirstName", &self.first_name),
                ("SecondLastName", &self.second_last_name),
                ("TitlePrefix", &self.title_prefix),
                ("TaxIdentifier", &self.tax_identifier),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillCustomerData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillEnterpriseData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("CompanyName", &self.company_name),
                ("BankAccount", &self.bank_account),
                ("BankName", &self.bank_name),
                ("Iban", &self.iban),
                ("Bic", &self.bic),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillEnterpriseData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DisplayCustomer", &self.display_customer),
                ("DisplayTaxation", &self.display_taxation),
                ("TrackReceivable", &self.track_receivable),
                ("DisplayCid", &self.display_cid),
                ("Rebated", &self.rebated),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::BookableServiceData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("StartOffset", &self.start_offset),
                ("EndOffset", &self.end_offset),
                ("OccupancyStartOffset", &self.occupancy_start_offset),
                ("OccupancyEndOffset", &self.occupancy_end_offset),
                ("TimeUnit", &self.time_unit),
                ("TimeUnitPeriod", &self.time_unit_period),
            ],
        );
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::BookableServiceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
impl codec::Encode for super::BusinessSegment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("IsActive", &self.is_active),
                ("Name", &self.name),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
impl Serialize for super::BusinessSegment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Encode for super::Company {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ChainId", &self.chain_id),
                ("Name", &self.name),
                ("MotherCompanyId", &self.mother_company_id),
                ("InvoicingEmail", &self.invoicing_email),
                ("WebsiteUrl", &self.website_url),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("Options", &self.options),
                ("CreditRating", &self.credit_rating),
                ("Department", &self.department),
                ("DunsNumber", &self.duns_number),
                ("ReferenceIdentifier", &self.reference_identifier),
                ("AccountingCode", &self.accounting_code),
                ("AdditionalTaxIdentifier", &self.additional_tax_identifier),
                ("BillingCode", &self.billing_code),
                ("Contact", &self.contact),
                ("ContactPerson", &self.contact_person),
                ("ElectronicInvoiceIdentifier", &self.electronic_invoice_identifier),
                ("Identifier", &self.identifier),
                ("Iata", &self.iata),
                ("IsActive", &self.is_active),
                ("Notes", &self.notes),
                ("Number", &self.number),
                ("TaxIdentifier", &self.tax_identifier),
                ("Telephone", &self.telephone),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Address", &self.address),
                ("AddressId", &self.address_id),
                ("MergeTargetId", &self.merge_target_id),
                ("TaxIdentificationNumber", &self.tax_identification_number),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Serialize for super::Company {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "accounts", feature = "companies"))]
impl codec::Decode for super::CompanyOptionUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut invoiceable: Option<values::UpdateValue<bool>> = None;
        let mut add_fees_to_invoices: Option<values::UpdateValue<bool>> = None;
        let mut add_tax_deducted_payment_to_invoices: Option<
            values::UpdateValue<bool>,
        > = None;
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

#[cfg(any(feature = "accounts", feature = "companies"))]
impl<'de> Deserialize<'de> for super::CompanyOptionUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Encode for super::CompanyOptions {
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

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Serialize for super::CompanyOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
impl codec::Encode for super::CreditCardTransaction {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PaymentId", &self.payment_id),
                ("SettlementId", &self.settlement_id),
                ("SettledUtc", &self.settled_utc),
                ("Fee", &self.fee),
                ("AdjustedFee", &self.adjusted_fee),
                ("ChargedAmount", &self.charged_amount),
                ("SettledAmount", &self.settled_amount),
            ],
        );
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
impl Serialize for super::CreditCardTransaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Encode for super::CreditRating {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Basic", &self.basic)]);
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Serialize for super::CreditRating {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Encode for super::Customer {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ChainId", &self.chain_id),
                ("Number", &self.number),
                ("Title", &self.title),
                ("Sex", &self.sex),
                ("FirstName", &self.first_name),
                ("LastName", &self.last_name),
                ("SecondLastName", &self.second_last_name),
                ("NationalityCode", &self.nationality_code),
                ("PreferredLanguageCode", &self.preferred_language_code),
                ("LanguageCode", &self.language_code),
                ("BirthDate", &self.birth_date),
                ("BirthPlace", &self.birth_place),
                ("Occupation", &self.occupation),
                ("Email", &self.email),
                ("HasOtaEmail", &self.has_ota_email),
                ("Phone", &self.phone),
                ("TaxIdentificationNumber", &self.tax_identification_number),
                ("LoyaltyCode", &self.loyalty_code),
                ("AccountingCode", &self.accounting_code),
                ("BillingCode", &self.billing_code),
                ("Notes", &self.notes),
                ("CarRegistrationNumber", &self.car_registration_number),
                ("DietaryRequirements", &self.dietary_requirements),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Passport", &self.passport),
                ("IdentityCard", &self.identity_card),
                ("Visa", &self.visa),
                ("DriversLicense", &self.drivers_license),
                ("Address", &self.address),
                ("AddressId", &self.address_id),
                ("Classifications", &self.classifications),
                ("Options", &self.options),
                ("ItalianDestinationCode", &self.italian_destination_code),
                ("ItalianFiscalCode", &self.italian_fiscal_code),
                ("CompanyId", &self.company_id),
                ("MergeTargetId", &self.merge_target_id),
                ("ActivityState", &self.activity_state),
                ("IsActive", &self.is_active),
                ("PreferredSpaceFeatures", &self.preferred_space_features),
                ("CreatorProfileId", &self.creator_profile_id),
                ("UpdaterProfileId", &self.updater_profile_id),
                ("BirthCountryCode", &self.birth_country_code),
                ("BirthCountrySubdivisionCode", &self.birth_country_subdivision_code),
                ("ItalianLotteryCode", &self.italian_lottery_code),
            ],
        );
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Serialize for super::Customer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl codec::Encode for super::Device {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Type", &self.type_),
                ("Name", &self.name),
                ("Identifier", &self.identifier),
            ],
        );
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl Serialize for super::Device {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl codec::Encode for super::EnterpriseProfileData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ProfileId", &self.profile_id)]);
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl Serialize for super::EnterpriseProfileData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl codec::Encode for super::EnterpriseSubscription {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("TaxIdentifier", &self.tax_identifier)]);
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl Serialize for super::EnterpriseSubscription {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::ExtendedAmount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("NetValue", &self.net_value),
                ("GrossValue", &self.gross_value),
                ("TaxValues", &self.tax_values),
                ("Breakdown", &self.breakdown),
                ("Value", &self.value),
                ("Net", &self.net),
                ("Tax", &self.tax),
                ("TaxRate", &self.tax_rate),
            ],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::ExtendedAmount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl codec::Decode for super::ExtendedAmountParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut tax_codes: Option<Vec<String>> = None;
        let mut net_value: Option<values::Decimal> = None;
        let mut gross_value: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("TaxCodes", Place::Optional(&mut tax_codes)),
                    ("NetValue", Place::Optional(&mut net_value)),
                    ("GrossValue", Place::Optional(&mut gross_value)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(currency) = currency else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            tax_codes,
            net_value,
            gross_value,
        })
    }
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl<'de> Deserialize<'de> for super::ExtendedAmountParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Encode for super::IdentityDocument {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("CustomerId", &self.customer_id),
                ("Type", &self.type_),
                ("Number", &self.number),
                ("Expiration", &self.expiration),
                ("Issuance", &self.issuance),
                ("IssuingCountryCode", &self.issuing_country_code),
                ("IssuingCity", &self.issuing_city),
                (
                    "IdentityDocumentSupportNumber",
                    &self.identity_document_support_number,
                ),
                ("IssuingCountrySubdivisionCode", &self.issuing_country_subdivision_code),
            ],
        );
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Serialize for super::IdentityDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl codec::Encode for super::InvoicePaymentData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("InvoiceId", &self.invoice_id)]);
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Serialize for super::InvoicePaymentData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )
)]
impl codec::Encode for super::OldAddress {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("CountryCode", &self.country_code),
                ("CountrySubdivisionCode", &self.country_subdivision_code),
                ("Latitude", &self.latitude),
                ("Longitude", &self.longitude),
            ],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )
)]
impl Serialize for super::OldAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::OrderItemOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AccountId", &self.account_id),
                ("OrderId", &self.order_id),
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("UnitCount", &self.unit_count),
                ("UnitAmount", &self.unit_amount),
                ("Amount", &self.amount),
                ("OriginalAmount", &self.original_amount),
                ("RevenueType", &self.revenue_type),
                ("CreatorProfileId", &self.creator_profile_id),
                ("UpdaterProfileId", &self.updater_profile_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumedUtc", &self.consumed_utc),
                ("CanceledUtc", &self.canceled_utc),
                ("ClosedUtc", &self.closed_utc),
                ("StartUtc", &self.start_utc),
                ("AccountingState", &self.accounting_state),
                ("Data", &self.data),
            ],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::OrderItemOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl codec::Encode for super::OrderNote {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("OrderId", &self.order_id),
                ("Text", &self.text),
                ("Type", &self.type_),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl Serialize for super::OrderNote {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl codec::Encode for super::PaymentCardPaymentData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("PaymentCardId", &self.payment_card_id)]);
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Serialize for super::PaymentCardPaymentData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl codec::Encode for super::PaymentItemOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("AccountId", &self.account_id),
                ("BillId", &self.bill_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("Amount", &self.amount),
                ("OriginalAmount", &self.original_amount),
                ("AmountDefault", &self.amount_default),
                ("Notes", &self.notes),
                ("SettlementId", &self.settlement_id),
                ("ConsumedUtc", &self.consumed_utc),
                ("ClosedUtc", &self.closed_utc),
                ("AccountingState", &self.accounting_state),
                ("State", &self.state),
                ("Identifier", &self.identifier),
                ("Data", &self.data),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Serialize for super::PaymentItemOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::Product {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("CategoryId", &self.category_id),
                ("AccountingCategoryId", &self.accounting_category_id),
                ("IsActive", &self.is_active),
                ("IsDefault", &self.is_default),
                ("Name", &self.name),
                ("Names", &self.names),
                ("ExternalName", &self.external_name),
                ("ExternalNames", &self.external_names),
                ("ShortName", &self.short_name),
                ("ShortNames", &self.short_names),
                ("Description", &self.description),
                ("Descriptions", &self.descriptions),
                ("Charging", &self.charging),
                ("ChargingMode", &self.charging_mode),
                ("Posting", &self.posting),
                ("PostingMode", &self.posting_mode),
                ("Options", &self.options),
                ("Promotions", &self.promotions),
                ("Classifications", &self.classifications),
                ("Price", &self.price),
                ("Pricing", &self.pricing),
                ("ImageIds", &self.image_ids),
                ("Ordering", &self.ordering),
                ("ExternalIdentifier", &self.external_identifier),
                ("TaxExemptionReason", &self.tax_exemption_reason),
                ("TaxExemptionLegalReference", &self.tax_exemption_legal_reference),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ConsumptionMoment", &self.consumption_moment),
            ],
        );
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductClassifications {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Food", &self.food),
                ("Beverage", &self.beverage),
                ("Wellness", &self.wellness),
                ("CityTax", &self.city_tax),
                ("Fee", &self.fee),
            ],
        );
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductClassifications {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BillAsPackage", &self.bill_as_package),
                ("ExcludePriceFromOffer", &self.exclude_price_from_offer),
            ],
        );
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl codec::Decode for super::ProductOrderAdditionData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut count: Option<i32> = None;
        let mut unit_amount: Option<super::AmountParameters> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ProductId", Place::Required(&mut product_id)),
                    ("Count", Place::Optional(&mut count)),
                    ("UnitAmount", Place::Optional(&mut unit_amount)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(product_id) = product_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            product_id,
            count,
            unit_amount,
            start_utc,
            end_utc,
            external_identifier,
        })
    }
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductOrderAdditionData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::ProductOrderItemData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ProductId", &self.product_id), ("AgeCategoryId", &self.age_category_id)],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::ProductOrderItemData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
impl codec::Encode for super::Promotions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BeforeCheckIn", &self.before_check_in),
                ("AfterCheckIn", &self.after_check_in),
                ("DuringStay", &self.during_stay),
                ("BeforeCheckOut", &self.before_check_out),
                ("AfterCheckOut", &self.after_check_out),
                ("DuringCheckOut", &self.during_check_out),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
impl Serialize for super::Promotions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
impl codec::Encode for super::RateForExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("GroupId", &self.group_id),
                ("ServiceId", &self.service_id),
                ("BaseRateId", &self.base_rate_id),
                ("IsBaseRate", &self.is_base_rate),
                ("BusinessSegmentId", &self.business_segment_id),
                ("IsActive", &self.is_active),
                ("IsEnabled", &self.is_enabled),
                ("IsPublic", &self.is_public),
                ("Type", &self.type_),
                ("Name", &self.name),
                ("Names", &self.names),
                ("ShortName", &self.short_name),
                ("UpdatedUtc", &self.updated_utc),
                ("ExternalNames", &self.external_names),
                ("Description", &self.description),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
impl Serialize for super::RateForExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
impl codec::Encode for super::RateGroupOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("IsActive", &self.is_active),
                ("Name", &self.name),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
impl Serialize for super::RateGroupOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::RebateOrderItemData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("RebatedItemId", &self.rebated_item_id)]);
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::RebateOrderItemData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::RelativeProductPrice {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Multiplier", &self.multiplier),
                ("Target", &self.target),
                ("TaxRateCodes", &self.tax_rate_codes),
                ("ProductIds", &self.product_ids),
            ],
        );
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::RelativeProductPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
impl codec::Encode for super::ReservationGroupOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Id", &self.id), ("Name", &self.name)]);
    }
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
impl Serialize for super::ReservationGroupOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::ReservationOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("GroupId", &self.group_id),
                ("Number", &self.number),
                ("ChannelNumber", &self.channel_number),
                ("ChannelManagerNumber", &self.channel_manager_number),
                ("ChannelManagerGroupNumber", &self.channel_manager_group_number),
                ("ChannelManager", &self.channel_manager),
                ("State", &self.state),
                ("Origin", &self.origin),
                ("OriginDetails", &self.origin_details),
                ("Purpose", &self.purpose),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("CancelledUtc", &self.cancelled_utc),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ReleasedUtc", &self.released_utc),
                ("RequestedCategoryId", &self.requested_category_id),
                ("AssignedSpaceId", &self.assigned_space_id),
                ("AssignedSpaceLocked", &self.assigned_space_locked),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("AssignedResourceLocked", &self.assigned_resource_locked),
                ("BusinessSegmentId", &self.business_segment_id),
                ("CompanyId", &self.company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("RateId", &self.rate_id),
                ("VoucherId", &self.voucher_id),
                ("CreditCardId", &self.credit_card_id),
                ("CancellationReason", &self.cancellation_reason),
                ("AdultCount", &self.adult_count),
                ("ChildCount", &self.child_count),
                ("PersonCounts", &self.person_counts),
                ("OwnerId", &self.owner_id),
                ("CustomerId", &self.customer_id),
                ("BookerId", &self.booker_id),
                ("CompanionIds", &self.companion_ids),
                ("ChannelManagerId", &self.channel_manager_id),
                ("Options", &self.options),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::ReservationOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::ReservationOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("OwnerCheckedIn", &self.owner_checked_in),
                ("AllCompanionsCheckedIn", &self.all_companions_checked_in),
                ("AnyCompanionCheckedIn", &self.any_companion_checked_in),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::ReservationOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::Resource {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("IsActive", &self.is_active),
                ("ParentResourceId", &self.parent_resource_id),
                ("Name", &self.name),
                ("State", &self.state),
                ("Descriptions", &self.descriptions),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Data", &self.data),
                ("ExternalNames", &self.external_names),
                ("Directions", &self.directions),
            ],
        );
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::Resource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Encode for super::ResourceAccessToken {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceOrderId", &self.service_order_id),
                ("CompanionshipId", &self.companionship_id),
                ("ResourceId", &self.resource_id),
                ("Type", &self.type_),
                ("Value", &self.value),
                ("SerialNumber", &self.serial_number),
                ("ValidityStartUtc", &self.validity_start_utc),
                ("ValidityEndUtc", &self.validity_end_utc),
                ("Permissions", &self.permissions),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("IsActive", &self.is_active),
            ],
        );
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Serialize for super::ResourceAccessToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Encode for super::ResourceAccessTokenPermissions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Bed", &self.bed),
                ("Room", &self.room),
                ("Floor", &self.floor),
                ("Building", &self.building),
            ],
        );
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Serialize for super::ResourceAccessTokenPermissions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl codec::Encode for super::ResourceCategory {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("IsActive", &self.is_active),
                ("Type", &self.type_),
                ("Classification", &self.classification),
                ("Names", &self.names),
                ("ShortNames", &self.short_names),
                ("Descriptions", &self.descriptions),
                ("Ordering", &self.ordering),
                ("Capacity", &self.capacity),
                ("ExtraCapacity", &self.extra_capacity),
                ("ExternalIdentifier", &self.external_identifier),
                ("AccountingCategoryId", &self.accounting_category_id),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl Serialize for super::ResourceCategory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
impl codec::Encode for super::ResourceCategoryAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("IsActive", &self.is_active),
                ("ResourceId", &self.resource_id),
                ("CategoryId", &self.category_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
impl Serialize for super::ResourceCategoryAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
impl codec::Encode for super::ResourceCategoryImageAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("IsActive", &self.is_active),
                ("CategoryId", &self.category_id),
                ("ImageId", &self.image_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("Ordering", &self.ordering),
            ],
        );
    }
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
impl Serialize for super::ResourceCategoryImageAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
impl codec::Encode for super::ResourceFeature {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("IsActive", &self.is_active),
                ("Classification", &self.classification),
                ("Names", &self.names),
                ("ShortNames", &self.short_names),
                ("Descriptions", &self.descriptions),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
impl Serialize for super::ResourceFeature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
impl codec::Encode for super::ResourceFeatureAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("IsActive", &self.is_active),
                ("ResourceId", &self.resource_id),
                ("FeatureId", &self.feature_id),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
impl Serialize for super::ResourceFeatureAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::Service {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("IsActive", &self.is_active),
                ("Name", &self.name),
                ("Names", &self.names),
                ("StartTime", &self.start_time),
                ("EndTime", &self.end_time),
                ("Options", &self.options),
                ("Promotions", &self.promotions),
                ("Type", &self.type_),
                ("Ordering", &self.ordering),
                ("Data", &self.data),
                ("ExternalIdentifier", &self.external_identifier),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::Service {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::ServiceOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("BillAsPackage", &self.bill_as_package)]);
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::ServiceOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Encode for super::ServiceOrderOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("OwnerCheckedIn", &self.owner_checked_in),
                ("AllCompanionsCheckedIn", &self.all_companions_checked_in),
                ("AnyCompanionCheckedIn", &self.any_companion_checked_in),
                ("ConnectorCheckIn", &self.connector_check_in),
            ],
        );
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Serialize for super::ServiceOrderOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::SpaceData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FloorNumber", &self.floor_number),
                ("LocationNotes", &self.location_notes),
            ],
        );
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::SpaceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::TaxBreakdown {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Items", &self.items)]);
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::TaxBreakdown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::TaxBreakdownItem {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("TaxRateCode", &self.tax_rate_code),
                ("NetValue", &self.net_value),
                ("TaxValue", &self.tax_value),
            ],
        );
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::TaxBreakdownItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::TaxValue {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Code", &self.code), ("Value", &self.value)]);
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::TaxValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
impl codec::Encode for super::VoucherCode {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("VoucherId", &self.voucher_id),
                ("Value", &self.value),
                ("ValidityStartUtc", &self.validity_start_utc),
                ("ValidityEndUtc", &self.validity_end_utc),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("ActivityState", &self.activity_state),
                ("IsActive", &self.is_active),
            ],
        );
    }
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
impl Serialize for super::VoucherCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Encode for super::BillAssigneeData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                out.object(&[("Discriminator", &"BillCustomerData"), ("Value", value)]);
            }
            Self::BillCompanyData(value) => {
                out.object(&[("Discriminator", &"BillCompanyData"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Serialize for super::BillAssigneeData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Encode for super::BillOwnerData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                out.object(&[("Discriminator", &"BillCustomerData"), ("Value", value)]);
            }
            Self::BillCompanyData(value) => {
                out.object(&[("Discriminator", &"BillCompanyData"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Serialize for super::BillOwnerData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillAccountData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                out.object(
                    &[
                        ("Discriminator", &"BillCustomerData"),
                        ("BillCustomerData", value),
                    ],
                );
            }
            Self::BillCompanyData(value) => {
                out.object(
                    &[("Discriminator", &"BillCompanyData"), ("BillCompanyData", value)],
                );
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillAccountData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::OrderItemOldData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::CancellationFee => {
                out.object(&[("Discriminator", &"CancellationFee")]);
            }
            Self::Rebate(value) => {
                out.object(&[("Discriminator", &"Rebate"), ("Value", value)]);
            }
            Self::Deposit => {
                out.object(&[("Discriminator", &"Deposit")]);
            }
            Self::ExchangeRateDifference => {
                out.object(&[("Discriminator", &"ExchangeRateDifference")]);
            }
            Self::CustomItem => {
                out.object(&[("Discriminator", &"CustomItem")]);
            }
            Self::Surcharge => {
                out.object(&[("Discriminator", &"Surcharge")]);
            }
            Self::SurchargeDiscount => {
                out.object(&[("Discriminator", &"SurchargeDiscount")]);
            }
            Self::SpaceOrder => {
                out.object(&[("Discriminator", &"SpaceOrder")]);
            }
            Self::ProductOrder(value) => {
                out.object(&[("Discriminator", &"ProductOrder"), ("Value", value)]);
            }
            Self::Other => {
                out.object(&[("Discriminator", &"Other")]);
            }
            Self::TaxCorrection => {
                out.object(&[("Discriminator", &"TaxCorrection")]);
            }
            Self::ResourceUpgradeFee => {
                out.object(&[("Discriminator", &"ResourceUpgradeFee")]);
            }
            Self::InvoiceFee => {
                out.object(&[("Discriminator", &"InvoiceFee")]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::OrderItemOldData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl codec::Encode for super::PaymentItemOldData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::CreditCard(value) => {
                out.object(&[("Discriminator", &"CreditCard"), ("Value", value)]);
            }
            Self::Invoice(value) => {
                out.object(&[("Discriminator", &"Invoice"), ("Value", value)]);
            }
            Self::Cash => {
                out.object(&[("Discriminator", &"Cash")]);
            }
            Self::Unspecified => {
                out.object(&[("Discriminator", &"Unspecified")]);
            }
            Self::BadDebts => {
                out.object(&[("Discriminator", &"BadDebts")]);
            }
            Self::WireTransfer => {
                out.object(&[("Discriminator", &"WireTransfer")]);
            }
            Self::ExchangeRateDifference => {
                out.object(&[("Discriminator", &"ExchangeRateDifference")]);
            }
            Self::ExchangeRoundingDifference => {
                out.object(&[("Discriminator", &"ExchangeRoundingDifference")]);
            }
            Self::BankCharges => {
                out.object(&[("Discriminator", &"BankCharges")]);
            }
            Self::Cheque => {
                out.object(&[("Discriminator", &"Cheque")]);
            }
            Self::Other => {
                out.object(&[("Discriminator", &"Other")]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Serialize for super::PaymentItemOldData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductPricing {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Absolute(value) => {
                out.object(&[("Discriminator", &"Absolute"), ("Value", value)]);
            }
            Self::Relative(value) => {
                out.object(&[("Discriminator", &"Relative"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductPricing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl codec::Encode for super::ProfileData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Personal => {
                out.object(&[("Discriminator", &"Personal")]);
            }
            Self::Enterprise(value) => {
                out.object(
                    &[("Discriminator", &"Enterprise"), ("EnterpriseProfile", value)],
                );
            }
            Self::Platform => {
                out.object(&[("Discriminator", &"Platform")]);
            }
            Self::Static => {
                out.object(&[("Discriminator", &"Static")]);
            }
            Self::Integration => {
                out.object(&[("Discriminator", &"Integration")]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl Serialize for super::ProfileData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::ResourceData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Space(value) => {
                out.object(&[("Discriminator", &"Space"), ("Value", value)]);
            }
            Self::Object(value) => {
                out.object(&[("Discriminator", &"Object"), ("Value", value)]);
            }
            Self::Person(value) => {
                out.object(&[("Discriminator", &"Person"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::ResourceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::ServiceData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Bookable(value) => {
                out.object(&[("Discriminator", &"Bookable"), ("Value", value)]);
            }
            Self::Additional(value) => {
                out.object(&[("Discriminator", &"Additional"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::ServiceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::AccountType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::AccountType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
impl codec::Encode for super::AccountTypeEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
impl Serialize for super::AccountTypeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl codec::Decode for super::AccountingState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::AccountingState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl codec::Encode for super::ActivityStateEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl Serialize for super::ActivityStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )
)]
impl codec::Decode for super::ActivityStates {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )
)]
impl<'de> Deserialize<'de> for super::ActivityStates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillCorrectionType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillCorrectionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::CancellationReason {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::CancellationReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl codec::Encode for super::CreditCardType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl Serialize for super::CreditCardType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Encode for super::CustomerOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Serialize for super::CustomerOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl codec::Encode for super::DeviceType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl Serialize for super::DeviceType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl codec::Encode for super::PricingMode {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl Serialize for super::PricingMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductChargingMode {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductChargingMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductConsumptionMoment {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductConsumptionMoment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductPosting {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductPosting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Encode for super::ProductPostingMode {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Serialize for super::ProductPostingMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
impl codec::Encode for super::RateType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
impl Serialize for super::RateType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::ReservationOldOrigin {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::ReservationOldOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::ReservationPurpose {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::ReservationPurpose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl codec::Encode for super::ResourceCategoryType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl Serialize for super::ResourceCategoryType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
impl codec::Encode for super::ResourceFeatureClassification {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
impl Serialize for super::ResourceFeatureClassification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl codec::Encode for super::ServiceOrderCancellationReason {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl Serialize for super::ServiceOrderCancellationReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Encode for super::ServiceOrderCommanderOrigin {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Serialize for super::ServiceOrderCommanderOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Encode for super::ServiceOrderOrigin {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Serialize for super::ServiceOrderOrigin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
impl codec::Encode for super::TaxExemptionReasonType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
impl Serialize for super::TaxExemptionReasonType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Encode for super::TimeUnitPeriod {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Serialize for super::TimeUnitPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
