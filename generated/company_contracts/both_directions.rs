// Generated from schema/company_contracts.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::{common, ids};

impl codec::Encode for super::TravelAgencyContract {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("ServiceId", &self.service_id),
                ("CompanyId", &self.company_id),
                ("IsActive", &self.is_active),
                ("CommissionIncluded", &self.commission_included),
                ("Commission", &self.commission),
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
                (
                    "ChannelManagerBusinessSegmentId",
                    &self.channel_manager_business_segment_id,
                ),
                ("ContactPerson", &self.contact_person),
                ("ContactEmail", &self.contact_email),
                ("AdditionalContactInfo", &self.additional_contact_info),
                ("Notes", &self.notes),
                ("CreatedUtc", &self.created_utc),
                ("UpdatedUtc", &self.updated_utc),
            ],
        );
    }
}

impl Serialize for super::TravelAgencyContract {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::TravelAgencyContractAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut company_id: Option<ids::CompanyId> = None;
        let mut commission_included: Option<bool> = None;
        let mut commission: Option<values::Decimal> = None;
        let mut channel_manager_business_segment_id: Option<ids::BusinessSegmentId> = None;
        let mut channel_manager_absolute_adjustment: Option<values::Decimal> = None;
        let mut channel_manager_relative_adjustment: Option<values::Decimal> = None;
        let mut options: Option<super::TravelAgencyContractOptions> = None;
        let mut accounting_code: Option<String> = None;
        let mut invoice_due_interval: Option<values::IsoDuration> = None;
        let mut contact_person: Option<String> = None;
        let mut contact_email: Option<String> = None;
        let mut additional_contact_info: Option<String> = None;
        let mut notes: Option<String> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("CommissionIncluded", Place::Optional(&mut commission_included)),
                    ("Commission", Place::Optional(&mut commission)),
                    (
                        "ChannelManagerBusinessSegmentId",
                        Place::Optional(&mut channel_manager_business_segment_id),
                    ),
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
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("ContactEmail", Place::Optional(&mut contact_email)),
                    (
                        "AdditionalContactInfo",
                        Place::Optional(&mut additional_contact_info),
                    ),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(company_id), Some(options)) = (
            service_id,
            company_id,
            options,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            company_id,
            commission_included,
            commission,
            channel_manager_business_segment_id,
            channel_manager_absolute_adjustment,
            channel_manager_relative_adjustment,
            options,
            accounting_code,
            invoice_due_interval,
            contact_person,
            contact_email,
            additional_contact_info,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::TravelAgencyContractAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::TravelAgencyContractOptionsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut include_cancellation_fee_in_commission_estimate: Option<
            values::UpdateValue<bool>,
        > = None;
        let mut skip_automatic_settlement: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "IncludeCancellationFeeInCommissionEstimate",
                        Place::Required(
                            &mut include_cancellation_fee_in_commission_estimate,
                        ),
                    ),
                    (
                        "SkipAutomaticSettlement",
                        Place::Required(&mut skip_automatic_settlement),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(include_cancellation_fee_in_commission_estimate),
            Some(skip_automatic_settlement),
        ) = (include_cancellation_fee_in_commission_estimate, skip_automatic_settlement)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            include_cancellation_fee_in_commission_estimate,
            skip_automatic_settlement,
        })
    }
}

impl<'de> Deserialize<'de> for super::TravelAgencyContractOptionsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::TravelAgencyContractUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut travel_agency_contract_id: Option<ids::TravelAgencyContractId> = None;
        let mut commission_included: Option<values::UpdateValue<Option<bool>>> = None;
        let mut commission: Option<values::UpdateValue<Option<values::Decimal>>> = None;
        let mut channel_manager_business_segment_id: Option<
            values::UpdateValue<Option<ids::BusinessSegmentId>>,
        > = None;
        let mut channel_manager_absolute_adjustment: Option<
            values::UpdateValue<Option<values::Decimal>>,
        > = None;
        let mut channel_manager_relative_adjustment: Option<
            values::UpdateValue<Option<values::Decimal>>,
        > = None;
        let mut options: Option<super::TravelAgencyContractOptionsParameters> = None;
        let mut accounting_code: Option<values::UpdateValue<Option<String>>> = None;
        let mut invoice_due_interval: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact_person: Option<values::UpdateValue<Option<String>>> = None;
        let mut contact_email: Option<values::UpdateValue<Option<String>>> = None;
        let mut additional_contact_info: Option<values::UpdateValue<Option<String>>> = None;
        let mut notes: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "TravelAgencyContractId",
                        Place::Required(&mut travel_agency_contract_id),
                    ),
                    ("CommissionIncluded", Place::Optional(&mut commission_included)),
                    ("Commission", Place::Optional(&mut commission)),
                    (
                        "ChannelManagerBusinessSegmentId",
                        Place::Optional(&mut channel_manager_business_segment_id),
                    ),
                    (
                        "ChannelManagerAbsoluteAdjustment",
                        Place::Optional(&mut channel_manager_absolute_adjustment),
                    ),
                    (
                        "ChannelManagerRelativeAdjustment",
                        Place::Optional(&mut channel_manager_relative_adjustment),
                    ),
                    ("Options", Place::Optional(&mut options)),
                    ("AccountingCode", Place::Optional(&mut accounting_code)),
                    ("InvoiceDueInterval", Place::Optional(&mut invoice_due_interval)),
                    ("ContactPerson", Place::Optional(&mut contact_person)),
                    ("ContactEmail", Place::Optional(&mut contact_email)),
                    (
                        "AdditionalContactInfo",
                        Place::Optional(&mut additional_contact_info),
                    ),
                    ("Notes", Place::Optional(&mut notes)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(travel_agency_contract_id) = travel_agency_contract_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            travel_agency_contract_id,
            commission_included,
            commission,
            channel_manager_business_segment_id,
            channel_manager_absolute_adjustment,
            channel_manager_relative_adjustment,
            options,
            accounting_code,
            invoice_due_interval,
            contact_person,
            contact_email,
            additional_contact_info,
            notes,
        })
    }
}

impl<'de> Deserialize<'de> for super::TravelAgencyContractUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut travel_agency_contracts: Vec<super::TravelAgencyContractAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("TravelAgencyContracts", Place::List(&mut travel_agency_contracts)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self { travel_agency_contracts })
    }
}

impl<'de> Deserialize<'de> for super::AddRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AddResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("TravelAgencyContracts", &self.travel_agency_contracts)]);
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
        let mut travel_agency_contract_ids: Vec<ids::TravelAgencyContractId> = codec::Empty::EMPTY;
        let mut service_ids: Vec<ids::ServiceId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    (
                        "TravelAgencyContractIds",
                        Place::List(&mut travel_agency_contract_ids),
                    ),
                    ("ServiceIds", Place::List(&mut service_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            travel_agency_contract_ids,
            service_ids,
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
        let mut company_contract_ids: Option<Vec<ids::TravelAgencyContractId>> = None;
        let mut company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut service_ids: Option<Vec<ids::ServiceId>> = None;
        let mut updated_utc: Option<common::TimeInterval> = None;
        let mut activity_states: Option<Vec<common::ActivityStates>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CompanyContractIds", Place::Optional(&mut company_contract_ids)),
                    ("CompanyIds", Place::Optional(&mut company_ids)),
                    ("ServiceIds", Place::Optional(&mut service_ids)),
                    ("UpdatedUtc", Place::Optional(&mut updated_utc)),
                    ("ActivityStates", Place::Optional(&mut activity_states)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            company_contract_ids,
            company_ids,
            service_ids,
            updated_utc,
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
                ("TravelAgencyContracts", &self.travel_agency_contracts),
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
        let mut travel_agency_contract_updates: Vec<
            super::TravelAgencyContractUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "TravelAgencyContractUpdates",
                        Place::List(&mut travel_agency_contract_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            travel_agency_contract_updates,
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
        out.object(&[("TravelAgencyContracts", &self.travel_agency_contracts)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
