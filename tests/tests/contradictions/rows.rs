//! The contradictions: where in a response, and what stands there.
//!
//! The first list of a response has three items, so most rows are about the second one.

/// The value is not there at all.
pub(super) const GONE: &str = "gone";

/// Operation, place, value.
pub(super) const ROWS: &[(&str, &str, &str)] = &[
    // A required scalar is missing, null, or of another kind.
    ("messages/getAll", "Messages/1/CreatedUtc", GONE),
    ("messages/getAll", "Messages/1/Text", "null"),
    ("messages/getAll", "Messages/1/Id", "7"),
    ("messages/getAll", "Messages/1/CreatedUtc", "\"soon\""),
    (
        "reservations/getAll/2023-06-06",
        "Reservations/1/AccountId",
        "null",
    ),
    (
        "reservations/getAll/2023-06-06",
        "Reservations/1/State",
        GONE,
    ),
    ("orderItems/getAll", "OrderItems/1/AccountId", "\"\""),
    ("orderItems/getAll", "OrderItems/1/Amount/Currency", GONE),
    (
        "payments/getAll",
        "Payments/1/Amount/GrossValue",
        "\"a lot\"",
    ),
    ("tasks/getAll", "Tasks/1/Name", "null"),
    ("cashiers/getAll", "Cashiers/1/IsActive", "\"true\""),
    ("languages/getAll", "Languages/1/Code", "[]"),
    ("exchangeRates/getAll", "ExchangeRates/1/Value", "true"),
    ("creditCards/getAll", "CreditCards/1/CustomerId", "\"none\""),
    ("devices/getAll", "Devices/1/Type", "null"),
    ("companionships/getAll", "Companionships/1/CustomerId", GONE),
    (
        "ledgerBalances/getAll",
        "LedgerBalances/1/Date",
        "\"2026-02-30\"",
    ),
    ("sources/getAll", "Sources/1/Name", "{}"),
    // An optional property does not fit.
    (
        "reservations/getAll/2023-06-06",
        "Reservations/1/ActualStartUtc",
        "\"later\"",
    ),
    (
        "reservations/getAll/2023-06-06",
        "Reservations/1/CancellationReason",
        "{}",
    ),
    (
        "customers/getAll",
        "Customers/1/BirthDate",
        "\"0000-00-00\"",
    ),
    ("customers/getAll", "Customers/1/CompanyId", "\"\""),
    (
        "customers/getAll",
        "Customers/1/Address",
        "\"Main Street 1\"",
    ),
    ("companies/getAll", "Companies/1/CreditRating", "5"),
    ("addresses/getAll", "Addresses/1/Latitude", "\"north\""),
    ("resourceBlocks/getAll", "ResourceBlocks/1/DeletedUtc", "0"),
    (
        "ageCategories/getAll",
        "AgeCategories/1/MaximalAge",
        "\"old\"",
    ),
    ("rates/getAll", "RateGroups/1/ExternalIdentifier", "[1]"),
    // An object inside of an item lacks something.
    ("customers/getAll", "Customers/1/Address/Id", GONE),
    ("bills/getAll", "Bills/1/AssigneeData/Discriminator", GONE),
    ("bills/getAll", "Bills/1/AssigneeData/Value", "null"),
    (
        "loyaltyMemberships/getAll",
        "LoyaltyMemberships/1/CreatorProfile",
        "null",
    ),
    ("messages/getAll", "Messages/1/Sender", GONE),
    ("services/getAll", "Services/1/Data/Value", "[]"),
    (
        "services/getAll",
        "Services/1/Data/Discriminator",
        "\"Spaceship\"",
    ),
    ("payments/getAll", "Payments/1/Data", "\"cash\""),
    // An item of a list does not fit, at any depth.
    ("messages/getAll", "Messages/1", "null"),
    ("messages/getAll", "Messages/2", "null"),
    ("vouchers/getAll", "Companies/1", "{}"),
    (
        "orderItems/getAll",
        "OrderItems/1/Amount/TaxValues/0",
        "null",
    ),
    (
        "orderItems/getAll",
        "OrderItems/1/Amount/Breakdown/Items/0/NetValue",
        "null",
    ),
    ("countries/getAll", "Countries/1", "\"CZ\""),
    (
        "taxations/getAll",
        "TaxRates/1/ValidityInvervalsUtc/0",
        "[]",
    ),
    (
        "availabilityBlocks/getAll",
        "Adjustments/1/PaxCounts/0/PersonCount",
        "\"two\"",
    ),
    (
        "services/getAvailability",
        "TimeUnitStartsUtc/0",
        "\"today\"",
    ),
    // An entry of a map does not fit.
    ("services/getAll", "Services/1/Names/en-GB", "null"),
    ("ageCategories/getAll", "AgeCategories/1/ShortNames", "[]"),
    // A list is missing, null, or none at all.
    ("messages/getAll", "Messages", GONE),
    ("messages/getAll", "Messages", "null"),
    ("messages/getAll", "Messages", "{}"),
    ("resources/getAll", "ResourceFeatures", GONE),
    ("images/getUrls", "ImageUrls", "null"),
    (
        "reservations/getAll/2023-06-06",
        "Reservations/1/PersonCounts",
        GONE,
    ),
    ("orderItems/getAll", "OrderItems/1/Amount/TaxValues", "null"),
    ("restrictions/getAll", "Restrictions", "\"none\""),
    // The response itself lacks something.
    ("configuration/get", "NowUtc", "null"),
    (
        "configuration/get",
        "Enterprise/AccommodationEnvironmentCode",
        "null",
    ),
    ("configuration/get", "Service", GONE),
    ("configuration/get", "PaymentCardStorage", "\"none\""),
    ("bills/getPdf", "BillId", "null"),
    ("bills/getPdf", "Result/Value/Base64Data", "\"%\""),
    ("rates/getPricing", "Currency", GONE),
    ("counters/getAll", "Counters", GONE),
    // So does the response of a write.
    ("payments/addCreditCard", "CreditCardId", "null"),
    ("orders/add", "OrderId", GONE),
    ("customers/add", "Id", "null"),
    ("customers/add", "Number", GONE),
    (
        "reservations/add",
        "Reservations/1/Reservation/State",
        "null",
    ),
    ("messages/add", "Messages/1/Message/Id", GONE),
    ("bills/close", "Bills/1/AccountId", "null"),
    // Forms that are read.
    ("currencies/getAll", "Currencies/1/Precision", "2.0"),
    ("exchangeRates/getAll", "ExchangeRates/1/Value", "\"12.50\""),
    (
        "accountingCategories/getAll",
        "AccountingCategories/1/Classification",
        "\"NewKind\"",
    ),
    (
        "customers/getAll",
        "Customers/1/BirthDate",
        "\"1980-05-17T00:00:00Z\"",
    ),
    (
        "customers/getAll",
        "Customers/1/BirthDate",
        "\"1980-05-17T22:00:00Z\"",
    ),
    (
        "ledgerBalances/getAll",
        "LedgerBalances/1/Date",
        "\"2026-01-31T23:00:00Z\"",
    ),
];
