// Generated from schema/billing_automations.yaml by `cargo connector generate`. Edit the schema, not this file.

//! Reads and writes the types of this module as JSON.
//!
//! Errors are returned as they are. `?` would convert each of them, which costs the compiler time in thousands of places.

use mews_connector_runtime::__private::codec::{self, Place};
use mews_connector_runtime::{pages, values};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::ids;

impl codec::Decode for super::AccountingCategoryRoutedItemTypes {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut products: Option<bool> = None;
        let mut custom_items: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Products", Place::Required(&mut products)),
                    ("CustomItems", Place::Required(&mut custom_items)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(products), Some(custom_items)) = (products, custom_items) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self { products, custom_items })
    }
}

impl<'de> Deserialize<'de> for super::AccountingCategoryRoutedItemTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::AccountingCategoryRoutedItemTypes {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(&[("Products", &self.products), ("CustomItems", &self.custom_items)]);
    }
}

impl Serialize for super::AccountingCategoryRoutedItemTypes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::BillingAutomationId> = None;
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut name: Option<String> = None;
        let mut description: Option<String> = None;
        let mut companies_with_relations: Vec<
            super::CompanyWithBillingAutomationRelation,
        > = codec::Empty::EMPTY;
        let mut prepayment: Option<super::BillingAutomationPrepayment> = None;
        let mut assignment_target_type: Option<
            super::BillingAutomationAssignmentTargetType,
        > = None;
        let mut trigger_type: Option<super::BillingAutomationTriggerType> = None;
        let mut bill_aggregation_type: Option<
            super::BillingAutomationBillAggregationType,
        > = None;
        let mut created_utc: Option<values::UtcDateTime> = None;
        let mut processing_start_offset: Option<String> = None;
        let mut order_item_consumption_period: Option<
            super::BillingAutomationOrderItemConsumptionPeriodType,
        > = None;
        let mut assignments: Vec<super::BillingAutomationAssignment> = codec::Empty::EMPTY;
        let mut updated_utc: Option<values::UtcDateTime> = None;
        let mut creator_profile_id: Option<ids::ProfileId> = None;
        let mut updater_profile_id: Option<ids::ProfileId> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("EnterpriseId", Place::Required(&mut enterprise_id)),
                    ("Name", Place::Required(&mut name)),
                    ("Description", Place::Optional(&mut description)),
                    (
                        "CompaniesWithRelations",
                        Place::List(&mut companies_with_relations),
                    ),
                    ("Prepayment", Place::Required(&mut prepayment)),
                    (
                        "AssignmentTargetType",
                        Place::Required(&mut assignment_target_type),
                    ),
                    ("TriggerType", Place::Required(&mut trigger_type)),
                    ("BillAggregationType", Place::Required(&mut bill_aggregation_type)),
                    ("CreatedUtc", Place::Required(&mut created_utc)),
                    (
                        "ProcessingStartOffset",
                        Place::Optional(&mut processing_start_offset),
                    ),
                    (
                        "OrderItemConsumptionPeriod",
                        Place::Optional(&mut order_item_consumption_period),
                    ),
                    ("Assignments", Place::OptionalList(&mut assignments)),
                    ("UpdatedUtc", Place::Required(&mut updated_utc)),
                    ("CreatorProfileId", Place::Required(&mut creator_profile_id)),
                    ("UpdaterProfileId", Place::Required(&mut updater_profile_id)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(enterprise_id),
            Some(name),
            Some(prepayment),
            Some(assignment_target_type),
            Some(trigger_type),
            Some(bill_aggregation_type),
            Some(created_utc),
            Some(updated_utc),
            Some(creator_profile_id),
            Some(updater_profile_id),
        ) = (
            id,
            enterprise_id,
            name,
            prepayment,
            assignment_target_type,
            trigger_type,
            bill_aggregation_type,
            created_utc,
            updated_utc,
            creator_profile_id,
            updater_profile_id,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            enterprise_id,
            name,
            description,
            companies_with_relations,
            prepayment,
            assignment_target_type,
            trigger_type,
            bill_aggregation_type,
            created_utc,
            processing_start_offset,
            order_item_consumption_period,
            assignments,
            updated_utc,
            creator_profile_id,
            updater_profile_id,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillingAutomationAccountingCategoryAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut accounting_category_id: Option<ids::AccountingCategoryId> = None;
        let mut item_types: Option<super::AccountingCategoryRoutedItemTypes> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "AccountingCategoryId",
                        Place::Required(&mut accounting_category_id),
                    ),
                    ("ItemTypes", Place::Required(&mut item_types)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(accounting_category_id), Some(item_types)) = (
            accounting_category_id,
            item_types,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            accounting_category_id,
            item_types,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAccountingCategoryAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationAccountingCategoryAssignment {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("AccountingCategoryId", &self.accounting_category_id),
                ("ItemTypes", &self.item_types),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationAccountingCategoryAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillingAutomationAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("Name", &self.name),
                ("Description", &self.description),
                ("CompaniesWithRelations", &self.companies_with_relations),
                ("Prepayment", &self.prepayment),
                ("AssignmentTargetType", &self.assignment_target_type),
                ("TriggerType", &self.trigger_type),
                ("BillAggregationType", &self.bill_aggregation_type),
                ("OrderItemConsumptionPeriod", &self.order_item_consumption_period),
                ("ProcessingStartOffset", &self.processing_start_offset),
                ("Assignments", &self.assignments),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationAssignment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut id: Option<ids::BillingAutomationAssignmentId> = None;
        let mut billing_automation_id: Option<ids::BillingAutomationId> = None;
        let mut service_id: Option<ids::ServiceId> = None;
        let mut routed_item_types: Option<super::BillingAutomationItemTypesParameters> = None;
        let mut rate_ids: Vec<ids::RateId> = codec::Empty::EMPTY;
        let mut product_category_ids: Vec<ids::ProductCategoryId> = codec::Empty::EMPTY;
        let mut product_ids: Vec<ids::ProductId> = codec::Empty::EMPTY;
        let mut accounting_category_assignments: Vec<
            super::BillingAutomationAccountingCategoryAssignment,
        > = codec::Empty::EMPTY;
        if let Err(fault) = value
            .object(
                &mut [
                    ("Id", Place::Required(&mut id)),
                    ("BillingAutomationId", Place::Required(&mut billing_automation_id)),
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("RoutedItemTypes", Place::Required(&mut routed_item_types)),
                    ("RateIds", Place::OptionalList(&mut rate_ids)),
                    (
                        "ProductCategoryIds",
                        Place::OptionalList(&mut product_category_ids),
                    ),
                    ("ProductIds", Place::OptionalList(&mut product_ids)),
                    (
                        "AccountingCategoryAssignments",
                        Place::OptionalList(&mut accounting_category_assignments),
                    ),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(id),
            Some(billing_automation_id),
            Some(service_id),
            Some(routed_item_types),
        ) = (id, billing_automation_id, service_id, routed_item_types) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            id,
            billing_automation_id,
            service_id,
            routed_item_types,
            rate_ids,
            product_category_ids,
            product_ids,
            accounting_category_assignments,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Decode for super::BillingAutomationAssignmentAddParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut service_id: Option<ids::ServiceId> = None;
        let mut routed_item_types: Option<super::BillingAutomationItemTypesParameters> = None;
        let mut rate_ids: Option<Vec<ids::RateId>> = None;
        let mut product_category_ids: Option<Vec<ids::ProductCategoryId>> = None;
        let mut product_ids: Option<Vec<ids::ProductId>> = None;
        let mut accounting_categories: Option<
            Vec<super::BillingAutomationAccountingCategoryAssignment>,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("ServiceId", Place::Required(&mut service_id)),
                    ("RoutedItemTypes", Place::Required(&mut routed_item_types)),
                    ("RateIds", Place::Optional(&mut rate_ids)),
                    ("ProductCategoryIds", Place::Optional(&mut product_category_ids)),
                    ("ProductIds", Place::Optional(&mut product_ids)),
                    ("AccountingCategories", Place::Optional(&mut accounting_categories)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(service_id), Some(routed_item_types)) = (service_id, routed_item_types)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            service_id,
            routed_item_types,
            rate_ids,
            product_category_ids,
            product_ids,
            accounting_categories,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAssignmentAddParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationAssignmentAddParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("ServiceId", &self.service_id),
                ("RoutedItemTypes", &self.routed_item_types),
                ("RateIds", &self.rate_ids),
                ("ProductCategoryIds", &self.product_category_ids),
                ("ProductIds", &self.product_ids),
                ("AccountingCategories", &self.accounting_categories),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationAssignmentAddParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationAssignmentUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut billing_automation_assignment_id: Option<
            ids::BillingAutomationAssignmentId,
        > = None;
        let mut routed_item_types: Option<
            super::BillingAutomationItemTypesUpdateParameters,
        > = None;
        let mut rate_ids: Option<values::UpdateValue<Option<Vec<ids::RateId>>>> = None;
        let mut product_category_ids: Option<
            values::UpdateValue<Option<Vec<ids::ProductCategoryId>>>,
        > = None;
        let mut product_ids: Option<values::UpdateValue<Option<Vec<ids::ProductId>>>> = None;
        let mut accounting_categories: Option<
            values::UpdateValue<
                Option<Vec<super::BillingAutomationAccountingCategoryAssignment>>,
            >,
        > = None;
        if let Err(fault) = value
            .object(
                &mut [
                    (
                        "BillingAutomationAssignmentId",
                        Place::Required(&mut billing_automation_assignment_id),
                    ),
                    ("RoutedItemTypes", Place::Optional(&mut routed_item_types)),
                    ("RateIds", Place::Optional(&mut rate_ids)),
                    ("ProductCategoryIds", Place::Optional(&mut product_category_ids)),
                    ("ProductIds", Place::Optional(&mut product_ids)),
                    ("AccountingCategories", Place::Optional(&mut accounting_categories)),
                ],
            )
        {
            return Err(fault);
        }
        let Some(billing_automation_assignment_id) = billing_automation_assignment_id
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            billing_automation_assignment_id,
            routed_item_types,
            rate_ids,
            product_category_ids,
            product_ids,
            accounting_categories,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAssignmentUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationAssignmentUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                (
                    "BillingAutomationAssignmentId",
                    &self.billing_automation_assignment_id,
                ),
                ("RoutedItemTypes", &self.routed_item_types),
                ("RateIds", &self.rate_ids),
                ("ProductCategoryIds", &self.product_category_ids),
                ("ProductIds", &self.product_ids),
                ("AccountingCategories", &self.accounting_categories),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationAssignmentUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationItemTypesParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut space_order: Option<bool> = None;
        let mut city_tax: Option<bool> = None;
        let mut all_products: Option<bool> = None;
        let mut deposits: Option<bool> = None;
        let mut additional_expenses: Option<bool> = None;
        let mut all_custom_items: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SpaceOrder", Place::Required(&mut space_order)),
                    ("CityTax", Place::Required(&mut city_tax)),
                    ("AllProducts", Place::Required(&mut all_products)),
                    ("Deposits", Place::Required(&mut deposits)),
                    ("AdditionalExpenses", Place::Required(&mut additional_expenses)),
                    ("AllCustomItems", Place::Required(&mut all_custom_items)),
                ],
            )
        {
            return Err(fault);
        }
        let (
            Some(space_order),
            Some(city_tax),
            Some(all_products),
            Some(deposits),
            Some(additional_expenses),
            Some(all_custom_items),
        ) = (
            space_order,
            city_tax,
            all_products,
            deposits,
            additional_expenses,
            all_custom_items,
        ) else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            space_order,
            city_tax,
            all_products,
            deposits,
            additional_expenses,
            all_custom_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationItemTypesParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationItemTypesParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SpaceOrder", &self.space_order),
                ("CityTax", &self.city_tax),
                ("AllProducts", &self.all_products),
                ("Deposits", &self.deposits),
                ("AdditionalExpenses", &self.additional_expenses),
                ("AllCustomItems", &self.all_custom_items),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationItemTypesParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::BillingAutomationItemTypesUpdateParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut space_order: Option<values::UpdateValue<bool>> = None;
        let mut city_tax: Option<values::UpdateValue<bool>> = None;
        let mut all_products: Option<values::UpdateValue<bool>> = None;
        let mut deposits: Option<values::UpdateValue<bool>> = None;
        let mut additional_expenses: Option<values::UpdateValue<bool>> = None;
        let mut all_custom_items: Option<values::UpdateValue<bool>> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("SpaceOrder", Place::Optional(&mut space_order)),
                    ("CityTax", Place::Optional(&mut city_tax)),
                    ("AllProducts", Place::Optional(&mut all_products)),
                    ("Deposits", Place::Optional(&mut deposits)),
                    ("AdditionalExpenses", Place::Optional(&mut additional_expenses)),
                    ("AllCustomItems", Place::Optional(&mut all_custom_items)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            space_order,
            city_tax,
            all_products,
            deposits,
            additional_expenses,
            all_custom_items,
        })
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationItemTypesUpdateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationItemTypesUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("SpaceOrder", &self.space_order),
                ("CityTax", &self.city_tax),
                ("AllProducts", &self.all_products),
                ("Deposits", &self.deposits),
                ("AdditionalExpenses", &self.additional_expenses),
                ("AllCustomItems", &self.all_custom_items),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationItemTypesUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::BillingAutomationUpdateParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("BillingAutomationId", &self.billing_automation_id),
                ("Name", &self.name),
                ("Description", &self.description),
                ("Companies", &self.companies),
                ("Prepayment", &self.prepayment),
                ("AssignmentTargetType", &self.assignment_target_type),
                ("BillAggregationType", &self.bill_aggregation_type),
                ("OrderItemConsumptionPeriod", &self.order_item_consumption_period),
                ("ProcessingStartOffset", &self.processing_start_offset),
            ],
        );
    }
}

impl Serialize for super::BillingAutomationUpdateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CompanyRelationsParameters {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut partner_company: Option<bool> = None;
        let mut travel_agency: Option<bool> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("PartnerCompany", Place::Optional(&mut partner_company)),
                    ("TravelAgency", Place::Optional(&mut travel_agency)),
                ],
            )
        {
            return Err(fault);
        }
        Ok(Self {
            partner_company,
            travel_agency,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyRelationsParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CompanyRelationsParameters {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("PartnerCompany", &self.partner_company),
                ("TravelAgency", &self.travel_agency),
            ],
        );
    }
}

impl Serialize for super::CompanyRelationsParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::CompanyWithBillingAutomationRelation {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut company_id: Option<ids::CompanyId> = None;
        let mut company_relations: Option<super::CompanyRelationsParameters> = None;
        if let Err(fault) = value
            .object(
                &mut [
                    ("CompanyId", Place::Required(&mut company_id)),
                    ("CompanyRelations", Place::Required(&mut company_relations)),
                ],
            )
        {
            return Err(fault);
        }
        let (Some(company_id), Some(company_relations)) = (company_id, company_relations)
        else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            company_id,
            company_relations,
        })
    }
}

impl<'de> Deserialize<'de> for super::CompanyWithBillingAutomationRelation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::CompanyWithBillingAutomationRelation {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("CompanyId", &self.company_id),
                ("CompanyRelations", &self.company_relations),
            ],
        );
    }
}

impl Serialize for super::CompanyWithBillingAutomationRelation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::BillingAutomationAssignmentTargetType {
    fn from(text: &str) -> Self {
        match text {
            "CompanyAsDetails" => Self::CompanyAsDetails,
            "CompanyAsOwner" => Self::CompanyAsOwner,
            "NoCompany" => Self::NoCompany,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::BillingAutomationAssignmentTargetType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::BillingAutomationAssignmentTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::BillingAutomationAssignmentTargetType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationAssignmentTargetType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationAssignmentTargetType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::BillingAutomationAssignmentTargetType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::BillingAutomationBillAggregationType {
    fn from(text: &str) -> Self {
        match text {
            "OnePerReservation" => Self::OnePerReservation,
            "AggregateByCustomer" => Self::AggregateByCustomer,
            "AggregateAll" => Self::AggregateAll,
            "AggregatePerReservationGroup" => Self::AggregatePerReservationGroup,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::BillingAutomationBillAggregationType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::BillingAutomationBillAggregationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::BillingAutomationBillAggregationType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationBillAggregationType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationBillAggregationType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::BillingAutomationBillAggregationType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::BillingAutomationOrderItemConsumptionPeriodType {
    fn from(text: &str) -> Self {
        match text {
            "MonthBefore" => Self::MonthBefore,
            "SameMonthAndMonthBefore" => Self::SameMonthAndMonthBefore,
            "SameMonth" => Self::SameMonth,
            "SameMonthAndMonthAfter" => Self::SameMonthAndMonthAfter,
            "MonthAfter" => Self::MonthAfter,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::BillingAutomationOrderItemConsumptionPeriodType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::BillingAutomationOrderItemConsumptionPeriodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::BillingAutomationOrderItemConsumptionPeriodType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationOrderItemConsumptionPeriodType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationOrderItemConsumptionPeriodType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::BillingAutomationOrderItemConsumptionPeriodType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::BillingAutomationPrepayment {
    fn from(text: &str) -> Self {
        match text {
            "All" => Self::All,
            "Prepaid" => Self::Prepaid,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::BillingAutomationPrepayment {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::BillingAutomationPrepayment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::BillingAutomationPrepayment {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationPrepayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationPrepayment {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::BillingAutomationPrepayment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl From<&str> for super::BillingAutomationTriggerType {
    fn from(text: &str) -> Self {
        match text {
            "Continuous" => Self::Continuous,
            "Recurring" => Self::Recurring,
            "Legacy" => Self::Legacy,
            _ => Self::__Unknown(values::Unknown::new(text)),
        }
    }
}

impl std::str::FromStr for super::BillingAutomationTriggerType {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for super::BillingAutomationTriggerType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl codec::Decode for super::BillingAutomationTriggerType {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        match value.text() {
            Ok(text) => Ok(Self::from(text)),
            Err(fault) => Err(fault),
        }
    }
}

impl<'de> Deserialize<'de> for super::BillingAutomationTriggerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::BillingAutomationTriggerType {
    fn encode(&self, out: codec::Out<'_>) {
        out.text(self.as_str());
    }
}

impl Serialize for super::BillingAutomationTriggerType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Encode for super::AddRequest {
    fn encode(&self, out: codec::Out<'_>) {
        out.object(
            &[
                ("EnterpriseId", &self.enterprise_id),
                ("BillingAutomations", &self.billing_automations),
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
        let mut billing_automations: Vec<super::BillingAutomation> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("BillingAutomations", Place::OptionalList(&mut billing_automations)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            billing_automations,
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
                ("BillingAutomationIds", &self.billing_automation_ids),
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
                ("CompanyIds", &self.company_ids),
                ("BillingAutomationIds", &self.billing_automation_ids),
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
        let mut billing_automations: Vec<super::BillingAutomation> = codec::Empty::EMPTY;
        let mut cursor: Option<pages::Cursor> = None;
        let rejected = match value
            .response(
                &mut [
                    (
                        "BillingAutomations",
                        Place::OptionalList(&mut billing_automations),
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
            billing_automations,
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
                ("BillingAutomationUpdates", &self.billing_automation_updates),
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
        let mut billing_automations: Vec<super::BillingAutomation> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("BillingAutomations", Place::OptionalList(&mut billing_automations)),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        Ok(Self {
            billing_automations,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl codec::Encode for super::UpdateAssignmentsRequest {
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

impl Serialize for super::UpdateAssignmentsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl codec::Decode for super::UpdateAssignmentsResponse {
    fn decode(value: &mut codec::Value<'_>) -> Result<Self, codec::Fault> {
        let mut enterprise_id: Option<ids::EnterpriseId> = None;
        let mut billing_automation_id: Option<ids::BillingAutomationId> = None;
        let mut assignments_to_add: Vec<
            super::BillingAutomationAssignmentAddParameters,
        > = codec::Empty::EMPTY;
        let mut assignments_to_update: Vec<
            super::BillingAutomationAssignmentUpdateParameters,
        > = codec::Empty::EMPTY;
        let mut assignment_ids_to_remove: Vec<ids::BillingAutomationAssignmentId> = codec::Empty::EMPTY;
        let rejected = match value
            .response(
                &mut [
                    ("EnterpriseId", Place::Optional(&mut enterprise_id)),
                    ("BillingAutomationId", Place::Required(&mut billing_automation_id)),
                    ("AssignmentsToAdd", Place::OptionalList(&mut assignments_to_add)),
                    (
                        "AssignmentsToUpdate",
                        Place::OptionalList(&mut assignments_to_update),
                    ),
                    (
                        "AssignmentIdsToRemove",
                        Place::OptionalList(&mut assignment_ids_to_remove),
                    ),
                ],
            )
        {
            Ok(rejected) => rejected,
            Err(fault) => return Err(fault),
        };
        let Some(billing_automation_id) = billing_automation_id else {
            return Err(codec::Fault::incomplete());
        };
        Ok(Self {
            enterprise_id,
            billing_automation_id,
            assignments_to_add,
            assignments_to_update,
            assignment_ids_to_remove,
            rejected,
        })
    }
}

impl<'de> Deserialize<'de> for super::UpdateAssignmentsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
