// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "updated")]
impl crate::Client {
    /// What is changed property by property.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let things: Vec<_> = given();
    /// use mews_connector::updated;
    ///
    /// let request = updated::UpdateRequest::new(things);
    /// let response = client.updated().update(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn updated(&self) -> super::updated::Updated {
        super::updated::Updated::new(self.core().clone())
    }
}
