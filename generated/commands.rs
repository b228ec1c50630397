// Generated from schema/commands.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "commands")]
pub use super::common::{
    AccountTypeEnum, AccountingItem, Address, Amount, Bill, BillAccountData,
    BillAssigneeData, BillCompanyData, BillCorrectionState, BillCorrectionType,
    BillCustomerData, BillEnterpriseData, BillOptions, BillOwnerData, BillState,
    BillType, CurrencyValueOld, Device, DeviceCommandState, DeviceType, ExtendedAmount,
    InvoicePaymentData, OrderItemOld, OrderItemOldData, PaymentCardPaymentData,
    PaymentItemOld, PaymentItemOldData, ProductOrderItemData, RebateOrderItemData,
    TaxBreakdown, TaxBreakdownItem, TaxValue, Title,
};

/// A job for a device.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommand {
    /// Identifier of this device command.
    pub id: ids::CommandId,
    /// How far the command has come.
    pub state: common::DeviceCommandState,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Who issued the command.
    pub creator: Option<DeviceCommandCreator>,
    /// Device that carries it out.
    pub device: common::Device,
    /// What to do; `Device.Type` decides the shape.
    pub data: DeviceCommandData,
}

/// The person who issued a device command.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandCreator {
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: String,
    /// Address of a picture of the person.
    pub image_url: Option<String>,
}

/// A command to a fiscal machine to record a bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandData {
    /// Identifier of the fiscal machine, as text.
    pub fiscal_machine_id: Option<String>,
    /// Address at which the fiscal machine is reached.
    pub api_url: Option<String>,
    /// Further data for the fiscal machine, as text.
    pub fiscal_machine_data: Option<String>,
    /// Bill to record.
    pub bill: common::Bill,
    /// Tax identifier that goes with the bill.
    pub tax_identifier: Option<String>,
    /// Data that the law of a country adds.
    pub bill_fiscal_machine_data: Option<BillFiscalMachineData>,
    /// Ready-made message for the machine.
    pub payload_data: Option<BillFiscalMachinePayloadData>,
}

/// What an Italian fiscal machine needs besides the bill.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineData {
    /// True if the receipt is a refund.
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

/// A command to a key cutter to make keys.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyCutterCommandData {
    /// Identifier of the key cutter, as text.
    pub key_cutter_id: Option<String>,
    /// Address at which the key cutter is reached.
    pub api_url: Option<String>,
    /// Further data for the key cutter, as text.
    pub key_cutter_data: Option<String>,
    /// Number of keys to cut.
    pub key_count: i32,
    /// Identifiers of the locks that the keys open, as text.
    pub lock_ids: Vec<String>,
    /// From when the keys are valid.
    pub start_utc: values::UtcDateTime,
    /// Until when the keys are valid.
    pub end_utc: values::UtcDateTime,
    /// First name of the guest.
    pub first_name: Option<String>,
    /// Last name of the guest.
    pub last_name: String,
    /// First name of the guest in plain letters.
    pub normalized_first_name: Option<String>,
    /// Last name of the guest in plain letters.
    pub normalized_last_name: Option<String>,
    /// Telephone number of the guest.
    pub telephone: Option<String>,
    /// E-mail address to which the key is tied.
    pub email: Option<String>,
    /// Identifier of the reservation.
    pub reservation_id: Option<ids::ReservationId>,
    /// Number of the reservation.
    pub reservation_number: Option<String>,
}

/// A command to a scanner to read an identity document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportScannerCommandData {
    /// Identifier of the scanner, as text.
    pub passport_scanner_id: Option<String>,
    /// Identifier of the customer.
    pub customer_id: Option<ids::CustomerId>,
    /// Identifier of the reservation.
    pub reservation_id: Option<ids::ReservationId>,
}

/// A company that pays at a terminal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCompanyData {
    /// Name of the payment terminal command company data.
    pub name: String,
}

/// A customer who pays at a terminal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCustomerData {
    /// Full name of the customer.
    pub full_name: String,
}

/// A command to a payment terminal to take a payment or a preauthorisation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandData {
    /// Identifier of the terminal, as text.
    pub payment_terminal_id: String,
    /// Identifier of the customer.
    ///
    /// Deprecated since 2025-01-23; gone on 2027-01-10; use `AccountId` instead.
    #[deprecated(
        note = "deprecated since 2025-01-23; gone on 2027-01-10; use `AccountId` instead"
    )]
    pub customer_id: Option<ids::CustomerId>,
    /// Identifier of the account.
    pub account_id: ids::AccountId,
    /// Full name of the customer.
    ///
    /// Deprecated since 2025-01-23; gone on 2027-01-10; use `AccountData.Customer.FullName` instead.
    #[deprecated(
        note = "deprecated since 2025-01-23; gone on 2027-01-10; use `AccountData.Customer.FullName` instead"
    )]
    pub full_name: Option<String>,
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// Payment to be made by the command.
    pub payment_id: Option<ids::PaymentId>,
    /// Preauthorisation to be made by the command.
    pub preauthorization_id: Option<ids::PreauthorizationId>,
    /// Amount to charge or to reserve.
    pub amount: common::ExtendedAmount,
    /// Fee for the payment.
    pub fee: Option<common::ExtendedAmount>,
    /// Further data for the terminal, as text.
    pub payment_terminal_data: Option<String>,
    /// Who pays.
    pub account_data: PaymentTerminalCommandAccountData,
}

/// A command to a printer to print a document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PrinterCommandData {
    /// Number of copies.
    pub copy_count: i32,
    /// Type of the document.
    pub file_type: String,
    /// Content of the document.
    pub file_data: values::Base64,
    /// Name of the printer in the operating system.
    pub printer_name: String,
    /// Name of the printer driver.
    pub printer_driver_name: String,
    /// Name of the port to which the printer is connected.
    pub printer_port_name: String,
}

/// Data of a bill for the fiscal machine of one country.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillFiscalMachineData {
    /// A fiscal machine in Italy.
    ItalianFiscalMachineData(ItalianFiscalMachineData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// A ready-made message about a bill for the fiscal machine of one country.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillFiscalMachinePayloadData {
    /// A fiscal machine in Italy.
    ItalianFiscalMachine(String),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What to do; `Device.Type` decides the shape.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeviceCommandData {
    /// Payment terminal.
    PaymentTerminal(PaymentTerminalCommandData),
    /// Printer.
    Printer(PrinterCommandData),
    /// Key cutter.
    KeyCutter(KeyCutterCommandData),
    /// Fiscal machine.
    FiscalMachine(FiscalMachineCommandData),
    /// Passport scanner.
    PassportScanner(PassportScannerCommandData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// Who pays at a terminal: a customer or a company.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentTerminalCommandAccountData {
    /// The company, if one pays.
    Company(PaymentTerminalCommandCompanyData),
    /// The customer, if one pays.
    Customer(PaymentTerminalCommandCustomerData),
    #[doc(hidden)]
    __Unknown(values::Json),
}

/// What a payment terminal is to do with the amount.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentTerminalCommandType {
    /// Charge it.
    Payment,
    /// Reserve it on the card.
    Preauthorization,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PaymentTerminalCommandType {}

impl PaymentTerminalCommandType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Payment, Self::Preauthorization];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Payment => "Payment",
            Self::Preauthorization => "Preauthorization",
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

/// Request of `commands/addKeyCutter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddKeyCutterRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the key cutter.
    pub key_cutter_id: ids::DeviceId,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Number of keys to cut.
    pub key_count: i32,
}

impl AddKeyCutterRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        key_cutter_id: ids::DeviceId,
        reservation_id: ids::ReservationId,
        key_count: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            key_cutter_id,
            reservation_id,
            key_count,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for AddKeyCutterRequest {
    type Response = AddKeyCutterResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "commands/addKeyCutter",
            "/api/connector/v1/commands/addKeyCutter",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio();
}

/// Response of `commands/addKeyCutter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddKeyCutterResponse {
    /// Identifier of the command.
    pub command_id: ids::CommandId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddKeyCutterResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `commands/addPaymentTerminal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPaymentTerminalRequest {
    /// Identifier of the terminal.
    pub terminal_id: ids::DeviceId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
    /// Whether to charge the amount or only to reserve it.
    pub type_: PaymentTerminalCommandType,
    /// Amount to charge or to preauthorise.
    pub amount: common::CurrencyValueOld,
    /// Identifier of the bill.
    pub bill_id: Option<ids::BillId>,
    /// Identifier of the payment request.
    pub payment_request_id: Option<ids::PaymentRequestId>,
    /// Identifier of the reservation.
    pub reservation_id: Option<ids::ReservationId>,
}

impl AddPaymentTerminalRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        terminal_id: ids::DeviceId,
        customer_id: ids::CustomerId,
        type_: PaymentTerminalCommandType,
        amount: common::CurrencyValueOld,
    ) -> Self {
        Self {
            terminal_id,
            customer_id,
            type_,
            amount,
            bill_id: None,
            payment_request_id: None,
            reservation_id: None,
        }
    }

    /// Sets `BillId`. Identifier of the bill.
    #[must_use]
    #[inline]
    pub fn bill_id(mut self, bill_id: ids::BillId) -> Self {
        self.bill_id = Some(bill_id);
        self
    }

    /// Sets `PaymentRequestId`. Identifier of the payment request.
    #[must_use]
    #[inline]
    pub fn payment_request_id(
        mut self,
        payment_request_id: ids::PaymentRequestId,
    ) -> Self {
        self.payment_request_id = Some(payment_request_id);
        self
    }

    /// Sets `ReservationId`. Identifier of the reservation.
    #[must_use]
    #[inline]
    pub fn reservation_id(mut self, reservation_id: ids::ReservationId) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for AddPaymentTerminalRequest {
    type Response = AddPaymentTerminalResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "commands/addPaymentTerminal",
            "/api/connector/v1/commands/addPaymentTerminal",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .restricted();
}

/// Response of `commands/addPaymentTerminal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPaymentTerminalResponse {
    /// Identifier of the command.
    pub command_id: ids::CommandId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddPaymentTerminalResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `commands/addPrinter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPrinterRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the printer.
    pub printer_id: ids::DeviceId,
    /// The document to print.
    pub data: values::Base64,
    /// Number of copies to print.
    pub copy_count: i32,
}

impl AddPrinterRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        printer_id: ids::DeviceId,
        data: impl Into<values::Base64>,
        copy_count: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            printer_id,
            data: data.into(),
            copy_count,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for AddPrinterRequest {
    type Response = AddPrinterResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "commands/addPrinter",
            "/api/connector/v1/commands/addPrinter",
            runtime::Effect::AdditiveWrite,
        )
        .portfolio();
}

/// Response of `commands/addPrinter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPrinterResponse {
    /// Identifier of the command.
    pub command_id: ids::CommandId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddPrinterResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `commands/getAllActive`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllActiveRequest {}

impl GetAllActiveRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetAllActiveRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for GetAllActiveRequest {
    type Response = GetAllActiveResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "commands/getAllActive",
        "/api/connector/v1/commands/getAllActive",
        runtime::Effect::Read,
    );
}

/// Response of `commands/getAllActive`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllActiveResponse {
    /// The commands.
    pub commands: Vec<DeviceCommand>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllActiveResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `commands/getAllByIds`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllByIdsRequest {
    /// Identifiers of the commands.
    ///
    /// Items: 1 to 1000.
    pub command_ids: Vec<ids::CommandId>,
}

impl GetAllByIdsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(command_ids: impl IntoIterator<Item = ids::CommandId>) -> Self {
        Self {
            command_ids: command_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for GetAllByIdsRequest {
    type Response = GetAllByIdsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "commands/getAllByIds",
            "/api/connector/v1/commands/getAllByIds",
            runtime::Effect::Read,
        )
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "CommandIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "commands")]
impl runtime::Paginated for GetAllByIdsRequest {
    type Item = DeviceCommand;

    #[inline]
    fn cursor(response: &GetAllByIdsResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllByIdsResponse) -> usize {
        response.commands.len()
    }

    #[inline]
    fn key(item: &DeviceCommand) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), None)
    }

    #[inline]
    fn into_items(response: GetAllByIdsResponse) -> Vec<DeviceCommand> {
        response.commands
    }
}

/// Response of `commands/getAllByIds`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllByIdsResponse {
    /// The commands.
    pub commands: Vec<DeviceCommand>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllByIdsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `commands/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the command.
    pub command_id: ids::CommandId,
    /// New state of the command.
    pub state: common::DeviceCommandState,
    /// How far the processing has come.
    pub progress: Option<values::Decimal>,
    /// Remark on the state, such as the reason of an error.
    pub notes: Option<String>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(command_id: ids::CommandId, state: common::DeviceCommandState) -> Self {
        Self {
            command_id,
            state,
            progress: None,
            notes: None,
        }
    }

    /// Sets `Progress`. How far the processing has come.
    #[must_use]
    #[inline]
    pub fn progress(mut self, progress: values::Decimal) -> Self {
        self.progress = Some(progress);
        self
    }

    /// Sets `Notes`. Remark on the state, such as the reason of an error.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

#[cfg(feature = "commands")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "commands/update",
            "/api/connector/v1/commands/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("commands/getAllByIds");
}

/// Response of `commands/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {}

impl runtime::OperationResponse for UpdateResponse {}

/// The operations of `commands`. Jobs for devices on site, such as printers, key cutters and payment
/// terminals.
#[cfg(feature = "commands")]
#[derive(Debug, Clone)]
pub struct Commands {
    client: runtime::Client,
}

#[cfg(feature = "commands")]
impl Commands {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Orders a key cutter to make keys for a reservation.
    ///
    /// `POST /api/connector/v1/commands/addKeyCutter`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition cuts more keys.
    /// `commands/getAllActive` shows the command only while it is active, so its absence there proves
    /// nothing. Accepts portfolio access tokens.
    #[inline]
    pub fn add_key_cutter(
        &self,
        request: AddKeyCutterRequest,
    ) -> runtime::Call<AddKeyCutterRequest> {
        self.client.call(request)
    }

    /// Orders a payment terminal to take a payment or a preauthorisation.
    ///
    /// `POST /api/connector/v1/commands/addPaymentTerminal`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition asks the guest to pay again.
    /// `commands/getAllActive` shows the command only while it is active, and a payment exists only after
    /// the guest has paid; absence proves nothing. It moves money.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn add_payment_terminal(
        &self,
        request: AddPaymentTerminalRequest,
    ) -> runtime::Call<AddPaymentTerminalRequest> {
        self.client.call(request)
    }

    /// Orders a printer to print a document.
    ///
    /// `POST /api/connector/v1/commands/addPrinter`
    ///
    /// **Not idempotent:** calling it twice does it twice. A repetition prints again.
    /// `commands/getAllActive` shows the command only while it is active, so its absence there proves
    /// nothing. Accepts portfolio access tokens.
    #[inline]
    pub fn add_printer(
        &self,
        request: AddPrinterRequest,
    ) -> runtime::Call<AddPrinterRequest> {
        self.client.call(request)
    }

    /// Lists the device commands that are still active.
    ///
    /// `POST /api/connector/v1/commands/getAllActive`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_all_active(
        &self,
        request: GetAllActiveRequest,
    ) -> runtime::Call<GetAllActiveRequest> {
        self.client.call(request)
    }

    /// Returns the device commands with the given identifiers.
    ///
    /// `POST /api/connector/v1/commands/getAllByIds`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all_by_ids(
        &self,
        request: GetAllByIdsRequest,
    ) -> runtime::Call<GetAllByIdsRequest> {
        self.client.call(request)
    }

    /// Reports the state of a device command, as the software that drives the device sees it.
    ///
    /// `POST /api/connector/v1/commands/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `commands/getAllByIds` before you call it again.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
