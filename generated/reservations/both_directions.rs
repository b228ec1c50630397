// Generated from schema/reservations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AddedReservation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("Identifier", &self.identifier), ("Reservation", &self.reservation)],
        );
    }
}

impl Serialize for super::AddedReservation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ChannelManagerDetails {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ReservationId", &self.reservation_id),
                ("RequestedRateCode", &self.requested_rate_code),
                ("ChannelManagerName", &self.channel_manager_name),
                ("ChannelNumber", &self.channel_number),
                ("ChannelManagerGroupNumber", &self.channel_manager_group_number),
                ("ChannelManagerNumber", &self.channel_manager_number),
                ("CreatedUtc", &self.created_utc),
            ],
        );
    }
}

impl Serialize for super::ChannelManagerDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PerUnitPriceParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut index: Option<i32> = None;
        let mut amount: Option<common::AmountParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Index", Place::Optional(&mut index)),
                    ("Amount", Place::Optional(&mut amount)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { index, amount })
    }
}

impl<'de> Deserialize<'de> for super::PerUnitPriceParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::Reservation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("AccountId", &self.account_id),
                ("AccountType", &self.account_type),
                ("CreatorProfileId", &self.creator_profile_id),
                ("UpdaterProfileId", &self.updater_profile_id),
                ("BookerId", &self.booker_id),
                ("Number", &self.number),
                ("State", &self.state),
                ("Origin", &self.origin),
                ("CommanderOrigin", &self.commander_origin),
                ("OriginDetails", &self.origin_details),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("CancelledUtc", &self.cancelled_utc),
                ("VoucherId", &self.voucher_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("Options", &self.options),
                ("RateId", &self.rate_id),
                ("CreditCardId", &self.credit_card_id),
                ("GroupId", &self.group_id),
                ("RequestedResourceCategoryId", &self.requested_resource_category_id),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("PartnerCompanyId", &self.partner_company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("AssignedResourceLocked", &self.assigned_resource_locked),
                ("ChannelNumber", &self.channel_number),
                ("ChannelManagerNumber", &self.channel_manager_number),
                ("CancellationReason", &self.cancellation_reason),
                ("ReleasedUtc", &self.released_utc),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ScheduledStartUtc", &self.scheduled_start_utc),
                ("ActualStartUtc", &self.actual_start_utc),
                ("ScheduledEndUtc", &self.scheduled_end_utc),
                ("ActualEndUtc", &self.actual_end_utc),
                ("Purpose", &self.purpose),
                ("QrCodeData", &self.qr_code_data),
                ("PersonCounts", &self.person_counts),
            ],
        );
    }
}

impl Serialize for super::Reservation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ReservationData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut identifier: Option<String> = None;
        let mut channel_number: Option<String> = None;
        let mut state: Option<common::ServiceOrderStateOld> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut released_utc: Option<values::UtcDateTime> = None;
        let mut adult_count: Option<i32> = None;
        let mut child_count: Option<i32> = None;
        let mut person_counts: Vec<common::ReservationPersonCount> = codec::Empty::EMPTY;
        let mut customer_id: Option<ids::CustomerId> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut requested_category_id: Option<ids::ResourceCategoryId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut voucher_code: Option<String> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut notes: Option<String> = None;
        let mut time_unit_amount: Option<common::AmountParameters> = None;
        let mut time_unit_prices: Option<Vec<super::PerUnitPriceParameters>> = None;
        let mut product_orders: Option<Vec<common::ProductOrderAdditionData>> = None;
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut assigned_resource_id: Option<ids::ResourceId> = None;
        let mut assigned_resource_locked: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    ("State", Place::Optional(&mut state)),
                    ("StartUtc", Place::Required(&mut start_utc)),
                    ("EndUtc", Place::Required(&mut end_utc)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("AdultCount", Place::Optional(&mut adult_count)),
                    ("ChildCount", Place::Optional(&mut child_count)),
                    ("PersonCounts", Place::List(&mut person_counts)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("RequestedCategoryId", Place::Required(&mut requested_category_id)),
                    ("RateId", Place::Required(&mut rate_id)),
                    ("VoucherCode", Place::Optional(&mut voucher_code)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("TimeUnitAmount", Place::Optional(&mut time_unit_amount)),
                    ("TimeUnitPrices", Place::Optional(&mut time_unit_prices)),
                    ("ProductOrders", Place::Optional(&mut product_orders)),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("AssignedResourceId", Place::Optional(&mut assigned_resource_id)),
                    (
                        "AssignedResourceLocked",
                        Place::Optional(&mut assigned_resource_locked),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(start_utc),
            Some(end_utc),
            Some(customer_id),
            Some(requested_category_id),
            Some(rate_id),
        ) = (start_utc, end_utc, customer_id, requested_category_id, rate_id) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            identifier,
            channel_number,
            state,
            start_utc,
            end_utc,
            released_utc,
            adult_count,
            child_count,
            person_counts,
            customer_id,
            booker_id,
            requested_category_id,
            rate_id,
            voucher_code,
            credit_card_id,
            travel_agency_id,
            company_id,
            business_segment_id,
            notes,
            time_unit_amount,
            time_unit_prices,
            product_orders,
            availability_block_id,
            assigned_resource_id,
            assigned_resource_locked,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Option<bool> = None;
        let mut reservation_groups: Option<bool> = None;
        let mut customers: Option<bool> = None;
        let mut customer_addresses: Option<bool> = None;
        let mut customer_identity_documents: Option<bool> = None;
        let mut services: Option<bool> = None;
        let mut products: Option<bool> = None;
        let mut business_segments: Option<bool> = None;
        let mut resources: Option<bool> = None;
        let mut resource_categories: Option<bool> = None;
        let mut resource_category_assignments: Option<bool> = None;
        let mut rates: Option<bool> = None;
        let mut items: Option<bool> = None;
        let mut order_items: Option<bool> = None;
        let mut notes: Option<bool> = None;
        let mut qr_code_data: Option<bool> = None;
        let mut companies: Option<bool> = None;
        let mut accounting_states: Option<Vec<common::AccountingState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Reservations", Place::Optional(&mut reservations)),
                    ("ReservationGroups", Place::Optional(&mut reservation_groups)),
                    ("Customers", Place::Optional(&mut customers)),
                    ("CustomerAdresses", Place::Optional(&mut customer_addresses)),
                    (
                        "CustomerIdentityDocuments",
                        Place::Optional(&mut customer_identity_documents),
                    ),
                    ("Services", Place::Optional(&mut services)),
                    ("Products", Place::Optional(&mut products)),
                    ("BusinessSegments", Place::Optional(&mut business_segments)),
                    ("Resources", Place::Optional(&mut resources)),
                    ("ResourceCategories", Place::Optional(&mut resource_categories)),
                    (
                        "ResourceCategoryAssignments",
                        Place::Optional(&mut resource_category_assignments),
                    ),
                    ("Rates", Place::Optional(&mut rates)),
                    ("Items", Place::Optional(&mut items)),
                    ("OrderItems", Place::Optional(&mut order_items)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("QrCodeData", Place::Optional(&mut qr_code_data)),
                    ("Companies", Place::Optional(&mut companies)),
                    ("AccountingStates", Place::Optional(&mut accounting_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            reservations,
            reservation_groups,
            customers,
            customer_addresses,
            customer_identity_documents,
            services,
            products,
            business_segments,
            resources,
            resource_categories,
            resource_category_assignments,
            rates,
            items,
            order_items,
            notes,
            qr_code_data,
            companies,
            accounting_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ReservationItems {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ReservationId", &self.reservation_id),
                ("Items", &self.items),
                ("OrderItems", &self.order_items),
            ],
        );
    }
}

impl Serialize for super::ReservationItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationPrice {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Identifier", &self.identifier),
                ("TotalAmount", &self.total_amount),
                ("Total", &self.total),
            ],
        );
    }
}

impl Serialize for super::ReservationPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationQrCodeData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationId", &self.reservation_id), ("Data", &self.data)]);
    }
}

impl Serialize for super::ReservationQrCodeData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ReservationUpdateOptionsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut owner_checked_in: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(&mut [("OwnerCheckedIn", Place::Optional(&mut owner_checked_in))])
        {
            return Err(fault);
        }
        Ok(Self { owner_checked_in })
    }
}

impl<'de> Deserialize<'de> for super::ReservationUpdateOptionsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut client_token: Option<values::Secret> = None;
        let mut access_token: Option<values::Secret> = None;
        let mut client: Option<String> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut channel_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut start_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>> = None;
        let mut end_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>> = None;
        let mut released_utc: Option<values::UpdateValue<Option<String>>> = None;
        let mut person_counts: Option<super::ReservationUpdatePersonCountParameters> = None;
        let mut assigned_resource_id: Option<
            values::UpdateValue<Option<ids::ResourceId>>,
        > = None;
        let mut requested_category_id: Option<
            values::UpdateValue<ids::ResourceCategoryId>,
        > = None;
        let mut travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut business_segment_id: Option<
            values::UpdateValue<Option<ids::BusinessSegmentId>>,
        > = None;
        let mut purpose: Option<
            values::UpdateValue<Option<common::ReservationPurposeEnum>>,
        > = None;
        let mut rate_id: Option<values::UpdateValue<ids::RateId>> = None;
        let mut credit_card_id: Option<values::UpdateValue<Option<ids::CreditCardId>>> = None;
        let mut time_unit_prices: Option<
            super::ReservationUpdatePerUnitPriceParameters,
        > = None;
        let mut booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>> = None;
        let mut assigned_resource_locked: Option<values::UpdateValue<bool>> = None;
        let mut availability_block_id: Option<
            values::UpdateValue<Option<ids::AvailabilityBlockId>>,
        > = None;
        let mut options: Option<super::ReservationUpdateOptionsParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ClientToken", Place::Optional(&mut client_token)),
                    ("AccessToken", Place::Optional(&mut access_token)),
                    ("Client", Place::Optional(&mut client)),
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("PersonCounts", Place::Optional(&mut person_counts)),
                    ("AssignedResourceId", Place::Optional(&mut assigned_resource_id)),
                    ("RequestedCategoryId", Place::Optional(&mut requested_category_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("Purpose", Place::Optional(&mut purpose)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("TimeUnitPrices", Place::Optional(&mut time_unit_prices)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    (
                        "AssignedResourceLocked",
                        Place::Optional(&mut assigned_resource_locked),
                    ),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("Options", Place::Optional(&mut options)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation_id) = reservation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            client_token,
            access_token,
            client,
            enterprise_id,
            reservation_id,
            channel_number,
            start_utc,
            end_utc,
            released_utc,
            person_counts,
            assigned_resource_id,
            requested_category_id,
            travel_agency_id,
            company_id,
            business_segment_id,
            purpose,
            rate_id,
            credit_card_id,
            time_unit_prices,
            booker_id,
            assigned_resource_locked,
            availability_block_id,
            options,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationUpdatePerUnitPriceParameters {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<Vec<super::PerUnitPriceParameters>> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::ReservationUpdatePerUnitPriceParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationUpdatePersonCountParameters {
    fn decode(value_: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut value: Option<Vec<common::ReservationPersonCount>> = None;
        if let Err(fault) = value_.object(&mut [("Value", Place::Optional(&mut value))])
        {
            return Err(fault);
        }
        Ok(Self { value })
    }
}

impl<'de> Deserialize<'de> for super::ReservationUpdatePersonCountParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationTimeFilter {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ReservationTimeFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut group_id: Option<ids::ReservationGroupId> = None;
        let mut group_name: Option<String> = None;
        let mut reservations: Vec<super::ReservationData> = codec::Empty::EMPTY;
        let mut check_rate_applicability: Option<bool> = None;
        let mut check_overbooking: Option<bool> = None;
        let mut send_confirmation_email: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("GroupId", Place::Optional(&mut group_id)),
                    ("GroupName", Place::Optional(&mut group_name)),
                    ("Reservations", Place::List(&mut reservations)),
                    (
                        "CheckRateApplicability",
                        Place::Optional(&mut check_rate_applicability),
                    ),
                    ("CheckOverbooking", Place::Optional(&mut check_overbooking)),
                    (
                        "SendConfirmationEmail",
                        Place::Optional(&mut send_confirmation_email),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            service_id,
            group_id,
            group_name,
            reservations,
            check_rate_applicability,
            check_overbooking,
            send_confirmation_email,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Reservations", &self.reservations)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddCompanionRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(customer_id)) = (reservation_id, customer_id)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            customer_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddCompanionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddCompanionResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("CompanionshipId", &self.companionship_id)]);
    }
}

impl Serialize for super::AddCompanionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddProductRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut product_id: Option<ids::ProductId> = None;
        let mut count: Option<i32> = None;
        let mut unit_amount: Option<common::AmountParameters> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("ProductId", Place::Required(&mut product_id)),
                    ("Count", Place::Required(&mut count)),
                    ("UnitAmount", Place::Optional(&mut unit_amount)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(product_id), Some(count)) = (
            reservation_id,
            product_id,
            count,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            reservation_id,
            product_id,
            count,
            unit_amount,
            start_utc,
            end_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddProductRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddProductResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ItemIds", &self.item_ids)]);
    }
}

impl Serialize for super::AddProductResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut post_cancellation_fee: Option<bool> = None;
        let mut send_email: Option<bool> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationIds", Place::List(&mut reservation_ids)),
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("PostCancellationFee", Place::Optional(&mut post_cancellation_fee)),
                    ("SendEmail", Place::Optional(&mut send_email)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            reservation_ids,
            reservation_id,
            post_cancellation_fee,
            send_email,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::CancelRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationIds", &self.reservation_ids)]);
    }
}

impl Serialize for super::CancelResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ConfirmRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        let mut send_confirmation_email: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationIds", Place::List(&mut reservation_ids)),
                    (
                        "SendConfirmationEmail",
                        Place::Optional(&mut send_confirmation_email),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            reservation_ids,
            send_confirmation_email,
        })
    }
}

impl<'de> Deserialize<'de> for super::ConfirmRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ConfirmResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationIds", &self.reservation_ids)]);
    }
}

impl Serialize for super::ConfirmResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteCompanionRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(customer_id)) = (reservation_id, customer_id)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            customer_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::DeleteCompanionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteCompanionResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteCompanionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut group_ids: Option<Vec<ids::ReservationGroupId>> = None;
        let mut reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut customer_ids: Option<Vec<ids::CustomerId>> = None;
        let mut assigned_resource_ids: Option<Vec<ids::ResourceId>> = None;
        let mut rate_ids: Option<Vec<ids::RateId>> = None;
        let mut business_segment_ids: Option<Vec<ids::BusinessSegmentId>> = None;
        let mut channel_numbers: Option<Vec<String>> = None;
        let mut numbers: Option<Vec<String>> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut time_filter: Option<super::ReservationTimeFilter> = None;
        let mut currency: Option<String> = None;
        let mut states: Option<Vec<common::ServiceOrderStateOld>> = None;
        let mut extent: Option<super::ReservationExtent> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("ServiceId", Place::Optional(&mut service_id)),
                    ("GroupIds", Place::Optional(&mut group_ids)),
                    ("ReservationIds", Place::Optional(&mut reservation_ids)),
                    ("CustomerIds", Place::Optional(&mut customer_ids)),
                    ("AssignedResourceIds", Place::Optional(&mut assigned_resource_ids)),
                    ("RateIds", Place::Optional(&mut rate_ids)),
                    ("BusinessSegmentIds", Place::Optional(&mut business_segment_ids)),
                    ("ChannelNumbers", Place::Optional(&mut channel_numbers)),
                    ("Numbers", Place::Optional(&mut numbers)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("TimeFilter", Place::Optional(&mut time_filter)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("States", Place::Optional(&mut states)),
                    ("Extent", Place::Required(&mut extent)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_ids,
            service_id,
            group_ids,
            reservation_ids,
            customer_ids,
            assigned_resource_ids,
            rate_ids,
            business_segment_ids,
            channel_numbers,
            numbers,
            start_utc,
            end_utc,
            time_filter,
            currency,
            states,
            extent,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Reservations", &self.reservations),
                ("ReservationGroups", &self.reservation_groups),
                ("Customers", &self.customers),
                ("Services", &self.services),
                ("Products", &self.products),
                ("Resources", &self.resources),
                ("ResourceCategories", &self.resource_categories),
                ("ResourceCategoryAssignments", &self.resource_category_assignments),
                ("BusinessSegments", &self.business_segments),
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("Items", &self.items),
                ("OrderItems", &self.order_items),
                ("Notes", &self.notes),
                ("QrCodeData", &self.qr_code_data),
                ("Companies", &self.companies),
                ("ResourceAccessTokens", &self.resource_access_tokens),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::GetAllResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2023_06_06Request {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut service_ids: Option<Vec<ids::ServiceId>> = None;
        let mut reservation_group_ids: Option<Vec<ids::ReservationGroupId>> = None;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut partner_company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut travel_agency_ids: Option<Vec<ids::CompanyId>> = None;
        let mut numbers: Option<Vec<String>> = None;
        let mut channel_numbers: Option<Vec<String>> = None;
        let mut assigned_resource_ids: Option<Vec<ids::ResourceId>> = None;
        let mut availability_block_ids: Option<Vec<ids::AvailabilityBlockId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut scheduled_start_utc: Option<common::TimeInterval> = None;
        let mut actual_start_utc: Option<common::TimeInterval> = None;
        let mut actual_end_utc: Option<common::TimeInterval> = None;
        let mut scheduled_end_utc: Option<common::TimeInterval> = None;
        let mut states: Option<Vec<super::ServiceOrderStateEnum>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("ReservationIds", Place::Optional(&mut reservation_ids)),
                    ("ServiceIds", Place::Optional(&mut service_ids)),
                    ("ReservationGroupIds", Place::Optional(&mut reservation_group_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    ("PartnerCompanyIds", Place::Optional(&mut partner_company_ids)),
                    ("TravelAgencyIds", Place::Optional(&mut travel_agency_ids)),
                    ("Numbers", Place::Optional(&mut numbers)),
                    ("ChannelNumbers", Place::Optional(&mut channel_numbers)),
                    ("AssignedResourceIds", Place::Optional(&mut assigned_resource_ids)),
                    (
                        "AvailabilityBlockIds",
                        Place::Optional(&mut availability_block_ids),
                    ),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("CollidingUtc", Place::Optional(&mut colliding_utc)),
                    ("ScheduledStartUtc", Place::Optional(&mut scheduled_start_utc)),
                    ("ActualStartUtc", Place::Optional(&mut actual_start_utc)),
                    ("ActualEndUtc", Place::Optional(&mut actual_end_utc)),
                    ("ScheduledEndUtc", Place::Optional(&mut scheduled_end_utc)),
                    ("States", Place::Optional(&mut states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            reservation_ids,
            service_ids,
            reservation_group_ids,
            account_ids,
            partner_company_ids,
            travel_agency_ids,
            numbers,
            channel_numbers,
            assigned_resource_ids,
            availability_block_ids,
            created_utc,
            updated_utc,
            colliding_utc,
            scheduled_start_utc,
            actual_start_utc,
            actual_end_utc,
            scheduled_end_utc,
            states,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAll2023_06_06Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2023_06_06Response {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Reservations", &self.reservations), ("Cursor", &self.cursor)]);
    }
}

impl Serialize for super::GetAll2023_06_06Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllItemsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        let mut currency: Option<String> = None;
        let mut accounting_states: Option<Vec<common::AccountingState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationIds", Place::List(&mut reservation_ids)),
                    ("Currency", Place::Optional(&mut currency)),
                    ("AccountingStates", Place::Optional(&mut accounting_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            reservation_ids,
            currency,
            accounting_states,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllItemsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllItemsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Reservations", &self.reservations)]);
    }
}

impl Serialize for super::GetAllItemsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetChannelManagerDetailsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(&mut [("ReservationIds", Place::List(&mut reservation_ids))])
        {
            return Err(fault);
        }
        Ok(Self { reservation_ids })
    }
}

impl<'de> Deserialize<'de> for super::GetChannelManagerDetailsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetChannelManagerDetailsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ChannelManagerDetails", &self.channel_manager_details)]);
    }
}

impl Serialize for super::GetChannelManagerDetailsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PriceRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut reservations: Vec<super::ReservationData> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("Reservations", Place::List(&mut reservations)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(service_id) = service_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { service_id, reservations })
    }
}

impl<'de> Deserialize<'de> for super::PriceRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PriceResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationPrices", &self.reservation_prices)]);
    }
}

impl Serialize for super::PriceResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ProcessRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut close_bills: Option<bool> = None;
        let mut allow_open_balance: Option<bool> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("CloseBills", Place::Optional(&mut close_bills)),
                    ("AllowOpenBalance", Place::Optional(&mut allow_open_balance)),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation_id) = reservation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            close_bills,
            allow_open_balance,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::ProcessRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ProcessResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::ProcessResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::StartRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation_id) = reservation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::StartRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::StartResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::StartResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut channel_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut start_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>> = None;
        let mut end_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>> = None;
        let mut released_utc: Option<values::UpdateValue<Option<String>>> = None;
        let mut person_counts: Option<super::ReservationUpdatePersonCountParameters> = None;
        let mut assigned_resource_id: Option<
            values::UpdateValue<Option<ids::ResourceId>>,
        > = None;
        let mut requested_category_id: Option<
            values::UpdateValue<ids::ResourceCategoryId>,
        > = None;
        let mut travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut business_segment_id: Option<
            values::UpdateValue<Option<ids::BusinessSegmentId>>,
        > = None;
        let mut purpose: Option<values::UpdateValue<Option<String>>> = None;
        let mut rate_id: Option<values::UpdateValue<ids::RateId>> = None;
        let mut credit_card_id: Option<values::UpdateValue<Option<ids::CreditCardId>>> = None;
        let mut time_unit_prices: Option<
            super::ReservationUpdatePerUnitPriceParameters,
        > = None;
        let mut booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>> = None;
        let mut assigned_resource_locked: Option<values::UpdateValue<bool>> = None;
        let mut availability_block_id: Option<
            values::UpdateValue<Option<ids::AvailabilityBlockId>>,
        > = None;
        let mut options: Option<super::ReservationUpdateOptionsParameters> = None;
        let mut reservation_updates: Vec<super::ReservationUpdateParameters> = codec::Empty::EMPTY;
        let mut reprice: Option<bool> = None;
        let mut apply_cancellation_fee: Option<bool> = None;
        let mut reason: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("PersonCounts", Place::Optional(&mut person_counts)),
                    ("AssignedResourceId", Place::Optional(&mut assigned_resource_id)),
                    ("RequestedCategoryId", Place::Optional(&mut requested_category_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("Purpose", Place::Optional(&mut purpose)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("TimeUnitPrices", Place::Optional(&mut time_unit_prices)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    (
                        "AssignedResourceLocked",
                        Place::Optional(&mut assigned_resource_locked),
                    ),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("Options", Place::Optional(&mut options)),
                    ("ReservationUpdates", Place::List(&mut reservation_updates)),
                    ("Reprice", Place::Optional(&mut reprice)),
                    (
                        "ApplyCancellationFee",
                        Place::Optional(&mut apply_cancellation_fee),
                    ),
                    ("Reason", Place::Optional(&mut reason)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation_id) = reservation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            channel_number,
            start_utc,
            end_utc,
            released_utc,
            person_counts,
            assigned_resource_id,
            requested_category_id,
            travel_agency_id,
            company_id,
            business_segment_id,
            purpose,
            rate_id,
            credit_card_id,
            time_unit_prices,
            booker_id,
            assigned_resource_locked,
            availability_block_id,
            options,
            reservation_updates,
            reprice,
            apply_cancellation_fee,
            reason,
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
        out.object(
            &[
                ("Reservations", &self.reservations),
                ("ReservationGroups", &self.reservation_groups),
                ("Customers", &self.customers),
                ("Services", &self.services),
                ("Products", &self.products),
                ("Resources", &self.resources),
                ("ResourceCategories", &self.resource_categories),
                ("ResourceCategoryAssignments", &self.resource_category_assignments),
                ("BusinessSegments", &self.business_segments),
                ("Rates", &self.rates),
                ("RateGroups", &self.rate_groups),
                ("Items", &self.items),
                ("OrderItems", &self.order_items),
                ("Notes", &self.notes),
                ("QrCodeData", &self.qr_code_data),
                ("Companies", &self.companies),
                ("ResourceAccessTokens", &self.resource_access_tokens),
                ("Cursor", &self.cursor),
            ],
        );
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateCustomerRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut customer_id: Option<ids::CustomerId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("CustomerId", Place::Required(&mut customer_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(customer_id)) = (reservation_id, customer_id)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            customer_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateCustomerRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateCustomerResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateCustomerResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateIntervalRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut charge_cancellation_fee: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    (
                        "ChargeCancellationFee",
                        Place::Required(&mut charge_cancellation_fee),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(charge_cancellation_fee)) = (
            reservation_id,
            charge_cancellation_fee,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            reservation_id,
            start_utc,
            end_utc,
            charge_cancellation_fee,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateIntervalRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateIntervalResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::UpdateIntervalResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
