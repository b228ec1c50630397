// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::VisitOperation) {
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
