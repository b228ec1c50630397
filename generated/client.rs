// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

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
