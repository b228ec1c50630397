// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "marked")]
impl crate::Client {
    /// What is restricted, deprecated or renamed.
    #[must_use]
    pub fn marked(&self) -> super::marked::Operations {
        super::marked::Operations::new(self.core().clone())
    }
}
