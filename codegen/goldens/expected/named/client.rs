// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "named")]
impl crate::Client {
    /// An obstacle course of names.
    #[must_use]
    pub fn named(&self) -> super::named::Operations {
        super::named::Operations::new(self.core().clone())
    }
}
