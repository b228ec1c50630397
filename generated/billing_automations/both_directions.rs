// Generated from schema/billing_automations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::values;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Encode for super::BillingAutomation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("EnterpriseId", &self.enterprise_id),
                ("Name", &self.name),
                ("Description", &self.description),
                ("CompaniesWithRelations", &self.companies_with_relations),
                ("Prepayment", &self.prepayment),
                ("AssignmentTargetType", &self.assignment_target_type),
                ("TriggerType", &self.trigger_type),
                ("BillAggregationType", &self.bill_aggregation_type),
                ("CreatedUtc", &self.created_utc),
                ("ProcessingStartOffset", &self.processing_start_offset),
                ("OrderItemConsumptionPeriod", &self.order_item_consumption_period),
                ("Assignments", &self.assignments),
                ("UpdatedUtc", &self.updated_utc),
                ("CreatorProfileId", &self.creator_profile_id),
                ("UpdaterProfileId", &self.updater_profile_id),
            ],
        );
    }
}

impl Serialize for super::BillingAutomation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut companies_with_relations: Option<
            Vec<super::CompanyWithBillingAutomationRelation>,
        > = None;
        let mut prepayment: Option<super::BillingAutomationPrepayment> = None;
        let mut assignment_target_type: Option<
            super::BillingAutomationAssignmentTargetType,
        > = None;
        let mut trigger_type: Option<super::BillingAutomationTriggerType> = None;
        let mut bill_aggregation_type: Option<
            super::BillingAutomationBillAggregationType,
        > = None;
        let mut order_item_consumption_period: Option<
            super::BillingAutomationOrderItemConsumptionPeriodType,
        > = None;
        let mut processing_start_offset: Option<String> = None;
        let mut assignments: Vec<super::BillingAutomationAssignmentAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Name", Place::Required(&mut name)),
                    ("Description", Place::Optional(&mut description)),
                    (
                        "CompaniesWithRelations",
                        Place::Optional(&mut companies_with_relations),
                    ),
                    ("Prepayment", Place::Required(&mut prepayment)),
                    (
                        "AssignmentTargetType",
                        Place::Required(&mut assignment_target_type),
                    ),
                    ("TriggerType", Place::Required(&mut trigger_type)),
                    ("BillAggregationType", Place::Required(&mut bill_aggregation_type)),
                    (
                        "OrderItemConsumptionPeriod",
                        Place::Optional(&mut order_item_consumption_period),
                    ),
                    (
                        "ProcessingStartOffset",
                        Place::Optional(&mut processing_start_offset),
                    ),
                    ("Assignments", Place::List(&mut assignments)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(name),
            Some(prepayment),
            Some(assignment_target_type),
            Some(trigger_type),
            Some(bill_aggregation_type),
        ) = (
            name,
            prepayment,
            assignment_target_type,
            trigger_type,
            bill_aggregation_type,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            name,
            description,
            companies_with_relations,
            prepayment,
            assignment_target_type,
            trigger_type,
            bill_aggregation_type,
            order_item_consumption_period,
            processing_start_offset,
            assignments,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Id", &self.id),
                ("BillingAutomationId", &self.billing_automation_id),
                ("ServiceId", &self.service_id),
                ("RoutedItemTypes", &self.routed_item_types),
                ("RateIds", &self.rate_ids),
                ("ProductCategoryIds", &self.product_category_ids),
                ("ProductIds", &self.product_ids),
                ("AccountingCategoryAssignments", &self.accounting_category_assignments),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut billing_automation_id: Option<ids::BillingAutomationId> = None;
        let mut name: Option<values::UpdateValue<Option<String>>> = None;
        let mut description: Option<values::UpdateValue<Option<String>>> = None;
        let mut companies: Option<
            values::UpdateValue<Option<Vec<super::CompanyWithBillingAutomationRelation>>>,
        > = None;
        let mut prepayment: Option<
            values::UpdateValue<super::BillingAutomationPrepayment>,
        > = None;
        let mut assignment_target_type: Option<
            values::UpdateValue<super::BillingAutomationAssignmentTargetType>,
        > = None;
        let mut bill_aggregation_type: Option<
            values::UpdateValue<super::BillingAutomationBillAggregationType>,
        > = None;
        let mut order_item_consumption_period: Option<
            values::UpdateValue<super::BillingAutomationOrderItemConsumptionPeriodType>,
        > = None;
        let mut processing_start_offset: Option<values::UpdateValue<Option<String>>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("BillingAutomationId", Place::Required(&mut billing_automation_id)),
                    ("Name", Place::Optional(&mut name)),
                    ("Description", Place::Optional(&mut description)),
                    ("Companies", Place::Optional(&mut companies)),
                    ("Prepayment", Place::Optional(&mut prepayment)),
                    (
                        "AssignmentTargetType",
                        Place::Optional(&mut assignment_target_type),
                    ),
                    ("BillAggregationType", Place::Optional(&mut bill_aggregation_type)),
                    (
                        "OrderItemConsumptionPeriod",
                        Place::Optional(&mut order_item_consumption_period),
                    ),
                    (
                        "ProcessingStartOffset",
                        Place::Optional(&mut processing_start_offset),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(billing_automation_id) = billing_automation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            billing_automation_id,
            name,
            description,
            companies,
            prepayment,
            assignment_target_type,
            bill_aggregation_type,
            order_item_consumption_period,
            processing_start_offset,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::AddRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut billing_automations: Vec<super::BillingAutomationAddParameters> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillingAutomations", Place::List(&mut billing_automations)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            billing_automations,
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
        out.object(&[("BillingAutomations", &self.billing_automations)]);
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
        let mut billing_automation_ids: Vec<ids::BillingAutomationId> = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillingAutomationIds", Place::List(&mut billing_automation_ids)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            billing_automation_ids,
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
        let mut company_ids: Option<Vec<ids::CompanyId>> = None;
        let mut billing_automation_ids: Option<Vec<ids::BillingAutomationId>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseIds", Place::Optional(&mut enterprise_ids)),
                    ("CompanyIds", Place::Optional(&mut company_ids)),
                    (
                        "BillingAutomationIds",
                        Place::Optional(&mut billing_automation_ids),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_ids,
            company_ids,
            billing_automation_ids,
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
                ("BillingAutomations", &self.billing_automations),
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
        let mut billing_automation_updates: Vec<
            super::BillingAutomationUpdateParameters,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    (
                        "BillingAutomationUpdates",
                        Place::List(&mut billing_automation_updates),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            enterprise_id,
            billing_automation_updates,
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
        out.object(&[("BillingAutomations", &self.billing_automations)]);
    }
}

impl Serialize for super::UpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateAssignmentsRequest {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut billing_automation_id: Option<ids::BillingAutomationId> = None;
        let mut assignments_to_add: Option<
            Vec<super::BillingAutomationAssignmentAddParameters>,
        > = None;
        let mut assignments_to_update: Option<
            Vec<super::BillingAutomationAssignmentUpdateParameters>,
        > = None;
        let mut assignment_ids_to_remove: Option<
            Vec<ids::BillingAutomationAssignmentId>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillingAutomationId", Place::Required(&mut billing_automation_id)),
                    ("AssignmentsToAdd", Place::Optional(&mut assignments_to_add)),
                    ("AssignmentsToUpdate", Place::Optional(&mut assignments_to_update)),
                    (
                        "AssignmentIdsToRemove",
                        Place::Optional(&mut assignment_ids_to_remove),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let Some(billing_automation_id) = billing_automation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            billing_automation_id,
            assignments_to_add,
            assignments_to_update,
            assignment_ids_to_remove,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateAssignmentsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateAssignmentsResponse {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("BillingAutomationId", &self.billing_automation_id),
                ("AssignmentsToAdd", &self.assignments_to_add),
                ("AssignmentsToUpdate", &self.assignments_to_update),
                ("AssignmentIdsToRemove", &self.assignment_ids_to_remove),
            ],
        );
    }
}

impl Serialize for super::UpdateAssignmentsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}
