// Generated from schema/commands.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::DeviceCommand {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("State", &self.state),
                ("CreatedUtc", &self.created_utc),
                ("Creator", &self.creator),
                ("Device", &self.device),
                ("Data", &self.data),
            ],
        );
    }
}

impl Serialize for super::DeviceCommand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DeviceCommandCreator {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FirstName", &self.first_name),
                ("LastName", &self.last_name),
                ("ImageUrl", &self.image_url),
            ],
        );
    }
}

impl Serialize for super::DeviceCommandCreator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::FiscalMachineCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("FiscalMachineId", &self.fiscal_machine_id),
                ("ApiUrl", &self.api_url),
                ("FiscalMachineData", &self.fiscal_machine_data),
                ("Bill", &self.bill),
                ("TaxIdentifier", &self.tax_identifier),
                ("BillFiscalMachineData", &self.bill_fiscal_machine_data),
                ("PayloadData", &self.payload_data),
            ],
        );
    }
}

impl Serialize for super::FiscalMachineCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ItalianFiscalMachineData {
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

impl Serialize for super::ItalianFiscalMachineData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::KeyCutterCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("KeyCutterId", &self.key_cutter_id),
                ("ApiUrl", &self.api_url),
                ("KeyCutterData", &self.key_cutter_data),
                ("KeyCount", &self.key_count),
                ("LockIds", &self.lock_ids),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("FirstName", &self.first_name),
                ("LastName", &self.last_name),
                ("NormalizedFirstName", &self.normalized_first_name),
                ("NormalizedLastName", &self.normalized_last_name),
                ("Telephone", &self.telephone),
                ("Email", &self.email),
                ("ReservationId", &self.reservation_id),
                ("ReservationNumber", &self.reservation_number),
            ],
        );
    }
}

impl Serialize for super::KeyCutterCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PassportScannerCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PassportScannerId", &self.passport_scanner_id),
                ("CustomerId", &self.customer_id),
                ("ReservationId", &self.reservation_id),
            ],
        );
    }
}

impl Serialize for super::PassportScannerCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentTerminalCommandCompanyData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Name", &self.name)]);
    }
}

impl Serialize for super::PaymentTerminalCommandCompanyData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentTerminalCommandCustomerData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("FullName", &self.full_name)]);
    }
}

impl Serialize for super::PaymentTerminalCommandCustomerData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentTerminalCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PaymentTerminalId", &self.payment_terminal_id),
                ("CustomerId", &self.customer_id),
                ("AccountId", &self.account_id),
                ("FullName", &self.full_name),
                ("BillId", &self.bill_id),
                ("PaymentId", &self.payment_id),
                ("PreauthorizationId", &self.preauthorization_id),
                ("Amount", &self.amount),
                ("Fee", &self.fee),
                ("PaymentTerminalData", &self.payment_terminal_data),
                ("AccountData", &self.account_data),
            ],
        );
    }
}

impl Serialize for super::PaymentTerminalCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PrinterCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CopyCount", &self.copy_count),
                ("FileType", &self.file_type),
                ("FileData", &self.file_data),
                ("PrinterName", &self.printer_name),
                ("PrinterDriverName", &self.printer_driver_name),
                ("PrinterPortName", &self.printer_port_name),
            ],
        );
    }
}

impl Serialize for super::PrinterCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillFiscalMachineData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::ItalianFiscalMachineData(value) => {
                out.object(
                    &[("Discriminator", &"ItalianFiscalMachineData"), ("Value", value)],
                );
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::BillFiscalMachineData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillFiscalMachinePayloadData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::ItalianFiscalMachine(value) => {
                out.object(
                    &[("Discriminator", &"ItalianFiscalMachine"), ("Value", value)],
                );
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::BillFiscalMachinePayloadData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::DeviceCommandData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::PaymentTerminal(value) => {
                codec::Encode::encode(value, out);
            }
            Self::Printer(value) => {
                codec::Encode::encode(value, out);
            }
            Self::KeyCutter(value) => {
                codec::Encode::encode(value, out);
            }
            Self::FiscalMachine(value) => {
                codec::Encode::encode(value, out);
            }
            Self::PassportScanner(value) => {
                codec::Encode::encode(value, out);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::DeviceCommandData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::PaymentTerminalCommandAccountData {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::Company(value) => {
                out.object(&[("Discriminator", &"Company"), ("Company", value)]);
            }
            Self::Customer(value) => {
                out.object(&[("Discriminator", &"Customer"), ("Customer", value)]);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::PaymentTerminalCommandAccountData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PaymentTerminalCommandType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PaymentTerminalCommandType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddKeyCutterRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut key_cutter_id: Option<ids::DeviceId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut key_count: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("KeyCutterId", Place::Required(&mut key_cutter_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("KeyCount", Place::Required(&mut key_count)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(key_cutter_id), Some(reservation_id), Some(key_count)) = (
            key_cutter_id,
            reservation_id,
            key_count,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            key_cutter_id,
            reservation_id,
            key_count,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddKeyCutterRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddKeyCutterResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CommandId", &self.command_id)]);
    }
}

impl Serialize for super::AddKeyCutterResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddPaymentTerminalRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut terminal_id: Option<ids::DeviceId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut type_: Option<super::PaymentTerminalCommandType> = None;
        let mut amount: Option<common::CurrencyValueOld> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut payment_request_id: Option<ids::PaymentRequestId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("TerminalId", Place::Required(&mut terminal_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("Type", Place::Required(&mut type_)),
                    ("Amount", Place::Required(&mut amount)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("PaymentRequestId", Place::Optional(&mut payment_request_id)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(terminal_id), Some(customer_id), Some(type_), Some(amount)) = (
            terminal_id,
            customer_id,
            type_,
            amount,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            terminal_id,
            customer_id,
            type_,
            amount,
            bill_id,
            payment_request_id,
            reservation_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddPaymentTerminalRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddPaymentTerminalResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CommandId", &self.command_id)]);
    }
}

impl Serialize for super::AddPaymentTerminalResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddPrinterRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut printer_id: Option<ids::DeviceId> = None;
        let mut data: Option<values::Base64> = None;
        let mut copy_count: Option<i32> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("PrinterId", Place::Required(&mut printer_id)),
                    ("Data", Place::Required(&mut data)),
                    ("CopyCount", Place::Required(&mut copy_count)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(printer_id), Some(data), Some(copy_count)) = (
            printer_id,
            data,
            copy_count,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            printer_id,
            data,
            copy_count,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddPrinterRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddPrinterResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CommandId", &self.command_id)]);
    }
}

impl Serialize for super::AddPrinterResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllActiveRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::GetAllActiveRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllActiveResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Commands", &self.commands), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllActiveResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllByIdsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut command_ids: Vec<ids::CommandId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("CommandIds", Place::List(&mut command_ids))])
        {
            return Err(fault);
        }
        Ok(Self { command_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetAllByIdsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllByIdsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Commands", &self.commands), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAllByIdsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut command_id: Option<ids::CommandId> = None;
        let mut state: Option<common::DeviceCommandState> = None;
        let mut progress: Option<values::Decimal> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CommandId", Place::Required(&mut command_id)),
                    ("State", Place::Required(&mut state)),
                    ("Progress", Place::Optional(&mut progress)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(command_id), Some(state)) = (command_id, state) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            command_id,
            state,
            progress,
            notes,
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
        out.object(&[]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
