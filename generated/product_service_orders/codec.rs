// Generated from schema/product_service_orders.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Decode for super::ServiceOrder {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::ServiceOrderId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut account_id: Option<ids::AccountId> = None;
        let mut account_type: Option<common::AccountType> = None;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        let mut booker_id: Option<ids::CustomerId> = None;
        let mut number: Option<String> = None;
        let mut state: Option<super::ServiceOrderState> = None;
        let mut origin: Option<common::ServiceOrderOrigin> = None;
        let mut commander_origin: Option<common::ServiceOrderCommanderOrigin> = None;
        let mut origin_details: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut cancelled_utc: Option<values::UtcDateTime> = None;
        let mut voucher_id: Option<ids::VoucherId> = None;
        let mut business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut linked_reservation_id: Option<ids::ReservationId> = None;
        let mut options: Option<common::ServiceOrderOptions> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("AccountId", Place::Required(&mut account_id)),
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
                    ("LinkedReservationId", Place::Optional(&mut linked_reservation_id)),
                    ("Options", Place::Required(&mut options)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(account_id),
            Some(account_type),
            Some(creator_profile_id),
            Some(updater_profile_id),
            Some(number),
            Some(state),
            Some(origin),
            Some(created_utc),
            Some(updated_utc),
            Some(options),
        ) = (
            id,
            service_id,
            account_id,
            account_type,
            creator_profile_id,
            updater_profile_id,
            number,
            state,
            origin,
            created_utc,
            updated_utc,
            options,
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
            linked_reservation_id,
            options,
        })
    }
}

impl<'de> Deserialize<'de> for super::ServiceOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl From<&str> for super::ServiceOrderState {
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

impl std::str::FromStr for super::ServiceOrderState {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::ServiceOrderState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::ServiceOrderState {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::ServiceOrderState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::ServiceOrderState {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::ServiceOrderState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::GetAllRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseIds", &self.enterprise_ids),
                ("ProductServiceOrderIds", &self.product_service_order_ids),
                ("ServiceIds", &self.service_ids),
                ("AccountIds", &self.account_ids),
                ("LinkedReservationIds", &self.linked_reservation_ids),
                ("UpdatedUtc", &self.updated_utc),
                ("States", &self.states),
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
        let mut product_service_orders: Vec<super::ServiceOrder> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("ProductServiceOrders", Place::List(&mut product_service_orders)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            product_service_orders,
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
