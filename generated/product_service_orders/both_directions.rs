// Generated from schema/product_service_orders.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::ServiceOrder {
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
                ("LinkedReservationId", &self.linked_reservation_id),
                ("Options", &self.options),
            ],
        );
    }
}

impl Serialize for super::ServiceOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::GetAllRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_ids: Option<Vec<ids::EnterpriseId>> = None;
        let mut product_service_order_ids: Option<Vec<ids::ServiceOrderId>> = None;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        let mut account_ids: Option<Vec<ids::AccountId>> = None;
        let mut linked_reservation_ids: Option<Vec<ids::ReservationId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut states: Option<Vec<super::ServiceOrderState>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    (
                        "ProductServiceOrderIds",
                        Place::Optional(&mut product_service_order_ids),
                    ),
                    ("ServiceIds", Place::List(&mut service_ids)),
                    ("AccountIds", Place::Optional(&mut account_ids)),
                    (
                        "LinkedReservationIds",
                        Place::Optional(&mut linked_reservation_ids),
                    ),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("States", Place::Optional(&mut states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            product_service_order_ids,
            service_ids,
            account_ids,
            linked_reservation_ids,
            updated_utc,
            states,
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
                ("ProductServiceOrders", &self.product_service_orders),
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
