// Generated from schema/availability_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::AvailabilityBlock {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("ServiceId", &self.service_id),
                ("RateId", &self.rate_id),
                ("VoucherId", &self.voucher_id),
                ("BookerId", &self.booker_id),
                ("CompanyId", &self.company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("Budget", &self.budget),
                ("State", &self.state),
                ("ReservationPurpose", &self.reservation_purpose),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("ReleasedUtc", &self.released_utc),
                ("RollingReleaseOffset", &self.rolling_release_offset),
                ("ExternalIdentifier", &self.external_identifier),
                ("Name", &self.name),
                ("Notes", &self.notes),
                ("PickupDistribution", &self.pickup_distribution),
                ("IsActive", &self.is_active),
                ("QuoteId", &self.quote_id),
                ("AvailabilityBlockNumber", &self.availability_block_number),
                ("ReleaseStrategy", &self.release_strategy),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("BusinessSegmentId", &self.business_segment_id),
                ("CanceledUtc", &self.canceled_utc),
                ("CancellationReason", &self.cancellation_reason),
                ("CancellationReasonDetail", &self.cancellation_reason_detail),
            ],
        );
    }
}

impl Serialize for super::AvailabilityBlock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AvailabilityBlockAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut released_utc: Option<values::UtcDateTime> = None;
        let mut rolling_release_offset: Option<values::IsoDuration> = None;
        let mut name: Option<String> = None;
        let mut voucher_code: Option<String> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut budget: Option<common::CurrencyValueOld> = None;
        let mut reservation_purpose: Option<common::ReservationPurposeEnum> = None;
        let mut external_identifier: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut state: Option<super::AvailabilityBlockState> = None;
        let mut quote_id: Option<ids::QuoteId> = None;
        let mut purchase_order_number: Option<String> = None;
        let mut template_rate_id: Option<ids::RateId> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut pickup_distribution: Option<super::PickupDistribution> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Required(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Required(&mut last_time_unit_start_utc),
                    ),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    (
                        "RollingReleaseOffset",
                        Place::Optional(&mut rolling_release_offset),
                    ),
                    ("Name", Place::Optional(&mut name)),
                    ("VoucherCode", Place::Optional(&mut voucher_code)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("Budget", Place::Optional(&mut budget)),
                    ("ReservationPurpose", Place::Optional(&mut reservation_purpose)),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("State", Place::Required(&mut state)),
                    ("QuoteId", Place::Optional(&mut quote_id)),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("TemplateRateId", Place::Required(&mut template_rate_id)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("PickupDistribution", Place::Optional(&mut pickup_distribution)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(service_id),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(state),
            Some(template_rate_id),
        ) = (
            service_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            state,
            template_rate_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            rate_id,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            released_utc,
            rolling_release_offset,
            name,
            voucher_code,
            booker_id,
            company_id,
            travel_agency_id,
            budget,
            reservation_purpose,
            external_identifier,
            notes,
            state,
            quote_id,
            purchase_order_number,
            template_rate_id,
            business_segment_id,
            pickup_distribution,
        })
    }
}

impl<'de> Deserialize<'de> for super::AvailabilityBlockAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AvailabilityBlockExtent {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut availability_blocks: Option<bool> = None;
        let mut adjustments: Option<bool> = None;
        let mut service_orders: Option<bool> = None;
        let mut rates: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AvailabilityBlocks", Place::Optional(&mut availability_blocks)),
                    ("Adjustments", Place::Optional(&mut adjustments)),
                    ("ServiceOrders", Place::Optional(&mut service_orders)),
                    ("Rates", Place::Optional(&mut rates)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            availability_blocks,
            adjustments,
            service_orders,
            rates,
        })
    }
}

impl<'de> Deserialize<'de> for super::AvailabilityBlockExtent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AvailabilityBlockUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut availability_block_id: Option<ids::AvailabilityBlockId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut first_time_unit_start_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut last_time_unit_start_utc: Option<
            values::UpdateValue<Option<values::UtcDateTime>>,
        > = None;
        let mut external_identifier: Option<values::UpdateValue<Option<String>>> = None;
        let mut state: Option<values::UpdateValue<Option<String>>> = None;
        let mut reservation_purpose: Option<values::UpdateValue<Option<String>>> = None;
        let mut company_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut travel_agency_id: Option<values::UpdateValue<Option<ids::CompanyId>>> = None;
        let mut booker_id: Option<values::UpdateValue<Option<ids::CustomerId>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        let mut budget: Option<values::UpdateValue<Option<common::CurrencyValueOld>>> = None;
        let mut cancellation_reason: Option<values::UpdateValue<Option<String>>> = None;
        let mut cancellation_reason_detail: Option<
            values::UpdateValue<Option<String>>,
        > = None;
        let mut rolling_release_offset: Option<values::UpdateValue<Option<String>>> = None;
        let mut released_utc: Option<values::UpdateValue<Option<values::UtcDateTime>>> = None;
        let mut release_strategy: Option<values::UpdateValue<super::ReleaseStrategy>> = None;
        let mut quote_id: Option<values::UpdateValue<Option<ids::QuoteId>>> = None;
        let mut purchase_order_number: Option<values::UpdateValue<Option<String>>> = None;
        let mut business_segment_id: Option<
            values::UpdateValue<Option<ids::BusinessSegmentId>>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("AvailabilityBlockId", Place::Optional(&mut availability_block_id)),
                    ("Name", Place::Optional(&mut name)),
                    (
                        "FirstTimeUnitStartUtc",
                        Place::Optional(&mut first_time_unit_start_utc),
                    ),
                    (
                        "LastTimeUnitStartUtc",
                        Place::Optional(&mut last_time_unit_start_utc),
                    ),
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("State", Place::Optional(&mut state)),
                    ("ReservationPurpose", Place::Optional(&mut reservation_purpose)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("Budget", Place::Optional(&mut budget)),
                    ("CancellationReason", Place::Optional(&mut cancellation_reason)),
                    (
                        "CancellationReasonDetail",
                        Place::Optional(&mut cancellation_reason_detail),
                    ),
                    (
                        "RollingReleaseOffset",
                        Place::Optional(&mut rolling_release_offset),
                    ),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("ReleaseStrategy", Place::Optional(&mut release_strategy)),
                    ("QuoteId", Place::Optional(&mut quote_id)),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            availability_block_id,
            name,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            external_identifier,
            state,
            reservation_purpose,
            company_id,
            travel_agency_id,
            booker_id,
            notes,
            budget,
            cancellation_reason,
            cancellation_reason_detail,
            rolling_release_offset,
            released_utc,
            release_strategy,
            quote_id,
            purchase_order_number,
            business_segment_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::AvailabilityBlockUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut availability_blocks: Vec<super::AvailabilityBlockAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AvailabilityBlocks", Place::List(&mut availability_blocks)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            availability_blocks,
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
        out.object(&[("AvailabilityBlocks", &self.availability_blocks)]);
    }
}

impl Serialize for super::AddResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut availability_block_ids: Vec<ids::AvailabilityBlockId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AvailabilityBlockIds", Place::List(&mut availability_block_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            availability_block_ids,
        })
    }
}

impl<'de> Deserialize<'de> for super::DeleteRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[]);
    }
}

impl Serialize for super::DeleteResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut extent: Option<super::AvailabilityBlockExtent> = None;
        let mut service_ids: Option<Vec<ids::ServiceId>> = None;
        let mut availability_block_ids: Option<Vec<ids::AvailabilityBlockId>> = None;
        let mut created_utc: Option<common::TimeInterval> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut colliding_utc: Option<common::TimeInterval> = None;
        let mut released_utc: Option<common::TimeInterval> = None;
        let mut external_identifiers: Option<Vec<String>> = None;
        let mut states: Option<Vec<super::AvailabilityBlockState>> = None;
        let mut activity_states: Option<Vec<common::ActivityState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("Extent", Place::Required(&mut extent)),
                    ("ServiceIds", Place::Optional(&mut service_ids)),
                    (
                        "AvailabilityBlockIds",
                        Place::Optional(&mut availability_block_ids),
                    ),
                    ("CreatedUtc", Place::Optional(&mut created_utc)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("CollidingUtc", Place::Optional(&mut colliding_utc)),
                    ("ReleasedUtc", Place::Optional(&mut released_utc)),
                    ("ExternalIdentifiers", Place::Optional(&mut external_identifiers)),
                    ("States", Place::Optional(&mut states)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(extent) = extent else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_ids,
            extent,
            service_ids,
            availability_block_ids,
            created_utc,
            updated_utc,
            colliding_utc,
            released_utc,
            external_identifiers,
            states,
            activity_states,
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
                ("AvailabilityBlocks", &self.availability_blocks),
                ("ServiceOrders", &self.service_orders),
                ("Adjustments", &self.adjustments),
                ("Rates", &self.rates),
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

impl codec::Decode for super::UpdateRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut availability_blocks: Vec<super::AvailabilityBlockUpdateParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("AvailabilityBlocks", Place::List(&mut availability_blocks)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            availability_blocks,
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
        out.object(&[("AvailabilityBlocks", &self.availability_blocks)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
