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
impl codec::Decode for super::AccountingItem {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountingItemId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut order_id: Option<ids::ServiceOrderId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut product_id: Option<ids::ProductId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut invoice_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut type_: Option<String> = None;
        let mut sub_type: Option<String> = None;
        let mut name: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut consumption_utc: Option<String> = None;
        let mut closed_utc: Option<String> = None;
        let mut state: Option<String> = None;
        let mut sub_state: Option<String> = None;
        let mut amount: Option<super::ExtendedAmount> = None;
        let mut tax_exemption_reason_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("OrderId", Place::Optional(&mut order_id)),
                    ("ServiceId", Place::Optional(&mut service_id)),
                    ("ProductId", Place::Optional(&mut product_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("InvoiceId", Place::Optional(&mut invoice_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("Type", Place::Optional(&mut type_)),
                    ("SubType", Place::Optional(&mut sub_type)),
                    ("Name", Place::Optional(&mut name)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("ConsumptionUtc", Place::Optional(&mut consumption_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("State", Place::Optional(&mut state)),
                    ("SubState", Place::Optional(&mut sub_state)),
                    ("Amount", Place::Optional(&mut amount)),
                    (
                        "TaxExemptionReasonCode",
                        Place::Optional(&mut tax_exemption_reason_code),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            account_id,
            customer_id,
            order_id,
            service_id,
            product_id,
            bill_id,
            invoice_id,
            accounting_category_id,
            credit_card_id,
            type_,
            sub_type,
            name,
            notes,
            consumption_utc,
            closed_utc,
            state,
            sub_state,
            amount,
            tax_exemption_reason_code,
        })
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
impl<'de> Deserialize<'de> for super::AccountingItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::AdditionalServiceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut promotions: Option<super::Promotions> = None;
        if let Err(fault) = value
            .object(&mut [("Promotions", Place::Required(&mut promotions))])
        {
            return Err(fault);
        }
        let Some(promotions) = promotions else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { promotions })
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::AdditionalServiceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::Address {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut subdivision_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Line1", Place::Optional(&mut line1)),
                    ("Line2", Place::Optional(&mut line2)),
                    ("City", Place::Optional(&mut city)),
                    ("PostalCode", Place::Optional(&mut postal_code)),
                    ("SubdivisionCode", Place::Optional(&mut subdivision_code)),
                    ("CountryCode", Place::Optional(&mut country_code)),
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
            subdivision_code,
            country_code,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl codec::Encode for super::AddressParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Line1", &self.line1),
                ("Line2", &self.line2),
                ("City", &self.city),
                ("PostalCode", &self.postal_code),
                ("CountryCode", &self.country_code),
                ("CountrySubdivisionCode", &self.country_subdivision_code),
            ],
        );
    }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl Serialize for super::AddressParameters {
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
impl codec::Decode for super::Amount {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut net_value: Option<values::Decimal> = None;
        let mut gross_value: Option<values::Decimal> = None;
        let mut tax_values: Vec<super::TaxValue> = codec::Empty::EMPTY;
        let mut breakdown: Option<super::TaxBreakdown> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("NetValue", Place::Required(&mut net_value)),
                    ("GrossValue", Place::Required(&mut gross_value)),
                    ("TaxValues", Place::List(&mut tax_values)),
                    ("Breakdown", Place::Required(&mut breakdown)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(currency), Some(net_value), Some(gross_value), Some(breakdown)) = (
            currency,
            net_value,
            gross_value,
            breakdown,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            net_value,
            gross_value,
            tax_values,
            breakdown,
        })
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
impl<'de> Deserialize<'de> for super::Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Encode for super::AmountParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("TaxCodes", &self.tax_codes),
                ("NetValue", &self.net_value),
                ("GrossValue", &self.gross_value),
            ],
        );
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
impl Serialize for super::AmountParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl codec::Decode for super::AvailabilityAdjustment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AvailabilityAdjustmentId> = None;
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut unit_count: Option<i32> = None;
        let mut activity_state: Option<super::ActivityStateEnum> = None;
        let mut release_override_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut is_active: Option<bool> = None;
        let mut pax_counts: Vec<super::PaxCount> = codec::Empty::EMPTY;
        let mut first_time_unit_release_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("ResourceCategoryId", Place::Required(&mut resource_category_id)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("UnitCount", Place::Required(&mut unit_count)),
                    ("ActivityState", Place::Optional(&mut activity_state)),
                    ("ReleaseOverrideUtc", Place::Optional(&mut release_override_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("PaxCounts", Place::OptionalList(&mut pax_counts)),
                    (
                        "FirstTimeUnitReleaseUtc",
                        Place::Optional(&mut first_time_unit_release_utc),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(resource_category_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(unit_count),
            Some(updated_utc),
            Some(is_active),
        ) = (
            id,
            resource_category_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            unit_count,
            updated_utc,
            is_active,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            availability_block_id,
            resource_category_id,
            start_utc,
            end_utc,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            unit_count,
            activity_state,
            release_override_utc,
            updated_utc,
            is_active,
            pax_counts,
            first_time_unit_release_utc,
        })
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl<'de> Deserialize<'de> for super::AvailabilityAdjustment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Decode for super::Bill {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::BillId> = None;
        let mut name: Option<String> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<super::AccountTypeEnum> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut associated_account_ids: Vec<ids::AccountId> = codec::Empty::EMPTY;
        let mut counter_id: Option<ids::CounterId> = None;
        let mut state: Option<super::BillState> = None;
        let mut type_: Option<super::BillType> = None;
        let mut number: Option<String> = None;
        let mut variable_symbol: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut issued_utc: Option<values::UtcDateTime> = None;
        let mut taxed_utc: Option<values::UtcDateTime> = None;
        let mut paid_utc: Option<values::UtcDateTime> = None;
        let mut due_utc: Option<values::UtcDateTime> = None;
        let mut last_reminder_date_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut purchase_order_number: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut options: Option<super::BillOptions> = None;
        let mut revenue: Vec<super::AccountingItem> = codec::Empty::EMPTY;
        let mut payments: Vec<super::AccountingItem> = codec::Empty::EMPTY;
        let mut order_items: Vec<super::OrderItemOld> = codec::Empty::EMPTY;
        let mut payment_items: Vec<super::PaymentItemOld> = codec::Empty::EMPTY;
        let mut assignee_data: Option<super::BillAssigneeData> = None;
        let mut owner_data: Option<super::BillOwnerData> = None;
        let mut company_details: Option<super::BillCompanyData> = None;
        let mut associated_account_data: Vec<super::BillAccountData> = codec::Empty::EMPTY;
        let mut enterprise_data: Option<super::BillEnterpriseData> = None;
        let mut correction_state: Option<super::BillCorrectionState> = None;
        let mut correction_type: Option<super::BillCorrectionType> = None;
        let mut corrected_bill_id: Option<ids::BillId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Name", Place::Optional(&mut name)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("AccountType", Place::Required(&mut account_type)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    (
                        "AssociatedAccountIds",
                        Place::OptionalList(&mut associated_account_ids),
                    ),
                    ("CounterId", Place::Optional(&mut counter_id)),
                    ("State", Place::Required(&mut state)),
                    ("Type", Place::Required(&mut type_)),
                    ("Number", Place::Optional(&mut number)),
                    ("VariableSymbol", Place::Optional(&mut variable_symbol)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("IssuedUtc", Place::Optional(&mut issued_utc)),
                    ("TaxedUtc", Place::Optional(&mut taxed_utc)),
                    ("PaidUtc", Place::Optional(&mut paid_utc)),
                    ("DueUtc", Place::Optional(&mut due_utc)),
                    (
                        "LastReminderDateUtc",
                        Place::Optional(&mut last_reminder_date_utc),
                    ),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Options", Place::Optional(&mut options)),
                    ("Revenue", Place::OptionalList(&mut revenue)),
                    ("Payments", Place::OptionalList(&mut payments)),
                    ("OrderItems", Place::OptionalList(&mut order_items)),
                    ("PaymentItems", Place::OptionalList(&mut payment_items)),
                    ("AssigneeData", Place::Optional(&mut assignee_data)),
                    ("OwnerData", Place::Optional(&mut owner_data)),
                    ("CompanyDetails", Place::Optional(&mut company_details)),
                    (
                        "AssociatedAccountData",
                        Place::OptionalList(&mut associated_account_data),
                    ),
                    ("EnterpriseData", Place::Optional(&mut enterprise_data)),
                    ("CorrectionState", Place::Required(&mut correction_state)),
                    ("CorrectionType", Place::Optional(&mut correction_type)),
                    ("CorrectedBillId", Place::Optional(&mut corrected_bill_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(account_id),
            Some(account_type),
            Some(state),
            Some(type_),
            Some(created_utc),
            Some(updated_utc),
            Some(correction_state),
        ) = (
            id,
            enterprise_id,
            account_id,
            account_type,
            state,
            type_,
            created_utc,
            updated_utc,
            correction_state,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            name,
            enterprise_id,
            account_id,
            account_type,
            customer_id,
            company_id,
            associated_account_ids,
            counter_id,
            state,
            type_,
            number,
            variable_symbol,
            created_utc,
            issued_utc,
            taxed_utc,
            paid_utc,
            due_utc,
            last_reminder_date_utc,
            updated_utc,
            purchase_order_number,
            notes,
            options,
            revenue,
            payments,
            order_items,
            payment_items,
            assignee_data,
            owner_data,
            company_details,
            associated_account_data,
            enterprise_data,
            correction_state,
            correction_type,
            corrected_bill_id,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl<'de> Deserialize<'de> for super::Bill {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillCompanyData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<String> = None;
        let mut address: Option<super::Address> = None;
        let mut legal_identifiers: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut billing_code: Option<String> = None;
        let mut name: Option<String> = None;
        let mut fiscal_identifier: Option<String> = None;
        let mut additional_tax_identifier: Option<String> = None;
        let mut duns: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut tax_identifier: Option<String> = None;
        let mut invoicing_email: Option<String> = None;
        let mut department: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("Address", Place::Optional(&mut address)),
                    ("LegalIdentifiers", Place::OptionalMap(&mut legal_identifiers)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("Name", Place::Required(&mut name)),
                    ("FiscalIdentifier", Place::Optional(&mut fiscal_identifier)),
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("DUNS", Place::Optional(&mut duns)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("InvoicingEmail", Place::Optional(&mut invoicing_email)),
                    ("Department", Place::Optional(&mut department)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(name) = name else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            address,
            legal_identifiers,
            billing_code,
            name,
            fiscal_identifier,
            additional_tax_identifier,
            duns,
            telephone,
            tax_identifier,
            invoicing_email,
            department,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillCompanyData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillCustomerData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<String> = None;
        let mut address: Option<super::Address> = None;
        let mut legal_identifiers: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut billing_code: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut first_name: Option<String> = None;
        let mut second_last_name: Option<String> = None;
        let mut title_prefix: Option<super::Title> = None;
        let mut tax_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Address", Place::Optional(&mut address)),
                    ("LegalIdentifiers", Place::OptionalMap(&mut legal_identifiers)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("SecondLastName", Place::Optional(&mut second_last_name)),
                    ("TitlePrefix", Place::Optional(&mut title_prefix)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(last_name)) = (id, last_name) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            address,
            legal_identifiers,
            billing_code,
            last_name,
            first_name,
            second_last_name,
            title_prefix,
            tax_identifier,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillCustomerData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillEnterpriseData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut additional_tax_identifier: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut bank_account: Option<String> = None;
        let mut bank_name: Option<String> = None;
        let mut iban: Option<String> = None;
        let mut bic: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("CompanyName", Place::Optional(&mut company_name)),
                    ("BankAccount", Place::Optional(&mut bank_account)),
                    ("BankName", Place::Optional(&mut bank_name)),
                    ("Iban", Place::Optional(&mut iban)),
                    ("Bic", Place::Optional(&mut bic)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            additional_tax_identifier,
            company_name,
            bank_account,
            bank_name,
            iban,
            bic,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillEnterpriseData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut display_customer: Option<bool> = None;
        let mut display_taxation: Option<bool> = None;
        let mut track_receivable: Option<bool> = None;
        let mut display_cid: Option<bool> = None;
        let mut rebated: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("DisplayCustomer", Place::Optional(&mut display_customer)),
                    ("DisplayTaxation", Place::Optional(&mut display_taxation)),
                    ("TrackReceivable", Place::Optional(&mut track_receivable)),
                    ("DisplayCid", Place::Optional(&mut display_cid)),
                    ("Rebated", Place::Optional(&mut rebated)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            display_customer,
            display_taxation,
            track_receivable,
            display_cid,
            rebated,
        })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::BookableServiceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_offset: Option<values::IsoDuration> = None;
        let mut end_offset: Option<values::IsoDuration> = None;
        let mut occupancy_start_offset: Option<values::IsoDuration> = None;
        let mut occupancy_end_offset: Option<values::IsoDuration> = None;
        let mut time_unit: Option<super::TimeUnitPeriod> = None;
        let mut time_unit_period: Option<super::TimeUnitPeriod> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StartOffset", Place::Required(&mut start_offset)),
                    ("EndOffset", Place::Required(&mut end_offset)),
                    (
                        "OccupancyStartOffset",
                        Place::Required(&mut occupancy_start_offset),
                    ),
                    ("OccupancyEndOffset", Place::Required(&mut occupancy_end_offset)),
                    ("TimeUnit", Place::Optional(&mut time_unit)),
                    ("TimeUnitPeriod", Place::Required(&mut time_unit_period)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(start_offset),
            Some(end_offset),
            Some(occupancy_start_offset),
            Some(occupancy_end_offset),
            Some(time_unit_period),
        ) = (
            start_offset,
            end_offset,
            occupancy_start_offset,
            occupancy_end_offset,
            time_unit_period,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            start_offset,
            end_offset,
            occupancy_start_offset,
            occupancy_end_offset,
            time_unit,
            time_unit_period,
        })
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::BookableServiceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
impl codec::Decode for super::BusinessSegment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::BusinessSegmentId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut is_active: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Name", Place::Required(&mut name)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(is_active),
            Some(name),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, service_id, is_active, name, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            is_active,
            name,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
impl<'de> Deserialize<'de> for super::BusinessSegment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Decode for super::Company {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CompanyId> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut name: Option<String> = None;
        let mut mother_company_id: Option<ids::CompanyId> = None;
        let mut invoicing_email: Option<String> = None;
        let mut website_url: Option<String> = None;
        let mut invoice_due_interval: Option<values::IsoDuration> = None;
        let mut options: Option<super::CompanyOptions> = None;
        let mut credit_rating: Option<super::CreditRating> = None;
        let mut department: Option<String> = None;
        let mut duns_number: Option<String> = None;
        let mut reference_identifier: Option<String> = None;
        let mut accounting_code: Option<String> = None;
        let mut additional_tax_identifier: Option<String> = None;
        let mut billing_code: Option<String> = None;
        let mut contact: Option<String> = None;
        let mut contact_person: Option<String> = None;
        let mut electronic_invoice_identifier: Option<String> = None;
        let mut identifier: Option<String> = None;
        let mut iata: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut notes: Option<String> = None;
        let mut number: Option<i64> = None;
        let mut tax_identifier: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut address: Option<super::OldAddress> = None;
        let mut address_id: Option<ids::AddressId> = None;
        let mut merge_target_id: Option<ids::CompanyId> = None;
        let mut tax_identification_number: Option<String> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("Name", Place::Required(&mut name)),
                    ("MotherCompanyId", Place::Optional(&mut mother_company_id)),
                    ("InvoicingEmail", Place::Optional(&mut invoicing_email)),
                    ("WebsiteUrl", Place::Optional(&mut website_url)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("Options", Place::Required(&mut options)),
                    ("CreditRating", Place::Required(&mut credit_rating)),
                    ("Department", Place::Optional(&mut department)),
                    ("DunsNumber", Place::Optional(&mut duns_number)),
                    ("ReferenceIdentifier", Place::Optional(&mut reference_identifier)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    (
                        "AdditionalTaxIdentifier",
                        Place::Optional(&mut additional_tax_identifier),
                    ),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("Contact", Place::Optional(&mut contact)),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    (
                        "ElectronicInvoiceIdentifier",
                        Place::Optional(&mut electronic_invoice_identifier),
                    ),
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Iata", Place::Optional(&mut iata)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Number", Place::Required(&mut number)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("Address", Place::Optional(&mut address)),
                    ("AddressId", Place::Optional(&mut address_id)),
                    ("MergeTargetId", Place::Optional(&mut merge_target_id)),
                    (
                        "TaxIdentificationNumber",
                        Place::Optional(&mut tax_identification_number),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(chain_id),
            Some(name),
            Some(options),
            Some(credit_rating),
            Some(is_active),
            Some(number),
        ) = (id, chain_id, name, options, credit_rating, is_active, number) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            chain_id,
            name,
            mother_company_id,
            invoicing_email,
            website_url,
            invoice_due_interval,
            options,
            credit_rating,
            department,
            duns_number,
            reference_identifier,
            accounting_code,
            additional_tax_identifier,
            billing_code,
            contact,
            contact_person,
            electronic_invoice_identifier,
            identifier,
            iata,
            is_active,
            notes,
            number,
            tax_identifier,
            telephone,
            created_utc,
            updated_utc,
            address,
            address_id,
            merge_target_id,
            tax_identification_number,
            external_identifier,
        })
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl<'de> Deserialize<'de> for super::Company {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "accounts", feature = "companies"))]
impl codec::Encode for super::CompanyOptionUpdateParameters {
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

#[cfg(any(feature = "accounts", feature = "companies"))]
impl Serialize for super::CompanyOptionUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Decode for super::CompanyOptions {
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

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl<'de> Deserialize<'de> for super::CompanyOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
impl codec::Decode for super::CreditCardTransaction {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut settlement_id: Option<String> = None;
        let mut settled_utc: Option<values::UtcDateTime> = None;
        let mut fee: Option<super::ExtendedAmount> = None;
        let mut adjusted_fee: Option<super::ExtendedAmount> = None;
        let mut charged_amount: Option<super::ExtendedAmount> = None;
        let mut settled_amount: Option<super::ExtendedAmount> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PaymentId", Place::Required(&mut payment_id)),
                    ("SettlementId", Place::Optional(&mut settlement_id)),
                    ("SettledUtc", Place::Optional(&mut settled_utc)),
                    ("Fee", Place::Optional(&mut fee)),
                    ("AdjustedFee", Place::Optional(&mut adjusted_fee)),
                    ("ChargedAmount", Place::Required(&mut charged_amount)),
                    ("SettledAmount", Place::Optional(&mut settled_amount)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(payment_id), Some(charged_amount)) = (payment_id, charged_amount) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_id,
            settlement_id,
            settled_utc,
            fee,
            adjusted_fee,
            charged_amount,
            settled_amount,
        })
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
impl<'de> Deserialize<'de> for super::CreditCardTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl codec::Decode for super::CreditRating {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut basic: Option<super::CreditRatingBasicEnum> = None;
        if let Err(fault) = value.object(&mut [("Basic", Place::Optional(&mut basic))]) {
            return Err(fault);
        }
        Ok(Self { basic })
    }
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl<'de> Deserialize<'de> for super::CreditRating {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl codec::Decode for super::CurrencyValue {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("Value", Place::Required(&mut value)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(currency), Some(value)) = (currency, value) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { currency, value })
    }
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl<'de> Deserialize<'de> for super::CurrencyValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl codec::Encode for super::CurrencyValue {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Currency", &self.currency), ("Value", &self.value)]);
    }
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl Serialize for super::CurrencyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl codec::Decode for super::CurrencyValueOld {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        let mut net: Option<values::Decimal> = None;
        let mut tax: Option<values::Decimal> = None;
        let mut tax_rate: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("Value", Place::Optional(&mut value)),
                    ("Net", Place::Optional(&mut net)),
                    ("Tax", Place::Optional(&mut tax)),
                    ("TaxRate", Place::Optional(&mut tax_rate)),
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
            value,
            net,
            tax,
            tax_rate,
        })
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl<'de> Deserialize<'de> for super::CurrencyValueOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl codec::Encode for super::CurrencyValueOld {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
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
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl Serialize for super::CurrencyValueOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Decode for super::Customer {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CustomerId> = None;
        let mut chain_id: Option<ids::ChainId> = None;
        let mut number: Option<String> = None;
        let mut title: Option<super::Title> = None;
        let mut sex: Option<super::SexEnum> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut second_last_name: Option<String> = None;
        let mut nationality_code: Option<String> = None;
        let mut preferred_language_code: Option<String> = None;
        let mut language_code: Option<String> = None;
        let mut birth_date: Option<values::Date> = None;
        let mut birth_place: Option<String> = None;
        let mut occupation: Option<String> = None;
        let mut email: Option<String> = None;
        let mut has_ota_email: Option<bool> = None;
        let mut phone: Option<String> = None;
        let mut tax_identification_number: Option<String> = None;
        let mut loyalty_code: Option<String> = None;
        let mut accounting_code: Option<String> = None;
        let mut billing_code: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut car_registration_number: Option<String> = None;
        let mut dietary_requirements: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut passport: Option<super::IdentityDocument> = None;
        let mut identity_card: Option<super::IdentityDocument> = None;
        let mut visa: Option<super::IdentityDocument> = None;
        let mut drivers_license: Option<super::IdentityDocument> = None;
        let mut address: Option<super::OldAddress> = None;
        let mut address_id: Option<ids::AddressId> = None;
        let mut classifications: Vec<super::CustomerClassification> = codec::Empty::EMPTY;
        let mut options: Vec<super::CustomerOptions> = codec::Empty::EMPTY;
        let mut italian_destination_code: Option<String> = None;
        let mut italian_fiscal_code: Option<String> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut merge_target_id: Option<ids::CustomerId> = None;
        let mut activity_state: Option<String> = None;
        let mut is_active: Option<bool> = None;
        let mut preferred_space_features: Vec<super::ResourceFeatureClassification> = codec::Empty::EMPTY;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut birth_country_code: Option<String> = None;
        let mut birth_country_subdivision_code: Option<String> = None;
        let mut italian_lottery_code: Option<String> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ChainId", Place::Required(&mut chain_id)),
                    ("Number", Place::Required(&mut number)),
                    ("Title", Place::Optional(&mut title)),
                    ("Sex", Place::Optional(&mut sex)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("SecondLastName", Place::Optional(&mut second_last_name)),
                    ("NationalityCode", Place::Optional(&mut nationality_code)),
                    (
                        "PreferredLanguageCode",
                        Place::Optional(&mut preferred_language_code),
                    ),
                    ("LanguageCode", Place::Optional(&mut language_code)),
                    ("BirthDate", Place::Optional(&mut birth_date)),
                    ("BirthPlace", Place::Optional(&mut birth_place)),
                    ("Occupation", Place::Optional(&mut occupation)),
                    ("Email", Place::Optional(&mut email)),
                    ("HasOtaEmail", Place::Optional(&mut has_ota_email)),
                    ("Phone", Place::Optional(&mut phone)),
                    (
                        "TaxIdentificationNumber",
                        Place::Optional(&mut tax_identification_number),
                    ),
                    ("LoyaltyCode", Place::Optional(&mut loyalty_code)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("BillingCode", Place::Optional(&mut billing_code)),
                    ("Notes", Place::Optional(&mut notes)),
                    (
                        "CarRegistrationNumber",
                        Place::Optional(&mut car_registration_number),
                    ),
                    ("DietaryRequirements", Place::Optional(&mut dietary_requirements)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Passport", Place::Optional(&mut passport)),
                    ("IdentityCard", Place::Optional(&mut identity_card)),
                    ("Visa", Place::Optional(&mut visa)),
                    ("DriversLicense", Place::Optional(&mut drivers_license)),
                    ("Address", Place::Optional(&mut address)),
                    ("AddressId", Place::Optional(&mut address_id)),
                    ("Classifications", Place::List(&mut classifications)),
                    ("Options", Place::List(&mut options)),
                    (
                        "ItalianDestinationCode",
                        Place::Optional(&mut italian_destination_code),
                    ),
                    ("ItalianFiscalCode", Place::Optional(&mut italian_fiscal_code)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("MergeTargetId", Place::Optional(&mut merge_target_id)),
                    ("ActivityState", Place::Optional(&mut activity_state)),
                    ("IsActive", Place::Required(&mut is_active)),
                    (
                        "PreferredSpaceFeatures",
                        Place::List(&mut preferred_space_features),
                    ),
                    ("CreatorProfileId", Place::Required(&mut creator_profile_id)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                    ("BirthCountryCode", Place::Optional(&mut birth_country_code)),
                    (
                        "BirthCountrySubdivisionCode",
                        Place::Optional(&mut birth_country_subdivision_code),
                    ),
                    ("ItalianLotteryCode", Place::Optional(&mut italian_lottery_code)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let (
            Some(id),
            Some(chain_id),
            Some(number),
            Some(last_name),
            Some(created_utc),
            Some(updated_utc),
            Some(is_active),
            Some(creator_profile_id),
            Some(updater_profile_id),
        ) = (
            id,
            chain_id,
            number,
            last_name,
            created_utc,
            updated_utc,
            is_active,
            creator_profile_id,
            updater_profile_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            chain_id,
            number,
            title,
            sex,
            first_name,
            last_name,
            second_last_name,
            nationality_code,
            preferred_language_code,
            language_code,
            birth_date,
            birth_place,
            occupation,
            email,
            has_ota_email,
            phone,
            tax_identification_number,
            loyalty_code,
            accounting_code,
            billing_code,
            notes,
            car_registration_number,
            dietary_requirements,
            created_utc,
            updated_utc,
            passport,
            identity_card,
            visa,
            drivers_license,
            address,
            address_id,
            classifications,
            options,
            italian_destination_code,
            italian_fiscal_code,
            company_id,
            merge_target_id,
            activity_state,
            is_active,
            preferred_space_features,
            creator_profile_id,
            updater_profile_id,
            birth_country_code,
            birth_country_subdivision_code,
            italian_lottery_code,
            rejected,
        })
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::Customer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl codec::Decode for super::DateFilterInterval {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start: Option<values::Date> = None;
        let mut end: Option<values::Date> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Start", Place::Required(&mut start)),
                    ("End", Place::Required(&mut end)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(start), Some(end)) = (start, end) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { start, end })
    }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl<'de> Deserialize<'de> for super::DateFilterInterval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl codec::Encode for super::DateFilterInterval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Start", &self.start), ("End", &self.end)]);
    }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl Serialize for super::DateFilterInterval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl codec::Decode for super::Device {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::DeviceId> = None;
        let mut type_: Option<super::DeviceType> = None;
        let mut name: Option<String> = None;
        let mut identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Name", Place::Required(&mut name)),
                    ("Identifier", Place::Optional(&mut identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(type_), Some(name)) = (id, type_, name) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            type_,
            name,
            identifier,
        })
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl<'de> Deserialize<'de> for super::Device {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl codec::Decode for super::EnterpriseProfileData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut profile_id: Option<ids::ProfileId> = None;
        if let Err(fault) = value
            .object(&mut [("ProfileId", Place::Required(&mut profile_id))])
        {
            return Err(fault);
        }
        let Some(profile_id) = profile_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { profile_id })
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl<'de> Deserialize<'de> for super::EnterpriseProfileData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl codec::Decode for super::EnterpriseSubscription {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut tax_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(&mut [("TaxIdentifier", Place::Optional(&mut tax_identifier))])
        {
            return Err(fault);
        }
        Ok(Self { tax_identifier })
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl<'de> Deserialize<'de> for super::EnterpriseSubscription {
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
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )
)]
impl codec::Decode for super::ExtendedAmount {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut currency: Option<String> = None;
        let mut net_value: Option<values::Decimal> = None;
        let mut gross_value: Option<values::Decimal> = None;
        let mut tax_values: Vec<super::TaxValue> = codec::Empty::EMPTY;
        let mut breakdown: Option<super::TaxBreakdown> = None;
        let mut value: Option<values::Decimal> = None;
        let mut net: Option<values::Decimal> = None;
        let mut tax: Option<values::Decimal> = None;
        let mut tax_rate: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Currency", Place::Required(&mut currency)),
                    ("NetValue", Place::Required(&mut net_value)),
                    ("GrossValue", Place::Required(&mut gross_value)),
                    ("TaxValues", Place::List(&mut tax_values)),
                    ("Breakdown", Place::Required(&mut breakdown)),
                    ("Value", Place::Optional(&mut value)),
                    ("Net", Place::Optional(&mut net)),
                    ("Tax", Place::Optional(&mut tax)),
                    ("TaxRate", Place::Optional(&mut tax_rate)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(currency), Some(net_value), Some(gross_value), Some(breakdown)) = (
            currency,
            net_value,
            gross_value,
            breakdown,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            currency,
            net_value,
            gross_value,
            tax_values,
            breakdown,
            value,
            net,
            tax,
            tax_rate,
        })
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
impl<'de> Deserialize<'de> for super::ExtendedAmount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl codec::Encode for super::ExtendedAmountParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Currency", &self.currency),
                ("TaxCodes", &self.tax_codes),
                ("NetValue", &self.net_value),
                ("GrossValue", &self.gross_value),
            ],
        );
    }
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl Serialize for super::ExtendedAmountParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Decode for super::IdentityDocument {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::IdentityDocumentId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut type_: Option<super::IdentityDocumentType> = None;
        let mut number: Option<String> = None;
        let mut expiration: Option<values::Date> = None;
        let mut issuance: Option<values::Date> = None;
        let mut issuing_country_code: Option<String> = None;
        let mut issuing_city: Option<String> = None;
        let mut identity_document_support_number: Option<String> = None;
        let mut issuing_country_subdivision_code: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("Type", Place::Optional(&mut type_)),
                    ("Number", Place::Optional(&mut number)),
                    ("Expiration", Place::Optional(&mut expiration)),
                    ("Issuance", Place::Optional(&mut issuance)),
                    ("IssuingCountryCode", Place::Optional(&mut issuing_country_code)),
                    ("IssuingCity", Place::Optional(&mut issuing_city)),
                    (
                        "IdentityDocumentSupportNumber",
                        Place::Optional(&mut identity_document_support_number),
                    ),
                    (
                        "IssuingCountrySubdivisionCode",
                        Place::Optional(&mut issuing_country_subdivision_code),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            customer_id,
            type_,
            number,
            expiration,
            issuance,
            issuing_country_code,
            issuing_city,
            identity_document_support_number,
            issuing_country_subdivision_code,
        })
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::IdentityDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::InvoicePaymentData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut invoice_id: Option<ids::BillId> = None;
        if let Err(fault) = value
            .object(&mut [("InvoiceId", Place::Optional(&mut invoice_id))])
        {
            return Err(fault);
        }
        Ok(Self { invoice_id })
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
impl<'de> Deserialize<'de> for super::InvoicePaymentData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::ObjectData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ObjectData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::ObjectData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::ObjectData {
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
impl codec::Decode for super::OldAddress {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AddressId> = None;
        let mut line1: Option<String> = None;
        let mut line2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        let mut country_subdivision_code: Option<String> = None;
        let mut latitude: Option<values::Decimal> = None;
        let mut longitude: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("Line1", Place::Optional(&mut line1)),
                    ("Line2", Place::Optional(&mut line2)),
                    ("City", Place::Optional(&mut city)),
                    ("PostalCode", Place::Optional(&mut postal_code)),
                    ("CountryCode", Place::Optional(&mut country_code)),
                    (
                        "CountrySubdivisionCode",
                        Place::Optional(&mut country_subdivision_code),
                    ),
                    ("Latitude", Place::Optional(&mut latitude)),
                    ("Longitude", Place::Optional(&mut longitude)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            line1,
            line2,
            city,
            postal_code,
            country_code,
            country_subdivision_code,
            latitude,
            longitude,
        })
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
impl<'de> Deserialize<'de> for super::OldAddress {
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
impl codec::Decode for super::OrderItemOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::OrderItemId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut order_id: Option<ids::ServiceOrderId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut unit_count: Option<i32> = None;
        let mut unit_amount: Option<super::Amount> = None;
        let mut amount: Option<super::ExtendedAmount> = None;
        let mut original_amount: Option<super::ExtendedAmount> = None;
        let mut revenue_type: Option<String> = None;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut canceled_utc: Option<values::UtcDateTime> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut accounting_state: Option<String> = None;
        let mut data: Option<super::OrderItemOldData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("OrderId", Place::Optional(&mut order_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("UnitCount", Place::Optional(&mut unit_count)),
                    ("UnitAmount", Place::Required(&mut unit_amount)),
                    ("Amount", Place::Required(&mut amount)),
                    ("OriginalAmount", Place::Required(&mut original_amount)),
                    ("RevenueType", Place::Required(&mut revenue_type)),
                    ("CreatorProfileId", Place::Optional(&mut creator_profile_id)),
                    ("UpdaterProfileId", Place::Optional(&mut updater_profile_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ConsumedUtc", Place::Optional(&mut consumed_utc)),
                    ("CanceledUtc", Place::Optional(&mut canceled_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("AccountingState", Place::Required(&mut accounting_state)),
                    ("Data", Place::Optional(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(account_id),
            Some(unit_amount),
            Some(amount),
            Some(original_amount),
            Some(revenue_type),
            Some(created_utc),
            Some(updated_utc),
            Some(accounting_state),
        ) = (
            account_id,
            unit_amount,
            amount,
            original_amount,
            revenue_type,
            created_utc,
            updated_utc,
            accounting_state,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            account_id,
            order_id,
            bill_id,
            accounting_category_id,
            unit_count,
            unit_amount,
            amount,
            original_amount,
            revenue_type,
            creator_profile_id,
            updater_profile_id,
            created_utc,
            updated_utc,
            consumed_utc,
            canceled_utc,
            closed_utc,
            start_utc,
            accounting_state,
            data,
        })
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
impl<'de> Deserialize<'de> for super::OrderItemOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl codec::Decode for super::OrderNote {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ServiceOrderNoteId> = None;
        let mut order_id: Option<ids::ServiceOrderId> = None;
        let mut text: Option<String> = None;
        let mut type_: Option<super::OrderNoteType> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("OrderId", Place::Optional(&mut order_id)),
                    ("Text", Place::Optional(&mut text)),
                    ("Type", Place::Optional(&mut type_)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            order_id,
            text,
            type_,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl<'de> Deserialize<'de> for super::OrderNote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl codec::Decode for super::PaxCount {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut person_count: Option<i32> = None;
        let mut unit_count: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PersonCount", Place::Required(&mut person_count)),
                    ("UnitCount", Place::Required(&mut unit_count)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(person_count), Some(unit_count)) = (person_count, unit_count) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { person_count, unit_count })
    }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl<'de> Deserialize<'de> for super::PaxCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl codec::Encode for super::PaxCount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("PersonCount", &self.person_count), ("UnitCount", &self.unit_count)],
        );
    }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl Serialize for super::PaxCount {
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
impl codec::Decode for super::PaymentCardPaymentData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_card_id: Option<ids::CreditCardId> = None;
        if let Err(fault) = value
            .object(&mut [("PaymentCardId", Place::Optional(&mut payment_card_id))])
        {
            return Err(fault);
        }
        Ok(Self { payment_card_id })
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
impl<'de> Deserialize<'de> for super::PaymentCardPaymentData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::PaymentItemOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::PaymentId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut amount: Option<super::ExtendedAmount> = None;
        let mut original_amount: Option<super::ExtendedAmount> = None;
        let mut amount_default: Option<super::ExtendedAmount> = None;
        let mut notes: Option<String> = None;
        let mut settlement_id: Option<String> = None;
        let mut consumed_utc: Option<values::UtcDateTime> = None;
        let mut closed_utc: Option<values::UtcDateTime> = None;
        let mut accounting_state: Option<String> = None;
        let mut state: Option<String> = None;
        let mut identifier: Option<String> = None;
        let mut data: Option<super::PaymentItemOldData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("Amount", Place::Required(&mut amount)),
                    ("OriginalAmount", Place::Required(&mut original_amount)),
                    ("AmountDefault", Place::Optional(&mut amount_default)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("SettlementId", Place::Optional(&mut settlement_id)),
                    ("ConsumedUtc", Place::Required(&mut consumed_utc)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("AccountingState", Place::Required(&mut accounting_state)),
                    ("State", Place::Required(&mut state)),
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Data", Place::Optional(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(amount),
            Some(original_amount),
            Some(consumed_utc),
            Some(accounting_state),
            Some(state),
        ) = (amount, original_amount, consumed_utc, accounting_state, state) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            account_id,
            bill_id,
            accounting_category_id,
            amount,
            original_amount,
            amount_default,
            notes,
            settlement_id,
            consumed_utc,
            closed_utc,
            accounting_state,
            state,
            identifier,
            data,
        })
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
impl<'de> Deserialize<'de> for super::PaymentItemOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::PersonData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::PersonData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::PersonData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::PersonData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::Product {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ProductId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut category_id: Option<ids::ProductCategoryId> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut is_active: Option<bool> = None;
        let mut is_default: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut external_name: Option<String> = None;
        let mut external_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_name: Option<String> = None;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut description: Option<String> = None;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut charging: Option<super::ProductChargingMode> = None;
        let mut charging_mode: Option<super::ProductChargingMode> = None;
        let mut posting: Option<super::ProductPosting> = None;
        let mut posting_mode: Option<super::ProductPostingMode> = None;
        let mut options: Option<super::ProductOptions> = None;
        let mut promotions: Option<super::Promotions> = None;
        let mut classifications: Option<super::ProductClassifications> = None;
        let mut price: Option<super::ExtendedAmount> = None;
        let mut pricing: Option<super::ProductPricing> = None;
        let mut image_ids: Vec<ids::ImageId> = codec::Empty::EMPTY;
        let mut ordering: Option<i32> = None;
        let mut external_identifier: Option<String> = None;
        let mut tax_exemption_reason: Option<super::TaxExemptionReasonType> = None;
        let mut tax_exemption_legal_reference: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut consumption_moment: Option<super::ProductConsumptionMoment> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("CategoryId", Place::Optional(&mut category_id)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("IsDefault", Place::Optional(&mut is_default)),
                    ("Name", Place::Optional(&mut name)),
                    ("Names", Place::Map(&mut names)),
                    ("ExternalName", Place::Optional(&mut external_name)),
                    ("ExternalNames", Place::Map(&mut external_names)),
                    ("ShortName", Place::Optional(&mut short_name)),
                    ("ShortNames", Place::Map(&mut short_names)),
                    ("Description", Place::Optional(&mut description)),
                    ("Descriptions", Place::OptionalMap(&mut descriptions)),
                    ("Charging", Place::Optional(&mut charging)),
                    ("ChargingMode", Place::Required(&mut charging_mode)),
                    ("Posting", Place::Optional(&mut posting)),
                    ("PostingMode", Place::Required(&mut posting_mode)),
                    ("Options", Place::Required(&mut options)),
                    ("Promotions", Place::Required(&mut promotions)),
                    ("Classifications", Place::Required(&mut classifications)),
                    ("Price", Place::Required(&mut price)),
                    ("Pricing", Place::Optional(&mut pricing)),
                    ("ImageIds", Place::OptionalList(&mut image_ids)),
                    ("Ordering", Place::Required(&mut ordering)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("TaxExemptionReason", Place::Optional(&mut tax_exemption_reason)),
                    (
                        "TaxExemptionLegalReference",
                        Place::Optional(&mut tax_exemption_legal_reference),
                    ),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ConsumptionMoment", Place::Required(&mut consumption_moment)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(is_active),
            Some(charging_mode),
            Some(posting_mode),
            Some(options),
            Some(promotions),
            Some(classifications),
            Some(price),
            Some(ordering),
            Some(created_utc),
            Some(updated_utc),
            Some(consumption_moment),
        ) = (
            id,
            service_id,
            is_active,
            charging_mode,
            posting_mode,
            options,
            promotions,
            classifications,
            price,
            ordering,
            created_utc,
            updated_utc,
            consumption_moment,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            category_id,
            accounting_category_id,
            is_active,
            is_default,
            name,
            names,
            external_name,
            external_names,
            short_name,
            short_names,
            description,
            descriptions,
            charging,
            charging_mode,
            posting,
            posting_mode,
            options,
            promotions,
            classifications,
            price,
            pricing,
            image_ids,
            ordering,
            external_identifier,
            tax_exemption_reason,
            tax_exemption_legal_reference,
            created_utc,
            updated_utc,
            consumption_moment,
        })
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductClassifications {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut food: Option<bool> = None;
        let mut beverage: Option<bool> = None;
        let mut wellness: Option<bool> = None;
        let mut city_tax: Option<bool> = None;
        let mut fee: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Food", Place::Optional(&mut food)),
                    ("Beverage", Place::Optional(&mut beverage)),
                    ("Wellness", Place::Optional(&mut wellness)),
                    ("CityTax", Place::Optional(&mut city_tax)),
                    ("Fee", Place::Optional(&mut fee)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            food,
            beverage,
            wellness,
            city_tax,
            fee,
        })
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductClassifications {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_as_package: Option<bool> = None;
        let mut exclude_price_from_offer: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BillAsPackage", Place::Required(&mut bill_as_package)),
                    (
                        "ExcludePriceFromOffer",
                        Place::Required(&mut exclude_price_from_offer),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(bill_as_package), Some(exclude_price_from_offer)) = (
            bill_as_package,
            exclude_price_from_offer,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            bill_as_package,
            exclude_price_from_offer,
        })
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl codec::Encode for super::ProductOrderAdditionData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ProductId", &self.product_id),
                ("Count", &self.count),
                ("UnitAmount", &self.unit_amount),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ExternalIdentifier", &self.external_identifier),
            ],
        );
    }
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl Serialize for super::ProductOrderAdditionData {
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
impl codec::Decode for super::ProductOrderItemData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut product_id: Option<ids::ProductId> = None;
        let mut age_category_id: Option<ids::AgeCategoryId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ProductId", Place::Optional(&mut product_id)),
                    ("AgeCategoryId", Place::Optional(&mut age_category_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            product_id,
            age_category_id,
        })
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
impl<'de> Deserialize<'de> for super::ProductOrderItemData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::Promotions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut before_check_in: Option<bool> = None;
        let mut after_check_in: Option<bool> = None;
        let mut during_stay: Option<bool> = None;
        let mut before_check_out: Option<bool> = None;
        let mut after_check_out: Option<bool> = None;
        let mut during_check_out: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BeforeCheckIn", Place::Required(&mut before_check_in)),
                    ("AfterCheckIn", Place::Required(&mut after_check_in)),
                    ("DuringStay", Place::Required(&mut during_stay)),
                    ("BeforeCheckOut", Place::Required(&mut before_check_out)),
                    ("AfterCheckOut", Place::Required(&mut after_check_out)),
                    ("DuringCheckOut", Place::Required(&mut during_check_out)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(before_check_in),
            Some(after_check_in),
            Some(during_stay),
            Some(before_check_out),
            Some(after_check_out),
            Some(during_check_out),
        ) = (
            before_check_in,
            after_check_in,
            during_stay,
            before_check_out,
            after_check_out,
            during_check_out,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            before_check_in,
            after_check_in,
            during_stay,
            before_check_out,
            after_check_out,
            during_check_out,
        })
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
impl<'de> Deserialize<'de> for super::Promotions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::RateForExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateId> = None;
        let mut group_id: Option<ids::RateGroupId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut base_rate_id: Option<ids::RateId> = None;
        let mut is_base_rate: Option<bool> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut is_active: Option<bool> = None;
        let mut is_enabled: Option<bool> = None;
        let mut is_public: Option<bool> = None;
        let mut type_: Option<super::RateType> = None;
        let mut name: Option<String> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_name: Option<String> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut external_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut description: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("GroupId", Place::Required(&mut group_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("BaseRateId", Place::Optional(&mut base_rate_id)),
                    ("IsBaseRate", Place::Required(&mut is_base_rate)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("IsEnabled", Place::Required(&mut is_enabled)),
                    ("IsPublic", Place::Required(&mut is_public)),
                    ("Type", Place::Required(&mut type_)),
                    ("Name", Place::Optional(&mut name)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortName", Place::Optional(&mut short_name)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("ExternalNames", Place::OptionalMap(&mut external_names)),
                    ("Description", Place::OptionalMap(&mut description)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(group_id),
            Some(service_id),
            Some(is_base_rate),
            Some(is_active),
            Some(is_enabled),
            Some(is_public),
            Some(type_),
            Some(updated_utc),
        ) = (
            id,
            group_id,
            service_id,
            is_base_rate,
            is_active,
            is_enabled,
            is_public,
            type_,
            updated_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            group_id,
            service_id,
            base_rate_id,
            is_base_rate,
            business_segment_id,
            is_active,
            is_enabled,
            is_public,
            type_,
            name,
            names,
            short_name,
            updated_utc,
            external_names,
            description,
            external_identifier,
        })
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
impl<'de> Deserialize<'de> for super::RateForExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
impl codec::Decode for super::RateGroupOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::RateGroupId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut is_active: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut external_identifier: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("ServiceId", Place::Optional(&mut service_id)),
                    ("IsActive", Place::Optional(&mut is_active)),
                    ("Name", Place::Optional(&mut name)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            service_id,
            is_active,
            name,
            external_identifier,
        })
    }
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
impl<'de> Deserialize<'de> for super::RateGroupOld {
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
impl codec::Decode for super::RebateOrderItemData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut rebated_item_id: Option<ids::OrderItemId> = None;
        if let Err(fault) = value
            .object(&mut [("RebatedItemId", Place::Optional(&mut rebated_item_id))])
        {
            return Err(fault);
        }
        Ok(Self { rebated_item_id })
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
impl<'de> Deserialize<'de> for super::RebateOrderItemData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::RelativeProductPrice {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut multiplier: Option<values::Decimal> = None;
        let mut target: Option<String> = None;
        let mut tax_rate_codes: Vec<String> = codec::Empty::EMPTY;
        let mut product_ids: Vec<ids::ProductId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Multiplier", Place::Optional(&mut multiplier)),
                    ("Target", Place::Optional(&mut target)),
                    ("TaxRateCodes", Place::OptionalList(&mut tax_rate_codes)),
                    ("ProductIds", Place::OptionalList(&mut product_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            multiplier,
            target,
            tax_rate_codes,
            product_ids,
        })
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::RelativeProductPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
impl codec::Decode for super::ReservationGroupOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ReservationGroupId> = None;
        let mut name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("Name", Place::Optional(&mut name)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { id, name })
    }
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ReservationGroupOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::ReservationOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ReservationId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut group_id: Option<ids::ReservationGroupId> = None;
        let mut number: Option<String> = None;
        let mut channel_number: Option<String> = None;
        let mut channel_manager_number: Option<String> = None;
        let mut channel_manager_group_number: Option<String> = None;
        let mut channel_manager: Option<String> = None;
        let mut state: Option<super::ServiceOrderStateOld> = None;
        let mut origin: Option<super::ReservationOldOrigin> = None;
        let mut origin_details: Option<String> = None;
        let mut purpose: Option<super::ReservationPurpose> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut cancelled_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut released_utc: Option<values::UtcDateTime> = None;
        let mut requested_category_id: Option<ids::ResourceCategoryId> = None;
        let mut assigned_space_id: Option<ids::ResourceId> = None;
        let mut assigned_space_locked: Option<bool> = None;
        let mut assigned_resource_id: Option<ids::ResourceId> = None;
        let mut assigned_resource_locked: Option<bool> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut cancellation_reason: Option<super::CancellationReason> = None;
        let mut adult_count: Option<i32> = None;
        let mut child_count: Option<i32> = None;
        let mut person_counts: Vec<super::ReservationPersonCount> = codec::Empty::EMPTY;
        let mut owner_id: Option<ids::AccountId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut companion_ids: Vec<ids::CustomerId> = codec::Empty::EMPTY;
        let mut channel_manager_id: Option<String> = None;
        let mut options: Option<super::ReservationOptions> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("GroupId", Place::Required(&mut group_id)),
                    ("Number", Place::Required(&mut number)),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    (
                        "ChannelManagerNumber",
                        Place::Optional(&mut channel_manager_number),
                    ),
                    (
                        "ChannelManagerGroupNumber",
                        Place::Optional(&mut channel_manager_group_number),
                    ),
                    ("ChannelManager", Place::Optional(&mut channel_manager)),
                    ("State", Place::Required(&mut state)),
                    ("Origin", Place::Required(&mut origin)),
                    ("OriginDetails", Place::Optional(&mut origin_details)),
                    ("Purpose", Place::Optional(&mut purpose)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("CancelledUtc", Place::Optional(&mut cancelled_utc)),
                    ("StartUtc", Place::Required(&mut start_utc)),
                    ("EndUtc", Place::Required(&mut end_utc)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("RequestedCategoryId", Place::Required(&mut requested_category_id)),
                    ("AssignedSpaceId", Place::Optional(&mut assigned_space_id)),
                    ("AssignedSpaceLocked", Place::Optional(&mut assigned_space_locked)),
                    ("AssignedResourceId", Place::Optional(&mut assigned_resource_id)),
                    (
                        "AssignedResourceLocked",
                        Place::Required(&mut assigned_resource_locked),
                    ),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("RateId", Place::Required(&mut rate_id)),
                    ("VoucherId", Place::Optional(&mut voucher_id)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("CancellationReason", Place::Optional(&mut cancellation_reason)),
                    ("AdultCount", Place::Optional(&mut adult_count)),
                    ("ChildCount", Place::Optional(&mut child_count)),
                    ("PersonCounts", Place::List(&mut person_counts)),
                    ("OwnerId", Place::Required(&mut owner_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("CompanionIds", Place::OptionalList(&mut companion_ids)),
                    ("ChannelManagerId", Place::Optional(&mut channel_manager_id)),
                    ("Options", Place::Required(&mut options)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(group_id),
            Some(number),
            Some(state),
            Some(origin),
            Some(created_utc),
            Some(updated_utc),
            Some(start_utc),
            Some(end_utc),
            Some(requested_category_id),
            Some(assigned_resource_locked),
            Some(rate_id),
            Some(owner_id),
            Some(options),
        ) = (
            id,
            service_id,
            group_id,
            number,
            state,
            origin,
            created_utc,
            updated_utc,
            start_utc,
            end_utc,
            requested_category_id,
            assigned_resource_locked,
            rate_id,
            owner_id,
            options,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            group_id,
            number,
            channel_number,
            channel_manager_number,
            channel_manager_group_number,
            channel_manager,
            state,
            origin,
            origin_details,
            purpose,
            created_utc,
            updated_utc,
            cancelled_utc,
            start_utc,
            end_utc,
            released_utc,
            requested_category_id,
            assigned_space_id,
            assigned_space_locked,
            assigned_resource_id,
            assigned_resource_locked,
            business_segment_id,
            company_id,
            travel_agency_id,
            availability_block_id,
            rate_id,
            voucher_id,
            credit_card_id,
            cancellation_reason,
            adult_count,
            child_count,
            person_counts,
            owner_id,
            customer_id,
            booker_id,
            companion_ids,
            channel_manager_id,
            options,
        })
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
impl<'de> Deserialize<'de> for super::ReservationOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::ReservationOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut owner_checked_in: Option<bool> = None;
        let mut all_companions_checked_in: Option<bool> = None;
        let mut any_companion_checked_in: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("OwnerCheckedIn", Place::Required(&mut owner_checked_in)),
                    (
                        "AllCompanionsCheckedIn",
                        Place::Required(&mut all_companions_checked_in),
                    ),
                    (
                        "AnyCompanionCheckedIn",
                        Place::Required(&mut any_companion_checked_in),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(owner_checked_in),
            Some(all_companions_checked_in),
            Some(any_companion_checked_in),
        ) = (owner_checked_in, all_companions_checked_in, any_companion_checked_in) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            owner_checked_in,
            all_companions_checked_in,
            any_companion_checked_in,
        })
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
impl<'de> Deserialize<'de> for super::ReservationOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::ReservationPersonCount {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut age_category_id: Option<ids::AgeCategoryId> = None;
        let mut count: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AgeCategoryId", Place::Required(&mut age_category_id)),
                    ("Count", Place::Required(&mut count)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(age_category_id), Some(count)) = (age_category_id, count) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { age_category_id, count })
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
impl<'de> Deserialize<'de> for super::ReservationPersonCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Encode for super::ReservationPersonCount {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("AgeCategoryId", &self.age_category_id), ("Count", &self.count)]);
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
impl Serialize for super::ReservationPersonCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::Resource {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut is_active: Option<bool> = None;
        let mut parent_resource_id: Option<ids::ResourceId> = None;
        let mut name: Option<String> = None;
        let mut state: Option<super::ResourceState> = None;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut data: Option<super::ResourceData> = None;
        let mut external_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut directions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("ParentResourceId", Place::Optional(&mut parent_resource_id)),
                    ("Name", Place::Required(&mut name)),
                    ("State", Place::Required(&mut state)),
                    ("Descriptions", Place::Map(&mut descriptions)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Data", Place::Required(&mut data)),
                    ("ExternalNames", Place::Map(&mut external_names)),
                    ("Directions", Place::Map(&mut directions)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(is_active),
            Some(name),
            Some(state),
            Some(created_utc),
            Some(updated_utc),
            Some(data),
        ) = (id, enterprise_id, is_active, name, state, created_utc, updated_utc, data)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            is_active,
            parent_resource_id,
            name,
            state,
            descriptions,
            created_utc,
            updated_utc,
            data,
            external_names,
            directions,
        })
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::Resource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Decode for super::ResourceAccessToken {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceAccessTokenId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_order_id: Option<ids::ServiceOrderId> = None;
        let mut companionship_id: Option<ids::CompanionshipId> = None;
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut type_: Option<super::ResourceAccessTokenType> = None;
        let mut value: Option<String> = None;
        let mut serial_number: Option<String> = None;
        let mut validity_start_utc: Option<values::UtcDateTime> = None;
        let mut validity_end_utc: Option<values::UtcDateTime> = None;
        let mut permissions: Option<super::ResourceAccessTokenPermissions> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut is_active: Option<bool> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("ServiceOrderId", Place::Required(&mut service_order_id)),
                    ("CompanionshipId", Place::Optional(&mut companionship_id)),
                    ("ResourceId", Place::Optional(&mut resource_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Value", Place::Required(&mut value)),
                    ("SerialNumber", Place::Optional(&mut serial_number)),
                    ("ValidityStartUtc", Place::Required(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Required(&mut validity_end_utc)),
                    ("Permissions", Place::Required(&mut permissions)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("IsActive", Place::Required(&mut is_active)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(service_order_id),
            Some(type_),
            Some(value),
            Some(validity_start_utc),
            Some(validity_end_utc),
            Some(permissions),
            Some(created_utc),
            Some(updated_utc),
            Some(is_active),
        ) = (
            id,
            enterprise_id,
            service_order_id,
            type_,
            value,
            validity_start_utc,
            validity_end_utc,
            permissions,
            created_utc,
            updated_utc,
            is_active,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            service_order_id,
            companionship_id,
            resource_id,
            type_,
            value,
            serial_number,
            validity_start_utc,
            validity_end_utc,
            permissions,
            created_utc,
            updated_utc,
            is_active,
        })
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl<'de> Deserialize<'de> for super::ResourceAccessToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Decode for super::ResourceAccessTokenPermissions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bed: Option<bool> = None;
        let mut room: Option<bool> = None;
        let mut floor: Option<bool> = None;
        let mut building: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Bed", Place::Optional(&mut bed)),
                    ("Room", Place::Optional(&mut room)),
                    ("Floor", Place::Optional(&mut floor)),
                    ("Building", Place::Optional(&mut building)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { bed, room, floor, building })
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl<'de> Deserialize<'de> for super::ResourceAccessTokenPermissions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::ResourceCategory {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceCategoryId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut is_active: Option<bool> = None;
        let mut type_: Option<super::ResourceCategoryType> = None;
        let mut classification: Option<super::ResourceClassification> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut ordering: Option<i32> = None;
        let mut capacity: Option<i32> = None;
        let mut extra_capacity: Option<i32> = None;
        let mut external_identifier: Option<String> = None;
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Type", Place::Required(&mut type_)),
                    ("Classification", Place::Required(&mut classification)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::Map(&mut short_names)),
                    ("Descriptions", Place::Map(&mut descriptions)),
                    ("Ordering", Place::Required(&mut ordering)),
                    ("Capacity", Place::Required(&mut capacity)),
                    ("ExtraCapacity", Place::Required(&mut extra_capacity)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    (
                        "AccountingCategoryId",
                        Place::Optional(&mut accounting_category_id),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(service_id),
            Some(is_active),
            Some(type_),
            Some(classification),
            Some(ordering),
            Some(capacity),
            Some(extra_capacity),
        ) = (
            id,
            enterprise_id,
            service_id,
            is_active,
            type_,
            classification,
            ordering,
            capacity,
            extra_capacity,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            service_id,
            is_active,
            type_,
            classification,
            names,
            short_names,
            descriptions,
            ordering,
            capacity,
            extra_capacity,
            external_identifier,
            accounting_category_id,
        })
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
impl<'de> Deserialize<'de> for super::ResourceCategory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
impl codec::Decode for super::ResourceCategoryAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceCategoryAssignmentId> = None;
        let mut is_active: Option<bool> = None;
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("ResourceId", Place::Required(&mut resource_id)),
                    ("CategoryId", Place::Required(&mut category_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(is_active),
            Some(resource_id),
            Some(category_id),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, is_active, resource_id, category_id, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            is_active,
            resource_id,
            category_id,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
impl<'de> Deserialize<'de> for super::ResourceCategoryAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
impl codec::Decode for super::ResourceCategoryImageAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceCategoryImageAssignmentId> = None;
        let mut is_active: Option<bool> = None;
        let mut category_id: Option<ids::ResourceCategoryId> = None;
        let mut image_id: Option<ids::ImageId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut ordering: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("CategoryId", Place::Required(&mut category_id)),
                    ("ImageId", Place::Required(&mut image_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("Ordering", Place::Required(&mut ordering)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(is_active),
            Some(category_id),
            Some(image_id),
            Some(created_utc),
            Some(updated_utc),
            Some(ordering),
        ) = (id, is_active, category_id, image_id, created_utc, updated_utc, ordering)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            is_active,
            category_id,
            image_id,
            created_utc,
            updated_utc,
            ordering,
        })
    }
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ResourceCategoryImageAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
impl codec::Decode for super::ResourceFeature {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceFeatureId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut is_active: Option<bool> = None;
        let mut classification: Option<super::ResourceFeatureClassification> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut short_names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut descriptions: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Classification", Place::Required(&mut classification)),
                    ("Names", Place::Map(&mut names)),
                    ("ShortNames", Place::Map(&mut short_names)),
                    ("Descriptions", Place::Map(&mut descriptions)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(is_active),
            Some(classification),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, service_id, is_active, classification, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            is_active,
            classification,
            names,
            short_names,
            descriptions,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ResourceFeature {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
impl codec::Decode for super::ResourceFeatureAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ResourceFeatureAssignmentId> = None;
        let mut is_active: Option<bool> = None;
        let mut resource_id: Option<ids::ResourceId> = None;
        let mut feature_id: Option<ids::ResourceFeatureId> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("ResourceId", Place::Required(&mut resource_id)),
                    ("FeatureId", Place::Required(&mut feature_id)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(is_active),
            Some(resource_id),
            Some(feature_id),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, is_active, resource_id, feature_id, created_utc, updated_utc) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            is_active,
            resource_id,
            feature_id,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ResourceFeatureAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::Service {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ServiceId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut is_active: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut names: std::collections::BTreeMap<String, String> = codec::Empty::EMPTY;
        let mut start_time: Option<String> = None;
        let mut end_time: Option<String> = None;
        let mut options: Option<super::ServiceOptions> = None;
        let mut promotions: Option<super::Promotions> = None;
        let mut type_: Option<String> = None;
        let mut ordering: Option<i32> = None;
        let mut data: Option<super::ServiceData> = None;
        let mut external_identifier: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("Name", Place::Optional(&mut name)),
                    ("Names", Place::Map(&mut names)),
                    ("StartTime", Place::Optional(&mut start_time)),
                    ("EndTime", Place::Optional(&mut end_time)),
                    ("Options", Place::Required(&mut options)),
                    ("Promotions", Place::Optional(&mut promotions)),
                    ("Type", Place::Optional(&mut type_)),
                    ("Ordering", Place::Required(&mut ordering)),
                    ("Data", Place::Optional(&mut data)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(is_active),
            Some(options),
            Some(ordering),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, enterprise_id, is_active, options, ordering, created_utc, updated_utc)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            is_active,
            name,
            names,
            start_time,
            end_time,
            options,
            promotions,
            type_,
            ordering,
            data,
            external_identifier,
            created_utc,
            updated_utc,
        })
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::Service {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::ServiceOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_as_package: Option<bool> = None;
        if let Err(fault) = value
            .object(&mut [("BillAsPackage", Place::Required(&mut bill_as_package))])
        {
            return Err(fault);
        }
        let Some(bill_as_package) = bill_as_package else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { bill_as_package })
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::ServiceOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Decode for super::ServiceOrderOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut owner_checked_in: Option<bool> = None;
        let mut all_companions_checked_in: Option<bool> = None;
        let mut any_companion_checked_in: Option<bool> = None;
        let mut connector_check_in: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("OwnerCheckedIn", Place::Required(&mut owner_checked_in)),
                    (
                        "AllCompanionsCheckedIn",
                        Place::Required(&mut all_companions_checked_in),
                    ),
                    (
                        "AnyCompanionCheckedIn",
                        Place::Required(&mut any_companion_checked_in),
                    ),
                    ("ConnectorCheckIn", Place::Required(&mut connector_check_in)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(owner_checked_in),
            Some(all_companions_checked_in),
            Some(any_companion_checked_in),
            Some(connector_check_in),
        ) = (
            owner_checked_in,
            all_companions_checked_in,
            any_companion_checked_in,
            connector_check_in,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            owner_checked_in,
            all_companions_checked_in,
            any_companion_checked_in,
            connector_check_in,
        })
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ServiceOrderOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::SpaceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut floor_number: Option<String> = None;
        let mut location_notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("FloorNumber", Place::Required(&mut floor_number)),
                    ("LocationNotes", Place::Optional(&mut location_notes)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(floor_number) = floor_number else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            floor_number,
            location_notes,
        })
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::SpaceData {
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
impl codec::Decode for super::TaxBreakdown {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut items: Vec<super::TaxBreakdownItem> = codec::Empty::EMPTY;
        if let Err(fault) = value.object(&mut [("Items", Place::List(&mut items))]) {
            return Err(fault);
        }
        Ok(Self { items })
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
impl<'de> Deserialize<'de> for super::TaxBreakdown {
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
impl codec::Decode for super::TaxBreakdownItem {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut tax_rate_code: Option<String> = None;
        let mut net_value: Option<values::Decimal> = None;
        let mut tax_value: Option<values::Decimal> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("TaxRateCode", Place::Optional(&mut tax_rate_code)),
                    ("NetValue", Place::Required(&mut net_value)),
                    ("TaxValue", Place::Required(&mut tax_value)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(net_value), Some(tax_value)) = (net_value, tax_value) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            tax_rate_code,
            net_value,
            tax_value,
        })
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
impl<'de> Deserialize<'de> for super::TaxBreakdownItem {
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
impl codec::Decode for super::TaxValue {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut code: Option<String> = None;
        let mut value: Option<values::Decimal> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Code", Place::Optional(&mut code)),
                    ("Value", Place::Required(&mut value)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(value) = value else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { code, value })
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
impl<'de> Deserialize<'de> for super::TaxValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl codec::Decode for super::TimeInterval {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { start_utc, end_utc })
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl<'de> Deserialize<'de> for super::TimeInterval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl codec::Encode for super::TimeInterval {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("StartUtc", &self.start_utc), ("EndUtc", &self.end_utc)]);
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl Serialize for super::TimeInterval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
impl codec::Decode for super::VoucherCode {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::VoucherCodeId> = None;
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut value: Option<String> = None;
        let mut validity_start_utc: Option<String> = None;
        let mut validity_end_utc: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut activity_state: Option<super::ActivityState> = None;
        let mut is_active: Option<bool> = None;
        if let Err(fault) = value_
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("VoucherId", Place::Optional(&mut voucher_id)),
                    ("Value", Place::Optional(&mut value)),
                    ("ValidityStartUtc", Place::Optional(&mut validity_start_utc)),
                    ("ValidityEndUtc", Place::Optional(&mut validity_end_utc)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityState", Place::Optional(&mut activity_state)),
                    ("IsActive", Place::Optional(&mut is_active)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            id,
            voucher_id,
            value,
            validity_start_utc,
            validity_end_utc,
            created_utc,
            updated_utc,
            activity_state,
            is_active,
        })
    }
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
impl<'de> Deserialize<'de> for super::VoucherCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Decode for super::BillAssigneeData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "BillCustomerData" => json.case("Value", Self::BillCustomerData),
                "BillCompanyData" => json.case("Value", Self::BillCompanyData),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl<'de> Deserialize<'de> for super::BillAssigneeData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl codec::Decode for super::BillOwnerData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "BillCustomerData" => json.case("Value", Self::BillCustomerData),
                "BillCompanyData" => json.case("Value", Self::BillCompanyData),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl<'de> Deserialize<'de> for super::BillOwnerData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillAccountData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "BillCustomerData" => {
                    json.case("BillCustomerData", Self::BillCustomerData)
                }
                "BillCompanyData" => json.case("BillCompanyData", Self::BillCompanyData),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillAccountData {
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
impl codec::Decode for super::OrderItemOldData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "CancellationFee" => Ok(Self::CancellationFee),
                "Rebate" => json.case("Value", Self::Rebate),
                "Deposit" => Ok(Self::Deposit),
                "ExchangeRateDifference" => Ok(Self::ExchangeRateDifference),
                "CustomItem" => Ok(Self::CustomItem),
                "Surcharge" => Ok(Self::Surcharge),
                "SurchargeDiscount" => Ok(Self::SurchargeDiscount),
                "SpaceOrder" => Ok(Self::SpaceOrder),
                "ProductOrder" => json.case("Value", Self::ProductOrder),
                "Other" => Ok(Self::Other),
                "TaxCorrection" => Ok(Self::TaxCorrection),
                "ResourceUpgradeFee" => Ok(Self::ResourceUpgradeFee),
                "InvoiceFee" => Ok(Self::InvoiceFee),
                _ => Ok(Self::__Unknown(json.keep())),
            })
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
impl<'de> Deserialize<'de> for super::OrderItemOldData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Decode for super::PaymentItemOldData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "CreditCard" => json.case("Value", Self::CreditCard),
                "Invoice" => json.case("Value", Self::Invoice),
                "Cash" => Ok(Self::Cash),
                "Unspecified" => Ok(Self::Unspecified),
                "BadDebts" => Ok(Self::BadDebts),
                "WireTransfer" => Ok(Self::WireTransfer),
                "ExchangeRateDifference" => Ok(Self::ExchangeRateDifference),
                "ExchangeRoundingDifference" => Ok(Self::ExchangeRoundingDifference),
                "BankCharges" => Ok(Self::BankCharges),
                "Cheque" => Ok(Self::Cheque),
                "Other" => Ok(Self::Other),
                _ => Ok(Self::__Unknown(json.keep())),
            })
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
impl<'de> Deserialize<'de> for super::PaymentItemOldData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductPricing {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Absolute" => json.case("Value", Self::Absolute),
                "Relative" => json.case("Value", Self::Relative),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductPricing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl codec::Decode for super::ProfileData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Personal" => Ok(Self::Personal),
                "Enterprise" => json.case("EnterpriseProfile", Self::Enterprise),
                "Platform" => Ok(Self::Platform),
                "Static" => Ok(Self::Static),
                "Integration" => Ok(Self::Integration),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl<'de> Deserialize<'de> for super::ProfileData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::ResourceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Space" => json.case("Value", Self::Space),
                "Object" => json.case("Value", Self::Object),
                "Person" => json.case("Value", Self::Person),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ResourceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::ServiceData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Bookable" => json.case("Value", Self::Bookable),
                "Additional" => json.case("Value", Self::Additional),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::ServiceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::AccountType {
    fn from(text: &str) -> Self {
        match text {
            "Company" => Self::Company,
            "Customer" => Self::Customer,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::AccountType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::AccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::AccountType {
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
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )
)]
impl<'de> Deserialize<'de> for super::AccountType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::AccountTypeEnum {
    fn from(text: &str) -> Self {
        match text {
            "Company" => Self::Company,
            "Customer" => Self::Customer,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::AccountTypeEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::AccountTypeEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::AccountTypeEnum {
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
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )
)]
impl<'de> Deserialize<'de> for super::AccountTypeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl From<&str> for super::AccountingState {
    fn from(text: &str) -> Self {
        match text {
            "Open" => Self::Open,
            "Closed" => Self::Closed,
            "Inactive" => Self::Inactive,
            "Canceled" => Self::Canceled,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl std::str::FromStr for super::AccountingState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl std::fmt::Display for super::AccountingState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl codec::Encode for super::AccountingState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
impl Serialize for super::AccountingState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl From<&str> for super::AccountingStateEnum {
    fn from(text: &str) -> Self {
        match text {
            "Open" => Self::Open,
            "Closed" => Self::Closed,
            "Inactive" => Self::Inactive,
            "Canceled" => Self::Canceled,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl std::str::FromStr for super::AccountingStateEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl std::fmt::Display for super::AccountingStateEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl codec::Decode for super::AccountingStateEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl<'de> Deserialize<'de> for super::AccountingStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl codec::Encode for super::AccountingStateEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
impl Serialize for super::AccountingStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl From<&str> for super::ActivityState {
    fn from(text: &str) -> Self {
        match text {
            "Deleted" => Self::Deleted,
            "Active" => Self::Active,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl std::str::FromStr for super::ActivityState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl std::fmt::Display for super::ActivityState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl codec::Decode for super::ActivityState {
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
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl<'de> Deserialize<'de> for super::ActivityState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl codec::Encode for super::ActivityState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )
)]
impl Serialize for super::ActivityState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl From<&str> for super::ActivityStateEnum {
    fn from(text: &str) -> Self {
        match text {
            "Deleted" => Self::Deleted,
            "Active" => Self::Active,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl std::str::FromStr for super::ActivityStateEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl std::fmt::Display for super::ActivityStateEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl codec::Decode for super::ActivityStateEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl<'de> Deserialize<'de> for super::ActivityStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::ActivityStates {
    fn from(text: &str) -> Self {
        match text {
            "Deleted" => Self::Deleted,
            "Active" => Self::Active,
            _ => Self::__Unknown(values::Unknown::new(text)),
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
impl std::str::FromStr for super::ActivityStates {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ActivityStates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Encode for super::ActivityStates {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
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
impl Serialize for super::ActivityStates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl From<&str> for super::BillCorrectionState {
    fn from(text: &str) -> Self {
        match text {
            "Bill" => Self::Bill,
            "CorrectiveBill" => Self::CorrectiveBill,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::str::FromStr for super::BillCorrectionState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::fmt::Display for super::BillCorrectionState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillCorrectionState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillCorrectionState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillCorrectionState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillCorrectionState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl From<&str> for super::BillCorrectionType {
    fn from(text: &str) -> Self {
        match text {
            "Cancellation" => Self::Cancellation,
            "Edit" => Self::Edit,
            "CreditNote" => Self::CreditNote,
            "Reinstatement" => Self::Reinstatement,
            "ReceivablePaymentsBalance" => Self::ReceivablePaymentsBalance,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::str::FromStr for super::BillCorrectionType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::fmt::Display for super::BillCorrectionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillCorrectionType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillCorrectionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl From<&str> for super::BillState {
    fn from(text: &str) -> Self {
        match text {
            "Open" => Self::Open,
            "Closed" => Self::Closed,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::str::FromStr for super::BillState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::fmt::Display for super::BillState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl From<&str> for super::BillType {
    fn from(text: &str) -> Self {
        match text {
            "Receipt" => Self::Receipt,
            "Invoice" => Self::Invoice,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::str::FromStr for super::BillType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl std::fmt::Display for super::BillType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::BillType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::BillType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::BillType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::BillType {
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
impl From<&str> for super::CancellationReason {
    fn from(text: &str) -> Self {
        match text {
            "Other" => Self::Other,
            "ConfirmationMissed" => Self::ConfirmationMissed,
            "BookedElsewhere" => Self::BookedElsewhere,
            "ForceMajeure" => Self::ForceMajeure,
            "GuestComplaint" => Self::GuestComplaint,
            "NoShow" => Self::NoShow,
            "PriceTooHigh" => Self::PriceTooHigh,
            "ServiceNotAvailable" => Self::ServiceNotAvailable,
            "InputError" => Self::InputError,
            "InvalidPayment" => Self::InvalidPayment,
            "TravelAgency" => Self::TravelAgency,
            "RequestedByGuest" => Self::RequestedByGuest,
            "Update" => Self::Update,
            "BookingAbandoned" => Self::BookingAbandoned,
            "RequestedByBooker" => Self::RequestedByBooker,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::CancellationReason {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::CancellationReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::CancellationReason {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::CancellationReason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl From<&str> for super::CreditCardType {
    fn from(text: &str) -> Self {
        match text {
            "MasterCard" => Self::MasterCard,
            "Visa" => Self::Visa,
            "Amex" => Self::Amex,
            "Discover" => Self::Discover,
            "DinersClub" => Self::DinersClub,
            "Jcb" => Self::Jcb,
            "Maestro" => Self::Maestro,
            "UnionPay" => Self::UnionPay,
            "VPay" => Self::VPay,
            "RuPay" => Self::RuPay,
            "Dankort" => Self::Dankort,
            "Mir" => Self::Mir,
            "Verve" => Self::Verve,
            "Troy" => Self::Troy,
            "PostFinance" => Self::PostFinance,
            "Giro" => Self::Giro,
            "Bancomat" => Self::Bancomat,
            "Bc" => Self::Bc,
            "CarteBleue" => Self::CarteBleue,
            "Eftpos" => Self::Eftpos,
            "Eps" => Self::Eps,
            "Interac" => Self::Interac,
            "Isracard" => Self::Isracard,
            "Meps" => Self::Meps,
            "Nets" => Self::Nets,
            "Bancontact" => Self::Bancontact,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl std::str::FromStr for super::CreditCardType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl std::fmt::Display for super::CreditCardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl codec::FromText for super::CreditCardType {
    fn from_text(text: &str) -> Result<Self, codec::Fault> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl codec::AsText for super::CreditCardType {
    fn with_text(&self, take: &mut dyn FnMut(&str)) {
        take(self.as_str());
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl codec::Decode for super::CreditCardType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
impl<'de> Deserialize<'de> for super::CreditCardType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl From<&str> for super::CreditRatingBasicEnum {
    fn from(text: &str) -> Self {
        match text {
            "CreditOk" => Self::CreditOk,
            "PaymentRequiredUpfront" => Self::PaymentRequiredUpfront,
            "LocalDecisionRequired" => Self::LocalDecisionRequired,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl std::str::FromStr for super::CreditRatingBasicEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl std::fmt::Display for super::CreditRatingBasicEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl codec::Decode for super::CreditRatingBasicEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl<'de> Deserialize<'de> for super::CreditRatingBasicEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl codec::Encode for super::CreditRatingBasicEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
impl Serialize for super::CreditRatingBasicEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl From<&str> for super::CustomerClassification {
    fn from(text: &str) -> Self {
        match text {
            "PaymasterAccount" => Self::PaymasterAccount,
            "Blacklist" => Self::Blacklist,
            "Media" => Self::Media,
            "LoyaltyProgram" => Self::LoyaltyProgram,
            "PreviousComplaint" => Self::PreviousComplaint,
            "Returning" => Self::Returning,
            "Staff" => Self::Staff,
            "FriendOrFamily" => Self::FriendOrFamily,
            "TopManagement" => Self::TopManagement,
            "Important" => Self::Important,
            "VeryImportant" => Self::VeryImportant,
            "Problematic" => Self::Problematic,
            "Cashlist" => Self::Cashlist,
            "DisabledPerson" => Self::DisabledPerson,
            "Military" => Self::Military,
            "Airline" => Self::Airline,
            "HealthCompliant" => Self::HealthCompliant,
            "InRoom" => Self::InRoom,
            "WaitingForRoom" => Self::WaitingForRoom,
            "Student" => Self::Student,
            "Blocklist" => Self::Blocklist,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl std::str::FromStr for super::CustomerClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl std::fmt::Display for super::CustomerClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Decode for super::CustomerClassification {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::CustomerClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Encode for super::CustomerClassification {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Serialize for super::CustomerClassification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl From<&str> for super::CustomerOptions {
    fn from(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "SendMarketingEmails" => Self::SendMarketingEmails,
            "Invoiceable" => Self::Invoiceable,
            "BillAddressObjection" => Self::BillAddressObjection,
            "SendMarketingPostalMail" => Self::SendMarketingPostalMail,
            "SendPartnerMarketingEmails" => Self::SendPartnerMarketingEmails,
            "SendPartnerMarketingPostalMail" => Self::SendPartnerMarketingPostalMail,
            "WithdrawCardConsent" => Self::WithdrawCardConsent,
            "GuestPhotoConsent" => Self::GuestPhotoConsent,
            "IdPhotosConsent" => Self::IdPhotosConsent,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl std::str::FromStr for super::CustomerOptions {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl std::fmt::Display for super::CustomerOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl codec::Decode for super::CustomerOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::CustomerOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl From<&str> for super::DeviceCommandState {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "Received" => Self::Received,
            "Processing" => Self::Processing,
            "Processed" => Self::Processed,
            "Cancelled" => Self::Cancelled,
            "Error" => Self::Error,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl std::str::FromStr for super::DeviceCommandState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl std::fmt::Display for super::DeviceCommandState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Decode for super::DeviceCommandState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl<'de> Deserialize<'de> for super::DeviceCommandState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl codec::Encode for super::DeviceCommandState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
impl Serialize for super::DeviceCommandState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl From<&str> for super::DeviceType {
    fn from(text: &str) -> Self {
        match text {
            "Printer" => Self::Printer,
            "PaymentTerminal" => Self::PaymentTerminal,
            "KeyCutter" => Self::KeyCutter,
            "FiscalMachine" => Self::FiscalMachine,
            "PassportScanner" => Self::PassportScanner,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl std::str::FromStr for super::DeviceType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl std::fmt::Display for super::DeviceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl codec::Decode for super::DeviceType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl<'de> Deserialize<'de> for super::DeviceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl From<&str> for super::ExternalPaymentType {
    fn from(text: &str) -> Self {
        match text {
            "Unspecified" => Self::Unspecified,
            "BadDebts" => Self::BadDebts,
            "Bacs" => Self::Bacs,
            "WireTransfer" => Self::WireTransfer,
            "Invoice" => Self::Invoice,
            "ExchangeRateDifference" => Self::ExchangeRateDifference,
            "Complimentary" => Self::Complimentary,
            "Reseller" => Self::Reseller,
            "ExchangeRoundingDifference" => Self::ExchangeRoundingDifference,
            "Barter" => Self::Barter,
            "Commission" => Self::Commission,
            "BankCharges" => Self::BankCharges,
            "CrossSettlement" => Self::CrossSettlement,
            "Cash" => Self::Cash,
            "CreditCard" => Self::CreditCard,
            "Prepayment" => Self::Prepayment,
            "Cheque" => Self::Cheque,
            "Bancontact" => Self::Bancontact,
            "IDeal" => Self::IDeal,
            "PayPal" => Self::PayPal,
            "GiftCard" => Self::GiftCard,
            "LoyaltyPoints" => Self::LoyaltyPoints,
            "ChequeVacances" => Self::ChequeVacances,
            "OnlinePayment" => Self::OnlinePayment,
            "CardCheck" => Self::CardCheck,
            "PaymentHubRedirection" => Self::PaymentHubRedirection,
            "Voucher" => Self::Voucher,
            "MasterCard" => Self::MasterCard,
            "Visa" => Self::Visa,
            "Amex" => Self::Amex,
            "Discover" => Self::Discover,
            "DinersClub" => Self::DinersClub,
            "Jcb" => Self::Jcb,
            "UnionPay" => Self::UnionPay,
            "Twint" => Self::Twint,
            "Reka" => Self::Reka,
            "LoyaltyCard" => Self::LoyaltyCard,
            "PosDiningAndSpaReward" => Self::PosDiningAndSpaReward,
            "DirectDebit" => Self::DirectDebit,
            "DepositCheck" => Self::DepositCheck,
            "DepositCash" => Self::DepositCash,
            "DepositCreditCard" => Self::DepositCreditCard,
            "DepositWireTransfer" => Self::DepositWireTransfer,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl std::str::FromStr for super::ExternalPaymentType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl std::fmt::Display for super::ExternalPaymentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl codec::Decode for super::ExternalPaymentType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl<'de> Deserialize<'de> for super::ExternalPaymentType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl codec::Encode for super::ExternalPaymentType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
impl Serialize for super::ExternalPaymentType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl From<&str> for super::IdentityDocumentType {
    fn from(text: &str) -> Self {
        match text {
            "IdentityCard" => Self::IdentityCard,
            "Passport" => Self::Passport,
            "Visa" => Self::Visa,
            "DriversLicense" => Self::DriversLicense,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl std::str::FromStr for super::IdentityDocumentType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl std::fmt::Display for super::IdentityDocumentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl codec::Decode for super::IdentityDocumentType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl<'de> Deserialize<'de> for super::IdentityDocumentType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl codec::Encode for super::IdentityDocumentType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
impl Serialize for super::IdentityDocumentType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl From<&str> for super::OrderNoteType {
    fn from(text: &str) -> Self {
        match text {
            "General" => Self::General,
            "ChannelManager" => Self::ChannelManager,
            "SpecialRequest" => Self::SpecialRequest,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl std::str::FromStr for super::OrderNoteType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl std::fmt::Display for super::OrderNoteType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl codec::Decode for super::OrderNoteType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl<'de> Deserialize<'de> for super::OrderNoteType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl codec::Encode for super::OrderNoteType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl Serialize for super::OrderNoteType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl From<&str> for super::OutletItemType {
    fn from(text: &str) -> Self {
        match text {
            "Revenue" => Self::Revenue,
            "NonRevenue" => Self::NonRevenue,
            "Payment" => Self::Payment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl std::str::FromStr for super::OutletItemType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl std::fmt::Display for super::OutletItemType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl codec::Decode for super::OutletItemType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl<'de> Deserialize<'de> for super::OutletItemType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl codec::Encode for super::OutletItemType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
impl Serialize for super::OutletItemType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl From<&str> for super::PricingMode {
    fn from(text: &str) -> Self {
        match text {
            "Gross" => Self::Gross,
            "Net" => Self::Net,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl std::str::FromStr for super::PricingMode {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl std::fmt::Display for super::PricingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl codec::Decode for super::PricingMode {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl<'de> Deserialize<'de> for super::PricingMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl From<&str> for super::ProductChargingMode {
    fn from(text: &str) -> Self {
        match text {
            "Once" => Self::Once,
            "PerTimeUnit" => Self::PerTimeUnit,
            "PerPersonPerTimeUnit" => Self::PerPersonPerTimeUnit,
            "PerPerson" => Self::PerPerson,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::str::FromStr for super::ProductChargingMode {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::fmt::Display for super::ProductChargingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductChargingMode {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductChargingMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl From<&str> for super::ProductConsumptionMoment {
    fn from(text: &str) -> Self {
        match text {
            "ServiceOrderEnd" => Self::ServiceOrderEnd,
            "ServiceOrderStart" => Self::ServiceOrderStart,
            "PostingTimeUnit" => Self::PostingTimeUnit,
            "NextTimeUnit" => Self::NextTimeUnit,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::str::FromStr for super::ProductConsumptionMoment {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::fmt::Display for super::ProductConsumptionMoment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductConsumptionMoment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductConsumptionMoment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl From<&str> for super::ProductPosting {
    fn from(text: &str) -> Self {
        match text {
            "Once" => Self::Once,
            "Daily" => Self::Daily,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::str::FromStr for super::ProductPosting {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::fmt::Display for super::ProductPosting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductPosting {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductPosting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl From<&str> for super::ProductPostingMode {
    fn from(text: &str) -> Self {
        match text {
            "Once" => Self::Once,
            "PerTimeUnit" => Self::PerTimeUnit,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::str::FromStr for super::ProductPostingMode {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl std::fmt::Display for super::ProductPostingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl codec::Decode for super::ProductPostingMode {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ProductPostingMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::RateType {
    fn from(text: &str) -> Self {
        match text {
            "Public" => Self::Public,
            "Private" => Self::Private,
            "AvailabilityBlock" => Self::AvailabilityBlock,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::RateType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::RateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::RateType {
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
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )
)]
impl<'de> Deserialize<'de> for super::RateType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::ReservationOldOrigin {
    fn from(text: &str) -> Self {
        match text {
            "Distributor" => Self::Distributor,
            "ChannelManager" => Self::ChannelManager,
            "Import" => Self::Import,
            "Connector" => Self::Connector,
            "Navigator" => Self::Navigator,
            "CommanderInPerson" => Self::CommanderInPerson,
            "CommanderChannel" => Self::CommanderChannel,
            "CommanderPhone" => Self::CommanderPhone,
            "CommanderEmail" => Self::CommanderEmail,
            "CommanderWebsite" => Self::CommanderWebsite,
            "CommanderMessage" => Self::CommanderMessage,
            "CommanderCallCenter" => Self::CommanderCallCenter,
            "CommanderRoomingList" => Self::CommanderRoomingList,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ReservationOldOrigin {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ReservationOldOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ReservationOldOrigin {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::ReservationOldOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::ReservationPurpose {
    fn from(text: &str) -> Self {
        match text {
            "Leisure" => Self::Leisure,
            "Business" => Self::Business,
            "Student" => Self::Student,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ReservationPurpose {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ReservationPurpose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ReservationPurpose {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::ReservationPurpose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl From<&str> for super::ReservationPurposeEnum {
    fn from(text: &str) -> Self {
        match text {
            "Leisure" => Self::Leisure,
            "Business" => Self::Business,
            "Student" => Self::Student,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl std::str::FromStr for super::ReservationPurposeEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl std::fmt::Display for super::ReservationPurposeEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl codec::Decode for super::ReservationPurposeEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ReservationPurposeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl codec::Encode for super::ReservationPurposeEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl Serialize for super::ReservationPurposeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl From<&str> for super::ResourceAccessTokenType {
    fn from(text: &str) -> Self {
        match text {
            "PinCode" => Self::PinCode,
            "RfidTag" => Self::RfidTag,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl std::str::FromStr for super::ResourceAccessTokenType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl std::fmt::Display for super::ResourceAccessTokenType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Decode for super::ResourceAccessTokenType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl<'de> Deserialize<'de> for super::ResourceAccessTokenType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl codec::Encode for super::ResourceAccessTokenType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Serialize for super::ResourceAccessTokenType {
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
impl From<&str> for super::ResourceCategoryType {
    fn from(text: &str) -> Self {
        match text {
            "Room" => Self::Room,
            "Bed" => Self::Bed,
            "Dorm" => Self::Dorm,
            "Apartment" => Self::Apartment,
            "Suite" => Self::Suite,
            "Villa" => Self::Villa,
            "Site" => Self::Site,
            "Office" => Self::Office,
            "MeetingRoom" => Self::MeetingRoom,
            "ParkingSpot" => Self::ParkingSpot,
            "Desk" => Self::Desk,
            "TeamArea" => Self::TeamArea,
            "Membership" => Self::Membership,
            "Tent" => Self::Tent,
            "CaravanOrRV" => Self::CaravanOrRv,
            "UnequippedCampsite" => Self::UnequippedCampsite,
            "Bike" => Self::Bike,
            "ExtraBed" => Self::ExtraBed,
            "Cot" => Self::Cot,
            "Crib" => Self::Crib,
            "ConferenceRoom" => Self::ConferenceRoom,
            "Rooftop" => Self::Rooftop,
            "Garden" => Self::Garden,
            "Restaurant" => Self::Restaurant,
            "Amphitheater" => Self::Amphitheater,
            "PrivateSpaces" => Self::PrivateSpaces,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ResourceCategoryType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ResourceCategoryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ResourceCategoryType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::ResourceCategoryType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl From<&str> for super::ResourceCategoryTypeEnum {
    fn from(text: &str) -> Self {
        match text {
            "Room" => Self::Room,
            "Bed" => Self::Bed,
            "Dorm" => Self::Dorm,
            "Apartment" => Self::Apartment,
            "Suite" => Self::Suite,
            "Villa" => Self::Villa,
            "Site" => Self::Site,
            "Office" => Self::Office,
            "MeetingRoom" => Self::MeetingRoom,
            "ParkingSpot" => Self::ParkingSpot,
            "Desk" => Self::Desk,
            "TeamArea" => Self::TeamArea,
            "Membership" => Self::Membership,
            "Tent" => Self::Tent,
            "CaravanOrRV" => Self::CaravanOrRv,
            "UnequippedCampsite" => Self::UnequippedCampsite,
            "Bike" => Self::Bike,
            "ExtraBed" => Self::ExtraBed,
            "Cot" => Self::Cot,
            "Crib" => Self::Crib,
            "ConferenceRoom" => Self::ConferenceRoom,
            "Rooftop" => Self::Rooftop,
            "Garden" => Self::Garden,
            "Restaurant" => Self::Restaurant,
            "Amphitheater" => Self::Amphitheater,
            "PrivateSpaces" => Self::PrivateSpaces,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl std::str::FromStr for super::ResourceCategoryTypeEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl std::fmt::Display for super::ResourceCategoryTypeEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl codec::Decode for super::ResourceCategoryTypeEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl<'de> Deserialize<'de> for super::ResourceCategoryTypeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl codec::Encode for super::ResourceCategoryTypeEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
impl Serialize for super::ResourceCategoryTypeEnum {
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
impl From<&str> for super::ResourceClassification {
    fn from(text: &str) -> Self {
        match text {
            "StandardSingle" => Self::StandardSingle,
            "StandardDouble" => Self::StandardDouble,
            "SuperiorTwin" => Self::SuperiorTwin,
            "SuperiorDouble" => Self::SuperiorDouble,
            "JuniorSuite" => Self::JuniorSuite,
            "SharedOrDorm" => Self::SharedOrDorm,
            "Other" => Self::Other,
            "SuperiorSingle" => Self::SuperiorSingle,
            "Triple" => Self::Triple,
            "Family" => Self::Family,
            "StandardTwin" => Self::StandardTwin,
            "Studio" => Self::Studio,
            "SuperiorTripleRoom" => Self::SuperiorTripleRoom,
            "OneBedroomApartment" => Self::OneBedroomApartment,
            "ThreeBedroomsApartment" => Self::ThreeBedroomsApartment,
            "TwoBedroomsApartment" => Self::TwoBedroomsApartment,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ResourceClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ResourceClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ResourceClassification {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::ResourceClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Encode for super::ResourceClassification {
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
impl Serialize for super::ResourceClassification {
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
impl From<&str> for super::ResourceFeatureClassification {
    fn from(text: &str) -> Self {
        match text {
            "SeaView" => Self::SeaView,
            "RiverView" => Self::RiverView,
            "OceanView" => Self::OceanView,
            "TwinBeds" => Self::TwinBeds,
            "DoubleBed" => Self::DoubleBed,
            "RollawayBed" => Self::RollawayBed,
            "UpperBed" => Self::UpperBed,
            "LowerBed" => Self::LowerBed,
            "Balcony" => Self::Balcony,
            "AccessibleBathroom" => Self::AccessibleBathroom,
            "AccessibleRoom" => Self::AccessibleRoom,
            "ElevatorAccess" => Self::ElevatorAccess,
            "HighFloor" => Self::HighFloor,
            "Kitchenette" => Self::Kitchenette,
            "AirConditioning" => Self::AirConditioning,
            "PrivateJacuzzi" => Self::PrivateJacuzzi,
            "PrivateSauna" => Self::PrivateSauna,
            "EnsuiteRoom" => Self::EnsuiteRoom,
            "PrivateBathroom" => Self::PrivateBathroom,
            "SharedBathroom" => Self::SharedBathroom,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ResourceFeatureClassification {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ResourceFeatureClassification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ResourceFeatureClassification {
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
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )
)]
impl<'de> Deserialize<'de> for super::ResourceFeatureClassification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl From<&str> for super::ResourceState {
    fn from(text: &str) -> Self {
        match text {
            "Dirty" => Self::Dirty,
            "Clean" => Self::Clean,
            "Inspected" => Self::Inspected,
            "OutOfService" => Self::OutOfService,
            "OutOfOrder" => Self::OutOfOrder,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl std::str::FromStr for super::ResourceState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl std::fmt::Display for super::ResourceState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Decode for super::ResourceState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl<'de> Deserialize<'de> for super::ResourceState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl codec::Encode for super::ResourceState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Serialize for super::ResourceState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl From<&str> for super::ServiceOrderCancellationReason {
    fn from(text: &str) -> Self {
        match text {
            "Other" => Self::Other,
            "ConfirmationMissed" => Self::ConfirmationMissed,
            "BookedElsewhere" => Self::BookedElsewhere,
            "ForceMajeure" => Self::ForceMajeure,
            "GuestComplaint" => Self::GuestComplaint,
            "NoShow" => Self::NoShow,
            "PriceTooHigh" => Self::PriceTooHigh,
            "ServiceNotAvailable" => Self::ServiceNotAvailable,
            "InputError" => Self::InputError,
            "InvalidPayment" => Self::InvalidPayment,
            "TravelAgency" => Self::TravelAgency,
            "RequestedByGuest" => Self::RequestedByGuest,
            "Update" => Self::Update,
            "BookingAbandoned" => Self::BookingAbandoned,
            "RequestedByBooker" => Self::RequestedByBooker,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl std::str::FromStr for super::ServiceOrderCancellationReason {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl std::fmt::Display for super::ServiceOrderCancellationReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl codec::Decode for super::ServiceOrderCancellationReason {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ServiceOrderCancellationReason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl From<&str> for super::ServiceOrderCommanderOrigin {
    fn from(text: &str) -> Self {
        match text {
            "InPerson" => Self::InPerson,
            "Channel" => Self::Channel,
            "Phone" => Self::Phone,
            "Email" => Self::Email,
            "Website" => Self::Website,
            "Message" => Self::Message,
            "CallCenter" => Self::CallCenter,
            "RoomingList" => Self::RoomingList,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl std::str::FromStr for super::ServiceOrderCommanderOrigin {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl std::fmt::Display for super::ServiceOrderCommanderOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Decode for super::ServiceOrderCommanderOrigin {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ServiceOrderCommanderOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl From<&str> for super::ServiceOrderOrigin {
    fn from(text: &str) -> Self {
        match text {
            "Distributor" => Self::Distributor,
            "ChannelManager" => Self::ChannelManager,
            "Commander" => Self::Commander,
            "Import" => Self::Import,
            "Connector" => Self::Connector,
            "Navigator" => Self::Navigator,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl std::str::FromStr for super::ServiceOrderOrigin {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl std::fmt::Display for super::ServiceOrderOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl codec::Decode for super::ServiceOrderOrigin {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl<'de> Deserialize<'de> for super::ServiceOrderOrigin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl From<&str> for super::ServiceOrderStateOld {
    fn from(text: &str) -> Self {
        match text {
            "Enquired" => Self::Enquired,
            "Confirmed" => Self::Confirmed,
            "Started" => Self::Started,
            "Processed" => Self::Processed,
            "Canceled" => Self::Canceled,
            "Optional" => Self::Optional,
            "Requested" => Self::Requested,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::ServiceOrderStateOld {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::ServiceOrderStateOld {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::ServiceOrderStateOld {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::ServiceOrderStateOld {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
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
impl codec::Encode for super::ServiceOrderStateOld {
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
impl Serialize for super::ServiceOrderStateOld {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl From<&str> for super::SexEnum {
    fn from(text: &str) -> Self {
        match text {
            "Male" => Self::Male,
            "Female" => Self::Female,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl std::str::FromStr for super::SexEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl std::fmt::Display for super::SexEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Decode for super::SexEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl<'de> Deserialize<'de> for super::SexEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl codec::Encode for super::SexEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Serialize for super::SexEnum {
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
impl From<&str> for super::TaxExemptionReasonType {
    fn from(text: &str) -> Self {
        match text {
            "IT_N1" => Self::ItN1,
            "IT_N2_2" => Self::ItN2_2,
            "IT_N3_5" => Self::ItN3_5,
            "IT_N4" => Self::ItN4,
            "IT_N5" => Self::ItN5,
            "PL_ZW" => Self::PlZw,
            "PL_NP" => Self::PlNp,
            "Unknown" => Self::Unknown,
            "IT_N2_1" => Self::ItN2_1,
            "IT_N3_4" => Self::ItN3_4,
            "DE_NATO" => Self::DeNato,
            "FR_261_7" => Self::Fr261_7,
            "FR_262_00_BIS" => Self::Fr262_00Bis,
            "FR_293_B" => Self::Fr293B,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
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
impl std::str::FromStr for super::TaxExemptionReasonType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
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
impl std::fmt::Display for super::TaxExemptionReasonType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
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
impl codec::Decode for super::TaxExemptionReasonType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
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
impl<'de> Deserialize<'de> for super::TaxExemptionReasonType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl From<&str> for super::TimeUnitPeriod {
    fn from(text: &str) -> Self {
        match text {
            "Day" => Self::Day,
            "Month" => Self::Month,
            "Hour" => Self::Hour,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl std::str::FromStr for super::TimeUnitPeriod {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl std::fmt::Display for super::TimeUnitPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl codec::Decode for super::TimeUnitPeriod {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl<'de> Deserialize<'de> for super::TimeUnitPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl From<&str> for super::Title {
    fn from(text: &str) -> Self {
        match text {
            "Mister" => Self::Mister,
            "Miss" => Self::Miss,
            "Misses" => Self::Misses,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl std::str::FromStr for super::Title {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl std::fmt::Display for super::Title {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl codec::Decode for super::Title {
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
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl<'de> Deserialize<'de> for super::Title {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl codec::Encode for super::Title {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )
)]
impl Serialize for super::Title {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
