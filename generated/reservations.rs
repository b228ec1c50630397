// Generated from schema/reservations.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "reservations")]
pub use super::common::{
    AccountType, AccountingItem, AccountingState, AdditionalServiceData, Amount,
    AmountParameters, BookableServiceData, BusinessSegment, CancellationReason, Company,
    CompanyOptions, CreditRating, CreditRatingBasicEnum, CurrencyValueOld, Customer,
    CustomerClassification, CustomerOptions, ExtendedAmount, IdentityDocument,
    IdentityDocumentType, ObjectData, OldAddress, OrderItemOld, OrderItemOldData,
    OrderNote, OrderNoteType, PersonData, Product, ProductChargingMode,
    ProductClassifications, ProductConsumptionMoment, ProductOptions,
    ProductOrderAdditionData, ProductOrderItemData, ProductPosting, ProductPostingMode,
    ProductPricing, Promotions, RateForExtent, RateGroupOld, RateType,
    RebateOrderItemData, RelativeProductPrice, ReservationGroupOld, ReservationOld,
    ReservationOldOrigin, ReservationOptions, ReservationPersonCount, ReservationPurpose,
    ReservationPurposeEnum, Resource, ResourceAccessToken,
    ResourceAccessTokenPermissions, ResourceAccessTokenType, ResourceCategory,
    ResourceCategoryAssignment, ResourceCategoryType, ResourceClassification,
    ResourceData, ResourceFeatureClassification, ResourceState, Service, ServiceData,
    ServiceOptions, ServiceOrderCancellationReason, ServiceOrderCommanderOrigin,
    ServiceOrderOptions, ServiceOrderOrigin, ServiceOrderStateOld, SexEnum, SpaceData,
    TaxBreakdown, TaxBreakdownItem, TaxExemptionReasonType, TaxValue, TimeInterval,
    TimeUnitPeriod, Title,
};

/// A booked reservation, paired with the request item that it came from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedReservation {
    /// The tag that the caller gave the item in the request.
    pub identifier: Option<String>,
    /// The booked reservation.
    pub reservation: common::ReservationOld,
}

/// What a channel manager sent along with a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelManagerDetails {
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Code of the rate that the channel manager asked for.
    pub requested_rate_code: String,
    /// Name of the channel manager.
    pub channel_manager_name: Option<String>,
    /// Number of the reservation at the channel.
    pub channel_number: Option<String>,
    /// Number of the reservation group at the channel manager.
    pub channel_manager_group_number: Option<String>,
    /// Number of the reservation at the channel manager.
    pub channel_manager_number: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
}

/// Price of one time unit of a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PerUnitPriceParameters {
    /// Position of the time unit in the stay, counted from 0.
    pub index: Option<i32>,
    /// Price of the time unit.
    pub amount: Option<common::AmountParameters>,
}

impl PerUnitPriceParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { index: None, amount: None }
    }

    /// Sets `Index`. Position of the time unit in the stay, counted from 0.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: i32) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `Amount`. Price of the time unit.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: common::AmountParameters) -> Self {
        self.amount = Some(amount);
        self
    }
}

impl Default for PerUnitPriceParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A booking of a bookable service for a period, typically a stay.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reservation {
    /// Identifier of this reservation.
    pub id: ids::ReservationId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The customer or company that owns the reservation.
    pub account_id: Option<ids::AccountId>,
    /// Whether the owner is a customer or a company.
    pub account_type: common::AccountType,
    /// Who created the reservation.
    pub creator_profile_id: ids::ProfileId,
    /// Who changed the reservation last.
    pub updater_profile_id: ids::ProfileId,
    /// The customer who booked on behalf of the owner.
    pub booker_id: Option<ids::CustomerId>,
    /// Confirmation number of the reservation.
    pub number: String,
    /// How far the reservation has come, from enquiry to check-out.
    pub state: ServiceOrderStateEnum,
    /// Through which part of the system the reservation came in.
    pub origin: common::ServiceOrderOrigin,
    /// How the guest reached the staff, for reservations entered by staff.
    pub commander_origin: Option<common::ServiceOrderCommanderOrigin>,
    /// More about the origin, as text.
    pub origin_details: Option<String>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// When the reservation was cancelled.
    pub cancelled_utc: Option<values::UtcDateTime>,
    /// Identifier of the voucher.
    pub voucher_id: Option<ids::VoucherId>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Check-in flags of the reservation.
    pub options: common::ServiceOrderOptions,
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// Identifier of the group.
    pub group_id: ids::ReservationGroupId,
    /// The resource category that was booked.
    pub requested_resource_category_id: ids::ResourceCategoryId,
    /// The resource in which the stay takes place.
    pub assigned_resource_id: Option<ids::ResourceId>,
    /// Identifier of the availability block.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// The company linked to the reservation, for instance the guest's employer.
    pub partner_company_id: Option<ids::CompanyId>,
    /// The company through which the reservation was made.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// True when the assigned resource must not be changed.
    pub assigned_resource_locked: Option<bool>,
    /// Number of the reservation at the channel it came from.
    pub channel_number: Option<String>,
    /// Number of the reservation at the channel manager.
    pub channel_manager_number: Option<String>,
    /// Why the reservation was cancelled.
    pub cancellation_reason: Option<common::ServiceOrderCancellationReason>,
    /// When the reservation is released unless it is confirmed by then.
    pub released_utc: Option<values::UtcDateTime>,
    /// Start of the stay, actual or planned.
    ///
    /// Deprecated since 2023-09-06; use `ScheduledStartUtc`, `ActualStartUtc` instead.
    #[deprecated(
        note = "deprecated since 2023-09-06; use `ScheduledStartUtc`, `ActualStartUtc` instead"
    )]
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the stay, actual or planned.
    ///
    /// Deprecated since 2024-04-19; use `ScheduledEndUtc`, `ActualEndUtc` instead.
    #[deprecated(
        note = "deprecated since 2024-04-19; use `ScheduledEndUtc`, `ActualEndUtc` instead"
    )]
    pub end_utc: Option<values::UtcDateTime>,
    /// Planned start of the stay.
    pub scheduled_start_utc: values::UtcDateTime,
    /// When the guest was checked in.
    pub actual_start_utc: Option<values::UtcDateTime>,
    /// Planned end of the stay.
    pub scheduled_end_utc: values::UtcDateTime,
    /// When the guest was checked out.
    pub actual_end_utc: Option<values::UtcDateTime>,
    /// Purpose of the stay.
    pub purpose: Option<common::ReservationPurposeEnum>,
    /// Text to show as a QR code that identifies the reservation.
    pub qr_code_data: Option<String>,
    /// Numbers of persons per age category.
    ///
    /// Items: at least 1.
    pub person_counts: Vec<common::ReservationPersonCount>,
}

/// A reservation to book or to price.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationData {
    /// Tag chosen by the caller that reappears in the response.
    pub identifier: Option<String>,
    /// Number of the reservation at the channel it came from.
    pub channel_number: Option<String>,
    /// State in which the reservation is created.
    pub state: Option<common::ServiceOrderStateOld>,
    /// Planned start of the stay.
    pub start_utc: values::UtcDateTime,
    /// Planned end of the stay.
    pub end_utc: values::UtcDateTime,
    /// When the reservation is released unless it is confirmed by then.
    pub released_utc: Option<values::UtcDateTime>,
    /// Number of adults.
    ///
    /// Deprecated since 2022-02-11; use `PersonCounts` instead.
    #[deprecated(note = "deprecated since 2022-02-11; use `PersonCounts` instead")]
    pub adult_count: Option<i32>,
    /// Number of children.
    ///
    /// Deprecated since 2022-02-11; use `PersonCounts` instead.
    #[deprecated(note = "deprecated since 2022-02-11; use `PersonCounts` instead")]
    pub child_count: Option<i32>,
    /// Numbers of persons per age category.
    ///
    /// Items: at least 1.
    pub person_counts: Vec<common::ReservationPersonCount>,
    /// The customer who owns the reservation.
    pub customer_id: ids::CustomerId,
    /// The customer who books on behalf of the owner.
    pub booker_id: Option<ids::CustomerId>,
    /// The resource category to book.
    pub requested_category_id: ids::ResourceCategoryId,
    /// Identifier of the rate.
    pub rate_id: ids::RateId,
    /// Code of a voucher that opens the rate.
    pub voucher_code: Option<String>,
    /// Identifier of the credit card.
    pub credit_card_id: Option<ids::CreditCardId>,
    /// The company through which the reservation is made.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// The company linked to the reservation, for instance the guest's employer.
    pub company_id: Option<ids::CompanyId>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// Text of a note on the reservation.
    pub notes: Option<String>,
    /// Price of every time unit, in place of the price of the rate.
    pub time_unit_amount: Option<common::AmountParameters>,
    /// Prices of single time units, in place of those of the rate.
    pub time_unit_prices: Option<Vec<PerUnitPriceParameters>>,
    /// Products ordered with the reservation.
    pub product_orders: Option<Vec<common::ProductOrderAdditionData>>,
    /// The availability block that the reservation is taken from.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// Identifier of the assigned resource.
    pub assigned_resource_id: Option<ids::ResourceId>,
    /// True when the assigned resource must not be changed.
    pub assigned_resource_locked: Option<bool>,
}

impl ReservationData {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        start_utc: values::UtcDateTime,
        end_utc: values::UtcDateTime,
        person_counts: impl IntoIterator<Item = common::ReservationPersonCount>,
        customer_id: ids::CustomerId,
        requested_category_id: ids::ResourceCategoryId,
        rate_id: ids::RateId,
    ) -> Self {
        Self {
            identifier: None,
            channel_number: None,
            state: None,
            start_utc,
            end_utc,
            released_utc: None,
            adult_count: None,
            child_count: None,
            person_counts: person_counts.into_iter().collect(),
            customer_id,
            booker_id: None,
            requested_category_id,
            rate_id,
            voucher_code: None,
            credit_card_id: None,
            travel_agency_id: None,
            company_id: None,
            business_segment_id: None,
            notes: None,
            time_unit_amount: None,
            time_unit_prices: None,
            product_orders: None,
            availability_block_id: None,
            assigned_resource_id: None,
            assigned_resource_locked: None,
        }
    }

    /// Sets `Identifier`. Tag chosen by the caller that reappears in the response.
    #[must_use]
    #[inline]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `ChannelNumber`. Number of the reservation at the channel it came from.
    #[must_use]
    #[inline]
    pub fn channel_number(mut self, channel_number: impl Into<String>) -> Self {
        self.channel_number = Some(channel_number.into());
        self
    }

    /// Sets `State`. State in which the reservation is created.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: common::ServiceOrderStateOld) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `ReleasedUtc`. When the reservation is released unless it is confirmed by then.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: values::UtcDateTime) -> Self {
        self.released_utc = Some(released_utc);
        self
    }

    /// Sets `AdultCount`. Number of adults.
    #[deprecated(note = "deprecated since 2022-02-11; use `PersonCounts` instead")]
    #[must_use]
    #[inline]
    pub fn adult_count(mut self, adult_count: i32) -> Self {
        self.adult_count = Some(adult_count);
        self
    }

    /// Sets `ChildCount`. Number of children.
    #[deprecated(note = "deprecated since 2022-02-11; use `PersonCounts` instead")]
    #[must_use]
    #[inline]
    pub fn child_count(mut self, child_count: i32) -> Self {
        self.child_count = Some(child_count);
        self
    }

    /// Sets `BookerId`. The customer who books on behalf of the owner.
    #[must_use]
    #[inline]
    pub fn booker_id(mut self, booker_id: ids::CustomerId) -> Self {
        self.booker_id = Some(booker_id);
        self
    }

    /// Sets `VoucherCode`. Code of a voucher that opens the rate.
    #[must_use]
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets `CreditCardId`. Identifier of the credit card.
    #[must_use]
    #[inline]
    pub fn credit_card_id(mut self, credit_card_id: ids::CreditCardId) -> Self {
        self.credit_card_id = Some(credit_card_id);
        self
    }

    /// Sets `TravelAgencyId`. The company through which the reservation is made.
    #[must_use]
    #[inline]
    pub fn travel_agency_id(mut self, travel_agency_id: ids::CompanyId) -> Self {
        self.travel_agency_id = Some(travel_agency_id);
        self
    }

    /// Sets `CompanyId`. The company linked to the reservation, for instance the guest's employer.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(company_id);
        self
    }

    /// Sets `BusinessSegmentId`. Identifier of the business segment.
    #[must_use]
    #[inline]
    pub fn business_segment_id(
        mut self,
        business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id);
        self
    }

    /// Sets `Notes`. Text of a note on the reservation.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `TimeUnitAmount`. Price of every time unit, in place of the price of the rate.
    #[must_use]
    #[inline]
    pub fn time_unit_amount(
        mut self,
        time_unit_amount: common::AmountParameters,
    ) -> Self {
        self.time_unit_amount = Some(time_unit_amount);
        self
    }

    /// Sets `TimeUnitPrices`. Prices of single time units, in place of those of the rate.
    #[must_use]
    #[inline]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: impl IntoIterator<Item = PerUnitPriceParameters>,
    ) -> Self {
        self.time_unit_prices = Some(time_unit_prices.into_iter().collect());
        self
    }

    /// Sets `ProductOrders`. Products ordered with the reservation.
    #[must_use]
    #[inline]
    pub fn product_orders(
        mut self,
        product_orders: impl IntoIterator<Item = common::ProductOrderAdditionData>,
    ) -> Self {
        self.product_orders = Some(product_orders.into_iter().collect());
        self
    }

    /// Sets `AvailabilityBlockId`. The availability block that the reservation is taken from.
    #[must_use]
    #[inline]
    pub fn availability_block_id(
        mut self,
        availability_block_id: ids::AvailabilityBlockId,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id);
        self
    }

    /// Sets `AssignedResourceId`. Identifier of the assigned resource.
    #[must_use]
    #[inline]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: ids::ResourceId,
    ) -> Self {
        self.assigned_resource_id = Some(assigned_resource_id);
        self
    }

    /// Sets `AssignedResourceLocked`. True when the assigned resource must not be changed.
    #[must_use]
    #[inline]
    pub fn assigned_resource_locked(mut self, assigned_resource_locked: bool) -> Self {
        self.assigned_resource_locked = Some(assigned_resource_locked);
        self
    }
}

/// Which entities `reservations/getAll` returns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationExtent {
    /// True returns the reservations.
    pub reservations: Option<bool>,
    /// True returns the groups of the reservations.
    pub reservation_groups: Option<bool>,
    /// True returns the customers of the reservations.
    pub customers: Option<bool>,
    /// True returns the addresses of the customers.
    pub customer_addresses: Option<bool>,
    /// True returns the identity documents of the customers.
    pub customer_identity_documents: Option<bool>,
    /// True returns the reserved services.
    pub services: Option<bool>,
    /// True returns the products orderable with the services.
    pub products: Option<bool>,
    /// True returns the business segments of the reservations.
    pub business_segments: Option<bool>,
    /// True returns the assigned resources.
    pub resources: Option<bool>,
    /// True returns the categories of the resources.
    pub resource_categories: Option<bool>,
    /// True returns the links between resources and categories.
    pub resource_category_assignments: Option<bool>,
    /// True returns the rates and their groups.
    pub rates: Option<bool>,
    /// True returns the accounting items of the reservations.
    pub items: Option<bool>,
    /// True returns the order items of the reservations.
    pub order_items: Option<bool>,
    /// True returns the notes on the reservations.
    pub notes: Option<bool>,
    /// True returns the QR code data of the reservations.
    pub qr_code_data: Option<bool>,
    /// True returns the companies linked to the reservations.
    pub companies: Option<bool>,
    /// Only items in these accounting states.
    pub accounting_states: Option<Vec<common::AccountingState>>,
}

impl ReservationExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            reservations: None,
            reservation_groups: None,
            customers: None,
            customer_addresses: None,
            customer_identity_documents: None,
            services: None,
            products: None,
            business_segments: None,
            resources: None,
            resource_categories: None,
            resource_category_assignments: None,
            rates: None,
            items: None,
            order_items: None,
            notes: None,
            qr_code_data: None,
            companies: None,
            accounting_states: None,
        }
    }

    /// Sets `Reservations`. True returns the reservations.
    #[must_use]
    #[inline]
    pub fn reservations(mut self, reservations: bool) -> Self {
        self.reservations = Some(reservations);
        self
    }

    /// Sets `ReservationGroups`. True returns the groups of the reservations.
    #[must_use]
    #[inline]
    pub fn reservation_groups(mut self, reservation_groups: bool) -> Self {
        self.reservation_groups = Some(reservation_groups);
        self
    }

    /// Sets `Customers`. True returns the customers of the reservations.
    #[must_use]
    #[inline]
    pub fn customers(mut self, customers: bool) -> Self {
        self.customers = Some(customers);
        self
    }

    /// Sets `CustomerAdresses`. True returns the addresses of the customers.
    #[must_use]
    #[inline]
    pub fn customer_addresses(mut self, customer_addresses: bool) -> Self {
        self.customer_addresses = Some(customer_addresses);
        self
    }

    /// Sets `CustomerIdentityDocuments`. True returns the identity documents of the customers.
    #[must_use]
    #[inline]
    pub fn customer_identity_documents(
        mut self,
        customer_identity_documents: bool,
    ) -> Self {
        self.customer_identity_documents = Some(customer_identity_documents);
        self
    }

    /// Sets `Services`. True returns the reserved services.
    #[must_use]
    #[inline]
    pub fn services(mut self, services: bool) -> Self {
        self.services = Some(services);
        self
    }

    /// Sets `Products`. True returns the products orderable with the services.
    #[must_use]
    #[inline]
    pub fn products(mut self, products: bool) -> Self {
        self.products = Some(products);
        self
    }

    /// Sets `BusinessSegments`. True returns the business segments of the reservations.
    #[must_use]
    #[inline]
    pub fn business_segments(mut self, business_segments: bool) -> Self {
        self.business_segments = Some(business_segments);
        self
    }

    /// Sets `Resources`. True returns the assigned resources.
    #[must_use]
    #[inline]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets `ResourceCategories`. True returns the categories of the resources.
    #[must_use]
    #[inline]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `ResourceCategoryAssignments`. True returns the links between resources and categories.
    #[must_use]
    #[inline]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets `Rates`. True returns the rates and their groups.
    #[must_use]
    #[inline]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }

    /// Sets `Items`. True returns the accounting items of the reservations.
    #[must_use]
    #[inline]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `OrderItems`. True returns the order items of the reservations.
    #[must_use]
    #[inline]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets `Notes`. True returns the notes on the reservations.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: bool) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets `QrCodeData`. True returns the QR code data of the reservations.
    #[must_use]
    #[inline]
    pub fn qr_code_data(mut self, qr_code_data: bool) -> Self {
        self.qr_code_data = Some(qr_code_data);
        self
    }

    /// Sets `Companies`. True returns the companies linked to the reservations.
    #[must_use]
    #[inline]
    pub fn companies(mut self, companies: bool) -> Self {
        self.companies = Some(companies);
        self
    }

    /// Sets `AccountingStates`. Only items in these accounting states.
    #[must_use]
    #[inline]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = common::AccountingState>,
    ) -> Self {
        self.accounting_states = Some(accounting_states.into_iter().collect());
        self
    }
}

impl Default for ReservationExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The items of a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationItems {
    /// Identifier of the reservation.
    pub reservation_id: Option<ids::ReservationId>,
    /// Accounting items of the reservation.
    pub items: Vec<common::AccountingItem>,
    /// Order items of the reservation.
    pub order_items: Vec<common::OrderItemOld>,
}

/// What a reservation would cost.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPrice {
    /// The tag that the caller gave the item in the request.
    pub identifier: Option<String>,
    /// Price of the whole reservation.
    pub total_amount: common::Amount,
    /// Price of the whole reservation, in the former shape of amounts.
    ///
    /// Use `TotalAmount` instead.
    #[deprecated(note = "use `TotalAmount` instead")]
    pub total: Option<common::CurrencyValueOld>,
}

/// The QR code text of a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationQrCodeData {
    /// Identifier of the reservation.
    pub reservation_id: Option<ids::ReservationId>,
    /// Text to show as a QR code that identifies the reservation.
    pub data: Option<String>,
}

/// Changes to the options of a reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdateOptionsParameters {
    /// Sets whether the owner of the reservation counts as checked in.
    pub owner_checked_in: Option<values::UpdateValue<bool>>,
}

impl ReservationUpdateOptionsParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { owner_checked_in: None }
    }

    /// Changes `OwnerCheckedIn`. Sets whether the owner of the reservation counts as checked in.
    #[must_use]
    #[inline]
    pub fn owner_checked_in(mut self, owner_checked_in: bool) -> Self {
        self.owner_checked_in = Some(values::UpdateValue::new(owner_checked_in));
        self
    }
}

impl Default for ReservationUpdateOptionsParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to one reservation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdateParameters {
    /// Repeats the client token of the request.
    pub client_token: Option<values::Secret>,
    /// Repeats the access token of the request.
    pub access_token: Option<values::Secret>,
    /// Repeats the client name of the request.
    pub client: Option<String>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Changes the number of the reservation at the channel it came from.
    pub channel_number: Option<values::UpdateValue<Option<String>>>,
    /// Changes the planned start of the stay.
    pub start_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes the planned end of the stay.
    pub end_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes when the reservation is released unless it is confirmed by then.
    pub released_utc: Option<values::UpdateValue<Option<String>>>,
    /// Replaces the numbers of persons per age category.
    pub person_counts: Option<ReservationUpdatePersonCountParameters>,
    /// Changes or removes the assigned resource.
    pub assigned_resource_id: Option<values::UpdateValue<Option<ids::ResourceId>>>,
    /// Changes the resource category that was booked.
    pub requested_category_id: Option<values::UpdateValue<ids::ResourceCategoryId>>,
    /// Changes or removes the travel agency.
    pub travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Changes or removes the partner company.
    pub company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Changes or removes the business segment.
    pub business_segment_id: Option<values::UpdateValue<Option<ids::BusinessSegmentId>>>,
    /// Changes the purpose of the stay.
    pub purpose: Option<values::UpdateValue<Option<common::ReservationPurposeEnum>>>,
    /// Changes the rate.
    pub rate_id: Option<values::UpdateValue<ids::RateId>>,
    /// Changes or removes the credit card on file.
    pub credit_card_id: Option<values::UpdateValue<Option<ids::CreditCardId>>>,
    /// Replaces the prices of single time units.
    pub time_unit_prices: Option<ReservationUpdatePerUnitPriceParameters>,
    /// Changes or removes the customer who booked.
    pub booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>>,
    /// Locks the assigned resource or unlocks it.
    pub assigned_resource_locked: Option<values::UpdateValue<bool>>,
    /// Changes or removes the availability block that the reservation is taken from.
    pub availability_block_id: Option<
        values::UpdateValue<Option<ids::AvailabilityBlockId>>,
    >,
    /// Changes the options of the reservation.
    pub options: Option<ReservationUpdateOptionsParameters>,
}

impl ReservationUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_id: ids::ReservationId) -> Self {
        Self {
            client_token: None,
            access_token: None,
            client: None,
            enterprise_id: None,
            reservation_id,
            channel_number: None,
            start_utc: None,
            end_utc: None,
            released_utc: None,
            person_counts: None,
            assigned_resource_id: None,
            requested_category_id: None,
            travel_agency_id: None,
            company_id: None,
            business_segment_id: None,
            purpose: None,
            rate_id: None,
            credit_card_id: None,
            time_unit_prices: None,
            booker_id: None,
            assigned_resource_locked: None,
            availability_block_id: None,
            options: None,
        }
    }

    /// Sets `ClientToken`. Repeats the client token of the request.
    #[must_use]
    #[inline]
    pub fn client_token(mut self, client_token: values::Secret) -> Self {
        self.client_token = Some(client_token);
        self
    }

    /// Sets `AccessToken`. Repeats the access token of the request.
    #[must_use]
    #[inline]
    pub fn access_token(mut self, access_token: values::Secret) -> Self {
        self.access_token = Some(access_token);
        self
    }

    /// Sets `Client`. Repeats the client name of the request.
    #[must_use]
    #[inline]
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Changes `ChannelNumber`. Changes the number of the reservation at the channel it came from.
    #[must_use]
    #[inline]
    pub fn channel_number(mut self, channel_number: impl Into<String>) -> Self {
        self.channel_number = Some(
            values::UpdateValue::new(Some(channel_number.into())),
        );
        self
    }

    /// Clears `ChannelNumber`.
    #[must_use]
    #[inline]
    pub fn clear_channel_number(mut self) -> Self {
        self.channel_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `StartUtc`. Changes the planned start of the stay.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(values::UpdateValue::new(Some(start_utc)));
        self
    }

    /// Clears `StartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_start_utc(mut self) -> Self {
        self.start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `EndUtc`. Changes the planned end of the stay.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(values::UpdateValue::new(Some(end_utc)));
        self
    }

    /// Clears `EndUtc`.
    #[must_use]
    #[inline]
    pub fn clear_end_utc(mut self) -> Self {
        self.end_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReleasedUtc`. Changes when the reservation is released unless it is confirmed by then.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: impl Into<String>) -> Self {
        self.released_utc = Some(values::UpdateValue::new(Some(released_utc.into())));
        self
    }

    /// Clears `ReleasedUtc`.
    #[must_use]
    #[inline]
    pub fn clear_released_utc(mut self) -> Self {
        self.released_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `PersonCounts`. Replaces the numbers of persons per age category.
    #[must_use]
    #[inline]
    pub fn person_counts(
        mut self,
        person_counts: ReservationUpdatePersonCountParameters,
    ) -> Self {
        self.person_counts = Some(person_counts);
        self
    }

    /// Changes `AssignedResourceId`. Changes or removes the assigned resource.
    #[must_use]
    #[inline]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: ids::ResourceId,
    ) -> Self {
        self.assigned_resource_id = Some(
            values::UpdateValue::new(Some(assigned_resource_id)),
        );
        self
    }

    /// Clears `AssignedResourceId`.
    #[must_use]
    #[inline]
    pub fn clear_assigned_resource_id(mut self) -> Self {
        self.assigned_resource_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RequestedCategoryId`. Changes the resource category that was booked.
    #[must_use]
    #[inline]
    pub fn requested_category_id(
        mut self,
        requested_category_id: ids::ResourceCategoryId,
    ) -> Self {
        self.requested_category_id = Some(
            values::UpdateValue::new(requested_category_id),
        );
        self
    }

    /// Changes `TravelAgencyId`. Changes or removes the travel agency.
    #[must_use]
    #[inline]
    pub fn travel_agency_id(mut self, travel_agency_id: ids::CompanyId) -> Self {
        self.travel_agency_id = Some(values::UpdateValue::new(Some(travel_agency_id)));
        self
    }

    /// Clears `TravelAgencyId`.
    #[must_use]
    #[inline]
    pub fn clear_travel_agency_id(mut self) -> Self {
        self.travel_agency_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CompanyId`. Changes or removes the partner company.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(values::UpdateValue::new(Some(company_id)));
        self
    }

    /// Clears `CompanyId`.
    #[must_use]
    #[inline]
    pub fn clear_company_id(mut self) -> Self {
        self.company_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BusinessSegmentId`. Changes or removes the business segment.
    #[must_use]
    #[inline]
    pub fn business_segment_id(
        mut self,
        business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.business_segment_id = Some(
            values::UpdateValue::new(Some(business_segment_id)),
        );
        self
    }

    /// Clears `BusinessSegmentId`.
    #[must_use]
    #[inline]
    pub fn clear_business_segment_id(mut self) -> Self {
        self.business_segment_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Purpose`. Changes the purpose of the stay.
    #[must_use]
    #[inline]
    pub fn purpose(mut self, purpose: common::ReservationPurposeEnum) -> Self {
        self.purpose = Some(values::UpdateValue::new(Some(purpose)));
        self
    }

    /// Clears `Purpose`.
    #[must_use]
    #[inline]
    pub fn clear_purpose(mut self) -> Self {
        self.purpose = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RateId`. Changes the rate.
    #[must_use]
    #[inline]
    pub fn rate_id(mut self, rate_id: ids::RateId) -> Self {
        self.rate_id = Some(values::UpdateValue::new(rate_id));
        self
    }

    /// Changes `CreditCardId`. Changes or removes the credit card on file.
    #[must_use]
    #[inline]
    pub fn credit_card_id(mut self, credit_card_id: ids::CreditCardId) -> Self {
        self.credit_card_id = Some(values::UpdateValue::new(Some(credit_card_id)));
        self
    }

    /// Clears `CreditCardId`.
    #[must_use]
    #[inline]
    pub fn clear_credit_card_id(mut self) -> Self {
        self.credit_card_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `TimeUnitPrices`. Replaces the prices of single time units.
    #[must_use]
    #[inline]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: ReservationUpdatePerUnitPriceParameters,
    ) -> Self {
        self.time_unit_prices = Some(time_unit_prices);
        self
    }

    /// Changes `BookerId`. Changes or removes the customer who booked.
    #[must_use]
    #[inline]
    pub fn booker_id(mut self, booker_id: ids::CustomerId) -> Self {
        self.booker_id = Some(values::UpdateValue::new(Some(booker_id)));
        self
    }

    /// Clears `BookerId`.
    #[must_use]
    #[inline]
    pub fn clear_booker_id(mut self) -> Self {
        self.booker_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AssignedResourceLocked`. Locks the assigned resource or unlocks it.
    #[must_use]
    #[inline]
    pub fn assigned_resource_locked(mut self, assigned_resource_locked: bool) -> Self {
        self.assigned_resource_locked = Some(
            values::UpdateValue::new(assigned_resource_locked),
        );
        self
    }

    /// Changes `AvailabilityBlockId`. Changes or removes the availability block that the reservation is
    /// taken from.
    #[must_use]
    #[inline]
    pub fn availability_block_id(
        mut self,
        availability_block_id: ids::AvailabilityBlockId,
    ) -> Self {
        self.availability_block_id = Some(
            values::UpdateValue::new(Some(availability_block_id)),
        );
        self
    }

    /// Clears `AvailabilityBlockId`.
    #[must_use]
    #[inline]
    pub fn clear_availability_block_id(mut self) -> Self {
        self.availability_block_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Options`. Changes the options of the reservation.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: ReservationUpdateOptionsParameters) -> Self {
        self.options = Some(options);
        self
    }
}

/// New value for the prices of time units.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdatePerUnitPriceParameters {
    /// The prices of single time units.
    pub value: Option<Vec<PerUnitPriceParameters>>,
}

impl ReservationUpdatePerUnitPriceParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets `Value`. The prices of single time units.
    #[must_use]
    #[inline]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = PerUnitPriceParameters>,
    ) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

impl Default for ReservationUpdatePerUnitPriceParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// New value for the numbers of persons.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationUpdatePersonCountParameters {
    /// The numbers of persons per age category.
    pub value: Option<Vec<common::ReservationPersonCount>>,
}

impl ReservationUpdatePersonCountParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { value: None }
    }

    /// Sets `Value`. The numbers of persons per age category.
    #[must_use]
    #[inline]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = common::ReservationPersonCount>,
    ) -> Self {
        self.value = Some(value.into_iter().collect());
        self
    }
}

impl Default for ReservationUpdatePersonCountParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Which time of a reservation a filter interval is compared with.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReservationTimeFilter {
    /// The stay has time in common with the interval.
    Colliding,
    /// The reservation was created in the interval.
    Created,
    /// The reservation was last changed in the interval.
    Updated,
    /// The stay starts in the interval.
    Start,
    /// The stay ends in the interval.
    End,
    /// Overlapping.
    Overlapping,
    /// The reservation was cancelled in the interval.
    Canceled,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ReservationTimeFilter {}

impl ReservationTimeFilter {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Colliding,
        Self::Created,
        Self::Updated,
        Self::Start,
        Self::End,
        Self::Overlapping,
        Self::Canceled,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Colliding => "Colliding",
            Self::Created => "Created",
            Self::Updated => "Updated",
            Self::Start => "Start",
            Self::End => "End",
            Self::Overlapping => "Overlapping",
            Self::Canceled => "Canceled",
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

/// How far a service order has come.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceOrderStateEnum {
    /// An enquiry that is not booked yet.
    Inquired,
    /// Booked; the stay has not started.
    Confirmed,
    /// Checked in.
    Started,
    /// Checked out.
    Processed,
    /// Cancelled.
    Canceled,
    /// Held for the guest until it is confirmed or released.
    Optional,
    /// Asked for, still to be confirmed by the property.
    Requested,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ServiceOrderStateEnum {}

impl ServiceOrderStateEnum {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Inquired,
        Self::Confirmed,
        Self::Started,
        Self::Processed,
        Self::Canceled,
        Self::Optional,
        Self::Requested,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inquired => "Inquired",
            Self::Confirmed => "Confirmed",
            Self::Started => "Started",
            Self::Processed => "Processed",
            Self::Canceled => "Canceled",
            Self::Optional => "Optional",
            Self::Requested => "Requested",
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

/// Request of `reservations/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The group that the reservations join; left out, a new one is created.
    pub group_id: Option<ids::ReservationGroupId>,
    /// Name of the new group.
    pub group_name: Option<String>,
    /// The reservations to book.
    ///
    /// Items: 1 to 1000.
    pub reservations: Vec<ReservationData>,
    /// True refuses reservations to which the rate does not apply, for instance because of restrictions.
    pub check_rate_applicability: Option<bool>,
    /// True refuses reservations that would overbook the service.
    pub check_overbooking: Option<bool>,
    /// True sends a confirmation e-mail.
    pub send_confirmation_email: Option<bool>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        reservations: impl IntoIterator<Item = ReservationData>,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id,
            group_id: None,
            group_name: None,
            reservations: reservations.into_iter().collect(),
            check_rate_applicability: None,
            check_overbooking: None,
            send_confirmation_email: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `GroupId`. The group that the reservations join; left out, a new one is created.
    #[must_use]
    #[inline]
    pub fn group_id(mut self, group_id: ids::ReservationGroupId) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `GroupName`. Name of the new group.
    #[must_use]
    #[inline]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets `CheckRateApplicability`. True refuses reservations to which the rate does not apply, for
    /// instance because of restrictions.
    #[must_use]
    #[inline]
    pub fn check_rate_applicability(mut self, check_rate_applicability: bool) -> Self {
        self.check_rate_applicability = Some(check_rate_applicability);
        self
    }

    /// Sets `CheckOverbooking`. True refuses reservations that would overbook the service.
    #[must_use]
    #[inline]
    pub fn check_overbooking(mut self, check_overbooking: bool) -> Self {
        self.check_overbooking = Some(check_overbooking);
        self
    }

    /// Sets `SendConfirmationEmail`. True sends a confirmation e-mail.
    #[must_use]
    #[inline]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/add",
            "/api/connector/v1/reservations/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("CreatedUtc")
        .limits(
            &[
                runtime::Limit::new(
                    "Reservations",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Reservations[].PersonCounts",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
            ],
        );
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The reservations.
    pub reservations: Vec<AddedReservation>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/addCompanion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCompanionRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
}

impl AddCompanionRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        customer_id: ids::CustomerId,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            customer_id,
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

#[cfg(feature = "reservations")]
impl runtime::Operation for AddCompanionRequest {
    type Response = AddCompanionResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/addCompanion",
            "/api/connector/v1/reservations/addCompanion",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("companionships/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(all(feature = "reservations", feature = "companionships"))]
impl runtime::Confirmed for AddCompanionRequest {
    type Read = super::companionships::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/addCompanion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCompanionResponse {
    /// Identifier of the companionship.
    pub companionship_id: ids::CompanionshipId,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddCompanionResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/addProduct`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProductRequest {
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Identifier of the product.
    pub product_id: ids::ProductId,
    /// How many of the product are ordered.
    pub count: i32,
    /// Price of one unit, in place of the price set for the product.
    pub unit_amount: Option<common::AmountParameters>,
    /// Start of the period in which the product is consumed.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the period in which the product is consumed.
    pub end_utc: Option<values::UtcDateTime>,
}

impl AddProductRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        product_id: ids::ProductId,
        count: i32,
    ) -> Self {
        Self {
            reservation_id,
            product_id,
            count,
            unit_amount: None,
            start_utc: None,
            end_utc: None,
        }
    }

    /// Sets `UnitAmount`. Price of one unit, in place of the price set for the product.
    #[must_use]
    #[inline]
    pub fn unit_amount(mut self, unit_amount: common::AmountParameters) -> Self {
        self.unit_amount = Some(unit_amount);
        self
    }

    /// Sets `StartUtc`. Start of the period in which the product is consumed.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the period in which the product is consumed.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for AddProductRequest {
    type Response = AddProductResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/addProduct",
            "/api/connector/v1/reservations/addProduct",
            runtime::Effect::AdditiveWrite,
        )
        .money()
        .confirmed_by("orderItems/getAll")
        .confirmed_within("CreatedUtc");
}

#[cfg(all(feature = "reservations", feature = "order-items"))]
impl runtime::Confirmed for AddProductRequest {
    type Read = super::order_items::GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/addProduct`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProductResponse {
    /// The order items that the product order consists of.
    pub item_ids: Vec<ids::OrderItemId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddProductResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The reservations to cancel.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Vec<ids::ReservationId>,
    /// Single-reservation form of `ReservationIds`.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub reservation_id: Option<ids::ReservationId>,
    /// True charges the cancellation fees that apply.
    pub post_cancellation_fee: Option<bool>,
    /// True informs the guest by e-mail.
    pub send_email: Option<bool>,
    /// Free text on the cancellation.
    pub notes: Option<String>,
}

impl CancelRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_ids: impl IntoIterator<Item = ids::ReservationId>) -> Self {
        Self {
            enterprise_id: None,
            reservation_ids: reservation_ids.into_iter().collect(),
            reservation_id: None,
            post_cancellation_fee: None,
            send_email: None,
            notes: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `ReservationId`. Single-reservation form of `ReservationIds`.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn reservation_id(mut self, reservation_id: ids::ReservationId) -> Self {
        self.reservation_id = Some(reservation_id);
        self
    }

    /// Sets `PostCancellationFee`. True charges the cancellation fees that apply.
    #[must_use]
    #[inline]
    pub fn post_cancellation_fee(mut self, post_cancellation_fee: bool) -> Self {
        self.post_cancellation_fee = Some(post_cancellation_fee);
        self
    }

    /// Sets `SendEmail`. True informs the guest by e-mail.
    #[must_use]
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        self.send_email = Some(send_email);
        self
    }

    /// Sets `Notes`. Free text on the cancellation.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for CancelRequest {
    type Response = CancelResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/cancel",
            "/api/connector/v1/reservations/cancel",
            runtime::Effect::AbsoluteWrite,
        )
        .money()
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for CancelRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/cancel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelResponse {
    /// The cancelled reservations.
    pub reservation_ids: Vec<ids::ReservationId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for CancelResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/confirm`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The reservations to confirm.
    pub reservation_ids: Vec<ids::ReservationId>,
    /// True sends a confirmation e-mail.
    pub send_confirmation_email: Option<bool>,
}

impl ConfirmRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_ids: impl IntoIterator<Item = ids::ReservationId>) -> Self {
        Self {
            enterprise_id: None,
            reservation_ids: reservation_ids.into_iter().collect(),
            send_confirmation_email: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `SendConfirmationEmail`. True sends a confirmation e-mail.
    #[must_use]
    #[inline]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for ConfirmRequest {
    type Response = ConfirmResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/confirm",
            "/api/connector/v1/reservations/confirm",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for ConfirmRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/confirm`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmResponse {
    /// The confirmed reservations.
    pub reservation_ids: Vec<ids::ReservationId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for ConfirmResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/deleteCompanion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCompanionRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// Identifier of the customer.
    pub customer_id: ids::CustomerId,
}

impl DeleteCompanionRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        customer_id: ids::CustomerId,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            customer_id,
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

#[cfg(feature = "reservations")]
impl runtime::Operation for DeleteCompanionRequest {
    type Response = DeleteCompanionResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/deleteCompanion",
            "/api/connector/v1/reservations/deleteCompanion",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("companionships/getAll")
        .portfolio();
}

/// Response of `reservations/deleteCompanion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCompanionResponse {}

impl runtime::OperationResponse for DeleteCompanionResponse {}

/// Request of `reservations/getAll`.
#[deprecated(
    note = "deprecated since 2023-06-23; gone on 2025-05-10; use `reservations/getAll/2023-06-06` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Vec<ids::ServiceId>,
    /// Single-service form of `ServiceIds`.
    ///
    /// Deprecated by the vendor.
    #[deprecated(note = "deprecated by the vendor")]
    pub service_id: Option<ids::ServiceId>,
    /// Only reservations in these reservation groups.
    ///
    /// Items: 1 to 1000.
    pub group_ids: Option<Vec<ids::ReservationGroupId>>,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Only reservations of these customers.
    ///
    /// Items: 1 to 1000.
    pub customer_ids: Option<Vec<ids::CustomerId>>,
    /// Identifiers of the assigned resources.
    ///
    /// Items: 1 to 1000.
    pub assigned_resource_ids: Option<Vec<ids::ResourceId>>,
    /// Identifiers of the rates.
    ///
    /// Items: 1 to 1000.
    pub rate_ids: Option<Vec<ids::RateId>>,
    /// Identifiers of the business segments.
    ///
    /// Items: 1 to 1000.
    pub business_segment_ids: Option<Vec<ids::BusinessSegmentId>>,
    /// Only reservations with these numbers at the channel they came from.
    ///
    /// Items: 1 to 1000.
    pub channel_numbers: Option<Vec<String>>,
    /// Only reservations with these confirmation numbers.
    ///
    /// Items: 1 to 1000.
    pub numbers: Option<Vec<String>>,
    /// Start of the interval to which `TimeFilter` refers.
    pub start_utc: Option<values::UtcDateTime>,
    /// End of the interval to which `TimeFilter` refers.
    pub end_utc: Option<values::UtcDateTime>,
    /// Which time of a reservation is compared with the interval.
    pub time_filter: Option<ReservationTimeFilter>,
    /// Currency into which the amounts of items are converted.
    pub currency: Option<String>,
    /// Only reservations in these states.
    pub states: Option<Vec<common::ServiceOrderStateOld>>,
    /// Which entities the response contains.
    pub extent: ReservationExtent,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
        extent: ReservationExtent,
    ) -> Self {
        Self {
            service_ids: service_ids.into_iter().collect(),
            service_id: None,
            group_ids: None,
            reservation_ids: None,
            customer_ids: None,
            assigned_resource_ids: None,
            rate_ids: None,
            business_segment_ids: None,
            channel_numbers: None,
            numbers: None,
            start_utc: None,
            end_utc: None,
            time_filter: None,
            currency: None,
            states: None,
            extent,
        }
    }

    /// Sets `ServiceId`. Single-service form of `ServiceIds`.
    #[deprecated(note = "deprecated by the vendor")]
    #[must_use]
    #[inline]
    pub fn service_id(mut self, service_id: ids::ServiceId) -> Self {
        self.service_id = Some(service_id);
        self
    }

    /// Sets `GroupIds`. Only reservations in these reservation groups.
    #[must_use]
    #[inline]
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item = ids::ReservationGroupId>,
    ) -> Self {
        self.group_ids = Some(group_ids.into_iter().collect());
        self
    }

    /// Sets `ReservationIds`. Identifiers of the reservations.
    #[must_use]
    #[inline]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = ids::ReservationId>,
    ) -> Self {
        self.reservation_ids = Some(reservation_ids.into_iter().collect());
        self
    }

    /// Sets `CustomerIds`. Only reservations of these customers.
    #[must_use]
    #[inline]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = ids::CustomerId>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().collect());
        self
    }

    /// Sets `AssignedResourceIds`. Identifiers of the assigned resources.
    #[must_use]
    #[inline]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<Item = ids::ResourceId>,
    ) -> Self {
        self.assigned_resource_ids = Some(assigned_resource_ids.into_iter().collect());
        self
    }

    /// Sets `RateIds`. Identifiers of the rates.
    #[must_use]
    #[inline]
    pub fn rate_ids(mut self, rate_ids: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().collect());
        self
    }

    /// Sets `BusinessSegmentIds`. Identifiers of the business segments.
    #[must_use]
    #[inline]
    pub fn business_segment_ids(
        mut self,
        business_segment_ids: impl IntoIterator<Item = ids::BusinessSegmentId>,
    ) -> Self {
        self.business_segment_ids = Some(business_segment_ids.into_iter().collect());
        self
    }

    /// Sets `ChannelNumbers`. Only reservations with these numbers at the channel they came from.
    #[must_use]
    #[inline]
    pub fn channel_numbers(
        mut self,
        channel_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.channel_numbers = Some(
            channel_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Numbers`. Only reservations with these confirmation numbers.
    #[must_use]
    #[inline]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartUtc`. Start of the interval to which `TimeFilter` refers.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. End of the interval to which `TimeFilter` refers.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }

    /// Sets `TimeFilter`. Which time of a reservation is compared with the interval.
    #[must_use]
    #[inline]
    pub fn time_filter(mut self, time_filter: ReservationTimeFilter) -> Self {
        self.time_filter = Some(time_filter);
        self
    }

    /// Sets `Currency`. Currency into which the amounts of items are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `States`. Only reservations in these states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = common::ServiceOrderStateOld>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/getAll",
            "/api/connector/v1/reservations/getAll",
            runtime::Effect::Read,
        )
        .paginated()
        .deprecated(Some("2023-06-23"), Some("2025-05-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "GroupIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CustomerIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AssignedResourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "RateIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BusinessSegmentIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ChannelNumbers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "Numbers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "reservations")]
impl runtime::Paginated for GetAllRequest {
    type Item = common::ReservationOld;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.reservations.len()
    }

    #[inline]
    fn key(item: &common::ReservationOld) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<common::ReservationOld> {
        response.reservations
    }
}

/// Response of `reservations/getAll`.
#[deprecated(
    note = "deprecated since 2023-06-23; gone on 2025-05-10; use `reservations/getAll/2023-06-06` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The reservations.
    pub reservations: Vec<common::ReservationOld>,
    /// The reservation groups.
    pub reservation_groups: Vec<common::ReservationGroupOld>,
    /// The customers.
    pub customers: Vec<common::Customer>,
    /// The services.
    pub services: Vec<common::Service>,
    /// The products.
    pub products: Vec<common::Product>,
    /// The resources.
    pub resources: Vec<common::Resource>,
    /// The resource categories.
    pub resource_categories: Vec<common::ResourceCategory>,
    /// The resource category assignments.
    pub resource_category_assignments: Vec<common::ResourceCategoryAssignment>,
    /// The business segments.
    pub business_segments: Vec<common::BusinessSegment>,
    /// The rates.
    pub rates: Vec<common::RateForExtent>,
    /// The rate groups.
    pub rate_groups: Vec<common::RateGroupOld>,
    /// The items.
    pub items: Vec<common::AccountingItem>,
    /// The order items.
    pub order_items: Vec<common::OrderItemOld>,
    /// The notes.
    pub notes: Vec<common::OrderNote>,
    /// Data for QR codes of the reservations, when the extent asks for them.
    pub qr_code_data: Vec<ReservationQrCodeData>,
    /// The companies.
    pub companies: Vec<common::Company>,
    /// The resource access tokens.
    pub resource_access_tokens: Vec<common::ResourceAccessToken>,
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

/// Request of `reservations/getAll/2023-06-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2023_06_06Request {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Option<Vec<ids::ReservationId>>,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
    /// Identifiers of the reservation groups.
    ///
    /// Items: 1 to 1000.
    pub reservation_group_ids: Option<Vec<ids::ReservationGroupId>>,
    /// Only reservations owned by these customers or companies.
    ///
    /// Items: 1 to 1000.
    pub account_ids: Option<Vec<ids::AccountId>>,
    /// Only reservations linked to these partner companies.
    ///
    /// Items: 1 to 100.
    pub partner_company_ids: Option<Vec<ids::CompanyId>>,
    /// Only reservations linked to these travel agencies.
    ///
    /// Items: 1 to 100.
    pub travel_agency_ids: Option<Vec<ids::CompanyId>>,
    /// Only reservations with these confirmation numbers.
    ///
    /// Items: 1 to 1000.
    pub numbers: Option<Vec<String>>,
    /// Only reservations with these numbers at the channel they came from.
    ///
    /// Items: 1 to 100.
    pub channel_numbers: Option<Vec<String>>,
    /// Identifiers of the assigned resources.
    ///
    /// Items: 1 to 1000.
    pub assigned_resource_ids: Option<Vec<ids::ResourceId>>,
    /// Identifiers of the availability blocks.
    ///
    /// Items: 1 to 100.
    pub availability_block_ids: Option<Vec<ids::AvailabilityBlockId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only reservations whose stay has time in common with this interval.
    ///
    /// At most 3 months long.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only reservations with a planned start in this interval.
    ///
    /// At most 3 months long.
    pub scheduled_start_utc: Option<common::TimeInterval>,
    /// Only reservations that actually started in this interval.
    ///
    /// At most 3 months long.
    pub actual_start_utc: Option<common::TimeInterval>,
    /// Only reservations that actually ended in this interval.
    ///
    /// At most 3 months long.
    pub actual_end_utc: Option<common::TimeInterval>,
    /// Only reservations with a planned end in this interval.
    ///
    /// At most 3 months long.
    pub scheduled_end_utc: Option<common::TimeInterval>,
    /// Only reservations in these states.
    ///
    /// No duplicates.
    pub states: Option<Vec<ServiceOrderStateEnum>>,
}

impl GetAll2023_06_06Request {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            reservation_ids: None,
            service_ids: None,
            reservation_group_ids: None,
            account_ids: None,
            partner_company_ids: None,
            travel_agency_ids: None,
            numbers: None,
            channel_numbers: None,
            assigned_resource_ids: None,
            availability_block_ids: None,
            created_utc: None,
            updated_utc: None,
            colliding_utc: None,
            scheduled_start_utc: None,
            actual_start_utc: None,
            actual_end_utc: None,
            scheduled_end_utc: None,
            states: None,
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

    /// Sets `ReservationIds`. Identifiers of the reservations.
    #[must_use]
    #[inline]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = ids::ReservationId>,
    ) -> Self {
        self.reservation_ids = Some(reservation_ids.into_iter().collect());
        self
    }

    /// Sets `ServiceIds`. Identifiers of the services.
    #[must_use]
    #[inline]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = ids::ServiceId>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().collect());
        self
    }

    /// Sets `ReservationGroupIds`. Identifiers of the reservation groups.
    #[must_use]
    #[inline]
    pub fn reservation_group_ids(
        mut self,
        reservation_group_ids: impl IntoIterator<Item = ids::ReservationGroupId>,
    ) -> Self {
        self.reservation_group_ids = Some(reservation_group_ids.into_iter().collect());
        self
    }

    /// Sets `AccountIds`. Only reservations owned by these customers or companies.
    #[must_use]
    #[inline]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = ids::AccountId>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().collect());
        self
    }

    /// Sets `PartnerCompanyIds`. Only reservations linked to these partner companies.
    #[must_use]
    #[inline]
    pub fn partner_company_ids(
        mut self,
        partner_company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.partner_company_ids = Some(partner_company_ids.into_iter().collect());
        self
    }

    /// Sets `TravelAgencyIds`. Only reservations linked to these travel agencies.
    #[must_use]
    #[inline]
    pub fn travel_agency_ids(
        mut self,
        travel_agency_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.travel_agency_ids = Some(travel_agency_ids.into_iter().collect());
        self
    }

    /// Sets `Numbers`. Only reservations with these confirmation numbers.
    #[must_use]
    #[inline]
    pub fn numbers(
        mut self,
        numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.numbers = Some(numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ChannelNumbers`. Only reservations with these numbers at the channel they came from.
    #[must_use]
    #[inline]
    pub fn channel_numbers(
        mut self,
        channel_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.channel_numbers = Some(
            channel_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AssignedResourceIds`. Identifiers of the assigned resources.
    #[must_use]
    #[inline]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<Item = ids::ResourceId>,
    ) -> Self {
        self.assigned_resource_ids = Some(assigned_resource_ids.into_iter().collect());
        self
    }

    /// Sets `AvailabilityBlockIds`. Identifiers of the availability blocks.
    #[must_use]
    #[inline]
    pub fn availability_block_ids(
        mut self,
        availability_block_ids: impl IntoIterator<Item = ids::AvailabilityBlockId>,
    ) -> Self {
        self.availability_block_ids = Some(availability_block_ids.into_iter().collect());
        self
    }

    /// Sets `CreatedUtc`. Only what was created in this interval.
    #[must_use]
    #[inline]
    pub fn created_utc(mut self, created_utc: common::TimeInterval) -> Self {
        self.created_utc = Some(created_utc);
        self
    }

    /// Sets `UpdatedUtc`. Only what changed in this interval.
    #[must_use]
    #[inline]
    pub fn updated_utc(mut self, updated_utc: common::TimeInterval) -> Self {
        self.updated_utc = Some(updated_utc);
        self
    }

    /// Sets `CollidingUtc`. Only reservations whose stay has time in common with this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
        self
    }

    /// Sets `ScheduledStartUtc`. Only reservations with a planned start in this interval.
    #[must_use]
    #[inline]
    pub fn scheduled_start_utc(
        mut self,
        scheduled_start_utc: common::TimeInterval,
    ) -> Self {
        self.scheduled_start_utc = Some(scheduled_start_utc);
        self
    }

    /// Sets `ActualStartUtc`. Only reservations that actually started in this interval.
    #[must_use]
    #[inline]
    pub fn actual_start_utc(mut self, actual_start_utc: common::TimeInterval) -> Self {
        self.actual_start_utc = Some(actual_start_utc);
        self
    }

    /// Sets `ActualEndUtc`. Only reservations that actually ended in this interval.
    #[must_use]
    #[inline]
    pub fn actual_end_utc(mut self, actual_end_utc: common::TimeInterval) -> Self {
        self.actual_end_utc = Some(actual_end_utc);
        self
    }

    /// Sets `ScheduledEndUtc`. Only reservations with a planned end in this interval.
    #[must_use]
    #[inline]
    pub fn scheduled_end_utc(mut self, scheduled_end_utc: common::TimeInterval) -> Self {
        self.scheduled_end_utc = Some(scheduled_end_utc);
        self
    }

    /// Sets `States`. Only reservations in these states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = ServiceOrderStateEnum>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }
}

impl Default for GetAll2023_06_06Request {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for GetAll2023_06_06Request {
    type Response = GetAll2023_06_06Response;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/getAll/2023-06-06",
            "/api/connector/v1/reservations/getAll/2023-06-06",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
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
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ReservationGroupIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AccountIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "PartnerCompanyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "TravelAgencyIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "Numbers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "ChannelNumbers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignedResourceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AvailabilityBlockIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("CollidingUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ScheduledStartUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ActualStartUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ActualEndUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ScheduledEndUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("States", runtime::Rule::Unique),
            ],
        );
}

#[cfg(feature = "reservations")]
impl runtime::Paginated for GetAll2023_06_06Request {
    type Item = Reservation;

    #[inline]
    fn cursor(response: &GetAll2023_06_06Response) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAll2023_06_06Response) -> usize {
        response.reservations.len()
    }

    #[inline]
    fn key(item: &Reservation) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAll2023_06_06Response) -> Vec<Reservation> {
        response.reservations
    }
}

/// Response of `reservations/getAll/2023-06-06`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAll2023_06_06Response {
    /// The reservations.
    pub reservations: Vec<Reservation>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAll2023_06_06Response {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/getAllItems`.
#[deprecated(
    note = "deprecated since 2023-06-23; gone on 2025-05-10; use `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllItemsRequest {
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 1000.
    pub reservation_ids: Vec<ids::ReservationId>,
    /// Currency into which the amounts of items are converted.
    pub currency: Option<String>,
    /// Only items in these accounting states.
    pub accounting_states: Option<Vec<common::AccountingState>>,
}

impl GetAllItemsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_ids: impl IntoIterator<Item = ids::ReservationId>) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().collect(),
            currency: None,
            accounting_states: None,
        }
    }

    /// Sets `Currency`. Currency into which the amounts of items are converted.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `AccountingStates`. Only items in these accounting states.
    #[must_use]
    #[inline]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = common::AccountingState>,
    ) -> Self {
        self.accounting_states = Some(accounting_states.into_iter().collect());
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for GetAllItemsRequest {
    type Response = GetAllItemsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/getAllItems",
            "/api/connector/v1/reservations/getAllItems",
            runtime::Effect::Read,
        )
        .deprecated(Some("2023-06-23"), Some("2025-05-10"))
        .limits(
            &[
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `reservations/getAllItems`.
#[deprecated(
    note = "deprecated since 2023-06-23; gone on 2025-05-10; use `orderItems/getAll` instead"
)]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllItemsResponse {
    /// The reservations.
    pub reservations: Vec<ReservationItems>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllItemsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/getChannelManagerDetails`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChannelManagerDetailsRequest {
    /// Identifiers of the reservations.
    ///
    /// Items: 1 to 100.
    pub reservation_ids: Vec<ids::ReservationId>,
}

impl GetChannelManagerDetailsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_ids: impl IntoIterator<Item = ids::ReservationId>) -> Self {
        Self {
            reservation_ids: reservation_ids.into_iter().collect(),
        }
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for GetChannelManagerDetailsRequest {
    type Response = GetChannelManagerDetailsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/getChannelManagerDetails",
            "/api/connector/v1/reservations/getChannelManagerDetails",
            runtime::Effect::Read,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                runtime::Limit::new(
                    "ReservationIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `reservations/getChannelManagerDetails`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetChannelManagerDetailsResponse {
    /// What the channel manager knows about each reservation.
    pub channel_manager_details: Vec<ChannelManagerDetails>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetChannelManagerDetailsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/price`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PriceRequest {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// The reservations to price, in the shape in which they would be booked.
    pub reservations: Vec<ReservationData>,
}

impl PriceRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        reservations: impl IntoIterator<Item = ReservationData>,
    ) -> Self {
        Self {
            service_id,
            reservations: reservations.into_iter().collect(),
        }
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for PriceRequest {
    type Response = PriceResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/price",
            "/api/connector/v1/reservations/price",
            runtime::Effect::Read,
        )
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "Reservations[].PersonCounts",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: None,
                    },
                ),
            ],
        );
}

/// Response of `reservations/price`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PriceResponse {
    /// The reservation prices.
    pub reservation_prices: Vec<ReservationPrice>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for PriceResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/process`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// True closes the bills of the reservation as well.
    pub close_bills: Option<bool>,
    /// True allows check-out while something is still to be paid.
    pub allow_open_balance: Option<bool>,
    /// Free text on the check-out.
    pub notes: Option<String>,
}

impl ProcessRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_id: ids::ReservationId) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            close_bills: None,
            allow_open_balance: None,
            notes: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `CloseBills`. True closes the bills of the reservation as well.
    #[must_use]
    #[inline]
    pub fn close_bills(mut self, close_bills: bool) -> Self {
        self.close_bills = Some(close_bills);
        self
    }

    /// Sets `AllowOpenBalance`. True allows check-out while something is still to be paid.
    #[must_use]
    #[inline]
    pub fn allow_open_balance(mut self, allow_open_balance: bool) -> Self {
        self.allow_open_balance = Some(allow_open_balance);
        self
    }

    /// Sets `Notes`. Free text on the check-out.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for ProcessRequest {
    type Response = ProcessResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/process",
            "/api/connector/v1/reservations/process",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for ProcessRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/process`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessResponse {}

impl runtime::OperationResponse for ProcessResponse {}

/// Request of `reservations/start`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
}

impl StartRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(reservation_id: ids::ReservationId) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
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

#[cfg(feature = "reservations")]
impl runtime::Operation for StartRequest {
    type Response = StartResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/start",
            "/api/connector/v1/reservations/start",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for StartRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/start`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartResponse {}

impl runtime::OperationResponse for StartResponse {}

/// Request of `reservations/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Single-reservation form; the list in `ReservationUpdates` has it per reservation.
    pub reservation_id: ids::ReservationId,
    /// Changes the number of the reservation at the channel it came from.
    pub channel_number: Option<values::UpdateValue<Option<String>>>,
    /// Changes the planned start of the stay.
    pub start_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes the planned end of the stay.
    pub end_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Changes when the reservation is released unless it is confirmed by then.
    pub released_utc: Option<values::UpdateValue<Option<String>>>,
    /// Replaces the numbers of persons per age category.
    pub person_counts: Option<ReservationUpdatePersonCountParameters>,
    /// Changes or removes the assigned resource.
    pub assigned_resource_id: Option<values::UpdateValue<Option<ids::ResourceId>>>,
    /// Changes the resource category that was booked.
    pub requested_category_id: Option<values::UpdateValue<ids::ResourceCategoryId>>,
    /// Changes or removes the travel agency.
    pub travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Changes or removes the partner company.
    pub company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Changes or removes the business segment.
    pub business_segment_id: Option<values::UpdateValue<Option<ids::BusinessSegmentId>>>,
    /// Changes the purpose of the stay.
    pub purpose: Option<values::UpdateValue<Option<String>>>,
    /// Changes the rate.
    pub rate_id: Option<values::UpdateValue<ids::RateId>>,
    /// Changes or removes the credit card on file.
    pub credit_card_id: Option<values::UpdateValue<Option<ids::CreditCardId>>>,
    /// Replaces the prices of single time units.
    pub time_unit_prices: Option<ReservationUpdatePerUnitPriceParameters>,
    /// Changes or removes the customer who booked.
    pub booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>>,
    /// Locks the assigned resource or unlocks it.
    pub assigned_resource_locked: Option<values::UpdateValue<bool>>,
    /// Changes or removes the availability block that the reservation is taken from.
    pub availability_block_id: Option<
        values::UpdateValue<Option<ids::AvailabilityBlockId>>,
    >,
    /// Changes the options of the reservation.
    pub options: Option<ReservationUpdateOptionsParameters>,
    /// The reservations and their changes.
    ///
    /// Items: 1 to 1000.
    pub reservation_updates: Vec<ReservationUpdateParameters>,
    /// True calculates the price anew after the change, false keeps it.
    pub reprice: Option<bool>,
    /// True charges the cancellation fee that the change entails.
    pub apply_cancellation_fee: Option<bool>,
    /// Why the reservations are changed.
    pub reason: Option<String>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        reservation_updates: impl IntoIterator<Item = ReservationUpdateParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            channel_number: None,
            start_utc: None,
            end_utc: None,
            released_utc: None,
            person_counts: None,
            assigned_resource_id: None,
            requested_category_id: None,
            travel_agency_id: None,
            company_id: None,
            business_segment_id: None,
            purpose: None,
            rate_id: None,
            credit_card_id: None,
            time_unit_prices: None,
            booker_id: None,
            assigned_resource_locked: None,
            availability_block_id: None,
            options: None,
            reservation_updates: reservation_updates.into_iter().collect(),
            reprice: None,
            apply_cancellation_fee: None,
            reason: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Changes `ChannelNumber`. Changes the number of the reservation at the channel it came from.
    #[must_use]
    #[inline]
    pub fn channel_number(mut self, channel_number: impl Into<String>) -> Self {
        self.channel_number = Some(
            values::UpdateValue::new(Some(channel_number.into())),
        );
        self
    }

    /// Clears `ChannelNumber`.
    #[must_use]
    #[inline]
    pub fn clear_channel_number(mut self) -> Self {
        self.channel_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `StartUtc`. Changes the planned start of the stay.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(values::UpdateValue::new(Some(start_utc)));
        self
    }

    /// Clears `StartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_start_utc(mut self) -> Self {
        self.start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `EndUtc`. Changes the planned end of the stay.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(values::UpdateValue::new(Some(end_utc)));
        self
    }

    /// Clears `EndUtc`.
    #[must_use]
    #[inline]
    pub fn clear_end_utc(mut self) -> Self {
        self.end_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReleasedUtc`. Changes when the reservation is released unless it is confirmed by then.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: impl Into<String>) -> Self {
        self.released_utc = Some(values::UpdateValue::new(Some(released_utc.into())));
        self
    }

    /// Clears `ReleasedUtc`.
    #[must_use]
    #[inline]
    pub fn clear_released_utc(mut self) -> Self {
        self.released_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `PersonCounts`. Replaces the numbers of persons per age category.
    #[must_use]
    #[inline]
    pub fn person_counts(
        mut self,
        person_counts: ReservationUpdatePersonCountParameters,
    ) -> Self {
        self.person_counts = Some(person_counts);
        self
    }

    /// Changes `AssignedResourceId`. Changes or removes the assigned resource.
    #[must_use]
    #[inline]
    pub fn assigned_resource_id(
        mut self,
        assigned_resource_id: ids::ResourceId,
    ) -> Self {
        self.assigned_resource_id = Some(
            values::UpdateValue::new(Some(assigned_resource_id)),
        );
        self
    }

    /// Clears `AssignedResourceId`.
    #[must_use]
    #[inline]
    pub fn clear_assigned_resource_id(mut self) -> Self {
        self.assigned_resource_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RequestedCategoryId`. Changes the resource category that was booked.
    #[must_use]
    #[inline]
    pub fn requested_category_id(
        mut self,
        requested_category_id: ids::ResourceCategoryId,
    ) -> Self {
        self.requested_category_id = Some(
            values::UpdateValue::new(requested_category_id),
        );
        self
    }

    /// Changes `TravelAgencyId`. Changes or removes the travel agency.
    #[must_use]
    #[inline]
    pub fn travel_agency_id(mut self, travel_agency_id: ids::CompanyId) -> Self {
        self.travel_agency_id = Some(values::UpdateValue::new(Some(travel_agency_id)));
        self
    }

    /// Clears `TravelAgencyId`.
    #[must_use]
    #[inline]
    pub fn clear_travel_agency_id(mut self) -> Self {
        self.travel_agency_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CompanyId`. Changes or removes the partner company.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(values::UpdateValue::new(Some(company_id)));
        self
    }

    /// Clears `CompanyId`.
    #[must_use]
    #[inline]
    pub fn clear_company_id(mut self) -> Self {
        self.company_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BusinessSegmentId`. Changes or removes the business segment.
    #[must_use]
    #[inline]
    pub fn business_segment_id(
        mut self,
        business_segment_id: ids::BusinessSegmentId,
    ) -> Self {
        self.business_segment_id = Some(
            values::UpdateValue::new(Some(business_segment_id)),
        );
        self
    }

    /// Clears `BusinessSegmentId`.
    #[must_use]
    #[inline]
    pub fn clear_business_segment_id(mut self) -> Self {
        self.business_segment_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Purpose`. Changes the purpose of the stay.
    #[must_use]
    #[inline]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(values::UpdateValue::new(Some(purpose.into())));
        self
    }

    /// Clears `Purpose`.
    #[must_use]
    #[inline]
    pub fn clear_purpose(mut self) -> Self {
        self.purpose = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RateId`. Changes the rate.
    #[must_use]
    #[inline]
    pub fn rate_id(mut self, rate_id: ids::RateId) -> Self {
        self.rate_id = Some(values::UpdateValue::new(rate_id));
        self
    }

    /// Changes `CreditCardId`. Changes or removes the credit card on file.
    #[must_use]
    #[inline]
    pub fn credit_card_id(mut self, credit_card_id: ids::CreditCardId) -> Self {
        self.credit_card_id = Some(values::UpdateValue::new(Some(credit_card_id)));
        self
    }

    /// Clears `CreditCardId`.
    #[must_use]
    #[inline]
    pub fn clear_credit_card_id(mut self) -> Self {
        self.credit_card_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `TimeUnitPrices`. Replaces the prices of single time units.
    #[must_use]
    #[inline]
    pub fn time_unit_prices(
        mut self,
        time_unit_prices: ReservationUpdatePerUnitPriceParameters,
    ) -> Self {
        self.time_unit_prices = Some(time_unit_prices);
        self
    }

    /// Changes `BookerId`. Changes or removes the customer who booked.
    #[must_use]
    #[inline]
    pub fn booker_id(mut self, booker_id: ids::CustomerId) -> Self {
        self.booker_id = Some(values::UpdateValue::new(Some(booker_id)));
        self
    }

    /// Clears `BookerId`.
    #[must_use]
    #[inline]
    pub fn clear_booker_id(mut self) -> Self {
        self.booker_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AssignedResourceLocked`. Locks the assigned resource or unlocks it.
    #[must_use]
    #[inline]
    pub fn assigned_resource_locked(mut self, assigned_resource_locked: bool) -> Self {
        self.assigned_resource_locked = Some(
            values::UpdateValue::new(assigned_resource_locked),
        );
        self
    }

    /// Changes `AvailabilityBlockId`. Changes or removes the availability block that the reservation is
    /// taken from.
    #[must_use]
    #[inline]
    pub fn availability_block_id(
        mut self,
        availability_block_id: ids::AvailabilityBlockId,
    ) -> Self {
        self.availability_block_id = Some(
            values::UpdateValue::new(Some(availability_block_id)),
        );
        self
    }

    /// Clears `AvailabilityBlockId`.
    #[must_use]
    #[inline]
    pub fn clear_availability_block_id(mut self) -> Self {
        self.availability_block_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Sets `Options`. Changes the options of the reservation.
    #[must_use]
    #[inline]
    pub fn options(mut self, options: ReservationUpdateOptionsParameters) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `Reprice`. True calculates the price anew after the change, false keeps it.
    #[must_use]
    #[inline]
    pub fn reprice(mut self, reprice: bool) -> Self {
        self.reprice = Some(reprice);
        self
    }

    /// Sets `ApplyCancellationFee`. True charges the cancellation fee that the change entails.
    #[must_use]
    #[inline]
    pub fn apply_cancellation_fee(mut self, apply_cancellation_fee: bool) -> Self {
        self.apply_cancellation_fee = Some(apply_cancellation_fee);
        self
    }

    /// Sets `Reason`. Why the reservations are changed.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/update",
            "/api/connector/v1/reservations/update",
            runtime::Effect::AbsoluteWrite,
        )
        .money()
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "ReservationUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The reservations.
    pub reservations: Vec<common::ReservationOld>,
    /// The reservation groups.
    pub reservation_groups: Vec<common::ReservationGroupOld>,
    /// The customers.
    pub customers: Vec<common::Customer>,
    /// The services.
    pub services: Vec<common::Service>,
    /// The products.
    pub products: Vec<common::Product>,
    /// The resources.
    pub resources: Vec<common::Resource>,
    /// The resource categories.
    pub resource_categories: Vec<common::ResourceCategory>,
    /// The resource category assignments.
    pub resource_category_assignments: Vec<common::ResourceCategoryAssignment>,
    /// The business segments.
    pub business_segments: Vec<common::BusinessSegment>,
    /// The rates.
    pub rates: Vec<common::RateForExtent>,
    /// The rate groups.
    pub rate_groups: Vec<common::RateGroupOld>,
    /// The items.
    pub items: Vec<common::AccountingItem>,
    /// The order items.
    pub order_items: Vec<common::OrderItemOld>,
    /// The notes.
    pub notes: Vec<common::OrderNote>,
    /// Data for QR codes of the reservations.
    pub qr_code_data: Vec<ReservationQrCodeData>,
    /// The companies.
    pub companies: Vec<common::Company>,
    /// The resource access tokens.
    pub resource_access_tokens: Vec<common::ResourceAccessToken>,
    /// Identifier of the last item listed; the operation itself takes no pages.
    pub cursor: Option<values::Uuid>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `reservations/updateCustomer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// The new owner.
    pub customer_id: ids::CustomerId,
}

impl UpdateCustomerRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        customer_id: ids::CustomerId,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            customer_id,
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

#[cfg(feature = "reservations")]
impl runtime::Operation for UpdateCustomerRequest {
    type Response = UpdateCustomerResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/updateCustomer",
            "/api/connector/v1/reservations/updateCustomer",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for UpdateCustomerRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/updateCustomer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerResponse {}

impl runtime::OperationResponse for UpdateCustomerResponse {}

/// Request of `reservations/updateInterval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIntervalRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the reservation.
    pub reservation_id: ids::ReservationId,
    /// The new start; left out, the start stays.
    pub start_utc: Option<values::UtcDateTime>,
    /// The new end; left out, the end stays.
    pub end_utc: Option<values::UtcDateTime>,
    /// True charges the cancellation fee that the change entails.
    pub charge_cancellation_fee: bool,
}

impl UpdateIntervalRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        reservation_id: ids::ReservationId,
        charge_cancellation_fee: bool,
    ) -> Self {
        Self {
            enterprise_id: None,
            reservation_id,
            start_utc: None,
            end_utc: None,
            charge_cancellation_fee,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `StartUtc`. The new start; left out, the start stays.
    #[must_use]
    #[inline]
    pub fn start_utc(mut self, start_utc: values::UtcDateTime) -> Self {
        self.start_utc = Some(start_utc);
        self
    }

    /// Sets `EndUtc`. The new end; left out, the end stays.
    #[must_use]
    #[inline]
    pub fn end_utc(mut self, end_utc: values::UtcDateTime) -> Self {
        self.end_utc = Some(end_utc);
        self
    }
}

#[cfg(feature = "reservations")]
impl runtime::Operation for UpdateIntervalRequest {
    type Response = UpdateIntervalResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "reservations/updateInterval",
            "/api/connector/v1/reservations/updateInterval",
            runtime::Effect::AbsoluteWrite,
        )
        .money()
        .confirmed_by("reservations/getAll/2023-06-06")
        .confirmed_within("UpdatedUtc")
        .portfolio();
}

#[cfg(feature = "reservations")]
impl runtime::Confirmed for UpdateIntervalRequest {
    type Read = GetAll2023_06_06Request;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `reservations/updateInterval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateIntervalResponse {}

impl runtime::OperationResponse for UpdateIntervalResponse {}

/// The operations of `reservations`. Bookings of bookable services, from enquiry to check-out.
#[cfg(feature = "reservations")]
#[derive(Debug, Clone)]
pub struct Reservations {
    client: runtime::Client,
}

#[cfg(feature = "reservations")]
impl Reservations {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Books reservations on a service, in a new group or in an existing one.
    ///
    /// `POST /api/connector/v1/reservations/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Adds a customer to a reservation as a companion.
    ///
    /// `POST /api/connector/v1/reservations/addCompanion`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `companionships/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add_companion(
        &self,
        request: AddCompanionRequest,
    ) -> runtime::Call<AddCompanionRequest> {
        self.client.call(request)
    }

    /// Orders a product for a reservation, which bills it with the stay.
    ///
    /// `POST /api/connector/v1/reservations/addProduct`
    ///
    /// **Not idempotent:** calling it twice does it twice. It moves money. If the response is lost, check
    /// with `orderItems/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow) asks
    /// it about the time in question, by `CreatedUtc`.
    #[inline]
    pub fn add_product(
        &self,
        request: AddProductRequest,
    ) -> runtime::Call<AddProductRequest> {
        self.client.call(request)
    }

    /// Cancels reservations, with or without a cancellation fee.
    ///
    /// `POST /api/connector/v1/reservations/cancel`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. The
    /// end state is `Canceled`; on the way a cancellation fee may be charged, hence `money`. It moves
    /// money. If the response is lost, check with `reservations/getAll/2023-06-06` before you call it
    /// again: [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by
    /// `UpdatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn cancel(&self, request: CancelRequest) -> runtime::Call<CancelRequest> {
        self.client.call(request)
    }

    /// Confirms reservations that are not confirmed yet.
    ///
    /// `POST /api/connector/v1/reservations/confirm`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn confirm(&self, request: ConfirmRequest) -> runtime::Call<ConfirmRequest> {
        self.client.call(request)
    }

    /// Removes a companion from a reservation.
    ///
    /// `POST /api/connector/v1/reservations/deleteCompanion`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `companionships/getAll` before you call it again. Accepts portfolio
    /// access tokens.
    #[inline]
    pub fn delete_companion(
        &self,
        request: DeleteCompanionRequest,
    ) -> runtime::Call<DeleteCompanionRequest> {
        self.client.call(request)
    }

    /// Lists reservations and the related entities asked for, in the shape of 2017-04-12.
    ///
    /// `POST /api/connector/v1/reservations/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Paginated: use `.items()` or `.pages()`.
    ///
    /// Deprecated since 2023-06-23; gone on 2025-05-10; use `reservations/getAll/2023-06-06` instead.
    #[deprecated(
        note = "deprecated since 2023-06-23; gone on 2025-05-10; use `reservations/getAll/2023-06-06` instead"
    )]
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Lists reservations, newest first.
    ///
    /// `POST /api/connector/v1/reservations/getAll/2023-06-06`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all_2023_06_06(
        &self,
        request: GetAll2023_06_06Request,
    ) -> runtime::Call<GetAll2023_06_06Request> {
        self.client.call(request)
    }

    /// Lists the accounting and order items of the given reservations.
    ///
    /// `POST /api/connector/v1/reservations/getAllItems`
    ///
    /// **Read-only:** the client retries it after a failure.
    ///
    /// Deprecated since 2023-06-23; gone on 2025-05-10; use `orderItems/getAll` instead.
    #[deprecated(
        note = "deprecated since 2023-06-23; gone on 2025-05-10; use `orderItems/getAll` instead"
    )]
    #[inline]
    pub fn get_all_items(
        &self,
        request: GetAllItemsRequest,
    ) -> runtime::Call<GetAllItemsRequest> {
        self.client.call(request)
    }

    /// Returns what the channel manager sent along with the given reservations.
    ///
    /// `POST /api/connector/v1/reservations/getChannelManagerDetails`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    ///
    /// Restricted: this operation is in beta or for selected partners, and may change without notice.
    #[inline]
    pub fn get_channel_manager_details(
        &self,
        request: GetChannelManagerDetailsRequest,
    ) -> runtime::Call<GetChannelManagerDetailsRequest> {
        self.client.call(request)
    }

    /// Calculates what reservations would cost, without booking them.
    ///
    /// `POST /api/connector/v1/reservations/price`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens.
    #[inline]
    pub fn price(&self, request: PriceRequest) -> runtime::Call<PriceRequest> {
        self.client.call(request)
    }

    /// Checks a started reservation out, which ends it.
    ///
    /// `POST /api/connector/v1/reservations/process`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn process(&self, request: ProcessRequest) -> runtime::Call<ProcessRequest> {
        self.client.call(request)
    }

    /// Checks a confirmed reservation in, which starts it.
    ///
    /// `POST /api/connector/v1/reservations/start`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn start(&self, request: StartRequest) -> runtime::Call<StartRequest> {
        self.client.call(request)
    }

    /// Changes details of reservations, such as stay, persons, resource, rate and prices.
    ///
    /// `POST /api/connector/v1/reservations/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. All
    /// wrappers carry new values, prices per time unit included; `money` because a cancellation fee can be
    /// charged on request (`ApplyCancellationFee`). It moves money. If the response is lost, check with
    /// `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }

    /// Makes another customer the owner of a reservation.
    ///
    /// `POST /api/connector/v1/reservations/updateCustomer`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update_customer(
        &self,
        request: UpdateCustomerRequest,
    ) -> runtime::Call<UpdateCustomerRequest> {
        self.client.call(request)
    }

    /// Changes the start, the end or both of a reservation.
    ///
    /// `POST /api/connector/v1/reservations/updateInterval`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. Start
    /// and end are given as new values; `money` because a cancellation fee can be charged on request
    /// (`ChargeCancellationFee`). It moves money. If the response is lost, check with
    /// `reservations/getAll/2023-06-06` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update_interval(
        &self,
        request: UpdateIntervalRequest,
    ) -> runtime::Call<UpdateIntervalRequest> {
        self.client.call(request)
    }
}
