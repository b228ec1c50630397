// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// What all operations share.
pub mod api;

mod client;

/// The typed identifiers of all resources: one entity's does not pass for another's.
pub mod ids;

#[cfg(feature = "testkit")]
mod samples;

/// Every operation once, for generic code.
#[cfg(feature = "both-directions")]
pub mod visit;

/// What several resources share.
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "account-notes",
            feature = "accounting-categories",
            feature = "accounting-items",
            feature = "accounts",
            feature = "addresses",
            feature = "age-categories",
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "bills",
            feature = "business-segments",
            feature = "cancellation-policies",
            feature = "cashier-transactions",
            feature = "cashiers",
            feature = "commands",
            feature = "companies",
            feature = "companionships",
            feature = "company-contracts",
            feature = "configuration",
            feature = "counters",
            feature = "credit-cards",
            feature = "customers",
            feature = "departments",
            feature = "devices",
            feature = "enterprises",
            feature = "exports",
            feature = "fiscal-machine-commands",
            feature = "identity-documents",
            feature = "ledger-balances",
            feature = "loyalty-memberships",
            feature = "loyalty-programs",
            feature = "loyalty-tiers",
            feature = "message-threads",
            feature = "messages",
            feature = "order-items",
            feature = "orders",
            feature = "outlet-bills",
            feature = "outlet-items",
            feature = "outlets",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
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
    )
)]
pub mod common;

/// Notes that staff attach to customers and companies.
#[cfg(feature = "account-notes")]
pub mod account_notes;

/// Categories under which revenue and payments are booked, with the codes that accounting systems
/// expect.
#[cfg(feature = "accounting-categories")]
pub mod accounting_categories;

/// Revenue and payment items in their older common form; `orderItems` and `payments` have taken over
/// reading.
#[cfg(feature = "accounting-items")]
pub mod accounting_items;

/// Operations that treat customers and companies alike, as accounts.
#[cfg(feature = "accounts")]
pub mod accounts;

/// Postal addresses of customers and companies.
#[cfg(feature = "addresses")]
pub mod addresses;

/// Age groups, such as adults and children, that a service prices and counts separately.
#[cfg(feature = "age-categories")]
pub mod age_categories;

/// Changes to the number of units that a resource category offers over a period.
#[cfg(feature = "availability-adjustments")]
pub mod availability_adjustments;

/// Allotments: capacity held for a group, a company or a travel agency.
#[cfg(feature = "availability-blocks")]
pub mod availability_blocks;

/// Payment plans that customers accept for what a billing automation bills.
#[cfg(feature = "billing-automation-payment-plans")]
pub mod billing_automation_payment_plans;

/// Rules that route items to bills and create those bills automatically.
#[cfg(feature = "billing-automations")]
pub mod billing_automations;

/// Bills: open accounts of what is owed and paid, closed as receipts or invoices.
#[cfg(feature = "bills")]
pub mod bills;

/// Market segments by which a service classifies its reservations.
#[cfg(feature = "business-segments")]
pub mod business_segments;

/// Rules that say when a cancellation costs a fee and how much.
#[cfg(feature = "cancellation-policies")]
pub mod cancellation_policies;

/// Movements of cash into and out of cashiers.
#[cfg(feature = "cashier-transactions")]
pub mod cashier_transactions;

/// Cash registers of the property.
#[cfg(feature = "cashiers")]
pub mod cashiers;

/// Jobs for devices on site, such as printers, key cutters and payment terminals.
#[cfg(feature = "commands")]
pub mod commands;

/// Companies and travel agencies that the property does business with.
#[cfg(feature = "companies")]
pub mod companies;

/// Links between customers and the reservations or reservation groups to which they belong.
#[cfg(feature = "companionships")]
pub mod companionships;

/// Contracts between travel agencies and services: commission, invoicing and channel manager terms.
#[cfg(feature = "company-contracts")]
pub mod company_contracts;

/// Settings of the property that the access token belongs to.
#[cfg(feature = "configuration")]
pub mod configuration;

/// Counters that number bills, registration cards, service orders and other documents.
#[cfg(feature = "counters")]
pub mod counters;

/// Countries, their subdivisions and groups, as the system knows them.
#[cfg(feature = "countries")]
pub mod countries;

/// Payment cards of customers: storing, charging and disabling them.
#[cfg(feature = "credit-cards")]
pub mod credit_cards;

/// Currencies that the system knows.
#[cfg(feature = "currencies")]
pub mod currencies;

/// Profiles of the persons who stay, book or buy.
#[cfg(feature = "customers")]
pub mod customers;

/// Departments of a property, such as housekeeping.
#[cfg(feature = "departments")]
pub mod departments;

/// Devices on site: printers, payment terminals, key cutters, fiscal machines, passport scanners.
#[cfg(feature = "devices")]
pub mod devices;

/// The properties that an access token reaches.
#[cfg(feature = "enterprises")]
pub mod enterprises;

/// Rates at which a property converts currencies.
#[cfg(feature = "exchange-rates")]
pub mod exchange_rates;

/// Bulk exports of data into files, prepared in the background.
#[cfg(feature = "exports")]
pub mod exports;

/// Commands that tell fiscal machines to record bills.
#[cfg(feature = "fiscal-machine-commands")]
pub mod fiscal_machine_commands;

/// Passports and other identity documents of customers.
#[cfg(feature = "identity-documents")]
pub mod identity_documents;

/// Addresses of the images that other entities refer to.
#[cfg(feature = "images")]
pub mod images;

/// Languages of the system and its texts in them.
#[cfg(feature = "languages")]
pub mod languages;

/// Opening and closing balances of the accounting ledgers, day by day.
#[cfg(feature = "ledger-balances")]
pub mod ledger_balances;

/// Memberships of customers and companies in loyalty programmes.
#[cfg(feature = "loyalty-memberships")]
pub mod loyalty_memberships;

/// Loyalty programmes of a chain.
#[cfg(feature = "loyalty-programs")]
pub mod loyalty_programs;

/// Levels of membership within a loyalty programme.
#[cfg(feature = "loyalty-tiers")]
pub mod loyalty_tiers;

/// Conversations between a property and an application, each of which holds messages.
#[cfg(feature = "message-threads")]
pub mod message_threads;

/// Texts exchanged between a property and an application inside a message thread.
#[cfg(feature = "messages")]
pub mod messages;

/// Items of consumption: nights, products, fees, taxes, rebates.
#[cfg(feature = "order-items")]
pub mod order_items;

/// Orders of products and custom items, charged to an account.
#[cfg(feature = "orders")]
pub mod orders;

/// Bills of outlets, such as restaurants, that are settled outside the bills of the property.
#[cfg(feature = "outlet-bills")]
pub mod outlet_bills;

/// Items on the bills of outlets.
#[cfg(feature = "outlet-items")]
pub mod outlet_items;

/// Points of sale of a property whose revenue is reported on its own, such as a restaurant.
#[cfg(feature = "outlets")]
pub mod outlets;

/// Requests to a customer or company to hand in a means of payment.
#[cfg(feature = "payment-method-requests")]
pub mod payment_method_requests;

/// Requests to a customer or company to pay or to preauthorise an amount.
#[cfg(feature = "payment-requests")]
pub mod payment_requests;

/// Payments and refunds by card, cash, invoice and other means.
#[cfg(feature = "payments")]
pub mod payments;

/// Amounts reserved on payment cards, not yet charged.
#[cfg(feature = "preauthorizations")]
pub mod preauthorizations;

/// Categories that group the products of a service.
#[cfg(feature = "product-categories")]
pub mod product_categories;

/// Service orders of products, as opposed to reservations.
#[cfg(feature = "product-service-orders")]
pub mod product_service_orders;

/// What a property sells with or beside its services, such as breakfast or parking.
#[cfg(feature = "products")]
pub mod products;

/// Groups in which a service keeps its rates.
#[cfg(feature = "rate-groups")]
pub mod rate_groups;

/// Price plans under which a service is sold, with their prices.
#[cfg(feature = "rates")]
pub mod rates;

/// Groups that hold reservations booked together.
#[cfg(feature = "reservation-groups")]
pub mod reservation_groups;

/// Bookings of bookable services, from enquiry to check-out.
#[cfg(feature = "reservations")]
pub mod reservations;

/// PIN codes and RFID tags that open resources for guests.
#[cfg(feature = "resource-access-tokens")]
pub mod resource_access_tokens;

/// Periods in which a resource is out of order or kept for internal use.
#[cfg(feature = "resource-blocks")]
pub mod resource_blocks;

/// Categories of bookable resources, such as room types.
#[cfg(feature = "resource-categories")]
pub mod resource_categories;

/// Links that say which resource belongs to which category.
#[cfg(feature = "resource-category-assignments")]
pub mod resource_category_assignments;

/// Links between resource categories and their images.
#[cfg(feature = "resource-category-image-assignments")]
pub mod resource_category_image_assignments;

/// Links that say which resource has which feature.
#[cfg(feature = "resource-feature-assignments")]
pub mod resource_feature_assignments;

/// Features that resources of a service can have, such as a view or a balcony.
#[cfg(feature = "resource-features")]
pub mod resource_features;

/// Rooms, beds, parking spots and other things that are booked one by one.
#[cfg(feature = "resources")]
pub mod resources;

/// Limits on when and how the rates and categories of a service can be booked.
#[cfg(feature = "restrictions")]
pub mod restrictions;

/// Rules that send the items of a stay to the bill of a company; billing automations replace them.
#[cfg(feature = "routing-rules")]
pub mod routing_rules;

/// Rules that add products to matching reservations or remove them.
#[cfg(feature = "rules")]
pub mod rules;

/// Notes on reservations and other service orders.
#[cfg(feature = "service-order-notes")]
pub mod service_order_notes;

/// Limits on how far a service can be overbooked.
#[cfg(feature = "service-overbooking-limits")]
pub mod service_overbooking_limits;

/// Services of an enterprise, such as accommodation or breakfast, and their availability.
#[cfg(feature = "services")]
pub mod services;

/// Links between reservations or their groups and the sources they came from.
#[cfg(feature = "source-assignments")]
pub mod source_assignments;

/// Systems and sellers through which bookings come in.
#[cfg(feature = "sources")]
pub mod sources;

/// To-do items for the staff.
#[cfg(feature = "tasks")]
pub mod tasks;

/// Sets of taxations that are in force in a country for a time.
#[cfg(feature = "tax-environments")]
pub mod tax_environments;

/// Kinds of tax and their rates.
#[cfg(feature = "taxations")]
pub mod taxations;

/// Codes that guests enter to use a voucher.
#[cfg(feature = "voucher-codes")]
pub mod voucher_codes;

/// Vouchers that open rates to the holders of their codes.
#[cfg(feature = "vouchers")]
pub mod vouchers;
