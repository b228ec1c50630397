// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "paged")]
impl crate::Client {
    /// What comes page by page.
    #[must_use]
    pub fn paged(&self) -> super::paged::Operations {
        super::paged::Operations::new(self.core().clone())
    }
}
