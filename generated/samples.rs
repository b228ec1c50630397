// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

use mews_connector_runtime::testkit::Sample;

#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Sample for super::common::AccountingItem {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Sample for super::common::AdditionalServiceData {
    const JSON: &'static str = r#"{"Promotions":{"BeforeCheckIn":false,"AfterCheckIn":false,"DuringStay":false,"BeforeCheckOut":false,"AfterCheckOut":false,"DuringCheckOut":false}}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::Address {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
impl Sample for super::common::AddressParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
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
    )
)]
impl Sample for super::common::Amount {
    const JSON: &'static str = r#"{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::AmountParameters {
    const JSON: &'static str = r#"{"Currency":"EUR","TaxCodes":[]}"#;
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
impl Sample for super::common::AvailabilityAdjustment {
    const JSON: &'static str = r#"{"Id":"82883ddf-516e-4d28-8ac4-fb9329acd8fc","ResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","UnitCount":2,"ActivityState":"Deleted","UpdatedUtc":"2026-01-31T12:00:00Z","IsActive":false}"#;
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Sample for super::common::Bill {
    const JSON: &'static str = r#"{"Id":"d91955c5-4e69-44e9-8434-e56f35e620f5","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AccountType":"Company","AssociatedAccountIds":null,"State":"Open","Type":"Receipt","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Revenue":null,"Payments":null,"OrderItems":null,"PaymentItems":null,"CorrectionState":"Bill"}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::BillCompanyData {
    const JSON: &'static str = r#"{"Id":null,"Name":"Name 1"}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::BillCustomerData {
    const JSON: &'static str = r#"{"Id":"Id 1","LastName":"LastName 1"}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::BillEnterpriseData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::BillOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Sample for super::common::BookableServiceData {
    const JSON: &'static str = r#"{"StartOffset":"P0Y0M1DT0H0M0S","EndOffset":"P0Y0M1DT0H0M0S","OccupancyStartOffset":"P0Y0M1DT0H0M0S","OccupancyEndOffset":"P0Y0M1DT0H0M0S","TimeUnit":"Day","TimeUnitPeriod":"Day"}"#;
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
impl Sample for super::common::BusinessSegment {
    const JSON: &'static str = r#"{"Id":"12da7076-8373-4bc1-8c02-44562d11ebad","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsActive":false,"Name":"Name 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Sample for super::common::Company {
    const JSON: &'static str = r#"{"Id":"7f2d43a9-1399-4329-8daf-131c366688e5","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Name":"Name 1","Options":{},"CreditRating":{},"IsActive":false,"Number":2}"#;
}

#[cfg(any(feature = "accounts", feature = "companies"))]
impl Sample for super::common::CompanyOptionUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Sample for super::common::CompanyOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
impl Sample for super::common::CreditCardTransaction {
    const JSON: &'static str = r#"{"PaymentId":"c1874484-724f-448c-89e9-d24daad5ae50","ChargedAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}}"#;
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
impl Sample for super::common::CreditRating {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
impl Sample for super::common::CurrencyValue {
    const JSON: &'static str = r#"{"Currency":"EUR","Value":10.05}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )
)]
impl Sample for super::common::CurrencyValueOld {
    const JSON: &'static str = r#"{"Currency":"EUR"}"#;
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Sample for super::common::Customer {
    const JSON: &'static str = r#"{"Id":"760f6ebb-6d5d-4884-8cde-954e782b73d8","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Number":"Number 1","LastName":"LastName 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Classifications":[],"Options":[],"IsActive":false,"PreferredSpaceFeatures":[],"CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf"}"#;
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl Sample for super::common::DateFilterInterval {
    const JSON: &'static str = r#"{"Start":"2026-01-31","End":"2026-02-01"}"#;
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
impl Sample for super::common::Device {
    const JSON: &'static str = r#"{"Id":"aba96d32-8d4c-4c56-8f72-332f0d1145c2","Type":"Printer","Name":"Name 1"}"#;
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl Sample for super::common::EnterpriseProfileData {
    const JSON: &'static str = r#"{"ProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf"}"#;
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
impl Sample for super::common::EnterpriseSubscription {
    const JSON: &'static str = r#"{}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::ExtendedAmount {
    const JSON: &'static str = r#"{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}"#;
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
impl Sample for super::common::ExtendedAmountParameters {
    const JSON: &'static str = r#"{"Currency":"EUR"}"#;
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
impl Sample for super::common::IdentityDocument {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Sample for super::common::InvoicePaymentData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Sample for super::common::ObjectData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )
)]
impl Sample for super::common::OldAddress {
    const JSON: &'static str = r#"{}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::OrderItemOld {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","UnitAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"OriginalAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"RevenueType":"RevenueType 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","AccountingState":"AccountingState 1"}"#;
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
impl Sample for super::common::OrderNote {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl Sample for super::common::PaxCount {
    const JSON: &'static str = r#"{"PersonCount":2,"UnitCount":2}"#;
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Sample for super::common::PaymentCardPaymentData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Sample for super::common::PaymentItemOld {
    const JSON: &'static str = r#"{"Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"OriginalAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"ConsumedUtc":"2026-01-31T12:00:00Z","AccountingState":"AccountingState 1","State":"State 1"}"#;
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Sample for super::common::PersonData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Sample for super::common::Product {
    const JSON: &'static str = r#"{"Id":"4b85c233-73dd-49c9-8987-ad485090480d","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsActive":false,"Names":{},"ExternalNames":{},"ShortNames":{},"ChargingMode":"Once","PostingMode":"Once","Options":{"BillAsPackage":false,"ExcludePriceFromOffer":false},"Promotions":{"BeforeCheckIn":false,"AfterCheckIn":false,"DuringStay":false,"BeforeCheckOut":false,"AfterCheckOut":false,"DuringCheckOut":false},"Classifications":{},"Price":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"Ordering":2,"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","ConsumptionMoment":"ServiceOrderEnd"}"#;
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Sample for super::common::ProductClassifications {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Sample for super::common::ProductOptions {
    const JSON: &'static str = r#"{"BillAsPackage":false,"ExcludePriceFromOffer":false}"#;
}

#[cfg(any(feature = "orders", feature = "reservations"))]
impl Sample for super::common::ProductOrderAdditionData {
    const JSON: &'static str = r#"{"ProductId":"4b85c233-73dd-49c9-8987-ad485090480d"}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::ProductOrderItemData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
impl Sample for super::common::Promotions {
    const JSON: &'static str = r#"{"BeforeCheckIn":false,"AfterCheckIn":false,"DuringStay":false,"BeforeCheckOut":false,"AfterCheckOut":false,"DuringCheckOut":false}"#;
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
impl Sample for super::common::RateForExtent {
    const JSON: &'static str = r#"{"Id":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","GroupId":"921f2339-ea8f-41bb-8bb9-1b9d06612847","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsBaseRate":false,"IsActive":false,"IsEnabled":false,"IsPublic":false,"Type":"Public","Names":{},"UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
impl Sample for super::common::RateGroupOld {
    const JSON: &'static str = r#"{}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::RebateOrderItemData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Sample for super::common::RelativeProductPrice {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
impl Sample for super::common::ReservationGroupOld {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Sample for super::common::ReservationOld {
    const JSON: &'static str = r#"{"Id":"19497cb4-a30e-4564-8608-5ad9b3516108","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","GroupId":"5a509850-2af6-4855-8da1-43723f9b3ca9","Number":"Number 1","State":"Enquired","Origin":"Distributor","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","RequestedCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","AssignedResourceLocked":false,"RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","PersonCounts":[],"OwnerId":"303dca60-8b59-41a9-8626-a40456b8731d","CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","CompanionIds":[],"Options":{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false}}"#;
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Sample for super::common::ReservationOptions {
    const JSON: &'static str = r#"{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false}"#;
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
impl Sample for super::common::ReservationPersonCount {
    const JSON: &'static str = r#"{"AgeCategoryId":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","Count":2}"#;
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Sample for super::common::Resource {
    const JSON: &'static str = r#"{"Id":"8699f514-c4bb-4068-840f-48f0b340c794","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","IsActive":false,"Name":"Name 1","State":"Dirty","Descriptions":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Data":{"Discriminator":"Space","Value":{"FloorNumber":"FloorNumber 1"}},"ExternalNames":{},"Directions":{}}"#;
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Sample for super::common::ResourceAccessToken {
    const JSON: &'static str = r#"{"Id":"10724be6-8f3a-4ffd-8230-62b964c2f8a9","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ServiceOrderId":"c7ae3584-d4f8-4199-8bda-63939b7572b5","Type":"PinCode","Value":"Value 1","ValidityStartUtc":"2026-01-31T12:00:00Z","ValidityEndUtc":"2026-01-31T12:00:00Z","Permissions":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","IsActive":false}"#;
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
impl Sample for super::common::ResourceAccessTokenPermissions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
impl Sample for super::common::ResourceCategory {
    const JSON: &'static str = r#"{"Id":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsActive":false,"Type":"Room","Classification":"StandardSingle","Names":{},"ShortNames":{},"Descriptions":{},"Ordering":2,"Capacity":2,"ExtraCapacity":2}"#;
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
impl Sample for super::common::ResourceCategoryAssignment {
    const JSON: &'static str = r#"{"Id":"bfecc86e-c307-4d19-83fa-b344ca2a7c95","IsActive":false,"ResourceId":"8699f514-c4bb-4068-840f-48f0b340c794","CategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
impl Sample for super::common::ResourceCategoryImageAssignment {
    const JSON: &'static str = r#"{"Id":"2bbe7c20-18ea-4696-8ed9-52c816db6882","IsActive":false,"CategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","ImageId":"5b3bde74-6baa-406f-8667-52d796fa4b0b","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Ordering":2}"#;
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
impl Sample for super::common::ResourceFeature {
    const JSON: &'static str = r#"{"Id":"84438138-4ad7-4920-8db0-6b0ce95ae57c","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsActive":false,"Classification":"SeaView","Names":{},"ShortNames":{},"Descriptions":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
impl Sample for super::common::ResourceFeatureAssignment {
    const JSON: &'static str = r#"{"Id":"e6825644-0f20-41ad-8ed1-e57791a50f89","IsActive":false,"ResourceId":"8699f514-c4bb-4068-840f-48f0b340c794","FeatureId":"84438138-4ad7-4920-8db0-6b0ce95ae57c","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Sample for super::common::Service {
    const JSON: &'static str = r#"{"Id":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","IsActive":false,"Name":"Name 1","Names":{},"Options":{"BillAsPackage":false},"Ordering":2,"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Sample for super::common::ServiceOptions {
    const JSON: &'static str = r#"{"BillAsPackage":false}"#;
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
impl Sample for super::common::ServiceOrderOptions {
    const JSON: &'static str = r#"{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false,"ConnectorCheckIn":false}"#;
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Sample for super::common::SpaceData {
    const JSON: &'static str = r#"{"FloorNumber":"FloorNumber 1"}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
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
    )
)]
impl Sample for super::common::TaxBreakdown {
    const JSON: &'static str = r#"{"Items":[]}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
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
    )
)]
impl Sample for super::common::TaxBreakdownItem {
    const JSON: &'static str = r#"{"NetValue":10.05,"TaxValue":10.05}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
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
    )
)]
impl Sample for super::common::TaxValue {
    const JSON: &'static str = r#"{"Value":10.05}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
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
    )
)]
impl Sample for super::common::TimeInterval {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
impl Sample for super::common::VoucherCode {
    const JSON: &'static str = r#"{"ActivityState":"Deleted"}"#;
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Sample for super::common::BillAssigneeData {
    const JSON: &'static str = r#"{"Discriminator":"BillCustomerData","Value":{"Id":"Id 1","LastName":"LastName 1"}}"#;
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl Sample for super::common::BillOwnerData {
    const JSON: &'static str = r#"{"Discriminator":"BillCustomerData","Value":{"Id":"Id 1","LastName":"LastName 1"}}"#;
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl Sample for super::common::BillAccountData {
    const JSON: &'static str = r#"{"Discriminator":"BillCustomerData","BillCustomerData":{"Id":"Id 1","LastName":"LastName 1"}}"#;
}

#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )
)]
impl Sample for super::common::OrderItemOldData {
    const JSON: &'static str = r#"{"Discriminator":"CancellationFee","Value":null}"#;
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl Sample for super::common::PaymentItemOldData {
    const JSON: &'static str = r#"{"Discriminator":"Cash","Value":null}"#;
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl Sample for super::common::ProductPricing {
    const JSON: &'static str = r#"{"Discriminator":"Absolute","Value":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}}"#;
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl Sample for super::common::ProfileData {
    const JSON: &'static str = r#"{"Discriminator":"Personal"}"#;
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl Sample for super::common::ResourceData {
    const JSON: &'static str = r#"{"Discriminator":"Space","Value":{"FloorNumber":"FloorNumber 1"}}"#;
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl Sample for super::common::ServiceData {
    const JSON: &'static str = r#"{"Discriminator":"Bookable","Value":{"StartOffset":"P0Y0M1DT0H0M0S","EndOffset":"P0Y0M1DT0H0M0S","OccupancyStartOffset":"P0Y0M1DT0H0M0S","OccupancyEndOffset":"P0Y0M1DT0H0M0S","TimeUnit":"Day","TimeUnitPeriod":"Day"}}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::AccountNote {
    const JSON: &'static str = r#"{"Id":"d5141c62-eee9-47ed-85dc-03e16cd0f1f1","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","Content":"Content 1","AccountType":"Company","Classifications":[],"IsActive":false,"CreatorProfile":{"Discriminator":"Personal"},"UpdaterProfile":{"Discriminator":"Personal"}}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::AccountNoteAddParameters {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","Content":"Content 1","Classifications":["General"]}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::AccountNoteUpdateClassifications {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::AccountNoteUpdateParameters {
    const JSON: &'static str = r#"{"AccountNoteId":"d5141c62-eee9-47ed-85dc-03e16cd0f1f1","Classifications":{}}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::AddResponse {
    const JSON: &'static str = r#"{"AccountNotes":[]}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::GetAllResponse {
    const JSON: &'static str = r#"{"AccountNotes":[]}"#;
}

#[cfg(feature = "account-notes")]
impl Sample for super::account_notes::UpdateResponse {
    const JSON: &'static str = r#"{"AccountNotes":[]}"#;
}

#[cfg(feature = "accounting-categories")]
impl Sample for super::accounting_categories::AccountingCategory {
    const JSON: &'static str = r#"{"Id":"8344271d-ead9-4021-8b26-c2e47306c57d","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","IsActive":false,"Name":"Name 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "accounting-categories")]
impl Sample for super::accounting_categories::GetAllResponse {
    const JSON: &'static str = r#"{"AccountingCategories":[]}"#;
}

#[cfg(feature = "accounting-items")]
impl Sample for super::accounting_items::AccountingItemExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounting-items")]
impl Sample for super::accounting_items::AccountingItemUpdateParameters {
    const JSON: &'static str = r#"{"AccountingItemId":"66adf2e9-2709-4126-84ec-c2ea186840da","BillId":{"Value":"d91955c5-4e69-44e9-8434-e56f35e620f5"}}"#;
}

#[cfg(feature = "accounting-items")]
impl Sample for super::accounting_items::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounting-items")]
impl Sample for super::accounting_items::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::Account {
    const JSON: &'static str = r#"{"Id":"303dca60-8b59-41a9-8626-a40456b8731d","Discriminator":"Company"}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::AccountCompanyUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::AccountCustomerUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::AccountMergeParameter {
    const JSON: &'static str = r#"{"SourceAccountIds":["303dca60-8b59-41a9-8626-a40456b8731d"],"TargetAccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AccountType":"Customer"}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::AccountUpdateParameters {
    const JSON: &'static str = r#"{"Id":"303dca60-8b59-41a9-8626-a40456b8731d","Discriminator":"Customer"}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CompanyAccount {
    const JSON: &'static str = r#"{"ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","Name":"Name 1","Classifications":{},"Options":{}}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CompanyAccountClassifications {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CompanyAccountOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CompanyClassificationUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CustomerAccount {
    const JSON: &'static str = r#"{"ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","LastName":"LastName 1","Options":{},"Classifications":{},"LegalEntityIdentifiers":{}}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CustomerAccountClassifications {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CustomerAccountOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CustomerClassificationUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::CustomerOptionUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::LegalEntityIdentifierUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::LegalEntityIdentifiers {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::AddFileResponse {
    const JSON: &'static str = r#"{"FileId":"32db0c23-b6a1-45d6-8b7c-6028a1009baa"}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::MergeResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "accounts")]
impl Sample for super::accounts::UpdateResponse {
    const JSON: &'static str = r#"{"Accounts":[]}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::AccountAddress {
    const JSON: &'static str = r#"{"AccountType":"Company"}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::AddressAddParameters {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d"}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::AddressUpdateParameters {
    const JSON: &'static str = r#"{"AddressId":"3637d2ee-3255-4d56-84cd-4235e84dd4f2"}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::AddResponse {
    const JSON: &'static str = r#"{"Addresses":[]}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::GetAllResponse {
    const JSON: &'static str = r#"{"Addresses":[]}"#;
}

#[cfg(feature = "addresses")]
impl Sample for super::addresses::UpdateResponse {
    const JSON: &'static str = r#"{"Addresses":[]}"#;
}

#[cfg(feature = "age-categories")]
impl Sample for super::age_categories::AgeCategory {
    const JSON: &'static str = r#"{"Id":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Names":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Classification":"Adult","IsActive":false}"#;
}

#[cfg(feature = "age-categories")]
impl Sample for super::age_categories::GetAllResponse {
    const JSON: &'static str = r#"{"AgeCategories":[]}"#;
}

#[cfg(feature = "availability-adjustments")]
impl Sample for super::availability_adjustments::GetAllResponse {
    const JSON: &'static str = r#"{"AvailabilityAdjustments":[]}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::AvailabilityBlock {
    const JSON: &'static str = r#"{"State":"Confirmed","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","PickupDistribution":"AllInOneGroup","IsActive":false,"AvailabilityBlockNumber":"AvailabilityBlockNumber 1","ReleaseStrategy":"FixedRelease"}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::AvailabilityBlockAddParameters {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","State":"Confirmed","TemplateRateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e"}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::AvailabilityBlockExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::AvailabilityBlockUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::AddResponse {
    const JSON: &'static str = r#"{"AvailabilityBlocks":[]}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "availability-blocks")]
impl Sample for super::availability_blocks::UpdateResponse {
    const JSON: &'static str = r#"{"AvailabilityBlocks":[]}"#;
}

#[cfg(feature = "billing-automation-payment-plans")]
impl Sample
for super::billing_automation_payment_plans::BillingAutomationPaymentPlanPaymentRequest {
    const JSON: &'static str = r#"{"PaymentMethods":[],"Message":"Message 1","ExpirationDateUtc":"2026-01-31T12:00:00Z","SendEmail":false}"#;
}

#[cfg(feature = "billing-automation-payment-plans")]
impl Sample for super::billing_automation_payment_plans::AddResponse {
    const JSON: &'static str = r#"{"PaymentRequestUrl":"PaymentRequestUrl 1"}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::AccountingCategoryRoutedItemTypes {
    const JSON: &'static str = r#"{"Products":false,"CustomItems":false}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomation {
    const JSON: &'static str = r#"{"Id":"46aebd38-bf8b-4c46-8af7-285c864f49e2","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","Name":"Name 1","CompaniesWithRelations":[],"Prepayment":"All","AssignmentTargetType":"CompanyAsDetails","TriggerType":"Continuous","BillAggregationType":"OnePerReservation","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf"}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample
for super::billing_automations::BillingAutomationAccountingCategoryAssignment {
    const JSON: &'static str = r#"{"AccountingCategoryId":"8344271d-ead9-4021-8b26-c2e47306c57d","ItemTypes":{"Products":false,"CustomItems":false}}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationAddParameters {
    const JSON: &'static str = r#"{"Name":"Name 1","Prepayment":"All","AssignmentTargetType":"CompanyAsDetails","TriggerType":"Continuous","BillAggregationType":"OnePerReservation","Assignments":[{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","RoutedItemTypes":{"SpaceOrder":false,"CityTax":false,"AllProducts":false,"Deposits":false,"AdditionalExpenses":false,"AllCustomItems":false}}]}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationAssignment {
    const JSON: &'static str = r#"{"Id":"53ea88af-a16e-45ef-82ab-59f4ec12bc5b","BillingAutomationId":"46aebd38-bf8b-4c46-8af7-285c864f49e2","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","RoutedItemTypes":{"SpaceOrder":false,"CityTax":false,"AllProducts":false,"Deposits":false,"AdditionalExpenses":false,"AllCustomItems":false}}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationAssignmentAddParameters {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","RoutedItemTypes":{"SpaceOrder":false,"CityTax":false,"AllProducts":false,"Deposits":false,"AdditionalExpenses":false,"AllCustomItems":false}}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationAssignmentUpdateParameters {
    const JSON: &'static str = r#"{"BillingAutomationAssignmentId":"53ea88af-a16e-45ef-82ab-59f4ec12bc5b"}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationItemTypesParameters {
    const JSON: &'static str = r#"{"SpaceOrder":false,"CityTax":false,"AllProducts":false,"Deposits":false,"AdditionalExpenses":false,"AllCustomItems":false}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationItemTypesUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::BillingAutomationUpdateParameters {
    const JSON: &'static str = r#"{"BillingAutomationId":"46aebd38-bf8b-4c46-8af7-285c864f49e2"}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::CompanyRelationsParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::CompanyWithBillingAutomationRelation {
    const JSON: &'static str = r#"{"CompanyId":"7f2d43a9-1399-4329-8daf-131c366688e5","CompanyRelations":{}}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::AddResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "billing-automations")]
impl Sample for super::billing_automations::UpdateAssignmentsResponse {
    const JSON: &'static str = r#"{"BillingAutomationId":"46aebd38-bf8b-4c46-8af7-285c864f49e2"}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::AssociatedAccountIdsUpdate {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillAddParameters {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d"}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillCloseAccountParameters {
    const JSON: &'static str = r#"{"Id":"303dca60-8b59-41a9-8626-a40456b8731d"}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillOptionsParameters {
    const JSON: &'static str = r#"{"DisplayCustomer":{"Value":false},"DisplayTaxation":{"Value":false}}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillPdfFile {
    const JSON: &'static str = r#"{"Base64Data":"RmFrZQ=="}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillPrintEvent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillUpdateParameters {
    const JSON: &'static str = r#"{"BillId":"d91955c5-4e69-44e9-8434-e56f35e620f5"}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::BillPdfResult {
    const JSON: &'static str = r#"{"Discriminator":"BillPdfFile","Value":{"Base64Data":"RmFrZQ=="}}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::AddResponse {
    const JSON: &'static str = r#"{"Bills":[]}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::CloseResponse {
    const JSON: &'static str = r#"{"Bills":[]}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::GetAllResponse {
    const JSON: &'static str = r#"{"Bills":[]}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::GetPdfResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "bills")]
impl Sample for super::bills::UpdateResponse {
    const JSON: &'static str = r#"{"Bills":[]}"#;
}

#[cfg(feature = "business-segments")]
impl Sample for super::business_segments::GetAllResponse {
    const JSON: &'static str = r#"{"BusinessSegments":[]}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::CancellationPolicy {
    const JSON: &'static str = r#"{"Id":"b4e1ac79-f915-4705-82fe-0733d7f97459","RateGroupId":"921f2339-ea8f-41bb-8bb9-1b9d06612847","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Applicability":"Creation","FeeExtent":[],"ApplicabilityOffset":"P0Y0M1DT0H0M0S","AbsoluteFee":{"Currency":"EUR","Value":10.05},"RelativeFee":10.05,"IsActive":false}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::CancellationPolicyByRate {
    const JSON: &'static str = r#"{"RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","Policies":[]}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::CancellationPolicyByReservation {
    const JSON: &'static str = r#"{"ReservationId":"19497cb4-a30e-4564-8608-5ad9b3516108","Policies":[]}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::CancellationPolicyData {
    const JSON: &'static str = r#"{"Applicability":"Creation","FeeExtents":[],"ApplicabilityOffset":"P0Y0M1DT0H0M0S","AbsoluteFee":{"Currency":"EUR","Value":10.05},"RelativeFee":10.05}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::GetAllResponse {
    const JSON: &'static str = r#"{"CancellationPolicies":[]}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::GetByRatesResponse {
    const JSON: &'static str = r#"{"CancellationPolicies":[]}"#;
}

#[cfg(feature = "cancellation-policies")]
impl Sample for super::cancellation_policies::GetByReservationsResponse {
    const JSON: &'static str = r#"{"CancellationPolicies":[]}"#;
}

#[cfg(feature = "cashier-transactions")]
impl Sample for super::cashier_transactions::CashierTransaction {
    const JSON: &'static str = r#"{"Id":"cb9a78a8-097c-4da3-8063-a5c7065d3a6f","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","CashierId":"0ee3ed18-2805-4daf-80fa-afca1d0cb21b","CreatedUtc":"2026-01-31T12:00:00Z","Number":"Number 1","Amount":{"Currency":"EUR"}}"#;
}

#[cfg(feature = "cashier-transactions")]
impl Sample for super::cashier_transactions::GetAllResponse {
    const JSON: &'static str = r#"{"CashierTransactions":[]}"#;
}

#[cfg(feature = "cashiers")]
impl Sample for super::cashiers::Cashier {
    const JSON: &'static str = r#"{"Id":"0ee3ed18-2805-4daf-80fa-afca1d0cb21b","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","IsActive":false,"Name":"Name 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "cashiers")]
impl Sample for super::cashiers::GetAllResponse {
    const JSON: &'static str = r#"{"Cashiers":[]}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::DeviceCommand {
    const JSON: &'static str = r#"{"Id":"5b14edfb-4240-4877-8171-def60b46fb13","State":"Pending","CreatedUtc":"2026-01-31T12:00:00Z","Device":{"Id":"aba96d32-8d4c-4c56-8f72-332f0d1145c2","Type":"Printer","Name":"Name 1"},"Data":{"CopyCount":2,"FileType":"FileType 1","FileData":"RmFrZQ==","PrinterName":"PrinterName 1","PrinterDriverName":"PrinterDriverName 1","PrinterPortName":"PrinterPortName 1"}}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::DeviceCommandCreator {
    const JSON: &'static str = r#"{"LastName":"LastName 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::FiscalMachineCommandData {
    const JSON: &'static str = r#"{"Bill":{"Id":"d91955c5-4e69-44e9-8434-e56f35e620f5","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AccountType":"Company","AssociatedAccountIds":null,"State":"Open","Type":"Receipt","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Revenue":null,"Payments":null,"OrderItems":null,"PaymentItems":null,"CorrectionState":"Bill"}}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::ItalianFiscalMachineData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::KeyCutterCommandData {
    const JSON: &'static str = r#"{"KeyCount":2,"LockIds":[],"StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","LastName":"LastName 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PassportScannerCommandData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PaymentTerminalCommandCompanyData {
    const JSON: &'static str = r#"{"Name":"Name 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PaymentTerminalCommandCustomerData {
    const JSON: &'static str = r#"{"FullName":"FullName 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PaymentTerminalCommandData {
    const JSON: &'static str = r#"{"PaymentTerminalId":"PaymentTerminalId 1","CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"AccountData":{"Discriminator":"Company","Company":{"Name":"Name 1"}}}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PrinterCommandData {
    const JSON: &'static str = r#"{"CopyCount":2,"FileType":"FileType 1","FileData":"RmFrZQ==","PrinterName":"PrinterName 1","PrinterDriverName":"PrinterDriverName 1","PrinterPortName":"PrinterPortName 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::BillFiscalMachineData {
    const JSON: &'static str = r#"{"Discriminator":"ItalianFiscalMachineData","Value":{}}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::BillFiscalMachinePayloadData {
    const JSON: &'static str = r#"{"Discriminator":"ItalianFiscalMachine","Value":"ItalianFiscalMachine 1"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::PaymentTerminalCommandAccountData {
    const JSON: &'static str = r#"{"Discriminator":"Company","Company":{"Name":"Name 1"}}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::AddKeyCutterResponse {
    const JSON: &'static str = r#"{"CommandId":"5b14edfb-4240-4877-8171-def60b46fb13"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::AddPaymentTerminalResponse {
    const JSON: &'static str = r#"{"CommandId":"5b14edfb-4240-4877-8171-def60b46fb13"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::AddPrinterResponse {
    const JSON: &'static str = r#"{"CommandId":"5b14edfb-4240-4877-8171-def60b46fb13"}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::GetAllActiveResponse {
    const JSON: &'static str = r#"{"Commands":[]}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::GetAllByIdsResponse {
    const JSON: &'static str = r#"{"Commands":[]}"#;
}

#[cfg(feature = "commands")]
impl Sample for super::commands::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::CompanyOptionsParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::CreditRatingParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::CreditRatingUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::AddResponse {
    const JSON: &'static str = r#"{"Companies":[]}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::GetAllResponse {
    const JSON: &'static str = r#"{"Companies":[]}"#;
}

#[cfg(feature = "companies")]
impl Sample for super::companies::UpdateResponse {
    const JSON: &'static str = r#"{"Companies":[]}"#;
}

#[cfg(feature = "companionships")]
impl Sample for super::companionships::Companionship {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companionships")]
impl Sample for super::companionships::CompanionshipExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "companionships")]
impl Sample for super::companionships::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::TravelAgencyContract {
    const JSON: &'static str = r#"{"Id":"8bda6d04-6fbe-4a59-8cfc-58d03426ea0d","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","CompanyId":"7f2d43a9-1399-4329-8daf-131c366688e5","IsActive":false,"Options":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::TravelAgencyContractAddParameters {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","CompanyId":"7f2d43a9-1399-4329-8daf-131c366688e5","Options":{}}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::TravelAgencyContractOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::TravelAgencyContractOptionsParameters {
    const JSON: &'static str = r#"{"IncludeCancellationFeeInCommissionEstimate":{"Value":false},"SkipAutomaticSettlement":{"Value":false}}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::TravelAgencyContractUpdateParameters {
    const JSON: &'static str = r#"{"TravelAgencyContractId":"8bda6d04-6fbe-4a59-8cfc-58d03426ea0d"}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::AddResponse {
    const JSON: &'static str = r#"{"TravelAgencyContracts":[]}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::GetAllResponse {
    const JSON: &'static str = r#"{"TravelAgencyContracts":[]}"#;
}

#[cfg(feature = "company-contracts")]
impl Sample for super::company_contracts::UpdateResponse {
    const JSON: &'static str = r#"{"TravelAgencyContracts":[]}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::AccountingConfiguration {
    const JSON: &'static str = r#"{"SurchargeConfiguration":{"SurchargeFees":{}},"EnabledExternalPaymentTypes":[],"Options":[]}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::CurrencyAcceptance {
    const JSON: &'static str = r#"{"Currency":"EUR","IsDefault":false,"IsEnabled":false}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::Enterprise {
    const JSON: &'static str = r#"{"Id":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","ChainName":"ChainName 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Name":"Name 1","TimeZoneIdentifier":"TimeZoneIdentifier 1","LegalEnvironmentCode":"LegalEnvironmentCode 1","DefaultLanguageCode":"en-GB","Pricing":"Gross","AddressId":"3637d2ee-3255-4d56-84cd-4235e84dd4f2","Address":{},"GroupNames":[],"Subscription":{},"Currencies":[]}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::PaymentCardStorage {
    const JSON: &'static str = r#"{"PublicKey":"PublicKey 1"}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::SurchargeConfiguration {
    const JSON: &'static str = r#"{"SurchargeFees":{}}"#;
}

#[cfg(feature = "configuration")]
impl Sample for super::configuration::GetResponse {
    const JSON: &'static str = r#"{"NowUtc":"2026-01-31T12:00:00Z","Enterprise":{"Id":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","ChainName":"ChainName 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Name":"Name 1","TimeZoneIdentifier":"TimeZoneIdentifier 1","LegalEnvironmentCode":"LegalEnvironmentCode 1","DefaultLanguageCode":"en-GB","Pricing":"Gross","AddressId":"3637d2ee-3255-4d56-84cd-4235e84dd4f2","Address":{},"GroupNames":[],"Subscription":{},"Currencies":[]}}"#;
}

#[cfg(feature = "counters")]
impl Sample for super::counters::Counter {
    const JSON: &'static str = r#"{"Id":"71f93407-d510-48a6-8979-f5582ed56882","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","Name":"Name 1","IsDefault":false,"Value":2,"Type":"Counter","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "counters")]
impl Sample for super::counters::GetAllResponse {
    const JSON: &'static str = r#"{"Counters":[],"BillCounters":[],"ProformaCounters":[],"BillPreviewCounters":[],"ServiceOrderCounters":[],"RegistrationCardCounters":[]}"#;
}

#[cfg(feature = "countries")]
impl Sample for super::countries::Country {
    const JSON: &'static str = r#"{"Code":"CZ","SovereignCountryCode":"CZ","EnglishName":"EnglishName 1"}"#;
}

#[cfg(feature = "countries")]
impl Sample for super::countries::CountryGroup {
    const JSON: &'static str = r#"{"Code":"Code 1","EnglishName":"EnglishName 1","CountryCodes":[]}"#;
}

#[cfg(feature = "countries")]
impl Sample for super::countries::CountryRule {
    const JSON: &'static str = r#"{"CountryCode":"CZ","IdentityCardExpirationDateNotRequired":false,"DriverLicenceExpirationDateNotRequired":false}"#;
}

#[cfg(feature = "countries")]
impl Sample for super::countries::CountrySubdivision {
    const JSON: &'static str = r#"{"Code":"CZ-10","CountryCode":"CZ","EnglishName":"EnglishName 1"}"#;
}

#[cfg(feature = "countries")]
impl Sample for super::countries::GetAllResponse {
    const JSON: &'static str = r#"{"Countries":[],"CountrySubdivisions":[],"CountryRules":[],"CountryGroups":[]}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::CreditCard {
    const JSON: &'static str = r#"{"Id":"03a8cd7b-ff88-426f-8205-884b1f94235b","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","IsActive":false,"State":"Enabled","Kind":"Terminal","Format":"Physical","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::CreditCardData {
    const JSON: &'static str = r#"{"StorageData":"StorageData 1","Expiration":"Expiration 1"}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::AddTokenizedResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::ChargeResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::DisableResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "credit-cards")]
impl Sample for super::credit_cards::GetAllResponse {
    const JSON: &'static str = r#"{"CreditCards":[]}"#;
}

#[cfg(feature = "currencies")]
impl Sample for super::currencies::Currency {
    const JSON: &'static str = r#"{"Code":"EUR","Precision":2}"#;
}

#[cfg(feature = "currencies")]
impl Sample for super::currencies::GetAllResponse {
    const JSON: &'static str = r#"{"Currencies":[]}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::ChargeableCustomer {
    const JSON: &'static str = r#"{"Customer":{"Id":"760f6ebb-6d5d-4884-8cde-954e782b73d8","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Number":"Number 1","LastName":"LastName 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Classifications":[],"Options":[],"IsActive":false,"PreferredSpaceFeatures":[],"CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf"}}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::CustomerExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::CustomerItems {
    const JSON: &'static str = r#"{"CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","Items":[],"OrderItems":[],"PaymentItems":[]}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::CustomerRelationship {
    const JSON: &'static str = r#"{"CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","RelatedCustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","Relationship":"Spouse","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::DocumentParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::AddFileResponse {
    const JSON: &'static str = r#"{"FileId":"32db0c23-b6a1-45d6-8b7c-6028a1009baa"}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::GetAllResponse {
    const JSON: &'static str = r#"{"Customers":[]}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::GetOpenItemsResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::GetRelationshipsResponse {
    const JSON: &'static str = r#"{"CustomerRelationships":[]}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::MergeResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "customers")]
impl Sample for super::customers::SearchResponse {
    const JSON: &'static str = r#"{"Customers":[]}"#;
}

#[cfg(feature = "departments")]
impl Sample for super::departments::Department {
    const JSON: &'static str = r#"{"Id":"fe053946-fe11-4d32-81db-7827be327906","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","IsActive":false,"Name":"Name 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "departments")]
impl Sample for super::departments::GetAllResponse {
    const JSON: &'static str = r#"{"Departments":[]}"#;
}

#[cfg(feature = "devices")]
impl Sample for super::devices::GetAllResponse {
    const JSON: &'static str = r#"{"Devices":[]}"#;
}

#[cfg(feature = "enterprises")]
impl Sample for super::enterprises::EnterprisePortfolio {
    const JSON: &'static str = r#"{"Id":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","ChainName":"ChainName 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Name":"Name 1","TimeZoneIdentifier":"TimeZoneIdentifier 1","LegalEnvironmentCode":"LegalEnvironmentCode 1","AccommodationEnvironmentCode":"AccommodationEnvironmentCode 1","AccountingEnvironmentCode":"AccountingEnvironmentCode 1","TaxEnvironmentCode":"TaxEnvironmentCode 1","DefaultLanguageCode":"en-GB","Pricing":"Gross","AddressId":"3637d2ee-3255-4d56-84cd-4235e84dd4f2","Address":{},"GroupNames":[],"Subscription":{},"LinkedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "enterprises")]
impl Sample for super::enterprises::GetAllResponse {
    const JSON: &'static str = r#"{"Enterprises":[]}"#;
}

#[cfg(feature = "exchange-rates")]
impl Sample for super::exchange_rates::ExchangeRate {
    const JSON: &'static str = r#"{"Id":"b62ab3d8-c6c3-4e27-8902-4336bfa89c23","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","SourceCurrency":"EUR","TargetCurrency":"EUR","Value":10.05}"#;
}

#[cfg(feature = "exchange-rates")]
impl Sample for super::exchange_rates::GetAllResponse {
    const JSON: &'static str = r#"{"ExchangeRates":[]}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::Export {
    const JSON: &'static str = r#"{"Id":"e3403f4b-dd4f-4886-855f-e8e7057e7a9a","Status":"Pending","EntityType":"OrderItem","Files":[],"Scope":{}}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::ExportDataFilters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::ExportFileEntry {
    const JSON: &'static str = r#"{"Url":"https://example.com/1","SizeInBytes":2}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::ExportLedgerEntryDataFilters {
    const JSON: &'static str = r#"{"Posting":{"Start":"2026-01-31","End":"2026-02-01"}}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::ExportScope {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::ExportScopeParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::AddResponse {
    const JSON: &'static str = r#"{"Export":{"Id":"e3403f4b-dd4f-4886-855f-e8e7057e7a9a","Status":"Pending","EntityType":"OrderItem","Files":[],"Scope":{}}}"#;
}

#[cfg(feature = "exports")]
impl Sample for super::exports::GetAllResponse {
    const JSON: &'static str = r#"{"Exports":[]}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::BillV20250623 {
    const JSON: &'static str = r#"{"Id":"d91955c5-4e69-44e9-8434-e56f35e620f5","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AssociatedAccountIds":null,"State":"Open","Type":"Receipt","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","CorrectionState":"Bill","AccountType":"Company"}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample
for super::fiscal_machine_commands::CommandsGetAllFilterByCommandIdParameters {
    const JSON: &'static str = r#"{"CommandIds":["5b14edfb-4240-4877-8171-def60b46fb13"]}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::CommandsGetAllFilterByStatesParameters {
    const JSON: &'static str = r#"{"DeviceIds":["aba96d32-8d4c-4c56-8f72-332f0d1145c2"],"States":[]}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::FiscalMachineAdditionalData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::FiscalMachineCommandDataV20250623 {
    const JSON: &'static str = r#"{"Id":"5b14edfb-4240-4877-8171-def60b46fb13","State":"Pending","CreatedUtc":"2026-01-31T12:00:00Z","FiscalMachineId":"FiscalMachineId 1","ApiUrl":"ApiUrl 1","FiscalMachineData":"FiscalMachineData 1","Device":{"Id":"aba96d32-8d4c-4c56-8f72-332f0d1145c2","Type":"Printer","Name":"Name 1"},"Bill":{"Id":"d91955c5-4e69-44e9-8434-e56f35e620f5","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AssociatedAccountIds":null,"State":"Open","Type":"Receipt","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","CorrectionState":"Bill","AccountType":"Company"}}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::ItalianFiscalMachineDataV20250623 {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::ItalianFiscalMachinePayloadV20250623 {
    const JSON: &'static str = r#"{"Payload":"Payload 1"}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::FiscalMachineCommandsGetAllRequest {
    const JSON: &'static str = r#"{"CommandIds":["5b14edfb-4240-4877-8171-def60b46fb13"]}"#;
}

#[cfg(feature = "fiscal-machine-commands")]
impl Sample for super::fiscal_machine_commands::GetAllResponse {
    const JSON: &'static str = r#"{"Commands":[]}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::IdentityDocumentUpdateParameters {
    const JSON: &'static str = r#"{"Id":"3717a895-97d8-4f9b-8683-3e64c93c3f97"}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::IdentityDocumentV20241025 {
    const JSON: &'static str = r#"{"Id":"3717a895-97d8-4f9b-8683-3e64c93c3f97","CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","Type":"IdentityCard","Number":"Number 1","IsVerified":false}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::IdentityDocumentsAddData {
    const JSON: &'static str = r#"{"CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","Type":"IdentityCard","Number":"Number 1"}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::AddResponse {
    const JSON: &'static str = r#"{"IdentityDocuments":[]}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::ClearResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::GetAllResponse {
    const JSON: &'static str = r#"{"IdentityDocuments":[]}"#;
}

#[cfg(feature = "identity-documents")]
impl Sample for super::identity_documents::UpdateResponse {
    const JSON: &'static str = r#"{"IdentityDocuments":[]}"#;
}

#[cfg(feature = "images")]
impl Sample for super::images::ImageSizeParameters {
    const JSON: &'static str = r#"{"ImageId":"5b3bde74-6baa-406f-8667-52d796fa4b0b"}"#;
}

#[cfg(feature = "images")]
impl Sample for super::images::ImageUrl {
    const JSON: &'static str = r#"{"ImageId":"5b3bde74-6baa-406f-8667-52d796fa4b0b","Url":"Url 1"}"#;
}

#[cfg(feature = "images")]
impl Sample for super::images::GetUrlsResponse {
    const JSON: &'static str = r#"{"ImageUrls":[]}"#;
}

#[cfg(feature = "languages")]
impl Sample for super::languages::Language {
    const JSON: &'static str = r#"{"Code":"en-GB","EnglishName":"EnglishName 1","LocalName":"LocalName 1"}"#;
}

#[cfg(feature = "languages")]
impl Sample for super::languages::LanguageTexts {
    const JSON: &'static str = r#"{"LanguageCode":"en-GB","Texts":{}}"#;
}

#[cfg(feature = "languages")]
impl Sample for super::languages::GetAllResponse {
    const JSON: &'static str = r#"{"Languages":[]}"#;
}

#[cfg(feature = "languages")]
impl Sample for super::languages::GetTextsResponse {
    const JSON: &'static str = r#"{"LanguageTexts":[]}"#;
}

#[cfg(feature = "ledger-balances")]
impl Sample for super::ledger_balances::LedgerBalance {
    const JSON: &'static str = r#"{"EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","Date":"2026-01-31","LedgerType":"Revenue","OpeningBalance":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"ClosingBalance":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}}"#;
}

#[cfg(feature = "ledger-balances")]
impl Sample for super::ledger_balances::GetAllResponse {
    const JSON: &'static str = r#"{"LedgerBalances":null}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::LoyaltyMembership {
    const JSON: &'static str = r#"{"Id":"85c6c070-959d-4b98-8b7a-748a9fb7cdfc","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","LoyaltyProgramId":"f6105767-e452-42b2-8283-ae5eddbd44a6","State":"New","IsPrimary":false}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::LoyaltyMembershipAddParameters {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","LoyaltyProgramId":"f6105767-e452-42b2-8283-ae5eddbd44a6","IsPrimary":false}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::LoyaltyMembershipUpdateParameters {
    const JSON: &'static str = r#"{"LoyaltyMembershipId":"85c6c070-959d-4b98-8b7a-748a9fb7cdfc"}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::AddResponse {
    const JSON: &'static str = r#"{"LoyaltyMemberships":[]}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::GetAllResponse {
    const JSON: &'static str = r#"{"LoyaltyMemberships":[]}"#;
}

#[cfg(feature = "loyalty-memberships")]
impl Sample for super::loyalty_memberships::UpdateResponse {
    const JSON: &'static str = r#"{"LoyaltyMemberships":[]}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::LoyaltyProgram {
    const JSON: &'static str = r#"{"Id":"f6105767-e452-42b2-8283-ae5eddbd44a6","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Name":"Name 1","Code":"Code 1","Type":"Hotel","Subscription":"Free"}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::LoyaltyProgramAddParameters {
    const JSON: &'static str = r#"{"Name":"Name 1","Code":"Code 1","Type":"Hotel","Subscription":"Free"}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::LoyaltyProgramUpdateParameters {
    const JSON: &'static str = r#"{"LoyaltyProgramId":"f6105767-e452-42b2-8283-ae5eddbd44a6"}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::AddResponse {
    const JSON: &'static str = r#"{"LoyaltyPrograms":[{"Id":"f6105767-e452-42b2-8283-ae5eddbd44a6","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Name":"Name 1","Code":"Code 1","Type":"Hotel","Subscription":"Free"}]}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::GetAllResponse {
    const JSON: &'static str = r#"{"LoyaltyPrograms":[{"Id":"f6105767-e452-42b2-8283-ae5eddbd44a6","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Name":"Name 1","Code":"Code 1","Type":"Hotel","Subscription":"Free"}]}"#;
}

#[cfg(feature = "loyalty-programs")]
impl Sample for super::loyalty_programs::UpdateResponse {
    const JSON: &'static str = r#"{"LoyaltyPrograms":[{"Id":"f6105767-e452-42b2-8283-ae5eddbd44a6","ChainId":"07616f61-d42d-4c53-851f-f1b9e32aba3f","Name":"Name 1","Code":"Code 1","Type":"Hotel","Subscription":"Free"}]}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::LoyaltyTier {
    const JSON: &'static str = r#"{"Id":"6cbf10bb-d6e3-4a88-8f6e-09932d04e86c","LoyaltyProgramId":"f6105767-e452-42b2-8283-ae5eddbd44a6","Name":"Name 1","Code":"Code 1","Ordering":2}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::LoyaltyTierAddParameters {
    const JSON: &'static str = r#"{"LoyaltyProgramId":"f6105767-e452-42b2-8283-ae5eddbd44a6","Name":"Name 1","Code":"Code 1","Ordering":2}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::LoyaltyTierUpdateParameters {
    const JSON: &'static str = r#"{"LoyaltyTierId":"6cbf10bb-d6e3-4a88-8f6e-09932d04e86c"}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::AddResponse {
    const JSON: &'static str = r#"{"LoyaltyTiers":[]}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::GetAllResponse {
    const JSON: &'static str = r#"{"LoyaltyTiers":[]}"#;
}

#[cfg(feature = "loyalty-tiers")]
impl Sample for super::loyalty_tiers::UpdateResponse {
    const JSON: &'static str = r#"{"LoyaltyTiers":[]}"#;
}

#[cfg(feature = "message-threads")]
impl Sample for super::message_threads::MessageThread {
    const JSON: &'static str = r#"{"Id":"a74975df-9f25-4369-87c5-0198dc840f05","OriginalSender":"OriginalSender 1","Subject":"Subject 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "message-threads")]
impl Sample for super::message_threads::GetAllResponse {
    const JSON: &'static str = r#"{"MessageThreads":[]}"#;
}

#[cfg(feature = "message-threads")]
impl Sample for super::message_threads::AddResponse {
    const JSON: &'static str = r#"{"MessageThreads":[]}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::Message {
    const JSON: &'static str = r#"{"Id":"c394b91c-c74f-41f1-8a8c-e1b95240dba5","MessageThreadId":"a74975df-9f25-4369-87c5-0198dc840f05","Text":"Text 1","Sender":{"Discriminator":"Application"},"CreatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::Sender {
    const JSON: &'static str = r#"{"Discriminator":"Application"}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::MessageParameters {
    const JSON: &'static str = r#"{"MessageThreadId":"a74975df-9f25-4369-87c5-0198dc840f05","Text":"Text 1"}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::AddedMessage {
    const JSON: &'static str = r#"{"Message":{"Id":"c394b91c-c74f-41f1-8a8c-e1b95240dba5","MessageThreadId":"a74975df-9f25-4369-87c5-0198dc840f05","Text":"Text 1","Sender":{"Discriminator":"Application"},"CreatedUtc":"2026-01-31T12:00:00Z"}}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::GetAllResponse {
    const JSON: &'static str = r#"{"Messages":[]}"#;
}

#[cfg(feature = "messages")]
impl Sample for super::messages::AddResponse {
    const JSON: &'static str = r#"{"Messages":[]}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItem {
    const JSON: &'static str = r#"{"Id":"9936bfa1-f964-4c35-8c25-86fc531decb9","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","ServiceOrderId":"c7ae3584-d4f8-4199-8bda-63939b7572b5","UnitCount":2,"UnitAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"OriginalAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"RevenueType":"Service","CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","ConsumedUtc":"2026-01-31T12:00:00Z","AccountingState":"Open","Type":"CancellationFee","Options":{"CanceledWithReservation":false}}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemAllowanceDiscountData {
    const JSON: &'static str = r#"{"DiscountedOrderItemId":"9936bfa1-f964-4c35-8c25-86fc531decb9","AllowanceProductOrderItemId":"9936bfa1-f964-4c35-8c25-86fc531decb9"}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemAllowanceProfitsData {
    const JSON: &'static str = r#"{"AllowanceProductOrderItemId":"9936bfa1-f964-4c35-8c25-86fc531decb9","AllowanceProfitType":"AllowanceBreakage"}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemOptions {
    const JSON: &'static str = r#"{"CanceledWithReservation":false}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemProductData {
    const JSON: &'static str = r#"{"ProductId":"4b85c233-73dd-49c9-8987-ad485090480d"}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemRebateData {
    const JSON: &'static str = r#"{"ProductId":"4b85c233-73dd-49c9-8987-ad485090480d"}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::OrderItemData {
    const JSON: &'static str = r#"{"Discriminator":"Rebate","Rebate":{"ProductId":"4b85c233-73dd-49c9-8987-ad485090480d"}}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::CancelResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "order-items")]
impl Sample for super::order_items::GetAllResponse {
    const JSON: &'static str = r#"{"OrderItems":[]}"#;
}

#[cfg(feature = "orders")]
impl Sample for super::orders::OrderAdditionOptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "orders")]
impl Sample for super::orders::OrderItemAdditionData {
    const JSON: &'static str = r#"{"Name":"Name 1","UnitCount":2,"UnitAmount":{"Currency":"EUR","TaxCodes":[]}}"#;
}

#[cfg(feature = "orders")]
impl Sample for super::orders::AddResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "outlet-bills")]
impl Sample for super::outlet_bills::OutletBillParameters {
    const JSON: &'static str = r#"{"OutletId":"4e9e67be-327e-4cf5-898b-6fd9da122181","Number":"Number 1","ClosedUtc":"2026-01-31T12:00:00Z","Items":[]}"#;
}

#[cfg(feature = "outlet-bills")]
impl Sample for super::outlet_bills::OutletItemParameters {
    const JSON: &'static str = r#"{"Name":"Name 1","UnitCount":2,"UnitAmount":{"Currency":"EUR","TaxCodes":[]},"ConsumedUtc":"2026-01-31T12:00:00Z","Type":"Revenue"}"#;
}

#[cfg(feature = "outlet-bills")]
impl Sample for super::outlet_bills::AddResponse {
    const JSON: &'static str = r#"{"OutletBillIds":[]}"#;
}

#[cfg(feature = "outlet-items")]
impl Sample for super::outlet_items::OutletBill {
    const JSON: &'static str = r#"{"Id":"fb2668af-ce81-4150-8397-c4ff2734869c","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","OutletId":"4e9e67be-327e-4cf5-898b-6fd9da122181","ClosedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "outlet-items")]
impl Sample for super::outlet_items::OutletItem {
    const JSON: &'static str = r#"{"Id":"44bc426f-a246-47ba-8bfa-d8f9adeaaeae","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","BillId":"fb2668af-ce81-4150-8397-c4ff2734869c","Type":"Revenue","UnitCount":2,"UnitAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","ConsumedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "outlet-items")]
impl Sample for super::outlet_items::GetAllResponse {
    const JSON: &'static str = r#"{"OutletItems":[],"OutletBills":[]}"#;
}

#[cfg(feature = "outlets")]
impl Sample for super::outlets::Outlet {
    const JSON: &'static str = r#"{"Id":"4e9e67be-327e-4cf5-898b-6fd9da122181","IsActive":false,"Name":"Name 1","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "outlets")]
impl Sample for super::outlets::GetAllResponse {
    const JSON: &'static str = r#"{"Outlets":[]}"#;
}

#[cfg(feature = "payment-method-requests")]
impl Sample for super::payment_method_requests::AddResponse {
    const JSON: &'static str = r#"{"PaymentMethodRequestId":"53a04e5d-99a3-4380-81fc-7859ed8f15f4"}"#;
}

#[cfg(feature = "payment-requests")]
impl Sample for super::payment_requests::PaymentRequest {
    const JSON: &'static str = r#"{"Id":"f03036af-6deb-4eb3-84c3-f1deb4b78f2f","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","State":"Pending","Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"Type":"Payment","Reason":"Other","ExpirationUtc":"2026-01-31T12:00:00Z","Description":"Description 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "payment-requests")]
impl Sample for super::payment_requests::PaymentRequestAddParameters {
    const JSON: &'static str = r#"{"AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","Amount":{"Currency":"EUR","Value":10.05},"Type":"Payment","Reason":"Other","ExpirationUtc":"2026-01-31T12:00:00Z","Description":"Description 1"}"#;
}

#[cfg(feature = "payment-requests")]
impl Sample for super::payment_requests::AddResponse {
    const JSON: &'static str = r#"{"PaymentRequests":[]}"#;
}

#[cfg(feature = "payment-requests")]
impl Sample for super::payment_requests::CancelResponse {
    const JSON: &'static str = r#"{"PaymentRequests":[]}"#;
}

#[cfg(feature = "payment-requests")]
impl Sample for super::payment_requests::GetAllResponse {
    const JSON: &'static str = r#"{"PaymentRequests":[]}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::CreditCardParameters {
    const JSON: &'static str = r#"{"Type":"Type 1","Number":"Number 1","Name":"Name 1"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::IdealData {
    const JSON: &'static str = r#"{"RedirectUrl":"https://example.com/1"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::Payment {
    const JSON: &'static str = r#"{"Id":"c1874484-724f-448c-89e9-d24daad5ae50","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AccountType":"Company","Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"OriginalAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","AccountingState":"Open","State":"Charged","Type":"Payment"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentAlternativeData {
    const JSON: &'static str = r#"{"Type":"Ideal"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentCreditCardData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentExternalData {
    const JSON: &'static str = r#"{"Type":"Unspecified"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentGhostData {
    const JSON: &'static str = r#"{"OriginalPaymentId":"c1874484-724f-448c-89e9-d24daad5ae50"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentInvoiceData {
    const JSON: &'static str = r#"{"Type":"Receivable"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::SepaDirectDebitData {
    const JSON: &'static str = r#"{"Iban":"Iban 1","Name":"Name 1","Email":"guest1@example.com","UserAgent":"UserAgent 1","RemoteIpAddress":"RemoteIpAddress 1"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::AlternativePaymentsData {
    const JSON: &'static str = r#"{"Discriminator":"ApplePay"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::NextAction {
    const JSON: &'static str = r#"{"Discriminator":"RedirectToUrl","Value":"RedirectToUrl 1"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::PaymentData {
    const JSON: &'static str = r#"{"Discriminator":"CreditCard","CreditCard":{}}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::AddAlternativeResponse {
    const JSON: &'static str = r#"{"PaymentId":"c1874484-724f-448c-89e9-d24daad5ae50"}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::AddCreditCardResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::AddExternalResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::GetAllResponse {
    const JSON: &'static str = r#"{"Payments":[]}"#;
}

#[cfg(feature = "payments")]
impl Sample for super::payments::RefundResponse {
    const JSON: &'static str = r#"{"PaymentId":"c1874484-724f-448c-89e9-d24daad5ae50","RefundId":"c1874484-724f-448c-89e9-d24daad5ae50","Type":"CreditCardPayment","Amount":{"Currency":"EUR","Value":10.05},"State":"Charged"}"#;
}

#[cfg(feature = "preauthorizations")]
impl Sample for super::preauthorizations::Preauthorization {
    const JSON: &'static str = r#"{"CreditCardId":"03a8cd7b-ff88-426f-8205-884b1f94235b","Amount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}},"State":"Chargeable"}"#;
}

#[cfg(feature = "preauthorizations")]
impl Sample for super::preauthorizations::GetAllByCustomersResponse {
    const JSON: &'static str = r#"{"Preauthorizations":[]}"#;
}

#[cfg(feature = "product-categories")]
impl Sample for super::product_categories::ParentProductCategory {
    const JSON: &'static str = r#"{"Id":"c3411cde-d85f-4d51-810b-0ecb0b94cfd5","Names":{}}"#;
}

#[cfg(feature = "product-categories")]
impl Sample for super::product_categories::ProductCategory {
    const JSON: &'static str = r#"{"Id":"c3411cde-d85f-4d51-810b-0ecb0b94cfd5","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Names":{},"ShortNames":{},"Descriptions":{},"UpdatedUtc":"2026-01-31T12:00:00Z","CreatedUtc":"2026-01-31T12:00:00Z","Ordering":2}"#;
}

#[cfg(feature = "product-categories")]
impl Sample for super::product_categories::GetAllResponse {
    const JSON: &'static str = r#"{"ProductCategories":[]}"#;
}

#[cfg(feature = "product-service-orders")]
impl Sample for super::product_service_orders::ServiceOrder {
    const JSON: &'static str = r#"{"Id":"c7ae3584-d4f8-4199-8bda-63939b7572b5","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","AccountId":"303dca60-8b59-41a9-8626-a40456b8731d","AccountType":"Company","CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","Number":"Number 1","State":"Inquired","Origin":"Distributor","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Options":{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false,"ConnectorCheckIn":false}}"#;
}

#[cfg(feature = "product-service-orders")]
impl Sample for super::product_service_orders::GetAllResponse {
    const JSON: &'static str = r#"{"ProductServiceOrders":[]}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::ProductAgeCategoryPrice {
    const JSON: &'static str = r#"{"AgeCategoryId":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","Prices":[]}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::ProductPriceUpdate {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::GetAllResponse {
    const JSON: &'static str = r#"{"Products":[],"CustomerProducts":[]}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::GetPricingResponse {
    const JSON: &'static str = r#"{"ProductId":"4b85c233-73dd-49c9-8987-ad485090480d","TimeUnitStartsUtc":[],"BaseAmountPrices":[],"AgeCategoryPrices":[]}"#;
}

#[cfg(feature = "products")]
impl Sample for super::products::UpdatePriceResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rate-groups")]
impl Sample for super::rate_groups::RateGroup {
    const JSON: &'static str = r#"{"Id":"921f2339-ea8f-41bb-8bb9-1b9d06612847","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsActive":false,"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Ordering":2,"Names":{}}"#;
}

#[cfg(feature = "rate-groups")]
impl Sample for super::rate_groups::GetAllResponse {
    const JSON: &'static str = r#"{"RateGroups":[]}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::AgeCategoryAdjustment {
    const JSON: &'static str = r#"{"AgeCategoryId":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","AbsoluteValue":10.05,"Type":"ExtraOccupancyAdjustment"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::BaseRatePricingParametersWithOccupancyAdjustments {
    const JSON: &'static str = r#"{"Amount":{"Currency":"EUR","TaxCodes":[]}}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::BaseRatePricingWithoutAdjustmentsParameters {
    const JSON: &'static str = r#"{"Amount":{"Currency":"EUR","TaxCodes":[]}}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::CategoryAdjustment {
    const JSON: &'static str = r#"{"CategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","AbsoluteValue":10.05,"RelativeValue":10.05}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::CategoryPricing {
    const JSON: &'static str = r#"{"CategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","Prices":[],"AmountPrices":[]}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::DateRestriction {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::DependentRatePricingParameters {
    const JSON: &'static str = r#"{"BaseRateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::DependentRateSetPricingParameters {
    const JSON: &'static str = r#"{"BaseRateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::EarlinessRestriction {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::LengthRestriction {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::Rate {
    const JSON: &'static str = r#"{"Id":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","GroupId":"921f2339-ea8f-41bb-8bb9-1b9d06612847","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","IsBaseRate":false,"IsActive":false,"IsEnabled":false,"IsPublic":false,"IsDefault":false,"Type":"Public","Names":{},"UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateAddData {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","RateGroupId":"921f2339-ea8f-41bb-8bb9-1b9d06612847","Names":{},"PricingType":"BaseRatePricing"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateAddPricingDataParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateCapacityOffsetUpdateParameters {
    const JSON: &'static str = r#"{"RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RatePriceUpdate {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateRestrictionResult {
    const JSON: &'static str = r#"{"DateRestrictions":[],"EarlinessRestrictions":[],"LengthRestrictions":[]}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateSetData {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Type":"Public","Names":{},"PricingType":"BaseRatePricing"}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::RateSetPricingDataParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::AddResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::GetAllResponse {
    const JSON: &'static str = r#"{"Rates":[],"RateGroups":[]}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::GetPricingResponse {
    const JSON: &'static str = r#"{"Currency":"EUR","TimeUnitStartsUtc":[],"BasePrices":[],"BaseAmountPrices":[],"CategoryPrices":[],"CategoryAdjustments":[],"AgeCategoryAdjustments":[]}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::SetResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::UpdateCapacityOffsetResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rates")]
impl Sample for super::rates::UpdatePriceResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservation-groups")]
impl Sample for super::reservation_groups::ReservationGroup {
    const JSON: &'static str = r#"{"Id":"5a509850-2af6-4855-8da1-43723f9b3ca9","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb"}"#;
}

#[cfg(feature = "reservation-groups")]
impl Sample for super::reservation_groups::GetAllResponse {
    const JSON: &'static str = r#"{"ReservationGroups":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::AddedReservation {
    const JSON: &'static str = r#"{"Reservation":{"Id":"19497cb4-a30e-4564-8608-5ad9b3516108","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","GroupId":"5a509850-2af6-4855-8da1-43723f9b3ca9","Number":"Number 1","State":"Enquired","Origin":"Distributor","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","RequestedCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","AssignedResourceLocked":false,"RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","PersonCounts":[],"OwnerId":"303dca60-8b59-41a9-8626-a40456b8731d","CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","CompanionIds":[],"Options":{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false}}}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ChannelManagerDetails {
    const JSON: &'static str = r#"{"ReservationId":"19497cb4-a30e-4564-8608-5ad9b3516108","RequestedRateCode":"RequestedRateCode 1","CreatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::PerUnitPriceParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::Reservation {
    const JSON: &'static str = r#"{"Id":"19497cb4-a30e-4564-8608-5ad9b3516108","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","AccountType":"Company","CreatorProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","UpdaterProfileId":"83a096d5-70cf-4ebb-811e-b8eda68d0dbf","Number":"Number 1","State":"Inquired","Origin":"Distributor","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Options":{"OwnerCheckedIn":false,"AllCompanionsCheckedIn":false,"AnyCompanionCheckedIn":false,"ConnectorCheckIn":false},"RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e","GroupId":"5a509850-2af6-4855-8da1-43723f9b3ca9","RequestedResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","ScheduledStartUtc":"2026-01-31T12:00:00Z","ScheduledEndUtc":"2026-01-31T12:00:00Z","PersonCounts":[{"AgeCategoryId":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","Count":2}]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationData {
    const JSON: &'static str = r#"{"StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","PersonCounts":[{"AgeCategoryId":"ba349e99-3d56-4bf1-81ba-b60ce74f5305","Count":2}],"CustomerId":"760f6ebb-6d5d-4884-8cde-954e782b73d8","RequestedCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","RateId":"8fe61fe6-2d42-4932-8fe5-a352e28a327e"}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationItems {
    const JSON: &'static str = r#"{"Items":[],"OrderItems":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationPrice {
    const JSON: &'static str = r#"{"TotalAmount":{"Currency":"EUR","NetValue":10.05,"GrossValue":10.05,"TaxValues":[],"Breakdown":{"Items":[]}}}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationQrCodeData {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationUpdateOptionsParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationUpdateParameters {
    const JSON: &'static str = r#"{"ReservationId":"19497cb4-a30e-4564-8608-5ad9b3516108"}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationUpdatePerUnitPriceParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ReservationUpdatePersonCountParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::AddResponse {
    const JSON: &'static str = r#"{"Reservations":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::AddCompanionResponse {
    const JSON: &'static str = r#"{"CompanionshipId":"7720075a-0301-401a-868e-bd5ac0338c06"}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::AddProductResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::CancelResponse {
    const JSON: &'static str = r#"{"ReservationIds":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ConfirmResponse {
    const JSON: &'static str = r#"{"ReservationIds":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::DeleteCompanionResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::GetAll2023_06_06Response {
    const JSON: &'static str = r#"{"Reservations":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::GetAllItemsResponse {
    const JSON: &'static str = r#"{"Reservations":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::GetChannelManagerDetailsResponse {
    const JSON: &'static str = r#"{"ChannelManagerDetails":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::PriceResponse {
    const JSON: &'static str = r#"{"ReservationPrices":[]}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::ProcessResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::StartResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::UpdateCustomerResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "reservations")]
impl Sample for super::reservations::UpdateIntervalResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::ResourceAccessTokenParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::ResourceAccessTokenPermissionsParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::ResourceAccessTokenUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::AddResponse {
    const JSON: &'static str = r#"{"ResourceAccessTokens":[]}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceAccessTokens":[]}"#;
}

#[cfg(feature = "resource-access-tokens")]
impl Sample for super::resource_access_tokens::UpdateResponse {
    const JSON: &'static str = r#"{"ResourceAccessTokens":[]}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::ResourceBlock {
    const JSON: &'static str = r#"{"Id":"9111dee4-d34d-4277-8dcb-0e9a8c55804b","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","AssignedResourceId":"8699f514-c4bb-4068-840f-48f0b340c794","IsActive":false,"Type":"OutOfOrder","StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Name":"Name 1"}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::ResourceBlockAddParameters {
    const JSON: &'static str = r#"{"ResourceId":"8699f514-c4bb-4068-840f-48f0b340c794","Name":"Name 1","Type":"OutOfOrder","StartUtc":"2026-01-31T12:00:00Z","EndUtc":"2026-02-01T12:00:00Z"}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::ResourceBlockExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::AddResponse {
    const JSON: &'static str = r#"{"ResourceBlocks":[]}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-blocks")]
impl Sample for super::resource_blocks::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceBlocks":[]}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::ResourceCategoryAddParameters {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Type":"Room","Capacity":2}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::ResourceCategoryUpdateParameters {
    const JSON: &'static str = r#"{"ResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08"}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::AddResponse {
    const JSON: &'static str = r#"{"ResourceCategories":[]}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceCategories":[]}"#;
}

#[cfg(feature = "resource-categories")]
impl Sample for super::resource_categories::UpdateResponse {
    const JSON: &'static str = r#"{"ResourceCategories":[]}"#;
}

#[cfg(feature = "resource-category-assignments")]
impl Sample for super::resource_category_assignments::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceCategoryAssignments":[]}"#;
}

#[cfg(feature = "resource-category-image-assignments")]
impl Sample for super::resource_category_image_assignments::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceCategoryImageAssignments":[]}"#;
}

#[cfg(feature = "resource-feature-assignments")]
impl Sample for super::resource_feature_assignments::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceFeatureAssignments":[]}"#;
}

#[cfg(feature = "resource-features")]
impl Sample for super::resource_features::GetAllResponse {
    const JSON: &'static str = r#"{"ResourceFeatures":[]}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::ResourceCategoryOccupancyState {
    const JSON: &'static str = r#"{"ResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","ResourceOccupancyStates":[]}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::ResourceExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::ResourceOccupancyState {
    const JSON: &'static str = r#"{"ResourceId":"8699f514-c4bb-4068-840f-48f0b340c794","ResourceState":"Dirty","OccupancyState":"Vacant"}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::ResourceUpdateParameters {
    const JSON: &'static str = r#"{"ResourceId":"8699f514-c4bb-4068-840f-48f0b340c794"}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::SpaceDataUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::ResourceUpdateParametersData {
    const JSON: &'static str = r#"{"Discriminator":"Space","Value":{}}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::GetOccupancyStateResponse {
    const JSON: &'static str = r#"{"ResourceCategoryOccupancyStates":[]}"#;
}

#[cfg(feature = "resources")]
impl Sample for super::resources::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::DaysParameters {
    const JSON: &'static str = r#"{"Monday":false,"Tuesday":false,"Wednesday":false,"Thursday":false,"Friday":false,"Saturday":false,"Sunday":false}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::Hours {
    const JSON: &'static str = r#"{"Zero":false,"One":false,"Two":false,"Three":false,"Four":false,"Five":false,"Six":false,"Seven":false,"Eight":false,"Nine":false,"Ten":false,"Eleven":false,"Twelve":false,"Thirteen":false,"Fourteen":false,"Fifteen":false,"Sixteen":false,"Seventeen":false,"Eighteen":false,"Nineteen":false,"Twenty":false,"TwentyOne":false,"TwentyTwo":false,"TwentyThree":false}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::Restriction {
    const JSON: &'static str = r#"{"Id":"586ba387-a23e-4670-835c-a79ff10e7c1c","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Origin":"User","Conditions":{"Type":"Stay"}}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::RestrictionClearData {
    const JSON: &'static str = r#"{"Type":"Stay","Days":{"Monday":false,"Tuesday":false,"Wednesday":false,"Thursday":false,"Friday":false,"Saturday":false,"Sunday":false}}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::RestrictionConditions {
    const JSON: &'static str = r#"{"Type":"Stay"}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::RestrictionExceptions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::RestrictionSetData {
    const JSON: &'static str = r#"{"Type":"Stay","Days":{"Monday":false,"Tuesday":false,"Wednesday":false,"Thursday":false,"Friday":false,"Saturday":false,"Sunday":false}}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::ClearResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::GetAllResponse {
    const JSON: &'static str = r#"{"Restrictions":[]}"#;
}

#[cfg(feature = "restrictions")]
impl Sample for super::restrictions::SetResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRule {
    const JSON: &'static str = r#"{"Id":"5d275b9e-10bb-4c7a-825a-d796d70e5b2e","EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb","CompanyId":"7f2d43a9-1399-4329-8daf-131c366688e5","CompanyRelation":"PartnerCompany","Applicability":"Always","RouteType":"AllStayItems","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRuleAddParameter {
    const JSON: &'static str = r#"{"CompanyId":"7f2d43a9-1399-4329-8daf-131c366688e5","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","CompanyRelation":"PartnerCompany","Applicability":"Always","RouteType":"AllStayItems"}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRuleStayItems {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRuleStayItemsAddParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRuleStayItemsUpdateParameters {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::RoutingRuleUpdateParameters {
    const JSON: &'static str = r#"{"RoutingRuleId":"5d275b9e-10bb-4c7a-825a-d796d70e5b2e"}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::AddResponse {
    const JSON: &'static str = r#"{"RoutingRules":[]}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::GetAllResponse {
    const JSON: &'static str = r#"{"RoutingRules":[]}"#;
}

#[cfg(feature = "routing-rules")]
impl Sample for super::routing_rules::UpdateResponse {
    const JSON: &'static str = r#"{"RoutingRules":[]}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::Rule {
    const JSON: &'static str = r#"{"Id":"78ad811a-da9c-4856-8b31-c32b6fe8647a","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Conditions":{},"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleAction {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleActionProductData {
    const JSON: &'static str = r#"{"ActionType":"Add"}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleCondition {
    const JSON: &'static str = r#"{"Value":"Value 1","ConditionType":"Equals"}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleConditions {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::RuleActionData {
    const JSON: &'static str = r#"{"Discriminator":"Product","Value":{"ActionType":"Add"}}"#;
}

#[cfg(feature = "rules")]
impl Sample for super::rules::GetAllResponse {
    const JSON: &'static str = r#"{"Rules":[]}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::ServiceOrderNoteAddParameters {
    const JSON: &'static str = r#"{"ServiceOrderId":"c7ae3584-d4f8-4199-8bda-63939b7572b5","Text":"Text 1"}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::ServiceOrderNoteUpdateParameters {
    const JSON: &'static str = r#"{"ServiceOrderNoteId":"5388a492-a778-4cfd-8da4-ddb21598c1e9"}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::AddResponse {
    const JSON: &'static str = r#"{"ServiceOrderNotes":[]}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::GetAllResponse {
    const JSON: &'static str = r#"{"ServiceOrderNotes":[]}"#;
}

#[cfg(feature = "service-order-notes")]
impl Sample for super::service_order_notes::UpdateResponse {
    const JSON: &'static str = r#"{"ServiceOrderNotes":[]}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::ServiceOverbookingLimit {
    const JSON: &'static str = r#"{"Id":"d70f7e59-1a03-4d39-8807-ab61845f4ca5","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","Limit":2,"CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","IsActive":false}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::ServiceOverbookingLimitClearData {
    const JSON: &'static str = r#"{"FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::ServiceOverbookingLimitSetData {
    const JSON: &'static str = r#"{"FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","Limit":2}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::ClearResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::GetAllResponse {
    const JSON: &'static str = r#"{"ServiceOverbookingLimits":[]}"#;
}

#[cfg(feature = "service-overbooking-limits")]
impl Sample for super::service_overbooking_limits::SetResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::CategoryAvailability {
    const JSON: &'static str = r#"{"CategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","Availabilities":[],"Adjustments":[]}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::ResourceCategoryAvailabilityV20240122 {
    const JSON: &'static str = r#"{"ResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","Metrics":{}}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::ServiceAvailabilityUpdateData {
    const JSON: &'static str = r#"{"FirstTimeUnitStartUtc":"2026-01-31T12:00:00Z","LastTimeUnitStartUtc":"2026-01-31T12:00:00Z","ResourceCategoryId":"9c2effbe-4cf5-4a2c-8d94-5b859963dc08","UnitCountAdjustment":{"Value":2}}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::GetAllResponse {
    const JSON: &'static str = r#"{"Services":[]}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::GetAvailabilityResponse {
    const JSON: &'static str = r#"{"TimeUnitStartsUtc":[],"CategoryAvailabilities":[]}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::GetAvailability2024_01_22Response {
    const JSON: &'static str = r#"{"TimeUnitStartsUtc":[],"ResourceCategoryAvailabilities":[]}"#;
}

#[cfg(feature = "services")]
impl Sample for super::services::UpdateAvailabilityResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "source-assignments")]
impl Sample for super::source_assignments::SourceAssignment {
    const JSON: &'static str = r#"{"Id":"f948967e-b345-4a5c-8371-1473c5a006e0","ReservationGroupId":"5a509850-2af6-4855-8da1-43723f9b3ca9","SourceId":"38a524d3-6a6f-4c1d-88c7-e4ea743a2e51","IsPrimary":false}"#;
}

#[cfg(feature = "source-assignments")]
impl Sample for super::source_assignments::SourceAssignmentV20240920 {
    const JSON: &'static str = r#"{"Id":"f948967e-b345-4a5c-8371-1473c5a006e0","ReservationId":"19497cb4-a30e-4564-8608-5ad9b3516108","SourceId":"38a524d3-6a6f-4c1d-88c7-e4ea743a2e51","IsPrimary":false,"UpdatedUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "source-assignments")]
impl Sample for super::source_assignments::GetAllResponse {
    const JSON: &'static str = r#"{"SourceAssignments":[]}"#;
}

#[cfg(feature = "source-assignments")]
impl Sample for super::source_assignments::GetAll2024_09_20Response {
    const JSON: &'static str = r#"{"SourceAssignments":[]}"#;
}

#[cfg(feature = "sources")]
impl Sample for super::sources::Source {
    const JSON: &'static str = r#"{"Id":"38a524d3-6a6f-4c1d-88c7-e4ea743a2e51","Name":"Name 1","Type":"OnlineTravelAgency","UpdatedUtc":"2026-01-31T12:00:00Z","Code":2}"#;
}

#[cfg(feature = "sources")]
impl Sample for super::sources::GetAllResponse {
    const JSON: &'static str = r#"{"Sources":[]}"#;
}

#[cfg(feature = "tasks")]
impl Sample for super::tasks::Task {
    const JSON: &'static str = r#"{"Name":"Name 1","State":"State 1","CreatedUtc":"2026-01-31T12:00:00Z","DeadlineUtc":"2026-01-31T12:00:00Z"}"#;
}

#[cfg(feature = "tasks")]
impl Sample for super::tasks::AddResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "tasks")]
impl Sample for super::tasks::CloseResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "tasks")]
impl Sample for super::tasks::GetAllResponse {
    const JSON: &'static str = r#"{"Tasks":[]}"#;
}

#[cfg(feature = "tax-environments")]
impl Sample for super::tax_environments::TaxEnvironment {
    const JSON: &'static str = r#"{"Code":"Code 1","CountryCode":"CZ","TaxationCodes":[]}"#;
}

#[cfg(feature = "tax-environments")]
impl Sample for super::tax_environments::GetAllResponse {
    const JSON: &'static str = r#"{"TaxEnvironments":[]}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::DateTimeIntervalUtc {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::DependentTaxRateStrategy {
    const JSON: &'static str = r#"{"BaseTaxationCodes":[]}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::FlatTaxRateStrategy {
    const JSON: &'static str = r#"{"CurrencyCode":"CurrencyCode 1"}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::RelativeTaxRateStrategy {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::TaxRate {
    const JSON: &'static str = r#"{"Code":"Code 1","TaxationCode":"TaxationCode 1"}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::Taxation {
    const JSON: &'static str = r#"{"Code":"Code 1","Name":"Name 1","LocalName":"LocalName 1"}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::TaxRateStrategy {
    const JSON: &'static str = r#"{"Discriminator":"Relative","Value":{}}"#;
}

#[cfg(feature = "taxations")]
impl Sample for super::taxations::GetAllResponse {
    const JSON: &'static str = r#"{"Taxations":[],"TaxRates":[]}"#;
}

#[cfg(feature = "voucher-codes")]
impl Sample for super::voucher_codes::VoucherCodeAddParameters {
    const JSON: &'static str = r#"{"VoucherId":"5da50c64-5cc6-46b4-82a3-7accd1dbf408","Value":"Value 1"}"#;
}

#[cfg(feature = "voucher-codes")]
impl Sample for super::voucher_codes::AddResponse {
    const JSON: &'static str = r#"{"VoucherCodes":[]}"#;
}

#[cfg(feature = "voucher-codes")]
impl Sample for super::voucher_codes::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "voucher-codes")]
impl Sample for super::voucher_codes::GetAllResponse {
    const JSON: &'static str = r#"{"VoucherCodes":[]}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::AssignedRateIds {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::Voucher {
    const JSON: &'static str = r#"{"Id":"5da50c64-5cc6-46b4-82a3-7accd1dbf408","ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Name":"Name 1","CreatedUtc":"2026-01-31T12:00:00Z","UpdatedUtc":"2026-01-31T12:00:00Z","Type":"Public","ActivityState":"Deleted","IsActive":false,"EnterpriseId":"ae76150a-b3fb-4437-8848-678bc1ca87eb"}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::VoucherAddParameters {
    const JSON: &'static str = r#"{"ServiceId":"5bbe57ca-86c7-45f1-807f-00c6df672a0d","Name":"Name 1","Type":"Public"}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::VoucherAssignment {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::VoucherExtent {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::VoucherUpdateParameters {
    const JSON: &'static str = r#"{"VoucherId":"5da50c64-5cc6-46b4-82a3-7accd1dbf408"}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::AddResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::DeleteResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::GetAllResponse {
    const JSON: &'static str = r#"{}"#;
}

#[cfg(feature = "vouchers")]
impl Sample for super::vouchers::UpdateResponse {
    const JSON: &'static str = r#"{}"#;
}
