// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "updated")]
impl crate::Client {
    /// What is changed property by property.
    #[must_use]
    pub fn updated(&self) -> super::updated::Operations {
        super::updated::Operations::new(self.core().clone())
    }
}
