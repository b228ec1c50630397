// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "ones")]
impl crate::Client {
    /// The first of two resources that share a model.
    #[must_use]
    pub fn ones(&self) -> super::ones::Operations {
        super::ones::Operations::new(self.core().clone())
    }
}

#[cfg(feature = "others")]
impl crate::Client {
    /// The second of two resources that share a model.
    #[must_use]
    pub fn others(&self) -> super::others::Operations {
        super::others::Operations::new(self.core().clone())
    }
}
