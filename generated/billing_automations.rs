// Generated from schema/billing_automations.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// Kinds of items that an automation covers within an accounting category.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategoryRoutedItemTypes {
    /// True if products are covered.
    pub products: bool,
    /// True if custom items are covered.
    pub custom_items: bool,
}

impl AccountingCategoryRoutedItemTypes {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(products: bool, custom_items: bool) -> Self {
        Self { products, custom_items }
    }
}

/// A rule that routes items to bills by itself.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomation {
    /// Identifier of this billing automation.
    pub id: ids::BillingAutomationId,
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: ids::EnterpriseId,
    /// Name of the billing automation.
    pub name: String,
    /// Description of the automation.
    pub description: Option<String>,
    /// Companies that the automation concerns, and in which part.
    ///
    /// Items: at most 1000.
    pub companies_with_relations: Vec<CompanyWithBillingAutomationRelation>,
    /// Whether the automation covers everything or only what is prepaid.
    pub prepayment: BillingAutomationPrepayment,
    /// What part the company has on the bills.
    pub assignment_target_type: BillingAutomationAssignmentTargetType,
    /// When the automation does its work.
    pub trigger_type: BillingAutomationTriggerType,
    /// Which items go on one bill.
    pub bill_aggregation_type: BillingAutomationBillAggregationType,
    /// When it was created.
    pub created_utc: values::UtcDateTime,
    /// Shift of the start of processing.
    pub processing_start_offset: Option<String>,
    /// Months whose consumption is billed.
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodType,
    >,
    /// Which items the automation covers, service by service.
    ///
    /// Items: at most 20.
    pub assignments: Vec<BillingAutomationAssignment>,
    /// When it last changed.
    pub updated_utc: values::UtcDateTime,
    /// Identifier of the creator profile.
    pub creator_profile_id: ids::ProfileId,
    /// Identifier of the updater profile.
    pub updater_profile_id: ids::ProfileId,
}

/// An accounting category that an automation covers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAccountingCategoryAssignment {
    /// Identifier of the accounting category.
    pub accounting_category_id: ids::AccountingCategoryId,
    /// Kinds of items in the category that are covered.
    pub item_types: AccountingCategoryRoutedItemTypes,
}

impl BillingAutomationAccountingCategoryAssignment {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        accounting_category_id: ids::AccountingCategoryId,
        item_types: AccountingCategoryRoutedItemTypes,
    ) -> Self {
        Self {
            accounting_category_id,
            item_types,
        }
    }
}

/// A billing automation to add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAddParameters {
    /// Name of the billing automation add parameters.
    ///
    /// Length: at most 255 characters.
    pub name: String,
    /// Description of the automation.
    ///
    /// Length: at most 1000 characters.
    pub description: Option<String>,
    /// Companies that the automation concerns, and in which part.
    ///
    /// Items: at most 1000.
    pub companies_with_relations: Option<Vec<CompanyWithBillingAutomationRelation>>,
    /// Whether the automation covers everything or only what is prepaid.
    pub prepayment: BillingAutomationPrepayment,
    /// What part the company has on the bills.
    pub assignment_target_type: BillingAutomationAssignmentTargetType,
    /// When the automation does its work.
    pub trigger_type: BillingAutomationTriggerType,
    /// Which items go on one bill.
    pub bill_aggregation_type: BillingAutomationBillAggregationType,
    /// Months whose consumption is billed.
    pub order_item_consumption_period: Option<
        BillingAutomationOrderItemConsumptionPeriodType,
    >,
    /// Shift of the start of processing.
    ///
    /// Length: at most 20 characters.
    pub processing_start_offset: Option<String>,
    /// Which items the automation covers, service by service.
    ///
    /// Items: 1 to 20.
    pub assignments: Vec<BillingAutomationAssignmentAddParameters>,
}

impl BillingAutomationAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        prepayment: BillingAutomationPrepayment,
        assignment_target_type: BillingAutomationAssignmentTargetType,
        trigger_type: BillingAutomationTriggerType,
        bill_aggregation_type: BillingAutomationBillAggregationType,
        assignments: impl IntoIterator<Item = BillingAutomationAssignmentAddParameters>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            companies_with_relations: None,
            prepayment,
            assignment_target_type,
            trigger_type,
            bill_aggregation_type,
            order_item_consumption_period: None,
            processing_start_offset: None,
            assignments: assignments.into_iter().collect(),
        }
    }

    /// Sets `Description`. Description of the automation.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `CompaniesWithRelations`. Companies that the automation concerns, and in which part.
    #[must_use]
    #[inline]
    pub fn companies_with_relations(
        mut self,
        companies_with_relations: impl IntoIterator<
            Item = CompanyWithBillingAutomationRelation,
        >,
    ) -> Self {
        self.companies_with_relations = Some(
            companies_with_relations.into_iter().collect(),
        );
        self
    }

    /// Sets `OrderItemConsumptionPeriod`. Months whose consumption is billed.
    #[must_use]
    #[inline]
    pub fn order_item_consumption_period(
        mut self,
        order_item_consumption_period: BillingAutomationOrderItemConsumptionPeriodType,
    ) -> Self {
        self.order_item_consumption_period = Some(order_item_consumption_period);
        self
    }

    /// Sets `ProcessingStartOffset`. Shift of the start of processing.
    #[must_use]
    #[inline]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<String>,
    ) -> Self {
        self.processing_start_offset = Some(processing_start_offset.into());
        self
    }
}

/// What a billing automation covers in one service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignment {
    /// Identifier of this billing automation assignment.
    pub id: ids::BillingAutomationAssignmentId,
    /// Identifier of the billing automation.
    pub billing_automation_id: ids::BillingAutomationId,
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Kinds of items that are covered.
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// Rates to which the assignment is limited.
    ///
    /// Items: at most 100.
    pub rate_ids: Vec<ids::RateId>,
    /// Product categories whose products are covered.
    ///
    /// Items: at most 100.
    pub product_category_ids: Vec<ids::ProductCategoryId>,
    /// Single products that are covered.
    ///
    /// Items: at most 100.
    pub product_ids: Vec<ids::ProductId>,
    /// Accounting categories whose items are covered.
    ///
    /// Items: at most 100.
    pub accounting_category_assignments: Vec<
        BillingAutomationAccountingCategoryAssignment,
    >,
}

/// What a billing automation is to cover in one service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignmentAddParameters {
    /// Identifier of the service.
    pub service_id: ids::ServiceId,
    /// Kinds of items that are covered.
    pub routed_item_types: BillingAutomationItemTypesParameters,
    /// Rates to which the assignment is limited.
    ///
    /// Items: at most 100.
    pub rate_ids: Option<Vec<ids::RateId>>,
    /// Product categories whose products are covered.
    ///
    /// Items: at most 100.
    pub product_category_ids: Option<Vec<ids::ProductCategoryId>>,
    /// Single products that are covered.
    ///
    /// Items: at most 100.
    pub product_ids: Option<Vec<ids::ProductId>>,
    /// Accounting categories whose items are covered.
    ///
    /// Items: at most 100.
    pub accounting_categories: Option<
        Vec<BillingAutomationAccountingCategoryAssignment>,
    >,
}

impl BillingAutomationAssignmentAddParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        service_id: ids::ServiceId,
        routed_item_types: BillingAutomationItemTypesParameters,
    ) -> Self {
        Self {
            service_id,
            routed_item_types,
            rate_ids: None,
            product_category_ids: None,
            product_ids: None,
            accounting_categories: None,
        }
    }

    /// Sets `RateIds`. Rates to which the assignment is limited.
    #[must_use]
    #[inline]
    pub fn rate_ids(mut self, rate_ids: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.rate_ids = Some(rate_ids.into_iter().collect());
        self
    }

    /// Sets `ProductCategoryIds`. Product categories whose products are covered.
    #[must_use]
    #[inline]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<Item = ids::ProductCategoryId>,
    ) -> Self {
        self.product_category_ids = Some(product_category_ids.into_iter().collect());
        self
    }

    /// Sets `ProductIds`. Single products that are covered.
    #[must_use]
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = ids::ProductId>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().collect());
        self
    }

    /// Sets `AccountingCategories`. Accounting categories whose items are covered.
    #[must_use]
    #[inline]
    pub fn accounting_categories(
        mut self,
        accounting_categories: impl IntoIterator<
            Item = BillingAutomationAccountingCategoryAssignment,
        >,
    ) -> Self {
        self.accounting_categories = Some(accounting_categories.into_iter().collect());
        self
    }
}

/// Changes to what a billing automation covers in one service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationAssignmentUpdateParameters {
    /// Identifier of the billing automation assignment.
    pub billing_automation_assignment_id: ids::BillingAutomationAssignmentId,
    /// Changes to the kinds of items that are covered.
    pub routed_item_types: Option<BillingAutomationItemTypesUpdateParameters>,
    /// Replaces the rates to which the assignment is limited.
    ///
    /// Items: at most 100.
    pub rate_ids: Option<values::UpdateValue<Option<Vec<ids::RateId>>>>,
    /// Replaces the product categories that are covered.
    ///
    /// Items: at most 100.
    pub product_category_ids: Option<
        values::UpdateValue<Option<Vec<ids::ProductCategoryId>>>,
    >,
    /// Replaces the single products that are covered.
    ///
    /// Items: at most 100.
    pub product_ids: Option<values::UpdateValue<Option<Vec<ids::ProductId>>>>,
    /// Replaces the accounting categories that are covered.
    ///
    /// Items: at most 100.
    pub accounting_categories: Option<
        values::UpdateValue<Option<Vec<BillingAutomationAccountingCategoryAssignment>>>,
    >,
}

impl BillingAutomationAssignmentUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        billing_automation_assignment_id: ids::BillingAutomationAssignmentId,
    ) -> Self {
        Self {
            billing_automation_assignment_id,
            routed_item_types: None,
            rate_ids: None,
            product_category_ids: None,
            product_ids: None,
            accounting_categories: None,
        }
    }

    /// Sets `RoutedItemTypes`. Changes to the kinds of items that are covered.
    #[must_use]
    #[inline]
    pub fn routed_item_types(
        mut self,
        routed_item_types: BillingAutomationItemTypesUpdateParameters,
    ) -> Self {
        self.routed_item_types = Some(routed_item_types);
        self
    }

    /// Changes `RateIds`. Replaces the rates to which the assignment is limited.
    #[must_use]
    #[inline]
    pub fn rate_ids(mut self, rate_ids: impl IntoIterator<Item = ids::RateId>) -> Self {
        self.rate_ids = Some(
            values::UpdateValue::new(Some(rate_ids.into_iter().collect())),
        );
        self
    }

    /// Clears `RateIds`.
    #[must_use]
    #[inline]
    pub fn clear_rate_ids(mut self) -> Self {
        self.rate_ids = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ProductCategoryIds`. Replaces the product categories that are covered.
    #[must_use]
    #[inline]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<Item = ids::ProductCategoryId>,
    ) -> Self {
        self.product_category_ids = Some(
            values::UpdateValue::new(Some(product_category_ids.into_iter().collect())),
        );
        self
    }

    /// Clears `ProductCategoryIds`.
    #[must_use]
    #[inline]
    pub fn clear_product_category_ids(mut self) -> Self {
        self.product_category_ids = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `ProductIds`. Replaces the single products that are covered.
    #[must_use]
    #[inline]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = ids::ProductId>,
    ) -> Self {
        self.product_ids = Some(
            values::UpdateValue::new(Some(product_ids.into_iter().collect())),
        );
        self
    }

    /// Clears `ProductIds`.
    #[must_use]
    #[inline]
    pub fn clear_product_ids(mut self) -> Self {
        self.product_ids = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `AccountingCategories`. Replaces the accounting categories that are covered.
    #[must_use]
    #[inline]
    pub fn accounting_categories(
        mut self,
        accounting_categories: impl IntoIterator<
            Item = BillingAutomationAccountingCategoryAssignment,
        >,
    ) -> Self {
        self.accounting_categories = Some(
            values::UpdateValue::new(Some(accounting_categories.into_iter().collect())),
        );
        self
    }

    /// Clears `AccountingCategories`.
    #[must_use]
    #[inline]
    pub fn clear_accounting_categories(mut self) -> Self {
        self.accounting_categories = Some(values::UpdateValue::new(None));
        self
    }
}

/// Kinds of items that a billing automation covers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationItemTypesParameters {
    /// True if time in spaces, such as nights, is routed.
    pub space_order: bool,
    /// True if city tax is routed.
    pub city_tax: bool,
    /// True if all products are routed.
    pub all_products: bool,
    /// True if deposits are routed.
    pub deposits: bool,
    /// True if additional expenses are routed.
    pub additional_expenses: bool,
    /// True if all custom items are routed.
    pub all_custom_items: bool,
}

impl BillingAutomationItemTypesParameters {
    /// Creates it with every flag false, and without any other field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            space_order: false,
            city_tax: false,
            all_products: false,
            deposits: false,
            additional_expenses: false,
            all_custom_items: false,
        }
    }

    /// Sets `SpaceOrder`. True if time in spaces, such as nights, is routed.
    #[must_use]
    #[inline]
    pub fn space_order(mut self, space_order: bool) -> Self {
        self.space_order = space_order;
        self
    }

    /// Sets `CityTax`. True if city tax is routed.
    #[must_use]
    #[inline]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = city_tax;
        self
    }

    /// Sets `AllProducts`. True if all products are routed.
    #[must_use]
    #[inline]
    pub fn all_products(mut self, all_products: bool) -> Self {
        self.all_products = all_products;
        self
    }

    /// Sets `Deposits`. True if deposits are routed.
    #[must_use]
    #[inline]
    pub fn deposits(mut self, deposits: bool) -> Self {
        self.deposits = deposits;
        self
    }

    /// Sets `AdditionalExpenses`. True if additional expenses are routed.
    #[must_use]
    #[inline]
    pub fn additional_expenses(mut self, additional_expenses: bool) -> Self {
        self.additional_expenses = additional_expenses;
        self
    }

    /// Sets `AllCustomItems`. True if all custom items are routed.
    #[must_use]
    #[inline]
    pub fn all_custom_items(mut self, all_custom_items: bool) -> Self {
        self.all_custom_items = all_custom_items;
        self
    }
}

impl Default for BillingAutomationItemTypesParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to the kinds of items that a billing automation covers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationItemTypesUpdateParameters {
    /// Sets whether time in spaces, such as nights, is routed.
    pub space_order: Option<values::UpdateValue<bool>>,
    /// Sets whether city tax is routed.
    pub city_tax: Option<values::UpdateValue<bool>>,
    /// Sets whether all products are routed.
    pub all_products: Option<values::UpdateValue<bool>>,
    /// Sets whether deposits are routed.
    pub deposits: Option<values::UpdateValue<bool>>,
    /// Sets whether additional expenses are routed.
    pub additional_expenses: Option<values::UpdateValue<bool>>,
    /// Sets whether all custom items are routed.
    pub all_custom_items: Option<values::UpdateValue<bool>>,
}

impl BillingAutomationItemTypesUpdateParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            space_order: None,
            city_tax: None,
            all_products: None,
            deposits: None,
            additional_expenses: None,
            all_custom_items: None,
        }
    }

    /// Changes `SpaceOrder`. Sets whether time in spaces, such as nights, is routed.
    #[must_use]
    #[inline]
    pub fn space_order(mut self, space_order: bool) -> Self {
        self.space_order = Some(values::UpdateValue::new(space_order));
        self
    }

    /// Changes `CityTax`. Sets whether city tax is routed.
    #[must_use]
    #[inline]
    pub fn city_tax(mut self, city_tax: bool) -> Self {
        self.city_tax = Some(values::UpdateValue::new(city_tax));
        self
    }

    /// Changes `AllProducts`. Sets whether all products are routed.
    #[must_use]
    #[inline]
    pub fn all_products(mut self, all_products: bool) -> Self {
        self.all_products = Some(values::UpdateValue::new(all_products));
        self
    }

    /// Changes `Deposits`. Sets whether deposits are routed.
    #[must_use]
    #[inline]
    pub fn deposits(mut self, deposits: bool) -> Self {
        self.deposits = Some(values::UpdateValue::new(deposits));
        self
    }

    /// Changes `AdditionalExpenses`. Sets whether additional expenses are routed.
    #[must_use]
    #[inline]
    pub fn additional_expenses(mut self, additional_expenses: bool) -> Self {
        self.additional_expenses = Some(values::UpdateValue::new(additional_expenses));
        self
    }

    /// Changes `AllCustomItems`. Sets whether all custom items are routed.
    #[must_use]
    #[inline]
    pub fn all_custom_items(mut self, all_custom_items: bool) -> Self {
        self.all_custom_items = Some(values::UpdateValue::new(all_custom_items));
        self
    }
}

impl Default for BillingAutomationItemTypesUpdateParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Changes to one billing automation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingAutomationUpdateParameters {
    /// Identifier of the billing automation.
    pub billing_automation_id: ids::BillingAutomationId,
    /// Name of the billing automation update parameters.
    ///
    /// Length: at most 255 characters.
    pub name: Option<values::UpdateValue<Option<String>>>,
    /// Sets the description.
    ///
    /// Length: at most 1000 characters.
    pub description: Option<values::UpdateValue<Option<String>>>,
    /// Replaces the companies that the automation concerns.
    ///
    /// Items: at most 1000.
    pub companies: Option<
        values::UpdateValue<Option<Vec<CompanyWithBillingAutomationRelation>>>,
    >,
    /// Sets whether the automation covers everything or only what is prepaid.
    pub prepayment: Option<values::UpdateValue<BillingAutomationPrepayment>>,
    /// Sets what part the company has on the bills.
    pub assignment_target_type: Option<
        values::UpdateValue<BillingAutomationAssignmentTargetType>,
    >,
    /// Sets which items go on one bill.
    pub bill_aggregation_type: Option<
        values::UpdateValue<BillingAutomationBillAggregationType>,
    >,
    /// Sets the months whose consumption is billed.
    pub order_item_consumption_period: Option<
        values::UpdateValue<BillingAutomationOrderItemConsumptionPeriodType>,
    >,
    /// Sets the shift of the start of processing.
    ///
    /// Length: at most 20 characters.
    pub processing_start_offset: Option<values::UpdateValue<Option<String>>>,
}

impl BillingAutomationUpdateParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(billing_automation_id: ids::BillingAutomationId) -> Self {
        Self {
            billing_automation_id,
            name: None,
            description: None,
            companies: None,
            prepayment: None,
            assignment_target_type: None,
            bill_aggregation_type: None,
            order_item_consumption_period: None,
            processing_start_offset: None,
        }
    }

    /// Changes `Name`. Name of the billing automation update parameters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(values::UpdateValue::new(Some(name.into())));
        self
    }

    /// Clears `Name`.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Description`. Sets the description.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(values::UpdateValue::new(Some(description.into())));
        self
    }

    /// Clears `Description`.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Companies`. Replaces the companies that the automation concerns.
    #[must_use]
    #[inline]
    pub fn companies(
        mut self,
        companies: impl IntoIterator<Item = CompanyWithBillingAutomationRelation>,
    ) -> Self {
        self.companies = Some(
            values::UpdateValue::new(Some(companies.into_iter().collect())),
        );
        self
    }

    /// Clears `Companies`.
    #[must_use]
    #[inline]
    pub fn clear_companies(mut self) -> Self {
        self.companies = Some(values::UpdateValue::new(None));
        self
    }

    /// Changes `Prepayment`. Sets whether the automation covers everything or only what is prepaid.
    #[must_use]
    #[inline]
    pub fn prepayment(mut self, prepayment: BillingAutomationPrepayment) -> Self {
        self.prepayment = Some(values::UpdateValue::new(prepayment));
        self
    }

    /// Changes `AssignmentTargetType`. Sets what part the company has on the bills.
    #[must_use]
    #[inline]
    pub fn assignment_target_type(
        mut self,
        assignment_target_type: BillingAutomationAssignmentTargetType,
    ) -> Self {
        self.assignment_target_type = Some(
            values::UpdateValue::new(assignment_target_type),
        );
        self
    }

    /// Changes `BillAggregationType`. Sets which items go on one bill.
    #[must_use]
    #[inline]
    pub fn bill_aggregation_type(
        mut self,
        bill_aggregation_type: BillingAutomationBillAggregationType,
    ) -> Self {
        self.bill_aggregation_type = Some(
            values::UpdateValue::new(bill_aggregation_type),
        );
        self
    }

    /// Changes `OrderItemConsumptionPeriod`. Sets the months whose consumption is billed.
    #[must_use]
    #[inline]
    pub fn order_item_consumption_period(
        mut self,
        order_item_consumption_period: BillingAutomationOrderItemConsumptionPeriodType,
    ) -> Self {
        self.order_item_consumption_period = Some(
            values::UpdateValue::new(order_item_consumption_period),
        );
        self
    }

    /// Changes `ProcessingStartOffset`. Sets the shift of the start of processing.
    #[must_use]
    #[inline]
    pub fn processing_start_offset(
        mut self,
        processing_start_offset: impl Into<String>,
    ) -> Self {
        self.processing_start_offset = Some(
            values::UpdateValue::new(Some(processing_start_offset.into())),
        );
        self
    }

    /// Clears `ProcessingStartOffset`.
    #[must_use]
    #[inline]
    pub fn clear_processing_start_offset(mut self) -> Self {
        self.processing_start_offset = Some(values::UpdateValue::new(None));
        self
    }
}

/// In which part a company makes a billing automation apply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyRelationsParameters {
    /// True if it applies where the company is the partner company.
    pub partner_company: Option<bool>,
    /// True if it applies where the company is the travel agency.
    pub travel_agency: Option<bool>,
}

impl CompanyRelationsParameters {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            partner_company: None,
            travel_agency: None,
        }
    }

    /// Sets `PartnerCompany`. True if it applies where the company is the partner company.
    #[must_use]
    #[inline]
    pub fn partner_company(mut self, partner_company: bool) -> Self {
        self.partner_company = Some(partner_company);
        self
    }

    /// Sets `TravelAgency`. True if it applies where the company is the travel agency.
    #[must_use]
    #[inline]
    pub fn travel_agency(mut self, travel_agency: bool) -> Self {
        self.travel_agency = Some(travel_agency);
        self
    }
}

impl Default for CompanyRelationsParameters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A company that a billing automation concerns.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyWithBillingAutomationRelation {
    /// Identifier of the company.
    pub company_id: ids::CompanyId,
    /// In which part the company makes the automation apply.
    pub company_relations: CompanyRelationsParameters,
}

impl CompanyWithBillingAutomationRelation {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        company_id: ids::CompanyId,
        company_relations: CompanyRelationsParameters,
    ) -> Self {
        Self {
            company_id,
            company_relations,
        }
    }
}

/// What part the company has on the bills that an automation fills.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingAutomationAssignmentTargetType {
    /// The bill belongs to the customer, and the company appears on it.
    CompanyAsDetails,
    /// The bill belongs to the company.
    CompanyAsOwner,
    /// No company is involved.
    NoCompany,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for BillingAutomationAssignmentTargetType {}

impl BillingAutomationAssignmentTargetType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::CompanyAsDetails,
        Self::CompanyAsOwner,
        Self::NoCompany,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CompanyAsDetails => "CompanyAsDetails",
            Self::CompanyAsOwner => "CompanyAsOwner",
            Self::NoCompany => "NoCompany",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Which items an automation collects on one bill.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingAutomationBillAggregationType {
    /// One bill for each reservation.
    OnePerReservation,
    /// One bill for each customer.
    AggregateByCustomer,
    /// One bill for everything.
    AggregateAll,
    /// One bill for each reservation group.
    AggregatePerReservationGroup,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for BillingAutomationBillAggregationType {}

impl BillingAutomationBillAggregationType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::OnePerReservation,
        Self::AggregateByCustomer,
        Self::AggregateAll,
        Self::AggregatePerReservationGroup,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnePerReservation => "OnePerReservation",
            Self::AggregateByCustomer => "AggregateByCustomer",
            Self::AggregateAll => "AggregateAll",
            Self::AggregatePerReservationGroup => "AggregatePerReservationGroup",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// The months whose consumption a recurring automation bills, seen from the month of billing.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingAutomationOrderItemConsumptionPeriodType {
    /// The previous month.
    MonthBefore,
    /// The current and the previous month.
    SameMonthAndMonthBefore,
    /// The current month.
    SameMonth,
    /// The current and the next month.
    SameMonthAndMonthAfter,
    /// The next month.
    MonthAfter,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for BillingAutomationOrderItemConsumptionPeriodType {}

impl BillingAutomationOrderItemConsumptionPeriodType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::MonthBefore,
        Self::SameMonthAndMonthBefore,
        Self::SameMonth,
        Self::SameMonthAndMonthAfter,
        Self::MonthAfter,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MonthBefore => "MonthBefore",
            Self::SameMonthAndMonthBefore => "SameMonthAndMonthBefore",
            Self::SameMonth => "SameMonth",
            Self::SameMonthAndMonthAfter => "SameMonthAndMonthAfter",
            Self::MonthAfter => "MonthAfter",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Whether an automation covers everything or only what is prepaid.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingAutomationPrepayment {
    /// Everything, prepaid or not.
    All,
    /// Only what is prepaid.
    Prepaid,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for BillingAutomationPrepayment {}

impl BillingAutomationPrepayment {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::Prepaid];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Prepaid => "Prepaid",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// When an automation does its work.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingAutomationTriggerType {
    /// As items come up.
    Continuous,
    /// At regular intervals.
    Recurring,
    /// In the way of automations from before triggers could be chosen.
    Legacy,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for BillingAutomationTriggerType {}

impl BillingAutomationTriggerType {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Continuous,
        Self::Recurring,
        Self::Legacy,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Continuous => "Continuous",
            Self::Recurring => "Recurring",
            Self::Legacy => "Legacy",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `billingAutomations/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The billing automations.
    ///
    /// Items: 1 to 100.
    pub billing_automations: Vec<BillingAutomationAddParameters>,
}

impl AddRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        billing_automations: impl IntoIterator<Item = BillingAutomationAddParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automations: billing_automations.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "billing-automations")]
impl runtime::Operation for AddRequest {
    type Response = AddResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomations/add",
            "/api/connector/v1/billingAutomations/add",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("billingAutomations/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "BillingAutomations",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Name",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Description",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].CompaniesWithRelations",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].ProcessingStartOffset",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(20),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Assignments",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(20),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Assignments[].RateIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Assignments[].ProductCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Assignments[].ProductIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomations[].Assignments[].AccountingCategories",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `billingAutomations/add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddResponse {
    /// The billing automations.
    pub billing_automations: Vec<BillingAutomation>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for AddResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `billingAutomations/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifiers of the billing automations.
    ///
    /// Items: at most 100.
    pub billing_automation_ids: Vec<ids::BillingAutomationId>,
}

impl DeleteRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        billing_automation_ids: impl IntoIterator<Item = ids::BillingAutomationId>,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_ids: billing_automation_ids.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "billing-automations")]
impl runtime::Operation for DeleteRequest {
    type Response = DeleteResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomations/delete",
            "/api/connector/v1/billingAutomations/delete",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("billingAutomations/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "BillingAutomationIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `billingAutomations/delete`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResponse {}

impl runtime::OperationResponse for DeleteResponse {}

/// Request of `billingAutomations/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRequest {
    /// Enterprises to look in; all in the scope of the access token when left out.
    ///
    /// Items: 1 to 1000.
    pub enterprise_ids: Option<Vec<ids::EnterpriseId>>,
    /// Only automations that concern these companies.
    ///
    /// Items: at most 100.
    pub company_ids: Option<Vec<ids::CompanyId>>,
    /// Identifiers of the billing automations.
    ///
    /// Items: at most 100.
    pub billing_automation_ids: Option<Vec<ids::BillingAutomationId>>,
}

impl GetAllRequest {
    /// Creates it without any field set; none is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_ids: None,
            company_ids: None,
            billing_automation_ids: None,
        }
    }

    /// Sets `EnterpriseIds`. Enterprises to look in; all in the scope of the access token when left out.
    #[must_use]
    #[inline]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = ids::EnterpriseId>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().collect());
        self
    }

    /// Sets `CompanyIds`. Only automations that concern these companies.
    #[must_use]
    #[inline]
    pub fn company_ids(
        mut self,
        company_ids: impl IntoIterator<Item = ids::CompanyId>,
    ) -> Self {
        self.company_ids = Some(company_ids.into_iter().collect());
        self
    }

    /// Sets `BillingAutomationIds`. Identifiers of the billing automations.
    #[must_use]
    #[inline]
    pub fn billing_automation_ids(
        mut self,
        billing_automation_ids: impl IntoIterator<Item = ids::BillingAutomationId>,
    ) -> Self {
        self.billing_automation_ids = Some(billing_automation_ids.into_iter().collect());
        self
    }
}

impl Default for GetAllRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "billing-automations")]
impl runtime::Operation for GetAllRequest {
    type Response = GetAllResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomations/getAll",
            "/api/connector/v1/billingAutomations/getAll",
            runtime::Effect::Read,
        )
        .portfolio()
        .paginated()
        .limits(
            &[
                runtime::Limit::new(
                    "EnterpriseIds",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "CompanyIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomationIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

#[cfg(feature = "billing-automations")]
impl runtime::Paginated for GetAllRequest {
    type Item = BillingAutomation;

    #[inline]
    fn cursor(response: &GetAllResponse) -> Option<&pages::Cursor> {
        response.cursor.as_ref()
    }

    #[inline]
    fn count(response: &GetAllResponse) -> usize {
        response.billing_automations.len()
    }

    #[inline]
    fn key(item: &BillingAutomation) -> Option<pages::Key> {
        pages::Key::of(Some(&item.id), Some(item.updated_utc))
    }

    #[inline]
    fn into_items(response: GetAllResponse) -> Vec<BillingAutomation> {
        response.billing_automations
    }
}

/// Response of `billingAutomations/getAll`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllResponse {
    /// The billing automations.
    ///
    /// Items: at most 1000.
    pub billing_automations: Vec<BillingAutomation>,
    /// Where the next, older page starts; `None` when there is nothing more.
    pub cursor: Option<pages::Cursor>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetAllResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `billingAutomations/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// The billing automation updates.
    ///
    /// Items: 1 to 100.
    pub billing_automation_updates: Vec<BillingAutomationUpdateParameters>,
}

impl UpdateRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        billing_automation_updates: impl IntoIterator<
            Item = BillingAutomationUpdateParameters,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_updates: billing_automation_updates.into_iter().collect(),
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }
}

#[cfg(feature = "billing-automations")]
impl runtime::Operation for UpdateRequest {
    type Response = UpdateResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomations/update",
            "/api/connector/v1/billingAutomations/update",
            runtime::Effect::AbsoluteWrite,
        )
        .confirmed_by("billingAutomations/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "BillingAutomationUpdates",
                    runtime::Rule::Items {
                        min: Some(1),
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomationUpdates[].Name.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(255),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomationUpdates[].Description.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomationUpdates[].Companies.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(1000),
                    },
                ),
                runtime::Limit::new(
                    "BillingAutomationUpdates[].ProcessingStartOffset.Value",
                    runtime::Rule::Length {
                        min: None,
                        max: Some(20),
                    },
                ),
            ],
        );
}

/// Response of `billingAutomations/update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The billing automations.
    pub billing_automations: Vec<BillingAutomation>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// Request of `billingAutomations/updateAssignments`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAssignmentsRequest {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the billing automation.
    pub billing_automation_id: ids::BillingAutomationId,
    /// Assignments to create.
    ///
    /// Items: at most 20.
    pub assignments_to_add: Option<Vec<BillingAutomationAssignmentAddParameters>>,
    /// Changes to existing assignments.
    ///
    /// Items: at most 20.
    pub assignments_to_update: Option<Vec<BillingAutomationAssignmentUpdateParameters>>,
    /// Assignments to remove.
    ///
    /// Items: at most 100.
    pub assignment_ids_to_remove: Option<Vec<ids::BillingAutomationAssignmentId>>,
}

impl UpdateAssignmentsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(billing_automation_id: ids::BillingAutomationId) -> Self {
        Self {
            enterprise_id: None,
            billing_automation_id,
            assignments_to_add: None,
            assignments_to_update: None,
            assignment_ids_to_remove: None,
        }
    }

    /// Sets `EnterpriseId`. Identifier of the enterprise; needed only with a portfolio access token.
    #[must_use]
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: ids::EnterpriseId) -> Self {
        self.enterprise_id = Some(enterprise_id);
        self
    }

    /// Sets `AssignmentsToAdd`. Assignments to create.
    #[must_use]
    #[inline]
    pub fn assignments_to_add(
        mut self,
        assignments_to_add: impl IntoIterator<
            Item = BillingAutomationAssignmentAddParameters,
        >,
    ) -> Self {
        self.assignments_to_add = Some(assignments_to_add.into_iter().collect());
        self
    }

    /// Sets `AssignmentsToUpdate`. Changes to existing assignments.
    #[must_use]
    #[inline]
    pub fn assignments_to_update(
        mut self,
        assignments_to_update: impl IntoIterator<
            Item = BillingAutomationAssignmentUpdateParameters,
        >,
    ) -> Self {
        self.assignments_to_update = Some(assignments_to_update.into_iter().collect());
        self
    }

    /// Sets `AssignmentIdsToRemove`. Assignments to remove.
    #[must_use]
    #[inline]
    pub fn assignment_ids_to_remove(
        mut self,
        assignment_ids_to_remove: impl IntoIterator<
            Item = ids::BillingAutomationAssignmentId,
        >,
    ) -> Self {
        self.assignment_ids_to_remove = Some(
            assignment_ids_to_remove.into_iter().collect(),
        );
        self
    }
}

#[cfg(feature = "billing-automations")]
impl runtime::Operation for UpdateAssignmentsRequest {
    type Response = UpdateAssignmentsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
            "billingAutomations/updateAssignments",
            "/api/connector/v1/billingAutomations/updateAssignments",
            runtime::Effect::AdditiveWrite,
        )
        .confirmed_by("billingAutomations/getAll")
        .limits(
            &[
                runtime::Limit::new(
                    "AssignmentsToAdd",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(20),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToAdd[].RateIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToAdd[].ProductCategoryIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToAdd[].ProductIds",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToAdd[].AccountingCategories",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToUpdate",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(20),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToUpdate[].RateIds.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToUpdate[].ProductCategoryIds.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToUpdate[].ProductIds.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentsToUpdate[].AccountingCategories.Value",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
                runtime::Limit::new(
                    "AssignmentIdsToRemove",
                    runtime::Rule::Items {
                        min: None,
                        max: Some(100),
                    },
                ),
            ],
        );
}

/// Response of `billingAutomations/updateAssignments`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAssignmentsResponse {
    /// Identifier of the enterprise; needed only with a portfolio access token.
    pub enterprise_id: Option<ids::EnterpriseId>,
    /// Identifier of the billing automation.
    pub billing_automation_id: ids::BillingAutomationId,
    /// Assignments to create, as requested.
    ///
    /// Items: at most 20.
    pub assignments_to_add: Vec<BillingAutomationAssignmentAddParameters>,
    /// Changes to existing assignments, as requested.
    ///
    /// Items: at most 20.
    pub assignments_to_update: Vec<BillingAutomationAssignmentUpdateParameters>,
    /// Assignments to remove, as requested.
    ///
    /// Items: at most 100.
    pub assignment_ids_to_remove: Vec<ids::BillingAutomationAssignmentId>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for UpdateAssignmentsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `billingAutomations`. Rules that route items to bills and create those bills
/// automatically.
#[cfg(feature = "billing-automations")]
#[derive(Debug, Clone)]
pub struct BillingAutomations {
    client: runtime::Client,
}

#[cfg(feature = "billing-automations")]
impl BillingAutomations {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Adds billing automations together with their assignments.
    ///
    /// `POST /api/connector/v1/billingAutomations/add`
    ///
    /// **Not idempotent:** calling it twice does it twice. If the response is lost, check with
    /// `billingAutomations/getAll` before you call it again.
    #[inline]
    pub fn add(&self, request: AddRequest) -> runtime::Call<AddRequest> {
        self.client.call(request)
    }

    /// Deletes billing automations.
    ///
    /// `POST /api/connector/v1/billingAutomations/delete`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. If
    /// the response is lost, check with `billingAutomations/getAll` before you call it again.
    #[inline]
    pub fn delete(&self, request: DeleteRequest) -> runtime::Call<DeleteRequest> {
        self.client.call(request)
    }

    /// Lists billing automations.
    ///
    /// `POST /api/connector/v1/billingAutomations/getAll`
    ///
    /// **Read-only:** the client retries it after a failure. Accepts portfolio access tokens. Paginated:
    /// use `.items()` or `.pages()`.
    #[inline]
    pub fn get_all(&self, request: GetAllRequest) -> runtime::Call<GetAllRequest> {
        self.client.call(request)
    }

    /// Changes the settings of billing automations, but not their assignments.
    ///
    /// `POST /api/connector/v1/billingAutomations/update`
    ///
    /// **Idempotent write:** a second call leads to the same state, but may overwrite a later change. Lists
    /// such as `Companies` are replaced as a whole, not extended. If the response is lost, check with
    /// `billingAutomations/getAll` before you call it again.
    #[inline]
    pub fn update(&self, request: UpdateRequest) -> runtime::Call<UpdateRequest> {
        self.client.call(request)
    }

    /// Adds, changes and removes assignments of one billing automation.
    ///
    /// `POST /api/connector/v1/billingAutomations/updateAssignments`
    ///
    /// **Not idempotent:** calling it twice does it twice. `AssignmentsToAdd` creates assignments, and a
    /// repeated call would create them again; only the other two lists are absolute. If the response is
    /// lost, check with `billingAutomations/getAll` before you call it again.
    #[inline]
    pub fn update_assignments(
        &self,
        request: UpdateAssignmentsRequest,
    ) -> runtime::Call<UpdateAssignmentsRequest> {
        self.client.call(request)
    }
}
