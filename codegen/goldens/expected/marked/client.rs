// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "marked")]
impl crate::Client {
    /// What is restricted, deprecated or renamed.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::marked;
    ///
    /// let request = marked::GetRequest::new();
    /// let response = client.marked().get(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn marked(&self) -> super::marked::Marked {
        super::marked::Marked::new(self.core().clone())
    }
}
