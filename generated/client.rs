// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "account-notes")]
impl crate::Client {
    /// Notes that staff attach to customers and companies.
    #[must_use]
    pub fn account_notes(&self) -> super::account_notes::Operations {
        super::account_notes::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "accounting-categories")]
impl crate::Client {
    /// Categories under which revenue and payments are booked, with the codes that accounting systems
    /// expect.
    #[must_use]
    pub fn accounting_categories(&self) -> super::accounting_categories::Operations {
        super::accounting_categories::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "accounting-items")]
impl crate::Client {
    /// Revenue and payment items in their older common form; `orderItems` and `payments` have taken over
    /// reading.
    #[must_use]
    pub fn accounting_items(&self) -> super::accounting_items::Operations {
        super::accounting_items::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "accounts")]
impl crate::Client {
    /// Operations that treat customers and companies alike, as accounts.
    #[must_use]
    pub fn accounts(&self) -> super::accounts::Operations {
        super::accounts::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "addresses")]
impl crate::Client {
    /// Postal addresses of customers and companies.
    #[must_use]
    pub fn addresses(&self) -> super::addresses::Operations {
        super::addresses::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "age-categories")]
impl crate::Client {
    /// Age groups, such as adults and children, that a service prices and counts separately.
    #[must_use]
    pub fn age_categories(&self) -> super::age_categories::Operations {
        super::age_categories::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "availability-adjustments")]
impl crate::Client {
    /// Changes to the number of units that a resource category offers over a period.
    #[must_use]
    pub fn availability_adjustments(
        &self,
    ) -> super::availability_adjustments::Operations {
        super::availability_adjustments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "availability-blocks")]
impl crate::Client {
    /// Allotments: capacity held for a group, a company or a travel agency.
    #[must_use]
    pub fn availability_blocks(&self) -> super::availability_blocks::Operations {
        super::availability_blocks::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "billing-automation-payment-plans")]
impl crate::Client {
    /// Payment plans that customers accept for what a billing automation bills.
    #[must_use]
    pub fn billing_automation_payment_plans(
        &self,
    ) -> super::billing_automation_payment_plans::Operations {
        super::billing_automation_payment_plans::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "billing-automations")]
impl crate::Client {
    /// Rules that route items to bills and create those bills automatically.
    #[must_use]
    pub fn billing_automations(&self) -> super::billing_automations::Operations {
        super::billing_automations::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "bills")]
impl crate::Client {
    /// Bills: open accounts of what is owed and paid, closed as receipts or invoices.
    #[must_use]
    pub fn bills(&self) -> super::bills::Operations {
        super::bills::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "business-segments")]
impl crate::Client {
    /// Market segments by which a service classifies its reservations.
    #[must_use]
    pub fn business_segments(&self) -> super::business_segments::Operations {
        super::business_segments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "cancellation-policies")]
impl crate::Client {
    /// Rules that say when a cancellation costs a fee and how much.
    #[must_use]
    pub fn cancellation_policies(&self) -> super::cancellation_policies::Operations {
        super::cancellation_policies::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "cashier-transactions")]
impl crate::Client {
    /// Movements of cash into and out of cashiers.
    #[must_use]
    pub fn cashier_transactions(&self) -> super::cashier_transactions::Operations {
        super::cashier_transactions::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "cashiers")]
impl crate::Client {
    /// Cash registers of the property.
    #[must_use]
    pub fn cashiers(&self) -> super::cashiers::Operations {
        super::cashiers::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "commands")]
impl crate::Client {
    /// Jobs for devices on site, such as printers, key cutters and payment terminals.
    #[must_use]
    pub fn commands(&self) -> super::commands::Operations {
        super::commands::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "companies")]
impl crate::Client {
    /// Companies and travel agencies that the property does business with.
    #[must_use]
    pub fn companies(&self) -> super::companies::Operations {
        super::companies::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "companionships")]
impl crate::Client {
    /// Links between customers and the reservations or reservation groups to which they belong.
    #[must_use]
    pub fn companionships(&self) -> super::companionships::Operations {
        super::companionships::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "company-contracts")]
impl crate::Client {
    /// Contracts between travel agencies and services: commission, invoicing and channel manager terms.
    #[must_use]
    pub fn company_contracts(&self) -> super::company_contracts::Operations {
        super::company_contracts::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "configuration")]
impl crate::Client {
    /// Settings of the property that the access token belongs to.
    #[must_use]
    pub fn configuration(&self) -> super::configuration::Operations {
        super::configuration::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "counters")]
impl crate::Client {
    /// Counters that number bills, registration cards, service orders and other documents.
    #[must_use]
    pub fn counters(&self) -> super::counters::Operations {
        super::counters::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "countries")]
impl crate::Client {
    /// Countries, their subdivisions and groups, as the system knows them.
    #[must_use]
    pub fn countries(&self) -> super::countries::Operations {
        super::countries::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "credit-cards")]
impl crate::Client {
    /// Payment cards of customers: storing, charging and disabling them.
    #[must_use]
    pub fn credit_cards(&self) -> super::credit_cards::Operations {
        super::credit_cards::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "currencies")]
impl crate::Client {
    /// Currencies that the system knows.
    #[must_use]
    pub fn currencies(&self) -> super::currencies::Operations {
        super::currencies::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "customers")]
impl crate::Client {
    /// Profiles of the persons who stay, book or buy.
    #[must_use]
    pub fn customers(&self) -> super::customers::Operations {
        super::customers::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "departments")]
impl crate::Client {
    /// Departments of a property, such as housekeeping.
    #[must_use]
    pub fn departments(&self) -> super::departments::Operations {
        super::departments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "devices")]
impl crate::Client {
    /// Devices on site: printers, payment terminals, key cutters, fiscal machines, passport scanners.
    #[must_use]
    pub fn devices(&self) -> super::devices::Operations {
        super::devices::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "enterprises")]
impl crate::Client {
    /// The properties that an access token reaches.
    #[must_use]
    pub fn enterprises(&self) -> super::enterprises::Operations {
        super::enterprises::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "exchange-rates")]
impl crate::Client {
    /// Rates at which a property converts currencies.
    #[must_use]
    pub fn exchange_rates(&self) -> super::exchange_rates::Operations {
        super::exchange_rates::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "exports")]
impl crate::Client {
    /// Bulk exports of data into files, prepared in the background.
    #[must_use]
    pub fn exports(&self) -> super::exports::Operations {
        super::exports::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "fiscal-machine-commands")]
impl crate::Client {
    /// Commands that tell fiscal machines to record bills.
    #[must_use]
    pub fn fiscal_machine_commands(&self) -> super::fiscal_machine_commands::Operations {
        super::fiscal_machine_commands::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "identity-documents")]
impl crate::Client {
    /// Passports and other identity documents of customers.
    #[must_use]
    pub fn identity_documents(&self) -> super::identity_documents::Operations {
        super::identity_documents::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "images")]
impl crate::Client {
    /// Addresses of the images that other entities refer to.
    #[must_use]
    pub fn images(&self) -> super::images::Operations {
        super::images::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "languages")]
impl crate::Client {
    /// Languages of the system and its texts in them.
    #[must_use]
    pub fn languages(&self) -> super::languages::Operations {
        super::languages::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "ledger-balances")]
impl crate::Client {
    /// Opening and closing balances of the accounting ledgers, day by day.
    #[must_use]
    pub fn ledger_balances(&self) -> super::ledger_balances::Operations {
        super::ledger_balances::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-memberships")]
impl crate::Client {
    /// Memberships of customers and companies in loyalty programmes.
    #[must_use]
    pub fn loyalty_memberships(&self) -> super::loyalty_memberships::Operations {
        super::loyalty_memberships::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-programs")]
impl crate::Client {
    /// Loyalty programmes of a chain.
    #[must_use]
    pub fn loyalty_programs(&self) -> super::loyalty_programs::Operations {
        super::loyalty_programs::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-tiers")]
impl crate::Client {
    /// Levels of membership within a loyalty programme.
    #[must_use]
    pub fn loyalty_tiers(&self) -> super::loyalty_tiers::Operations {
        super::loyalty_tiers::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "message-threads")]
impl crate::Client {
    /// Conversations between a property and an application, each of which holds messages.
    #[must_use]
    pub fn message_threads(&self) -> super::message_threads::Operations {
        super::message_threads::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "messages")]
impl crate::Client {
    /// Texts exchanged between a property and an application inside a message thread.
    #[must_use]
    pub fn messages(&self) -> super::messages::Operations {
        super::messages::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "order-items")]
impl crate::Client {
    /// Items of consumption: nights, products, fees, taxes, rebates.
    #[must_use]
    pub fn order_items(&self) -> super::order_items::Operations {
        super::order_items::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "orders")]
impl crate::Client {
    /// Orders of products and custom items, charged to an account.
    #[must_use]
    pub fn orders(&self) -> super::orders::Operations {
        super::orders::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "outlet-bills")]
impl crate::Client {
    /// Bills of outlets, such as restaurants, that are settled outside the bills of the property.
    #[must_use]
    pub fn outlet_bills(&self) -> super::outlet_bills::Operations {
        super::outlet_bills::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "outlet-items")]
impl crate::Client {
    /// Items on the bills of outlets.
    #[must_use]
    pub fn outlet_items(&self) -> super::outlet_items::Operations {
        super::outlet_items::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "outlets")]
impl crate::Client {
    /// Points of sale of a property whose revenue is reported on its own, such as a restaurant.
    #[must_use]
    pub fn outlets(&self) -> super::outlets::Operations {
        super::outlets::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "payment-method-requests")]
impl crate::Client {
    /// Requests to a customer or company to hand in a means of payment.
    #[must_use]
    pub fn payment_method_requests(&self) -> super::payment_method_requests::Operations {
        super::payment_method_requests::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "payment-requests")]
impl crate::Client {
    /// Requests to a customer or company to pay or to preauthorise an amount.
    #[must_use]
    pub fn payment_requests(&self) -> super::payment_requests::Operations {
        super::payment_requests::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "payments")]
impl crate::Client {
    /// Payments and refunds by card, cash, invoice and other means.
    #[must_use]
    pub fn payments(&self) -> super::payments::Operations {
        super::payments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "preauthorizations")]
impl crate::Client {
    /// Amounts reserved on payment cards, not yet charged.
    #[must_use]
    pub fn preauthorizations(&self) -> super::preauthorizations::Operations {
        super::preauthorizations::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "product-categories")]
impl crate::Client {
    /// Categories that group the products of a service.
    #[must_use]
    pub fn product_categories(&self) -> super::product_categories::Operations {
        super::product_categories::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "product-service-orders")]
impl crate::Client {
    /// Service orders of products, as opposed to reservations.
    #[must_use]
    pub fn product_service_orders(&self) -> super::product_service_orders::Operations {
        super::product_service_orders::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "products")]
impl crate::Client {
    /// What a property sells with or beside its services, such as breakfast or parking.
    #[must_use]
    pub fn products(&self) -> super::products::Operations {
        super::products::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "rate-groups")]
impl crate::Client {
    /// Groups in which a service keeps its rates.
    #[must_use]
    pub fn rate_groups(&self) -> super::rate_groups::Operations {
        super::rate_groups::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "rates")]
impl crate::Client {
    /// Price plans under which a service is sold, with their prices.
    #[must_use]
    pub fn rates(&self) -> super::rates::Operations {
        super::rates::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "reservation-groups")]
impl crate::Client {
    /// Groups that hold reservations booked together.
    #[must_use]
    pub fn reservation_groups(&self) -> super::reservation_groups::Operations {
        super::reservation_groups::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "reservations")]
impl crate::Client {
    /// Bookings of bookable services, from enquiry to check-out.
    #[must_use]
    pub fn reservations(&self) -> super::reservations::Operations {
        super::reservations::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-access-tokens")]
impl crate::Client {
    /// PIN codes and RFID tags that open resources for guests.
    #[must_use]
    pub fn resource_access_tokens(&self) -> super::resource_access_tokens::Operations {
        super::resource_access_tokens::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-blocks")]
impl crate::Client {
    /// Periods in which a resource is out of order or kept for internal use.
    #[must_use]
    pub fn resource_blocks(&self) -> super::resource_blocks::Operations {
        super::resource_blocks::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-categories")]
impl crate::Client {
    /// Categories of bookable resources, such as room types.
    #[must_use]
    pub fn resource_categories(&self) -> super::resource_categories::Operations {
        super::resource_categories::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-category-assignments")]
impl crate::Client {
    /// Links that say which resource belongs to which category.
    #[must_use]
    pub fn resource_category_assignments(
        &self,
    ) -> super::resource_category_assignments::Operations {
        super::resource_category_assignments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-category-image-assignments")]
impl crate::Client {
    /// Links between resource categories and their images.
    #[must_use]
    pub fn resource_category_image_assignments(
        &self,
    ) -> super::resource_category_image_assignments::Operations {
        super::resource_category_image_assignments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-feature-assignments")]
impl crate::Client {
    /// Links that say which resource has which feature.
    #[must_use]
    pub fn resource_feature_assignments(
        &self,
    ) -> super::resource_feature_assignments::Operations {
        super::resource_feature_assignments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-features")]
impl crate::Client {
    /// Features that resources of a service can have, such as a view or a balcony.
    #[must_use]
    pub fn resource_features(&self) -> super::resource_features::Operations {
        super::resource_features::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "resources")]
impl crate::Client {
    /// Rooms, beds, parking spots and other things that are booked one by one.
    #[must_use]
    pub fn resources(&self) -> super::resources::Operations {
        super::resources::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "restrictions")]
impl crate::Client {
    /// Limits on when and how the rates and categories of a service can be booked.
    #[must_use]
    pub fn restrictions(&self) -> super::restrictions::Operations {
        super::restrictions::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "routing-rules")]
impl crate::Client {
    /// Rules that send the items of a stay to the bill of a company; billing automations replace them.
    #[must_use]
    pub fn routing_rules(&self) -> super::routing_rules::Operations {
        super::routing_rules::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "rules")]
impl crate::Client {
    /// Rules that add products to matching reservations or remove them.
    #[must_use]
    pub fn rules(&self) -> super::rules::Operations {
        super::rules::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "service-order-notes")]
impl crate::Client {
    /// Notes on reservations and other service orders.
    #[must_use]
    pub fn service_order_notes(&self) -> super::service_order_notes::Operations {
        super::service_order_notes::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "service-overbooking-limits")]
impl crate::Client {
    /// Limits on how far a service can be overbooked.
    #[must_use]
    pub fn service_overbooking_limits(
        &self,
    ) -> super::service_overbooking_limits::Operations {
        super::service_overbooking_limits::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "services")]
impl crate::Client {
    /// Services of an enterprise, such as accommodation or breakfast, and their availability.
    #[must_use]
    pub fn services(&self) -> super::services::Operations {
        super::services::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "source-assignments")]
impl crate::Client {
    /// Links between reservations or their groups and the sources they came from.
    #[must_use]
    pub fn source_assignments(&self) -> super::source_assignments::Operations {
        super::source_assignments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "sources")]
impl crate::Client {
    /// Systems and sellers through which bookings come in.
    #[must_use]
    pub fn sources(&self) -> super::sources::Operations {
        super::sources::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "tasks")]
impl crate::Client {
    /// To-do items for the staff.
    #[must_use]
    pub fn tasks(&self) -> super::tasks::Operations {
        super::tasks::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "tax-environments")]
impl crate::Client {
    /// Sets of taxations that are in force in a country for a time.
    #[must_use]
    pub fn tax_environments(&self) -> super::tax_environments::Operations {
        super::tax_environments::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "taxations")]
impl crate::Client {
    /// Kinds of tax and their rates.
    #[must_use]
    pub fn taxations(&self) -> super::taxations::Operations {
        super::taxations::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "voucher-codes")]
impl crate::Client {
    /// Codes that guests enter to use a voucher.
    #[must_use]
    pub fn voucher_codes(&self) -> super::voucher_codes::Operations {
        super::voucher_codes::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "vouchers")]
impl crate::Client {
    /// Vouchers that open rates to the holders of their codes.
    #[must_use]
    pub fn vouchers(&self) -> super::vouchers::Operations {
        super::vouchers::Operations::new(self.core().clone())
    }
}
