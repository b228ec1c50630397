// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "nested")]
impl crate::Client {
    /// Models that contain themselves.
    #[must_use]
    pub fn nested(&self) -> super::nested::Operations {
        super::nested::Operations::new(self.core().clone())
    }
}
