// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "nested")]
impl crate::Client {
    /// Models that contain themselves.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let tree = given();
    /// use mews_connector::nested;
    ///
    /// let request = nested::AddRequest::new(tree);
    /// let response = client.nested().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn nested(&self) -> super::nested::Nested {
        super::nested::Nested::new(self.core().clone())
    }
}
