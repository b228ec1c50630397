// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

/// Visits every operation whose feature is on, by resource.
pub fn operations(visitor: &mut impl mews_connector_runtime::operation::VisitOperation) {
    #[cfg(feature = "message-threads")]
    visitor.visit::<super::message_threads::GetAllRequest>();

    #[cfg(feature = "message-threads")]
    visitor.visit::<super::message_threads::AddRequest>();

    #[cfg(feature = "messages")] visitor.visit::<super::messages::GetAllRequest>();

    #[cfg(feature = "messages")] visitor.visit::<super::messages::AddRequest>();
}

/// Visits every model, enum and union whose feature is on, by module.
pub fn types(visitor: &mut impl mews_connector_runtime::operation::VisitType) {
    visitor.visit::<super::common::TimeInterval>("TimeInterval");

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
}
