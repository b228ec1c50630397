// Generated from schema/reservations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AddedReservation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut identifier: Option<String> = None;
        let mut reservation: Option<common::ReservationOld> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("Reservation", Place::Required(&mut reservation)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(reservation) = reservation else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { identifier, reservation })
    }
}

impl<'de> Deserialize<'de> for super::AddedReservation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ChannelManagerDetails {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut requested_rate_code: Option<String> = None;
        let mut channel_manager_name: Option<String> = None;
        let mut channel_number: Option<String> = None;
        let mut channel_manager_group_number: Option<String> = None;
        let mut channel_manager_number: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationId", Place::Required(&mut reservation_id)),
                    ("RequestedRateCode", Place::Required(&mut requested_rate_code)),
                    ("ChannelManagerName", Place::Optional(&mut channel_manager_name)),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    (
                        "ChannelManagerGroupNumber",
                        Place::Optional(&mut channel_manager_group_number),
                    ),
                    (
                        "ChannelManagerNumber",
                        Place::Optional(&mut channel_manager_number),
                    ),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(reservation_id), Some(requested_rate_code), Some(created_utc)) = (
            reservation_id,
            requested_rate_code,
            created_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            reservation_id,
            requested_rate_code,
            channel_manager_name,
            channel_number,
            channel_manager_group_number,
            channel_manager_number,
            created_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::ChannelManagerDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PerUnitPriceParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Index", &self.index), ("Amount", &self.amount)]);
    }
}

impl Serialize for super::PerUnitPriceParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::Reservation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ReservationId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<common::AccountType> = None;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut number: Option<String> = None;
        let mut state: Option<super::ServiceOrderStateEnum> = None;
        let mut origin: Option<common::ServiceOrderOrigin> = None;
        let mut commander_origin: Option<common::ServiceOrderCommanderOrigin> = None;
        let mut origin_details: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut cancelled_utc: Option<values::UtcDateTime> = None;
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut options: Option<common::ServiceOrderOptions> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut credit_card_id: Option<ids::CreditCardId> = None;
        let mut group_id: Option<ids::ReservationGroupId> = None;
        let mut requested_resource_category_id: Option<ids::ResourceCategoryId> = None;
        let mut assigned_resource_id: Option<ids::ResourceId> = None;
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut partner_company_id: Option<ids::CompanyId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut assigned_resource_locked: Option<bool> = None;
        let mut channel_number: Option<String> = None;
        let mut channel_manager_number: Option<String> = None;
        let mut cancellation_reason: Option<common::ServiceOrderCancellationReason> = None;
        let mut released_utc: Option<values::UtcDateTime> = None;
        let mut start_utc: Option<values::UtcDateTime> = None;
        let mut end_utc: Option<values::UtcDateTime> = None;
        let mut scheduled_start_utc: Option<values::UtcDateTime> = None;
        let mut actual_start_utc: Option<values::UtcDateTime> = None;
        let mut scheduled_end_utc: Option<values::UtcDateTime> = None;
        let mut actual_end_utc: Option<values::UtcDateTime> = None;
        let mut purpose: Option<common::ReservationPurposeEnum> = None;
        let mut qr_code_data: Option<String> = None;
        let mut person_counts: Vec<common::ReservationPersonCount> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("AccountId", Place::Optional(&mut account_id)),
                    ("AccountType", Place::Required(&mut account_type)),
                    ("CreatorProfileId", Place::Required(&mut creator_profile_id)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("Number", Place::Required(&mut number)),
                    ("State", Place::Required(&mut state)),
                    ("Origin", Place::Required(&mut origin)),
                    ("CommanderOrigin", Place::Optional(&mut commander_origin)),
                    ("OriginDetails", Place::Optional(&mut origin_details)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("CancelledUtc", Place::Optional(&mut cancelled_utc)),
                    ("VoucherId", Place::Optional(&mut voucher_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("Options", Place::Required(&mut options)),
                    ("RateId", Place::Required(&mut rate_id)),
                    ("CreditCardId", Place::Optional(&mut credit_card_id)),
                    ("GroupId", Place::Required(&mut group_id)),
                    (
                        "RequestedResourceCategoryId",
                        Place::Required(&mut requested_resource_category_id),
                    ),
                    ("AssignedResourceId", Place::Optional(&mut assigned_resource_id)),
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("PartnerCompanyId", Place::Optional(&mut partner_company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    (
                        "AssignedResourceLocked",
                        Place::Optional(&mut assigned_resource_locked),
                    ),
                    ("ChannelNumber", Place::Optional(&mut channel_number)),
                    (
                        "ChannelManagerNumber",
                        Place::Optional(&mut channel_manager_number),
                    ),
                    ("CancellationReason", Place::Optional(&mut cancellation_reason)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("StartUtc", Place::Optional(&mut start_utc)),
                    ("EndUtc", Place::Optional(&mut end_utc)),
                    ("ScheduledStartUtc", Place::Required(&mut scheduled_start_utc)),
                    ("ActualStartUtc", Place::Optional(&mut actual_start_utc)),
                    ("ScheduledEndUtc", Place::Required(&mut scheduled_end_utc)),
                    ("ActualEndUtc", Place::Optional(&mut actual_end_utc)),
                    ("Purpose", Place::Optional(&mut purpose)),
                    ("QrCodeData", Place::Optional(&mut qr_code_data)),
                    ("PersonCounts", Place::List(&mut person_counts)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(account_type),
            Some(creator_profile_id),
            Some(updater_profile_id),
            Some(number),
            Some(state),
            Some(origin),
            Some(created_utc),
            Some(updated_utc),
            Some(options),
            Some(rate_id),
            Some(group_id),
            Some(requested_resource_category_id),
            Some(scheduled_start_utc),
            Some(scheduled_end_utc),
        ) = (
            id,
            service_id,
            account_type,
            creator_profile_id,
            updater_profile_id,
            number,
            state,
            origin,
            created_utc,
            updated_utc,
            options,
            rate_id,
            group_id,
            requested_resource_category_id,
            scheduled_start_utc,
            scheduled_end_utc,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            account_id,
            account_type,
            creator_profile_id,
            updater_profile_id,
            booker_id,
            number,
            state,
            origin,
            commander_origin,
            origin_details,
            created_utc,
            updated_utc,
            cancelled_utc,
            voucher_id,
            business_segment_id,
            options,
            rate_id,
            credit_card_id,
            group_id,
            requested_resource_category_id,
            assigned_resource_id,
            availability_block_id,
            partner_company_id,
            travel_agency_id,
            assigned_resource_locked,
            channel_number,
            channel_manager_number,
            cancellation_reason,
            released_utc,
            start_utc,
            end_utc,
            scheduled_start_utc,
            actual_start_utc,
            scheduled_end_utc,
            actual_end_utc,
            purpose,
            qr_code_data,
            person_counts,
        })
    }
}

impl<'de> Deserialize<'de> for super::Reservation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ReservationData {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Identifier", &self.identifier),
                ("ChannelNumber", &self.channel_number),
                ("State", &self.state),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ReleasedUtc", &self.released_utc),
                ("AdultCount", &self.adult_count),
                ("ChildCount", &self.child_count),
                ("PersonCounts", &self.person_counts),
                ("CustomerId", &self.customer_id),
                ("BookerId", &self.booker_id),
                ("RequestedCategoryId", &self.requested_category_id),
                ("RateId", &self.rate_id),
                ("VoucherCode", &self.voucher_code),
                ("CreditCardId", &self.credit_card_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("CompanyId", &self.company_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("Notes", &self.notes),
                ("TimeUnitAmount", &self.time_unit_amount),
                ("TimeUnitPrices", &self.time_unit_prices),
                ("ProductOrders", &self.product_orders),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("AssignedResourceLocked", &self.assigned_resource_locked),
            ],
        );
    }
}

impl Serialize for super::ReservationData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Reservations", &self.reservations),
                ("ReservationGroups", &self.reservation_groups),
                ("Customers", &self.customers),
                ("CustomerAdresses", &self.customer_addresses),
                ("CustomerIdentityDocuments", &self.customer_identity_documents),
                ("Services", &self.services),
                ("Products", &self.products),
                ("BusinessSegments", &self.business_segments),
                ("Resources", &self.resources),
                ("ResourceCategories", &self.resource_categories),
                ("ResourceCategoryAssignments", &self.resource_category_assignments),
                ("Rates", &self.rates),
                ("Items", &self.items),
                ("OrderItems", &self.order_items),
                ("Notes", &self.notes),
                ("QrCodeData", &self.qr_code_data),
                ("Companies", &self.companies),
                ("AccountingStates", &self.accounting_states),
            ],
        );
    }
}

impl Serialize for super::ReservationExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ReservationItems {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut items: Vec<common::AccountingItem> = codec::Empty::EMPTY;
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Items", Place::List(&mut items)),
                    ("OrderItems", Place::List(&mut order_items)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            reservation_id,
            items,
            order_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationPrice {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut identifier: Option<String> = None;
        let mut total_amount: Option<common::Amount> = None;
        let mut total: Option<common::CurrencyValueOld> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Identifier", Place::Optional(&mut identifier)),
                    ("TotalAmount", Place::Required(&mut total_amount)),
                    ("Total", Place::Optional(&mut total)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(total_amount) = total_amount else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            identifier,
            total_amount,
            total,
        })
    }
}

impl<'de> Deserialize<'de> for super::ReservationPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::ReservationQrCodeData {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_id: Option<ids::ReservationId> = None;
        let mut data: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ReservationId", Place::Optional(&mut reservation_id)),
                    ("Data", Place::Optional(&mut data)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { reservation_id, data })
    }
}

impl<'de> Deserialize<'de> for super::ReservationQrCodeData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ReservationUpdateOptionsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("OwnerCheckedIn", &self.owner_checked_in)]);
    }
}

impl Serialize for super::ReservationUpdateOptionsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ClientToken", &self.client_token),
                ("AccessToken", &self.access_token),
                ("Client", &self.client),
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("ChannelNumber", &self.channel_number),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ReleasedUtc", &self.released_utc),
                ("PersonCounts", &self.person_counts),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("RequestedCategoryId", &self.requested_category_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("CompanyId", &self.company_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("Purpose", &self.purpose),
                ("RateId", &self.rate_id),
                ("CreditCardId", &self.credit_card_id),
                ("TimeUnitPrices", &self.time_unit_prices),
                ("BookerId", &self.booker_id),
                ("AssignedResourceLocked", &self.assigned_resource_locked),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("Options", &self.options),
            ],
        );
    }
}

impl Serialize for super::ReservationUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationUpdatePerUnitPriceParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::ReservationUpdatePerUnitPriceParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::ReservationUpdatePersonCountParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Value", &self.value)]);
    }
}

impl Serialize for super::ReservationUpdatePersonCountParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ReservationTimeFilter {
    fn from(text: &str) -> Self {
        match text {
            "Colliding" => Self::Colliding,
            "Created" => Self::Created,
            "Updated" => Self::Updated,
            "Start" => Self::Start,
            "End" => Self::End,
            "Overlapping" => Self::Overlapping,
            "Canceled" => Self::Canceled,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ReservationTimeFilter {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ReservationTimeFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Encode for super::ReservationTimeFilter {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ReservationTimeFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ServiceOrderStateEnum {
    fn from(text: &str) -> Self {
        match text {
            "Inquired" => Self::Inquired,
            "Confirmed" => Self::Confirmed,
            "Started" => Self::Started,
            "Processed" => Self::Processed,
            "Canceled" => Self::Canceled,
            "Optional" => Self::Optional,
            "Requested" => Self::Requested,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ServiceOrderStateEnum {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ServiceOrderStateEnum {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ServiceOrderStateEnum {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ServiceOrderStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ServiceOrderStateEnum {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ServiceOrderStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("GroupId", &self.group_id),
                ("GroupName", &self.group_name),
                ("Reservations", &self.reservations),
                ("CheckRateApplicability", &self.check_rate_applicability),
                ("CheckOverbooking", &self.check_overbooking),
                ("SendConfirmationEmail", &self.send_confirmation_email),
            ],
        );
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Vec<super::AddedReservation> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Reservations", Place::List(&mut reservations))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { reservations, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddCompanionRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("CustomerId", &self.customer_id),
            ],
        );
    }
}

impl Serialize for super::AddCompanionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddCompanionResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut companionship_id: Option<ids::CompanionshipId> = None;
        let rejected = match value
            .response(&mut [("CompanionshipId", Place::Required(&mut companionship_id))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(companionship_id) = companionship_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { companionship_id, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddCompanionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddProductRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ReservationId", &self.reservation_id),
                ("ProductId", &self.product_id),
                ("Count", &self.count),
                ("UnitAmount", &self.unit_amount),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
            ],
        );
    }
}

impl Serialize for super::AddProductRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddProductResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut item_ids: Vec<ids::OrderItemId> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ItemIds", Place::OptionalList(&mut item_ids))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { item_ids, rejected })
    }
}

impl<'de> Deserialize<'de> for super::AddProductResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CancelRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationIds", &self.reservation_ids),
                ("ReservationId", &self.reservation_id),
                ("PostCancellationFee", &self.post_cancellation_fee),
                ("SendEmail", &self.send_email),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::CancelRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CancelResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ReservationIds", Place::List(&mut reservation_ids))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { reservation_ids, rejected })
    }
}

impl<'de> Deserialize<'de> for super::CancelResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ConfirmRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationIds", &self.reservation_ids),
                ("SendConfirmationEmail", &self.send_confirmation_email),
            ],
        );
    }
}

impl Serialize for super::ConfirmRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ConfirmResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_ids: Vec<ids::ReservationId> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ReservationIds", Place::List(&mut reservation_ids))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { reservation_ids, rejected })
    }
}

impl<'de> Deserialize<'de> for super::ConfirmResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteCompanionRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("CustomerId", &self.customer_id),
            ],
        );
    }
}

impl Serialize for super::DeleteCompanionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteCompanionResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteCompanionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceIds", &self.service_ids),
                ("ServiceId", &self.service_id),
                ("GroupIds", &self.group_ids),
                ("ReservationIds", &self.reservation_ids),
                ("CustomerIds", &self.customer_ids),
                ("AssignedResourceIds", &self.assigned_resource_ids),
                ("RateIds", &self.rate_ids),
                ("BusinessSegmentIds", &self.business_segment_ids),
                ("ChannelNumbers", &self.channel_numbers),
                ("Numbers", &self.numbers),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("TimeFilter", &self.time_filter),
                ("Currency", &self.currency),
                ("States", &self.states),
                ("Extent", &self.extent),
            ],
        );
    }
}

impl Serialize for super::GetAllRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Vec<common::ReservationOld> = codec::Empty::EMPTY;
        let mut reservation_groups: Vec<common::ReservationGroupOld> = codec::Empty::EMPTY;
        let mut customers: Vec<common::Customer> = codec::Empty::EMPTY;
        let mut services: Vec<common::Service> = codec::Empty::EMPTY;
        let mut products: Vec<common::Product> = codec::Empty::EMPTY;
        let mut resources: Vec<common::Resource> = codec::Empty::EMPTY;
        let mut resource_categories: Vec<common::ResourceCategory> = codec::Empty::EMPTY;
        let mut resource_category_assignments: Vec<common::ResourceCategoryAssignment> = codec::Empty::EMPTY;
        let mut business_segments: Vec<common::BusinessSegment> = codec::Empty::EMPTY;
        let mut rates: Vec<common::RateForExtent> = codec::Empty::EMPTY;
        let mut rate_groups: Vec<common::RateGroupOld> = codec::Empty::EMPTY;
        let mut items: Vec<common::AccountingItem> = codec::Empty::EMPTY;
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        let mut notes: Vec<common::OrderNote> = codec::Empty::EMPTY;
        let mut qr_code_data: Vec<super::ReservationQrCodeData> = codec::Empty::EMPTY;
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut resource_access_tokens: Vec<common::ResourceAccessToken> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Reservations", Place::OptionalList(&mut reservations)),
                    ("ReservationGroups", Place::OptionalList(&mut reservation_groups)),
                    ("Customers", Place::OptionalList(&mut customers)),
                    ("Services", Place::OptionalList(&mut services)),
                    ("Products", Place::OptionalList(&mut products)),
                    ("Resources", Place::OptionalList(&mut resources)),
                    (
                        "ResourceCategories",
                        Place::OptionalList(&mut resource_categories),
                    ),
                    (
                        "ResourceCategoryAssignments",
                        Place::OptionalList(&mut resource_category_assignments),
                    ),
                    ("BusinessSegments", Place::OptionalList(&mut business_segments)),
                    ("Rates", Place::OptionalList(&mut rates)),
                    ("RateGroups", Place::OptionalList(&mut rate_groups)),
                    ("Items", Place::OptionalList(&mut items)),
                    ("OrderItems", Place::OptionalList(&mut order_items)),
                    ("Notes", Place::OptionalList(&mut notes)),
                    ("QrCodeData", Place::OptionalList(&mut qr_code_data)),
                    ("Companies", Place::OptionalList(&mut companies)),
                    (
                        "ResourceAccessTokens",
                        Place::OptionalList(&mut resource_access_tokens),
                    ),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            reservations,
            reservation_groups,
            customers,
            services,
            products,
            resources,
            resource_categories,
            resource_category_assignments,
            business_segments,
            rates,
            rate_groups,
            items,
            order_items,
            notes,
            qr_code_data,
            companies,
            resource_access_tokens,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAllResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAll2023_06_06Request {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ReservationIds", &self.reservation_ids),
                ("ServiceIds", &self.service_ids),
                ("ReservationGroupIds", &self.reservation_group_ids),
                ("AccountIds", &self.account_ids),
                ("PartnerCompanyIds", &self.partner_company_ids),
                ("TravelAgencyIds", &self.travel_agency_ids),
                ("Numbers", &self.numbers),
                ("ChannelNumbers", &self.channel_numbers),
                ("AssignedResourceIds", &self.assigned_resource_ids),
                ("AvailabilityBlockIds", &self.availability_block_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("CollidingUtc", &self.colliding_utc),
                ("ScheduledStartUtc", &self.scheduled_start_utc),
                ("ActualStartUtc", &self.actual_start_utc),
                ("ActualEndUtc", &self.actual_end_utc),
                ("ScheduledEndUtc", &self.scheduled_end_utc),
                ("States", &self.states),
            ],
        );
    }
}

impl Serialize for super::GetAll2023_06_06Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAll2023_06_06Response {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Vec<super::Reservation> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Reservations", Place::List(&mut reservations)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            reservations,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetAll2023_06_06Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllItemsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ReservationIds", &self.reservation_ids),
                ("Currency", &self.currency),
                ("AccountingStates", &self.accounting_states),
            ],
        );
    }
}

impl Serialize for super::GetAllItemsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllItemsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservations: Vec<super::ReservationItems> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("Reservations", Place::List(&mut reservations))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self { reservations, rejected })
    }
}

impl<'de> Deserialize<'de> for super::GetAllItemsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetChannelManagerDetailsRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("ReservationIds", &self.reservation_ids)]);
    }
}

impl Serialize for super::GetChannelManagerDetailsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetChannelManagerDetailsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut channel_manager_details: Vec<super::ChannelManagerDetails> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("ChannelManagerDetails", Place::List(&mut channel_manager_details)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            channel_manager_details,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::GetChannelManagerDetailsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PriceRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[("ServiceId", &self.service_id), ("Reservations", &self.reservations)],
        );
    }
}

impl Serialize for super::PriceRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::PriceResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut reservation_prices: Vec<super::ReservationPrice> = codec::Empty::EMPTY;
        let rejected = match value
            .response(&mut [("ReservationPrices", Place::List(&mut reservation_prices))])
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            reservation_prices,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::PriceResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ProcessRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("CloseBills", &self.close_bills),
                ("AllowOpenBalance", &self.allow_open_balance),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::ProcessRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::ProcessResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::ProcessResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::StartRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
            ],
        );
    }
}

impl Serialize for super::StartRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::StartResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::StartResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("ChannelNumber", &self.channel_number),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ReleasedUtc", &self.released_utc),
                ("PersonCounts", &self.person_counts),
                ("AssignedResourceId", &self.assigned_resource_id),
                ("RequestedCategoryId", &self.requested_category_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("CompanyId", &self.company_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("Purpose", &self.purpose),
                ("RateId", &self.rate_id),
                ("CreditCardId", &self.credit_card_id),
                ("TimeUnitPrices", &self.time_unit_prices),
                ("BookerId", &self.booker_id),
                ("AssignedResourceLocked", &self.assigned_resource_locked),
                ("AvailabilityBlockId", &self.availability_block_id),
                ("Options", &self.options),
                ("ReservationUpdates", &self.reservation_updates),
                ("Reprice", &self.reprice),
                ("ApplyCancellationFee", &self.apply_cancellation_fee),
                ("Reason", &self.reason),
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
        let mut reservations: Vec<common::ReservationOld> = codec::Empty::EMPTY;
        let mut reservation_groups: Vec<common::ReservationGroupOld> = codec::Empty::EMPTY;
        let mut customers: Vec<common::Customer> = codec::Empty::EMPTY;
        let mut services: Vec<common::Service> = codec::Empty::EMPTY;
        let mut products: Vec<common::Product> = codec::Empty::EMPTY;
        let mut resources: Vec<common::Resource> = codec::Empty::EMPTY;
        let mut resource_categories: Vec<common::ResourceCategory> = codec::Empty::EMPTY;
        let mut resource_category_assignments: Vec<common::ResourceCategoryAssignment> = codec::Empty::EMPTY;
        let mut business_segments: Vec<common::BusinessSegment> = codec::Empty::EMPTY;
        let mut rates: Vec<common::RateForExtent> = codec::Empty::EMPTY;
        let mut rate_groups: Vec<common::RateGroupOld> = codec::Empty::EMPTY;
        let mut items: Vec<common::AccountingItem> = codec::Empty::EMPTY;
        let mut order_items: Vec<common::OrderItemOld> = codec::Empty::EMPTY;
        let mut notes: Vec<common::OrderNote> = codec::Empty::EMPTY;
        let mut qr_code_data: Vec<super::ReservationQrCodeData> = codec::Empty::EMPTY;
        let mut companies: Vec<common::Company> = codec::Empty::EMPTY;
        let mut resource_access_tokens: Vec<common::ResourceAccessToken> = codec::Empty::EMPTY;
        let mut cursor: Option<values::Uuid> = None;
        let rejected = match value
            .response(
                &mut [
                    ("Reservations", Place::OptionalList(&mut reservations)),
                    ("ReservationGroups", Place::OptionalList(&mut reservation_groups)),
                    ("Customers", Place::OptionalList(&mut customers)),
                    ("Services", Place::OptionalList(&mut services)),
                    ("Products", Place::OptionalList(&mut products)),
                    ("Resources", Place::OptionalList(&mut resources)),
                    (
                        "ResourceCategories",
                        Place::OptionalList(&mut resource_categories),
                    ),
                    (
                        "ResourceCategoryAssignments",
                        Place::OptionalList(&mut resource_category_assignments),
                    ),
                    ("BusinessSegments", Place::OptionalList(&mut business_segments)),
                    ("Rates", Place::OptionalList(&mut rates)),
                    ("RateGroups", Place::OptionalList(&mut rate_groups)),
                    ("Items", Place::OptionalList(&mut items)),
                    ("OrderItems", Place::OptionalList(&mut order_items)),
                    ("Notes", Place::OptionalList(&mut notes)),
                    ("QrCodeData", Place::OptionalList(&mut qr_code_data)),
                    ("Companies", Place::OptionalList(&mut companies)),
                    (
                        "ResourceAccessTokens",
                        Place::OptionalList(&mut resource_access_tokens),
                    ),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            reservations,
            reservation_groups,
            customers,
            services,
            products,
            resources,
            resource_categories,
            resource_category_assignments,
            business_segments,
            rates,
            rate_groups,
            items,
            order_items,
            notes,
            qr_code_data,
            companies,
            resource_access_tokens,
            cursor,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateCustomerRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("CustomerId", &self.customer_id),
            ],
        );
    }
}

impl Serialize for super::UpdateCustomerRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateCustomerResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateCustomerResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateIntervalRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("ReservationId", &self.reservation_id),
                ("StartUtc", &self.start_utc),
                ("EndUtc", &self.end_utc),
                ("ChargeCancellationFee", &self.charge_cancellation_fee),
            ],
        );
    }
}

impl Serialize for super::UpdateIntervalRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateIntervalResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::UpdateIntervalResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
