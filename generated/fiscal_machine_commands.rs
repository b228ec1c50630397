// Generated from schema/fiscal_machine_commands.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "fiscal-machine-commands")]
pub use super::common::{
    AccountType, Address, BillAccountData, BillCompanyData, BillCorrectionState,
    BillCorrectionType, BillCustomerData, BillEnterpriseData, BillOptions, BillState,
    BillType, Device, DeviceCommandState, DeviceType, EnterpriseProfileData, ProfileData,
    TimeInterval, Title,
};

/// A bill as sent to a fiscal machine, without its items.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillV20250623 {
    /// Identifier of this bill v20250623.
    pub id: ids::BillId,
    /// Name of the bill v20250623.
    pub name: Option<String>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Other accounts that appear on the bill.
    pub associated_account_ids: Vec<ids::AccountId>,
    /// Counter that numbered the bill.
    pub counter_id: Option<ids::CounterId>,
    /// Whether the bill is open or closed.
    pub state: common::BillState,
    /// Whether the bill is a receipt or an invoice.
    pub type_: common::BillType,
    /// Number of the bill.
    pub number: Option<String>,
    /// Payment reference for bank transfers.
    pub variable_symbol: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When it was issued.
    pub issued_utc: Option<values::UtcDateTime>,
    /// When it was taxed.
    pub taxed_utc: Option<values::UtcDateTime>,
    /// When it was paid.
    pub paid_utc: Option<values::UtcDateTime>,
    /// When it is due.
    pub due_utc: Option<values::UtcDateTime>,
    /// Time of the last reminder.
    pub last_reminder_date_utc: Option<values::UtcDateTime>,
    /// Purchase order number of whoever pays.
    pub purchase_order_number: Option<String>,
    /// Notes on the bill.
    pub notes: Option<String>,
    /// What is printed on the bill and how it is treated.
    pub options: Option<common::BillOptions>,
    /// Party to which the bill is made out.
    pub owner: Option<common::BillAccountData>,
    /// Details of the other accounts on the bill.
    pub associated_accounts_data: Vec<common::BillAccountData>,
    /// Details of the enterprise that issued the bill.
    pub enterprise_data: Option<common::BillEnterpriseData>,
    /// Whether the bill is ordinary or corrects another.
    pub correction_state: common::BillCorrectionState,
    /// How the bill corrects the other one.
    pub correction_type: Option<common::BillCorrectionType>,
    /// Bill that this one corrects.
    pub corrected_bill_id: Option<ids::BillId>,
    /// Whether the bill belongs to a customer or a company.
    pub account_type: common::AccountType,
}

/// Picks commands by their identifiers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllFilterByCommandIdParameters {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// The commands to return; this form excludes `DeviceIds` and `States`.
    ///
    /// Items: 1 to 1000.
    pub command_ids: Vec<ids::CommandId>,
}

impl CommandsGetAllFilterByCommandIdParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(command_ids: impl IntoIterator<Item = ids::CommandId>) -> Self {
        Self {
            enterprise_ids: None,
            command_ids: command_ids.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }
}

/// Picks commands by device and by how far they have come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllFilterByStatesParameters {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Only commands for these fiscal machines.
    ///
    /// Items: 1 to 100.
    pub device_ids: Vec<ids::DeviceId>,
    /// Only commands in one of these states.
    ///
    /// No duplicates.
    pub states: Vec<common::DeviceCommandState>,
    /// Only commands last changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
}

impl CommandsGetAllFilterByStatesParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        device_ids: impl IntoIterator<Item = ids::DeviceId>,
        states: impl IntoIterator<Item = common::DeviceCommandState>,
    ) -> Self {
        Self {
            enterprise_ids: None,
            device_ids: device_ids.into_iter().collect(),
            states: states.into_iter().collect(),
            updated_utc: None,
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }

    /// Sets `UpdatedUtc`. Only commands last changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }
}

/// What the fiscal machine of a particular country needs besides the bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineAdditionalData {
    /// Which of the alternatives is set.
    pub discriminator: Option<FiscalMachineDataDiscriminator>,
    /// Data for an Italian fiscal machine.
    pub italian_fiscal_machine_data: Option<ItalianFiscalMachineDataV20250623>,
    /// Ready-made message for an Italian fiscal machine.
    pub italian_fiscal_machine_payload: Option<ItalianFiscalMachinePayloadV20250623>,
}

/// A command that tells a fiscal machine to record a bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623 {
    /// Identifier of this fiscal machine command data v20250623.
    pub id: ids::CommandId,
    /// How far the command has come.
    pub state: common::DeviceCommandState,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Profile that created the command.
    pub creator: Option<common::ProfileData>,
    /// Identifier of the fiscal machine, as text.
    pub fiscal_machine_id: String,
    /// Address under which the fiscal machine is reached.
    pub api_url: String,
    /// Further data for the fiscal machine, as text.
    pub fiscal_machine_data: String,
    /// Tax identifier that goes with the bill.
    pub tax_identifier: Option<String>,
    /// The fiscal machine, as a device.
    pub device: common::Device,
    /// Bill to record.
    pub bill: BillV20250623,
    /// What the law of a country adds.
    pub command_data: Option<FiscalMachineAdditionalData>,
}

/// What an Italian fiscal machine needs besides the bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineDataV20250623 {
    /// True if the bill refunds an earlier receipt.
    pub is_refund: Option<bool>,
    /// Number of the receipt that is rebated.
    pub rebated_receipt_number: Option<String>,
    /// Sequence of the receipt that is rebated.
    pub rebated_receipt_sequence: Option<String>,
    /// When the rebated receipt was issued.
    pub rebated_receipt_date_time_utc: Option<values::UtcDateTime>,
    /// Serial number of the fiscal printer.
    pub printer_serial_number: Option<String>,
}

/// A ready-made message for an Italian fiscal machine.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachinePayloadV20250623 {
    /// The message to pass on to the machine.
    pub payload: String,
}

/// The two ways to pick commands for fiscal machines.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FiscalMachineCommandsGetAllRequest {
    /// Command id.
    CommandId(CommandsGetAllFilterByCommandIdParameters),
    /// States.
    States(CommandsGetAllFilterByStatesParameters),
    #[doc(hidden)]
    __Unknown(values::Json),
}

#[cfg(feature = "fiscal-machine-commands")]
impl runtime::Operation for FiscalMachineCommandsGetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "fiscalMachineCommands/getAll",
            "/api/connector/v1/fiscalMachineCommands/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CommandIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "DeviceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new("States", runtime::Rule::Unique),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
            ],
        );
}

#[cfg(feature = "fiscal-machine-commands")]
impl runtime::Paginated for FiscalMachineCommandsGetAllRequest {
    type Item = FiscalMachineCommandDataV20250623;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.commands.len()
    }

    #[inline]
    fn key(item: &FiscalMachineCommandDataV20250623) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<FiscalMachineCommandDataV20250623> {
        response.commands
    }
}

/// Which data go with a command to a fiscal machine.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FiscalMachineDataDiscriminator {
    /// Single data for an Italian fiscal machine.
    ItalianFiscalMachineData,
    /// A ready-made message for an Italian fiscal machine.
    ItalianFiscalMachinePayload,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for FiscalMachineDataDiscriminator {}

impl FiscalMachineDataDiscriminator {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::ItalianFiscalMachineData,
        Self::ItalianFiscalMachinePayload,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ItalianFiscalMachineData => "ItalianFiscalMachineData",
            Self::ItalianFiscalMachinePayload => "ItalianFiscalMachinePayload",
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

/// Response of `fiscalMachineCommands/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The commands.
    pub commands: Vec<FiscalMachineCommandDataV20250623>,
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

/// The operations of `fiscalMachineCommands`. Commands that tell fiscal machines to record bills.
#[cfg(feature = "fiscal-machine-commands")]
#[derive(Debug, Clone)]
pub struct FiscalMachineCommands {
    client: runtime::Client,
}

#[cfg(feature = "fiscal-machine-commands")]
impl FiscalMachineCommands {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Lists commands for fiscal machines, either by identifier or by device and state.
    ///
    /// `POST /api/connector/v1/fiscalMachineCommands/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_all(
        &self,
        request: FiscalMachineCommandsGetAllRequest,
    ) -> runtime::Call<FiscalMachineCommandsGetAllRequest> {
        self.client.call(request)
    }
}
