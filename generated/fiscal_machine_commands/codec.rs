// Generated from schema/fiscal_machine_commands.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::BillV20250623 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::BillId> = None;
        let mut name: Option<String> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut associated_account_ids: Vec<ids::AccountId> = codec::Empty::EMPTY;
        let mut counter_id: Option<ids::CounterId> = None;
        let mut state: Option<common::BillState> = None;
        let mut type_: Option<common::BillType> = None;
        let mut number: Option<String> = None;
        let mut variable_symbol: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut issued_utc: Option<values::UtcDateTime> = None;
        let mut taxed_utc: Option<values::UtcDateTime> = None;
        let mut paid_utc: Option<values::UtcDateTime> = None;
        let mut due_utc: Option<values::UtcDateTime> = None;
        let mut last_reminder_date_utc: Option<values::UtcDateTime> = None;
        let mut purchase_order_number: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut options: Option<common::BillOptions> = None;
        let mut owner: Option<common::BillAccountData> = None;
        let mut associated_accounts_data: Vec<common::BillAccountData> = codec::Empty::EMPTY;
        let mut enterprise_data: Option<common::BillEnterpriseData> = None;
        let mut correction_state: Option<common::BillCorrectionState> = None;
        let mut correction_type: Option<common::BillCorrectionType> = None;
        let mut corrected_bill_id: Option<ids::BillId> = None;
        let mut account_type: Option<common::AccountType> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("Name", Place::Optional(&mut name)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("AccountId", Place::Required(&mut account_id)),
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
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("IssuedUtc", Place::Optional(&mut issued_utc)),
                    ("TaxedUtc", Place::Optional(&mut taxed_utc)),
                    ("PaidUtc", Place::Optional(&mut paid_utc)),
                    ("DueUtc", Place::Optional(&mut due_utc)),
                    (
                        "LastReminderDateUtc",
                        Place::Optional(&mut last_reminder_date_utc),
                    ),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Options", Place::Optional(&mut options)),
                    ("Owner", Place::Optional(&mut owner)),
                    (
                        "AssociatedAccountsData",
                        Place::OptionalList(&mut associated_accounts_data),
                    ),
                    ("EnterpriseData", Place::Optional(&mut enterprise_data)),
                    ("CorrectionState", Place::Required(&mut correction_state)),
                    ("CorrectionType", Place::Optional(&mut correction_type)),
                    ("CorrectedBillId", Place::Optional(&mut corrected_bill_id)),
                    ("AccountType", Place::Required(&mut account_type)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(account_id),
            Some(state),
            Some(type_),
            Some(created_utc),
            Some(updated_utc),
            Some(correction_state),
            Some(account_type),
        ) = (
            id,
            enterprise_id,
            account_id,
            state,
            type_,
            created_utc,
            updated_utc,
            correction_state,
            account_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            name,
            enterprise_id,
            account_id,
            associated_account_ids,
            counter_id,
            state,
            type_,
            number,
            variable_symbol,
            created_utc,
            updated_utc,
            issued_utc,
            taxed_utc,
            paid_utc,
            due_utc,
            last_reminder_date_utc,
            purchase_order_number,
            notes,
            options,
            owner,
            associated_accounts_data,
            enterprise_data,
            correction_state,
            correction_type,
            corrected_bill_id,
            account_type,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillV20250623 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CommandsGetAllFilterByCommandIdParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("EnterpriseIds", &self.enterprise_ids), ("CommandIds", &self.command_ids)],
        );
    }
}

impl Serialize for super::CommandsGetAllFilterByCommandIdParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::CommandsGetAllFilterByStatesParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("DeviceIds", &self.device_ids),
                ("States", &self.states),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::CommandsGetAllFilterByStatesParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::FiscalMachineAdditionalData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut discriminator: Option<super::FiscalMachineDataDiscriminator> = None;
        let mut italian_fiscal_machine_data: Option<
            super::ItalianFiscalMachineDataV20250623,
        > = None;
        let mut italian_fiscal_machine_payload: Option<
            super::ItalianFiscalMachinePayloadV20250623,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Discriminator", Place::Optional(&mut discriminator)),
                    (
                        "ItalianFiscalMachineData",
                        Place::Optional(&mut italian_fiscal_machine_data),
                    ),
                    (
                        "ItalianFiscalMachinePayload",
                        Place::Optional(&mut italian_fiscal_machine_payload),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            discriminator,
            italian_fiscal_machine_data,
            italian_fiscal_machine_payload,
        })
    }
}

impl<'de> Deserialize<'de> for super::FiscalMachineAdditionalData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::FiscalMachineCommandDataV20250623 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::CommandId> = None;
        let mut state: Option<common::DeviceCommandState> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut creator: Option<common::ProfileData> = None;
        let mut fiscal_machine_id: Option<String> = None;
        let mut api_url: Option<String> = None;
        let mut fiscal_machine_data: Option<String> = None;
        let mut tax_identifier: Option<String> = None;
        let mut device: Option<common::Device> = None;
        let mut bill: Option<super::BillV20250623> = None;
        let mut command_data: Option<super::FiscalMachineAdditionalData> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("State", Place::Required(&mut state)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("Creator", Place::Optional(&mut creator)),
                    ("FiscalMachineId", Place::Required(&mut fiscal_machine_id)),
                    ("ApiUrl", Place::Required(&mut api_url)),
                    ("FiscalMachineData", Place::Required(&mut fiscal_machine_data)),
                    ("TaxIdentifier", Place::Optional(&mut tax_identifier)),
                    ("Device", Place::Required(&mut device)),
                    ("Bill", Place::Required(&mut bill)),
                    ("CommandData", Place::Optional(&mut command_data)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(state),
            Some(created_utc),
            Some(fiscal_machine_id),
            Some(api_url),
            Some(fiscal_machine_data),
            Some(device),
            Some(bill),
        ) = (
            id,
            state,
            created_utc,
            fiscal_machine_id,
            api_url,
            fiscal_machine_data,
            device,
            bill,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            state,
            created_utc,
            creator,
            fiscal_machine_id,
            api_url,
            fiscal_machine_data,
            tax_identifier,
            device,
            bill,
            command_data,
        })
    }
}

impl<'de> Deserialize<'de> for super::FiscalMachineCommandDataV20250623 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ItalianFiscalMachineDataV20250623 {
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

impl<'de> Deserialize<'de> for super::ItalianFiscalMachineDataV20250623 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ItalianFiscalMachinePayloadV20250623 {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut payload: Option<String> = None;
        if let Err(fault) = value
            .object(&mut [("Payload", Place::Required(&mut payload))])
        {
            return Err(fault);
        }
        let Some(payload) = payload else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { payload })
    }
}

impl<'de> Deserialize<'de> for super::ItalianFiscalMachinePayloadV20250623 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::FiscalMachineCommandsGetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        match self {
            Self::CommandId(value) => {
                codec::Encode::encode(value, out);
            }
            Self::States(value) => {
                codec::Encode::encode(value, out);
            }
            Self::__Unknown(json) => {
                out.raw(json.as_str());
            }
        }
    }
}

impl Serialize for super::FiscalMachineCommandsGetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::FiscalMachineDataDiscriminator {
    fn from(text: &str) -> Self {
        match text {
            "ItalianFiscalMachineData" => Self::ItalianFiscalMachineData,
            "ItalianFiscalMachinePayload" => Self::ItalianFiscalMachinePayload,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::FiscalMachineDataDiscriminator {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::FiscalMachineDataDiscriminator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::FiscalMachineDataDiscriminator {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::FiscalMachineDataDiscriminator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut commands: Vec<super::FiscalMachineCommandDataV20250623> = codec::Empty::EMPTY;
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

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
