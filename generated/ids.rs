// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::values;

/// Identifies: A note on an account.
pub type AccountNoteId = values::Id<markers::AccountNote>;

/// Identifies: An accounting category.
pub type AccountingCategoryId = values::Id<markers::AccountingCategory>;

/// Identifies: An accounting item: an order item or a payment.
pub type AccountingItemId = values::Id<markers::AccountingItem>;

/// Identifies: An account: a customer or a company.
pub type AccountId = values::Id<markers::Account>;

/// Identifies: An address of a customer or company.
pub type AddressId = values::Id<markers::Address>;

/// Identifies: An age category of a service.
pub type AgeCategoryId = values::Id<markers::AgeCategory>;

/// Identifies: An availability adjustment.
pub type AvailabilityAdjustmentId = values::Id<markers::AvailabilityAdjustment>;

/// Identifies: An availability block.
pub type AvailabilityBlockId = values::Id<markers::AvailabilityBlock>;

/// Identifies: A quote in which an availability block was offered.
pub type QuoteId = values::Id<markers::Quote>;

/// Identifies: An assignment of items to a billing automation.
pub type BillingAutomationAssignmentId = values::Id<
    markers::BillingAutomationAssignment,
>;

/// Identifies: A billing automation.
pub type BillingAutomationId = values::Id<markers::BillingAutomation>;

/// Identifies: A bill: a receipt, an invoice or one still open.
pub type BillId = values::Id<markers::Bill>;

/// Identifies: A request to print a bill whose file may not be ready yet.
pub type BillPrintEventId = values::Id<markers::BillPrintEvent>;

/// Identifies: A business segment of a service.
pub type BusinessSegmentId = values::Id<markers::BusinessSegment>;

/// Identifies: A cancellation policy of a rate group.
pub type CancellationPolicyId = values::Id<markers::CancellationPolicy>;

/// Identifies: A movement of cash at a cashier.
pub type CashierTransactionId = values::Id<markers::CashierTransaction>;

/// Identifies: A cashier of an enterprise.
pub type CashierId = values::Id<markers::Cashier>;

/// Identifies: A command to a device.
pub type CommandId = values::Id<markers::Command>;

/// Identifies: A chain of enterprises that share customers and companies.
pub type ChainId = values::Id<markers::Chain>;

/// Identifies: A file attached to an account.
pub type FileId = values::Id<markers::File>;

/// Identifies: A user profile that created or changed something.
pub type ProfileId = values::Id<markers::Profile>;

/// Identifies: A service order: a reservation or an order of products.
pub type ServiceOrderId = values::Id<markers::ServiceOrder>;

/// Identifies: A property (hotel, hostel, ...) or another organisation that runs on the platform.
pub type EnterpriseId = values::Id<markers::Enterprise>;

/// Identifies: A company, which may be a travel agency.
pub type CompanyId = values::Id<markers::Company>;

/// Identifies: A link between a customer and a reservation or reservation group.
pub type CompanionshipId = values::Id<markers::Companionship>;

/// Identifies: A contract between a travel agency and a service.
pub type TravelAgencyContractId = values::Id<markers::TravelAgencyContract>;

/// Identifies: A counter that numbers documents.
pub type CounterId = values::Id<markers::Counter>;

/// Identifies: A payment card of a customer.
pub type CreditCardId = values::Id<markers::CreditCard>;

/// Identifies: A customer.
pub type CustomerId = values::Id<markers::Customer>;

/// Identifies: A department of an enterprise.
pub type DepartmentId = values::Id<markers::Department>;

/// Identifies: A device on site, such as a printer or a key cutter.
pub type DeviceId = values::Id<markers::Device>;

/// Identifies: An exchange rate of an enterprise.
pub type ExchangeRateId = values::Id<markers::ExchangeRate>;

/// Identifies: An export of data into files.
pub type ExportId = values::Id<markers::Export>;

/// Identifies: An identity document of a customer.
pub type IdentityDocumentId = values::Id<markers::IdentityDocument>;

/// Identifies: An image whose address `images/getUrls` returns.
pub type ImageId = values::Id<markers::Image>;

/// Identifies: A membership in a loyalty programme.
pub type LoyaltyMembershipId = values::Id<markers::LoyaltyMembership>;

/// Identifies: A loyalty programme.
pub type LoyaltyProgramId = values::Id<markers::LoyaltyProgram>;

/// Identifies: A tier of a loyalty programme.
pub type LoyaltyTierId = values::Id<markers::LoyaltyTier>;

/// Identifies: A message thread.
pub type MessageThreadId = values::Id<markers::MessageThread>;

/// Identifies: A message.
pub type MessageId = values::Id<markers::Message>;

/// Identifies: An order item.
pub type OrderItemId = values::Id<markers::OrderItem>;

/// Identifies: A bill of an outlet.
pub type OutletBillId = values::Id<markers::OutletBill>;

/// Identifies: An item on the bill of an outlet.
pub type OutletItemId = values::Id<markers::OutletItem>;

/// Identifies: An outlet of an enterprise.
pub type OutletId = values::Id<markers::Outlet>;

/// Identifies: A request to hand in a means of payment.
pub type PaymentMethodRequestId = values::Id<markers::PaymentMethodRequest>;

/// Identifies: A request to a customer to pay.
pub type PaymentRequestId = values::Id<markers::PaymentRequest>;

/// Identifies: A payment.
pub type PaymentId = values::Id<markers::Payment>;

/// Identifies: A preauthorisation of a payment card.
pub type PreauthorizationId = values::Id<markers::Preauthorization>;

/// Identifies: A product category.
pub type ProductCategoryId = values::Id<markers::ProductCategory>;

/// Identifies: A product of a service.
pub type ProductId = values::Id<markers::Product>;

/// Identifies: A group of rates.
pub type RateGroupId = values::Id<markers::RateGroup>;

/// Identifies: A rate of a service.
pub type RateId = values::Id<markers::Rate>;

/// Identifies: A restriction of a rate in its former shape.
pub type RateRestrictionId = values::Id<markers::RateRestriction>;

/// Identifies: A group of reservations.
pub type ReservationGroupId = values::Id<markers::ReservationGroup>;

/// Identifies: A reservation.
pub type ReservationId = values::Id<markers::Reservation>;

/// Identifies: An access token of a resource.
pub type ResourceAccessTokenId = values::Id<markers::ResourceAccessToken>;

/// Identifies: A resource block.
pub type ResourceBlockId = values::Id<markers::ResourceBlock>;

/// Identifies: A category of resources.
pub type ResourceCategoryId = values::Id<markers::ResourceCategory>;

/// Identifies: An assignment of a resource to a category.
pub type ResourceCategoryAssignmentId = values::Id<markers::ResourceCategoryAssignment>;

/// Identifies: An assignment of an image to a resource category.
pub type ResourceCategoryImageAssignmentId = values::Id<
    markers::ResourceCategoryImageAssignment,
>;

/// Identifies: An assignment of a feature to a resource.
pub type ResourceFeatureAssignmentId = values::Id<markers::ResourceFeatureAssignment>;

/// Identifies: A resource feature.
pub type ResourceFeatureId = values::Id<markers::ResourceFeature>;

/// Identifies: A resource, such as a room.
pub type ResourceId = values::Id<markers::Resource>;

/// Identifies: A restriction.
pub type RestrictionId = values::Id<markers::Restriction>;

/// Identifies: A routing rule.
pub type RoutingRuleId = values::Id<markers::RoutingRule>;

/// Identifies: An action of a rule.
pub type RuleActionId = values::Id<markers::RuleAction>;

/// Identifies: A rule.
pub type RuleId = values::Id<markers::Rule>;

/// Identifies: A note on a service order.
pub type ServiceOrderNoteId = values::Id<markers::ServiceOrderNote>;

/// Identifies: An overbooking limit of a service.
pub type ServiceOverbookingLimitId = values::Id<markers::ServiceOverbookingLimit>;

/// Identifies: A service of an enterprise.
pub type ServiceId = values::Id<markers::Service>;

/// Identifies: An assignment of a source to a reservation or a reservation group.
pub type SourceAssignmentId = values::Id<markers::SourceAssignment>;

/// Identifies: A source of business.
pub type SourceId = values::Id<markers::Source>;

/// Identifies: A task.
pub type TaskId = values::Id<markers::Task>;

/// Identifies: A code of a voucher.
pub type VoucherCodeId = values::Id<markers::VoucherCode>;

/// Identifies: A voucher.
pub type VoucherId = values::Id<markers::Voucher>;

/// The types that tell one typed identifier from another; no value of them exists.
pub mod markers {
    /// Marks a [`AccountNoteId`](super::AccountNoteId).
    #[derive(Debug)]
    pub enum AccountNote {}
    /// Marks a [`AccountingCategoryId`](super::AccountingCategoryId).
    #[derive(Debug)]
    pub enum AccountingCategory {}
    /// Marks a [`AccountingItemId`](super::AccountingItemId).
    #[derive(Debug)]
    pub enum AccountingItem {}
    /// Marks a [`AccountId`](super::AccountId).
    #[derive(Debug)]
    pub enum Account {}
    /// Marks a [`AddressId`](super::AddressId).
    #[derive(Debug)]
    pub enum Address {}
    /// Marks a [`AgeCategoryId`](super::AgeCategoryId).
    #[derive(Debug)]
    pub enum AgeCategory {}
    /// Marks a [`AvailabilityAdjustmentId`](super::AvailabilityAdjustmentId).
    #[derive(Debug)]
    pub enum AvailabilityAdjustment {}
    /// Marks a [`AvailabilityBlockId`](super::AvailabilityBlockId).
    #[derive(Debug)]
    pub enum AvailabilityBlock {}
    /// Marks a [`QuoteId`](super::QuoteId).
    #[derive(Debug)]
    pub enum Quote {}
    /// Marks a [`BillingAutomationAssignmentId`](super::BillingAutomationAssignmentId).
    #[derive(Debug)]
    pub enum BillingAutomationAssignment {}
    /// Marks a [`BillingAutomationId`](super::BillingAutomationId).
    #[derive(Debug)]
    pub enum BillingAutomation {}
    /// Marks a [`BillId`](super::BillId).
    #[derive(Debug)]
    pub enum Bill {}
    /// Marks a [`BillPrintEventId`](super::BillPrintEventId).
    #[derive(Debug)]
    pub enum BillPrintEvent {}
    /// Marks a [`BusinessSegmentId`](super::BusinessSegmentId).
    #[derive(Debug)]
    pub enum BusinessSegment {}
    /// Marks a [`CancellationPolicyId`](super::CancellationPolicyId).
    #[derive(Debug)]
    pub enum CancellationPolicy {}
    /// Marks a [`CashierTransactionId`](super::CashierTransactionId).
    #[derive(Debug)]
    pub enum CashierTransaction {}
    /// Marks a [`CashierId`](super::CashierId).
    #[derive(Debug)]
    pub enum Cashier {}
    /// Marks a [`CommandId`](super::CommandId).
    #[derive(Debug)]
    pub enum Command {}
    /// Marks a [`ChainId`](super::ChainId).
    #[derive(Debug)]
    pub enum Chain {}
    /// Marks a [`FileId`](super::FileId).
    #[derive(Debug)]
    pub enum File {}
    /// Marks a [`ProfileId`](super::ProfileId).
    #[derive(Debug)]
    pub enum Profile {}
    /// Marks a [`ServiceOrderId`](super::ServiceOrderId).
    #[derive(Debug)]
    pub enum ServiceOrder {}
    /// Marks a [`EnterpriseId`](super::EnterpriseId).
    #[derive(Debug)]
    pub enum Enterprise {}
    /// Marks a [`CompanyId`](super::CompanyId).
    #[derive(Debug)]
    pub enum Company {}
    /// Marks a [`CompanionshipId`](super::CompanionshipId).
    #[derive(Debug)]
    pub enum Companionship {}
    /// Marks a [`TravelAgencyContractId`](super::TravelAgencyContractId).
    #[derive(Debug)]
    pub enum TravelAgencyContract {}
    /// Marks a [`CounterId`](super::CounterId).
    #[derive(Debug)]
    pub enum Counter {}
    /// Marks a [`CreditCardId`](super::CreditCardId).
    #[derive(Debug)]
    pub enum CreditCard {}
    /// Marks a [`CustomerId`](super::CustomerId).
    #[derive(Debug)]
    pub enum Customer {}
    /// Marks a [`DepartmentId`](super::DepartmentId).
    #[derive(Debug)]
    pub enum Department {}
    /// Marks a [`DeviceId`](super::DeviceId).
    #[derive(Debug)]
    pub enum Device {}
    /// Marks a [`ExchangeRateId`](super::ExchangeRateId).
    #[derive(Debug)]
    pub enum ExchangeRate {}
    /// Marks a [`ExportId`](super::ExportId).
    #[derive(Debug)]
    pub enum Export {}
    /// Marks a [`IdentityDocumentId`](super::IdentityDocumentId).
    #[derive(Debug)]
    pub enum IdentityDocument {}
    /// Marks a [`ImageId`](super::ImageId).
    #[derive(Debug)]
    pub enum Image {}
    /// Marks a [`LoyaltyMembershipId`](super::LoyaltyMembershipId).
    #[derive(Debug)]
    pub enum LoyaltyMembership {}
    /// Marks a [`LoyaltyProgramId`](super::LoyaltyProgramId).
    #[derive(Debug)]
    pub enum LoyaltyProgram {}
    /// Marks a [`LoyaltyTierId`](super::LoyaltyTierId).
    #[derive(Debug)]
    pub enum LoyaltyTier {}
    /// Marks a [`MessageThreadId`](super::MessageThreadId).
    #[derive(Debug)]
    pub enum MessageThread {}
    /// Marks a [`MessageId`](super::MessageId).
    #[derive(Debug)]
    pub enum Message {}
    /// Marks a [`OrderItemId`](super::OrderItemId).
    #[derive(Debug)]
    pub enum OrderItem {}
    /// Marks a [`OutletBillId`](super::OutletBillId).
    #[derive(Debug)]
    pub enum OutletBill {}
    /// Marks a [`OutletItemId`](super::OutletItemId).
    #[derive(Debug)]
    pub enum OutletItem {}
    /// Marks a [`OutletId`](super::OutletId).
    #[derive(Debug)]
    pub enum Outlet {}
    /// Marks a [`PaymentMethodRequestId`](super::PaymentMethodRequestId).
    #[derive(Debug)]
    pub enum PaymentMethodRequest {}
    /// Marks a [`PaymentRequestId`](super::PaymentRequestId).
    #[derive(Debug)]
    pub enum PaymentRequest {}
    /// Marks a [`PaymentId`](super::PaymentId).
    #[derive(Debug)]
    pub enum Payment {}
    /// Marks a [`PreauthorizationId`](super::PreauthorizationId).
    #[derive(Debug)]
    pub enum Preauthorization {}
    /// Marks a [`ProductCategoryId`](super::ProductCategoryId).
    #[derive(Debug)]
    pub enum ProductCategory {}
    /// Marks a [`ProductId`](super::ProductId).
    #[derive(Debug)]
    pub enum Product {}
    /// Marks a [`RateGroupId`](super::RateGroupId).
    #[derive(Debug)]
    pub enum RateGroup {}
    /// Marks a [`RateId`](super::RateId).
    #[derive(Debug)]
    pub enum Rate {}
    /// Marks a [`RateRestrictionId`](super::RateRestrictionId).
    #[derive(Debug)]
    pub enum RateRestriction {}
    /// Marks a [`ReservationGroupId`](super::ReservationGroupId).
    #[derive(Debug)]
    pub enum ReservationGroup {}
    /// Marks a [`ReservationId`](super::ReservationId).
    #[derive(Debug)]
    pub enum Reservation {}
    /// Marks a [`ResourceAccessTokenId`](super::ResourceAccessTokenId).
    #[derive(Debug)]
    pub enum ResourceAccessToken {}
    /// Marks a [`ResourceBlockId`](super::ResourceBlockId).
    #[derive(Debug)]
    pub enum ResourceBlock {}
    /// Marks a [`ResourceCategoryId`](super::ResourceCategoryId).
    #[derive(Debug)]
    pub enum ResourceCategory {}
    /// Marks a [`ResourceCategoryAssignmentId`](super::ResourceCategoryAssignmentId).
    #[derive(Debug)]
    pub enum ResourceCategoryAssignment {}
    /// Marks a [`ResourceCategoryImageAssignmentId`](super::ResourceCategoryImageAssignmentId).
    #[derive(Debug)]
    pub enum ResourceCategoryImageAssignment {}
    /// Marks a [`ResourceFeatureAssignmentId`](super::ResourceFeatureAssignmentId).
    #[derive(Debug)]
    pub enum ResourceFeatureAssignment {}
    /// Marks a [`ResourceFeatureId`](super::ResourceFeatureId).
    #[derive(Debug)]
    pub enum ResourceFeature {}
    /// Marks a [`ResourceId`](super::ResourceId).
    #[derive(Debug)]
    pub enum Resource {}
    /// Marks a [`RestrictionId`](super::RestrictionId).
    #[derive(Debug)]
    pub enum Restriction {}
    /// Marks a [`RoutingRuleId`](super::RoutingRuleId).
    #[derive(Debug)]
    pub enum RoutingRule {}
    /// Marks a [`RuleActionId`](super::RuleActionId).
    #[derive(Debug)]
    pub enum RuleAction {}
    /// Marks a [`RuleId`](super::RuleId).
    #[derive(Debug)]
    pub enum Rule {}
    /// Marks a [`ServiceOrderNoteId`](super::ServiceOrderNoteId).
    #[derive(Debug)]
    pub enum ServiceOrderNote {}
    /// Marks a [`ServiceOverbookingLimitId`](super::ServiceOverbookingLimitId).
    #[derive(Debug)]
    pub enum ServiceOverbookingLimit {}
    /// Marks a [`ServiceId`](super::ServiceId).
    #[derive(Debug)]
    pub enum Service {}
    /// Marks a [`SourceAssignmentId`](super::SourceAssignmentId).
    #[derive(Debug)]
    pub enum SourceAssignment {}
    /// Marks a [`SourceId`](super::SourceId).
    #[derive(Debug)]
    pub enum Source {}
    /// Marks a [`TaskId`](super::TaskId).
    #[derive(Debug)]
    pub enum Task {}
    /// Marks a [`VoucherCodeId`](super::VoucherCodeId).
    #[derive(Debug)]
    pub enum VoucherCode {}
    /// Marks a [`VoucherId`](super::VoucherId).
    #[derive(Debug)]
    pub enum Voucher {}
}
