// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "named")] visitor.visit::<super::named::MoveRequest>();

    #[cfg(feature = "named")] visitor.visit::<super::named::GetAll2023_06_06Request>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::named::OptionType>("Option");

    visitor.visit::<super::named::VecType>("Vec");

    visitor.visit::<super::named::ResultType>("Result");

    visitor.visit::<super::named::StringType>("String");

    visitor.visit::<super::named::BoxType>("Box");

    visitor.visit::<super::named::Kind>("Kind");
}
