// Generated from schema/bills.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AssociatedAccountIdsUpdate {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<Vec<ids::AccountId>> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::AssociatedAccountIdsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut account_id: Option<ids::AccountId> = None;
        let mut associated_account_id: Option<ids::AccountId> = None;
        let mut name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AccountId", Place::Required(&mut account_id)),
                    ("AssociatedAccountId", Place::Optional(&mut associated_account_id)),
                    ("Name", Place::Optional(&mut name)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(account_id) = account_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            account_id,
            associated_account_id,
            name,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillCloseAccountParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AccountId> = None;
        let mut tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut address: Option<common::AddressParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("Address", Place::Optional(&mut address)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(id) = id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            tax_identifier,
            address,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillCloseAccountParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut items: Option<bool> = None;
        if let Err(fault) = value.object(&mut [("Items", Place::Optional(&mut items))]) {
            return Err(fault);
        }
        Ok(Self { items })
    }
}

impl<'de> Deserialize<'de> for super::BillExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillOptionsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut display_customer: Option<values::UpdateValue<bool>> = None;
        let mut display_taxation: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("DisplayCustomer", Place::Required(&mut display_customer)),
                    ("DisplayTaxation", Place::Required(&mut display_taxation)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(display_customer), Some(display_taxation)) = (
            display_customer,
            display_taxation,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            display_customer,
            display_taxation,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillOptionsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillPdfFile {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Base64Data", &self.base64_data)]);
    }
}

impl Serialize for super::BillPdfFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillPrintEvent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("BillPrintEventId", &self.bill_print_event_id)]);
    }
}

impl Serialize for super::BillPrintEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_id: Option<ids::BillId> = None;
        let mut account_id: Option<values::UpdateValue<ids::AccountId>> = None;
        let mut associated_account_ids: Option<super::AssociatedAccountIdsUpdate> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BillId", Place::Required(&mut bill_id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    (
                        "AssociatedAccountIds",
                        Place::Optional(&mut associated_account_ids),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(bill_id) = bill_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            bill_id,
            account_id,
            associated_account_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillPdfResult {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::BillPdfFile(value) => {
                out.object(&[("Discriminator", &"BillPdfFile"), ("Value", value)]);
            }
            Self::BillPrintEvent(value) => {
                out.object(&[("Discriminator", &"BillPrintEvent"), ("Value", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::BillPdfResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::FinancialDocumentPdfTemplateType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::FinancialDocumentPdfTemplateType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut bills: Vec<super::BillAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("Bills", Place::List(&mut bills)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, bills })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Bills", &self.bills)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CloseRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut type_: Option<common::BillType> = None;
        let mut bill_counter_id: Option<ids::CounterId> = None;
        let mut fiscal_machine_id: Option<ids::DeviceId> = None;
        let mut options: Option<super::BillOptionsParameters> = None;
        let mut taxed_date: Option<values::UpdateValue<Option<String>>> = None;
        let mut due_date: Option<values::UpdateValue<Option<String>>> = None;
        let mut variable_symbol: Option<values::UpdateValue<Option<String>>> = None;
        let mut tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut account_tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut company_tax_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut purchase_order_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut address: Option<common::AddressParameters> = None;
        let mut account_address: Option<common::AddressParameters> = None;
        let mut associated_account_data: Option<
            Vec<super::BillCloseAccountParameters>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillId", Place::Required(&mut bill_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("BillCounterId", Place::Optional(&mut bill_counter_id)),
                    ("FiscalMachineId", Place::Optional(&mut fiscal_machine_id)),
                    ("Options", Place::Optional(&mut options)),
                    ("TaxedDate", Place::Optional(&mut taxed_date)),
                    ("DueDate", Place::Optional(&mut due_date)),
                    ("VariableSymbol", Place::Optional(&mut variable_symbol)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    (
                        "AccountTaxIdentifier",
                        Place::Optional(&mut account_tax_identifier),
                    ),
                    (
                        "CompanyTaxIdentifier",
                        Place::Optional(&mut company_tax_identifier),
                    ),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Address", Place::Optional(&mut address)),
                    ("AccountAddress", Place::Optional(&mut account_address)),
                    (
                        "AssociatedAccountData",
                        Place::Optional(&mut associated_account_data),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(bill_id), Some(type_)) = (bill_id, type_) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            bill_id,
            type_,
            bill_counter_id,
            fiscal_machine_id,
            options,
            taxed_date,
            due_date,
            variable_symbol,
            tax_identifier,
            account_tax_identifier,
            company_tax_identifier,
            purchase_order_number,
            notes,
            address,
            account_address,
            associated_account_data,
        })
    }
}

impl<'de> Deserialize<'de> for super::CloseRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CloseResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Bills", &self.bills)]);
    }
}

impl Serialize for super::CloseResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut bill_ids: Vec<ids::BillId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillIds", Place::List(&mut bill_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { enterprise_id, bill_ids })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut extent: Option<super::BillExtent> = None;
        let mut closed_utc: Option<common::TimeInterval> = None;
        let mut paid_utc: Option<common::TimeInterval> = None;
        let mut due_utc: Option<common::TimeInterval> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut bill_ids: Option<Vec<ids::BillId>> = None;
        let mut customer_ids: Option<Vec<ids::CustomerId>> = None;
        let mut state: Option<common::BillState> = None;
        let mut correction_state: Option<Vec<common::BillCorrectionState>> = None;
        let mut issued_utc: Option<common::TimeInterval> = None;
        let mut type_: Option<common::BillType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Extent", Place::Optional(&mut extent)),
                    ("ClosedUtc", Place::Optional(&mut closed_utc)),
                    ("PaidUtc", Place::Optional(&mut paid_utc)),
                    ("DueUtc", Place::Optional(&mut due_utc)),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("BillIds", Place::Optional(&mut bill_ids)),
                    ("CustomerIds", Place::Optional(&mut customer_ids)),
                    ("State", Place::Optional(&mut state)),
                    ("CorrectionState", Place::Optional(&mut correction_state)),
                    ("IssuedUtc", Place::Optional(&mut issued_utc)),
                    ("Type", Place::Optional(&mut type_)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            extent,
            closed_utc,
            paid_utc,
            due_utc,
            created_utc,
            updated_utc,
            bill_ids,
            customer_ids,
            state,
            correction_state,
            issued_utc,
            type_,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Bills", &self.bills), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPdfRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_id: Option<ids::BillId> = None;
        let mut bill_print_event_id: Option<ids::BillPrintEventId> = None;
        let mut pdf_template: Option<super::FinancialDocumentPdfTemplateType> = None;
        let mut print_reason: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BillId", Place::Required(&mut bill_id)),
                    ("BillPrintEventId", Place::Optional(&mut bill_print_event_id)),
                    ("PdfTemplate", Place::Optional(&mut pdf_template)),
                    ("PrintReason", Place::Optional(&mut print_reason)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(bill_id) = bill_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            bill_id,
            bill_print_event_id,
            pdf_template,
            print_reason,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetPdfRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPdfResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("BillId", &self.bill_id), ("Result", &self.result)]);
    }
}

impl Serialize for super::GetPdfResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut bills_updates: Vec<super::BillUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillsUpdates", Place::List(&mut bills_updates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            bills_updates,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Bills", &self.bills)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
