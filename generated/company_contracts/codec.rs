// Generated from schema/company_contracts.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::TravelAgencyContract {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::TravelAgencyContractId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut is_active: Option<bool> = None;
        let mut commission_included: Option<bool> = None;
        let mut commission: Option<values::Decimal> = None;
        let mut channel_manager_absolute_adjustment: Option<values::Decimal> = None;
        let mut channel_manager_relative_adjustment: Option<values::Decimal> = None;
        let mut options: Option<super::TravelAgencyContractOptions> = None;
        let mut accounting_code: Option<String> = None;
        let mut invoice_due_interval: Option<values::IsoDuration> = None;
        let mut channel_manager_business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut contact_person: Option<String> = None;
        let mut contact_email: Option<String> = None;
        let mut additional_contact_info: Option<String> = None;
        let mut notes: Option<String> = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("IsActive", Place::Required(&mut is_active)),
                    ("CommissionIncluded", Place::Optional(&mut commission_included)),
                    ("Commission", Place::Optional(&mut commission)),
                    (
                        "ChannelManagerAbsoluteAdjustment",
                        Place::Optional(&mut channel_manager_absolute_adjustment),
                    ),
                    (
                        "ChannelManagerRelativeAdjustment",
                        Place::Optional(&mut channel_manager_relative_adjustment),
                    ),
                    ("Options", Place::Required(&mut options)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    (
                        "ChannelManagerBusinessSegmentId",
                        Place::Optional(&mut channel_manager_business_segment_id),
                    ),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("ContactEmail", Place::Optional(&mut contact_email)),
                    (
                        "AdditionalContactInfo",
                        Place::Optional(&mut additional_contact_info),
                    ),
                    ("Notes", Place::Optional(&mut notes)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(service_id),
            Some(company_id),
            Some(is_active),
            Some(options),
            Some(created_utc),
            Some(updated_utc),
        ) = (id, service_id, company_id, is_active, options, created_utc, updated_utc)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            service_id,
            company_id,
            is_active,
            commission_included,
            commission,
            channel_manager_absolute_adjustment,
            channel_manager_relative_adjustment,
            options,
            accounting_code,
            invoice_due_interval,
            channel_manager_business_segment_id,
            contact_person,
            contact_email,
            additional_contact_info,
            notes,
            created_utc,
            updated_utc,
        })
    }
}

impl<'de> Deserialize<'de> for super::TravelAgencyContract {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::TravelAgencyContractAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("CompanyId", &self.company_id),
                ("CommissionIncluded", &self.commission_included),
                ("Commission", &self.commission),
                (
                    "ChannelManagerBusinessSegmentId",
                    &self.channel_manager_business_segment_id,
                ),
                (
                    "ChannelManagerAbsoluteAdjustment",
                    &self.channel_manager_absolute_adjustment,
                ),
                (
                    "ChannelManagerRelativeAdjustment",
                    &self.channel_manager_relative_adjustment,
                ),
                ("Options", &self.options),
                ("AccountingCode", &self.accounting_code),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("ContactPerson", &self.contact_person),
                ("ContactEmail", &self.contact_email),
                ("AdditionalContactInfo", &self.additional_contact_info),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::TravelAgencyContractAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::TravelAgencyContractOptions {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut include_cancellation_fee_in_commission_estimate: Option<bool> = None;
        let mut skip_automatic_settlement: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "IncludeCancellationFeeInCommissionEstimate",
                        Place::Optional(
                            &mut include_cancellation_fee_in_commission_estimate,
                        ),
                    ),
                    (
                        "SkipAutomaticSettlement",
                        Place::Optional(&mut skip_automatic_settlement),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            include_cancellation_fee_in_commission_estimate,
            skip_automatic_settlement,
        })
    }
}

impl<'de> Deserialize<'de> for super::TravelAgencyContractOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::TravelAgencyContractOptions {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                (
                    "IncludeCancellationFeeInCommissionEstimate",
                    &self.include_cancellation_fee_in_commission_estimate,
                ),
                ("SkipAutomaticSettlement", &self.skip_automatic_settlement),
            ],
        );
    }
}

impl Serialize for super::TravelAgencyContractOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::TravelAgencyContractOptionsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                (
                    "IncludeCancellationFeeInCommissionEstimate",
                    &self.include_cancellation_fee_in_commission_estimate,
                ),
                ("SkipAutomaticSettlement", &self.skip_automatic_settlement),
            ],
        );
    }
}

impl Serialize for super::TravelAgencyContractOptionsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::TravelAgencyContractUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("TravelAgencyContractId", &self.travel_agency_contract_id),
                ("CommissionIncluded", &self.commission_included),
                ("Commission", &self.commission),
                (
                    "ChannelManagerBusinessSegmentId",
                    &self.channel_manager_business_segment_id,
                ),
                (
                    "ChannelManagerAbsoluteAdjustment",
                    &self.channel_manager_absolute_adjustment,
                ),
                (
                    "ChannelManagerRelativeAdjustment",
                    &self.channel_manager_relative_adjustment,
                ),
                ("Options", &self.options),
                ("AccountingCode", &self.accounting_code),
                ("InvoiceDueInterval", &self.invoice_due_interval),
                ("ContactPerson", &self.contact_person),
                ("ContactEmail", &self.contact_email),
                ("AdditionalContactInfo", &self.additional_contact_info),
                ("Notes", &self.notes),
            ],
        );
    }
}

impl Serialize for super::TravelAgencyContractUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("TravelAgencyContracts", &self.travel_agency_contracts)]);
    }
}

impl Serialize for super::AddRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::AddResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut travel_agency_contracts: Vec<super::TravelAgencyContract> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("TravelAgencyContracts", Place::List(&mut travel_agency_contracts)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            travel_agency_contracts,
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
                ("TravelAgencyContractIds", &self.travel_agency_contract_ids),
                ("ServiceIds", &self.service_ids),
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
                ("CompanyContractIds", &self.company_contract_ids),
                ("CompanyIds", &self.company_ids),
                ("ServiceIds", &self.service_ids),
                ("UpdatedUtc", &self.updated_utc),
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
        let mut travel_agency_contracts: Vec<super::TravelAgencyContract> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    ("TravelAgencyContracts", Place::List(&mut travel_agency_contracts)),
                    ("Cursor", Place::Optional(&mut cursor)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let cursor = codec::unless_empty(cursor);
        Ok(Self {
            travel_agency_contracts,
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
            &[("TravelAgencyContractUpdates", &self.travel_agency_contract_updates)],
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
        let mut travel_agency_contracts: Vec<super::TravelAgencyContract> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("TravelAgencyContracts", Place::List(&mut travel_agency_contracts)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            travel_agency_contracts,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
