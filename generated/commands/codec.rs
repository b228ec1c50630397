// Generated from schema/commands.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::DeviceCommand {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CommandId> = None;
        let mut state: Option<common::DeviceCommandState> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut creator: Option<super::DeviceCommandCreator> = None;
        let mut device: Option<common::Device> = None;
        let mut data: Option<values::Json> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("State", Place::Required(&mut state)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("Creator", Place::Optional(&mut creator)),
                    ("Device", Place::Required(&mut device)),
                    ("Data", Place::Required(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(id), Some(state), Some(created_utc), Some(device), Some(data)) = (
            id,
            state,
            created_utc,
            device,
            data,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        let json = data;
        let data = match value
            .sibling(
                "Data",
                super::DeviceCommandData::from_tagged(
                    device.type_.as_str(),
                    &json,
                    value,
                ),
                &json,
                true,
            )?
        {
            Some(read) => read,
            None => super::DeviceCommandData::__Unknown(json),
        };
        Ok(Self {
            id,
            state,
            created_utc,
            creator,
            device,
            data,
        })
    }
}

impl<'de> Deserialize<'de> for super::DeviceCommand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::DeviceCommandCreator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut image_url: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("ImageUrl", Place::Optional(&mut image_url)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(last_name) = last_name else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            first_name,
            last_name,
            image_url,
        })
    }
}

impl<'de> Deserialize<'de> for super::DeviceCommandCreator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::FiscalMachineCommandData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut fiscal_machine_id: Option<String> = None;
        let mut api_url: Option<String> = None;
        let mut fiscal_machine_data: Option<String> = None;
        let mut bill: Option<common::Bill> = None;
        let mut tax_identifier: Option<String> = None;
        let mut bill_fiscal_machine_data: Option<super::BillFiscalMachineData> = None;
        let mut payload_data: Option<super::BillFiscalMachinePayloadData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("FiscalMachineId", Place::Optional(&mut fiscal_machine_id)),
                    ("ApiUrl", Place::Optional(&mut api_url)),
                    ("FiscalMachineData", Place::Optional(&mut fiscal_machine_data)),
                    ("Bill", Place::Required(&mut bill)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    (
                        "BillFiscalMachineData",
                        Place::Optional(&mut bill_fiscal_machine_data),
                    ),
                    ("PayloadData", Place::Optional(&mut payload_data)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(bill) = bill else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            fiscal_machine_id,
            api_url,
            fiscal_machine_data,
            bill,
            tax_identifier,
            bill_fiscal_machine_data,
            payload_data,
        })
    }
}

impl<'de> Deserialize<'de> for super::FiscalMachineCommandData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ItalianFiscalMachineData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut is_refund: Option<bool> = None;
        let mut rebated_receipt_number: Option<String> = None;
        let mut rebated_receipt_sequence: Option<String> = None;
        let mut rebated_receipt_date_time_utc: Option<values::UtcDateTime> = None;
        let mut printer_serial_number: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("IsRefund", Place::Optional(&mut is_refund)),
                    (
                        "RebatedReceiptNumber",
                        Place::Optional(&mut rebated_receipt_number),
                    ),
                    (
                        "RebatedReceiptSequence",
                        Place::Optional(&mut rebated_receipt_sequence),
                    ),
                    (
                        "RebatedReceiptDateTimeUtc",
                        Place::Optional(&mut rebated_receipt_date_time_utc),
                    ),
                    ("PrinterSerialNumber", Place::Optional(&mut printer_serial_number)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            is_refund,
            rebated_receipt_number,
            rebated_receipt_sequence,
            rebated_receipt_date_time_utc,
            printer_serial_number,
        })
    }
}

impl<'de> Deserialize<'de> for super::ItalianFiscalMachineData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::KeyCutterCommandData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut key_cutter_id: Option<String> = None;
        let mut api_url: Option<String> = None;
        let mut key_cutter_data: Option<String> = None;
        let mut key_count: Option<i32> = None;
        let mut lock_ids: Vec<String> = codec::Empty::EMPTY;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut first_name: Option<String> = None;
        let mut last_name: Option<String> = None;
        let mut normalized_first_name: Option<String> = None;
        let mut normalized_last_name: Option<String> = None;
        let mut telephone: Option<String> = None;
        let mut email: Option<String> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut reservation_number: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("KeyCutterId", Place::Optional(&mut key_cutter_id)),
                    ("ApiUrl", Place::Optional(&mut api_url)),
                    ("KeyCutterData", Place::Optional(&mut key_cutter_data)),
                    ("KeyCount", Place::Required(&mut key_count)),
                    ("LockIds", Place::List(&mut lock_ids)),
                    ("StartUtc", Place::Required(&mut start_utc)),
                    ("EndUtc", Place::Required(&mut end_utc)),
                    ("FirstName", Place::Optional(&mut first_name)),
                    ("LastName", Place::Required(&mut last_name)),
                    ("NormalizedFirstName", Place::Optional(&mut normalized_first_name)),
                    ("NormalizedLastName", Place::Optional(&mut normalized_last_name)),
                    ("Telephone", Place::Optional(&mut telephone)),
                    ("Email", Place::Optional(&mut email)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("ReservationNumber", Place::Optional(&mut reservation_number)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(key_count), Some(start_utc), Some(end_utc), Some(last_name)) = (
            key_count,
            start_utc,
            end_utc,
            last_name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            key_cutter_id,
            api_url,
            key_cutter_data,
            key_count,
            lock_ids,
            start_utc,
            end_utc,
            first_name,
            last_name,
            normalized_first_name,
            normalized_last_name,
            telephone,
            email,
            reservation_id,
            reservation_number,
        })
    }
}

impl<'de> Deserialize<'de> for super::KeyCutterCommandData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PassportScannerCommandData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut passport_scanner_id: Option<String> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PassportScannerId", Place::Optional(&mut passport_scanner_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            passport_scanner_id,
            customer_id,
            reservation_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::PassportScannerCommandData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentTerminalCommandCompanyData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        if let Err(fault) = value.object(&mut [("Name", Place::Required(&mut name))]) {
            return Err(fault);
        }
        let Some(name) = name else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { name })
    }
}

impl<'de> Deserialize<'de> for super::PaymentTerminalCommandCompanyData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentTerminalCommandCustomerData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut full_name: Option<String> = None;
        if let Err(fault) = value
            .object(&mut [("FullName", Place::Required(&mut full_name))])
        {
            return Err(fault);
        }
        let Some(full_name) = full_name else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { full_name })
    }
}

impl<'de> Deserialize<'de> for super::PaymentTerminalCommandCustomerData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PaymentTerminalCommandData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payment_terminal_id: Option<String> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut full_name: Option<String> = None;
        let mut bill_id: Option<ids::BillId> = None;
        let mut payment_id: Option<ids::PaymentId> = None;
        let mut preauthorization_id: Option<ids::PreauthorizationId> = None;
        let mut amount: Option<common::ExtendedAmount> = None;
        let mut fee: Option<common::ExtendedAmount> = None;
        let mut payment_terminal_data: Option<String> = None;
        let mut account_data: Option<super::PaymentTerminalCommandAccountData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PaymentTerminalId", Place::Required(&mut payment_terminal_id)),
                    ("CustomerId", Place::Optional(&mut customer_id)),
                    ("AccountId", Place::Required(&mut account_id)),
                    ("FullName", Place::Optional(&mut full_name)),
                    ("BillId", Place::Optional(&mut bill_id)),
                    ("PaymentId", Place::Optional(&mut payment_id)),
                    ("PreauthorizationId", Place::Optional(&mut preauthorization_id)),
                    ("Amount", Place::Required(&mut amount)),
                    ("Fee", Place::Optional(&mut fee)),
                    ("PaymentTerminalData", Place::Optional(&mut payment_terminal_data)),
                    ("AccountData", Place::Required(&mut account_data)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(payment_terminal_id),
            Some(account_id),
            Some(amount),
            Some(account_data),
        ) = (payment_terminal_id, account_id, amount, account_data) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            payment_terminal_id,
            customer_id,
            account_id,
            full_name,
            bill_id,
            payment_id,
            preauthorization_id,
            amount,
            fee,
            payment_terminal_data,
            account_data,
        })
    }
}

impl<'de> Deserialize<'de> for super::PaymentTerminalCommandData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::PrinterCommandData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut copy_count: Option<i32> = None;
        let mut file_type: Option<String> = None;
        let mut file_data: Option<values::Base64> = None;
        let mut printer_name: Option<String> = None;
        let mut printer_driver_name: Option<String> = None;
        let mut printer_port_name: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CopyCount", Place::Required(&mut copy_count)),
                    ("FileType", Place::Required(&mut file_type)),
                    ("FileData", Place::Required(&mut file_data)),
                    ("PrinterName", Place::Required(&mut printer_name)),
                    ("PrinterDriverName", Place::Required(&mut printer_driver_name)),
                    ("PrinterPortName", Place::Required(&mut printer_port_name)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(copy_count),
            Some(file_type),
            Some(file_data),
            Some(printer_name),
            Some(printer_driver_name),
            Some(printer_port_name),
        ) = (
            copy_count,
            file_type,
            file_data,
            printer_name,
            printer_driver_name,
            printer_port_name,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            copy_count,
            file_type,
            file_data,
            printer_name,
            printer_driver_name,
            printer_port_name,
        })
    }
}

impl<'de> Deserialize<'de> for super::PrinterCommandData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillFiscalMachineData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "ItalianFiscalMachineData" => {
                    json.case("Value", Self::ItalianFiscalMachineData)
                }
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::BillFiscalMachineData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillFiscalMachinePayloadData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "ItalianFiscalMachine" => json.case("Value", Self::ItalianFiscalMachine),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::BillFiscalMachinePayloadData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl super::DeviceCommandData {
    /// The case that `tag` names, read as a part of `value`; any other keeps its JSON.
    pub(crate) fn from_tagged(
        tag: &str,
        json: &values::Json,
        value: &codec::Value<'_>,
    ) -> Result<Self, codec::Fault> {
        match tag {
            "PaymentTerminal" => Ok(Self::PaymentTerminal(value.part(json)?)),
            "Printer" => Ok(Self::Printer(value.part(json)?)),
            "KeyCutter" => Ok(Self::KeyCutter(value.part(json)?)),
            "FiscalMachine" => Ok(Self::FiscalMachine(value.part(json)?)),
            "PassportScanner" => Ok(Self::PassportScanner(value.part(json)?)),
            _ => Ok(Self::__Unknown(json.clone())),
        }
    }
}

impl codec::Decode for super::PaymentTerminalCommandAccountData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        value
            .raw(|json| match json.tag("Discriminator")?.as_str() {
                "Company" => json.case("Company", Self::Company),
                "Customer" => json.case("Customer", Self::Customer),
                _ => Ok(Self::__Unknown(json.keep())),
            })
    }
}

impl<'de> Deserialize<'de> for super::PaymentTerminalCommandAccountData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::PaymentTerminalCommandType {
    fn from(text: &str) -> Self {
        match text {
            "Payment" => Self::Payment,
            "Preauthorization" => Self::Preauthorization,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PaymentTerminalCommandType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PaymentTerminalCommandType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::PaymentTerminalCommandType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PaymentTerminalCommandType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddKeyCutterRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("KeyCutterId", &self.key_cutter_id),
                ("ReservationId", &self.reservation_id),
                ("KeyCount", &self.key_count),
            ],
        );
    }
}

impl Serialize for super::AddKeyCutterRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddKeyCutterResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut command_id: Option<ids::CommandId> = None;
        let rejected = match value
            .response(&mut [("CommandId", Place::Required(&mut command_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(command_id) = command_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { command_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddKeyCutterResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddPaymentTerminalRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("TerminalId", &self.terminal_id),
                ("CustomerId", &self.customer_id),
                ("Type", &self.type_),
                ("Amount", &self.amount),
                ("BillId", &self.bill_id),
                ("PaymentRequestId", &self.payment_request_id),
                ("ReservationId", &self.reservation_id),
            ],
        );
    }
}

impl Serialize for super::AddPaymentTerminalRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddPaymentTerminalResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut command_id: Option<ids::CommandId> = None;
        let rejected = match value
            .response(&mut [("CommandId", Place::Required(&mut command_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(command_id) = command_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { command_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddPaymentTerminalResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddPrinterRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("PrinterId", &self.printer_id),
                ("Data", &self.data),
                ("CopyCount", &self.copy_count),
            ],
        );
    }
}

impl Serialize for super::AddPrinterRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddPrinterResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut command_id: Option<ids::CommandId> = None;
        let rejected = match value
            .response(&mut [("CommandId", Place::Required(&mut command_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(command_id) = command_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { command_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddPrinterResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllActiveRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::GetAllActiveRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllActiveResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut commands: Vec<super::DeviceCommand> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Commands", Place::List(&mut commands)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { commands, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllActiveResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllByIdsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CommandIds", &self.command_ids)]);
    }
}

impl Serialize for super::GetAllByIdsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllByIdsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut commands: Vec<super::DeviceCommand> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Commands", Place::List(&mut commands)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self { commands, cursor, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllByIdsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CommandId", &self.command_id),
                ("State", &self.state),
                ("Progress", &self.progress),
                ("Notes", &self.notes),
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
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
