// Generated from schema/availability_blocks.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::AvailabilityBlock {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::AvailabilityBlockId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut rate_id: Option<ids::RateId> = None;
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut travel_agency_id: Option<ids::CompanyId> = None;
        let mut budget: Option<common::CurrencyValueOld> = None;
        let mut state: Option<super::AvailabilityBlockState> = None;
        let mut reservation_purpose: Option<common::ReservationPurposeEnum> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut first_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut last_time_unit_start_utc: Option<values::UtcDateTime> = None;
        let mut released_utc: Option<values::UtcDateTime> = None;
        let mut rolling_release_offset: Option<values::IsoDuration> = None;
        let mut external_identifier: Option<String> = None;
        let mut name: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut pickup_distribution: Option<super::PickupDistribution> = None;
        let mut is_active: Option<bool> = None;
        let mut quote_id: Option<ids::QuoteId> = None;
        let mut availability_block_number: Option<String> = None;
        let mut release_strategy: Option<super::ReleaseStrategy> = None;
        let mut purchase_order_number: Option<String> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut canceled_utc: Option<values::UtcDateTime> = None;
        let mut cancellation_reason: Option<common::ServiceOrderCancellationReason> = None;
        let mut cancellation_reason_detail: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Optional(&mut id)),
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("ServiceId", Place::Optional(&mut service_id)),
                    ("RateId", Place::Optional(&mut rate_id)),
                    ("VoucherId", Place::Optional(&mut voucher_id)),
                    ("BookerId", Place::Optional(&mut booker_id)),
                    ("CompanyId", Place::Optional(&mut company_id)),
                    ("TravelAgencyId", Place::Optional(&mut travel_agency_id)),
                    ("Budget", Place::Optional(&mut budget)),
                    ("State", Place::Required(&mut state)),
                    ("ReservationPurpose", Place::Optional(&mut reservation_purpose)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
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
                    ("ExternalIdentifier", Place::Optional(&mut external_identifier)),
                    ("Name", Place::Optional(&mut name)),
                    ("Notes", Place::Optional(&mut notes)),
                    ("PickupDistribution", Place::Required(&mut pickup_distribution)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("QuoteId", Place::Optional(&mut quote_id)),
                    (
                        "AvailabilityBlockNumber",
                        Place::Required(&mut availability_block_number),
                    ),
                    ("ReleaseStrategy", Place::Required(&mut release_strategy)),
                    ("PurchaseOrderNumber", Place::Optional(&mut purchase_order_number)),
                    ("BusinessSegmentId", Place::Optional(&mut business_segment_id)),
                    ("CanceledUtc", Place::Optional(&mut canceled_utc)),
                    ("CancellationReason", Place::Optional(&mut cancellation_reason)),
                    (
                        "CancellationReasonDetail",
                        Place::Optional(&mut cancellation_reason_detail),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(state),
            Some(created_utc),
            Some(updated_utc),
            Some(first_time_unit_start_utc),
            Some(last_time_unit_start_utc),
            Some(pickup_distribution),
            Some(is_active),
            Some(availability_block_number),
            Some(release_strategy),
        ) = (
            state,
            created_utc,
            updated_utc,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            pickup_distribution,
            is_active,
            availability_block_number,
            release_strategy,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            service_id,
            rate_id,
            voucher_id,
            booker_id,
            company_id,
            travel_agency_id,
            budget,
            state,
            reservation_purpose,
            created_utc,
            updated_utc,
            first_time_unit_start_utc,
            last_time_unit_start_utc,
            released_utc,
            rolling_release_offset,
            external_identifier,
            name,
            notes,
            pickup_distribution,
            is_active,
            quote_id,
            availability_block_number,
            release_strategy,
            purchase_order_number,
            business_segment_id,
            canceled_utc,
            cancellation_reason,
            cancellation_reason_detail,
        })
    }
}

impl<'de> Deserialize<'de> for super::AvailabilityBlock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AvailabilityBlockAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("RateId", &self.rate_id),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("ReleasedUtc", &self.released_utc),
                ("RollingReleaseOffset", &self.rolling_release_offset),
                ("Name", &self.name),
                ("VoucherCode", &self.voucher_code),
                ("BookerId", &self.booker_id),
                ("CompanyId", &self.company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("Budget", &self.budget),
                ("ReservationPurpose", &self.reservation_purpose),
                ("ExternalIdentifier", &self.external_identifier),
                ("Notes", &self.notes),
                ("State", &self.state),
                ("QuoteId", &self.quote_id),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("TemplateRateId", &self.template_rate_id),
                ("BusinessSegmentId", &self.business_segment_id),
                ("PickupDistribution", &self.pickup_distribution),
            ],
        );
    }
}

impl Serialize for super::AvailabilityBlockAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AvailabilityBlockExtent {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AvailabilityBlocks", &self.availability_blocks),
                ("Adjustments", &self.adjustments),
                ("ServiceOrders", &self.service_orders),
                ("Rates", &self.rates),
            ],
        );
    }
}

impl Serialize for super::AvailabilityBlockExtent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AvailabilityBlockUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AvailabilityBlockId", &self.availability_block_id),
                ("Name", &self.name),
                ("FirstTimeUnitStartUtc", &self.first_time_unit_start_utc),
                ("LastTimeUnitStartUtc", &self.last_time_unit_start_utc),
                ("ExternalIdentifier", &self.external_identifier),
                ("State", &self.state),
                ("ReservationPurpose", &self.reservation_purpose),
                ("CompanyId", &self.company_id),
                ("TravelAgencyId", &self.travel_agency_id),
                ("BookerId", &self.booker_id),
                ("Notes", &self.notes),
                ("Budget", &self.budget),
                ("CancellationReason", &self.cancellation_reason),
                ("CancellationReasonDetail", &self.cancellation_reason_detail),
                ("RollingReleaseOffset", &self.rolling_release_offset),
                ("ReleasedUtc", &self.released_utc),
                ("ReleaseStrategy", &self.release_strategy),
                ("QuoteId", &self.quote_id),
                ("PurchaseOrderNumber", &self.purchase_order_number),
                ("BusinessSegmentId", &self.business_segment_id),
            ],
        );
    }
}

impl Serialize for super::AvailabilityBlockUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::AvailabilityBlockState {
    fn from(text: &str) -> Self {
        match text {
            "Confirmed" => Self::Confirmed,
            "Optional" => Self::Optional,
            "Inquired" => Self::Inquired,
            "Canceled" => Self::Canceled,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::AvailabilityBlockState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::AvailabilityBlockState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::AvailabilityBlockState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::AvailabilityBlockState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AvailabilityBlockState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::AvailabilityBlockState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::PickupDistribution {
    fn from(text: &str) -> Self {
        match text {
            "AllInOneGroup" => Self::AllInOneGroup,
            "IndividualGroups" => Self::IndividualGroups,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::PickupDistribution {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::PickupDistribution {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::PickupDistribution {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::PickupDistribution {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::PickupDistribution {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::PickupDistribution {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::ReleaseStrategy {
    fn from(text: &str) -> Self {
        match text {
            "FixedRelease" => Self::FixedRelease,
            "RollingRelease" => Self::RollingRelease,
            "None" => Self::None,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::ReleaseStrategy {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ReleaseStrategy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ReleaseStrategy {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ReleaseStrategy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ReleaseStrategy {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ReleaseStrategy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("AvailabilityBlocks", &self.availability_blocks),
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
        let mut availability_blocks: Vec<super::AvailabilityBlock> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("AvailabilityBlocks", Place::List(&mut availability_blocks))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            availability_blocks,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::AddResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::DeleteRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("AvailabilityBlockIds", &self.availability_block_ids),
            ],
        );
    }
}

impl Serialize for super::DeleteRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::DeleteResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        if let Err(fault) = value.object(&mut []) {
            return Err(fault);
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for super::DeleteResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("Extent", &self.extent),
                ("ServiceIds", &self.service_ids),
                ("AvailabilityBlockIds", &self.availability_block_ids),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
                ("CollidingUtc", &self.colliding_utc),
                ("ReleasedUtc", &self.released_utc),
                ("ExternalIdentifiers", &self.external_identifiers),
                ("States", &self.states),
                ("ActivityStates", &self.activity_states),
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
        let mut availability_blocks: Vec<super::AvailabilityBlock> = codec::Empty::EMPTY;
        let mut service_orders: Vec<common::ReservationOld> = codec::Empty::EMPTY;
        let mut adjustments: Vec<common::AvailabilityAdjustment> = codec::Empty::EMPTY;
        let mut rates: Vec<common::RateForExtent> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    (
                        "AvailabilityBlocks",
                        Place::OptionalList(&mut availability_blocks),
                    ),
                    ("ServiceOrders", Place::OptionalList(&mut service_orders)),
                    ("Adjustments", Place::OptionalList(&mut adjustments)),
                    ("Rates", Place::OptionalList(&mut rates)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            availability_blocks,
            service_orders,
            adjustments,
            rates,
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

impl codec::Encode for super::UpdateRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("AvailabilityBlocks", &self.availability_blocks),
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
        let mut availability_blocks: Vec<super::AvailabilityBlock> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [("AvailabilityBlocks", Place::List(&mut availability_blocks))],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            availability_blocks,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
