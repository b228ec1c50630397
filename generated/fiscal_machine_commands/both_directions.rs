// Generated from schema/fiscal_machine_commands.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::BillV20250623 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("Name", &self.name),
                ("EnterpriseId", &self.enterprise_id),
                ("AccountId", &self.account_id),
                ("AssociatedAccountIds", &self.associated_account_ids),
                ("CounterId", &self.counter_id),
                ("State", &self.state),
                ("Type", &self.type_),
                ("Number", &self.number),
                ("VariableSymbol", &self.variable_symbol),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("IssuedUtc", &self.issued_utc),
                ("TaxedUtc", &self.taxed_utc),
                ("PaidUtc", &self.paid_utc),
                ("DueUtc", &self.due_utc),
                ("LastReminderDateUtc", &self.last_reminder_date_utc),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("Notes", &self.notes),
                ("Options", &self.options),
                ("Owner", &self.owner),
                ("AssociatedAccountsData", &self.associated_accounts_data),
                ("EnterpriseData", &self.enterprise_data),
                ("CorrectionState", &self.correction_state),
                ("CorrectionType", &self.correction_type),
                ("CorrectedBillId", &self.corrected_bill_id),
                ("AccountType", &self.account_type),
            ],
        );
    }
}

impl Serialize for super::BillV20250623 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CommandsGetAllFilterByCommandIdParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut command_ids: Vec<ids::CommandId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CommandIds", Place::List(&mut command_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            command_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::CommandsGetAllFilterByCommandIdParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::CommandsGetAllFilterByStatesParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut device_ids: Vec<ids::DeviceId> = codec::Empty::EMPTY;
        let mut states: Vec<common::DeviceCommandState> = codec::Empty::EMPTY;
        let mut updated_utc: Option<common::TimeInterval> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("DeviceIds", Place::List(&mut device_ids)),
                    ("States", Place::List(&mut states)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            device_ids,
            states,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::CommandsGetAllFilterByStatesParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::FiscalMachineAdditionalData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Discriminator", &self.discriminator),
                ("ItalianFiscalMachineData", &self.italian_fiscal_machine_data),
                ("ItalianFiscalMachinePayload", &self.italian_fiscal_machine_payload),
            ],
        );
    }
}

impl Serialize for super::FiscalMachineAdditionalData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::FiscalMachineCommandDataV20250623 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("State", &self.state),
                ("CreatedUtc", &self.created_utc),
                ("Creator", &self.creator),
                ("FiscalMachineId", &self.fiscal_machine_id),
                ("ApiUrl", &self.api_url),
                ("FiscalMachineData", &self.fiscal_machine_data),
                ("TaxIdentifier", &self.tax_identifier),
                ("Device", &self.device),
                ("Bill", &self.bill),
                ("CommandData", &self.command_data),
            ],
        );
    }
}

impl Serialize for super::FiscalMachineCommandDataV20250623 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ItalianFiscalMachineDataV20250623 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("IsRefund", &self.is_refund),
                ("RebatedReceiptNumber", &self.rebated_receipt_number),
                ("RebatedReceiptSequence", &self.rebated_receipt_sequence),
                ("RebatedReceiptDateTimeUtc", &self.rebated_receipt_date_time_utc),
                ("PrinterSerialNumber", &self.printer_serial_number),
            ],
        );
    }
}

impl Serialize for super::ItalianFiscalMachineDataV20250623 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ItalianFiscalMachinePayloadV20250623 {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Payload", &self.payload)]);
    }
}

impl Serialize for super::ItalianFiscalMachinePayloadV20250623 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::FiscalMachineCommandsGetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| {
                if json.has(&["CommandIds"])? {
                    return Ok(Self::CommandId(json.whole()?));
                }
                if json.has(&["DeviceIds", "States"])? {
                    return Ok(Self::States(json.whole()?));
                }
                Ok(Self::__Unknown(json.keep()))
            })
    }
}

impl<'de> Deserialize<'de> for super::FiscalMachineCommandsGetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::FiscalMachineDataDiscriminator {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::FiscalMachineDataDiscriminator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Commands", &self.commands), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
