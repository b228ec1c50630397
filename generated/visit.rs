// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "account-notes")]
    visitor.visit::<super::account_notes::AddRequest>();

    #[cfg(feature = "account-notes")]
    visitor.visit::<super::account_notes::DeleteRequest>();

    #[cfg(feature = "account-notes")]
    visitor.visit::<super::account_notes::GetAllRequest>();

    #[cfg(feature = "account-notes")]
    visitor.visit::<super::account_notes::UpdateRequest>();

    #[cfg(feature = "accounting-categories")]
    visitor.visit::<super::accounting_categories::GetAllRequest>();

    #[cfg(feature = "accounting-items")]
    visitor.visit::<super::accounting_items::GetAllRequest>();

    #[cfg(feature = "accounting-items")]
    visitor.visit::<super::accounting_items::UpdateRequest>();

    #[cfg(feature = "accounts")] visitor.visit::<super::accounts::AddFileRequest>();

    #[cfg(feature = "accounts")] visitor.visit::<super::accounts::MergeRequest>();

    #[cfg(feature = "accounts")] visitor.visit::<super::accounts::UpdateRequest>();

    #[cfg(feature = "addresses")] visitor.visit::<super::addresses::AddRequest>();

    #[cfg(feature = "addresses")] visitor.visit::<super::addresses::DeleteRequest>();

    #[cfg(feature = "addresses")] visitor.visit::<super::addresses::GetAllRequest>();

    #[cfg(feature = "addresses")] visitor.visit::<super::addresses::UpdateRequest>();

    #[cfg(feature = "age-categories")]
    visitor.visit::<super::age_categories::GetAllRequest>();

    #[cfg(feature = "availability-adjustments")]
    visitor.visit::<super::availability_adjustments::GetAllRequest>();

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::AddRequest>();

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::DeleteRequest>();

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::GetAllRequest>();

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::UpdateRequest>();

    #[cfg(feature = "billing-automation-payment-plans")]
    visitor.visit::<super::billing_automation_payment_plans::AddRequest>();

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::AddRequest>();

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::DeleteRequest>();

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::GetAllRequest>();

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::UpdateRequest>();

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::UpdateAssignmentsRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::AddRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::CloseRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::DeleteRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::GetAllRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::GetPdfRequest>();

    #[cfg(feature = "bills")] visitor.visit::<super::bills::UpdateRequest>();

    #[cfg(feature = "business-segments")]
    visitor.visit::<super::business_segments::GetAllRequest>();

    #[cfg(feature = "cancellation-policies")]
    visitor.visit::<super::cancellation_policies::GetAllRequest>();

    #[cfg(feature = "cancellation-policies")]
    visitor.visit::<super::cancellation_policies::GetByRatesRequest>();

    #[cfg(feature = "cancellation-policies")]
    visitor.visit::<super::cancellation_policies::GetByReservationsRequest>();

    #[cfg(feature = "cashier-transactions")]
    visitor.visit::<super::cashier_transactions::GetAllRequest>();

    #[cfg(feature = "cashiers")] visitor.visit::<super::cashiers::GetAllRequest>();

    #[cfg(feature = "commands")] visitor.visit::<super::commands::AddKeyCutterRequest>();

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::AddPaymentTerminalRequest>();

    #[cfg(feature = "commands")] visitor.visit::<super::commands::AddPrinterRequest>();

    #[cfg(feature = "commands")] visitor.visit::<super::commands::GetAllActiveRequest>();

    #[cfg(feature = "commands")] visitor.visit::<super::commands::GetAllByIdsRequest>();

    #[cfg(feature = "commands")] visitor.visit::<super::commands::UpdateRequest>();

    #[cfg(feature = "companies")] visitor.visit::<super::companies::AddRequest>();

    #[cfg(feature = "companies")] visitor.visit::<super::companies::DeleteRequest>();

    #[cfg(feature = "companies")] visitor.visit::<super::companies::GetAllRequest>();

    #[cfg(feature = "companies")] visitor.visit::<super::companies::UpdateRequest>();

    #[cfg(feature = "companionships")]
    visitor.visit::<super::companionships::GetAllRequest>();

    #[cfg(feature = "company-contracts")]
    visitor.visit::<super::company_contracts::AddRequest>();

    #[cfg(feature = "company-contracts")]
    visitor.visit::<super::company_contracts::DeleteRequest>();

    #[cfg(feature = "company-contracts")]
    visitor.visit::<super::company_contracts::GetAllRequest>();

    #[cfg(feature = "company-contracts")]
    visitor.visit::<super::company_contracts::UpdateRequest>();

    #[cfg(feature = "configuration")]
    visitor.visit::<super::configuration::GetRequest>();

    #[cfg(feature = "counters")] visitor.visit::<super::counters::GetAllRequest>();

    #[cfg(feature = "countries")] visitor.visit::<super::countries::GetAllRequest>();

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::AddTokenizedRequest>();

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::ChargeRequest>();

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::DisableRequest>();

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::GetAllRequest>();

    #[cfg(feature = "currencies")] visitor.visit::<super::currencies::GetAllRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::AddRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::AddFileRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::GetAllRequest>();

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::GetOpenItemsRequest>();

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::GetRelationshipsRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::MergeRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::SearchRequest>();

    #[cfg(feature = "customers")] visitor.visit::<super::customers::UpdateRequest>();

    #[cfg(feature = "departments")] visitor.visit::<super::departments::GetAllRequest>();

    #[cfg(feature = "devices")] visitor.visit::<super::devices::GetAllRequest>();

    #[cfg(feature = "enterprises")] visitor.visit::<super::enterprises::GetAllRequest>();

    #[cfg(feature = "exchange-rates")]
    visitor.visit::<super::exchange_rates::GetAllRequest>();

    #[cfg(feature = "exports")] visitor.visit::<super::exports::AddRequest>();

    #[cfg(feature = "exports")] visitor.visit::<super::exports::GetAllRequest>();

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<super::fiscal_machine_commands::FiscalMachineCommandsGetAllRequest>();

    #[cfg(feature = "identity-documents")]
    visitor.visit::<super::identity_documents::AddRequest>();

    #[cfg(feature = "identity-documents")]
    visitor.visit::<super::identity_documents::ClearRequest>();

    #[cfg(feature = "identity-documents")]
    visitor.visit::<super::identity_documents::DeleteRequest>();

    #[cfg(feature = "identity-documents")]
    visitor.visit::<super::identity_documents::GetAllRequest>();

    #[cfg(feature = "identity-documents")]
    visitor.visit::<super::identity_documents::UpdateRequest>();

    #[cfg(feature = "images")] visitor.visit::<super::images::GetUrlsRequest>();

    #[cfg(feature = "languages")] visitor.visit::<super::languages::GetAllRequest>();

    #[cfg(feature = "languages")] visitor.visit::<super::languages::GetTextsRequest>();

    #[cfg(feature = "ledger-balances")]
    visitor.visit::<super::ledger_balances::GetAllRequest>();

    #[cfg(feature = "loyalty-memberships")]
    visitor.visit::<super::loyalty_memberships::AddRequest>();

    #[cfg(feature = "loyalty-memberships")]
    visitor.visit::<super::loyalty_memberships::DeleteRequest>();

    #[cfg(feature = "loyalty-memberships")]
    visitor.visit::<super::loyalty_memberships::GetAllRequest>();

    #[cfg(feature = "loyalty-memberships")]
    visitor.visit::<super::loyalty_memberships::UpdateRequest>();

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::AddRequest>();

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::DeleteRequest>();

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::GetAllRequest>();

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::UpdateRequest>();

    #[cfg(feature = "loyalty-tiers")]
    visitor.visit::<super::loyalty_tiers::AddRequest>();

    #[cfg(feature = "loyalty-tiers")]
    visitor.visit::<super::loyalty_tiers::DeleteRequest>();

    #[cfg(feature = "loyalty-tiers")]
    visitor.visit::<super::loyalty_tiers::GetAllRequest>();

    #[cfg(feature = "loyalty-tiers")]
    visitor.visit::<super::loyalty_tiers::UpdateRequest>();

    #[cfg(feature = "message-threads")]
    visitor.visit::<super::message_threads::GetAllRequest>();

    #[cfg(feature = "message-threads")]
    visitor.visit::<super::message_threads::AddRequest>();

    #[cfg(feature = "messages")] visitor.visit::<super::messages::GetAllRequest>();

    #[cfg(feature = "messages")] visitor.visit::<super::messages::AddRequest>();

    #[cfg(feature = "order-items")] visitor.visit::<super::order_items::CancelRequest>();

    #[cfg(feature = "order-items")] visitor.visit::<super::order_items::GetAllRequest>();

    #[cfg(feature = "orders")] visitor.visit::<super::orders::AddRequest>();

    #[cfg(feature = "outlet-bills")] visitor.visit::<super::outlet_bills::AddRequest>();

    #[cfg(feature = "outlet-items")]
    visitor.visit::<super::outlet_items::GetAllRequest>();

    #[cfg(feature = "outlets")] visitor.visit::<super::outlets::GetAllRequest>();

    #[cfg(feature = "payment-method-requests")]
    visitor.visit::<super::payment_method_requests::AddRequest>();

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::AddRequest>();

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::CancelRequest>();

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::GetAllRequest>();

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::AddAlternativeRequest>();

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::AddCreditCardRequest>();

    #[cfg(feature = "payments")] visitor.visit::<super::payments::AddExternalRequest>();

    #[cfg(feature = "payments")] visitor.visit::<super::payments::GetAllRequest>();

    #[cfg(feature = "payments")] visitor.visit::<super::payments::RefundRequest>();

    #[cfg(feature = "preauthorizations")]
    visitor.visit::<super::preauthorizations::GetAllByCustomersRequest>();

    #[cfg(feature = "product-categories")]
    visitor.visit::<super::product_categories::GetAllRequest>();

    #[cfg(feature = "product-service-orders")]
    visitor.visit::<super::product_service_orders::GetAllRequest>();

    #[cfg(feature = "products")] visitor.visit::<super::products::DeleteRequest>();

    #[cfg(feature = "products")] visitor.visit::<super::products::GetAllRequest>();

    #[cfg(feature = "products")] visitor.visit::<super::products::GetPricingRequest>();

    #[cfg(feature = "products")] visitor.visit::<super::products::UpdatePriceRequest>();

    #[cfg(feature = "rate-groups")] visitor.visit::<super::rate_groups::GetAllRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::AddRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::DeleteRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::GetAllRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::GetPricingRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::SetRequest>();

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::UpdateCapacityOffsetRequest>();

    #[cfg(feature = "rates")] visitor.visit::<super::rates::UpdatePriceRequest>();

    #[cfg(feature = "reservation-groups")]
    visitor.visit::<super::reservation_groups::GetAllRequest>();

    #[cfg(feature = "reservations")] visitor.visit::<super::reservations::AddRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::AddCompanionRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::AddProductRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::CancelRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ConfirmRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::DeleteCompanionRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::GetAllRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::GetAll2023_06_06Request>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::GetAllItemsRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::GetChannelManagerDetailsRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::PriceRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ProcessRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::StartRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::UpdateRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::UpdateCustomerRequest>();

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::UpdateIntervalRequest>();

    #[cfg(feature = "resource-access-tokens")]
    visitor.visit::<super::resource_access_tokens::AddRequest>();

    #[cfg(feature = "resource-access-tokens")]
    visitor.visit::<super::resource_access_tokens::DeleteRequest>();

    #[cfg(feature = "resource-access-tokens")]
    visitor.visit::<super::resource_access_tokens::GetAllRequest>();

    #[cfg(feature = "resource-access-tokens")]
    visitor.visit::<super::resource_access_tokens::UpdateRequest>();

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::AddRequest>();

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::DeleteRequest>();

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::GetAllRequest>();

    #[cfg(feature = "resource-categories")]
    visitor.visit::<super::resource_categories::AddRequest>();

    #[cfg(feature = "resource-categories")]
    visitor.visit::<super::resource_categories::DeleteRequest>();

    #[cfg(feature = "resource-categories")]
    visitor.visit::<super::resource_categories::GetAllRequest>();

    #[cfg(feature = "resource-categories")]
    visitor.visit::<super::resource_categories::UpdateRequest>();

    #[cfg(feature = "resource-category-assignments")]
    visitor.visit::<super::resource_category_assignments::GetAllRequest>();

    #[cfg(feature = "resource-category-image-assignments")]
    visitor.visit::<super::resource_category_image_assignments::GetAllRequest>();

    #[cfg(feature = "resource-feature-assignments")]
    visitor.visit::<super::resource_feature_assignments::GetAllRequest>();

    #[cfg(feature = "resource-features")]
    visitor.visit::<super::resource_features::GetAllRequest>();

    #[cfg(feature = "resources")] visitor.visit::<super::resources::GetAllRequest>();

    #[cfg(feature = "resources")]
    visitor.visit::<super::resources::GetOccupancyStateRequest>();

    #[cfg(feature = "resources")] visitor.visit::<super::resources::UpdateRequest>();

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::ClearRequest>();

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::GetAllRequest>();

    #[cfg(feature = "restrictions")] visitor.visit::<super::restrictions::SetRequest>();

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::AddRequest>();

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::DeleteRequest>();

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::GetAllRequest>();

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::UpdateRequest>();

    #[cfg(feature = "rules")] visitor.visit::<super::rules::GetAllRequest>();

    #[cfg(feature = "service-order-notes")]
    visitor.visit::<super::service_order_notes::AddRequest>();

    #[cfg(feature = "service-order-notes")]
    visitor.visit::<super::service_order_notes::DeleteRequest>();

    #[cfg(feature = "service-order-notes")]
    visitor.visit::<super::service_order_notes::GetAllRequest>();

    #[cfg(feature = "service-order-notes")]
    visitor.visit::<super::service_order_notes::UpdateRequest>();

    #[cfg(feature = "service-overbooking-limits")]
    visitor.visit::<super::service_overbooking_limits::ClearRequest>();

    #[cfg(feature = "service-overbooking-limits")]
    visitor.visit::<super::service_overbooking_limits::GetAllRequest>();

    #[cfg(feature = "service-overbooking-limits")]
    visitor.visit::<super::service_overbooking_limits::SetRequest>();

    #[cfg(feature = "services")] visitor.visit::<super::services::GetAllRequest>();

    #[cfg(feature = "services")]
    visitor.visit::<super::services::GetAvailabilityRequest>();

    #[cfg(feature = "services")]
    visitor.visit::<super::services::GetAvailability2024_01_22Request>();

    #[cfg(feature = "services")]
    visitor.visit::<super::services::UpdateAvailabilityRequest>();

    #[cfg(feature = "source-assignments")]
    visitor.visit::<super::source_assignments::GetAllRequest>();

    #[cfg(feature = "source-assignments")]
    visitor.visit::<super::source_assignments::GetAll2024_09_20Request>();

    #[cfg(feature = "sources")] visitor.visit::<super::sources::GetAllRequest>();

    #[cfg(feature = "tasks")] visitor.visit::<super::tasks::AddRequest>();

    #[cfg(feature = "tasks")] visitor.visit::<super::tasks::CloseRequest>();

    #[cfg(feature = "tasks")] visitor.visit::<super::tasks::GetAllRequest>();

    #[cfg(feature = "tax-environments")]
    visitor.visit::<super::tax_environments::GetAllRequest>();

    #[cfg(feature = "taxations")] visitor.visit::<super::taxations::GetAllRequest>();

    #[cfg(feature = "voucher-codes")]
    visitor.visit::<super::voucher_codes::AddRequest>();

    #[cfg(feature = "voucher-codes")]
    visitor.visit::<super::voucher_codes::DeleteRequest>();

    #[cfg(feature = "voucher-codes")]
    visitor.visit::<super::voucher_codes::GetAllRequest>();

    #[cfg(feature = "vouchers")] visitor.visit::<super::vouchers::AddRequest>();

    #[cfg(feature = "vouchers")] visitor.visit::<super::vouchers::DeleteRequest>();

    #[cfg(feature = "vouchers")] visitor.visit::<super::vouchers::GetAllRequest>();

    #[cfg(feature = "vouchers")] visitor.visit::<super::vouchers::UpdateRequest>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    #[cfg(
        any(
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::AccountingItem>("AccountingItem");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::AdditionalServiceData>("AdditionalServiceData");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::Address>("Address");

    #[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
    visitor.visit::<super::common::AddressParameters>("AddressParameters");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::Amount>("Amount");

    #[cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::AmountParameters>("AmountParameters");

    #[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
    visitor.visit::<super::common::AvailabilityAdjustment>("AvailabilityAdjustment");

    #[cfg(any(feature = "bills", feature = "commands"))]
    visitor.visit::<super::common::Bill>("Bill");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillCompanyData>("BillCompanyData");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillCustomerData>("BillCustomerData");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillEnterpriseData>("BillEnterpriseData");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillOptions>("BillOptions");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::BookableServiceData>("BookableServiceData");

    #[cfg(
        any(feature = "business-segments", feature = "reservations", feature = "rules")
    )] visitor.visit::<super::common::BusinessSegment>("BusinessSegment");

    #[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
    visitor.visit::<super::common::Company>("Company");

    #[cfg(any(feature = "accounts", feature = "companies"))]
    visitor
        .visit::<
            super::common::CompanyOptionUpdateParameters,
        >("CompanyOptionUpdateParameters");

    #[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
    visitor.visit::<super::common::CompanyOptions>("CompanyOptions");

    #[cfg(any(feature = "accounting-items", feature = "payments"))]
    visitor.visit::<super::common::CreditCardTransaction>("CreditCardTransaction");

    #[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
    visitor.visit::<super::common::CreditRating>("CreditRating");

    #[cfg(
        any(
            feature = "cancellation-policies",
            feature = "payment-requests",
            feature = "payments",
            feature = "restrictions"
        )
    )] visitor.visit::<super::common::CurrencyValue>("CurrencyValue");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )] visitor.visit::<super::common::CurrencyValueOld>("CurrencyValueOld");

    #[cfg(
        any(feature = "companionships", feature = "customers", feature = "reservations")
    )] visitor.visit::<super::common::Customer>("Customer");

    #[cfg(any(feature = "exports", feature = "ledger-balances"))]
    visitor.visit::<super::common::DateFilterInterval>("DateFilterInterval");

    #[cfg(
        any(
            feature = "commands",
            feature = "devices",
            feature = "fiscal-machine-commands"
        )
    )] visitor.visit::<super::common::Device>("Device");

    #[cfg(
        any(
            feature = "account-notes",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships"
        )
    )] visitor.visit::<super::common::EnterpriseProfileData>("EnterpriseProfileData");

    #[cfg(any(feature = "configuration", feature = "enterprises"))]
    visitor.visit::<super::common::EnterpriseSubscription>("EnterpriseSubscription");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ExtendedAmount>("ExtendedAmount");

    #[cfg(any(feature = "credit-cards", feature = "payments"))]
    visitor.visit::<super::common::ExtendedAmountParameters>("ExtendedAmountParameters");

    #[cfg(
        any(feature = "companionships", feature = "customers", feature = "reservations")
    )] visitor.visit::<super::common::IdentityDocument>("IdentityDocument");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers"
        )
    )] visitor.visit::<super::common::InvoicePaymentData>("InvoicePaymentData");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::ObjectData>("ObjectData");

    #[cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::OldAddress>("OldAddress");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::OrderItemOld>("OrderItemOld");

    #[cfg(any(feature = "reservations", feature = "service-order-notes"))]
    visitor.visit::<super::common::OrderNote>("OrderNote");

    #[cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "services"
        )
    )] visitor.visit::<super::common::PaxCount>("PaxCount");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers"
        )
    )] visitor.visit::<super::common::PaymentCardPaymentData>("PaymentCardPaymentData");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers"
        )
    )] visitor.visit::<super::common::PaymentItemOld>("PaymentItemOld");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::PersonData>("PersonData");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::Product>("Product");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductClassifications>("ProductClassifications");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductOptions>("ProductOptions");

    #[cfg(any(feature = "orders", feature = "reservations"))]
    visitor.visit::<super::common::ProductOrderAdditionData>("ProductOrderAdditionData");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ProductOrderItemData>("ProductOrderItemData");

    #[cfg(
        any(
            feature = "configuration",
            feature = "products",
            feature = "reservations",
            feature = "services"
        )
    )] visitor.visit::<super::common::Promotions>("Promotions");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::RateForExtent>("RateForExtent");

    #[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
    visitor.visit::<super::common::RateGroupOld>("RateGroupOld");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::RebateOrderItemData>("RebateOrderItemData");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::RelativeProductPrice>("RelativeProductPrice");

    #[cfg(any(feature = "companionships", feature = "reservations"))]
    visitor.visit::<super::common::ReservationGroupOld>("ReservationGroupOld");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ReservationOld>("ReservationOld");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ReservationOptions>("ReservationOptions");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ReservationPersonCount>("ReservationPersonCount");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::Resource>("Resource");

    #[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
    visitor.visit::<super::common::ResourceAccessToken>("ResourceAccessToken");

    #[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
    visitor
        .visit::<
            super::common::ResourceAccessTokenPermissions,
        >("ResourceAccessTokenPermissions");

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-categories",
            feature = "resources",
            feature = "rules"
        )
    )] visitor.visit::<super::common::ResourceCategory>("ResourceCategory");

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-category-assignments",
            feature = "resources"
        )
    )]
    visitor
        .visit::<
            super::common::ResourceCategoryAssignment,
        >("ResourceCategoryAssignment");

    #[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
    visitor
        .visit::<
            super::common::ResourceCategoryImageAssignment,
        >("ResourceCategoryImageAssignment");

    #[cfg(any(feature = "resource-features", feature = "resources"))]
    visitor.visit::<super::common::ResourceFeature>("ResourceFeature");

    #[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
    visitor
        .visit::<super::common::ResourceFeatureAssignment>("ResourceFeatureAssignment");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::Service>("Service");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::ServiceOptions>("ServiceOptions");

    #[cfg(any(feature = "product-service-orders", feature = "reservations"))]
    visitor.visit::<super::common::ServiceOrderOptions>("ServiceOrderOptions");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::SpaceData>("SpaceData");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::TaxBreakdown>("TaxBreakdown");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::TaxBreakdownItem>("TaxBreakdownItem");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::TaxValue>("TaxValue");

    #[cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "product-categories",
            feature = "product-service-orders",
            feature = "products",
            feature = "rate-groups",
            feature = "rates",
            feature = "reservation-groups",
            feature = "reservations",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "resources",
            feature = "restrictions",
            feature = "routing-rules",
            feature = "rules",
            feature = "service-order-notes",
            feature = "service-overbooking-limits",
            feature = "services",
            feature = "source-assignments",
            feature = "sources",
            feature = "tasks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::TimeInterval>("TimeInterval");

    #[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
    visitor.visit::<super::common::VoucherCode>("VoucherCode");

    #[cfg(any(feature = "bills", feature = "commands"))]
    visitor.visit::<super::common::BillAssigneeData>("BillAssigneeData");

    #[cfg(any(feature = "bills", feature = "commands"))]
    visitor.visit::<super::common::BillOwnerData>("BillOwnerData");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillAccountData>("BillAccountData");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::OrderItemOldData>("OrderItemOldData");

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers"
        )
    )] visitor.visit::<super::common::PaymentItemOldData>("PaymentItemOldData");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductPricing>("ProductPricing");

    #[cfg(
        any(
            feature = "account-notes",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships"
        )
    )] visitor.visit::<super::common::ProfileData>("ProfileData");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::ResourceData>("ResourceData");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::ServiceData>("ServiceData");

    #[cfg(
        any(
            feature = "addresses",
            feature = "fiscal-machine-commands",
            feature = "payments",
            feature = "product-service-orders",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::AccountType>("AccountType");

    #[cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "order-items"
        )
    )] visitor.visit::<super::common::AccountTypeEnum>("AccountTypeEnum");

    #[cfg(
        any(feature = "accounting-items", feature = "payments", feature = "reservations")
    )] visitor.visit::<super::common::AccountingState>("AccountingState");

    #[cfg(any(feature = "order-items", feature = "payments"))]
    visitor.visit::<super::common::AccountingStateEnum>("AccountingStateEnum");

    #[cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "service-overbooking-limits",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::ActivityState>("ActivityState");

    #[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
    visitor.visit::<super::common::ActivityStateEnum>("ActivityStateEnum");

    #[cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "addresses",
            feature = "age-categories",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashiers",
            feature = "companies",
            feature = "company-contracts",
            feature = "customers",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "rate-groups",
            feature = "rates",
            feature = "resource-access-tokens",
            feature = "resource-blocks",
            feature = "resource-categories",
            feature = "resource-category-assignments",
            feature = "resource-category-image-assignments",
            feature = "resource-feature-assignments",
            feature = "resource-features",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::ActivityStates>("ActivityStates");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillCorrectionState>("BillCorrectionState");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillCorrectionType>("BillCorrectionType");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillState>("BillState");

    #[cfg(
        any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands")
    )] visitor.visit::<super::common::BillType>("BillType");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::CancellationReason>("CancellationReason");

    #[cfg(any(feature = "configuration", feature = "credit-cards"))]
    visitor.visit::<super::common::CreditCardType>("CreditCardType");

    #[cfg(
        any(
            feature = "accounts",
            feature = "companies",
            feature = "reservations",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::CreditRatingBasicEnum>("CreditRatingBasicEnum");

    #[cfg(
        any(feature = "companionships", feature = "customers", feature = "reservations")
    )] visitor.visit::<super::common::CustomerClassification>("CustomerClassification");

    #[cfg(
        any(feature = "companionships", feature = "customers", feature = "reservations")
    )] visitor.visit::<super::common::CustomerOptions>("CustomerOptions");

    #[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
    visitor.visit::<super::common::DeviceCommandState>("DeviceCommandState");

    #[cfg(
        any(
            feature = "commands",
            feature = "devices",
            feature = "fiscal-machine-commands"
        )
    )] visitor.visit::<super::common::DeviceType>("DeviceType");

    #[cfg(any(feature = "configuration", feature = "payments"))]
    visitor.visit::<super::common::ExternalPaymentType>("ExternalPaymentType");

    #[cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "identity-documents",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::IdentityDocumentType>("IdentityDocumentType");

    #[cfg(any(feature = "reservations", feature = "service-order-notes"))]
    visitor.visit::<super::common::OrderNoteType>("OrderNoteType");

    #[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
    visitor.visit::<super::common::OutletItemType>("OutletItemType");

    #[cfg(any(feature = "configuration", feature = "enterprises"))]
    visitor.visit::<super::common::PricingMode>("PricingMode");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductChargingMode>("ProductChargingMode");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductConsumptionMoment>("ProductConsumptionMoment");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductPosting>("ProductPosting");

    #[cfg(any(feature = "products", feature = "reservations"))]
    visitor.visit::<super::common::ProductPostingMode>("ProductPostingMode");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )] visitor.visit::<super::common::RateType>("RateType");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ReservationOldOrigin>("ReservationOldOrigin");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ReservationPurpose>("ReservationPurpose");

    #[cfg(any(feature = "availability-blocks", feature = "reservations"))]
    visitor.visit::<super::common::ReservationPurposeEnum>("ReservationPurposeEnum");

    #[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
    visitor.visit::<super::common::ResourceAccessTokenType>("ResourceAccessTokenType");

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-categories",
            feature = "resources",
            feature = "rules"
        )
    )] visitor.visit::<super::common::ResourceCategoryType>("ResourceCategoryType");

    #[cfg(any(feature = "resource-categories", feature = "restrictions"))]
    visitor.visit::<super::common::ResourceCategoryTypeEnum>("ResourceCategoryTypeEnum");

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-categories",
            feature = "resources",
            feature = "rules"
        )
    )] visitor.visit::<super::common::ResourceClassification>("ResourceClassification");

    #[cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )]
    visitor
        .visit::<
            super::common::ResourceFeatureClassification,
        >("ResourceFeatureClassification");

    #[cfg(any(feature = "reservations", feature = "resources"))]
    visitor.visit::<super::common::ResourceState>("ResourceState");

    #[cfg(any(feature = "availability-blocks", feature = "reservations"))]
    visitor
        .visit::<
            super::common::ServiceOrderCancellationReason,
        >("ServiceOrderCancellationReason");

    #[cfg(any(feature = "product-service-orders", feature = "reservations"))]
    visitor
        .visit::<
            super::common::ServiceOrderCommanderOrigin,
        >("ServiceOrderCommanderOrigin");

    #[cfg(any(feature = "product-service-orders", feature = "reservations"))]
    visitor.visit::<super::common::ServiceOrderOrigin>("ServiceOrderOrigin");

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::ServiceOrderStateOld>("ServiceOrderStateOld");

    #[cfg(
        any(
            feature = "accounts",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::SexEnum>("SexEnum");

    #[cfg(
        any(
            feature = "order-items",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::TaxExemptionReasonType>("TaxExemptionReasonType");

    #[cfg(
        any(feature = "configuration", feature = "reservations", feature = "services")
    )] visitor.visit::<super::common::TimeUnitPeriod>("TimeUnitPeriod");

    #[cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )] visitor.visit::<super::common::Title>("Title");

    #[cfg(feature = "account-notes")]
    visitor.visit::<super::account_notes::AccountNote>("AccountNote");

    #[cfg(feature = "account-notes")]
    visitor
        .visit::<
            super::account_notes::AccountNoteAddParameters,
        >("AccountNoteAddParameters");

    #[cfg(feature = "account-notes")]
    visitor
        .visit::<
            super::account_notes::AccountNoteUpdateClassifications,
        >("AccountNoteUpdateClassifications");

    #[cfg(feature = "account-notes")]
    visitor
        .visit::<
            super::account_notes::AccountNoteUpdateParameters,
        >("AccountNoteUpdateParameters");

    #[cfg(feature = "account-notes")]
    visitor
        .visit::<
            super::account_notes::AccountNoteClassification,
        >("AccountNoteClassification");

    #[cfg(feature = "accounting-categories")]
    visitor
        .visit::<super::accounting_categories::AccountingCategory>("AccountingCategory");

    #[cfg(feature = "accounting-categories")]
    visitor
        .visit::<
            super::accounting_categories::AccountingCategoryClassification,
        >("AccountingCategoryClassification");

    #[cfg(feature = "accounting-items")]
    visitor
        .visit::<super::accounting_items::AccountingItemExtent>("AccountingItemExtent");

    #[cfg(feature = "accounting-items")]
    visitor
        .visit::<
            super::accounting_items::AccountingItemUpdateParameters,
        >("AccountingItemUpdateParameters");

    #[cfg(feature = "accounts")] visitor.visit::<super::accounts::Account>("Account");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::AccountCompanyUpdateParameters,
        >("AccountCompanyUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::AccountCustomerUpdateParameters,
        >("AccountCustomerUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::AccountMergeParameter>("AccountMergeParameter");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::AccountUpdateParameters>("AccountUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::CompanyAccount>("CompanyAccount");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::CompanyAccountClassifications,
        >("CompanyAccountClassifications");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::CompanyAccountOptions>("CompanyAccountOptions");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::CompanyClassificationUpdateParameters,
        >("CompanyClassificationUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::CustomerAccount>("CustomerAccount");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::CustomerAccountClassifications,
        >("CustomerAccountClassifications");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::CustomerAccountOptions>("CustomerAccountOptions");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::CustomerClassificationUpdateParameters,
        >("CustomerClassificationUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::CustomerOptionUpdateParameters,
        >("CustomerOptionUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::LegalEntityIdentifierUpdateParameters,
        >("LegalEntityIdentifierUpdateParameters");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::LegalEntityIdentifiers>("LegalEntityIdentifiers");

    #[cfg(feature = "accounts")]
    visitor
        .visit::<
            super::accounts::AccountParameterDiscriminator,
        >("AccountParameterDiscriminator");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::CreditRatingBasic>("CreditRatingBasic");

    #[cfg(feature = "accounts")]
    visitor.visit::<super::accounts::MergeAccountType>("MergeAccountType");

    #[cfg(feature = "addresses")]
    visitor.visit::<super::addresses::AccountAddress>("AccountAddress");

    #[cfg(feature = "addresses")]
    visitor.visit::<super::addresses::AddressAddParameters>("AddressAddParameters");

    #[cfg(feature = "addresses")]
    visitor
        .visit::<super::addresses::AddressUpdateParameters>("AddressUpdateParameters");

    #[cfg(feature = "age-categories")]
    visitor.visit::<super::age_categories::AgeCategory>("AgeCategory");

    #[cfg(feature = "age-categories")]
    visitor
        .visit::<
            super::age_categories::AgeCategoryClassification,
        >("AgeCategoryClassification");

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::AvailabilityBlock>("AvailabilityBlock");

    #[cfg(feature = "availability-blocks")]
    visitor
        .visit::<
            super::availability_blocks::AvailabilityBlockAddParameters,
        >("AvailabilityBlockAddParameters");

    #[cfg(feature = "availability-blocks")]
    visitor
        .visit::<
            super::availability_blocks::AvailabilityBlockExtent,
        >("AvailabilityBlockExtent");

    #[cfg(feature = "availability-blocks")]
    visitor
        .visit::<
            super::availability_blocks::AvailabilityBlockUpdateParameters,
        >("AvailabilityBlockUpdateParameters");

    #[cfg(feature = "availability-blocks")]
    visitor
        .visit::<
            super::availability_blocks::AvailabilityBlockState,
        >("AvailabilityBlockState");

    #[cfg(feature = "availability-blocks")]
    visitor
        .visit::<super::availability_blocks::PickupDistribution>("PickupDistribution");

    #[cfg(feature = "availability-blocks")]
    visitor.visit::<super::availability_blocks::ReleaseStrategy>("ReleaseStrategy");

    #[cfg(feature = "billing-automation-payment-plans")]
    visitor
        .visit::<
            super::billing_automation_payment_plans::BillingAutomationPaymentPlanPaymentRequest,
        >("BillingAutomationPaymentPlanPaymentRequest");

    #[cfg(feature = "billing-automation-payment-plans")]
    visitor
        .visit::<
            super::billing_automation_payment_plans::PaymentMethods,
        >("PaymentMethods");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::AccountingCategoryRoutedItemTypes,
        >("AccountingCategoryRoutedItemTypes");

    #[cfg(feature = "billing-automations")]
    visitor.visit::<super::billing_automations::BillingAutomation>("BillingAutomation");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAccountingCategoryAssignment,
        >("BillingAutomationAccountingCategoryAssignment");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAddParameters,
        >("BillingAutomationAddParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAssignment,
        >("BillingAutomationAssignment");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAssignmentAddParameters,
        >("BillingAutomationAssignmentAddParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAssignmentUpdateParameters,
        >("BillingAutomationAssignmentUpdateParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationItemTypesParameters,
        >("BillingAutomationItemTypesParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationItemTypesUpdateParameters,
        >("BillingAutomationItemTypesUpdateParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationUpdateParameters,
        >("BillingAutomationUpdateParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::CompanyRelationsParameters,
        >("CompanyRelationsParameters");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::CompanyWithBillingAutomationRelation,
        >("CompanyWithBillingAutomationRelation");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationAssignmentTargetType,
        >("BillingAutomationAssignmentTargetType");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationBillAggregationType,
        >("BillingAutomationBillAggregationType");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationOrderItemConsumptionPeriodType,
        >("BillingAutomationOrderItemConsumptionPeriodType");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationPrepayment,
        >("BillingAutomationPrepayment");

    #[cfg(feature = "billing-automations")]
    visitor
        .visit::<
            super::billing_automations::BillingAutomationTriggerType,
        >("BillingAutomationTriggerType");

    #[cfg(feature = "bills")]
    visitor
        .visit::<super::bills::AssociatedAccountIdsUpdate>("AssociatedAccountIdsUpdate");

    #[cfg(feature = "bills")]
    visitor.visit::<super::bills::BillAddParameters>("BillAddParameters");

    #[cfg(feature = "bills")]
    visitor
        .visit::<super::bills::BillCloseAccountParameters>("BillCloseAccountParameters");

    #[cfg(feature = "bills")] visitor.visit::<super::bills::BillExtent>("BillExtent");

    #[cfg(feature = "bills")]
    visitor.visit::<super::bills::BillOptionsParameters>("BillOptionsParameters");

    #[cfg(feature = "bills")] visitor.visit::<super::bills::BillPdfFile>("BillPdfFile");

    #[cfg(feature = "bills")]
    visitor.visit::<super::bills::BillPrintEvent>("BillPrintEvent");

    #[cfg(feature = "bills")]
    visitor.visit::<super::bills::BillUpdateParameters>("BillUpdateParameters");

    #[cfg(feature = "bills")]
    visitor.visit::<super::bills::BillPdfResult>("BillPdfResult");

    #[cfg(feature = "bills")]
    visitor
        .visit::<
            super::bills::FinancialDocumentPdfTemplateType,
        >("FinancialDocumentPdfTemplateType");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<super::cancellation_policies::CancellationPolicy>("CancellationPolicy");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationPolicyByRate,
        >("CancellationPolicyByRate");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationPolicyByReservation,
        >("CancellationPolicyByReservation");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationPolicyData,
        >("CancellationPolicyData");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationFeeExtent,
        >("CancellationFeeExtent");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationFeeExtentEnum,
        >("CancellationFeeExtentEnum");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationPolicyApplicability,
        >("CancellationPolicyApplicability");

    #[cfg(feature = "cancellation-policies")]
    visitor
        .visit::<
            super::cancellation_policies::CancellationPolicyApplicabilityEnum,
        >("CancellationPolicyApplicabilityEnum");

    #[cfg(feature = "cashier-transactions")]
    visitor
        .visit::<super::cashier_transactions::CashierTransaction>("CashierTransaction");

    #[cfg(feature = "cashier-transactions")]
    visitor
        .visit::<
            super::cashier_transactions::CashierTransactionType,
        >("CashierTransactionType");

    #[cfg(feature = "cashiers")] visitor.visit::<super::cashiers::Cashier>("Cashier");

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::DeviceCommand>("DeviceCommand");

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::DeviceCommandCreator>("DeviceCommandCreator");

    #[cfg(feature = "commands")]
    visitor
        .visit::<super::commands::FiscalMachineCommandData>("FiscalMachineCommandData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<super::commands::ItalianFiscalMachineData>("ItalianFiscalMachineData");

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::KeyCutterCommandData>("KeyCutterCommandData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PassportScannerCommandData,
        >("PassportScannerCommandData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PaymentTerminalCommandCompanyData,
        >("PaymentTerminalCommandCompanyData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PaymentTerminalCommandCustomerData,
        >("PaymentTerminalCommandCustomerData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PaymentTerminalCommandData,
        >("PaymentTerminalCommandData");

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::PrinterCommandData>("PrinterCommandData");

    #[cfg(feature = "commands")]
    visitor.visit::<super::commands::BillFiscalMachineData>("BillFiscalMachineData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::BillFiscalMachinePayloadData,
        >("BillFiscalMachinePayloadData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PaymentTerminalCommandAccountData,
        >("PaymentTerminalCommandAccountData");

    #[cfg(feature = "commands")]
    visitor
        .visit::<
            super::commands::PaymentTerminalCommandType,
        >("PaymentTerminalCommandType");

    #[cfg(feature = "companies")]
    visitor
        .visit::<super::companies::CompanyOptionsParameters>("CompanyOptionsParameters");

    #[cfg(feature = "companies")]
    visitor.visit::<super::companies::CreditRatingParameters>("CreditRatingParameters");

    #[cfg(feature = "companies")]
    visitor
        .visit::<
            super::companies::CreditRatingUpdateParameters,
        >("CreditRatingUpdateParameters");

    #[cfg(feature = "companies")]
    visitor.visit::<super::companies::CompanyTimeFilter>("CompanyTimeFilter");

    #[cfg(feature = "companionships")]
    visitor.visit::<super::companionships::Companionship>("Companionship");

    #[cfg(feature = "companionships")]
    visitor.visit::<super::companionships::CompanionshipExtent>("CompanionshipExtent");

    #[cfg(feature = "company-contracts")]
    visitor
        .visit::<super::company_contracts::TravelAgencyContract>("TravelAgencyContract");

    #[cfg(feature = "company-contracts")]
    visitor
        .visit::<
            super::company_contracts::TravelAgencyContractAddParameters,
        >("TravelAgencyContractAddParameters");

    #[cfg(feature = "company-contracts")]
    visitor
        .visit::<
            super::company_contracts::TravelAgencyContractOptions,
        >("TravelAgencyContractOptions");

    #[cfg(feature = "company-contracts")]
    visitor
        .visit::<
            super::company_contracts::TravelAgencyContractOptionsParameters,
        >("TravelAgencyContractOptionsParameters");

    #[cfg(feature = "company-contracts")]
    visitor
        .visit::<
            super::company_contracts::TravelAgencyContractUpdateParameters,
        >("TravelAgencyContractUpdateParameters");

    #[cfg(feature = "configuration")]
    visitor
        .visit::<
            super::configuration::AccountingConfiguration,
        >("AccountingConfiguration");

    #[cfg(feature = "configuration")]
    visitor.visit::<super::configuration::CurrencyAcceptance>("CurrencyAcceptance");

    #[cfg(feature = "configuration")]
    visitor.visit::<super::configuration::Enterprise>("Enterprise");

    #[cfg(feature = "configuration")]
    visitor.visit::<super::configuration::PaymentCardStorage>("PaymentCardStorage");

    #[cfg(feature = "configuration")]
    visitor
        .visit::<super::configuration::SurchargeConfiguration>("SurchargeConfiguration");

    #[cfg(feature = "configuration")]
    visitor
        .visit::<
            super::configuration::AccountingConfigurationOption,
        >("AccountingConfigurationOption");

    #[cfg(feature = "counters")] visitor.visit::<super::counters::Counter>("Counter");

    #[cfg(feature = "counters")]
    visitor
        .visit::<
            super::counters::EnterpriseScopeCounterDiscriminator,
        >("EnterpriseScopeCounterDiscriminator");

    #[cfg(feature = "countries")] visitor.visit::<super::countries::Country>("Country");

    #[cfg(feature = "countries")]
    visitor.visit::<super::countries::CountryGroup>("CountryGroup");

    #[cfg(feature = "countries")]
    visitor.visit::<super::countries::CountryRule>("CountryRule");

    #[cfg(feature = "countries")]
    visitor.visit::<super::countries::CountrySubdivision>("CountrySubdivision");

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::CreditCard>("CreditCard");

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::CreditCardData>("CreditCardData");

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::CreditCardFormat>("CreditCardFormat");

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::CreditCardKind>("CreditCardKind");

    #[cfg(feature = "credit-cards")]
    visitor.visit::<super::credit_cards::CreditCardState>("CreditCardState");

    #[cfg(feature = "currencies")]
    visitor.visit::<super::currencies::Currency>("Currency");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::ChargeableCustomer>("ChargeableCustomer");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::CustomerExtent>("CustomerExtent");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::CustomerItems>("CustomerItems");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::CustomerRelationship>("CustomerRelationship");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::DocumentParameters>("DocumentParameters");

    #[cfg(feature = "customers")]
    visitor.visit::<super::customers::CustomerOption>("CustomerOption");

    #[cfg(feature = "customers")]
    visitor
        .visit::<super::customers::CustomerRelationshipType>("CustomerRelationshipType");

    #[cfg(feature = "customers")] visitor.visit::<super::customers::Sex>("Sex");

    #[cfg(feature = "departments")]
    visitor.visit::<super::departments::Department>("Department");

    #[cfg(feature = "enterprises")]
    visitor.visit::<super::enterprises::EnterprisePortfolio>("EnterprisePortfolio");

    #[cfg(feature = "exchange-rates")]
    visitor.visit::<super::exchange_rates::ExchangeRate>("ExchangeRate");

    #[cfg(feature = "exports")] visitor.visit::<super::exports::Export>("Export");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportDataFilters>("ExportDataFilters");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportFileEntry>("ExportFileEntry");

    #[cfg(feature = "exports")]
    visitor
        .visit::<
            super::exports::ExportLedgerEntryDataFilters,
        >("ExportLedgerEntryDataFilters");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportScope>("ExportScope");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportScopeParameters>("ExportScopeParameters");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportEntityType>("ExportEntityType");

    #[cfg(feature = "exports")]
    visitor.visit::<super::exports::ExportStatus>("ExportStatus");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor.visit::<super::fiscal_machine_commands::BillV20250623>("BillV20250623");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::CommandsGetAllFilterByCommandIdParameters,
        >("CommandsGetAllFilterByCommandIdParameters");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::CommandsGetAllFilterByStatesParameters,
        >("CommandsGetAllFilterByStatesParameters");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::FiscalMachineAdditionalData,
        >("FiscalMachineAdditionalData");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::FiscalMachineCommandDataV20250623,
        >("FiscalMachineCommandDataV20250623");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::ItalianFiscalMachineDataV20250623,
        >("ItalianFiscalMachineDataV20250623");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::ItalianFiscalMachinePayloadV20250623,
        >("ItalianFiscalMachinePayloadV20250623");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::FiscalMachineCommandsGetAllRequest,
        >("FiscalMachineCommandsGetAllRequest");

    #[cfg(feature = "fiscal-machine-commands")]
    visitor
        .visit::<
            super::fiscal_machine_commands::FiscalMachineDataDiscriminator,
        >("FiscalMachineDataDiscriminator");

    #[cfg(feature = "identity-documents")]
    visitor
        .visit::<
            super::identity_documents::IdentityDocumentUpdateParameters,
        >("IdentityDocumentUpdateParameters");

    #[cfg(feature = "identity-documents")]
    visitor
        .visit::<
            super::identity_documents::IdentityDocumentV20241025,
        >("IdentityDocumentV20241025");

    #[cfg(feature = "identity-documents")]
    visitor
        .visit::<
            super::identity_documents::IdentityDocumentsAddData,
        >("IdentityDocumentsAddData");

    #[cfg(feature = "images")]
    visitor.visit::<super::images::ImageSizeParameters>("ImageSizeParameters");

    #[cfg(feature = "images")] visitor.visit::<super::images::ImageUrl>("ImageUrl");

    #[cfg(feature = "images")]
    visitor.visit::<super::images::ImageResizeMode>("ImageResizeMode");

    #[cfg(feature = "languages")]
    visitor.visit::<super::languages::Language>("Language");

    #[cfg(feature = "languages")]
    visitor.visit::<super::languages::LanguageTexts>("LanguageTexts");

    #[cfg(feature = "ledger-balances")]
    visitor.visit::<super::ledger_balances::LedgerBalance>("LedgerBalance");

    #[cfg(feature = "ledger-balances")]
    visitor
        .visit::<super::ledger_balances::AccountingLedgerType>("AccountingLedgerType");

    #[cfg(feature = "loyalty-memberships")]
    visitor.visit::<super::loyalty_memberships::LoyaltyMembership>("LoyaltyMembership");

    #[cfg(feature = "loyalty-memberships")]
    visitor
        .visit::<
            super::loyalty_memberships::LoyaltyMembershipAddParameters,
        >("LoyaltyMembershipAddParameters");

    #[cfg(feature = "loyalty-memberships")]
    visitor
        .visit::<
            super::loyalty_memberships::LoyaltyMembershipUpdateParameters,
        >("LoyaltyMembershipUpdateParameters");

    #[cfg(feature = "loyalty-memberships")]
    visitor
        .visit::<
            super::loyalty_memberships::LoyaltyMembershipState,
        >("LoyaltyMembershipState");

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::LoyaltyProgram>("LoyaltyProgram");

    #[cfg(feature = "loyalty-programs")]
    visitor
        .visit::<
            super::loyalty_programs::LoyaltyProgramAddParameters,
        >("LoyaltyProgramAddParameters");

    #[cfg(feature = "loyalty-programs")]
    visitor
        .visit::<
            super::loyalty_programs::LoyaltyProgramUpdateParameters,
        >("LoyaltyProgramUpdateParameters");

    #[cfg(feature = "loyalty-programs")]
    visitor
        .visit::<
            super::loyalty_programs::LoyaltyProgramSubscription,
        >("LoyaltyProgramSubscription");

    #[cfg(feature = "loyalty-programs")]
    visitor.visit::<super::loyalty_programs::LoyaltyProgramType>("LoyaltyProgramType");

    #[cfg(feature = "loyalty-tiers")]
    visitor.visit::<super::loyalty_tiers::LoyaltyTier>("LoyaltyTier");

    #[cfg(feature = "loyalty-tiers")]
    visitor
        .visit::<
            super::loyalty_tiers::LoyaltyTierAddParameters,
        >("LoyaltyTierAddParameters");

    #[cfg(feature = "loyalty-tiers")]
    visitor
        .visit::<
            super::loyalty_tiers::LoyaltyTierUpdateParameters,
        >("LoyaltyTierUpdateParameters");

    #[cfg(feature = "message-threads")]
    visitor.visit::<super::message_threads::MessageThread>("MessageThread");

    #[cfg(feature = "messages")] visitor.visit::<super::messages::Message>("Message");

    #[cfg(feature = "messages")] visitor.visit::<super::messages::Sender>("Sender");

    #[cfg(feature = "messages")]
    visitor.visit::<super::messages::MessageParameters>("MessageParameters");

    #[cfg(feature = "messages")]
    visitor.visit::<super::messages::AddedMessage>("AddedMessage");

    #[cfg(feature = "messages")]
    visitor.visit::<super::messages::SenderDiscriminator>("SenderDiscriminator");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItem>("OrderItem");

    #[cfg(feature = "order-items")]
    visitor
        .visit::<
            super::order_items::OrderItemAllowanceDiscountData,
        >("OrderItemAllowanceDiscountData");

    #[cfg(feature = "order-items")]
    visitor
        .visit::<
            super::order_items::OrderItemAllowanceProfitsData,
        >("OrderItemAllowanceProfitsData");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItemOptions>("OrderItemOptions");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItemProductData>("OrderItemProductData");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItemRebateData>("OrderItemRebateData");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItemData>("OrderItemData");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::AllowanceProfitType>("AllowanceProfitType");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::OrderItemType>("OrderItemType");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::ProductType>("ProductType");

    #[cfg(feature = "order-items")]
    visitor.visit::<super::order_items::RevenueType>("RevenueType");

    #[cfg(feature = "orders")]
    visitor.visit::<super::orders::OrderAdditionOptions>("OrderAdditionOptions");

    #[cfg(feature = "orders")]
    visitor.visit::<super::orders::OrderItemAdditionData>("OrderItemAdditionData");

    #[cfg(feature = "outlet-bills")]
    visitor.visit::<super::outlet_bills::OutletBillParameters>("OutletBillParameters");

    #[cfg(feature = "outlet-bills")]
    visitor.visit::<super::outlet_bills::OutletItemParameters>("OutletItemParameters");

    #[cfg(feature = "outlet-items")]
    visitor.visit::<super::outlet_items::OutletBill>("OutletBill");

    #[cfg(feature = "outlet-items")]
    visitor.visit::<super::outlet_items::OutletItem>("OutletItem");

    #[cfg(feature = "outlets")] visitor.visit::<super::outlets::Outlet>("Outlet");

    #[cfg(feature = "payment-method-requests")]
    visitor
        .visit::<
            super::payment_method_requests::PaymentMethodRequestEmailTypes,
        >("PaymentMethodRequestEmailTypes");

    #[cfg(feature = "payment-method-requests")]
    visitor
        .visit::<
            super::payment_method_requests::PaymentMethodRequestPaymentMethods,
        >("PaymentMethodRequestPaymentMethods");

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::PaymentRequest>("PaymentRequest");

    #[cfg(feature = "payment-requests")]
    visitor
        .visit::<
            super::payment_requests::PaymentRequestAddParameters,
        >("PaymentRequestAddParameters");

    #[cfg(feature = "payment-requests")]
    visitor
        .visit::<super::payment_requests::PaymentRequestReason>("PaymentRequestReason");

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::PaymentRequestState>("PaymentRequestState");

    #[cfg(feature = "payment-requests")]
    visitor.visit::<super::payment_requests::PaymentRequestType>("PaymentRequestType");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::CreditCardParameters>("CreditCardParameters");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::IdealData>("IdealData");

    #[cfg(feature = "payments")] visitor.visit::<super::payments::Payment>("Payment");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentAlternativeData>("PaymentAlternativeData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentCreditCardData>("PaymentCreditCardData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentExternalData>("PaymentExternalData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentGhostData>("PaymentGhostData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentInvoiceData>("PaymentInvoiceData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::SepaDirectDebitData>("SepaDirectDebitData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::AlternativePaymentsData>("AlternativePaymentsData");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::NextAction>("NextAction");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentData>("PaymentData");

    #[cfg(feature = "payments")]
    visitor
        .visit::<
            super::payments::AlternativePaymentMethodDeprecated,
        >("AlternativePaymentMethodDeprecated");

    #[cfg(feature = "payments")]
    visitor
        .visit::<
            super::payments::AlternativePaymentMethodType,
        >("AlternativePaymentMethodType");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::InvoicePaymentType>("InvoicePaymentType");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentDiscriminator>("PaymentDiscriminator");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentKind>("PaymentKind");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentOrigin>("PaymentOrigin");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentState>("PaymentState");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::PaymentStateEnum>("PaymentStateEnum");

    #[cfg(feature = "payments")]
    visitor.visit::<super::payments::RefundType>("RefundType");

    #[cfg(feature = "preauthorizations")]
    visitor.visit::<super::preauthorizations::Preauthorization>("Preauthorization");

    #[cfg(feature = "preauthorizations")]
    visitor
        .visit::<
            super::preauthorizations::PreauthorizationState,
        >("PreauthorizationState");

    #[cfg(feature = "product-categories")]
    visitor
        .visit::<
            super::product_categories::ParentProductCategory,
        >("ParentProductCategory");

    #[cfg(feature = "product-categories")]
    visitor.visit::<super::product_categories::ProductCategory>("ProductCategory");

    #[cfg(feature = "product-service-orders")]
    visitor.visit::<super::product_service_orders::ServiceOrder>("ServiceOrder");

    #[cfg(feature = "product-service-orders")]
    visitor
        .visit::<super::product_service_orders::ServiceOrderState>("ServiceOrderState");

    #[cfg(feature = "products")]
    visitor.visit::<super::products::ProductAgeCategoryPrice>("ProductAgeCategoryPrice");

    #[cfg(feature = "products")]
    visitor.visit::<super::products::ProductPriceUpdate>("ProductPriceUpdate");

    #[cfg(feature = "rate-groups")]
    visitor.visit::<super::rate_groups::RateGroup>("RateGroup");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::AgeCategoryAdjustment>("AgeCategoryAdjustment");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::BaseRatePricingParametersWithOccupancyAdjustments,
        >("BaseRatePricingParametersWithOccupancyAdjustments");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::BaseRatePricingWithoutAdjustmentsParameters,
        >("BaseRatePricingWithoutAdjustmentsParameters");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::CategoryAdjustment>("CategoryAdjustment");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::CategoryPricing>("CategoryPricing");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::DateRestriction>("DateRestriction");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::DependentRatePricingParameters,
        >("DependentRatePricingParameters");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::DependentRateSetPricingParameters,
        >("DependentRateSetPricingParameters");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::EarlinessRestriction>("EarlinessRestriction");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::LengthRestriction>("LengthRestriction");

    #[cfg(feature = "rates")] visitor.visit::<super::rates::Rate>("Rate");

    #[cfg(feature = "rates")] visitor.visit::<super::rates::RateAddData>("RateAddData");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::RateAddPricingDataParameters,
        >("RateAddPricingDataParameters");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::RateCapacityOffsetUpdateParameters,
        >("RateCapacityOffsetUpdateParameters");

    #[cfg(feature = "rates")] visitor.visit::<super::rates::RateExtent>("RateExtent");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::RatePriceUpdate>("RatePriceUpdate");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::RateRestrictionResult>("RateRestrictionResult");

    #[cfg(feature = "rates")] visitor.visit::<super::rates::RateSetData>("RateSetData");

    #[cfg(feature = "rates")]
    visitor
        .visit::<
            super::rates::RateSetPricingDataParameters,
        >("RateSetPricingDataParameters");

    #[cfg(feature = "rates")]
    visitor
        .visit::<super::rates::AgeCategoryAdjustmentType>("AgeCategoryAdjustmentType");

    #[cfg(feature = "rates")] visitor.visit::<super::rates::RateAddType>("RateAddType");

    #[cfg(feature = "rates")]
    visitor.visit::<super::rates::RatePricingDiscriminator>("RatePricingDiscriminator");

    #[cfg(feature = "reservation-groups")]
    visitor.visit::<super::reservation_groups::ReservationGroup>("ReservationGroup");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::AddedReservation>("AddedReservation");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ChannelManagerDetails>("ChannelManagerDetails");

    #[cfg(feature = "reservations")]
    visitor
        .visit::<super::reservations::PerUnitPriceParameters>("PerUnitPriceParameters");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::Reservation>("Reservation");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationData>("ReservationData");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationExtent>("ReservationExtent");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationItems>("ReservationItems");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationPrice>("ReservationPrice");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationQrCodeData>("ReservationQrCodeData");

    #[cfg(feature = "reservations")]
    visitor
        .visit::<
            super::reservations::ReservationUpdateOptionsParameters,
        >("ReservationUpdateOptionsParameters");

    #[cfg(feature = "reservations")]
    visitor
        .visit::<
            super::reservations::ReservationUpdateParameters,
        >("ReservationUpdateParameters");

    #[cfg(feature = "reservations")]
    visitor
        .visit::<
            super::reservations::ReservationUpdatePerUnitPriceParameters,
        >("ReservationUpdatePerUnitPriceParameters");

    #[cfg(feature = "reservations")]
    visitor
        .visit::<
            super::reservations::ReservationUpdatePersonCountParameters,
        >("ReservationUpdatePersonCountParameters");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ReservationTimeFilter>("ReservationTimeFilter");

    #[cfg(feature = "reservations")]
    visitor.visit::<super::reservations::ServiceOrderStateEnum>("ServiceOrderStateEnum");

    #[cfg(feature = "resource-access-tokens")]
    visitor
        .visit::<
            super::resource_access_tokens::ResourceAccessTokenParameters,
        >("ResourceAccessTokenParameters");

    #[cfg(feature = "resource-access-tokens")]
    visitor
        .visit::<
            super::resource_access_tokens::ResourceAccessTokenPermissionsParameters,
        >("ResourceAccessTokenPermissionsParameters");

    #[cfg(feature = "resource-access-tokens")]
    visitor
        .visit::<
            super::resource_access_tokens::ResourceAccessTokenUpdateParameters,
        >("ResourceAccessTokenUpdateParameters");

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::ResourceBlock>("ResourceBlock");

    #[cfg(feature = "resource-blocks")]
    visitor
        .visit::<
            super::resource_blocks::ResourceBlockAddParameters,
        >("ResourceBlockAddParameters");

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::ResourceBlockExtent>("ResourceBlockExtent");

    #[cfg(feature = "resource-blocks")]
    visitor.visit::<super::resource_blocks::ResourceBlockType>("ResourceBlockType");

    #[cfg(feature = "resource-categories")]
    visitor
        .visit::<
            super::resource_categories::ResourceCategoryAddParameters,
        >("ResourceCategoryAddParameters");

    #[cfg(feature = "resource-categories")]
    visitor
        .visit::<
            super::resource_categories::ResourceCategoryUpdateParameters,
        >("ResourceCategoryUpdateParameters");

    #[cfg(feature = "resources")]
    visitor
        .visit::<
            super::resources::ResourceCategoryOccupancyState,
        >("ResourceCategoryOccupancyState");

    #[cfg(feature = "resources")]
    visitor.visit::<super::resources::ResourceExtent>("ResourceExtent");

    #[cfg(feature = "resources")]
    visitor.visit::<super::resources::ResourceOccupancyState>("ResourceOccupancyState");

    #[cfg(feature = "resources")]
    visitor
        .visit::<super::resources::ResourceUpdateParameters>("ResourceUpdateParameters");

    #[cfg(feature = "resources")]
    visitor
        .visit::<
            super::resources::SpaceDataUpdateParameters,
        >("SpaceDataUpdateParameters");

    #[cfg(feature = "resources")]
    visitor
        .visit::<
            super::resources::ResourceUpdateParametersData,
        >("ResourceUpdateParametersData");

    #[cfg(feature = "resources")]
    visitor.visit::<super::resources::OccupancyState>("OccupancyState");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::DaysParameters>("DaysParameters");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::Hours>("Hours");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::Restriction>("Restriction");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionClearData>("RestrictionClearData");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionConditions>("RestrictionConditions");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionExceptions>("RestrictionExceptions");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionSetData>("RestrictionSetData");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionOrigin>("RestrictionOrigin");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionOriginEnum>("RestrictionOriginEnum");

    #[cfg(feature = "restrictions")]
    visitor.visit::<super::restrictions::RestrictionType>("RestrictionType");

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::RoutingRule>("RoutingRule");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleAddParameter,
        >("RoutingRuleAddParameter");

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::RoutingRuleStayItems>("RoutingRuleStayItems");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleStayItemsAddParameters,
        >("RoutingRuleStayItemsAddParameters");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleStayItemsUpdateParameters,
        >("RoutingRuleStayItemsUpdateParameters");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleUpdateParameters,
        >("RoutingRuleUpdateParameters");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleApplicability,
        >("RoutingRuleApplicability");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleAssignmentTargetType,
        >("RoutingRuleAssignmentTargetType");

    #[cfg(feature = "routing-rules")]
    visitor
        .visit::<
            super::routing_rules::RoutingRuleCompanyRelation,
        >("RoutingRuleCompanyRelation");

    #[cfg(feature = "routing-rules")]
    visitor.visit::<super::routing_rules::RoutingRuleRouteType>("RoutingRuleRouteType");

    #[cfg(feature = "rules")] visitor.visit::<super::rules::Rule>("Rule");

    #[cfg(feature = "rules")] visitor.visit::<super::rules::RuleAction>("RuleAction");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleActionProductData>("RuleActionProductData");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleCondition>("RuleCondition");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleConditions>("RuleConditions");

    #[cfg(feature = "rules")] visitor.visit::<super::rules::RuleExtent>("RuleExtent");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleActionData>("RuleActionData");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleActionType>("RuleActionType");

    #[cfg(feature = "rules")]
    visitor.visit::<super::rules::RuleConditionType>("RuleConditionType");

    #[cfg(feature = "service-order-notes")]
    visitor
        .visit::<
            super::service_order_notes::ServiceOrderNoteAddParameters,
        >("ServiceOrderNoteAddParameters");

    #[cfg(feature = "service-order-notes")]
    visitor
        .visit::<
            super::service_order_notes::ServiceOrderNoteUpdateParameters,
        >("ServiceOrderNoteUpdateParameters");

    #[cfg(feature = "service-overbooking-limits")]
    visitor
        .visit::<
            super::service_overbooking_limits::ServiceOverbookingLimit,
        >("ServiceOverbookingLimit");

    #[cfg(feature = "service-overbooking-limits")]
    visitor
        .visit::<
            super::service_overbooking_limits::ServiceOverbookingLimitClearData,
        >("ServiceOverbookingLimitClearData");

    #[cfg(feature = "service-overbooking-limits")]
    visitor
        .visit::<
            super::service_overbooking_limits::ServiceOverbookingLimitSetData,
        >("ServiceOverbookingLimitSetData");

    #[cfg(feature = "services")]
    visitor.visit::<super::services::CategoryAvailability>("CategoryAvailability");

    #[cfg(feature = "services")]
    visitor
        .visit::<
            super::services::ResourceCategoryAvailabilityV20240122,
        >("ResourceCategoryAvailabilityV20240122");

    #[cfg(feature = "services")]
    visitor
        .visit::<
            super::services::ServiceAvailabilityUpdateData,
        >("ServiceAvailabilityUpdateData");

    #[cfg(feature = "services")]
    visitor
        .visit::<
            super::services::ResourceAvailabilityMetricType,
        >("ResourceAvailabilityMetricType");

    #[cfg(feature = "services")]
    visitor
        .visit::<super::services::ServiceDataDiscriminator>("ServiceDataDiscriminator");

    #[cfg(feature = "source-assignments")]
    visitor.visit::<super::source_assignments::SourceAssignment>("SourceAssignment");

    #[cfg(feature = "source-assignments")]
    visitor
        .visit::<
            super::source_assignments::SourceAssignmentV20240920,
        >("SourceAssignmentV20240920");

    #[cfg(feature = "sources")] visitor.visit::<super::sources::Source>("Source");

    #[cfg(feature = "sources")]
    visitor.visit::<super::sources::SourceType>("SourceType");

    #[cfg(feature = "tasks")] visitor.visit::<super::tasks::Task>("Task");

    #[cfg(feature = "tax-environments")]
    visitor.visit::<super::tax_environments::TaxEnvironment>("TaxEnvironment");

    #[cfg(feature = "taxations")]
    visitor.visit::<super::taxations::DateTimeIntervalUtc>("DateTimeIntervalUtc");

    #[cfg(feature = "taxations")]
    visitor
        .visit::<super::taxations::DependentTaxRateStrategy>("DependentTaxRateStrategy");

    #[cfg(feature = "taxations")]
    visitor.visit::<super::taxations::FlatTaxRateStrategy>("FlatTaxRateStrategy");

    #[cfg(feature = "taxations")]
    visitor
        .visit::<super::taxations::RelativeTaxRateStrategy>("RelativeTaxRateStrategy");

    #[cfg(feature = "taxations")] visitor.visit::<super::taxations::TaxRate>("TaxRate");

    #[cfg(feature = "taxations")]
    visitor.visit::<super::taxations::Taxation>("Taxation");

    #[cfg(feature = "taxations")]
    visitor.visit::<super::taxations::TaxRateStrategy>("TaxRateStrategy");

    #[cfg(feature = "voucher-codes")]
    visitor
        .visit::<
            super::voucher_codes::VoucherCodeAddParameters,
        >("VoucherCodeAddParameters");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::AssignedRateIds>("AssignedRateIds");

    #[cfg(feature = "vouchers")] visitor.visit::<super::vouchers::Voucher>("Voucher");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::VoucherAddParameters>("VoucherAddParameters");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::VoucherAssignment>("VoucherAssignment");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::VoucherExtent>("VoucherExtent");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::VoucherUpdateParameters>("VoucherUpdateParameters");

    #[cfg(feature = "vouchers")]
    visitor.visit::<super::vouchers::VoucherType>("VoucherType");
}
