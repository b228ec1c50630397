// Generated from schema/availability_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::{common, ids};

#[cfg(feature = "availability-blocks")]
pub use super::common::{
    ActivityState, ActivityStateEnum, AvailabilityAdjustment, CancellationReason,
    CurrencyValueOld, PaxCount, RateForExtent, RateType, ReservationOld,
    ReservationOldOrigin, ReservationOptions, ReservationPersonCount, ReservationPurpose,
    ReservationPurposeEnum, ServiceOrderCancellationReason, ServiceOrderStateOld,
    TimeInterval,
};

/// Capacity of a service held for a group, a company or a travel agency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlock {
    /// Identifier of this availability block.
    pub id: Option<ids::AvailabilityBlockId>,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the service.
    pub service_id: Option<ids::ServiceId>,
    /// Identifier of the rate.
    pub rate_id: Option<ids::RateId>,
    /// Voucher that applies to the reservations of the block.
    pub voucher_id: Option<ids::VoucherId>,
    /// Customer who booked the block.
    pub booker_id: Option<ids::CustomerId>,
    /// Company for which the block is held.
    pub company_id: Option<ids::CompanyId>,
    /// Travel agency through which the block was booked.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// Budget for the block.
    pub budget: Option<common::CurrencyValueOld>,
    /// How firmly the block is agreed.
    pub state: AvailabilityBlockState,
    /// Why the guests travel.
    pub reservation_purpose: Option<common::ReservationPurposeEnum>,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Start of the first time unit of the block.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the block.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Moment when unused capacity is released.
    pub released_utc: Option<values::UtcDateTime>,
    /// How long before its start each time unit is released.
    pub rolling_release_offset: Option<values::IsoDuration>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Name of the availability block.
    pub name: Option<String>,
    /// Notes about the block.
    pub notes: Option<String>,
    /// How reservations picked up from the block are grouped.
    pub pickup_distribution: PickupDistribution,
    /// Whether it is active.
    pub is_active: bool,
    /// Quote in which the block was offered.
    pub quote_id: Option<ids::QuoteId>,
    /// Number of the block that people refer to.
    pub availability_block_number: String,
    /// When unused capacity is released.
    pub release_strategy: ReleaseStrategy,
    /// Purchase order number of whoever pays.
    pub purchase_order_number: Option<String>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// When it was canceled.
    pub canceled_utc: Option<values::UtcDateTime>,
    /// Why the block was cancelled.
    pub cancellation_reason: Option<common::ServiceOrderCancellationReason>,
    /// Further words on the cancellation.
    pub cancellation_reason_detail: Option<String>,
}

/// An availability block to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockAddParameters {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Identifier of the rate.
    ///
    /// Deprecated since 2026-06-10; use `TemplateRateId` instead.
    #[deprecated(note = "deprecated since 2026-06-10; use `TemplateRateId` instead")]
    pub rate_id: Option<ids::RateId>,
    /// Start of the first time unit of the block.
    pub first_time_unit_start_utc: values::UtcDateTime,
    /// Start of the last time unit of the block.
    pub last_time_unit_start_utc: values::UtcDateTime,
    /// Moment when unused capacity is released.
    pub released_utc: Option<values::UtcDateTime>,
    /// How long before its start each time unit is released.
    pub rolling_release_offset: Option<values::IsoDuration>,
    /// Name of the availability block add parameters.
    pub name: Option<String>,
    /// Code of a voucher that applies to the reservations of the block.
    pub voucher_code: Option<String>,
    /// Customer who booked the block.
    pub booker_id: Option<ids::CustomerId>,
    /// Company for which the block is held.
    pub company_id: Option<ids::CompanyId>,
    /// Travel agency through which the block was booked.
    pub travel_agency_id: Option<ids::CompanyId>,
    /// Budget for the block.
    pub budget: Option<common::CurrencyValueOld>,
    /// Why the guests travel.
    pub reservation_purpose: Option<common::ReservationPurposeEnum>,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<String>,
    /// Notes about the block.
    pub notes: Option<String>,
    /// How firmly the block is agreed.
    pub state: AvailabilityBlockState,
    /// Quote in which the block was offered.
    pub quote_id: Option<ids::QuoteId>,
    /// Purchase order number of whoever pays.
    pub purchase_order_number: Option<String>,
    /// Rate that serves as the template for the rate of the block.
    pub template_rate_id: ids::RateId,
    /// Identifier of the business segment.
    pub business_segment_id: Option<ids::BusinessSegmentId>,
    /// How reservations picked up from the block are grouped.
    pub pickup_distribution: Option<PickupDistribution>,
}

impl AvailabilityBlockAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        first_time_unit_start_utc: values::UtcDateTime,
        last_time_unit_start_utc: values::UtcDateTime,
        state: AvailabilityBlockState,
        template_rate_id: ids::RateId,
    ) -> Self {
        Self {
            service_id,
            rate_id: None,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            released_utc: None,
            rolling_release_offset: None,
            name: None,
            voucher_code: None,
            booker_id: None,
            company_id: None,
            travel_agency_id: None,
            budget: None,
            reservation_purpose: None,
            external_identifier: None,
            notes: None,
            state,
            quote_id: None,
            purchase_order_number: None,
            template_rate_id,
            business_segment_id: None,
            pickup_distribution: None,
        }
    }

    /// Sets `RateId`. Identifier of the rate.
    #[deprecated(note = "deprecated since 2026-06-10; use `TemplateRateId` instead")]
    #[must_use]
    #[inline]
    pub fn rate_id(mut self, rate_id: ids::RateId) -> Self {
        self.rate_id = Some(rate_id);
        self
    }

    /// Sets `ReleasedUtc`. Moment when unused capacity is released.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: values::UtcDateTime) -> Self {
        self.released_utc = Some(released_utc);
        self
    }

    /// Sets `RollingReleaseOffset`. How long before its start each time unit is released.
    #[must_use]
    #[inline]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: values::IsoDuration,
    ) -> Self {
        self.rolling_release_offset = Some(rolling_release_offset);
        self
    }

    /// Sets `Name`. Name of the availability block add parameters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `VoucherCode`. Code of a voucher that applies to the reservations of the block.
    #[must_use]
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets `BookerId`. Customer who booked the block.
    #[must_use]
    #[inline]
    pub fn booker_id(mut self, booker_id: ids::CustomerId) -> Self {
        self.booker_id = Some(booker_id);
        self
    }

    /// Sets `CompanyId`. Company for which the block is held.
    #[must_use]
    #[inline]
    pub fn company_id(mut self, company_id: ids::CompanyId) -> Self {
        self.company_id = Some(company_id);
        self
    }

    /// Sets `TravelAgencyId`. Travel agency through which the block was booked.
    #[must_use]
    #[inline]
    pub fn travel_agency_id(mut self, travel_agency_id: ids::CompanyId) -> Self {
        self.travel_agency_id = Some(travel_agency_id);
        self
    }

    /// Sets `Budget`. Budget for the block.
    #[must_use]
    #[inline]
    pub fn budget(mut self, budget: common::CurrencyValueOld) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Sets `ReservationPurpose`. Why the guests travel.
    #[must_use]
    #[inline]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: common::ReservationPurposeEnum,
    ) -> Self {
        self.reservation_purpose = Some(reservation_purpose);
        self
    }

    /// Sets `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Notes`. Notes about the block.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `QuoteId`. Quote in which the block was offered.
    #[must_use]
    #[inline]
    pub fn quote_id(mut self, quote_id: ids::QuoteId) -> Self {
        self.quote_id = Some(quote_id);
        self
    }

    /// Sets `PurchaseOrderNumber`. Purchase order number of whoever pays.
    #[must_use]
    #[inline]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<String>,
    ) -> Self {
        self.purchase_order_number = Some(purchase_order_number.into());
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

    /// Sets `PickupDistribution`. How reservations picked up from the block are grouped.
    #[must_use]
    #[inline]
    pub fn pickup_distribution(
        mut self,
        pickup_distribution: PickupDistribution,
    ) -> Self {
        self.pickup_distribution = Some(pickup_distribution);
        self
    }
}

/// Which entities to return with availability blocks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockExtent {
    /// True to return the blocks themselves.
    pub availability_blocks: Option<bool>,
    /// True to return their availability adjustments.
    pub adjustments: Option<bool>,
    /// True to return reservations picked up from them.
    ///
    /// Deprecated since 2025-01-10; gone on 2026-01-10; use `reservations/getAll/2023-06-06` instead.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `reservations/getAll/2023-06-06` instead"
    )]
    pub service_orders: Option<bool>,
    /// True to return their rates.
    ///
    /// Deprecated since 2025-01-10; gone on 2026-01-10; use `rates/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `rates/getAll` instead"
    )]
    pub rates: Option<bool>,
}

impl AvailabilityBlockExtent {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            availability_blocks: None,
            adjustments: None,
            service_orders: None,
            rates: None,
        }
    }

    /// Sets `AvailabilityBlocks`. True to return the blocks themselves.
    #[must_use]
    #[inline]
    pub fn availability_blocks(mut self, availability_blocks: bool) -> Self {
        self.availability_blocks = Some(availability_blocks);
        self
    }

    /// Sets `Adjustments`. True to return their availability adjustments.
    #[must_use]
    #[inline]
    pub fn adjustments(mut self, adjustments: bool) -> Self {
        self.adjustments = Some(adjustments);
        self
    }

    /// Sets `ServiceOrders`. True to return reservations picked up from them.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `reservations/getAll/2023-06-06` instead"
    )]
    #[must_use]
    #[inline]
    pub fn service_orders(mut self, service_orders: bool) -> Self {
        self.service_orders = Some(service_orders);
        self
    }

    /// Sets `Rates`. True to return their rates.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `rates/getAll` instead"
    )]
    #[must_use]
    #[inline]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = Some(rates);
        self
    }
}

impl Default for AvailabilityBlockExtent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to one availability block.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityBlockUpdateParameters {
    /// Identifier of the availability block.
    pub availability_block_id: Option<ids::AvailabilityBlockId>,
    /// Name of the availability block update parameters.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Moves the start of the first time unit.
    pub first_time_unit_start_utc: Option<
        values::UpdateValue<Option<values::UtcDateTime>>,
    >,
    /// Moves the start of the last time unit.
    pub last_time_unit_start_utc: Option<
        values::UpdateValue<Option<values::UtcDateTime>>,
    >,
    /// Identifier given by an external system.
    ///
    /// Length: at most 255 characters.
    pub external_identifier: Option<values::UpdateValue<Option<String>>>,
    /// Sets how firmly the block is agreed.
    pub state: Option<values::UpdateValue<Option<String>>>,
    /// Sets why the guests travel.
    pub reservation_purpose: Option<values::UpdateValue<Option<String>>>,
    /// Sets the company for which the block is held.
    pub company_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Sets the travel agency through which the block was booked.
    pub travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>>,
    /// Sets the customer who booked the block.
    pub booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>>,
    /// Sets the notes about the block.
    pub notes: Option<values::UpdateValue<Option<String>>>,
    /// Sets the budget for the block.
    pub budget: Option<values::UpdateValue<Option<common::CurrencyValueOld>>>,
    /// Sets why the block was cancelled.
    pub cancellation_reason: Option<values::UpdateValue<Option<String>>>,
    /// Sets further words on the cancellation.
    pub cancellation_reason_detail: Option<values::UpdateValue<Option<String>>>,
    /// Sets how long before its start each time unit is released.
    pub rolling_release_offset: Option<values::UpdateValue<Option<String>>>,
    /// Sets the moment when unused capacity is released.
    pub released_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>>,
    /// Sets when unused capacity is released.
    pub release_strategy: Option<values::UpdateValue<ReleaseStrategy>>,
    /// Sets the quote in which the block was offered.
    pub quote_id: Option<values::UpdateValue<Option<ids::QuoteId>>>,
    /// Sets the purchase order number of whoever pays.
    pub purchase_order_number: Option<values::UpdateValue<Option<String>>>,
    /// Identifier of the business segment.
    pub business_segment_id: Option<values::UpdateValue<Option<ids::BusinessSegmentId>>>,
}

impl AvailabilityBlockUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            availability_block_id: None,
            name: None,
            first_time_unit_start_utc: None,
            last_time_unit_start_utc: None,
            external_identifier: None,
            state: None,
            reservation_purpose: None,
            company_id: None,
            travel_agency_id: None,
            booker_id: None,
            notes: None,
            budget: None,
            cancellation_reason: None,
            cancellation_reason_detail: None,
            rolling_release_offset: None,
            released_utc: None,
            release_strategy: None,
            quote_id: None,
            purchase_order_number: None,
            business_segment_id: None,
        }
    }

    /// Sets `AvailabilityBlockId`. Identifier of the availability block.
    #[must_use]
    #[inline]
    pub fn availability_block_id(
        mut self,
        availability_block_id: ids::AvailabilityBlockId,
    ) -> Self {
        self.availability_block_id = Some(availability_block_id);
        self
    }

    /// Changes `Name`. Name of the availability block update parameters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(values::UpdateValue::new(Some(name.into())));
        self
    }

    /// Clears `Name`.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `FirstTimeUnitStartUtc`. Moves the start of the first time unit.
    #[must_use]
    #[inline]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.first_time_unit_start_utc = Some(
            values::UpdateValue::new(Some(first_time_unit_start_utc)),
        );
        self
    }

    /// Clears `FirstTimeUnitStartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_first_time_unit_start_utc(mut self) -> Self {
        self.first_time_unit_start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `LastTimeUnitStartUtc`. Moves the start of the last time unit.
    #[must_use]
    #[inline]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: values::UtcDateTime,
    ) -> Self {
        self.last_time_unit_start_utc = Some(
            values::UpdateValue::new(Some(last_time_unit_start_utc)),
        );
        self
    }

    /// Clears `LastTimeUnitStartUtc`.
    #[must_use]
    #[inline]
    pub fn clear_last_time_unit_start_utc(mut self) -> Self {
        self.last_time_unit_start_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ExternalIdentifier`. Identifier given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(
            values::UpdateValue::new(Some(external_identifier.into())),
        );
        self
    }

    /// Clears `ExternalIdentifier`.
    #[must_use]
    #[inline]
    pub fn clear_external_identifier(mut self) -> Self {
        self.external_identifier = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `State`. Sets how firmly the block is agreed.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(values::UpdateValue::new(Some(state.into())));
        self
    }

    /// Clears `State`.
    #[must_use]
    #[inline]
    pub fn clear_state(mut self) -> Self {
        self.state = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReservationPurpose`. Sets why the guests travel.
    #[must_use]
    #[inline]
    pub fn reservation_purpose(
        mut self,
        reservation_purpose: impl Into<String>,
    ) -> Self {
        self.reservation_purpose = Some(
            values::UpdateValue::new(Some(reservation_purpose.into())),
        );
        self
    }

    /// Clears `ReservationPurpose`.
    #[must_use]
    #[inline]
    pub fn clear_reservation_purpose(mut self) -> Self {
        self.reservation_purpose = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CompanyId`. Sets the company for which the block is held.
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

    /// Changes `TravelAgencyId`. Sets the travel agency through which the block was booked.
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

    /// Changes `BookerId`. Sets the customer who booked the block.
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

    /// Changes `Notes`. Sets the notes about the block.
    #[must_use]
    #[inline]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(values::UpdateValue::new(Some(notes.into())));
        self
    }

    /// Clears `Notes`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Budget`. Sets the budget for the block.
    #[must_use]
    #[inline]
    pub fn budget(mut self, budget: common::CurrencyValueOld) -> Self {
        self.budget = Some(values::UpdateValue::new(Some(budget)));
        self
    }

    /// Clears `Budget`.
    #[must_use]
    #[inline]
    pub fn clear_budget(mut self) -> Self {
        self.budget = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CancellationReason`. Sets why the block was cancelled.
    #[must_use]
    #[inline]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: impl Into<String>,
    ) -> Self {
        self.cancellation_reason = Some(
            values::UpdateValue::new(Some(cancellation_reason.into())),
        );
        self
    }

    /// Clears `CancellationReason`.
    #[must_use]
    #[inline]
    pub fn clear_cancellation_reason(mut self) -> Self {
        self.cancellation_reason = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `CancellationReasonDetail`. Sets further words on the cancellation.
    #[must_use]
    #[inline]
    pub fn cancellation_reason_detail(
        mut self,
        cancellation_reason_detail: impl Into<String>,
    ) -> Self {
        self.cancellation_reason_detail = Some(
            values::UpdateValue::new(Some(cancellation_reason_detail.into())),
        );
        self
    }

    /// Clears `CancellationReasonDetail`.
    #[must_use]
    #[inline]
    pub fn clear_cancellation_reason_detail(mut self) -> Self {
        self.cancellation_reason_detail = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `RollingReleaseOffset`. Sets how long before its start each time unit is released.
    #[must_use]
    #[inline]
    pub fn rolling_release_offset(
        mut self,
        rolling_release_offset: impl Into<String>,
    ) -> Self {
        self.rolling_release_offset = Some(
            values::UpdateValue::new(Some(rolling_release_offset.into())),
        );
        self
    }

    /// Clears `RollingReleaseOffset`.
    #[must_use]
    #[inline]
    pub fn clear_rolling_release_offset(mut self) -> Self {
        self.rolling_release_offset = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReleasedUtc`. Sets the moment when unused capacity is released.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: values::UtcDateTime) -> Self {
        self.released_utc = Some(values::UpdateValue::new(Some(released_utc)));
        self
    }

    /// Clears `ReleasedUtc`.
    #[must_use]
    #[inline]
    pub fn clear_released_utc(mut self) -> Self {
        self.released_utc = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ReleaseStrategy`. Sets when unused capacity is released.
    #[must_use]
    #[inline]
    pub fn release_strategy(mut self, release_strategy: ReleaseStrategy) -> Self {
        self.release_strategy = Some(values::UpdateValue::new(release_strategy));
        self
    }

    /// Changes `QuoteId`. Sets the quote in which the block was offered.
    #[must_use]
    #[inline]
    pub fn quote_id(mut self, quote_id: ids::QuoteId) -> Self {
        self.quote_id = Some(values::UpdateValue::new(Some(quote_id)));
        self
    }

    /// Clears `QuoteId`.
    #[must_use]
    #[inline]
    pub fn clear_quote_id(mut self) -> Self {
        self.quote_id = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `PurchaseOrderNumber`. Sets the purchase order number of whoever pays.
    #[must_use]
    #[inline]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<String>,
    ) -> Self {
        self.purchase_order_number = Some(
            values::UpdateValue::new(Some(purchase_order_number.into())),
        );
        self
    }

    /// Clears `PurchaseOrderNumber`.
    #[must_use]
    #[inline]
    pub fn clear_purchase_order_number(mut self) -> Self {
        self.purchase_order_number = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `BusinessSegmentId`. Identifier of the business segment.
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
}

impl Default for AvailabilityBlockUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// How firmly an availability block is agreed.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AvailabilityBlockState {
    /// Agreed on.
    Confirmed,
    /// Held without being confirmed.
    Optional,
    /// Asked for only.
    Inquired,
    /// Called off.
    Canceled,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for AvailabilityBlockState {}

impl AvailabilityBlockState {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Confirmed,
        Self::Optional,
        Self::Inquired,
        Self::Canceled,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Confirmed => "Confirmed",
            Self::Optional => "Optional",
            Self::Inquired => "Inquired",
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

/// How reservations picked up from a block are grouped.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PickupDistribution {
    /// All in one reservation group.
    AllInOneGroup,
    /// Each pickup in a reservation group of its own.
    IndividualGroups,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for PickupDistribution {}

impl PickupDistribution {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::AllInOneGroup, Self::IndividualGroups];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllInOneGroup => "AllInOneGroup",
            Self::IndividualGroups => "IndividualGroups",
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

/// When unused capacity of an availability block goes back on sale.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReleaseStrategy {
    /// All at one moment.
    FixedRelease,
    /// Each time unit some time before it starts.
    RollingRelease,
    /// Never by itself.
    None,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ReleaseStrategy {}

impl ReleaseStrategy {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::FixedRelease,
        Self::RollingRelease,
        Self::None,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FixedRelease => "FixedRelease",
            Self::RollingRelease => "RollingRelease",
            Self::None => "None",
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

/// Request of `availabilityBlocks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The availability blocks.
    ///
    /// Items: 1 to 1000.
    pub availability_blocks: Vec<AvailabilityBlockAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        availability_blocks: impl IntoIterator<Item = AvailabilityBlockAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_blocks: availability_blocks.into_iter().collect(),
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

#[cfg(feature = "availability-blocks")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "availabilityBlocks/add",
            "/api/connector/v1/availabilityBlocks/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("availabilityBlocks/getAll")
        .confirmed_within("CreatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AvailabilityBlocks",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AvailabilityBlocks[].ExternalIdentifier",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "availability-blocks")]
impl runtime::Confirmed for AddRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.created_utc = Some(unknown.into());
        read
    }
}

/// Response of `availabilityBlocks/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The availability blocks.
    pub availability_blocks: Vec<AvailabilityBlock>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `availabilityBlocks/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the availability blocks.
    ///
    /// Items: 1 to 1000.
    pub availability_block_ids: Vec<ids::AvailabilityBlockId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        availability_block_ids: impl IntoIterator<Item = ids::AvailabilityBlockId>,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_block_ids: availability_block_ids.into_iter().collect(),
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

#[cfg(feature = "availability-blocks")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "availabilityBlocks/delete",
            "/api/connector/v1/availabilityBlocks/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("availabilityBlocks/getAll")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AvailabilityBlockIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

/// Response of `availabilityBlocks/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `availabilityBlocks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Which related entities to return along with the blocks.
    pub extent: AvailabilityBlockExtent,
    /// Identifiers of the services.
    ///
    /// Items: 1 to 1000.
    pub service_ids: Option<Vec<ids::ServiceId>>,
    /// Identifiers of the availability blocks.
    ///
    /// Items: 1 to 1000.
    pub availability_block_ids: Option<Vec<ids::AvailabilityBlockId>>,
    /// Only what was created in this interval.
    ///
    /// At most 3 months long.
    pub created_utc: Option<common::TimeInterval>,
    /// Only what changed in this interval.
    ///
    /// At most 3 months long.
    pub updated_utc: Option<common::TimeInterval>,
    /// Only blocks that overlap this interval.
    ///
    /// At most 3 months long.
    pub colliding_utc: Option<common::TimeInterval>,
    /// Only blocks released in this interval.
    ///
    /// At most 3 months long.
    pub released_utc: Option<common::TimeInterval>,
    /// Identifiers given by an external system.
    ///
    /// Items: 1 to 1000.
    pub external_identifiers: Option<Vec<String>>,
    /// Only blocks in these states.
    pub states: Option<Vec<AvailabilityBlockState>>,
    /// Only what is in one of these states of activity.
    pub activity_states: Option<Vec<common::ActivityState>>,
}

impl GetAllRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(extent: AvailabilityBlockExtent) -> Self {
        Self {
            enterprise_ids: None,
            extent,
            service_ids: None,
            availability_block_ids: None,
            created_utc: None,
            updated_utc: None,
            colliding_utc: None,
            released_utc: None,
            external_identifiers: None,
            states: None,
            activity_states: None,
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

    /// Sets `CollidingUtc`. Only blocks that overlap this interval.
    #[must_use]
    #[inline]
    pub fn colliding_utc(mut self, colliding_utc: common::TimeInterval) -> Self {
        self.colliding_utc = Some(colliding_utc);
        self
    }

    /// Sets `ReleasedUtc`. Only blocks released in this interval.
    #[must_use]
    #[inline]
    pub fn released_utc(mut self, released_utc: common::TimeInterval) -> Self {
        self.released_utc = Some(released_utc);
        self
    }

    /// Sets `ExternalIdentifiers`. Identifiers given by an external system.
    #[must_use]
    #[inline]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `States`. Only blocks in these states.
    #[must_use]
    #[inline]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = AvailabilityBlockState>,
    ) -> Self {
        self.states = Some(states.into_iter().collect());
        self
    }

    /// Sets `ActivityStates`. Only what is in one of these states of activity.
    #[must_use]
    #[inline]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = common::ActivityState>,
    ) -> Self {
        self.activity_states = Some(activity_states.into_iter().collect());
        self
    }
}

#[cfg(feature = "availability-blocks")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "availabilityBlocks/getAll",
            "/api/connector/v1/availabilityBlocks/getAll",
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
                    "ServiceIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AvailabilityBlockIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new("CreatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("UpdatedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("CollidingUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new("ReleasedUtc", runtime::Rule::MaxMonths(3)),
                runtime::Limit::new(
                    "ExternalIdentifiers",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
            ],
        );
}

#[cfg(feature = "availability-blocks")]
impl runtime::Paginated for GetAllRequest {
    type Item = AvailabilityBlock;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.availability_blocks.len()
    }

    #[inline]
    fn key(item: &AvailabilityBlock) -> Option<pages::Key> {
        pages::Key::of(item.id.as_ref(), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<AvailabilityBlock> {
        response.availability_blocks
    }
}

/// Response of `availabilityBlocks/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The blocks, when the extent asks for them.
    pub availability_blocks: Vec<AvailabilityBlock>,
    /// Reservations picked up from the blocks, when the extent asks for them.
    ///
    /// Deprecated since 2025-01-10; gone on 2026-01-10; use `reservations/getAll/2023-06-06` instead.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `reservations/getAll/2023-06-06` instead"
    )]
    pub service_orders: Vec<common::ReservationOld>,
    /// Availability adjustments of the blocks, when the extent asks for them.
    pub adjustments: Vec<common::AvailabilityAdjustment>,
    /// Rates of the blocks, when the extent asks for them.
    ///
    /// Deprecated since 2025-01-10; gone on 2026-01-10; use `rates/getAll` instead.
    #[deprecated(
        note = "deprecated since 2025-01-10; gone on 2026-01-10; use `rates/getAll` instead"
    )]
    pub rates: Vec<common::RateForExtent>,
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

/// Request of `availabilityBlocks/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The availability blocks.
    ///
    /// Items: 1 to 1000.
    pub availability_blocks: Vec<AvailabilityBlockUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        availability_blocks: impl IntoIterator<Item = AvailabilityBlockUpdateParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            availability_blocks: availability_blocks.into_iter().collect(),
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

#[cfg(feature = "availability-blocks")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "availabilityBlocks/update",
            "/api/connector/v1/availabilityBlocks/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("availabilityBlocks/getAll")
        .confirmed_within("UpdatedUtc")
        .portfolio()
        .limits(
            &[
                runtime::Limit::new(
                    "AvailabilityBlocks",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "AvailabilityBlocks[].ExternalIdentifier.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
            ],
        );
}

#[cfg(feature = "availability-blocks")]
impl runtime::Confirmed for UpdateRequest {
    type Read = GetAllRequest;

    #[inline]
    fn narrow(mut read: Self::Read, unknown: &runtime::OutcomeUnknown) -> Self::Read {
        read.updated_utc = Some(unknown.into());
        read
    }
}

/// Response of `availabilityBlocks/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The availability blocks.
    pub availability_blocks: Vec<AvailabilityBlock>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `availabilityBlocks`. Allotments: capacity held for a group, a company or a travel
/// agency.
#[cfg(feature = "availability-blocks")]
#[derive(Debug, Clone)]
pub struct AvailabilityBlocks {
    client: runtime::Client,
}

#[cfg(feature = "availability-blocks")]
impl AvailabilityBlocks {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds availability blocks to bookable services.
    ///
    /// `POST /api/connector/v1/availabilityBlocks/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `availabilityBlocks/getAll` before you call it again: [`narrow`](runtime::OutcomeUnknown::narrow)
    /// asks it about the time in question, by `CreatedUtc`. Accepts portfolio access tokens.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes availability blocks.
    ///
    /// `POST /api/connector/v1/availabilityBlocks/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `availabilityBlocks/getAll` before you call it again. Accepts
    /// portfolio access tokens.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists availability blocks and, on demand, what belongs to them.
    ///
    /// `POST /api/connector/v1/availabilityBlocks/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes availability blocks: dates, state, release and details.
    ///
    /// `POST /api/connector/v1/availabilityBlocks/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `availabilityBlocks/getAll` before you call it again:
    /// [`narrow`](runtime::OutcomeUnknown::narrow) asks it about the time in question, by `UpdatedUtc`.
    /// Accepts portfolio access tokens.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }
}
