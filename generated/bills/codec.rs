// Generated from schema/bills.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AssociatedAccountIdsUpdate {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::AssociatedAccountIdsUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountId", &self.account_id),
                ("AssociatedAccountId", &self.associated_account_id),
                ("Name", &self.name),
            ],
        );
    }
}

impl Serialize for super::BillAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillCloseAccountParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("TaxIdentifier", &self.tax_identifier),
                ("Address", &self.address),
            ],
        );
    }
}

impl Serialize for super::BillCloseAccountParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Items", &self.items)]);
    }
}

impl Serialize for super::BillExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillOptionsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("DisplayCustomer", &self.display_customer),
                ("DisplayTaxation", &self.display_taxation),
            ],
        );
    }
}

impl Serialize for super::BillOptionsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillPdfFile {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut base64_data: Option<values::Base64> = None;
        if let Err(fault) = value
            .object(&mut [("Base64Data", Place::Required(&mut base64_data))])
        {
            return Err(fault);
        }
        let Some(base64_data) = base64_data else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { base64_data })
    }
}

impl<'de> Deserialize<'de> for super::BillPdfFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillPrintEvent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_print_event_id: Option<ids::BillPrintEventId> = None;
        if let Err(fault) = value
            .object(
                &mut [("BillPrintEventId", Place::Optional(&mut bill_print_event_id))],
            )
        {
            return Err(fault);
        }
        Ok(Self { bill_print_event_id })
    }
}

impl<'de> Deserialize<'de> for super::BillPrintEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BillId", &self.bill_id),
                ("AccountId", &self.account_id),
                ("AssociatedAccountIds", &self.associated_account_ids),
            ],
        );
    }
}

impl Serialize for super::BillUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillPdfResult {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "BillPdfFile" => json.case("Value", Self::BillPdfFile),
                "BillPrintEvent" => json.case("Value", Self::BillPrintEvent),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::BillPdfResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::FinancialDocumentPdfTemplateType {
    fn from(text: &str) -> Self {
        match text {
            "Detailed" => Self::Detailed,
            "Consumption" => Self::Consumption,
            "Reservation" => Self::Reservation,
            "OrderItem" => Self::OrderItem,
            "Guest" => Self::Guest,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::FinancialDocumentPdfTemplateType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::FinancialDocumentPdfTemplateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::FinancialDocumentPdfTemplateType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::FinancialDocumentPdfTemplateType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("EnterpriseId", &self.enterprise_id), ("Bills", &self.bills)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bills: Vec<common::Bill> = codec::Empty::EMPTY;
        let rejected = match value.response(&mut [("Bills", Place::List(&mut bills))]) {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { bills, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CloseRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("BillId", &self.bill_id),
                ("Type", &self.type_),
                ("BillCounterId", &self.bill_counter_id),
                ("FiscalMachineId", &self.fiscal_machine_id),
                ("Options", &self.options),
                ("TaxedDate", &self.taxed_date),
                ("DueDate", &self.due_date),
                ("VariableSymbol", &self.variable_symbol),
                ("TaxIdentifier", &self.tax_identifier),
                ("AccountTaxIdentifier", &self.account_tax_identifier),
                ("CompanyTaxIdentifier", &self.company_tax_identifier),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("Notes", &self.notes),
                ("Address", &self.address),
                ("AccountAddress", &self.account_address),
                ("AssociatedAccountData", &self.associated_account_data),
            ],
        );
    }
}

impl Serialize for super::CloseRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CloseResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bills: Vec<common::Bill> = codec::Empty::EMPTY;
        let rejected = match value.response(&mut [("Bills", Place::List(&mut bills))]) {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { bills, rejected })
    }
}

impl<'de> Deserialize<'de> for super::CloseResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseId", &self.enterprise_id), ("BillIds", &self.bill_ids)],
        );
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Extent", &self.extent),
                ("ClosedUtc", &self.closed_utc),
                ("PaidUtc", &self.paid_utc),
                ("DueUtc", &self.due_utc),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("BillIds", &self.bill_ids),
                ("CustomerIds", &self.customer_ids),
                ("State", &self.state),
                ("CorrectionState", &self.correction_state),
                ("IssuedUtc", &self.issued_utc),
                ("Type", &self.type_),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bills: Vec<common::Bill> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Bills", Place::List(&mut bills)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { bills, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetPdfRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BillId", &self.bill_id),
                ("BillPrintEventId", &self.bill_print_event_id),
                ("PdfTemplate", &self.pdf_template),
                ("PrintReason", &self.print_reason),
            ],
        );
    }
}

impl Serialize for super::GetPdfRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetPdfResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut bill_id: Option<ids::BillId> = None;
        let mut result: Option<super::BillPdfResult> = None;
        let rejected = match value
            .response(
                &mut [
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("Result", Place::Optional(&mut result)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { bill_id, result, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetPdfResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("BillsUpdates", &self.bills_updates),
            ],
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
        let mut bills: Vec<common::Bill> = codec::Empty::EMPTY;
        let rejected = match value.response(&mut [("Bills", Place::List(&mut bills))]) {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { bills, rejected })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
