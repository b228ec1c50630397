// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "every-kind")]
impl crate::Client {
    /// A property of every kind.
    #[must_use]
    pub fn every_kind(&self) -> super::every_kind::Operations {
        super::every_kind::Operations::new(self.core().clone())
    }
}
