// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "account-notes")]
impl crate::Client {
    /// Notes that staff attach to customers and companies.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::account_notes;
    ///
    /// let request = account_notes::GetAllRequest::new();
    /// let mut found = client.account_notes().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn account_notes(&self) -> super::account_notes::AccountNotes {
        super::account_notes::AccountNotes::new(self.core().clone())
    }
}

#[cfg(feature = "accounting-categories")]
impl crate::Client {
    /// Categories under which revenue and payments are booked, with the codes that accounting systems
    /// expect.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::accounting_categories;
    ///
    /// let request = accounting_categories::GetAllRequest::new();
    /// let mut found = client.accounting_categories().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn accounting_categories(
        &self,
    ) -> super::accounting_categories::AccountingCategories {
        super::accounting_categories::AccountingCategories::new(self.core().clone())
    }
}

#[cfg(feature = "accounting-items")]
impl crate::Client {
    /// Revenue and payment items in their older common form; `orderItems` and `payments` have taken over
    /// reading.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let accounting_item_updates: Vec<_> = given();
    /// use mews_connector::accounting_items;
    ///
    /// let request = accounting_items::UpdateRequest::new(accounting_item_updates);
    /// let response = client.accounting_items().update(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn accounting_items(&self) -> super::accounting_items::AccountingItems {
        super::accounting_items::AccountingItems::new(self.core().clone())
    }
}

#[cfg(feature = "accounts")]
impl crate::Client {
    /// Operations that treat customers and companies alike, as accounts.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let account_id = given();
    /// # let name: String = given();
    /// # let type_: String = given();
    /// # let data: mews_connector::values::Base64 = given();
    /// use mews_connector::accounts;
    ///
    /// let request = accounts::AddFileRequest::new(account_id, name, type_, data);
    /// let response = client.accounts().add_file(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn accounts(&self) -> super::accounts::Accounts {
        super::accounts::Accounts::new(self.core().clone())
    }
}

#[cfg(feature = "addresses")]
impl crate::Client {
    /// Postal addresses of customers and companies.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::addresses;
    ///
    /// let request = addresses::GetAllRequest::new();
    /// let mut found = client.addresses().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn addresses(&self) -> super::addresses::Addresses {
        super::addresses::Addresses::new(self.core().clone())
    }
}

#[cfg(feature = "age-categories")]
impl crate::Client {
    /// Age groups, such as adults and children, that a service prices and counts separately.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::age_categories;
    ///
    /// let request = age_categories::GetAllRequest::new();
    /// let mut found = client.age_categories().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn age_categories(&self) -> super::age_categories::AgeCategories {
        super::age_categories::AgeCategories::new(self.core().clone())
    }
}

#[cfg(feature = "availability-adjustments")]
impl crate::Client {
    /// Changes to the number of units that a resource category offers over a period.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::availability_adjustments;
    ///
    /// let request = availability_adjustments::GetAllRequest::new();
    /// let mut found = client.availability_adjustments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn availability_adjustments(
        &self,
    ) -> super::availability_adjustments::AvailabilityAdjustments {
        super::availability_adjustments::AvailabilityAdjustments::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "availability-blocks")]
impl crate::Client {
    /// Allotments: capacity held for a group, a company or a travel agency.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let extent = given();
    /// use mews_connector::availability_blocks;
    ///
    /// let request = availability_blocks::GetAllRequest::new(extent);
    /// let mut found = client.availability_blocks().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn availability_blocks(&self) -> super::availability_blocks::AvailabilityBlocks {
        super::availability_blocks::AvailabilityBlocks::new(self.core().clone())
    }
}

#[cfg(feature = "billing-automation-payment-plans")]
impl crate::Client {
    /// Payment plans that customers accept for what a billing automation bills.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let billing_automation_id = given();
    /// # let customer_id = given();
    /// # let name: String = given();
    /// # let payment_request = given();
    /// # let payment_offset_days = given();
    /// use mews_connector::billing_automation_payment_plans;
    ///
    /// let request = billing_automation_payment_plans::AddRequest::new(billing_automation_id, customer_id, name, payment_request, payment_offset_days);
    /// let response = client.billing_automation_payment_plans().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn billing_automation_payment_plans(
        &self,
    ) -> super::billing_automation_payment_plans::BillingAutomationPaymentPlans {
        super::billing_automation_payment_plans::BillingAutomationPaymentPlans::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "billing-automations")]
impl crate::Client {
    /// Rules that route items to bills and create those bills automatically.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::billing_automations;
    ///
    /// let request = billing_automations::GetAllRequest::new();
    /// let mut found = client.billing_automations().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn billing_automations(&self) -> super::billing_automations::BillingAutomations {
        super::billing_automations::BillingAutomations::new(self.core().clone())
    }
}

#[cfg(feature = "bills")]
impl crate::Client {
    /// Bills: open accounts of what is owed and paid, closed as receipts or invoices.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::bills;
    ///
    /// let request = bills::GetAllRequest::new();
    /// let mut found = client.bills().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn bills(&self) -> super::bills::Bills {
        super::bills::Bills::new(self.core().clone())
    }
}

#[cfg(feature = "business-segments")]
impl crate::Client {
    /// Market segments by which a service classifies its reservations.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::business_segments;
    ///
    /// let request = business_segments::GetAllRequest::new();
    /// let mut found = client.business_segments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn business_segments(&self) -> super::business_segments::BusinessSegments {
        super::business_segments::BusinessSegments::new(self.core().clone())
    }
}

#[cfg(feature = "cancellation-policies")]
impl crate::Client {
    /// Rules that say when a cancellation costs a fee and how much.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::cancellation_policies;
    ///
    /// let request = cancellation_policies::GetAllRequest::new(service_ids);
    /// let mut found = client.cancellation_policies().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn cancellation_policies(
        &self,
    ) -> super::cancellation_policies::CancellationPolicies {
        super::cancellation_policies::CancellationPolicies::new(self.core().clone())
    }
}

#[cfg(feature = "cashier-transactions")]
impl crate::Client {
    /// Movements of cash into and out of cashiers.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::cashier_transactions;
    ///
    /// let request = cashier_transactions::GetAllRequest::new();
    /// let mut found = client.cashier_transactions().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn cashier_transactions(
        &self,
    ) -> super::cashier_transactions::CashierTransactions {
        super::cashier_transactions::CashierTransactions::new(self.core().clone())
    }
}

#[cfg(feature = "cashiers")]
impl crate::Client {
    /// Cash registers of the property.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::cashiers;
    ///
    /// let request = cashiers::GetAllRequest::new();
    /// let mut found = client.cashiers().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn cashiers(&self) -> super::cashiers::Cashiers {
        super::cashiers::Cashiers::new(self.core().clone())
    }
}

#[cfg(feature = "commands")]
impl crate::Client {
    /// Jobs for devices on site, such as printers, key cutters and payment terminals.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let command_ids: Vec<_> = given();
    /// use mews_connector::commands;
    ///
    /// let request = commands::GetAllByIdsRequest::new(command_ids);
    /// let mut found = client.commands().get_all_by_ids(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn commands(&self) -> super::commands::Commands {
        super::commands::Commands::new(self.core().clone())
    }
}

#[cfg(feature = "companies")]
impl crate::Client {
    /// Companies and travel agencies that the property does business with.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::companies;
    ///
    /// let request = companies::GetAllRequest::new();
    /// let mut found = client.companies().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn companies(&self) -> super::companies::Companies {
        super::companies::Companies::new(self.core().clone())
    }
}

#[cfg(feature = "companionships")]
impl crate::Client {
    /// Links between customers and the reservations or reservation groups to which they belong.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let extent = given();
    /// use mews_connector::companionships;
    ///
    /// let request = companionships::GetAllRequest::new(extent);
    /// let mut found = client.companionships().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn companionships(&self) -> super::companionships::Companionships {
        super::companionships::Companionships::new(self.core().clone())
    }
}

#[cfg(feature = "company-contracts")]
impl crate::Client {
    /// Contracts between travel agencies and services: commission, invoicing and channel manager terms.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::company_contracts;
    ///
    /// let request = company_contracts::GetAllRequest::new();
    /// let mut found = client.company_contracts().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn company_contracts(&self) -> super::company_contracts::CompanyContracts {
        super::company_contracts::CompanyContracts::new(self.core().clone())
    }
}

#[cfg(feature = "configuration")]
impl crate::Client {
    /// Settings of the property that the access token belongs to.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::configuration;
    ///
    /// let request = configuration::GetRequest::new();
    /// let response = client.configuration().get(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn configuration(&self) -> super::configuration::Configuration {
        super::configuration::Configuration::new(self.core().clone())
    }
}

#[cfg(feature = "counters")]
impl crate::Client {
    /// Counters that number bills, registration cards, service orders and other documents.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::counters;
    ///
    /// let request = counters::GetAllRequest::new();
    /// let mut found = client.counters().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn counters(&self) -> super::counters::Counters {
        super::counters::Counters::new(self.core().clone())
    }
}

#[cfg(feature = "countries")]
impl crate::Client {
    /// Countries, their subdivisions and groups, as the system knows them.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::countries;
    ///
    /// let request = countries::GetAllRequest::new();
    /// let response = client.countries().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn countries(&self) -> super::countries::Countries {
        super::countries::Countries::new(self.core().clone())
    }
}

#[cfg(feature = "credit-cards")]
impl crate::Client {
    /// Payment cards of customers: storing, charging and disabling them.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::credit_cards;
    ///
    /// let request = credit_cards::GetAllRequest::new();
    /// let mut found = client.credit_cards().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn credit_cards(&self) -> super::credit_cards::CreditCards {
        super::credit_cards::CreditCards::new(self.core().clone())
    }
}

#[cfg(feature = "currencies")]
impl crate::Client {
    /// Currencies that the system knows.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::currencies;
    ///
    /// let request = currencies::GetAllRequest::new();
    /// let response = client.currencies().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn currencies(&self) -> super::currencies::Currencies {
        super::currencies::Currencies::new(self.core().clone())
    }
}

#[cfg(feature = "customers")]
impl crate::Client {
    /// Profiles of the persons who stay, book or buy.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let extent = given();
    /// use mews_connector::customers;
    ///
    /// let request = customers::GetAllRequest::new(extent);
    /// let mut found = client.customers().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn customers(&self) -> super::customers::Customers {
        super::customers::Customers::new(self.core().clone())
    }
}

#[cfg(feature = "departments")]
impl crate::Client {
    /// Departments of a property, such as housekeeping.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::departments;
    ///
    /// let request = departments::GetAllRequest::new();
    /// let mut found = client.departments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn departments(&self) -> super::departments::Departments {
        super::departments::Departments::new(self.core().clone())
    }
}

#[cfg(feature = "devices")]
impl crate::Client {
    /// Devices on site: printers, payment terminals, key cutters, fiscal machines, passport scanners.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::devices;
    ///
    /// let request = devices::GetAllRequest::new();
    /// let response = client.devices().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn devices(&self) -> super::devices::Devices {
        super::devices::Devices::new(self.core().clone())
    }
}

#[cfg(feature = "enterprises")]
impl crate::Client {
    /// The properties that an access token reaches.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::enterprises;
    ///
    /// let request = enterprises::GetAllRequest::new();
    /// let mut found = client.enterprises().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn enterprises(&self) -> super::enterprises::Enterprises {
        super::enterprises::Enterprises::new(self.core().clone())
    }
}

#[cfg(feature = "exchange-rates")]
impl crate::Client {
    /// Rates at which a property converts currencies.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::exchange_rates;
    ///
    /// let request = exchange_rates::GetAllRequest::new();
    /// let response = client.exchange_rates().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn exchange_rates(&self) -> super::exchange_rates::ExchangeRates {
        super::exchange_rates::ExchangeRates::new(self.core().clone())
    }
}

#[cfg(feature = "exports")]
impl crate::Client {
    /// Bulk exports of data into files, prepared in the background.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let export_ids: Vec<_> = given();
    /// use mews_connector::exports;
    ///
    /// let request = exports::GetAllRequest::new(export_ids);
    /// let response = client.exports().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn exports(&self) -> super::exports::Exports {
        super::exports::Exports::new(self.core().clone())
    }
}

#[cfg(feature = "fiscal-machine-commands")]
impl crate::Client {
    /// Commands that tell fiscal machines to record bills.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let request = given();
    /// use mews_connector::fiscal_machine_commands;
    ///
    /// let mut found = client.fiscal_machine_commands().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn fiscal_machine_commands(
        &self,
    ) -> super::fiscal_machine_commands::FiscalMachineCommands {
        super::fiscal_machine_commands::FiscalMachineCommands::new(self.core().clone())
    }
}

#[cfg(feature = "identity-documents")]
impl crate::Client {
    /// Passports and other identity documents of customers.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let customer_ids: Vec<_> = given();
    /// use mews_connector::identity_documents;
    ///
    /// let request = identity_documents::GetAllRequest::new(customer_ids);
    /// let mut found = client.identity_documents().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn identity_documents(&self) -> super::identity_documents::IdentityDocuments {
        super::identity_documents::IdentityDocuments::new(self.core().clone())
    }
}

#[cfg(feature = "images")]
impl crate::Client {
    /// Addresses of the images that other entities refer to.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let images: Vec<_> = given();
    /// use mews_connector::images;
    ///
    /// let request = images::GetUrlsRequest::new(images);
    /// let response = client.images().get_urls(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn images(&self) -> super::images::Images {
        super::images::Images::new(self.core().clone())
    }
}

#[cfg(feature = "languages")]
impl crate::Client {
    /// Languages of the system and its texts in them.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::languages;
    ///
    /// let request = languages::GetAllRequest::new();
    /// let response = client.languages().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn languages(&self) -> super::languages::Languages {
        super::languages::Languages::new(self.core().clone())
    }
}

#[cfg(feature = "ledger-balances")]
impl crate::Client {
    /// Opening and closing balances of the accounting ledgers, day by day.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let date = given();
    /// # let ledger_types: Vec<_> = given();
    /// use mews_connector::ledger_balances;
    ///
    /// let request = ledger_balances::GetAllRequest::new(date, ledger_types);
    /// let mut found = client.ledger_balances().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn ledger_balances(&self) -> super::ledger_balances::LedgerBalances {
        super::ledger_balances::LedgerBalances::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-memberships")]
impl crate::Client {
    /// Memberships of customers and companies in loyalty programmes.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::loyalty_memberships;
    ///
    /// let request = loyalty_memberships::GetAllRequest::new();
    /// let mut found = client.loyalty_memberships().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn loyalty_memberships(&self) -> super::loyalty_memberships::LoyaltyMemberships {
        super::loyalty_memberships::LoyaltyMemberships::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-programs")]
impl crate::Client {
    /// Loyalty programmes of a chain.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::loyalty_programs;
    ///
    /// let request = loyalty_programs::GetAllRequest::new();
    /// let mut found = client.loyalty_programs().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn loyalty_programs(&self) -> super::loyalty_programs::LoyaltyPrograms {
        super::loyalty_programs::LoyaltyPrograms::new(self.core().clone())
    }
}

#[cfg(feature = "loyalty-tiers")]
impl crate::Client {
    /// Levels of membership within a loyalty programme.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let loyalty_program_ids: Vec<_> = given();
    /// use mews_connector::loyalty_tiers;
    ///
    /// let request = loyalty_tiers::GetAllRequest::new(loyalty_program_ids);
    /// let mut found = client.loyalty_tiers().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn loyalty_tiers(&self) -> super::loyalty_tiers::LoyaltyTiers {
        super::loyalty_tiers::LoyaltyTiers::new(self.core().clone())
    }
}

#[cfg(feature = "message-threads")]
impl crate::Client {
    /// Conversations between a property and an application, each of which holds messages.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::message_threads;
    ///
    /// let request = message_threads::GetAllRequest::new();
    /// let mut found = client.message_threads().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn message_threads(&self) -> super::message_threads::MessageThreads {
        super::message_threads::MessageThreads::new(self.core().clone())
    }
}

#[cfg(feature = "messages")]
impl crate::Client {
    /// Texts exchanged between a property and an application inside a message thread.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let message_thread_ids: Vec<_> = given();
    /// use mews_connector::messages;
    ///
    /// let request = messages::GetAllRequest::new(message_thread_ids);
    /// let mut found = client.messages().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn messages(&self) -> super::messages::Messages {
        super::messages::Messages::new(self.core().clone())
    }
}

#[cfg(feature = "order-items")]
impl crate::Client {
    /// Items of consumption: nights, products, fees, taxes, rebates.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::order_items;
    ///
    /// let request = order_items::GetAllRequest::new();
    /// let mut found = client.order_items().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn order_items(&self) -> super::order_items::OrderItems {
        super::order_items::OrderItems::new(self.core().clone())
    }
}

#[cfg(feature = "orders")]
impl crate::Client {
    /// Orders of products and custom items, charged to an account.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_id = given();
    /// # let account_id = given();
    /// use mews_connector::orders;
    ///
    /// let request = orders::AddRequest::new(service_id, account_id);
    /// let response = client.orders().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn orders(&self) -> super::orders::Orders {
        super::orders::Orders::new(self.core().clone())
    }
}

#[cfg(feature = "outlet-bills")]
impl crate::Client {
    /// Bills of outlets, such as restaurants, that are settled outside the bills of the property.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let bills: Vec<_> = given();
    /// use mews_connector::outlet_bills;
    ///
    /// let request = outlet_bills::AddRequest::new(bills);
    /// let response = client.outlet_bills().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn outlet_bills(&self) -> super::outlet_bills::OutletBills {
        super::outlet_bills::OutletBills::new(self.core().clone())
    }
}

#[cfg(feature = "outlet-items")]
impl crate::Client {
    /// Items on the bills of outlets.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::outlet_items;
    ///
    /// let request = outlet_items::GetAllRequest::new();
    /// let mut found = client.outlet_items().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn outlet_items(&self) -> super::outlet_items::OutletItems {
        super::outlet_items::OutletItems::new(self.core().clone())
    }
}

#[cfg(feature = "outlets")]
impl crate::Client {
    /// Points of sale of a property whose revenue is reported on its own, such as a restaurant.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::outlets;
    ///
    /// let request = outlets::GetAllRequest::new();
    /// let mut found = client.outlets().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn outlets(&self) -> super::outlets::Outlets {
        super::outlets::Outlets::new(self.core().clone())
    }
}

#[cfg(feature = "payment-method-requests")]
impl crate::Client {
    /// Requests to a customer or company to hand in a means of payment.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let account_id = given();
    /// # let expiration_utc = given();
    /// # let description: String = given();
    /// # let payment_methods: Vec<_> = given();
    /// use mews_connector::payment_method_requests;
    ///
    /// let request = payment_method_requests::AddRequest::new(account_id, expiration_utc, description, payment_methods);
    /// let response = client.payment_method_requests().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn payment_method_requests(
        &self,
    ) -> super::payment_method_requests::PaymentMethodRequests {
        super::payment_method_requests::PaymentMethodRequests::new(self.core().clone())
    }
}

#[cfg(feature = "payment-requests")]
impl crate::Client {
    /// Requests to a customer or company to pay or to preauthorise an amount.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::payment_requests;
    ///
    /// let request = payment_requests::GetAllRequest::new();
    /// let mut found = client.payment_requests().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn payment_requests(&self) -> super::payment_requests::PaymentRequests {
        super::payment_requests::PaymentRequests::new(self.core().clone())
    }
}

#[cfg(feature = "payments")]
impl crate::Client {
    /// Payments and refunds by card, cash, invoice and other means.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::payments;
    ///
    /// let request = payments::GetAllRequest::new();
    /// let mut found = client.payments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn payments(&self) -> super::payments::Payments {
        super::payments::Payments::new(self.core().clone())
    }
}

#[cfg(feature = "preauthorizations")]
impl crate::Client {
    /// Amounts reserved on payment cards, not yet charged.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let customer_ids: Vec<_> = given();
    /// use mews_connector::preauthorizations;
    ///
    /// let request = preauthorizations::GetAllByCustomersRequest::new(customer_ids);
    /// let response = client.preauthorizations().get_all_by_customers(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn preauthorizations(&self) -> super::preauthorizations::Preauthorizations {
        super::preauthorizations::Preauthorizations::new(self.core().clone())
    }
}

#[cfg(feature = "product-categories")]
impl crate::Client {
    /// Categories that group the products of a service.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::product_categories;
    ///
    /// let request = product_categories::GetAllRequest::new(service_ids);
    /// let mut found = client.product_categories().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn product_categories(&self) -> super::product_categories::ProductCategories {
        super::product_categories::ProductCategories::new(self.core().clone())
    }
}

#[cfg(feature = "product-service-orders")]
impl crate::Client {
    /// Service orders of products, as opposed to reservations.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::product_service_orders;
    ///
    /// let request = product_service_orders::GetAllRequest::new(service_ids);
    /// let mut found = client.product_service_orders().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn product_service_orders(
        &self,
    ) -> super::product_service_orders::ProductServiceOrders {
        super::product_service_orders::ProductServiceOrders::new(self.core().clone())
    }
}

#[cfg(feature = "products")]
impl crate::Client {
    /// What a property sells with or beside its services, such as breakfast or parking.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::products;
    ///
    /// let request = products::GetAllRequest::new(service_ids);
    /// let mut found = client.products().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn products(&self) -> super::products::Products {
        super::products::Products::new(self.core().clone())
    }
}

#[cfg(feature = "rate-groups")]
impl crate::Client {
    /// Groups in which a service keeps its rates.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::rate_groups;
    ///
    /// let request = rate_groups::GetAllRequest::new();
    /// let mut found = client.rate_groups().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn rate_groups(&self) -> super::rate_groups::RateGroups {
        super::rate_groups::RateGroups::new(self.core().clone())
    }
}

#[cfg(feature = "rates")]
impl crate::Client {
    /// Price plans under which a service is sold, with their prices.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::rates;
    ///
    /// let request = rates::GetAllRequest::new(service_ids);
    /// let mut found = client.rates().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn rates(&self) -> super::rates::Rates {
        super::rates::Rates::new(self.core().clone())
    }
}

#[cfg(feature = "reservation-groups")]
impl crate::Client {
    /// Groups that hold reservations booked together.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::reservation_groups;
    ///
    /// let request = reservation_groups::GetAllRequest::new();
    /// let mut found = client.reservation_groups().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn reservation_groups(&self) -> super::reservation_groups::ReservationGroups {
        super::reservation_groups::ReservationGroups::new(self.core().clone())
    }
}

#[cfg(feature = "reservations")]
impl crate::Client {
    /// Bookings of bookable services, from enquiry to check-out.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::reservations;
    ///
    /// let request = reservations::GetAll2023_06_06Request::new();
    /// let mut found = client.reservations().get_all_2023_06_06(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn reservations(&self) -> super::reservations::Reservations {
        super::reservations::Reservations::new(self.core().clone())
    }
}

#[cfg(feature = "resource-access-tokens")]
impl crate::Client {
    /// PIN codes and RFID tags that open resources for guests.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::resource_access_tokens;
    ///
    /// let request = resource_access_tokens::GetAllRequest::new();
    /// let mut found = client.resource_access_tokens().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_access_tokens(
        &self,
    ) -> super::resource_access_tokens::ResourceAccessTokens {
        super::resource_access_tokens::ResourceAccessTokens::new(self.core().clone())
    }
}

#[cfg(feature = "resource-blocks")]
impl crate::Client {
    /// Periods in which a resource is out of order or kept for internal use.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::resource_blocks;
    ///
    /// let request = resource_blocks::GetAllRequest::new();
    /// let mut found = client.resource_blocks().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_blocks(&self) -> super::resource_blocks::ResourceBlocks {
        super::resource_blocks::ResourceBlocks::new(self.core().clone())
    }
}

#[cfg(feature = "resource-categories")]
impl crate::Client {
    /// Categories of bookable resources, such as room types.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::resource_categories;
    ///
    /// let request = resource_categories::GetAllRequest::new(service_ids);
    /// let mut found = client.resource_categories().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_categories(&self) -> super::resource_categories::ResourceCategories {
        super::resource_categories::ResourceCategories::new(self.core().clone())
    }
}

#[cfg(feature = "resource-category-assignments")]
impl crate::Client {
    /// Links that say which resource belongs to which category.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let resource_category_ids: Vec<_> = given();
    /// use mews_connector::resource_category_assignments;
    ///
    /// let request = resource_category_assignments::GetAllRequest::new(resource_category_ids);
    /// let mut found = client.resource_category_assignments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_category_assignments(
        &self,
    ) -> super::resource_category_assignments::ResourceCategoryAssignments {
        super::resource_category_assignments::ResourceCategoryAssignments::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "resource-category-image-assignments")]
impl crate::Client {
    /// Links between resource categories and their images.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let resource_category_ids: Vec<_> = given();
    /// use mews_connector::resource_category_image_assignments;
    ///
    /// let request = resource_category_image_assignments::GetAllRequest::new(resource_category_ids);
    /// let mut found = client.resource_category_image_assignments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_category_image_assignments(
        &self,
    ) -> super::resource_category_image_assignments::ResourceCategoryImageAssignments {
        super::resource_category_image_assignments::ResourceCategoryImageAssignments::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "resource-feature-assignments")]
impl crate::Client {
    /// Links that say which resource has which feature.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let resource_feature_ids: Vec<_> = given();
    /// use mews_connector::resource_feature_assignments;
    ///
    /// let request = resource_feature_assignments::GetAllRequest::new(resource_feature_ids);
    /// let mut found = client.resource_feature_assignments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_feature_assignments(
        &self,
    ) -> super::resource_feature_assignments::ResourceFeatureAssignments {
        super::resource_feature_assignments::ResourceFeatureAssignments::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "resource-features")]
impl crate::Client {
    /// Features that resources of a service can have, such as a view or a balcony.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::resource_features;
    ///
    /// let request = resource_features::GetAllRequest::new(service_ids);
    /// let mut found = client.resource_features().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resource_features(&self) -> super::resource_features::ResourceFeatures {
        super::resource_features::ResourceFeatures::new(self.core().clone())
    }
}

#[cfg(feature = "resources")]
impl crate::Client {
    /// Rooms, beds, parking spots and other things that are booked one by one.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let extent = given();
    /// use mews_connector::resources;
    ///
    /// let request = resources::GetAllRequest::new(extent);
    /// let mut found = client.resources().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn resources(&self) -> super::resources::Resources {
        super::resources::Resources::new(self.core().clone())
    }
}

#[cfg(feature = "restrictions")]
impl crate::Client {
    /// Limits on when and how the rates and categories of a service can be booked.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::restrictions;
    ///
    /// let request = restrictions::GetAllRequest::new(service_ids);
    /// let mut found = client.restrictions().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn restrictions(&self) -> super::restrictions::Restrictions {
        super::restrictions::Restrictions::new(self.core().clone())
    }
}

#[cfg(feature = "routing-rules")]
impl crate::Client {
    /// Rules that send the items of a stay to the bill of a company; billing automations replace them.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::routing_rules;
    ///
    /// let request = routing_rules::GetAllRequest::new();
    /// let mut found = client.routing_rules().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn routing_rules(&self) -> super::routing_rules::RoutingRules {
        super::routing_rules::RoutingRules::new(self.core().clone())
    }
}

#[cfg(feature = "rules")]
impl crate::Client {
    /// Rules that add products to matching reservations or remove them.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// # let extent = given();
    /// use mews_connector::rules;
    ///
    /// let request = rules::GetAllRequest::new(service_ids, extent);
    /// let mut found = client.rules().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn rules(&self) -> super::rules::Rules {
        super::rules::Rules::new(self.core().clone())
    }
}

#[cfg(feature = "service-order-notes")]
impl crate::Client {
    /// Notes on reservations and other service orders.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_order_ids: Vec<_> = given();
    /// use mews_connector::service_order_notes;
    ///
    /// let request = service_order_notes::GetAllRequest::new(service_order_ids);
    /// let mut found = client.service_order_notes().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn service_order_notes(&self) -> super::service_order_notes::ServiceOrderNotes {
        super::service_order_notes::ServiceOrderNotes::new(self.core().clone())
    }
}

#[cfg(feature = "service-overbooking-limits")]
impl crate::Client {
    /// Limits on how far a service can be overbooked.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::service_overbooking_limits;
    ///
    /// let request = service_overbooking_limits::GetAllRequest::new(service_ids);
    /// let mut found = client.service_overbooking_limits().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn service_overbooking_limits(
        &self,
    ) -> super::service_overbooking_limits::ServiceOverbookingLimits {
        super::service_overbooking_limits::ServiceOverbookingLimits::new(
            self.core().clone(),
        )
    }
}

#[cfg(feature = "services")]
impl crate::Client {
    /// Services of an enterprise, such as accommodation or breakfast, and their availability.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::services;
    ///
    /// let request = services::GetAllRequest::new();
    /// let mut found = client.services().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn services(&self) -> super::services::Services {
        super::services::Services::new(self.core().clone())
    }
}

#[cfg(feature = "source-assignments")]
impl crate::Client {
    /// Links between reservations or their groups and the sources they came from.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::source_assignments;
    ///
    /// let request = source_assignments::GetAllRequest::new();
    /// let mut found = client.source_assignments().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn source_assignments(&self) -> super::source_assignments::SourceAssignments {
        super::source_assignments::SourceAssignments::new(self.core().clone())
    }
}

#[cfg(feature = "sources")]
impl crate::Client {
    /// Systems and sellers through which bookings come in.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::sources;
    ///
    /// let request = sources::GetAllRequest::new();
    /// let mut found = client.sources().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn sources(&self) -> super::sources::Sources {
        super::sources::Sources::new(self.core().clone())
    }
}

#[cfg(feature = "tasks")]
impl crate::Client {
    /// To-do items for the staff.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::tasks;
    ///
    /// let request = tasks::GetAllRequest::new();
    /// let mut found = client.tasks().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn tasks(&self) -> super::tasks::Tasks {
        super::tasks::Tasks::new(self.core().clone())
    }
}

#[cfg(feature = "tax-environments")]
impl crate::Client {
    /// Sets of taxations that are in force in a country for a time.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::tax_environments;
    ///
    /// let request = tax_environments::GetAllRequest::new();
    /// let response = client.tax_environments().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn tax_environments(&self) -> super::tax_environments::TaxEnvironments {
        super::tax_environments::TaxEnvironments::new(self.core().clone())
    }
}

#[cfg(feature = "taxations")]
impl crate::Client {
    /// Kinds of tax and their rates.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::taxations;
    ///
    /// let request = taxations::GetAllRequest::new();
    /// let response = client.taxations().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn taxations(&self) -> super::taxations::Taxations {
        super::taxations::Taxations::new(self.core().clone())
    }
}

#[cfg(feature = "voucher-codes")]
impl crate::Client {
    /// Codes that guests enter to use a voucher.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let voucher_ids: Vec<_> = given();
    /// use mews_connector::voucher_codes;
    ///
    /// let request = voucher_codes::GetAllRequest::new(voucher_ids);
    /// let mut found = client.voucher_codes().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn voucher_codes(&self) -> super::voucher_codes::VoucherCodes {
        super::voucher_codes::VoucherCodes::new(self.core().clone())
    }
}

#[cfg(feature = "vouchers")]
impl crate::Client {
    /// Vouchers that open rates to the holders of their codes.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let extent = given();
    /// # let service_ids: Vec<_> = given();
    /// use mews_connector::vouchers;
    ///
    /// let request = vouchers::GetAllRequest::new(extent, service_ids);
    /// let mut found = client.vouchers().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn vouchers(&self) -> super::vouchers::Vouchers {
        super::vouchers::Vouchers::new(self.core().clone())
    }
}
