// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "sums")]
impl crate::Client {
    /// Values of several shapes.
    #[must_use]
    pub fn sums(&self) -> super::sums::Operations {
        super::sums::Operations::new(self.core().clone())
    }
}
