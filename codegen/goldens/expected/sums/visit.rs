// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "sums")] visitor.visit::<super::sums::ExchangeRequest>();

    #[cfg(feature = "sums")] visitor.visit::<super::sums::Filter>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::sums::Circle>("Circle");

    visitor.visit::<super::sums::Square>("Square");

    visitor.visit::<super::sums::Device>("Device");

    visitor.visit::<super::sums::Holder>("Holder");

    visitor.visit::<super::sums::ByIds>("ByIds");

    visitor.visit::<super::sums::ByStates>("ByStates");

    visitor.visit::<super::sums::Adjacent>("Adjacent");

    visitor.visit::<super::sums::Sparse>("Sparse");

    visitor.visit::<super::sums::Filter>("Filter");

    visitor.visit::<super::sums::DeviceType>("DeviceType");
}
